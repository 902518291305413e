// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/record_kind.h"

#include <QLatin1String>
#include <QStringView>

#include <array>
#include <optional>
#include <utility>

namespace touyan::storage {

/// Kinds of record as the audit table and the arguments of errors name them.
inline constexpr std::array kRecordKindNames{
    std::pair{application::RecordKind::Unit, QLatin1String("unit")},
    std::pair{application::RecordKind::UnitCategoryChange, QLatin1String("unit_category_change")},
    std::pair{application::RecordKind::Person, QLatin1String("person")},
    std::pair{application::RecordKind::Posting, QLatin1String("posting")},
    std::pair{application::RecordKind::Leave, QLatin1String("leave")},
    std::pair{application::RecordKind::FreeDays, QLatin1String("free_days")},
    std::pair{application::RecordKind::Checklist, QLatin1String("checklist")},
    std::pair{application::RecordKind::Entry, QLatin1String("entry")},
    std::pair{application::RecordKind::Call, QLatin1String("call")},
    std::pair{application::RecordKind::Attendance, QLatin1String("attendance")},
    std::pair{application::RecordKind::Adjustment, QLatin1String("adjustment")},
    std::pair{application::RecordKind::Attachment, QLatin1String("attachment")},
    std::pair{application::RecordKind::QuarterClosing, QLatin1String("quarter_closing")},
    std::pair{application::RecordKind::OfficeSetting, QLatin1String("office_setting")},
    std::pair{application::RecordKind::Package, QLatin1String("package")}};

[[nodiscard]] constexpr QLatin1String recordKindName(application::RecordKind kind)
{
    for (const auto& [candidate, name] : kRecordKindNames) {
        if (candidate == kind)
            return name;
    }
    return {};
}

[[nodiscard]] inline std::optional<application::RecordKind> recordKindFromName(QStringView name)
{
    for (const auto& [kind, text] : kRecordKindNames) {
        if (name == text)
            return kind;
    }
    return std::nullopt;
}

} // namespace touyan::storage
