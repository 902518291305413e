// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/widgets/grabbed_picture.h"
#include "widgets/dialogs/record_dialog.h"
#include "widgets/lists/record_table_view.h"
#include "widgets/look/theme.h"
#include "widgets/person/person_view.h"
#include "widgets/roster/roster_page_fixture.h"

#include <QApplication>
#include <QTest>

#include <array>

namespace touyan::test {

using namespace Qt::Literals::StringLiterals;
using widgets::RecordDialog;
using widgets::RosterPage;

/// Grabs each part of the page and each dialog; no text may be cut.
class RosterPicturesTest : public RosterPageFixture
{
protected:
    static void grab(QWidget* widget, const QString& name)
    {
        grabPicture(widget, u"roster-"_s + name);
    }

    void grabPlaces(const QString& suffix)
    {
        constexpr std::array kPlaces{RosterPage::Postings, RosterPage::People,
                                     RosterPage::Units,    RosterPage::Checklists,
                                     RosterPage::Calls,    RosterPage::FreeDays};
        for (const RosterPage::Place place : kPlaces) {
            show(place);
            if (place == RosterPage::People) {
                auto* view = need<widgets::PersonView>(u"personView"_s);
                ASSERT_TRUE(waitUntil([view] { return view->isReady(); }));
            }
            grab(&page(), u"%1-%2"_s.arg(place).arg(suffix));
        }
    }

    void grabDialog(const QString& listName, Qt::Key key, const QString& dialogName,
                    const QString& suffix)
    {
        press(listName, 0, key, Qt::ControlModifier);
        RecordDialog* shown = dialog(dialogName);
        ASSERT_NE(shown, nullptr);
        grab(shown, dialogName + u'-' + suffix);
        QTest::keyClick(shown, Qt::Key_Escape);
        settlePage();
    }
};

TEST_F(RosterPicturesTest, NothingIsCutInASmallWindow)
{
    // What navigation, top bar and menu leave of 1280 × 720.
    page().resize(1080, 610);
    grabPlaces(u"light"_s);
    prompts.willSave(QStringLiteral(TOUYAN_BINARY_DIR) + u"/screenshots/person.pdf"_s);
    show(RosterPage::People);
    press(u"people"_s, 0, Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    show(RosterPage::Postings);
    grabDialog(u"postings"_s, Qt::Key_N, u"postingDialog"_s, u"light"_s);
    grabDialog(u"postings"_s, Qt::Key_H, u"handOverDialog"_s, u"light"_s);
    grabDialog(u"leaves"_s, Qt::Key_N, u"leaveDialog"_s, u"light"_s);
    grabDialog(u"adjustments"_s, Qt::Key_N, u"adjustmentDialog"_s, u"light"_s);
    show(RosterPage::Units);
    grabDialog(u"units"_s, Qt::Key_N, u"unitDialog"_s, u"light"_s);
    show(RosterPage::Checklists);
    grabDialog(u"checklists"_s, Qt::Key_N, u"checklistDialog"_s, u"light"_s);
    show(RosterPage::Calls);
    grabDialog(u"calls"_s, Qt::Key_N, u"callDialog"_s, u"light"_s);
}

TEST_F(RosterPicturesTest, NothingIsCutInTheDark)
{
    widgets::applyTheme(*qApp, widgets::ThemeMode::Dark);
    page().resize(1080, 610);
    grabPlaces(u"dark"_s);
    widgets::applyTheme(*qApp, widgets::ThemeMode::Light);
}

} // namespace touyan::test
