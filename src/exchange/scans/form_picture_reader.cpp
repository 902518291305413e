// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/scans/form_picture_reader.h"

#include "exchange/ink/paper_scale.h"
#include "exchange/ink/print_pictures.h"
#include "exchange/ink/sheet_judge.h"
#include "exchange/scans/code_finder.h"
#include "exchange/scans/corner_finder.h"
#include "exchange/scans/forms_beside.h"
#include "exchange/scans/picture_program.h"
#include "exchange/scans/scan_pictures.h"
#include "exchange/scans/tick_judge.h"

#include <QBuffer>
#include <QPainter>

#include <optional>

namespace touyan::exchange {

using application::RowReading;
using application::ScanFault;
using application::ScannedPage;
using domain::FormPage;
using domain::FormRect;
using domain::Result;

namespace {

/// Micrometres: how wide the areas are that one brightness of paper is found for.
constexpr double kTile = 8'000;
/// Greys between paper and print; with less there is no telling pencil from dirt.
constexpr double kLeastContrast = 82;
/// About 120 dpi, in pixels per micrometre: below it a box has too few pixels.
constexpr double kLeastScale = 0.0047;
/// Micrometres: how far the corners of the code may lie from where the corner squares put them.
constexpr double kMostBend = 2'000;

class PicturePage final : public ScannedPage
{
public:
    PicturePage(const QImage& grey, std::shared_ptr<PrintPictures> prints)
        : m_grey(grey)
        , m_prints(prints ? std::move(prints) : std::make_shared<PrintPictures>(nullptr))
    {
        if (auto code = findCodeInCorners(grey)) {
            m_codes.push_back(std::move(*code));
            m_isFromCorner = true;
        } else {
            m_codes = findCodes(grey);
        }
        if (!m_codes.empty())
            m_code = m_codes.front();
    }
    /// One of several forms on a picture.
    PicturePage(const QImage& grey, std::shared_ptr<PrintPictures> prints, FoundCode code)
        : m_grey(grey)
        , m_prints(std::move(prints))
        , m_code(std::move(code))
    {
    }

    [[nodiscard]] QString code() const override { return m_code ? m_code->text : QString(); }

    void expectPrint(const application::BallotForms& forms, const FormPage& page) override
    {
        m_painted = m_prints->painted(forms, page);
    }

    [[nodiscard]] std::variant<std::vector<RowReading>, ScanFault>
    readRows(const FormPage& printed) override
    {
        if (!m_code)
            return ScanFault::NoCode;
        QTransform rough;
        if (!QTransform::quadToQuad(cornersOf(paperRect(printed.code)), m_code->corners, rough))
            return ScanFault::NotFlat;
        // Far from the code only its direction and size are to be trusted.
        rough = withoutPerspective(rough, paperRect(printed.code));
        const FoundCorners corners = findCorners(m_grey, rough, printed.markers);
        const auto found = mapOf(printed, corners);
        if (!found)
            return ScanFault::CornersMissing;
        const QTransform& map = *found;
        const double scale = pixelsPerMicrometre(map, paperRect(domain::kFormPaper).center());
        if (!isFlat(printed, map, scale))
            return ScanFault::NotFlat;
        if (scale < kLeastScale)
            return ScanFault::TooCoarse;
        const PaperLight light(m_grey, static_cast<int>(kTile * scale));
        const InkGauge gauge(m_grey, map, light, corners.black);
        for (const auto& block : printed.blocks) {
            if (gauge.contrastAt(paperRect(block.frame).center()) < kLeastContrast)
                return ScanFault::TooPale;
        }
        m_map = map;
        m_markers = printed.markers;
        auto readings = judgePage(printed, gaugePage(gauge, printed));
        const PaperSheet sheet(m_grey, map, light, corners.black);
        const auto lines = m_prints->lines(printed);
        doubtWhatIsNoPrint(printed, sheet, {lines, m_painted}, readings);
        return readings;
    }

    [[nodiscard]] QByteArray picture(const FormRect& area) const override
    {
        if (!m_map || area.isEmpty())
            return {};
        constexpr double kPixelsPerMicrometre = 150 / 25'400.0;
        const QSize size(qRound(area.width * kPixelsPerMicrometre),
                         qRound(area.height * kPixelsPerMicrometre));
        QTransform upright;
        if (!QTransform::quadToQuad(m_map->map(cornersOf(paperRect(area))),
                                    cornersOf(QRectF(QPointF(), QSizeF(size))), upright))
            return {};
        QImage cut(size, QImage::Format_Grayscale8);
        cut.fill(Qt::white);
        QPainter painter(&cut);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.setTransform(upright);
        // Only the part that shows, for a whole page would be looked at pixel by pixel.
        const QRect part = m_map->map(cornersOf(paperRect(area)))
                               .boundingRect()
                               .toAlignedRect()
                               .adjusted(-2, -2, 2, 2)
                               .intersected(m_grey.rect());
        painter.drawImage(part.topLeft(), m_grey, part);
        painter.end();
        QByteArray png;
        QBuffer buffer(&png);
        buffer.open(QIODevice::WriteOnly);
        cut.save(&buffer, "PNG");
        return png;
    }

    [[nodiscard]] application::OtherForms others() override
    {
        application::OtherForms others;
        // Where the form was found, findFormsBeside() searches what is left of the picture.
        if (m_isFromCorner && !m_map) {
            for (FoundCode& code : findCodes(m_grey)) {
                if (code.text != m_code->text)
                    m_codes.push_back(std::move(code));
            }
        }
        std::optional<FoundForm> form;
        if (m_map)
            form = FoundForm{*m_code, *m_map, m_markers};
        FormsBeside beside = findFormsBeside(m_grey, m_codes, form);
        for (FoundCode& code : beside.codes)
            others.pages.push_back(
                std::make_unique<PicturePage>(m_grey, m_prints, std::move(code)));
        others.someUnread = beside.someUnread;
        return others;
    }

private:
    /// The plain turn, size and slant that a map has at `area`.
    static QTransform withoutPerspective(const QTransform& map, const QRectF& area)
    {
        const QPointF middle = map.map(area.center());
        const QPointF along = (map.map(area.topRight()) + map.map(area.bottomRight()) -
                               map.map(area.topLeft()) - map.map(area.bottomLeft())) /
                              (2 * area.width());
        const QPointF down = (map.map(area.bottomLeft()) + map.map(area.bottomRight()) -
                              map.map(area.topLeft()) - map.map(area.topRight())) /
                             (2 * area.height());
        // Across the page a turn that both sides of the code agree on is the better guess.
        const QPointF turn((along.x() + down.y()) / 2, (along.y() - down.x()) / 2);
        QTransform plain(turn.x(), turn.y(), -turn.y(), turn.x(), 0, 0);
        const QPointF moved = middle - plain.map(area.center());
        return plain * QTransform::fromTranslate(moved.x(), moved.y());
    }

    /// With all four corners the paper may lie aslant, as under a camera; with three it lies flat.
    static std::optional<QTransform> mapOf(const FormPage& printed, const FoundCorners& corners)
    {
        constexpr std::array<size_t, 4> kAround{0, 1, 3, 2};
        if (corners.count < 3)
            return std::nullopt;
        QPolygonF paper;
        QPolygonF picture;
        for (size_t at = 0; at < kAround.size(); ++at) {
            const auto& centre = corners.centres.at(kAround.at(at));
            paper << paperRect(printed.markers.at(kAround.at(at))).center();
            picture << centre.value_or(QPointF());
        }
        for (qsizetype at = 0; at < picture.size(); ++at) {
            if (!corners.centres.at(kAround.at(static_cast<size_t>(at))))
                picture[at] =
                    picture.at((at + 1) % 4) + picture.at((at + 3) % 4) - picture.at((at + 2) % 4);
        }
        QTransform map;
        if (!QTransform::quadToQuad(paper, picture, map))
            return std::nullopt;
        return map;
    }

    /// Whether the code lies where the corners say, so that none of them is something else.
    [[nodiscard]] bool isFlat(const FormPage& printed, const QTransform& map, double scale) const
    {
        const QPolygonF expected = map.map(cornersOf(paperRect(printed.code)));
        for (qsizetype at = 0; at < expected.size(); ++at) {
            if (distance(expected.at(at), m_code->corners.at(at)) > kMostBend * scale)
                return false;
        }
        return true;
    }

    QImage m_grey;
    std::vector<FoundCode> m_codes; ///< all on the picture, its own first; none: it is not asked
    bool m_isFromCorner = false;
    std::shared_ptr<PrintPictures> m_prints;
    std::shared_ptr<const PrintedSheet> m_painted;
    std::optional<FoundCode> m_code;
    std::optional<QTransform> m_map;
    std::array<FormRect, 4> m_markers{};
};

class PictureScanFile final : public application::ScanFile
{
public:
    PictureScanFile(std::unique_ptr<ScanPictures> pictures, std::shared_ptr<PrintPictures> prints)
        : m_pictures(std::move(pictures))
        , m_prints(std::move(prints))
    {
    }

    [[nodiscard]] int pageCount() const override { return m_pictures->count(); }
    [[nodiscard]] Result<std::unique_ptr<ScannedPage>> page(int index) override
    {
        TOUYAN_TRY_ASSIGN(const QImage grey, m_pictures->picture(index));
        return makeScannedPage(grey, m_prints);
    }

private:
    std::unique_ptr<ScanPictures> m_pictures;
    std::shared_ptr<PrintPictures> m_prints;
};

} // namespace

std::unique_ptr<ScannedPage> makeScannedPage(const QImage& grey,
                                             std::shared_ptr<PrintPictures> prints)
{
    return std::make_unique<PicturePage>(grey, std::move(prints));
}

FormPictureReader::FormPictureReader(application::MeetingDocumentWriter* paper,
                                     const ScanLimits& limits)
    : m_programs(std::make_shared<PicturePrograms>(limits))
    , m_prints(std::make_shared<PrintPictures>(paper))
{
}

Result<std::unique_ptr<application::ScanFile>> FormPictureReader::open(const QString& path) const
{
    TOUYAN_TRY_ASSIGN(auto pictures, openScanPictures(m_programs, path));
    return std::unique_ptr<application::ScanFile>(
        std::make_unique<PictureScanFile>(std::move(pictures), m_prints));
}

} // namespace touyan::exchange
