// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/use_case_context.h"

namespace touyan::application {

/// True when obligations can have arisen from the version: a first secretary's posting runs on some
/// day of its validity up to today.
[[nodiscard]] bool isChecklistUsed(const std::vector<domain::Posting>& postings,
                                   const domain::Checklist& checklist, QDate today);
/// The same over all postings that are stored.
[[nodiscard]] domain::Result<bool> isChecklistUsed(UnitOfWork& work,
                                                   const domain::Checklist& checklist, QDate today);

/// Saves a checklist version. A version that has been used keeps everything but the end of its
/// validity (ErrorCode::ChecklistInUse); two versions of one category never overlap
/// (ErrorCode::ChecklistsOverlap). Item codes are made known.
[[nodiscard]] domain::Result<domain::Checklist> saveChecklist(UseCaseContext& context,
                                                              const domain::Checklist& checklist);

/// Ends the predecessor the day before the successor begins and saves the successor, in one step.
[[nodiscard]] domain::Result<domain::Checklist>
succeedChecklist(UseCaseContext& context, domain::ChecklistId predecessor,
                 const domain::Checklist& successor);

/// Only a version that was never used can be removed.
[[nodiscard]] domain::Result<void> removeChecklist(UseCaseContext& context,
                                                   const domain::Checklist& checklist);

/// The "十个一" seed version of July 2019 (rules 2), not stored yet.
[[nodiscard]] domain::Checklist seedChecklist(QDate validFrom);

} // namespace touyan::application
