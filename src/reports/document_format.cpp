// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/document_format.h"

#include "reports/bulletin/pages_file.h"
#include "reports/projects/open_document.h"

#include <algorithm>

namespace touyan::reports {

using namespace Qt::Literals::StringLiterals;
using application::ReportFormat;
using domain::Result;

Result<void> checkFormat(const std::vector<ReportFormat>& formats, ReportFormat format)
{
    if (std::find(formats.begin(), formats.end(), format) != formats.end())
        return {};
    QStringList names;
    for (const ReportFormat each : formats)
        names.append(QString(domain::identifierName(each)));
    return domain::makeError(domain::ErrorCode::InvalidValue,
                             {u"format"_s, domain::identifierName(format), names.join(u", "_s)});
}

Result<application::WrittenFile> writeOpenDocument(const std::vector<BulletinBlock>& blocks,
                                                   const BulletinFonts& fonts, const QString& path)
{
    const auto bytes = openDocument(blocks, fonts);
    if (bytes.isError())
        return domain::makeError(bytes.error().code, {path, bytes.error().arguments.value(1)});
    return writeBytes(bytes.value(), path, u"odt"_s);
}

} // namespace touyan::reports
