// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/records/appraisal_record_json.h"
#include "application/records/record_values.h"
#include "application/values/quarter_closing.h"
#include "domain/checklist/entry.h"

#include <QJsonObject>

namespace touyan::application {

// The values of records that are not described (records/record.h), in the same manner.
[[nodiscard]] QJsonObject recordJson(const domain::Entry& entry);
[[nodiscard]] QJsonObject recordJson(const QuarterClosing& closing);

} // namespace touyan::application
