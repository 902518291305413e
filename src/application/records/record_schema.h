// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/records/record.h"
#include "domain/calendar/period.h"
#include "domain/foundation/error.h"
#include "domain/foundation/exact_decimal.h"
#include "domain/foundation/result.h"

#include <QAnyStringView>
#include <QDate>
#include <QDateTime>
#include <QJsonValue>
#include <QStringList>

#include <functional>
#include <optional>
#include <variant>
#include <vector>

namespace touyan::application {

/// What a field of a record holds.
enum class FieldType {
    Text,
    Day,
    Moment,
    Number,
    Decimal,
    YesNo,
    Choice,    ///< one of the field's choices, by its identifier
    Reference, ///< the id of a record
    Period,    ///< the key of a period
    List       ///< texts
};

/// The value of a field at run time; std::monostate: none. Choices are texts, references and
/// numbers whole numbers.
using RecordValue = std::variant<std::monostate, QString, QDate, QDateTime, qint64,
                                 domain::ExactDecimal, bool, domain::PeriodKey, QStringList>;

/// None, or an empty text or list.
[[nodiscard]] bool isEmptyValue(const RecordValue& value);

/// A field as forms, lists, filters, ledgers and package tables see it, whether it was described in
/// the program or defined by an office.
struct SchemaField
{
    FieldFacts facts;
    FieldType type = FieldType::Text;
    std::vector<QLatin1String> choices; ///< of a Choice, in the order in which they are offered

    [[nodiscard]] QLatin1String name() const { return facts.name; }
    [[nodiscard]] QString word() const { return facts.word.text(); }
    [[nodiscard]] QString choiceWord(QLatin1String choice) const;
    [[nodiscard]] bool hasLimits() const { return facts.most >= facts.least; }
    [[nodiscard]] QLatin1String packageName() const
    {
        return facts.packageName.isEmpty() ? facts.name : facts.packageName;
    }
    [[nodiscard]] QLatin1String auditName() const
    {
        return facts.auditName.isEmpty() ? facts.name : facts.auditName;
    }
};

/// What a kind of record consists of, at run time.
struct RecordSchema
{
    RecordKind kind = RecordKind::Entry;
    QLatin1String table; ///< of packages; empty: it stands in none
    QLatin1String codePrefix;
    RecordWord word;
    std::vector<SchemaField> fields;
    std::optional<NoOverlap> noOverlap;

    [[nodiscard]] std::optional<std::size_t> indexOf(QAnyStringView fieldName) const;
    /// Null when there is no such field.
    [[nodiscard]] const SchemaField* find(QAnyStringView fieldName) const;
    [[nodiscard]] std::optional<std::size_t> codeIndex() const;
    /// The field's name with its record's, as errors carry it: its word is the description's.
    [[nodiscard]] QString qualified(const SchemaField& field) const;
};

/// The values of one record, in the order of its schema's fields.
using RecordValues = std::vector<RecordValue>;

/// The value as the audit keeps it: days and moments as ISO text, decimals and periods as text,
/// references as ids, none as null.
[[nodiscard]] QJsonValue auditValue(const RecordValue& value);

/// The value as a field of a package has it, but for references, which packages write as codes.
[[nodiscard]] QString packageText(const RecordValue& value);

/// The value as people read it: choices by their words, yes and no; references are the caller's.
[[nodiscard]] QString shownText(const SchemaField& field, const RecordValue& value);

/// The range of the record that must have no day in common with others, and whose it is; none when
/// the schema asks for no such thing.
struct OwnRange
{
    QString owner;
    domain::DateRange range;
};
[[nodiscard]] std::optional<OwnRange> ownRange(const RecordSchema& schema,
                                               const RecordValues& values);

/// What fields alone can refuse of a record that people fill in: ErrorCode::MissingValue (field),
/// EndBeforeStart (start, end) and InvalidValue (field, value, allowed), fields by their qualified
/// names. A code may be missing: it is made when the record is stored.
[[nodiscard]] domain::Result<void> checkValues(const RecordSchema& schema,
                                               const RecordValues& values);
/// The same of those fields that somebody was asked for.
[[nodiscard]] domain::Result<void>
checkValues(const RecordSchema& schema, const RecordValues& values,
            const std::function<bool(const SchemaField&)>& isAsked);

} // namespace touyan::application
