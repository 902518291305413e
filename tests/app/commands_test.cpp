// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl_office.h"
#include "support/csv_rows.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace touyan::test {

using namespace Qt::Literals::StringLiterals;

namespace {

class Commands : public ::testing::Test
{
protected:
    Commands() { m_office.fill(m_office.writePackage(u"package"_s, explainedOffice())); }
    [[nodiscard]] const CtlOffice& office() const { return m_office; }
    [[nodiscard]] QString text(const QStringList& arguments) const
    {
        return QString::fromUtf8(m_office.succeed(arguments));
    }

private:
    CtlOffice m_office;
};

const QStringList kQuarter{u"--quarter"_s, u"2019-Q3"_s, u"--as-of"_s, u"2019-10-15"_s};

TEST_F(Commands, WrongUsageEndsWithTwoAndShowsTheUsage)
{
    const QList<QStringList> wrong{
        {},
        {u"nonsense"_s},
        {u"rates"_s},
        {u"rates"_s, u"--quarter"_s, u"2019-Q5"_s},
        {u"rates"_s, u"--quarter"_s, u"2019"_s},
        {u"rates"_s, u"--year"_s, u"2019-Q3"_s},
        {u"rates"_s, u"--from"_s, u"2019-07-01"_s},
        {u"rates"_s, u"--from"_s, u"2019-02-30"_s, u"--to"_s, u"2019-03-31"_s},
        {u"rates"_s, u"--from"_s, u"2019-07-02"_s, u"--to"_s, u"2019-07-01"_s},
        {u"rates"_s, u"--quarter"_s, u"2019-Q3"_s, u"--year"_s, u"2019"_s},
        {u"rates"_s, u"--quarter"_s, u"2019-Q3"_s, u"--format"_s, u"xml"_s},
        {u"rates"_s, u"--quarter"_s, u"2019-Q3"_s, u"--as-of"_s, u"gestern"_s},
        {u"rates"_s, u"--quarter"_s, u"2019-Q3"_s, u"--unknown"_s},
        {u"explain"_s, u"--quarter"_s, u"2019-Q3"_s},
        {u"close"_s},
        {u"reopen"_s, u"--quarter"_s, u"2019-Q3"_s},
        {u"report"_s, u"--quarter"_s, u"2019-Q3"_s},
        {u"import"_s},
        {u"import"_s, u"a"_s, u"b"_s},
        {u"export"_s},
        {u"check"_s, u"superfluous"_s},
    };
    for (const QStringList& arguments : wrong) {
        const CtlOutcome outcome = office().run(arguments);
        EXPECT_EQ(outcome.status, 2) << arguments.join(u' ').toStdString();
        EXPECT_TRUE(outcome.out.isEmpty());
        EXPECT_TRUE(outcome.err.contains(u"--db"_s)) << outcome.err.toStdString();
    }
    EXPECT_EQ(runCtl({u"check"_s}).status, 2);
}

TEST_F(Commands, RefusalsEndWithOneAndSpeakOnStandardErrorOnly)
{
    struct Refusal
    {
        QStringList arguments;
        QString says;
    };
    const QList<Refusal> refusals{
        {{u"init"_s}, u"已存在"_s},
        {{u"import"_s, office().path(u"missing"_s)}, u"找不到文件"_s},
        {QStringList{u"explain"_s, u"--posting"_s, u"P9"_s} + kQuarter, u"P9"_s},
        {QStringList{u"explain"_s, u"--posting"_s, u"P1"_s, u"--item"_s, u"I99"_s} + kQuarter,
         u"找不到事项“I99”"_s},
        {{u"export"_s, office().path(u"missing/out"_s)}, u"没有这个文件夹"_s},
        {QStringList{u"report"_s, u"--xlsx"_s, office().path({})} + kQuarter,
         u"那里有一个同名的文件夹"_s},
        {{u"close"_s, u"--quarter"_s, u"2019-Q3"_s, u"--as-of"_s, u"2019-09-29"_s}, u"早于"_s},
        {{u"close"_s, u"--quarter"_s, u"2019-Q3"_s, u"--as-of"_s, u"9999-01-01"_s}, u"截至日"_s},
        {{u"reopen"_s, u"--quarter"_s, u"2019-Q3"_s, u"--reason"_s, u"更正"_s}, u"尚未结账"_s},
    };
    for (const Refusal& refusal : refusals) {
        const CtlOutcome outcome = office().run(refusal.arguments);
        EXPECT_EQ(outcome.status, 1) << refusal.arguments.join(u' ').toStdString();
        EXPECT_TRUE(outcome.out.isEmpty());
        EXPECT_TRUE(outcome.err.contains(refusal.says)) << outcome.err.toStdString();
    }
}

TEST_F(Commands, ANewDatabaseInAFolderThatIsMissingSaysSo)
{
    const QString target = office().path(u"missing/new.touyan"_s);
    const CtlOutcome outcome = runCtl({u"--db"_s, target, u"init"_s});
    EXPECT_EQ(outcome.status, 1);
    EXPECT_TRUE(outcome.err.contains(u"没有这个文件夹"_s)) << outcome.err.toStdString();
}

TEST_F(Commands, AnItemWithoutObligationsInTheTimeSaysSo)
{
    const QString explained =
        text(QStringList{u"explain"_s, u"--posting"_s, u"P1"_s, u"--item"_s, u"I09"_s} + kQuarter);
    EXPECT_TRUE(explained.contains(u"没有应完成的事项"_s)) << explained.toStdString();
}

TEST(ExplainNothing, SaysWhyAPostingOwesNothing)
{
    auto tables = explainedOffice();
    tables[u"people"_s] += u"R2,王强,male,,区档案馆,district\nR3,李静,female,,,\n"_s;
    tables[u"postings"_s] += u"P2,R2,U1,first_secretary,2018-01-01,2018-12-31,\n"
                             "Z1,R3,U1,party_secretary,2018-01-01,,\n"_s;
    const CtlOffice office;
    office.fill(office.writePackage(u"package"_s, tables));
    struct Case
    {
        QStringList arguments;
        QString reason;
    };
    const std::vector<Case> cases{
        {{u"Z1"_s, u"--quarter"_s, u"2019-Q3"_s}, u"只对第一书记提出要求"_s},
        {{u"P2"_s, u"--quarter"_s, u"2019-Q3"_s}, u"任职期为 2018-01-01 至 2018-12-31，不在"_s},
        {{u"P1"_s, u"--quarter"_s, u"2019-Q2"_s}, u"自 2019-07-01 起任职，这段时间还未到任"_s},
        {{u"P2"_s, u"--quarter"_s, u"2018-Q3"_s}, u"没有对其适用的清单"_s},
        {{u"P1"_s, u"--from"_s, u"2019-07-02"_s, u"--to"_s, u"2019-07-03"_s}, u"没有应完成日"_s},
    };
    for (const Case& tried : cases) {
        const QString text = QString::fromUtf8(
            office.succeed(QStringList{u"explain"_s, u"--posting"_s} + tried.arguments));
        EXPECT_TRUE(text.startsWith(tried.arguments.front())) << text.toStdString();
        EXPECT_TRUE(text.contains(tried.reason)) << text.toStdString();
        EXPECT_FALSE(text.contains(u"得分"_s)) << text.toStdString();
    }
}

TEST_F(Commands, HelpAndVersionAreResults)
{
    const CtlOutcome help = runCtl({u"--help"_s});
    EXPECT_EQ(help.status, 0);
    for (const char* name :
         {"init", "import", "export", "rates", "explain", "close", "reopen", "report", "check"})
        EXPECT_TRUE(help.out.contains(name)) << name;
    EXPECT_EQ(runCtl({u"--version"_s}).status, 0);
}

TEST_F(Commands, TheThreeFormatsOfRatesSayTheSame)
{
    const QJsonObject json =
        QJsonDocument::fromJson(
            office().succeed(QStringList{u"rates"_s, u"--format"_s, u"json"_s} + kQuarter))
            .object();
    const QJsonObject posting = json.value(u"postings"_s).toArray().at(0).toObject();
    EXPECT_EQ(posting.value(u"posting"_s).toString(), u"P1"_s);
    EXPECT_EQ(posting.value(u"on_time"_s).toInt(), 2); // July's news and the training
    EXPECT_EQ(posting.value(u"late"_s).toInt(), 1);    // August's news
    EXPECT_EQ(posting.value(u"overdue"_s).toInt(), 1); // September's news

    const CsvRows csv =
        CsvRows::fromText(text(QStringList{u"rates"_s, u"--format"_s, u"csv"_s} + kQuarter));
    ASSERT_EQ(csv.size(), 2U);
    EXPECT_EQ(csv.at(0, u"posting"_s), u"P1"_s);
    EXPECT_EQ(csv.at(0, u"name"_s), u"陈䶮"_s);
    for (const QString& column : {u"obligations"_s, u"exempt"_s, u"on_time"_s, u"late"_s,
                                  u"overdue"_s, u"pending"_s, u"rank"_s, u"category_rank"_s})
        EXPECT_EQ(csv.at(0, column), QString::number(posting.value(column).toInt()));
    for (const QString& column :
         {u"completion_rate"_s, u"to_date_rate"_s, u"on_time_rate"_s, u"score"_s})
        EXPECT_EQ(csv.at(0, column), posting.value(column).toString());
    EXPECT_EQ(csv.at(1, u"obligations"_s),
              QString::number(json.value(u"total"_s).toObject().value(u"obligations"_s).toInt()));

    const QStringList table = text(QStringList{u"rates"_s} + kQuarter).split(u'\n');
    ASSERT_GE(table.size(), 4);
    EXPECT_EQ(table.at(0), u"2019-07-01 至 2019-09-30，截至 2019-10-15"_s);
    EXPECT_TRUE(table.at(1).startsWith(u"派驻"_s));
    EXPECT_EQ(table.at(2).split(u' ', Qt::SkipEmptyParts).mid(0, 9),
              (QStringList{u"P1"_s, u"陈䶮"_s, u"东园社区"_s, u"4"_s, u"0"_s, u"2"_s, u"1"_s,
                           u"1"_s, u"0"_s}));
}

TEST_F(Commands, ExplainNamesDaysStateEntriesAndRule)
{
    const QString news =
        text(QStringList{u"explain"_s, u"--posting"_s, u"P1"_s, u"--item"_s, u"I02"_s} + kQuarter);
    const QStringList months = news.split(u"\n\n"_s);
    ASSERT_GE(months.size(), 4) << news.toStdString();
    EXPECT_TRUE(months.at(0).contains(u"陈䶮"_s));
    const auto expectAll = [](const QString& block, const QStringList& parts) {
        for (const QString& part : parts)
            EXPECT_TRUE(block.contains(part)) << part.toStdString() << " is not in\n"
                                              << block.toStdString();
    };
    const auto lineOf = [](const QString& block, const QString& entry) {
        for (const QString& line : block.split(u'\n')) {
            if (line.contains(u"登记 "_s + entry + u'：'))
                return line;
        }
        return QString();
    };
    expectAll(months.at(1), {u"2019年7月"_s, u"应完成日 2019-07-31"_s, u"期限 2019-08-05"_s,
                             u"状态：按时"_s, u"1/1"_s, u"规则 2.2"_s, u"C1"_s});
    EXPECT_TRUE(lineOf(months.at(1), u"E1"_s).contains(u"，计入 "_s));
    EXPECT_TRUE(lineOf(months.at(1), u"E2"_s).contains(u"已报"_s));
    EXPECT_FALSE(lineOf(months.at(1), u"E2"_s).contains(u"，计入 "_s));
    EXPECT_TRUE(lineOf(months.at(1), u"E3"_s).isEmpty());

    expectAll(months.at(2), {u"应完成日 2019-08-31"_s, u"期限 2019-09-05"_s,
                             u"补报截止：2019-09-15"_s, u"状态：逾期完成"_s});
    EXPECT_TRUE(lineOf(months.at(2), u"E4"_s).contains(u"，计入 "_s));
    const QString tooLate = lineOf(months.at(2), u"E3"_s);
    EXPECT_FALSE(tooLate.isEmpty() || tooLate.contains(u"，计入 "_s)) << tooLate.toStdString();

    expectAll(months.at(3), {u"应完成日 2019-09-30"_s, u"状态：逾期未完成"_s, u"0/1"_s});
    const QString notYet = lineOf(months.at(3), u"E5"_s);
    EXPECT_FALSE(notYet.isEmpty() || notYet.contains(u"，计入 "_s)) << notYet.toStdString();
    // Each that does not count says why in words of its own.
    const auto reason = [](const QString& line) {
        return line.section(u" — "_s, 0, -2).section(u'，', 3);
    };
    EXPECT_NE(reason(lineOf(months.at(1), u"E2"_s)), reason(tooLate));
    EXPECT_NE(reason(tooLate), reason(notYet));

    const QString meeting =
        text(QStringList{u"explain"_s, u"--posting"_s, u"P1"_s, u"--item"_s, u"I06"_s} + kQuarter);
    expectAll(meeting, {u"全区培训会"_s, u"应完成日 2019-08-20"_s, u"状态：按时"_s,
                        u"考勤：出席，登记于 2019-08-21"_s, u"规则 2.2"_s});
    const QString year = text({u"explain"_s, u"--posting"_s, u"P1"_s, u"--item"_s, u"I09"_s,
                               u"--year"_s, u"2019"_s, u"--as-of"_s, u"2020-02-01"_s});
    expectAll(year, {u"应完成日 2019-12-31"_s, u"状态：逾期未完成"_s});
    EXPECT_TRUE(lineOf(year, u"E6"_s).contains(u"种类"_s)) << year.toStdString();
}

TEST_F(Commands, ClosesRefusesAndReopens)
{
    const QStringList close = QStringList{u"close"_s} + kQuarter;
    EXPECT_TRUE(text(close).contains(u"第 1 次"_s));
    const CtlOutcome again = office().run(close);
    EXPECT_EQ(again.status, 1);
    EXPECT_TRUE(again.err.contains(u"已经结账"_s)) << again.err.toStdString();

    // An entry recorded before the as-of day would fulfil September; one recorded later does not.
    const QString header = explainedOffice().value(u"entries"_s).section(u'\n', 0, 0) + u'\n';
    const QString blocked = office().writePackage(
        u"blocked"_s,
        {{u"entries"_s, header + u"E7,P1,I02,2019-09-20,2019-09-21,confirmed,,补登,,,\n"_s}});
    const CtlOutcome refused = office().run({u"import"_s, blocked});
    EXPECT_EQ(refused.status, 1);
    EXPECT_TRUE(refused.err.contains(u"2019-Q3"_s)) << refused.err.toStdString();
    const QString welcome = office().writePackage(
        u"welcome"_s,
        {{u"entries"_s, header + u"E8,P1,I02,2019-09-20,2019-10-16,confirmed,,补登,,,\n"_s}});
    office().succeed({u"import"_s, welcome});

    const CtlOutcome noReason =
        office().run({u"reopen"_s, u"--quarter"_s, u"2019-Q3"_s, u"--reason"_s, u" "_s});
    EXPECT_EQ(noReason.status, 1);
    EXPECT_TRUE(text({u"reopen"_s, u"--quarter"_s, u"2019-Q3"_s, u"--reason"_s, u"更正"_s})
                    .contains(u"2019-Q3"_s));
    office().succeed({u"import"_s, blocked});
    EXPECT_TRUE(text(close).contains(u"第 2 次"_s));
    office().succeed({u"check"_s});
}

TEST_F(Commands, CheckNamesItsFourFindings)
{
    const QStringList lines = text({u"check"_s}).split(u'\n', Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 4);
    EXPECT_TRUE(lines.at(0).startsWith(u"integrity\t正常"_s));
    EXPECT_TRUE(lines.at(1).startsWith(u"foreign_keys\t正常"_s));
    EXPECT_TRUE(lines.at(2).startsWith(u"schema_version\t正常"_s));
    EXPECT_TRUE(lines.at(3).startsWith(u"audit_chain\t正常"_s));
}

TEST_F(Commands, ExportImportExportGivesTheSameBytes)
{
    office().succeed({u"export"_s, office().path(u"first"_s)});
    const CtlOffice second;
    second.fill(office().path(u"first"_s));
    second.succeed({u"export"_s, second.path(u"second"_s)});
    const auto first = folderBytes(office().path(u"first"_s));
    EXPECT_TRUE(first.contains(u"entries.csv"_s));
    EXPECT_EQ(folderBytes(second.path(u"second"_s)), first);

    office().succeed({u"export"_s, office().path(u"first.zip"_s)});
    const CtlOffice third;
    third.fill(office().path(u"first.zip"_s));
    third.succeed({u"export"_s, third.path(u"third"_s)});
    EXPECT_EQ(folderBytes(third.path(u"third"_s)), first);
}

TEST_F(Commands, EveryRefusedRowIsNamedWithFileLineAndColumn)
{
    auto tables = explainedOffice();
    tables[u"entries"_s] += u"E7,P9,I02,2019-09-20,2019-09-21,confirmed,,无此派驻,,,\n"
                            "E8,P1,I02,2019-02-30,2019-09-21,confirmed,,无此日期,,,\n"
                            "E1,P1,I02,2019-09-20,2019-09-21,confirmed,,重号,,,\n"_s;
    tables[u"attendance"_s] += u"K1,P1,present,2019-08-21\n"_s;
    const CtlOffice fresh;
    const QString package = fresh.writePackage(u"package"_s, tables);
    fresh.succeed({u"init"_s});
    const QByteArray before = fileBytes(fresh.database());
    const CtlOutcome outcome = fresh.run({u"import"_s, package});
    EXPECT_EQ(outcome.status, 1);
    EXPECT_TRUE(outcome.out.isEmpty());
    for (const QString& place : {u"entries.csv:8:2: posting"_s, u"entries.csv:9:4: occurred_on"_s,
                                 u"entries.csv:10:1: code"_s, u"attendance.csv:3:"_s})
        EXPECT_TRUE(outcome.err.contains(place)) << place.toStdString() << " is not in\n"
                                                 << outcome.err.toStdString();
    EXPECT_EQ(fileBytes(fresh.database()), before);
}

} // namespace

} // namespace touyan::test
