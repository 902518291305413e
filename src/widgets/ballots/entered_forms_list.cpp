// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ballots/entered_forms_list.h"

#include "widgets/appraisal_session/appraisal_panel.h"

#include <QAction>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

namespace {

constexpr int kLeastWidth = 190;

} // namespace

EnteredFormsList::EnteredFormsList(ViewSettings& settings, QWidget* parent)
    : RecordList(listParts({u"ballotForms"_s,
                            tr("测评表"),
                            tr("这一组还没有录入。填好录入人，输入表上的序号或扫码开始。"),
                            {{tr("序号"), true, 3}, {tr("录入"), false, 6}}}),
                 settings, parent)
{
    setMinimumWidth(kLeastWidth);
    setActivation(addStep(
        {u"open"_s, tr("打开(&P)"), u"document-open"_s, {}, tr("打开这张表"), Needs::OneRow},
        [this] { Q_EMIT openRequested(currentPlace()); }));
    addStep({u"remove"_s, tr("删除(&D)…"), u"edit-delete"_s, QKeySequence::Delete,
             tr("这张表录错了组或根本没有收回，连同两次录入一起删除"), Needs::OneRow},
            [this] { Q_EMIT removalRequested(currentPlace()); });
}

void EnteredFormsList::setGroup(const BallotBook::Group* group)
{
    QList<ValueRow> rows;
    if (group != nullptr) {
        for (const application::BallotRecord& record : group->entry.ballots) {
            const bool twice = !record.secondBy.isEmpty();
            ValueCell serial{record.key.serial, {}, {}, {}};
            bool isNumber = false;
            const int number = record.key.serial.toInt(&isNumber);
            if (isNumber)
                serial.sortValue = number;
            const ValueCell state{twice ? tr("✓ 两次") : tr("◐ 首录"),
                                  {},
                                  twice
                                      ? tr("首录 %1，复录 %2").arg(record.firstBy, record.secondBy)
                                      : tr("首录 %1，还没有复录").arg(record.firstBy),
                                  twice ? DisplayState::OnTime : DisplayState::Late};
            rows.append({{serial, state}, record.key.serial});
        }
    }
    setRows(rows);
}

} // namespace touyan::widgets
