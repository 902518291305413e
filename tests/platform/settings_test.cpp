// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/settings.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace touyan::platform {
namespace {

using namespace Qt::Literals::StringLiterals;

class SettingsTest : public testing::Test
{
protected:
    QString path() const { return m_folder.filePath(u"设置/touyan.ini"_s); }

    void writeFile(const QByteArray& content)
    {
        const QString name = m_folder.filePath(u"edited.ini"_s);
        QFile file(name);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        ASSERT_EQ(content.size(), file.write(content));
    }

    QString editedPath() const { return m_folder.filePath(u"edited.ini"_s); }

    QTemporaryDir m_folder;
};

TEST_F(SettingsTest, FirstStartHasDefaults)
{
    const Settings settings(path());
    EXPECT_EQ(Language::SimplifiedChinese, settings.language());
    EXPECT_EQ(Theme::System, settings.theme());
    EXPECT_EQ(LogLevel::Info, settings.logLevel());
    EXPECT_TRUE(settings.recentDatabases().isEmpty());
    EXPECT_EQ(std::nullopt, settings.lastDatabase());
    EXPECT_EQ(std::nullopt, settings.operatorName());
    EXPECT_TRUE(settings.windowGeometry().isEmpty());
    EXPECT_TRUE(settings.windowState().isEmpty());
    EXPECT_TRUE(settings.viewState(u"roster"_s).isEmpty());
    EXPECT_TRUE(settings.columnWidths(u"roster"_s).isEmpty());
}

TEST_F(SettingsTest, EverythingIsThereAfterARestart)
{
    const QByteArray bytes("\0\xff,;\n\"x\"", 8);
    {
        Settings settings(path());
        settings.setLanguage(Language::English);
        settings.setTheme(Theme::Dark);
        settings.setLogLevel(LogLevel::Debug);
        settings.setOperatorName(u"  张䶮 "_s);
        settings.setWindowGeometry(bytes);
        settings.setWindowState(bytes + '2');
        settings.setViewState(u"checklist/grid"_s, bytes + '3');
        settings.setColumnWidths(u"checklist/grid"_s, {120, 0, 48});
        settings.setColumnWidths(u"single"_s, {77});
        settings.rememberDatabase(u"/档案/二〇二六, 甲.touyan"_s);
        ASSERT_TRUE(settings.sync());
    }
    const Settings settings(path());
    EXPECT_EQ(Language::English, settings.language());
    EXPECT_EQ(Theme::Dark, settings.theme());
    EXPECT_EQ(LogLevel::Debug, settings.logLevel());
    EXPECT_EQ(u"张䶮"_s, settings.operatorName());
    EXPECT_EQ(bytes, settings.windowGeometry());
    EXPECT_EQ(bytes + '2', settings.windowState());
    EXPECT_EQ(bytes + '3', settings.viewState(u"checklist/grid"_s));
    EXPECT_EQ((QList<int>{120, 0, 48}), settings.columnWidths(u"checklist/grid"_s));
    EXPECT_EQ(QList<int>{77}, settings.columnWidths(u"single"_s));
    EXPECT_EQ(QStringList{u"/档案/二〇二六, 甲.touyan"_s}, settings.recentDatabases());
    EXPECT_EQ(u"/档案/二〇二六, 甲.touyan"_s, settings.lastDatabase());
}

TEST_F(SettingsTest, RecentDatabasesAreNewestFirstAndBounded)
{
    Settings settings(path());
    for (int i = 0; i < Settings::kRecentDatabases + 3; ++i)
        settings.rememberDatabase(u"/data/%1.touyan"_s.arg(i));
    settings.rememberDatabase(u"/data/../data/7.touyan"_s.replace("/../data"_L1, QString()));
    const QStringList paths = settings.recentDatabases();
    ASSERT_EQ(Settings::kRecentDatabases, paths.size());
    EXPECT_EQ(u"/data/7.touyan"_s, paths.at(0));
    EXPECT_EQ(u"/data/12.touyan"_s, paths.at(1));
    EXPECT_EQ(1, paths.count(u"/data/7.touyan"_s));
}

TEST_F(SettingsTest, AForgottenDatabaseIsNotOpenedAgain)
{
    Settings settings(path());
    settings.rememberDatabase(u"/data/a.touyan"_s);
    settings.rememberDatabase(u"/data/b.touyan"_s);
    settings.forgetDatabase(u"/data/a.touyan"_s);
    EXPECT_EQ(u"/data/b.touyan"_s, settings.lastDatabase());
    settings.forgetDatabase(u"/data/b.touyan"_s);
    EXPECT_EQ(std::nullopt, settings.lastDatabase());
    EXPECT_TRUE(settings.recentDatabases().isEmpty());
}

TEST_F(SettingsTest, AnEmptyOperatorNameTakesItBack)
{
    Settings settings(path());
    settings.setOperatorName(u"李"_s);
    settings.setOperatorName(u"   "_s);
    EXPECT_EQ(std::nullopt, settings.operatorName());
}

TEST_F(SettingsTest, ValuesThatNobodyWroteReadAsDefaults)
{
    writeFile("[window]\nlanguage=klingon\ntheme=pink\n[log]\nlevel=loud\n"
              "[columns]\na=1, x, 3\nb=-5\nc=999999\n[databases]\nrecent=, /a, /a\nlast=\n");
    const Settings settings(editedPath());
    EXPECT_EQ(Language::SimplifiedChinese, settings.language());
    EXPECT_EQ(Theme::System, settings.theme());
    EXPECT_EQ(LogLevel::Info, settings.logLevel());
    EXPECT_TRUE(settings.columnWidths(u"a"_s).isEmpty());
    EXPECT_TRUE(settings.columnWidths(u"b"_s).isEmpty());
    EXPECT_TRUE(settings.columnWidths(u"c"_s).isEmpty());
    EXPECT_EQ(QStringList{u"/a"_s}, settings.recentDatabases());
    EXPECT_EQ(std::nullopt, settings.lastDatabase());
}

TEST_F(SettingsTest, AFileThatCannotBeWrittenIsSaid)
{
    writeFile("a file where a folder should be");
    Settings settings(editedPath() + u"/touyan.ini"_s);
    settings.setTheme(Theme::Light);
    EXPECT_FALSE(settings.sync());
}

} // namespace
} // namespace touyan::platform
