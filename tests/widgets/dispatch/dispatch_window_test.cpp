// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dispatch/dispatch_window.h"

#include "application/dispatch/hold_dispatch.h"
#include "application/projects/save_project.h"
#include "application/projects/take_project_step.h"
#include "application/reports/issue_report.h"
#include "reports/projects/project_document_writer.h"
#include "support/widgets/page_fixture.h"
#include "widgets/dialogs/record_dialog.h"
#include "widgets/look/inline_notice.h"
#include "widgets/reports/document_preview.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPrinter>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

namespace touyan::test {

using namespace Qt::Literals::StringLiterals;
using application::DispatchView;
using application::UseCaseContext;
using domain::Light;
using domain::ProjectStep;
using widgets::DispatchWindow;

class DispatchWindowTest : public PageFixture
{
protected:
    [[nodiscard]] std::vector<application::IssuedReport> issued()
    {
        return run([](UseCaseContext& context) { return application::listIssuedReports(context); })
            .value();
    }
    void TearDown() override
    {
        delete m_window;
        PageFixture::TearDown();
    }

    [[nodiscard]] static domain::PeriodKey quarter()
    {
        return *domain::PeriodKey::parse(u"2026-Q3"_s);
    }

    /// A project with two steps, the first due on 31 August and not finished: 40 points behind.
    domain::Project startProject(const QString& title)
    {
        application::SaveProjectRequest request;
        request.project.title = title;
        request.project.year = 2026;
        request.project.unit = unit(0);
        request.project.leader = person(3);
        request.project.contact = u"赵主任"_s;
        request.project.topicArea = u"产业振兴"_s;
        domain::ProjectPlan plan;
        plan.goal = u"硬化村道三公里"_s;
        plan.finishDate = QDate(2026, 12, 31);
        const auto addStep = [&plan](const QString& name, QDate day, int weight) {
            domain::PlanStep step;
            step.title = name;
            step.plannedFinish = day;
            step.weight = domain::ExactDecimal::fromInteger(weight);
            plan.steps.push_back(step);
        };
        addStep(u"完成招标"_s, QDate(2026, 8, 31), 40);
        addStep(u"完工验收"_s, QDate(2026, 12, 20), 60);
        request.plan = plan;
        const auto saved = run([request](UseCaseContext& context) {
            return application::saveProject(context, request);
        });
        EXPECT_TRUE(saved.isOk());
        domain::Project project = saved.value().project;
        for (const ProjectStep step :
             {ProjectStep::Submit, ProjectStep::Approve, ProjectStep::Start}) {
            application::TakeProjectStepRequest wanted;
            wanted.project = project.id;
            wanted.rowVersion = project.rowVersion;
            wanted.step = step;
            wanted.on = QDate(2026, 7, 6);
            wanted.opinion = u"同意"_s;
            const auto taken = run([wanted](UseCaseContext& context) {
                return application::takeProjectStep(context, wanted);
            });
            EXPECT_TRUE(taken.isOk());
            if (taken.isOk())
                project = taken.value().project;
        }
        return project;
    }

    void holdMeeting()
    {
        domain::DispatchMeeting meeting;
        meeting.quarter = quarter();
        meeting.heldOn = QDate(2026, 9, 25);
        meeting.chair = u"周书记"_s;
        EXPECT_TRUE(run([meeting](UseCaseContext& context) {
                        return application::saveDispatchMeeting(context, meeting);
                    }).isOk());
    }

    void openWindow()
    {
        m_window = new DispatchWindow(services(), m_writer, quarter());
        m_window->show();
        m_window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_window));
        ASSERT_TRUE(waitUntil([this] { return m_window->isReady(); }));
        m_window->setFocus();
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClick(focus != nullptr ? focus : m_window.data(), key, modifiers);
        ASSERT_TRUE(waitUntil([this] { return m_window.isNull() || m_window->isReady(); }));
    }

    template <class Child>
    Child* find(const QString& name)
    {
        auto* found = m_window->findChild<Child*>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }

    [[nodiscard]] DispatchView stored()
    {
        return run([](UseCaseContext& context) {
                   return application::showDispatch(context, quarter());
               })
            .value();
    }

    reports::ProjectDocumentWriter m_writer;
    QPointer<DispatchWindow> m_window;
};

TEST_F(DispatchWindowTest, SaysSoWhenNothingIsInProgress)
{
    openWindow();
    EXPECT_TRUE(find<QLabel>(u"nothingLabel"_s)->isVisible());
    EXPECT_FALSE(find<QAction>(u"nextProjectAction"_s)->isEnabled());
    EXPECT_EQ(m_window->currentProject(), -1);
}

TEST_F(DispatchWindowTest, NeedsAMeetingBeforeAnythingIsRecorded)
{
    startProject(u"村道硬化"_s);
    openWindow();
    EXPECT_EQ(m_window->currentProject(), 0);
    EXPECT_FALSE(find<QAction>(u"storeReviewAction"_s)->isEnabled());
    EXPECT_FALSE(find<QToolButton>(u"light1Button"_s)->isEnabled());
    press(Qt::Key_M, Qt::ControlModifier);
    auto* dialog = find<widgets::RecordDialog>(u"meetingDialog"_s);
    ASSERT_NE(dialog, nullptr);
    dialog->findChild<QLineEdit*>(u"chairEdit"_s)->setText(u"周书记"_s);
    QTest::keyClick(dialog->findChild<QPushButton*>(u"saveButton"_s), Qt::Key_Return);
    ASSERT_TRUE(waitUntil([this] {
        return find<QAction>(u"storeReviewAction"_s)->isEnabled() && m_window->isReady();
    }));
    ASSERT_TRUE(stored().meeting);
    EXPECT_EQ(stored().meeting->chair, u"周书记"_s);
}

TEST_F(DispatchWindowTest, StepsThroughTheProjectsAndRecordsOnTheSpot)
{
    startProject(u"村道硬化"_s);
    startProject(u"稻田养蟹"_s);
    holdMeeting();
    openWindow();
    EXPECT_EQ(find<QLabel>(u"projectTitleLabel"_s)->text(), u"村道硬化"_s);
    // 40 points behind: red is suggested, and chosen at first.
    EXPECT_TRUE(find<QToolButton>(u"light3Button"_s)->isChecked());
    EXPECT_FALSE(find<QLineEdit>(u"lightReasonEdit"_s)->isVisible());
    press(Qt::Key_3);
    press(Qt::Key_O, Qt::ControlModifier);
    auto* opinion = find<QPlainTextEdit>(u"opinionEdit"_s);
    ASSERT_TRUE(opinion->hasFocus());
    opinion->insertPlainText(u"月底前完成招标"_s);
    press(Qt::Key_T, Qt::ControlModifier);
    auto* task = find<QLineEdit>(u"taskText1Edit"_s);
    ASSERT_TRUE(task->hasFocus());
    task->insert(u"约谈施工单位"_s);
    press(Qt::Key_Escape);
    EXPECT_TRUE(m_window->hasFocus()) << "Escape leaves the field first";
    press(Qt::Key_PageDown);
    EXPECT_EQ(m_window->currentProject(), 1);
    EXPECT_EQ(find<QLabel>(u"projectTitleLabel"_s)->text(), u"稻田养蟹"_s);
    const DispatchView view = stored();
    ASSERT_TRUE(view.projects.at(0).review);
    EXPECT_EQ(view.projects.at(0).review->light, Light::Red);
    EXPECT_EQ(view.projects.at(0).review->opinion, u"月底前完成招标"_s);
    ASSERT_EQ(view.projects.at(0).tasks.size(), 1U);
    EXPECT_EQ(view.projects.at(0).tasks.front().text, u"约谈施工单位"_s);
    EXPECT_EQ(view.projects.at(0).tasks.front().owner, u"陈望"_s);
    EXPECT_FALSE(view.projects.at(1).review) << "looking at a project records nothing";
    press(Qt::Key_Left);
    EXPECT_EQ(m_window->currentProject(), 0);
    EXPECT_EQ(opinion->toPlainText(), u"月底前完成招标"_s);
}

TEST_F(DispatchWindowTest, AnotherLightNeedsAReason)
{
    startProject(u"村道硬化"_s);
    startProject(u"稻田养蟹"_s);
    holdMeeting();
    openWindow();
    find<QPlainTextEdit>(u"opinionEdit"_s)->insertPlainText(u"按约定推进"_s);
    press(Qt::Key_2);
    auto* reason = find<QLineEdit>(u"lightReasonEdit"_s);
    EXPECT_TRUE(reason->isVisible());
    press(Qt::Key_PageDown);
    EXPECT_EQ(m_window->currentProject(), 0) << "refused, so it stays";
    EXPECT_TRUE(m_window->findChild<widgets::InlineNotice*>()->isVisible());
    ASSERT_TRUE(reason->hasFocus());
    reason->insert(u"已约定补救"_s);
    press(Qt::Key_Escape);
    press(Qt::Key_PageDown);
    EXPECT_EQ(m_window->currentProject(), 1);
    const auto review = stored().projects.at(0).review;
    ASSERT_TRUE(review);
    EXPECT_EQ(review->light, Light::Yellow);
    EXPECT_EQ(review->suggested, Light::Red);
    EXPECT_EQ(review->lightReason, u"已约定补救"_s);
}

TEST_F(DispatchWindowTest, AsksBeforeItDropsWhatWasTyped)
{
    startProject(u"村道硬化"_s);
    holdMeeting();
    openWindow();
    press(Qt::Key_3);
    press(Qt::Key_S, Qt::ControlModifier);
    auto* opinion = find<QPlainTextEdit>(u"opinionEdit"_s);
    ASSERT_TRUE(opinion->hasFocus()) << "a judgement without an opinion is refused";
    opinion->insertPlainText(u"加快进度"_s);
    press(Qt::Key_Escape);
    prompts.willChoose(std::nullopt);
    press(Qt::Key_Escape);
    ASSERT_TRUE(m_window && m_window->isVisible()) << "the meeting goes on";
    prompts.willChoose(u"store"_s);
    QTest::keyClick(m_window.data(), Qt::Key_Escape);
    ASSERT_TRUE(waitUntil([this] { return m_window.isNull(); }));
    EXPECT_TRUE(stored().projects.at(0).review);
}

TEST_F(DispatchWindowTest, WritesTheRecordAsPdfAndAsEditableText)
{
    startProject(u"村道硬化"_s);
    startProject(u"稻田养蟹"_s);
    holdMeeting();
    openWindow();
    press(Qt::Key_O, Qt::ControlModifier);
    find<QPlainTextEdit>(u"opinionEdit"_s)->insertPlainText(u"抓紧 <b>招标</b>"_s);
    const QString pdf = QDir(folder()).filePath(u"record.pdf"_s);
    const QString odt = QDir(folder()).filePath(u"record.odt"_s);
    for (const QString& path : {pdf, odt}) {
        const size_t before = issued().size();
        prompts.willSave(path);
        press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        ASSERT_TRUE(waitUntil([&] { return issued().size() > before; })) << path.toStdString();
    }
    const auto begin = [](const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.read(4) : QByteArray();
    };
    EXPECT_EQ(begin(pdf), "%PDF");
    EXPECT_EQ(begin(odt), "PK\x03\x04");
    ASSERT_TRUE(stored().projects.at(0).review) << "what was typed is stored before it is written";
    EXPECT_EQ(stored().projects.at(0).review->opinion, u"抓紧 <b>招标</b>"_s);
    for (const application::IssuedReport& report : issued()) {
        EXPECT_EQ(report.kind, application::ReportKind::DispatchRecord);
        EXPECT_FALSE(report.sha256.isEmpty());
    }

    prompts.willSave(u"/nowhere/record.pdf"_s);
    press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(waitUntil([this] { return prompts.last().kind == u"error"_s; }));
    EXPECT_EQ(issued().size(), 2U);
}

TEST_F(DispatchWindowTest, ShowsTheRecordAsItWillBePrinted)
{
    startProject(u"村道硬化"_s);
    holdMeeting();
    openWindow();
    press(Qt::Key_P, Qt::ControlModifier);
    widgets::DocumentPreview* preview = nullptr;
    ASSERT_TRUE(waitUntil([&] {
        preview = m_window->findChild<widgets::DocumentPreview*>();
        return preview != nullptr && preview->isVisible();
    }));
    EXPECT_GE(preview->pageCount(), 1);
    EXPECT_TRUE(issued().empty()) << "looking is not issuing";
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(folder() + u"/printed.pdf"_s);
    preview->print(printer);
    EXPECT_EQ(printer.pageLayout().orientation(), QPageLayout::Portrait);
    ASSERT_TRUE(waitUntil([this] { return issued().size() == 1; }));
    EXPECT_EQ(issued().front().format, application::ReportFormat::Print);
    EXPECT_TRUE(QFile::exists(folder() + u"/printed.pdf"_s));
    preview->close();
}

TEST_F(DispatchWindowTest, TakesAPictureOfItself)
{
    for (const QString& title : {u"村道硬化三公里，打通群众出行“最后一公里”"_s, u"稻田养蟹"_s})
        startProject(title);
    holdMeeting();
    openWindow();
    press(Qt::Key_2);
    press(Qt::Key_T, Qt::ControlModifier);
    QTest::qWait(50); // the new line finds its place
    EXPECT_FALSE(m_window->grab().isNull());
    if (const QString shots = qEnvironmentVariable("TOUYAN_SHOTS"); !shots.isEmpty()) {
        EXPECT_TRUE(m_window->grab().save(QDir(shots).filePath(u"dispatch.png"_s)));
    }
    prompts.willChoose(u"discard"_s);
    m_window->close();
}

} // namespace touyan::test
