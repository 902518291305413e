// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/records/appraisal_record_json.h"
#include "application/records/attachment.h"
#include "application/records/quarter_closing.h"
#include "domain/checklist/adjustment.h"
#include "domain/checklist/call.h"
#include "domain/checklist/checklist.h"
#include "domain/checklist/entry.h"
#include "domain/people/leave.h"
#include "domain/people/person.h"
#include "domain/people/posting.h"
#include "domain/people/unit.h"

#include <QJsonObject>

namespace touyan::application {

/// The values of a record as the audit table keeps them: field names as in the packages, references
/// as record ids, dates as ISO text, decimals as text.
[[nodiscard]] QJsonObject recordJson(const domain::Unit& unit);
[[nodiscard]] QJsonObject recordJson(const domain::UnitCategoryChange& change);
[[nodiscard]] QJsonObject recordJson(const domain::Person& person);
[[nodiscard]] QJsonObject recordJson(const domain::Posting& posting);
[[nodiscard]] QJsonObject recordJson(const domain::Leave& leave);
[[nodiscard]] QJsonObject recordJson(const domain::FreeDays& freeDays);
[[nodiscard]] QJsonObject recordJson(const domain::Checklist& checklist);
[[nodiscard]] QJsonObject recordJson(const domain::Entry& entry);
[[nodiscard]] QJsonObject recordJson(const domain::Call& call);
[[nodiscard]] QJsonObject recordJson(const domain::Attendance& attendance);
[[nodiscard]] QJsonObject recordJson(const domain::Adjustment& adjustment);
[[nodiscard]] QJsonObject recordJson(const Attachment& attachment);
[[nodiscard]] QJsonObject recordJson(const QuarterClosing& closing);

} // namespace touyan::application
