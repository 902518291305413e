// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/checklist/explanation_panel.h"

#include "widgets/lists/view_settings.h"
#include "widgets/records/attachments_panel.h"

#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

namespace {

QString entryLabel(const domain::Entry& entry)
{
    constexpr int kCharacters = 24;
    const QString day = entry.occurredOn.toString(u"MM-dd"_s);
    return day + u' ' + entry.summary.left(kCharacters);
}

} // namespace

ExplanationPanel::ExplanationPanel(const PageServices& services,
                                   application::AttachmentStore* store, QWidget* parent)
    : QWidget(parent)
    , m_view(new ExplanationView(this))
    , m_attachments(store != nullptr ? new AttachmentsPanel(services, *store, this) : nullptr)
{
    setObjectName(u"explanationPanel"_s);
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->setObjectName(u"explanationSplitter"_s);
    splitter->addWidget(m_view);
    if (m_attachments != nullptr) {
        splitter->addWidget(m_attachments);
        splitter->setStretchFactor(0, 2);
        splitter->setStretchFactor(1, 1);
        connect(m_attachments, &AttachmentsPanel::failed, this, &ExplanationPanel::failed);
        connect(m_attachments, &AttachmentsPanel::statusMessage, this,
                &ExplanationPanel::statusMessage);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    setFocusProxy(m_view);
    connect(m_view, &ExplanationView::linkActivated, this, &ExplanationPanel::linkActivated);
}

void ExplanationPanel::setContent(const ExplanationContent& content)
{
    m_view->setContent(content);
}

void ExplanationPanel::chooseEntry(const domain::Entry& entry)
{
    if (m_attachments != nullptr) {
        m_attachments->choose({entry.id, entryLabel(entry)});
        m_attachments->show();
    }
}

void ExplanationPanel::clear()
{
    m_view->clear();
    setEntries({});
}

void ExplanationPanel::setEntries(const std::vector<domain::Entry>& entries)
{
    if (m_attachments == nullptr)
        return;
    std::vector<AttachmentOwnerChoice> owners;
    owners.reserve(entries.size());
    for (const domain::Entry& entry : entries)
        owners.push_back({entry.id, entryLabel(entry)});
    m_attachments->setOwners(owners);
    m_attachments->setVisible(!entries.empty());
}

} // namespace touyan::widgets
