// SPDX-License-Identifier: GPL-3.0-or-later
// Texts that are easily lost or shown as boxes on their way through the program.
#include "app/ctl_office.h"
#include "support/archives/zip_parts.h"

#include <gtest/gtest.h>

namespace touyan::test {

using namespace Qt::Literals::StringLiterals;

namespace {

/// One first secretary with a month's work.
QMap<QString, QString> officeWith(const QString& person, const QString& unit,
                                  const QString& summary)
{
    return {
        {u"units"_s, u"code,name,kind,category,parent\nU1,%1,village,,\n"_s.arg(unit)},
        {u"people"_s,
         u"code,name,gender,phone,dispatching_unit,dispatch_level\nR1,%1,,,,\n"_s.arg(person)},
        {u"postings"_s, u"code,person,unit,role,start,end,round\n"
                        "P1,R1,U1,first_secretary,2026-01-01,,\n"_s},
        {u"checklists"_s, u"code,title,valid_from,valid_to,category,late_credit_percent,"
                          "min_coverage_percent,late_until_days\nC1,清单,2020-01-01,,,50,50,\n"_s},
        {u"items"_s, u"checklist,code,position,title,cadence,required,points,grace_days,due_months,"
                     "kinds\nC1,I01,1,清单,monthly,1,10,5,,\n"_s},
        {u"entries"_s,
         u"code,posting,item,occurred_on,recorded_on,status,kind,summary,place,people_count,"
         "period\nE1,P1,I01,2026-01-10,2026-01-20,confirmed,,%1,,,\n"_s.arg(summary)},
    };
}

TEST(TextsKept, AMarkAtTheBeginningStays)
{
    const QString mark(QChar(QChar::ByteOrderMark));
    const QMap<QString, QString> package =
        officeWith(mark + u"林甲"_s, mark + mark + u"村"_s, mark + u"入户"_s);
    const CtlOffice office;
    office.fill(office.writePackage(u"package"_s, package));
    const QString out = office.path(u"out"_s);
    office.succeed({u"export"_s, out});
    const auto files = folderBytes(out);
    for (const QString& table : {u"people"_s, u"units"_s, u"entries"_s}) {
        EXPECT_EQ(QString::fromUtf8(files.value(table + u".csv"_s)).toStdString(),
                  package.value(table).toStdString());
    }
    const QString sheet = office.path(u"report.xlsx"_s);
    office.succeed({u"report"_s, u"--quarter"_s, u"2026-Q1"_s, u"--as-of"_s, u"2026-04-10"_s,
                    u"--xlsx"_s, sheet});
    QString texts;
    for (const ZipPart& part : zipParts(sheet))
        texts += QString::fromUtf8(part.content);
    EXPECT_TRUE(texts.contains(u'>' + mark + u"林甲<"_s));
    EXPECT_TRUE(texts.contains(u'>' + mark + mark + u"村<"_s));
}

TEST(TextsKept, WhatIsNoCharacterIsRefusedByItsNumber)
{
    for (const QChar sign : {QChar(0xFFFE), QChar(0xFFFF)}) {
        const CtlOffice office;
        office.succeed({u"init"_s});
        const CtlOutcome outcome = office.run(
            {u"import"_s,
             office.writePackage(u"package"_s, officeWith(u"林甲"_s, u"村"_s, sign + u"入户"_s))});
        EXPECT_EQ(outcome.status, 1);
        EXPECT_TRUE(outcome.err.contains(u"U+"_s + QString::number(sign.unicode(), 16).toUpper()))
            << outcome.err.toStdString();
    }
}

TEST(TextsKept, WhatNoFontHasIsNamedAndTheFileIsWritten)
{
    const CtlOffice office;
    office.fill(office.writePackage(u"package"_s,
                                    officeWith(u"林\U0010FFFD甲"_s, u"G104\uFEFF村"_s, u"入户"_s)));
    const QString pdf = office.path(u"report.pdf"_s);
    const CtlOutcome outcome = office.run({u"report"_s, u"--quarter"_s, u"2026-Q1"_s, u"--as-of"_s,
                                           u"2026-04-10"_s, u"--pdf"_s, pdf});
    EXPECT_EQ(outcome.status, 0);
    EXPECT_TRUE(outcome.err.contains(u"U+10FFFD"_s)) << outcome.err.toStdString();
    EXPECT_TRUE(outcome.err.contains(u"U+FEFF"_s)) << outcome.err.toStdString();
    EXPECT_TRUE(fileBytes(pdf).startsWith("%PDF"));
    // A workbook names its fonts only; the reader's machine has them or not.
    office.succeed({u"report"_s, u"--quarter"_s, u"2026-Q1"_s, u"--as-of"_s, u"2026-04-10"_s,
                    u"--xlsx"_s, office.path(u"report.xlsx"_s)});
}

TEST(TextsKept, UsualTextsAreWrittenWithoutAWord)
{
    const CtlOffice office;
    office.fill(office.writePackage(u"package"_s,
                                    officeWith(u"买买提·艾力"_s, u"𠮷龙WiFi6村"_s, u"入户"_s)));
    office.succeed({u"report"_s, u"--quarter"_s, u"2026-Q1"_s, u"--as-of"_s, u"2026-04-10"_s,
                    u"--pdf"_s, office.path(u"report.pdf"_s)});
}

} // namespace

} // namespace touyan::test
