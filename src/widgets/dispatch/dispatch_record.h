// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/projects/show_dispatch.h"
#include "domain/foundation/result.h"

#include <QString>

#include <memory>

class QPagedPaintDevice;
class QTextDocument;

namespace touyan::widgets {

/// 季调度会议记录: heading, the meeting, one section a project with light, opinion and tasks handed
/// down, the tasks once more as a list, and room for signatures.
[[nodiscard]] std::unique_ptr<QTextDocument> dispatchRecord(const application::DispatchView& view);

/// Prints the record on A4 pages with page numbers.
void printDispatchRecord(QPagedPaintDevice& device, const application::DispatchView& view);

/// Writes the record as .odt, to be edited further, or as .pdf, by the ending of the path; beside
/// the target, then renamed. ErrorCode::FileNotWritable (path, reason).
[[nodiscard]] domain::Result<void> saveDispatchRecord(const QString& path,
                                                      const application::DispatchView& view);

} // namespace touyan::widgets
