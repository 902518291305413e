// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/reports/report_writer.h"

#include <QFile>
#include <QPainter>
#include <QThread>

#include <atomic>

namespace touyan::test {

/// Pages with a black square of 10 mm at (20 mm, 20 mm + 5 mm × page).
class SquarePages final : public application::PagePreview
{
public:
    explicit SquarePages(int pages, QString withoutGlyph = {})
        : m_pages(pages)
        , m_withoutGlyph(std::move(withoutGlyph))
    {
    }
    [[nodiscard]] QString charactersWithoutGlyph() const override { return m_withoutGlyph; }
    [[nodiscard]] int pageCount() const override { return m_pages; }
    [[nodiscard]] QSizeF pageSizeMm() const override { return {210, 297}; }
    /// A band from 20 to 30 mm of the first page, 5 mm lower on each that follows.
    [[nodiscard]] QString placeAt(int page, const QPointF& atMm) const override
    {
        const qreal below = atMm.y() - 20 - 5.0 * page;
        return below >= 0 && below < 10 ? QStringLiteral("explain:item:I0%1").arg(page + 1)
                                        : QString();
    }
    void paint(int page, QPainter& painter, qreal unitsPerMm) const override
    {
        painter.fillRect(QRectF(20 * unitsPerMm, (20 + 5.0 * page) * unitsPerMm, 10 * unitsPerMm,
                                10 * unitsPerMm),
                         Qt::black);
    }

private:
    int m_pages;
    QString m_withoutGlyph;
};

/// A writer whose outcome the test sets; writes the report's title into the file.
class PaperWriter final : public application::ReportWriter
{
public:
    domain::Result<application::WrittenFile>
    writeWorkbook(const application::QuarterlyReport& report, const QString& path,
                  application::Progress& progress) override
    {
        return write(report, path, progress);
    }
    domain::Result<application::WrittenFile>
    writeBulletin(const application::QuarterlyReport& report, const QString& path,
                  application::Progress& progress) override
    {
        return write(report, path, progress);
    }
    domain::Result<std::unique_ptr<application::PagePreview>>
    preview(const application::QuarterlyReport& /*report*/) override
    {
        if (fontMissing)
            return domain::makeError(domain::ErrorCode::FontMissing, {QStringLiteral("仿宋")});
        return std::unique_ptr<application::PagePreview>(
            std::make_unique<SquarePages>(3, lacksGlyph ? QStringLiteral("\uE000") : QString()));
    }

    std::atomic<bool> fontMissing{false};
    std::atomic<bool> lacksGlyph{false}; ///< of a character in the report
    std::atomic<bool> diskFull{false};
    std::atomic<bool> waitsForCancel{false};
    std::atomic<bool> forgetsTheHash{false}; ///< so that the issue cannot be recorded

private:
    domain::Result<application::WrittenFile> write(const application::QuarterlyReport& report,
                                                   const QString& path,
                                                   application::Progress& progress) const
    {
        progress.report(1, 2);
        while (waitsForCancel && !progress.isCancelled())
            QThread::msleep(1);
        if (progress.isCancelled())
            return domain::makeError(domain::ErrorCode::Cancelled);
        if (diskFull)
            return domain::makeError(domain::ErrorCode::DiskFull, {path});
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return domain::makeError(domain::ErrorCode::FileNotWritable,
                                     {path, file.errorString()});
        file.write(report.title.toUtf8());
        return application::WrittenFile{path, forgetsTheHash ? QString() : QString(64, u'e')};
    }
};

} // namespace touyan::test
