// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/logging.h"
#include "platform/settings.h"
#include "widgets/settings/preferences.h"

#include <QCoreApplication>

#include <functional>

class QApplication;

namespace touyan::app {

/// The user's preferences, kept in the settings file.
class StoredPreferences final : public widgets::Preferences
{
    Q_DECLARE_TR_FUNCTIONS(touyan::app::StoredPreferences)

public:
    StoredPreferences(platform::Settings& settings, platform::LogSession& log);

    /// Told of a new operator, so that the open database knows who acts.
    void onOperatorChanged(std::function<void(const QString& name)> told);

    [[nodiscard]] QString operatorName() const override;
    void setOperatorName(const QString& name) override;
    [[nodiscard]] widgets::ThemeMode theme() const override;
    void setTheme(widgets::ThemeMode theme) override;
    [[nodiscard]] QList<widgets::PreferenceChoice> languages() const override;
    [[nodiscard]] QString language() const override;
    void setLanguage(const QString& id) override;
    [[nodiscard]] QList<widgets::PreferenceChoice> logLevels() const override;
    [[nodiscard]] QString logLevel() const override;
    void setLogLevel(const QString& id) override;

private:
    platform::Settings& m_settings;
    platform::LogSession& m_log;
    std::function<void(const QString& name)> m_operatorChanged;
};

} // namespace touyan::app
