// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/entry_windows.h"

#include "domain/calendar/period.h"

#include <algorithm>
#include <map>

namespace touyan::storage {

using domain::Cadence;
using domain::Checklist;
using domain::ChecklistItem;
using domain::DaySpan;
using domain::ItemCodeId;

std::vector<EntryWindow> entryWindows(const domain::RuleBook& rules, const DaySpan& range)
{
    std::map<ItemCodeId, std::optional<DaySpan>> windows;
    for (const Checklist& checklist : rules.checklists()) {
        for (const ChecklistItem& item : checklist.items) {
            if (item.cadence == Cadence::PerCall)
                continue;
            if (item.cadence == Cadence::Once) {
                windows[item.codeId] = std::nullopt;
                continue;
            }
            const DaySpan span{periodContaining(item.cadence, range.first).first,
                               periodContaining(item.cadence, range.last).last};
            const auto [known, isNew] = windows.try_emplace(item.codeId, span);
            if (isNew || !known->second)
                continue;
            known->second = DaySpan{std::min(known->second->first, span.first),
                                    std::max(known->second->last, span.last)};
        }
    }
    std::vector<EntryWindow> list;
    list.reserve(windows.size());
    for (const auto& [code, span] : windows)
        list.push_back({code, span});
    return list;
}

} // namespace touyan::storage
