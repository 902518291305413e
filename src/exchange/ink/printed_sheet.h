// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/appraisal/form_layout.h"
#include "exchange/ink/paper_sheet.h"

#include <QImage>
#include <QRect>

#include <optional>
#include <vector>

namespace touyan::exchange {

/// Micrometres. What is printed at another size reaches less far, and scanners show the edge of the
/// paper: nearer to it nothing is looked at.
inline constexpr int kPaperEdge = 7'500;

/// A part of the grid that lies as one piece on the paper, however bent that is elsewhere.
struct SheetPart
{
    QRect place;
    std::vector<size_t> rows; ///< of the page, that ink in it is about; empty: none alone
    /// Words of the same wording have the same; none: they stand once.
    std::optional<int> wording = {};
    /// The box that the words belong to, and its row on the page.
    std::optional<size_t> box = {};
};

/// What a page shows before anybody writes on it, on the grid of PaperSheet.
class PrintedSheet
{
public:
    /// Of PrintedSheet::allowed(): nothing is known of this place.
    static constexpr uchar kAnything = 255;

    /// Lines and boxes only; where words stand, anything may be.
    explicit PrintedSheet(const domain::FormPage& page);
    /// `painted`: the printed page, Format_Grayscale8, of the grid's size.
    PrintedSheet(const domain::FormPage& page, const QImage& painted);

    [[nodiscard]] bool knowsWords() const { return m_knowsWords; }
    /// How much darker than paper the print is.
    [[nodiscard]] const uchar* ink(int y) const { return lineOf(m_ink, y); }
    /// The mean of it over 0.8 mm around.
    [[nodiscard]] const uchar* inkAround(int y) const { return lineOf(m_inkAround, y); }
    /// How dark at most print looks here, blurred and not quite in its place.
    [[nodiscard]] const uchar* allowed(int y) const { return lineOf(m_allowed, y); }
    /// The same for print that a copier made broader.
    [[nodiscard]] const uchar* allowedBold(int y) const { return lineOf(m_allowedBold, y); }
    /// Where words stand that matter, part by part.
    [[nodiscard]] const std::vector<SheetPart>& words() const { return m_words; }
    [[nodiscard]] const std::vector<SheetPart>& parts() const { return m_parts; }

private:
    static const uchar* lineOf(const std::vector<uchar>& grid, int y)
    {
        return grid.data() + static_cast<size_t>(y) * SheetGrid::kWidth;
    }
    void setParts(const domain::FormPage& page);
    void ignore(const domain::FormPage& page);
    void fill(const QRect& place, uchar value);

    bool m_knowsWords = false;
    std::vector<uchar> m_ink;
    std::vector<uchar> m_inkAround;
    std::vector<uchar> m_allowed;
    std::vector<uchar> m_allowedBold;
    std::vector<SheetPart> m_words;
    std::vector<SheetPart> m_parts;
};

/// The places of the grid that a rectangle covers, larger by `around` micrometres.
[[nodiscard]] QRect gridRect(const domain::FormRect& rect, int around = 0);

} // namespace touyan::exchange
