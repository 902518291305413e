// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/lists/record_filter_model.h"

#include "widgets/lists/record_roles.h"

#include <QAbstractItemModelTester>
#include <QStandardItemModel>

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;
using namespace touyan::widgets;

namespace {

class RecordFilterModelTest : public testing::Test
{
protected:
    RecordFilterModelTest()
        : tester(&filter, QAbstractItemModelTester::FailureReportingMode::Fatal)
    {
        filter.setSourceModel(&source);
    }

    void addRow(const QString& name, const QVariant& sort, const QString& shown)
    {
        auto* value = new QStandardItem(shown);
        value->setData(sort, SortRole);
        source.appendRow({new QStandardItem(name), value});
    }

    [[nodiscard]] QStringList names() const
    {
        QStringList all;
        for (int row = 0; row < filter.rowCount(); ++row)
            all.append(filter.index(row, 0).data().toString());
        return all;
    }

    QStandardItemModel source;
    RecordFilterModel filter;
    QAbstractItemModelTester tester;
};

} // namespace

TEST_F(RecordFilterModelTest, SortsChineseByPinyin)
{
    for (const QString& name : {u"张三"_s, u"安福"_s, u"李四"_s, u"重庆"_s, u"陈五"_s})
        addRow(name, {}, {});
    filter.sort(0);
    EXPECT_EQ(names().first(), u"安福"_s);
    EXPECT_EQ(names().last(), u"张三"_s);
    EXPECT_LT(names().indexOf(u"陈五"_s), names().indexOf(u"李四"_s));
}

TEST_F(RecordFilterModelTest, SortsByTheRawValueWithMissingOnesLast)
{
    addRow(u"a"_s, 9.5, u"9.50"_s);
    addRow(u"b"_s, {}, {});
    addRow(u"c"_s, 100.0, u"100.00"_s);
    filter.sort(1, Qt::AscendingOrder);
    EXPECT_EQ(names(), (QStringList{u"a"_s, u"c"_s, u"b"_s}));
    filter.sort(1, Qt::DescendingOrder);
    EXPECT_EQ(names(), (QStringList{u"c"_s, u"a"_s, u"b"_s}));
}

TEST_F(RecordFilterModelTest, FiltersEachColumn)
{
    addRow(u"程远航"_s, {}, u"市派"_s);
    addRow(u"程立"_s, {}, u"区派"_s);
    addRow(u"柳青"_s, {}, u"区派"_s);
    filter.setColumnFilter(0, u"程"_s);
    filter.setColumnFilter(1, u"区"_s);
    EXPECT_EQ(names(), QStringList{u"程立"_s});
    EXPECT_TRUE(filter.isFiltered());
    filter.setColumnFilter(0, {});
    EXPECT_EQ(names().size(), 2);
    filter.clearFilters();
    EXPECT_EQ(names().size(), 3);
    EXPECT_FALSE(filter.isFiltered());
}

TEST_F(RecordFilterModelTest, IgnoresCaseAndFullWidthForms)
{
    addRow(u"P00001"_s, {}, u"x"_s);
    addRow(u"Q2"_s, {}, u"y"_s);
    filter.setColumnFilter(0, u"ｐ０"_s);
    EXPECT_EQ(names(), QStringList{u"P00001"_s});
}

TEST_F(RecordFilterModelTest, FindsNamesWhateverTheirDotAndSpaces)
{
    addRow(u"阿依古丽·买买提"_s, {}, u"x"_s);
    addRow(u"王　强"_s, {}, u"y"_s);
    for (const QString& typed :
         {u"古丽•买"_s, u"古丽・买"_s, u"古丽‧买"_s, u"古丽．买"_s, u"古丽.买"_s, u"古丽买"_s}) {
        filter.setColumnFilter(0, typed);
        EXPECT_EQ(names(), QStringList{u"阿依古丽·买买提"_s}) << typed.toStdString();
    }
    filter.setColumnFilter(0, u"王强"_s);
    EXPECT_EQ(names(), QStringList{u"王　强"_s});
}

TEST_F(RecordFilterModelTest, AllWordsMustOccurSomewhereInTheRow)
{
    addRow(u"程远航"_s, {}, u"清河社区"_s);
    addRow(u"程立"_s, {}, u"东柳树营村"_s);
    filter.setAnyColumnFilter(u"程 清河"_s);
    EXPECT_EQ(names(), QStringList{u"程远航"_s});
    // Words must not be found across the border of two cells.
    filter.setAnyColumnFilter(u"航清"_s);
    EXPECT_TRUE(names().isEmpty());
}
