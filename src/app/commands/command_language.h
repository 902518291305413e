// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/settings.h"

#include <QStringList>

#include <optional>

class QCoreApplication;

namespace touyan::app {

/// The language that touyanctl speaks: what --language says, else what the environment says (the
/// first of LC_ALL, LC_MESSAGES and LANG that is not empty): English for "en…", Simplified Chinese
/// for everything else, "C" and "POSIX" too. None: --language has a value that nobody speaks.
[[nodiscard]] std::optional<platform::Language> commandLanguage(const QStringList& arguments);

/// Gives the application the texts of the language, Qt's own too.
void speak(QCoreApplication& application, platform::Language language);

} // namespace touyan::app
