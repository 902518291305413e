// SPDX-License-Identifier: GPL-3.0-or-later
// The result workbook as LibreOffice and openpyxl read it: its formulas give the program's numbers,
// and it tells nothing of voters.
#include "application/words/appraisal_words.h"
#include "reports/appraisal/appraisal_document_writer.h"
#include "reports/appraisal/result_plan.h"
#include "reports/outside_program.h"
#include "reports/sample_appraisals.h"
#include "support/archives/zip_parts.h"
#include "support/golden_appraisal.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>

namespace touyan::test {

using namespace Qt::Literals::StringLiterals;
using application::AppraisalOutcome;
using application::AppraisalWorkbook;
using application::AppraisedReportee;
using application::ReportFormat;

namespace {

class AppraisalWorkbooks : public testing::Test
{
protected:
    QString write(const AppraisalWorkbook& workbook, const QString& name)
    {
        const QString path = m_folder.filePath(name);
        application::SilentProgress progress;
        const auto written = m_writer.write(workbook, ReportFormat::Workbook, path, progress);
        EXPECT_TRUE(written.isOk());
        return path;
    }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    reports::AppraisalDocumentWriter& writer() { return m_writer; }

private:
    QTemporaryDir m_folder;
    reports::AppraisalDocumentWriter m_writer;
};

QJsonArray rowsOf(const QJsonObject& workbook, const QString& sheet)
{
    return workbook[u"sheets"_s][sheet][u"rows"_s].toArray();
}

/// A cell as the reader sees it.
QString shown(const QJsonValue& value, int decimals)
{
    return value.isDouble() ? QString::number(value.toDouble(), 'f', decimals) : value.toString();
}

QString orWord(const std::optional<domain::Score>& score, const QString& word)
{
    return score ? score->toString() : word;
}

/// What the sheet 结果 says of every reportee, against the program.
void expectResults(const AppraisalWorkbook& workbook, const QJsonObject& computed)
{
    const reports::ResultPlan plan(workbook);
    const QJsonArray rows = rowsOf(computed, u"结果"_s);
    // The guard against sorted rows is silent.
    EXPECT_EQ(shown(rows[2][reports::kResultFirstMean], 0), QString());
    for (size_t i = 0; i < plan.reportees().size(); ++i) {
        const AppraisedReportee& reportee = plan.reportees()[i];
        const QJsonArray cells = rows[plan.resultRow(i)].toArray();
        SCOPED_TRACE(reportee.identity.code.toStdString());
        EXPECT_EQ(cells[reports::kResultCode].toString(), reportee.identity.code);
        EXPECT_EQ(cells[reports::kResultName].toString(), reportee.identity.personName);
        for (int group = 0; group < plan.groups(); ++group) {
            const application::ShownMean& mean = reportee.means[static_cast<size_t>(group)];
            const QString expected = mean.isHidden ? u"＊"_s
                                     : mean.mean   ? mean.mean->toString()
                                                   : u"—"_s;
            EXPECT_EQ(shown(cells[plan.mean(group)], 4), expected);
        }
        EXPECT_EQ(
            shown(cells[plan.meeting()], 2),
            orWord(reportee.meeting.score, application::meetingStateWord(reportee.meeting.state)));
        EXPECT_EQ(shown(cells[plan.composite()], 2),
                  orWord(reportee.composite.score,
                         application::compositeStateWord(reportee.composite.state)));
        EXPECT_EQ(shown(cells[plan.rank()], 0),
                  reportee.rank ? QString::number(*reportee.rank) : u"—"_s);
        EXPECT_EQ(cells[plan.grade()].toString(),
                  reportee.grade ? application::gradeWord(reportee.grade->grade) : u"—"_s);
        EXPECT_EQ(cells[plan.veto()].toString(), reportee.reportee.veto ? u"是"_s : QString());
    }
}

/// How many of the scores on 结果 are formulas.
int formulaCount(const QString& path)
{
    return dumpedWorkbook(path)[u"sheets"_s][u"结果"_s][u"formulas"_s].toInt();
}

TEST_F(AppraisalWorkbooks, RecalculatedGiveTheProgramsNumbersForEveryGoldenSession)
{
    QStringList paths;
    std::vector<AppraisalWorkbook> workbooks;
    for (const QString& session : goldenAppraisals()) {
        workbooks.push_back(sampleResults(namedAppraisal(session)));
        paths.append(write(workbooks.back(), session + u".xlsx"_s));
    }
    ASSERT_GE(paths.size(), 13);
    const QStringList computed = recalculated(paths, folder());
    for (qsizetype i = 0; i < paths.size(); ++i) {
        SCOPED_TRACE(paths.at(i).toStdString());
        const QJsonObject stored = dumpedWorkbook(paths.at(i));
        const QJsonObject again = dumpedWorkbook(computed.at(i));
        EXPECT_EQ(workbookDifferences(stored, again).join(u'\n').toStdString(), "");
        expectResults(workbooks[static_cast<size_t>(i)], stored);
        expectResults(workbooks[static_cast<size_t>(i)], again);
    }
}

TEST_F(AppraisalWorkbooks, RecalculatedGiveTheProgramsNumbersUnderEveryRule)
{
    QStringList paths;
    std::vector<AppraisalWorkbook> workbooks;
    for (unsigned seed = 1; seed <= 6; ++seed) {
        const auto mode =
            seed % 2 == 0 ? domain::AppraisalMode::Grade : domain::AppraisalMode::Score;
        AppraisalOutcome outcome = randomAppraisal(seed, mode);
        if (seed > 4) {
            outcome.session.missingGroup = domain::MissingGroupRule::Block;
            outcome.session.minBallots = 1;
            outcome.session.goodQuotaPercent.reset();
            outcome.result = domain::appraise(outcome.session, outcome.reportees, outcome.counts);
        }
        workbooks.push_back(sampleResults(outcome));
        paths.append(write(workbooks.back(), u"%1.xlsx"_s.arg(seed)));
        EXPECT_GT(workbooks.back().overview.ranked, 20);
    }
    const QStringList computed = recalculated(paths, folder());
    for (qsizetype i = 0; i < paths.size(); ++i) {
        SCOPED_TRACE(paths.at(i).toStdString());
        const QJsonObject stored = dumpedWorkbook(paths.at(i));
        const QJsonObject again = dumpedWorkbook(computed.at(i));
        EXPECT_EQ(workbookDifferences(stored, again).join(u'\n').toStdString(), "");
        expectResults(workbooks[static_cast<size_t>(i)], again);
    }
    // Without hidden means everything is a formula: per group counted, trimmed, exact and shown.
    const AppraisalWorkbook& last = workbooks.back();
    const auto withRows = [&last] {
        int count = 0;
        for (const auto& reportee : last.rows)
            count += static_cast<int>(std::count_if(
                reportee.begin(), reportee.end(), [](const auto& rows) { return !rows.empty(); }));
        return count;
    }();
    const int others = 6 * static_cast<int>(last.overview.reportees.size());
    EXPECT_GE(formulaCount(paths.back()), 4 * withRows + others);
}

TEST_F(AppraisalWorkbooks, EditedRowsMoveScoreRankAndGrade)
{
    const AppraisalOutcome outcome = randomAppraisal(7, domain::AppraisalMode::Score);
    const AppraisalWorkbook workbook = sampleResults(outcome);
    const reports::ResultPlan plan(workbook);
    const QString path = write(workbook, u"a.xlsx"_s);
    // Somebody ranked last whose first group is shown: all its rows become full marks.
    size_t index = static_cast<size_t>(workbook.overview.ranked) - 1;
    while (workbook.rows[index][0].empty() ||
           workbook.overview.reportees[index].dependsOnHidden(outcome.session))
        --index;
    AppraisalOutcome changed = outcome;
    const QString code = workbook.overview.reportees[index].identity.code;
    for (size_t i = 0; i < changed.identities.size(); ++i) {
        if (changed.identities[i].code == code)
            for (qint64& units : changed.counts.groups[0].reportees[i].units)
                units = 59;
    }
    changed.result = domain::appraise(changed.session, changed.reportees, changed.counts);
    QStringList edits;
    const reports::LedgerRows& rows = plan.rows(index, 0);
    for (int row = rows.first; row <= rows.last; ++row)
        edits << u"明细"_s << u"E%1"_s.arg(row + 1) << u"=29.5"_s;
    const QString edited = folder() + u"/b.xlsx"_s;
    editWorkbook(path, edited, edits);
    const QJsonArray computed = rowsOf(dumpedWorkbook(recalculated(edited, folder())), u"结果"_s);
    const auto result = std::find_if(
        changed.identities.begin(), changed.identities.end(),
        [&code](const application::PostingIdentity& each) { return each.code == code; });
    const domain::ReporteeResult& expected =
        changed.result.reportees[static_cast<size_t>(result - changed.identities.begin())];
    const QJsonArray cells = computed[plan.resultRow(index)].toArray();
    EXPECT_EQ(shown(cells[plan.meeting()], 2), expected.meeting.score->toString());
    EXPECT_EQ(shown(cells[plan.composite()], 2), expected.composite.score->toString());
    EXPECT_EQ(cells[plan.rank()].toInt(), *expected.rank);
    EXPECT_NE(expected.rank, workbook.overview.reportees[index].rank);
    EXPECT_EQ(cells[plan.grade()].toString(), application::gradeWord(expected.grade->grade));
}

TEST_F(AppraisalWorkbooks, SortedRowsAreNoticed)
{
    const AppraisalWorkbook workbook =
        sampleResults(randomAppraisal(8, domain::AppraisalMode::Score));
    const QString path = write(workbook, u"a.xlsx"_s);
    const QString edited = folder() + u"/b.xlsx"_s;
    editWorkbook(path, edited, {u"明细"_s, u"C5"_s, u"P99999"_s});
    const QJsonArray rows = rowsOf(dumpedWorkbook(recalculated(edited, folder())), u"结果"_s);
    EXPECT_TRUE(shown(rows[2][reports::kResultFirstMean], 0).contains(u"已变"_s));
}

TEST_F(AppraisalWorkbooks, MeansOfTooFewRowsAreNowhereInTheFile)
{
    AppraisalOutcome outcome = namedAppraisal(u"A-score"_s);
    // One row of 13.5 points out of 100 in one group for one reportee: a number of its own.
    outcome.counts.groups[1].reportees[0].units = {27, 29};
    outcome.result = domain::appraise(outcome.session, outcome.reportees, outcome.counts);
    const AppraisalWorkbook workbook = sampleResults(outcome);
    const QString path = write(workbook, u"a.xlsx"_s);
    const QString content = QString::fromUtf8(zipContent(path));
    const domain::GroupMean& hidden = outcome.result.reportees[0].groups[1];
    ASSERT_EQ(hidden.counted, 2);
    EXPECT_FALSE(content.contains(hidden.mean->toString()))
        << hidden.mean->toString().toStdString();
    for (const QString& number : {u">13.5<"_s, u">14.5<"_s, u">14<"_s + u"/v><!"_s})
        EXPECT_FALSE(content.contains(number)) << number.toStdString();
    const reports::ResultPlan plan(workbook);
    const QJsonObject stored = dumpedWorkbook(path);
    int hiddenRows = 0;
    for (const QJsonValue& row : rowsOf(stored, u"明细"_s)) {
        hiddenRows += row[reports::kRowGroup].toString() == outcome.session.groups[1].code &&
                              row[reports::kRowPosting].toString() == outcome.identities[0].code
                          ? 1
                          : 0;
    }
    EXPECT_EQ(hiddenRows, 0);
    for (size_t i = 0; i < plan.reportees().size(); ++i) {
        if (plan.reportees()[i].identity.code != outcome.identities[0].code)
            continue;
        const QJsonArray cells = rowsOf(stored, u"结果"_s)[plan.resultRow(i)].toArray();
        EXPECT_EQ(cells[plan.mean(1)].toString(), u"＊"_s);
        EXPECT_TRUE(cells[plan.remark()].toString().contains(u"不是公式"_s));
    }
    expectResults(workbook, dumpedWorkbook(recalculated(path, folder())));
}

TEST_F(AppraisalWorkbooks, RowsAreShuffledAndAlwaysAlike)
{
    const AppraisalOutcome outcome = namedAppraisal(u"A-score"_s);
    const AppraisalWorkbook workbook = sampleResults(outcome);
    EXPECT_EQ(sampleResults(outcome).rows, workbook.rows);
    int sorted = 0;
    int blocks = 0;
    for (const auto& reportee : workbook.rows) {
        for (const auto& rows : reportee) {
            blocks += rows.size() > 3 ? 1 : 0;
            sorted += rows.size() > 3 && std::is_sorted(rows.begin(), rows.end()) ? 1 : 0;
        }
    }
    EXPECT_GT(blocks, 20);
    EXPECT_LT(sorted, blocks / 4);
    // Another revision has the same rows in another order.
    AppraisalOutcome next = outcome;
    next.finalisation->revision = 3;
    auto other = sampleResults(next).rows;
    EXPECT_NE(other, workbook.rows);
    auto mine = workbook.rows;
    for (auto* all : {&mine, &other}) {
        for (auto& reportee : *all) {
            for (auto& rows : reportee)
                std::sort(rows.begin(), rows.end());
        }
    }
    EXPECT_EQ(mine, other);
}

TEST_F(AppraisalWorkbooks, SheetsPrintOnLandscapeA4AndTextsStayTexts)
{
    const AppraisalWorkbook workbook = sampleResults(namedAppraisal(u"A-both"_s));
    const QString path = write(workbook, u"a.xlsx"_s);
    const QJsonObject stored = dumpedWorkbook(path);
    const QJsonArray names{u"结果"_s, u"分组"_s, u"明细"_s, u"规则"_s};
    EXPECT_EQ(stored[u"names"_s].toArray(), names);
    for (const QJsonValue& name : names) {
        const QJsonObject sheet = stored[u"sheets"_s][name.toString()].toObject();
        SCOPED_TRACE(name.toString().toStdString());
        EXPECT_TRUE(sheet[u"landscape"_s].toBool());
        EXPECT_EQ(sheet[u"paper"_s].toInt(), 9);
        EXPECT_TRUE(sheet[u"fits_width"_s].toBool());
        EXPECT_FALSE(sheet[u"freeze"_s].toString().isEmpty());
        EXPECT_FALSE(sheet[u"titles"_s].toString().isEmpty());
    }
    bool found = false;
    for (const QJsonValue& row : rowsOf(dumpedWorkbook(recalculated(path, folder())), u"结果"_s))
        found = found || row[reports::kResultName].toString() == u"=1+1"_s;
    EXPECT_TRUE(found);
}

TEST_F(AppraisalWorkbooks, TheSameDocumentGivesTheSameBytes)
{
    const auto bytesOf = [](const QString& path) {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    const AppraisalWorkbook workbook = sampleResults(namedAppraisal(u"A-grade"_s));
    EXPECT_EQ(bytesOf(write(workbook, u"a.xlsx"_s)), bytesOf(write(workbook, u"b.xlsx"_s)));
}

TEST_F(AppraisalWorkbooks, AnEmptySessionIsAWorkbookToo)
{
    AppraisalOutcome outcome;
    outcome.session.code = u"A2"_s;
    outcome.session.title = u"空"_s;
    outcome.result = domain::appraise(outcome.session, {}, outcome.counts);
    const QString path = write(sampleResults(outcome), u"empty.xlsx"_s);
    const QJsonObject stored = dumpedWorkbook(path);
    EXPECT_EQ(workbookDifferences(stored, dumpedWorkbook(recalculated(path, folder())))
                  .join(u'\n')
                  .toStdString(),
              "");
}

} // namespace

} // namespace touyan::test
