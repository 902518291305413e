// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/appraisal_forms/meeting_paper_writer.h"

#include "domain/checklist/checklist_names.h"
#include "reports/appraisal_forms/ballot_pages.h"
#include "reports/appraisal_forms/meeting_blocks.h"
#include "reports/bulletin/pages_file.h"
#include "reports/projects/open_document.h"

#include <algorithm>

namespace touyan::reports {

using namespace Qt::Literals::StringLiterals;
using application::BallotForms;
using application::MeetingAgenda;
using application::MeetingDocument;
using application::ReportFormat;
using application::SpeakingOrder;
using application::WrittenFile;
using domain::ErrorCode;
using domain::Result;

namespace {

/// Text of the order's table: as large as fits one page.
constexpr int kLargestOrderText = 110;
constexpr int kSmallestOrderText = 80;
constexpr int kOrderTextStep = 10;

/// Of agenda and order; forms are no text to go on writing in.
std::vector<BulletinBlock> blocksOf(const MeetingDocument& document, int orderText)
{
    if (const auto* agenda = std::get_if<MeetingAgenda>(&document))
        return agendaBlocks(*agenda);
    const auto* order = std::get_if<SpeakingOrder>(&document);
    return order == nullptr ? std::vector<BulletinBlock>() : speakingOrderBlocks(*order, orderText);
}

BulletinPages pagesOf(const MeetingDocument& document, const BulletinFonts& fonts)
{
    if (const auto* forms = std::get_if<BallotForms>(&document))
        return {ballotPages(*forms, fonts), fonts};
    int size = kLargestOrderText;
    BulletinPages pages(blocksOf(document, size), fonts);
    const bool isOrder = std::holds_alternative<SpeakingOrder>(document);
    while (isOrder && pages.pageCount() > 1 && size > kSmallestOrderText) {
        size -= kOrderTextStep;
        pages = BulletinPages(blocksOf(document, size), fonts);
    }
    return pages;
}

} // namespace

MeetingPaperWriter::MeetingPaperWriter(std::unique_ptr<FontDirectory> fonts)
    : m_fonts(std::move(fonts))
{
}

Result<WrittenFile> MeetingPaperWriter::write(const MeetingDocument& document, ReportFormat format,
                                              const QString& path, application::Progress& progress)
{
    const std::vector<ReportFormat> formats = application::formatsOf(document);
    if (format == ReportFormat::Print ||
        std::find(formats.begin(), formats.end(), format) == formats.end()) {
        QStringList names;
        for (const ReportFormat each : formats) {
            if (each != ReportFormat::Print)
                names << domain::identifierName(each);
        }
        return domain::makeError(
            ErrorCode::InvalidValue,
            {u"format"_s, domain::identifierName(format), names.join(u", "_s)});
    }
    TOUYAN_TRY_ASSIGN(const BulletinFonts fonts, BulletinFonts::choose(*m_fonts));
    if (progress.isCancelled())
        return domain::makeError(ErrorCode::Cancelled);
    if (format == ReportFormat::OpenDocument) {
        const auto bytes = openDocument(blocksOf(document, kLargestOrderText), fonts);
        if (bytes.isError())
            return domain::makeError(bytes.error().code, {path, bytes.error().arguments.value(1)});
        return writeBytes(bytes.value(), path, u"odt"_s);
    }
    return writePages(pagesOf(document, fonts), application::titleOf(document),
                      application::headOf(document).printedAt, path, progress);
}

Result<std::unique_ptr<application::PagePreview>>
MeetingPaperWriter::preview(const MeetingDocument& document)
{
    TOUYAN_TRY_ASSIGN(const BulletinFonts fonts, BulletinFonts::choose(*m_fonts));
    return std::unique_ptr<application::PagePreview>(
        std::make_unique<BulletinPages>(pagesOf(document, fonts)));
}

} // namespace touyan::reports
