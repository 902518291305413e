// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/foundation/result.h"

#include <QString>

namespace touyan::application {

/// The name of a file as it may be used in a folder of ours: dots in front, spaces and dots at the
/// end and characters that are not seen are taken off. What could lead out of the folder or mean a
/// device is no name: ErrorCode::FileNameRefused (name), ErrorCode::FileNameTooLong (name). A name
/// that a database holds is only a text until it has passed here.
[[nodiscard]] domain::Result<QString> checkedFileName(const QString& name);

/// A text from records as the proposal of a file name, for a dialog: what is not allowed becomes a
/// hyphen.
[[nodiscard]] QString proposedFileName(const QString& text);

} // namespace touyan::application
