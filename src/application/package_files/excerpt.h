// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace touyan::application {

/// The whole value (UTF-8) as text; a U+FEFF at its beginning is a part of it.
[[nodiscard]] QString textOf(QByteArrayView value);

/// The beginning of a value (UTF-8, at most 40 characters) for showing where an error is: control
/// characters as their pictures (U+2400 …), others that nobody sees by name (⟨U+200B⟩), broken
/// bytes as U+FFFD, "…" at the end when it goes on.
[[nodiscard]] QString printableExcerpt(QByteArrayView value);

/// The first character of a code that nobody sees, so that two codes that look alike are not one;
/// a space at either end too.
[[nodiscard]] std::optional<char32_t> invisibleIn(QByteArrayView code);

} // namespace touyan::application
