// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/packages/import_session.h"
#include "application/packages/package_tables_writer.h"
#include "application/records/record_values.h"

#include <QStringList>

#include <concepts>
#include <unordered_map>
#include <vector>

namespace touyan::application {

/// The codes of the records that later tables refer to, by kind and id.
class RecordCodes
{
public:
    void add(QLatin1String kind, qint64 id, const QString& code);
    /// Empty when the record has none.
    [[nodiscard]] QString of(QLatin1String kind, qint64 id) const;

private:
    std::unordered_map<QString, std::unordered_map<qint64, QString>> m_codes;
};

/// The fields of a record in the order of its table's columns, references as codes.
[[nodiscard]] QStringList packageRow(const RecordSchema& schema, const RecordValues& values,
                                     const RecordCodes& codes);

/// Writes the table of a described record, sorted by its fields, and learns its codes.
template <DescribedRecord R>
[[nodiscard]] domain::Result<void> exportRecords(const std::vector<R>& records,
                                                 const PackageTableSpec& table,
                                                 PackageTablesWriter& tables, RecordCodes& codes)
{
    const RecordSchema& schema = recordSchema<R>();
    if constexpr (HasCode<R>) {
        // Before the rows: a record may refer to another of its kind.
        for (const R& record : records)
            codes.add(schema.kind.name(), record.id.value(), record.code);
    }
    std::vector<QStringList> rows;
    rows.reserve(records.size());
    for (const R& record : records)
        rows.push_back(packageRow(schema, recordValues(record), codes));
    return tables.writeSorted(table, std::move(rows));
}

/// Reads the current row: every field that the table has, with every refusal that follows from the
/// description. What an empty field leaves open stays as in `values`.
[[nodiscard]] domain::Result<void> readValues(ImportSession& session, TableRows& rows,
                                              const RecordSchema& schema, RecordValues& values);

template <DescribedRecord R>
[[nodiscard]] domain::Result<R> readRecord(ImportSession& session, TableRows& rows)
{
    R record;
    RecordValues values = recordValues(record);
    TOUYAN_TRY(readValues(session, rows, recordSchema<R>(), values));
    static_cast<void>(setRecordValues(record, values));
    return record;
}

/// Where the records of a table are known by their codes while a package is imported; specialised
/// where more than their id is asked for later.
template <class R>
struct PackageRegister
{
    using Value = qint64;
    static CodeRegister<Value>& of(ImportSession& session)
    {
        return session.codes(Record<R>::kind);
    }
    static Value valueOf(const R& record) { return record.id.value(); }
};
template <>
struct PackageRegister<domain::Posting>
{
    using Value = domain::Posting;
    static CodeRegister<Value>& of(ImportSession& session) { return session.postings; }
    static const Value& valueOf(const domain::Posting& posting) { return posting; }
};
template <>
struct PackageRegister<domain::Call>
{
    using Value = domain::Call;
    static CodeRegister<Value>& of(ImportSession& session) { return session.calls; }
    static const Value& valueOf(const domain::Call& call) { return call; }
};
template <>
struct PackageRegister<domain::DispatchMeeting>
{
    using Value = domain::DispatchMeeting;
    static CodeRegister<Value>& of(ImportSession& session) { return session.projects.meetings; }
    static const Value& valueOf(const domain::DispatchMeeting& meeting) { return meeting; }
};

/// Refuses rows whose days meet those of another record that they must not meet: of the database or
/// of the package.
class OverlapRules
{
public:
    explicit OverlapRules(const RecordSchema& schema)
        : m_schema(schema)
    {
    }
    void addStored(const RecordValues& values, const QString& code);
    void checkSound(TableRows& rows, const RecordValues& values);

private:
    const RecordSchema& m_schema;
    std::map<QString, RangeRegister> m_ranges;
};

/// The rules of a table of which its description says everything.
template <DescribedRecord R>
class DescribedRules
{
public:
    explicit DescribedRules(ImportSession& session)
        : m_session(session)
    {
    }
    [[nodiscard]] domain::Result<void> prepare()
    {
        TOUYAN_TRY_ASSIGN(const auto stored, m_session.work().template records<R>().all());
        for (const R& record : stored)
            m_overlaps.addStored(recordValues(record), recordLabel(record));
        return {};
    }
    void checkSound(TableRows& rows, const R& record)
    {
        m_overlaps.checkSound(rows, recordValues(record));
    }

private:
    ImportSession& m_session;
    OverlapRules m_overlaps{recordSchema<R>()};
};

/// A table without rules besides its fields.
struct NoRowRules
{
};

/// Reads all rows of a described record's table and stores them. The rules say what fields cannot:
/// check(rows, record) looks at every row, checkSound(rows, record) at those that nothing was
/// refused of and that are not repeated; both refuse through the rows. prepare() comes first.
template <DescribedRecord R, class Rules = NoRowRules>
[[nodiscard]] domain::Result<void> importRecords(ImportSession& session, TableRows& rows,
                                                 Rules rules = {})
{
    using Registered = PackageRegister<R>;
    using Id = decltype(R::id);
    constexpr bool hasCode = HasCode<R>;
    if constexpr (requires { rules.prepare(); })
        TOUYAN_TRY(rules.prepare());
    while (rows.next()) {
        TOUYAN_TRY_ASSIGN(R record, readRecord<R>(session, rows));
        if constexpr (requires { rules.check(rows, record); })
            rules.check(rows, record);
        if constexpr (hasCode) {
            const int code = rows.columnOf(QLatin1String("code"));
            if (!Registered::of(session).add(rows.bytes(code), std::nullopt)) {
                rows.refuseDuplicate(code, record.code);
                continue;
            }
        }
        if constexpr (requires { rules.checkSound(rows, record); }) {
            if (rows.isSound())
                rules.checkSound(rows, record);
        }
        if (!rows.isSound())
            continue;
        TOUYAN_TRY_ASSIGN(record.id, session.store<Id>(session.work().records<R>(), record, rows));
        if constexpr (hasCode) {
            Registered::of(session).set(rows.bytes(rows.columnOf(QLatin1String("code"))),
                                        Registered::valueOf(record));
        }
    }
    return {};
}

/// Learns the codes of the stored records of a kind.
template <DescribedRecord R>
[[nodiscard]] domain::Result<void> loadCodes(ImportSession& session)
{
    if constexpr (HasCode<R>) {
        using Registered = PackageRegister<R>;
        TOUYAN_TRY_ASSIGN(const auto stored, session.work().records<R>().all());
        for (const R& record : stored) {
            // What the database holds has unique codes already.
            static_cast<void>(
                Registered::of(session).add(record.code.toUtf8(), Registered::valueOf(record)));
        }
    }
    return {};
}

} // namespace touyan::application
