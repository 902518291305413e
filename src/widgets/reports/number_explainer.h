// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/assessment/figure.h"
#include "application/ports/use_case_executor.h"
#include "application/reports/quarterly_report.h"
#include "domain/foundation/error.h"
#include "widgets/reports/shown_quarter.h"
#include "widgets/tasks/newest_request.h"

#include <QObject>

#include <memory>

class QWidget;

namespace touyan::widgets {

/// Explains the numbers of the report that is shown, in a window of its own: by the rows of the
/// report itself, and of a closed quarter also by what has become of them since.
class NumberExplainer : public QObject
{
    Q_OBJECT

public:
    /// The executor outlives this; explanations open over the page.
    NumberExplainer(application::UseCaseExecutor& executor, QWidget* page);

    void setShown(const ShownQuarter& shown) { m_shown = shown; }
    void setReport(std::shared_ptr<const application::QuarterlyReport> report);
    /// Opens what a number of the report is made of, asks for the comparison with the closing, or
    /// hands on a place of another page.
    void follow(const QString& place);

Q_SIGNALS:
    void compareRequested();
    void placeRequested(const QString& place);
    void failed(const touyan::domain::Error& error);

private:
    void explain(const application::ExplainedNumber& number);
    /// `now` null: the report is of now itself, or it is not known what has become of it.
    void show(const application::ExplainedNumber& number, const application::QuarterlyReport* now);

    application::UseCaseExecutor& m_executor;
    QWidget* m_page;
    ShownQuarter m_shown;
    std::shared_ptr<const application::QuarterlyReport> m_report;
    NewestRequest m_loading;
};

} // namespace touyan::widgets
