// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/appraisal/meeting_documents.h"
#include "exchange/ink/print_pictures.h"
#include "exchange/scans/counted_marks.h"
#include "exchange/scans/form_picture_reader.h"
#include "exchange/scans/scan_grey.h"
#include "reports/appraisal_forms/meeting_paper_writer.h"
#include "support/forms/filled_form.h"
#include "support/forms/ink_gallery.h"

#include <QPainter>

#include <map>

namespace touyan::test {

/// What became of the rows of one kind.
struct GalleryCount
{
    int clean = 0;
    int cleanSure = 0;
    int others = 0;
    int othersSure = 0;
    int wrong = 0;  ///< sure, and not what a person would read
    int unread = 0; ///< pages
    /// Clean rows that were left to a person, by reason.
    std::map<application::RowDoubt, int> doubted;

    void add(const GalleryCount& other)
    {
        clean += other.clean;
        cleanSure += other.cleanSure;
        others += other.others;
        othersSure += other.othersSure;
        wrong += other.wrong;
        unread += other.unread;
        for (const auto& [why, rows] : other.doubted)
            doubted[why] += rows;
    }
};

/// The pages of a form as the program prints them, to be written on and read again.
class GalleryForms
{
public:
    explicit GalleryForms(application::BallotForms forms)
        : m_forms(std::move(forms))
    {
        constexpr double kPerMm = 200 / 25.4;
        const auto pages = m_paper.preview(m_forms);
        for (const domain::FormPage& page : m_forms.layout.pages) {
            QImage picture(qRound(210 * kPerMm), qRound(297 * kPerMm), QImage::Format_RGB32);
            picture.fill(Qt::white);
            QPainter painter(&picture);
            painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
            pages.value()->paint(page.number - 1, painter, picture.width() / 210.0);
            painter.end();
            m_pictures.push_back(picture);
        }
    }

    /// Draws a page of the kind and reads it.
    void read(const std::string& kind, unsigned seed, GalleryCount& count)
    {
        const size_t at = seed % m_pictures.size();
        const domain::FormPage& page = m_forms.layout.pages[at];
        const GalleryPage drawn = galleryPage(kind, page, m_pictures[at], seed);
        const auto scanned =
            exchange::makeScannedPage(exchange::greyOfScan(drawn.picture), m_prints);
        scanned->expectPrint(m_forms, page);
        const auto result = scanned->readRows(page);
        const auto* readings = std::get_if<std::vector<application::RowReading>>(&result);
        if (readings == nullptr)
            ++count.unread;
        const auto rows = rowsOf(page);
        for (size_t row = 0; row < rows.size(); ++row) {
            const GalleryRow& truth = drawn.rows[row];
            const bool isKnown = readings != nullptr && isSure(*rows[row], (*readings)[row]);
            ++(truth.isClean ? count.clean : count.others);
            if (!isKnown) {
                if (truth.isClean && readings != nullptr)
                    ++count.doubted[(*readings)[row].doubt];
                continue;
            }
            ++(truth.isClean ? count.cleanSure : count.othersSure);
            std::vector<bool> ticks;
            for (const application::BoxReading& box : (*readings)[row].boxes)
                ticks.push_back(box.mark == application::BoxMark::Ticked);
            if (!truth.mayBeRead || ticks != truth.ticks)
                ++count.wrong;
        }
    }

private:
    application::BallotForms m_forms;
    reports::MeetingPaperWriter m_paper;
    std::shared_ptr<exchange::PrintPictures> m_prints =
        std::make_shared<exchange::PrintPictures>(&m_paper);
    std::vector<QImage> m_pictures;
};

} // namespace touyan::test
