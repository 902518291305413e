// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/roster/save_unit.h"

#include "application/roster/unit_record.h"
#include "application/writing/save_record.h"

namespace touyan::application {

using namespace Qt::Literals::StringLiterals;
using domain::ErrorCode;
using domain::Result;
using domain::Unit;
using domain::UnitCategoryChange;

namespace {

Result<void> refuseCircle(UnitOfWork& work, const Unit& unit)
{
    std::optional<domain::UnitId> parent = unit.parent;
    while (parent && unit.id.isStored()) {
        if (*parent == unit.id)
            return domain::makeError(ErrorCode::InvalidValue, {u"parent"_s, unit.code, {}});
        TOUYAN_TRY_ASSIGN(const Unit above, work.units().find(*parent));
        parent = above.parent;
    }
    return {};
}

} // namespace

Result<Unit> saveUnit(UseCaseContext& context, const Unit& unit)
{
    return saveRecord<Unit>(context, unit, [](UnitOfWork& work, Unit& record) -> Result<void> {
        TOUYAN_TRY(completeRecord(work, record));
        return refuseCircle(work, record);
    });
}

Result<void> removeUnit(UseCaseContext& context, const Unit& unit)
{
    return removeRecord(context, unit);
}

Result<UnitCategoryChange> changeUnitCategory(UseCaseContext& context,
                                              const UnitCategoryChange& change)
{
    return saveRecord<UnitCategoryChange>(
        context, change, [](UnitOfWork& work, UnitCategoryChange& record) -> Result<void> {
            TOUYAN_TRY(completeRecord(work, record));
            TOUYAN_TRY_ASSIGN(const auto others, work.unitCategoryChanges().ofUnit(record.unit));
            for (const UnitCategoryChange& other : others) {
                if (other.id != record.id && other.validFrom == record.validFrom) {
                    return domain::makeError(
                        ErrorCode::DuplicateCode,
                        {u"unit_category_change"_s, record.validFrom.toString(Qt::ISODate)});
                }
            }
            return {};
        });
}

Result<void> removeUnitCategoryChange(UseCaseContext& context, const UnitCategoryChange& change)
{
    return removeRecord(context, change);
}

} // namespace touyan::application
