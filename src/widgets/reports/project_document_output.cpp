// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reports/project_document_output.h"

#include "widgets/reports/document_preview.h"
#include "widgets/reports/export_question.h"
#include "widgets/reports/glyph_question.h"
#include "widgets/reports/output_reporter.h"
#include "widgets/tasks/deliver.h"
#include "widgets/tasks/running_task.h"

#include <QFileInfo>
#include <QWidget>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::PagePreview;
using application::ProjectDocument;
using application::ReportFormat;
using application::UseCaseContext;
using domain::Result;

ProjectDocumentOutput::ProjectDocumentOutput(const PageServices& services,
                                             application::ProjectReportWriter& writer,
                                             OutputReporter* reporter, QWidget* page)
    : QObject(page)
    , m_services(services)
    , m_writer(writer)
    , m_reporter(reporter)
    , m_page(page)
{
}

ProjectDocumentOutput::~ProjectDocumentOutput()
{
    // Cancels what is being written, so that the worker need not finish it.
    qDeleteAll(findChildren<RunningTask*>());
}

void ProjectDocumentOutput::exportFile(const Build& build, std::optional<ReportFormat> only)
{
    this->build(build, [this, only](const Document& document) {
        Formats formats = application::formatsOf(*document);
        const auto isUnwanted = [only](ReportFormat format) {
            return format == ReportFormat::Print || (only && format != *only);
        };
        formats.erase(std::remove_if(formats.begin(), formats.end(), isUnwanted), formats.end());
        askPath(document, formats);
    });
}

void ProjectDocumentOutput::print(const Build& build)
{
    this->build(build, [this](const Document& document) {
        using Pages = std::shared_ptr<const PagePreview>;
        deliver(this, m_worker.run([document, &writer = m_writer]() -> Result<Pages> {
            auto laidOut = writer.preview(*document);
            if (laidOut.isError())
                return laidOut.error();
            return Pages(std::move(laidOut).value());
        }),
                [this, document](const Result<Pages>& pages) {
                    if (pages.isError()) {
                        m_reporter->failed(pages.error());
                        return;
                    }
                    showPreview(application::headOf(*document).title, pages.value(),
                                m_services.prompts, m_page, [this, document] {
                                    m_reporter->printed(
                                        application::issueOf(*document, ReportFormat::Print));
                                });
                });
    });
}

void ProjectDocumentOutput::build(const Build& build,
                                  const std::function<void(const Document&)>& then)
{
    deliver(this, m_services.executor.run([build](UseCaseContext& context) -> Result<Document> {
        auto built = build(context);
        if (built.isError())
            return built.error();
        return Document(std::make_shared<const ProjectDocument>(std::move(built).value()));
    }),
            [this, then](const Result<Document>& built) {
                if (built.isError())
                    m_reporter->failed(built.error());
                else
                    then(built.value());
            });
}

void ProjectDocumentOutput::askPath(const Document& document, const Formats& formats)
{
    const QString& title = application::headOf(*document).title;
    m_services.prompts.chooseFileToSave(
        m_page, exportQuestion(title, title, formats),
        [this, document, usual = formats.front()](const std::optional<QString>& path) {
            if (!path)
                return;
            const QString suffix = QFileInfo(*path).suffix().toLower();
            const auto format = domain::fromIdentifierName<ReportFormat>(suffix).value_or(usual);
            if (format != ReportFormat::Pdf) {
                write(document, format, *path);
                return;
            }
            confirmGlyphs(
                m_services.prompts, m_page, m_worker,
                [document, &writer = m_writer]() -> Result<QString> {
                    TOUYAN_TRY_ASSIGN(const auto pages, writer.preview(*document));
                    return pages->charactersWithoutGlyph();
                },
                [this, document, format, path = *path] { write(document, format, path); });
        });
}

void ProjectDocumentOutput::write(const Document& document, ReportFormat format,
                                  const QString& path)
{
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
                    m_reporter->written(application::issueOf(*document, format, result.value()),
                                        path);
                    return;
                }
                const bool cancelled = result.error().code == domain::ErrorCode::Cancelled;
                task->finish(cancelled ? TaskOutcome::Cancelled : TaskOutcome::Failed);
                m_reporter->failed(result.error());
            });
}

} // namespace touyan::widgets
