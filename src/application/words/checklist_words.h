// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/cadence.h"
#include "domain/checklist/call.h"
#include "domain/checklist/entry.h"
#include "domain/checklist/obligation.h"
#include "domain/people/person.h"
#include "domain/people/posting.h"

#include <QString>

namespace touyan::application {

// The words for enumerators, one place for window, reports and command line.
[[nodiscard]] QString stateWord(domain::ObligationState state);    ///< 按时, 逾期完成 …
[[nodiscard]] QString entryStatusWord(domain::EntryStatus status); ///< 草稿, 已报, 已审, 退回
[[nodiscard]] QString attendanceWord(domain::AttendanceStatus status); ///< 出席, 请假, 缺席
[[nodiscard]] QString cadenceWord(domain::Cadence cadence);            ///< 每周, 每月 …
[[nodiscard]] QString roleWord(domain::Role role); ///< 第一书记, 党组织书记
[[nodiscard]] QString dispatchLevelWord(domain::DispatchLevel level); ///< 市派, 区派, 镇街派
[[nodiscard]] QString genderWord(domain::Gender gender);

/// The office's words for the kinds and identifiers that stand in data: village → 村,
/// found_party_organization → 成立“两新”党组织; anything else is given back as it is.
[[nodiscard]] QString kindWord(const QString& kind);

/// "第36周(8.31–9.6)", "2019年9月", "2019年第3季度", "2019年" from a period key; other text as it
/// is.
[[nodiscard]] QString periodWord(const QString& periodKey);

} // namespace touyan::application
