// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/roster/plain_records_panel.h"

#include "widgets/records/record_page.h"

#include <QVBoxLayout>

namespace touyan::widgets {

PlainRecordsPanel::PlainRecordsPanel(const PageServices& services,
                                     const application::RecordAccess& access,
                                     application::RecordLedgerWriter& writer, QWidget* parent)
    : RosterPanel(services, access.schema().kind.name(), parent)
    , m_page(new RecordPage(services, access, writer, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_page);
    adopt(m_page->list());
    connect(m_page, &RecordPage::failed, this, &RosterPanel::failed);
    connect(m_page, &RecordPage::placeRequested, this, &RosterPanel::placeRequested);
    connect(m_page, &RecordPage::saved, this, &RosterPanel::saved);
}

void PlainRecordsPanel::activate()
{
    m_page->reload();
}

bool PlainRecordsPanel::openPlace(const QString& place)
{
    return m_page->openPlace(place);
}

QUndoStack* PlainRecordsPanel::undoStack() const
{
    return m_page->undoStack();
}

void PlainRecordsPanel::showRoster()
{
    // What the records refer to may have got another name; a hidden page asks when it is shown.
    if (m_page->isVisible())
        m_page->reload();
}

} // namespace touyan::widgets
