// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/rectification/rectification_page.h"

#include "application/checklist/list_entries.h"
#include "application/messages/error_message.h"
#include "application/messages/project_words.h"
#include "application/rectification/close_rectification_item.h"
#include "application/rectification/save_rectification_item.h"
#include "domain/projects/project_names.h"
#include "widgets/assessment/change_notifier.h"
#include "widgets/common/attachments_panel.h"
#include "widgets/common/deliver.h"
#include "widgets/common/explanation_view.h"
#include "widgets/common/icons.h"
#include "widgets/common/inline_notice.h"
#include "widgets/common/record_list.h"
#include "widgets/common/record_table_view.h"
#include "widgets/common/user_prompts.h"
#include "widgets/rectification/rectification_dialogs.h"
#include "widgets/rectification/rectification_print.h"
#include "widgets/rectification/rectification_rows.h"
#include "widgets/roster/roster_lookup.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::ListedRectification;
using application::RecordKind;
using application::RectificationList;
using application::RectificationStatus;
using application::UseCaseContext;
using domain::RectificationItem;
using domain::RectificationItemId;
using domain::RectificationSource;
using domain::Result;
using Needs = RecordList::Needs;

namespace {

/// The register with what its dialogs and prints need besides.
struct LoadedRegister
{
    RectificationList list;
    std::vector<domain::Unit> units;
    QString officeName;
};

Result<LoadedRegister> loadRegister(UseCaseContext& context)
{
    LoadedRegister loaded;
    TOUYAN_TRY_ASSIGN(loaded.list, application::listRectification(context, {}));
    TOUYAN_TRY_ASSIGN(application::Roster roster, application::listRoster(context));
    loaded.units = std::move(roster.units);
    loaded.officeName = roster.officeName;
    return loaded;
}

bool concerns(const application::ChangeSet& changes)
{
    return std::any_of(changes.begin(), changes.end(), [](const application::RecordChange& change) {
        switch (change.kind) {
        case RecordKind::RectificationItem:
        case RecordKind::SupervisionFinding:
        case RecordKind::Project:
        case RecordKind::Unit:
        case RecordKind::Person:
        case RecordKind::Package:
            return true;
        default:
            return false;
        }
    });
}

QString itemPlace(RectificationItemId id)
{
    return u"rectification:"_s + QString::number(id.value());
}

} // namespace

RectificationPage::RectificationPage(const PageServices& services,
                                     application::AttachmentStore* store, QWidget* parent)
    : Page(parent)
    , m_services(services)
    , m_notice(new InlineNotice(this))
    , m_counts(new QLabel(this))
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
    content->addWidget(makeFilters());
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
    connect(m_list, &RecordList::currentChanged, this, &RectificationPage::showDetails);
    connect(&services.changes, &ChangeNotifier::changed, this,
            [this](const application::ChangeSet& changes) {
                if (concerns(changes))
                    reload();
            });
    // The badge counts before the page was ever shown.
    reload();
}

QWidget* RectificationPage::makeFilters()
{
    auto* bar = new QWidget(this);
    bar->setObjectName(u"rectificationFilters"_s);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    const auto addFilter = [&](const QString& label, const QString& name, const QString& spoken,
                               const QString& toolTip) {
        auto* text = new QLabel(label, bar);
        auto* choice = new QComboBox(bar);
        choice->setObjectName(name);
        choice->setAccessibleName(spoken);
        choice->setToolTip(toolTip);
        choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        text->setBuddy(choice);
        row->addWidget(text);
        row->addWidget(choice);
        connect(choice, &QComboBox::currentIndexChanged, this, &RectificationPage::showRows);
        return choice;
    };
    m_status =
        addFilter(tr("状态(&A)"), u"statusFilter"_s, tr("按状态筛选"), tr("只列出这种状态的事项"));
    m_source =
        addFilter(tr("来源(&B)"), u"sourceFilter"_s, tr("按来源筛选"), tr("只列出从这里来的事项"));
    m_unit =
        addFilter(tr("单位(&D)"), u"unitFilter"_s, tr("按单位筛选"), tr("只列出这个单位的事项"));
    const QSignalBlocker noStatus(m_status);
    const QSignalBlocker noSource(m_source);
    m_status->addItem(tr("全部状态"));
    for (const RectificationStatus status :
         {RectificationStatus::Open, RectificationStatus::Overdue, RectificationStatus::Closed})
        m_status->addItem(application::rectificationStatusWord(status), static_cast<int>(status));
    m_source->addItem(tr("全部来源"));
    for (const RectificationSource source :
         {RectificationSource::Supervision, RectificationSource::Acceptance,
          RectificationSource::Appraisal, RectificationSource::OfficeCheck})
        m_source->addItem(application::rectificationSourceWord(source), static_cast<int>(source));
    fillUnits();
    row->addStretch(1);
    m_counts->setObjectName(u"rectificationCounts"_s);
    m_counts->setProperty("subtle", true);
    row->addWidget(m_counts);
    return bar;
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

void RectificationPage::makeSteps()
{
    m_list->addStep({u"New"_s, tr("新事项(&N)…"), u"list-add"_s, QKeySequence::New,
                     tr("登记机关检查发现的问题"), Needs::Nothing},
                    [this] { addItem(); });
    QAction* edit = m_list->addStep({u"Edit"_s, tr("修改(&E)…"), u"document-edit"_s,
                                     QKeySequence(Qt::Key_F2), tr("修改选中的事项"), Needs::OneRow},
                                    [this] { editItem(); });
    QAction* note =
        m_list->addStep({u"Note"_s, tr("记进展(&G)…"), u"document-edit"_s,
                         QKeySequence(Qt::CTRL | Qt::Key_J), tr("记下做了什么"), Needs::OneRow},
                        [this] {
                            if (const ListedRectification* line = current())
                                open(makeProgressNoteDialog(m_services, line->item, this));
                        });
    QAction* close = m_list->addStep({u"Close"_s, tr("销号(&X)…"), u"dialog-ok-apply"_s,
                                      QKeySequence(Qt::Key_Space),
                                      tr("写明依据和核验人，把事项销号"), Needs::OneRow},
                                     [this] {
                                         if (const ListedRectification* line = current())
                                             open(makeClosingDialog(m_services, line->item, this));
                                     });
    QAction* reopen = m_list->addStep({u"Reopen"_s,
                                       tr("重新整改(&O)…"),
                                       u"edit-undo"_s,
                                       {},
                                       tr("撤销销号，说明理由"),
                                       Needs::OneRow},
                                      [this] { reopenItem(); });
    QAction* remove =
        m_list->addStep({u"Remove"_s, tr("删除(&M)…"), u"edit-delete"_s,
                         QKeySequence(Qt::Key_Delete), tr("删除登记错的事项"), Needs::OneRow},
                        [this] { removeItem(); });
    const auto isOpen = [this] { return current() != nullptr && current()->item.isOpen(); };
    for (QAction* action : {edit, note, close})
        m_list->setAllowed(action, isOpen);
    m_list->setAllowed(remove, [this, isOpen] { return isOpen() && current()->notes.empty(); });
    m_list->setAllowed(reopen,
                       [this] { return current() != nullptr && !current()->item.isOpen(); });
    m_list->setActivation(edit);
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
                m_officeName = loaded.value().officeName;
                take(loaded.value().list);
            });
}

void RectificationPage::take(const RectificationList& list)
{
    m_register = list;
    m_loaded = true;
    m_counts->setText(tr("未销号 %1 件，其中逾期 %2 件；已销号 %3 件")
                          .arg(list.open)
                          .arg(list.overdue)
                          .arg(list.closed));
    setBadgeCount(list.overdue);
    fillUnits();
    showRows();
    if (!m_pendingPlace.isEmpty())
        showPlace();
}

void RectificationPage::fillUnits()
{
    const QVariant chosen = m_unit->currentData();
    const QSignalBlocker blocker(m_unit);
    m_unit->clear();
    m_unit->addItem(tr("全部单位"));
    for (const domain::Unit& unit : m_units) {
        const bool named = std::any_of(
            m_register.rows.begin(), m_register.rows.end(),
            [&unit](const ListedRectification& line) { return line.item.unit == unit.id; });
        if (named)
            m_unit->addItem(unit.name, unit.id.value());
    }
    m_unit->setCurrentIndex(chosen.isValid() ? std::max(0, m_unit->findData(chosen)) : 0);
}

bool RectificationPage::isShown(const ListedRectification& line) const
{
    const RectificationItem& item = line.item;
    if (const QVariant source = m_source->currentData();
        source.isValid() && item.source != static_cast<RectificationSource>(source.toInt()))
        return false;
    if (const QVariant unit = m_unit->currentData();
        unit.isValid() && item.unit.value() != unit.toLongLong())
        return false;
    const QVariant status = m_status->currentData();
    if (!status.isValid())
        return true;
    switch (static_cast<RectificationStatus>(status.toInt())) {
    case RectificationStatus::Open:
        return item.isOpen();
    case RectificationStatus::Overdue:
        return line.isOverdue;
    case RectificationStatus::Closed:
        break;
    }
    return !item.isOpen();
}

RectificationList RectificationPage::shownItems() const
{
    RectificationList shown;
    shown.today = m_register.today;
    for (const ListedRectification& line : m_register.rows) {
        if (!isShown(line))
            continue;
        shown.rows.push_back(line);
        shown.overdue += line.isOverdue ? 1 : 0;
        ++(line.item.isOpen() ? shown.open : shown.closed);
    }
    return shown;
}

void RectificationPage::showRows()
{
    if (m_list == nullptr)
        return; // still being made
    m_list->setRows(registerRows(shownItems()));
    if (m_list->currentPlace().isEmpty() && m_list->model()->rowCount() > 0)
        m_list->view()->selectRow(0);
    m_list->updateSteps();
    showDetails();
}

const ListedRectification* RectificationPage::current() const
{
    if (m_list == nullptr)
        return nullptr;
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

void RectificationPage::open(RecordDialog* dialog)
{
    connect(dialog, &RecordDialog::placeRequested, this, &RectificationPage::placeRequested);
    dialog->open();
}

void RectificationPage::addItem()
{
    UnitChoices units;
    for (const domain::Unit& unit : m_units)
        units.append({unit.name, unit.id.value()});
    if (units.isEmpty()) {
        m_notice->showNotice(InlineNotice::Kind::Information, tr("还没有单位。"),
                             tr("请先在“第一书记”的“单位”里登记村（社区）。"));
        return;
    }
    RectificationItem item;
    item.source = RectificationSource::OfficeCheck;
    if (const QVariant unit = m_unit->currentData(); unit.isValid())
        item.unit = domain::UnitId(unit.toLongLong());
    open(makeRectificationDialog(
        m_services, item, units,
        [this](RectificationItemId stored) {
            m_pendingPlace = itemPlace(stored);
            reload();
        },
        this));
}

void RectificationPage::editItem()
{
    const ListedRectification* line = current();
    if (line == nullptr)
        return;
    UnitChoices units;
    for (const domain::Unit& unit : m_units)
        units.append({unit.name, unit.id.value()});
    open(makeRectificationDialog(
        m_services, line->item, units, [](RectificationItemId) {}, this));
}

void RectificationPage::reopenItem()
{
    const ListedRectification* line = current();
    if (line == nullptr)
        return;
    Question question;
    question.title = tr("重新整改 %1？").arg(line->item.code);
    question.text = tr("依据和核验人会转入进展记录，事项重新变为未销号。");
    question.acceptLabel = tr("重新整改");
    question.placeholder = tr("为什么要重新整改");
    m_services.prompts.askReason(
        this, question, [this, id = line->item.id](const std::optional<QString>& reason) {
            if (!reason)
                return;
            deliver(this, m_services.executor.run([id, reason](UseCaseContext& context) {
                return application::reopenRectificationItem(context, id, *reason);
            }),
                    [this](const Result<RectificationItem>& reopened) {
                        if (reopened.isError())
                            showError(reopened.error());
                    });
        });
}

void RectificationPage::removeItem()
{
    const ListedRectification* line = current();
    if (line == nullptr)
        return;
    Question question;
    question.title = tr("删除 %1？").arg(line->item.code);
    question.text = tr("只删除登记错的事项；整改好了请用“销号”。删除后无法撤销。");
    question.acceptLabel = tr("删除");
    question.destructive = true;
    m_services.prompts.confirm(this, question, [this, item = line->item](bool yes) {
        if (!yes)
            return;
        deliver(this, m_services.executor.run([item](UseCaseContext& context) {
            return application::removeRectificationItem(context, item);
        }),
                [this](const Result<void>& removed) {
                    if (removed.isError())
                        showError(removed.error());
                });
    });
}

QString RectificationPage::selectionSentence() const
{
    QStringList parts;
    for (const QComboBox* filter : {m_status, m_source, m_unit}) {
        if (filter->currentData().isValid())
            parts.append(filter->currentText());
    }
    return parts.isEmpty() ? tr("全部事项") : parts.join(tr("、"));
}

void RectificationPage::printCurrent()
{
    auto* printer = new QPrinter(QPrinter::HighResolution);
    auto* preview = new QPrintPreviewDialog(printer, this);
    preview->setObjectName(u"rectificationPrintPreview"_s);
    preview->setWindowTitle(tr("打印整改台账"));
    preview->setAttribute(Qt::WA_DeleteOnClose);
    connect(preview, &QPrintPreviewDialog::paintRequested, this,
            [heading = RegisterHeading{m_officeName, selectionSentence()},
             list = shownItems()](QPrinter* target) { printRegister(*target, heading, list); });
    // The preview uses it to its end.
    connect(preview, &QObject::destroyed, [printer] { delete printer; });
    preview->open();
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
        for (QComboBox* filter : {m_status, m_source, m_unit})
            filter->setCurrentIndex(0);
        if (!m_list->select(place) && m_loading)
            m_pendingPlace = place; // stored just now, on its way
        return;
    }
    // "rectifications:state=overdue;source=supervision;unit=3"
    for (QComboBox* filter : {m_status, m_source, m_unit})
        filter->setCurrentIndex(0);
    const QStringList conditions = place.section(u':', 1).split(u';', Qt::SkipEmptyParts);
    for (const QString& condition : conditions) {
        const QString name = condition.section(u'=', 0, 0);
        const QString value = condition.section(u'=', 1);
        if (name == u"unit"_s) {
            m_unit->setCurrentIndex(std::max(0, m_unit->findData(value.toLongLong())));
        } else if (name == u"source"_s) {
            if (const auto source = domain::fromIdentifierName<RectificationSource>(value))
                m_source->setCurrentIndex(m_source->findData(static_cast<int>(*source)));
        } else if (name == u"state"_s) {
            const QStringList states{u"open"_s, u"overdue"_s, u"closed"_s};
            m_status->setCurrentIndex(static_cast<int>(states.indexOf(value)) + 1);
        }
    }
}

QList<QAction*> RectificationPage::menuActions(MenuPlace place) const
{
    return place == MenuPlace::Record ? m_list->steps() : QList<QAction*>{};
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
