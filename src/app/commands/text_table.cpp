// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/text_table.h"

namespace touyan::app {

using namespace Qt::Literals::StringLiterals;

namespace {

/// How many columns of a terminal a text takes: CJK characters take two.
int terminalWidth(const QString& text)
{
    constexpr uint kFirstWide = 0x2E80;
    int width = 0;
    const QList<uint> characters = text.toUcs4();
    for (const uint character : characters)
        width += character >= kFirstWide ? 2 : 1;
    return width;
}

QString csvField(QString field)
{
    if (field.contains(u'"') || field.contains(u',') || field.contains(u'\n') ||
        field.contains(u'\r')) {
        field.replace(u'"', u"\"\""_s);
        return u'"' + field + u'"';
    }
    return field;
}

} // namespace

QString terminalTable(const std::vector<QStringList>& lines)
{
    std::vector<int> widths;
    for (const QStringList& line : lines) {
        widths.resize(std::max(widths.size(), static_cast<size_t>(line.size())));
        for (qsizetype i = 0; i < line.size(); ++i) {
            int& width = widths[static_cast<size_t>(i)];
            width = std::max(width, terminalWidth(line.at(i)));
        }
    }
    QString text;
    for (const QStringList& line : lines) {
        QString row;
        for (qsizetype i = 0; i < line.size(); ++i) {
            const int gap = widths[static_cast<size_t>(i)] - terminalWidth(line.at(i));
            row += line.at(i) + QString(gap + 2, u' ');
        }
        text += row.trimmed() + u'\n';
    }
    return text;
}

QString csvText(const std::vector<QStringList>& lines)
{
    QString text;
    for (const QStringList& line : lines) {
        QStringList fields;
        for (const QString& field : line)
            fields.append(csvField(field));
        text += fields.join(u',') + u'\n';
    }
    return text;
}

} // namespace touyan::app
