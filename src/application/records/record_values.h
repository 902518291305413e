// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/records/record_schema.h"
#include "domain/foundation/strong_id.h"

#include <QJsonObject>

#include <concepts>
#include <type_traits>

namespace touyan::application {

/// How the values of a field's type stand in a schema: one adapter a type.
template <class V>
struct FieldAdapter;

template <class V, FieldType Type, class Stored = V>
struct PlainAdapter
{
    static constexpr FieldType type = Type;
    static RecordValue from(const V& value) { return static_cast<Stored>(value); }
    static bool to(const RecordValue& value, V& target)
    {
        const auto* const held = std::get_if<Stored>(&value);
        if (held == nullptr) {
            target = V();
            return std::holds_alternative<std::monostate>(value);
        }
        target = static_cast<V>(*held);
        return true;
    }
};

template <>
struct FieldAdapter<QString> : PlainAdapter<QString, FieldType::Text>
{
};
template <>
struct FieldAdapter<QDateTime> : PlainAdapter<QDateTime, FieldType::Moment>
{
};
template <>
struct FieldAdapter<int> : PlainAdapter<int, FieldType::Number, qint64>
{
};
template <>
struct FieldAdapter<qint64> : PlainAdapter<qint64, FieldType::Number>
{
};
template <>
struct FieldAdapter<domain::ExactDecimal> : PlainAdapter<domain::ExactDecimal, FieldType::Decimal>
{
};
template <>
struct FieldAdapter<bool> : PlainAdapter<bool, FieldType::YesNo>
{
};
template <>
struct FieldAdapter<domain::PeriodKey> : PlainAdapter<domain::PeriodKey, FieldType::Period>
{
};
template <>
struct FieldAdapter<QStringList> : PlainAdapter<QStringList, FieldType::List>
{
};
template <>
struct FieldAdapter<QDate> : PlainAdapter<QDate, FieldType::Day>
{
    static RecordValue from(QDate day) { return day.isValid() ? RecordValue(day) : RecordValue(); }
};
template <class Tag>
struct FieldAdapter<domain::StrongId<Tag>>
{
    static constexpr FieldType type = FieldType::Reference;
    static RecordValue from(domain::StrongId<Tag> id) { return id.value(); }
    static bool to(const RecordValue& value, domain::StrongId<Tag>& id)
    {
        const auto* const held = std::get_if<qint64>(&value);
        id = domain::StrongId<Tag>(held == nullptr ? 0 : *held);
        return held != nullptr || std::holds_alternative<std::monostate>(value);
    }
};
template <class Enum>
requires std::is_enum_v<Enum>
struct FieldAdapter<Enum>
{
    static constexpr FieldType type = FieldType::Choice;
    static RecordValue from(Enum value) { return QString(domain::identifierName(value)); }
    static bool to(const RecordValue& value, Enum& target)
    {
        const auto* const held = std::get_if<QString>(&value);
        const auto known = held == nullptr ? std::nullopt : domain::fromIdentifierName<Enum>(*held);
        target = known.value_or(Enum{});
        return known.has_value() || held == nullptr;
    }
};
template <class V>
struct FieldAdapter<std::optional<V>>
{
    static constexpr FieldType type = FieldAdapter<V>::type;
    static RecordValue from(const std::optional<V>& value)
    {
        return value ? FieldAdapter<V>::from(*value) : RecordValue();
    }
    static bool to(const RecordValue& value, std::optional<V>& target)
    {
        // An empty text is no choice at all.
        const auto* const text = std::get_if<QString>(&value);
        if (std::holds_alternative<std::monostate>(value) || (text != nullptr && text->isEmpty())) {
            target.reset();
            return true;
        }
        V present{};
        const bool fits = FieldAdapter<V>::to(value, present);
        target = fits ? std::optional<V>(std::move(present)) : std::nullopt;
        return fits;
    }
};

/// The run-time view of a description.
template <DescribedRecord R>
[[nodiscard]] const RecordSchema& recordSchema()
{
    static const RecordSchema schema = [] {
        RecordSchema made;
        made.kind = Record<R>::kind;
        made.word = Record<R>::word;
        if constexpr (requires { Record<R>::table; })
            made.table = Record<R>::table;
        if constexpr (requires { Record<R>::codePrefix; })
            made.codePrefix = Record<R>::codePrefix;
        if constexpr (requires { Record<R>::noOverlap; })
            made.noOverlap = Record<R>::noOverlap;
        forEachField<R>([&made](const auto& field) {
            using FieldOf = std::remove_cvref_t<decltype(field)>;
            SchemaField& shown = made.fields.emplace_back();
            shown.facts = field.facts;
            shown.type = FieldAdapter<typename FieldOf::Value>::type;
            if constexpr (std::is_enum_v<typename FieldOf::Choice>) {
                for (const auto& [value, name] :
                     domain::IdentifierNames<typename FieldOf::Choice>::values)
                    shown.choices.push_back(name);
            }
        });
        return made;
    }();
    return schema;
}

template <DescribedRecord R>
[[nodiscard]] RecordValues recordValues(const R& record)
{
    RecordValues values;
    values.reserve(std::tuple_size_v<std::remove_const_t<decltype(Record<R>::fields)>>);
    forEachField<R>([&](const auto& field) {
        using V = typename std::remove_cvref_t<decltype(field)>::Value;
        values.push_back(FieldAdapter<V>::from(field.place.of(record)));
    });
    return values;
}

/// Sets the fields of a record; what the description does not name stays as it is. False when a
/// value is of another type.
template <DescribedRecord R>
[[nodiscard]] bool setRecordValues(R& record, const RecordValues& values)
{
    std::size_t index = 0;
    bool fits = true;
    forEachField<R>([&](const auto& field) {
        using V = typename std::remove_cvref_t<decltype(field)>::Value;
        fits = FieldAdapter<V>::to(values.at(index++), field.place.in(record)) && fits;
    });
    return fits;
}

/// The values of a record as the audit table keeps them: field names as in the packages, references
/// as record ids, dates as ISO text, decimals as text.
template <DescribedRecord R>
[[nodiscard]] QJsonObject recordJson(const R& record)
{
    const RecordSchema& schema = recordSchema<R>();
    const RecordValues values = recordValues(record);
    QJsonObject json;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const SchemaField& field = schema.fields[i];
        if (field.facts.isInAudit)
            json.insert(field.auditName(), auditValue(values[i]));
    }
    if constexpr (requires { Record<R>::addJson(record, json); })
        Record<R>::addJson(record, json);
    return json;
}

} // namespace touyan::application
