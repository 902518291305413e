// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/look/theme.h"

#include <QList>
#include <QString>

namespace touyan::widgets {

/// A value as it is kept, with its word.
struct PreferenceChoice
{
    QString id;
    QString word;
};

/// What one user of this computer prefers; nothing of it belongs to a database. The program keeps
/// it. What is set takes effect at once unless it says otherwise.
class Preferences
{
public:
    virtual ~Preferences() = default;

    /// Who the audit names as the actor; empty: nobody entered it yet. A new name holds for what is
    /// written from then on.
    [[nodiscard]] virtual QString operatorName() const = 0;
    virtual void setOperatorName(const QString& name) = 0;

    [[nodiscard]] virtual ThemeMode theme() const = 0;
    virtual void setTheme(ThemeMode theme) = 0;

    /// Languages the window speaks; a new one holds from the next start.
    [[nodiscard]] virtual QList<PreferenceChoice> languages() const = 0;
    [[nodiscard]] virtual QString language() const = 0;
    virtual void setLanguage(const QString& id) = 0;

    /// How much the log file says, from the least to the most.
    [[nodiscard]] virtual QList<PreferenceChoice> logLevels() const = 0;
    [[nodiscard]] virtual QString logLevel() const = 0;
    virtual void setLogLevel(const QString& id) = 0;
};

} // namespace touyan::widgets
