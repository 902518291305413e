// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/package_files/import_outcome.h"
#include "application/package_files/package_source.h"
#include "application/packages/package_tables.h"
#include "domain/foundation/civil_date_range.h"
#include "domain/foundation/exact_decimal.h"
#include "domain/foundation/identifier_names.h"

#include <QDate>
#include <QDateTime>

#include <functional>
#include <limits>
#include <optional>
#include <span>
#include <vector>

namespace touyan::application {

/// Reads one table of a package row by row as typed values, and notes every refusal with its place.
/// Columns are numbers of the table's spec, wherever they stand in the file.
class TableRows
{
public:
    /// Asked now and then with the bytes read so far; false: stop.
    using Watch = std::function<bool(qint64)>;

    /// Checks the header.
    TableRows(const PackageTableSpec& spec, QString fileName, PackageTable& table,
              std::vector<RefusedRow>& refused, Watch watch);

    /// Goes to the next row; false at the end, or when stopped.
    [[nodiscard]] bool next();
    /// Nothing of the current row has been refused.
    [[nodiscard]] bool isSound() const { return m_sound; }
    /// Every row could be read.
    [[nodiscard]] bool isComplete() const { return m_headerReadable && !m_table.endedEarly(); }
    [[nodiscard]] bool wasStopped() const { return m_stopped; }
    [[nodiscard]] qint64 count() const { return m_count; }
    [[nodiscard]] const PackageTableSpec& spec() const { return m_spec; }

    /// The field as it stands in the file.
    [[nodiscard]] QByteArrayView bytes(int column) const;
    [[nodiscard]] QString text(int column) const;
    // The readers below refuse what does not fit, and give nothing then.
    [[nodiscard]] QString requiredText(int column);
    [[nodiscard]] std::optional<QDate> optionalDay(int column);
    /// Invalid when refused.
    [[nodiscard]] QDate requiredDay(int column);
    /// A moment in UTC with milliseconds, 2026-03-01T08:30:00.000Z; invalid when refused.
    [[nodiscard]] QDateTime requiredMoment(int column);
    /// Both days; refuses an end before its start.
    [[nodiscard]] domain::DateRange range(int firstColumn, int lastColumn);
    [[nodiscard]] std::optional<int> optionalNumber(int column, int least, int most);
    [[nodiscard]] int requiredNumber(int column, int least, int most);
    [[nodiscard]] std::optional<domain::ExactDecimal>
    optionalDecimal(int column, domain::ExactDecimal least, domain::ExactDecimal most);
    /// The values between semicolons; refuses empty ones. An empty field is an empty list.
    [[nodiscard]] QStringList list(int column);

    [[nodiscard]] std::optional<QLatin1String>
    optionalChoice(int column, std::span<const QLatin1String> choices);

    template <class Enum>
    [[nodiscard]] std::optional<Enum> optionalEnum(int column)
    {
        static const auto names = [] {
            std::vector<QLatin1String> all;
            for (const auto& [candidate, name] : domain::IdentifierNames<Enum>::values)
                all.push_back(name);
            return all;
        }();
        const auto name = optionalChoice(column, names);
        return name ? domain::fromIdentifierName<Enum>(QString(*name)) : std::nullopt;
    }
    template <class Enum>
    [[nodiscard]] Enum requiredEnum(int column)
    {
        if (bytes(column).isEmpty())
            refuseMissing(column);
        return optionalEnum<Enum>(column).value_or(Enum{});
    }
    [[nodiscard]] bool requiredYesNo(int column);

    /// The number of the spec's column of that name.
    [[nodiscard]] int columnOf(QLatin1String name) const;
    /// Something of this column has been refused in the current row.
    [[nodiscard]] bool isColumnRefused(int column) const;
    /// Refuses the current row for this column; the first refusal of a column is kept.
    void refuse(int column, domain::Error error);
    /// ErrorCode::MissingValue (column).
    void refuseMissing(int column);
    /// ErrorCode::InvalidValue (column, value, what is allowed).
    void refuseValue(int column, const QString& allowed);
    /// ErrorCode::UnknownReference (column, value).
    void refuseReference(int column);
    /// ErrorCode::DuplicateCode (kind of record, code).
    void refuseDuplicate(int column, const QString& code);
    /// The row refers to something refused elsewhere: it cannot be stored, and that is no mistake
    /// of its own.
    void spoil() { m_sound = false; }
    /// A refusal of this column for later, without its error.
    [[nodiscard]] RefusedRow place(int column) const;

private:
    void checkHeader();
    /// A name of the header that is refused already looks like the column's.
    [[nodiscard]] bool isMeantByAnother(std::size_t column) const;
    void refuseInvisible();
    [[nodiscard]] QString columnName(int fileColumn) const;
    [[nodiscard]] bool isRefused(int fileColumn) const;

    const PackageTableSpec& m_spec;
    QString m_fileName;
    PackageTable& m_table;
    std::vector<RefusedRow>& m_refused;
    Watch m_watch;
    std::vector<int> m_places; ///< column of the spec → field of the row, -1: not in the file
    std::vector<int> m_codes;  ///< columns that name records
    PackageRow m_row;
    std::size_t m_refusedBefore = 0; ///< refusals of the rows before this one
    qint64 m_count = 0;
    bool m_headerReadable = true;
    bool m_sound = true;
    bool m_attributable = true; ///< the fields can be told apart
    bool m_stopped = false;
};

} // namespace touyan::application
