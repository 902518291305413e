// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/appraisal/meeting_documents.h"
#include "reports/bulletin/bulletin_fonts.h"
#include "reports/bulletin/page_drawing.h"

#include <vector>

namespace touyan::reports {

/// The pages of all forms, one form after the other in the order of the serials, everything where
/// the layout has it. They differ in nothing but serial and QR code.
[[nodiscard]] std::vector<DrawnPage> ballotPages(const application::BallotForms& forms,
                                                 const BulletinFonts& fonts);

} // namespace touyan::reports
