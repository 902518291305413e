// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/dialog_user_prompts.h"

#include "application/attachments/file_name.h"
#include "widgets/dialogs/text_question_dialog.h"

#include <QAbstractButton>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <memory>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

namespace {

QMessageBox* makeBox(QWidget* parent, QMessageBox::Icon sign, const QString& title,
                     const QString& text)
{
    auto* box = new QMessageBox(parent);
    box->setObjectName(u"messageDialog"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(sign);
    box->setTextFormat(Qt::PlainText);
    box->setText(title);
    box->setInformativeText(text);
    box->setWindowTitle(title);
    box->setAccessibleName(title);
    box->setAccessibleDescription(text);
    return box;
}

void tell(QWidget* parent, QMessageBox::Icon sign, const Message& message, const QString& close,
          UserPrompts::Done done)
{
    QMessageBox* box = makeBox(parent, sign, message.title, message.text);
    if (!message.detail.isEmpty())
        box->setDetailedText(message.detail);
    auto* button = box->addButton(close, QMessageBox::AcceptRole);
    button->setObjectName(u"acceptButton"_s);
    box->setEscapeButton(button);
    if (done)
        QObject::connect(box, &QDialog::finished, box, [done = std::move(done)] { done(); });
    box->open();
}

UserPrompts::FilesAnswer firstOf(UserPrompts::Answer answer)
{
    return [answer = std::move(answer)](const QStringList& paths) {
        answer(paths.isEmpty() ? std::nullopt : std::optional(paths.first()));
    };
}

} // namespace

void DialogUserPrompts::confirm(QWidget* parent, const Question& question, Confirmed answer)
{
    QMessageBox* box =
        makeBox(parent, question.destructive ? QMessageBox::Warning : QMessageBox::Question,
                question.title, question.text);
    QPushButton* accept = box->addButton(
        question.acceptLabel.isEmpty() ? tr("确定") : question.acceptLabel,
        question.destructive ? QMessageBox::DestructiveRole : QMessageBox::AcceptRole);
    QPushButton* cancel =
        box->addButton(question.cancelLabel.isEmpty() ? tr("取消") : question.cancelLabel,
                       QMessageBox::RejectRole);
    accept->setObjectName(u"acceptButton"_s);
    cancel->setObjectName(u"cancelButton"_s);
    box->setDefaultButton(question.destructive ? cancel : accept);
    box->setEscapeButton(cancel);
    QObject::connect(box, &QDialog::finished, box, [box, accept, answer = std::move(answer)] {
        answer(box->clickedButton() == accept);
    });
    box->open();
}

void DialogUserPrompts::choose(QWidget* parent, const Question& question,
                               const QList<Choice>& choices, Answer answer)
{
    auto* dialog = new QDialog(parent);
    dialog->setObjectName(u"choiceDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(question.title);
    dialog->setAccessibleName(question.title);
    dialog->setAccessibleDescription(question.text);
    auto* layout = new QVBoxLayout(dialog);
    layout->setSpacing(8);
    auto* title = new QLabel(question.title, dialog);
    title->setTextFormat(Qt::PlainText);
    title->setProperty("heading", true);
    layout->addWidget(title);
    if (!question.text.isEmpty()) {
        auto* text = new QLabel(question.text, dialog);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        layout->addWidget(text);
    }
    const auto chosen = std::make_shared<std::optional<QString>>();
    for (const Choice& choice : choices) {
        auto* button = new QPushButton(choice.label, dialog);
        button->setObjectName(u"choice_%1"_s.arg(choice.id));
        button->setAccessibleName(choice.label);
        button->setAccessibleDescription(choice.description);
        button->setAutoDefault(!choice.destructive);
        layout->addSpacing(4);
        layout->addWidget(button);
        if (!choice.description.isEmpty()) {
            auto* note = new QLabel(choice.description, dialog);
            note->setTextFormat(Qt::PlainText);
            note->setWordWrap(true);
            note->setProperty("subtle", true);
            layout->addWidget(note);
        }
        QObject::connect(button, &QPushButton::clicked, dialog, [dialog, chosen, id = choice.id] {
            *chosen = id;
            dialog->accept();
        });
    }
    auto* buttons = new QDialogButtonBox(dialog);
    auto* cancel =
        buttons->addButton(question.cancelLabel.isEmpty() ? tr("取消") : question.cancelLabel,
                           QDialogButtonBox::RejectRole);
    cancel->setObjectName(u"cancelButton"_s);
    layout->addSpacing(8);
    layout->addWidget(buttons);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    QObject::connect(dialog, &QDialog::finished, dialog,
                     [chosen, answer = std::move(answer)] { answer(*chosen); });
    dialog->setMinimumWidth(380);
    dialog->open();
}

void DialogUserPrompts::askReason(QWidget* parent, const Question& question, Answer answer)
{
    auto* dialog = new TextQuestionDialog(question, TextQuestionDialog::Kind::Reason, parent);
    QObject::connect(dialog, &QDialog::finished, dialog,
                     [dialog, answer = std::move(answer)] { answer(dialog->answer()); });
    dialog->open();
}

void DialogUserPrompts::askText(QWidget* parent, const Question& question, Answer answer)
{
    auto* dialog = new TextQuestionDialog(question, TextQuestionDialog::Kind::Line, parent);
    QObject::connect(dialog, &QDialog::finished, dialog,
                     [dialog, answer = std::move(answer)] { answer(dialog->answer()); });
    dialog->open();
}

void DialogUserPrompts::inform(QWidget* parent, const Message& message, Done done)
{
    tell(parent, QMessageBox::Information, message, tr("知道了"), std::move(done));
}

void DialogUserPrompts::warn(QWidget* parent, const Message& message, Done done)
{
    tell(parent, QMessageBox::Warning, message, tr("知道了"), std::move(done));
}

void DialogUserPrompts::showError(QWidget* parent, const Message& message, Done done)
{
    tell(parent, QMessageBox::Critical, message, tr("关闭"), std::move(done));
}

QString DialogUserPrompts::startFolder(const FileQuestion& question) const
{
    if (!question.folder.isEmpty())
        return question.folder;
    if (!m_lastFolder.isEmpty())
        return m_lastFolder;
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

void DialogUserPrompts::openFileDialog(QFileDialog* dialog, const FileQuestion& question,
                                       FilesAnswer answer)
{
    dialog->setObjectName(u"fileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(question.title);
    dialog->setAccessibleName(question.title);
    dialog->setDirectory(startFolder(question));
    if (!question.filters.isEmpty())
        dialog->setNameFilters(question.filters);
    QObject::connect(
        dialog, &QDialog::finished, dialog, [this, dialog, answer = std::move(answer)](int result) {
            const QStringList files = dialog->selectedFiles();
            if (result != QDialog::Accepted || files.isEmpty()) {
                answer({});
                return;
            }
            const QFileInfo first(files.first());
            m_lastFolder = first.isDir() ? first.absoluteFilePath() : first.absolutePath();
            QStringList paths;
            for (const QString& file : files)
                paths.append(QDir::cleanPath(QFileInfo(file).absoluteFilePath()));
            answer(paths);
        });
    dialog->open();
}

void DialogUserPrompts::chooseFileToOpen(QWidget* parent, const FileQuestion& question,
                                         Answer answer)
{
    auto* dialog = new QFileDialog(parent);
    dialog->setAcceptMode(QFileDialog::AcceptOpen);
    dialog->setFileMode(QFileDialog::ExistingFile);
    openFileDialog(dialog, question, firstOf(std::move(answer)));
}

void DialogUserPrompts::chooseFilesToOpen(QWidget* parent, const FileQuestion& question,
                                          FilesAnswer answer)
{
    auto* dialog = new QFileDialog(parent);
    dialog->setAcceptMode(QFileDialog::AcceptOpen);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    openFileDialog(dialog, question, std::move(answer));
}

void DialogUserPrompts::chooseFileToSave(QWidget* parent, const FileQuestion& question,
                                         Answer answer)
{
    auto* dialog = new QFileDialog(parent);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(question.defaultSuffix);
    // Made from records often: a name in them must not choose the folder.
    dialog->selectFile(application::proposedFileName(question.suggestedName));
    openFileDialog(dialog, question, firstOf(std::move(answer)));
}

void DialogUserPrompts::chooseFolder(QWidget* parent, const FileQuestion& question, Answer answer)
{
    auto* dialog = new QFileDialog(parent);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    openFileDialog(dialog, question, firstOf(std::move(answer)));
}

} // namespace touyan::widgets
