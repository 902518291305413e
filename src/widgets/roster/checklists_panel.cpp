// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/roster/checklists_panel.h"

#include "application/checklist/save_checklist.h"
#include "application/messages/rule_words.h"
#include "widgets/roster/checklist_dialog.h"

#include "roster/ui_checklists_panel.h"

#include <QAction>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::UseCaseContext;
using domain::Cadence;
using domain::Checklist;
using Needs = RecordList::Needs;

ChecklistsPanel::ChecklistsPanel(const RosterServices& services, QWidget* parent)
    : RosterPanel(services, u"checklists"_s, parent)
{
    Ui::ChecklistsPanel ui;
    ui.setupUi(this);
    makeVersions();
    m_items = addList({u"checklistItems"_s,
                       tr("事项"),
                       tr("这份清单还没有事项。"),
                       {{tr("序号"), true},
                        {tr("编号")},
                        {tr("事项")},
                        {tr("频次")},
                        {tr("每期次数"), true},
                        {tr("分值"), true},
                        {tr("宽限天数"), true},
                        {tr("完成月数"), true},
                        {tr("种类")}},
                       {3, 4, 22, 6, 5, 4, 5, 5, 12}});
    connect(m_versions, &RecordList::currentChanged, this, &ChecklistsPanel::showItems);
    ui.checklistsSplitter->addWidget(m_versions);
    ui.checklistsSplitter->addWidget(m_items);
    ui.checklistsSplitter->setStretchFactor(0, 1);
    ui.checklistsSplitter->setStretchFactor(1, 2);
}

void ChecklistsPanel::makeVersions()
{
    m_versions = addList({u"checklists"_s,
                          tr("清单版本"),
                          tr("还没有清单。按 Ctrl+N 用“十个一”的通行内容建立第一份。"),
                          {{tr("标题")},
                           {tr("类别")},
                           {tr("生效")},
                           {tr("失效")},
                           {tr("事项"), true},
                           {tr("逾期得分"), true},
                           {tr("最低在岗"), true},
                           {tr("补报期限"), true},
                           {tr("使用")},
                           {tr("编号")}},
                          {16, 6, 6, 6, 3, 5, 5, 5, 4, 5}});
    const auto create = [this](const Checklist& checklist) {
        open(makeChecklistDialog(services(), sharedLookup(), checklist, ChecklistTask::Create,
                                 this));
    };
    m_versions->addStep({u"New"_s, tr("新“十个一”清单(&N)…"), u"list-add"_s, QKeySequence::New,
                         tr("从“十个一”的通行内容开始建一份清单"), Needs::Nothing},
                        [this, create] { create(application::seedChecklist(lookup().today())); });
    m_versions->addStep({u"NewEmpty"_s, tr("新空白清单(&B)…"), u"document-new"_s,
                         QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_N), tr("从空白开始建一份清单"),
                         Needs::Nothing},
                        [this, create] {
                            Checklist checklist;
                            checklist.valid.first = lookup().today();
                            create(checklist);
                        });
    m_versions->setActivation(m_versions->addStep(
        {u"Edit"_s, tr("修改(&E)…"), u"document-edit"_s, QKeySequence(Qt::Key_F2),
         tr("修改选中的清单；已使用的只能改失效日期"), Needs::OneRow},
        [this] {
            if (const Checklist* checklist = current()) {
                const bool used = lookup().isUsed(checklist->id);
                open(makeChecklistDialog(services(), sharedLookup(), *checklist,
                                         used ? ChecklistTask::EndOfUsed : ChecklistTask::Edit,
                                         this));
            }
        }));
    m_versions->addStep({u"Succeed"_s, tr("另建后续版本(&S)…"), u"edit-copy"_s,
                         QKeySequence(Qt::CTRL | Qt::Key_D),
                         tr("结束选中的版本，从某一天起用改过的版本"), Needs::OneRow},
                        [this] {
                            if (const Checklist* checklist = current())
                                open(makeChecklistDialog(services(), sharedLookup(), *checklist,
                                                         ChecklistTask::Succeed, this));
                        });
    QAction* remove = m_versions->addStep(
        {u"Remove"_s, tr("删除(&L)…"), u"edit-delete"_s, QKeySequence(Qt::Key_Delete),
         tr("删除还没有使用的清单"), Needs::OneRow},
        [this] {
            if (const Checklist* checklist = current()) {
                removeAfterQuestion(tr("删除清单“%1”？").arg(checklist->title),
                                    tr("编号 %1。删除后无法撤销。").arg(checklist->code),
                                    [record = *checklist](UseCaseContext& context) {
                                        return application::removeChecklist(context, record);
                                    });
            }
        });
    m_versions->setAllowed(remove, [this] {
        const Checklist* checklist = current();
        return checklist != nullptr && !lookup().isUsed(checklist->id);
    });
}

void ChecklistsPanel::showRoster()
{
    QList<ValueRow> rows;
    for (const Checklist& checklist : lookup().roster().checklists) {
        const QString limit =
            checklist.lateUntilDays ? tr("%n 天", nullptr, *checklist.lateUntilDays) : tr("不限");
        rows.append(
            {{textCell(checklist.title),
              textCell(checklist.category.isEmpty() ? tr("通用") : checklist.category),
              dayCell(checklist.valid.first), dayCell(checklist.valid.last, tr("一直有效")),
              numberCell(static_cast<int>(checklist.items.size())),
              textCell(checklist.lateCreditPercent.toString() + u'%'),
              textCell(QString::number(checklist.minCoveragePercent) + u'%'), textCell(limit),
              textCell(lookup().isUsed(checklist.id) ? tr("已使用") : tr("未使用")),
              textCell(checklist.code)},
             placeOf(u"checklist", checklist.id)});
    }
    m_versions->setRows(rows);
    if (m_versions->currentPlace().isEmpty() && !rows.isEmpty())
        m_versions->select(rows.first().place);
    showItems();
}

void ChecklistsPanel::showItems()
{
    QList<ValueRow> rows;
    if (const Checklist* checklist = current()) {
        for (const domain::ChecklistItem& item : checklist->items) {
            QStringList kinds;
            for (const QString& kind : item.kinds)
                kinds.append(application::kindWord(kind));
            ValueCell points = textCell(item.points.toString());
            points.sortValue = item.points.millionths();
            rows.append(
                {{numberCell(item.position), textCell(item.code), textCell(item.title),
                  textCell(application::cadenceWord(item.cadence)),
                  item.cadence == Cadence::PerCall ? textCell(u"—"_s) : numberCell(item.required),
                  points, numberCell(item.graceDays),
                  item.cadence == Cadence::Once ? numberCell(item.dueMonths) : textCell(u"—"_s),
                  textCell(kinds.join(tr("；", "between kinds")))},
                 u"item:"_s + item.code});
        }
    }
    m_items->setRows(rows);
}

const Checklist* ChecklistsPanel::current() const
{
    return lookup().checklist(idIn<domain::ChecklistId>(u"checklist", m_versions->currentPlace()));
}

} // namespace touyan::widgets
