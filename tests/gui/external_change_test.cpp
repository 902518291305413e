// SPDX-License-Identifier: GPL-3.0-or-later
// Another process writes to the database that the window shows: the grid follows.
#include "application/checklist/record_entries.h"
#include "application/checklist/review_entries.h"
#include "storage/database/sql_database.h"
#include "support/widgets/page_fixture.h"
#include "widgets/checklist/checklist_page.h"
#include "widgets/checklist_grid/checklist_grid_model.h"

#include <QDir>

namespace touyan::test {

using namespace Qt::Literals::StringLiterals;
using application::RecordEntryRequest;
using application::UseCaseContext;

namespace {

class UnheardFeed final : public application::ChangeFeed
{
public:
    void publish(const application::ChangeSet& /*changes*/) override {}
};

} // namespace

class ExternalChange : public PageFixture
{
protected:
    /// Records and confirms one entry through a connection that the window knows nothing of.
    void recordElsewhere(const RecordEntryRequest& request)
    {
        auto database = storage::SqlDatabase::open(QDir(folder()).filePath(u"office.touyan"_s),
                                                   storage::OpenMode::OpenExisting, clock);
        ASSERT_TRUE(database.isOk());
        UnheardFeed feed;
        UseCaseContext context{*database.value(), clock, feed, application::Actor{u"别处"_s}};
        const auto recorded = application::recordEntries(context, {request});
        ASSERT_TRUE(recorded.isOk() && recorded.value().refused.empty());
        const domain::EntryId entry = recorded.value().changes.front().after->id;
        ASSERT_TRUE(application::confirmEntries(context, {entry}).isOk());
    }
};

TEST_F(ExternalChange, ShowsInTheGridWithoutBeingAsked)
{
    widgets::ChecklistPage page(services(), &attachmentStore());
    page.resize(1000, 600);
    page.show();
    showPeriod(widgets::PeriodKind::Month, QDate(2026, 9, 1));
    page.setPeriod(period());
    page.activate();
    settle();
    const auto* model = page.findChild<widgets::ChecklistGridModel*>();
    ASSERT_NE(model, nullptr);
    const auto shown = [model] {
        return model->index(0, model->columnOf(u"I01"_s)).data().toString();
    };
    const QString before = shown();

    RecordEntryRequest request;
    request.posting = posting(0);
    request.item = item(u"I01"_s);
    request.occurredOn = QDate(2026, 9, 2);
    request.summary = u"列出九月驻点工作清单"_s;
    ASSERT_NO_FATAL_FAILURE(recordElsewhere(request));

    EXPECT_EQ(before, u"0/1"_s);
    EXPECT_TRUE(waitUntil([&] { return shown() == u"1/1"_s; }))
        << "the grid still shows " << shown().toStdString();
}

} // namespace touyan::test
