// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dispatch/dispatch_window.h"

#include "application/dispatch/hold_dispatch.h"
#include "application/messages/error_message.h"
#include "application/messages/rule_words.h"
#include "application/reports/projects/build_project_documents.h"
#include "widgets/assessment/change_notifier.h"
#include "widgets/dialogs/user_prompts.h"
#include "widgets/dispatch/dispatch_judgement.h"
#include "widgets/dispatch/dispatch_text.h"
#include "widgets/dispatch/meeting_dialog.h"
#include "widgets/dispatch/plan_bars.h"
#include "widgets/look/inline_notice.h"
#include "widgets/look/project_lights.h"
#include "widgets/look/theme.h"
#include "widgets/reports/output_reporter.h"
#include "widgets/tasks/deliver.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QComboBox>
#include <QLabel>
#include <QTextBrowser>

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
    , m_notice(new InlineNotice(this))
    , m_output(new ProjectDocumentOutput(services, writer,
                                         new OutputReporter(services, m_notice, this), this))
{
    setObjectName(u"dispatchWindow"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(
        tr("%1书记项目季调度", "quarter").arg(application::periodWord(quarter.toString())));
    setAccessibleName(windowTitle());
    setMinimumSize(960, 600);
    resize(1280, kUsualHeight);
    makeActions();
    layOut();
    scaleType();
    load();
}

int DispatchWindow::projectCount() const
{
    return m_view ? static_cast<int>(m_view->projects.size()) : 0;
}

void DispatchWindow::load()
{
    const int request = ++m_request;
    m_busy = true;
    deliver(this, m_services.executor.run([quarter = m_quarter](UseCaseContext& context) {
        return application::showDispatch(context, quarter);
    }),
            [this, request](const Result<DispatchView>& view) {
                if (request != m_request)
                    return;
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
    QString heading = windowTitle();
    if (!view.officeName.isEmpty())
        heading.prepend(view.officeName + u"　"_s);
    heading += view.meeting ? tr("　%1 开会", "day").arg(view.meeting->heldOn.toString(Qt::ISODate))
                            : tr("　还没有建立调度会，只能看不能记");
    m_meeting->setText(heading);
    m_meetingAction->setText(view.meeting ? tr("修改调度会…") : tr("建立调度会…"));
    const QSignalBlocker blocker(m_jump);
    m_jump->clear();
    int number = 0;
    for (const DispatchProject& project : view.projects) {
        QString text = tr("%1. %2（%3）", "number, title, unit")
                           .arg(++number)
                           .arg(project.row.project().title, project.row.unitName);
        if (project.review)
            text += u"　"_s + lightText(project.review->light);
        m_jump->addItem(text);
    }
    if (view.projects.empty())
        showNothing();
    else
        fill(std::clamp(m_current, 0, projectCount() - 1));
}

void DispatchWindow::showNothing()
{
    m_current = -1;
    m_body->hide();
    m_nothing->show();
    m_nothing->setText(tr("这个季度没有实施中的项目。\n项目启动以后，在这里逐个调度。"));
    m_position->clear();
    for (QAction* action : {m_previous, m_next, m_store})
        action->setEnabled(false);
}

void DispatchWindow::fill(int index)
{
    m_current = index;
    const DispatchProject& project = m_view->projects.at(static_cast<size_t>(index));
    const bool dark = isDark(palette());
    m_nothing->hide();
    m_body->show();
    m_title->setText(project.row.project().title);
    m_facts->setText(factsLine(project));
    m_bars->setProgress(project.row.progress);
    m_steps->setHtml(stepsHtml(project, m_view->day, dark));
    m_work->setHtml(workHtml(project, m_view->day, dark));
    m_judgement->setProject(project, m_view->day, m_view->meeting.has_value());
    m_position->setText(tr("%1 / %2", "number, how many").arg(index + 1).arg(projectCount()));
    const QSignalBlocker blocker(m_jump);
    m_jump->setCurrentIndex(index);
    m_previous->setEnabled(index > 0);
    m_next->setEnabled(index + 1 < projectCount());
    m_store->setEnabled(m_view->meeting.has_value());
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
    if (!mayStore || (!always && !m_judgement->isModified())) {
        then();
        return;
    }
    m_notice->dismiss();
    if (const QString problem = m_judgement->finishDays(); !problem.isEmpty()) {
        const QSignalBlocker blocker(m_jump);
        m_jump->setCurrentIndex(m_current);
        m_notice->showNotice(InlineNotice::Kind::Warning, problem);
        return;
    }
    m_busy = true;
    const application::ReviewProjectRequest request = m_judgement->request(m_view->meeting->id);
    deliver(this, m_services.executor.run([request](UseCaseContext& context) {
        return application::reviewProject(context, request);
    }),
            [this, then](const Result<ReviewedProject>& reviewed) {
                m_busy = false;
                if (reviewed.isError()) {
                    // Nothing is lost: the project stays until it can be stored.
                    const QSignalBlocker blocker(m_jump);
                    m_jump->setCurrentIndex(m_current);
                    showError(reviewed.error());
                    if (reviewed.error().code == domain::ErrorCode::ReasonMissing)
                        m_judgement->focusReason();
                    else if (reviewed.error().code == domain::ErrorCode::MissingValue)
                        m_judgement->focusOpinion();
                    return;
                }
                DispatchProject& project = m_view->projects.at(static_cast<size_t>(m_current));
                project.review = reviewed.value().review;
                project.tasks = reviewed.value().tasks;
                m_jump->setItemText(m_current, m_jump->itemText(m_current).section(u'　', 0, 0) +
                                                   u"　"_s + lightText(project.review->light));
                fill(m_current);
                then();
            });
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

void DispatchWindow::exportRecord()
{
    storeThen([this] {
        if (m_view)
            m_output->exportFile(buildRecord());
    });
}

void DispatchWindow::printRecord()
{
    storeThen([this] {
        if (m_view)
            m_output->print(buildRecord());
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
    if (focus != nullptr && m_judgement->isAncestorOf(focus)) {
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
            if (!answer)
                return;
            const auto leave = [this] {
                m_mayClose = true;
                close();
            };
            if (*answer == store)
                storeThen(leave);
            else
                leave();
        });
}

bool DispatchWindow::hasTyped() const
{
    return m_view && m_view->meeting && m_judgement->isModified();
}

QStringList DispatchWindow::unsavedWork() const
{
    if (!hasTyped())
        return {};
    return {tr("季调度会：%1", "title of the project").arg(m_title->text())};
}

void DispatchWindow::storeUnsaved(const std::function<void(bool)>& done)
{
    // What is refused stays in front with its reason, and nobody leaves.
    storeThen([done] { done(true); });
}

void DispatchWindow::discardUnsaved()
{
    m_mayClose = true;
    close();
}

void DispatchWindow::showError(const domain::Error& error)
{
    m_notice->showNotice(InlineNotice::Kind::Error, application::errorMessage(error));
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
    m_title->setFont(title);
    constexpr int kOpinionLines = 2;
    constexpr int kFrame = 14;
    if (auto* opinion = m_judgement->findChild<QWidget*>(u"opinionEdit"_s))
        opinion->setFixedHeight(QFontMetrics(font).lineSpacing() * kOpinionLines + kFrame);
}

void DispatchWindow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    scaleType();
}

} // namespace touyan::widgets
