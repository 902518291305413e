// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/roster/free_days_panel.h"

#include "application/roster/save_leave.h"
#include "widgets/roster/score_dialogs.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::UseCaseContext;
using domain::FreeDays;
using Needs = RecordList::Needs;

FreeDaysPanel::FreeDaysPanel(const PageServices& services, QWidget* parent)
    : RosterPanel(services, u"freeDays"_s, parent)
    , m_list(addList({u"freeDays"_s,
                      tr("免计日"),
                      tr("还没有免计日。春节、防汛等全体免计的日子，按 Ctrl+N 登记。"),
                      {{tr("第一天")}, {tr("最后一天")}, {tr("天数"), true}, {tr("事由")}},
                      {7, 7, 4, 20}}))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
    m_list->addStep({u"New"_s, tr("新免计日(&N)…"), u"list-add"_s, QKeySequence::New,
                     tr("登记对所有人免计的日子"), Needs::Nothing},
                    [this] { open(makeFreeDaysDialog(this->services(), FreeDays(), this)); });
    m_list->setActivation(
        m_list->addStep({u"Edit"_s, tr("修改(&E)…"), u"document-edit"_s, QKeySequence(Qt::Key_F2),
                         tr("修改选中的免计日"), Needs::OneRow},
                        [this] {
                            if (const FreeDays* days = current())
                                open(makeFreeDaysDialog(this->services(), *days, this));
                        }));
    m_list->addStep({u"Remove"_s, tr("删除(&L)…"), u"edit-delete"_s, QKeySequence(Qt::Key_Delete),
                     tr("删除选中的免计日"), Needs::OneRow},
                    [this] {
                        if (const FreeDays* days = current()) {
                            removeAfterQuestion(
                                tr("删除免计日“%1”？").arg(days->reason),
                                tr("%1。删除后无法撤销，这些天重新计入所有人的任务。")
                                    .arg(rangeText(days->range)),
                                [record = *days](UseCaseContext& context) {
                                    return application::removeFreeDays(context, record);
                                });
                        }
                    });
}

void FreeDaysPanel::showRoster()
{
    QList<ValueRow> rows;
    for (const FreeDays& days : lookup().roster().freeDays) {
        const ValueCell count =
            days.range.last ? numberCell(domain::DaySpan{days.range.first, *days.range.last}.days())
                            : textCell({});
        rows.append({{dayCell(days.range.first), dayCell(days.range.last, tr("未定")), count,
                      textCell(days.reason)},
                     placeOf(u"freedays", days.id)});
    }
    m_list->setRows(rows);
}

const FreeDays* FreeDaysPanel::current() const
{
    const auto id = idIn<domain::FreeDaysId>(u"freedays", m_list->currentPlace());
    const auto& all = lookup().roster().freeDays;
    const auto found =
        std::find_if(all.begin(), all.end(), [id](const FreeDays& days) { return days.id == id; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace touyan::widgets
