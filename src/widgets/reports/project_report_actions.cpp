// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reports/project_report_actions.h"

#include "application/reports/projects/build_project_documents.h"

#include <QAction>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::UseCaseContext;

ProjectReportActions::ProjectReportActions(ProjectDocumentOutput* output, QObject* parent)
    : QObject(parent)
    , m_output(output)
{
    addAction(u"exportLedgerAction"_s, tr("书记项目台账(&L)…"), [this]() -> Build {
        return [year = m_quarter.year, asOf = m_asOf](UseCaseContext& context) {
            return asProjectDocument(application::buildProjectLedger(context, year, asOf));
        };
    });
    addAction(u"exportDispatchBulletinAction"_s, tr("季度调度通报(&B)…"), [this]() -> Build {
        return [quarter = m_quarter](UseCaseContext& context) {
            return asProjectDocument(application::buildDispatchBulletin(context, quarter));
        };
    });
    addAction(u"exportDispatchRecordAction"_s, tr("调度会记录(&R)…"), [this]() -> Build {
        return [quarter = m_quarter](UseCaseContext& context) {
            return asProjectDocument(application::buildDispatchRecord(context, quarter));
        };
    });
    addAction(u"exportYearSummaryAction"_s, tr("年度工作通报(&Y)…"), [this]() -> Build {
        return [year = m_quarter.year, asOf = m_asOf](UseCaseContext& context) {
            return asProjectDocument(application::buildProjectYearReport(context, year, asOf));
        };
    });
    addAction(u"exportRectificationAction"_s, tr("整改台账(&T)…"), []() -> Build {
        return [](UseCaseContext& context) {
            return asProjectDocument(application::buildRectificationLedger(context, {}));
        };
    });
}

void ProjectReportActions::addAction(const QString& name, const QString& text,
                                     const std::function<Build()>& build)
{
    auto* action = new QAction(text, this);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, [this, build] { m_output->exportFile(build()); });
    m_actions.append(action);
}

void ProjectReportActions::setPeriod(const domain::PeriodKey& quarter, QDate asOf)
{
    m_quarter = quarter;
    m_asOf = asOf;
}

void ProjectReportActions::exportCard(domain::ProjectId project)
{
    m_output->exportFile([project, asOf = m_asOf](UseCaseContext& context) {
        const auto day = asOf.isValid() ? std::optional(asOf) : std::nullopt;
        return asProjectDocument(application::buildProjectCard(context, project, day));
    });
}

} // namespace touyan::widgets
