// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/text_question_dialog.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

TextQuestionDialog::TextQuestionDialog(const Question& question, Kind kind, QWidget* parent)
    : QDialog(parent)
    , m_kind(kind)
    , m_title(question.title)
    , m_before(question.defaultText.trimmed())
{
    setObjectName(kind == Kind::Reason ? u"reasonDialog"_s : u"textDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(question.title);
    setAccessibleName(question.title);
    setAccessibleDescription(question.text);

    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    auto* title = new QLabel(question.title, this);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    title->setProperty("heading", true);
    layout->addWidget(title);
    if (!question.text.isEmpty()) {
        auto* text = new QLabel(question.text, this);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        layout->addWidget(text);
    }

    auto* buttons = new QDialogButtonBox(this);
    auto* accept =
        buttons->addButton(question.acceptLabel.isEmpty() ? tr("确定") : question.acceptLabel,
                           QDialogButtonBox::AcceptRole);
    auto* cancel =
        buttons->addButton(question.cancelLabel.isEmpty() ? tr("取消") : question.cancelLabel,
                           QDialogButtonBox::RejectRole);
    accept->setObjectName(u"acceptButton"_s);
    cancel->setObjectName(u"cancelButton"_s);
    accept->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    if (kind == Kind::Reason) {
        m_reason = new QPlainTextEdit(question.defaultText, this);
        m_reason->setObjectName(u"reasonEdit"_s);
        m_reason->setAccessibleName(question.title);
        m_reason->setPlaceholderText(question.placeholder);
        m_reason->setTabChangesFocus(true);
        m_reason->setMinimumHeight(m_reason->fontMetrics().lineSpacing() * 5);
        m_reason->installEventFilter(this);
        layout->addWidget(m_reason, 1);
        auto* hint = new QLabel(tr("按 Ctrl+Enter 确定。"), this);
        hint->setObjectName(u"reasonHintLabel"_s);
        hint->setProperty("subtle", true);
        layout->addWidget(hint);
        accept->setEnabled(!text().isEmpty());
        connect(m_reason, &QPlainTextEdit::textChanged, accept,
                [this, accept] { accept->setEnabled(!text().isEmpty()); });
    } else {
        m_line = new QLineEdit(question.defaultText, this);
        m_line->setObjectName(u"textEdit"_s);
        m_line->setAccessibleName(question.title);
        m_line->setPlaceholderText(question.placeholder);
        m_line->selectAll();
        layout->addWidget(m_line);
    }
    layout->addWidget(buttons);
    setMinimumWidth(420);
    if (m_reason != nullptr)
        m_reason->setFocus();
    else
        m_line->setFocus();
}

std::optional<QString> TextQuestionDialog::answer() const
{
    if (result() != QDialog::Accepted)
        return std::nullopt;
    return text();
}

bool TextQuestionDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_reason && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers().testFlag(Qt::ControlModifier)) {
            if (!text().isEmpty())
                accept();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

QStringList TextQuestionDialog::unsavedWork() const
{
    return text() == m_before ? QStringList() : QStringList{m_title};
}

void TextQuestionDialog::storeUnsaved(const std::function<void(bool)>& done)
{
    if (m_kind == Kind::Reason && text().isEmpty()) {
        done(false);
        return;
    }
    accept();
    done(true);
}

void TextQuestionDialog::discardUnsaved()
{
    reject();
}

QString TextQuestionDialog::text() const
{
    return (m_kind == Kind::Reason ? m_reason->toPlainText() : m_line->text()).trimmed();
}

} // namespace touyan::widgets
