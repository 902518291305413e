// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checklist/checklist_names.h"
#include "domain/foundation/exact_decimal.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace touyan::application {

/// Reads the members of a JSON object that the program wrote itself; what does not fit is noted
/// once for the whole document instead of at every member.
class FrozenValues
{
public:
    FrozenValues(const QJsonValue& value, bool& isSound)
        : m_object(value.toObject())
        , m_isSound(isSound)
    {
        note(value.isObject());
    }

    [[nodiscard]] QString text(const QString& key)
    {
        const QJsonValue value = m_object.value(key);
        note(value.isString());
        return value.toString();
    }
    [[nodiscard]] qint64 integer(const QString& key)
    {
        const QJsonValue value = m_object.value(key);
        note(value.isDouble());
        return value.toInteger();
    }
    [[nodiscard]] int number(const QString& key) { return static_cast<int>(integer(key)); }
    [[nodiscard]] bool flag(const QString& key)
    {
        const QJsonValue value = m_object.value(key);
        note(value.isBool());
        return value.toBool();
    }
    [[nodiscard]] bool isNull(const QString& key) const { return m_object.value(key).isNull(); }
    [[nodiscard]] std::optional<int> optionalNumber(const QString& key)
    {
        return isNull(key) ? std::nullopt : std::optional(number(key));
    }
    [[nodiscard]] domain::ExactDecimal decimal(const QString& key)
    {
        return decimalOf(m_object.value(key));
    }
    [[nodiscard]] std::optional<domain::ExactDecimal> optionalDecimal(const QString& key)
    {
        return isNull(key) ? std::nullopt : std::optional(decimal(key));
    }
    [[nodiscard]] domain::ExactDecimal decimalOf(const QJsonValue& value)
    {
        const auto decimal = domain::ExactDecimal::parse(value.toString());
        note(decimal.has_value());
        return decimal.value_or(domain::ExactDecimal());
    }
    template <class Enum>
    [[nodiscard]] Enum name(const QString& key)
    {
        const auto value = domain::fromIdentifierName<Enum>(text(key));
        note(value.has_value());
        return value.value_or(Enum{});
    }
    /// An enumerator written as its number, which must lie below `count`.
    template <class Enum>
    [[nodiscard]] Enum numbered(const QString& key, int count)
    {
        const int value = number(key);
        note(value >= 0 && value < count);
        return static_cast<Enum>(value);
    }
    [[nodiscard]] QJsonArray array(const QString& key)
    {
        const QJsonValue value = m_object.value(key);
        note(value.isArray());
        return value.toArray();
    }
    [[nodiscard]] QJsonValue value(const QString& key) const { return m_object.value(key); }
    [[nodiscard]] bool& soundness() { return m_isSound; }
    void note(bool isSound) { m_isSound = m_isSound && isSound; }

private:
    QJsonObject m_object;
    bool& m_isSound;
};

} // namespace touyan::application
