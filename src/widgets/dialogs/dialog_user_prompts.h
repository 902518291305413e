// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/dialogs/user_prompts.h"

#include <QCoreApplication>

class QFileDialog;

namespace touyan::widgets {

/// The real questions: window-modal dialogs opened with QDialog::open(), no nested event loop.
/// Must outlive the dialogs it opened.
class DialogUserPrompts : public UserPrompts
{
    Q_DECLARE_TR_FUNCTIONS(touyan::widgets::DialogUserPrompts)

public:
    using UserPrompts::inform;
    using UserPrompts::showError;
    using UserPrompts::warn;

    void confirm(QWidget* parent, const Question& question, Confirmed answer) override;
    void choose(QWidget* parent, const Question& question, const QList<Choice>& choices,
                Answer answer) override;
    void askReason(QWidget* parent, const Question& question, Answer answer) override;
    void askText(QWidget* parent, const Question& question, Answer answer) override;
    void inform(QWidget* parent, const Message& message, Done done) override;
    void warn(QWidget* parent, const Message& message, Done done) override;
    void showError(QWidget* parent, const Message& message, Done done) override;
    void chooseFileToOpen(QWidget* parent, const FileQuestion& question, Answer answer) override;
    void chooseFilesToOpen(QWidget* parent, const FileQuestion& question,
                           FilesAnswer answer) override;
    void chooseFileToSave(QWidget* parent, const FileQuestion& question, Answer answer) override;
    void chooseFolder(QWidget* parent, const FileQuestion& question, Answer answer) override;

private:
    QString startFolder(const FileQuestion& question) const;
    void openFileDialog(QFileDialog* dialog, const FileQuestion& question, FilesAnswer answer);

    QString m_lastFolder;
};

} // namespace touyan::widgets
