// SPDX-License-Identifier: GPL-3.0-or-later
// EntryDeskPanel: forms that would be lost when the program or the database is left.
#include "widgets/ballots/ballot_saves.h"
#include "widgets/ballots/entry_desk_panel.h"

#include <utility>

namespace touyan::widgets {

QStringList EntryDeskPanel::unsavedWork() const
{
    QStringList works;
    if (m_opened && m_dirty)
        works.append(tr("测评表：%1 %2 号", "group, serial")
                         .arg(m_book.title(m_opened->group), m_opened->serial));
    if (m_saves->failedCount() > 0)
        works.append(tr("没有保存成的测评表 %n 张", nullptr, m_saves->failedCount()));
    return works;
}

bool EntryDeskPanel::isStoring() const
{
    return m_saves->underWay() > 0;
}

void EntryDeskPanel::storeUnsaved(const std::function<void(bool)>& done)
{
    m_storedAll = done;
    if (m_opened && m_dirty)
        save();
    // One that is refused again comes back to the end.
    for (int left = m_saves->failedCount(); left > 0; --left)
        m_saves->save(*m_saves->takeFailed());
    tellStored();
}

void EntryDeskPanel::tellStored()
{
    if (m_saves->underWay() > 0)
        return;
    if (const auto tell = std::exchange(m_storedAll, {}))
        tell(m_saves->failedCount() == 0);
}

void EntryDeskPanel::discardUnsaved()
{
    while (m_saves->takeFailed())
        continue;
    closeForm();
}

} // namespace touyan::widgets
