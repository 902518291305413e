// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/appraisal/save_session.h"
#include "widgets/appraisal/rule_table_model.h"
#include "widgets/ballots/ballot_grid_view.h"
#include "widgets/ballots/ballot_sheet_model.h"
#include "widgets/ballots/scanner_wedge.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;
using namespace touyan;
using widgets::BallotGridView;
using widgets::BallotSheet;
using widgets::BallotSheetModel;
using widgets::RuleTableModel;

namespace {

std::vector<application::NamedReportee> reportees(int count)
{
    std::vector<application::NamedReportee> all;
    for (int number = 1; number <= count; ++number) {
        application::NamedReportee each;
        each.reportee.id = domain::ReporteeId(number);
        each.identity.personName = u"述职人%1"_s.arg(number);
        all.push_back(each);
    }
    return all;
}

/// Three reportees, the usual ten criteria of ten points, or the one field of grade mode.
class BallotGrid : public ::testing::Test
{
protected:
    void show(domain::AppraisalMode mode)
    {
        domain::AppraisalSession session = application::usualSession(2026);
        session.mode = mode;
        model.setSheet(BallotSheet(session, reportees(3)));
        view.setSheetModel(&model);
        view.resize(1000, 300);
        view.show();
        view.goToFirstField();
    }
    void type(const char* text)
    {
        for (; *text != 0; ++text)
            QTest::keyClick(&view, *text);
    }
    void enter() { QTest::keyClick(&view, Qt::Key_Return); }
    [[nodiscard]] QStringList at(int row, int field) const
    {
        return model.values(model.index(row, field));
    }
    [[nodiscard]] QString state(int row) const
    {
        return model.index(row, model.columnCount() - 1).data().toString();
    }

    BallotSheetModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    BallotGridView view;
};

} // namespace

TEST_F(BallotGrid, WritesMarksAndGoesOnByEnter)
{
    show(domain::AppraisalMode::Score);
    for (int field = 0; field < 10; ++field) {
        type(field == 0 ? "9.5" : "8");
        EXPECT_EQ(state(0), field < 9 ? u"○ 还差 %1 项"_s.arg(9 - field) : u"✓ 81.50"_s);
        enter();
    }
    EXPECT_EQ(at(0, 0), QStringList(u"9.5"_s));
    EXPECT_EQ(model.index(0, 10).data().toString(), u"81.5"_s);
    EXPECT_EQ(view.currentIndex(), model.index(1, 0));
    EXPECT_EQ(state(1), u"－ 弃权"_s);
}

TEST_F(BallotGrid, KeepsWhatIsOutOfRangeAsItWasWritten)
{
    show(domain::AppraisalMode::Score);
    type("80");
    enter();
    EXPECT_EQ(at(0, 0), QStringList(u"80"_s));
    EXPECT_EQ(model.index(0, 0).data().toString(), u"× 80"_s);
    EXPECT_EQ(state(0), u"× 无效"_s);
    type("8");
    QTest::keyClick(&view, '+');
    type("9");
    EXPECT_EQ(at(0, 1), QStringList({u"8"_s, u"9"_s})) << "marked twice";
    const auto marks = model.sheet().marks();
    ASSERT_EQ(marks.size(), 1U);
    EXPECT_EQ(marks.front().marks.size(), 3U);
}

TEST_F(BallotGrid, BlanksARowAndRepeatsAMarkByOneKey)
{
    show(domain::AppraisalMode::Score);
    type("9*");
    EXPECT_EQ(state(0), u"✓ 90.00"_s);
    EXPECT_EQ(view.currentIndex(), model.index(1, 0));
    type("8/");
    EXPECT_EQ(state(1), u"－ 弃权"_s);
    EXPECT_EQ(view.currentIndex(), model.index(2, 0));
    EXPECT_EQ(model.sheet().marks().size(), 1U);
}

TEST_F(BallotGrid, TakesBackByBackspaceDeleteAndEscape)
{
    show(domain::AppraisalMode::Score);
    type("9.5");
    QTest::keyClick(&view, Qt::Key_Backspace);
    QTest::keyClick(&view, Qt::Key_Backspace);
    EXPECT_EQ(at(0, 0), QStringList(u"9"_s));
    QTest::keyClick(&view, Qt::Key_Escape);
    EXPECT_TRUE(at(0, 0).isEmpty());
    type("7");
    enter();
    QTest::keyClick(&view, Qt::Key_Return, Qt::ShiftModifier);
    EXPECT_EQ(view.currentIndex(), model.index(0, 0));
    type("6");
    EXPECT_EQ(at(0, 0), QStringList(u"6"_s)) << "the first key replaces";
    QTest::keyClick(&view, Qt::Key_Delete);
    EXPECT_TRUE(at(0, 0).isEmpty());
}

TEST_F(BallotGrid, GoesOnByItselfInQuickTyping)
{
    show(domain::AppraisalMode::Score);
    view.setQuickTyping(true);
    type("9.51089");
    EXPECT_EQ(at(0, 0), QStringList(u"9.5"_s));
    EXPECT_EQ(at(0, 1), QStringList(u"10"_s));
    EXPECT_EQ(at(0, 2), QStringList(u"8"_s));
    EXPECT_EQ(at(0, 3), QStringList(u"9"_s));
}

TEST_F(BallotGrid, PastesABlockWholeOrNotAtAll)
{
    show(domain::AppraisalMode::Score);
    EXPECT_TRUE(
        model.paste(model.index(1, 8), {{u"9"_s, u"8"_s}, {u"6.25"_s, QString()}}).isEmpty());
    EXPECT_EQ(at(1, 8), QStringList(u"9"_s));
    EXPECT_EQ(at(1, 9), QStringList(u"8"_s));
    EXPECT_EQ(at(2, 8), QStringList(u"6.25"_s)) << "as it was written";
    EXPECT_TRUE(at(2, 9).isEmpty());
    const auto before = model.sheet().marks();
    EXPECT_TRUE(model.paste(model.index(1, 8), {{u"1"_s}, {u"1"_s, u"1"_s, u"1"_s}})
                    .contains(u"第 2 行有 3 格"_s));
    EXPECT_TRUE(
        model.paste(model.index(1, 0), {{u"1"_s}, {u"1"_s}, {u"1"_s}}).contains(u"只有 2 人"_s));
    EXPECT_EQ(model.sheet().marks(), before);
}

TEST_F(BallotGrid, UndoesFieldByField)
{
    show(domain::AppraisalMode::Score);
    type("9.5");
    enter();
    type("10");
    enter();
    type("8*");
    ASSERT_EQ(state(0), u"✓ 83.50"_s);
    QUndoStack& history = model.history();
    ASSERT_EQ(history.count(), 4) << "a field is one step, however many keys it took";
    history.undo();
    EXPECT_TRUE(at(0, 9).isEmpty());
    EXPECT_EQ(at(0, 2), QStringList(u"8"_s));
    EXPECT_EQ(view.currentIndex(), model.index(0, 3));
    history.undo();
    history.undo();
    EXPECT_TRUE(at(0, 1).isEmpty());
    EXPECT_EQ(at(0, 0), QStringList(u"9.5"_s));
    EXPECT_EQ(view.currentIndex(), model.index(0, 1));
    history.redo();
    EXPECT_EQ(at(0, 1), QStringList(u"10"_s));
    // What is typed goes on from there, and the field is replaced, not continued.
    type("7");
    EXPECT_EQ(at(0, 1), QStringList(u"7"_s));
    EXPECT_FALSE(history.canRedo());
    // Typed and taken back again is no step.
    const int steps = history.count();
    enter();
    type("6");
    QTest::keyClick(&view, Qt::Key_Escape);
    EXPECT_EQ(history.count(), steps);
    // Another form begins without a past.
    model.setMarks({});
    EXPECT_FALSE(history.canUndo());
}

TEST_F(BallotGrid, BlanksARowAndUndoesIt)
{
    show(domain::AppraisalMode::Score);
    const std::vector<application::ReporteeMarks> stored{
        {domain::ReporteeId(1), {{u"C99"_s, u"8"_s}}}};
    model.setMarks(stored);
    type("/");
    EXPECT_EQ(state(0), u"－ 弃权"_s);
    model.history().undo();
    EXPECT_EQ(model.sheet().marks(), stored);
}

TEST_F(BallotGrid, WritesGradesByTheirNumberKeys)
{
    show(domain::AppraisalMode::Grade);
    type("1");
    EXPECT_EQ(at(0, 0), QStringList(u"good"_s));
    EXPECT_EQ(model.index(0, 0).data().toString(), u"好"_s);
    type("2");
    EXPECT_EQ(at(0, 0), QStringList(u"fair"_s)) << "a second key replaces";
    EXPECT_EQ(state(0), u"✓ 85.00"_s);
    QTest::keyClick(&view, '+');
    type("3");
    EXPECT_EQ(at(0, 0), QStringList({u"fair"_s, u"ordinary"_s}));
    EXPECT_EQ(state(0), u"× 无效"_s);
    enter();
    EXPECT_EQ(view.currentIndex(), model.index(1, 0));
    view.setQuickTyping(true);
    type("14");
    EXPECT_EQ(at(1, 0), QStringList(u"good"_s));
    EXPECT_EQ(at(2, 0), QStringList(u"poor"_s));
}

TEST_F(BallotGrid, KeepsMarksOfFieldsThatTheFormDoesNotHave)
{
    show(domain::AppraisalMode::Score);
    const std::vector<application::ReporteeMarks> stored{
        {domain::ReporteeId(2), {{u"C99"_s, u"8"_s}}}};
    model.setMarks(stored);
    EXPECT_EQ(state(1), u"× 无效"_s);
    EXPECT_EQ(model.sheet().marks(), stored);
}

namespace {

/// A place with a grid and a line of text, watched for a hand scanner.
class Wedge : public BallotGrid
{
protected:
    void SetUp() override
    {
        show(domain::AppraisalMode::Score);
        area.resize(1000, 400);
        view.setParent(&area);
        text.setParent(&area);
        text.move(0, 320);
        wedge = new widgets::ScannerWedge(&area);
        QObject::connect(wedge, &widgets::ScannerWedge::scanned, &area,
                         [this](const QString& code) { scanned.append(code); });
        area.show();
        view.show();
        area.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&area));
        view.goToFirstField();
    }
    void TearDown() override { view.setParent(nullptr); }

    static void keys(const QString& typed)
    {
        for (const QChar key : typed)
            QTest::keyClick(QApplication::focusWidget(), key.toLatin1());
    }

    QWidget area;
    QLineEdit text;
    widgets::ScannerWedge* wedge = nullptr;
    QStringList scanned;
};

} // namespace

TEST_F(Wedge, TakesAScanWhereverTheFocusIs)
{
    view.setFocus();
    keys(u"8\r"_s);
    keys(u"9TY1:A1/G3/17\r"_s);
    EXPECT_EQ(scanned, QStringList(u"TY1:A1/G3/17"_s));
    EXPECT_EQ(at(0, 0), QStringList(u"8"_s));
    EXPECT_EQ(at(0, 1), QStringList(u"9"_s)) << "right after a mark without Enter";
    EXPECT_EQ(view.currentIndex(), model.index(0, 1)) << "the scanner's Enter is no step";
    text.setFocus();
    keys(u"TY1:A1/G3/18\r"_s);
    EXPECT_EQ(scanned.last(), u"TY1:A1/G3/18"_s);
    EXPECT_TRUE(text.text().isEmpty());
}

TEST_F(Wedge, GivesBackWhatOnlyBeginsLikeAScan)
{
    text.setFocus();
    keys(u"TYPE"_s);
    EXPECT_EQ(text.text(), u"TYPE"_s);
    keys(u"T"_s);
    EXPECT_EQ(text.text(), u"TYPE"_s) << "held back for a moment";
    QTest::qWait(400);
    EXPECT_EQ(text.text(), u"TYPET"_s);
    keys(u"TY1:"_s);
    QTest::qWait(400);
    EXPECT_EQ(text.text(), u"TYPETTY1:"_s);
    EXPECT_TRUE(scanned.isEmpty());
    // A scanner that types no Enter.
    keys(u"TY1:A1/G1/2"_s);
    QTest::qWait(400);
    EXPECT_EQ(scanned, QStringList(u"TY1:A1/G1/2"_s));
    EXPECT_EQ(text.text(), u"TYPETTY1:"_s);
}

TEST(RuleTableModelTest, ChangesMovesAndFindsFlaws)
{
    using Kind = RuleTableModel::Kind;
    RuleTableModel model({{u"编号"_s, Kind::Text, {}}, {u"权重"_s, Kind::Points, {}}});
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy edited(&model, &RuleTableModel::edited);
    model.setRows({{{u"A"_s, u"60"_s}, 1}, {{u"B"_s, u"40"_s}, 2}});
    EXPECT_EQ(edited.count(), 0);
    EXPECT_TRUE(model.firstFlaw().isEmpty());
    EXPECT_EQ(model.move(0, 1), 1);
    EXPECT_EQ(model.rows().at(1).id, 1);
    EXPECT_EQ(model.append({{QString(), u"0"_s}, 0}), 2);
    EXPECT_FALSE(model.firstFlaw().isEmpty()) << "the new row has no code";
    EXPECT_TRUE(model.setData(model.index(2, 0), u"C"_s, Qt::EditRole));
    EXPECT_TRUE(model.setData(model.index(2, 1), u"-1"_s, Qt::EditRole));
    EXPECT_TRUE(model.index(2, 1).data().toString().startsWith(u'×'));
    model.remove(2);
    EXPECT_TRUE(model.firstFlaw().isEmpty());
    EXPECT_EQ(edited.count(), 5);
    model.setEditable(false);
    EXPECT_FALSE(model.setData(model.index(0, 0), u"X"_s, Qt::EditRole));
}
