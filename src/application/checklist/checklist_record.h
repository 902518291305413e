// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/records/record.h"
#include "application/records/record_values.h"
#include "application/words/checklist_words.h"
#include "domain/checklist/checklist.h"
#include "domain/checklist/checklist_names.h"

#include <QJsonArray>

namespace touyan::application {

/// One duty of a version: part of its checklist, stored and audited with it.
template <>
struct Record<domain::ChecklistItem>
{
    using R = domain::ChecklistItem;
    static constexpr RecordKind kind{"item"};
    static constexpr RecordWord word = W("事项");
    static constexpr qint64 kMostDays = 36'500;
    static constexpr auto fields =
        fieldList(field(&R::code, "code", W("编号")).required().key().matched(),
                  field(&R::position, "position", W("序号")).required().between(0, 1'000'000),
                  field(&R::title, "title", W("标题")).required(),
                  field(&R::cadence, "cadence", W("频次")).required().words<&cadenceWord>(),
                  field(&R::required, "required", W("每期次数")).between(1, 10'000),
                  field(&R::points, "points", W("分值")).between(0, 1'000'000),
                  field(&R::graceDays, "grace_days", W("宽限天数")).between(0, kMostDays),
                  field(&R::dueMonths, "due_months", W("完成月数")).between(0, 1'200),
                  field(&R::kinds, "kinds", W("种类")));
};

template <>
struct Record<domain::Checklist>
{
    using R = domain::Checklist;
    static constexpr RecordKind kind = RecordKind::Checklist;
    static constexpr QLatin1String table{"checklists"};
    static constexpr QLatin1String codePrefix{"C"};
    static constexpr RecordWord word = W("清单");
    static constexpr auto fields = fieldList(
        field(&R::code, "code", W("编号")).code(), field(&R::title, "title", W("标题")).required(),
        firstDay(&R::valid, "valid_from", W("生效日期")).required().column("first_day"),
        lastDay(&R::valid, "valid_to", W("失效日期")).notBefore("valid_from").column("last_day"),
        field(&R::category, "category", W("类别")).matched(),
        field(&R::lateCreditPercent, "late_credit_percent", W("逾期得分比例")).between(0, 100),
        field(&R::minCoveragePercent, "min_coverage_percent", W("最低在岗比例")).between(1, 100),
        field(&R::lateUntilDays, "late_until_days", W("补报期限"))
            .between(0, Record<domain::ChecklistItem>::kMostDays));

    static void addJson(const R& checklist, QJsonObject& json)
    {
        QJsonArray items;
        for (const domain::ChecklistItem& item : checklist.items)
            items.append(recordJson(item));
        json.insert(QLatin1String("items"), items);
    }
};

} // namespace touyan::application
