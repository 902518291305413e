// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/cadence.h"
#include "domain/foundation/civil_date_range.h"
#include "domain/foundation/exact_decimal.h"
#include "domain/foundation/strong_id.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace touyan::domain {

using ChecklistId = StrongId<struct ChecklistTag>;
/// An item code such as "I04", which lives longer than any checklist version that has it.
using ItemCodeId = StrongId<struct ItemCodeTag>;

/// One duty of a checklist version (rules 2).
struct ChecklistItem
{
    ItemCodeId codeId;
    QString code;
    int position = 0;
    QString title;
    Cadence cadence = Cadence::Monthly;
    int required = 1; ///< entries per period; ignored for PerCall
    ExactDecimal points = ExactDecimal::fromInteger(10);
    int graceDays = 5;
    int dueMonths = 3; ///< Once only
    QStringList kinds; ///< alternatives; empty: any kind

    friend bool operator==(const ChecklistItem&, const ChecklistItem&) = default;
};

/// 清单: one version. A version that has been used is never changed, it is succeeded.
struct Checklist
{
    ChecklistId id;
    int rowVersion = 0;
    QString code;
    QString title;
    DateRange valid;
    QString category; ///< empty: for every unit without a checklist of its own category
    ExactDecimal lateCreditPercent = ExactDecimal::fromInteger(50);
    int minCoveragePercent = 50;
    std::optional<int> lateUntilDays; ///< 补报期限; none: no limit
    std::vector<ChecklistItem> items;

    [[nodiscard]] const ChecklistItem* item(ItemCodeId itemCode) const;
    friend bool operator==(const Checklist&, const Checklist&) = default;
};

/// Every version of the rules, and which one rules when (rules 2, "Which version rules").
class RuleBook
{
public:
    RuleBook() = default;
    explicit RuleBook(std::vector<Checklist> checklists);

    /// The version valid that day with this category; else the valid one without a category; else
    /// none.
    [[nodiscard]] const Checklist* inForce(const QString& category, QDate day) const;
    [[nodiscard]] const std::vector<Checklist>& checklists() const { return m_checklists; }
    /// Days on which another version may begin to rule, sorted.
    [[nodiscard]] const std::vector<QDate>& changeDays() const { return m_changeDays; }
    /// Item codes that some version has with cadence Once.
    [[nodiscard]] const std::vector<ItemCodeId>& onceCodes() const { return m_onceCodes; }

private:
    std::vector<Checklist> m_checklists;
    std::vector<QDate> m_changeDays;
    std::vector<ItemCodeId> m_onceCodes;
};

} // namespace touyan::domain
