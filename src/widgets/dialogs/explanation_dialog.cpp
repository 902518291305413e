// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/explanation_dialog.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(touyan::widgets::ExplanationDialog)
};

} // namespace

QDialog* makeExplanationDialog(const QString& name, const ExplanationContent& content,
                               const std::function<void(const QString& link)>& follow,
                               QWidget* parent)
{
    auto* dialog = new QDialog(parent);
    dialog->setObjectName(name + u"Dialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(Words::tr("数字的由来"));
    dialog->setAccessibleName(dialog->windowTitle());
    auto* column = new QVBoxLayout(dialog);
    auto* view = new ExplanationView(dialog);
    view->setObjectName(name);
    view->setContent(content);
    column->addWidget(view, 1);
    auto* buttons = new QDialogButtonBox(dialog);
    QPushButton* close = buttons->addButton(Words::tr("关闭"), QDialogButtonBox::RejectRole);
    close->setObjectName(u"closeButton"_s);
    close->setAccessibleName(Words::tr("关闭"));
    column->addWidget(buttons);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    QObject::connect(view, &ExplanationView::linkActivated, dialog,
                     [dialog, follow](const QString& link) {
                         dialog->close();
                         follow(link);
                     });
    constexpr int kWide = 48;
    constexpr int kHigh = 40;
    const int character = parent->fontMetrics().horizontalAdvance(u'国');
    dialog->resize(character * kWide, character * kHigh);
    return dialog;
}

} // namespace touyan::widgets
