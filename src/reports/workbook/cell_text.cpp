// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/workbook/cell_text.h"

#include <algorithm>

namespace touyan::reports {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kMaximumCellLength = 32'767;
constexpr qsizetype kMaximumSheetName = 31;

bool isForbidden(char16_t c)
{
    return (c < 0x20 && c != u'\t' && c != u'\n' && c != u'\r') || c == 0xFFFE || c == 0xFFFF;
}

bool needsMending(const QString& text)
{
    return text.size() > kMaximumCellLength || std::any_of(text.begin(), text.end(), [](QChar c) {
               return isForbidden(c.unicode()) || c.isSurrogate() || c == u'_';
           });
}

bool isHexDigit(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'F') || (c >= u'a' && c <= u'f');
}

/// "_x0041_" is how a workbook file writes "A"; a text that really reads so must be escaped.
bool looksLikeEscape(QStringView text)
{
    return text.size() >= 7 && text[0] == u'_' && text[1] == u'x' && text[6] == u'_' &&
           std::all_of(text.begin() + 2, text.begin() + 6, isHexDigit);
}

} // namespace

QByteArray cellText(const QString& text)
{
    if (!needsMending(text))
        return text.toUtf8();
    QString mended;
    mended.reserve(std::min(text.size(), kMaximumCellLength));
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool isPair =
            c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const qsizetype length = isPair ? 2 : 1;
        const bool isLast = i + length >= text.size();
        if (mended.size() + length > (isLast ? kMaximumCellLength : kMaximumCellLength - 1)) {
            mended += u'…';
            break;
        }
        if (isPair) {
            mended += c;
            mended += text[++i];
        } else if (c.isSurrogate() || isForbidden(c.unicode())) {
            mended += QChar::ReplacementCharacter;
        } else if (looksLikeEscape(QStringView(text).mid(i))) {
            mended += "_x005F_"_L1;
        } else {
            mended += c;
        }
    }
    return mended.toUtf8();
}

int displayWidth(QStringView text)
{
    int width = 0;
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        const bool isWide = (u >= 0x1100 && u <= 0x115F) || (u >= 0x2E80 && u <= 0xFFDC) ||
                            (u >= 0x2014 && u <= 0x2026);
        // Of a surrogate pair each half counts one.
        width += isWide && !c.isSurrogate() ? 2 : 1;
    }
    return width;
}

double fittedWidth(double least, int widest, double most)
{
    // Excel keeps a little of each column free.
    return std::clamp(widest + 1.0, least, most);
}

QString sheetName(const QString& name)
{
    QString clean;
    for (const QChar c : name) {
        if (!u"[]:*?/\\"_s.contains(c) && !isForbidden(c.unicode()) && !c.isSurrogate())
            clean += c;
    }
    clean.truncate(kMaximumSheetName);
    while (clean.startsWith(u'\''))
        clean.remove(0, 1);
    while (clean.endsWith(u'\''))
        clean.chop(1);
    return clean.isEmpty() ? u"Sheet"_s : clean;
}

std::string formulaText(const QString& text)
{
    QString escaped = text;
    escaped.replace(u'"', "\"\""_L1);
    return '"' + escaped.toStdString() + '"';
}

bool hasSerialDate(QDate date)
{
    return date >= QDate(1900, 3, 1) && date <= QDate(9999, 12, 31);
}

double serialDate(QDate date)
{
    static const qint64 zero = QDate(1899, 12, 30).toJulianDay();
    return static_cast<double>(date.toJulianDay() - zero);
}

std::string columnName(int column)
{
    std::string name;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        name.insert(name.begin(), static_cast<char>('A' + (rest - 1) % 26));
    return name;
}

std::string cellName(int row, int column)
{
    return columnName(column) + std::to_string(row + 1);
}

std::string fixedCellName(int row, int column)
{
    return '$' + columnName(column) + '$' + std::to_string(row + 1);
}

std::string fixedRange(int firstRow, int firstColumn, int lastRow, int lastColumn)
{
    return fixedCellName(firstRow, firstColumn) + ':' + fixedCellName(lastRow, lastColumn);
}

} // namespace touyan::reports
