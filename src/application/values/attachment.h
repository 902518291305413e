// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/appraisal/appraisal_session.h"
#include "domain/checklist/entry.h"
#include "domain/foundation/strong_id.h"
#include "domain/projects/monthly_report.h"
#include "domain/projects/project.h"
#include "domain/rectification/rectification_item.h"

#include <QDateTime>
#include <QString>

#include <variant>

namespace touyan::domain {

using AttachmentId = StrongId<struct AttachmentTag>;

} // namespace touyan::domain

namespace touyan::application {

/// What a file belongs to: exactly one of these.
using AttachmentOwner = std::variant<domain::EntryId, domain::ProjectId, domain::MonthlyReportId,
                                     domain::RectificationItemId, domain::ReporteeId>;

/// A file that belongs to a record. Its bytes lie in the content-addressed store beside the
/// database.
struct Attachment
{
    domain::AttachmentId id;
    int rowVersion = 0;
    AttachmentOwner owner;
    QString fileName;  ///< as the user named it, without folders
    QString mediaType; ///< "image/jpeg", "application/pdf" …
    qint64 byteCount = 0;
    QString sha256;    ///< lower-case hexadecimal: its name in the store
    QDateTime addedAt; ///< UTC

    friend bool operator==(const Attachment&, const Attachment&) = default;
};

} // namespace touyan::application
