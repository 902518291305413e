// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dispatch/dispatch_window.h"

#include "application/messages/error_message.h"
#include "application/messages/rule_words.h"
#include "application/projects/hold_dispatch.h"
#include "widgets/assessment/change_notifier.h"
#include "widgets/common/deliver.h"
#include "widgets/common/icons.h"
#include "widgets/common/inline_notice.h"
#include "widgets/common/project_lights.h"
#include "widgets/common/theme.h"
#include "widgets/common/user_prompts.h"
#include "widgets/dispatch/dispatch_judgement.h"
#include "widgets/dispatch/dispatch_record.h"
#include "widgets/dispatch/dispatch_text.h"
#include "widgets/dispatch/meeting_dialog.h"
#include "widgets/dispatch/plan_bars.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QTextBrowser>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::DispatchProject;
using application::DispatchView;
using application::ReviewedProject;
using application::UseCaseContext;
using domain::Light;
using domain::Result;

namespace {

constexpr int kUsualHeight = 720;     ///< of the window, for which the type sizes are given
constexpr double kUsualPoints = 11.5; ///< of the text; the title is larger
constexpr double kTitleShare = 1.7;

QTextBrowser* makeText(QWidget* parent, const QString& name, const QString& spoken)
{
    auto* text = new QTextBrowser(parent);
    text->setObjectName(name);
    text->setAccessibleName(spoken);
    text->setFrameShape(QFrame::NoFrame);
    text->setOpenLinks(false);
    return text;
}

} // namespace

DispatchWindow::DispatchWindow(const PageServices& services, const domain::PeriodKey& quarter,
                               QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_services(services)
    , m_quarter(quarter)
    , m_notice(new InlineNotice(this))
{
    setObjectName(u"dispatchWindow"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(
        tr("%1书记项目季调度", "quarter").arg(application::periodWord(quarter.toString())));
    setAccessibleName(windowTitle());
    setMinimumSize(960, 600);
    resize(1280, kUsualHeight);
    makeActions();
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(m_notice);
    auto* column = new QVBoxLayout;
    column->setContentsMargins(20, 12, 20, 12);
    column->setSpacing(8);
    outer->addLayout(column, 1);
    column->addWidget(makeHead());

    m_nothing = new QLabel(this);
    m_nothing->setObjectName(u"nothingLabel"_s);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->setProperty("subtle", true);
    column->addWidget(m_nothing, 1);
    m_body = new QWidget(this);
    auto* body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(8);
    m_title = new QLabel(m_body);
    m_title->setObjectName(u"projectTitleLabel"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    body->addWidget(m_title);
    m_facts = new QLabel(m_body);
    m_facts->setObjectName(u"projectFactsLabel"_s);
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setProperty("subtle", true);
    m_facts->setWordWrap(true);
    body->addWidget(m_facts);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(16);
    auto* left = new QVBoxLayout;
    m_bars = new PlanBars(m_body);
    left->addWidget(m_bars);
    m_steps = makeText(m_body, u"stepsText"_s, tr("实施步骤"));
    left->addWidget(m_steps, 1);
    middle->addLayout(left, 1);
    m_work = makeText(m_body, u"workText"_s, tr("上次调度、任务、整改和月报"));
    middle->addWidget(m_work, 1);
    body->addLayout(middle, 1);
    m_judgement = new DispatchJudgement(m_body);
    body->addWidget(m_judgement);
    column->addWidget(m_body, 1);
    column->addWidget(makeFoot());
    m_body->hide();
    m_nothing->setText(tr("正在读取…"));
    scaleType();
    load();
}

QAction* DispatchWindow::addStep(const QString& text, const QString& name,
                                 const QList<QKeySequence>& shortcuts,
                                 const std::function<void()>& run)
{
    auto* action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcuts(shortcuts);
    connect(action, &QAction::triggered, this, run);
    addAction(action);
    return action;
}

void DispatchWindow::makeActions()
{
    m_previous = addStep(tr("上一个"), u"previousProjectAction"_s,
                         {QKeySequence(Qt::Key_PageUp), QKeySequence(Qt::Key_Left)},
                         [this] { showProject(m_current - 1); });
    m_previous->setIcon(icon(u"go-previous"));
    m_previous->setToolTip(tr("上一个项目（PageUp 或 ←）"));
    m_next = addStep(tr("下一个"), u"nextProjectAction"_s,
                     {QKeySequence(Qt::Key_PageDown), QKeySequence(Qt::Key_Right)},
                     [this] { showProject(m_current + 1); });
    m_next->setIcon(icon(u"go-next"));
    m_next->setToolTip(tr("保存并到下一个项目（PageDown 或 →）"));
    m_store = addStep(tr("保存"), u"storeReviewAction"_s, {QKeySequence::Save},
                      [this] { storeThen([] {}, true); });
    m_store->setIcon(icon(u"document-save"));
    m_store->setToolTip(tr("保存这个项目的灯号、意见和任务（Ctrl+S）"));
    m_meetingAction = addStep(tr("调度会…"), u"editMeetingAction"_s,
                              {QKeySequence(Qt::CTRL | Qt::Key_M)}, [this] { editMeeting(); });
    m_meetingAction->setIcon(icon(u"document-edit"));
    m_meetingAction->setToolTip(tr("建立或修改这次调度会（Ctrl+M）"));
    m_saveRecord =
        addStep(tr("导出记录…"), u"saveRecordAction"_s,
                {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)}, [this] { saveRecord(); });
    m_saveRecord->setIcon(icon(u"document-export"));
    m_saveRecord->setToolTip(tr("把会议记录存为 PDF 或可编辑的文档（Ctrl+Shift+S）"));
    m_print = addStep(tr("打印记录…"), u"printRecordAction"_s, {QKeySequence::Print},
                      [this] { printRecord(); });
    m_print->setIcon(icon(u"document-print"));
    m_print->setToolTip(tr("打印会议记录（Ctrl+P）"));
    m_fullScreen = addStep(tr("全屏"), u"fullScreenAction"_s, {QKeySequence(Qt::Key_F11)},
                           [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    m_fullScreen->setIcon(icon(u"view-fullscreen"));
    m_fullScreen->setToolTip(tr("铺满屏幕或还原（F11）"));
    m_close = addStep(tr("结束"), u"closeDispatchAction"_s, {QKeySequence(Qt::Key_Escape)},
                      [this] { leaveFieldOrClose(); });
    m_close->setIcon(icon(u"window-close"));
    m_close->setToolTip(tr("离开输入框，再按一次结束调度（Esc）"));
    for (const Light light : {Light::Green, Light::Yellow, Light::Red}) {
        const int key = static_cast<int>(light) + 1;
        addStep(lightText(light), u"setLight%1Action"_s.arg(key),
                {QKeySequence(static_cast<Qt::Key>(Qt::Key_0 + key))},
                [this, light] { m_judgement->setLight(light); });
    }
    addStep(tr("写意见"), u"focusOpinionAction"_s, {QKeySequence(Qt::CTRL | Qt::Key_O)},
            [this] { m_judgement->focusOpinion(); });
    addStep(tr("交办任务"), u"addTaskAction"_s, {QKeySequence(Qt::CTRL | Qt::Key_T)},
            [this] { m_judgement->addTask(); });
}

QWidget* DispatchWindow::makeHead()
{
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_meeting = new QLabel(head);
    m_meeting->setObjectName(u"meetingLabel"_s);
    m_meeting->setTextFormat(Qt::PlainText);
    m_meeting->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(m_meeting, 1);
    for (QAction* action : {m_meetingAction, m_saveRecord, m_print, m_fullScreen, m_close}) {
        auto* button = new QToolButton(head);
        button->setObjectName(QString(action->objectName()).replace(u"Action"_s, u"Button"_s));
        button->setDefaultAction(action);
        button->setAccessibleName(action->text().remove(u'…'));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
    }
    return head;
}

QWidget* DispatchWindow::makeFoot()
{
    auto* foot = new QWidget(this);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    const auto addButton = [&](QAction* action) {
        auto* button = new QToolButton(foot);
        button->setObjectName(QString(action->objectName()).replace(u"Action"_s, u"Button"_s));
        button->setDefaultAction(action);
        button->setAccessibleName(action->text());
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
    };
    addButton(m_previous);
    m_position = new QLabel(foot);
    m_position->setObjectName(u"positionLabel"_s);
    row->addWidget(m_position);
    addButton(m_next);
    m_jump = new QComboBox(foot);
    m_jump->setObjectName(u"jumpCombo"_s);
    m_jump->setAccessibleName(tr("到哪个项目"));
    m_jump->setToolTip(tr("直接到一个项目"));
    m_jump->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    row->addWidget(m_jump, 1);
    addButton(m_store);
    connect(m_jump, &QComboBox::activated, this, &DispatchWindow::showProject);
    return foot;
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
    m_busy = true;
    m_notice->dismiss();
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

void DispatchWindow::saveRecord()
{
    storeThen([this] {
        if (!m_view)
            return;
        const FileQuestion question{tr("导出会议记录"),
                                    {},
                                    tr("季调度会议记录 %1", "quarter").arg(m_quarter.toString()),
                                    {tr("PDF 文件 (*.pdf)"), tr("可编辑的文档 (*.odt)")},
                                    u"pdf"_s};
        m_services.prompts.chooseFileToSave(
            this, question, [this](const std::optional<QString>& path) {
                if (!path)
                    return;
                const Result<void> saved = saveDispatchRecord(*path, *m_view);
                if (saved.isError())
                    m_services.prompts.showError(this, {tr("会议记录没有导出"),
                                                        application::errorMessage(saved.error()),
                                                        saved.error().detail});
                else
                    m_notice->showNotice(InlineNotice::Kind::Success,
                                         tr("已导出 %1").arg(QDir::toNativeSeparators(*path)));
            });
    });
}

void DispatchWindow::printRecord()
{
    storeThen([this] {
        if (!m_view)
            return;
        auto* printer = new QPrinter(QPrinter::HighResolution);
        auto* preview = new QPrintPreviewDialog(printer, this);
        preview->setObjectName(u"dispatchPrintPreview"_s);
        preview->setWindowTitle(tr("打印会议记录"));
        preview->setAttribute(Qt::WA_DeleteOnClose);
        connect(preview, &QPrintPreviewDialog::paintRequested, this,
                [view = *m_view](QPrinter* target) { printDispatchRecord(*target, view); });
        // The preview uses it to its end.
        connect(preview, &QObject::destroyed, [printer] { delete printer; });
        preview->open();
    });
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
    const bool typed = m_view && m_view->meeting && m_judgement->isModified();
    if (m_mayClose || (!m_busy && !typed)) {
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
