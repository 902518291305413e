// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/scans/scan_pictures.h"

#include "exchange/scans/scan_grey.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QImageReader>

#include <poppler-qt6.h>

#include <array>
#include <cmath>

namespace touyan::exchange {

using namespace Qt::Literals::StringLiterals;
using domain::ErrorCode;
using domain::makeError;
using domain::Result;

namespace {

constexpr qint64 kMostBytes = qint64{2} * 1024 * 1024 * 1024;
constexpr int kMostPages = 5'000;
/// A4 at 600 dpi has 35 million.
constexpr qint64 kMostPixels = 80'000'000;
/// A4 at 400 dpi; larger pictures are made smaller, which loses nothing that a tick needs.
constexpr qint64 kUsefulPixels = 16'000'000;
constexpr double kDotsPerInch = 300;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Scans)
};

domain::Error unreadable(const QString& path, const QString& reason)
{
    return makeError(ErrorCode::FileUnreadable, {path, reason});
}

domain::Error tooManyPixels(const QString& path)
{
    return makeError(ErrorCode::FileTooLarge, {path, Words::tr("每页 8000 万像素")});
}

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
class PictureFile final : public ScanPictures
{
public:
    explicit PictureFile(const QString& path)
        : m_path(path)
    {
    }

    [[nodiscard]] int count() const override { return 1; }
    [[nodiscard]] Result<QImage> picture(int /*index*/) override
    {
        QImageReader reader(m_path);
        reader.setDecideFormatFromContent(true);
        reader.setAutoTransform(true);
        const QSize size = reader.size();
        if (static_cast<qint64>(size.width()) * size.height() > kMostPixels)
            return tooManyPixels(m_path);
        QImage picture;
        if (!reader.read(&picture))
            return unreadable(m_path, reader.errorString());
        return greyOf(picture);
    }

private:
    QString m_path;
};

class PdfFile final : public ScanPictures
{
public:
    PdfFile(const QString& path, std::unique_ptr<Poppler::Document> document)
        : m_path(path)
        , m_document(std::move(document))
    {
    }

    [[nodiscard]] int count() const override { return m_document->numPages(); }
    [[nodiscard]] Result<QImage> picture(int index) override
    {
        const std::unique_ptr<Poppler::Page> page(m_document->page(index));
        if (page == nullptr)
            return unreadable(m_path, Words::tr("第 %1 页损坏").arg(index + 1));
        const QSizeF size = page->pageSizeF() * (kDotsPerInch / 72);
        if (size.width() * size.height() > static_cast<double>(kMostPixels))
            return tooManyPixels(m_path);
        const QImage picture = page->renderToImage(kDotsPerInch, kDotsPerInch);
        if (picture.isNull())
            return unreadable(m_path, Words::tr("第 %1 页损坏").arg(index + 1));
        return greyOf(picture);
    }

private:
    QString m_path;
    std::unique_ptr<Poppler::Document> m_document;
};

Result<std::unique_ptr<ScanPictures>> openPdf(const QString& path)
{
    auto document = Poppler::Document::load(path);
    if (document == nullptr)
        return unreadable(path, Words::tr("不是完整的 PDF 文件"));
    if (document->isLocked())
        return unreadable(path, Words::tr("PDF 有密码"));
    if (document->numPages() < 1)
        return unreadable(path, Words::tr("PDF 没有页"));
    if (document->numPages() > kMostPages)
        return makeError(ErrorCode::FileTooLarge, {path, Words::tr("%1 页").arg(kMostPages)});
    return std::unique_ptr<ScanPictures>(std::make_unique<PdfFile>(path, std::move(document)));
}

} // namespace

Result<std::unique_ptr<ScanPictures>> openScanPictures(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return makeError(ErrorCode::FileMissing, {path});
    if (!info.isFile() || !info.isReadable())
        return unreadable(path, Words::tr("不是可读的文件"));
    if (info.size() > kMostBytes)
        return makeError(ErrorCode::FileTooLarge, {path, u"2 GiB"_s});
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(path, file.errorString());
    const QByteArray start = file.read(1024);
    file.close();
    if (start.contains("%PDF-"))
        return openPdf(path);
    const QByteArray format = QImageReader::imageFormat(path);
    if (format != "png" && format != "jpeg") {
        // Bytes that only begin like a picture have no format either.
        return makeError(ErrorCode::FileTypeRefused, {path, u"PNG, JPEG, PDF"_s});
    }
    return std::unique_ptr<ScanPictures>(std::make_unique<PictureFile>(path));
}

} // namespace touyan::exchange
