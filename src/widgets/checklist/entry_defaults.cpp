// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/checklist/entry_defaults.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using domain::Cadence;
using domain::DaySpan;
using domain::PeriodKey;

namespace {

/// Full-width digits and signs as ASCII.
QString plainForm(const QString& text)
{
    return text.normalized(QString::NormalizationForm_KC).trimmed();
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
    QList<QDate> candidates;
    for (int year = span.first.year() - 1; year <= span.last.year(); ++year)
        candidates.append(QDate(year, month, day));
    return bestOf(candidates, span);
}

std::optional<QDate> withoutMonth(int day, const DaySpan& span)
{
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

} // namespace

std::optional<QDate> parseShortDate(const QString& text, const DaySpan& span)
{
    static const QRegularExpression kSeparated(
        u"^(?:(\\d{4})\\s*[-./年]\\s*)?(\\d{1,2})\\s*[-./月]\\s*(\\d{1,2})\\s*[日号]?"
        "(?:[ T]0{1,2}:00(?::00)?)?$"_s);
    static const QRegularExpression kEightDigits(u"^(\\d{4})(\\d{2})(\\d{2})$"_s);
    static const QRegularExpression kFourDigits(u"^(\\d{2})(\\d{2})$"_s);
    static const QRegularExpression kDay(u"^(\\d{1,2})\\s*[日号]?$"_s);

    const QString plain = plainForm(text);
    if (const auto match = kSeparated.match(plain); match.hasMatch()) {
        const int month = match.captured(2).toInt();
        const int day = match.captured(3).toInt();
        return match.captured(1).isEmpty() ? withoutYear(month, day, span)
                                           : checkedDay(match.captured(1).toInt(), month, day);
    }
    if (const auto match = kEightDigits.match(plain); match.hasMatch()) {
        return checkedDay(match.captured(1).toInt(), match.captured(2).toInt(),
                          match.captured(3).toInt());
    }
    if (const auto match = kFourDigits.match(plain); match.hasMatch())
        return withoutYear(match.captured(1).toInt(), match.captured(2).toInt(), span);
    if (const auto match = kDay.match(plain); match.hasMatch())
        return withoutMonth(match.captured(1).toInt(), span);
    return std::nullopt;
}

QDate defaultEntryDay(const DaySpan& span, QDate today)
{
    return std::min(today, span.last);
}

QList<PeriodKey> periodChoices(Cadence cadence, const DaySpan& span)
{
    QList<PeriodKey> keys;
    if (cadence == Cadence::Once || cadence == Cadence::PerCall)
        return keys;
    for (PeriodKey key = PeriodKey::containing(cadence, span.first); key.span().first <= span.last;
         key = key.next())
        keys.append(key);
    return keys;
}

} // namespace touyan::widgets
