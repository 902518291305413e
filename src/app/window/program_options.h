// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/settings.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace touyan::app {

/// What the words after the program's name ask for.
struct ProgramOptions
{
    std::optional<QString> database;
    std::optional<QString> dashboardPicture; ///< file to write, then leave
    std::optional<QString> screenshots;      ///< folder to write into, then leave
    QString suffix;                          ///< of the screenshots' names
    std::optional<platform::Theme> theme;
    std::optional<platform::Language> language;

    /// Pictures are taken of the program as it comes, whatever the user prefers.
    [[nodiscard]] bool takesPictures() const { return dashboardPicture || screenshots; }
};

/// A call that has been read: either a window is wanted, or all is said.
struct ProgramCall
{
    ProgramOptions options;
    std::optional<int> status; ///< exit status; none: a window is wanted
    QString text;              ///< to print before leaving
    QString displayRefusal;    ///< the sentence for DisplayGuard, in the language of the call
};

/// Reads the words of the call, the program's name first. Needs no display, so that help, version
/// and wrong words are answered where there is none; options that Qt takes itself (-platform …) are
/// left to it.
[[nodiscard]] ProgramCall readProgramCall(const QStringList& arguments);

/// While it lives, a display that cannot be opened is told in a sentence on standard error with
/// exit status 1; Qt by itself would abort.
class DisplayGuard
{
public:
    explicit DisplayGuard(const QString& sentence);
    ~DisplayGuard();
    Q_DISABLE_COPY_MOVE(DisplayGuard)
};

} // namespace touyan::app
