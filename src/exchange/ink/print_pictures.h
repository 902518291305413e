// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/appraisal/meeting_document_writer.h"
#include "exchange/ink/printed_sheet.h"

#include <QByteArray>

#include <memory>
#include <mutex>
#include <vector>

namespace touyan::exchange {

/// What the pages of forms look like when they come from the printer. The last ones are kept, for
/// most scans are of a few pages, over and over. For several threads.
class PrintPictures
{
public:
    /// `paper`: paints the forms; none: of a page only lines and boxes are known.
    explicit PrintPictures(application::MeetingDocumentWriter* paper)
        : m_paper(paper)
    {
    }

    /// Words and all; null when they cannot be painted.
    [[nodiscard]] std::shared_ptr<const PrintedSheet> painted(const application::BallotForms& forms,
                                                              const domain::FormPage& page);
    /// Lines and boxes.
    [[nodiscard]] std::shared_ptr<const PrintedSheet> lines(const domain::FormPage& page);

private:
    struct Kept
    {
        QByteArray key;
        std::shared_ptr<const PrintedSheet> sheet;
    };

    struct KeptLines
    {
        domain::FormPage page;
        std::shared_ptr<const PrintedSheet> sheet;
    };

    application::MeetingDocumentWriter* m_paper;
    std::mutex m_mutex;
    std::vector<Kept> m_kept;
    std::vector<KeptLines> m_keptLines;
};

} // namespace touyan::exchange
