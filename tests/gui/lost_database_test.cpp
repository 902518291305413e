// SPDX-License-Identifier: GPL-3.0-or-later
// The file of the database that the window shows is deleted: the window says so without being
// asked, and goes on with a copy elsewhere.
#include "gui/program_fixture.h"
#include "support/widgets/page_fixture.h"
#include "widgets/common/search_box.h"

#include <QAction>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>

namespace touyan::test {

using namespace Qt::Literals::StringLiterals;

namespace {

using LostDatabase = ProgramFixture;

/// The dialog of a kind that is open.
template <class Dialog>
Dialog* shownDialog(const QWidget& window)
{
    for (auto* dialog : window.findChildren<Dialog*>()) {
        if (dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

TEST_F(LostDatabase, IsToldAtOnceAndSavedElsewhereUnderTheSamePages)
{
    const QString path = makeDemonstration();
    ASSERT_FALSE(HasFailure());
    widgets::MainWindow& window = m_program.window();
    bool whole = false;
    QObject::connect(&m_program, &app::Program::opened, &window, [&whole] { whole = true; });
    window.show();
    m_program.open(path);
    ASSERT_TRUE(waitUntil([&whole] { return whole; }, 60'000));
    const QList<widgets::Page*> pages = window.pages();
    QLineEdit* typed = window.searchBox();
    typed->setText(u"正在填写"_s);

    ASSERT_TRUE(QFile::remove(path));
    ASSERT_TRUE(waitUntil([&] { return shownDialog<QMessageBox>(window) != nullptr; }));
    auto* message = shownDialog<QMessageBox>(window);
    EXPECT_TRUE(message->informativeText().contains(path) || message->text().contains(path));
    message->findChild<QPushButton*>(u"acceptButton"_s)->click();

    ASSERT_TRUE(waitUntil([&] { return shownDialog<QFileDialog>(window) != nullptr; }));
    const QString saved = filePath(u"saved.touyan"_s);
    auto* question = shownDialog<QFileDialog>(window);
    auto* name = question->findChild<QLineEdit*>(u"fileNameEdit"_s);
    ASSERT_NE(name, nullptr);
    name->setText(saved);
    QMetaObject::invokeMethod(question, "accept");
    ASSERT_TRUE(waitUntil([&] { return m_settings.lastDatabase() == saved; }));
    EXPECT_EQ(window.pages(), pages) << "the pages are the same, with what is typed in them";
    EXPECT_EQ(typed->text(), u"正在填写"_s);

    // It is the new file that is worked in now.
    ASSERT_TRUE(QFile::remove(saved));
    EXPECT_TRUE(waitUntil([&] { return shownDialog<QMessageBox>(window) != nullptr; }));
    auto* again = shownDialog<QMessageBox>(window);
    ASSERT_NE(again, nullptr);
    EXPECT_TRUE(again->informativeText().contains(saved) || again->text().contains(saved));
}

} // namespace

} // namespace touyan::test
