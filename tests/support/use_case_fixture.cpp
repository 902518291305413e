// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/use_case_fixture.h"

#include "application/checklist/review_entries.h"
#include "application/checklist/save_call.h"
#include "application/checklist/save_checklist.h"
#include "application/roster/save_leave.h"
#include "application/roster/save_person.h"
#include "application/roster/save_posting.h"
#include "application/roster/save_unit.h"

#include <QFile>

#include <sqlite3.h>

#include <stdexcept>

namespace touyan::test {

using namespace application;
using namespace domain;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kFileName = u"office.touyan"_s;

int appendRow(void* rows, int columnCount, char** values, char** /*names*/)
{
    auto* list = static_cast<QStringList*>(rows);
    QStringList fields;
    for (int i = 0; i < columnCount; ++i)
        fields.append(QString::fromUtf8(values[i]));
    list->append(fields.join(u'|'));
    return 0;
}

QStringList rowsOf(sqlite3* handle, const QString& sql)
{
    QStringList rows;
    char* message = nullptr;
    if (sqlite3_exec(handle, sql.toUtf8().constData(), appendRow, &rows, &message) != SQLITE_OK) {
        ADD_FAILURE() << sql.toStdString() << ": " << message;
        sqlite3_free(message);
    }
    return rows;
}

std::unique_ptr<storage::SqlDatabase> opened(const QString& path, storage::OpenMode mode,
                                             const Clock& clock)
{
    auto database = storage::SqlDatabase::open(path, mode, clock);
    if (database.isError())
        throw std::runtime_error(errorText(database.error()).toStdString());
    // These tests pull no plug: waiting for the disk would only make them slow.
    if (database.value()->connection().execute(u"PRAGMA synchronous = OFF"_s).isError())
        throw std::runtime_error("cannot set the synchronisation");
    return std::move(database).value();
}

/// Made once and copied, since the steps of the schema take longer than most tests.
QString emptyDatabase()
{
    static const QTemporaryDir folder;
    static const QString path = [] {
        const QString file = folder.filePath(kFileName);
        const SettableClock clock;
        opened(file, storage::OpenMode::CreateNew, clock);
        return file;
    }();
    return path;
}

/// The named record, or a failed test.
template <class Repository>
auto named(Repository& repository, const QString& code)
{
    auto found = valueOf(repository.findByCode(code));
    if (!found)
        throw std::runtime_error("no record " + code.toStdString());
    return *std::move(found);
}

} // namespace

QString errorText(const Error& error)
{
    return u"error %1 %2 %3"_s.arg(static_cast<int>(error.code))
        .arg(error.arguments.join(u'|'), error.detail);
}

::testing::AssertionResult succeeds(const Result<void>& result)
{
    if (result.isOk())
        return ::testing::AssertionSuccess();
    return ::testing::AssertionFailure() << errorText(result.error()).toStdString();
}

UseCaseOffice::UseCaseOffice()
    : m_database([this] {
        const QString path = m_folder.filePath(kFileName);
        if (!QFile::copy(emptyDatabase(), path))
            throw std::runtime_error("cannot copy the empty database");
        return opened(path, storage::OpenMode::OpenExisting, m_clock);
    }())
    , m_context{*m_database, m_clock, m_feed, {u"本机用户"_s}}
{
}

UseCaseOffice::UseCaseOffice(UseCaseOffice& original)
    : m_clock(original.m_clock)
    , m_database([&] {
        const QString path = m_folder.filePath(kFileName);
        // Through the library: a copy of the file alone would miss the write-ahead log.
        rowsOf(original.database().connection().handle(), u"VACUUM INTO '%1'"_s.arg(path));
        return opened(path, storage::OpenMode::OpenExisting, m_clock);
    }())
    , m_context{*m_database, m_clock, m_feed, {u"本机用户"_s}}
{
}

UseCaseOffice::~UseCaseOffice() = default;

std::vector<AuditLine> UseCaseOffice::auditLines()
{
    const auto work = valueOf(m_database->beginRead());
    return valueOf(work->audit().lines({}));
}

AuditLine UseCaseOffice::lastAuditLine()
{
    const auto work = valueOf(m_database->beginRead());
    const auto lines = valueOf(work->audit().lines({{}, {}, 1}));
    if (lines.empty())
        throw std::runtime_error("the audit is empty");
    return lines.front();
}

QString UseCaseOffice::dump()
{
    sqlite3* handle = m_database->connection().handle();
    QString text;
    const QStringList tables =
        rowsOf(handle, u"SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"_s);
    for (const QString& table : tables) {
        const QStringList columns =
            rowsOf(handle,
                   u"SELECT 'quote(\"' || name || '\")' FROM pragma_table_info('%1')"_s.arg(table));
        QStringList rows =
            rowsOf(handle, u"SELECT %1 FROM \"%2\""_s.arg(columns.join(u','), table));
        rows.sort();
        text += u"== %1\n%2\n"_s.arg(table, rows.join(u'\n'));
    }
    return text;
}

ItemCodeId UseCaseOffice::item(const QString& code)
{
    const auto work = valueOf(m_database->beginRead());
    return valueOf(work->checklists().findItemCode(code)).value_or(ItemCodeId());
}

Posting UseCaseOffice::posting(const QString& code)
{
    const auto work = valueOf(m_database->beginRead());
    return named(work->postings(), code);
}

QString UseCaseOffice::title(const QString& posting)
{
    const auto work = valueOf(m_database->beginRead());
    const Posting found = named(work->postings(), posting);
    return u"%1（%2，%3）"_s.arg(valueOf(work->people().find(found.person)).name,
                                 valueOf(work->units().find(found.unit)).name, found.code);
}

Unit UseCaseOffice::unit(const QString& code)
{
    const auto work = valueOf(m_database->beginRead());
    return named(work->units(), code);
}

Person UseCaseOffice::person(const QString& code)
{
    const auto work = valueOf(m_database->beginRead());
    return named(work->people(), code);
}

Checklist UseCaseOffice::checklist(const QString& code)
{
    const auto work = valueOf(m_database->beginRead());
    return named(work->checklists(), code);
}

Call UseCaseOffice::call(const QString& code)
{
    const auto work = valueOf(m_database->beginRead());
    return named(work->calls(), code);
}

Entry UseCaseOffice::entry(const QString& code)
{
    const auto work = valueOf(m_database->beginRead());
    return named(work->entries(), code);
}

std::vector<Entry> UseCaseOffice::entries()
{
    return valueOf(valueOf(m_database->beginRead())->entries().all());
}

std::vector<Leave> UseCaseOffice::leaves()
{
    return valueOf(valueOf(m_database->beginRead())->leaves().all());
}

std::vector<FreeDays> UseCaseOffice::freeDays()
{
    return valueOf(valueOf(m_database->beginRead())->freeDays().all());
}

std::vector<Adjustment> UseCaseOffice::adjustments()
{
    return valueOf(valueOf(m_database->beginRead())->adjustments().all());
}

std::vector<Attendance> UseCaseOffice::attendance()
{
    return valueOf(valueOf(m_database->beginRead())->attendance().all());
}

std::vector<UnitCategoryChange> UseCaseOffice::categoryChanges()
{
    return valueOf(valueOf(m_database->beginRead())->unitCategoryChanges().all());
}

RecordEntryRequest UseCaseOffice::request(const QString& posting, const QString& item,
                                          QDate occurredOn)
{
    RecordEntryRequest request;
    request.posting = this->posting(posting).id;
    request.item = this->item(item);
    request.occurredOn = occurredOn;
    request.summary = u"入户走访"_s;
    return request;
}

Entry UseCaseOffice::record(const QString& posting, const QString& item, QDate occurredOn,
                            QDate recordedOn)
{
    m_clock.set(recordedOn);
    const auto outcome = valueOf(recordEntries(m_context, {request(posting, item, occurredOn)}));
    if (outcome.changes.size() != 1) {
        const QString why =
            outcome.refused.empty() ? QString() : errorText(outcome.refused.front().error);
        throw std::runtime_error("not recorded: " + why.toStdString());
    }
    return *outcome.changes.front().after;
}

Entry UseCaseOffice::recordConfirmed(const QString& posting, const QString& item, QDate occurredOn,
                                     QDate recordedOn)
{
    const Entry entry = record(posting, item, occurredOn, recordedOn);
    return *valueOf(confirmEntries(m_context, {entry.id})).at(0).after;
}

void seedRoster(UseCaseOffice& office)
{
    UseCaseContext& context = office.context();
    office.clock().set({2019, 7, 1});
    Unit town;
    town.name = u"青溪街道"_s;
    town.kind = u"street"_s;
    town = valueOf(saveUnit(context, town));
    Unit community;
    community.name = u"东园社区"_s;
    community.kind = u"community"_s;
    community.category = u"城市社区"_s;
    community.parent = town.id;
    community = valueOf(saveUnit(context, community));
    Unit village;
    village.name = u"石桥村"_s;
    village.kind = u"village"_s;
    village.parent = town.id;
    village = valueOf(saveUnit(context, village));

    std::vector<Person> people;
    for (const QString& name : {u"陈䶮"_s, u"王小川"_s, u"李青"_s, u"赵继"_s}) {
        Person person;
        person.name = name;
        people.push_back(valueOf(savePerson(context, person)));
    }
    static_cast<void>(valueOf(saveChecklist(context, seedChecklist({2019, 7, 1}))));

    Posting first;
    first.person = people.at(0).id;
    first.unit = community.id;
    first.range.first = {2019, 7, 1};
    static_cast<void>(valueOf(savePosting(context, first)));
    Posting second;
    second.person = people.at(1).id;
    second.unit = village.id;
    second.range.first = {2019, 7, 10};
    static_cast<void>(valueOf(savePosting(context, second)));
    Posting party = first;
    party.person = people.at(2).id;
    party.role = Role::PartySecretary;
    static_cast<void>(valueOf(savePosting(context, party)));
    office.clock().set({2019, 7, 10});
}

void seedQuarter(UseCaseOffice& office)
{
    UseCaseContext& context = office.context();
    for (const int month : {7, 8, 9}) {
        office.recordConfirmed(u"P00001"_s, u"I01"_s, {2019, month, 12}, {2019, month, 13});
        office.recordConfirmed(u"P00002"_s, u"I02"_s, {2019, month, 14}, {2019, month, 20});
    }
    // Late, submitted only, a draft, and one that was returned.
    office.recordConfirmed(u"P00001"_s, u"I02"_s, {2019, 7, 15}, {2019, 8, 20});
    office.record(u"P00001"_s, u"I03"_s, {2019, 8, 5}, {2019, 8, 21});
    RecordEntryRequest draft = office.request(u"P00002"_s, u"I03"_s, {2019, 8, 6});
    draft.submit = false;
    static_cast<void>(valueOf(recordEntries(context, {draft})));
    const Entry returned = office.record(u"P00002"_s, u"I08"_s, {2019, 8, 9}, {2019, 8, 21});
    static_cast<void>(valueOf(returnEntries(context, {returned.id}, u"缺少照片"_s)));
    for (int week = 0; week < 6; ++week) {
        const QDate visit = QDate(2019, 7, 16).addDays(7LL * week);
        office.recordConfirmed(u"P00001"_s, u"I04"_s, visit, visit.addDays(1));
    }

    Call call;
    call.item = office.item(u"I06"_s);
    call.title = u"全区第一书记培训会"_s;
    call.heldOn = {2019, 8, 20};
    call = valueOf(saveCall(context, call));
    const std::vector<AttendanceMark> marks{
        {office.posting(u"P00001"_s).id, AttendanceStatus::Present},
        {office.posting(u"P00002"_s).id, AttendanceStatus::Absent}};
    EXPECT_TRUE(succeeds(recordAttendance(context, call.id, marks)));

    Leave leave;
    leave.posting = office.posting(u"P00002"_s).id;
    leave.range = {{2019, 9, 2}, QDate(2019, 9, 8)};
    leave.reason = u"参加学习"_s;
    leave.approved = true;
    static_cast<void>(valueOf(saveLeave(context, leave)));
    leave.range = {{2019, 7, 22}, QDate(2019, 7, 28)};
    leave.approved = false;
    static_cast<void>(valueOf(saveLeave(context, leave)));
    FreeDays freeDays;
    freeDays.range = {{2019, 8, 12}, QDate(2019, 8, 18)};
    freeDays.reason = u"防汛值守"_s;
    static_cast<void>(valueOf(saveFreeDays(context, freeDays)));
    Adjustment adjustment;
    adjustment.posting = office.posting(u"P00001"_s).id;
    adjustment.effectiveOn = {2019, 9, 10};
    adjustment.points = ExactDecimal::fromMillionths(1'500'000);
    adjustment.reason = u"区级表彰"_s;
    static_cast<void>(valueOf(saveAdjustment(context, adjustment)));
    office.clock().set({2019, 10, 15});
}

UseCaseTest::UseCaseTest()
{
    seedRoster(m_office);
}

} // namespace touyan::test
