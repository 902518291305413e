// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/workbook/workbook_formats.h"

#include <xlsxwriter.h>

namespace touyan::reports {

namespace {

constexpr double kTextSize = 10;
constexpr double kTitleSize = 16;
constexpr unsigned kLineColour = 0xB4B4B4;
constexpr unsigned kHeadColour = 0xECEFF3;
constexpr unsigned kTotalColour = 0xF6F2E9;
constexpr unsigned kInputColour = 0xFFFBE6;
constexpr unsigned kNoteColour = 0x505050;
constexpr unsigned kWarningColour = 0xB3261E;

lxw_format* plain(lxw_workbook* workbook)
{
    lxw_format* format = workbook_add_format(workbook);
    format_set_font_name(format, "宋体");
    format_set_font_charset(format, 134); // GB2312, so that WPS and Excel choose a Chinese face
    format_set_font_size(format, kTextSize);
    format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
    return format;
}

lxw_format* cell(lxw_workbook* workbook, uint8_t align, const char* numberFormat = nullptr)
{
    lxw_format* format = plain(workbook);
    format_set_border(format, LXW_BORDER_THIN);
    format_set_border_color(format, kLineColour);
    format_set_align(format, align);
    if (numberFormat != nullptr)
        format_set_num_format(format, numberFormat);
    return format;
}

lxw_format* total(lxw_workbook* workbook, uint8_t align, const char* numberFormat = nullptr)
{
    lxw_format* format = cell(workbook, align, numberFormat);
    format_set_bold(format);
    format_set_bg_color(format, kTotalColour);
    return format;
}

} // namespace

WorkbookFormats::WorkbookFormats(lxw_workbook* workbook)
    : title(plain(workbook))
    , note(plain(workbook))
    , warning(plain(workbook))
    , heading(plain(workbook))
    , head(cell(workbook, LXW_ALIGN_CENTER))
    , text(cell(workbook, LXW_ALIGN_LEFT))
    , centre(cell(workbook, LXW_ALIGN_CENTER))
    , word(cell(workbook, LXW_ALIGN_CENTER))
    , integer(cell(workbook, LXW_ALIGN_CENTER, "0"))
    , decimal(cell(workbook, LXW_ALIGN_CENTER, "General"))
    , percent(cell(workbook, LXW_ALIGN_CENTER, "0.00%"))
    , score(cell(workbook, LXW_ALIGN_CENTER, "0.00"))
    , mean(cell(workbook, LXW_ALIGN_CENTER, "0.0000"))
    , date(cell(workbook, LXW_ALIGN_CENTER, "yyyy-mm-dd"))
    , input(cell(workbook, LXW_ALIGN_CENTER))
    , totalText(total(workbook, LXW_ALIGN_CENTER))
    , totalInteger(total(workbook, LXW_ALIGN_CENTER, "0"))
    , totalPercent(total(workbook, LXW_ALIGN_CENTER, "0.00%"))
    , totalScore(total(workbook, LXW_ALIGN_CENTER, "0.00"))
    , state(cell(workbook, LXW_ALIGN_CENTER))
{
    format_set_font_name(title, "黑体");
    format_set_font_size(title, kTitleSize);
    format_set_bold(title);
    format_set_align(title, LXW_ALIGN_CENTER);
    format_set_font_color(note, kNoteColour);
    format_set_text_wrap(note);
    format_set_font_color(warning, kWarningColour);
    format_set_bold(warning);
    format_set_font_name(heading, "黑体");
    format_set_font_size(heading, 12);
    format_set_bold(heading);
    format_set_font_name(head, "黑体");
    format_set_bg_color(head, kHeadColour);
    format_set_text_wrap(head);
    format_set_text_wrap(text);
    format_set_text_wrap(word);
    format_set_bg_color(input, kInputColour);

    constexpr std::array<unsigned, 5> textColours{0x1E5B3C, 0x7A5200, 0xA3160E, 0x3A4250, 0x6B7280};
    constexpr std::array<unsigned, 5> backColours{0xE6F2EA, 0xFDF1D5, 0xFBE3E1, 0xFFFFFF, 0xF1F2F4};
    for (size_t i = 0; i < stateColours.size(); ++i) {
        stateColours[i] = workbook_add_format(workbook);
        format_set_font_color(stateColours[i], textColours[i]);
        format_set_bg_color(stateColours[i], backColours[i]);
        format_set_pattern(stateColours[i], LXW_PATTERN_SOLID);
    }
    format_set_bold(stateColours[2]);
}

} // namespace touyan::reports
