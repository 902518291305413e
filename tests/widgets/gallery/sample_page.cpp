// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/gallery/sample_page.h"

#include "widgets/dialogs/explanation_view.h"
#include "widgets/gallery/sample_charts.h"
#include "widgets/lists/record_filter_model.h"
#include "widgets/lists/record_roles.h"
#include "widgets/lists/record_table_view.h"
#include "widgets/look/icons.h"
#include "widgets/look/inline_notice.h"
#include "widgets/look/theme.h"

#include <QAction>
#include <QDate>
#include <QGridLayout>
#include <QPushButton>
#include <QSplitter>
#include <QStandardItemModel>
#include <QUndoStack>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace touyan::test {

using namespace touyan::widgets;

SamplePage::SamplePage(Kind kind, const QString& title, const QString& iconName, int badge,
                       QWidget* parent)
    : Page(parent)
    , m_kind(kind)
    , m_title(title)
    , m_iconName(iconName)
    , m_undo(new QUndoStack(this))
    , m_add(new QAction(icon(u"list-add"), u"新增(&N)…"_s, this))
{
    m_add->setShortcut(QKeySequence::New);
    if (kind == Kind::Dashboard)
        makeDashboard();
    else
        makeTable(kind == Kind::Table);
    setBadgeCount(badge);
}

QList<QAction*> SamplePage::menuActions(MenuPlace place) const
{
    return place == MenuPlace::Record ? QList<QAction*>{m_add} : QList<QAction*>{};
}

void SamplePage::makeDashboard()
{
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(10);
    auto* cards = new QHBoxLayout;
    cards->setSpacing(10);
    for (const CardContent& content : sampleCards()) {
        auto* card = new CardWidget(this);
        card->setContent(content);
        cards->addWidget(card);
    }
    layout->addLayout(cards, 0, 0, 1, 2);
    auto* items = new ItemBarChart(this);
    items->setSubtitle(u"2019年第三季度，截至 2019-10-15"_s);
    items->setBars(sampleItemBars());
    layout->addWidget(items, 1, 0);
    auto* ranking = new RankedBarChart(this);
    ranking->setSubtitle(u"虚线为阶段分"_s);
    ranking->setBars(sampleRanking(), 110);
    layout->addWidget(ranking, 1, 1);
    auto* trend = new TrendChart(this);
    trend->setSeries(sampleQuarters(), sampleTrend());
    layout->addWidget(trend, 2, 0);
    auto* heat = new HeatMapWidget(this);
    fillSampleHeatMap(*heat, 26);
    layout->addWidget(heat, 2, 1);
    layout->setRowStretch(1, 1);
    layout->setRowStretch(2, 1);
    layout->setColumnStretch(0, 1);
    layout->setColumnStretch(1, 1);
}

void SamplePage::makeTable(bool withRows)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* notice = new InlineNotice(this);
    layout->addWidget(notice);
    auto* splitter = new QSplitter(this);
    splitter->setContentsMargins(12, 12, 12, 12);
    layout->addWidget(splitter, 1);
    auto* model = new QStandardItemModel(this);
    model->setHorizontalHeaderLabels(
        {u"姓名"_s, u"村（社区）"_s, u"派驻层级"_s, u"开始"_s, u"得分"_s, u"状态"_s});
    const QStringList levels{u"市派"_s, u"区派"_s, u"镇街派"_s};
    for (const RankedBar& bar : withRows ? sampleRanking() : QList<RankedBar>()) {
        const int row = model->rowCount();
        const QDate start = QDate(2019, 7, 1).addDays(row * 9);
        auto* score = new QStandardItem(bar.valueText);
        score->setData(bar.value ? QVariant(*bar.value) : QVariant(), SortRole);
        score->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        const DisplayState state = kDisplayStates.at(static_cast<std::size_t>(row % 5));
        auto* stateItem = new QStandardItem(stateText(state));
        stateItem->setForeground(stateColours(state, isDark(palette())).foreground);
        stateItem->setBackground(stateColours(state, isDark(palette())).background);
        model->appendRow({new QStandardItem(bar.label), new QStandardItem(bar.note),
                          new QStandardItem(levels.at(row % 3)),
                          new QStandardItem(start.toString(Qt::ISODate)), score, stateItem});
    }
    auto* table = new RecordTableView(splitter);
    table->setEmptyText(u"还没有人员。按 Ctrl+N 新增第一位。"_s);
    table->setRecordModel(model);
    table->setFilterRowVisible(withRows);
    for (int column = 0; column < 5; ++column)
        table->setColumnWidth(column, 110);
    table->addAction(m_add);
    auto* side = new ExplanationView(splitter);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    if (withRows) {
        table->selectRow(2);
        side->setContent(sampleExplanation());
        notice->showNotice(InlineNotice::Kind::Error,
                           u"2019年第三季度已结账，不能再改动 9月12日 的登记。"_s,
                           u"需要更正时，请审核人先填写原因重新打开本季度。"_s, {m_add});
    }
}

} // namespace touyan::test
