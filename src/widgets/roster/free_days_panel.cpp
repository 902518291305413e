// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/roster/free_days_panel.h"

#include "widgets/roster/score_dialogs.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using domain::FreeDays;
using Needs = RecordList::Needs;

FreeDaysPanel::FreeDaysPanel(const RosterServices& services, QWidget* parent)
    : RosterPanel(services, u"freeDays"_s, parent)
    , m_freeDays(addRecords<FreeDays>(
          application::freeDaysAccess(), u"freedays"_s,
          {u"freeDays"_s,
           tr("免计日"),
           tr("还没有免计日。春节、防汛等全体免计的日子，按 Ctrl+N 登记。"),
           {{tr("第一天")}, {tr("最后一天")}, {tr("天数"), true}, {tr("事由")}},
           {7, 7, 4, 20}}))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_freeDays);
    m_freeDays->setCells([](const FreeDays& days) -> QList<ValueCell> {
        const ValueCell count =
            days.range.last ? numberCell(domain::DaySpan{days.range.first, *days.range.last}.days())
                            : textCell({});
        return {dayCell(days.range.first), dayCell(days.range.last, tr("未定")), count,
                textCell(days.reason)};
    });
    m_freeDays->setDialog([this](const FreeDays& days, const auto& stored) {
        return makeFreeDaysDialog(this->services(), days, stored, this);
    });
    m_freeDays->addNew({u"New"_s, tr("新免计日(&N)…"), u"list-add"_s, QKeySequence::New,
                        tr("登记对所有人免计的日子"), Needs::Nothing});
    m_freeDays->addEdit({u"Edit"_s, tr("修改(&E)…"), u"document-edit"_s, QKeySequence(Qt::Key_F2),
                         tr("修改选中的免计日")});
    m_freeDays->addRemove({u"Remove"_s, tr("删除(&L)…"), u"edit-delete"_s,
                           QKeySequence(Qt::Key_Delete), tr("删除选中的免计日")},
                          [](const FreeDays& days) {
                              Question question;
                              question.title = tr("删除免计日“%1”？").arg(days.reason);
                              question.text =
                                  tr("%1。删除后这些天重新计入所有人的任务；可以按 Ctrl+Z 撤销。")
                                      .arg(rangeText(days.range));
                              return question;
                          });
    addExcel(m_freeDays, QKeySequence(Qt::CTRL | Qt::Key_E));
}

void FreeDaysPanel::showRoster()
{
    m_freeDays->setRecords(lookup().roster().freeDays);
}

} // namespace touyan::widgets
