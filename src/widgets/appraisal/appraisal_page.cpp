// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/appraisal/appraisal_page.h"

#include "application/messages/error_message.h"
#include "widgets/appraisal/setup_panel.h"
#include "widgets/appraisal_results/comments_panel.h"
#include "widgets/appraisal_results/result_panel.h"
#include "widgets/appraisal_session/session_head.h"
#include "widgets/appraisal_session/step_menu.h"
#include "widgets/assessment/change_notifier.h"
#include "widgets/ballots/entry_desk_panel.h"
#include "widgets/ballots/review_panel.h"
#include "widgets/look/inline_notice.h"
#include "widgets/meeting/meeting_view.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QTabBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <optional>

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
    return kind.isOneOf({RecordKind::AppraisalSession, RecordKind::Reportee, RecordKind::Ballot,
                         RecordKind::AppraisalComment, RecordKind::AppraisalFinalisation,
                         RecordKind::RectificationItem, RecordKind::Posting, RecordKind::Person,
                         RecordKind::Unit, RecordKind::Package});
}

/// "step=review" → the step; nothing when it names none.
std::optional<AppraisalPageStep> namedStep(const QString& part)
{
    constexpr std::array names{QLatin1String("setup"), QLatin1String("entry"),
                               QLatin1String("review"), QLatin1String("result"),
                               QLatin1String("comments")};
    for (size_t i = 0; i < names.size(); ++i) {
        if (part == u"step="_s + names.at(i))
            return static_cast<AppraisalPageStep>(i);
    }
    return std::nullopt;
}

} // namespace

AppraisalPage::AppraisalPage(const PageServices& services, const AppraisalTools& tools,
                             QWidget* parent)
    : Page(parent)
    , m_services(services)
    , m_tools(tools)
    , m_notice(new InlineNotice(this))
    , m_head(new SessionHead(this))
    , m_stepMenu(new StepMenu(m_tools.menu, this, this))
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
    for (QAction* action : {m_new, m_remove, m_openMeeting})
        m_head->addAction(action);
    content->addWidget(m_head);
    m_tabs->setObjectName(u"appraisalTabs"_s);
    m_tabs->setAccessibleName(tr("述职评议的步骤"));
    m_tabs->setAccessibleDescription(tr("Ctrl+PgUp、Ctrl+PgDn 换步骤"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    auto* steps = new QHBoxLayout;
    steps->setSpacing(6);
    steps->addWidget(m_tabs, 1);
    steps->addWidget(m_stepMenu);
    content->addLayout(steps);
    content->addWidget(m_stack, 1);
    addPanels();
    m_empty =
        new QLabel(tr("还没有述职评议。\n按“新建一届”开始，规则可以照搬上一届，都能修改。"), this);
    m_empty->setObjectName(u"noSessionLabel"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setProperty("subtle", true);
    m_stack->addWidget(m_empty);

    connect(m_tabs, &QTabBar::currentChanged, this,
            [this](int index) { showStep(static_cast<Step>(index)); });
    connect(m_head, &SessionHead::chosen, this, &AppraisalPage::chooseSession);
    connect(m_stepMenu, &StepMenu::chosen, this, &AppraisalPage::useTool);
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

void AppraisalPage::addPanels()
{
    addPanel(new SetupPanel(m_services, m_tools.attachments, this), tr("设置"),
             tr("评议规则和述职人"));
    m_desk = new EntryDeskPanel(m_services, this);
    addPanel(m_desk, tr("录入"), tr("录入收回的测评表"));
    auto* review = new ReviewPanel(m_services, this);
    addPanel(review, tr("复核"), tr("核定两次录入不一致的地方"));
    m_result = new ResultPanel(m_services, this);
    addPanel(m_result, tr("结果"), tr("得分、名次、等次和它们的来历，定稿"));
    addPanel(new CommentsPanel(m_services, this), tr("点评与整改"),
             tr("点评，问题、责任、整改清单"));
    connect(review, &ReviewPanel::openDifferencesChanged, this, [this](int count) {
        m_tabs->setTabText(static_cast<int>(Review),
                           count > 0 ? tr("复核（%1）").arg(count) : tr("复核"));
    });
    connect(m_desk, &EntryDeskPanel::unsavedFormsChanged, m_reopen,
            [this] { m_reopen->setEnabled(m_desk->unsavedForms() > 0); });
    connect(m_desk, &EntryDeskPanel::saveFailed, this,
            [this](const domain::Error& error, const QString& serial) {
                m_notice->showNotice(
                    InlineNotice::Kind::Error,
                    tr("%1 号表没有保存：%2").arg(serial, application::errorMessage(error)), {},
                    {m_reopen});
                m_notice->setLasting();
            });
}

void AppraisalPage::addPanel(AppraisalPanel* panel, const QString& label, const QString& toolTip)
{
    m_panels.append(panel);
    m_stack->addWidget(panel);
    const int index = m_tabs->addTab(label);
    m_tabs->setTabToolTip(index, tr("%1（Ctrl+PgUp、Ctrl+PgDn 换步骤）").arg(toolTip));
    connect(panel, &AppraisalPanel::failed, this, &AppraisalPage::showError);
    connect(panel, &AppraisalPanel::succeeded, this, [this](const QString& text) {
        m_notice->showNotice(InlineNotice::Kind::Success, text);
    });
    connect(panel, &AppraisalPanel::warned, this, [this](const QString& text) {
        m_notice->showNotice(InlineNotice::Kind::Warning, text);
    });
    connect(panel, &AppraisalPanel::placeRequested, this, [this](const QString& place) {
        if (!openPlace(place))
            Q_EMIT placeRequested(place);
    });
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
    const AppraisalSessionId wanted(parts.value(1).toLongLong());
    if (wanted != m_chosen)
        m_notice->leaveView();
    m_chosen = wanted;
    const QString posting = parts.value(2);
    if (const auto step = namedStep(posting))
        showStep(*step);
    if (posting.startsWith(u"posting="_s)) {
        m_result->showPosting(
            domain::PostingId(posting.mid(posting.indexOf(u'=') + 1).toLongLong()));
        showStep(Outcome);
    }
    reload();
    return true;
}

QWidget* AppraisalPage::firstFocus()
{
    return m_session == nullptr ? m_head->firstFocus() : currentPanel()->firstFocus();
}

QUndoStack* AppraisalPage::undoStack() const
{
    return m_desk->history();
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
    m_tabs->setCurrentIndex(static_cast<int>(step));
    m_stepMenu->setShown(step, m_session);
    if (m_session == nullptr)
        return;
    const auto* before = qobject_cast<AppraisalPanel*>(m_stack->currentWidget());
    AppraisalPanel* panel = currentPanel();
    if (before == panel)
        return;
    m_notice->leaveView();
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
    m_head->setSessions(m_summaries);
    // Forms that came in change counts, and nothing that the steps have set up.
    const bool same = m_ready && m_onlyBallots && m_session != nullptr && loaded.shown != nullptr &&
                      m_session->id() == loaded.shown->id() &&
                      (m_session->summary.ballots == 0) == (loaded.shown->summary.ballots == 0);
    m_session = loaded.shown;
    m_chosen = m_session != nullptr ? m_session->id() : AppraisalSessionId();
    m_head->setShown(m_session);
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
    m_openMeeting->setEnabled(any);
    m_remove->setEnabled(any && m_session->summary.ballots == 0 && !m_session->isFinalised());
    m_stepMenu->setShown(step(), m_session);
    if (!any && !m_ready)
        m_stack->setCurrentWidget(m_empty);
}

void AppraisalPage::chooseSession(AppraisalSessionId session)
{
    if (session == m_chosen)
        return;
    m_notice->leaveView();
    m_desk->leave();
    m_chosen = session;
    m_onlyBallots = false;
    reload();
}

void AppraisalPage::showError(const domain::Error& error)
{
    m_notice->showNotice(InlineNotice::Kind::Error, application::errorMessage(error));
}

} // namespace touyan::widgets
