// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tasks/newest_request.h"

#include <QPromise>
#include <QTest>

#include <gtest/gtest.h>

namespace touyan::test {

namespace {

/// What is asked for and answered by hand.
class NewestRequest : public testing::Test
{
protected:
    QPromise<int> ask()
    {
        QPromise<int> promise;
        promise.start();
        m_request.await(&m_owner, promise.future(), [this](int value) { m_taken.append(value); });
        return promise;
    }
    void answer(QPromise<int>& promise, int value)
    {
        promise.addResult(value);
        promise.finish();
        QTest::qWait(0);
    }

    QObject m_owner;
    widgets::NewestRequest m_request;
    QList<int> m_taken;
};

} // namespace

TEST_F(NewestRequest, DropsAnOlderAnswerThatComesLate)
{
    EXPECT_TRUE(m_request.isSettled());
    QPromise<int> first = ask();
    QPromise<int> second = ask();
    answer(second, 2);
    answer(first, 1);
    EXPECT_EQ(m_taken, QList<int>{2});
    EXPECT_TRUE(m_request.isSettled());
}

TEST_F(NewestRequest, IsNotSettledUntilTheNewestAnswerHasCome)
{
    QPromise<int> first = ask();
    QPromise<int> second = ask();
    answer(first, 1);
    EXPECT_FALSE(m_request.isSettled());
    EXPECT_TRUE(m_taken.isEmpty());
    answer(second, 2);
    EXPECT_EQ(m_taken, QList<int>{2});
}

TEST_F(NewestRequest, DropsWhatIsNoLongerWanted)
{
    QPromise<int> asked = ask();
    m_request.drop();
    EXPECT_TRUE(m_request.isSettled());
    answer(asked, 1);
    EXPECT_TRUE(m_taken.isEmpty());
}

} // namespace touyan::test
