// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar/period.h"

namespace touyan::domain {

namespace {

constexpr int kMonthsPerQuarter = 3;
constexpr int kDaysPerWeek = 7;

std::optional<int> readNumber(QStringView digits)
{
    int value = 0;
    for (const QChar c : digits) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
        value = value * 10 + (c.unicode() - u'0');
    }
    return value;
}

/// Monday of the first ISO week of a year: the week that contains 4 January.
QDate firstMonday(int isoYear)
{
    const QDate fourth(isoYear, 1, 4);
    return fourth.addDays(1 - fourth.dayOfWeek());
}

bool exists(const PeriodKey& key)
{
    if (key.year < 1)
        return false;
    switch (key.shape) {
    case Cadence::Weekly:
        return key.number >= 1 && firstMonday(key.year).addDays((key.number - 1) * kDaysPerWeek) <
                                      firstMonday(key.year + 1);
    case Cadence::Monthly:
        return key.number >= 1 && key.number <= 12;
    case Cadence::Quarterly:
        return key.number >= 1 && key.number <= 4;
    default:
        return true;
    }
}

} // namespace

std::optional<PeriodKey> PeriodKey::parse(QStringView text)
{
    constexpr qsizetype kYearDigits = 4;
    const auto year = readNumber(text.left(kYearDigits));
    if (text.size() < kYearDigits || !year)
        return std::nullopt;
    PeriodKey key{Cadence::Yearly, *year, 0};
    if (text.size() > kYearDigits) {
        if (text.at(kYearDigits) != u'-')
            return std::nullopt;
        QStringView rest = text.mid(kYearDigits + 1);
        qsizetype digits = 2;
        key.shape = Cadence::Monthly;
        if (rest.startsWith(u'W')) {
            key.shape = Cadence::Weekly;
            rest = rest.mid(1);
        } else if (rest.startsWith(u'Q')) {
            key.shape = Cadence::Quarterly;
            rest = rest.mid(1);
            digits = 1;
        }
        const auto number = readNumber(rest);
        if (rest.size() != digits || !number)
            return std::nullopt;
        key.number = *number;
    }
    return exists(key) ? std::optional(key) : std::nullopt;
}

PeriodKey PeriodKey::containing(Cadence cadence, QDate day)
{
    switch (cadence) {
    case Cadence::Weekly: {
        int isoYear = 0;
        const int week = day.weekNumber(&isoYear);
        return {cadence, isoYear, week};
    }
    case Cadence::Monthly:
        return {cadence, day.year(), day.month()};
    case Cadence::Quarterly:
        return {cadence, day.year(), (day.month() - 1) / kMonthsPerQuarter + 1};
    default:
        return {Cadence::Yearly, day.year(), 0};
    }
}

QString PeriodKey::toString() const
{
    const QString yearText = QString::number(year).rightJustified(4, u'0');
    switch (shape) {
    case Cadence::Weekly:
        return yearText + QStringLiteral("-W") + QString::number(number).rightJustified(2, u'0');
    case Cadence::Monthly:
        return yearText + u'-' + QString::number(number).rightJustified(2, u'0');
    case Cadence::Quarterly:
        return yearText + QStringLiteral("-Q") + QString::number(number);
    default:
        return yearText;
    }
}

DaySpan PeriodKey::span() const
{
    switch (shape) {
    case Cadence::Weekly: {
        const QDate monday = firstMonday(year).addDays((number - 1) * kDaysPerWeek);
        return {monday, monday.addDays(kDaysPerWeek - 1)};
    }
    case Cadence::Monthly: {
        const QDate first(year, number, 1);
        return {first, QDate(year, number, first.daysInMonth())};
    }
    case Cadence::Quarterly: {
        const int lastMonth = number * kMonthsPerQuarter;
        const QDate last(year, lastMonth, 1);
        return {QDate(year, lastMonth - kMonthsPerQuarter + 1, 1),
                QDate(year, lastMonth, last.daysInMonth())};
    }
    default:
        return {QDate(year, 1, 1), QDate(year, 12, 31)};
    }
}

PeriodKey PeriodKey::next() const
{
    return containing(shape, span().last.addDays(1));
}

DaySpan periodContaining(Cadence cadence, QDate day)
{
    if (cadence == Cadence::Weekly) {
        const QDate monday = day.addDays(1 - day.dayOfWeek());
        return {monday, monday.addDays(kDaysPerWeek - 1)};
    }
    return PeriodKey::containing(cadence, day).span();
}

} // namespace touyan::domain
