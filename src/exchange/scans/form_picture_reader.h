// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/appraisal/meeting_document_writer.h"
#include "application/ports/form_scan_reader.h"
#include "exchange/scans/scan_limits.h"

#include <QImage>

#include <memory>

namespace touyan::exchange {

class PicturePrograms;
class PrintPictures;

/// Reads our printed forms from PNG, JPEG and PDF files of a scanner or a camera.
class FormPictureReader final : public application::FormScanReader
{
public:
    /// `paper` paints the forms as they are printed, so that writing can be told from printed
    /// words; it must live as long as what is opened.
    explicit FormPictureReader(application::MeetingDocumentWriter* paper = nullptr,
                               const ScanLimits& limits = {});

    [[nodiscard]] domain::Result<std::unique_ptr<application::ScanFile>>
    open(const QString& path) const override;

private:
    std::shared_ptr<PicturePrograms> m_programs;
    std::shared_ptr<PrintPictures> m_prints;
};

/// One page of it, given as a picture.
[[nodiscard]] std::unique_ptr<application::ScannedPage>
makeScannedPage(const QImage& grey, std::shared_ptr<PrintPictures> prints = {});

} // namespace touyan::exchange
