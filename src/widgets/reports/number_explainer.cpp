// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reports/number_explainer.h"

#include "application/closing/open_report.h"
#include "widgets/dialogs/explanation_dialog.h"
#include "widgets/reports/report_explanation.h"

#include <QDialog>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::ExplainedNumber;
using application::QuarterlyReport;
using application::UseCaseContext;

NumberExplainer::NumberExplainer(application::UseCaseExecutor& executor, QWidget* page)
    : QObject(page)
    , m_executor(executor)
    , m_page(page)
{
}

void NumberExplainer::setReport(std::shared_ptr<const QuarterlyReport> report)
{
    m_report = std::move(report);
}

void NumberExplainer::follow(const QString& place)
{
    if (place == kCompareLink)
        Q_EMIT compareRequested();
    else if (const auto number = ExplainedNumber::parse(place))
        explain(*number);
    else
        Q_EMIT placeRequested(m_shown.placeWithin(place));
}

void NumberExplainer::explain(const ExplainedNumber& number)
{
    m_loading.drop();
    if (!m_report)
        return;
    if (!m_report->closedRevision) {
        show(number, nullptr);
        return;
    }
    // What became of a frozen number needs the facts of now.
    m_loading.run(
        this, m_executor,
        [shown = m_shown](UseCaseContext& context) {
            return application::recomputeReport(context, shown.quarter, shown.asOf);
        },
        [this, report = m_report, number](const domain::Result<QuarterlyReport>& now) {
            if (report != m_report)
                return;
            if (now.isError())
                Q_EMIT failed(now.error());
            show(number, now.isError() ? nullptr : &now.value());
        });
}

void NumberExplainer::show(const ExplainedNumber& number, const QuarterlyReport* now)
{
    auto content = reportExplanation(*m_report, number, now);
    if (!content)
        return;
    // The grid shows the records of now, which explain a computed report only.
    ExplanationSection records;
    records.heading = now == nullptr ? tr("登记表") : tr("现在的登记表");
    ExplanationRow grid;
    grid.label = m_shown.title();
    grid.value = tr("打开十个一清单");
    grid.link = number.subject == u"code"_s ? u"explain:code:"_s + number.key : u"explain:total"_s;
    grid.link = m_shown.placeExactly(u"grid:"_s + grid.link);
    records.rows.append(grid);
    content->sections.append(records);
    makeExplanationDialog(
        u"reportExplanation"_s, *content,
        [this](const QString& link) {
            if (link.startsWith(u"grid:"_s))
                Q_EMIT placeRequested(link.section(u':', 1));
            else
                follow(link);
        },
        m_page)
        ->open();
}

} // namespace touyan::widgets
