// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/rectification/stored_item.h"

#include "application/ports/rectification_records.h"
#include "application/rectification/rectification_item_record.h"
#include "application/writing/save_record.h"

namespace touyan::application {

using namespace Qt::Literals::StringLiterals;
using domain::ErrorCode;
using domain::RectificationItem;
using domain::RectificationSource;
using domain::Result;

Result<void> completeItem(UnitOfWork& work, RectificationItem& item)
{
    const auto missing = [](const QString& field) {
        return domain::makeError(ErrorCode::MissingValue, {field});
    };
    TOUYAN_TRY(completeRecord(work, item));
    const bool ofProject = item.source == RectificationSource::Supervision ||
                           item.source == RectificationSource::Acceptance;
    if (ofProject && !item.project)
        return missing(u"project"_s);
    if (item.source == RectificationSource::Appraisal && !item.session)
        return missing(u"appraisal_session"_s);
    return {};
}

Result<void> requireOpen(const RectificationItem& item)
{
    if (!item.isOpen())
        return domain::makeError(ErrorCode::RectificationClosed, {item.code});
    return {};
}

Result<void> noteProgress(AuditedWork& work, const RectificationItem& item,
                          const domain::RectificationNote& note)
{
    const QJsonObject values{{u"on"_s, note.on.toString(Qt::ISODate)}, {u"note"_s, note.text}};
    return work.note({AuditAction::Changed,
                      RecordKind::RectificationItem,
                      item.id.value(),
                      item.code,
                      {},
                      QString::fromUtf8(QJsonDocument(values).toJson(QJsonDocument::Compact)),
                      {}},
                     std::nullopt);
}

} // namespace touyan::application
