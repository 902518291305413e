// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checklist/checklist_names.h"
#include "domain/checklist/completion_rate.h"
#include "domain/foundation/exact_decimal.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>

#include <array>
#include <optional>
#include <vector>

namespace touyan::application {

// Frozen values are written and read by the same lines: a type has one function
//
//     template <class Archive> void archive(Archive& values, typename Archive::template Of<T>
//     value)
//
// that names its members, and a writer or a reader goes through it. So a member that is added is
// both written and read, and a reader takes nothing for granted: a number that cannot be read is
// unsound, never 0.

/// Numbers that old documents hold where new ones write the enumerator's name: the enumerators in
/// the order they had then, which never changes. Specialised where such documents exist.
template <class Enum>
struct NumbersOfOld
{
    static constexpr std::array<Enum, 0> values{};
};

/// Writes the members of a value into a JSON object.
class FrozenWriter
{
public:
    template <class T>
    using Of = const T&;

    void text(const QString& key, const QString& value) { m_object.insert(key, value); }
    void texts(const QString& key, const QStringList& values)
    {
        m_object.insert(key, QJsonArray::fromStringList(values));
    }
    void number(const QString& key, int value) { m_object.insert(key, value); }
    void integer(const QString& key, qint64 value) { m_object.insert(key, value); }
    void flag(const QString& key, bool value) { m_object.insert(key, value); }
    void optionalNumber(const QString& key, const std::optional<int>& value)
    {
        m_object.insert(key, value ? QJsonValue(*value) : QJsonValue());
    }
    void decimal(const QString& key, const domain::ExactDecimal& value)
    {
        m_object.insert(key, value.toString());
    }
    void optionalDecimal(const QString& key, const std::optional<domain::ExactDecimal>& value)
    {
        m_object.insert(key, value ? QJsonValue(value->toString()) : QJsonValue());
    }
    void day(const QString& key, QDate value) { m_object.insert(key, dayJson(value)); }
    /// A day that may be missing: null.
    void dayOrNone(const QString& key, QDate value) { m_object.insert(key, dayJson(value)); }
    void optionalDay(const QString& key, const std::optional<QDate>& value)
    {
        m_object.insert(key, value ? dayJson(*value) : QJsonValue());
    }
    template <class Enum>
    void name(const QString& key, Enum value)
    {
        m_object.insert(key, QString(domain::identifierName(value)));
    }
    template <class Enum>
    void optionalName(const QString& key, const std::optional<Enum>& value)
    {
        m_object.insert(key,
                        value ? QJsonValue(QString(domain::identifierName(*value))) : QJsonValue());
    }
    void counts(const QString& key, const domain::StateCounts& value)
    {
        m_object.insert(
            key, QJsonArray{value.exempt, value.onTime, value.late, value.overdue, value.pending});
    }
    template <class T>
    void list(const QString& key, const std::vector<T>& values)
    {
        QJsonArray array;
        for (const T& value : values) {
            FrozenWriter writer;
            archive(writer, value);
            array.append(writer.object());
        }
        m_object.insert(key, array);
    }
    [[nodiscard]] const QJsonObject& object() const { return m_object; }

private:
    [[nodiscard]] static QJsonValue dayJson(QDate day)
    {
        return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
    }

    QJsonObject m_object;
};

/// Reads the members of a value from a JSON object that the program wrote; what does not fit is
/// noted once for the whole document.
class FrozenReader
{
public:
    template <class T>
    using Of = T&;

    /// `isSound` becomes false when something does not fit; it must outlive the reader.
    FrozenReader(const QJsonValue& value, bool& isSound)
        : m_object(value.toObject())
        , m_isSound(isSound)
    {
        note(value.isObject());
    }

    void text(const QString& key, QString& value)
    {
        const QJsonValue found = m_object.value(key);
        note(found.isString());
        value = found.toString();
    }
    void texts(const QString& key, QStringList& values)
    {
        const QJsonValue found = m_object.value(key);
        note(found.isArray());
        for (const QJsonValue& each : found.toArray()) {
            note(each.isString());
            values.append(each.toString());
        }
    }
    void integer(const QString& key, qint64& value) { value = wholeNumber(m_object.value(key)); }
    void number(const QString& key, int& value) { value = small(m_object.value(key)); }
    void flag(const QString& key, bool& value)
    {
        const QJsonValue found = m_object.value(key);
        note(found.isBool());
        value = found.toBool();
    }
    void optionalNumber(const QString& key, std::optional<int>& value)
    {
        if (isThere(key))
            value = small(m_object.value(key));
    }
    void decimal(const QString& key, domain::ExactDecimal& value)
    {
        const auto found = domain::ExactDecimal::parse(m_object.value(key).toString());
        note(found.has_value());
        value = found.value_or(domain::ExactDecimal());
    }
    void optionalDecimal(const QString& key, std::optional<domain::ExactDecimal>& value)
    {
        if (isThere(key))
            decimal(key, value.emplace());
    }
    void day(const QString& key, QDate& value)
    {
        value = QDate::fromString(m_object.value(key).toString(), Qt::ISODate);
        note(value.isValid());
    }
    void dayOrNone(const QString& key, QDate& value)
    {
        if (isThere(key))
            day(key, value);
    }
    void optionalDay(const QString& key, std::optional<QDate>& value)
    {
        if (isThere(key))
            day(key, value.emplace());
    }
    template <class Enum>
    void name(const QString& key, Enum& value)
    {
        const auto found = enumerator<Enum>(m_object.value(key));
        note(found.has_value());
        value = found.value_or(Enum{});
    }
    template <class Enum>
    void optionalName(const QString& key, std::optional<Enum>& value)
    {
        if (isThere(key))
            name(key, value.emplace());
    }
    void counts(const QString& key, domain::StateCounts& value)
    {
        constexpr qsizetype kStates = 5;
        const QJsonArray array = m_object.value(key).toArray();
        note(array.size() == kStates);
        value = {small(array.at(0)), small(array.at(1)), small(array.at(2)), small(array.at(3)),
                 small(array.at(4))};
    }
    template <class T>
    void list(const QString& key, std::vector<T>& values)
    {
        const QJsonValue found = m_object.value(key);
        note(found.isArray());
        for (const QJsonValue& each : found.toArray()) {
            FrozenReader reader(each, m_isSound);
            archive(reader, values.emplace_back());
        }
    }
    /// False for null; a member that is not written at all is unsound.
    [[nodiscard]] bool isThere(const QString& key)
    {
        note(m_object.contains(key));
        return !m_object.value(key).isNull() && m_object.contains(key);
    }

    /// The member may be missing altogether, where documents of old do not have it.
    [[nodiscard]] bool has(const QString& key) const { return m_object.contains(key); }
    /// What was read is not what the program writes.
    void refuse() { note(false); }

private:
    void note(bool isSound) { m_isSound = m_isSound && isSound; }
    [[nodiscard]] qint64 wholeNumber(const QJsonValue& value)
    {
        // Two different substitutes agree only when the value is a whole number.
        note(value.isDouble() && value.toInteger(0) == value.toInteger(1));
        return value.toInteger();
    }
    [[nodiscard]] int small(const QJsonValue& value)
    {
        const qint64 number = wholeNumber(value);
        note(number == static_cast<int>(number));
        return static_cast<int>(number);
    }
    template <class Enum>
    [[nodiscard]] static std::optional<Enum> enumerator(const QJsonValue& value)
    {
        if (value.isString())
            return domain::fromIdentifierName<Enum>(value.toString());
        const auto& old = NumbersOfOld<Enum>::values;
        const qint64 number = value.toInteger(-1);
        if (!value.isDouble() || number < 0 || static_cast<size_t>(number) >= old.size())
            return std::nullopt;
        return old[static_cast<size_t>(number)];
    }

    QJsonObject m_object;
    bool& m_isSound;
};

} // namespace touyan::application
