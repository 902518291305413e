// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/ballots/packed_marks.h"

#include <gtest/gtest.h>

namespace touyan::test {

using namespace application;
using namespace Qt::Literals::StringLiterals;

namespace {

TEST(PackedMarks, AreReadBackAsTheyWereWritten)
{
    const std::vector<std::vector<WrittenMark>> rows{
        {},
        {{u"C01"_s, u"8"_s}},
        {{u"C01"_s, u"8"_s}, {u"C01"_s, u"8"_s}, {u"C02"_s, u" "_s}},
        {{QString(), u"8"_s}},
        {{u"a=b;c\\"_s, u"\\;=\n\""_s}, {u"C02"_s, QString(QChar(0)) + u'0'}},
        {{u"好"_s, u"８🦢"_s}}};
    for (const auto& row : rows) {
        const QByteArray packed = packMarks(row);
        EXPECT_FALSE(packed.contains('\0'));
        EXPECT_EQ(unpackMarks(packed), row) << packed.toStdString();
    }
    EXPECT_EQ(packMarks({{u"C01"_s, u"8"_s}, {u"C02"_s, QString()}, {u"C03"_s, u"7.5"_s}}),
              "C01=8;C03=7.5");
}

TEST(PackedMarks, OthersAreMalformed)
{
    for (const char* text : {"C01", "C01=8;", "C01=8;C02", ";", "C01=8\\", "C01\\=8", "\\"})
        EXPECT_FALSE(unpackMarks(text)) << text;
}

} // namespace
} // namespace touyan::test
