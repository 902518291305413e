// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/rectification/rectification_page.h"

#include "application/checklist/list_entries.h"
#include "application/messages/error_message.h"
#include "widgets/assessment/change_notifier.h"
#include "widgets/dialogs/explanation_view.h"
#include "widgets/lists/record_cells.h"
#include "widgets/lists/record_list.h"
#include "widgets/lists/record_table_view.h"
#include "widgets/look/inline_notice.h"
#include "widgets/records/attachments_panel.h"
#include "widgets/rectification/rectification_filters.h"
#include "widgets/rectification/rectification_rows.h"
#include "widgets/reports/output_reporter.h"
#include "widgets/tasks/deliver.h"

#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::ListedRectification;
using application::RecordKind;
using application::RectificationList;
using application::UseCaseContext;
using domain::RectificationItemId;
using domain::Result;

namespace {

/// The register with what its dialogs need besides.
struct LoadedRegister
{
    RectificationList list;
    std::vector<domain::Unit> units;
};

Result<LoadedRegister> loadRegister(UseCaseContext& context)
{
    LoadedRegister loaded;
    TOUYAN_TRY_ASSIGN(loaded.list, application::listRectification(context, {}));
    TOUYAN_TRY_ASSIGN(application::Roster roster, application::listRoster(context));
    loaded.units = std::move(roster.units);
    return loaded;
}

bool concerns(const application::ChangeSet& changes)
{
    return application::concerns(
        changes, {RecordKind::RectificationItem, RecordKind::SupervisionFinding,
                  RecordKind::Project, RecordKind::Unit, RecordKind::Person, RecordKind::Package});
}

} // namespace

RectificationPage::RectificationPage(const PageServices& services,
                                     application::ProjectReportWriter& writer,
                                     application::AttachmentStore* store, QWidget* parent)
    : Page(parent)
    , m_services(services)
    , m_notice(new InlineNotice(this))
    , m_output(new ProjectDocumentOutput(services, writer,
                                         new OutputReporter(services, m_notice, this), this))
    , m_undo(new QUndoStack(this))
    , m_changes(makeRectificationUndo(this, services.executor, m_undo,
                                      [this](const domain::Error& error) { showError(error); }))
    , m_filters(new RectificationFilters(this))
{
    setObjectName(u"rectificationPage"_s);
    setAccessibleName(tr("整改台账"));
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(m_notice);
    auto* content = new QVBoxLayout;
    content->setContentsMargins(12, 8, 12, 12);
    content->setSpacing(6);
    outer->addLayout(content, 1);
    content->addWidget(m_filters);
    auto* splitter = new QSplitter(this);
    splitter->setObjectName(u"rectificationSplitter"_s);
    splitter->setChildrenCollapsible(false);
    m_list = new RecordList({u"rectification"_s, tr("整改事项(&I)"),
                             tr("还没有整改事项。督导发现、验收整改和述职点评会自动进入台账；"
                                "机关检查发现的问题按“新事项”登记。"),
                             registerColumns(), registerWidths(), u"rectification"_s},
                            services.settings, splitter);
    splitter->addWidget(m_list);
    splitter->addWidget(makeDetails(store));
    splitter->setStretchFactor(0, 1);
    constexpr int kDetailsWidth = 330;
    splitter->setSizes({1000, kDetailsWidth});
    content->addWidget(splitter, 1);
    makeSteps();
    connect(m_filters, &RectificationFilters::changed, this, &RectificationPage::showRows);
    connect(m_list, &RecordList::currentChanged, this, &RectificationPage::showDetails);
    connect(&services.changes, &ChangeNotifier::changed, this,
            [this](const application::ChangeSet& changes) {
                if (concerns(changes))
                    reload();
            });
    // The badge counts before the page was ever shown.
    reload();
}

QWidget* RectificationPage::makeDetails(application::AttachmentStore* store)
{
    auto* panel = new QSplitter(Qt::Vertical, this);
    panel->setObjectName(u"rectificationDetails"_s);
    panel->setChildrenCollapsible(false);
    panel->setMinimumWidth(280);
    m_details = new ExplanationView(panel);
    m_details->setEmptyText(tr("选中一条整改事项，这里显示问题、措施、进展和销号依据。"));
    panel->addWidget(m_details);
    panel->setStretchFactor(0, 1);
    connect(m_details, &ExplanationView::linkActivated, this, &RectificationPage::placeRequested);
    if (store != nullptr) {
        m_files = new AttachmentsPanel(m_services, *store, panel);
        panel->addWidget(m_files);
        constexpr int kFilesHeight = 190;
        panel->setSizes({1000, kFilesHeight});
        m_files->hide();
        connect(m_files, &AttachmentsPanel::failed, this, &RectificationPage::showError);
        connect(m_files, &AttachmentsPanel::statusMessage, this, &RectificationPage::statusMessage);
    }
    return panel;
}

QString RectificationPage::title() const
{
    return tr("整改台账");
}

QString RectificationPage::iconName() const
{
    return u"touyan-rectification"_s;
}

QString RectificationPage::description() const
{
    return tr("督导、验收、述职评议和机关检查发现的问题：整改、进展、销号。");
}

void RectificationPage::activate()
{
    if (!m_loading)
        reload();
}

void RectificationPage::findText(const QString& text)
{
    m_list->setFindText(text);
}

void RectificationPage::reload()
{
    const int request = ++m_request;
    m_loading = true;
    deliver(this, m_services.executor.run(loadRegister),
            [this, request](const Result<LoadedRegister>& loaded) {
                if (request != m_request)
                    return;
                m_loading = false;
                if (loaded.isError()) {
                    showError(loaded.error());
                    return;
                }
                m_units = loaded.value().units;
                take(loaded.value().list);
            });
}

void RectificationPage::take(const RectificationList& list)
{
    m_register = list;
    m_loaded = true;
    setBadgeCount(list.overdue);
    m_filters->setRegister(list, m_units);
    showRows();
    if (!m_pendingPlace.isEmpty())
        showPlace();
}

RectificationList RectificationPage::shownItems() const
{
    RectificationList shown;
    shown.today = m_register.today;
    for (const ListedRectification& line : m_register.rows) {
        if (!m_filters->matches(line))
            continue;
        shown.rows.push_back(line);
        shown.overdue += line.isOverdue ? 1 : 0;
        ++(line.item.isOpen() ? shown.open : shown.closed);
    }
    return shown;
}

void RectificationPage::showRows()
{
    m_list->setRows(registerRows(shownItems()));
    if (m_list->currentPlace().isEmpty() && m_list->model()->rowCount() > 0)
        m_list->view()->selectRow(0);
    m_list->updateSteps();
    showDetails();
}

const ListedRectification* RectificationPage::current() const
{
    const auto id = idIn<RectificationItemId>(u"rectification", m_list->currentPlace());
    const auto found =
        std::find_if(m_register.rows.begin(), m_register.rows.end(),
                     [id](const ListedRectification& line) { return line.item.id == id; });
    return found == m_register.rows.end() ? nullptr : &*found;
}

void RectificationPage::showDetails()
{
    const int request = ++m_historyRequest;
    const ListedRectification* line = current();
    if (m_files != nullptr) {
        m_files->setVisible(line != nullptr);
        std::vector<AttachmentOwnerChoice> owners;
        if (line != nullptr)
            owners.push_back({line->item.id, QString()});
        m_files->setOwners(owners);
    }
    if (line == nullptr) {
        m_details->clear();
        return;
    }
    deliver(this, m_services.executor.run([id = line->item.id.value()](UseCaseContext& context) {
        return application::listHistory(context, RecordKind::RectificationItem, id);
    }),
            [this, request](const Result<std::vector<application::AuditLine>>& history) {
                if (request != m_historyRequest)
                    return;
                const ListedRectification* shown = current();
                if (history.isError())
                    showError(history.error());
                else if (shown != nullptr)
                    m_details->setContent(
                        rectificationContent(*shown, history.value(), m_register.today));
                Q_EMIT detailsShown();
            });
}

bool RectificationPage::openPlace(const QString& place)
{
    if (place == u"page:rectification"_s)
        return true;
    if (!place.startsWith(u"rectification:"_s) && !place.startsWith(u"rectifications:"_s))
        return false;
    m_pendingPlace = place;
    if (m_loaded)
        showPlace();
    return true;
}

void RectificationPage::showPlace()
{
    const QString place = std::exchange(m_pendingPlace, {});
    if (place.startsWith(u"rectification:"_s)) {
        if (m_list->select(place))
            return;
        m_filters->clear();
        if (!m_list->select(place) && m_loading)
            m_pendingPlace = place; // stored just now, on its way
        return;
    }
    m_filters->choose(place);
}

QList<QAction*> RectificationPage::menuActions(MenuPlace place) const
{
    if (place == MenuPlace::Record)
        return m_list->steps();
    if (place == MenuPlace::File)
        return {m_exportWorkbook, m_exportPdf};
    return {};
}

QWidget* RectificationPage::firstFocus()
{
    return m_list->view();
}

void RectificationPage::showError(const domain::Error& error)
{
    m_notice->showNotice(InlineNotice::Kind::Error, application::errorMessage(error));
}

} // namespace touyan::widgets
