// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/assessment/assessment.h"

#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace touyan::widgets {

/// What a column of the grid is about.
enum class GridColumnKind {
    Item,           ///< one item over the whole range
    Period,         ///< one week, month … or call of an item that was opened
    CompletionRate, ///< 完成率
    Score,          ///< 得分
    Rank            ///< 名次
};

struct GridColumn
{
    GridColumnKind kind = GridColumnKind::Item;
    QString itemCode;
    domain::ItemCodeId item;
    QString itemTitle;
    domain::Cadence cadence = domain::Cadence::Monthly;
    QStringList kinds; ///< of the item
    /// Period: its key, or the call's title.
    QString period;
    std::optional<domain::CallId> call;
    /// Item: the range that is shown; Period: the period's days.
    domain::DaySpan span;
    /// Item: it has more than one period, so it can be opened.
    bool expandable = false;

    [[nodiscard]] bool isCell() const
    {
        return kind == GridColumnKind::Item || kind == GridColumnKind::Period;
    }
    /// The same column, whatever its texts are.
    [[nodiscard]] bool isSameAs(const GridColumn& other) const
    {
        return kind == other.kind && item == other.item && period == other.period &&
               call == other.call;
    }
    /// Whether the outcome belongs to this column.
    [[nodiscard]] bool holds(const domain::ObligationOutcome& outcome) const;
};

/// The columns of an assessment: items by position, the periods of the opened ones (codes in
/// `expanded`) after them, then rate, score and rank.
[[nodiscard]] QList<GridColumn> gridColumns(const application::Assessment& assessment,
                                            const QSet<QString>& expanded);

/// The heading of a column: "驻点工作清单" would be cut, so the code stands above the title.
[[nodiscard]] QString columnHeading(const GridColumn& column);
/// The whole title for tooltips and accessible texts.
[[nodiscard]] QString columnTitle(const GridColumn& column);

} // namespace touyan::widgets
