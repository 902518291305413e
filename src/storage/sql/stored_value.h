// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/period.h"
#include "domain/foundation/exact_decimal.h"
#include "domain/foundation/identifier_names.h"
#include "domain/foundation/strong_id.h"

#include <QDateTime>
#include <QString>
#include <QVariant>

#include <optional>
#include <type_traits>

namespace touyan::storage {

// How each type is held in a column. Texts are never NULL: an absent text is an empty one; NULL is
// std::nullopt. Days are ISO texts, moments ISO texts in UTC with milliseconds, exact decimals
// whole millionths, enumerators their identifiers, periods their keys. fromStored() is false for a
// value that the type cannot hold: the database is damaged then.

[[nodiscard]] QVariant toStored(const QString& text);
[[nodiscard]] QVariant toStored(QDate day);
[[nodiscard]] QVariant toStored(const QDateTime& moment);
[[nodiscard]] QVariant toStored(const domain::PeriodKey& period);
[[nodiscard]] inline QVariant toStored(bool value)
{
    return value;
}
[[nodiscard]] inline QVariant toStored(int value)
{
    return value;
}
[[nodiscard]] inline QVariant toStored(qint64 value)
{
    return value;
}
[[nodiscard]] inline QVariant toStored(domain::ExactDecimal value)
{
    return value.millionths();
}
template <class Tag>
[[nodiscard]] QVariant toStored(domain::StrongId<Tag> id)
{
    return id.value();
}
template <class Enum>
requires std::is_enum_v<Enum>
[[nodiscard]] QVariant toStored(Enum value)
{
    return QString(domain::identifierName(value));
}
template <class Value>
[[nodiscard]] QVariant toStored(const std::optional<Value>& value)
{
    return value ? toStored(*value) : QVariant();
}

[[nodiscard]] bool fromStored(const QVariant& stored, QString& text);
[[nodiscard]] bool fromStored(const QVariant& stored, QDate& day);
[[nodiscard]] bool fromStored(const QVariant& stored, QDateTime& moment);
[[nodiscard]] bool fromStored(const QVariant& stored, domain::PeriodKey& period);
[[nodiscard]] bool fromStored(const QVariant& stored, bool& value);
[[nodiscard]] bool fromStored(const QVariant& stored, int& value);
[[nodiscard]] bool fromStored(const QVariant& stored, qint64& value);
[[nodiscard]] bool fromStored(const QVariant& stored, domain::ExactDecimal& value);
template <class Tag>
[[nodiscard]] bool fromStored(const QVariant& stored, domain::StrongId<Tag>& id)
{
    qint64 value = 0;
    if (!fromStored(stored, value))
        return false;
    id = domain::StrongId<Tag>(value);
    return true;
}
template <class Enum>
requires std::is_enum_v<Enum>
[[nodiscard]] bool fromStored(const QVariant& stored, Enum& value)
{
    const auto known = domain::fromIdentifierName<Enum>(stored.toString());
    if (!known)
        return false;
    value = *known;
    return true;
}
template <class Value>
[[nodiscard]] bool fromStored(const QVariant& stored, std::optional<Value>& value)
{
    if (stored.isNull()) {
        value.reset();
        return true;
    }
    Value present{};
    if (!fromStored(stored, present))
        return false;
    value = present;
    return true;
}

} // namespace touyan::storage
