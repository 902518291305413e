// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/values/appraisal_finalisation.h"
#include "domain/appraisal/appraisal_session.h"

#include <QJsonObject>

namespace touyan::application {

// As in record_json.h. There is none for ballots: the audit names them and says no more.
[[nodiscard]] QJsonObject recordJson(const domain::AppraisalSession& session);
[[nodiscard]] QJsonObject recordJson(const domain::Reportee& reportee);
[[nodiscard]] QJsonObject recordJson(const AppraisalFinalisation& finalisation);

} // namespace touyan::application
