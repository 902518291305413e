// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/project_view/supervision_tab.h"

#include "application/rectification/close_rectification_item.h"
#include "widgets/dialogs/user_prompts.h"
#include "widgets/project_dialogs/project_record_dialogs.h"
#include "widgets/project_view/project_detail_rows.h"
#include "widgets/rectification/rectification_dialogs.h"

#include "projects/ui_supervision_tab.h"

#include <QAction>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::ListedFinding;
using application::UseCaseContext;
using domain::RectificationItem;

SupervisionTab::SupervisionTab(QWidget* parent)
    : ProjectTab(parent)
{
}

void SupervisionTab::makeLists()
{
    makeFindings();
    makeItems();
    Ui::SupervisionTab ui;
    ui.setupUi(this);
    ui.supervisionSplitter->addWidget(m_findings);
    ui.supervisionSplitter->addWidget(m_items);
}

void SupervisionTab::makeFindings()
{
    m_findings = addList(u"projectFindings"_s, tr("督导发现"),
                         tr("还没有督导发现。按 Ctrl+N 登记，同时进入整改台账。"),
                         supervisionColumns(), {6, 8, 13, 5, 6});
    m_findings->addStep({u"New"_s, tr("新发现(&N)…"), u"list-add"_s, QKeySequence::New,
                         tr("登记督导发现的问题和整改要求"), RecordList::Needs::Nothing},
                        [this] { addFinding(); });
    m_findings->setActivation(
        m_findings->addStep({u"Edit"_s, tr("修改(&M)…"), u"document-edit"_s,
                             QKeySequence(Qt::Key_F2), tr("修改督导发现和整改要求")},
                            [this] { editFinding(); }));
}

void SupervisionTab::makeItems()
{
    m_items = addList(u"projectItems"_s, tr("整改事项"), tr("没有整改事项。"), itemColumns(),
                      {4, 11, 10, 5, 6, 6, 6});
    const auto whenOpen = [this](bool open) {
        return [this, open] {
            const RectificationItem* item = currentItem();
            return item != nullptr && item->isOpen() == open;
        };
    };
    QAction* close =
        m_items->addStep({u"Close"_s, tr("销号(&C)…"), u"dialog-ok-apply"_s,
                          QKeySequence(Qt::CTRL | Qt::Key_K), tr("登记销号依据和核验人")},
                         withItem(&SupervisionTab::closeItem));
    m_items->setActivation(close);
    m_items->setAllowed(close, whenOpen(true));
    m_items->setAllowed(m_items->addStep({u"Reopen"_s, tr("重新打开(&O)…"), u"edit-undo"_s,
                                          QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K),
                                          tr("销号的事项重新整改，要写理由")},
                                         withItem(&SupervisionTab::reopenItem)),
                        whenOpen(false));
    m_items->addStep({u"Open"_s, tr("到台账(&J)"), u"go-jump"_s, {}, tr("在整改台账里打开这一项")},
                     withItem(&SupervisionTab::openItem));
}

void SupervisionTab::showRecords(const application::ProjectPage& page)
{
    m_findings->setRows(supervisionRows(page, project().recordsDay()));
    m_items->setRows(itemRows(page, project().recordsDay()));
}

void SupervisionTab::addFinding()
{
    const application::ProjectPage* page = project().page();
    if (page == nullptr)
        return;
    ListedFinding finding;
    finding.finding.project = *project().id();
    finding.item.responsible = page->project().personInCharge;
    project().show(makeFindingDialog(project().services(), finding, project().today(), this));
}

void SupervisionTab::editFinding()
{
    const application::ProjectPage* page = project().page();
    if (page == nullptr)
        return;
    const auto* finding = currentOf(m_findings, page->findings,
                                    [](const ListedFinding& each) { return each.finding.id; });
    if (finding != nullptr)
        project().show(makeFindingDialog(project().services(), *finding, project().today(), this));
}

std::function<void()>
SupervisionTab::withItem(void (SupervisionTab::*perform)(const RectificationItem&))
{
    return [this, perform] {
        if (const RectificationItem* item = currentItem())
            (this->*perform)(*item);
    };
}

void SupervisionTab::closeItem(const RectificationItem& item)
{
    project().show(makeCloseRectificationDialog(
        project().services(), item,
        [this](const RectificationItem& closed) { project().undo().itemClosed(closed); }, this));
}

void SupervisionTab::reopenItem(const RectificationItem& item)
{
    Question question;
    question.title = tr("重新打开整改事项“%1”").arg(item.problem);
    question.acceptLabel = tr("重新打开");
    question.placeholder = tr("理由，留在整改台账里");
    project().services().prompts.askReason(
        this, question, [this, id = item.id](const std::optional<QString>& reason) {
            if (!reason)
                return;
            project().run([id, text = *reason](UseCaseContext& context) {
                return application::reopenRectificationItem(context, id, text);
            });
        });
}

void SupervisionTab::openItem(const RectificationItem& item)
{
    Q_EMIT project().placeRequested(u"rectification:%1"_s.arg(item.id.value()));
}

const RectificationItem* SupervisionTab::currentItem() const
{
    const application::ProjectPage* page = project().page();
    if (page == nullptr)
        return nullptr;
    const auto* line =
        currentOf(m_items, page->rectifications,
                  [](const application::ListedRectification& each) { return each.item.id; });
    return line == nullptr ? nullptr : &line->item;
}

} // namespace touyan::widgets
