// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/values/issued_report.h"

namespace touyan::application {

// The words for the documents that leave the office, for window and command line.
[[nodiscard]] QString reportKindWord(ReportKind kind); ///< 季度通报, 书记项目台账 …
[[nodiscard]] QString reportFormatWord(ReportFormat format); ///< Excel, PDF, ODT, 打印

/// "㐀（U+3400）、U+FEFF": characters for people to look up and correct; what cannot be seen is its
/// number alone. Of very many only the first ones.
[[nodiscard]] QString characterNames(const QString& characters);

} // namespace touyan::application
