// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/records/record_schema.h"

#include <QJsonArray>

#include <algorithm>

namespace touyan::application {

using namespace Qt::Literals::StringLiterals;
using domain::ErrorCode;
using domain::makeError;
using domain::Result;

namespace {

template <class... Cases>
struct Overloaded : Cases...
{
    using Cases::operator()...;
};
template <class... Cases>
Overloaded(Cases...) -> Overloaded<Cases...>;

/// What is wrong with the value alone.
Result<void> checkValue(const RecordSchema& schema, const SchemaField& field,
                        const RecordValue& value)
{
    const QString name = schema.qualified(field);
    if ((field.facts.isRequired || field.facts.isAsked) && !field.facts.isCode) {
        const auto* const text = std::get_if<QString>(&value);
        // A reference to nothing is 0.
        const auto* const id = std::get_if<qint64>(&value);
        const bool isMissing = text != nullptr ? text->trimmed().isEmpty()
                               : field.type == FieldType::Reference && id != nullptr
                                   ? *id == 0
                                   : isEmptyValue(value);
        if (isMissing)
            return makeError(ErrorCode::MissingValue, {name});
    }
    if (const auto* const text = std::get_if<QString>(&value);
        text != nullptr && field.facts.mostLength > 0 && text->size() > field.facts.mostLength) {
        return makeError(ErrorCode::InvalidValue,
                         {name, text->left(20), u"≤ %1"_s.arg(field.facts.mostLength)});
    }
    if (!field.hasLimits())
        return {};
    const QString allowed = u"%1–%2"_s.arg(field.facts.least).arg(field.facts.most);
    if (const auto* const number = std::get_if<qint64>(&value);
        number != nullptr && (*number < field.facts.least || *number > field.facts.most))
        return makeError(ErrorCode::InvalidValue, {name, QString::number(*number), allowed});
    if (const auto* const decimal = std::get_if<domain::ExactDecimal>(&value);
        decimal != nullptr && (*decimal < domain::ExactDecimal::fromInteger(field.facts.least) ||
                               *decimal > domain::ExactDecimal::fromInteger(field.facts.most)))
        return makeError(ErrorCode::InvalidValue, {name, decimal->toString(), allowed});
    return {};
}

} // namespace

bool isEmptyValue(const RecordValue& value)
{
    return std::visit(Overloaded{[](std::monostate) { return true; },
                                 [](const QString& text) { return text.isEmpty(); },
                                 [](const QStringList& list) { return list.isEmpty(); },
                                 [](const auto&) { return false; }},
                      value);
}

QString SchemaField::choiceWord(QLatin1String choice) const
{
    return facts.choiceWord != nullptr ? facts.choiceWord(choice) : QString(choice);
}

std::optional<std::size_t> RecordSchema::indexOf(QAnyStringView fieldName) const
{
    const auto found = std::find_if(fields.begin(), fields.end(), [fieldName](const auto& field) {
        return fieldName == field.facts.name;
    });
    if (found == fields.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - fields.begin());
}

const SchemaField* RecordSchema::find(QAnyStringView fieldName) const
{
    const auto index = indexOf(fieldName);
    return index ? &fields[*index] : nullptr;
}

QString RecordSchema::qualified(const SchemaField& field) const
{
    return kind.name() + u'.' + field.name();
}

std::optional<std::size_t> RecordSchema::codeIndex() const
{
    const auto found = std::find_if(fields.begin(), fields.end(),
                                    [](const SchemaField& field) { return field.facts.isCode; });
    if (found == fields.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - fields.begin());
}

QJsonValue auditValue(const RecordValue& value)
{
    return std::visit(
        Overloaded{
            [](std::monostate) { return QJsonValue(); },
            [](const QString& text) { return QJsonValue(text); },
            [](QDate day) { return QJsonValue(day.toString(Qt::ISODate)); },
            [](const QDateTime& at) { return QJsonValue(at.toUTC().toString(Qt::ISODateWithMs)); },
            [](qint64 number) { return QJsonValue(number); },
            [](domain::ExactDecimal number) { return QJsonValue(number.toString()); },
            [](bool isSo) { return QJsonValue(isSo); },
            [](const domain::PeriodKey& period) { return QJsonValue(period.toString()); },
            [](const QStringList& list) { return QJsonValue(QJsonArray::fromStringList(list)); }},
        value);
}

QString packageText(const RecordValue& value)
{
    return std::visit(
        Overloaded{[](std::monostate) { return QString(); },
                   [](const QString& text) { return text; },
                   [](QDate day) { return day.toString(Qt::ISODate); },
                   [](const QDateTime& at) { return at.toUTC().toString(Qt::ISODateWithMs); },
                   [](qint64 number) { return QString::number(number); },
                   [](domain::ExactDecimal number) { return number.toString(); },
                   [](bool isSo) { return isSo ? u"yes"_s : u"no"_s; },
                   [](const domain::PeriodKey& period) { return period.toString(); },
                   [](const QStringList& list) { return list.join(u';'); }},
        value);
}

QString shownText(const SchemaField& field, const RecordValue& value)
{
    if (field.type == FieldType::Choice) {
        for (const QLatin1String choice : field.choices) {
            if (value == RecordValue(QString(choice)))
                return field.choiceWord(choice);
        }
    }
    if (const auto* const isSo = std::get_if<bool>(&value)) {
        return *isSo ? QCoreApplication::translate("touyan::application::Record", "是")
                     : QCoreApplication::translate("touyan::application::Record", "否");
    }
    if (const auto* const list = std::get_if<QStringList>(&value))
        return list->join(u'、');
    return packageText(value);
}

std::optional<OwnRange> ownRange(const RecordSchema& schema, const RecordValues& values)
{
    if (!schema.noOverlap)
        return std::nullopt;
    const auto valueOf = [&](QLatin1String field) -> const RecordValue& {
        return values.at(*schema.indexOf(field));
    };
    const auto* const first = std::get_if<QDate>(&valueOf(schema.noOverlap->first));
    if (first == nullptr)
        return std::nullopt;
    const auto* const last = std::get_if<QDate>(&valueOf(schema.noOverlap->last));
    return OwnRange{packageText(valueOf(schema.noOverlap->of)),
                    {*first, last != nullptr ? std::optional(*last) : std::nullopt}};
}

Result<void> checkValues(const RecordSchema& schema, const RecordValues& values)
{
    return checkValues(schema, values, [](const SchemaField&) { return true; });
}

Result<void> checkValues(const RecordSchema& schema, const RecordValues& values,
                         const std::function<bool(const SchemaField&)>& isAsked)
{
    for (std::size_t i = 0; i < schema.fields.size(); ++i) {
        const SchemaField& field = schema.fields[i];
        if (!isAsked(field))
            continue;
        TOUYAN_TRY(checkValue(schema, field, values[i]));
        const auto other = schema.indexOf(field.facts.notBefore);
        if (field.facts.notBefore.isEmpty() || !other || !isAsked(schema.fields[*other]))
            continue;
        const auto* const end = std::get_if<QDate>(&values[i]);
        const auto* const start = std::get_if<QDate>(&values[*other]);
        if (end != nullptr && start != nullptr && *end < *start) {
            return makeError(ErrorCode::EndBeforeStart,
                             {start->toString(Qt::ISODate), end->toString(Qt::ISODate)});
        }
    }
    return {};
}

} // namespace touyan::application
