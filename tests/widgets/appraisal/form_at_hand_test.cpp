// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ballots/form_at_hand.h"

#include "support/widgets/appraisal_office.h"
#include "support/widgets/page_fixture.h"
#include "widgets/appraisal_session/session_loader.h"
#include "widgets/ballots/ballot_form.h"
#include "widgets/ballots/ballot_saves.h"

#include <QSignalSpy>

namespace touyan::test {

using namespace Qt::Literals::StringLiterals;
using application::BallotKey;
using application::EnterBallotRequest;
using application::EntryRound;
using application::UseCaseContext;
using widgets::BallotSaves;
using widgets::FormAtHand;
using widgets::SessionLoader;

class EntryParts : public PageFixture
{
protected:
    void SetUp() override
    {
        PageFixture::SetUp();
        auto prepared = run([](UseCaseContext& context) {
            return prepareSession(context, domain::AppraisalMode::Score, 3, 4);
        });
        ASSERT_TRUE(prepared.isOk());
        m_prepared = std::move(prepared).value();
        m_form.setSheet(widgets::BallotSheet(m_prepared.session, m_prepared.reportees));
        m_atHand = std::make_unique<FormAtHand>(services(), m_form, nullptr);
        m_atHand->setSession(m_prepared.session.id);
        QObject::connect(m_atHand.get(), &FormAtHand::entered,
                         [this](const EnterBallotRequest& entry) { m_entered.push_back(entry); });
    }

    [[nodiscard]] BallotKey ballot(int place) const
    {
        return {m_prepared.session.groups.front().id, m_prepared.serials.front().at(place)};
    }
    [[nodiscard]] EnterBallotRequest entry(int place, const QString& person) const
    {
        EnterBallotRequest request;
        request.session = m_prepared.session.id;
        request.ballot = ballot(place);
        request.person = person;
        request.rows = {{m_prepared.reportees.front().reportee.id, {{u"C01"_s, u"8"_s}}}};
        return request;
    }
    void store(const EnterBallotRequest& request)
    {
        ASSERT_TRUE(run([request](UseCaseContext& context) {
                        return application::enterBallot(context, request);
                    }).isOk());
    }

    PreparedSession m_prepared;
    widgets::BallotForm m_form;
    std::unique_ptr<FormAtHand> m_atHand;
    std::vector<EnterBallotRequest> m_entered;
};

TEST_F(EntryParts, AFormThatWasEnteredComesFromTheDatabaseFirst)
{
    store(entry(0, u"王芳"_s));
    m_atHand->open({ballot(0), u"王芳"_s, EntryRound::First, true});
    EXPECT_FALSE(m_form.isOpen()) << "nothing can be typed before it is known what was entered";
    ASSERT_TRUE(waitUntil([this] { return m_form.isOpen(); }));
    EXPECT_EQ(m_form.marks(), entry(0, u"王芳"_s).rows);
    EXPECT_FALSE(m_atHand->isDirty());
    bool isFinished = false;
    m_atHand->finish(false, [&isFinished] { isFinished = true; });
    EXPECT_TRUE(isFinished);
    EXPECT_TRUE(m_entered.empty()) << "what was only looked at is not entered again";
}

TEST_F(EntryParts, ABlankFormIsEnteredAfterAYesOnly)
{
    for (const bool yes : {false, true}) {
        m_atHand->open({ballot(1), u"王芳"_s, EntryRound::First});
        settle();
        prompts.willConfirm(yes);
        bool isFinished = false;
        m_atHand->finish(true, [&isFinished] { isFinished = true; });
        ASSERT_TRUE(waitUntil([&isFinished] { return isFinished; }));
        EXPECT_TRUE(prompts.last().isDestructive) << "Enter must not leave a void ballot behind";
        EXPECT_EQ(m_entered.size(), yes ? 1U : 0U);
        m_atHand->close();
    }
    EXPECT_EQ(m_entered.front().ballot, ballot(1));
    EXPECT_TRUE(m_entered.front().rows.empty());
}

TEST_F(EntryParts, WhatCouldNotBeStoredComesBackAsTyped)
{
    m_atHand->reopen(entry(2, u"李强"_s));
    EXPECT_TRUE(m_atHand->isDirty());
    EXPECT_EQ(m_form.marks(), entry(2, u"李强"_s).rows);
    m_atHand->saveTyped();
    ASSERT_EQ(m_entered.size(), 1U);
    EXPECT_EQ(m_entered.front().person, u"李强"_s);
    EXPECT_EQ(m_entered.front().session, m_prepared.session.id);
    EXPECT_FALSE(m_atHand->isDirty());
    m_atHand->close();
    m_atHand->save();
    m_atHand->saveTyped();
    EXPECT_EQ(m_entered.size(), 1U) << "no form is open";
}

TEST_F(EntryParts, SavesTellWhenEverythingIsStored)
{
    BallotSaves saves(executor(), nullptr);
    std::optional<bool> told;
    const auto tell = [&told](bool stored) { told = stored; };
    saves.storeAll(tell);
    EXPECT_EQ(told, true) << "nothing was to be stored";

    // The second round needs a first one.
    EnterBallotRequest refused = entry(3, u"李强"_s);
    refused.round = EntryRound::Second;
    told.reset();
    saves.save(refused);
    saves.storeAll(tell);
    EXPECT_FALSE(told.has_value());
    ASSERT_TRUE(waitUntil([&told] { return told.has_value(); }));
    EXPECT_FALSE(*told);
    EXPECT_EQ(saves.failedCount(), 1);

    store(entry(3, u"王芳"_s));
    told.reset();
    saves.storeAll(tell);
    ASSERT_TRUE(waitUntil([&told] { return told.has_value(); }));
    EXPECT_TRUE(*told);
    EXPECT_EQ(saves.failedCount(), 0);
}

TEST_F(EntryParts, TheBookGoesAheadOfTheDatabase)
{
    const auto read = run([id = m_prepared.session.id](UseCaseContext& context) {
        return widgets::BallotBook::read(context, id);
    });
    ASSERT_TRUE(read.isOk());
    widgets::BallotBook book = read.value();
    EXPECT_FALSE(book.wasEntered(ballot(0), EntryRound::First));
    book.expect(entry(0, u"王芳"_s));
    EXPECT_TRUE(book.wasEntered(ballot(0), EntryRound::First));
    EXPECT_FALSE(book.wasEntered(ballot(0), EntryRound::Second));
    EnterBallotRequest second = entry(0, u"李强"_s);
    second.round = EntryRound::Second;
    book.expect(second);
    EXPECT_EQ(book.record(ballot(0))->firstBy, u"王芳"_s);
    EXPECT_EQ(book.record(ballot(0))->secondBy, u"李强"_s);
}

TEST_F(EntryParts, TheLoaderTellsFormsFromOtherChanges)
{
    SessionLoader loader(services(), nullptr);
    QSignalSpy loaded(&loader, &SessionLoader::loaded);
    store(entry(0, u"王芳"_s));
    settle();
    EXPECT_EQ(loaded.count(), 0) << "nobody has asked yet";
    EXPECT_FALSE(loader.isReady());

    loader.load();
    ASSERT_TRUE(waitUntil([&loaded] { return loaded.count() == 1; }));
    ASSERT_NE(loader.opened(), nullptr);
    EXPECT_EQ(loader.chosen(), m_prepared.session.id);
    EXPECT_FALSE(loaded.takeLast().front().toBool());

    store(entry(1, u"王芳"_s));
    ASSERT_TRUE(waitUntil([&loaded] { return loaded.count() == 1; }));
    EXPECT_TRUE(loaded.takeLast().front().toBool());
    EXPECT_EQ(loader.opened()->summary.ballots, 2);

    loader.choose(domain::AppraisalSessionId(4711));
    ASSERT_TRUE(waitUntil([&loaded] { return loaded.count() == 1; }));
    EXPECT_EQ(loader.chosen(), m_prepared.session.id) << "there is no such session";
    EXPECT_FALSE(loaded.takeLast().front().toBool());
}

} // namespace touyan::test
