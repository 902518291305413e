// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with the register and its items.
#include "application/rectification/close_rectification_item.h"
#include "application/rectification/save_rectification_item.h"
#include "application/reports/projects/build_project_documents.h"
#include "widgets/dialogs/record_dialog.h"
#include "widgets/dialogs/user_prompts.h"
#include "widgets/lists/record_list.h"
#include "widgets/look/icons.h"
#include "widgets/look/inline_notice.h"
#include "widgets/rectification/rectification_dialogs.h"
#include "widgets/rectification/rectification_filters.h"
#include "widgets/rectification/rectification_page.h"
#include "widgets/tasks/deliver.h"

#include <QAction>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::ListedRectification;
using application::UseCaseContext;
using domain::RectificationItem;
using domain::RectificationSource;
using domain::Result;
using Needs = RecordList::Needs;

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
    QAction* close = m_list->addStep(
        {u"Close"_s, tr("销号(&X)…"), u"dialog-ok-apply"_s, QKeySequence(Qt::Key_Space),
         tr("写明依据和核验人，把事项销号"), Needs::OneRow},
        [this] {
            if (const ListedRectification* line = current())
                open(makeCloseRectificationDialog(
                    m_services, line->item,
                    [this](const RectificationItem& closed) { pushItemClosed(m_changes, closed); },
                    this));
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
    m_exportWorkbook = m_list->addStep(
        {u"Excel"_s, tr("导出 Excel(&L)…"), u"x-office-spreadsheet"_s,
         QKeySequence(Qt::CTRL | Qt::Key_E), tr("把列出的事项导出为带公式的工作簿"),
         Needs::Nothing},
        [this] { m_output->exportFile(buildRegister(), application::ReportFormat::Workbook); });
    m_list->addStep({u"Print"_s,
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
    if (const auto unit = m_filters->filter().unit)
        item.unit = *unit;
    open(makeRectificationDialog(
        m_services, item, units,
        [this](const RectificationItem& stored) {
            m_changes.changed(tr("登记事项"), std::nullopt, stored);
            m_pendingPlace = u"rectification:"_s + QString::number(stored.id.value());
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
        m_services, line->item, units,
        [this, before = line->item](const RectificationItem& stored) {
            m_changes.changed(tr("修改事项"), before, stored);
        },
        this));
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

} // namespace touyan::widgets
