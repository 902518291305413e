// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reports/reports_page.h"

#include "reports/projects/project_document_writer.h"
#include "reports/quarterly_report_writer.h"
#include "widgets/dashboard/recorded_work.h"
#include "widgets/days/date_field.h"
#include "widgets/dialogs/explanation_view.h"
#include "widgets/lists/value_table_model.h"
#include "widgets/look/inline_notice.h"
#include "widgets/reports/closing_panel.h"
#include "widgets/reports/page_preview_view.h"
#include "widgets/reports/paper_writer.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QDialog>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QPrinter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <array>

using namespace Qt::Literals::StringLiterals;
using namespace touyan;
using namespace touyan::test;
using namespace touyan::widgets;

class ReportsPageTest : public RecordedWork
{
protected:
    void open(application::ReportWriter& writer, PeriodKind kind = PeriodKind::Quarter,
              QDate day = QDate(2026, 9, 1))
    {
        m_page = std::make_unique<ReportsPage>(services(), writer, m_projectWriter);
        m_page->setPeriod(periodContaining(kind, day, clock.today()));
        m_page->resize(1100, 640);
        m_page->show();
        m_page->activate();
        loaded();
    }
    void open() { open(m_writer); }
    void loaded()
    {
        ASSERT_TRUE(waitUntil([this] { return !m_page->isLoading() && m_page->report(); }));
    }
    void TearDown() override
    {
        m_page.reset();
        RecordedWork::TearDown();
    }
    template <class Child>
    Child* child(const QString& name)
    {
        auto* found = m_page->findChild<Child*>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }
    InlineNotice* notice() { return m_page->findChild<InlineNotice*>(); }
    ClosingPanel* panel() { return child<ClosingPanel>(u"closingPanel"_s); }
    void click(const QString& name)
    {
        auto* button = child<QAbstractButton>(name);
        ASSERT_TRUE(button->isVisible() && button->isEnabled()) << name.toStdString();
        QTest::mouseClick(button, Qt::LeftButton);
    }
    /// Closes the third quarter as the page does.
    void closeQuarter()
    {
        prompts.willConfirm(true);
        click(u"closeQuarterButton"_s);
        ASSERT_TRUE(waitUntil([this] {
            return m_page->report() && m_page->report()->closedRevision && !m_page->isLoading();
        }));
    }

    PaperWriter m_writer;
    reports::ProjectDocumentWriter m_projectWriter;
    std::unique_ptr<ReportsPage> m_page;
};

TEST_F(ReportsPageTest, ShowsTheQuarterOfThePeriodWithItsPages)
{
    open(m_writer, PeriodKind::Month, QDate(2026, 8, 1));
    EXPECT_EQ(m_page->quarter().toString(), u"2026-Q3"_s);
    EXPECT_EQ(m_page->report()->postings.size(), 3U);
    EXPECT_EQ(child<PagePreviewView>(u"pagePreview"_s)->pageCount(), 3);
    EXPECT_EQ(child<QLabel>(u"pageCountLabel"_s)->text(), u"/ 3 页"_s);
    EXPECT_TRUE(m_page->canPrint());
    m_page->setPeriod(periodContaining(PeriodKind::Year, QDate(2026, 1, 1), clock.today()));
    EXPECT_EQ(m_page->quarter().toString(), u"2026-Q3"_s); // the one with the as-of day
    m_page->setPeriod(periodContaining(PeriodKind::Year, QDate(2025, 1, 1), clock.today()));
    EXPECT_EQ(m_page->quarter().toString(), u"2025-Q4"_s);
}

TEST_F(ReportsPageTest, ExportsBothDocumentsWhereTheUserSays)
{
    open();
    for (const QString& name : {u"exportWorkbookAction"_s, u"exportPdfAction"_s}) {
        const QString path = folder() + u'/' + name;
        prompts.willSave(path);
        child<QAction>(name)->trigger();
        EXPECT_EQ(prompts.last().text, m_page->report()->title);
        ASSERT_TRUE(waitUntil([this] { return tasks.tasks().isEmpty(); }));
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        EXPECT_EQ(QString::fromUtf8(file.readAll()), m_page->report()->title);
        EXPECT_EQ(notice()->kind(), InlineNotice::Kind::Success);
    }
    ASSERT_TRUE(waitUntil([this] { return panel()->issuedModel()->rowCount() == 2; }));
    prompts.willSave(std::nullopt);
    child<QAction>(u"exportPdfAction"_s)->trigger();
    EXPECT_TRUE(tasks.tasks().isEmpty());
}

TEST_F(ReportsPageTest, AsksBeforeItGivesOutPagesWithCharactersThatNoFontHas)
{
    m_writer.lacksGlyph = true;
    open();
    const QString path = folder() + u"/通报.pdf"_s;
    prompts.willSave(path);
    prompts.willConfirm(false);
    child<QAction>(u"exportPdfAction"_s)->trigger();
    EXPECT_EQ(prompts.last().kind, u"confirm"_s);
    EXPECT_TRUE(prompts.last().text.contains(u"U+E000"_s)) << prompts.last().text.toStdString();
    settle();
    EXPECT_FALSE(QFile::exists(path));

    prompts.willSave(path);
    prompts.willConfirm(true);
    child<QAction>(u"exportPdfAction"_s)->trigger();
    ASSERT_TRUE(waitUntil([&path] { return QFile::exists(path); }));
    // Printing asks too, before the printer's dialog; a workbook has no fonts of its own.
    prompts.willConfirm(false);
    m_page->printCurrent();
    EXPECT_EQ(prompts.last().kind, u"confirm"_s);
    EXPECT_EQ(m_page->findChild<QDialog*>(), nullptr);
    const qsizetype asked = prompts.asked().size();
    prompts.willSave(folder() + u"/报表.xlsx"_s);
    child<QAction>(u"exportWorkbookAction"_s)->trigger();
    EXPECT_EQ(prompts.asked().size(), asked + 1) << "where to, and nothing else";
    ASSERT_TRUE(waitUntil([this] { return tasks.tasks().isEmpty(); }));
}

TEST_F(ReportsPageTest, ListsWhatWasIssuedAndKeepsThePreview)
{
    open();
    const application::QuarterlyReport* before = m_page->report();
    ValueTableModel* issued = panel()->issuedModel();
    QAbstractItemModelTester tester(issued, QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(issued->rowCount(), 0);
    prompts.willSave(folder() + u"/通报.pdf"_s);
    child<QAction>(u"exportPdfAction"_s)->trigger();
    ASSERT_TRUE(waitUntil([issued] { return issued->rowCount() == 1; }));
    const auto text = [issued](int column) { return issued->index(0, column).data().toString(); };
    EXPECT_EQ(text(1), u"季度通报"_s);
    EXPECT_EQ(text(3), u"2026-09-28"_s);
    EXPECT_EQ(text(4), u"未结账"_s);
    EXPECT_EQ(text(5), u"PDF"_s);
    EXPECT_EQ(text(6), u"通报.pdf"_s);
    EXPECT_EQ(text(8), QString(64, u'e'));
    EXPECT_EQ(issued->place(0), u"report:2026-Q3"_s);
    settle();
    EXPECT_EQ(m_page->report(), before) << "the report was computed again for nothing";
}

TEST_F(ReportsPageTest, AnIssueThatCannotBeRecordedIsTold)
{
    open();
    const QString path = folder() + u"/kept.pdf"_s;
    m_writer.forgetsTheHash = true;
    prompts.willSave(path);
    child<QAction>(u"exportPdfAction"_s)->trigger();
    ASSERT_TRUE(waitUntil([this] { return notice()->kind() == InlineNotice::Kind::Warning; }));
    EXPECT_TRUE(notice()->text().contains(u"kept.pdf"_s)) << notice()->text().toStdString();
    EXPECT_TRUE(notice()->text().contains(u"没有记入"_s));
    EXPECT_TRUE(QFile::exists(path));
    EXPECT_EQ(panel()->issuedModel()->rowCount(), 0);
}

TEST_F(ReportsPageTest, ExportsTheProjectReportsAndRecordsThem)
{
    open();
    const std::array<std::pair<QString, QString>, 3> exports{
        {{u"exportLedgerAction"_s, u"/台账.xlsx"_s},
         {u"exportYearSummaryAction"_s, u"/年度.pdf"_s},
         {u"exportRectificationAction"_s, u"/整改.pdf"_s}}};
    int count = 0;
    for (const auto& [action, name] : exports) {
        prompts.willSave(folder() + name);
        child<QAction>(action)->trigger();
        ++count;
        ASSERT_TRUE(waitUntil([&] { return panel()->issuedModel()->rowCount() == count; }, 60'000));
        EXPECT_TRUE(QFile::exists(folder() + name));
        EXPECT_EQ(notice()->kind(), InlineNotice::Kind::Success);
    }
    const ValueTableModel* issued = panel()->issuedModel();
    EXPECT_EQ(issued->index(0, 1).data().toString(), u"整改台账"_s);
    EXPECT_EQ(issued->index(2, 1).data().toString(), u"书记项目台账"_s);
    EXPECT_EQ(issued->index(2, 2).data().toString(), u"2026年书记项目台账"_s);
    // No such project: told, and nothing is written down.
    EXPECT_TRUE(m_page->openPlace(u"projectCard:99"_s));
    ASSERT_TRUE(waitUntil([this] { return prompts.last().kind == u"error"_s; }));
    EXPECT_EQ(issued->rowCount(), count);
}

TEST_F(ReportsPageTest, ACancelledExportIsNoError)
{
    m_writer.waitsForCancel = true;
    open();
    prompts.willSave(folder() + u"/never.pdf"_s);
    child<QAction>(u"exportPdfAction"_s)->trigger();
    ASSERT_EQ(tasks.tasks().size(), 1);
    EXPECT_TRUE(tasks.tasks().first().cancellable);
    tasks.cancelAll();
    ASSERT_TRUE(waitUntil([this] { return tasks.tasks().isEmpty(); }));
    EXPECT_EQ(notice()->kind(), InlineNotice::Kind::Information);
    EXPECT_FALSE(QFile::exists(folder() + u"/never.pdf"_s));
}

TEST_F(ReportsPageTest, AFailedExportSaysWhy)
{
    m_writer.diskFull = true;
    open();
    prompts.willSave(folder() + u"/full.xlsx"_s);
    child<QAction>(u"exportWorkbookAction"_s)->trigger();
    ASSERT_TRUE(waitUntil([this] { return tasks.tasks().isEmpty(); }));
    EXPECT_EQ(prompts.last().kind, u"error"_s);
    EXPECT_TRUE(prompts.last().text.contains(u"磁盘空间不足"_s));
}

TEST_F(ReportsPageTest, AMissingFontIsSaidInsteadOfPages)
{
    m_writer.fontMissing = true;
    open();
    EXPECT_FALSE(m_page->canPrint());
    EXPECT_TRUE(notice()->text().contains(u"字体"_s));
    EXPECT_TRUE(child<QAction>(u"exportWorkbookAction"_s)->isEnabled());
}

TEST_F(ReportsPageTest, AQuarterThatHasNotEndedCannotBeClosed)
{
    open(); // 28 September
    EXPECT_FALSE(child<QPushButton>(u"closeQuarterButton"_s)->isEnabled());
    EXPECT_FALSE(child<QPushButton>(u"reopenQuarterButton"_s)->isEnabled());
    EXPECT_FALSE(child<QPushButton>(u"compareClosingButton"_s)->isEnabled());
    EXPECT_TRUE(child<QLabel>(u"closingStateLabel"_s)->text().contains(u"2026-09-30"_s));
}

TEST_F(ReportsPageTest, ClosesWithADayBetweenTheQuartersEndAndToday)
{
    clock.setToday(QDate(2026, 10, 12));
    open();
    auto* day = child<widgets::DateField>(u"closingDayEdit"_s);
    EXPECT_EQ(day->minimumDate(), QDate(2026, 9, 30));
    EXPECT_EQ(day->maximumDate(), QDate(2026, 10, 12));
    EXPECT_EQ(day->date(), QDate(2026, 10, 12));
    day->setDate(QDate(2026, 10, 8));
    prompts.willConfirm(false);
    click(u"closeQuarterButton"_s);
    EXPECT_TRUE(prompts.last().text.contains(u"2026年10月8日"_s));
    settle();
    EXPECT_FALSE(m_page->report()->closedRevision.has_value());

    closeQuarter();
    EXPECT_EQ(m_page->report()->asOf, QDate(2026, 10, 8));
    EXPECT_EQ(m_page->report()->closedRevision, 1);
    EXPECT_FALSE(child<QPushButton>(u"closeQuarterButton"_s)->isEnabled());
    EXPECT_TRUE(child<QLabel>(u"reportHeadingLabel"_s)->text().contains(u"已结账"_s));
    ValueTableModel* history = panel()->historyModel();
    QAbstractItemModelTester tester(history, QAbstractItemModelTester::FailureReportingMode::Fatal);
    ASSERT_EQ(history->rowCount(), 1);
    EXPECT_EQ(history->place(0), u"closing:2026-Q3"_s);
    EXPECT_EQ(history->index(0, 5).data().toString(), u"有效"_s);
}

TEST_F(ReportsPageTest, ComparesTheClosingWithNow)
{
    clock.setToday(QDate(2026, 10, 12));
    open();
    closeQuarter();
    click(u"compareClosingButton"_s);
    ASSERT_TRUE(waitUntil(
        [this] { return child<QLabel>(u"comparisonLabel"_s)->text().contains(u"完全一致"_s); }));
    EXPECT_EQ(panel()->differenceModel()->rowCount(), 0);

    // A late entry is welcome and changes the year's score, not the frozen one.
    clock.setToday(QDate(2026, 10, 20));
    record(posting(0), u"I04"_s, QDate(2026, 9, 23));
    m_page->setPeriod(periodContaining(PeriodKind::Quarter, QDate(2026, 9, 1), clock.today()));
    ASSERT_TRUE(waitUntil([this] { return !m_page->isLoading(); }));
    click(u"compareClosingButton"_s);
    ASSERT_TRUE(waitUntil([this] { return panel()->differenceModel()->rowCount() > 0; }));
    ValueTableModel* differences = panel()->differenceModel();
    QAbstractItemModelTester tester(differences,
                                    QAbstractItemModelTester::FailureReportingMode::Fatal);
    QStringList fields;
    for (int row = 0; row < differences->rowCount(); ++row)
        fields.append(differences->index(row, 1).data().toString());
    EXPECT_TRUE(fields.contains(u"逾期完成"_s)) << fields.join(u' ').toStdString();
    EXPECT_TRUE(fields.contains(u"得分"_s));
    EXPECT_EQ(m_page->report()->asOf, QDate(2026, 10, 12));
}

TEST_F(ReportsPageTest, ShowsTheClosingsWholeInASmallWindow)
{
    clock.setToday(QDate(2026, 10, 12)); // the third quarter is over
    open();
    // What navigation, top bar and menu leave of 1280 × 720.
    m_page->resize(1080, 610);
    closeQuarter();
    const auto* table = child<QTableView>(u"closingTable"_s);
    const QHeaderView* header = table->horizontalHeader();
    EXPECT_LE(header->length(), table->viewport()->width());
    const QFontMetrics metrics(header->font());
    for (int column = 0; column < header->count(); ++column) {
        const QString shown = table->model()->index(0, column).data().toString();
        EXPECT_GE(header->sectionSize(column), metrics.horizontalAdvance(shown)) << column;
    }
}

TEST_F(ReportsPageTest, ANumberOfAClosedQuarterIsExplainedAsFrozen)
{
    clock.setToday(QDate(2026, 10, 12));
    open();
    closeQuarter();
    clock.setToday(QDate(2026, 10, 20));
    record(posting(0), u"I04"_s, QDate(2026, 9, 23));
    m_page->setPeriod(periodContaining(PeriodKind::Year, QDate(2026, 1, 1), clock.today()));
    ASSERT_TRUE(m_page->openPlace(u"report:2026-Q3"_s));
    ASSERT_TRUE(waitUntil([this] { return !m_page->isLoading(); }));
    ASSERT_EQ(m_page->report()->closedRevision, 1);

    const QSignalSpy asked(m_page.get(), &Page::placeRequested);
    auto* preview = child<PagePreviewView>(u"pagePreview"_s);
    Q_EMIT preview->placeActivated(u"explain:item:I04:late"_s);
    QDialog* dialog = nullptr;
    const auto opened = [&] {
        dialog = m_page->findChild<QDialog*>(u"reportExplanationDialog"_s);
        return dialog != nullptr && dialog->isVisible();
    };
    ASSERT_TRUE(waitUntil(opened));
    auto* view = dialog->findChild<ExplanationView*>(u"reportExplanation"_s);
    EXPECT_TRUE(view->plainText().contains(u"结账时 0，现在 1，差别 1 项"_s))
        << view->plainText().toStdString();
    EXPECT_TRUE(asked.isEmpty()) << "the records of now do not explain it";

    // The way on: the grid shows exactly the quarter, not the year that the window has open.
    Q_EMIT view->linkActivated(u"grid:explain:total@=2026-Q3"_s);
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked.first().first().toString(), u"explain:total@=2026-Q3"_s);
}

TEST_F(ReportsPageTest, ReopensWithAReasonAndClosesAsTheNextRevision)
{
    clock.setToday(QDate(2026, 10, 12));
    open();
    closeQuarter();
    prompts.willGiveReason(std::nullopt);
    click(u"reopenQuarterButton"_s);
    settle();
    EXPECT_TRUE(m_page->report()->closedRevision.has_value());
    prompts.willGiveReason(u"漏登走访"_s);
    click(u"reopenQuarterButton"_s);
    ASSERT_TRUE(waitUntil(
        [this] { return !m_page->isLoading() && !m_page->report()->closedRevision.has_value(); }));
    EXPECT_TRUE(panel()->historyModel()->index(0, 5).data().toString().contains(u"漏登走访"_s));
    closeQuarter();
    EXPECT_EQ(m_page->report()->closedRevision, 2);
    EXPECT_EQ(panel()->historyModel()->rowCount(), 2);
}

TEST_F(ReportsPageTest, ALinkShowsItsQuarterUntilThePeriodChanges)
{
    open();
    EXPECT_FALSE(m_page->openPlace(u"posting:1"_s));
    EXPECT_FALSE(m_page->openPlace(u"report:2026-09"_s));
    EXPECT_TRUE(m_page->openPlace(u"report:2026-Q2"_s));
    loaded();
    EXPECT_EQ(m_page->quarter().toString(), u"2026-Q2"_s);
    EXPECT_EQ(m_page->report()->range.first, QDate(2026, 4, 1));
    EXPECT_TRUE(m_page->report()->postings.empty());
    m_page->setPeriod(periodContaining(PeriodKind::Month, QDate(2026, 9, 1), clock.today()));
    EXPECT_EQ(m_page->quarter().toString(), u"2026-Q3"_s);
}

TEST_F(ReportsPageTest, PrintsThePagesOfTheRange)
{
    open();
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(folder() + u"/printed.pdf"_s);
    ASSERT_TRUE(m_page->printPages(printer));
    QFile all(folder() + u"/printed.pdf"_s);
    ASSERT_TRUE(all.open(QIODevice::ReadOnly));
    EXPECT_TRUE(all.readAll().contains("/Count 3"));
    QPrinter one(QPrinter::HighResolution);
    one.setOutputFormat(QPrinter::PdfFormat);
    one.setOutputFileName(folder() + u"/one.pdf"_s);
    one.setPrintRange(QPrinter::PageRange);
    one.setFromTo(2, 2);
    ASSERT_TRUE(m_page->printPages(one));
    QFile second(folder() + u"/one.pdf"_s);
    ASSERT_TRUE(second.open(QIODevice::ReadOnly));
    EXPECT_TRUE(second.readAll().contains("/Count 1"));
}

TEST_F(ReportsPageTest, TheProgramsOwnWriterMakesPagesAndFiles)
{
    reports::QuarterlyReportWriter writer;
    open(writer);
    EXPECT_GT(child<PagePreviewView>(u"pagePreview"_s)->pageCount(), 0);
    const QString path = folder() + u"/report.pdf"_s;
    prompts.willSave(path);
    child<QAction>(u"exportPdfAction"_s)->trigger();
    ASSERT_TRUE(waitUntil([this] { return tasks.tasks().isEmpty(); }, 30'000));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.read(5).startsWith("%PDF-"));
    m_page.reset(); // it may be laying out again with the writer of this test
}
