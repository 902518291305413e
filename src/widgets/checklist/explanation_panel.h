// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checklist/entry.h"
#include "widgets/common/page_services.h"
#include "widgets/dialogs/explanation_view.h"

#include <QWidget>

#include <vector>

namespace touyan::application {
class AttachmentStore;
} // namespace touyan::application

namespace touyan::widgets {

class AttachmentsPanel;

/// Beside the grid: why the current cell stands as it does, and below it the files that belong to
/// the cell's entries.
class ExplanationPanel : public QWidget
{
    Q_OBJECT

public:
    ExplanationPanel(const PageServices& services, application::AttachmentStore* store,
                     QWidget* parent = nullptr);

    void setContent(const ExplanationContent& content);
    /// Null without a store.
    [[nodiscard]] AttachmentsPanel* attachments() const { return m_attachments; }
    void clear();
    /// The entries whose files are shown.
    void setEntries(const std::vector<domain::Entry>& entries);
    /// Shows the files of this one.
    void chooseEntry(const domain::Entry& entry);
    [[nodiscard]] ExplanationView* view() const { return m_view; }

Q_SIGNALS:
    void linkActivated(const QString& link);
    void failed(const touyan::domain::Error& error);
    void statusMessage(const QString& text);

private:
    ExplanationView* m_view = nullptr;
    AttachmentsPanel* m_attachments = nullptr;
};

} // namespace touyan::widgets
