// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dispatch/dispatch_window.h"

#include "application/messages/error_message.h"
#include "application/messages/rule_words.h"
#include "application/reports/projects/build_project_documents.h"
#include "widgets/dialogs/user_prompts.h"
#include "widgets/dispatch/dispatch_text.h"
#include "widgets/dispatch/meeting_dialog.h"
#include "widgets/look/icons.h"
#include "widgets/look/project_lights.h"
#include "widgets/look/theme.h"
#include "widgets/reports/output_reporter.h"
#include "widgets/tasks/deliver.h"

#include "dispatch/ui_dispatch_window.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::DispatchProject;
using application::DispatchView;
using application::ReviewedProject;
using application::UseCaseContext;
using domain::Result;

namespace {

constexpr int kUsualHeight = 720;     ///< of the window, for which the type sizes are given
constexpr double kUsualPoints = 11.5; ///< of the text; the title is larger
constexpr double kTitleShare = 1.7;

} // namespace

DispatchWindow::DispatchWindow(const PageServices& services,
                               application::ProjectReportWriter& writer,
                               const domain::PeriodKey& quarter, QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_services(services)
    , m_quarter(quarter)
    , m_ui(std::make_unique<Ui::DispatchWindow>())
{
    m_ui->setupUi(this);
    m_output = new ProjectDocumentOutput(
        services, writer, new OutputReporter(services, m_ui->inlineNotice, this), this);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(
        tr("%1书记项目季调度", "quarter").arg(application::periodWord(quarter.toString())));
    setAccessibleName(windowTitle());
    m_ui->projectBody->hide();
    m_ui->dispatchJudgement->setToday([&clock = m_services.clock] { return clock.today(); });
    setUpActions();
    addLightKeys();
    connect(m_ui->jumpCombo, &QComboBox::activated, this, &DispatchWindow::showProject);
    scaleType();
    load();
}

DispatchWindow::~DispatchWindow() = default;

void DispatchWindow::setUpActions()
{
    const auto setUp = [this](QAction* action, QToolButton* button, const QString& iconName,
                              const std::function<void()>& run) {
        action->setIcon(icon(iconName));
        button->setDefaultAction(action);
        button->setAccessibleName(action->text().remove(u'…'));
        connect(action, &QAction::triggered, this, run);
    };
    setUp(m_ui->previousProjectAction, m_ui->previousProjectButton, u"go-previous"_s,
          [this] { showProject(m_current - 1); });
    setUp(m_ui->nextProjectAction, m_ui->nextProjectButton, u"go-next"_s,
          [this] { showProject(m_current + 1); });
    setUp(m_ui->storeReviewAction, m_ui->storeReviewButton, u"document-save"_s,
          [this] { storeThen([] {}, true); });
    setUp(m_ui->editMeetingAction, m_ui->editMeetingButton, u"document-edit"_s,
          [this] { editMeeting(); });
    setUp(m_ui->exportRecordAction, m_ui->exportRecordButton, u"document-export"_s,
          [this] { withRecord([this](const auto& build) { m_output->exportFile(build); }); });
    setUp(m_ui->printRecordAction, m_ui->printRecordButton, u"document-print"_s,
          [this] { withRecord([this](const auto& build) { m_output->print(build); }); });
    setUp(m_ui->fullScreenAction, m_ui->fullScreenButton, u"view-fullscreen"_s,
          [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    setUp(m_ui->closeDispatchAction, m_ui->closeDispatchButton, u"window-close"_s,
          [this] { leaveFieldOrClose(); });
    connect(m_ui->focusOpinionAction, &QAction::triggered, m_ui->dispatchJudgement,
            &DispatchJudgement::focusOpinion);
    connect(m_ui->addTaskAction, &QAction::triggered, m_ui->dispatchJudgement,
            &DispatchJudgement::addTask);
    // Designer gives an action one key only.
    m_ui->previousProjectAction->setShortcuts(
        {m_ui->previousProjectAction->shortcut(), QKeySequence(Qt::Key_Left)});
    m_ui->nextProjectAction->setShortcuts(
        {m_ui->nextProjectAction->shortcut(), QKeySequence(Qt::Key_Right)});
}

void DispatchWindow::addLightKeys()
{
    for (const domain::Light light :
         {domain::Light::Green, domain::Light::Yellow, domain::Light::Red}) {
        const int key = static_cast<int>(light) + 1;
        auto* action = new QAction(lightText(light), this);
        action->setObjectName(u"setLight%1Action"_s.arg(key));
        action->setShortcut(QKeySequence(static_cast<Qt::Key>(Qt::Key_0 + key)));
        connect(action, &QAction::triggered, this,
                [this, light] { m_ui->dispatchJudgement->setLight(light); });
        addAction(action);
    }
}

int DispatchWindow::projectCount() const
{
    return m_view ? static_cast<int>(m_view->projects.size()) : 0;
}

void DispatchWindow::load()
{
    m_busy = true;
    m_loading.run(
        this, m_services.executor,
        [quarter = m_quarter](UseCaseContext& context) {
            return application::showDispatch(context, quarter);
        },
        [this](const Result<DispatchView>& view) {
            m_busy = false;
            if (view.isError())
                showError(view.error());
            else
                take(view.value());
        });
}

void DispatchWindow::take(const DispatchView& view)
{
    m_view = view;
    showMeeting();
    fillJump();
    if (view.projects.empty())
        showNothing();
    else
        fill(std::clamp(m_current, 0, projectCount() - 1));
}

void DispatchWindow::showMeeting()
{
    QString heading = windowTitle();
    if (!m_view->officeName.isEmpty())
        heading.prepend(m_view->officeName + u"　"_s);
    heading += m_view->meeting
                   ? tr("　%1 开会", "day").arg(m_view->meeting->heldOn.toString(Qt::ISODate))
                   : tr("　还没有建立调度会，只能看不能记");
    m_ui->meetingLabel->setText(heading);
    m_ui->editMeetingAction->setText(m_view->meeting ? tr("修改调度会…") : tr("建立调度会…"));
}

void DispatchWindow::fillJump()
{
    const QSignalBlocker blocker(m_ui->jumpCombo);
    m_ui->jumpCombo->clear();
    int number = 0;
    for (const DispatchProject& project : m_view->projects) {
        QString text = tr("%1. %2（%3）", "number, title, unit")
                           .arg(++number)
                           .arg(project.row.project().title, project.row.unitName);
        if (project.review)
            text += u"　"_s + lightText(project.review->light);
        m_ui->jumpCombo->addItem(text);
    }
}

void DispatchWindow::showNothing()
{
    m_current = -1;
    m_ui->projectBody->hide();
    m_ui->nothingLabel->show();
    m_ui->nothingLabel->setText(tr("这个季度没有实施中的项目。\n项目启动以后，在这里逐个调度。"));
    m_ui->positionLabel->clear();
    for (QAction* action :
         {m_ui->previousProjectAction, m_ui->nextProjectAction, m_ui->storeReviewAction})
        action->setEnabled(false);
}

void DispatchWindow::fill(int index)
{
    m_current = index;
    const DispatchProject& project = m_view->projects.at(static_cast<size_t>(index));
    const bool dark = isDark(palette());
    m_ui->nothingLabel->hide();
    m_ui->projectBody->show();
    m_ui->projectTitleLabel->setText(project.row.project().title);
    m_ui->projectFactsLabel->setText(factsLine(project));
    m_ui->planBars->setProgress(project.row.progress);
    m_ui->stepsText->setHtml(stepsHtml(project, m_view->day, dark));
    m_ui->workText->setHtml(workHtml(project, m_view->day, dark));
    m_ui->dispatchJudgement->setProject(project, m_view->day, m_view->meeting.has_value());
    m_ui->positionLabel->setText(
        tr("%1 / %2", "number, how many").arg(index + 1).arg(projectCount()));
    showInJump();
    m_ui->previousProjectAction->setEnabled(index > 0);
    m_ui->nextProjectAction->setEnabled(index + 1 < projectCount());
    m_ui->storeReviewAction->setEnabled(m_view->meeting.has_value());
}

void DispatchWindow::showProject(int index)
{
    if (m_busy || index < 0 || index >= projectCount())
        return;
    storeThen([this, index] {
        fill(index);
        setFocus(Qt::OtherFocusReason);
    });
}

void DispatchWindow::storeThen(const std::function<void()>& then, bool always)
{
    if (m_busy)
        return;
    const bool mayStore = m_view && m_view->meeting && m_current >= 0;
    if (!mayStore || (!always && !m_ui->dispatchJudgement->isModified())) {
        then();
        return;
    }
    m_ui->inlineNotice->dismiss();
    if (const QString problem = m_ui->dispatchJudgement->finishDays(); !problem.isEmpty()) {
        showInJump();
        m_ui->inlineNotice->showNotice(InlineNotice::Kind::Warning, problem);
        return;
    }
    m_busy = true;
    const application::ReviewProjectRequest request =
        m_ui->dispatchJudgement->request(m_view->meeting->id);
    deliver(this, m_services.executor.run([request](UseCaseContext& context) {
        return application::reviewProject(context, request);
    }),
            [this, then](const Result<ReviewedProject>& reviewed) {
                m_busy = false;
                if (reviewed.isError()) {
                    showRefusal(reviewed.error());
                    return;
                }
                showStored(reviewed.value());
                then();
            });
}

void DispatchWindow::showRefusal(const domain::Error& error)
{
    showInJump();
    showError(error);
    if (error.code == domain::ErrorCode::ReasonMissing)
        m_ui->dispatchJudgement->focusReason();
    else if (error.code == domain::ErrorCode::MissingValue)
        m_ui->dispatchJudgement->focusOpinion();
}

void DispatchWindow::showStored(const ReviewedProject& reviewed)
{
    DispatchProject& project = m_view->projects.at(static_cast<size_t>(m_current));
    project.review = reviewed.review;
    project.tasks = reviewed.tasks;
    fillJump();
    fill(m_current);
}

void DispatchWindow::showInJump()
{
    const QSignalBlocker blocker(m_ui->jumpCombo);
    m_ui->jumpCombo->setCurrentIndex(m_current);
}

void DispatchWindow::editMeeting()
{
    if (!m_view || m_busy)
        return;
    domain::DispatchMeeting meeting = m_view->meeting.value_or(domain::DispatchMeeting());
    meeting.quarter = m_quarter;
    storeThen([this, meeting] {
        RecordDialog* dialog = makeMeetingDialog(
            m_services, meeting, [this](const domain::DispatchMeeting&) { load(); }, this);
        dialog->open();
    });
}

void DispatchWindow::withRecord(
    const std::function<void(const ProjectDocumentOutput::Build&)>& take)
{
    storeThen([this, take] {
        if (m_view)
            take(buildRecord());
    });
}

ProjectDocumentOutput::Build DispatchWindow::buildRecord() const
{
    return [quarter = m_quarter](UseCaseContext& context) {
        return asProjectDocument(application::buildDispatchRecord(context, quarter));
    };
}

void DispatchWindow::leaveFieldOrClose()
{
    const QWidget* focus = QApplication::focusWidget();
    if (focus != nullptr && m_ui->dispatchJudgement->isAncestorOf(focus)) {
        setFocus(Qt::OtherFocusReason);
        return;
    }
    close();
}

void DispatchWindow::closeEvent(QCloseEvent* event)
{
    if (m_mayClose || (!m_busy && !hasTyped())) {
        event->accept();
        return;
    }
    event->ignore();
    askBeforeClosing();
}

void DispatchWindow::askBeforeClosing()
{
    Question question;
    question.title = tr("结束调度？");
    question.text = tr("这个项目的灯号、意见或任务还没有保存。");
    question.cancelLabel = tr("继续调度");
    const QString store = u"store"_s;
    m_services.prompts.choose(
        this, question,
        {{store, tr("保存并结束"), {}, false},
         {u"discard"_s, tr("不保存，结束"), tr("刚才输入的内容会丢失"), true}},
        [this, store](const std::optional<QString>& answer) {
            if (answer == store)
                storeThen([this] { leave(); });
            else if (answer)
                leave();
        });
}

void DispatchWindow::leave()
{
    m_mayClose = true;
    close();
}

bool DispatchWindow::hasTyped() const
{
    return m_view && m_view->meeting && m_ui->dispatchJudgement->isModified();
}

QStringList DispatchWindow::unsavedWork() const
{
    if (!hasTyped())
        return {};
    return {tr("季调度会：%1", "title of the project").arg(m_ui->projectTitleLabel->text())};
}

void DispatchWindow::storeUnsaved(const std::function<void(bool)>& done)
{
    // What is refused stays in front with its reason, and nobody leaves.
    storeThen([done] { done(true); });
}

void DispatchWindow::discardUnsaved()
{
    leave();
}

void DispatchWindow::showError(const domain::Error& error)
{
    m_ui->inlineNotice->showNotice(InlineNotice::Kind::Error, application::errorMessage(error));
}

void DispatchWindow::scaleType()
{
    QFont font = QApplication::font();
    const double points = kUsualPoints * std::max(height(), kUsualHeight) / kUsualHeight;
    font.setPointSizeF(points);
    setFont(font);
    // Under a style sheet a font does not reach the children by itself.
    const auto children = findChildren<QWidget*>();
    for (QWidget* child : children)
        child->setFont(font);
    QFont title = font;
    title.setPointSizeF(points * kTitleShare);
    title.setBold(true);
    m_ui->projectTitleLabel->setFont(title);
}

void DispatchWindow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    scaleType();
}

} // namespace touyan::widgets
