// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/checklist/pasted_entries.h"
#include "widgets/checklist/pasted_table_model.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

#include <random>

namespace touyan::test {

using namespace Qt::Literals::StringLiterals;
using domain::Cadence;
using widgets::GridColumn;
using widgets::PastedEntry;
using widgets::PastedTableReader;
using widgets::TextTable;

namespace {

GridColumn itemColumn(const QString& code, const QString& title, Cadence cadence, qint64 id)
{
    GridColumn column;
    column.itemCode = code;
    column.itemTitle = title;
    column.cadence = cadence;
    column.item = domain::ItemCodeId(id);
    return column;
}

PastedTableReader reader()
{
    PastedTableReader::Known known;
    known.people = {{domain::PostingId(1), u"张雁"_s, u"雁栖村"_s},
                    {domain::PostingId(2), u"李䶮"_s, u"柳林社区"_s},
                    {domain::PostingId(3), u"李䶮"_s, u"石桥村"_s}};
    known.items = {itemColumn(u"I01"_s, u"每月列一份驻点工作清单"_s, Cadence::Monthly, 11),
                   itemColumn(u"I06"_s, u"参加每一次工作会议及培训"_s, Cadence::PerCall, 16),
                   itemColumn(u"I09"_s, u"每年发展一名党员"_s, Cadence::Yearly, 19)};
    known.items[2].kinds = {u"found_party_organization"_s, u"admit_party_member"_s};
    known.range = {QDate(2026, 9, 1), QDate(2026, 9, 30)};
    known.today = QDate(2026, 10, 2);
    return PastedTableReader(known);
}

PastedEntry readOne(const QString& header, const QString& row)
{
    const auto rows = reader().read({header.split(u'|'), row.split(u'|')});
    EXPECT_EQ(rows.size(), 1U);
    return rows.empty() ? PastedEntry() : rows.front();
}

/// A cell as Excel writes it to the clipboard: in quotes when it holds a line end, a tab or begins
/// with a quote, inner quotes doubled.
QString excelCell(const QString& text)
{
    if (!text.contains(u'\n') && !text.contains(u'\t') && !text.startsWith(u'"'))
        return text;
    return u'"' + QString(text).replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

TEST(PastedTable, NeedsAHeaderWithNameItemAndSummary)
{
    EXPECT_TRUE(PastedTableReader::isEntryTable({{u"内容"_s, u"事项"_s, u"姓名"_s}, {u"a"_s}}));
    EXPECT_TRUE(
        PastedTableReader::isEntryTable({{u"第一书记"_s, u"清单事项"_s, u"工作内容"_s}, {u"a"_s}}));
    EXPECT_FALSE(PastedTableReader::isEntryTable({{u"姓名"_s, u"内容"_s}, {u"a"_s}}));
    EXPECT_FALSE(PastedTableReader::isEntryTable({{u"姓名"_s, u"事项"_s, u"内容"_s}}));
    EXPECT_FALSE(PastedTableReader::isEntryTable({{u"走访张大爷"_s}, {u"走访李大娘"_s}}));
}

TEST(PastedTable, KnowsItsHeadingsInEnglish)
{
    EXPECT_TRUE(PastedTableReader::isEntryTable({{u"Name"_s, u"Item"_s, u"Content"_s}, {u"a"_s}}));
    EXPECT_FALSE(PastedTableReader::isEntryTable({{u"Name"_s, u"Content"_s}, {u"a"_s}}));
    const PastedEntry row =
        readOne(u"First Secretary|UNIT|item code|Date of work|summary|Place|People count|Kind"_s,
                u"李䶮|石桥村|I09|2026-09-03|发展党员一名|村委会|3|admit_party_member"_s);
    ASSERT_TRUE(row.request) << row.problem.toStdString();
    EXPECT_EQ(row.request->posting, domain::PostingId(3));
    EXPECT_EQ(row.request->item, domain::ItemCodeId(19));
    EXPECT_EQ(row.request->occurredOn, QDate(2026, 9, 3));
    EXPECT_EQ(row.request->summary, u"发展党员一名"_s);
    EXPECT_EQ(row.request->place, u"村委会"_s);
    EXPECT_EQ(row.request->peopleCount, 3);
    EXPECT_EQ(row.request->kind, u"admit_party_member"_s);
}

TEST(PastedTable, ReadsColumnsInAnyOrder)
{
    const PastedEntry row = readOne(u"人数|地点|备注|内容|发生日期|事项|姓 名"_s,
                                    u"12人|村委会|x|列清单|9.3|i01|张　雁"_s);
    ASSERT_TRUE(row.request) << row.problem.toStdString();
    EXPECT_EQ(row.request->posting, domain::PostingId(1));
    EXPECT_EQ(row.request->item, domain::ItemCodeId(11));
    EXPECT_EQ(row.request->occurredOn, QDate(2026, 9, 3));
    EXPECT_EQ(row.request->summary, u"列清单"_s);
    EXPECT_EQ(row.request->place, u"村委会"_s);
    EXPECT_EQ(row.request->peopleCount, 12);
    EXPECT_EQ(row.line, 2);
}

TEST(PastedTable, DefaultsTheDayAndTheKind)
{
    const PastedEntry row = readOne(u"姓名|事项|内容"_s, u"张雁|I09|发展一名党员"_s);
    ASSERT_TRUE(row.request);
    EXPECT_EQ(row.request->occurredOn, QDate(2026, 9, 30));
    EXPECT_EQ(row.request->kind, u"found_party_organization"_s);
    const PastedEntry named =
        readOne(u"姓名|事项|内容|种类"_s, u"张雁|I09|发展一名党员|发展党员"_s);
    ASSERT_TRUE(named.request);
    EXPECT_EQ(named.request->kind, u"admit_party_member"_s);
}

TEST(PastedTable, TellsTwoPeopleOfOneNameApartByTheirUnit)
{
    const PastedEntry unclear = readOne(u"姓名|事项|内容"_s, u"李䶮|I01|清单"_s);
    EXPECT_FALSE(unclear.request);
    EXPECT_TRUE(unclear.problem.contains(u"单位"_s)) << unclear.problem.toStdString();
    const PastedEntry clear = readOne(u"姓名|单位|事项|内容"_s, u"李䶮|石桥村|I01|清单"_s);
    ASSERT_TRUE(clear.request);
    EXPECT_EQ(clear.request->posting, domain::PostingId(3));
}

TEST(PastedTable, KnowsANameWhateverItsDot)
{
    PastedTableReader::Known known;
    known.people = {{domain::PostingId(1), u"阿依古丽·买买提"_s, u"雁栖村"_s},
                    {domain::PostingId(2), u"买买提•肉孜"_s, u"一·二村"_s},
                    {domain::PostingId(3), u"买买提‧肉孜"_s, u"一・二村"_s}};
    known.items = {itemColumn(u"I01"_s, u"每月列一份驻点工作清单"_s, Cadence::Monthly, 11)};
    known.range = {QDate(2026, 9, 1), QDate(2026, 9, 30)};
    known.today = QDate(2026, 10, 2);
    const auto rowOf = [&known](const QString& name, const QString& unit) {
        return PastedTableReader(known)
            .read({{u"姓名"_s, u"单位"_s, u"事项"_s, u"内容"_s}, {name, unit, u"Ｉ０１"_s, u"x"_s}})
            .front();
    };
    for (const QString& dot :
         {u"•"_s, u"・"_s, u"‧"_s, u"．"_s, u"."_s, u"⋅"_s, u"∙"_s, u"　"_s, u""_s}) {
        const PastedEntry row = rowOf(u"阿依古丽%1买买提"_s.arg(dot), {});
        ASSERT_TRUE(row.request) << row.problem.toStdString();
        EXPECT_EQ(row.request->posting, domain::PostingId(1));
    }
    // Two who are equally alike are never taken for one another.
    const PastedEntry unclear = rowOf(u"买买提・肉孜"_s, {});
    EXPECT_FALSE(unclear.request);
    EXPECT_TRUE(unclear.problem.contains(u"单位"_s)) << unclear.problem.toStdString();
    const PastedEntry alike = rowOf(u"买买提・肉孜"_s, u"一．二村"_s);
    EXPECT_FALSE(alike.request);
    EXPECT_TRUE(alike.problem.contains(u"分不清"_s)) << alike.problem.toStdString();
    const PastedEntry exact = rowOf(u"买买提‧肉孜"_s, {});
    ASSERT_TRUE(exact.request);
    EXPECT_EQ(exact.request->posting, domain::PostingId(3));
}

TEST(PastedTable, SaysOfEachRowWhatIsWrong)
{
    const QString header = u"姓名|事项|日期|内容|人数|所属期"_s;
    const QList<std::pair<QString, QString>> cases{
        {u"赵六|I01|9-3|清单||"_s, u"赵六"_s},     {u"|I01|9-3|清单||"_s, u"姓名"_s},
        {u"张雁|I77|9-3|清单||"_s, u"I77"_s},      {u"张雁|I06|9-3|开会||"_s, u"考勤"_s},
        {u"张雁|I01|那天|清单||"_s, u"那天"_s},    {u"张雁|I01|9-3|||"_s, u"内容"_s},
        {u"张雁|I01|9-3|清单|很多|"_s, u"很多"_s}, {u"张雁|I01|9-3|清单||九月"_s, u"九月"_s},
    };
    for (const auto& [text, word] : cases) {
        const PastedEntry row = readOne(header, text);
        EXPECT_FALSE(row.request) << text.toStdString();
        EXPECT_TRUE(row.problem.contains(word)) << row.problem.toStdString();
    }
}

TEST(PastedTable, ComesBackWholeFromWhatExcelWrites)
{
    // Texts made of the signs that quoting is about, over many seeds.
    const QList<QString> pieces{u"走访"_s, u"\""_s,   u"\n"_s, u"\t"_s, u","_s,
                                u" "_s,    u"𬇙"_s, u"="_s,  u"'"_s,  u"9"_s};
    std::mt19937 random(20260930);
    for (int round = 0; round < 300; ++round) {
        TextTable table{{u"姓名"_s, u"事项"_s, u"内容"_s}};
        QStringList lines{table.first().join(u'\t')};
        const int rows = 1 + static_cast<int>(random() % 4);
        for (int row = 0; row < rows; ++row) {
            QString summary = u"做"_s;
            const int length = static_cast<int>(random() % 6);
            for (int i = 0; i < length; ++i)
                summary += pieces.at(static_cast<int>(random() % pieces.size()));
            if (random() % 3 == 0)
                summary.prepend(u'"');
            table.append({u"张雁"_s, u"I01"_s, summary});
            lines.append(u"张雁\tI01\t"_s + excelCell(summary));
        }
        const TextTable parsed = widgets::tableFromText(lines.join(u"\r\n"_s) + u"\r\n"_s);
        ASSERT_EQ(parsed, table);
        const auto entries = reader().read(parsed);
        ASSERT_EQ(static_cast<int>(entries.size()), rows);
        for (int row = 0; row < rows; ++row) {
            ASSERT_TRUE(entries.at(static_cast<size_t>(row)).request);
            EXPECT_EQ(entries.at(static_cast<size_t>(row)).request->summary,
                      table.at(row + 1).at(2).trimmed());
        }
    }
}

TEST(PastedTableModel, KeepsTheRulesOfModels)
{
    widgets::PastedTableModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setEntries(reader().read({{u"姓名"_s, u"事项"_s, u"内容"_s},
                                    {u"张雁"_s, u"I01"_s, u"清单"_s},
                                    {u"赵六"_s, u"I01"_s, u"清单"_s}}));
    EXPECT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.problems(), 1);
}

} // namespace touyan::test
