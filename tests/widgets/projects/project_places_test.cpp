// SPDX-License-Identifier: GPL-3.0-or-later
// Where projects show outside their own page: workbench, dashboard, the person's page.
#include "application/dispatch/save_finding.h"
#include "application/dispatch/save_task.h"
#include "application/projects/save_project_result.h"
#include "reports/document_text_mender.h"
#include "reports/records/record_workbook.h"
#include "widgets/charts/card_widget.h"
#include "widgets/charts/ranked_bar_chart.h"
#include "widgets/dashboard/projects_panel.h"
#include "widgets/dialogs/explanation_view.h"
#include "widgets/lists/record_list.h"
#include "widgets/lists/record_table_view.h"
#include "widgets/projects/project_page_fixture.h"
#include "widgets/roster/roster_page.h"
#include "widgets/workbench/workbench_page.h"
#include "widgets/workbench/workbench_section.h"

#include <QAction>
#include <QDialog>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>

#include <algorithm>

namespace touyan::test {

using namespace Qt::Literals::StringLiterals;
using application::UseCaseContext;
using domain::ProjectId;

/// A project in progress since 1 July: its steps of July and August are late, so are the reports of
/// these months, a task and what the supervision group found.
class ProjectPlaces : public ProjectPageFixture
{
protected:
    void SetUp() override
    {
        ProjectPageFixture::SetUp();
        m_project = addRunningProject(u"村史馆"_s);
        domain::HandedDownTask task;
        task.project = m_project;
        task.text = u"落实展陈经费"_s;
        task.owner = u"财政所"_s;
        task.handedDownOn = QDate(2026, 9, 1);
        task.due = QDate(2026, 9, 20);
        ASSERT_TRUE(run([task](UseCaseContext& context) {
                        return application::saveTask(context, task);
                    }).isOk());
        application::SaveFindingRequest finding;
        finding.finding.project = m_project;
        finding.finding.text = u"收支没有公示"_s;
        finding.finding.foundOn = QDate(2026, 9, 1);
        finding.finding.group = u"联合督导组"_s;
        finding.item = {u"收支没有公示"_s, u"补公示"_s, u"何平"_s, QDate(2026, 9, 15)};
        const auto found = run([finding](UseCaseContext& context) {
            return application::saveFinding(context, finding);
        });
        ASSERT_TRUE(found.isOk());
        m_item = found.value().item.id;
    }

    [[nodiscard]] QString place(const QString& part = {}) const
    {
        return u"project:%1%2"_s.arg(QString::number(m_project.value()), part);
    }

    ProjectId m_project;
    domain::RectificationItemId m_item;
};

TEST_F(ProjectPlaces, TheWorkbenchListsLateReportsTasksStepsAndItems)
{
    widgets::WorkbenchPage page(services());
    page.resize(1100, 700);
    page.show();
    const auto section = [&page](const QString& name) {
        auto* found = page.findChild<widgets::WorkbenchSection*>(name + u"Section"_s);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    };
    ASSERT_TRUE(waitUntil([&] { return section(u"projectReports"_s)->model()->rowCount() > 0; }));
    const auto textOf = [](widgets::WorkbenchSection* of, int row) {
        QStringList cells;
        for (int column = 0; column < of->model()->columnCount(); ++column)
            cells.append(of->model()->index(row, column).data().toString());
        return cells.join(u'|');
    };
    // Two reporters owe July and August; September's reports are due this week.
    auto* reports = section(u"projectReports"_s);
    ASSERT_EQ(reports->model()->rowCount(), 6);
    EXPECT_TRUE(textOf(reports, 0).contains(u"7月"_s)) << textOf(reports, 0).toStdString();
    EXPECT_EQ(reports->model()->place(0), place(u":reports"_s));
    // The project itself is behind, then the task, then the two steps.
    auto* work = section(u"projectWork"_s);
    ASSERT_EQ(work->model()->rowCount(), 4);
    EXPECT_TRUE(textOf(work, 0).contains(u"落后计划 60%"_s)) << textOf(work, 0).toStdString();
    EXPECT_EQ(work->model()->place(0), place());
    EXPECT_TRUE(textOf(work, 1).contains(u"落实展陈经费"_s)) << textOf(work, 1).toStdString();
    EXPECT_EQ(work->model()->place(1), place(u":dispatch"_s));
    EXPECT_TRUE(textOf(work, 2).contains(u"勘察设计"_s)) << textOf(work, 2).toStdString();
    EXPECT_EQ(work->model()->place(3), place(u":plan"_s));
    auto* items = section(u"rectificationsDue"_s);
    ASSERT_EQ(items->model()->rowCount(), 1);
    EXPECT_EQ(items->model()->place(0), u"rectification:%1"_s.arg(m_item.value()));

    QSignalSpy asked(&page, &widgets::Page::placeRequested);
    for (widgets::WorkbenchSection* each : {reports, work, items}) {
        each->view()->setFocus();
        each->view()->setCurrentRecordRow(0);
        QTest::keyClick(each->view(), Qt::Key_Return);
        ASSERT_FALSE(asked.isEmpty());
        EXPECT_EQ(asked.takeLast().first().toString(), each->model()->place(0));
    }
}

TEST_F(ProjectPlaces, TheDashboardCountsAndEveryMarkLeadsOn)
{
    addProject(u"灌渠清淤"_s);
    widgets::ProjectsPanel panel(services());
    panel.setPeriod(
        widgets::periodContaining(widgets::PeriodKind::Quarter, QDate(2026, 9, 1), clock.today()));
    panel.resize(1000, 500);
    panel.setVisible(true);
    ASSERT_TRUE(waitUntil([&panel] { return panel.isReady(); }));
    QSignalSpy asked(&panel, &widgets::ProjectsPanel::placeRequested);
    const QStringList lights{u"green"_s, u"yellow"_s, u"red"_s};
    ASSERT_EQ(panel.cards().size(), 3);
    for (int i = 0; i < 3; ++i) {
        widgets::CardWidget* card = panel.cards().at(i);
        EXPECT_EQ(card->content().value, i == 2 ? u"1"_s : u"0"_s) << i;
        QTest::keyClick(card, Qt::Key_Space);
        ASSERT_EQ(asked.size(), i + 1);
        EXPECT_EQ(asked.last().first().toString(),
                  u"projects:state=in_progress;light=%1;year=2026"_s.arg(lights.at(i)));
    }

    const auto activate = [](widgets::ChartWidget* chart) {
        ASSERT_FALSE(chart->marks().isEmpty());
        chart->setCurrentMark(0);
        QTest::keyClick(chart, Qt::Key_Return);
    };
    auto* late = panel.findChild<widgets::RankedBarChart*>(u"unitLatenessChart"_s);
    ASSERT_NE(late, nullptr);
    ASSERT_EQ(late->bars().size(), 1);
    EXPECT_EQ(late->bars().front().label, u"雁栖村"_s);
    // Four reports, a task and an item.
    EXPECT_EQ(late->bars().front().value, 6);
    activate(late);
    QDialog* explained = nullptr;
    ASSERT_TRUE(waitUntil([&] {
        explained = panel.findChild<QDialog*>(u"latenessExplanationDialog"_s);
        return explained != nullptr && explained->isVisible();
    }));
    const QString text =
        explained->findChild<widgets::ExplanationView*>(u"latenessExplanation"_s)->plainText();
    for (const QString& word : {u"6 件"_s, u"缺报的月报告 4 份"_s, u"2026年7月"_s,
                                u"落实展陈经费"_s, u"收支没有公示"_s, u"次月 5 日"_s})
        EXPECT_TRUE(text.contains(word)) << word.toStdString() << text.toStdString();
    Q_EMIT explained->findChild<widgets::ExplanationView*>(u"latenessExplanation"_s)
        ->linkActivated(place(u":reports"_s));
    EXPECT_EQ(asked.last().first().toString(), place(u":reports"_s));

    auto* topics = panel.findChild<widgets::RankedBarChart*>(u"topicResultsChart"_s);
    ASSERT_NE(topics, nullptr);
    ASSERT_EQ(topics->bars().size(), 1);
    EXPECT_EQ(topics->bars().front().value, 2);
    activate(topics);
    EXPECT_EQ(asked.last().first().toString(), u"projects:topic=乡村振兴;year=2026"_s);
}

TEST_F(ProjectPlaces, ThePersonsPageShowsWhatCameOfTheirProjects)
{
    domain::ProjectResult site;
    site.project = m_project;
    site.on = QDate(2026, 9, 10);
    site.note = u"区级观摩点"_s;
    domain::ProjectResult recommended = site;
    recommended.kind = domain::ProjectResultKind::PartyDelegate;
    recommended.person = person(3);
    recommended.on = QDate(2026, 9, 12);
    recommended.note = u"区党代表"_s;
    for (const domain::ProjectResult& result : {site, recommended}) {
        ASSERT_TRUE(run([result](UseCaseContext& context) {
                        return application::saveProjectResult(context, result);
                    }).isOk());
    }
    showPeriod(widgets::PeriodKind::Quarter, QDate(2026, 9, 28));
    reports::DocumentTextMender mender;
    reports::RecordWorkbookWriter ledgerWriter;
    widgets::RosterPage page(services(), mender, ledgerWriter);
    page.setPeriod(period());
    page.resize(1080, 620);
    page.show();
    page.activate();
    ASSERT_TRUE(waitUntil([&page] { return page.isReady(); }));
    ASSERT_TRUE(page.openPlace(u"person:%1"_s.arg(person(3).value())));
    auto* list = page.findChild<widgets::RecordList*>(u"personProjectResultsList"_s);
    ASSERT_NE(list, nullptr);
    ASSERT_TRUE(waitUntil([list] { return list->model()->rowCount() == 2; }));
    EXPECT_EQ(list->model()->index(0, 1).data().toString(), u"村史馆"_s);
    EXPECT_EQ(list->model()->index(0, 3).data().toString(), u"区级观摩点"_s);
    EXPECT_EQ(list->model()->index(1, 3).data().toString(), u"区党代表"_s);
    QSignalSpy asked(&page, &widgets::Page::placeRequested);
    ASSERT_TRUE(list->select(place(u":results"_s)));
    list->view()->setFocus();
    QTest::keyClick(list->view(), Qt::Key_Return);
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked.first().first().toString(), place(u":results"_s));
    // Somebody without results has no such list.
    ASSERT_TRUE(page.openPlace(u"person:%1"_s.arg(person(0).value())));
    EXPECT_TRUE(waitUntil([list] { return !list->isVisibleTo(list->window()); }));
}

} // namespace touyan::test
