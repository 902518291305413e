// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/roster/roster_page.h"

#include "application/checklist/list_used_checklists.h"
#include "widgets/assessment/change_notifier.h"
#include "widgets/dialogs/closing_remedy.h"
#include "widgets/look/inline_notice.h"
#include "widgets/roster/calls_panel.h"
#include "widgets/roster/checklists_panel.h"
#include "widgets/roster/free_days_panel.h"
#include "widgets/roster/people_panel.h"
#include "widgets/roster/plain_records_panel.h"
#include "widgets/roster/postings_panel.h"
#include "widgets/roster/units_panel.h"

#include "roster/ui_roster_page.h"

#include <QAction>
#include <QUndoStack>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::RecordKind;
using application::UseCaseContext;
using domain::Result;

namespace {

struct Loaded
{
    application::Roster roster;
    std::vector<domain::ChecklistId> used;
};

/// Entries, closings, issued reports and attachments stand in no list of this page.
bool concerns(const application::ChangeSet& changes)
{
    return std::any_of(changes.begin(), changes.end(), [](const application::RecordChange& change) {
        return change.kind != RecordKind::Entry && change.kind != RecordKind::Attachment &&
               change.kind != RecordKind::QuarterClosing && change.kind != RecordKind::IssuedReport;
    });
}

} // namespace

RosterPage::RosterPage(const PageServices& services, application::PdfTextMender& mender,
                       application::RecordLedgerWriter& ledgerWriter, QWidget* parent)
    : Page(parent)
    , m_services(services)
    , m_undo(new QUndoStack(this))
    , m_closing(new ClosingRemedy(this))
{
    Ui::RosterPage ui;
    ui.setupUi(this);
    m_notice = ui.inlineNotice;
    m_tabs = ui.rosterTabs;
    m_stack = ui.rosterStack;
    const RosterServices given{services, ledgerWriter, m_undo};
    addPanel(new PostingsPanel(given, this), tr("派驻名册(&1)"),
             tr("谁派驻在哪里，请假和加减分（Alt+1）"));
    addPanel(new PeoplePanel(given, mender, this), tr("人员(&2)"),
             tr("每个人的任职经历、完成率和历次得分（Alt+2）"));
    addPanel(new UnitsPanel(given, this), tr("单位(&3)"), tr("村、社区和它们的类别（Alt+3）"));
    addPanel(new ChecklistsPanel(given, this), tr("清单(&4)"), tr("清单的各个版本（Alt+4）"));
    addPanel(new CallsPanel(given, this), tr("会议考勤(&5)"), tr("会议通知和出席情况（Alt+5）"));
    addPanel(new FreeDaysPanel(given, this), tr("免计日(&6)"), tr("对所有人免计的日子（Alt+6）"));
    for (const application::RecordAccess* access : application::plainRecordAccess()) {
        const QString word = access->schema().word.text();
        const auto key = m_panels.size() + 1;
        addPanel(new PlainRecordsPanel(given, *access, this),
                 tr("%1(&%2)", "kind of record, its number").arg(word).arg(key),
                 tr("%1（Alt+%2）", "kind of record, its number").arg(word).arg(key));
    }
    connect(m_tabs, &QTabBar::currentChanged, this,
            [this](int index) { showPlace(static_cast<Place>(index)); });
    connect(m_tabs, &QTabBar::currentChanged, m_notice, &InlineNotice::leaveView);
    connect(m_closing, &ClosingRemedy::placeRequested, this, &RosterPage::placeRequested);
    connect(&services.changes, &ChangeNotifier::changed, this,
            [this](const application::ChangeSet& changes) {
                if (m_loaded && concerns(changes))
                    reload();
            });
    showPlace(Postings);
}

void RosterPage::addPanel(RosterPanel* panel, const QString& label, const QString& toolTip)
{
    m_panels.append(panel);
    m_stack->addWidget(panel);
    m_tabs->setTabToolTip(m_tabs->addTab(label), toolTip);
    connect(panel, &RosterPanel::failed, this,
            [this](const domain::Error& error) { m_closing->showError(m_notice, error); });
    connect(panel, &RosterPanel::told, this, &RosterPage::statusMessage);
    connect(panel, &RosterPanel::saved, this, [this](const QString& place, const QString& message) {
        m_notice->showNotice(InlineNotice::Kind::Success, message);
        if (!place.isEmpty())
            openPlace(place);
    });
    connect(panel, &RosterPanel::placeRequested, this, [this](const QString& place) {
        if (!openPlace(place))
            Q_EMIT placeRequested(place);
    });
}

QString RosterPage::title() const
{
    return tr("第一书记");
}

QString RosterPage::iconName() const
{
    return u"touyan-secretaries"_s;
}

QString RosterPage::description() const
{
    return tr("派驻名册、人员、单位、清单、会议考勤和免计日");
}

void RosterPage::setPeriod(const PeriodSelection& period)
{
    Page::setPeriod(period);
    for (RosterPanel* panel : std::as_const(m_panels))
        panel->setPeriod(period);
}

void RosterPage::activate()
{
    reload();
    currentPanel()->activate();
}

void RosterPage::printCurrent()
{
    currentPanel()->printCurrent();
}

bool RosterPage::canPrint() const
{
    return currentPanel()->canPrint();
}

void RosterPage::findText(const QString& text)
{
    for (RosterPanel* panel : std::as_const(m_panels))
        panel->findText(text);
}

bool RosterPage::openPlace(const QString& place)
{
    static constexpr std::array<std::pair<QStringView, Place>, 5> kKinds{
        {{u"posting:", Postings},
         {u"person:", People},
         {u"unit:", Units},
         {u"checklist:", Checklists},
         {u"call:", Calls}}};
    if (place == u"page:roster"_s)
        return true;
    for (const auto& [kind, target] : kKinds) {
        if (!place.startsWith(kind))
            continue;
        showPlace(target);
        if (!isReady() || !m_panels.at(target)->openPlace(place)) {
            // It may have been stored a moment ago.
            m_pendingPlace = place;
            reload();
        }
        return true;
    }
    for (int index = PlainRecords; index < m_panels.size(); ++index) {
        if (m_panels.at(index)->openPlace(place)) {
            showPlace(static_cast<Place>(index));
            return true;
        }
    }
    return false;
}

QList<QAction*> RosterPage::menuActions(MenuPlace place) const
{
    QList<QAction*> actions;
    if (place == MenuPlace::Record) {
        for (const RosterPanel* panel : m_panels)
            actions.append(panel->steps());
    }
    return actions;
}

QWidget* RosterPage::firstFocus()
{
    return currentPanel()->firstFocus();
}

void RosterPage::showPlace(Place place)
{
    m_tabs->setCurrentIndex(place);
    m_stack->setCurrentIndex(place);
    // The menu shows what can be done here.
    for (int index = 0; index < m_panels.size(); ++index) {
        const QList<QAction*> steps = m_panels.at(index)->steps();
        for (QAction* step : steps)
            step->setVisible(index == place);
    }
    currentPanel()->activate();
}

void RosterPage::reload()
{
    m_loading.run(
        this, m_services.executor,
        [](UseCaseContext& context) -> Result<Loaded> {
            Loaded loaded;
            TOUYAN_TRY_ASSIGN(loaded.roster, application::listRoster(context));
            TOUYAN_TRY_ASSIGN(loaded.used, application::listUsedChecklists(context));
            return loaded;
        },
        [this](const Result<Loaded>& loaded) {
            if (loaded.isError()) {
                m_closing->showError(m_notice, loaded.error());
                return;
            }
            take(std::make_shared<RosterLookup>(loaded.value().roster, loaded.value().used,
                                                m_services.clock.today()));
        });
}

void RosterPage::take(const std::shared_ptr<const RosterLookup>& lookup)
{
    m_loaded = true;
    for (RosterPanel* panel : std::as_const(m_panels))
        panel->setRoster(lookup);
    if (m_pendingPlace.isEmpty())
        return;
    const QString place = std::exchange(m_pendingPlace, {});
    if (!currentPanel()->openPlace(place))
        m_notice->showNotice(InlineNotice::Kind::Warning, tr("这条记录已经不在了，可能已被删除。"));
}

RosterPanel* RosterPage::currentPanel() const
{
    return m_panels.at(m_stack->currentIndex());
}

} // namespace touyan::widgets
