// SPDX-License-Identifier: GPL-3.0-or-later
// What happens when something goes wrong on the way: faults, the audit chain, backups, attachments.
#include "storage/attachments/folder_attachment_store.h"
#include "storage/sample_office.h"
#include "storage/test_database.h"

#include "application/ports/progress.h"

#include <QDir>
#include <QFile>

namespace touyan::test {
namespace {

using namespace Qt::Literals::StringLiterals;
using application::AuditLine;
using application::CheckFinding;
using application::RecordKind;
using domain::ErrorCode;
using domain::Result;

/// Writes a bit of everything, as a use case would.
Result<void> writeSomething(storage::SqlDatabase& database)
{
    TOUYAN_TRY_ASSIGN(const auto work, database.beginWrite());
    TOUYAN_TRY_ASSIGN(const auto unit, work->units().insert(sampleUnit(u"U1"_s)));
    TOUYAN_TRY_ASSIGN(const auto person, work->people().insert(samplePerson(u"N1"_s)));
    TOUYAN_TRY_ASSIGN(const auto posting,
                      work->postings().insert(samplePosting(u"P1"_s, person, unit)));
    TOUYAN_TRY_ASSIGN(const auto item, work->checklists().itemCode(u"I04"_s));
    TOUYAN_TRY_ASSIGN(const QString code, work->entries().nextCode(u"E"_s, 6));
    TOUYAN_TRY(work->entries().insert(sampleEntry(code, posting, item)));
    TOUYAN_TRY_ASSIGN(auto stored, work->units().find(unit));
    stored.name = u"新村"_s;
    TOUYAN_TRY(work->units().update(stored));
    AuditLine line;
    line.at = StandingClock().now();
    line.actor = u"本机用户"_s;
    line.recordCode = code;
    TOUYAN_TRY(work->audit().append(line));
    TOUYAN_TRY(work->officeSettings().setValue(u"office_name"_s, u"东风街道"_s));
    return work->commit();
}

TEST(FaultTest, EveryFailingAccessLeavesNothingHalfWritten)
{
    TestDatabase test;
    storage::FaultPlan& faults = test.database().faultPlan();
    int i = 0;
    while (true) {
        faults.failAt(++i);
        const Result<void> written = writeSomething(test.database());
        const bool hasFailed = faults.hasFailed();
        faults.clear();
        ASSERT_EQ(hasFailed, written.isError()) << i;
        ASSERT_FALSE(test.connection().isInTransaction()) << i;
        const auto work = test.read();
        ASSERT_EQ(hasFailed ? 0U : 1U, valueOf(work->units().all()).size()) << i;
        ASSERT_EQ(hasFailed ? 0 : 1, valueOf(work->entries().count({}))) << i;
        ASSERT_EQ(hasFailed ? 0U : 1U, valueOf(work->audit().lines({})).size()) << i;
        if (!hasFailed)
            break;
    }
    EXPECT_GT(i, 15);
    for (const CheckFinding& finding : valueOf(test.database().check()))
        EXPECT_TRUE(finding.isSound) << finding.subject.toStdString();
}

class AuditTrailTest : public ::testing::Test
{
protected:
    AuditTrailTest()
    {
        const auto work = m_database.write();
        for (int number = 1; number <= 5; ++number) {
            AuditLine line;
            line.at = m_database.clock().now();
            line.actor = u"本机用户"_s;
            line.action = application::AuditAction::Changed;
            line.kind = number % 2 == 0 ? RecordKind::Entry : RecordKind::FreeDays;
            line.recordId = number;
            line.recordCode = u"E%1"_s.arg(number);
            line.oldValues = u"{\"地点\":\"一组\"}"_s;
            line.newValues = u"{}"_s;
            EXPECT_TRUE(succeeds(work->audit().append(line)));
        }
        EXPECT_TRUE(succeeds(work->commit()));
    }

    [[nodiscard]] std::optional<qint64> firstBroken()
    {
        return valueOf(m_database.read()->audit().firstBrokenLine());
    }
    [[nodiscard]] AuditLine lineNow() const
    {
        AuditLine line;
        line.at = m_database.clock().now();
        return line;
    }
    void change(const QString& sql) { ASSERT_TRUE(succeeds(m_database.connection().execute(sql))); }

    TestDatabase m_database;
};

TEST_F(AuditTrailTest, GivesTheLinesNewestFirst)
{
    const auto work = m_database.read();
    const auto all = valueOf(work->audit().lines({}));
    ASSERT_EQ(5U, all.size());
    EXPECT_EQ(u"E5"_s, all[0].recordCode);
    EXPECT_EQ(m_database.clock().now(), all[0].at);
    EXPECT_EQ(u"{\"地点\":\"一组\"}"_s, all[0].oldValues);
    EXPECT_EQ(2U, valueOf(work->audit().lines({RecordKind::Entry, std::nullopt, 0})).size());
    EXPECT_EQ(1U, valueOf(work->audit().lines({RecordKind::Entry, 4, 0})).size());
    EXPECT_EQ(3U, valueOf(work->audit().lines({std::nullopt, std::nullopt, 3})).size());
}

TEST_F(AuditTrailTest, IsWhole)
{
    EXPECT_EQ(std::nullopt, firstBroken());
}

TEST_F(AuditTrailTest, ShowsAnAlteredLine)
{
    change(u"UPDATE audit_line SET actor = '别人' WHERE id = 3"_s);
    EXPECT_EQ(3, firstBroken());
}

TEST_F(AuditTrailTest, ShowsALineTakenOut)
{
    change(u"DELETE FROM audit_line WHERE id = 2"_s);
    EXPECT_EQ(3, firstBroken());
}

TEST_F(AuditTrailTest, ShowsTheLastLineTakenOut)
{
    change(u"DELETE FROM audit_line WHERE id = 5"_s);
    EXPECT_EQ(5, firstBroken());
    for (const CheckFinding& finding : valueOf(m_database.database().check()))
        EXPECT_EQ(finding.subject != u"audit_chain"_s, finding.isSound);
}

TEST_F(AuditTrailTest, GoesOnAfterARollback)
{
    {
        const auto work = m_database.write();
        EXPECT_TRUE(succeeds(work->audit().append(lineNow())));
    }
    const auto work = m_database.write();
    EXPECT_TRUE(succeeds(work->audit().append(lineNow())));
    EXPECT_TRUE(succeeds(work->commit()));
    EXPECT_EQ(std::nullopt, firstBroken());
}

TEST(CheckTest, FindsReferencesThatLeadNowhere)
{
    TestDatabase test;
    ASSERT_TRUE(succeeds(writeSomething(test.database())));
    ASSERT_TRUE(succeeds(test.connection().execute(u"PRAGMA foreign_keys = OFF"_s)));
    ASSERT_TRUE(succeeds(test.connection().execute(u"DELETE FROM person"_s)));
    for (const CheckFinding& finding : valueOf(test.database().check()))
        EXPECT_EQ(finding.subject != u"foreign_keys"_s, finding.isSound);
}

class CountingProgress final : public application::Progress
{
public:
    explicit CountingProgress(bool isCancelled)
        : m_isCancelled(isCancelled)
    {
    }
    void report(qint64 done, qint64 total) override
    {
        EXPECT_LE(done, total);
        m_last = done;
        m_total = total;
    }
    [[nodiscard]] bool isCancelled() const override { return m_isCancelled; }
    [[nodiscard]] bool isComplete() const { return m_total > 0 && m_last == m_total; }

private:
    bool m_isCancelled;
    qint64 m_last = 0;
    qint64 m_total = 0;
};

TEST(BackupTest, WritesAWholeCopyOverAnOlderOne)
{
    TestDatabase test;
    ASSERT_TRUE(succeeds(writeSomething(test.database())));
    const QString target = test.folder() + u"/备份.touyan"_s;
    for (int round = 0; round < 2; ++round) {
        CountingProgress progress(false);
        ASSERT_TRUE(succeeds(test.database().backUpTo(target, progress)));
        EXPECT_TRUE(progress.isComplete());
    }
    test.close();
    EXPECT_EQ(2, QDir(test.folder()).entryList(QDir::Files).size());
    const auto copy =
        valueOf(storage::SqlDatabase::open(target, storage::OpenMode::OpenExisting, test.clock()));
    EXPECT_EQ(1, valueOf(valueOf(copy->beginRead())->entries().count({})));
}

TEST(BackupTest, LeavesNothingBehindWhenCancelledOrImpossible)
{
    TestDatabase test;
    CountingProgress progress(true);
    const QString target = test.folder() + u"/copy"_s;
    EXPECT_EQ(ErrorCode::Cancelled, errorOf(test.database().backUpTo(target, progress)));
    EXPECT_FALSE(QDir(test.folder()).entryList(QDir::Files).join(u' ').contains(u"copy"_s));
    EXPECT_EQ(ErrorCode::FileNotWritable,
              errorOf(test.database().backUpTo(test.folder() + u"/none/copy"_s, progress)));
    EXPECT_EQ(ErrorCode::DatabaseExists, errorOf(test.database().backUpTo(test.path(), progress)));
}

TEST(AttachmentStoreTest, KeepsContentUnderItsHash)
{
    const QTemporaryDir folder;
    storage::FolderAttachmentStore store(folder.filePath(u"a.touyan"_s));
    const QString empty = valueOf(store.put(QByteArray()));
    EXPECT_EQ(u"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"_s, empty);
    EXPECT_EQ(QByteArray(), valueOf(store.get(empty)));
    const QByteArray content("\x89PNG\0\xff", 6);
    const QString sha256 = valueOf(store.put(content));
    EXPECT_EQ(sha256, valueOf(store.put(content)));
    EXPECT_EQ(content, valueOf(store.get(sha256)));
    EXPECT_TRUE(succeeds(store.verify(sha256)));
    EXPECT_EQ(folder.filePath(u"a.touyan.attachments/"_s) + sha256.left(2) + u'/' + sha256.mid(2),
              store.pathOf(sha256));
    EXPECT_EQ(1, QDir(QFileInfo(store.pathOf(sha256)).path()).entryList(QDir::Files).size());
}

TEST(AttachmentStoreTest, NoticesWhatIsMissingOrChanged)
{
    const QTemporaryDir folder;
    storage::FolderAttachmentStore store(folder.filePath(u"a.touyan"_s));
    EXPECT_EQ(ErrorCode::FileMissing, errorOf(store.get(QString(64, u'a'))));
    EXPECT_EQ(ErrorCode::FileMissing, errorOf(store.get(u"../../../etc/passwd"_s)));
    EXPECT_EQ(QString(), store.pathOf(u"../../../etc/passwd"_s));
    const QString sha256 = valueOf(store.put("photo"));
    QFile file(store.pathOf(sha256));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("phot0");
    file.close();
    EXPECT_EQ(ErrorCode::FileUnreadable, errorOf(store.verify(sha256)));
    // Putting the true content again mends it.
    EXPECT_EQ(sha256, valueOf(store.put("photo")));
    EXPECT_TRUE(succeeds(store.verify(sha256)));
}

} // namespace
} // namespace touyan::test
