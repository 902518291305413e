// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/use_case_context.h"
#include "application/reports/projects/project_report_writer.h"
#include "widgets/common/page_services.h"
#include "widgets/reports/report_worker.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

class QWidget;

namespace touyan::widgets {

class OutputReporter;

/// The one way by which a document about projects or rectification leaves a page: to a file, or
/// over a preview to a printer. What left is recorded as issued.
class ProjectDocumentOutput : public QObject
{
    Q_OBJECT

public:
    using Build =
        std::function<domain::Result<application::ProjectDocument>(application::UseCaseContext&)>;

    /// The writer must outlive this; the page is whom questions are asked for.
    ProjectDocumentOutput(const PageServices& services, application::ProjectReportWriter& writer,
                          OutputReporter* reporter, QWidget* page);
    ~ProjectDocumentOutput() override;

    /// Builds the document, asks where to and writes it in the format that the file's ending says.
    /// `only`: the one format to be offered; none: all that the document has.
    void exportFile(const Build& build,
                    std::optional<application::ReportFormat> only = std::nullopt);
    /// Builds the document and shows its pages, from where they are printed.
    void print(const Build& build);

private:
    using Document = std::shared_ptr<const application::ProjectDocument>;
    using Formats = std::vector<application::ReportFormat>;

    void build(const Build& build, const std::function<void(const Document&)>& then);
    void askPath(const Document& document, const Formats& formats);
    void write(const Document& document, application::ReportFormat format, const QString& path);

    PageServices m_services;
    application::ProjectReportWriter& m_writer;
    OutputReporter* m_reporter;
    QWidget* m_page;
    ReportWorker m_worker;
};

/// The result of a use case that builds one kind of document, as what all kinds are.
template <class Value>
domain::Result<application::ProjectDocument> asProjectDocument(domain::Result<Value> built)
{
    if (built.isError())
        return built.error();
    return application::ProjectDocument(std::move(built).value());
}

} // namespace touyan::widgets
