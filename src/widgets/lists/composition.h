// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QObject;

namespace touyan::widgets {

/// Asks the input method to hand over what is being composed, as it stands, to the object that has
/// been receiving it. Input methods differ: ibus commits when it is told to, fcitx when it is
/// reset. One that knows neither would lose the word, so `composed`, which shows what stands there
/// and is emptied by the receiver, is committed to `receiver` in its place.
void endComposition(const QString& composed, QObject* receiver);

} // namespace touyan::widgets
