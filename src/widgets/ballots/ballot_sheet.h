// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/appraisal/save_reportees.h"
#include "application/ballots/enter_ballots.h"
#include "domain/appraisal/ballot.h"

#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace touyan::widgets {

/// One form at the entry desk: what stands in each field, as it was written, and what the rules
/// say of each row.
class BallotSheet
{
public:
    /// A column: a criterion, or the one field of grade mode.
    struct Field
    {
        QString code;
        QString title;
        QString maximum; ///< empty in grade mode
    };
    /// Where a row stands while it is being entered.
    enum class RowProgress { Blank, Incomplete, Invalid, Complete };
    struct RowState
    {
        RowProgress progress = RowProgress::Blank;
        int missing = 0; ///< fields without a mark
        QString sum;     ///< of the points that can be counted so far; empty in grade mode
        QString total;   ///< of a complete row, on the scale of 100, two decimals half up
    };

    BallotSheet() = default;
    BallotSheet(const domain::AppraisalSession& session,
                const std::vector<application::NamedReportee>& reportees);

    [[nodiscard]] int rowCount() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int fieldCount() const { return static_cast<int>(m_fields.size()); }
    [[nodiscard]] const Field& field(int index) const
    {
        return m_fields[static_cast<size_t>(index)];
    }
    [[nodiscard]] bool isGradeMode() const { return m_mode == domain::AppraisalMode::Grade; }
    [[nodiscard]] QString reporteeName(int row) const;
    [[nodiscard]] QString unitName(int row) const;

    /// Several values: the field was marked repeatedly; none: it was left blank.
    [[nodiscard]] const QStringList& values(int row, int field) const;
    void setValues(int row, int field, const QStringList& values);
    /// All marks of a row, also those of fields that the form does not have.
    [[nodiscard]] std::vector<application::WrittenMark> rowMarks(int row) const;
    void setRowMarks(int row, const std::vector<application::WrittenMark>& marks);
    void clearRow(int row);
    void clear();
    /// Whether what stands there can be part of a valid row.
    [[nodiscard]] bool isAccepted(int row, int field) const;
    /// Whether this value could stand in the field.
    [[nodiscard]] bool accepts(int field, const QString& value) const;
    [[nodiscard]] RowState rowState(int row) const;

    /// What is to be stored: rows with marks; marks of fields that the form does not have any more
    /// are kept as they were loaded.
    [[nodiscard]] std::vector<application::ReporteeMarks> marks() const;
    void setMarks(const std::vector<application::ReporteeMarks>& marks);
    [[nodiscard]] bool isBlank() const;

private:
    struct Row
    {
        domain::ReporteeId reportee;
        QString name;
        QString unit;
        std::vector<QStringList> values; ///< by field
        std::vector<application::WrittenMark> others;
    };
    [[nodiscard]] Row& row(int index) { return m_rows[static_cast<size_t>(index)]; }
    [[nodiscard]] const Row& row(int index) const { return m_rows[static_cast<size_t>(index)]; }

    domain::AppraisalMode m_mode = domain::AppraisalMode::Score;
    std::optional<domain::MarkRules> m_rules;
    std::function<QString(qint64 units)> m_totalText;
    std::vector<Field> m_fields;
    std::vector<Row> m_rows;
};

/// A field as people read it: "8.5", "好", "8 + 9" when it was marked twice.
[[nodiscard]] QString markText(const QStringList& values, bool isGradeMode);
} // namespace touyan::widgets
