// SPDX-License-Identifier: GPL-3.0-or-later
// What stands where in the window, and its actions.
#include "widgets/dispatch/dispatch_judgement.h"
#include "widgets/dispatch/dispatch_window.h"
#include "widgets/dispatch/plan_bars.h"
#include "widgets/look/icons.h"
#include "widgets/look/inline_notice.h"
#include "widgets/look/plain_text.h"
#include "widgets/look/project_lights.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using domain::Light;

namespace {

QTextBrowser* makeText(QWidget* parent, const QString& name, const QString& spoken)
{
    auto* text = new RecordBrowser(parent);
    text->setObjectName(name);
    text->setAccessibleName(spoken);
    text->setFrameShape(QFrame::NoFrame);
    text->setOpenLinks(false);
    return text;
}

} // namespace

void DispatchWindow::layOut()
{
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
    m_judgement =
        new DispatchJudgement([&clock = m_services.clock] { return clock.today(); }, m_body);
    body->addWidget(m_judgement);
    column->addWidget(m_body, 1);
    column->addWidget(makeFoot());
    m_body->hide();
    m_nothing->setText(tr("正在读取…"));
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
    m_exportRecord =
        addStep(tr("导出记录…"), u"exportRecordAction"_s,
                {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)}, [this] { exportRecord(); });
    m_exportRecord->setIcon(icon(u"document-export"));
    m_exportRecord->setToolTip(tr("把会议记录存为 PDF 或可编辑的文档（Ctrl+Shift+S）"));
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
    m_meeting->setWordWrap(true);
    m_meeting->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(m_meeting, 1);
    for (QAction* action : {m_meetingAction, m_exportRecord, m_print, m_fullScreen, m_close}) {
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

} // namespace touyan::widgets
