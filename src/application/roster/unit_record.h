// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/frozen/closing_impact.h"
#include "application/records/record.h"
#include "domain/people/unit.h"

namespace touyan::application {

template <>
struct Record<domain::Unit>
{
    using R = domain::Unit;
    static constexpr RecordKind kind = RecordKind::Unit;
    static constexpr QLatin1String table{"units"};
    static constexpr QLatin1String codePrefix{"U"};
    static constexpr RecordWord word = W("单位");
    static constexpr auto fields =
        fieldList(field(&R::code, "code", W("编号")).code().searched(),
                  field(&R::name, "name", W("名称")).required().searched(),
                  field(&R::kind, "kind", W("种类")).filtered(),
                  field(&R::category, "category", W("类别")).matched().filtered(),
                  field(&R::parent, "parent", W("上级单位")).of(kind));

    /// Its initial category decides which checklist rules.
    static ClosingImpact impact(const R& /*unit*/) { return ClosingImpact::everyone(); }
};

template <>
struct Record<domain::UnitCategoryChange>
{
    using R = domain::UnitCategoryChange;
    static constexpr RecordKind kind = RecordKind::UnitCategoryChange;
    static constexpr QLatin1String table{"unit_categories"};
    static constexpr RecordWord word = W("类别变更");
    static constexpr auto fields =
        fieldList(field(&R::unit, "unit", W("单位")).required().key().of(RecordKind::Unit),
                  field(&R::validFrom, "valid_from", W("生效日期")).required().key(),
                  field(&R::category, "category", W("类别")).matched());

    static QString label(const R& change) { return change.validFrom.toString(Qt::ISODate); }
    static ClosingImpact impact(const R& /*change*/) { return ClosingImpact::everyone(); }
};

} // namespace touyan::application
