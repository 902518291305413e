// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/roster/list_roster.h"
#include "support/widgets/page_fixture.h"
#include "widgets/settings/settings_page.h"

#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace touyan::test {

using namespace Qt::Literals::StringLiterals;
using application::UseCaseContext;
using widgets::PreferenceChoice;
using widgets::SettingsPage;
using widgets::ThemeMode;

namespace {

/// Keeps what is set as long as the test.
class MemoryPreferences final : public widgets::Preferences
{
public:
    [[nodiscard]] QString operatorName() const override { return m_operator; }
    void setOperatorName(const QString& name) override { m_operator = name; }
    [[nodiscard]] ThemeMode theme() const override { return m_theme; }
    void setTheme(ThemeMode theme) override { m_theme = theme; }
    [[nodiscard]] QList<PreferenceChoice> languages() const override
    {
        return {{u"zh_CN"_s, u"简体中文"_s}, {u"en"_s, u"English"_s}};
    }
    [[nodiscard]] QString language() const override { return m_language; }
    void setLanguage(const QString& id) override { m_language = id; }
    [[nodiscard]] QList<PreferenceChoice> logLevels() const override
    {
        return {{u"warning"_s, u"警告"_s}, {u"info"_s, u"一般"_s}, {u"debug"_s, u"详细"_s}};
    }
    [[nodiscard]] QString logLevel() const override { return m_logLevel; }
    void setLogLevel(const QString& id) override { m_logLevel = id; }

private:
    QString m_operator;
    ThemeMode m_theme = ThemeMode::System;
    QString m_language = u"zh_CN"_s;
    QString m_logLevel = u"info"_s;
};

} // namespace

class SettingsPageTest : public PageFixture
{
protected:
    void SetUp() override
    {
        PageFixture::SetUp();
        m_page = std::make_unique<SettingsPage>(services(), preferences);
        m_page->resize(1080, 610);
        m_page->show();
        m_page->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_page.get()));
        m_page->activate();
        settle();
    }
    void TearDown() override
    {
        m_page.reset();
        PageFixture::TearDown();
    }
    template <class Widget>
    Widget* need(const QString& name)
    {
        auto* found = m_page->findChild<Widget*>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }
    QString storedOffice()
    {
        return run([](UseCaseContext& context) { return application::listRoster(context); })
            .value()
            .officeName;
    }

    MemoryPreferences preferences;
    std::unique_ptr<SettingsPage> m_page;
};

TEST_F(SettingsPageTest, SavesTheNameOfTheOfficeInTheDatabase)
{
    auto* name = need<QLineEdit>(u"officeNameEdit"_s);
    auto* save = need<QPushButton>(u"saveOfficeNameButton"_s);
    EXPECT_EQ(name->text(), u"云山街道党工委"_s);
    EXPECT_FALSE(save->isEnabled());
    name->setFocus();
    name->selectAll();
    QInputMethodEvent typed;
    typed.setCommitString(u"柳河街道党工委"_s);
    QCoreApplication::sendEvent(name, &typed);
    EXPECT_TRUE(save->isEnabled());
    QTest::keyClick(name, Qt::Key_Return);
    settle();
    EXPECT_EQ(storedOffice(), u"柳河街道党工委"_s);
    EXPECT_FALSE(save->isEnabled());
}

TEST_F(SettingsPageTest, WhatIsBeingTypedOutlivesAChangeFromElsewhere)
{
    auto* name = need<QLineEdit>(u"officeNameEdit"_s);
    const auto saveElsewhere = [this](const QString& other) {
        ASSERT_TRUE(run([other](UseCaseContext& context) {
                        return application::saveOfficeName(context, other);
                    }).isOk());
        settle();
    };
    saveElsewhere(u"甲街道"_s);
    EXPECT_EQ(name->text(), u"甲街道"_s);
    name->setText(u"乙街"_s);
    saveElsewhere(u"丙街道"_s);
    EXPECT_EQ(name->text(), u"乙街"_s);
}

TEST_F(SettingsPageTest, KeepsWhatTheUserPrefers)
{
    auto* name = need<QLineEdit>(u"operatorNameEdit"_s);
    name->setFocus();
    QTest::keyClicks(name, u" Chen "_s);
    QTest::keyClick(name, Qt::Key_Return);
    EXPECT_EQ(preferences.operatorName(), u"Chen"_s);
    EXPECT_EQ(name->text(), u"Chen"_s);

    const auto down = [this](const QString& field) {
        auto* choice = need<QComboBox>(field);
        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_Down);
    };
    down(u"themeCombo"_s);
    EXPECT_EQ(preferences.theme(), ThemeMode::Light);
    down(u"languageCombo"_s);
    EXPECT_EQ(preferences.language(), u"en"_s);
    down(u"logLevelCombo"_s);
    EXPECT_EQ(preferences.logLevel(), u"debug"_s);
}

TEST_F(SettingsPageTest, CanBePictured)
{
    const QDir folder(QStringLiteral(TOUYAN_BINARY_DIR) + u"/screenshots"_s);
    ASSERT_TRUE(folder.mkpath(u"."_s));
    EXPECT_TRUE(m_page->grab().save(folder.filePath(u"settings-light.png"_s)));
    EXPECT_TRUE(m_page->openPlace(u"page:settings"_s));
    EXPECT_FALSE(m_page->openPlace(u"page:roster"_s));
}

} // namespace touyan::test
