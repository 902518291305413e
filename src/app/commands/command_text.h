// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace touyan::app {

/// The texts of touyanctl in the language of the program: CommandText::tr("…"). The source is
/// Simplified Chinese.
class CommandText
{
    Q_DECLARE_TR_FUNCTIONS(Command)
};

} // namespace touyan::app
