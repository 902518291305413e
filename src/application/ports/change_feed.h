// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/values/record_kind.h"
#include "domain/foundation/strong_id.h"
#include "domain/people/posting.h"

#include <algorithm>
#include <initializer_list>
#include <optional>
#include <vector>

namespace touyan::application {

/// One record that a committed unit of work wrote.
struct RecordChange
{
    RecordKind kind = RecordKind::Entry;
    qint64 id = 0;
    /// The only posting whose numbers can have changed; none: look at everything.
    std::optional<domain::PostingId> posting;
};

using ChangeSet = std::vector<RecordChange>;

/// Whether a record of one of the kinds changed.
[[nodiscard]] inline bool concerns(const ChangeSet& changes,
                                   std::initializer_list<RecordKind> kinds)
{
    return std::any_of(changes.begin(), changes.end(),
                       [kinds](const RecordChange& change) { return change.kind.isOneOf(kinds); });
}

/// Told of every committed unit of work, only after the commit, on the thread that committed.
class ChangeFeed
{
public:
    virtual ~ChangeFeed() = default;
    virtual void publish(const ChangeSet& changes) = 0;
};

} // namespace touyan::application
