// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/bulletin/quarterly_bulletin.h"

#include "reports/bulletin/pages_file.h"

namespace touyan::reports {

domain::Result<application::WrittenFile>
writeQuarterlyBulletin(const application::QuarterlyReport& report, const QString& path,
                       application::Progress& progress, const FontDirectory& fonts)
{
    TOUYAN_TRY_ASSIGN(BulletinFonts chosen, BulletinFonts::choose(fonts));
    if (progress.isCancelled())
        return domain::makeError(domain::ErrorCode::Cancelled);
    return writePages(quarterlyPages(report, std::move(chosen)), report.title, report.printedAt,
                      path, progress);
}

} // namespace touyan::reports
