// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/values/record_kind.h"
#include "domain/foundation/civil_date_range.h"
#include "domain/foundation/identifier_names.h"

#include <QCoreApplication>
#include <QLatin1String>
#include <QString>

#include <tuple>
#include <utility>

namespace touyan::application {

/// The one description of a record that people keep: what it is called, which fields it has and
/// what each of them must hold. What only repeats it is derived from it: columns of the database
/// and of packages, values in the audit, refusals, labels, search, lists, forms and ledgers.
///
///     template <> struct Record<domain::Leave>
///     {
///         using R = domain::Leave;
///         static constexpr RecordKind kind = RecordKind::Leave;
///         static constexpr QLatin1String table{"leaves"};    // of packages; empty: in none
///         static constexpr QLatin1String codePrefix{};       // for records with a code
///         static constexpr RecordWord word = W("请假");
///         static constexpr auto fields = fieldList(
///             field(&R::posting, "posting", W("派驻")).required().of(RecordKind::Posting),
///             firstDay(&R::range, "from", W("开始日期")).required().column("first_day"), …);
///         // Optional: noOverlap; check(UnitOfWork&, R&) for what fields cannot say, impact(const
///         R&),
///         // label(const R&) for records without a code, addJson(const R&, QJsonObject&).
///     };
template <class R>
struct Record;

template <class R>
concept DescribedRecord = requires
{
    Record<R>::fields;
};

/// A word for people, in the source language.
struct RecordWord
{
    const char* source = "";

    /// In the language of the program.
    [[nodiscard]] QString text() const
    {
        return QCoreApplication::translate("touyan::application::Record", source);
    }
};

/// Marks a word of a description for translation.
[[nodiscard]] consteval RecordWord W(const char* source)
{
    return {source};
}

/// What is known of a field besides where it lies and of which type it is.
struct FieldFacts
{
    QLatin1String name; ///< in packages, the audit, errors and forms
    RecordWord word;    ///< labels, heads of columns, errors
    /// Another name in one place only; empty: the name (in the database with _id for a reference).
    QLatin1String auditName = {};
    QLatin1String packageName = {};
    QLatin1String columnName = {};

    QLatin1String references = {}; ///< the kind whose records it names
    QLatin1String notBefore = {};  ///< the field with the day that this one is not before
    QString (*choiceWord)(QLatin1String choice) = nullptr;
    bool isRequired = false; ///< always
    bool isAsked = false;    ///< of people; packages may lack it
    bool isKey = false;      ///< it, or it with other keys, names the record in a package
    bool isCode = false;     ///< the office's own code of the record
    bool isMatched = false;  ///< records are matched by it: it must not look like another text
    bool isSearched = false;
    bool isFiltered = false;
    bool isListed = true; ///< a column of lists
    bool isInPackage = true;
    bool isInAudit = true;
    int lines = 1;
    int mostLength = 0; ///< in characters; 0: no limit
    qint64 least = 0;   ///< of numbers and decimals, when most is not below it
    qint64 most = -1;
    RecordWord hint = {};     ///< what people should know when they fill it in
    QLatin1String shape = {}; ///< of a period: "2026-03", "2026-Q1"
};

template <class V>
struct OptionalValue
{
    using Type = V;
    static constexpr bool isOptional = false;
};
template <class V>
struct OptionalValue<std::optional<V>>
{
    using Type = V;
    static constexpr bool isOptional = true;
};

/// A member of a record.
template <class R, class V>
struct MemberPlace
{
    using RecordType = R;
    using Value = V;
    V R::*member;

    [[nodiscard]] const V& of(const R& record) const { return record.*member; }
    [[nodiscard]] V& in(R& record) const { return record.*member; }
};

template <class R>
struct FirstDayPlace
{
    using RecordType = R;
    using Value = QDate;
    domain::DateRange R::*member;

    [[nodiscard]] const QDate& of(const R& record) const { return (record.*member).first; }
    [[nodiscard]] QDate& in(R& record) const { return (record.*member).first; }
};

template <class R>
struct LastDayPlace
{
    using RecordType = R;
    using Value = std::optional<QDate>;
    domain::DateRange R::*member;

    [[nodiscard]] const Value& of(const R& record) const { return (record.*member).last; }
    [[nodiscard]] Value& in(R& record) const { return (record.*member).last; }
};

/// One field of a description.
template <class Place>
struct Field
{
    using RecordType = typename Place::RecordType;
    using Value = typename Place::Value;
    /// The enumeration of a field of choices.
    using Choice = typename OptionalValue<Value>::Type;
    Place place;
    FieldFacts facts;

    /// Never empty.
    [[nodiscard]] constexpr Field required() const { return with(&FieldFacts::isRequired, true); }
    /// Never left empty by people; packages of before may lack it.
    [[nodiscard]] constexpr Field asked() const { return with(&FieldFacts::isAsked, true); }
    /// The code that names the record; a new one is made when people leave it empty.
    [[nodiscard]] constexpr Field code() const
    {
        return with(&FieldFacts::isCode, true)
            .with(&FieldFacts::isKey, true)
            .with(&FieldFacts::isRequired, true)
            .with(&FieldFacts::isMatched, true);
    }
    [[nodiscard]] constexpr Field key() const { return with(&FieldFacts::isKey, true); }
    [[nodiscard]] constexpr Field matched() const { return with(&FieldFacts::isMatched, true); }
    [[nodiscard]] constexpr Field of(RecordKind kind) const
    {
        return with(&FieldFacts::references, kind.name()).with(&FieldFacts::isMatched, true);
    }
    [[nodiscard]] constexpr Field notBefore(const char* other) const
    {
        return with(&FieldFacts::notBefore, QLatin1String(other));
    }
    [[nodiscard]] constexpr Field between(qint64 least, qint64 most) const
    {
        return with(&FieldFacts::least, least).with(&FieldFacts::most, most);
    }
    [[nodiscard]] constexpr Field most(int characters) const
    {
        return with(&FieldFacts::mostLength, characters);
    }
    [[nodiscard]] constexpr Field lines(int count) const { return with(&FieldFacts::lines, count); }
    [[nodiscard]] constexpr Field searched() const { return with(&FieldFacts::isSearched, true); }
    [[nodiscard]] constexpr Field filtered() const { return with(&FieldFacts::isFiltered, true); }
    [[nodiscard]] constexpr Field unlisted() const { return with(&FieldFacts::isListed, false); }
    [[nodiscard]] constexpr Field hint(RecordWord word) const
    {
        return with(&FieldFacts::hint, word);
    }
    [[nodiscard]] constexpr Field shape(const char* example) const
    {
        return with(&FieldFacts::shape, QLatin1String(example));
    }
    /// The word for people of each choice: words<roleWord>().
    template <auto WordOf>
    [[nodiscard]] constexpr Field words() const
    {
        return with(
            &FieldFacts::choiceWord, +[](QLatin1String choice) {
                const auto value = domain::fromIdentifierName<Choice>(QString(choice));
                return value ? WordOf(*value) : QString(choice);
            });
    }

    // Names that differ in one place.
    [[nodiscard]] constexpr Field audited(const char* name) const
    {
        return with(&FieldFacts::auditName, QLatin1String(name));
    }
    [[nodiscard]] constexpr Field unaudited() const { return with(&FieldFacts::isInAudit, false); }
    [[nodiscard]] constexpr Field packed(const char* name) const
    {
        return with(&FieldFacts::packageName, QLatin1String(name));
    }
    [[nodiscard]] constexpr Field unpacked() const { return with(&FieldFacts::isInPackage, false); }
    [[nodiscard]] constexpr Field column(const char* name) const
    {
        return with(&FieldFacts::columnName, QLatin1String(name));
    }

private:
    template <class V>
    [[nodiscard]] constexpr Field with(V FieldFacts::*fact, V value) const
    {
        Field changed = *this;
        changed.facts.*fact = value;
        return changed;
    }
};

template <class R, class V>
[[nodiscard]] constexpr auto field(V R::*member, const char* name, RecordWord word)
{
    return Field<MemberPlace<R, V>>{{member}, {.name = QLatin1String(name), .word = word}};
}
template <class R>
[[nodiscard]] constexpr auto firstDay(domain::DateRange R::*member, const char* name,
                                      RecordWord word)
{
    return Field<FirstDayPlace<R>>{{member}, {.name = QLatin1String(name), .word = word}};
}
template <class R>
[[nodiscard]] constexpr auto lastDay(domain::DateRange R::*member, const char* name,
                                     RecordWord word)
{
    return Field<LastDayPlace<R>>{{member}, {.name = QLatin1String(name), .word = word}};
}

template <class... Fields>
[[nodiscard]] constexpr auto fieldList(Fields... fields)
{
    return std::tuple<Fields...>(fields...);
}

/// Records of one value in a field have no common day: one posting at a time of a person.
struct NoOverlap
{
    QLatin1String of;    ///< the field that they share
    QLatin1String first; ///< the field with the first day
    QLatin1String last;  ///< the field with the last day, empty: to this day
};

/// Calls visit(field) for each field of the description, in its order.
template <class R, class Visit>
constexpr void forEachField(Visit&& visit)
{
    std::apply([&visit](const auto&... fields) { (visit(fields), ...); }, Record<R>::fields);
}

/// What the audit and the errors call a record: its code, or what its description says.
template <class R>
[[nodiscard]] QString recordLabel(const R& record)
{
    if constexpr (requires { Record<R>::label(record); })
        return Record<R>::label(record);
    else
        return record.code;
}

} // namespace touyan::application
