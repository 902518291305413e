// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/reports/projects/project_report_writer.h"
#include "application/use_case_context.h"
#include "widgets/common/page_services.h"
#include "widgets/reports/report_worker.h"

#include <QList>
#include <QObject>

#include <functional>
#include <memory>

class QAction;

namespace touyan::widgets {

/// The documents about projects and rectification: asks where to, builds and writes them. Tells of
/// what was written and of what was not; asks and shows nothing else.
class ProjectReportActions : public QObject
{
    Q_OBJECT

public:
    /// Writer and worker must outlive this; the page is whom questions are asked for.
    ProjectReportActions(const PageServices& services, application::ProjectReportWriter& writer,
                         ReportWorker& worker, QWidget* page);

    /// Dispatches are of this quarter, ledger and summary of its year; the last day that numbers
    /// are known of.
    void setPeriod(const domain::PeriodKey& quarter, QDate asOf);
    [[nodiscard]] const QList<QAction*>& actions() const { return m_actions; }
    void exportCard(domain::ProjectId project);

Q_SIGNALS:
    void written(const touyan::application::IssuedReport& issue, const QString& path);
    void failed(const touyan::domain::Error& error);

private:
    using Document = std::shared_ptr<const application::ProjectDocument>;
    using Build =
        std::function<domain::Result<application::ProjectDocument>(application::UseCaseContext&)>;

    void addAction(const QString& name, const QString& text, const std::function<Build()>& build);
    void build(const Build& build);
    void askPath(const Document& document);
    void write(const Document& document, const QString& path);

    PageServices m_services;
    application::ProjectReportWriter& m_writer;
    ReportWorker& m_worker;
    QWidget* m_page;
    QList<QAction*> m_actions;
    domain::PeriodKey m_quarter;
    QDate m_asOf;
};

} // namespace touyan::widgets
