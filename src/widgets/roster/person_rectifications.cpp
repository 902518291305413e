// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/roster/person_rectifications.h"

#include "application/appraisal/after_meeting.h"
#include "widgets/common/deliver.h"
#include "widgets/common/record_list.h"
#include "widgets/roster/roster_lookup.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::ListedRectification;
using application::RectificationList;
using application::UseCaseContext;

PersonRectifications::PersonRectifications(const PageServices& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_list(new RecordList({u"personRectifications"_s,
                             tr("述职评议未销号的整改"),
                             tr("没有未销号的整改。"),
                             {{tr("问题")}, {tr("期限")}, {tr("状态")}},
                             {10, 6, 5}},
                            services.settings, this))
{
    setObjectName(u"personRectificationsPanel"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
    m_list->setActivation(
        m_list->addStep({u"Open"_s, tr("到整改台账(&Z)"), u"go-jump"_s, {}, tr("在整改台账里打开")},
                        [this] { Q_EMIT placeRequested(m_list->currentPlace()); }));
    hide();
}

void PersonRectifications::showPerson(domain::PersonId person)
{
    const int request = ++m_request;
    deliver(this, m_services.executor.run([person](UseCaseContext& context) {
        return application::listUnfinishedItemsOfPerson(context, person);
    }),
            [this, request](const domain::Result<RectificationList>& listed) {
                if (request != m_request)
                    return;
                if (listed.isError()) {
                    Q_EMIT failed(listed.error());
                    return;
                }
                QList<ValueRow> rows;
                for (const ListedRectification& line : listed.value().rows) {
                    ValueCell problem = textCell(line.item.problem);
                    problem.tooltip = line.item.measure;
                    rows.append({{problem,
                                  dayCell(line.item.due),
                                  {line.isOverdue ? tr("× 超期") : tr("○ 整改中"),
                                   {},
                                   {},
                                   line.isOverdue ? DisplayState::Overdue : DisplayState::Pending}},
                                 u"rectification:%1"_s.arg(line.item.id.value())});
                }
                m_list->setRows(rows);
                setVisible(!rows.isEmpty());
            });
}

} // namespace touyan::widgets
