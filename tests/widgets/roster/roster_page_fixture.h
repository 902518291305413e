// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/roster/list_roster.h"
#include "reports/document_text_mender.h"
#include "reports/records/record_workbook.h"
#include "support/widgets/page_fixture.h"
#include "widgets/lists/record_list.h"
#include "widgets/roster/roster_page.h"

#include <memory>

namespace touyan::widgets {
class RecordDialog;
} // namespace touyan::widgets

namespace touyan::test {

/// The roster page over the small office of PageFixture, in front and loaded.
class RosterPageFixture : public PageFixture
{
protected:
    void SetUp() override;
    void TearDown() override;

    [[nodiscard]] widgets::RosterPage& page() { return *m_page; }
    void show(widgets::RosterPage::Place place);
    /// Waits until what is stored is shown.
    void settlePage();
    [[nodiscard]] application::Roster stored();

    /// A widget or action by its name; the test fails when there is none.
    template <class Object>
    Object* need(const QString& name)
    {
        Object* found = m_page->findChild<Object*>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }
    [[nodiscard]] widgets::RecordList* list(const QString& name);
    /// Selects the row, puts the focus into its list and presses the keys.
    void press(const QString& list, int row, Qt::Key key,
               Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// The dialog that has been opened.
    [[nodiscard]] widgets::RecordDialog* dialog(const QString& name);
    /// Enter in the dialog, and what comes of it.
    void accept(widgets::RecordDialog* dialog);
    /// The same by the space bar on the button, where Enter means something else.
    void acceptByButton(widgets::RecordDialog* dialog);
    /// What the page's or the dialog's notice says; empty when none is shown.
    [[nodiscard]] static QString noticeIn(const QWidget* parent);
    [[nodiscard]] static QString cell(const widgets::RecordList* list, int row, int column);

private:
    reports::DocumentTextMender m_mender;
    reports::RecordWorkbookWriter m_ledgerWriter;
    std::unique_ptr<widgets::RosterPage> m_page;
};

} // namespace touyan::test
