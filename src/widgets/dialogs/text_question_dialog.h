// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/dialogs/unsaved_work.h"
#include "widgets/dialogs/user_prompts.h"

#include <QDialog>

class QLineEdit;
class QPlainTextEdit;

namespace touyan::widgets {

/// Asks for a text: one line, or a reason (several lines, not empty). Deletes itself on close.
class TextQuestionDialog : public QDialog, public UnsavedWork
{
    Q_OBJECT

public:
    enum class Kind { Line, Reason };

    TextQuestionDialog(const Question& question, Kind kind, QWidget* parent);

    /// The trimmed text after accepting, else nothing.
    [[nodiscard]] std::optional<QString> answer() const;

    [[nodiscard]] QStringList unsavedWork() const override;
    void storeUnsaved(const std::function<void(bool)>& done) override;
    void discardUnsaved() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QString text() const;

    Kind m_kind;
    QString m_title;
    QString m_before;
    QLineEdit* m_line = nullptr;
    QPlainTextEdit* m_reason = nullptr;
};

} // namespace touyan::widgets
