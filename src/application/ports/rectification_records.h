// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/record_repository.h"
#include "domain/appraisal/appraisal_session.h"
#include "domain/people/posting.h"
#include "domain/people/unit.h"
#include "domain/projects/project.h"
#include "domain/rectification/rectification_item.h"

#include <QString>

#include <optional>
#include <vector>

namespace touyan::application {

enum class RectificationStatus { Open, Overdue, Closed };

/// Which items a list shows; every condition that is set must hold.
struct RectificationFilter
{
    std::optional<domain::RectificationSource> source;
    std::optional<domain::UnitId> unit;
    std::optional<domain::ProjectId> project;
    std::optional<domain::AppraisalSessionId> session;
    std::optional<domain::PostingId> posting;
    std::optional<RectificationStatus> status; ///< Open includes the overdue ones
    QDate today;  ///< what Overdue looks at; must be valid when status is Overdue
    QString text; ///< part of code, problem, measure or responsible
};

class RectificationItemRepository
    : public CodedRecordRepository<domain::RectificationItem, domain::RectificationItemId>
{
public:
    /// Sorted by due day, then code.
    [[nodiscard]] virtual domain::Result<std::vector<domain::RectificationItem>>
    matching(const RectificationFilter& filter) = 0;
};

/// Progress notes; they are only added.
class RectificationNoteRepository
{
public:
    virtual ~RectificationNoteRepository() = default;
    /// Ignores the id of what it is given and returns the new one.
    [[nodiscard]] virtual domain::Result<domain::RectificationNoteId>
    append(const domain::RectificationNote& note) = 0;
    /// In the order they were added.
    [[nodiscard]] virtual domain::Result<std::vector<domain::RectificationNote>>
    ofItem(domain::RectificationItemId item) = 0;
    /// Of all items, by item, then in the order they were added.
    [[nodiscard]] virtual domain::Result<std::vector<domain::RectificationNote>> all() = 0;
};

/// The register of rectification items (rules 5).
class RectificationRecords
{
public:
    virtual ~RectificationRecords() = default;

    [[nodiscard]] virtual RectificationItemRepository& items() = 0;
    [[nodiscard]] virtual RectificationNoteRepository& notes() = 0;
};

} // namespace touyan::application
