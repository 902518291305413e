// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/checklist/grid_places.h"

#include "application/checklist/find_entry.h"
#include "widgets/assessment/assessment_board.h"
#include "widgets/checklist/cell_editing.h"
#include "widgets/checklist/grid_explanation.h"
#include "widgets/checklist_grid/cell_explanation.h"
#include "widgets/checklist_grid/checklist_grid_model.h"
#include "widgets/checklist_grid/checklist_grid_view.h"
#include "widgets/tasks/deliver.h"

#include <algorithm>
#include <tuple>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::UseCaseContext;
using domain::Cadence;
using domain::Entry;
using domain::EntryStatus;
using domain::PostingId;

GridPlaces::GridPlaces(const PageServices& services, ChecklistGridModel& model,
                       ChecklistGridView& grid, GridExplanation& explanation, CellEditing& editing,
                       QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_model(model)
    , m_grid(grid)
    , m_explanation(explanation)
    , m_editing(editing)
{
    connect(&m_grid, &ChecklistGridView::editRequested, this, &GridPlaces::editCell);
}

bool GridPlaces::open(const QString& place)
{
    const QString kind = place.section(u':', 0, 0);
    const bool entry = kind == u"entry"_s;
    const bool cell = kind == u"cell"_s;
    const bool coded = place.startsWith(u"explain:code:"_s);
    const bool posting = place.startsWith(u"explain:posting:"_s);
    const bool item = place.startsWith(u"explain:item:"_s);
    if (!entry && !cell && !coded && !posting && !item && place != u"explain:total"_s)
        return false;
    if (!showsPeriod()) {
        m_pending = place;
        Q_EMIT numbersRequested();
        return true;
    }
    if (entry) {
        openEntry(domain::EntryId(place.section(u':', 1).toLongLong()));
        return true;
    }
    if (cell) {
        return openCell(PostingId(place.section(u':', 1, 1).toLongLong()),
                        place.section(u':', 2, 2));
    }
    if (coded)
        return openCell(postingOfCode(place.section(u':', 2)), {});
    if (posting)
        return openCell(PostingId(place.section(u':', 2, 2).toLongLong()), {});
    Q_EMIT gridRequested();
    m_explanation.explainTotal(item ? place.section(u':', 2, 2) : QString());
    return true;
}

void GridPlaces::openPending()
{
    if (!m_pending.isEmpty())
        open(std::exchange(m_pending, {}));
}

bool GridPlaces::showsPeriod() const
{
    return m_period.from.isValid() ? m_services.board.assessmentOf(m_period) != nullptr
                                   : m_model.assessment() != nullptr;
}

PostingId GridPlaces::postingOfCode(const QString& code) const
{
    const application::Assessment& assessment = *m_model.assessment();
    for (const application::AssessedPosting& posting : assessment.postings()) {
        if (assessment.identity(posting).code == code)
            return posting.result.posting;
    }
    return {};
}

bool GridPlaces::openCell(PostingId posting, const QString& item)
{
    const int row = m_model.rowOf(posting);
    if (row < 0)
        return false;
    const int column =
        item.isEmpty() ? m_model.columnOf(GridColumnKind::Score) : m_model.columnOf(item);
    m_editing.leave();
    Q_EMIT gridRequested();
    m_grid.setFilterText({});
    m_grid.setCurrentCell(row, std::max(0, column));
    m_grid.setFocus(Qt::OtherFocusReason);
    m_explanation.explainCurrent();
    return true;
}

void GridPlaces::openEntry(domain::EntryId entry)
{
    const auto future = m_services.executor.run(
        [entry](UseCaseContext& context) { return application::findEntry(context, entry); });
    deliver(this, future, [this](const domain::Result<Entry>& found) {
        if (found.isError())
            Q_EMIT failed(found.error());
        else
            showEntry(found.value());
    });
}

void GridPlaces::showEntry(const Entry& entry)
{
    const QModelIndex cell = cellOf(entry);
    if (!cell.isValid()) {
        showInItsPeriod(entry);
        return;
    }
    if (!m_editing.leave())
        return;
    Q_EMIT gridRequested();
    if (!m_grid.shows(cell)) {
        m_grid.setFilterText({});
        Q_EMIT statusMessage(tr("要修改的登记不在查找结果里，已显示全部人员。"));
    }
    m_grid.setCurrentCell(cell.row(), cell.column());
    m_grid.setFocus(Qt::OtherFocusReason);
    m_explanation.explainEntry(entry);
    if (entry.status == EntryStatus::Confirmed) {
        Q_EMIT informed(tr("登记“%1”已审核通过，不能直接修改。").arg(entry.code),
                        tr("需要修改时先退回（Delete），改好后重新上报。"));
        return;
    }
    m_editing.edit(cell, entry);
}

void GridPlaces::editCell(const QModelIndex& cell)
{
    const application::Assessment* assessment = m_model.assessment();
    if (!cell.isValid() || assessment == nullptr)
        return;
    const auto posting = m_model.postingAt(cell.row());
    const GridColumn& column = m_model.columns().at(cell.column());
    std::vector<Entry> entries;
    if (posting && column.isCell() && column.cadence != Cadence::PerCall)
        entries = explainedEntries(*assessment, *posting, column);
    if (entries.empty()) {
        m_editing.begin(cell, {});
        return;
    }
    // What can be changed comes before what is confirmed, the latest day before an earlier one.
    const auto rank = [](const Entry& entry) {
        return std::tuple(entry.status != EntryStatus::Confirmed, entry.occurredOn, entry.id);
    };
    const Entry entry =
        *std::max_element(entries.begin(), entries.end(),
                          [&rank](const Entry& a, const Entry& b) { return rank(a) < rank(b); });
    showEntry(entry);
    if (entries.size() > 1) {
        Q_EMIT statusMessage(
            tr("这一格有 %1 条登记，打开的是 %2 的“%3”；其他的在右边点开。", "count, day, summary")
                .arg(entries.size())
                .arg(entry.occurredOn.toString(Qt::ISODate), entry.summary.left(20)));
    }
}

QModelIndex GridPlaces::cellOf(const Entry& entry) const
{
    const application::Assessment* assessment = m_model.assessment();
    const int row = m_model.rowOf(entry.posting);
    if (assessment == nullptr || row < 0)
        return {};
    const auto holds = [&](int column) {
        const GridColumn& candidate = m_model.columns().at(column);
        if (candidate.item != entry.item || !candidate.isCell())
            return false;
        const auto entries = explainedEntries(*assessment, entry.posting, candidate);
        return std::any_of(entries.begin(), entries.end(),
                           [&](const Entry& each) { return each.id == entry.id; });
    };
    // A cell that is current already may be one of several periods: stay there.
    const QModelIndex current = m_grid.currentCell();
    if (current.isValid() && current.row() == row && holds(current.column()))
        return current;
    int found = -1;
    int ofItem = -1;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const GridColumn& candidate = m_model.columns().at(column);
        if (candidate.item == entry.item && candidate.kind == GridColumnKind::Item)
            ofItem = column;
        if (holds(column) && (found < 0 || candidate.kind == GridColumnKind::Period))
            found = column;
    }
    // An entry of these days that counts for nothing stands with its item all the same.
    const domain::DaySpan range = assessment->range();
    if (found < 0 && entry.occurredOn >= range.first && entry.occurredOn <= range.last)
        found = ofItem;
    return found < 0 ? QModelIndex() : m_model.index(row, found);
}

void GridPlaces::showInItsPeriod(const Entry& entry)
{
    const domain::DaySpan days =
        entry.period ? entry.period->span() : domain::DaySpan{entry.occurredOn, entry.occurredOn};
    const bool moves = m_period.from.isValid() && m_movedFor != entry.id &&
                       (days.first < m_period.from || days.last > m_period.to);
    if (moves) {
        m_movedFor = entry.id; // once: an entry that no period shows must not go round
        Q_EMIT statusMessage(tr("这条登记在 %1，已切换时段。").arg(longDate(entry.occurredOn)));
        Q_EMIT placeRequested(
            placeInPeriod(u"entry:%1"_s.arg(entry.id.value()), days.first, days.last));
        return;
    }
    m_movedFor = {};
    Q_EMIT informed(tr("登记“%1”不在当前时段。").arg(entry.code),
                    tr("请切换到 %1 所在的时段再修改。").arg(longDate(entry.occurredOn)));
}

} // namespace touyan::widgets
