// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QList>
#include <QString>

class QImage;

namespace touyan::widgets {

class CardWidget;
class ChartWidget;

/// What a picture of the dashboard consists of.
struct DashboardParts
{
    QString title;
    QString subtitle;
    QFont font;
    QList<CardWidget*> cards;
    /// Two in a row, each as high as it needs to be.
    QList<ChartWidget*> charts;
};

/// All cards and charts without scrolling, in the colours of the light theme.
[[nodiscard]] QImage dashboardPicture(const DashboardParts& parts, qreal scale);

} // namespace touyan::widgets
