// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/use_case_context.h"
#include "application/values/record_kind.h"

namespace touyan::application {

struct SearchHit
{
    RecordKind kind = RecordKind::Person;
    qint64 id = 0;
    QString title;    ///< name or summary
    QString subtitle; ///< where it belongs
    std::optional<domain::PostingId> posting;
    QDate day; ///< of an entry
};

/// People, units, projects and entries whose name, code, title, summary or place contains the text,
/// at most `limit` of each kind; people first. An empty text finds nothing.
[[nodiscard]] domain::Result<std::vector<SearchHit>> searchRecords(UseCaseContext& context,
                                                                   const QString& text, int limit);

} // namespace touyan::application
