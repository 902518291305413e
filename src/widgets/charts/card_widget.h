// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace touyan::widgets {

/// What a card shows. All texts are ready to be read.
struct CardContent
{
    enum class Change { None, Better, Worse, Same };

    QString title;
    QString value;                ///< the big number, "92.3%" or "—"
    QString unit;                 ///< small, after the value; may be empty
    QString delta;                ///< "↑ 2.1 个百分点"; may be empty
    Change change = Change::None; ///< colour and arrow of the delta
    QString note;                 ///< one line below; may be empty
    bool warning = false; ///< the value is something to act on: drawn in the negative colour

    friend bool operator==(const CardContent&, const CardContent&) = default;
};

/// A card with one number that leads to its explanation: click, Enter or Space emit clicked().
class CardWidget : public QAbstractButton
{
    Q_OBJECT

public:
    explicit CardWidget(QWidget* parent = nullptr);

    void setContent(const CardContent& content);
    [[nodiscard]] CardContent content() const { return m_content; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    CardContent m_content;
};

} // namespace touyan::widgets
