// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/rectification/rectification_page.h"

#include "application/rectification/add_rectification_note.h"
#include "application/rectification/close_rectification_item.h"
#include "application/rectification/save_rectification_item.h"
#include "application/reports/issue_report.h"
#include "reports/projects/project_document_writer.h"
#include "support/widgets/page_fixture.h"
#include "widgets/days/date_field.h"
#include "widgets/dialogs/explanation_view.h"
#include "widgets/dialogs/record_dialog.h"
#include "widgets/lists/record_list.h"
#include "widgets/lists/record_table_view.h"
#include "widgets/look/inline_notice.h"
#include "widgets/reports/document_preview.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPrinter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

#include <algorithm>

namespace touyan::test {

using namespace Qt::Literals::StringLiterals;
using application::UseCaseContext;
using domain::RectificationItem;
using domain::RectificationSource;
using widgets::RecordDialog;
using widgets::RecordList;
using widgets::RectificationPage;

class RectificationPageTest : public PageFixture
{
protected:
    void TearDown() override
    {
        m_page.reset();
        PageFixture::TearDown();
    }

    void openPage()
    {
        m_page = std::make_unique<RectificationPage>(services(), m_writer, &attachmentStore());
        m_page->resize(1090, 620);
        m_page->show();
        m_page->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_page.get()));
        m_page->activate();
        settleAll();
        m_page->firstFocus()->setFocus();
    }

    void settleAll()
    {
        settle();
        ASSERT_TRUE(waitUntil([this] { return m_page->isReady(); }));
        settle();
    }

    RectificationItem store(const QString& problem, size_t unitIndex, QDate due)
    {
        RectificationItem item;
        item.source = RectificationSource::OfficeCheck;
        item.unit = unit(unitIndex);
        item.responsible = u"陈望"_s;
        item.problem = problem;
        item.measure = u"立即补齐"_s;
        item.foundOn = QDate(2026, 8, 20);
        item.due = due;
        const auto saved = run([item](UseCaseContext& context) {
            return application::saveRectificationItem(context, item);
        });
        EXPECT_TRUE(saved.isOk());
        return saved.isOk() ? saved.value() : item;
    }

    /// Three items: one overdue, one open, one closed.
    void storeThree()
    {
        m_overdue = store(u"党务公开栏三个月没有更新"_s, 0, QDate(2026, 9, 10));
        m_open = store(u"会议记录不全"_s, 1, QDate(2026, 10, 20));
        m_closed = store(u"灭火器过期"_s, 0, QDate(2026, 9, 15));
        const application::CloseRectificationRequest request{
            m_closed.id, m_closed.rowVersion, QDate(2026, 9, 12), u"已更换八只"_s, u"李科"_s};
        EXPECT_TRUE(run([request](UseCaseContext& context) {
                        return application::closeRectificationItem(context, request);
                    }).isOk());
    }

    template <class Child>
    Child* find(const QString& name)
    {
        auto* found = m_page->findChild<Child*>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }
    [[nodiscard]] RecordList* list() { return find<RecordList>(u"rectificationList"_s); }
    [[nodiscard]] QString cell(int row, int column)
    {
        return list()->model()->index(row, column).data().toString();
    }
    [[nodiscard]] QString details()
    {
        return m_page->findChild<widgets::ExplanationView*>()->plainText();
    }
    [[nodiscard]] application::RectificationList stored()
    {
        return run([](UseCaseContext& context) {
                   return application::listRectification(context, {});
               })
            .value();
    }
    /// Runs a step on the row with this item and gives its dialog.
    RecordDialog* step(const QString& action, const RectificationItem& item, const QString& name)
    {
        EXPECT_TRUE(m_page->openPlace(u"rectification:%1"_s.arg(item.id.value())));
        auto* wanted = find<QAction>(u"rectification%1Action"_s.arg(action));
        EXPECT_TRUE(wanted->isEnabled()) << action.toStdString();
        wanted->trigger();
        return name.isEmpty() ? nullptr : find<RecordDialog>(name);
    }
    void accept(RecordDialog* dialog)
    {
        QTest::keyClick(dialog->findChild<QPushButton*>(u"saveButton"_s), Qt::Key_Return);
        settleAll();
    }

    reports::ProjectDocumentWriter m_writer;
    std::unique_ptr<RectificationPage> m_page;
    RectificationItem m_overdue;
    RectificationItem m_open;
    RectificationItem m_closed;
};

TEST_F(RectificationPageTest, SaysWhatToDoFirstWhenItIsEmpty)
{
    openPage();
    EXPECT_EQ(list()->model()->rowCount(), 0);
    EXPECT_TRUE(list()->view()->emptyText().contains(u"新事项"_s));
    EXPECT_EQ(m_page->badgeCount(), 0);
    EXPECT_FALSE(find<QAction>(u"rectificationCloseAction"_s)->isEnabled());
}

TEST_F(RectificationPageTest, ListsFiltersAndCounts)
{
    storeThree();
    openPage();
    const QAbstractItemModelTester tester(list()->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(list()->model()->rowCount(), 3);
    EXPECT_EQ(m_page->badgeCount(), 1) << "overdue ones";
    auto* status = find<QComboBox>(u"statusFilter"_s);
    auto* unitFilter = find<QComboBox>(u"unitFilter"_s);
    EXPECT_EQ(unitFilter->count(), 3) << "all, and the two units that have items";
    status->setCurrentIndex(1);
    EXPECT_EQ(list()->model()->rowCount(), 2);
    status->setCurrentIndex(2);
    ASSERT_EQ(list()->model()->rowCount(), 1);
    EXPECT_EQ(cell(0, 4), m_overdue.problem);
    EXPECT_TRUE(cell(0, 6).contains(u"18"_s)) << "days overdue: " << cell(0, 6).toStdString();
    status->setCurrentIndex(3);
    ASSERT_EQ(list()->model()->rowCount(), 1);
    EXPECT_EQ(cell(0, 4), m_closed.problem);
    ASSERT_TRUE(m_page->openPlace(u"rectifications:state=open;unit=%1"_s.arg(unit(1).value())));
    ASSERT_EQ(list()->model()->rowCount(), 1);
    EXPECT_EQ(cell(0, 4), m_open.problem);
    ASSERT_TRUE(m_page->openPlace(u"rectifications:source=supervision"_s));
    EXPECT_EQ(list()->model()->rowCount(), 0);
    // A link to an item that the filters hide shows it all the same.
    ASSERT_TRUE(m_page->openPlace(u"rectification:%1"_s.arg(m_closed.id.value())));
    settleAll();
    EXPECT_TRUE(details().contains(u"已更换八只"_s)) << details().toStdString();
    EXPECT_TRUE(details().contains(u"李科"_s));
    EXPECT_FALSE(m_page->openPlace(u"project:1"_s));
}

TEST_F(RectificationPageTest, RegistersAnItemOfAnOfficeCheck)
{
    openPage();
    QTest::keyClick(list()->view(), Qt::Key_N, Qt::ControlModifier);
    auto* dialog = find<RecordDialog>(u"rectificationDialog"_s);
    ASSERT_NE(dialog, nullptr);
    auto* unitChoice = dialog->findChild<QComboBox*>(u"unitCombo"_s);
    unitChoice->setCurrentIndex(unitChoice->findText(u"柳林社区"_s));
    accept(dialog);
    EXPECT_TRUE(dialog->findChild<widgets::InlineNotice*>()->isVisible())
        << "the problem is missing";
    EXPECT_TRUE(stored().rows.empty());
    dialog->findChild<QPlainTextEdit*>(u"problemEdit"_s)->setPlainText(u"台账没有签字"_s);
    dialog->findChild<QLineEdit*>(u"responsibleEdit"_s)->setText(u"王堽"_s);
    dialog->findChild<widgets::DateField*>(u"dueEdit"_s)->setDate(QDate(2026, 10, 15));
    accept(dialog);
    const auto rows = stored().rows;
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows.front().item.problem, u"台账没有签字"_s);
    EXPECT_EQ(rows.front().item.unit, unit(1));
    EXPECT_EQ(rows.front().item.source, RectificationSource::OfficeCheck);
    EXPECT_EQ(rows.front().item.foundOn, clock.today());
    ASSERT_EQ(list()->model()->rowCount(), 1);
    EXPECT_FALSE(list()->currentPlace().isEmpty()) << "the new one is chosen";
}

TEST_F(RectificationPageTest, NotesProgressClosesAndOpensAgain)
{
    storeThree();
    openPage();
    RecordDialog* dialog = step(u"Note"_s, m_overdue, u"progressNoteDialog"_s);
    ASSERT_NE(dialog, nullptr);
    dialog->findChild<QPlainTextEdit*>(u"noteTextEdit"_s)->setPlainText(u"已联系印刷厂"_s);
    accept(dialog);
    EXPECT_TRUE(details().contains(u"已联系印刷厂"_s)) << details().toStdString();
    EXPECT_FALSE(find<QAction>(u"rectificationRemoveAction"_s)->isEnabled())
        << "an item with progress is not removed";

    dialog = step(u"Close"_s, m_overdue, u"closeRectificationDialog"_s);
    ASSERT_NE(dialog, nullptr);
    dialog->findChild<QPlainTextEdit*>(u"evidenceEdit"_s)->setPlainText(u"现场查看，已更新"_s);
    accept(dialog);
    EXPECT_EQ(stored().closed, 1) << "nobody has verified";
    dialog->findChild<QLineEdit*>(u"verifierEdit"_s)->setText(u"李科"_s);
    accept(dialog);
    EXPECT_EQ(stored().closed, 2);
    EXPECT_EQ(m_page->badgeCount(), 0);
    EXPECT_TRUE(details().contains(u"现场查看，已更新"_s));

    prompts.willGiveReason(u"复查发现又停更了"_s);
    step(u"Reopen"_s, m_overdue, {});
    settleAll();
    EXPECT_EQ(stored().closed, 1);
    EXPECT_EQ(m_page->badgeCount(), 1);
    EXPECT_TRUE(details().contains(u"复查发现又停更了"_s)) << details().toStdString();
}

TEST_F(RectificationPageTest, TakesBackAClosing)
{
    storeThree();
    openPage();
    RecordDialog* dialog = step(u"Close"_s, m_open, u"closeRectificationDialog"_s);
    ASSERT_NE(dialog, nullptr);
    dialog->findChild<QPlainTextEdit*>(u"evidenceEdit"_s)->setPlainText(u"已补全"_s);
    dialog->findChild<QLineEdit*>(u"verifierEdit"_s)->setText(u"李科"_s);
    accept(dialog);
    ASSERT_EQ(stored().closed, 2);
    ASSERT_NE(m_page->undoStack(), nullptr);
    m_page->undoStack()->undo();
    settleAll();
    EXPECT_EQ(stored().closed, 1);
    EXPECT_TRUE(details().contains(u"撤销销号"_s)) << "the register keeps that it was closed";
    m_page->undoStack()->redo();
    settleAll();
    EXPECT_EQ(stored().closed, 2);
    EXPECT_TRUE(details().contains(u"已补全"_s)) << details().toStdString();
}

TEST_F(RectificationPageTest, RemovesOnlyAfterAQuestion)
{
    storeThree();
    openPage();
    prompts.willConfirm(false);
    step(u"Remove"_s, m_open, {});
    settleAll();
    EXPECT_EQ(stored().rows.size(), 3U);
    prompts.willConfirm(true);
    step(u"Remove"_s, m_open, {});
    settleAll();
    EXPECT_EQ(stored().rows.size(), 2U);
    m_page->undoStack()->undo();
    settleAll();
    EXPECT_EQ(stored().rows.size(), 3U);
    EXPECT_EQ(list()->model()->rowCount(), 3);
}

TEST_F(RectificationPageTest, TakesBackThatAnItemWasOpenedAgain)
{
    storeThree();
    openPage();
    prompts.willGiveReason(u"又坏了"_s);
    step(u"Reopen"_s, m_closed, {});
    settleAll();
    EXPECT_EQ(stored().closed, 0);
    m_page->undoStack()->undo();
    settleAll();
    EXPECT_EQ(stored().closed, 1);
    EXPECT_TRUE(details().contains(u"已更换八只"_s)) << details().toStdString();
}

TEST_F(RectificationPageTest, ExportsWhatIsListedAndRecordsIt)
{
    storeThree();
    openPage();
    find<QComboBox>(u"statusFilter"_s)->setCurrentIndex(2);
    const auto issued = [this] {
        return run([](UseCaseContext& context) { return application::listIssuedReports(context); })
            .value();
    };
    const QString workbook = QDir(folder()).filePath(u"register.xlsx"_s);
    prompts.willSave(workbook);
    QTest::keyClick(list()->view(), Qt::Key_E, Qt::ControlModifier);
    ASSERT_TRUE(waitUntil([&] { return issued().size() == 1; }));
    EXPECT_EQ(issued().front().kind, application::ReportKind::RectificationLedger);
    EXPECT_EQ(issued().front().format, application::ReportFormat::Workbook);
    EXPECT_GT(QFileInfo(workbook).size(), 0);
    const QString pdf = QDir(folder()).filePath(u"register.pdf"_s);
    prompts.willSave(pdf);
    find<QAction>(u"rectificationPdfAction"_s)->trigger();
    ASSERT_TRUE(waitUntil([&] { return issued().size() == 2; }));
    QFile file(pdf);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.read(4), "%PDF");
}

TEST_F(RectificationPageTest, ShowsThePagesBeforeTheyArePrinted)
{
    storeThree();
    openPage();
    ASSERT_TRUE(m_page->canPrint());
    find<QAction>(u"rectificationPrintAction"_s)->trigger();
    widgets::DocumentPreview* preview = nullptr;
    ASSERT_TRUE(waitUntil([&] {
        preview = m_page->findChild<widgets::DocumentPreview*>();
        return preview != nullptr && preview->isVisible();
    }));
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(folder() + u"/printed.pdf"_s);
    preview->print(printer);
    EXPECT_EQ(printer.pageLayout().orientation(), QPageLayout::Landscape);
    EXPECT_EQ(printer.pageLayout().pageSize().id(), QPageSize::A4);
    preview->close();
}

TEST_F(RectificationPageTest, FollowsWhatOthersStore)
{
    openPage();
    store(u"别处登记的"_s, 0, QDate(2026, 9, 1));
    EXPECT_TRUE(waitUntil([this] { return list()->model()->rowCount() == 1; }));
    EXPECT_EQ(m_page->badgeCount(), 1);
}

TEST_F(RectificationPageTest, TakesAPictureOfItself)
{
    storeThree();
    openPage();
    ASSERT_TRUE(m_page->openPlace(u"rectification:%1"_s.arg(m_overdue.id.value())));
    settleAll();
    const QString shots = qEnvironmentVariable("TOUYAN_SHOTS");
    const QPixmap picture = m_page->grab();
    EXPECT_EQ(picture.width(), m_page->width() * picture.devicePixelRatio());
    if (!shots.isEmpty()) {
        EXPECT_TRUE(picture.save(QDir(shots).filePath(u"rectification.png"_s)));
    }
}

} // namespace touyan::test
