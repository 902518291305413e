// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/values/audit_line.h"
#include "exchange/scans/form_picture_reader.h"
#include "reports/appraisal/appraisal_document_writer.h"
#include "reports/appraisal_forms/meeting_paper_writer.h"
#include "reports/document_text_mender.h"
#include "reports/projects/project_document_writer.h"
#include "reports/quarterly_report_writer.h"
#include "reports/records/record_workbook.h"
#include "storage/attachments/folder_attachment_store.h"
#include "storage/database/storage_thread.h"
#include "widgets/appraisal_results/document_tools.h"
#include "widgets/assessment/assessment_board.h"
#include "widgets/assessment/change_notifier.h"
#include "widgets/common/page_services.h"
#include "widgets/meeting/meeting_papers.h"

#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace touyan::widgets {
class Page;
class Preferences;
} // namespace touyan::widgets

namespace touyan::app {

/// Everything that belongs to one open database: its thread, the feed of changes, the shared
/// numbers and what the pages are given. The pages themselves belong to the window and must be gone
/// first.
class OpenDatabase
{
public:
    /// What outlives any database.
    struct Surroundings
    {
        const application::Clock& clock;
        widgets::UserPrompts& prompts;
        widgets::ViewSettings& settings;
        widgets::BackgroundTasks& tasks;
        widgets::Preferences& preferences;
        /// Told in another thread that the file is not at its place any more.
        storage::StorageThread::LostFileNotice lostFileNotice;
    };

    OpenDatabase(const QString& path, const Surroundings& surroundings,
                 const application::Actor& actor);

    [[nodiscard]] const QString& path() const { return m_path; }
    /// How opening went; ready soon after the constructor.
    [[nodiscard]] QFuture<domain::Result<void>> opened() const { return m_thread->opened(); }
    [[nodiscard]] QFuture<storage::StorageTrouble> troubles() const { return m_thread->troubles(); }
    [[nodiscard]] application::UseCaseExecutor& executor() { return *m_thread; }
    [[nodiscard]] const widgets::PageServices& services() const { return m_services; }
    [[nodiscard]] application::ProjectReportWriter& projectWriter() { return m_projectWriter; }

    /// What is written from now on is written by this actor.
    void setActor(const application::Actor& actor);

    /// Writes the whole database with its attachments to a new place and works there from then on;
    /// pages, and what is typed in them, stay as they are.
    [[nodiscard]] QFuture<domain::Result<void>>
    moveTo(const QString& path, std::shared_ptr<application::Progress> progress);
    /// It lies there now, after moveTo().
    void hasMoved(const QString& path) { m_path = path; }

    /// Makes the pages in the order of the navigation, each when it is called; the caller owns
    /// them.
    [[nodiscard]] std::vector<std::function<widgets::Page*()>> pageMakers();

private:
    QString m_path;
    widgets::Preferences& m_preferences;
    storage::FolderAttachmentStore m_attachments;
    widgets::ChangeNotifier m_changes;
    std::unique_ptr<storage::StorageThread> m_thread;
    widgets::AssessmentBoard m_board;
    reports::QuarterlyReportWriter m_reportWriter;
    reports::ProjectDocumentWriter m_projectWriter;
    reports::MeetingPaperWriter m_paperWriter;
    reports::AppraisalDocumentWriter m_appraisalWriter;
    reports::DocumentTextMender m_pdfTextMender;
    reports::RecordWorkbookWriter m_recordWriter;
    exchange::FormPictureReader m_scanReader;
    widgets::PageServices m_services;
    widgets::MeetingPapers m_meetingPapers;
    widgets::DocumentTools m_appraisalDocuments;
};

} // namespace touyan::app
