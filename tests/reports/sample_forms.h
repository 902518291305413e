// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/appraisal/meeting_documents.h"

namespace touyan::test {

/// A town's session: 21 reportees, the last three in writing, some with rare characters in their
/// names; ten criteria of ten points.
[[nodiscard]] application::MeetingHead sampleMeeting(domain::AppraisalMode mode);
/// Forms of its group G4 with the serials 1 to count, in that order.
[[nodiscard]] application::BallotForms sampleForms(domain::AppraisalMode mode, int count);
/// The same after the session of the forms was changed.
void layOutAgain(application::BallotForms& forms);

} // namespace touyan::test
