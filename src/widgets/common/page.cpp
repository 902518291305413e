// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/page.h"

namespace touyan::widgets {

Page::Page(QWidget* parent)
    : QWidget(parent)
{
}

void Page::setPeriod(const PeriodSelection& period)
{
    m_period = period;
}

void Page::findText(const QString&) {}

bool Page::openPlace(const QString&)
{
    return false;
}

QList<QAction*> Page::menuActions(MenuPlace) const
{
    return {};
}

void Page::setBadgeCount(int count)
{
    if (count == m_badgeCount)
        return;
    m_badgeCount = count;
    Q_EMIT badgeCountChanged(count);
}

} // namespace touyan::widgets
