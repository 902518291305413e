// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/lists/record_table_view.h"

#include "widgets/lists/filter_header_view.h"
#include "widgets/lists/record_filter_model.h"
#include "widgets/lists/view_settings.h"

#include <QApplication>
#include <QHash>
#include <QHelpEvent>
#include <QImage>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>
#include <QToolTip>

#include <gtest/gtest.h>

#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace touyan::widgets;

namespace {

class MemorySettings : public ViewSettings
{
public:
    QByteArray load(const QString& key) const override { return states.value(key); }
    void save(const QString& key, const QByteArray& state) override { states.insert(key, state); }
    QHash<QString, QByteArray> states;
};

class RecordTableViewTest : public testing::Test
{
protected:
    RecordTableViewTest()
    {
        model.setHorizontalHeaderLabels({u"姓名"_s, u"单位"_s, u"得分"_s});
        for (const QStringList& row : {QStringList{u"张三"_s, u"甲村"_s, u"90.00"_s},
                                       QStringList{u"安福"_s, u"乙村"_s, u"85.50"_s},
                                       QStringList{u"李四"_s, u"甲村"_s, u"100.00"_s}}) {
            model.appendRow({new QStandardItem(row.at(0)), new QStandardItem(row.at(1)),
                             new QStandardItem(row.at(2))});
        }
    }

    QStandardItemModel model;
    MemorySettings settings;
};

} // namespace

TEST_F(RecordTableViewTest, StretchesALastColumnOfTextButNotOneOfNumbers)
{
    RecordTableView view;
    view.setRecordModel(&model);
    EXPECT_TRUE(view.horizontalHeader()->stretchLastSection());
    model.setHeaderData(2, Qt::Horizontal, int(Qt::AlignRight | Qt::AlignVCenter),
                        Qt::TextAlignmentRole);
    view.setRecordModel(&model);
    EXPECT_FALSE(view.horizontalHeader()->stretchLastSection());
}

TEST_F(RecordTableViewTest, DoesNotTakeTheStretchingFromColumnsStoredEarlier)
{
    {
        RecordTableView before;
        before.setRecordModel(&model);
        before.rememberColumns(settings, u"scores"_s);
        ASSERT_TRUE(before.horizontalHeader()->stretchLastSection());
    }
    ASSERT_FALSE(settings.states.isEmpty());
    model.setHeaderData(2, Qt::Horizontal, int(Qt::AlignRight | Qt::AlignVCenter),
                        Qt::TextAlignmentRole);
    RecordTableView view;
    view.rememberColumns(settings, u"scores"_s);
    view.setRecordModel(&model);
    EXPECT_FALSE(view.horizontalHeader()->stretchLastSection());
}

TEST_F(RecordTableViewTest, CopiesTheSelectionAsItIsSeen)
{
    RecordTableView view;
    view.setRecordModel(&model);
    view.sortByColumn(0, Qt::AscendingOrder);
    view.setColumnHidden(1, true);
    view.horizontalHeader()->moveSection(2, 0);
    view.selectAll();
    const std::unique_ptr<QMimeData> mime(view.selectionMimeData(true));
    EXPECT_EQ(mime->text(), u"得分\t姓名\r\n85.50\t安福\r\n100.00\t李四\r\n90.00\t张三"_s);
    EXPECT_TRUE(mime->hasHtml());
}

TEST_F(RecordTableViewTest, NothingSelectedCopiesNothing)
{
    RecordTableView view;
    view.setRecordModel(&model);
    EXPECT_EQ(view.selectionMimeData(false), nullptr);
}

TEST_F(RecordTableViewTest, SelectedRowsAreThoseOfTheRecords)
{
    RecordTableView view;
    view.setRecordModel(&model);
    view.sortByColumn(0, Qt::AscendingOrder);
    view.selectRow(0);
    EXPECT_EQ(view.selectedRecordRows(), QList<int>{1});
    view.setCurrentRecordRow(2);
    EXPECT_EQ(view.currentRecordIndex().row(), 2);
}

TEST_F(RecordTableViewTest, RemembersColumns)
{
    {
        RecordTableView view;
        view.setRecordModel(&model);
        view.rememberColumns(settings, u"people"_s);
        view.setColumnWidth(0, 173);
        view.setColumnHidden(1, true);
        view.sortByColumn(2, Qt::DescendingOrder);
    }
    RecordTableView again;
    again.rememberColumns(settings, u"people"_s);
    again.setRecordModel(&model);
    EXPECT_EQ(again.columnWidth(0), 173);
    EXPECT_TRUE(again.isColumnHidden(1));
    EXPECT_EQ(again.horizontalHeader()->sortIndicatorSection(), 2);
}

TEST_F(RecordTableViewTest, IgnoresAStateOfOtherColumns)
{
    settings.save(u"people"_s, QByteArray("not a state"));
    RecordTableView view;
    view.setRecordModel(&model);
    view.rememberColumns(settings, u"people"_s);
    EXPECT_EQ(view.horizontalHeader()->count(), 3);
    EXPECT_GT(view.columnWidth(0), 0);
}

TEST_F(RecordTableViewTest, AViewNeverFilledKeepsWhatWasRemembered)
{
    settings.save(u"people"_s, QByteArray("state"));
    {
        RecordTableView view;
        view.rememberColumns(settings, u"people"_s);
    }
    EXPECT_EQ(settings.load(u"people"_s), QByteArray("state"));
}

TEST_F(RecordTableViewTest, TheFilterRowFiltersAndGoesAway)
{
    RecordTableView view;
    view.setRecordModel(&model);
    view.resize(500, 300);
    view.show();
    const int before = view.horizontalHeader()->sizeHint().height();
    view.filterAction()->trigger();
    EXPECT_GT(view.horizontalHeader()->height(), before);
    QLineEdit* edit = view.filterHeader()->filterEdit(1);
    ASSERT_NE(edit, nullptr);
    ASSERT_TRUE(edit->isVisible());
    EXPECT_EQ(edit->accessibleName(), u"筛选单位"_s);
    edit->setText(u"甲"_s);
    EXPECT_EQ(view.model()->rowCount(), 2);
    view.filterAction()->trigger();
    EXPECT_EQ(view.model()->rowCount(), 3);
    EXPECT_FALSE(edit->isVisible());
}

TEST_F(RecordTableViewTest, EnterActivatesTheRecord)
{
    RecordTableView view;
    view.setRecordModel(&model);
    view.sortByColumn(0, Qt::AscendingOrder);
    view.show();
    view.selectRow(0);
    QSignalSpy spy(&view, &RecordTableView::recordActivated);
    QTest::keyClick(&view, Qt::Key_Return);
    ASSERT_EQ(spy.count(), 1);
    EXPECT_EQ(spy.first().first().toModelIndex().row(), 1);
}

TEST_F(RecordTableViewTest, SaysWhatToDoWhenEmpty)
{
    RecordTableView view;
    QStandardItemModel none;
    view.setRecordModel(&none);
    view.resize(400, 200);
    const QImage blank = view.grab().toImage();
    view.setEmptyText(u"还没有人员。按 Ctrl+N 新增第一位。"_s);
    EXPECT_NE(view.grab().toImage(), blank);
}

namespace {

/// The first column of a picture, from the left edge of an area, where something dark is drawn.
int firstInk(const QImage& picture, const QRect& area)
{
    constexpr int kDark = 128;
    for (int x = area.left(); x <= area.right(); ++x) {
        for (int y = area.top(); y <= area.bottom(); ++y) {
            if (qGray(picture.pixel(x, y)) < kDark)
                return x - area.left();
        }
    }
    return -1;
}

} // namespace

TEST_F(RecordTableViewTest, ATitleThatDoesNotFitLosesItsEndNotItsBeginning)
{
    // The padding of the style sheet came off the beginning of a right-aligned title.
    model.setHeaderData(2, Qt::Horizontal, u"Progress of the work"_s);
    model.setHeaderData(2, Qt::Horizontal, int(Qt::AlignRight | Qt::AlignVCenter),
                        Qt::TextAlignmentRole);
    RecordTableView view;
    view.setRecordModel(&model);
    view.resize(500, 200);
    auto* header = view.horizontalHeader();
    header->setSortIndicatorShown(false);
    header->setStretchLastSection(false);
    const int full = header->fontMetrics().horizontalAdvance(u"Progress of the work"_s);
    view.show();
    for (const int less : {2, 6, 10, 20, 60}) {
        view.setColumnWidth(2, full + 14 - less);
        const QImage picture = header->grab().toImage();
        const QRect section(header->sectionViewportPosition(2), 2, header->sectionSize(2) - 2,
                            header->height() - 5);
        EXPECT_GE(firstInk(picture, section), 5) << "narrower by " << less;
    }
    view.setColumnWidth(2, full / 2);
    QHelpEvent rest(QEvent::ToolTip, QPoint(header->sectionViewportPosition(2) + 8, 8),
                    header->viewport()->mapToGlobal(QPoint(8, 8)));
    QApplication::sendEvent(header->viewport(), &rest);
    EXPECT_EQ(QToolTip::text(), u"Progress of the work"_s);
    QToolTip::hideText();
}

TEST_F(RecordTableViewTest, RemembersTheWidthsOfEachLanguageApart)
{
    const QLocale before;
    {
        RecordTableView view;
        view.setRecordModel(&model);
        view.rememberColumns(settings, u"test/records"_s);
        view.setColumnWidth(0, 41);
    }
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    {
        RecordTableView view;
        view.setRecordModel(&model);
        view.rememberColumns(settings, u"test/records"_s);
        EXPECT_NE(view.columnWidth(0), 41) << "headings in English need their own";
    }
    QLocale::setDefault(before);
    RecordTableView view;
    view.setRecordModel(&model);
    view.rememberColumns(settings, u"test/records"_s);
    EXPECT_EQ(view.columnWidth(0), 41);
}
