// SPDX-License-Identifier: GPL-3.0-or-later
// The contract of the repositories, over every engine there is.
#include "application/ports/issued_reports.h"
#include "storage/sample_office.h"
#include "storage/test_database.h"

namespace touyan::test {
namespace {

using namespace Qt::Literals::StringLiterals;
using application::UnitOfWork;
using domain::ErrorCode;

/// An engine under test: makes an empty database.
struct Backend
{
    const char* name;
    std::unique_ptr<TestDatabase> (*make)();
};

class RepositoryTest : public ::testing::TestWithParam<Backend>
{
protected:
    void SetUp() override { m_database = GetParam().make(); }

    [[nodiscard]] TestDatabase& database() { return *m_database; }

    /// What the test stores outlives the unit of work and the connection.
    template <class Record, class Id, class Port>
    void expectKept(Record record, Port& (UnitOfWork::*repository)(),
                    std::unique_ptr<UnitOfWork> work)
    {
        record.id = valueOf(((*work).*repository)().insert(record));
        record.rowVersion = 1;
        ASSERT_TRUE(succeeds(work->commit()));
        work.reset();
        ASSERT_TRUE(succeeds(m_database->reopen()));
        work = m_database->read();
        EXPECT_EQ(record, valueOf(((*work).*repository)().find(record.id)));
        const auto all = valueOf(((*work).*repository)().all());
        EXPECT_NE(all.end(), std::find(all.begin(), all.end(), record));
    }

private:
    std::unique_ptr<TestDatabase> m_database;
};

TEST_P(RepositoryTest, KeepsUnits)
{
    auto work = database().write();
    domain::Unit unit = sampleUnit(u"U2"_s);
    unit.parent = valueOf(work->units().insert(sampleUnit(u"U1"_s)));
    expectKept<domain::Unit, domain::UnitId>(unit, &UnitOfWork::units, std::move(work));
}

TEST_P(RepositoryTest, KeepsPeopleWithAndWithoutChoices)
{
    domain::Person bare;
    bare.code = u"N2"_s;
    bare.name = u""_s;
    auto work = database().write();
    const domain::PersonId id = valueOf(work->people().insert(bare));
    const domain::Person stored = valueOf(work->people().find(id));
    EXPECT_FALSE(stored.gender.has_value());
    EXPECT_FALSE(stored.dispatchLevel.has_value());
    EXPECT_EQ(u""_s, stored.phone);
    expectKept<domain::Person, domain::PersonId>(samplePerson(u"N1"_s), &UnitOfWork::people,
                                                 std::move(work));
}

TEST_P(RepositoryTest, KeepsPostingsLeavesAndAdjustments)
{
    auto work = database().write();
    const SampleOffice office = storeSampleOffice(*work);
    domain::Posting posting = samplePosting(u"P2"_s, office.person, office.unit);
    posting.role = domain::Role::PartySecretary;
    posting.range.last = QDate(2020, 2, 29);
    posting.id = valueOf(work->postings().insert(posting));
    posting.rowVersion = 1;
    EXPECT_EQ(posting, valueOf(work->postings().find(posting.id)));
    EXPECT_EQ(2U, valueOf(work->postings().ofPerson(office.person)).size());
    EXPECT_EQ(2U, valueOf(work->postings().ofUnit(office.unit)).size());

    domain::Leave leave;
    leave.posting = office.posting;
    leave.range = {QDate(2019, 8, 1), std::nullopt};
    leave.reason = u"病假"_s;
    leave.approved = true;
    leave.id = valueOf(work->leaves().insert(leave));
    leave.rowVersion = 1;
    EXPECT_EQ(std::vector{leave}, valueOf(work->leaves().ofPosting(office.posting)));

    domain::Adjustment adjustment;
    adjustment.posting = office.posting;
    adjustment.effectiveOn = QDate(2019, 9, 1);
    adjustment.points = domain::ExactDecimal::fromMillionths(-125'000);
    adjustment.reason = u"通报"_s;
    adjustment.id = valueOf(work->adjustments().insert(adjustment));
    adjustment.rowVersion = 1;
    EXPECT_EQ(std::vector{adjustment}, valueOf(work->adjustments().ofPosting(office.posting)));
}

TEST_P(RepositoryTest, KeepsChecklistsWithItemsAndKindsInOrder)
{
    auto work = database().write();
    const SampleOffice office = storeSampleOffice(*work);
    domain::Checklist checklist = valueOf(work->checklists().find(office.checklist));
    ASSERT_EQ(4U, checklist.items.size());
    EXPECT_EQ((QStringList{u"b"_s, u"a"_s}), checklist.items[0].kinds);
    EXPECT_EQ(u"I06"_s, checklist.items[3].code);
    EXPECT_EQ(domain::Cadence::PerCall, checklist.items[3].cadence);

    checklist.items.erase(checklist.items.begin());
    checklist.items[0].points = domain::ExactDecimal::fromMillionths(1);
    checklist.lateUntilDays = 30;
    ASSERT_TRUE(succeeds(work->checklists().update(checklist)));
    ++checklist.rowVersion;
    EXPECT_EQ(checklist, valueOf(work->checklists().findByCode(u"C1"_s)));
    EXPECT_EQ(office.weekly, valueOf(work->checklists().itemCode(u"I04"_s)));
    EXPECT_EQ(std::nullopt, valueOf(work->checklists().findItemCode(u"I99"_s)));
    EXPECT_EQ(4U, valueOf(work->checklists().itemCodes()).size());
}

TEST_P(RepositoryTest, KeepsEntries)
{
    auto work = database().write();
    const SampleOffice office = storeSampleOffice(*work);
    domain::Entry entry = sampleEntry(u"E2"_s, office.posting, office.weekly);
    entry.recordedOn.reset();
    entry.status = domain::EntryStatus::Draft;
    entry.peopleCount.reset();
    entry.period = domain::PeriodKey::parse(u"2019-W36");
    expectKept<domain::Entry, domain::EntryId>(entry, &UnitOfWork::entries, std::move(work));
}

TEST_P(RepositoryTest, FiltersEntries)
{
    auto work = database().write();
    const SampleOffice office = storeSampleOffice(*work);
    domain::Entry september = sampleEntry(u"E2"_s, office.posting, office.monthly);
    september.occurredOn = QDate(2019, 10, 3);
    september.recordedOn = QDate(2019, 10, 3);
    september.period = domain::PeriodKey::parse(u"2019-09");
    ASSERT_TRUE(work->entries().insert(september).isOk());
    domain::Entry visit = sampleEntry(u"E1"_s, office.posting, office.weekly);
    visit.summary = u"完成100%_的"_s;
    visit.place = u"阿依古丽·买买提家 Ｂ２ 室"_s;
    ASSERT_TRUE(work->entries().insert(visit).isOk());

    const auto codes = [&](const application::EntryFilter& filter) {
        QStringList found;
        for (const domain::Entry& entry : valueOf(work->entries().matching(filter)))
            found.append(entry.code);
        EXPECT_EQ(found.size(), valueOf(work->entries().count(filter)));
        return found.join(u' ');
    };
    application::EntryFilter filter;
    EXPECT_EQ(u"E1 E2"_s, codes(filter));
    filter.countsOn = domain::DaySpan{QDate(2019, 9, 30), QDate(2019, 9, 30)};
    EXPECT_EQ(u"E2"_s, codes(filter));
    filter = {};
    filter.text = u"0%_"_s;
    EXPECT_EQ(u"E1"_s, codes(filter));
    filter.text = u"0%%"_s;
    EXPECT_EQ(u""_s, codes(filter));
    for (const QString& typed : {u"古丽•买"_s, u"古丽．买"_s, u"b2"_s, u"Ｂ２"_s, u"阿依　室"_s}) {
        filter.text = typed;
        EXPECT_EQ(u"E1"_s, codes(filter)) << typed.toStdString();
    }
    filter.text = u"10.0"_s;
    EXPECT_EQ(u""_s, codes(filter)) << "the point of a number is no wildcard";
    filter = {};
    filter.posting = office.posting;
    filter.item = office.monthly;
    filter.status = domain::EntryStatus::Confirmed;
    EXPECT_EQ(u"E2"_s, codes(filter));
    filter = {};
    filter.limit = 1;
    EXPECT_EQ(1U, valueOf(work->entries().matching(filter)).size());

    QStringList visited;
    EXPECT_TRUE(succeeds(work->entries().forEach([&](const domain::Entry& entry) {
        visited.append(entry.code);
        return false;
    })));
    EXPECT_EQ(QStringList{u"E1"_s}, visited);
}

TEST_P(RepositoryTest, KeepsCallsWithTheirAudience)
{
    auto work = database().write();
    const SampleOffice office = storeSampleOffice(*work);
    domain::Call call;
    call.code = u"M1"_s;
    call.item = office.perCall;
    call.title = u"季度例会"_s;
    call.heldOn = QDate(2019, 9, 10);
    call.forAll = false;
    call.audience = {office.posting};
    call.id = valueOf(work->calls().insert(call));
    call.rowVersion = 1;
    EXPECT_EQ(std::vector{call},
              valueOf(work->calls().heldIn({QDate(2019, 9, 10), QDate(2019, 9, 10)})));
    EXPECT_TRUE(valueOf(work->calls().heldIn({QDate(2019, 9, 11), QDate(2019, 9, 30)})).empty());
    call.forAll = true;
    call.audience.clear();
    ASSERT_TRUE(succeeds(work->calls().update(call)));
    ++call.rowVersion;
    EXPECT_EQ(call, valueOf(work->calls().find(call.id)));

    domain::Attendance attendance;
    attendance.call = call.id;
    attendance.posting = office.posting;
    attendance.status = domain::AttendanceStatus::Excused;
    attendance.recordedOn = QDate(2019, 9, 9);
    attendance.id = valueOf(work->attendance().insert(attendance));
    attendance.rowVersion = 1;
    EXPECT_EQ(std::vector{attendance}, valueOf(work->attendance().ofCall(call.id)));
    EXPECT_EQ(std::vector{attendance}, valueOf(work->attendance().ofPosting(office.posting)));
    const auto twice = work->attendance().insert(attendance);
    EXPECT_EQ(ErrorCode::AttendanceTwice, errorOf(twice));
    EXPECT_EQ((QStringList{u"M1"_s, u"P1"_s}), twice.error().arguments);
    EXPECT_EQ(ErrorCode::StillReferenced, errorOf(work->calls().remove(call)));
    ASSERT_TRUE(succeeds(work->attendance().remove(attendance)));
    EXPECT_TRUE(succeeds(work->calls().remove(call)));
}

TEST_P(RepositoryTest, KeepsClosingsAndTheirDocuments)
{
    auto work = database().write();
    const SampleOffice office = storeSampleOffice(*work);
    application::QuarterClosing closing;
    closing.quarter = *domain::PeriodKey::parse(u"2019-Q3");
    closing.asOf = QDate(2019, 10, 15);
    closing.closedAt = database().clock().now();
    closing.closedBy = u"本机用户"_s;
    const application::ClosingDocuments documents{"{\"rules\":[]}", QByteArray()};
    closing.id = valueOf(work->closings().insert(
        closing, {{office.posting, QByteArray("\x01\x00\x02", 3)}}, documents));
    closing.rowVersion = 1;
    const auto all = valueOf(work->closings().all());
    ASSERT_EQ(1U, all.size());
    EXPECT_EQ(closing.closedAt, all[0].closedAt);
    EXPECT_TRUE(all[0].isInForce());
    const auto frozen = valueOf(work->closings().frozenPostings(closing.id));
    ASSERT_EQ(1U, frozen.size());
    EXPECT_EQ(QByteArray("\x01\x00\x02", 3), frozen[0].fingerprint);
    EXPECT_EQ(documents.rules, valueOf(work->closings().documents(closing.id)).rules);
    EXPECT_EQ(QByteArray(), valueOf(work->closings().documents(closing.id)).report);

    application::QuarterClosing second = closing;
    second.revision = 2;
    EXPECT_EQ(ErrorCode::QuarterAlreadyClosed,
              errorOf(work->closings().insert(second, {}, documents)));
    closing.reopenedAt = database().clock().now();
    closing.reopenedBy = u"本机用户"_s;
    closing.reopenReason = u"补报"_s;
    ASSERT_TRUE(succeeds(work->closings().markReopened(closing)));
    EXPECT_EQ(ErrorCode::Conflict, errorOf(work->closings().markReopened(closing)));
    EXPECT_FALSE(valueOf(work->closings().all())[0].isInForce());
    EXPECT_TRUE(work->closings().insert(second, {}, documents).isOk());
}

TEST_P(RepositoryTest, KeepsSettingsAndAttachments)
{
    auto work = database().write();
    const SampleOffice office = storeSampleOffice(*work);
    EXPECT_EQ(std::nullopt, valueOf(work->officeSettings().value(u"office_name"_s)));
    ASSERT_TRUE(succeeds(work->officeSettings().setValue(u"office_name"_s, u"东风街道"_s)));
    ASSERT_TRUE(succeeds(work->officeSettings().setValue(u"office_name"_s, u"红旗街道"_s)));
    EXPECT_EQ(u"红旗街道"_s, valueOf(work->officeSettings().value(u"office_name"_s)));

    application::Attachment attachment;
    attachment.owner =
        valueOf(work->entries().insert(sampleEntry(u"E1"_s, office.posting, office.weekly)));
    attachment.fileName = u"照片.jpg"_s;
    attachment.mediaType = u"image/jpeg"_s;
    attachment.byteCount = 5'000'000'000;
    attachment.sha256 = QString(64, u'a');
    attachment.addedAt = database().clock().now();
    attachment.id = valueOf(work->attachments().insert(attachment));
    attachment.rowVersion = 1;
    EXPECT_EQ(std::vector{attachment}, valueOf(work->attachments().ofOwner(attachment.owner)));
    const domain::Entry entry =
        valueOf(work->entries().find(std::get<domain::EntryId>(attachment.owner)));
    EXPECT_EQ(ErrorCode::StillReferenced, errorOf(work->entries().remove(entry)));
}

TEST_P(RepositoryTest, KeepsIssuedReportsNewestFirst)
{
    auto work = database().write();
    application::IssuedReport file;
    file.subject = u"2019-Q3"_s;
    file.title = u"2019年第三季度"_s;
    file.closingRevision = 2;
    file.asOf = QDate(2019, 10, 15);
    file.format = application::ReportFormat::Workbook;
    file.fileName = u"季度\t报表.xlsx"_s;
    file.sha256 = QString(64, u'a');
    file.issuedAt = database().clock().now();
    file.issuedBy = u"本机用户"_s;
    application::IssuedReport print = file;
    print.kind = application::ReportKind::ProjectCard;
    print.closingRevision.reset();
    print.format = application::ReportFormat::Print;
    // A file has a name and a hash, paper has neither.
    EXPECT_EQ(ErrorCode::InvalidValue, errorOf(work->issuedReports().insert(print)));
    print.fileName.clear();
    print.sha256.clear();
    file.id = valueOf(work->issuedReports().insert(file));
    print.id = valueOf(work->issuedReports().insert(print));
    file.rowVersion = print.rowVersion = 1;
    ASSERT_TRUE(succeeds(work->commit()));
    work.reset();
    ASSERT_TRUE(succeeds(database().reopen()));
    EXPECT_EQ((std::vector{print, file}), valueOf(database().read()->issuedReports().latest()));
}

TEST_P(RepositoryTest, SortsByCode)
{
    auto work = database().write();
    for (const QString& code : {u"U10"_s, u"U2"_s, u"A"_s})
        ASSERT_TRUE(work->units().insert(sampleUnit(code)).isOk());
    QStringList codes;
    for (const domain::Unit& unit : valueOf(work->units().all()))
        codes.append(unit.code);
    EXPECT_EQ((QStringList{u"A"_s, u"U10"_s, u"U2"_s}), codes);
}

TEST_P(RepositoryTest, RefusesARepeatedCode)
{
    auto work = database().write();
    const SampleOffice office = storeSampleOffice(*work);
    const auto unit = work->units().insert(sampleUnit(u"U1"_s));
    EXPECT_EQ(ErrorCode::DuplicateCode, errorOf(unit));
    EXPECT_EQ((QStringList{u"unit"_s, u"U1"_s}), unit.error().arguments);
    const domain::Entry entry = sampleEntry(u"E1"_s, office.posting, office.weekly);
    ASSERT_TRUE(work->entries().insert(entry).isOk());
    const auto again = work->entries().insert(entry);
    EXPECT_EQ(ErrorCode::DuplicateCode, errorOf(again));
    EXPECT_EQ((QStringList{u"entry"_s, u"E1"_s}), again.error().arguments);
}

TEST_P(RepositoryTest, RefusesAnUnknownReferenceAndNamesIt)
{
    auto work = database().write();
    const SampleOffice office = storeSampleOffice(*work);
    const auto posting =
        work->postings().insert(samplePosting(u"P2"_s, office.person, domain::UnitId(4711)));
    EXPECT_EQ(ErrorCode::UnknownReference, errorOf(posting));
    EXPECT_EQ((QStringList{u"unit_id"_s, u"4711"_s}), posting.error().arguments);
    const auto entry =
        work->entries().insert(sampleEntry(u"E1"_s, domain::PostingId(4712), office.weekly));
    EXPECT_EQ(ErrorCode::UnknownReference, errorOf(entry));
    EXPECT_EQ((QStringList{u"posting_id"_s, u"4712"_s}), entry.error().arguments);
    // A refused statement leaves nothing, and the unit of work goes on.
    EXPECT_EQ(1U, valueOf(work->postings().all()).size());
    EXPECT_TRUE(valueOf(work->entries().all()).empty());
    EXPECT_TRUE(succeeds(work->commit()));
}

TEST_P(RepositoryTest, RefusesToRemoveWhatIsStillUsed)
{
    auto work = database().write();
    const SampleOffice office = storeSampleOffice(*work);
    const domain::Unit unit = valueOf(work->units().find(office.unit));
    const auto removed = work->units().remove(unit);
    EXPECT_EQ(ErrorCode::StillReferenced, errorOf(removed));
    EXPECT_EQ((QStringList{u"unit"_s, u"U1"_s}), removed.error().arguments);
}

TEST_P(RepositoryTest, RefusesToOverwriteWhatSomebodyElseChanged)
{
    auto work = database().write();
    const domain::UnitId id = valueOf(work->units().insert(sampleUnit(u"U1"_s)));
    const domain::Unit mine = valueOf(work->units().find(id));
    domain::Unit theirs = mine;
    theirs.name = u"新村"_s;
    ASSERT_TRUE(succeeds(work->units().update(theirs)));
    EXPECT_EQ(2, valueOf(work->units().find(id)).rowVersion);
    EXPECT_EQ(ErrorCode::Conflict, errorOf(work->units().update(mine)));
    EXPECT_EQ(ErrorCode::Conflict, errorOf(work->units().remove(mine)));
    theirs.rowVersion = 2;
    ASSERT_TRUE(succeeds(work->units().remove(theirs)));
    EXPECT_EQ(ErrorCode::NotFound, errorOf(work->units().update(theirs)));
    EXPECT_EQ(ErrorCode::NotFound, errorOf(work->units().find(id)));
}

TEST_P(RepositoryTest, RollsBackWithoutCommit)
{
    {
        auto work = database().write();
        (void)storeSampleOffice(*work);
    }
    auto work = database().read();
    EXPECT_TRUE(valueOf(work->units().all()).empty());
    EXPECT_TRUE(valueOf(work->checklists().itemCodes()).empty());
}

TEST_P(RepositoryTest, ReadsDoNotWrite)
{
    {
        auto work = database().read();
        EXPECT_EQ(ErrorCode::DatabaseReadOnly, errorOf(work->units().insert(sampleUnit(u"U1"_s))));
        EXPECT_TRUE(succeeds(work->commit()));
        EXPECT_EQ(ErrorCode::StorageFailed, errorOf(work->commit()));
        // The read is over, so that another unit of work may begin beside what is left of it.
        auto write = database().write();
        EXPECT_TRUE(write->units().insert(sampleUnit(u"U1"_s)).isOk());
        work.reset();
        EXPECT_TRUE(succeeds(write->commit()));
    }
    EXPECT_EQ(1U, valueOf(database().read()->units().all()).size());
}

TEST_P(RepositoryTest, GivesCodesThatNobodyHas)
{
    auto work = database().write();
    EXPECT_EQ(u"U0001"_s, valueOf(work->units().nextCode(u"U"_s, 4)));
    for (const QString& code : {u"U0001"_s, u"U0007"_s, u"U0007a"_s, u"Uxy"_s, u"V0009"_s})
        ASSERT_TRUE(work->units().insert(sampleUnit(code)).isOk());
    EXPECT_EQ(u"U0008"_s, valueOf(work->units().nextCode(u"U"_s, 4)));
    // Widths that differ: 9 comes last in the order of texts.
    for (int number = 1; number <= 30; ++number)
        ASSERT_TRUE(work->units().insert(sampleUnit(u"W%1"_s.arg(number))).isOk());
    EXPECT_EQ(u"W31"_s, valueOf(work->units().nextCode(u"W"_s, 1)));
}

TEST_P(RepositoryTest, KeepsHostileTextsUnchanged)
{
    const QStringList texts{u"'; DROP TABLE entry; --"_s, u"=cmd|' /C calc'!A0"_s,
                            u"\u202Etxt.exe\u202C"_s,     u"a\tb\r\nc\u0007"_s,
                            u":name ? @x $1 %1"_s,        QString(1'000'000, u'长')};
    auto work = database().write();
    const SampleOffice office = storeSampleOffice(*work);
    int number = 0;
    for (const QString& text : texts) {
        domain::Unit unit = sampleUnit(text);
        unit.name = text;
        const domain::UnitId id = valueOf(work->units().insert(unit));
        EXPECT_EQ(text, valueOf(work->units().find(id)).name);
        EXPECT_EQ(id, valueOf(work->units().findByCode(text))->id);
        domain::Entry entry = sampleEntry(u"E%1"_s.arg(++number), office.posting, office.weekly);
        entry.summary = text;
        entry.kind = text;
        const domain::EntryId entryId = valueOf(work->entries().insert(entry));
        EXPECT_EQ(text, valueOf(work->entries().find(entryId)).summary);
        EXPECT_EQ(text, valueOf(work->entries().find(entryId)).kind);
    }
}

TEST_P(RepositoryTest, RefusesTextsWithNul)
{
    const QString text = u"前"_s + QChar(QChar::Null) + u"后"_s;
    auto work = database().write();
    const SampleOffice office = storeSampleOffice(*work);
    domain::Unit unit = sampleUnit(u"U2"_s);
    unit.name = text;
    const auto refused = work->units().insert(unit);
    EXPECT_EQ(ErrorCode::InvalidValue, errorOf(refused));
    EXPECT_EQ(u"name"_s, refused.error().arguments.value(0));
    domain::Entry entry = sampleEntry(u"E1"_s, office.posting, office.weekly);
    entry.summary = text;
    const auto refusedEntry = work->entries().insert(entry);
    EXPECT_EQ(ErrorCode::InvalidValue, errorOf(refusedEntry));
    EXPECT_EQ(u"summary"_s, refusedEntry.error().arguments.value(0));
    entry.summary.clear();
    EXPECT_TRUE(work->entries().insert(entry).isOk());
}

TEST_P(RepositoryTest, RefusesDaysThatDoNotExist)
{
    auto work = database().write();
    const SampleOffice office = storeSampleOffice(*work);
    domain::Entry entry = sampleEntry(u"E1"_s, office.posting, office.weekly);
    entry.occurredOn = QDate();
    EXPECT_TRUE(work->entries().insert(entry).isError());
    domain::Leave leave;
    leave.posting = office.posting;
    leave.range = {QDate(2019, 9, 2), QDate(2019, 9, 1)};
    EXPECT_EQ(ErrorCode::InvalidValue, errorOf(work->leaves().insert(leave)));
}

INSTANTIATE_TEST_SUITE_P(Engines, RepositoryTest,
                         ::testing::Values(Backend{
                             "sqlite", [] { return std::make_unique<TestDatabase>(); }}),
                         [](const auto& tested) { return std::string(tested.param.name); });

} // namespace
} // namespace touyan::test
