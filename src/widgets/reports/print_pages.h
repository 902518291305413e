// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPrinter;

namespace touyan::application {
class PagePreview;
} // namespace touyan::application

namespace touyan::widgets {

/// Sets the printer to the paper of the pages, upright or across, without margins of its own.
void preparePrinter(QPrinter& printer, const application::PagePreview& pages);

/// Sends the pages to the printer, or the range of them that was chosen in its dialog. False when
/// the printer takes none.
[[nodiscard]] bool printPages(QPrinter& printer, const application::PagePreview& pages);

} // namespace touyan::widgets
