// SPDX-License-Identifier: GPL-3.0-or-later
// The 通报 as a reader of PDF files finds it: measured with poppler's programs.
#include "application/assessment/figure.h"
#include "reports/bulletin/bulletin_pages.h"
#include "reports/bulletin/bulletin_text.h"
#include "reports/bulletin/missing_table.h"
#include "reports/bulletin/page_flow.h"
#include "reports/bulletin/pages_file.h"
#include "reports/no_fonts.h"
#include "reports/outside_program.h"
#include "reports/quarterly_report_writer.h"
#include "reports/sample_report.h"

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <memory>

namespace touyan::test {
namespace {

using namespace Qt::Literals::StringLiterals;
using application::QuarterlyReport;

constexpr double kPointsPerMm = 72 / 25.4;
constexpr double kLeft = 28 * kPointsPerMm;
constexpr double kTop = 37 * kPointsPerMm;
constexpr double kRight = kLeft + 156 * kPointsPerMm;
constexpr double kBottom = kTop + 225 * kPointsPerMm;
constexpr double kPitch = 28.99;

QuarterlyReport report()
{
    SampleOptions options;
    options.asOf = QDate(2019, 10, 2);
    options.names = {u"王䶮"_s, u"堽𬇙"_s, u"欧阳文支"_s, u"𠮷龙风"_s};
    return sampleReport(options);
}

class Bulletin : public testing::Test
{
protected:
    [[nodiscard]] QString write(const QuarterlyReport& content, const QString& name = u"b.pdf"_s)
    {
        const QString path = m_folder.filePath(name);
        application::SilentProgress progress;
        reports::QuarterlyReportWriter writer;
        EXPECT_TRUE(writer.writeBulletin(content, path, progress).isOk());
        return path;
    }

private:
    QTemporaryDir m_folder;
};

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

TEST_F(Bulletin, TextIsSearchable)
{
    const QuarterlyReport content = report();
    const QString text = textOfPdf(write(content));
    for (const QString& word : {u"党支部"_s, u"第一书记"_s, u"“十个一”"_s, u"一、总体情况"_s})
        EXPECT_TRUE(text.contains(word)) << word.toStdString();
    for (const application::ReportPosting& posting : content.postings) {
        EXPECT_TRUE(text.contains(posting.personName)) << posting.personName.toStdString();
        ASSERT_TRUE(posting.score);
        EXPECT_TRUE(text.contains(posting.score->toString()));
        EXPECT_TRUE(text.contains(reports::rateText(posting.counts.completionRate())));
    }
    // No radicals in the place of ideographs, nothing unmapped.
    for (const QChar c : text) {
        EXPECT_FALSE(c.unicode() >= 0x2E80 && c.unicode() <= 0x2FDF) << QString(c).toStdString();
        EXPECT_NE(QChar::ReplacementCharacter, c);
    }
}

TEST_F(Bulletin, NumbersAreTheReports)
{
    const QuarterlyReport content = report();
    const QString text = textOfPdf(write(content));
    const domain::StateCounts& total = content.total;
    EXPECT_TRUE(
        text.contains(u"应完成事项%1项（另有免计%2项）"_s.arg(total.owed()).arg(total.exempt)));
    EXPECT_TRUE(text.contains(
        u"已完成%1项，其中按时完成%2项、逾期完成%3项；逾期未完成%4项"_s.arg(total.done())
            .arg(total.onTime)
            .arg(total.late)
            .arg(total.overdue)));
    EXPECT_TRUE(text.contains(u"总体完成率%1，序时完成率%2，按时率%3。"_s.arg(
        total.completionRate()->toPercentText(), total.toDateRate()->toPercentText(),
        total.onTimeRate()->toPercentText())));
    EXPECT_TRUE(text.contains(u"周项目按截止日"_s));
    EXPECT_TRUE(text.contains(u"2019年10月16日"_s));
    EXPECT_TRUE(text.contains(u"逾期未完成%1项，涉及"_s.arg(total.overdue)));
    EXPECT_TRUE(text.contains(u"待完成%1项，涉及"_s.arg(total.pending)));
    const QString close = QString(text).remove(QRegularExpression(u"\\s"_s));
    EXPECT_TRUE(close.contains(u"附件：1.第一书记完成情况2.逾期未完成事项"_s));
}

/// Annex 2 says of every item how much is overdue, and whose.
TEST_F(Bulletin, WhatIsOverdueStandsInAnAnnex)
{
    const QuarterlyReport content = report();
    const reports::TableContent table = reports::overdueTable(content);
    ASSERT_EQ(table.rows.size(), table.places.size());
    int overdue = 0;
    for (const application::ReportItem& item : content.items) {
        int count = 0;
        QString whose;
        for (size_t i = 0; i < table.rows.size(); ++i) {
            if (table.places[i].at(0) != u"explain:item:"_s + item.code)
                continue;
            whose += table.rows[i].at(2) + u'、';
            if (table.rows[i].at(1).isEmpty())
                continue; // it goes on
            EXPECT_EQ(item.title, table.rows[i].at(0));
            EXPECT_EQ(u"explain:item:%1:overdue"_s.arg(item.code), table.places[i].at(1));
            count += table.rows[i].at(1).toInt();
        }
        EXPECT_EQ(item.counts.overdue, count) << item.title.toStdString();
        overdue += count;
        for (const application::ReportPosting& posting : content.postings) {
            const bool owes = std::any_of(
                content.obligations.begin(), content.obligations.end(), [&](const auto& each) {
                    return each.postingCode == posting.postingCode && each.itemCode == item.code &&
                           each.state == domain::ObligationState::Overdue;
                });
            EXPECT_EQ(owes, whose.contains(posting.personName))
                << item.title.toStdString() << ' ' << posting.personName.toStdString();
        }
    }
    EXPECT_GT(overdue, 0);
    EXPECT_EQ(content.total.overdue, overdue);
}

/// Weeks that follow each other are one span of days, and namesakes have their units beside them.
TEST_F(Bulletin, TheAnnexNamesDaysAndTellsNamesakesApart)
{
    QuarterlyReport content;
    for (const QString& code : {u"P1"_s, u"P2"_s}) {
        application::ReportPosting posting;
        posting.postingCode = code;
        posting.personName = u"李丽"_s;
        posting.unitName = code == u"P1"_s ? u"东村"_s : u"西村"_s;
        content.postings.push_back(posting);
    }
    application::ReportItem item;
    item.code = u"I04"_s;
    item.title = u"走访"_s;
    content.items.push_back(item);
    const auto owe = [&content](const QString& posting, QDate monday) {
        application::ReportObligation each;
        each.postingCode = posting;
        each.itemCode = u"I04"_s;
        each.cadence = domain::Cadence::Weekly;
        each.span = {monday, monday.addDays(6)};
        each.state = domain::ObligationState::Overdue;
        content.obligations.push_back(each);
    };
    owe(u"P1"_s, QDate(2019, 7, 8));
    owe(u"P1"_s, QDate(2019, 7, 15));
    owe(u"P1"_s, QDate(2019, 7, 29));
    owe(u"P2"_s, QDate(2019, 7, 8));
    const reports::TableContent table = reports::overdueTable(content);
    ASSERT_EQ(1U, table.rows.size());
    EXPECT_EQ((QStringList{u"走访"_s, u"4"_s,
                           u"东村·李丽（7.8–7.21、7.29–8.4）、西村·李丽（7.8–7.14）"_s}),
              table.rows.front());
}

TEST_F(Bulletin, ItsNoteHasNoBracketsInBrackets)
{
    QuarterlyReport content = report();
    content.closedRevision = 1;
    content.closedBy = u"李审核"_s;
    content.closedAt = QDateTime(QDate(2019, 10, 16), QTime(8, 0), Qt::UTC);
    const QString text = textOfPdf(write(content));
    EXPECT_TRUE(text.contains(u"结账修订号：第1次，2019年10月16日，李审核）"_s))
        << text.toStdString();
    content.closedBy.clear();
    EXPECT_TRUE(textOfPdf(write(content)).contains(u"第1次，2019年10月16日）"_s));
}

TEST_F(Bulletin, FontsAreEmbeddedSubsetsWithTextMaps)
{
    const QString pdf = write(report());
    const QList<QByteArray> lines = outputOf(u"pdffonts"_s, {pdf}).split('\n');
    int fonts = 0;
    for (const QByteArray& line : lines.mid(2)) {
        if (line.isEmpty())
            continue;
        ++fonts;
        static const QRegularExpression flags(u"\\s(yes|no)\\s+(yes|no)\\s+(yes|no)\\s"_s);
        const auto match = flags.match(QString::fromUtf8(line));
        ASSERT_TRUE(match.hasMatch()) << line.toStdString();
        EXPECT_EQ(u"yes"_s, match.captured(1)) << line.toStdString(); // embedded
        EXPECT_EQ(u"yes"_s, match.captured(3)) << line.toStdString(); // ToUnicode
    }
    EXPECT_GE(fonts, 2);
    // A whole Chinese font is over 10 MB.
    EXPECT_LT(bytesOf(pdf).size(), 2'000'000);
}

struct Line
{
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;
    QString text;
};

std::vector<std::vector<Line>> linesByPage(const QString& pdf)
{
    const QString xml =
        QString::fromUtf8(outputOf(u"pdftotext"_s, {u"-bbox-layout"_s, pdf, u"-"_s}));
    static const QRegularExpression tag(
        uR"re(<(page|word) (?:width="([\d.]+)" height="([\d.]+)"|xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)))re"_s);
    std::vector<std::vector<Line>> pages;
    auto matches = tag.globalMatch(xml);
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (match.captured(1) == u"page"_s) {
            pages.emplace_back();
            EXPECT_NEAR(210 * kPointsPerMm, match.captured(2).toDouble(), 1);
            EXPECT_NEAR(297 * kPointsPerMm, match.captured(3).toDouble(), 1);
        } else {
            pages.back().push_back({match.captured(4).toDouble(), match.captured(5).toDouble(),
                                    match.captured(6).toDouble(), match.captured(7).toDouble(),
                                    match.captured(8)});
        }
    }
    return pages;
}

TEST_F(Bulletin, MarginsAndLinePitchAreThoseOfTheStandard)
{
    // The quarter's text twelve times over, so that some pages are full of text.
    std::vector<reports::BulletinBlock> blocks;
    for (int i = 0; i < 12; ++i) {
        for (const reports::BulletinBlock& block : reports::bulletinBlocks(report())) {
            if (block.kind == reports::BlockKind::Paragraph ||
                block.kind == reports::BlockKind::Heading)
                blocks.push_back(block);
        }
    }
    auto fonts = reports::BulletinFonts::choose(reports::InstalledFonts());
    ASSERT_TRUE(fonts.isOk());
    QTemporaryDir folder;
    const QString pdf = folder.filePath(u"text.pdf"_s);
    application::SilentProgress progress;
    ASSERT_TRUE(reports::writePages(reports::BulletinPages(blocks, fonts.value()), u"通报"_s,
                                    QDateTime(QDate(2019, 10, 16), QTime(8, 0), Qt::UTC), pdf,
                                    progress)
                    .isOk());
    const auto pages = linesByPage(pdf);
    ASSERT_GT(pages.size(), 3U);
    int fullPages = 0;
    for (const std::vector<Line>& page : pages) {
        // Lines of text by the middle of their words; the page number stands below the area.
        std::map<long, std::pair<double, double>> rows;
        bool isTextOnly = true;
        for (const Line& word : page) {
            const double middle = (word.top + word.bottom) / 2;
            EXPECT_GE(word.left, kLeft - 1) << word.text.toStdString();
            EXPECT_LE(word.right, kRight + 1) << word.text.toStdString();
            EXPECT_GE(middle, kTop) << word.text.toStdString();
            if (middle > kBottom)
                continue;
            const double line = (middle - kTop) / kPitch - 0.5;
            isTextOnly = isTextOnly && std::abs(line - std::round(line)) < 0.1;
            auto [row, isNew] =
                rows.try_emplace(std::lround(line), std::pair{word.left, word.right});
            row->second.first = std::min(row->second.first, word.left);
            row->second.second = std::max(row->second.second, word.right);
        }
        if (!isTextOnly || rows.size() < 22)
            continue;
        ++fullPages;
        EXPECT_EQ(22U, rows.size());
        EXPECT_EQ(0, rows.begin()->first);
        EXPECT_EQ(21, rows.rbegin()->first);
        // Some line reaches both edges of the text area.
        bool reachesBoth = false;
        for (const auto& [line, edges] : rows)
            reachesBoth = reachesBoth || (std::abs(edges.first - kLeft) < 1.5 &&
                                          std::abs(edges.second - kRight) < 1.5);
        EXPECT_TRUE(reachesBoth);
    }
    EXPECT_GE(fullPages, 2);
}

/// An office with sixty secretaries hands out two pages of text, and its annexes.
TEST_F(Bulletin, SixtySecretariesAreSixPages)
{
    SampleOptions options;
    options.secretaries = 60;
    options.asOf = QDate(2019, 8, 20); // much is overdue, much is still to come
    const QuarterlyReport content = sampleReport(options);
    ASSERT_EQ(60U, content.postings.size());
    ASSERT_GT(content.total.overdue, 0);
    ASSERT_GT(content.total.pending, 0);
    const auto pages = linesByPage(write(content));
    EXPECT_LE(pages.size(), 6U);
}

TEST_F(Bulletin, PagesAreNumberedOutside)
{
    const auto pages = linesByPage(write(report()));
    for (size_t i = 0; i < pages.size(); ++i) {
        const auto number = std::find_if(pages[i].begin(), pages[i].end(), [&](const Line& word) {
            return word.text == u"—%1—"_s.arg(i + 1) && word.top > kBottom;
        });
        ASSERT_NE(pages[i].end(), number) << i;
        if (i % 2 == 0)
            EXPECT_NEAR(kRight - 14, number->right, 3);
        else
            EXPECT_NEAR(kLeft + 14, number->left, 3);
    }
}

TEST_F(Bulletin, TheSameReportIsTheSameBytes)
{
    QuarterlyReport content = report();
    const QByteArray first = bytesOf(write(content, u"a.pdf"_s));
    EXPECT_EQ(first, bytesOf(write(content, u"b.pdf"_s)));
    content.printedAt = content.printedAt.addDays(1);
    EXPECT_NE(first, bytesOf(write(content, u"c.pdf"_s)));
}

class OnlyFamily final : public reports::FontDirectory
{
public:
    explicit OnlyFamily(QString family)
        : m_family(std::move(family))
    {
    }
    [[nodiscard]] bool has(const QString& family) const override { return family == m_family; }

private:
    QString m_family;
};

TEST_F(Bulletin, AMissingChineseFontIsAnError)
{
    QTemporaryDir folder;
    application::SilentProgress progress;
    reports::QuarterlyReportWriter writer(std::make_unique<NoFonts>());
    const QString path = folder.filePath(u"x.pdf"_s);
    const auto written = writer.writeBulletin(report(), path, progress);
    ASSERT_TRUE(written.isError());
    EXPECT_EQ(domain::ErrorCode::FontMissing, written.error().code);
    EXPECT_TRUE(written.error().arguments.value(0).contains(u"Noto Serif CJK SC"_s));
    EXPECT_FALSE(QFile::exists(path));
    EXPECT_TRUE(writer.preview(report()).isError());
}

TEST_F(Bulletin, FontsFollowTheStatedOrder)
{
    using reports::BulletinFonts;
    using reports::FontRole;
    const auto noto = BulletinFonts::choose(OnlyFamily(u"Noto Sans CJK SC"_s));
    ASSERT_TRUE(noto.isOk());
    EXPECT_EQ(QStringList{u"Noto Sans CJK SC"_s}, noto.value().families(FontRole::Body));
    // A 仿宋 alone cannot set headings in 黑体.
    EXPECT_TRUE(BulletinFonts::choose(OnlyFamily(u"FangSong"_s)).isError());
    EXPECT_EQ(u"方正小标宋简体"_s, BulletinFonts::wantedFamilies(FontRole::Title).front());
    EXPECT_EQ(u"仿宋_GB2312"_s, BulletinFonts::wantedFamilies(FontRole::Body).front());
}

TEST_F(Bulletin, HostileNamesStayInTheirCells)
{
    SampleOptions options;
    options.secretaries = 5;
    options.names = {u"\u202E反转"_s, u"=cmd|'x'!A1"_s, QString(3000, u'长'),
                     u"甲"_s + QChar(0) + QChar(0xD800) + u"乙"_s, u"<b>&%1%2"_s};
    const QuarterlyReport content = sampleReport(options);
    const auto pages = linesByPage(write(content));
    for (const auto& page : pages) {
        for (const Line& word : page) {
            EXPECT_LE(word.right, kRight + 3); // the spacing after a line's last character
            EXPECT_LE(word.bottom, 297 * kPointsPerMm);
        }
    }
    const QString text = textOfPdf(write(content));
    EXPECT_TRUE(text.contains(u"反转"_s));
    EXPECT_TRUE(text.contains(u"甲〓〓乙"_s));
    EXPECT_TRUE(text.contains(u"=cmd|'"_s));
}

TEST_F(Bulletin, PreviewPaintsThePagesThatArePrinted)
{
    const QuarterlyReport content = report();
    reports::QuarterlyReportWriter writer;
    const auto preview = writer.preview(content);
    ASSERT_TRUE(preview.isOk());
    const application::PagePreview& pages = *preview.value();
    const auto printed = linesByPage(write(content));
    ASSERT_EQ(static_cast<int>(printed.size()), pages.pageCount());
    EXPECT_EQ(QSizeF(210, 297), pages.pageSizeMm());

    constexpr double kPixelsPerMm = 4;
    for (int page = 0; page < pages.pageCount(); ++page) {
        QImage image(210 * int(kPixelsPerMm), 297 * int(kPixelsPerMm), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        pages.paint(page, painter, kPixelsPerMm);
        painter.end();
        int left = image.width();
        int right = 0;
        int top = image.height();
        int inked = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (qGray(image.pixel(x, y)) > 128)
                    continue;
                ++inked;
                left = std::min(left, x);
                right = std::max(right, x);
                top = std::min(top, y);
            }
        }
        EXPECT_GT(inked, 500) << page;
        EXPECT_GE(left, 28 * kPixelsPerMm - 2) << page;
        EXPECT_LE(right, (28 + 156) * kPixelsPerMm + 2) << page;
        EXPECT_GE(top, 37 * kPixelsPerMm - 2) << page;
    }
}

TEST_F(Bulletin, EveryNumberLeadsToItsExplanation)
{
    const QuarterlyReport content = report();
    reports::QuarterlyReportWriter writer;
    const auto preview = writer.preview(content);
    ASSERT_TRUE(preview.isOk());
    const application::PagePreview& pages = *preview.value();
    QSet<QString> places;
    for (int page = 0; page < pages.pageCount(); ++page) {
        for (int y = 37; y < 37 + 225; ++y) {
            for (int x = 28; x < 28 + 156; x += 2)
                places.insert(pages.placeAt(page, {static_cast<qreal>(x), static_cast<qreal>(y)}));
        }
    }
    EXPECT_TRUE(places.contains(u"explain:total"_s));
    using application::Figure;
    for (const application::ReportPosting& posting : content.postings) {
        // Each number of its row asks for itself, not for its neighbour.
        for (const Figure figure : {Figure::Owed, Figure::OnTime, Figure::Late, Figure::Overdue,
                                    Figure::Pending, Figure::CompletionRate, Figure::ToDateRate,
                                    Figure::OnTimeRate, Figure::Score, Figure::Rank}) {
            const QString place =
                application::ExplainedNumber{u"code"_s, posting.postingCode, figure}.toPlace();
            EXPECT_TRUE(places.contains(place)) << place.toStdString();
        }
    }
    for (const application::ReportItem& item : content.items)
        EXPECT_TRUE(places.contains(u"explain:item:"_s + item.code)) << item.code.toStdString();
    EXPECT_TRUE(pages.placeAt(0, {10, 10}).isEmpty()) << "nothing is printed in the margin";
}

TEST_F(Bulletin, AnEmptyQuarterIsABulletinToo)
{
    const QString text = textOfPdf(write(sampleReportOf(0)));
    EXPECT_TRUE(text.contains(u"本季度没有应完成的事项"_s));
}

std::vector<QString> linesOn(const reports::DrawnPage& page)
{
    std::vector<QString> lines;
    for (const reports::DrawnText& text : page.texts)
        lines.push_back(text.text);
    return lines;
}

bool hasLine(const reports::DrawnPage& page, const QString& line)
{
    const std::vector<QString> lines = linesOn(page);
    return std::find(lines.begin(), lines.end(), line) != lines.end();
}

/// However the pages fall: name, date and note stand together below some text, and no heading is
/// the last of its page.
TEST_F(Bulletin, NameAndDateAreNeverAloneOnAPage)
{
    using reports::BlockKind;
    const auto fonts = reports::BulletinFonts::choose(reports::InstalledFonts());
    ASSERT_TRUE(fonts.isOk());
    reports::TableContent table;
    table.columns = {{u"编号"_s}, {u"事项"_s}};
    table.rows.assign(5, {u"1"_s, u"走访"_s});
    const auto content = std::make_shared<const reports::TableContent>(table);
    for (const bool endsWithTable : {false, true}) {
        for (int count = 1; count < 50; ++count) {
            std::vector<reports::BulletinBlock> blocks{{BlockKind::Title, u"通报"_s, {}}};
            for (int i = 0; i < count; ++i)
                blocks.push_back({BlockKind::Paragraph, u"第%1段"_s.arg(i), {}});
            blocks.push_back({BlockKind::Heading, u"一、事项"_s, {}});
            blocks.push_back({BlockKind::Table, u"表"_s, content});
            if (!endsWithTable) {
                blocks.push_back({BlockKind::Heading, u"二、要求"_s, {}});
                blocks.push_back({BlockKind::Subheading, u"（一）末了"_s, {}});
                blocks.push_back({BlockKind::Paragraph, u"末段。"_s, {}});
            }
            blocks.push_back({BlockKind::Signature, u"某街道"_s, {}});
            blocks.push_back({BlockKind::Date, u"2026年11月22日"_s, {}});
            blocks.push_back({BlockKind::Note, u"（注。）"_s, {}});
            const reports::BulletinPages pages(blocks, fonts.value());
            SCOPED_TRACE(testing::Message() << count << " paragraphs");
            const reports::DrawnPage& last = pages.pages().back();
            EXPECT_TRUE(hasLine(last, endsWithTable ? u"走访"_s : u"末段。"_s));
            EXPECT_TRUE(hasLine(last, u"某街道"_s));
            EXPECT_TRUE(hasLine(last, u"2026年11月22日"_s));
            EXPECT_TRUE(hasLine(last, u"（注。）"_s));
            for (const reports::DrawnPage& page : pages.pages()) {
                const std::vector<QString> lines = linesOn(page);
                ASSERT_GE(lines.size(), 2U);
                // The page's number is its last line.
                const QString& lowest = lines[lines.size() - 2];
                for (const QString& heading : {u"一、事项"_s, u"二、要求"_s, u"（一）末了"_s})
                    EXPECT_NE(lowest, heading);
            }
        }
    }
}

TEST_F(Bulletin, AHeadIsNeverAloneOnItsPage)
{
    using reports::BlockKind;
    const auto fonts = reports::BulletinFonts::choose(reports::InstalledFonts());
    ASSERT_TRUE(fonts.isOk());
    reports::TableContent table;
    table.columns = {{u"编号"_s}, {u"事项"_s}};
    table.rows.assign(1, {u"1"_s, u"走访"_s});
    const auto content = std::make_shared<const reports::TableContent>(table);
    for (int count = 1; count < 50; ++count) {
        std::vector<reports::BulletinBlock> blocks;
        for (int i = 0; i < count; ++i)
            blocks.push_back({BlockKind::Paragraph, u"第%1段"_s.arg(i), {}});
        blocks.push_back({BlockKind::Table, {}, content});
        blocks.push_back({BlockKind::Signature, u"某街道"_s, {}});
        blocks.push_back({BlockKind::Date, u"2026年11月22日"_s, {}});
        const reports::BulletinPages pages(blocks, fonts.value());
        for (const reports::DrawnPage& page : pages.pages()) {
            EXPECT_EQ(hasLine(page, u"事项"_s), hasLine(page, u"走访"_s)) << count << " paragraphs";
        }
    }
}

/// The steps at the end send readers to the annex that lists what is overdue.
TEST_F(Bulletin, TheNextStepsNameTheAnnexOfWhatIsOverdue)
{
    QuarterlyReport content = report();
    ASSERT_GT(content.total.overdue, 0);
    const auto partsNamed = [&content](const QString& heading, const QString& reference) {
        const auto blocks = reports::bulletinBlocks(content);
        const auto has = [&blocks](const QString& words) {
            return std::any_of(blocks.begin(), blocks.end(),
                               [&](const auto& block) { return block.text.contains(words); });
        };
        return has(heading) && has(reference);
    };
    content.projects.clear();
    EXPECT_TRUE(partsNamed(u"四、未完成事项"_s, u"对照附件2逐项补做"_s));
    content.projects.emplace_back();
    EXPECT_TRUE(partsNamed(u"五、未完成事项"_s, u"对照附件2逐项补做"_s));
}

TEST_F(Bulletin, ALongTableRepeatsItsHeader)
{
    SampleOptions options;
    options.secretaries = 90;
    const auto pages = linesByPage(write(sampleReport(options)));
    int headed = 0;
    for (const auto& page : pages)
        headed += std::any_of(page.begin(), page.end(),
                              [](const Line& word) { return word.text == u"名次"_s; });
    EXPECT_GE(headed, 3);
}

} // namespace
} // namespace touyan::test
