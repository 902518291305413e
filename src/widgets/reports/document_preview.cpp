// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reports/document_preview.h"

#include "application/messages/error_message.h"
#include "widgets/common/print_target.h"
#include "widgets/dialogs/user_prompts.h"
#include "widgets/reports/glyph_question.h"
#include "widgets/reports/page_preview_view.h"
#include "widgets/reports/print_pages.h"

#include <QDialogButtonBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

DocumentPreview::DocumentPreview(const QString& title,
                                 std::shared_ptr<const application::PagePreview> pages,
                                 UserPrompts& prompts, QWidget* parent)
    : QDialog(parent)
    , m_prompts(prompts)
    , m_view(new PagePreviewView(this))
    , m_pages(std::move(pages))
{
    setObjectName(u"documentPreview"_s);
    setWindowTitle(tr("预览：%1", "title").arg(title));
    auto* layout = new QVBoxLayout(this);
    m_view->setObjectName(u"documentPages"_s);
    m_view->setAccessibleName(title);
    m_view->setPreview(m_pages);
    layout->addWidget(m_view, 1);
    auto* buttons = new QDialogButtonBox(this);
    auto* print = buttons->addButton(tr("打印(&P)…"), QDialogButtonBox::ActionRole);
    print->setObjectName(u"printDocumentButton"_s);
    auto* close = buttons->addButton(tr("关闭(&C)"), QDialogButtonBox::RejectRole);
    close->setObjectName(u"closePreviewButton"_s);
    layout->addWidget(buttons);
    connect(print, &QPushButton::clicked, this, &DocumentPreview::askPrinter);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    // With the title bar no higher than the screen, else its buttons lie below it.
    constexpr int kTitleBar = 48;
    resize(820, std::min(900, screen()->availableGeometry().height() - kTitleBar));
    m_view->setFocus();
}

int DocumentPreview::pageCount() const
{
    return m_view->pageCount();
}

void DocumentPreview::print(QPrinter& printer)
{
    if (const auto allowed = checkPrintTarget(printer); allowed.isError()) {
        Q_EMIT targetRefused(allowed.error());
        return;
    }
    preparePrinter(printer, *m_pages);
    if (printPages(printer, *m_pages))
        Q_EMIT printed();
    else
        Q_EMIT refused();
}

void DocumentPreview::askPrinter()
{
    confirmGlyphs(m_prompts, this, m_pages->charactersWithoutGlyph(), [this] { choosePrinter(); });
}

void DocumentPreview::choosePrinter()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(m_view->accessibleName());
    auto* dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange);
    dialog->setMinMax(1, pageCount());
    dialog->setFromTo(1, pageCount());
    connect(dialog, &QDialog::accepted, this, [this, printer] { print(*printer); });
    dialog->open();
}

void showPreview(const QString& title, std::shared_ptr<const application::PagePreview> pages,
                 UserPrompts& prompts, QWidget* parent, std::function<void()> printed)
{
    auto* preview = new DocumentPreview(title, std::move(pages), prompts, parent);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(preview, &DocumentPreview::printed, parent, std::move(printed));
    QObject::connect(preview, &DocumentPreview::refused, preview, [preview, &prompts] {
        prompts.showError(preview, {DocumentPreview::tr("没有打印"),
                                    DocumentPreview::tr("打印机不接受任务。请检查打印机后重试。"),
                                    {}});
    });
    QObject::connect(preview, &DocumentPreview::targetRefused, preview,
                     [preview, &prompts](const domain::Error& error) {
                         prompts.showError(preview, {DocumentPreview::tr("没有打印"),
                                                     application::errorMessage(error),
                                                     {}});
                     });
    preview->open();
}

} // namespace touyan::widgets
