// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/checklist/save_checklist.h"
#include "widgets/roster/checklist_item_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace touyan::test {

using namespace Qt::Literals::StringLiterals;
using widgets::ChecklistItemModel;

class ChecklistItemModelTest : public ::testing::Test
{
protected:
    ChecklistItemModelTest()
    {
        m_model.setItems(application::seedChecklist(QDate(2026, 1, 1)).items);
    }
    bool set(int row, int column, const QVariant& value)
    {
        return m_model.setData(m_model.index(row, column), value, Qt::EditRole);
    }
    QString text(int row, int column) { return m_model.index(row, column).data().toString(); }

    ChecklistItemModel m_model;
    QAbstractItemModelTester m_tester{&m_model,
                                      QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(ChecklistItemModelTest, AddsMovesAndRemovesItems)
{
    EXPECT_EQ(m_model.addItem(), 10);
    EXPECT_EQ(m_model.items().back().code, u"I11"_s);
    EXPECT_EQ(m_model.moveItem(10, -1), 9);
    EXPECT_EQ(m_model.moveItem(0, -1), 0);
    EXPECT_EQ(m_model.moveItem(0, 1), 1);
    m_model.removeItem(2);
    const auto items = m_model.items();
    ASSERT_EQ(items.size(), 10U);
    EXPECT_EQ(items[0].code, u"I02"_s);
    EXPECT_EQ(items[1].code, u"I01"_s);
    EXPECT_EQ(items[2].code, u"I04"_s);
    EXPECT_EQ(items[8].code, u"I11"_s);
    for (size_t index = 0; index < items.size(); ++index)
        EXPECT_EQ(items[index].position, static_cast<int>(index) + 1);
    // The next free code fills the gap.
    m_model.addItem();
    EXPECT_EQ(m_model.items().back().code, u"I03"_s);
}

TEST_F(ChecklistItemModelTest, TakesValuesAndRefusesWhatIsNone)
{
    QSignalSpy refused(&m_model, &ChecklistItemModel::refused);
    EXPECT_TRUE(set(0, ChecklistItemModel::PointsColumn, u"7.5"_s));
    EXPECT_EQ(m_model.items()[0].points, *domain::ExactDecimal::parse(u"7.5"));
    EXPECT_FALSE(set(0, ChecklistItemModel::PointsColumn, u"ten"_s));
    EXPECT_FALSE(set(0, ChecklistItemModel::PointsColumn, u"-1"_s));
    EXPECT_FALSE(set(0, ChecklistItemModel::CodeColumn, u" "_s));
    EXPECT_EQ(refused.size(), 3);
    EXPECT_EQ(m_model.items()[0].points, *domain::ExactDecimal::parse(u"7.5"));

    EXPECT_TRUE(set(8, ChecklistItemModel::KindsColumn, u"发展党员；结对共建"_s));
    EXPECT_EQ(m_model.items()[8].kinds, QStringList({u"admit_party_member"_s, u"结对共建"_s}));
    EXPECT_EQ(text(8, ChecklistItemModel::KindsColumn), u"发展党员；结对共建"_s);
}

TEST_F(ChecklistItemModelTest, OnlyWhatTheCadenceUsesCanBeEdited)
{
    const auto editable = [this](int row, int column) {
        return m_model.flags(m_model.index(row, column)).testFlag(Qt::ItemIsEditable);
    };
    EXPECT_FALSE(editable(0, ChecklistItemModel::DueMonthsColumn));
    EXPECT_TRUE(editable(4, ChecklistItemModel::DueMonthsColumn)); // once
    EXPECT_FALSE(editable(5, ChecklistItemModel::RequiredColumn)); // by call
    EXPECT_EQ(text(5, ChecklistItemModel::RequiredColumn), u"—"_s);
    EXPECT_TRUE(set(0, ChecklistItemModel::CadenceColumn, static_cast<int>(domain::Cadence::Once)));
    EXPECT_EQ(text(0, ChecklistItemModel::CadenceColumn), u"任期一次"_s);
    EXPECT_TRUE(editable(0, ChecklistItemModel::DueMonthsColumn));
    m_model.setReadOnly(true);
    EXPECT_FALSE(editable(0, ChecklistItemModel::TitleColumn));
    EXPECT_FALSE(set(0, ChecklistItemModel::TitleColumn, u"x"_s));
}

} // namespace touyan::test
