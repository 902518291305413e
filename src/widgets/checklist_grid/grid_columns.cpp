// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/checklist_grid/grid_columns.h"

#include "application/messages/rule_words.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::Assessment;
using application::ItemTotal;
using domain::Cadence;

namespace {

/// The context of the texts.
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(touyan::widgets::GridColumn)
};

/// What the outcomes say of an item: its id, its kinds, its periods.
struct ItemPeriods
{
    domain::ItemCodeId item;
    QStringList kinds;
    QList<GridColumn> periods;
};

GridColumn periodColumn(const domain::ObligationOutcome& outcome)
{
    const domain::Obligation& obligation = outcome.obligation;
    GridColumn column;
    column.kind = GridColumnKind::Period;
    column.item = obligation.item->codeId;
    column.itemCode = obligation.item->code;
    column.itemTitle = obligation.item->title;
    column.cadence = obligation.item->cadence;
    column.kinds = obligation.item->kinds;
    column.call = obligation.call;
    if (column.cadence != Cadence::PerCall && column.cadence != Cadence::Once) {
        const auto key = domain::PeriodKey::containing(column.cadence, obligation.period.first);
        column.period = key.toString();
        column.span = key.span();
    } else {
        column.span = obligation.period;
    }
    return column;
}

QHash<QString, ItemPeriods> itemPeriods(const Assessment& assessment)
{
    QHash<QString, ItemPeriods> items;
    for (const application::AssessedPosting& posting : assessment.postings()) {
        for (const domain::ObligationOutcome& outcome : posting.result.outcomes) {
            ItemPeriods& item = items[outcome.obligation.item->code];
            item.item = outcome.obligation.item->codeId;
            if (item.kinds.isEmpty())
                item.kinds = outcome.obligation.item->kinds;
            const auto known =
                std::any_of(item.periods.cbegin(), item.periods.cend(),
                            [&](const GridColumn& column) { return column.holds(outcome); });
            if (!known)
                item.periods.append(periodColumn(outcome));
        }
    }
    return items;
}

QString callTitle(const Assessment& assessment, domain::CallId id)
{
    for (const domain::Call& call : assessment.facts().office.calls) {
        if (call.id == id)
            return call.title;
    }
    return {};
}

QString shortDay(QDate day)
{
    return u"%1.%2"_s.arg(day.month()).arg(day.day());
}

} // namespace

bool GridColumn::holds(const domain::ObligationOutcome& outcome) const
{
    const domain::Obligation& obligation = outcome.obligation;
    if (!isCell() || obligation.item->codeId != item)
        return false;
    if (kind == GridColumnKind::Item)
        return true;
    if (call || obligation.call)
        return call == obligation.call;
    return obligation.item->cadence == cadence &&
           (cadence == Cadence::Once || obligation.period == span);
}

QList<GridColumn> gridColumns(const Assessment& assessment, const QSet<QString>& expanded)
{
    const QHash<QString, ItemPeriods> periods = itemPeriods(assessment);
    std::vector<ItemTotal> items = assessment.items();
    std::stable_sort(items.begin(), items.end(), [](const ItemTotal& a, const ItemTotal& b) {
        return a.position < b.position;
    });
    QList<GridColumn> columns;
    for (const ItemTotal& total : items) {
        const ItemPeriods found = periods.value(total.code);
        GridColumn column;
        column.itemCode = total.code;
        column.item = found.item;
        column.itemTitle = total.title;
        column.cadence = total.cadence;
        column.kinds = found.kinds;
        column.span = assessment.range();
        column.expandable = found.periods.size() > 1;
        columns.append(column);
        if (!column.expandable || !expanded.contains(total.code))
            continue;
        QList<GridColumn> opened = found.periods;
        std::stable_sort(
            opened.begin(), opened.end(),
            [](const GridColumn& a, const GridColumn& b) { return a.span.last < b.span.last; });
        for (GridColumn& period : opened) {
            if (period.call)
                period.period = callTitle(assessment, *period.call);
        }
        columns.append(opened);
    }
    for (const GridColumnKind kind :
         {GridColumnKind::CompletionRate, GridColumnKind::Score, GridColumnKind::Rank}) {
        GridColumn column;
        column.kind = kind;
        column.span = assessment.range();
        columns.append(column);
    }
    return columns;
}

QString columnHeading(const GridColumn& column)
{
    switch (column.kind) {
    case GridColumnKind::Item:
        return u"%1\n%2"_s.arg(column.itemCode, column.itemTitle);
    case GridColumnKind::Period: {
        const auto key = domain::PeriodKey::parse(column.period);
        if (column.call)
            return u"%1\n%2"_s.arg(shortDay(column.span.last), column.period);
        if (!key)
            return column.period;
        if (key->shape == Cadence::Weekly) {
            return Texts::tr("第%1周\n%2–%3")
                .arg(QString::number(key->number), shortDay(column.span.first),
                     shortDay(column.span.last));
        }
        if (key->shape == Cadence::Monthly)
            return Texts::tr("%1月").arg(key->number);
        return application::periodWord(column.period);
    }
    case GridColumnKind::CompletionRate:
        return Texts::tr("完成率");
    case GridColumnKind::Score:
        return Texts::tr("得分");
    case GridColumnKind::Rank:
        return Texts::tr("名次");
    }
    return {};
}

QString columnTitle(const GridColumn& column)
{
    if (column.kind == GridColumnKind::Item) {
        return Texts::tr("%1 %2（%3）")
            .arg(column.itemCode, column.itemTitle, application::cadenceWord(column.cadence));
    }
    if (column.kind == GridColumnKind::Period) {
        return Texts::tr("%1 %2，%3")
            .arg(column.itemCode, column.itemTitle, application::periodWord(column.period));
    }
    return columnHeading(column);
}

} // namespace touyan::widgets
