// SPDX-License-Identifier: GPL-3.0-or-later
// The documents about projects as others read them: LibreOffice, openpyxl, poppler.
#include "reports/no_fonts.h"
#include "reports/outside_program.h"
#include "reports/projects/ledger_workbook.h"
#include "reports/projects/project_document_writer.h"
#include "reports/sample_projects.h"
#include "support/archives/zip_parts.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPainter>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>

namespace touyan::test {

using namespace Qt::Literals::StringLiterals;
using application::ProjectDocument;
using application::ReportFormat;
using domain::ErrorCode;

namespace {

class ProjectDocuments : public testing::Test
{
protected:
    QString write(const ProjectDocument& document, ReportFormat format, const QString& name)
    {
        const QString path = m_folder.filePath(name);
        application::SilentProgress progress;
        const auto written = m_writer.write(document, format, path, progress);
        EXPECT_TRUE(written.isOk());
        return path;
    }
    /// Of the first page, in points.
    [[nodiscard]] QString pageSize(const QString& pdf) const
    {
        static const QRegularExpression size(u"Page size:\\s+([\\d.]+) x ([\\d.]+)"_s);
        const auto match = size.match(QString::fromUtf8(outputOf(u"pdfinfo"_s, {pdf})));
        return match.captured(1) + u'x' + match.captured(2);
    }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    reports::ProjectDocumentWriter& writer() { return m_writer; }

private:
    QTemporaryDir m_folder;
    reports::ProjectDocumentWriter m_writer;
};

TEST_F(ProjectDocuments, TheLedgersFormulasGiveTheProgramsNumbers)
{
    for (const bool fractions : {false, true}) {
        const application::ProjectLedger ledger = sampleLedger(fractions);
        const QString path = write(ledger, ReportFormat::Workbook, u"台账.xlsx"_s);
        const QJsonObject stored = dumpedWorkbook(path);
        EXPECT_EQ(stored[u"names"_s].toArray().toVariantList().front().toString(), u"台账"_s);
        EXPECT_GT(stored[u"sheets"_s][u"台账"_s][u"formulas"_s].toInt(), 80);
        const QJsonObject computed = dumpedWorkbook(recalculated(path, folder()));
        EXPECT_EQ(workbookDifferences(stored, computed).join(u'\n').toStdString(), "");

        // The rows say what the program says.
        const QJsonArray rows = computed[u"sheets"_s][u"台账"_s][u"rows"_s].toArray();
        using namespace reports;
        for (size_t i = 0; i < ledger.rows.size(); ++i) {
            const QJsonArray cells = rows.at(4 + static_cast<qsizetype>(i)).toArray();
            const application::ProjectRow& row = ledger.rows[i];
            EXPECT_EQ(cells.at(kLedgerCode).toString(), row.project().code);
            EXPECT_EQ(cells.at(kLedgerProgress).toDouble(),
                      row.progress.progress.toString().toDouble());
            EXPECT_EQ(cells.at(kLedgerReportsMissing).toInt(), row.reports.overdue);
            EXPECT_EQ(cells.at(kLedgerTasksOverdue).toInt(), row.overdueTasks);
            EXPECT_EQ(cells.at(kLedgerItemsOverdue).toInt(), row.overdueRectifications);
        }
    }
}

TEST_F(ProjectDocuments, TheLedgersTotalsLive)
{
    const QString path = write(sampleLedger(), ReportFormat::Workbook, u"台账.xlsx"_s);
    const QString edited = folder() + u"/edited.xlsx"_s;
    // The first project's second step turns out to be finished: progress, light and the counts by
    // light follow.
    editWorkbook(path, edited, {u"步骤"_s, u"F6"_s, u"=DATE(2026,10,1)"_s});
    const QJsonObject before = dumpedWorkbook(path);
    const QJsonObject after = dumpedWorkbook(recalculated(edited, folder()));
    const auto cell = [](const QJsonObject& book, const QString& sheet, int row, int column) {
        return book[u"sheets"_s][sheet][u"rows"_s][row][column].toVariant().toString();
    };
    using namespace reports;
    EXPECT_EQ(cell(before, u"台账"_s, 4, kLedgerProgress), u"30"_s);
    EXPECT_EQ(cell(after, u"台账"_s, 4, kLedgerProgress), u"60"_s);
    EXPECT_EQ(cell(before, u"台账"_s, 4, kLedgerLight), u"红灯"_s);
    EXPECT_EQ(cell(after, u"台账"_s, 4, kLedgerLight), u"黄灯"_s);
    const auto reds = [&](const QJsonObject& book) {
        const QJsonArray rows = book[u"sheets"_s][u"统计"_s][u"rows"_s].toArray();
        return rows.last().toArray().at(2).toInt();
    };
    EXPECT_EQ(reds(after), reds(before) - 1);
}

TEST_F(ProjectDocuments, TheRegisterCountsItself)
{
    const application::RectificationLedger ledger = sampleRegister();
    const QString path = write(ledger, ReportFormat::Workbook, u"整改.xlsx"_s);
    const QJsonObject stored = dumpedWorkbook(path);
    EXPECT_EQ(workbookDifferences(stored, dumpedWorkbook(recalculated(path, folder())))
                  .join(u'\n')
                  .toStdString(),
              "");
    EXPECT_TRUE(stored[u"sheets"_s][u"整改台账"_s][u"landscape"_s].toBool());
    const QString pdf = write(ledger, ReportFormat::Pdf, u"整改.pdf"_s);
    const QString text = textOfPdf(pdf);
    EXPECT_TRUE(text.contains(u"未销号%1项，其中逾期%2项，已销号%3项"_s.arg(ledger.list.open)
                                  .arg(ledger.list.overdue)
                                  .arg(ledger.list.closed)));
    EXPECT_TRUE(text.contains(ledger.selection)) << text.toStdString();
    // Closing needs evidence and a verifier, so both are on paper and in the sheet.
    const auto closed = std::find_if(ledger.list.rows.begin(), ledger.list.rows.end(),
                                     [](const auto& listed) { return !listed.item.isOpen(); });
    ASSERT_NE(closed, ledger.list.rows.end());
    const QString sheet = QString::fromUtf8(QJsonDocument(stored).toJson(QJsonDocument::Compact));
    for (const QString& word : {closed->item.evidence, closed->item.verifier}) {
        ASSERT_FALSE(word.isEmpty());
        EXPECT_TRUE(text.contains(word)) << word.toStdString();
        EXPECT_TRUE(sheet.contains(word)) << word.toStdString();
    }
    // Ten columns stand across the paper, with whole dates.
    EXPECT_EQ(pageSize(pdf), u"842x595"_s);
    EXPECT_TRUE(QString::fromUtf8(outputOf(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s}))
                    .contains(ledger.list.rows.front().item.due.toString(Qt::ISODate)));
}

TEST_F(ProjectDocuments, TheBulletinSaysWhatWasDispatched)
{
    const application::DispatchBulletin bulletin{sampleHead(u"2026年第4季度书记项目调度情况"_s),
                                                 sampleDispatch()};
    const QString path = write(bulletin, ReportFormat::Pdf, u"通报.pdf"_s);
    const QString text = textOfPdf(path);
    for (const QString& word : {u"绿灯1个"_s, u"陈望䶮"_s, u"王𬇙"_s, u"石桥村党支部标准化"_s,
                                u"月底前排出赶工计划"_s, u"云山街道党工委"_s, u"2026年10月13日"_s})
        EXPECT_TRUE(text.contains(word)) << word.toStdString() << text.toStdString();
    EXPECT_EQ(text.count(u"2026-10-31"_s), 4);
    // Every font is embedded, with a map back to its characters.
    const QString fonts = QString::fromUtf8(outputOf(u"pdffonts"_s, {path}));
    static const QRegularExpression flags(u"\\syes\\s+(yes|no)\\s+yes\\s"_s);
    for (const QString& line : fonts.split(u'\n').mid(2))
        EXPECT_TRUE(line.isEmpty() || line.contains(flags)) << line.toStdString();
}

TEST_F(ProjectDocuments, TheRecordIsAPdfAndAnEditableText)
{
    const application::DispatchRecord record{sampleHead(u"2026年第4季度书记项目调度会记录"_s),
                                             sampleDispatch()};
    const QString text = textOfPdf(write(record, ReportFormat::Pdf, u"记录.pdf"_s));
    const QString odt = write(record, ReportFormat::OpenDocument, u"记录.odt"_s);
    const QString content = QString::fromUtf8(zipPart(odt, u"content.xml"_s));
    EXPECT_TRUE(zipPart(odt, u"mimetype"_s).endsWith("opendocument.text"));
    for (const QString& word :
         {u"街道二楼会议室"_s, u"郑书记"_s, u"陈望䶮"_s, u"抓紧推进，确保按期完成。"_s,
          u"月底前排出赶工计划"_s, u"（一）雁栖村集体经济联合社"_s}) {
        EXPECT_TRUE(text.contains(word)) << word.toStdString();
        EXPECT_TRUE(content.contains(word)) << word.toStdString();
    }
    EXPECT_TRUE(content.contains(u"<table:table "_s));
    // Chinese text follows the properties for Asian text, not those for Latin text.
    EXPECT_TRUE(content.contains(u"style:font-size-asian=\"16pt\""_s));
    EXPECT_TRUE(content.contains(u"style:font-size-asian=\"22pt\""_s));
    EXPECT_FALSE(content.contains(u"font-family=\"Sans\""_s));
    EXPECT_TRUE(content.contains(u"style:rel-width=\"100%\""_s));
    EXPECT_TRUE(content.contains(u"fo:line-height=\"28.99"_s)) << content.toStdString();
    EXPECT_FALSE(content.contains(u"style:line-height"_s));
    // The list of tasks has a head for every page, what is said of the meeting has none.
    EXPECT_EQ(content.count(u"<table:table-header-rows>"_s), 1);
    EXPECT_EQ(content.count(u"</table:table-header-rows>"_s), 1);
    EXPECT_TRUE(content.contains(u"fo:keep-together=\"always\""_s));
    // Name and date stay with what is signed.
    EXPECT_TRUE(content.contains(u"fo:keep-with-next=\"always\""_s)) << content.toStdString();
    const std::vector<ZipPart> parts = zipParts(odt);
    EXPECT_EQ(parts.front().name, u"mimetype"_s);
    EXPECT_FALSE(parts.front().isCompressed);
    EXPECT_TRUE(zipPart(odt, u"META-INF/manifest.xml"_s).contains("styles.xml"));
    const QString styles = QString::fromUtf8(zipPart(odt, u"styles.xml"_s));
    EXPECT_TRUE(styles.contains(u"fo:page-width=\"210.0mm\""_s)) << styles.toStdString();
    EXPECT_TRUE(styles.contains(u"fo:margin-top=\"37.0mm\""_s));
    // Numbers are not broken at the end of a line as Chinese text is.
    EXPECT_TRUE(styles.contains(u"fo:language=\"en\""_s));
}

TEST_F(ProjectDocuments, WhatTheMeetingLeftOutIsNotGivenALight)
{
    application::DispatchRecord record{sampleHead(u"2026年第4季度书记项目调度会记录"_s),
                                       sampleDispatch()};
    ASSERT_TRUE(record.view.meeting);
    ASSERT_FALSE(record.view.projects.empty());
    record.view.projects.front().review.reset();
    record.view.projects.front().row.light = domain::Light::Green;
    const QString text = textOfPdf(write(record, ReportFormat::Pdf, u"记录.pdf"_s));
    EXPECT_TRUE(text.contains(u"尚未研判1个。"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"主持人（签字）"_s));
}

TEST_F(ProjectDocuments, TheCardOfABusyProjectIsOnePageToo)
{
    application::ProjectCard card = sampleCard();
    ASSERT_FALSE(card.page.tasks.empty());
    ASSERT_FALSE(card.page.rectifications.empty());
    while (card.page.tasks.size() < 60)
        card.page.tasks.push_back(card.page.tasks.front());
    while (card.page.rectifications.size() < 30)
        card.page.rectifications.push_back(card.page.rectifications.front());
    card.page.row.facts.project.background = QString(5000, u'难');
    const QString path = write(card, ReportFormat::Pdf, u"忙.pdf"_s);
    EXPECT_EQ(pageCountOfPdf(path), 1);
    const QString text = textOfPdf(path);
    EXPECT_TRUE(text.contains(u"另有较早的"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"督导和整改"_s)) << text.toStdString();
}

TEST_F(ProjectDocuments, TheCardIsOnePage)
{
    const QString path = write(sampleCard(), ReportFormat::Pdf, u"卡.pdf"_s);
    EXPECT_EQ(pageCountOfPdf(path), 1);
    const QString text = textOfPdf(path);
    for (const QString& word : {u"北村饮水安全"_s, u"挂职博士高峰"_s, u"党员包干到户"_s,
                                u"征求党员群众意见"_s, u"会议记录不完整"_s, u"党员先锋队包干"_s})
        EXPECT_TRUE(text.contains(word)) << word.toStdString();
}

TEST_F(ProjectDocuments, TheYearsCountsArePublished)
{
    const QString text = textOfPdf(write(sampleYear(), ReportFormat::Pdf, u"年度.pdf"_s));
    for (const QString& word :
         {u"书记项目6个、书记领办事项2个"_s, u"评估立项7个，验收通过2个"_s, u"平均得分90.05分"_s,
          u"指导修改方案23次"_s, u"交办任务101件，办结97件"_s, u"整改事项8项，已销号6项"_s,
          u"观摩点3项"_s})
        EXPECT_TRUE(text.contains(word)) << word.toStdString();
}

TEST_F(ProjectDocuments, TheSameDocumentGivesTheSameBytes)
{
    const auto bytesOf = [](const QString& path) {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    EXPECT_EQ(bytesOf(write(sampleYear(), ReportFormat::Pdf, u"a.pdf"_s)),
              bytesOf(write(sampleYear(), ReportFormat::Pdf, u"b.pdf"_s)));
    EXPECT_EQ(bytesOf(write(sampleLedger(), ReportFormat::Workbook, u"a.xlsx"_s)),
              bytesOf(write(sampleLedger(), ReportFormat::Workbook, u"b.xlsx"_s)));
}

TEST_F(ProjectDocuments, RefusesWhatItCannotWrite)
{
    application::SilentProgress progress;
    const QString path = folder() + u"/x"_s;
    const auto refused = writer().write(sampleLedger(), ReportFormat::Pdf, path, progress);
    ASSERT_TRUE(refused.isError());
    EXPECT_EQ(refused.error().code, ErrorCode::InvalidValue);
    EXPECT_EQ(refused.error().arguments, (QStringList{u"format"_s, u"pdf"_s, u"xlsx"_s}));
    reports::ProjectDocumentWriter poor(std::make_unique<NoFonts>());
    const auto fontless = poor.write(sampleYear(), ReportFormat::Pdf, path, progress);
    ASSERT_TRUE(fontless.isError());
    EXPECT_EQ(fontless.error().code, ErrorCode::FontMissing);
    const auto nowhere =
        writer().write(sampleYear(), ReportFormat::Pdf, folder() + u"/missing/x.pdf"_s, progress);
    ASSERT_TRUE(nowhere.isError());
    EXPECT_EQ(nowhere.error().code, ErrorCode::FileNotWritable);
    EXPECT_FALSE(QFile::exists(path));
    EXPECT_TRUE(writer().preview(sampleLedger()).isError());
    const auto preview = writer().preview(sampleCard());
    ASSERT_TRUE(preview.isOk());
    EXPECT_EQ(preview.value()->pageCount(), 1);
}

} // namespace

} // namespace touyan::test
