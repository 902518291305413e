// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/checklist/record_entries.h"
#include "application/checklist/review_entries.h"
#include "support/widgets/page_fixture.h"
#include "widgets/checklist/obligation_table_model.h"
#include "widgets/checklist_grid/checklist_grid_model.h"
#include "widgets/checklist_grid/grid_rows_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

namespace touyan::test {

using namespace Qt::Literals::StringLiterals;
using application::UseCaseContext;
using domain::EntryStatus;
using widgets::ChecklistGridModel;
using widgets::DisplayState;
using widgets::GridColumnKind;
using widgets::ObligationFilter;
using widgets::PeriodKind;

class GridModel : public PageFixture
{
protected:
    void SetUp() override
    {
        PageFixture::SetUp();
        clock.setToday(QDate(2026, 9, 30));
        showPeriod(PeriodKind::Month, QDate(2026, 9, 1));
        m_tester = std::make_unique<QAbstractItemModelTester>(
            &m_model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        m_model.setAssessment(board().assessment());
        QObject::connect(&board(), &widgets::AssessmentBoard::assessmentChanged, &m_model,
                         [this] { m_model.setAssessment(board().assessment()); });
        QObject::connect(&board(), &widgets::AssessmentBoard::postingRefreshed, &m_model,
                         &ChecklistGridModel::refreshPosting);
    }

    domain::EntryId record(size_t secretary, const QString& itemCode, QDate day)
    {
        application::RecordEntryRequest request;
        request.posting = posting(secretary);
        request.item = item(itemCode);
        request.occurredOn = day;
        request.summary = u"走访"_s;
        const auto outcome = run([request](UseCaseContext& context) {
            return application::recordEntries(context, {request});
        });
        EXPECT_TRUE(outcome.isOk() && outcome.value().refused.empty());
        settle();
        return outcome.value().changes.front().after->id;
    }

    void confirm(domain::EntryId entry)
    {
        const auto confirmed = run([entry](UseCaseContext& context) {
            return application::confirmEntries(context, {entry});
        });
        EXPECT_TRUE(confirmed.isOk());
        settle();
    }

    [[nodiscard]] QString text(int row, const QString& itemCode) const
    {
        return m_model.index(row, m_model.columnOf(itemCode)).data().toString();
    }

    ChecklistGridModel m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

TEST_F(GridModel, ShowsDoneAndOwedWithTotals)
{
    ASSERT_EQ(m_model.rowCount(), 4);
    EXPECT_EQ(m_model.nameAt(0), u"张雁"_s);
    EXPECT_EQ(m_model.nameAt(3), u"合计"_s);
    EXPECT_EQ(text(0, u"I04"_s), u"0/4"_s);
    EXPECT_EQ(text(3, u"I04"_s), u"0/12"_s);
    EXPECT_EQ(m_model.index(0, m_model.columnOf(u"I04"_s)).data(widgets::StateRole).toInt(),
              static_cast<int>(DisplayState::Overdue));
    EXPECT_FALSE(m_model.postingAt(3));
    EXPECT_EQ(m_model.columnOf(u"I09"_s), -1) << "nothing yearly is due in September";
}

TEST_F(GridModel, TellsOnlyOfTheRowThatChanged)
{
    const QSignalSpy resets(&m_model, &QAbstractItemModel::modelReset);
    const QSignalSpy changes(&m_model, &QAbstractItemModel::dataChanged);
    const domain::EntryId entry = record(1, u"I01"_s, QDate(2026, 9, 3));
    EXPECT_EQ(m_model.cell(1, m_model.columnOf(u"I01"_s)).waiting, 1);
    EXPECT_EQ(text(1, u"I01"_s), u"0/1"_s);
    EXPECT_EQ(m_model.entries(1, m_model.columnOf(u"I01"_s), EntryStatus::Submitted),
              std::vector{entry});
    confirm(entry);
    EXPECT_EQ(text(1, u"I01"_s), u"1/1"_s);
    EXPECT_EQ(text(3, u"I01"_s), u"1/3"_s);
    EXPECT_EQ(m_model.cell(1, m_model.columnOf(u"I01"_s)).waiting, 0);
    EXPECT_EQ(resets.count(), 0);
    ASSERT_GT(changes.count(), 0);
    const int rank = m_model.columnOf(GridColumnKind::Rank);
    for (const QList<QVariant>& change : changes) {
        const auto first = change.at(0).toModelIndex();
        const auto last = change.at(1).toModelIndex();
        const bool wholeColumn = first.column() == rank && last.column() == rank;
        EXPECT_TRUE(first.row() == last.row() || wholeColumn);
        EXPECT_TRUE(first.row() == 1 || first.row() == 3 || wholeColumn);
    }
}

TEST_F(GridModel, OpensAnItemIntoItsWeeks)
{
    const int column = m_model.columnOf(u"I04"_s);
    const int before = m_model.columnCount();
    m_model.setExpanded(u"I04"_s, true);
    EXPECT_EQ(m_model.columnCount(), before + 4);
    EXPECT_EQ(m_model.columns().at(column + 1).period, u"2026-W36"_s);
    EXPECT_EQ(m_model.columns().at(column + 4).period, u"2026-W39"_s);
    confirm(record(0, u"I04"_s, QDate(2026, 9, 23)));
    EXPECT_EQ(m_model.index(0, column + 4).data().toString(), u"1/1"_s);
    EXPECT_EQ(m_model.index(0, column + 1).data().toString(), u"0/1"_s);
    EXPECT_EQ(text(0, u"I04"_s), u"1/4"_s);
    m_model.setExpanded(u"I04"_s, false);
    EXPECT_EQ(m_model.columnCount(), before);
    m_model.setExpanded(u"I01"_s, true);
    EXPECT_EQ(m_model.columnCount(), before) << "one month has nothing to open";
}

TEST_F(GridModel, OpensAQuarterIntoThirteenWeeks)
{
    showPeriod(PeriodKind::Quarter, QDate(2026, 7, 1));
    const int before = m_model.columnCount();
    m_model.setExpanded(u"I04"_s, true);
    EXPECT_EQ(m_model.columnCount(), before + 13);
}

TEST_F(GridModel, IsFilteredByNameOrUnitAndKeepsTotalsApart)
{
    widgets::GridRowsModel rows(widgets::GridRowsModel::Shown::Secretaries);
    widgets::GridRowsModel totals(widgets::GridRowsModel::Shown::Totals);
    rows.setSourceModel(&m_model);
    totals.setSourceModel(&m_model);
    const QAbstractItemModelTester rowsTester(&rows);
    EXPECT_EQ(rows.rowCount(), 3);
    EXPECT_EQ(totals.rowCount(), 1);
    rows.setNameFilter(u"石桥"_s);
    EXPECT_EQ(rows.rowCount(), 1);
    rows.setNameFilter(u"李"_s);
    EXPECT_EQ(rows.rowCount(), 1);
    rows.setNameFilter({});
    EXPECT_EQ(rows.rowCount(), 3);
}

TEST_F(GridModel, ListsTheObligationsBehindANumber)
{
    widgets::ObligationTableModel list;
    const QAbstractItemModelTester tester(&list,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto filter = ObligationFilter::parse(
        u"obligations:state=overdue;item=I04;posting=%1"_s.arg(posting(1).value()));
    ASSERT_TRUE(filter);
    list.setObligations(board().assessment(), *filter);
    EXPECT_EQ(list.rowCount(), 3);
    EXPECT_EQ(list.placeAt(0), u"cell:%1:I04"_s.arg(posting(1).value()));
    const auto week = ObligationFilter::parse(u"obligations:week=2026-W37"_s);
    ASSERT_TRUE(week);
    list.setObligations(board().assessment(), *week);
    EXPECT_EQ(list.rowCount(), 3);
    EXPECT_FALSE(ObligationFilter::parse(u"obligations:state=nonsense"_s));
    EXPECT_FALSE(ObligationFilter::parse(u"entry:3"_s));
}

} // namespace touyan::test
