// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/records/record_details.h"

#include "application/checklist/list_entries.h"
#include "widgets/records/attachments_panel.h"

#include <utility>

namespace touyan::widgets {

using application::AuditLine;
using application::UseCaseContext;
using domain::Result;

RecordDetails::RecordDetails(const PageServices& services, application::RecordKind kind,
                             QWidget* parent)
    : QSplitter(Qt::Vertical, parent)
    , m_services(services)
    , m_kind(kind)
    , m_view(new ExplanationView(this))
{
    setChildrenCollapsible(false);
    addWidget(m_view);
    setStretchFactor(0, 1);
    connect(m_view, &ExplanationView::linkActivated, this, &RecordDetails::placeRequested);
}

void RecordDetails::setContent(const QString& emptyText, Content content)
{
    m_view->setEmptyText(emptyText);
    m_content = std::move(content);
}

void RecordDetails::addFiles(application::AttachmentStore& store, OwnerOf ownerOf)
{
    m_ownerOf = std::move(ownerOf);
    m_files = new AttachmentsPanel(m_services, store, this);
    addWidget(m_files);
    constexpr int kFilesHeight = 190;
    setSizes({1000, kFilesHeight});
    m_files->hide();
    connect(m_files, &AttachmentsPanel::failed, this, &RecordDetails::failed);
    connect(m_files, &AttachmentsPanel::statusMessage, this, &RecordDetails::told);
}

void RecordDetails::showRecord(const Record* record)
{
    m_history.drop();
    if (m_files != nullptr) {
        m_files->setVisible(record != nullptr);
        std::vector<AttachmentOwnerChoice> owners;
        if (record != nullptr)
            owners.push_back({m_ownerOf(*record), QString()});
        m_files->setOwners(owners);
    }
    if (record == nullptr) {
        m_view->clear();
        return;
    }
    m_history.run(
        this, m_services.executor,
        [kind = m_kind, id = record->id](UseCaseContext& context) {
            return application::listHistory(context, kind, id.value());
        },
        [this, shown = *record](const Result<std::vector<AuditLine>>& history) {
            if (history.isError())
                Q_EMIT failed(history.error());
            else
                m_view->setContent(m_content(shown, history.value()));
        });
}

} // namespace touyan::widgets
