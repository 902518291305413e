// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/rectification/rectification_page.h"

#include "application/catalogue/feature_access.h"
#include "application/messages/error_message.h"
#include "application/rectification/close_rectification_item.h"
#include "application/reports/projects/build_project_documents.h"
#include "widgets/assessment/change_notifier.h"
#include "widgets/dialogs/user_prompts.h"
#include "widgets/lists/record_cells.h"
#include "widgets/lists/record_table_view.h"
#include "widgets/look/icons.h"
#include "widgets/look/inline_notice.h"
#include "widgets/rectification/rectification_filters.h"
#include "widgets/rectification/rectification_rows.h"
#include "widgets/rectification/rectification_undo.h"
#include "widgets/reports/output_reporter.h"

#include "rectification/ui_rectification_page.h"

#include <QAction>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::AuditLine;
using application::ListedRectification;
using application::RecordKind;
using application::RectificationList;
using application::UseCaseContext;
using domain::RectificationItem;
using domain::Result;
using Needs = RecordList::Needs;

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
{
    Ui::RectificationPage ui;
    ui.setupUi(this);
    m_notice = ui.inlineNotice;
    m_filters = ui.rectificationFilters;
    m_output = new ProjectDocumentOutput(services, writer,
                                         new OutputReporter(services, m_notice, this), this);
    makeItems(store);
    ui.contentLayout->addWidget(m_items, 1);
    makeSteps();
    makeOutputs();
    connect(m_filters, &RectificationFilters::changed, m_items, &RecordPage::showRows);
    connect(&services.changes, &ChangeNotifier::changed, this,
            [this](const application::ChangeSet& changes) {
                if (concerns(changes))
                    reload();
            });
    // The badge counts before the page was ever shown.
    reload();
}

void RectificationPage::makeItems(application::AttachmentStore* store)
{
    RecordPage::Parts parts;
    parts.list = {u"rectification"_s,
                  tr("整改事项(&I)"),
                  tr("还没有整改事项。督导发现、验收整改和述职点评会自动进入台账；"
                     "机关检查发现的问题按“新事项”登记。"),
                  registerColumns(),
                  registerWidths(),
                  u"rectification"_s};
    parts.placeKind = u"rectification"_s;
    parts.word = tr("事项");
    parts.selectsFirst = true;
    parts.hasDetails = true;
    m_items = new RecordPageOf<RectificationItem>(m_services, application::rectificationAccess(),
                                                  parts, this);
    m_items->setCells([this](const RectificationItem& item) {
        return registerCells(*lineOf(item), m_register.today);
    });
    m_items->setShown(
        [this](const RectificationItem& item) { return m_filters->matches(*lineOf(item)); });
    m_items->setDialog(
        [this](const RectificationItem& item, const RecordStored<RectificationItem>& stored) {
            return itemDialog(item, stored);
        });
    m_items->setContent(
        tr("选中一条整改事项，这里显示问题、措施、进展和销号依据。"),
        [this](const RectificationItem& item, const std::vector<AuditLine>& history) {
            return rectificationContent(*lineOf(item), history, m_register.today);
        });
    if (store != nullptr)
        m_items->addFiles(*store, [](const RectificationItem& item) {
            return application::AttachmentOwner(item.id);
        });
    constexpr int kLeastWidth = 280;
    constexpr int kFirstWidth = 330;
    m_items->setDetailsWidth(kLeastWidth, kFirstWidth);
    connect(m_items, &RecordPage::failed, this, &RectificationPage::showError);
    connect(m_items, &RecordPage::told, this, &RectificationPage::statusMessage);
    connect(m_items, &RecordPage::placeRequested, this, &RectificationPage::placeRequested);
}

void RectificationPage::makeSteps()
{
    const auto isOpen = [](const RectificationItem& item) { return item.isOpen(); };
    m_items->list()->addStep({u"New"_s, tr("新事项(&N)…"), u"list-add"_s, QKeySequence::New,
                              tr("登记机关检查发现的问题"), Needs::Nothing},
                             [this] { addItem(); });
    m_items->addEdit({u"Edit"_s, tr("修改(&E)…"), u"document-edit"_s, QKeySequence(Qt::Key_F2),
                      tr("修改选中的事项")},
                     isOpen);
    m_items->addStep(
        {u"Note"_s, tr("记进展(&G)…"), u"document-edit"_s, QKeySequence(Qt::CTRL | Qt::Key_J),
         tr("记下做了什么")},
        [this](const RectificationItem& item) {
            m_items->open(makeProgressNoteDialog(m_services, item, this));
        },
        isOpen);
    m_items->addStep(
        {u"Close"_s, tr("销号(&X)…"), u"dialog-ok-apply"_s, QKeySequence(Qt::Key_Space),
         tr("写明依据和核验人，把事项销号")},
        [this](const RectificationItem& item) {
            m_items->open(makeCloseRectificationDialog(
                m_services, item,
                [this](const RectificationItem& closed) {
                    const UndoableStep step = itemClosed(closed);
                    m_items->changed(step.text, closed, step.undo, step.redo);
                },
                this));
        },
        isOpen);
    m_items->addStep(
        {u"Reopen"_s, tr("重新整改(&O)…"), u"edit-undo"_s, {}, tr("撤销销号，说明理由")},
        [this](const RectificationItem& item) { reopenItem(item); },
        [](const RectificationItem& item) { return !item.isOpen(); });
    m_items->addRemove(
        {u"Remove"_s, tr("删除(&M)…"), u"edit-delete"_s, QKeySequence(Qt::Key_Delete),
         tr("删除登记错的事项")},
        [](const RectificationItem& item) {
            Question question;
            question.title = tr("删除 %1？").arg(item.code);
            question.text = tr("只删除登记错的事项；整改好了请用“销号”。可以按 Ctrl+Z 撤销。");
            return question;
        },
        [this](const RectificationItem& item) {
            const ListedRectification* const line = lineOf(item);
            return item.isOpen() && line != nullptr && line->notes.empty();
        });
}

void RectificationPage::makeOutputs()
{
    m_exportWorkbook = m_items->list()->addStep(
        {u"Excel"_s, tr("导出 Excel(&L)…"), u"x-office-spreadsheet"_s,
         QKeySequence(Qt::CTRL | Qt::Key_E), tr("把列出的事项导出为带公式的工作簿"),
         Needs::Nothing},
        [this] { m_output->exportFile(buildRegister(), application::ReportFormat::Workbook); });
    m_items->list()->addStep({u"Print"_s,
                              tr("打印(&P)…"),
                              u"document-print"_s,
                              {},
                              tr("预览并打印列出的事项（Ctrl+P）"),
                              Needs::Nothing},
                             [this] { printCurrent(); });
    m_exportPdf = new QAction(icon(u"application-pdf"_s), tr("导出 P&DF…"), this);
    m_exportPdf->setObjectName(u"rectificationPdfAction"_s);
    m_exportPdf->setToolTip(tr("把列出的事项导出为 PDF"));
    connect(m_exportPdf, &QAction::triggered, this,
            [this] { m_output->exportFile(buildRegister(), application::ReportFormat::Pdf); });
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
    if (m_loading.isSettled())
        reload();
}

void RectificationPage::findText(const QString& text)
{
    m_items->list()->setFindText(text);
}

void RectificationPage::reload()
{
    m_loading.run(this, m_services.executor, loadRegister,
                  [this](const Result<LoadedRegister>& loaded) {
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
    m_lines.clear();
    std::vector<RectificationItem> items;
    for (const ListedRectification& line : m_register.rows) {
        m_lines.emplace(line.item.id, &line);
        items.push_back(line.item);
    }
    m_items->setRecords(items);
    if (!m_pendingPlace.isEmpty())
        showPlace();
}

const ListedRectification* RectificationPage::lineOf(const RectificationItem& item) const
{
    const auto found = m_lines.find(item.id);
    return found == m_lines.end() ? nullptr : found->second;
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
        if (m_items->list()->select(place))
            return;
        m_filters->clear();
        if (!m_items->list()->select(place) && !m_loading.isSettled())
            m_pendingPlace = place; // stored just now, on its way
        return;
    }
    m_filters->choose(place);
}

QList<QAction*> RectificationPage::menuActions(MenuPlace place) const
{
    if (place == MenuPlace::Record)
        return m_items->list()->steps();
    if (place == MenuPlace::File)
        return {m_exportWorkbook, m_exportPdf};
    return {};
}

QWidget* RectificationPage::firstFocus()
{
    return m_items->list()->view();
}

void RectificationPage::showError(const domain::Error& error)
{
    m_notice->showNotice(InlineNotice::Kind::Error, application::errorMessage(error));
}

ProjectDocumentOutput::Build RectificationPage::buildRegister() const
{
    return [filter = m_filters->filter()](UseCaseContext& context) {
        return asProjectDocument(application::buildRectificationLedger(context, filter));
    };
}

void RectificationPage::printCurrent()
{
    m_output->print(buildRegister());
}

RecordDialog* RectificationPage::itemDialog(const RectificationItem& item,
                                            const RecordStored<RectificationItem>& stored)
{
    UnitChoices units;
    for (const domain::Unit& unit : m_units)
        units.append({unit.name, unit.id.value()});
    return makeRectificationDialog(
        m_services, item, units,
        [this, stored, isNew = !item.id.isStored()](const RectificationItem& now) {
            stored(now);
            if (isNew) {
                m_pendingPlace = placeOf(u"rectification", now.id);
                reload();
            }
        },
        this);
}

void RectificationPage::addItem()
{
    if (m_units.empty()) {
        m_notice->showNotice(InlineNotice::Kind::Information, tr("还没有单位。"),
                             tr("请先在“第一书记”的“单位”里登记村（社区）。"));
        return;
    }
    RectificationItem item;
    item.source = domain::RectificationSource::OfficeCheck;
    if (const auto unit = m_filters->filter().unit)
        item.unit = *unit;
    m_items->edit(item);
}

void RectificationPage::reopenItem(const RectificationItem& item)
{
    Question question;
    question.title = tr("重新整改 %1？").arg(item.code);
    question.text = tr("依据和核验人会转入进展记录，事项重新变为未销号。");
    question.acceptLabel = tr("重新整改");
    question.placeholder = tr("为什么要重新整改");
    m_services.prompts.askReason(
        this, question, [this, item](const std::optional<QString>& reason) {
            if (!reason)
                return;
            deliver(this, m_services.executor.run([id = item.id, reason](UseCaseContext& context) {
                return application::reopenRectificationItem(context, id, *reason);
            }),
                    [this, item, reason](const Result<RectificationItem>& reopened) {
                        if (reopened.isError()) {
                            showError(reopened.error());
                            return;
                        }
                        const UndoableStep step = itemReopened(item, *reason);
                        m_items->changed(step.text, reopened.value(), step.undo, step.redo);
                    });
        });
}

} // namespace touyan::widgets
