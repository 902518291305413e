// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/project_view/history_tab.h"

#include "widgets/project_view/project_detail_rows.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

HistoryTab::HistoryTab(QWidget* parent)
    : ProjectTab(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 6, 0);
}

void HistoryTab::makeLists()
{
    m_history =
        addList(u"projectHistory"_s, tr("办理历程"), tr("还没有办理过步骤。方案完整后可以申报。"),
                historyColumns(), {6, 9, 5, 5, 5, 9});
    layout()->addWidget(m_history);
}

void HistoryTab::showRecords(const application::ProjectPage& page)
{
    m_history->setRows(historyRows(page));
}

} // namespace touyan::widgets
