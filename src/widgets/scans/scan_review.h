// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QWidget>

#include <functional>
#include <memory>

namespace Ui {
class ScanReviewForm;
} // namespace Ui

namespace touyan::widgets {

/// Shows the marks that the program could not read for sure, one after another as they are on
/// paper, and takes what a person reads there.
class ScanReview : public QWidget
{
    Q_OBJECT

public:
    struct Mark
    {
        QString where;      ///< form, reportee and criterion
        QByteArray picture; ///< PNG
        QString value;      ///< what it may be, then what was decided; see ScannedMark::value
        bool isDecided = false;
    };

    explicit ScanReview(QWidget* parent = nullptr);
    ~ScanReview() override;

    /// `accepts`: whether a value can be part of a valid row.
    void setMarks(const QList<Mark>& marks, bool isGradeMode,
                  std::function<bool(int index, const QString& value)> accepts);
    [[nodiscard]] int count() const { return static_cast<int>(m_marks.size()); }
    [[nodiscard]] int undecided() const;
    [[nodiscard]] int current() const { return m_current; }
    void show(int index);

Q_SIGNALS:
    /// Somebody has read a mark; empty: there is none.
    void decided(int index, const QString& value);
    /// The last open one was decided.
    void finished();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void accept(const QString& written);
    /// What was typed as it is stored: grades by their identifiers.
    [[nodiscard]] QString valueOf(const QString& written) const;
    void showPicture();
    void showHint();

    QList<Mark> m_marks;
    std::function<bool(int, const QString&)> m_accepts;
    bool m_isGradeMode = false;
    int m_current = -1;
    std::unique_ptr<Ui::ScanReviewForm> m_ui;
};

} // namespace touyan::widgets
