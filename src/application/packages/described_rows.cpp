// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/packages/described_rows.h"

namespace touyan::application {

using namespace Qt::Literals::StringLiterals;
using domain::ErrorCode;
using domain::ExactDecimal;
using domain::makeError;
using domain::PeriodKey;
using domain::Result;

namespace {

constexpr int kMostNumber = 999'999;

/// A key of the shape that the field's example has, or of any.
RecordValue readPeriod(const SchemaField& field, TableRows& rows, int column)
{
    if (rows.bytes(column).isEmpty())
        return {};
    const auto period = PeriodKey::parse(rows.text(column));
    const auto example = PeriodKey::parse(QString(field.facts.shape));
    if (period && (!example || period->shape == example->shape))
        return *period;
    rows.refuseValue(column, field.facts.shape);
    return {};
}

RecordValue readNumber(const SchemaField& field, TableRows& rows, int column)
{
    const auto number = field.hasLimits()
                            ? rows.optionalNumber(column, static_cast<int>(field.facts.least),
                                                  static_cast<int>(field.facts.most))
                            : rows.optionalNumber(column, 0, kMostNumber);
    return number ? RecordValue(qint64{*number}) : RecordValue();
}

RecordValue readDecimal(const SchemaField& field, TableRows& rows, int column)
{
    const auto least = ExactDecimal::fromInteger(field.hasLimits() ? field.facts.least : 0);
    const auto most =
        ExactDecimal::fromInteger(field.hasLimits() ? field.facts.most : qint64{kMostNumber});
    const auto number = rows.optionalDecimal(column, least, most);
    return number ? RecordValue(*number) : RecordValue();
}

RecordValue readChoice(const SchemaField& field, TableRows& rows, int column)
{
    const auto choice = rows.optionalChoice(column, field.choices);
    return choice ? RecordValue(QString(*choice)) : RecordValue();
}

Result<RecordValue> readValue(ImportSession& session, const SchemaField& field, TableRows& rows,
                              int column)
{
    if (rows.bytes(column).isEmpty()) {
        if (field.facts.isRequired)
            rows.refuseMissing(column);
        return field.type == FieldType::Text ? RecordValue(QString()) : RecordValue();
    }
    switch (field.type) {
    case FieldType::Text:
        return RecordValue(rows.text(column));
    case FieldType::Day: {
        const auto day = rows.optionalDay(column);
        return day ? RecordValue(*day) : RecordValue();
    }
    case FieldType::Moment: {
        const QDateTime moment = rows.requiredMoment(column);
        return moment.isValid() ? RecordValue(moment) : RecordValue();
    }
    case FieldType::Number:
        return readNumber(field, rows, column);
    case FieldType::Decimal:
        return readDecimal(field, rows, column);
    case FieldType::YesNo:
        return RecordValue(rows.requiredYesNo(column));
    case FieldType::Choice:
        return readChoice(field, rows, column);
    case FieldType::Reference: {
        TOUYAN_TRY_ASSIGN(const auto id, session.resolveId(field.facts.references, rows, column));
        return id ? RecordValue(*id) : RecordValue();
    }
    case FieldType::Period:
        return readPeriod(field, rows, column);
    case FieldType::List:
        return RecordValue(rows.list(column));
    }
    return RecordValue();
}

/// Days that lie before the day that they must not be before.
void refuseOrder(TableRows& rows, const RecordSchema& schema, const RecordValues& values)
{
    for (std::size_t i = 0; i < schema.fields.size(); ++i) {
        const SchemaField& field = schema.fields[i];
        const auto other = schema.indexOf(field.facts.notBefore);
        if (field.facts.notBefore.isEmpty() || !other)
            continue;
        const auto* const end = std::get_if<QDate>(&values[i]);
        const auto* const start = std::get_if<QDate>(&values[*other]);
        if (end == nullptr || start == nullptr || *end >= *start)
            continue;
        rows.refuse(rows.columnOf(field.packageName()),
                    makeError(ErrorCode::EndBeforeStart,
                              {start->toString(Qt::ISODate), end->toString(Qt::ISODate)}));
    }
}

} // namespace

void RecordCodes::add(QLatin1String kind, qint64 id, const QString& code)
{
    m_codes[kind][id] = code;
}

QString RecordCodes::of(QLatin1String kind, qint64 id) const
{
    const auto records = m_codes.find(kind);
    if (records == m_codes.end())
        return {};
    const auto code = records->second.find(id);
    return code == records->second.end() ? QString() : code->second;
}

QStringList packageRow(const RecordSchema& schema, const RecordValues& values,
                       const RecordCodes& codes)
{
    QStringList row;
    for (std::size_t i = 0; i < schema.fields.size(); ++i) {
        const SchemaField& field = schema.fields[i];
        if (!field.facts.isInPackage)
            continue;
        const auto* const id = std::get_if<qint64>(&values[i]);
        row.append(field.type == FieldType::Reference && id != nullptr
                       ? codes.of(field.facts.references, *id)
                       : packageText(values[i]));
    }
    return row;
}

void OverlapRules::addStored(const RecordValues& values, const QString& code)
{
    if (const auto own = ownRange(m_schema, values))
        static_cast<void>(m_ranges[own->owner].add(own->range, code));
}

void OverlapRules::checkSound(TableRows& rows, const RecordValues& values)
{
    const auto own = ownRange(m_schema, values);
    if (!own)
        return;
    const auto code = m_schema.codeIndex();
    const QString name = code ? packageText(values.at(*code)) : QString();
    const auto other = m_ranges[own->owner].add(own->range, name);
    if (!other)
        return;
    const SchemaField& first = *m_schema.find(m_schema.noOverlap->first);
    rows.refuse(rows.columnOf(first.packageName()),
                makeError(ErrorCode::RecordsOverlap, {m_schema.kind.name(), name, *other}));
}

Result<void> readValues(ImportSession& session, TableRows& rows, const RecordSchema& schema,
                        RecordValues& values)
{
    for (std::size_t i = 0; i < schema.fields.size(); ++i) {
        const SchemaField& field = schema.fields[i];
        if (!field.facts.isInPackage)
            continue;
        TOUYAN_TRY_ASSIGN(RecordValue value,
                          readValue(session, field, rows, rows.columnOf(field.packageName())));
        if (!std::holds_alternative<std::monostate>(value))
            values[i] = std::move(value);
        else if (field.type == FieldType::Day || field.type == FieldType::Reference)
            values[i] = {};
    }
    refuseOrder(rows, schema, values);
    return {};
}

} // namespace touyan::application
