// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/page.h"

#include "widgets/look/inline_notice.h"

namespace touyan::widgets {

Page::Page(QWidget* parent)
    : QWidget(parent)
{
}

void Page::setPeriod(const PeriodSelection& period)
{
    if (period == m_period)
        return;
    m_period = period;
    // What was refused in one period says nothing of another.
    const auto notices = findChildren<InlineNotice*>(Qt::FindDirectChildrenOnly);
    for (InlineNotice* notice : notices)
        notice->leaveView();
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
