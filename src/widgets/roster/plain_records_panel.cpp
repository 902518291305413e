// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/roster/plain_records_panel.h"

#include <QVBoxLayout>

namespace touyan::widgets {

PlainRecordsPanel::PlainRecordsPanel(const RosterServices& services,
                                     const application::RecordAccess& access, QWidget* parent)
    : RosterPanel(services, access.schema().kind.name(), parent)
    , m_page(new RecordPage(services.page, access, services.ledgers, services.undo, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_page);
    adopt(m_page);
}

void PlainRecordsPanel::activate()
{
    m_page->reload();
}

bool PlainRecordsPanel::openPlace(const QString& place)
{
    return m_page->openPlace(place);
}

void PlainRecordsPanel::showRoster()
{
    // What the records refer to may have got another name; a hidden page asks when it is shown.
    if (m_page->isVisible())
        m_page->reload();
}

} // namespace touyan::widgets
