// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/values/record_kind.h"
#include "domain/foundation/civil_date_range.h"
#include "storage/sql/stored_value.h"

#include <QString>

#include <vector>

namespace touyan::storage {

/// One column of a record's table, besides id and row_version; its placeholder is ":" + name.
template <class Record>
struct Column
{
    QString name;
    QVariant (*write)(const Record& record) = nullptr;
    /// False for a value that the field cannot hold.
    bool (*read)(Record& record, const QVariant& stored) = nullptr;
    /// The table whose id it holds; empty: none.
    QString references;
};

/// How records of one kind lie in their table.
template <class Record>
struct RecordMapping
{
    application::RecordKind kind = application::RecordKind::Entry;
    QString table;
    /// Order of all(), a column list.
    QString order;
    std::vector<Column<Record>> columns;
    /// What an error calls the record: its code where it has one.
    QString (*label)(const Record& record) = nullptr;
};

/// The mapping of a kind of record that is not described: a specialisation beside its repository.
template <class Record>
[[nodiscard]] const RecordMapping<Record>& recordMapping();

template <auto Member>
struct MemberOf;
template <class Owner, class Value, Value Owner::*Member>
struct MemberOf<Member>
{
    using Record = Owner;
};

/// The column of a data member: column<&Unit::code>("code").
template <auto Member>
[[nodiscard]] auto column(const QString& name, const QString& references = {})
{
    using Record = typename MemberOf<Member>::Record;
    return Column<Record>{
        name, [](const Record& record) { return toStored(record.*Member); },
        [](Record& record, const QVariant& stored) { return fromStored(stored, record.*Member); },
        references};
}

template <auto RangeMember>
[[nodiscard]] auto firstDayColumn(const QString& name)
{
    using Record = typename MemberOf<RangeMember>::Record;
    return Column<Record>{
        name,
        [](const Record& record) { return toStored((record.*RangeMember).first); },
        [](Record& record, const QVariant& stored) {
            return fromStored(stored, (record.*RangeMember).first);
        },
        {}};
}

template <auto RangeMember>
[[nodiscard]] auto lastDayColumn(const QString& name)
{
    using Record = typename MemberOf<RangeMember>::Record;
    return Column<Record>{name,
                          [](const Record& record) { return toStored((record.*RangeMember).last); },
                          [](Record& record, const QVariant& stored) {
                              return fromStored(stored, (record.*RangeMember).last);
                          },
                          {}};
}

} // namespace touyan::storage
