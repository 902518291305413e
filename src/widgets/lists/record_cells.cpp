// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/lists/record_cells.h"

#include "application/messages/project_words.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(touyan::widgets::Roster)
};

} // namespace

ValueCell textCell(const QString& text)
{
    return {text, {}, {}, std::nullopt};
}

ValueCell dayCell(const std::optional<QDate>& day, const QString& without)
{
    if (!day || !day->isValid())
        return {without, QVariant(QMetaType::fromType<QDate>()), {}, std::nullopt};
    return {day->toString(Qt::ISODate), *day, {}, std::nullopt};
}

ValueCell numberCell(int number)
{
    return {QString::number(number), number, {}, std::nullopt};
}

ValueCell pointsCell(domain::ExactDecimal value)
{
    return {application::pointsWord(value), value.millionths(), {}, std::nullopt};
}

QString rangeText(const domain::DateRange& range)
{
    const QString first = range.first.toString(Qt::ISODate);
    return range.last ? Words::tr("%1 至 %2", "first day, last day")
                            .arg(first, range.last->toString(Qt::ISODate))
                      : Words::tr("%1 至今", "first day").arg(first);
}

} // namespace touyan::widgets
