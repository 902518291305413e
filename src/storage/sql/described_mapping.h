// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/record_repository.h"
#include "application/records/record.h"
#include "storage/sql/record_mapping.h"

#include <utility>

namespace touyan::storage {

/// Columns of a described record that are no fields of it; a specialisation where there are any.
template <class R>
struct FurtherColumns
{
    static std::vector<Column<R>> columns() { return {}; }
};

/// The name of a field's column in the database.
[[nodiscard]] inline QString columnNameOf(const application::FieldFacts& field)
{
    if (!field.columnName.isEmpty())
        return field.columnName;
    return field.references.isEmpty() ? QString(field.name) : field.name + QStringLiteral("_id");
}

template <class R, std::size_t I>
[[nodiscard]] Column<R> describedColumn()
{
    const application::FieldFacts& facts = std::get<I>(application::Record<R>::fields).facts;
    return {columnNameOf(facts),
            [](const R& record) {
                return toStored(std::get<I>(application::Record<R>::fields).place.of(record));
            },
            [](R& record, const QVariant& stored) {
                return fromStored(stored,
                                  std::get<I>(application::Record<R>::fields).place.in(record));
            },
            facts.references};
}

/// The mapping that follows from a record's description. The table is called as its kind; records
/// with a code are sorted by it.
template <application::DescribedRecord R>
[[nodiscard]] const RecordMapping<R>& recordMapping()
{
    using Description = application::Record<R>;
    static const RecordMapping<R> mapping = [] {
        RecordMapping<R> made;
        made.kind = Description::kind;
        made.table = Description::kind.name();
        made.order = QStringLiteral("id");
        if constexpr (application::HasCode<R>)
            made.order = QStringLiteral("code");
        made.columns = FurtherColumns<R>::columns();
        [&made]<std::size_t... I>(std::index_sequence<I...>)
        {
            (made.columns.push_back(describedColumn<R, I>()), ...);
        }
        (std::make_index_sequence<
            std::tuple_size_v<std::remove_const_t<decltype(Description::fields)>>>());
        made.label = [](const R& record) { return application::recordLabel(record); };
        return made;
    }();
    return mapping;
}

} // namespace touyan::storage
