// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/packages/import_package.h"
#include "exchange/packages/open_package.h"
#include "exchange/packages/package_workplace.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace touyan::test {
namespace {

using namespace Qt::Literals::StringLiterals;
using domain::ErrorCode;

/// Cancels when it has been asked so often.
class ImpatientProgress final : public application::Progress
{
public:
    explicit ImpatientProgress(int patience)
        : m_patience(patience)
    {
    }
    void report(qint64 done, qint64 total) override
    {
        EXPECT_GE(done, m_done);
        EXPECT_LE(done, total);
        m_done = done;
    }
    [[nodiscard]] bool isCancelled() const override { return ++m_asked > m_patience; }

private:
    int m_patience;
    mutable int m_asked = 0;
    qint64 m_done = 0;
};

TEST(ImportPackage, LeavesOneAuditLineForEachTable)
{
    PackageWorkplace workplace;
    const PackageTexts tables = smallPackage();
    const auto outcome = workplace.import(tables);
    ASSERT_TRUE(outcome.isOk() && outcome.value().isAccepted());
    EXPECT_EQ(static_cast<std::size_t>(tables.size()), outcome.value().tables.size());
    EXPECT_EQ(1, workplace.announcements());
    auto context = workplace.context();
    const auto work = context.database.beginRead();
    ASSERT_TRUE(work.isOk());
    application::AuditFilter filter;
    filter.kind = application::RecordKind::Package;
    const auto lines = work.value()->audit().lines(filter);
    ASSERT_TRUE(lines.isOk());
    ASSERT_EQ(outcome.value().tables.size(), lines.value().size());
    for (const application::AuditLine& line : lines.value()) {
        const QJsonObject values = QJsonDocument::fromJson(line.newValues.toUtf8()).object();
        const QByteArray text = tables.value(line.recordCode);
        EXPECT_EQ(application::AuditAction::Imported, line.action);
        EXPECT_EQ(u"本机用户"_s, line.actor);
        EXPECT_EQ(line.recordCode, values[u"table"_s].toString());
        EXPECT_EQ(
            QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex()),
            values[u"sha256"_s].toString());
        if (line.recordCode == u"entries"_s) {
            EXPECT_EQ(4, values[u"rows"_s].toInt());
        }
    }
    const auto broken = work.value()->audit().firstBrokenLine();
    ASSERT_TRUE(broken.isOk());
    EXPECT_FALSE(broken.value().has_value());
}

TEST(ImportPackage, AddsToWhatIsThere)
{
    PackageWorkplace workplace;
    ASSERT_EQ(QStringList(), workplace.refusals(smallPackage()));
    const PackageTexts more{
        {u"entries"_s, "code,posting,item,occurred_on,recorded_on,status,kind,summary,place,"
                       "people_count,period\n"
                       "E9,P1,M,2023-03-03,2023-03-04,confirmed,,又一件,,,\n"},
        {u"attendance"_s, "call,posting,status,recorded_on\nK1,P3,absent,2023-05-10\n"}};
    EXPECT_EQ(QStringList(), workplace.refusals(more));
    EXPECT_EQ(2, workplace.announcements());
    EXPECT_TRUE(workplace.exported().value(u"entries.csv"_s).contains("\nE9,P1,M,2023-03-03,"));
    // Postings that are there are guarded too.
    const PackageTexts overlapping{{u"postings"_s, "code,person,unit,role,start,end,round\n"
                                                   "P9,R1,T,first_secretary,2025-01-01,,\n"}};
    const QStringList refusals = workplace.refusals(overlapping);
    ASSERT_EQ(1, refusals.size());
    EXPECT_TRUE(refusals.first().endsWith(u"P9|P2"_s)) << refusals.first().toStdString();
}

const char* const kVersions = "code,title,valid_from,valid_to,category,late_credit_percent,"
                              "min_coverage_percent,late_until_days\n";
const char* const kItems =
    "checklist,code,position,title,cadence,required,points,grace_days,due_months,kinds\n";

TEST(ImportPackage, AddsItemsToAVersionThatWasNeverUsed)
{
    PackageWorkplace workplace;
    ASSERT_EQ(QStringList(), workplace.refusals(smallPackage()));
    // Its category is nobody's, but only the day tells: the version is of the next century.
    ASSERT_EQ(QStringList(),
              workplace.refusals(
                  {{u"checklists"_s, QByteArray(kVersions) + "C9,将来,2100-01-01,,x,50,50,\n"},
                   {u"items"_s, QByteArray(kItems) + "C9,M,2,每月一件,monthly,1,10,5,,\n"}}));
    EXPECT_EQ(QStringList(),
              workplace.refusals(
                  {{u"items"_s, QByteArray(kItems) + "C9,Z,1,每季一件,quarterly,1,10,5,,\n"}}));
    EXPECT_TRUE(workplace.exported()
                    .value(u"items.csv"_s)
                    .endsWith("C9,Z,1,每季一件,quarterly,1,10,5,,\n"
                              "C9,M,2,每月一件,monthly,1,10,5,,\n"));
    auto context = workplace.context();
    const auto work = context.database.beginRead();
    ASSERT_TRUE(work.isOk());
    application::AuditFilter filter;
    filter.kind = application::RecordKind::Checklist;
    const auto lines = work.value()->audit().lines(filter);
    ASSERT_TRUE(lines.isOk());
    ASSERT_EQ(lines.value().size(), 1U) << "what the database held and the package changed";
    const application::AuditLine& line = lines.value().front();
    EXPECT_EQ(line.action, application::AuditAction::Changed);
    EXPECT_EQ(line.recordCode, u"C9"_s);
    EXPECT_FALSE(line.oldValues.contains(u"每季一件"_s));
    EXPECT_TRUE(line.newValues.contains(u"每季一件"_s));
}

TEST(ImportPackage, RefusesItemsThatAnUnusedVersionHasAndAnyItemOfAUsedOne)
{
    PackageWorkplace workplace;
    ASSERT_EQ(QStringList(), workplace.refusals(smallPackage()));
    ASSERT_EQ(QStringList(),
              workplace.refusals(
                  {{u"checklists"_s, QByteArray(kVersions) + "C9,将来,2100-01-01,,x,50,50,\n"},
                   {u"items"_s, QByteArray(kItems) + "C9,M,2,每月一件,monthly,1,10,5,,\n"}}));
    const auto before = workplace.exported();
    const QStringList refused =
        workplace.refusals({{u"items"_s, QByteArray(kItems) + "C9,M,3,又一件,monthly,1,10,5,,\n"
                                                              "C9,N,4,再一件,monthly,1,10,5,,\n"
                                                              "C1,N,5,新一件,monthly,1,10,5,,\n"}});
    ASSERT_EQ(refused.size(), 2);
    EXPECT_TRUE(refused.at(0).startsWith(u"items.csv:2:2 code"_s)) << refused.at(0).toStdString();
    EXPECT_TRUE(refused.at(0).endsWith(u"C9 M"_s)) << refused.at(0).toStdString();
    EXPECT_TRUE(refused.at(1).startsWith(u"items.csv:4:1 checklist"_s))
        << refused.at(1).toStdString();
    EXPECT_EQ(before, workplace.exported());
}

TEST(ImportPackage, MissingTablesAreEmptyAndDefaultsHold)
{
    PackageWorkplace workplace;
    EXPECT_EQ(QStringList(), workplace.refusals({}));
    const PackageTexts rules{
        {u"checklists"_s, "code,title,valid_from,valid_to,category,late_credit_percent,"
                          "min_coverage_percent,late_until_days\nC,清单,2023-01-01,,,,,\n"},
        // Columns may stand in any order.
        {u"items"_s, "kinds,code,position,title,cadence,required,points,grace_days,due_months,"
                     "checklist\n,O,1,一次,once,,,,,C\n"}};
    EXPECT_EQ(QStringList(), workplace.refusals(rules));
    const auto files = workplace.exported();
    EXPECT_TRUE(files.value(u"checklists.csv"_s).endsWith("C,清单,2023-01-01,,,50,50,\n"));
    EXPECT_TRUE(files.value(u"items.csv"_s).endsWith("C,O,1,一次,once,1,10,5,3,\n"));
    EXPECT_EQ("from,to,reason\n", files.value(u"free_days.csv"_s));
}

TEST(ImportPackage, ACancelledImportLeavesNothing)
{
    const PackageFolder folder(smallPackage());
    for (int patience = 0; patience < 12; ++patience) {
        PackageWorkplace workplace;
        const auto source = exchange::openPackage(folder.path());
        ASSERT_TRUE(source.isOk());
        ImpatientProgress progress(patience);
        auto context = workplace.context();
        const auto outcome = application::importPackage(context, *source.value(), progress);
        ASSERT_TRUE(outcome.isError()) << patience;
        EXPECT_EQ(ErrorCode::Cancelled, outcome.error().code);
        EXPECT_EQ(0, workplace.announcements());
        EXPECT_EQ(QStringList(), workplace.refusals(smallPackage()));
    }
}

TEST(ImportPackage, ByteOrderMarksAndCrlfAreAccepted)
{
    PackageTexts tables = smallPackage();
    for (QByteArray& table : tables)
        table = "\xEF\xBB\xBF" + table.replace('\n', "\r\n");
    PackageWorkplace workplace;
    EXPECT_EQ(QStringList(), workplace.refusals(tables));
}

} // namespace
} // namespace touyan::test
