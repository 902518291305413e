// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dispatch/plan_bars.h"

#include "application/messages/project_words.h"
#include "widgets/dispatch/dispatch_text.h"
#include "widgets/look/project_lights.h"
#include "widgets/look/state_colours.h"
#include "widgets/look/theme.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

namespace {

/// Share of a bar's width; weights sum to 100 points.
qreal shareOf(domain::ExactDecimal points)
{
    constexpr qreal kWhole = 100e6;
    return std::clamp(static_cast<qreal>(points.millionths()) / kWhole, 0.0, 1.0);
}

} // namespace

PlanBars::PlanBars(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"planBars"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PlanBars::setProgress(const domain::PlanProgress& progress)
{
    m_progress = progress;
    setAccessibleName(tr("计划进度 %1，完成进度 %2")
                          .arg(application::pointsWord(progress.planned),
                               application::pointsWord(progress.progress)));
    setToolTip(accessibleName());
    update();
}

QSize PlanBars::sizeHint() const
{
    const int line = fontMetrics().height();
    return {line * 12, line * 3};
}

void PlanBars::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool dark = isDark(palette());
    const ThemeColours& colours = themeColours(dark);
    const int line = fontMetrics().height();
    const QString labels[] = {tr("计划"), tr("完成")};
    const domain::ExactDecimal points[] = {m_progress.planned, m_progress.progress};
    const int labelWidth = fontMetrics().horizontalAdvance(tr("计划")) + line / 2;
    const int valueWidth = fontMetrics().horizontalAdvance(u"100.00%"_s) + line / 2;
    for (int i = 0; i < 2; ++i) {
        const QRectF row(0, i * height() / 2.0, width(), height() / 2.0);
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(row, Qt::AlignVCenter | Qt::AlignLeft, labels[i]);
        painter.drawText(row, Qt::AlignVCenter | Qt::AlignRight,
                         application::pointsWord(points[i]));
        QRectF bar(row.left() + labelWidth, row.center().y() - line * 0.4,
                   row.width() - labelWidth - valueWidth, line * 0.8);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.gridLine);
        painter.drawRect(bar);
        bar.setWidth(bar.width() * shareOf(points[i]));
        if (i == 0) {
            painter.setBrush(stateColours(DisplayState::Pending, dark).fill);
            painter.drawRect(bar);
        } else {
            paintStateFill(painter, bar, lightState(m_progress.light), dark);
        }
    }
}

void PlanBars::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace touyan::widgets
