// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <Qt>

namespace touyan::test {

/// Presses a key where the keyboard focus is, as a person would. Fails the test without a focus.
void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
/// Types ASCII text key by key.
void type(const QString& text);
/// Writes text as an input method does: it is composed first, then committed.
void compose(const QString& text);

} // namespace touyan::test
