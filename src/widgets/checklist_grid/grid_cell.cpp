// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/checklist_grid/grid_cell.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using domain::EntryStatus;
using domain::ObligationState;

namespace {

/// The context of the texts.
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(touyan::widgets::GridCell)
};

} // namespace

GridCell& GridCell::operator+=(const GridCell& other)
{
    counts += other.counts;
    required += other.required;
    counted += other.counted;
    waiting += other.waiting;
    drafts += other.drafts;
    returned += other.returned;
    return *this;
}

std::optional<DisplayState> GridCell::worst() const
{
    if (counts.overdue > 0)
        return DisplayState::Overdue;
    if (counts.late > 0)
        return DisplayState::Late;
    if (counts.pending > 0)
        return DisplayState::Pending;
    if (counts.onTime > 0)
        return DisplayState::OnTime;
    if (counts.exempt > 0)
        return DisplayState::Exempt;
    return std::nullopt;
}

QString GridCell::text() const
{
    if (isEmpty())
        return {};
    if (counts.owed() == 0)
        return stateWord(DisplayState::Exempt);
    if (counts.owed() == 1 && required > 1)
        return u"%1/%2"_s.arg(counted).arg(required);
    return u"%1/%2"_s.arg(counts.done()).arg(counts.owed());
}

QString GridCell::description() const
{
    QStringList lines;
    const std::array<std::pair<DisplayState, int>, 5> states{
        {{DisplayState::Overdue, counts.overdue},
         {DisplayState::Late, counts.late},
         {DisplayState::Pending, counts.pending},
         {DisplayState::OnTime, counts.onTime},
         {DisplayState::Exempt, counts.exempt}}};
    for (const auto& [state, count] : states) {
        if (count > 0)
            lines.append(Texts::tr("%1：%2 项").arg(stateText(state)).arg(count));
    }
    if (lines.isEmpty())
        lines.append(Texts::tr("本期没有应完成事项"));
    if (waiting > 0)
        lines.append(Texts::tr("待审核登记 %1 条").arg(waiting));
    if (returned > 0)
        lines.append(Texts::tr("退回登记 %1 条").arg(returned));
    if (drafts > 0)
        lines.append(Texts::tr("草稿 %1 条").arg(drafts));
    return lines.join(u'\n');
}

bool wouldCount(const domain::EntryFact& entry, const domain::Obligation& obligation,
                const domain::DateRange& posting, QDate asOf)
{
    // The status is judged after item, period, place in the posting and kind.
    return entry.status != EntryStatus::Confirmed &&
           domain::judgeEntry(entry, obligation, posting, asOf) ==
               domain::EntryVerdict::NotConfirmed;
}

GridCell cellOf(const domain::ObligationOutcome& outcome,
                const std::vector<const domain::EntryFact*>& open,
                const domain::PostingFacts& facts, QDate asOf)
{
    GridCell cell;
    const domain::Fulfilment& fulfilment = outcome.fulfilment;
    cell.counts.add(fulfilment.state);
    if (fulfilment.state != ObligationState::Exempt) {
        cell.required = outcome.obligation.required();
        cell.counted = std::min(fulfilment.counted, cell.required);
    }
    for (const domain::EntryFact* entry : open) {
        if (entry->item != outcome.obligation.item->codeId ||
            !wouldCount(*entry, outcome.obligation, facts.range, asOf))
            continue;
        cell.waiting += entry->status == EntryStatus::Submitted ? 1 : 0;
        cell.returned += entry->status == EntryStatus::Returned ? 1 : 0;
        cell.drafts += entry->status == EntryStatus::Draft ? 1 : 0;
    }
    return cell;
}

} // namespace touyan::widgets
