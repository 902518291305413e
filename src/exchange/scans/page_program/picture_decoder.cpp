// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/scans/page_program/picture_decoder.h"

#include "exchange/scans/scan_grey.h"

#include <QFile>
#include <QImageReader>

#include <poppler-qt6.h>

#include <cmath>

namespace touyan::exchange {

namespace {

constexpr int kMostPages = 5'000;
/// A4 at 600 dpi has 35 million.
constexpr qint64 kMostPixels = 80'000'000;
constexpr double kDotsPerInch = 300;

using Opened = std::variant<std::unique_ptr<PictureDecoder>, PageAnswer::Kind>;

QImage greyOf(const QImage& picture)
{
    const qint64 pixels = static_cast<qint64>(picture.width()) * picture.height();
    if (pixels <= kUsefulPixels)
        return greyOfScan(picture);
    const double factor =
        std::sqrt(static_cast<double>(kUsefulPixels) / static_cast<double>(pixels));
    return greyOfScan(
        picture.scaled(picture.size() * factor, Qt::KeepAspectRatio, Qt::SmoothTransformation));
}

/// A file that holds one picture.
class PictureFile final : public PictureDecoder
{
public:
    explicit PictureFile(const QString& path)
        : m_path(path)
    {
    }

    [[nodiscard]] int count() const override { return 1; }
    [[nodiscard]] DecodedPicture picture(int /*index*/) override
    {
        QImageReader reader(m_path);
        reader.setDecideFormatFromContent(true);
        reader.setAutoTransform(true);
        const QSize size = reader.size();
        if (static_cast<qint64>(size.width()) * size.height() > kMostPixels)
            return PageAnswer::TooManyPixels;
        QImage picture;
        if (!reader.read(&picture))
            return PageAnswer::Damaged;
        return greyOf(picture);
    }

private:
    QString m_path;
};

class PdfFile final : public PictureDecoder
{
public:
    explicit PdfFile(std::unique_ptr<Poppler::Document> document)
        : m_document(std::move(document))
    {
    }

    [[nodiscard]] int count() const override { return m_document->numPages(); }
    [[nodiscard]] DecodedPicture picture(int index) override
    {
        const std::unique_ptr<Poppler::Page> page(m_document->page(index));
        if (page == nullptr)
            return PageAnswer::Damaged;
        const QSizeF size = page->pageSizeF() * (kDotsPerInch / 72);
        if (size.width() * size.height() > static_cast<double>(kMostPixels))
            return PageAnswer::TooManyPixels;
        const QImage picture = page->renderToImage(kDotsPerInch, kDotsPerInch);
        if (picture.isNull())
            return PageAnswer::Damaged;
        return greyOf(picture);
    }

private:
    std::unique_ptr<Poppler::Document> m_document;
};

Opened openPdf(const QString& path)
{
    auto document = Poppler::Document::load(path);
    if (document == nullptr)
        return PageAnswer::NoPdf;
    if (document->isLocked())
        return PageAnswer::Locked;
    if (document->numPages() < 1)
        return PageAnswer::Empty;
    if (document->numPages() > kMostPages)
        return PageAnswer::TooManyPages;
    return std::make_unique<PdfFile>(std::move(document));
}

} // namespace

Opened openPictureFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return PageAnswer::Damaged;
    const QByteArray start = file.read(1024);
    file.close();
    if (start.contains("%PDF-"))
        return openPdf(path);
    const QByteArray format = QImageReader::imageFormat(path);
    // Bytes that only begin like a picture have no format either.
    if (format != "png" && format != "jpeg")
        return PageAnswer::WrongType;
    return std::make_unique<PictureFile>(path);
}

} // namespace touyan::exchange
