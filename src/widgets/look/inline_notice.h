// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>

class QAction;
class QHBoxLayout;
class QLabel;
class QToolButton;

namespace touyan::widgets {

/// A bar at the top of a page that tells of a refusal or an error and what helps, without
/// stopping the work. Hidden until something is shown; Escape or its button closes it, and so does
/// the user who goes on to another page.
class InlineNotice : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Information, Success, Warning, Error };
    Q_ENUM(Kind)

    explicit InlineNotice(QWidget* parent = nullptr);

    /// Shows `text` (what happened) and `remedy` (what to do next; may be empty). `remedies`
    /// become buttons; the actions are not owned. Screen readers are alerted.
    void showNotice(Kind kind, const QString& text, const QString& remedy = {},
                    const QList<QAction*>& remedies = {});
    void dismiss();
    /// The view below shows something else now: what was said of the one before goes, unless it is
    /// lasting.
    void leaveView();
    /// What is shown stays until it is dismissed or replaced: something waits for its remedy.
    void setLasting();

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void dismissed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void applyColours();

    Kind m_kind = Kind::Information;
    bool m_isLasting = false;
    QLabel* m_icon = nullptr;
    QLabel* m_text = nullptr;
    QLabel* m_remedy = nullptr;
    QHBoxLayout* m_buttons = nullptr;
    QToolButton* m_close = nullptr;
};

} // namespace touyan::widgets
