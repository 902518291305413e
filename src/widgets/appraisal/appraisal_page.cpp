// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/appraisal/appraisal_page.h"

#include "application/messages/appraisal_words.h"
#include "application/messages/error_message.h"
#include "widgets/appraisal/comments_panel.h"
#include "widgets/appraisal/entry_desk_panel.h"
#include "widgets/appraisal/meeting_view.h"
#include "widgets/appraisal/result_panel.h"
#include "widgets/appraisal/review_panel.h"
#include "widgets/appraisal/session_dialog.h"
#include "widgets/appraisal/setup_panel.h"
#include "widgets/assessment/change_notifier.h"
#include "widgets/common/icons.h"
#include "widgets/common/inline_notice.h"
#include "widgets/common/record_dialog.h"
#include "widgets/common/user_prompts.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabBar>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::RecordKind;
using application::SessionSummary;
using application::UseCaseContext;
using domain::AppraisalSessionId;
using domain::Result;

namespace {

constexpr int kRestMs = 250;

bool concerns(RecordKind kind)
{
    switch (kind) {
    case RecordKind::AppraisalSession:
    case RecordKind::Reportee:
    case RecordKind::Ballot:
    case RecordKind::AppraisalComment:
    case RecordKind::AppraisalFinalisation:
    case RecordKind::RectificationItem:
    case RecordKind::Posting:
    case RecordKind::Person:
    case RecordKind::Unit:
    case RecordKind::Package:
        return true;
    default:
        return false;
    }
}

} // namespace

AppraisalPage::AppraisalPage(const PageServices& services, const AppraisalTools& tools,
                             QWidget* parent)
    : Page(parent)
    , m_services(services)
    , m_tools(tools)
    , m_notice(new InlineNotice(this))
    , m_tabs(new QTabBar(this))
    , m_stack(new QStackedWidget(this))
    , m_delay(new QTimer(this))
{
    setObjectName(u"appraisalPage"_s);
    setAccessibleName(tr("述职评议"));
    makeActions();
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(m_notice);
    auto* content = new QVBoxLayout;
    content->setContentsMargins(12, 8, 12, 12);
    content->setSpacing(8);
    outer->addLayout(content, 1);
    content->addWidget(makeHead());
    m_tabs->setObjectName(u"appraisalTabs"_s);
    m_tabs->setAccessibleName(tr("述职评议的步骤"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    content->addWidget(m_tabs);
    content->addWidget(m_stack, 1);

    addPanel(new SetupPanel(services, this), tr("设置"), tr("评议规则和述职人"));
    m_desk = new EntryDeskPanel(services, this);
    addPanel(m_desk, tr("录入"), tr("录入收回的测评表"));
    auto* review = new ReviewPanel(services, this);
    addPanel(review, tr("复核"), tr("核定两次录入不一致的地方"));
    m_result = new ResultPanel(services, this);
    addPanel(m_result, tr("结果"), tr("得分、名次、等次和它们的来历，定稿"));
    addPanel(new CommentsPanel(services, this), tr("点评与整改"), tr("点评，问题、责任、整改清单"));
    m_empty =
        new QLabel(tr("还没有述职评议。\n按“新建一届”开始，规则可以照搬上一届，都能修改。"), this);
    m_empty->setObjectName(u"noSessionLabel"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setProperty("subtle", true);
    m_stack->addWidget(m_empty);

    connect(review, &ReviewPanel::openDifferencesChanged, this, [this](int count) {
        m_tabs->setTabText(Review, count > 0 ? tr("复核（%1）").arg(count) : tr("复核"));
    });
    connect(m_desk, &EntryDeskPanel::saveFailed, this,
            [this](const domain::Error& error, const QString& serial) {
                m_notice->showNotice(
                    InlineNotice::Kind::Error,
                    tr("%1 号表没有保存：%2").arg(serial, application::errorMessage(error)), {},
                    {m_reopen});
            });
    connect(m_tabs, &QTabBar::currentChanged, this,
            [this](int index) { showStep(static_cast<Step>(index)); });
    m_delay->setSingleShot(true);
    m_delay->setInterval(kRestMs);
    connect(m_delay, &QTimer::timeout, this, &AppraisalPage::reload);
    connect(&services.changes, &ChangeNotifier::changed, this, &AppraisalPage::takeChanges);
    showState();
}

AppraisalPage::~AppraisalPage()
{
    delete m_meeting;
}

void AppraisalPage::makeActions()
{
    const auto action = [this](const QString& name, const QString& iconName, const QString& text,
                               const QString& toolTip) {
        auto* made = new QAction(icon(iconName), text, this);
        made->setObjectName(name);
        made->setToolTip(toolTip);
        return made;
    };
    m_new = action(u"newSessionAction"_s, u"list-add"_s, tr("新建一届(&W)…"),
                   tr("照通用样式或上一届新建一届述职评议（Ctrl+N）"));
    m_remove = action(u"removeSessionAction"_s, u"edit-delete"_s, tr("删除这一届(&X)…"),
                      tr("只有还没有录入的可以删除"));
    m_openMeeting = action(u"openMeetingAction"_s, u"view-fullscreen"_s, tr("会议大屏(&B)"),
                           tr("投影用：谁在述职、计时、顺序；定稿以后公布结果"));
    m_reopen = action(u"reopenUnsavedAction"_s, u"edit-undo"_s, tr("回到这张表(&R)"),
                      tr("显示没有保存的内容，改好后再保存"));
    connect(m_new, &QAction::triggered, this, &AppraisalPage::askNew);
    connect(m_remove, &QAction::triggered, this, &AppraisalPage::askRemove);
    connect(m_openMeeting, &QAction::triggered, this, &AppraisalPage::openMeeting);
    connect(m_reopen, &QAction::triggered, this, [this] {
        m_notice->dismiss();
        showStep(Entry);
        m_desk->reopenUnsaved();
    });
}

QWidget* AppraisalPage::makeHead()
{
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    m_sessions = new QComboBox(head);
    m_sessions->setObjectName(u"sessionCombo"_s);
    m_sessions->setAccessibleName(tr("哪一届"));
    m_sessions->setToolTip(tr("选择一届述职评议"));
    m_sessions->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_sessions->setMinimumContentsLength(24);
    row->addWidget(m_sessions);
    m_state = new QLabel(head);
    m_state->setObjectName(u"sessionStateLabel"_s);
    m_state->setProperty("subtle", true);
    m_state->setTextFormat(Qt::PlainText);
    row->addWidget(m_state, 1);
    for (QAction* action : {m_new, m_remove, m_openMeeting}) {
        auto* button = new QToolButton(head);
        button->setObjectName(QString(action->objectName()).replace(u"Action"_s, u"Button"_s));
        button->setDefaultAction(action);
        button->setAccessibleName(plainLabel(action->text()));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
    }
    connect(m_sessions, &QComboBox::activated, this, [this](int index) {
        chooseSession(AppraisalSessionId(m_sessions->itemData(index).toLongLong()));
    });
    return head;
}

void AppraisalPage::addPanel(AppraisalPanel* panel, const QString& label, const QString& toolTip)
{
    m_panels.append(panel);
    m_stack->addWidget(panel);
    const int index = m_tabs->addTab(label);
    m_tabs->setTabToolTip(index, toolTip);
    connect(panel, &AppraisalPanel::failed, this, &AppraisalPage::showError);
    connect(panel, &AppraisalPanel::succeeded, this, [this](const QString& text) {
        m_notice->showNotice(InlineNotice::Kind::Success, text);
    });
    connect(panel, &AppraisalPanel::warned, this, [this](const QString& text) {
        m_notice->showNotice(InlineNotice::Kind::Warning, text);
    });
    connect(panel, &AppraisalPanel::placeRequested, this, &Page::placeRequested);
}

QString AppraisalPage::title() const
{
    return tr("述职评议");
}

QString AppraisalPage::iconName() const
{
    return u"touyan-appraisal"_s;
}

QString AppraisalPage::description() const
{
    return tr("述职评议的设置、录入、复核、结果和整改");
}

void AppraisalPage::activate()
{
    reload();
}

void AppraisalPage::findText(const QString& text)
{
    for (AppraisalPanel* panel : std::as_const(m_panels))
        panel->findText(text);
}

bool AppraisalPage::openPlace(const QString& place)
{
    if (place == u"page:appraisal"_s)
        return true;
    if (!place.startsWith(u"appraisal:"_s))
        return false;
    const QStringList parts = place.split(u':');
    m_chosen = AppraisalSessionId(parts.value(1).toLongLong());
    const QString posting = parts.value(2);
    if (posting.startsWith(u"posting="_s)) {
        m_result->showPosting(
            domain::PostingId(posting.mid(posting.indexOf(u'=') + 1).toLongLong()));
        m_tabs->setCurrentIndex(Outcome);
    }
    reload();
    return true;
}

QList<QAction*> AppraisalPage::menuActions(MenuPlace place) const
{
    if (place == MenuPlace::Record)
        return {m_new, m_remove};
    if (place == MenuPlace::View)
        return {m_openMeeting};
    return {};
}

QWidget* AppraisalPage::firstFocus()
{
    return m_session == nullptr ? static_cast<QWidget*>(m_sessions) : currentPanel()->firstFocus();
}

AppraisalPage::Step AppraisalPage::step() const
{
    return static_cast<Step>(m_tabs->currentIndex());
}

AppraisalPanel* AppraisalPage::currentPanel() const
{
    return m_panels.at(m_tabs->currentIndex());
}

void AppraisalPage::showStep(Step step)
{
    m_tabs->setCurrentIndex(step);
    if (m_session == nullptr)
        return;
    const auto* before = qobject_cast<AppraisalPanel*>(m_stack->currentWidget());
    AppraisalPanel* panel = currentPanel();
    if (before == panel)
        return;
    m_desk->leave();
    m_stack->setCurrentWidget(panel);
    panel->activate();
    if (!m_tabs->hasFocus())
        panel->firstFocus()->setFocus(Qt::OtherFocusReason);
}

void AppraisalPage::hideEvent(QHideEvent* event)
{
    if (m_session != nullptr)
        m_desk->leave();
    Page::hideEvent(event);
}

void AppraisalPage::takeChanges(const application::ChangeSet& changes)
{
    bool concerned = false;
    for (const application::RecordChange& change : changes) {
        if (!concerns(change.kind))
            continue;
        concerned = true;
        m_onlyBallots = m_onlyBallots && change.kind == RecordKind::Ballot;
    }
    // While somebody types, one look at the counts now and then is enough.
    if (concerned && !m_delay->isActive() && (m_ready || isVisible()))
        m_delay->start();
}

void AppraisalPage::reload()
{
    m_delay->stop();
    const int request = ++m_request;
    deliver(this,
            m_services.executor.run([chosen = m_chosen](UseCaseContext& context) -> Result<Loaded> {
                Loaded loaded;
                TOUYAN_TRY_ASSIGN(loaded.sessions, application::listSessions(context));
                if (loaded.sessions.empty())
                    return loaded;
                auto at = std::find_if(
                    loaded.sessions.begin(), loaded.sessions.end(),
                    [chosen](const SessionSummary& each) { return each.session.id == chosen; });
                if (at == loaded.sessions.end())
                    at = loaded.sessions.begin();
                auto shown = std::make_shared<OpenedSession>();
                shown->summary = *at;
                TOUYAN_TRY_ASSIGN(shown->reportees,
                                  application::listReportees(context, at->session.id));
                loaded.shown = std::move(shown);
                return loaded;
            }),
            [this, request](const Result<Loaded>& result) {
                if (request != m_request)
                    return;
                if (result.isError())
                    showError(result.error());
                else
                    take(result.value());
            });
}

void AppraisalPage::take(const Loaded& loaded)
{
    m_summaries = loaded.sessions;
    const QSignalBlocker blocker(m_sessions);
    m_sessions->clear();
    for (const SessionSummary& summary : m_summaries) {
        m_sessions->addItem(
            tr("%1 年　%2", "year, title").arg(summary.session.year).arg(summary.session.title),
            summary.session.id.value());
    }
    // Forms that came in change counts, and nothing that the steps have set up.
    const bool same = m_ready && m_onlyBallots && m_session != nullptr && loaded.shown != nullptr &&
                      m_session->id() == loaded.shown->id() &&
                      (m_session->summary.ballots == 0) == (loaded.shown->summary.ballots == 0);
    m_session = loaded.shown;
    m_chosen = m_session != nullptr ? m_session->id() : AppraisalSessionId();
    m_sessions->setCurrentIndex(m_sessions->findData(m_chosen.value()));
    m_ready = true;
    m_onlyBallots = true;
    for (AppraisalPanel* panel : std::as_const(m_panels)) {
        if (!same)
            panel->setSession(m_session);
        else if (panel == currentPanel())
            panel->refresh();
    }
    if (m_meeting != nullptr) {
        if (same)
            m_meeting->refresh();
        else
            m_meeting->setSession(m_session);
    }
    QWidget* shown = m_session == nullptr ? static_cast<QWidget*>(m_empty) : currentPanel();
    if (m_stack->currentWidget() != shown) {
        m_stack->setCurrentWidget(shown);
        if (m_session != nullptr)
            currentPanel()->activate();
    }
    showState();
}

void AppraisalPage::showState()
{
    const bool any = m_session != nullptr;
    m_tabs->setEnabled(any);
    m_sessions->setEnabled(any);
    m_openMeeting->setEnabled(any);
    m_remove->setEnabled(any && m_session->summary.ballots == 0 && !m_session->isFinalised());
    if (!any) {
        m_state->clear();
        if (!m_ready)
            m_stack->setCurrentWidget(m_empty);
        return;
    }
    const SessionSummary& summary = m_session->summary;
    QStringList parts{application::appraisalModeWord(summary.session.mode),
                      tr("述职 %1 人").arg(summary.reportees),
                      tr("收回 %1 张").arg(summary.ballots)};
    if (summary.finalisation)
        parts << tr("✓ 已定稿（第 %1 版）").arg(summary.finalisation->revision);
    m_state->setText(parts.join(u" · "_s));
}

void AppraisalPage::chooseSession(AppraisalSessionId session)
{
    if (session == m_chosen)
        return;
    m_desk->leave();
    m_chosen = session;
    m_onlyBallots = false;
    reload();
}

void AppraisalPage::askNew()
{
    std::vector<domain::AppraisalSession> sessions;
    sessions.reserve(m_summaries.size());
    for (const SessionSummary& summary : m_summaries)
        sessions.push_back(summary.session);
    RecordDialog* dialog = makeSessionDialog(
        m_services, sessions,
        [this](AppraisalSessionId session) {
            m_chosen = session;
            m_onlyBallots = false;
            m_tabs->setCurrentIndex(Setup);
            reload();
        },
        this);
    dialog->open();
}

void AppraisalPage::askRemove()
{
    if (m_session == nullptr)
        return;
    Question question;
    question.title = tr("删除“%1”？").arg(m_session->session().title);
    question.text = tr("规则和述职人名单一起删除，不能恢复。");
    question.acceptLabel = tr("删除");
    question.destructive = true;
    m_services.prompts.confirm(this, question, [this](bool yes) {
        if (!yes)
            return;
        deliver(this,
                m_services.executor.run([session = m_session->session()](UseCaseContext& context) {
                    return application::removeSession(context, session);
                }),
                [this](const auto& result) {
                    if (result.isError())
                        showError(result.error());
                });
    });
}

void AppraisalPage::openMeeting()
{
    if (m_meeting == nullptr) {
        m_meeting = new MeetingView(m_services);
        connect(m_meeting, &AppraisalPanel::failed, this, &AppraisalPage::showError);
    }
    m_meeting->show();
    m_meeting->setSession(m_session);
    m_meeting->raise();
    m_meeting->activateWindow();
}

void AppraisalPage::showError(const domain::Error& error)
{
    m_notice->showNotice(InlineNotice::Kind::Error, application::errorMessage(error));
}

} // namespace touyan::widgets
