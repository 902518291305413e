// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace touyan::application {

/// The beginning of a value (UTF-8, at most 40 characters) for showing where an error is: control
/// characters as their pictures (U+2400 …), marks of writing direction and broken bytes as U+FFFD,
/// "…" at the end when it goes on.
[[nodiscard]] QString printableExcerpt(QByteArrayView value);

} // namespace touyan::application
