// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/packages/csv_package_table.h"

#include "application/package_files/package_problem.h"

#include <QBuffer>

#include <gtest/gtest.h>

namespace touyan::exchange {
namespace {

using namespace Qt::Literals::StringLiterals;
namespace package_problem = application::package_problem;

struct Reading
{
    QStringList columns;
    QStringList rows;   ///< fields of sound rows, "|" between
    QStringList faults; ///< "line:column problem subject"
    bool endedEarly = false;
};

Reading readingOf(const QByteArray& bytes)
{
    auto device = std::make_unique<QBuffer>();
    device->setData(bytes);
    EXPECT_TRUE(device->open(QIODevice::ReadOnly));
    CsvPackageTable table(u"t.csv"_s, std::move(device));
    Reading reading;
    application::PackageRow row;
    while (table.next(row)) {
        QStringList fields;
        for (const application::PackageField& field : row.fields)
            fields.append(QString::fromUtf8(field.text));
        if (row.faults.empty())
            reading.rows.append(fields.join(u'|'));
        for (const application::PackageFault& fault : row.faults) {
            EXPECT_EQ(domain::ErrorCode::PackageMalformed, fault.error.code);
            EXPECT_EQ(u"t.csv"_s, fault.error.arguments.value(0));
            reading.faults.append(
                u"%1:%2 %3 %4"_s.arg(fault.line)
                    .arg(fault.column)
                    .arg(fault.error.arguments.value(1), fault.error.arguments.value(2))
                    .trimmed());
        }
    }
    reading.columns = table.columns();
    reading.endedEarly = table.endedEarly();
    return reading;
}

TEST(CsvPackageTable, ReadsRows)
{
    const Reading reading = readingOf("\xEF\xBB\xBF"
                                      "a,b\r\n1, 2\r\n\"x\ny\",\xE2\x80\xAE\n");
    EXPECT_EQ((QStringList{u"a"_s, u"b"_s}), reading.columns);
    EXPECT_EQ((QStringList{u"1| 2"_s, u"x\ny|\u202e"_s}), reading.rows);
    EXPECT_EQ(QStringList(), reading.faults);
    EXPECT_FALSE(reading.endedEarly);
}

TEST(CsvPackageTable, AFileWithoutAHeaderIsNoTable)
{
    for (const QByteArray& bytes : {QByteArray(), QByteArray("\xEF\xBB\xBF"), QByteArray("\n\n")}) {
        const Reading reading = readingOf(bytes);
        EXPECT_EQ((QStringList{u"0:0 empty_file"_s}), reading.faults);
        EXPECT_TRUE(reading.endedEarly);
    }
    EXPECT_EQ(QStringList(), readingOf("a,b\n").faults);
}

TEST(CsvPackageTable, ControlCharactersAreRefusedWithTheirPlace)
{
    const Reading reading =
        readingOf(QByteArrayLiteral("a,b\n1,x\0y\n\x1b[0m,2\n3,\xC2\x85\n\x7f,\x01\n5,6\n"));
    EXPECT_EQ((QStringList{u"2:2 control_character U+0000"_s, u"3:1 control_character U+001B"_s,
                           u"4:2 control_character U+0085"_s, u"5:1 control_character U+007F"_s,
                           u"5:2 control_character U+0001"_s}),
              reading.faults);
    EXPECT_EQ(QStringList{u"5|6"_s}, reading.rows);
    EXPECT_FALSE(reading.endedEarly);
}

TEST(CsvPackageTable, AnotherEncodingIsToldOnce)
{
    // 第一书记 in GB18030.
    const QByteArray chinese("\xb5\xda\xd2\xbb\xca\xe9\xbc\xc7");
    const Reading gb = readingOf("a,b\n1,2\n" + chinese + ",x\n" + chinese + ",y\n");
    EXPECT_EQ(QStringList{u"3:1 looks_like_gb18030"_s}, gb.faults);
    EXPECT_TRUE(gb.endedEarly);
    EXPECT_EQ(QStringList{u"1:1 looks_like_gb18030"_s}, readingOf(chinese + ",x\n").faults);
    EXPECT_EQ(QStringList{u"1:1 looks_like_utf16"_s}, readingOf(QByteArray("\xff\xfe"
                                                                           "a\0,\0b\0\n\0",
                                                                           10))
                                                          .faults);
}

TEST(CsvPackageTable, SingleBrokenBytesAreRefusedWhereTheyStand)
{
    const Reading reading = readingOf("a,b\n党,\xff\n支,\xe5\x85\n部,1\n");
    EXPECT_EQ((QStringList{u"2:2 not_utf8"_s, u"3:2 not_utf8"_s}), reading.faults);
    EXPECT_EQ(QStringList{u"部|1"_s}, reading.rows);
}

TEST(CsvPackageTable, FormMistakes)
{
    const Reading reading =
        readingOf("a,b\n1\n1,2,3\nx\"y,2\n\"x\"y,2\n1," + QByteArray(2'000'000, 'x') + "\n5,6\n");
    EXPECT_EQ((QStringList{u"2:0 field_count 1/2"_s, u"3:0 field_count 3/2"_s, u"4:1 stray_quote"_s,
                           u"5:1 text_after_quote"_s, u"6:2 field_too_large 1000000"_s}),
              reading.faults);
    EXPECT_EQ(QStringList{u"5|6"_s}, reading.rows);
}

TEST(CsvPackageTable, TheHeaderTellsTheSeparatorAndTheLineEnd)
{
    const QStringList columns{u"code"_s, u"name"_s};
    const QStringList rows{u"1|x;y,z"_s, u"2|"_s};
    for (const QByteArray& bytes :
         {QByteArray("code;name\n1;\"x;y,z\"\n2;\n"),
          QByteArray("code\tname\r\n1\tx;y,z\r\n2\t\r\n"), QByteArray("code|name\n1|x;y,z\n2|\n"),
          QByteArray("\"code\";\"name\"\n1;\"x;y,z\"\n2;\n"),
          QByteArray("code,name\r1,\"x;y,z\"\r2,\r"), QByteArray("code;name\r1;\"x;y,z\"\r2;"),
          QByteArray("sep=;\r\ncode;name\r\n1;\"x;y,z\"\r\n2;\r\n"),
          QByteArray("\xEF\xBB\xBFsep=\t\ncode\tname\n1\tx;y,z\n2\t\n")}) {
        const Reading reading = readingOf(bytes);
        EXPECT_EQ(columns, reading.columns) << bytes.toStdString();
        EXPECT_EQ(rows, reading.rows) << bytes.toStdString();
        EXPECT_EQ(QStringList(), reading.faults) << bytes.toStdString();
    }
    // Lines are counted by the ends that there are.
    EXPECT_EQ(QStringList{u"3:0 field_count 1/2"_s}, readingOf("code;name\r1;2\r3\r").faults);
    EXPECT_EQ(QStringList{u"3:0 field_count 1/2"_s},
              readingOf("sep=;\ncode;name\n3\n4;5\n").faults);
}

TEST(CsvPackageTable, ASeparatorThatIsNotSafeIsNamed)
{
    EXPECT_EQ(QStringList{u"1:1 wrong_separator ，（U+FF0C）"_s},
              readingOf("code，name，kind\n1，2，3\n").faults);
    EXPECT_EQ(QStringList{u"1:1 wrong_separator ；（U+FF1B）"_s}, readingOf("code；name\n").faults);
    EXPECT_EQ(QStringList{u"1:1 wrong_separator :（U+003A）"_s}, readingOf("code:name\n").faults);
    EXPECT_EQ(QStringList{u"1:1 wrong_separator U+0020"_s}, readingOf("code name\n1 2\n").faults);
    EXPECT_EQ(QStringList{u"1:1 wrong_separator U+3000"_s}, readingOf("code　name\n").faults);
    EXPECT_EQ(QStringList(), readingOf("code\n1\n").faults);
}

TEST(CsvPackageTable, EndMarksAndRowsOfNothingArePassedOver)
{
    const QStringList rows{u"1|2"_s};
    for (const QByteArray& bytes :
         {QByteArray("a,b\n1,2\n\x1a"), QByteArray("a,b\n1,2\x1a"),
          QByteArray("a,b\n1,2\n\x1a\r\n"), QByteArray("a,b\n1,\"2\"\x1a\x1a\x1a"),
          QByteArray("a,b\n,\n1,2\n,,,,,\n"), QByteArray("a,b\n\"\",\"\"\n1,2\n , \n\t,\n"),
          QByteArray("a,b\n1,2\n   \n"), QByteArray("a,b\n1,2\n　,\xC2\xA0\n\xEF\xBB\xBF,\n"),
          QByteArray("a;b\n;\n1;2\n;;\n")}) {
        const Reading reading = readingOf(bytes);
        EXPECT_EQ(rows, reading.rows) << bytes.toStdString();
        EXPECT_EQ(QStringList(), reading.faults) << bytes.toStdString();
        EXPECT_FALSE(reading.endedEarly);
    }
    EXPECT_EQ((QStringList{u"2:1 control_character U+001A"_s}),
              readingOf("a,b\n\x1a\n1,2\n").faults);
    EXPECT_EQ((QStringList{u"2:1 unclosed_quote"_s}), readingOf("a,b\n\"1,2\n\x1a").faults);
    // A row with anything in it is a row.
    EXPECT_EQ((QStringList{u"2:0 field_count 3/2"_s}), readingOf("a,b\n,,3\n").faults);
}

TEST(CsvPackageTable, Utf16WithoutAMarkIsKnown)
{
    const QByteArray text = "code,name\n1,2\n";
    QByteArray little;
    QByteArray big;
    for (const char byte : text) {
        little += QByteArray(1, byte) + '\0';
        big += '\0' + QByteArray(1, byte);
    }
    EXPECT_EQ(QStringList{u"1:1 looks_like_utf16"_s}, readingOf(little).faults);
    EXPECT_EQ(QStringList{u"1:1 looks_like_utf16"_s}, readingOf(big).faults);
}

TEST(CsvPackageTable, AnUnclosedQuoteHidesTheRest)
{
    const Reading reading = readingOf("a,b\n1,2\n3,\"4\n5,6\n");
    EXPECT_EQ(QStringList{u"3:2 unclosed_quote"_s}, reading.faults);
    EXPECT_EQ(QStringList{u"1|2"_s}, reading.rows);
    EXPECT_TRUE(reading.endedEarly);
}

} // namespace
} // namespace touyan::exchange
