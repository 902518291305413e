// SPDX-License-Identifier: GPL-3.0-or-later
// ReportsPage: the pages as they will print, page number and size.
#include "application/closing/open_report.h"
#include "application/messages/error_message.h"
#include "widgets/dialogs/explanation_dialog.h"
#include "widgets/reports/page_preview_view.h"
#include "widgets/reports/report_explanation.h"
#include "widgets/reports/reports_page.h"
#include "widgets/tasks/deliver.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::UseCaseContext;

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

void ReportsPage::followPlace(const QString& place)
{
    if (place == kCompareLink)
        compare();
    else if (application::ExplainedNumber::parse(place))
        explain(place);
    else
        Q_EMIT placeRequested(placeInPeriod(place, quarter().span().first, quarter().span().last));
}

void ReportsPage::explain(const QString& place)
{
    const auto number = application::ExplainedNumber::parse(place);
    const int request = ++m_explanationRequest;
    if (!number || !m_report)
        return;
    if (!m_report->closedRevision) {
        showExplanation(*number, nullptr);
        return;
    }
    // What became of a frozen number needs the facts of now.
    deliver(this,
            m_services.executor.run(
                [quarter = quarter(), asOf = period().asOf](UseCaseContext& context) {
                    return application::recomputeReport(context, quarter, asOf);
                }),
            [this, request, report = m_report, number = *number](const auto& result) {
                if (request != m_explanationRequest || report != m_report)
                    return;
                if (result.isError())
                    showError(result.error());
                showExplanation(number, result.isError() ? nullptr : &result.value());
            });
}

void ReportsPage::showExplanation(const application::ExplainedNumber& number,
                                  const application::QuarterlyReport* now)
{
    auto content = reportExplanation(*m_report, number, now);
    if (!content)
        return;
    // The grid shows the records of now, which explain a computed report only.
    ExplanationSection records;
    records.heading = now == nullptr ? tr("登记表") : tr("现在的登记表");
    ExplanationRow grid;
    grid.label = quarterTitle();
    grid.value = tr("打开十个一清单");
    grid.link = number.subject == u"code"_s ? u"explain:code:"_s + number.key : u"explain:total"_s;
    grid.link =
        placeInExactPeriod(u"grid:"_s + grid.link, quarter().span().first, quarter().span().last);
    records.rows.append(grid);
    content->sections.append(records);
    makeExplanationDialog(
        u"reportExplanation"_s, *content,
        [this](const QString& link) {
            if (link.startsWith(u"grid:"_s))
                Q_EMIT placeRequested(link.section(u':', 1));
            else
                followPlace(link);
        },
        this)
        ->open();
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
