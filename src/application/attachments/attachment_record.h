// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/records/record.h"
#include "application/values/attachment.h"

#include <QJsonObject>

#include <array>

namespace touyan::application {

/// The owner, one of several kinds of record, is no field: it is read and written by hand.
template <>
struct Record<Attachment>
{
    using R = Attachment;
    static constexpr RecordKind kind = RecordKind::Attachment;
    static constexpr RecordWord word = W("附件");
    static constexpr auto fields =
        fieldList(field(&R::fileName, "file_name", W("文件名")).required(),
                  field(&R::mediaType, "media_type", W("类型")),
                  field(&R::byteCount, "bytes", W("大小")).column("byte_count"),
                  field(&R::sha256, "sha256", W("校验值")),
                  field(&R::addedAt, "added_at", W("添加时间")).unaudited());

    static QString label(const R& attachment) { return attachment.fileName; }
    static void addJson(const R& attachment, QJsonObject& json)
    {
        static constexpr std::array<QLatin1String, std::variant_size_v<AttachmentOwner>> kOwners{
            QLatin1String("entry"), QLatin1String("project"), QLatin1String("monthly_report"),
            QLatin1String("rectification_item"), QLatin1String("reportee")};
        json.insert(kOwners.at(attachment.owner.index()),
                    std::visit([](auto id) { return id.value(); }, attachment.owner));
    }
};

} // namespace touyan::application
