// SPDX-License-Identifier: GPL-3.0-or-later
// What touyanctl writes down about the reports that it makes.
#include "app/ctl_office.h"

#include <QCryptographicHash>
#include <QFile>

#include <gtest/gtest.h>
#include <sqlite3.h>

namespace touyan::test {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The rows of a query as texts.
QList<QStringList> rowsOf(const QString& database, const char* query)
{
    QList<QStringList> rows;
    sqlite3* handle = nullptr;
    EXPECT_EQ(sqlite3_open_v2(QFile::encodeName(database).constData(), &handle,
                              SQLITE_OPEN_READONLY, nullptr),
              SQLITE_OK);
    const auto take = [](void* target, int count, char** texts, char** /*names*/) {
        QStringList row;
        for (int i = 0; i < count; ++i)
            row.append(QString::fromUtf8(texts[i]));
        static_cast<QList<QStringList>*>(target)->append(row);
        return 0;
    };
    EXPECT_EQ(sqlite3_exec(handle, query, take, &rows, nullptr), SQLITE_OK);
    sqlite3_close(handle);
    return rows;
}

class CtlIssuedReports : public ::testing::Test
{
protected:
    CtlIssuedReports() { m_office.fill(m_office.writePackage(u"package"_s, explainedOffice())); }
    [[nodiscard]] const CtlOffice& office() const { return m_office; }
    [[nodiscard]] QList<QStringList> issued() const
    {
        return rowsOf(m_office.database(),
                      "SELECT kind, subject, as_of, coalesce(closing_revision, ''), format, "
                      "file_name, sha256 FROM issued_report ORDER BY id");
    }

private:
    CtlOffice m_office;
};

TEST_F(CtlIssuedReports, EachFileIsWrittenDownWithItsHash)
{
    const QString xlsx = office().path(u"报表.xlsx"_s);
    const QString pdf = office().path(u"通报.pdf"_s);
    office().succeed({u"report"_s, u"--quarter"_s, u"2019-Q3"_s, u"--as-of"_s, u"2019-10-15"_s,
                      u"--xlsx"_s, xlsx});
    office().succeed({u"close"_s, u"--quarter"_s, u"2019-Q3"_s, u"--as-of"_s, u"2019-10-15"_s});
    office().succeed({u"report"_s, u"--quarter"_s, u"2019-Q3"_s, u"--pdf"_s, pdf});
    const auto hash = [](const QString& path) {
        return QString::fromLatin1(
            QCryptographicHash::hash(fileBytes(path), QCryptographicHash::Sha256).toHex());
    };
    EXPECT_EQ(issued(), (QList<QStringList>{{u"quarterly_report"_s, u"2019-Q3"_s, u"2019-10-15"_s,
                                             u""_s, u"xlsx"_s, u"报表.xlsx"_s, hash(xlsx)},
                                            {u"quarterly_report"_s, u"2019-Q3"_s, u"2019-10-15"_s,
                                             u"1"_s, u"pdf"_s, u"通报.pdf"_s, hash(pdf)}}));
    office().succeed({u"check"_s});
}

TEST_F(CtlIssuedReports, AFileThatWasNotWrittenIsNotIssued)
{
    const CtlOutcome outcome = office().run({u"report"_s, u"--quarter"_s, u"2019-Q3"_s, u"--xlsx"_s,
                                             office().path(u"missing/报表.xlsx"_s)});
    EXPECT_EQ(outcome.status, 1);
    EXPECT_TRUE(issued().isEmpty());
}

} // namespace

} // namespace touyan::test
