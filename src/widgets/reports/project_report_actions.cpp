// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reports/project_report_actions.h"

#include "application/reports/projects/build_project_documents.h"
#include "widgets/common/deliver.h"
#include "widgets/common/running_task.h"
#include "widgets/common/user_prompts.h"

#include <QAction>
#include <QFileInfo>
#include <QWidget>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::ProjectDocument;
using application::ReportFormat;
using application::UseCaseContext;
using domain::Result;

namespace {

template <class Value>
Result<ProjectDocument> asDocument(Result<Value> built)
{
    if (built.isError())
        return built.error();
    return ProjectDocument(std::move(built).value());
}

} // namespace

ProjectReportActions::ProjectReportActions(const PageServices& services,
                                           application::ProjectReportWriter& writer,
                                           ReportWorker& worker, QWidget* page)
    : QObject(page)
    , m_services(services)
    , m_writer(writer)
    , m_worker(worker)
    , m_page(page)
{
    addAction(u"exportLedgerAction"_s, tr("书记项目台账(&L)…"), [this]() -> Build {
        return [year = m_quarter.year, asOf = m_asOf](UseCaseContext& context) {
            return asDocument(application::buildProjectLedger(context, year, asOf));
        };
    });
    addAction(u"exportDispatchBulletinAction"_s, tr("季度调度通报(&B)…"), [this]() -> Build {
        return [quarter = m_quarter](UseCaseContext& context) {
            return asDocument(application::buildDispatchBulletin(context, quarter));
        };
    });
    addAction(u"exportDispatchRecordAction"_s, tr("调度会记录(&R)…"), [this]() -> Build {
        return [quarter = m_quarter](UseCaseContext& context) {
            return asDocument(application::buildDispatchRecord(context, quarter));
        };
    });
    addAction(u"exportYearSummaryAction"_s, tr("年度工作通报(&Y)…"), [this]() -> Build {
        return [year = m_quarter.year, asOf = m_asOf](UseCaseContext& context) {
            return asDocument(application::buildProjectYearReport(context, year, asOf));
        };
    });
    addAction(u"exportRectificationAction"_s, tr("整改台账(&T)…"), []() -> Build {
        return [](UseCaseContext& context) {
            return asDocument(application::buildRectificationLedger(context, {}));
        };
    });
}

void ProjectReportActions::addAction(const QString& name, const QString& text,
                                     const std::function<Build()>& build)
{
    auto* action = new QAction(text, this);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, [this, build] { this->build(build()); });
    m_actions.append(action);
}

void ProjectReportActions::setPeriod(const domain::PeriodKey& quarter, QDate asOf)
{
    m_quarter = quarter;
    m_asOf = asOf;
}

void ProjectReportActions::exportCard(domain::ProjectId project)
{
    build([project, asOf = m_asOf](UseCaseContext& context) {
        const auto day = asOf.isValid() ? std::optional(asOf) : std::nullopt;
        return asDocument(application::buildProjectCard(context, project, day));
    });
}

void ProjectReportActions::build(const Build& build)
{
    deliver(this, m_services.executor.run([build](UseCaseContext& context) -> Result<Document> {
        auto built = build(context);
        if (built.isError())
            return built.error();
        return Document(std::make_shared<const ProjectDocument>(std::move(built).value()));
    }),
            [this](const Result<Document>& built) {
                if (built.isError())
                    Q_EMIT failed(built.error());
                else
                    askPath(built.value());
            });
}

void ProjectReportActions::askPath(const Document& document)
{
    FileQuestion question;
    question.title = tr("导出 %1", "title of a document").arg(application::headOf(*document).title);
    question.suggestedName = application::headOf(*document).title;
    for (const ReportFormat format : application::formatsOf(*document)) {
        if (format == ReportFormat::Workbook)
            question.filters.append(tr("Excel 工作簿 (*.xlsx)"));
        else if (format == ReportFormat::Pdf)
            question.filters.append(tr("PDF 文件 (*.pdf)"));
        else if (format == ReportFormat::OpenDocument)
            question.filters.append(tr("可编辑的文档 (*.odt)"));
    }
    question.defaultSuffix =
        QString(domain::identifierName(application::formatsOf(*document).front()));
    m_services.prompts.chooseFileToSave(m_page, question,
                                        [this, document](const std::optional<QString>& path) {
                                            if (path)
                                                write(document, *path);
                                        });
}

void ProjectReportActions::write(const Document& document, const QString& path)
{
    const std::vector<ReportFormat> formats = application::formatsOf(*document);
    const ReportFormat format =
        domain::fromIdentifierName<ReportFormat>(QFileInfo(path).suffix().toLower())
            .value_or(formats.front());
    auto* task = new RunningTask(m_services.tasks, tr("导出书记项目报表"), this);
    task->setStep(QFileInfo(path).fileName());
    deliver(this,
            m_worker.run([document, format, path, &writer = m_writer, progress = task->progress()] {
                return writer.write(*document, format, path, *progress);
            }),
            [this, document, format, path, task](const auto& result) {
                if (result.isOk()) {
                    task->finish(TaskOutcome::Succeeded,
                                 tr("已导出 %1", "file name").arg(QFileInfo(path).fileName()));
                    Q_EMIT written(application::issueOf(*document, format, result.value()), path);
                    return;
                }
                const bool cancelled = result.error().code == domain::ErrorCode::Cancelled;
                task->finish(cancelled ? TaskOutcome::Cancelled : TaskOutcome::Failed);
                Q_EMIT failed(result.error());
            });
}

} // namespace touyan::widgets
