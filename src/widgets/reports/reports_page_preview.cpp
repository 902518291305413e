// SPDX-License-Identifier: GPL-3.0-or-later
// ReportsPage: the pages as they will print, page number and size.
#include "application/messages/error_message.h"
#include "widgets/common/deliver.h"
#include "widgets/reports/page_preview_view.h"
#include "widgets/reports/reports_page.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>

namespace touyan::widgets {

namespace {

// The entries of the box for the zoom.
constexpr int kFitWidth = 0;
constexpr int kFitPage = 1;
constexpr int kFirstPercent = 2;

} // namespace

void ReportsPage::layOutPages(int request)
{
    using Pages = std::shared_ptr<const application::PagePreview>;
    deliver(this, m_worker.run([report = m_report, &writer = m_writer]() -> domain::Result<Pages> {
        auto laidOut = writer.preview(*report);
        if (laidOut.isError())
            return laidOut.error();
        return Pages(std::move(laidOut).value());
    }),
            [this, request](const auto& result) {
                if (request != m_request)
                    return;
                m_loading = false;
                if (result.isError()) {
                    showPages(nullptr);
                    m_preview->setEmptyText(application::errorMessage(result.error()));
                    showError(result.error());
                    return;
                }
                showPages(result.value());
            });
}

void ReportsPage::showPages(std::shared_ptr<const application::PagePreview> pages)
{
    m_preview->setPreview(std::move(pages));
    showPageNumber(m_preview->currentPage());
    enableActions();
}

void ReportsPage::showPageNumber(int page)
{
    const int count = m_preview->pageCount();
    const QSignalBlocker quiet(m_pageNumber);
    m_pageNumber->setRange(count > 0 ? 1 : 0, count);
    m_pageNumber->setValue(page + 1);
    m_pageCount->setText(tr("/ %1 页", "how many pages").arg(count));
    m_previousPage->setEnabled(page > 0);
    m_nextPage->setEnabled(page + 1 < count);
}

void ReportsPage::showZoom()
{
    // A zoom by wheel or key stands for none of the entries.
    const auto percent = static_cast<int>(m_preview->zoom() * 100 + 0.5);
    if (m_zoom->currentIndex() >= kFirstPercent && m_zoom->currentData().toInt() != percent)
        m_zoom->setCurrentIndex(m_zoom->findData(percent));
}

void ReportsPage::chooseZoom(int index)
{
    constexpr qreal kPercent = 100;
    if (index == kFitWidth)
        m_preview->setFit(PagePreviewView::Fit::Width);
    else if (index == kFitPage)
        m_preview->setFit(PagePreviewView::Fit::Page);
    else if (index >= kFirstPercent)
        m_preview->setZoom(m_zoom->itemData(index).toInt() / kPercent);
}

} // namespace touyan::widgets
