// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/widgets/page_fixture.h"

#include "application/checklist/save_call.h"
#include "application/checklist/save_checklist.h"
#include "application/messages/error_message.h"
#include "application/roster/list_roster.h"
#include "application/roster/save_person.h"
#include "application/roster/save_posting.h"
#include "application/roster/save_unit.h"
#include "storage/attachments/folder_attachment_store.h"
#include "storage/database/sql_database.h"

#include <QSignalSpy>
#include <QTest>

#include <stdexcept>

namespace touyan::test {

using namespace Qt::Literals::StringLiterals;
using application::UseCaseContext;

namespace {

/// The value, or the end of the test with the error in words: nothing works without the office.
template <class Value>
Value need(const domain::Result<Value>& result)
{
    if (result.isError())
        throw std::runtime_error(application::errorMessage(result.error()).toStdString());
    return result.value();
}

struct Secretary
{
    QString unitName;
    QString unitKind;
    QString category;
    QString name;
    domain::Gender gender;
    domain::DispatchLevel level;
};

std::vector<Secretary> secretaries()
{
    using domain::DispatchLevel;
    using domain::Gender;
    return {
        {u"雁栖村"_s, u"village"_s, {}, u"张雁"_s, Gender::Male, DispatchLevel::City},
        {u"柳林社区"_s, u"community"_s, {}, u"李䶮"_s, Gender::Female, DispatchLevel::District},
        {u"石桥村"_s, u"village"_s, u"征迁村"_s, u"王堽"_s, Gender::Male, DispatchLevel::District},
    };
}

} // namespace

bool waitUntil(const std::function<bool()>& condition, int milliseconds)
{
    return QTest::qWaitFor(condition, milliseconds);
}

PageFixture::PageFixture() = default;
PageFixture::~PageFixture() = default;

void PageFixture::SetUp()
{
    ASSERT_TRUE(m_folder.isValid());
    m_changes = std::make_unique<widgets::ChangeNotifier>();
    const QString path = m_folder.filePath(u"office.touyan"_s);
    m_thread = std::make_unique<storage::StorageThread>(
        [path, this] {
            return storage::SqlDatabase::open(path, storage::OpenMode::CreateNew, clock);
        },
        clock, *m_changes, application::Actor{u"本机用户"_s});
    auto opened = m_thread->opened();
    opened.waitForFinished();
    ASSERT_TRUE(opened.result().isOk());
    m_board = std::make_unique<widgets::AssessmentBoard>(*m_thread, *m_changes);
    m_store = std::make_unique<storage::FolderAttachmentStore>(path);
    fillOffice();
}

void PageFixture::TearDown()
{
    EXPECT_EQ(prompts.unusedAnswers(), 0);
    m_board.reset();
    m_thread.reset();
    m_changes.reset();
}

void PageFixture::fillOffice()
{
    need(run([](UseCaseContext& context) {
        if (auto named = application::saveOfficeName(context, u"云山街道党工委"_s); named.isError())
            return domain::Result<bool>(named.error());
        return domain::Result<bool>(true);
    }));
    const auto checklist = need(run([](UseCaseContext& context) {
        domain::Checklist seed = application::seedChecklist(QDate(2026, 1, 1));
        seed.code = u"C2026"_s;
        return application::saveChecklist(context, seed);
    }));
    for (const domain::ChecklistItem& item : checklist.items)
        m_items.insert(item.code, item.codeId);

    const auto post = [this](domain::PersonId person, domain::UnitId unit, domain::Role role) {
        domain::Posting posting;
        posting.person = person;
        posting.unit = unit;
        posting.role = role;
        posting.range.first = QDate(2026, 7, 1);
        posting.round = u"第三批"_s;
        m_postings.push_back(need(run([posting](UseCaseContext& context) {
                                 return application::savePosting(context, posting);
                             })).id);
    };
    const auto addPerson = [this](const domain::Person& person) {
        m_people.push_back(need(run([person](UseCaseContext& context) {
                               return application::savePerson(context, person);
                           })).id);
        return m_people.back();
    };
    for (const Secretary& secretary : secretaries()) {
        domain::Unit unit;
        unit.name = secretary.unitName;
        unit.kind = secretary.unitKind;
        unit.category = secretary.category;
        m_units.push_back(need(run([unit](UseCaseContext& context) {
                              return application::saveUnit(context, unit);
                          })).id);
        domain::Person person;
        person.name = secretary.name;
        person.gender = secretary.gender;
        person.dispatchLevel = secretary.level;
        person.dispatchingUnit = u"区农业农村局"_s;
        person.phone = u"13800000000"_s;
        post(addPerson(person), m_units.back(), domain::Role::FirstSecretary);
    }
    domain::Person chair;
    chair.name = u"陈望"_s;
    post(addPerson(chair), m_units.front(), domain::Role::PartySecretary);

    domain::Call call;
    call.item = m_items.value(u"I06"_s);
    call.title = u"九月第一书记工作例会"_s;
    call.heldOn = QDate(2026, 9, 16);
    m_call = need(run([call](UseCaseContext& context) {
                 return application::saveCall(context, call);
             })).id;
}

application::UseCaseExecutor& PageFixture::executor()
{
    return *m_thread;
}

widgets::PageServices PageFixture::services()
{
    return {*m_thread, clock, *m_changes, *m_board, prompts, viewSettings, tasks};
}

void PageFixture::showPeriod(widgets::PeriodKind kind, QDate day)
{
    m_period = widgets::periodContaining(kind, day, clock.today());
    m_board->setPeriod(m_period);
    settle();
    ASSERT_NE(m_board->assessment(), nullptr);
    EXPECT_EQ(m_board->assessment()->range().first, m_period.from);
}

void PageFixture::settle()
{
    // Use cases run in order and what they published is queued before the marker's own event, so
    // two quiet rounds mean that requests caused by a delivery have been delivered as well.
    constexpr int kRounds = 3;
    for (int round = 0; round < kRounds; ++round) {
        auto marker = executor().run([](UseCaseContext&) { return true; });
        ASSERT_TRUE(waitUntil([&marker] { return marker.isFinished(); }));
        QCoreApplication::sendPostedEvents();
        QTest::qWait(1);
        ASSERT_TRUE(waitUntil([this] { return !m_board->isLoading(); }));
    }
}

} // namespace touyan::test
