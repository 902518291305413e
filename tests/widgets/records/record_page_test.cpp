// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/records/record_page_of.h"

#include "application/catalogue/feature_access.h"
#include "application/roster/list_roster.h"
#include "application/roster/unit_record.h"
#include "support/widgets/page_fixture.h"
#include "widgets/dialogs/record_dialog.h"
#include "widgets/lists/record_cells.h"
#include "widgets/lists/record_table_view.h"

#include <QAction>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QUndoStack>

namespace touyan::test {

using namespace Qt::Literals::StringLiterals;
using application::UseCaseContext;
using domain::Unit;
using widgets::RecordPage;
using widgets::RecordPageOf;

/// Keeps what would be written.
class KeptLedger final : public application::RecordLedgerWriter
{
public:
    [[nodiscard]] domain::Result<application::WrittenFile>
    write(const application::RecordLedger& ledger, const QString& path,
          application::Progress& /*progress*/) override
    {
        written = ledger;
        return application::WrittenFile{path, {}};
    }
    application::RecordLedger written;
};

/// A page of units as a feature makes one: a column of its own, rows that it loads by itself.
class RecordPageTest : public PageFixture
{
protected:
    void SetUp() override
    {
        PageFixture::SetUp();
        RecordPage::Parts parts;
        parts.list = {u"places"_s, u"Units"_s, u"none"_s, {{u"Name"_s}, {u"Letters"_s, true}}};
        parts.placeKind = u"unit"_s;
        parts.selectsFirst = true;
        parts.hasDetails = true;
        parts.ledgers = &m_ledger;
        m_page = std::make_unique<RecordPageOf<Unit>>(services(), application::unitAccess(), parts);
        m_page->setCells([](const Unit& unit) -> QList<widgets::ValueCell> {
            return {widgets::textCell(unit.name),
                    widgets::numberCell(static_cast<int>(unit.name.size()))};
        });
        m_page->setShown([this](const Unit& unit) { return unit.name.contains(m_part); });
        m_page->resize(900, 500);
        m_page->show();
        load();
    }
    void TearDown() override
    {
        m_page.reset();
        PageFixture::TearDown();
    }

    /// What a feature does whenever something has changed.
    void load()
    {
        m_page->setRecords(
            run([](UseCaseContext& context) { return application::listRoster(context); })
                .value()
                .units);
        settle();
    }
    [[nodiscard]] QStringList shownNames() const
    {
        QStringList names;
        for (const application::RecordValues& row : m_page->shownTable().rows)
            names.append(std::get<QString>(row.front()));
        return names;
    }

    KeptLedger m_ledger;
    QString m_part;
    std::unique_ptr<RecordPageOf<Unit>> m_page;
};

TEST_F(RecordPageTest, ShowsTheCellsAndRowsThatTheFeatureGives)
{
    EXPECT_EQ(shownNames(), (QStringList{u"雁栖村"_s, u"柳林社区"_s, u"石桥村"_s}));
    EXPECT_EQ(m_page->list()->currentPlace(), u"unit:%1"_s.arg(unit(0).value()));
    ASSERT_TRUE(m_page->currentRecord().has_value());
    EXPECT_EQ(m_page->currentRecord()->name, u"雁栖村"_s);

    m_part = u"村"_s;
    m_page->showRows();
    EXPECT_EQ(shownNames(), (QStringList{u"雁栖村"_s, u"石桥村"_s}));
    EXPECT_TRUE(m_page->openPlace(u"unit:%1"_s.arg(unit(2).value())));
    EXPECT_EQ(m_page->currentRecord()->name, u"石桥村"_s);
    EXPECT_FALSE(m_page->openPlace(u"person:1"_s));
}

TEST_F(RecordPageTest, ShowsWhatTheDescriptionSaysOfTheCurrentRecord)
{
    auto* details = m_page->findChild<widgets::ExplanationView*>();
    ASSERT_NE(details, nullptr);
    EXPECT_TRUE(waitUntil([&] { return details->plainText().contains(u"雁栖村"_s); }));
    EXPECT_TRUE(details->plainText().contains(u"登记"_s)) << "its history";
}

TEST_F(RecordPageTest, OwnStepsAreThereWhileTheyArePossible)
{
    QString done;
    QAction* own = m_page->addStep(
        {u"Own"_s, u"Own"_s, {}, {}, u"own"_s}, [&](const Unit& each) { done = each.name; },
        [](const Unit& each) { return each.category.isEmpty(); });
    EXPECT_TRUE(own->isEnabled());
    own->trigger();
    EXPECT_EQ(done, u"雁栖村"_s);
    ASSERT_TRUE(m_page->openPlace(u"unit:%1"_s.arg(unit(2).value())));
    EXPECT_FALSE(own->isEnabled()) << "it has a category";

    std::optional<Unit> first;
    QAction* add = m_page->addNew(
        {u"New"_s, u"New"_s, {}, {}, u"new"_s, widgets::RecordList::Needs::Nothing, false},
        [&] { return first; });
    EXPECT_FALSE(add->isEnabled()) << "nothing to begin with";
    EXPECT_EQ(m_page->findChild<QToolButton*>(u"placesNewButton"_s), nullptr);
    EXPECT_NE(m_page->findChild<QToolButton*>(u"placesOwnButton"_s), nullptr);
    first = Unit();
    m_page->list()->updateSteps();
    EXPECT_TRUE(add->isEnabled());
}

TEST_F(RecordPageTest, SavingAndRemovingGoThroughTheFeatureAndAreTakenBack)
{
    Unit changed = *m_page->currentRecord();
    changed.name = u"雁栖新村"_s;
    m_page->save(u"改名"_s, *m_page->currentRecord(), changed);
    settle();
    load();
    EXPECT_TRUE(shownNames().contains(u"雁栖新村"_s));
    ASSERT_EQ(m_page->undoStack()->count(), 1);
    EXPECT_EQ(m_page->undoStack()->undoText(), u"改名"_s);
    m_page->undoStack()->undo();
    load();
    EXPECT_FALSE(shownNames().contains(u"雁栖新村"_s));
    m_page->undoStack()->redo();
    load();
    EXPECT_TRUE(shownNames().contains(u"雁栖新村"_s));

    QAction* remove =
        m_page->addRemove({u"Remove"_s, u"Remove"_s, {}, {}, u"remove"_s}, [](const Unit& each) {
            widgets::Question question;
            question.title = each.name;
            return question;
        });
    // It is in use.
    QSignalSpy refused(m_page.get(), &RecordPage::failed);
    prompts.willConfirm(true);
    remove->trigger();
    settle();
    EXPECT_EQ(prompts.last().title, u"雁栖新村"_s);
    EXPECT_EQ(refused.size(), 1);
    EXPECT_EQ(m_page->undoStack()->count(), 1);
}

TEST_F(RecordPageTest, TheDialogOfADescriptionSavesAndThenTheRecordIsShown)
{
    m_page->addNew({u"New"_s, u"New"_s, {}, {}, u"new"_s, widgets::RecordList::Needs::Nothing})
        ->trigger();
    auto* dialog = m_page->findChild<widgets::RecordDialog*>(u"unitDialog"_s);
    ASSERT_NE(dialog, nullptr);
    dialog->findChild<QLineEdit*>(u"nameEdit"_s)->setText(u"新村"_s);
    dialog->findChild<QPushButton*>(u"saveButton"_s)->click();
    settle();
    load();
    ASSERT_TRUE(m_page->currentRecord().has_value());
    EXPECT_EQ(m_page->currentRecord()->name, u"新村"_s);
    EXPECT_EQ(m_page->undoStack()->count(), 1);
}

TEST_F(RecordPageTest, TheWorkbookHasWhatIsShown)
{
    QAction* excel = m_page->addExcel({u"Excel"_s, u"Excel"_s, {}, {}, u"excel"_s});
    m_part = u"村"_s;
    m_page->showRows();
    m_page->list()->view()->sortByColumn(0, Qt::DescendingOrder);
    const QStringList names = shownNames();
    ASSERT_EQ(names.size(), 2);
    QSignalSpy saved(m_page.get(), &RecordPage::saved);
    prompts.willSave(folder() + u"/units.xlsx"_s);
    excel->trigger();
    ASSERT_TRUE(waitUntil([&] { return saved.size() == 1; }));
    const application::RecordTable& table = m_ledger.written.table;
    EXPECT_EQ(table.columns, (QStringList{u"Name"_s, u"Letters"_s}));
    ASSERT_EQ(table.rows.size(), 2U);
    EXPECT_EQ(table.rows.front().front(), application::RecordValue(names.first()));
    EXPECT_EQ(table.rows.front().at(1), application::RecordValue(qint64(3)));
    EXPECT_EQ(m_ledger.written.head.subject, u"unit"_s);
}

} // namespace touyan::test
