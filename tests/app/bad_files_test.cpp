// SPDX-License-Identifier: GPL-3.0-or-later
// Files that are not what they should be: refused with a reason, and left as they are.
#include "app/ctl_office.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>
#include <sqlite3.h>
#include <unistd.h>

namespace touyan::test {

using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList kRates{u"rates"_s, u"--quarter"_s, u"2019-Q3"_s};

class BadFiles : public ::testing::Test
{
protected:
    /// Every command must refuse the file, say why, and leave the folder as it is.
    void expectRefused(const QString& says)
    {
        const QByteArray before = fileBytes(m_office.database());
        const QStringList files = m_office.files();
        const QString package = m_office.path(u"out"_s);
        const QList<QStringList> commands{kRates,
                                          {u"check"_s},
                                          {u"export"_s, package},
                                          {u"close"_s, u"--quarter"_s, u"2019-Q3"_s}};
        for (const QStringList& command : commands) {
            SCOPED_TRACE(command.join(u' ').toStdString());
            const CtlOutcome outcome = m_office.run(command);
            EXPECT_EQ(outcome.status, 1);
            EXPECT_TRUE(outcome.out.isEmpty());
            EXPECT_TRUE(outcome.err.contains(says)) << outcome.err.toStdString();
            EXPECT_TRUE(outcome.err.contains(m_office.database())) << outcome.err.toStdString();
        }
        EXPECT_EQ(fileBytes(m_office.database()), before);
        EXPECT_EQ(m_office.files(), files);
    }
    void query(const char* sql)
    {
        sqlite3* handle = nullptr;
        ASSERT_EQ(sqlite3_open(m_office.database().toUtf8().constData(), &handle), SQLITE_OK);
        EXPECT_EQ(sqlite3_exec(handle, sql, nullptr, nullptr, nullptr), SQLITE_OK)
            << sqlite3_errmsg(handle);
        sqlite3_close(handle);
    }
    [[nodiscard]] const CtlOffice& office() const { return m_office; }

private:
    CtlOffice m_office;
};

TEST_F(BadFiles, Missing)
{
    const CtlOutcome outcome = office().run(kRates);
    EXPECT_EQ(outcome.status, 1);
    EXPECT_TRUE(outcome.err.contains(u"找不到文件"_s)) << outcome.err.toStdString();
    EXPECT_TRUE(office().files().isEmpty()) << "nothing is made where nothing was";
}

TEST_F(BadFiles, Empty)
{
    writeFile(office().database(), {});
    expectRefused(u"不是数据库文件"_s);
}

TEST_F(BadFiles, AText)
{
    writeFile(office().database(), QByteArray("第一书记\n").repeated(1000));
    expectRefused(u"不是数据库文件"_s);
}

TEST_F(BadFiles, AFolder)
{
    ASSERT_TRUE(QDir().mkpath(office().database()));
    EXPECT_EQ(office().run(kRates).status, 1);
}

TEST_F(BadFiles, OfAnotherProgram)
{
    query("CREATE TABLE note (text TEXT)");
    expectRefused(u"别的程序"_s);
}

TEST_F(BadFiles, Truncated)
{
    office().fill(office().writePackage(u"package"_s, explainedOffice()));
    const QByteArray whole = fileBytes(office().database());
    writeFile(office().database(), whole.left(whole.size() / 2));
    expectRefused(u"已损坏"_s);
}

TEST_F(BadFiles, OfANewerProgram)
{
    office().succeed({u"init"_s});
    query("PRAGMA journal_mode = DELETE");
    query("INSERT INTO schema_version (version, name, description, oldest_compatible, checksum,"
          " applied_at) VALUES (9999, 'future', '', 9999, printf('%064d', 0), '2099-01-01')");
    expectRefused(u"9999"_s);
}

TEST_F(BadFiles, ReadOnlyForWriting)
{
    if (geteuid() == 0)
        GTEST_SKIP() << "root may write everywhere";
    office().succeed({u"init"_s});
    ASSERT_TRUE(QFile::setPermissions(office().database(), QFile::ReadOwner));
    const CtlOutcome outcome = office().run({u"close"_s, u"--quarter"_s, u"2019-Q3"_s});
    EXPECT_EQ(outcome.status, 1);
    EXPECT_TRUE(outcome.err.contains(u"只读"_s)) << outcome.err.toStdString();
}

TEST_F(BadFiles, ABrokenAuditChainIsFound)
{
    office().fill(office().writePackage(u"package"_s, explainedOffice()));
    query("UPDATE audit_line SET actor = '别人' WHERE id = 2");
    const CtlOutcome outcome = office().run({u"check"_s});
    EXPECT_EQ(outcome.status, 1);
    EXPECT_TRUE(QString::fromUtf8(outcome.out).contains(u"audit_chain\t异常"_s))
        << outcome.out.toStdString();
    EXPECT_TRUE(outcome.err.contains(u"备份"_s));
}

} // namespace

} // namespace touyan::test
