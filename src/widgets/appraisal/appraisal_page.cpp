// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/appraisal/appraisal_page.h"

#include "application/messages/error_message.h"
#include "widgets/appraisal/setup_panel.h"
#include "widgets/appraisal_results/comments_panel.h"
#include "widgets/appraisal_results/result_panel.h"
#include "widgets/appraisal_session/session_actions.h"
#include "widgets/appraisal_session/session_loader.h"
#include "widgets/appraisal_session/step_menu.h"
#include "widgets/ballots/entry_desk_panel.h"
#include "widgets/ballots/review_panel.h"
#include "widgets/lists/named_action.h"
#include "widgets/meeting/meeting_view.h"

#include "appraisal/ui_appraisal_page_form.h"

#include <QAction>
#include <QShortcut>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using domain::AppraisalSessionId;

namespace {

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
    , m_ui(std::make_unique<Ui::AppraisalPageForm>())
    , m_loader(new SessionLoader(services, this))
{
    setObjectName(u"appraisalPage"_s);
    setAccessibleName(tr("述职评议"));
    m_ui->setupUi(this);
    m_stepMenu = new StepMenu(m_tools.menu, this, this);
    m_ui->stepsLayout->addWidget(m_stepMenu);
    setTabOrder(m_stepMenu, m_ui->appraisalTabs);
    m_ui->appraisalTabs->setExpanding(false);
    m_ui->appraisalTabs->setDrawBase(false);
    makeActions();
    for (QAction* action :
         {m_sessionActions->newSession(), m_sessionActions->removeSession(), m_openMeeting})
        m_ui->sessionHead->addAction(action);
    addPanels();
    connectParts();
    showState();
}

AppraisalPage::~AppraisalPage()
{
    delete m_meeting;
}

void AppraisalPage::makeActions()
{
    m_sessionActions = new SessionActions(m_services, this);
    m_openMeeting =
        makeAction(this, {u"openMeetingAction"_s, u"view-fullscreen"_s, tr("会议大屏(&Z)"),
                          tr("投影用：谁在述职、计时、顺序；定稿以后公布结果（Ctrl+Shift+M）")});
    m_openMeeting->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M));
    m_openMeeting->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_openMeeting);
    m_reopen =
        makeAction(this, {u"reopenUnsavedAction"_s, u"edit-undo"_s, tr("回到没有保存的表(&Y)"),
                          tr("显示没有保存的内容，改好后再保存")});
    m_reopen->setEnabled(false);
    for (const int steps : {-1, 1}) {
        auto* key = new QShortcut(
            QKeySequence(Qt::CTRL | (steps < 0 ? Qt::Key_PageUp : Qt::Key_PageDown)), this);
        key->setContext(Qt::WidgetWithChildrenShortcut);
        connect(key, &QShortcut::activated, this, [this, steps] { turn(steps); });
    }
    connect(m_openMeeting, &QAction::triggered, this, &AppraisalPage::openMeeting);
    connect(m_reopen, &QAction::triggered, this, &AppraisalPage::reopenUnsaved);
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
        m_ui->appraisalTabs->setTabText(static_cast<int>(Review),
                                        count > 0 ? tr("复核（%1）").arg(count) : tr("复核"));
    });
    connect(m_desk, &EntryDeskPanel::unsavedFormsChanged, m_reopen,
            [this] { m_reopen->setEnabled(m_desk->unsavedForms() > 0); });
    connect(m_desk, &EntryDeskPanel::saveFailed, this,
            [this](const domain::Error& error, const QString& serial) {
                m_ui->inlineNotice->showNotice(
                    InlineNotice::Kind::Error,
                    tr("%1 号表没有保存：%2").arg(serial, application::errorMessage(error)), {},
                    {m_reopen});
                m_ui->inlineNotice->setLasting();
            });
}

void AppraisalPage::addPanel(AppraisalPanel* panel, const QString& label, const QString& toolTip)
{
    m_panels.append(panel);
    m_ui->stepStack->addWidget(panel);
    const int index = m_ui->appraisalTabs->addTab(label);
    m_ui->appraisalTabs->setTabToolTip(index, tr("%1（Ctrl+PgUp、Ctrl+PgDn 换步骤）").arg(toolTip));
    connect(panel, &AppraisalPanel::failed, this, &AppraisalPage::showError);
    connect(panel, &AppraisalPanel::succeeded, this, [this](const QString& text) {
        m_ui->inlineNotice->showNotice(InlineNotice::Kind::Success, text);
    });
    connect(panel, &AppraisalPanel::warned, this, [this](const QString& text) {
        m_ui->inlineNotice->showNotice(InlineNotice::Kind::Warning, text);
    });
    connect(panel, &AppraisalPanel::placeRequested, this, [this](const QString& place) {
        if (!openPlace(place))
            Q_EMIT placeRequested(place);
    });
}

void AppraisalPage::connectParts()
{
    connect(m_ui->appraisalTabs, &QTabBar::currentChanged, this,
            [this](int index) { showStep(static_cast<Step>(index)); });
    connect(m_ui->sessionHead, &SessionHead::chosen, this, &AppraisalPage::chooseSession);
    connect(m_stepMenu, &StepMenu::chosen, this, &AppraisalPage::useTool);
    connect(m_loader, &SessionLoader::loaded, this, &AppraisalPage::showSession);
    connect(m_loader, &SessionLoader::failed, this, &AppraisalPage::showError);
    connect(m_sessionActions, &SessionActions::failed, this, &AppraisalPage::showError);
    connect(m_sessionActions, &SessionActions::created, this, [this](AppraisalSessionId session) {
        m_ui->inlineNotice->leaveView();
        showStep(Setup);
        m_loader->choose(session);
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
    m_loader->load();
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
    if (wanted != m_loader->chosen())
        m_ui->inlineNotice->leaveView();
    const QString part = parts.value(2);
    if (const auto step = namedStep(part))
        showStep(*step);
    if (part.startsWith(u"posting="_s)) {
        m_result->showPosting(domain::PostingId(part.mid(part.indexOf(u'=') + 1).toLongLong()));
        showStep(Outcome);
    }
    m_loader->choose(wanted);
    return true;
}

QList<QAction*> AppraisalPage::menuActions(MenuPlace place) const
{
    if (place == MenuPlace::Record)
        return {m_sessionActions->newSession(), m_sessionActions->removeSession(), m_reopen};
    if (place == MenuPlace::File)
        return m_stepMenu->shownActions();
    if (place == MenuPlace::View)
        return {m_openMeeting};
    return {};
}

QWidget* AppraisalPage::firstFocus()
{
    return session() == nullptr ? m_ui->sessionHead->firstFocus() : currentPanel()->firstFocus();
}

QUndoStack* AppraisalPage::undoStack() const
{
    return m_desk->history();
}

AppraisalPage::Step AppraisalPage::step() const
{
    return static_cast<Step>(m_ui->appraisalTabs->currentIndex());
}

const SharedSession& AppraisalPage::session() const
{
    return m_loader->opened();
}

bool AppraisalPage::isReady() const
{
    return m_loader->isReady();
}

AppraisalPanel* AppraisalPage::currentPanel() const
{
    return m_panels.at(m_ui->appraisalTabs->currentIndex());
}

void AppraisalPage::turn(int steps)
{
    showStep(static_cast<Step>(
        std::clamp(static_cast<int>(step()) + steps, 0, static_cast<int>(Comments))));
}

void AppraisalPage::showStep(Step step)
{
    m_ui->appraisalTabs->setCurrentIndex(static_cast<int>(step));
    m_stepMenu->setShown(step, session());
    if (session() == nullptr)
        return;
    const auto* before = qobject_cast<AppraisalPanel*>(m_ui->stepStack->currentWidget());
    AppraisalPanel* panel = currentPanel();
    if (before == panel)
        return;
    m_ui->inlineNotice->leaveView();
    m_desk->leave();
    m_ui->stepStack->setCurrentWidget(panel);
    panel->activate();
    if (!m_ui->appraisalTabs->hasFocus())
        panel->firstFocus()->setFocus(Qt::OtherFocusReason);
}

void AppraisalPage::hideEvent(QHideEvent* event)
{
    if (session() != nullptr)
        m_desk->leave();
    Page::hideEvent(event);
}

void AppraisalPage::showSession(bool onlyCounts)
{
    m_ui->sessionHead->setSessions(m_loader->sessions());
    m_ui->sessionHead->setShown(session());
    // Forms that came in change counts, and nothing that the steps have set up.
    for (AppraisalPanel* panel : std::as_const(m_panels)) {
        if (!onlyCounts)
            panel->setSession(session());
        else if (panel == currentPanel())
            panel->refresh();
    }
    if (m_meeting != nullptr) {
        if (onlyCounts)
            m_meeting->refresh();
        else
            m_meeting->setSession(session());
    }
    QWidget* shown =
        session() == nullptr ? static_cast<QWidget*>(m_ui->noSessionLabel) : currentPanel();
    if (m_ui->stepStack->currentWidget() != shown) {
        m_ui->stepStack->setCurrentWidget(shown);
        if (session() != nullptr)
            currentPanel()->activate();
    }
    showState();
}

void AppraisalPage::showState()
{
    const bool any = session() != nullptr;
    m_ui->appraisalTabs->setEnabled(any);
    m_openMeeting->setEnabled(any);
    m_sessionActions->setSessions(m_loader->sessions(), session());
    m_stepMenu->setShown(step(), session());
    if (!any && !isReady())
        m_ui->stepStack->setCurrentWidget(m_ui->noSessionLabel);
}

void AppraisalPage::chooseSession(AppraisalSessionId session)
{
    if (session == m_loader->chosen())
        return;
    m_ui->inlineNotice->leaveView();
    m_desk->leave();
    m_loader->choose(session);
}

void AppraisalPage::reopenUnsaved()
{
    m_ui->inlineNotice->dismiss();
    showStep(Entry);
    m_desk->reopenUnsaved();
    if (m_desk->unsavedForms() > 0) {
        m_ui->inlineNotice->showNotice(InlineNotice::Kind::Warning,
                                       tr("还有 %1 张表没有保存。").arg(m_desk->unsavedForms()), {},
                                       {m_reopen});
        m_ui->inlineNotice->setLasting();
    }
}

void AppraisalPage::openMeeting()
{
    if (m_meeting == nullptr) {
        m_meeting = new MeetingView(m_services);
        connect(m_meeting, &AppraisalPanel::failed, this, &AppraisalPage::showError);
    }
    m_meeting->show();
    m_meeting->setSession(session());
    m_meeting->raise();
    m_meeting->activateWindow();
}

void AppraisalPage::useTool(const AppraisalTool& tool)
{
    if (session() == nullptr)
        return;
    tool.run({this, session(),
              [this](const QString& text) {
                  m_ui->inlineNotice->showNotice(InlineNotice::Kind::Success, text);
              },
              [this](const domain::Error& error) { showError(error); },
              [this](const QString& place) { Q_EMIT placeRequested(place); },
              m_result->currentPosting()});
}

void AppraisalPage::showError(const domain::Error& error)
{
    m_ui->inlineNotice->showNotice(InlineNotice::Kind::Error, application::errorMessage(error));
}

} // namespace touyan::widgets
