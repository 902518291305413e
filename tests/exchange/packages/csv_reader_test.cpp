// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/packages/csv_reader.h"

#include <QBuffer>
#include <QStringList>

#include <gtest/gtest.h>

namespace touyan::exchange {
namespace {

/// Gives at most so many bytes at a time, and may fail at the end.
class SlowDevice final : public QIODevice
{
public:
    SlowDevice(QByteArray bytes, qint64 step, bool fails = false)
        : m_bytes(std::move(bytes))
        , m_step(step)
        , m_fails(fails)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char* to, qint64 most) override
    {
        const qint64 count = std::min({m_step, most, m_bytes.size() - m_done});
        if (count <= 0)
            return m_fails ? -1 : 0;
        std::copy_n(m_bytes.constData() + m_done, count, to);
        m_done += count;
        return count;
    }
    qint64 writeData(const char* /*from*/, qint64 /*count*/) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_step;
    bool m_fails;
    qint64 m_done = 0;
};

/// Records as "line:field@line|field@line", with "!" after a field that has a problem.
std::vector<std::string> recordsOf(const QByteArray& bytes, qint64 step = 1'000'000)
{
    SlowDevice device(bytes, step);
    CsvReader reader(device);
    std::vector<std::string> records;
    while (reader.next()) {
        std::string text = std::to_string(reader.line()) + ":";
        for (const CsvField& field : reader.fields()) {
            text += field.text.toByteArray().toStdString() + "@" + std::to_string(field.line);
            text += field.problem == CsvProblem::None ? "|" : "!";
        }
        records.push_back(text);
    }
    EXPECT_FALSE(reader.hasFailed());
    EXPECT_EQ(bytes.size(), reader.bytesRead());
    EXPECT_EQ(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256), reader.sha256());
    return records;
}

using Records = std::vector<std::string>;

TEST(CsvReader, SplitsRecordsAndFieldsWhateverTheSizeOfThePieces)
{
    const QByteArray bytes = "\xEF\xBB\xBF"
                             "a,b\r\n\"x,\"\"y\"\"\",\"two\nlines\"\n\n , é\n\"\",";
    const Records expected{"1:a@1|b@1|", "2:x,\"y\"@2|two\nlines@2|", "5: @5| é@5|", "6:@6|@6|"};
    for (qint64 step = 1; step < 12; ++step)
        EXPECT_EQ(expected, recordsOf(bytes, step)) << step;
    EXPECT_EQ(expected, recordsOf(bytes));
}

TEST(CsvReader, TellsTheLineOfEachField)
{
    EXPECT_EQ((Records{"1:a\n\nb@1|c@3|", "4:d@4|"}), recordsOf("\"a\n\nb\",c\nd\n"));
    EXPECT_EQ((Records{"2:a@2|"}), recordsOf("\r\na\r\n"));
}

TEST(CsvReader, KeepsWhiteSpaceAndEmptyFields)
{
    EXPECT_EQ((Records{"1:  a \t@1|@1|@1|"}), recordsOf("  a \t,,"));
    EXPECT_EQ(Records{}, recordsOf(""));
    EXPECT_EQ(Records{}, recordsOf("\n\r\n\n"));
}

TEST(CsvReader, MarksQuotesThatDoNotBelong)
{
    EXPECT_EQ((Records{"1:a\"b@1!c@1|", "2:d@2|"}), recordsOf("a\"b,c\nd"));
    EXPECT_EQ((Records{"1:a\"b@1!c@1|", "2:d@2|"}), recordsOf("\"a\"b,c\r\nd"));
    EXPECT_EQ((Records{"1:a@1|b@1!"}), recordsOf("a,\"b"));
    EXPECT_EQ((Records{"1:a@1|"}), recordsOf("\"a\""));
    EXPECT_EQ((Records{"1:a@1|"}), recordsOf("\"a\"\r\n"));
}

TEST(CsvReader, KeepsOnlyTheBeginningOfAFieldThatIsTooLarge)
{
    const QByteArray most(CsvReader::kMaximumFieldBytes, 'x');
    for (const QByteArray& large : {most + 'x', most.repeated(10)}) {
        for (const QByteArray& quote : {QByteArray(), QByteArray("\"")}) {
            SlowDevice device("a," + quote + large + quote + ",b\nc,d,e\n", 100'000);
            CsvReader reader(device);
            ASSERT_TRUE(reader.next());
            ASSERT_EQ(3U, reader.fields().size());
            EXPECT_EQ("a", reader.fields()[0].text.toByteArray());
            EXPECT_EQ(CsvProblem::TooLarge, reader.fields()[1].problem);
            EXPECT_LE(reader.fields()[1].text.size(), large.size());
            EXPECT_EQ("b", reader.fields()[2].text.toByteArray());
            ASSERT_TRUE(reader.next());
            EXPECT_EQ("d", reader.fields()[1].text.toByteArray());
            EXPECT_FALSE(reader.next());
        }
    }
    EXPECT_EQ(1U, recordsOf(most + "\n").size());
}

TEST(CsvReader, AMillionFieldsDoNotFillMemory)
{
    SlowDevice device(QByteArray(3'000'000, ','), 100'000);
    CsvReader reader(device);
    ASSERT_TRUE(reader.next());
    EXPECT_EQ(CsvReader::kMaximumFields, reader.fields().size());
    EXPECT_FALSE(reader.next());
}

TEST(CsvReader, AFailingDeviceEndsIt)
{
    SlowDevice device("a,b\nc", 3, true);
    CsvReader reader(device);
    EXPECT_TRUE(reader.next());
    EXPECT_FALSE(reader.next());
    EXPECT_TRUE(reader.hasFailed());
}

} // namespace
} // namespace touyan::exchange
