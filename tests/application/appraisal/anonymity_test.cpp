// SPDX-License-Identifier: GPL-3.0-or-later
// What docs/anonymity.md says of the database.
#include "application/appraisal/appraisal_test.h"
#include "application/package_export/export_package.h"
#include "application/ports/progress.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <algorithm>
#include <random>

namespace touyan::test {

using namespace application;
using namespace domain;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Everything that is done to the ballots, one use case each; those of one ballot keep their order,
/// for a second entry follows the first.
using Steps = std::vector<std::vector<std::function<void(UseCaseOffice&)>>>;

Steps entrySteps(const SampleAppraisal& sample)
{
    Steps steps;
    for (const size_t group : {size_t{0}, size_t{1}}) {
        for (int serial = 1; serial <= 4; ++serial) {
            const QString name = QString::number(serial);
            const QString value = QString::number(5 + serial);
            const auto enter = [&](EntryRound round, const QString& written) {
                const EnterBallotRequest request = sample.form(group, name, written, round);
                return [request](UseCaseOffice& office) {
                    static_cast<void>(valueOf(enterBallot(office.context(), request)));
                };
            };
            steps.push_back({enter(EntryRound::First, serial == 2 ? u"0"_s : value),
                             enter(EntryRound::First, value), enter(EntryRound::Second, value)});
        }
    }
    const EnterBallotRequest wrong = sample.form(0, u"9"_s, u"1"_s, EntryRound::First);
    steps.push_back({[wrong](UseCaseOffice& office) {
                         static_cast<void>(valueOf(enterBallot(office.context(), wrong)));
                     },
                     [wrong](UseCaseOffice& office) {
                         EXPECT_TRUE(succeeds(removeBallot(
                             office.context(), {wrong.session, wrong.ballot, u"甲"_s, u"错表"_s})));
                     }});
    return steps;
}

/// Runs all steps, the next ballot drawn by the seed.
void run(UseCaseOffice& office, const Steps& steps, unsigned seed)
{
    std::vector<size_t> turns;
    for (size_t ballot = 0; ballot < steps.size(); ++ballot)
        turns.insert(turns.end(), steps[ballot].size(), ballot);
    std::shuffle(turns.begin(), turns.end(), std::mt19937(seed));
    std::vector<size_t> done(steps.size());
    for (const size_t ballot : turns)
        steps[ballot][done[ballot]++](office);
}

/// A package as one text.
class RowsOfPackage final : public PackageSink
{
public:
    [[nodiscard]] Result<void> beginTable(QLatin1String name,
                                          std::span<const QLatin1String> /*columns*/) override
    {
        text += name + u'\n';
        return {};
    }
    [[nodiscard]] Result<void> writeRow(std::span<const QString> fields) override
    {
        for (const QString& field : fields)
            text += field + u'\t';
        text += u'\n';
        return {};
    }
    [[nodiscard]] Result<void> endTable() override { return {}; }
    [[nodiscard]] Result<void> finish() override { return {}; }

    QString text;
};

class Anonymity : public AppraisalTest
{
protected:
    QStringList m_packages;
};

TEST_F(Anonymity, NothingTellsTheOrderOfEntryAfterFinalising)
{
    const Steps steps = entrySteps(sample());
    UseCaseOffice other(office());
    run(office(), steps, 1);
    run(other, steps, 2);
    static_cast<void>(valueOf(finaliseSession(context(), id())));
    static_cast<void>(valueOf(finaliseSession(other.context(), id())));
    const QString dump = office().dump();
    EXPECT_TRUE(dump.contains(u"ballot_row"_s));
    EXPECT_EQ(dump, other.dump());
}

TEST_F(Anonymity, NotEvenBeforeDoTheTablesTellIt)
{
    const Steps steps = entrySteps(sample());
    UseCaseOffice other(office());
    run(office(), steps, 3);
    run(other, steps, 4);
    EXPECT_EQ(office().dump(), other.dump());
    for (const AuditLine& line : office().auditLines())
        EXPECT_NE(line.kind, RecordKind::Ballot) << "an audit line at entry keeps the order";
}

TEST_F(Anonymity, TheAuditNamesBallotsSortedAndSaysNothingOfTheirMarks)
{
    run(office(), entrySteps(sample()), 5);
    static_cast<void>(valueOf(finaliseSession(context(), id())));
    QStringList named;
    for (const AuditLine& line : office().auditLines()) {
        if (line.kind != RecordKind::Ballot)
            continue;
        named.prepend(line.recordCode);
        const QJsonObject values = valuesOf(line.newValues + line.oldValues);
        EXPECT_EQ(values.keys(), (QStringList{u"by"_s, u"step"_s, u"times"_s}));
    }
    QStringList sorted = named;
    std::sort(sorted.begin(), sorted.end());
    EXPECT_EQ(named, sorted);
    EXPECT_EQ(named.count(u"A00001 G1-2"_s), 3);
    EXPECT_EQ(named.count(u"A00001 G1-9"_s), 2);
}

TEST_F(Anonymity, NotEvenTheBytesOfTheFileTellTheOrder)
{
    // Enough ballots for many pages: where a page lies in a file tells when it was first needed.
    Steps steps = entrySteps(sample());
    for (int serial = 10; serial < 250; ++serial) {
        const EnterBallotRequest request = sample().form(
            0, QString::number(serial), QString::number(serial % 11) + u".5"_s, EntryRound::First);
        EnterBallotRequest second = request;
        second.round = EntryRound::Second;
        second.person = u"乙"_s;
        const auto step = [](const EnterBallotRequest& entered) {
            return [entered](UseCaseOffice& office) {
                static_cast<void>(valueOf(enterBallot(office.context(), entered)));
            };
        };
        steps.push_back({step(request), step(second)});
    }
    UseCaseOffice other(office());
    run(office(), steps, 7);
    run(other, steps, 8);
    const auto fileOf = [](UseCaseOffice& each) {
        QFile file(each.database().path());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        QByteArray bytes = file.readAll();
        // Counters of changes in the header; one office is a copy of the other.
        for (const qsizetype counter : {24, 40, 92})
            bytes.replace(counter, 4, QByteArray(4, '0'));
        return bytes;
    };
    static_cast<void>(valueOf(finaliseSession(context(), id())));
    static_cast<void>(valueOf(finaliseSession(other.context(), id())));
    const QByteArray file = fileOf(office());
    EXPECT_GT(file.size(), 30 * 4096);
    const QByteArray otherFile = fileOf(other);
    ASSERT_EQ(file.size(), otherFile.size());
    const auto first = std::mismatch(file.begin(), file.end(), otherFile.begin());
    EXPECT_EQ(first.first - file.begin(), file.size()) << "the first byte that differs";
}

TEST_F(Anonymity, APackageTellsNeitherOrderNorTimeOfEntry)
{
    const Steps steps = entrySteps(sample());
    UseCaseOffice other(office());
    run(office(), steps, 9);
    run(other, steps, 10);
    for (UseCaseOffice* each : {&office(), &other}) {
        RowsOfPackage rows;
        SilentProgress progress;
        EXPECT_TRUE(succeeds(exportPackage(each->context(), rows, progress)));
        m_packages.push_back(std::move(rows.text));
    }
    EXPECT_TRUE(m_packages[0].contains(u"ballot_entries"_s));
    EXPECT_EQ(m_packages[0], m_packages[1]);
}

TEST_F(Anonymity, TheLogOfEarlierWritesIsEmptied)
{
    run(office(), entrySteps(sample()), 6);
    const QFileInfo log(office().database().path() + u"-wal"_s);
    ASSERT_TRUE(log.exists());
    EXPECT_GT(log.size(), 0);
    static_cast<void>(valueOf(finaliseSession(context(), id())));
    EXPECT_EQ(QFileInfo(log.filePath()).size(), 0);
}

TEST_F(Anonymity, AKillBeforeTheFileIsWrittenAnewLeavesTheWish)
{
    const Steps steps = entrySteps(sample());
    UseCaseOffice other(office());
    run(office(), steps, 11);
    run(other, steps, 12);
    QByteArrayList files;
    for (UseCaseOffice* each : {&office(), &other}) {
        // Without a database beside its own, the library cannot write the file anew.
        sqlite3* const handle = each->database().connection().handle();
        const int attachable = sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 0);
        static_cast<void>(valueOf(finaliseSession(each->context(), id())));
        EXPECT_TRUE(each->database().rebuildProblem().has_value()) << "told";
        // What a kill leaves.
        const QString killed = each->folder() + u"/killed.touyan"_s;
        for (const QLatin1String suffix : {QLatin1String(""), QLatin1String("-wal")})
            ASSERT_TRUE(QFile::copy(each->database().path() + suffix, killed + suffix));
        {
            const auto opened = valueOf(
                storage::SqlDatabase::open(killed, storage::OpenMode::OpenExisting, each->clock()));
            EXPECT_FALSE(opened->rebuildProblem().has_value());
            EXPECT_EQ(0, QFileInfo(killed + u"-wal"_s).size()) << "before anything else";
            EXPECT_EQ(
                0, valueOf(opened->connection().scalar(u"SELECT count(*) FROM pending_rebuild"_s))
                       .toInt());
        }
        QFile file(killed);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        files.append(file.readAll());
        for (const qsizetype counter : {24, 40, 92}) // of changes, in the header
            files.last().replace(counter, 4, QByteArray(4, '0'));
        // Possible again: the next commit brings it.
        sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, attachable);
        const auto work = valueOf(each->context().database.beginWrite());
        ASSERT_TRUE(succeeds(work->officeSettings().setValue(u"office_name"_s, u"东风街道"_s)));
        ASSERT_TRUE(succeeds(work->commit()));
        EXPECT_FALSE(each->database().rebuildProblem().has_value());
    }
    EXPECT_EQ(files[0].size(), files[1].size());
    EXPECT_EQ(files[0], files[1]);
}

} // namespace
} // namespace touyan::test
