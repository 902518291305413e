// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/lists/value_table_model.h"

#include "widgets/lists/record_roles.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;
using namespace touyan::widgets;

namespace {

ValueRow row(const QString& place, const QString& name, int number)
{
    return {{{name, {}, {}, std::nullopt},
             {QString::number(number), number, u"件数"_s, DisplayState::Late}},
            place};
}

} // namespace

TEST(ValueTableModel, HoldsFinishedValues)
{
    ValueTableModel model({{u"人员"_s, false, 4}, {u"件数"_s, true, 4}});
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRows({row(u"posting:1"_s, u"张雁"_s, 2), row(u"posting:2"_s, u"李䶮"_s, 10)});
    ASSERT_EQ(model.rowCount(), 2);
    ASSERT_EQ(model.columnCount(), 2);
    EXPECT_EQ(model.index(1, 0).data().toString(), u"李䶮"_s);
    EXPECT_EQ(model.index(1, 1).data(SortRole).toInt(), 10);
    EXPECT_EQ(model.index(1, 1).data(Qt::ToolTipRole).toString(), u"件数"_s);
    EXPECT_EQ(model.index(1, 0).data(Qt::ToolTipRole).toString(), u"李䶮"_s);
    EXPECT_EQ(model.index(0, 1).data(StateRole).toInt(), static_cast<int>(DisplayState::Late));
    EXPECT_FALSE(model.index(0, 0).data(StateRole).isValid());
    EXPECT_EQ(model.index(0, 1).data(IdRole).toString(), u"posting:1"_s);
    EXPECT_EQ(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), u"件数"_s);
    EXPECT_EQ(model.place(1), u"posting:2"_s);
    EXPECT_TRUE(model.place(2).isEmpty());
}

TEST(ValueTableModel, ChangesRowsThatKeptTheirPlaceWithoutAReset)
{
    ValueTableModel model({{u"人员"_s, false, 4}, {u"件数"_s, true, 4}});
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRows({row(u"a"_s, u"甲"_s, 1), row(u"b"_s, u"乙"_s, 2)});
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.setRows({row(u"a"_s, u"甲"_s, 1), row(u"b"_s, u"乙"_s, 3)});
    EXPECT_TRUE(resets.isEmpty());
    ASSERT_EQ(changes.size(), 1);
    EXPECT_EQ(changes.first().first().toModelIndex().row(), 1);
    model.setRows({row(u"b"_s, u"乙"_s, 3)});
    EXPECT_EQ(resets.size(), 1);
    EXPECT_EQ(model.rowCount(), 1);
}
