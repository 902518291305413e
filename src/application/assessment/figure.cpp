// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/assessment/figure.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace touyan::application {

using domain::ObligationState;

namespace {

struct FigureWords
{
    Q_DECLARE_TR_FUNCTIONS(Figure)
};

QString rateText(const std::optional<domain::Rate>& rate)
{
    return rate ? rate->toPercentText() : u"—"_s;
}

} // namespace

QString figureName(Figure figure)
{
    switch (figure) {
    case Figure::CompletionRate:
        return u"completion_rate"_s;
    case Figure::ToDateRate:
        return u"to_date_rate"_s;
    case Figure::OnTimeRate:
        return u"on_time_rate"_s;
    case Figure::Owed:
        return u"owed"_s;
    case Figure::OnTime:
        return u"on_time"_s;
    case Figure::Late:
        return u"late"_s;
    case Figure::Overdue:
        return u"overdue"_s;
    case Figure::Pending:
        return u"pending"_s;
    case Figure::Exempt:
        return u"exempt"_s;
    case Figure::Score:
        return u"score"_s;
    case Figure::Rank:
        break;
    }
    return u"rank"_s;
}

QString figureWord(Figure figure)
{
    switch (figure) {
    case Figure::CompletionRate:
        return FigureWords::tr("完成率");
    case Figure::ToDateRate:
        return FigureWords::tr("序时完成率");
    case Figure::OnTimeRate:
        return FigureWords::tr("按时率");
    case Figure::Owed:
        return FigureWords::tr("应完成");
    case Figure::OnTime:
        return FigureWords::tr("按时");
    case Figure::Late:
        return FigureWords::tr("逾期完成");
    case Figure::Overdue:
        return FigureWords::tr("逾期未完成");
    case Figure::Pending:
        return FigureWords::tr("待完成");
    case Figure::Exempt:
        return FigureWords::tr("免计");
    case Figure::Score:
        return FigureWords::tr("得分");
    case Figure::Rank:
        break;
    }
    return FigureWords::tr("名次");
}

QString figureText(const domain::StateCounts& counts, Figure figure)
{
    switch (figure) {
    case Figure::CompletionRate:
        return rateText(counts.completionRate());
    case Figure::ToDateRate:
        return rateText(counts.toDateRate());
    case Figure::OnTimeRate:
        return rateText(counts.onTimeRate());
    case Figure::Owed:
        return QString::number(counts.owed());
    case Figure::Score:
    case Figure::Rank:
        return u"—"_s;
    default:
        return QString::number(counts.in(*stateOf(figure)));
    }
}

std::optional<ObligationState> stateOf(Figure figure)
{
    switch (figure) {
    case Figure::OnTime:
        return ObligationState::OnTime;
    case Figure::Late:
        return ObligationState::Late;
    case Figure::Overdue:
        return ObligationState::Overdue;
    case Figure::Pending:
        return ObligationState::Pending;
    case Figure::Exempt:
        return ObligationState::Exempt;
    default:
        return std::nullopt;
    }
}

Figure figureOf(ObligationState state)
{
    return *std::find_if(kFigures.begin(), kFigures.end(),
                         [state](Figure figure) { return stateOf(figure) == state; });
}

QString ExplainedNumber::toPlace() const
{
    QStringList parts{u"explain"_s, subject};
    if (!key.isEmpty())
        parts.append(key);
    if (figure)
        parts.append(figureName(*figure));
    return parts.join(u':');
}

std::optional<ExplainedNumber> ExplainedNumber::parse(const QString& place)
{
    QStringList parts = place.split(u':');
    constexpr qsizetype kLeastParts = 2;
    if (parts.size() < kLeastParts || parts.first() != u"explain"_s)
        return std::nullopt;
    ExplainedNumber number;
    number.subject = parts.at(1);
    // A code may hold a colon; only a last part that names a figure is one.
    const auto named = std::find_if(kFigures.begin(), kFigures.end(), [&parts](Figure figure) {
        return figureName(figure) == parts.last();
    });
    if (parts.size() > kLeastParts && named != kFigures.end()) {
        number.figure = *named;
        parts.removeLast();
    }
    number.key = parts.mid(kLeastParts).join(u':');
    return number;
}

} // namespace touyan::application
