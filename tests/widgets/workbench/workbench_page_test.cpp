// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/workbench/workbench_page.h"

#include "application/roster/save_leave.h"
#include "widgets/dashboard/recorded_work.h"
#include "widgets/lists/record_table_view.h"
#include "widgets/look/theme.h"
#include "widgets/workbench/workbench_section.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QImage>
#include <QLabel>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using namespace touyan;
using namespace touyan::test;
using namespace touyan::widgets;

class WorkbenchPageTest : public RecordedWork
{
protected:
    void open()
    {
        m_page = std::make_unique<WorkbenchPage>(services());
        m_page->resize(1100, 640);
        m_page->show();
        QSignalSpy counted(m_page.get(), &Page::badgeCountChanged);
        ASSERT_TRUE(waitUntil([&] { return m_page->badgeCount() > 0; }));
    }
    void TearDown() override
    {
        m_page.reset();
        RecordedWork::TearDown();
    }
    WorkbenchSection* section(const QString& name)
    {
        auto* found = m_page->findChild<WorkbenchSection*>(name + u"Section"_s);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }
    QString labelText(const QString& name)
    {
        const auto* label = m_page->findChild<QLabel*>(name);
        EXPECT_NE(label, nullptr) << name.toStdString();
        return label == nullptr ? QString() : label->text();
    }

    std::unique_ptr<WorkbenchPage> m_page;
};

TEST_F(WorkbenchPageTest, GreetsWithTheDayAndThoseAtPost)
{
    open();
    EXPECT_EQ(labelText(u"greetingLabel"_s), u"2026年9月28日　星期一"_s);
    EXPECT_TRUE(labelText(u"summaryLabel"_s).contains(u"云山街道党工委"_s));
    EXPECT_TRUE(labelText(u"summaryLabel"_s).contains(u"3 名"_s));
    EXPECT_FALSE(m_page->usesPeriod());
}

TEST_F(WorkbenchPageTest, ListsWhatIsDueOverdueAndWaiting)
{
    const domain::EntryId waiting = record(posting(0), u"I04"_s, QDate(2026, 9, 23), false);
    const domain::EntryId returned = record(posting(1), u"I04"_s, QDate(2026, 9, 22), false);
    ASSERT_TRUE(run([returned](application::UseCaseContext& context) {
                    return application::returnEntries(context, {returned}, u"请补照片"_s);
                }).isOk());
    domain::Leave leave;
    leave.posting = posting(2);
    leave.range = {QDate(2026, 9, 29), QDate(2026, 9, 30)};
    leave.reason = u"体检"_s;
    ASSERT_TRUE(run([leave](application::UseCaseContext& context) {
                    return application::saveLeave(context, leave);
                }).isOk());
    open();
    for (const QString& name :
         {u"dueSoon"_s, u"overdue"_s, u"toReview"_s, u"returned"_s, u"drafts"_s, u"leaves"_s}) {
        QAbstractItemModelTester tester(section(name)->model(),
                                        QAbstractItemModelTester::FailureReportingMode::Fatal);
    }
    ValueTableModel* review = section(u"toReview"_s)->model();
    ASSERT_EQ(review->rowCount(), 1);
    EXPECT_EQ(review->place(0), u"entry:%1"_s.arg(waiting.value()));
    EXPECT_EQ(review->index(0, 0).data().toString(), u"张雁"_s);
    ValueTableModel* back = section(u"returned"_s)->model();
    ASSERT_EQ(back->rowCount(), 1);
    EXPECT_TRUE(back->index(0, 3).data(Qt::ToolTipRole).toString().contains(u"请补照片"_s));
    ASSERT_EQ(section(u"leaves"_s)->model()->rowCount(), 1);
    EXPECT_EQ(section(u"leaves"_s)->model()->place(0), u"posting:%1"_s.arg(posting(2).value()));
    EXPECT_EQ(section(u"drafts"_s)->model()->rowCount(), 0);

    // This week: the visit of last week until its deadline on 2 October, September's and the
    // quarter's duties.
    ValueTableModel* due = section(u"dueSoon"_s)->model();
    ASSERT_GT(due->rowCount(), 0);
    EXPECT_TRUE(due->place(0).startsWith(u"cell:"_s));
    EXPECT_TRUE(due->place(0).endsWith(u"@2026-Q3"_s));
    ValueTableModel* overdue = section(u"overdue"_s)->model();
    ASSERT_GT(overdue->rowCount(), 0);
    EXPECT_EQ(m_page->badgeCount(), due->rowCount() + overdue->rowCount() + 1 + 1 + 1);
    EXPECT_EQ(labelText(u"overdueCountLabel"_s), QString::number(overdue->rowCount()));
}

TEST_F(WorkbenchPageTest, EveryListShowsAllItsColumns)
{
    open();
    settle();
    const auto sections = m_page->findChildren<WorkbenchSection*>();
    ASSERT_EQ(sections.size(), 9);
    for (const WorkbenchSection* section : sections)
        EXPECT_EQ(section->findChild<RecordTableView*>()->horizontalScrollBar()->maximum(), 0)
            << section->objectName().toStdString();
}

TEST_F(WorkbenchPageTest, EnterOnALineOpensItsPlace)
{
    const domain::EntryId waiting = record(posting(0), u"I04"_s, QDate(2026, 9, 23), false);
    open();
    QSignalSpy asked(m_page.get(), &Page::placeRequested);
    RecordTableView* view = section(u"toReview"_s)->view();
    view->setFocus();
    view->setCurrentRecordRow(0);
    QTest::keyClick(view, Qt::Key_Return);
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked.first().first().toString(), u"entry:%1"_s.arg(waiting.value()));
    auto* all = m_page->findChild<QToolButton*>(u"overdueAllButton"_s);
    ASSERT_NE(all, nullptr);
    QTest::mouseClick(all, Qt::LeftButton);
    EXPECT_EQ(asked.last().first().toString(), u"obligations:state=overdue@2026-Q3"_s);
    EXPECT_FALSE(m_page->findChild<QToolButton*>(u"draftsAllButton"_s)->isVisible());
}

TEST_F(WorkbenchPageTest, FollowsWhatOthersChange)
{
    open();
    ValueTableModel* review = section(u"toReview"_s)->model();
    ASSERT_EQ(review->rowCount(), 0);
    record(posting(0), u"I04"_s, QDate(2026, 9, 23), false);
    EXPECT_TRUE(waitUntil([review] { return review->rowCount() == 1; }));
}

TEST_F(WorkbenchPageTest, TheSearchNarrowsEveryList)
{
    open();
    RecordTableView* view = section(u"overdue"_s)->view();
    const int all = view->model()->rowCount();
    m_page->findText(u"王堽"_s);
    EXPECT_LT(view->model()->rowCount(), all);
    EXPECT_GT(view->model()->rowCount(), 0);
    m_page->findText({});
    EXPECT_EQ(view->model()->rowCount(), all);
}

namespace {

/// How light what is drawn in a picture is, 0 to 255; the transparent parts do not count.
int lightness(const QImage& picture)
{
    constexpr int kHalf = 128;
    qint64 sum = 0;
    int count = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            const QRgb pixel = picture.pixel(x, y);
            if (qAlpha(pixel) < kHalf)
                continue;
            sum += qGray(pixel);
            ++count;
        }
    }
    return count == 0 ? -1 : static_cast<int>(sum / count);
}

} // namespace

TEST_F(WorkbenchPageTest, ItsIconsFollowTheThemeAtOnce)
{
    open();
    const auto iconOf = [this](const QString& name) {
        const auto labels = section(name)->findChildren<QLabel*>();
        for (const QLabel* label : labels) {
            if (!label->pixmap(Qt::ReturnByValue).isNull())
                return lightness(label->pixmap(Qt::ReturnByValue).toImage());
        }
        return -1;
    };
    constexpr int kMiddle = 128;
    const int inLight = iconOf(u"drafts"_s);
    ASSERT_GE(inLight, 0);
    EXPECT_LT(inLight, kMiddle);
    applyTheme(*qobject_cast<QApplication*>(qApp), ThemeMode::Dark);
    QApplication::sendPostedEvents();
    EXPECT_GT(iconOf(u"drafts"_s), kMiddle) << "dark on dark is invisible";
    applyTheme(*qobject_cast<QApplication*>(qApp), ThemeMode::Light);
    QApplication::sendPostedEvents();
    EXPECT_EQ(iconOf(u"drafts"_s), inLight);
}
