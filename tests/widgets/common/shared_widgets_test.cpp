// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/page.h"
#include "widgets/common/search_box.h"
#include "widgets/dialogs/explanation_view.h"
#include "widgets/look/inline_notice.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;
using namespace touyan::widgets;

namespace {

class PlainPage final : public Page
{
public:
    [[nodiscard]] QString title() const override { return u"页"_s; }
    [[nodiscard]] QString iconName() const override { return u"touyan-checklist"_s; }
};

} // namespace

TEST(InlineNotice, TellsAndGoesAway)
{
    QWidget page;
    InlineNotice notice(&page);
    page.show();
    EXPECT_TRUE(notice.isHidden());
    QAction remedy(u"重新打开"_s);
    remedy.setObjectName(u"reopenAction"_s);
    QSignalSpy triggered(&remedy, &QAction::triggered);
    notice.showNotice(InlineNotice::Kind::Error, u"已结账"_s, u"先重新打开"_s, {&remedy});
    EXPECT_TRUE(notice.isVisible());
    EXPECT_EQ(notice.accessibleDescription(), u"已结账 先重新打开"_s);
    notice.findChild<QToolButton*>(u"reopenActionButton"_s)->click();
    EXPECT_EQ(triggered.count(), 1);
    QSignalSpy dismissed(&notice, &InlineNotice::dismissed);
    QTest::keyClick(&notice, Qt::Key_Escape);
    EXPECT_TRUE(notice.isHidden());
    EXPECT_EQ(dismissed.count(), 1);
}

TEST(InlineNotice, GoesWithTheViewThatItBelongsTo)
{
    QStackedWidget pages;
    auto* first = new PlainPage;
    auto* second = new PlainPage;
    pages.addWidget(first);
    pages.addWidget(second);
    auto* notice = new InlineNotice(first);
    pages.show();
    const auto tell = [notice] { notice->showNotice(InlineNotice::Kind::Error, u"已结账"_s); };
    const PeriodSelection quarter =
        periodContaining(PeriodKind::Quarter, QDate(2026, 8, 1), QDate(2026, 11, 30));
    first->setPeriod(quarter);
    tell();
    first->setPeriod(quarter);
    EXPECT_TRUE(notice->isVisible()) << "nothing has changed";
    first->setPeriod(shiftedPeriod(quarter, 1));
    EXPECT_TRUE(notice->isHidden()) << "another quarter";
    tell();
    pages.setCurrentWidget(second);
    pages.setCurrentWidget(first);
    EXPECT_TRUE(notice->isHidden()) << "back from another page";
    // What was said while the page was away waits for the user.
    pages.setCurrentWidget(second);
    tell();
    pages.setCurrentWidget(first);
    EXPECT_TRUE(notice->isVisible());
    // Something waits for its remedy.
    tell();
    notice->setLasting();
    first->setPeriod(shiftedPeriod(quarter, 2));
    pages.setCurrentWidget(second);
    pages.setCurrentWidget(first);
    EXPECT_TRUE(notice->isVisible());
    tell();
    notice->leaveView();
    EXPECT_TRUE(notice->isHidden()) << "it was another notice that was to last";
}

TEST(ExplanationView, ShowsDataAsTextNotMarkup)
{
    ExplanationView view;
    ExplanationContent content;
    content.title = u"<img src=x> & 程远航"_s;
    content.state = DisplayState::Overdue;
    content.sections = {
        {u"第36周"_s, u"每周至少走访一次"_s, {}, {{u"登记"_s, u"<b>走访</b>"_s, {}, {}, {}, 0}}}};
    view.setContent(content);
    const QString text = view.plainText();
    EXPECT_TRUE(text.contains(u"<img src=x> & 程远航"_s));
    EXPECT_TRUE(text.contains(u"<b>走访</b>"_s));
    EXPECT_TRUE(text.contains(u"逾期未完成"_s));
    view.clear();
    EXPECT_FALSE(view.plainText().contains(u"程远航"_s));
}

TEST(ExplanationView, LinksComeBackUnchanged)
{
    ExplanationView view;
    const QString place = u"entry:10/24?人=程 远&x#1"_s;
    ExplanationContent content;
    content.sections = {{u"登记"_s, {}, {}, {{u"a"_s, u"走访"_s, {}, {}, place, 0}}}};
    view.setContent(content);
    QSignalSpy spy(&view, &ExplanationView::linkActivated);
    auto* browser = view.findChild<QTextBrowser*>(u"explanationBrowser"_s);
    view.show();
    browser->setFocus();
    QTest::keyClick(browser, Qt::Key_Tab);
    QTest::keyClick(browser, Qt::Key_Return);
    ASSERT_EQ(spy.count(), 1);
    EXPECT_EQ(spy.first().first().toString(), place);
}

TEST(SearchBox, AsksAfterARestAndAtOnceWhenCleared)
{
    SearchBox box;
    QSignalSpy spy(&box, &SearchBox::searchRequested);
    box.setText(u"程"_s);
    EXPECT_EQ(spy.count(), 0);
    ASSERT_TRUE(spy.wait(2000));
    EXPECT_EQ(spy.takeFirst().first().toString(), u"程"_s);
    box.clear();
    ASSERT_EQ(spy.count(), 1);
    EXPECT_TRUE(spy.first().first().toString().isEmpty());
}

TEST(SearchBox, ShowsItsHitsAsWideAsTheyAreAndTheirBeginningFirst)
{
    QWidget window;
    window.resize(900, 300);
    SearchBox box(&window);
    box.setGeometry(700, 10, 190, 28);
    window.show();
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    box.setFocus();
    box.setText(u"路灯"_s);
    const QString summary = u"协调解决村口路灯损坏问题"_s;
    box.setHits(u"路灯"_s, {{u"登记"_s, u"张雁 2026-09-03"_s, summary, u"entry:1"_s},
                            {u"登记"_s, u"李䶮 2026-09-04"_s, summary.repeated(20), u"entry:2"_s}});
    const QAbstractItemView* popup = box.findChild<QCompleter*>()->popup();
    ASSERT_TRUE(popup->isVisible());
    EXPECT_GT(popup->width(), popup->fontMetrics().horizontalAdvance(u"登记　张雁 2026-09-03（"_s +
                                                                     summary + u"）"_s));
    EXPECT_LE(popup->width(), window.width());
    EXPECT_LE(popup->mapToGlobal(QPoint(popup->width(), 0)).x(),
              window.mapToGlobal(QPoint(window.width(), 0)).x());
    EXPECT_TRUE(popup->model()->index(0, 0).data().toString().startsWith(u"登记　张雁"_s));
}
