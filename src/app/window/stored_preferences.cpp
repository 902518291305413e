// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/stored_preferences.h"

#include <QApplication>

namespace touyan::app {

using namespace Qt::Literals::StringLiterals;
using platform::Language;
using platform::LogLevel;
using platform::Theme;
using widgets::PreferenceChoice;
using widgets::ThemeMode;

StoredPreferences::StoredPreferences(platform::Settings& settings, platform::LogSession& log)
    : m_settings(settings)
    , m_log(log)
{
}

void StoredPreferences::onOperatorChanged(std::function<void(const QString& name)> told)
{
    m_operatorChanged = std::move(told);
}

QString StoredPreferences::operatorName() const
{
    return m_settings.operatorName().value_or(QString());
}

void StoredPreferences::setOperatorName(const QString& name)
{
    m_settings.setOperatorName(name);
    if (m_operatorChanged)
        m_operatorChanged(name);
}

ThemeMode StoredPreferences::theme() const
{
    switch (m_settings.theme()) {
    case Theme::Light:
        return ThemeMode::Light;
    case Theme::Dark:
        return ThemeMode::Dark;
    case Theme::System:
        break;
    }
    return ThemeMode::System;
}

void StoredPreferences::setTheme(ThemeMode theme)
{
    switch (theme) {
    case ThemeMode::Light:
        m_settings.setTheme(Theme::Light);
        break;
    case ThemeMode::Dark:
        m_settings.setTheme(Theme::Dark);
        break;
    case ThemeMode::System:
        m_settings.setTheme(Theme::System);
        break;
    }
    if (auto* application = qobject_cast<QApplication*>(QCoreApplication::instance()))
        widgets::applyTheme(*application, theme);
}

QList<PreferenceChoice> StoredPreferences::languages() const
{
    // Each language in its own words, so that everybody finds their own.
    return {{u"zh_CN"_s, u"简体中文"_s}, {u"en"_s, u"English"_s}};
}

QString StoredPreferences::language() const
{
    return m_settings.language() == Language::English ? u"en"_s : u"zh_CN"_s;
}

void StoredPreferences::setLanguage(const QString& id)
{
    m_settings.setLanguage(id == u"en"_s ? Language::English : Language::SimplifiedChinese);
}

QList<PreferenceChoice> StoredPreferences::logLevels() const
{
    return {{platform::logLevelName(LogLevel::Error), tr("只记错误")},
            {platform::logLevelName(LogLevel::Warning), tr("错误和警告")},
            {platform::logLevelName(LogLevel::Info), tr("一般")},
            {platform::logLevelName(LogLevel::Debug), tr("详细")}};
}

QString StoredPreferences::logLevel() const
{
    return platform::logLevelName(m_settings.logLevel());
}

void StoredPreferences::setLogLevel(const QString& id)
{
    if (const auto level = platform::logLevelFromName(id)) {
        m_settings.setLogLevel(*level);
        m_log.setLevel(*level);
    }
}

} // namespace touyan::app
