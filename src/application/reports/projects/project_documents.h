// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/dispatch/show_dispatch.h"
#include "application/project_overview/show_project.h"
#include "application/project_overview/year_summary.h"
#include "application/rectification/list_rectification.h"
#include "application/reports/document_head.h"
#include "application/values/issued_report.h"
#include "application/values/written_file.h"

#include <variant>

namespace touyan::application {

/// 书记项目台账 of a year.
struct ProjectLedger
{
    DocumentHead head;
    std::vector<ProjectRow> rows;                    ///< by code
    std::vector<domain::HandedDownTask> tasks;       ///< of these projects, by due day
    std::vector<ListedRectification> rectifications; ///< of supervision and acceptance, by due day
};

/// One project on one page.
struct ProjectCard
{
    DocumentHead head;
    ProjectPage page;
};

/// 季度调度通报.
struct DispatchBulletin
{
    DocumentHead head;
    DispatchView view;
};

/// 调度会记录: what was said and handed down at the meeting.
struct DispatchRecord
{
    DocumentHead head;
    DispatchView view;
};

/// 年度总结 with the counts that a town publishes.
struct ProjectYearReport
{
    DocumentHead head;
    ProjectYearSummary summary;
    std::vector<ProjectRow> rows; ///< by code
};

/// 整改台账.
struct RectificationLedger
{
    DocumentHead head;
    QString selection; ///< which items are listed, in words
    RectificationList list;
};

/// The documents about projects and rectification, as values: files, paper and previews are all
/// made from them and from nothing else.
using ProjectDocument = std::variant<ProjectLedger, ProjectCard, DispatchBulletin, DispatchRecord,
                                     ProjectYearReport, RectificationLedger>;

[[nodiscard]] const DocumentHead& headOf(const ProjectDocument& document);
[[nodiscard]] ReportKind kindOf(const ProjectDocument& document);
/// The formats that the document can be written in; Print where it has pages.
[[nodiscard]] std::vector<ReportFormat> formatsOf(const ProjectDocument& document);

/// What is recorded of a document that left the office (issue_report.h); Print needs no file.
[[nodiscard]] IssuedReport issueOf(const ProjectDocument& document, ReportFormat format,
                                   const WrittenFile& file = {});

} // namespace touyan::application
