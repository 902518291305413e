// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/packages/csv_reader.h"
#include "exchange/packages/csv_writer.h"

#include <QBuffer>
#include <QStringList>

#include <gtest/gtest.h>
#include <rapidcheck.h>

namespace touyan::exchange {
namespace {

using namespace Qt::Literals::StringLiterals;

/// Texts of everything that gives CSV trouble, and of what people write.
rc::Gen<QString> texts()
{
    static const std::vector<QString> parts{u","_s,
                                            u"\""_s,
                                            u"\n"_s,
                                            u"\r"_s,
                                            u"\r\n"_s,
                                            u" "_s,
                                            u"\t"_s,
                                            u"'; DROP TABLE"_s,
                                            u"=cmd|' /C calc'!A0"_s,
                                            u"\u202e"_s,
                                            u"支部"_s,
                                            u"䶮"_s,
                                            u"\U0002C2D9"_s,
                                            u";"_s,
                                            u"\ufeff"_s,
                                            u"a"_s,
                                            u"0"_s};
    return rc::gen::map(rc::gen::container<std::vector<QString>>(rc::gen::elementOf(parts)),
                        [](const std::vector<QString>& chosen) {
                            return QStringList(chosen.begin(), chosen.end()).join(QString());
                        });
}

TEST(CsvRoundTrip, ArbitraryTextsComeBackUnchanged)
{
    const bool holds = rc::check("write, then read", [] {
        const auto width = *rc::gen::inRange<std::size_t>(2, 6);
        const auto rows = *rc::gen::container<std::vector<std::vector<QString>>>(
            rc::gen::container<std::vector<QString>>(width, texts()));
        QBuffer device;
        RC_ASSERT(device.open(QIODevice::ReadWrite));
        CsvWriter writer(device);
        for (const auto& row : rows) {
            for (const QString& field : row)
                writer.writeField(field);
            RC_ASSERT(writer.endRecord());
        }
        RC_ASSERT(writer.flush());
        // A first field that starts with U+FEFF would be taken for the byte-order mark of a file;
        // tables start with their header.
        device.buffer().prepend("header,\n");
        RC_ASSERT(device.seek(0));
        CsvReader reader(device);
        RC_ASSERT(reader.next());
        for (const auto& row : rows) {
            RC_ASSERT(reader.next());
            RC_ASSERT(reader.fields().size() == row.size());
            for (std::size_t i = 0; i < row.size(); ++i) {
                RC_ASSERT(reader.fields()[i].problem == CsvProblem::None);
                RC_ASSERT(reader.fields()[i].text == QByteArrayView(row[i].toUtf8()));
            }
        }
        RC_ASSERT(!reader.next());
    });
    EXPECT_TRUE(holds);
}

TEST(CsvRoundTrip, ArbitraryBytesNeverBreakTheReader)
{
    const bool holds = rc::check("read anything", [] {
        const auto bytes = *rc::gen::container<std::string>(
            rc::gen::elementOf(std::string("\",\n\r\0\xff\xe4\xbd\xa0x", 10)));
        QByteArray content = QByteArray::fromStdString(bytes);
        QBuffer device(&content);
        RC_ASSERT(device.open(QIODevice::ReadOnly));
        CsvReader reader(device);
        qint64 lastLine = 0;
        while (reader.next()) {
            RC_ASSERT(reader.line() > lastLine);
            lastLine = reader.line();
            RC_ASSERT(!reader.fields().empty());
        }
        RC_ASSERT(reader.bytesRead() == content.size());
    });
    EXPECT_TRUE(holds);
}

TEST(CsvRoundTrip, QuotesOnlyWhatNeedsThem)
{
    QBuffer device;
    ASSERT_TRUE(device.open(QIODevice::ReadWrite));
    CsvWriter writer(device);
    for (const QString& field : {u"a b"_s, u"=1+1"_s, u"a,b"_s, u"\"q\""_s, QString(), u"l\nm"_s})
        writer.writeField(field);
    ASSERT_TRUE(writer.endRecord());
    ASSERT_TRUE(writer.flush());
    EXPECT_EQ("a b,=1+1,\"a,b\",\"\"\"q\"\"\",,\"l\nm\"\n", device.data());
}

} // namespace
} // namespace touyan::exchange
