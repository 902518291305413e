// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/checklist/checklist.h"

namespace touyan::domain {

const ChecklistItem* Checklist::item(ItemCodeId itemCode) const
{
    const auto found =
        std::find_if(items.begin(), items.end(), [itemCode](const ChecklistItem& candidate) {
            return candidate.codeId == itemCode;
        });
    return found == items.end() ? nullptr : &*found;
}

RuleBook::RuleBook(std::vector<Checklist> checklists)
    : m_checklists(std::move(checklists))
{
    const auto sortUnique = [](auto& values) {
        std::sort(values.begin(), values.end());
        values.erase(std::unique(values.begin(), values.end()), values.end());
    };
    for (const Checklist& checklist : m_checklists) {
        m_changeDays.push_back(checklist.valid.first);
        if (checklist.valid.last)
            m_changeDays.push_back(checklist.valid.last->addDays(1));
        for (const ChecklistItem& item : checklist.items) {
            if (item.cadence == Cadence::Once)
                m_onceCodes.push_back(item.codeId);
        }
    }
    sortUnique(m_changeDays);
    sortUnique(m_onceCodes);
}

const Checklist* RuleBook::inForce(const QString& category, QDate day) const
{
    const Checklist* general = nullptr;
    for (const Checklist& checklist : m_checklists) {
        if (!checklist.valid.contains(day))
            continue;
        if (checklist.category == category)
            return &checklist;
        if (checklist.category.isEmpty())
            general = &checklist;
    }
    return general;
}

} // namespace touyan::domain
