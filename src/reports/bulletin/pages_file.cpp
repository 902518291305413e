// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/bulletin/pages_file.h"

#include "application/files/output_file.h"
#include "reports/bulletin/pdf_text_map.h"

#include <QBuffer>
#include <QHashFunctions>
#include <QPainter>
#include <QPdfWriter>

namespace touyan::reports {

using namespace Qt::Literals::StringLiterals;
using domain::ErrorCode;
using domain::makeError;

namespace {

/// QPdfWriter writes its fonts in the order of a hash table, which differs from run to run; the
/// report of a closed quarter must not (rules 2.5). Tables that exist already keep their seed.
class ReproducibleHashing
{
public:
    ReproducibleHashing() { QHashSeed::setDeterministicGlobalSeed(); }
    ~ReproducibleHashing() { QHashSeed::resetRandomGlobalSeed(); }
    Q_DISABLE_COPY_MOVE(ReproducibleHashing)
};

} // namespace

domain::Result<application::WrittenFile> writePages(const BulletinPages& pages,
                                                    const QString& title,
                                                    const QDateTime& printedAt, const QString& path,
                                                    application::Progress& progress)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        const ReproducibleHashing reproducible;
        QPdfWriter writer(&buffer);
        writer.setResolution(static_cast<int>(72 * kUnitsPerPoint));
        writer.setPageSize(QPageSize(QPageSize::A4));
        if (const QSizeF paper = pages.pageSizeMm(); paper.width() > paper.height())
            writer.setPageOrientation(QPageLayout::Landscape);
        writer.setPageMargins(QMarginsF());
        writer.setTitle(title);
        writer.setCreator(u"Touyan"_s);
        QPainter painter;
        if (!painter.begin(&writer))
            return makeError(ErrorCode::FileNotWritable, {path, buffer.errorString()});
        for (int page = 0; page < pages.pageCount(); ++page) {
            if (progress.isCancelled())
                return makeError(ErrorCode::Cancelled);
            progress.report(page, pages.pageCount());
            if (page > 0)
                writer.newPage();
            pages.paint(page, painter, kUnitsPerMm);
        }
    }
    auto mended = mendedPdf(buffer.data(), pages.pages(), pages.fonts(), printedAt);
    if (mended.isError())
        return makeError(ErrorCode::FileNotWritable, {path, mended.error().arguments.value(1)});
    if (progress.isCancelled())
        return makeError(ErrorCode::Cancelled);

    TOUYAN_TRY_ASSIGN(application::WrittenFile written, writeBytes(mended.value(), path, u"pdf"_s));
    written.charactersWithoutGlyph = pages.charactersWithoutGlyph();
    return written;
}

domain::Result<application::WrittenFile> writeBytes(const QByteArray& bytes, const QString& path,
                                                    const QString& suffix)
{
    return application::OutputFile(path, {suffix}).writeWhole(bytes);
}

} // namespace touyan::reports
