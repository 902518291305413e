// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/package_files/package_sink.h"
#include "application/packages/package_tables.h"
#include "application/ports/progress.h"
#include "domain/foundation/identifier_names.h"
#include "domain/foundation/result.h"

#include <QDate>
#include <QString>

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

namespace touyan::application {

// Values as the fields of a package have them; what is absent is an empty field.
[[nodiscard]] inline QString dayText(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}
[[nodiscard]] inline QString dayText(const std::optional<QDate>& day)
{
    return day ? dayText(*day) : QString();
}
/// UTC, with milliseconds: 2026-03-01T08:30:00.000Z.
[[nodiscard]] inline QString momentText(const QDateTime& moment)
{
    return moment.toUTC().toString(Qt::ISODateWithMs);
}
[[nodiscard]] inline QString numberText(const std::optional<int>& number)
{
    return number ? QString::number(*number) : QString();
}
template <class Enum>
[[nodiscard]] QString enumText(Enum value)
{
    return domain::identifierName(value);
}
template <class Enum>
[[nodiscard]] QString enumText(const std::optional<Enum>& value)
{
    return value ? enumText(*value) : QString();
}

/// Writes the tables of one export, one after the other, and looks whether it is cancelled.
class PackageTablesWriter
{
public:
    PackageTablesWriter(PackageSink& sink, Progress& progress)
        : m_sink(sink)
        , m_progress(progress)
    {
    }

    [[nodiscard]] domain::Result<void> begin(const PackageTableSpec& table)
    {
        return m_sink.beginTable(table.name, table.columns);
    }
    /// ErrorCode::Cancelled as soon as the user asked for it.
    [[nodiscard]] domain::Result<void> write(std::span<const QString> fields)
    {
        constexpr qint64 kRowsBetweenWatches = 1024;
        if (m_rows++ % kRowsBetweenWatches == 0) {
            m_progress.report(m_rows, 0);
            if (m_progress.isCancelled())
                return domain::makeError(domain::ErrorCode::Cancelled);
        }
        return m_sink.writeRow(fields);
    }
    template <std::size_t N>
    [[nodiscard]] domain::Result<void> writeRow(const std::array<QString, N>& fields)
    {
        return write(fields);
    }
    [[nodiscard]] domain::Result<void> end() { return m_sink.endTable(); }

    /// A table whose rows belong to records, one after the other: writeRows writes those of one.
    template <class Records, class WriteRows>
    [[nodiscard]] domain::Result<void> writeTableOf(const PackageTableSpec& table,
                                                    const Records& records, WriteRows writeRows)
    {
        TOUYAN_TRY(begin(table));
        for (const auto& record : records)
            TOUYAN_TRY(writeRows(record));
        return end();
    }

    /// A whole table.
    template <std::size_t N>
    [[nodiscard]] domain::Result<void> writeTable(const PackageTableSpec& table,
                                                  const std::vector<std::array<QString, N>>& rows)
    {
        TOUYAN_TRY(begin(table));
        for (const auto& row : rows)
            TOUYAN_TRY(write(row));
        return end();
    }
    /// The same, in the order of the fields.
    template <std::size_t N>
    [[nodiscard]] domain::Result<void> writeSorted(const PackageTableSpec& table,
                                                   std::vector<std::array<QString, N>> rows)
    {
        std::sort(rows.begin(), rows.end());
        return writeTable(table, rows);
    }
    [[nodiscard]] domain::Result<void> writeSorted(const PackageTableSpec& table,
                                                   std::vector<QStringList> rows)
    {
        std::sort(rows.begin(), rows.end());
        return writeTableOf(table, rows, [this](const QStringList& row) {
            return write({row.constData(), static_cast<std::size_t>(row.size())});
        });
    }
    [[nodiscard]] domain::Result<void> finish() { return m_sink.finish(); }

private:
    PackageSink& m_sink;
    Progress& m_progress;
    qint64 m_rows = 0;
};

} // namespace touyan::application
