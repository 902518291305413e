// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/gallery/sample_charts.h"

using namespace Qt::Literals::StringLiterals;

namespace touyan::test {

using namespace touyan::widgets;

namespace {

QStringList names()
{
    return {u"程远航"_s, u"柳晓䶮"_s, u"欧阳立春"_s, u"韩守田"_s, u"任桂兰"_s, u"褚明堽"_s,
            u"卫东平"_s, u"蒋文澜"_s, u"沈雨农"_s,   u"杨青禾"_s, u"朱立新"_s, u"秦望川"_s,
            u"尤建业"_s, u"许春芳"_s, u"何守正"_s,   u"吕清源"_s, u"施惠民"_s, u"张继先"_s,
            u"孔繁荣"_s, u"曹月琴"_s, u"严子衿"_s};
}

QString percent(double value)
{
    return u"%1%"_s.arg(value, 0, 'f', 1);
}

} // namespace

QList<CardContent> sampleCards()
{
    using Change = CardContent::Change;
    return {
        {u"完成率"_s,
         u"92.3%"_s,
         {},
         u"↑ 2.1 个百分点"_s,
         Change::Better,
         u"应完成 567 件，已完成 523 件"_s,
         false},
        {u"按时率"_s,
         u"88.0%"_s,
         {},
         u"↓ 0.4 个百分点"_s,
         Change::Worse,
         u"按时完成 499 件"_s,
         false},
        {u"逾期未完成"_s, u"17"_s, u"件"_s, u"↓ 5"_s, Change::Better, u"涉及 6 名第一书记"_s, true},
        {u"待审核"_s, u"9"_s, u"件"_s, {}, Change::None, u"最早 9月21日 登记"_s, false},
        {u"平均得分"_s, u"—"_s, {}, {}, Change::None, u"本季度还没有到期的事项"_s, false}};
}

QList<ItemBar> sampleItemBars()
{
    return {{u"驻点工作清单"_s, {}, 58, 3, 2, 0, 0, u"96.8%"_s},
            {u"工作信息"_s, {}, 51, 6, 6, 0, 0, u"90.5%"_s},
            {u"解决实际问题"_s, {}, 60, 1, 2, 0, 0, u"96.8%"_s},
            {u"走访群众"_s, {}, 231, 14, 9, 19, 4, u"89.7%"_s},
            {u"梳理工作制度"_s, {}, 18, 2, 0, 1, 0, u"95.2%"_s},
            {u"参加会议及培训"_s, {}, 79, 0, 4, 0, 1, u"95.2%"_s},
            {u"主题党日活动"_s, {}, 17, 0, 0, 4, 0, u"81.0%"_s},
            {u"上党课"_s, {}, 15, 1, 1, 4, 0, u"76.2%"_s},
            {u"协助成立“两新”党组织或发展党员"_s, {}, 0, 0, 0, 0, 0, u"—"_s},
            {u"向党员、群众代表汇报工作"_s, {}, 0, 0, 0, 21, 0, u"0.0%"_s}};
}

QList<RankedBar> sampleRanking()
{
    QList<RankedBar> bars;
    double score = 103.5;
    const QStringList all = names();
    for (qsizetype i = 0; i < all.size(); ++i) {
        RankedBar bar;
        bar.rank = QString::number(i == 1 ? 1 : i + 1);
        bar.label = all.at(i);
        bar.note = i % 3 == 0 ? u"东柳树营村"_s : u"清河社区"_s;
        if (i != 1)
            score -= 1.37 + static_cast<double>(i % 4);
        bar.value = score;
        bar.valueText = QString::number(score, 'f', 2);
        bar.provisional = i % 7 == 3;
        bar.emphasised = i == 4;
        bars.append(bar);
    }
    bars.last().rank = u"—"_s;
    bars.last().value.reset();
    bars.last().valueText = u"—"_s;
    return bars;
}

QStringList sampleQuarters()
{
    return {u"2019Q3"_s, u"2019Q4"_s, u"2020Q1"_s, u"2020Q2"_s,
            u"2020Q3"_s, u"2020Q4"_s, u"2021Q1"_s, u"2021Q2"_s};
}

QList<TrendSeries> sampleTrend()
{
    const auto series = [](const QString& name, const QList<double>& values) {
        TrendSeries made{name, {}};
        for (const double value : values) {
            made.points.append(value < 0 ? TrendPoint{std::nullopt, u"—"_s, {}}
                                         : TrendPoint{value, percent(value), {}});
        }
        return made;
    };
    return {series(u"完成率"_s, {81.2, 84.0, -1, 88.9, 90.1, 91.7, 90.2, 92.3}),
            series(u"序时完成率"_s, {83.0, 86.1, -1, 90.3, 92.2, 93.0, 91.8, 93.1}),
            series(u"按时率"_s, {70.4, 76.5, -1, 82.0, 84.9, 88.4, 88.4, 88.0})};
}

void fillSampleHeatMap(HeatMapWidget& heatMap, int weeks)
{
    QList<HeatHeader> rows;
    QList<HeatHeader> columns;
    QList<QList<HeatCell>> cells;
    const QStringList all = names();
    for (int week = 0; week < weeks; ++week) {
        HeatHeader header{QString::number(week + 27), {}, {}};
        if (week % 4 == 0)
            header.note = u"%1月"_s.arg(week / 4 % 12 + 1);
        columns.append(header);
    }
    for (qsizetype row = 0; row < all.size(); ++row) {
        rows.append({all.at(row), row % 3 == 0 ? u"东柳树营村"_s : u"清河社区"_s, {}});
        QList<HeatCell> line;
        for (int week = 0; week < weeks; ++week) {
            const auto mix = static_cast<int>((row * 31 + week * 17 + row * week) % 29);
            HeatCell cell;
            if (week >= weeks - 2)
                cell.state = DisplayState::Pending;
            else if (mix == 3)
                cell.state = DisplayState::Overdue;
            else if (mix == 7 || mix == 11)
                cell.state = DisplayState::Late;
            else if (mix == 13)
                cell.state = DisplayState::Exempt;
            else if (row == 20 && week < 6)
                cell.state.reset();
            else
                cell.state = DisplayState::OnTime;
            line.append(cell);
        }
        cells.append(line);
    }
    heatMap.setCells(rows, columns, cells);
}

ExplanationContent sampleExplanation()
{
    ExplanationContent content;
    content.title = u"柳晓䶮　走访群众　2019年第三季度"_s;
    content.result = u"12/13"_s;
    content.state = DisplayState::Overdue;
    content.summary = u"应完成 13 件，按时 11 件，逾期完成 1 件，逾期未完成 1 件。"_s;
    ExplanationSection week;
    week.heading = u"第36周（9.2–9.8）"_s;
    week.rule = u"清单第四项：每周至少走访一次群众；截止日为到期日后 5 日（规则 2.1）。"_s;
    week.ruleLink = u"rule:2.1"_s;
    week.rows = {{u"到期日"_s, u"2019-09-08"_s, {}, {}, {}, 0},
                 {u"截止日"_s, u"2019-09-13"_s, {}, {}, {}, 0},
                 {u"状态"_s, {}, DisplayState::Late, u"9月16日登记，晚了 3 天。"_s, {}, 0},
                 {u"登记"_s,
                  u"入户走访困难党员两户"_s,
                  {},
                  u"登记人 王敏，审核人 李国栋"_s,
                  u"entry:1024"_s,
                  1}};
    ExplanationSection other;
    other.heading = u"第37周（9.9–9.15）"_s;
    other.rows = {{u"到期日"_s, u"2019-09-15"_s, {}, {}, {}, 0},
                  {u"状态"_s, {}, DisplayState::Overdue, u"没有已审的登记。"_s, {}, 0},
                  {u"不计的登记"_s,
                   u"慰问退伍军人 <b>一户</b>"_s,
                   {},
                   u"退回：缺少地点。"_s,
                   u"entry:1031"_s,
                   1}};
    content.sections = {week, other};
    return content;
}

} // namespace touyan::test
