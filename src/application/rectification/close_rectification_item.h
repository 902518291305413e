// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/use_case_context.h"
#include "domain/rectification/rectification_item.h"

namespace touyan::application {

/// 销号.
struct CloseRectificationRequest
{
    domain::RectificationItemId item;
    int rowVersion = 0; ///< as it was read
    QDate closedOn;     ///< not ahead, not before it was found
    QString evidence;
    QString verifier;
};

/// Closes an item with its evidence and the person who verified. Errors: MissingValue,
/// InvalidValue, RectificationClosed, Conflict.
[[nodiscard]] domain::Result<domain::RectificationItem>
closeRectificationItem(UseCaseContext& context, const CloseRectificationRequest& request);

/// Opens a closed item again; evidence and verifier are cleared, the audit and a note keep them
/// and the reason. Errors: ReasonMissing, InvalidValue when it is open, and
/// ErrorCode::ProjectStepRefused for an item of an acceptance whose project is no longer 限期整改.
[[nodiscard]] domain::Result<domain::RectificationItem>
reopenRectificationItem(UseCaseContext& context, domain::RectificationItemId item,
                        const QString& reason);

} // namespace touyan::application
