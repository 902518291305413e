// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/person/person_rectifications.h"

#include "application/appraisal/after_meeting.h"
#include "widgets/person/roster_lookup.h"
#include "widgets/rectification/rectification_rows.h"

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::ListedRectification;
using application::RectificationList;
using application::UseCaseContext;

PersonRectifications::PersonRectifications(const PageServices& services, QWidget* parent)
    : PersonLines(services, u"personRectificationsPanel"_s,
                  {u"personRectifications"_s,
                   tr("述职评议未销号的整改"),
                   tr("没有未销号的整改。"),
                   {{tr("问题")}, {tr("期限")}, {tr("状态")}},
                   {10, 6, 5}},
                  {u"Open"_s, tr("到整改台账(&W)"), u"go-jump"_s, {}, tr("在整改台账里打开")},
                  parent)
{
}

void PersonRectifications::showPerson(domain::PersonId person)
{
    load(
        [person](UseCaseContext& context) {
            return application::listUnfinishedItemsOfPerson(context, person);
        },
        [](const RectificationList& listed) {
            QList<ValueRow> rows;
            for (const ListedRectification& line : listed.rows) {
                ValueCell problem = textCell(line.item.problem);
                problem.tooltip = line.item.measure;
                rows.append({{problem, dayCell(line.item.due),
                              rectificationStateCell(line.item, listed.today)},
                             u"rectification:%1"_s.arg(line.item.id.value())});
            }
            return rows;
        });
}

} // namespace touyan::widgets
