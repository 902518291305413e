// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/days/period_selection.h"

#include "domain/calendar/period.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

namespace {

class PeriodText
{
    Q_DECLARE_TR_FUNCTIONS(touyan::widgets::PeriodSelection)
};

} // namespace

PeriodSelection periodContaining(PeriodKind kind, QDate day, QDate asOf)
{
    PeriodSelection selection{kind, {}, {}, asOf};
    switch (kind) {
    case PeriodKind::Year:
        selection.from = QDate(day.year(), 1, 1);
        selection.to = QDate(day.year(), 12, 31);
        break;
    case PeriodKind::Quarter:
        selection.from = QDate(day.year(), (day.month() - 1) / 3 * 3 + 1, 1);
        selection.to = selection.from.addMonths(3).addDays(-1);
        break;
    case PeriodKind::Month:
        selection.from = QDate(day.year(), day.month(), 1);
        selection.to = selection.from.addMonths(1).addDays(-1);
        break;
    }
    return selection;
}

PeriodSelection shiftedPeriod(const PeriodSelection& selection, int steps)
{
    int months = 12;
    if (selection.kind == PeriodKind::Quarter)
        months = 3;
    else if (selection.kind == PeriodKind::Month)
        months = 1;
    return periodContaining(selection.kind, selection.from.addMonths(months * steps),
                            selection.asOf);
}

QString periodTitle(const PeriodSelection& selection)
{
    const int year = selection.from.year();
    switch (selection.kind) {
    case PeriodKind::Year:
        return PeriodText::tr("%1年").arg(year);
    case PeriodKind::Quarter: {
        const std::array quarters{PeriodText::tr("%1年第一季度"), PeriodText::tr("%1年第二季度"),
                                  PeriodText::tr("%1年第三季度"), PeriodText::tr("%1年第四季度")};
        const auto quarter = static_cast<std::size_t>((selection.from.month() - 1) / 3);
        return quarters.at(quarter).arg(year);
    }
    case PeriodKind::Month:
        break;
    }
    return selection.from.toString(PeriodText::tr("yyyy年M月", "format of a month"));
}

std::optional<PeriodSelection> periodOfPlace(const QString& place, QDate asOf)
{
    const qsizetype mark = place.lastIndexOf(u'@');
    const qsizetype begin = mark + (isForExactPeriod(place) ? 2 : 1);
    const auto key = mark < 0 ? std::nullopt
                              : domain::PeriodKey::parse(QStringView(place).mid(begin).toString());
    if (!key)
        return std::nullopt;
    const domain::DaySpan span = key->span();
    for (const PeriodKind kind : {PeriodKind::Month, PeriodKind::Quarter, PeriodKind::Year}) {
        const PeriodSelection selection = periodContaining(kind, span.first, asOf);
        if (selection.from == span.first && selection.to == span.last)
            return selection;
    }
    return std::nullopt;
}

QString placeInPeriod(const QString& place, QDate first, QDate last)
{
    const PeriodSelection quarter = periodContaining(PeriodKind::Quarter, first, last);
    if (last > quarter.to && last.year() == first.year())
        return u"%1@%2"_s.arg(place).arg(first.year());
    return u"%1@%2-Q%3"_s.arg(place).arg(first.year()).arg((first.month() - 1) / 3 + 1);
}

QString placeInExactPeriod(const QString& place, QDate first, QDate last)
{
    for (const domain::Cadence cadence :
         {domain::Cadence::Monthly, domain::Cadence::Quarterly, domain::Cadence::Yearly}) {
        const auto key = domain::PeriodKey::containing(cadence, first);
        if (key.span().first == first && key.span().last == last)
            return u"%1@=%2"_s.arg(place, key.toString());
    }
    return placeInPeriod(place, first, last);
}

bool isForExactPeriod(const QString& place)
{
    const qsizetype mark = place.lastIndexOf(u'@');
    return mark >= 0 && place.size() > mark + 1 && place.at(mark + 1) == u'=';
}

QString longDate(QDate day)
{
    return day.toString(PeriodText::tr("yyyy年M月d日", "format of a day"));
}

} // namespace touyan::widgets
