// SPDX-License-Identifier: GPL-3.0-or-later
// The appraisals of the demonstration township: both modes, and every state worth a look.
#include "app/ctl_office.h"
#include "support/golden_package.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

#include <set>

namespace touyan::test {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The demonstration, made once for all tests.
const CtlOffice& demonstration()
{
    static const CtlOffice office;
    static const QByteArray made = office.succeed({u"init"_s, u"--demo"_s});
    static_cast<void>(made);
    return office;
}

QJsonObject appraisal(const QString& session)
{
    return QJsonDocument::fromJson(demonstration().succeed({u"appraisal"_s, u"--session"_s, session,
                                                            u"--format"_s, u"json"_s}))
        .object();
}

int sum(const QJsonArray& objects, const QString& name)
{
    int sum = 0;
    for (const QJsonValue& each : objects)
        sum += each[name].toInt();
    return sum;
}

TEST(DemonstrationAppraisal, EightyBallotsOfFourGroupsInBothModes)
{
    for (const QString& session : {u"A00001"_s, u"A00002"_s}) {
        SCOPED_TRACE(session.toStdString());
        const QJsonObject result = appraisal(session);
        const QJsonArray groups = result[u"groups"_s].toArray();
        EXPECT_EQ(groups.size(), 4);
        EXPECT_EQ(sum(groups, u"returned"_s), 80);
        EXPECT_GE(sum(groups, u"void"_s), 2);
        EXPECT_LE(sum(groups, u"void"_s), 8);
        EXPECT_TRUE(result[u"blocked"_s].toArray().isEmpty());
        const QJsonArray reportees = result[u"reportees"_s].toArray();
        EXPECT_EQ(reportees.size(), 21);
        std::set<QString> grades;
        int blank = 0;
        int invalid = 0;
        int vetoes = 0;
        for (const QJsonValue& each : reportees) {
            EXPECT_FALSE(each[u"composite"_s].isNull())
                << each[u"posting"_s].toString().toStdString();
            grades.insert(each[u"grade"_s].toString());
            blank += sum(each[u"groups"_s].toArray(), u"blank"_s);
            invalid += sum(each[u"groups"_s].toArray(), u"invalid"_s);
            vetoes += each[u"veto"_s].toBool() ? 1 : 0;
        }
        EXPECT_GE(grades.size(), 3U) << "all work is seen alike";
        EXPECT_GT(blank, 5);
        EXPECT_GT(invalid, 5);
        EXPECT_EQ(vetoes, session == u"A00001"_s ? 1 : 0);
    }
}

TEST(DemonstrationAppraisal, LastYearsIsFrozenAndThisYearsStillOpen)
{
    const QString package = demonstration().path(u"package"_s);
    static_cast<void>(demonstration().succeed({u"export"_s, package}));
    const auto files = folderBytes(package);
    const QByteArray finalised = files.value(u"appraisal_finalisations.csv"_s);
    EXPECT_TRUE(finalised.contains("\nA00001,1,"));
    EXPECT_FALSE(finalised.contains("A00002"));
    EXPECT_GT(files.value(u"settled_differences.csv"_s).count('\n'), 5);
    EXPECT_GT(files.value(u"second_marks.csv"_s).count('\n'), 1) << "nothing is left to settle";
    EXPECT_GT(files.value(u"ballot_entries.csv"_s).count(",,\n"), 0) << "nothing is left to enter";
    EXPECT_TRUE(files.value(u"appraisal_vetoes.csv"_s).contains("\nA00001,P020,"));
    const QByteArray items = files.value(u"rectification_items.csv"_s);
    EXPECT_GT(items.count(",appraisal,,A00001,"), 5);
    EXPECT_GT(items.count(",,,\n"), 3) << "nothing of last year's reappears";

    // Everything of it survives a package.
    const CtlOffice other;
    other.fill(package);
    const QString second = other.path(u"second"_s);
    static_cast<void>(other.succeed({u"export"_s, second}));
    EXPECT_TRUE(files == folderBytes(second));
}

} // namespace
} // namespace touyan::test
