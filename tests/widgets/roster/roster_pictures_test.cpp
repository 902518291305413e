// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/record_dialog.h"
#include "widgets/common/record_table_view.h"
#include "widgets/common/theme.h"
#include "widgets/roster/person_view.h"
#include "widgets/roster/roster_page_fixture.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QLabel>
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
    void grab(QWidget* widget, const QString& name)
    {
        QTest::qWait(1);
        const QPixmap picture = widget->grab();
        ASSERT_FALSE(picture.isNull());
        const QDir folder(QStringLiteral(TOUYAN_BINARY_DIR) + u"/screenshots"_s);
        ASSERT_TRUE(folder.mkpath(u"."_s));
        EXPECT_TRUE(picture.save(folder.filePath(u"roster-%1.png"_s.arg(name))));
        expectNothingCut(widget);
    }

    static void expectNothingCut(const QWidget* parent)
    {
        const auto labels = parent->findChildren<QLabel*>();
        for (const QLabel* label : labels) {
            if (label->isVisible() && !label->wordWrap()) {
                EXPECT_GE(label->width(), label->sizeHint().width()) << label->text().toStdString();
            }
        }
        const auto buttons = parent->findChildren<QAbstractButton*>();
        for (const QAbstractButton* button : buttons) {
            if (button->isVisible() && !button->text().isEmpty()) {
                EXPECT_GE(button->width(), button->sizeHint().width())
                    << button->objectName().toStdString();
            }
        }
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
