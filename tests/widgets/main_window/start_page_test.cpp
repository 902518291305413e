// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/main_window/start_page.h"

#include <QAbstractButton>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QListWidget>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;
using namespace touyan::widgets;

TEST(StartPage, ButtonsAsk)
{
    StartPage page;
    QSignalSpy create(&page, &StartPage::newRequested);
    QSignalSpy open(&page, &StartPage::openRequested);
    QSignalSpy demonstration(&page, &StartPage::demonstrationRequested);
    page.findChild<QAbstractButton*>(u"newDatabaseButton"_s)->click();
    page.findChild<QAbstractButton*>(u"openDatabaseButton"_s)->click();
    page.findChild<QAbstractButton*>(u"demonstrationButton"_s)->click();
    EXPECT_EQ(create.count(), 1);
    EXPECT_EQ(open.count(), 1);
    EXPECT_EQ(demonstration.count(), 1);
}

TEST(StartPage, RecentOnesAreOpenedByEnterAndForgottenByDelete)
{
    StartPage page;
    page.setRecent({{u"/a/清河.touyan"_s, {}, QDateTime(QDate(2019, 9, 1), QTime(8, 0)), false},
                    {u"/b/东柳.touyan"_s, u"东柳镇"_s, {}, true}});
    page.show();
    auto* list = page.findChild<QListWidget*>(u"recentList"_s);
    ASSERT_EQ(list->count(), 2);
    EXPECT_TRUE(list->item(0)->text().startsWith(u"清河"_s));
    QSignalSpy open(&page, &StartPage::openPathRequested);
    QSignalSpy forget(&page, &StartPage::forgetRequested);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    ASSERT_EQ(open.count(), 1);
    EXPECT_EQ(open.first().first().toString(), u"/b/东柳.touyan"_s);
    list->actions().first()->trigger();
    ASSERT_EQ(forget.count(), 1);
    EXPECT_EQ(forget.first().first().toString(), u"/b/东柳.touyan"_s);
}

TEST(StartPage, ADroppedFileIsOpened)
{
    QTemporaryDir folder;
    ASSERT_TRUE(folder.isValid());
    const QString path = folder.filePath(u"清河.touyan"_s);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.close();
    StartPage page;
    QSignalSpy open(&page, &StartPage::openPathRequested);
    const auto drop = [&page](const QString& dropped) {
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(dropped)});
        // Only a widget that the drag has entered is given the drop.
        QDragEnterEvent enter(QPoint(9, 9), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&page, &enter);
        QDropEvent event(QPointF(9, 9), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&page, &event);
    };
    drop(folder.path());
    EXPECT_EQ(open.count(), 0);
    drop(path);
    ASSERT_EQ(open.count(), 1);
    EXPECT_EQ(open.first().first().toString(), path);
}
