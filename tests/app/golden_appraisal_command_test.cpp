// SPDX-License-Identifier: GPL-3.0-or-later
// Every golden appraisal through the programs' whole depth: package → database → result, and back
// into a package.
#include "app/ctl_office.h"
#include "support/golden_appraisal.h"
#include "support/json_differences.h"

#include <QDir>
#include <QJsonDocument>

#include <gtest/gtest.h>

namespace touyan::test {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The golden package in a database, imported once for all tests: it is long.
const CtlOffice& goldenOffice()
{
    static const CtlOffice office;
    static const bool isFilled = [] {
        office.fill(goldenAppraisalPackage());
        return true;
    }();
    static_cast<void>(isFilled);
    return office;
}

TEST(GoldenAppraisalCommand, EqualsWhatIsExpectedWhole)
{
    const QStringList sessions = goldenAppraisals();
    ASSERT_EQ(sessions.size(), 13);
    for (const QString& session : sessions) {
        SCOPED_TRACE(session.toStdString());
        const QJsonObject expected = expectedAppraisal(session);
        ASSERT_FALSE(expected.isEmpty());
        const QByteArray printed = goldenOffice().succeed(
            {u"appraisal"_s, u"--session"_s, session, u"--format"_s, u"json"_s});
        const QJsonObject actual = QJsonDocument::fromJson(printed).object();
        EXPECT_EQ(actual, expected) << jsonDifferences(expected, actual).join(u'\n').toStdString();
    }
}

TEST(GoldenAppraisalCommand, ExportImportExportGivesTheSameBytes)
{
    const QString first = goldenOffice().path(u"first"_s);
    static_cast<void>(goldenOffice().succeed({u"export"_s, first}));
    const CtlOffice other;
    other.fill(first);
    const QString second = other.path(u"second"_s);
    static_cast<void>(other.succeed({u"export"_s, second}));
    const auto before = folderBytes(first);
    EXPECT_GT(before.value(u"ballot_marks.csv"_s).size(), 1'000'000);
    EXPECT_TRUE(before == folderBytes(second));
}

TEST(GoldenAppraisalCommand, KeepsEveryRowOfThePackage)
{
    const QString exported = goldenOffice().path(u"rows"_s);
    static_cast<void>(goldenOffice().succeed({u"export"_s, exported}));
    for (const QString& table :
         {u"appraisal_sessions"_s, u"criteria"_s, u"voter_groups"_s, u"components"_s,
          u"reportees"_s, u"component_scores"_s, u"ballots"_s}) {
        SCOPED_TRACE(table.toStdString());
        EXPECT_EQ(fileBytes(exported + u'/' + table + u".csv"_s).count('\n'),
                  fileBytes(goldenAppraisalPackage() + u'/' + table + u".csv"_s).count('\n'));
    }
    // Values of zero length are no marks, and are not kept.
    const QByteArray given = fileBytes(goldenAppraisalPackage() + u"/ballot_marks.csv"_s);
    const auto blank = given.count(",\n") + given.count(",\r\n");
    EXPECT_EQ(fileBytes(exported + u"/ballot_marks.csv"_s).count('\n'), given.count('\n') - blank);
}

TEST(GoldenAppraisalCommand, ShowsPeopleATableAndAnUnknownSessionAReason)
{
    const QByteArray table =
        goldenOffice().succeed({u"appraisal"_s, u"--session"_s, u"A-quorum"_s});
    EXPECT_TRUE(table.contains("党员群众代表不能计票")) << table.left(400).toStdString();
    const QByteArray csv = goldenOffice().succeed(
        {u"appraisal"_s, u"--session"_s, u"A-score"_s, u"--format"_s, u"csv"_s});
    EXPECT_TRUE(csv.startsWith("posting,name,unit,mean_G1,mean_G2,mean_G3,mean_G4,meeting,routine,"
                               "project,composite,rank,grade,veto\n"))
        << csv.left(400).toStdString();
    const CtlOutcome unknown = goldenOffice().run({u"appraisal"_s, u"--session"_s, u"A-none"_s});
    EXPECT_EQ(unknown.status, 1);
    EXPECT_TRUE(unknown.out.isEmpty());
    EXPECT_TRUE(unknown.err.contains(u"A-none"_s)) << unknown.err.toStdString();
    EXPECT_EQ(goldenOffice().run({u"appraisal"_s}).status, 2);
}

} // namespace

} // namespace touyan::test
