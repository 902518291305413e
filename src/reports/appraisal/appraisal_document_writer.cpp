// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/appraisal/appraisal_document_writer.h"

#include "reports/appraisal/appraisal_blocks.h"
#include "reports/appraisal/result_workbook.h"
#include "reports/bulletin/pages_file.h"
#include "reports/document_format.h"

namespace touyan::reports {

using namespace Qt::Literals::StringLiterals;
using application::AppraisalDocument;
using application::ReportFormat;
using application::WrittenFile;
using domain::ErrorCode;
using domain::Result;

namespace {

/// The workbook has no pages and gives none.
std::vector<BulletinBlock> blocksOf(const AppraisalDocument& document)
{
    if (const auto* bulletin = std::get_if<application::AppraisalBulletin>(&document))
        return appraisalBulletinBlocks(*bulletin);
    if (const auto* sheet = std::get_if<application::AppraisalTallySheet>(&document))
        return tallySheetBlocks(*sheet);
    if (const auto* letter = std::get_if<application::AppraisalLetter>(&document))
        return letterBlocks(*letter);
    return {};
}

} // namespace

AppraisalDocumentWriter::AppraisalDocumentWriter(std::unique_ptr<FontDirectory> fonts)
    : m_fonts(std::move(fonts))
{
}

Result<WrittenFile> AppraisalDocumentWriter::write(const AppraisalDocument& document,
                                                   ReportFormat format, const QString& path,
                                                   application::Progress& progress)
{
    TOUYAN_TRY(checkFormat(application::formatsOf(document), format));
    if (const auto* workbook = std::get_if<application::AppraisalWorkbook>(&document))
        return writeAppraisalWorkbook(*workbook, path, progress);
    TOUYAN_TRY_ASSIGN(const BulletinFonts fonts, BulletinFonts::choose(*m_fonts));
    if (progress.isCancelled())
        return domain::makeError(ErrorCode::Cancelled);
    if (format == ReportFormat::OpenDocument)
        return writeOpenDocument(blocksOf(document), fonts, path);
    const application::DocumentHead& head = application::headOf(document);
    return writePages(BulletinPages(blocksOf(document), fonts), head.title, head.printedAt, path,
                      progress);
}

Result<std::unique_ptr<application::PagePreview>>
AppraisalDocumentWriter::preview(const AppraisalDocument& document)
{
    TOUYAN_TRY(checkFormat(application::formatsOf(document), ReportFormat::Print));
    TOUYAN_TRY_ASSIGN(const BulletinFonts fonts, BulletinFonts::choose(*m_fonts));
    return std::unique_ptr<application::PagePreview>(
        std::make_unique<BulletinPages>(blocksOf(document), fonts));
}

} // namespace touyan::reports
