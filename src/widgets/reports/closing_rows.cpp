// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reports/closing_rows.h"

#include "application/messages/rule_words.h"
#include "domain/checklist/checklist_names.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(touyan::widgets::Closing)
};

ValueCell plain(const QString& text)
{
    return {text, {}, {}, std::nullopt};
}

QString localTime(const QDateTime& time)
{
    return time.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s);
}

/// The word for what differs.
QString fieldText(const QString& field)
{
    if (const auto state = domain::fromIdentifierName<domain::ObligationState>(field))
        return application::stateWord(*state);
    if (field == u"obligations"_s)
        return Words::tr("全部事项（含免计）");
    if (field == u"score"_s)
        return Words::tr("得分");
    if (field == u"rank"_s)
        return Words::tr("名次");
    if (field == u"category_rank"_s)
        return Words::tr("同类名次");
    return field;
}

QString numberText(const QString& number)
{
    return number.isEmpty() ? Words::tr("（没有）") : number;
}

QVariant sortNumber(const QString& number)
{
    bool isNumber = false;
    const double value = number.toDouble(&isNumber);
    return isNumber ? QVariant(value) : QVariant();
}

} // namespace

QList<ValueTableModel::Column> closingColumns()
{
    return {{Words::tr("季度"), false, 7},   {Words::tr("次数"), true, 2},
            {Words::tr("截至"), false, 5},   {Words::tr("结账人"), false, 4},
            {Words::tr("结账日"), false, 5}, {Words::tr("状态"), false, 4}};
}

QList<ValueRow> closingRows(const std::vector<application::QuarterClosing>& closings)
{
    QList<ValueRow> rows;
    for (const application::QuarterClosing& closing : closings) {
        const QString key = closing.quarter.toString();
        ValueCell state = plain(Words::tr("有效"));
        if (!closing.isInForce()) {
            state.text = Words::tr("已反结账：%1", "reason").arg(closing.reopenReason);
            state.tooltip =
                Words::tr("%1 于 %2 反结账，理由：%3", "who, when, reason")
                    .arg(closing.reopenedBy, localTime(*closing.reopenedAt), closing.reopenReason);
        }
        rows.append({{{application::periodWord(key), key, {}, std::nullopt},
                      {QString::number(closing.revision), closing.revision, {}, std::nullopt},
                      {closing.asOf.toString(Qt::ISODate), closing.asOf, {}, std::nullopt},
                      plain(closing.closedBy),
                      {closing.closedAt.toLocalTime().date().toString(Qt::ISODate),
                       closing.closedAt, localTime(closing.closedAt), std::nullopt},
                      state},
                     u"closing:"_s + key});
    }
    return rows;
}

QList<ValueTableModel::Column> differenceColumns()
{
    return {{Words::tr("人员"), false, 6},
            {Words::tr("数字"), false, 10},
            {Words::tr("结账时"), true, 5},
            {Words::tr("现在"), true, 5}};
}

QList<ValueRow> differenceRows(const std::vector<application::ClosingDifference>& differences)
{
    QList<ValueRow> rows;
    for (const application::ClosingDifference& difference : differences) {
        rows.append(
            {{{difference.personName,
               {},
               Words::tr("%1（%2）", "person, posting code")
                   .arg(difference.personName, difference.postingCode),
               std::nullopt},
              plain(fieldText(difference.field)),
              {numberText(difference.frozen), sortNumber(difference.frozen), {}, std::nullopt},
              {numberText(difference.current), sortNumber(difference.current), {}, std::nullopt}},
             {}});
    }
    return rows;
}

QString closingText(const application::QuarterClosing& closing)
{
    return Words::tr("第 %1 次结账，截至 %2，%3 于 %4 办理", "revision, as-of day, who, when")
        .arg(QString::number(closing.revision), closing.asOf.toString(Qt::ISODate),
             closing.closedBy, localTime(closing.closedAt));
}

} // namespace touyan::widgets
