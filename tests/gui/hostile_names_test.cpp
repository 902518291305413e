// SPDX-License-Identifier: GPL-3.0-or-later
// The whole program over a database whose units, people, projects and entries have names that Qt
// would take for markup: every page shows them as they are, every tooltip too, and no file is
// opened.
#include "application/checklist/edit_entry.h"
#include "application/checklist/list_entries.h"
#include "application/roster/list_roster.h"
#include "application/roster/save_person.h"
#include "application/roster/save_unit.h"
#include "gui/program_fixture.h"
#include "storage/database/sql_database.h"
#include "storage/database/storage_thread.h"
#include "support/opened_file.h"
#include "support/widgets/page_fixture.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QScreen>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QToolTip>

namespace touyan::test {

using namespace Qt::Literals::StringLiterals;
using application::UseCaseContext;

namespace {

class HostileNames : public ProgramFixture
{
protected:
    /// One of the names for each record, in turn.
    QString name(int number) const
    {
        const QStringList names{u"<img src=\"%1\">"_s.arg(m_picture.path()),
                                u"<h1>x<!--"_s,
                                u"&lt;b&gt;"_s,
                                u"<a href=\"https://example.org\">雁</a>"_s,
                                u"<b>A&B</b>"_s,
                                u"\u202E村\u202C"_s,
                                u"<p style=\"background:url(%1)\">"_s.arg(m_picture.path())};
        return names.at(number % names.size()) + QString::number(number);
    }

    QString makeHostile()
    {
        const QString path = makeDemonstration();
        const SetClock clock(QDate(2026, 9, 28));
        widgets::ChangeNotifier changes;
        storage::StorageThread thread(
            [path, &clock] {
                return storage::SqlDatabase::open(path, storage::OpenMode::OpenExisting, clock);
            },
            clock, changes, application::Actor{u"<img src=x>"_s});
        auto done = thread.run([this](UseCaseContext& context) { return rename(context); });
        done.waitForFinished();
        EXPECT_TRUE(done.result().isOk());
        return path;
    }

    OpenedFile m_picture;

private:
    domain::Result<void> rename(UseCaseContext& context) const
    {
        TOUYAN_TRY_ASSIGN(const application::Roster roster, application::listRoster(context));
        int number = 0;
        for (domain::Unit unit : roster.units) {
            unit.name = name(number++);
            TOUYAN_TRY(application::saveUnit(context, unit));
        }
        for (domain::Person person : roster.people) {
            person.name = name(number++);
            TOUYAN_TRY(application::savePerson(context, person));
        }
        application::EntryFilter filter;
        filter.status = domain::EntryStatus::Submitted;
        filter.limit = 60;
        TOUYAN_TRY_ASSIGN(const auto entries, application::listEntries(context, filter));
        int edited = 0;
        for (const application::ListedEntry& row : entries) {
            domain::Entry entry = row.entry;
            entry.summary = name(number++) + QString(u"很长的内容"_s).repeated(60);
            if (application::editEntry(context, entry).isOk())
                ++edited;
        }
        return edited > 0 ? domain::Result<void>()
                          : domain::makeError(domain::ErrorCode::NotFound, {u"entry"_s});
    }
};

/// What Qt shows as a tooltip after the pointer rested there.
QLabel* restAt(QWidget* widget, const QPoint& place)
{
    QToolTip::hideText();
    QHelpEvent event(QEvent::ToolTip, place, widget->mapToGlobal(place));
    QApplication::sendEvent(widget, &event);
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget* window : windows) {
        if (window->inherits("QTipLabel") && window->isVisible())
            return qobject_cast<QLabel*>(window);
    }
    return nullptr;
}

/// Rests on the rows of every list that is shown and on every widget; gives how many tips came.
int restEverywhere(QWidget* page)
{
    int tips = 0;
    const auto check = [&tips](QWidget* widget, const QPoint& place) {
        const QLabel* tip = restAt(widget, place);
        if (tip == nullptr)
            return;
        ++tips;
        EXPECT_EQ(tip->textFormat(), Qt::PlainText) << tip->text().toStdString();
        EXPECT_LT(tip->height(), tip->screen()->size().height());
    };
    const auto widgets = page->findChildren<QWidget*>();
    for (QWidget* widget : widgets) {
        if (!widget->isVisible())
            continue;
        const auto* label = qobject_cast<QLabel*>(widget);
        EXPECT_TRUE(label == nullptr || label->textFormat() != Qt::AutoText)
            << label->text().toStdString();
        auto* view = qobject_cast<QAbstractItemView*>(widget);
        if (view == nullptr || view->model() == nullptr || qobject_cast<QHeaderView*>(view)) {
            check(widget, widget->rect().center());
            continue;
        }
        constexpr int kMostRows = 8;
        for (int row = 0; row < std::min(kMostRows, view->model()->rowCount()); ++row) {
            for (int column = 0; column < view->model()->columnCount(); ++column) {
                const QModelIndex index = view->model()->index(row, column);
                const QRect place = view->visualRect(index);
                if (view->viewport()->rect().intersects(place))
                    check(view->viewport(), place.intersected(view->viewport()->rect()).center());
            }
        }
    }
    QToolTip::hideText();
    return tips;
}

} // namespace

TEST_F(HostileNames, AreShownAsTheyAreOnEveryPageAndUnderEveryTooltip)
{
    ASSERT_TRUE(m_picture.isWatched());
    const QString path = makeHostile();
    ASSERT_FALSE(HasFailure());
    widgets::MainWindow& window = m_program.window();
    window.resize(1380, 860);
    window.show();
    QSignalSpy opened(&m_program, &app::Program::opened);
    m_program.open(path);
    ASSERT_TRUE(opened.count() > 0 || opened.wait(60'000));
    int tips = 0;
    const QList<widgets::Page*> pages = window.pages();
    for (widgets::Page* page : pages) {
        SCOPED_TRACE(page->title().toStdString());
        window.showPage(page);
        QTest::qWait(300);
        tips += restEverywhere(&window);
        const auto bars = page->findChildren<QTabBar*>();
        for (QTabBar* bar : bars) {
            for (int tab = 0; bar->isVisible() && tab < bar->count(); ++tab) {
                bar->setCurrentIndex(tab);
                QTest::qWait(150);
                tips += restEverywhere(page);
                EXPECT_FALSE(window.grab().isNull());
            }
        }
        EXPECT_FALSE(window.grab().isNull());
        EXPECT_FALSE(m_picture.wasOpened()) << "a name opened a file";
    }
    EXPECT_GT(tips, 100);
}

} // namespace touyan::test
