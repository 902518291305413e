// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/rectification_records.h"
#include "application/ports/use_case_context.h"
#include "application/values/attachment.h"

namespace touyan::application {

/// An item with the names a list shows.
struct ListedRectification
{
    domain::RectificationItem item;
    QString unitName;
    QString projectCode; ///< empty: none
    QString projectTitle;
    QString personName; ///< of the reportee's posting; empty: none
    bool isOverdue = false;
    std::vector<domain::RectificationNote> notes;
};

struct RectificationList
{
    QDate today;
    std::vector<ListedRectification> rows; ///< open ones first; by due day, then code
    int open = 0;
    int overdue = 0;
    int closed = 0;
};

/// The register 整改台账; the filter's today is set here.
[[nodiscard]] domain::Result<RectificationList>
listRectification(UseCaseContext& context, const RectificationFilter& filter);

/// The same inside a unit of work that is already open; what was closed after `today` is open.
[[nodiscard]] domain::Result<RectificationList>
listRectification(UnitOfWork& work, RectificationFilter filter, QDate today);

/// The register as it was known at the end of a day: without what was found or noted later, open
/// what was closed later, overdue what was overdue that day. The filter's status is that of the
/// day.
[[nodiscard]] domain::Result<RectificationList>
listRectificationOnDay(UnitOfWork& work, RectificationFilter filter, QDate day);

/// What was known of one item at the end of the day; it was found by then.
void takeBack(ListedRectification& row, QDate day);

} // namespace touyan::application
