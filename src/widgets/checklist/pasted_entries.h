// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/checklist/record_entries.h"
#include "widgets/checklist_grid/grid_columns.h"
#include "widgets/lists/table_clipboard.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

#include <optional>
#include <vector>

namespace touyan::widgets {

/// One row of what was pasted: the texts as they came, and the request they mean or why they mean
/// none.
struct PastedEntry
{
    int line = 0; ///< row in the pasted block, from 1
    QString name;
    QString item;
    QString date;
    QString summary;
    QString place;
    QString people;
    std::optional<application::RecordEntryRequest> request;
    QString problem; ///< in words; empty when the row can be recorded
    /// In words, what says the same already; such a row is left out unless it is chosen.
    QString repetition = {};
    bool isChosen = false;

    [[nodiscard]] bool isTaken() const
    {
        return request && problem.isEmpty() && (repetition.isEmpty() || isChosen);
    }
};

/// Reads a pasted table with a header row. The columns 姓名, 事项 and 内容 must be there, 单位,
/// 日期, 地点, 人数, 种类 and 所属期 may be, in any order; other columns are ignored. Headings may
/// be English as well (Name, Item, Summary, …; case and spaces mean nothing).
class PastedTableReader
{
    Q_DECLARE_TR_FUNCTIONS(touyan::widgets::PastedTableReader)

public:
    struct Person
    {
        domain::PostingId posting;
        QString name;
        QString unit;
    };

    /// Who and what a row may name, and where days without a year belong.
    struct Known
    {
        QList<Person> people;
        QList<GridColumn> items; ///< of kind Item
        domain::DaySpan range;
        QDate today;
    };

    explicit PastedTableReader(Known known);

    /// Whether the first row is such a header.
    [[nodiscard]] static bool isEntryTable(const TextTable& table);
    /// Every row below the header that is not empty.
    [[nodiscard]] std::vector<PastedEntry> read(const TextTable& table) const;

private:
    enum Field { Name, Unit, Item, Date, Summary, Place, People, Kind, Period, FieldCount };

    [[nodiscard]] static std::optional<Field> fieldOf(const QString& heading);
    [[nodiscard]] PastedEntry readRow(const QStringList& cells) const;
    [[nodiscard]] const GridColumn* findItem(const QString& text) const;
    /// The posting, or the problem.
    [[nodiscard]] std::optional<domain::PostingId>
    findPerson(const QString& name, const QString& unit, QString* problem) const;

    Known m_known;
};

} // namespace touyan::widgets
