// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/days/typed_day.h"

#include <QHash>
#include <QList>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using domain::DaySpan;

namespace {

constexpr int kHalfYear = 182;
constexpr int kMonthsOfYear = 12;

/// ASCII for full-width digits and signs, for dashes of every length, and for the marks that a
/// Chinese keyboard writes in place of a point or a slash; without characters that cannot be seen.
QString plainForm(const QString& text)
{
    QString plain;
    const QString normal = text.normalized(QString::NormalizationForm_KC);
    for (const QChar each : normal) {
        if (each.category() == QChar::Other_Format)
            continue;
        if (each.category() == QChar::Punctuation_Dash || each == QChar(0x2212))
            plain.append(u'-');
        else if (each == u'。' || each == u'·' || each == u'・')
            plain.append(u'.');
        else if (each == u'、')
            plain.append(u'/');
        else
            plain.append(each);
    }
    return plain.simplified();
}

std::optional<QDate> checkedDay(int year, int month, int day)
{
    const QDate date(year, month, day);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

/// Candidates from early to late: one inside the span, else the last that is not after it.
std::optional<QDate> bestOf(const QList<QDate>& candidates, const DaySpan& span)
{
    std::optional<QDate> best;
    for (const QDate candidate : candidates) {
        if (!candidate.isValid())
            continue;
        if (span.contains(candidate))
            return candidate;
        if (!best || candidate <= span.last)
            best = candidate;
    }
    return best;
}

std::optional<QDate> withoutYear(int month, int day, const DaySpan& span)
{
    if (!span.first.isValid() || !span.last.isValid())
        return std::nullopt;
    QList<QDate> candidates;
    for (int year = span.first.year() - 1; year <= span.last.year(); ++year)
        candidates.append(QDate(year, month, day));
    return bestOf(candidates, span);
}

std::optional<QDate> withoutMonth(int day, const DaySpan& span)
{
    if (!span.first.isValid() || !span.last.isValid())
        return std::nullopt;
    // From the span's end backwards: the newest month is the likely one.
    QDate month(span.last.year(), span.last.month(), 1);
    const QDate first(span.first.year(), span.first.month(), 1);
    for (; month >= first; month = month.addMonths(-1)) {
        const QDate candidate(month.year(), month.month(), day);
        if (candidate.isValid() && span.contains(candidate))
            return candidate;
    }
    return checkedDay(span.last.year(), span.last.month(), day);
}

bool isMonthAndDay(int month, int day)
{
    constexpr int kLeapYear = 2000;
    return QDate::isValid(kLeapYear, month, day);
}

/// "903" is the 3rd of September; "123" may be two days and is none.
std::optional<QDate> fromThreeDigits(int number, const DaySpan& span)
{
    constexpr int kTwoDigits = 100;
    constexpr int kOneDigit = 10;
    const bool dayOfTwo = isMonthAndDay(number / kTwoDigits, number % kTwoDigits);
    const bool dayOfOne = isMonthAndDay(number / kOneDigit, number % kOneDigit);
    if (dayOfTwo == dayOfOne)
        return std::nullopt;
    return dayOfTwo ? withoutYear(number / kTwoDigits, number % kTwoDigits, span)
                    : withoutYear(number / kOneDigit, number % kOneDigit, span);
}

std::optional<QDate> fromWord(const QString& word, QDate today)
{
    static const QHash<QString, int> kWords{
        {u"大前天"_s, -3},    {u"前天"_s, -2}, {u"昨天"_s, -1},   {u"昨日"_s, -1}, {u"今天"_s, 0},
        {u"今日"_s, 0},       {u"明天"_s, 1},  {u"明日"_s, 1},    {u"后天"_s, 2},  {u"大后天"_s, 3},
        {u"yesterday"_s, -1}, {u"today"_s, 0}, {u"tomorrow"_s, 1}};
    const auto found = kWords.constFind(word.toLower());
    if (found == kWords.constEnd() || !today.isValid())
        return std::nullopt;
    return today.addDays(*found);
}

std::optional<QDate> fromNumbers(const QString& plain, const DayContext& context)
{
    static const QRegularExpression kSeparated(
        u"^(?:(\\d{4})\\s*[-./年]\\s*)?(\\d{1,2})\\s*[-./月]\\s*(\\d{1,2})\\s*[日号]?"
        "(?:[ T]0{1,2}:00(?::00)?)?$"_s);
    static const QRegularExpression kEightDigits(u"^(\\d{4})(\\d{2})(\\d{2})$"_s);
    static const QRegularExpression kFourDigits(u"^(\\d{2})(\\d{2})$"_s);
    static const QRegularExpression kThreeDigits(u"^\\d{3}$"_s);
    static const QRegularExpression kDay(u"^(\\d{1,2})\\s*[日号]?$"_s);

    if (const auto match = kSeparated.match(plain); match.hasMatch()) {
        const int month = match.captured(2).toInt();
        const int day = match.captured(3).toInt();
        return match.captured(1).isEmpty() ? withoutYear(month, day, context.span)
                                           : checkedDay(match.captured(1).toInt(), month, day);
    }
    if (const auto match = kEightDigits.match(plain); match.hasMatch()) {
        return checkedDay(match.captured(1).toInt(), match.captured(2).toInt(),
                          match.captured(3).toInt());
    }
    if (const auto match = kFourDigits.match(plain); match.hasMatch())
        return withoutYear(match.captured(1).toInt(), match.captured(2).toInt(), context.span);
    if (kThreeDigits.match(plain).hasMatch())
        return fromThreeDigits(plain.toInt(), context.span);
    if (const auto match = kDay.match(plain); match.hasMatch())
        return withoutMonth(match.captured(1).toInt(), context.month);
    return std::nullopt;
}

DaySpan monthOf(QDate day)
{
    const QDate first(day.year(), day.month(), 1);
    return {first, first.addMonths(1).addDays(-1)};
}

std::optional<QDate> monthFromWord(const QString& word, QDate today)
{
    static const QHash<QString, int> kWords{{u"上月"_s, -1},  {u"上个月"_s, -1}, {u"本月"_s, 0},
                                            {u"这个月"_s, 0}, {u"下月"_s, 1},    {u"下个月"_s, 1}};
    const auto found = kWords.constFind(word);
    if (found == kWords.constEnd() || !today.isValid())
        return std::nullopt;
    return monthOf(today).first.addMonths(*found);
}

} // namespace

DayContext aroundDay(QDate today)
{
    // A year less a day or so: every day of the year is in it once.
    return {{today.addDays(-kHalfYear), today.addDays(kHalfYear)}, monthOf(today), today};
}

std::optional<QDate> readDay(const QString& text, const DayContext& context)
{
    static const QRegularExpression kWeekday(
        u"^(.*?)\\s*[(]?(?:星期|周|礼拜)([一二三四五六日天])[)]?$"_s);
    const QString plain = plainForm(text);
    if (const auto match = kWeekday.match(plain); match.hasMatch()) {
        static const QString kDays = u"一二三四五六日"_s;
        const auto day = fromNumbers(match.captured(1), context);
        QString name = match.captured(2);
        name.replace(u'天', u'日');
        return day && day->dayOfWeek() == kDays.indexOf(name) + 1 ? day : std::nullopt;
    }
    if (const auto day = fromNumbers(plain, context))
        return day;
    return fromWord(plain, context.today);
}

std::optional<QDate> parseShortDate(const QString& text, const DaySpan& span, QDate today)
{
    return readDay(text, {span, span, today});
}

std::optional<QDate> readMonth(const QString& text, const DayContext& context)
{
    static const QRegularExpression kMonth(
        u"^(?:(\\d{4})\\s*[-./年]\\s*)?(\\d{1,2})\\s*月?(?:份)?$"_s);
    static const QRegularExpression kSixDigits(u"^(\\d{4})(\\d{2})$"_s);
    const QString plain = plainForm(text);
    if (const auto match = kMonth.match(plain); match.hasMatch()) {
        const int month = match.captured(2).toInt();
        if (!match.captured(1).isEmpty())
            return checkedDay(match.captured(1).toInt(), month, 1);
        if (month < 1 || month > kMonthsOfYear)
            return std::nullopt;
        return withoutYear(month, 1, context.span);
    }
    if (const auto match = kSixDigits.match(plain); match.hasMatch())
        return checkedDay(match.captured(1).toInt(), match.captured(2).toInt(), 1);
    if (const auto month = monthFromWord(plain, context.today))
        return month;
    const auto day = readDay(text, context);
    return day ? std::optional(monthOf(*day).first) : std::nullopt;
}

bool mayBecomeDay(const QString& text)
{
    static const QRegularExpression kParts(
        u"^[-0-9./年月日号份 T:()一二三四五六星期周礼拜天昨今明前后大上下本这个]*$"_s);
    static const QRegularExpression kWord(u"^[a-zA-Z]{1,9}$"_s);
    constexpr int kLongest = 30;
    const QString plain = plainForm(text);
    return plain.size() <= kLongest &&
           (kParts.match(plain).hasMatch() || kWord.match(plain).hasMatch());
}

} // namespace touyan::widgets
