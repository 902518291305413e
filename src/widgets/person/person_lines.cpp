// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/person/person_lines.h"

#include <QVBoxLayout>

namespace touyan::widgets {

PersonLines::PersonLines(const PageServices& services, const QString& name,
                         const RecordList::Parts& parts, const RecordList::Step& open,
                         QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_list(new RecordList(parts, services.settings, this))
{
    setObjectName(name);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
    m_list->setActivation(
        m_list->addStep(open, [this] { Q_EMIT placeRequested(m_list->currentPlace()); }));
    hide();
}

void PersonLines::showRows(const QList<ValueRow>& rows)
{
    m_list->setRows(rows);
    setVisible(!rows.isEmpty());
}

} // namespace touyan::widgets
