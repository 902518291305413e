// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reports/page_preview_view.h"

#include "widgets/reports/paper_writer.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;
using namespace touyan::test;
using touyan::widgets::PagePreviewView;

namespace {

std::unique_ptr<PagePreviewView> shownView(int pages)
{
    auto view = std::make_unique<PagePreviewView>();
    view->resize(600, 500);
    view->show();
    if (pages > 0)
        view->setPreview(std::make_shared<SquarePages>(pages));
    return view;
}

} // namespace

TEST(PagePreviewView, FitsTheWidthAndShowsTheFirstPage)
{
    const auto view = shownView(4);
    EXPECT_EQ(view->pageCount(), 4);
    EXPECT_EQ(view->currentPage(), 0);
    EXPECT_EQ(view->horizontalScrollBar()->maximum(), 0);
    const qreal width = 210 * view->zoom() * view->logicalDpiX() / 25.4;
    EXPECT_NEAR(width, view->viewport()->width() - 32, 2);
}

TEST(PagePreviewView, GoesToAPageByKeyAndByCall)
{
    const auto view = shownView(4);
    QSignalSpy changed(view.get(), &PagePreviewView::currentPageChanged);
    view->showPage(2);
    EXPECT_EQ(view->currentPage(), 2);
    ASSERT_FALSE(changed.isEmpty());
    EXPECT_EQ(changed.last().first().toInt(), 2);
    QTest::keyClick(view.get(), Qt::Key_End);
    EXPECT_EQ(view->currentPage(), 3);
    QTest::keyClick(view.get(), Qt::Key_Home);
    EXPECT_EQ(view->currentPage(), 0);
    EXPECT_TRUE(view->accessibleDescription().contains(u"共 4 页"_s));
}

TEST(PagePreviewView, LeadsFromANumberToItsExplanation)
{
    const auto view = shownView(4);
    QSignalSpy activated(view.get(), &PagePreviewView::placeActivated);
    const qreal unitsPerMm = view->zoom() * view->logicalDpiX() / 25.4;
    const auto at = [&](qreal mm) {
        return QPoint(view->viewport()->width() / 2, static_cast<int>(16 + mm * unitsPerMm));
    };
    ASSERT_TRUE(view->viewport()->isVisible());
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, at(10));
    EXPECT_TRUE(activated.isEmpty()) << "nothing is printed there";
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, at(25));
    ASSERT_EQ(activated.size(), 1);
    EXPECT_EQ(activated.first().first().toString(), u"explain:item:I01"_s);
    view->showPage(2);
    QTest::keyClick(view.get(), Qt::Key_Return);
    ASSERT_EQ(activated.size(), 2);
    EXPECT_EQ(activated.last().first().toString(), u"explain:item:I03"_s);
}

TEST(PagePreviewView, ZoomsWithinLimitsAndKeepsThePage)
{
    const auto view = shownView(4);
    view->showPage(2);
    view->setZoom(2);
    EXPECT_EQ(view->zoom(), 2);
    EXPECT_EQ(view->currentPage(), 2);
    EXPECT_GT(view->horizontalScrollBar()->maximum(), 0);
    QTest::keyClick(view.get(), Qt::Key_Minus);
    EXPECT_LT(view->zoom(), 2);
    view->setZoom(100);
    EXPECT_EQ(view->zoom(), 4);
    view->setFit(PagePreviewView::Fit::Page);
    EXPECT_LT(view->zoom(), 1);
}

TEST(PagePreviewView, PaintsBlackOnWhitePaperWhereThePageSays)
{
    const auto view = shownView(1);
    const qreal unit = view->zoom() * view->logicalDpiX() / 25.4;
    const QImage picture = view->viewport()->grab().toImage();
    const auto at = [&](qreal x, qreal y) {
        const qreal left = std::max<qreal>(16, (view->viewport()->width() - 210 * unit) / 2);
        return picture.pixelColor(QPointF(left + x * unit, 16 + y * unit).toPoint());
    };
    EXPECT_EQ(at(25, 25), QColor(Qt::black));
    EXPECT_EQ(at(35, 25), QColor(Qt::white));
}

TEST(PagePreviewView, WithoutPagesItSaysWhy)
{
    const auto view = shownView(0);
    view->setEmptyText(u"没有中文字体"_s);
    EXPECT_EQ(view->currentPage(), -1);
    EXPECT_EQ(view->accessibleDescription(), u"没有中文字体"_s);
    view->setPreview(std::make_shared<SquarePages>(2));
    EXPECT_EQ(view->currentPage(), 0);
    view->setPreview(nullptr);
    EXPECT_EQ(view->currentPage(), -1);
}
