// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/attachments/attach_file.h"
#include "application/catalogue/record_access.h"
#include "application/values/audit_line.h"
#include "widgets/common/page_services.h"
#include "widgets/dialogs/explanation_view.h"
#include "widgets/tasks/newest_request.h"

#include <QSplitter>

#include <functional>
#include <vector>

namespace touyan::widgets {

class AttachmentsPanel;

/// What is known of one record: its content with its history, and below its files.
class RecordDetails : public QSplitter
{
    Q_OBJECT

public:
    using Record = application::StoredRecord;
    /// The history has the newest change first.
    using Content = std::function<ExplanationContent(const Record&,
                                                     const std::vector<application::AuditLine>&)>;
    using OwnerOf = std::function<application::AttachmentOwner(const Record&)>;

    RecordDetails(const PageServices& services, application::RecordKind kind, QWidget* parent);

    [[nodiscard]] ExplanationView* view() const { return m_view; }
    /// `emptyText` stands there while there is no record.
    void setContent(const QString& emptyText, Content content);
    void addFiles(application::AttachmentStore& store, OwnerOf ownerOf);
    /// Null: none.
    void showRecord(const Record* record);

Q_SIGNALS:
    void failed(const touyan::domain::Error& error);
    void placeRequested(const QString& place);
    /// A short sentence for the status line.
    void told(const QString& message);

private:
    PageServices m_services;
    application::RecordKind m_kind;
    Content m_content;
    OwnerOf m_ownerOf;
    ExplanationView* m_view;
    AttachmentsPanel* m_files = nullptr; ///< null without files
    NewestRequest m_history;
};

} // namespace touyan::widgets
