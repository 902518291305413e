// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chart_widget.h"

#include "widgets/charts/chart_painting.h"
#include "widgets/common/icons.h"
#include "widgets/common/theme.h"

#include <QAction>
#include <QFocusEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QResizeEvent>
#include <QScrollBar>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

namespace {

constexpr qreal kPadding = 12;
constexpr qreal kSmallestPicture = 720;

} // namespace

ChartWidget::ChartWidget(QWidget* parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setViewportMargins(1, 1, 1, 1);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_emptyText = tr("这一时段还没有数据。");

    m_copy = new QAction(icon(u"edit-copy"), tr("复制为图片(&C)"), this);
    m_copy->setObjectName(u"copyPictureAction"_s);
    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetShortcut);
    m_copy->setToolTip(tr("把整张图复制到剪贴板（Ctrl+C）"));
    m_export = new QAction(icon(u"document-export"), tr("导出为图片(&E)…"), this);
    m_export->setObjectName(u"exportPictureAction"_s);
    m_export->setToolTip(tr("把整张图存为 PNG 或 SVG 文件"));
    addActions({m_copy, m_export});
    connect(m_copy, &QAction::triggered, this, [this] { copyPicture(); });
    connect(m_export, &QAction::triggered, this, &ChartWidget::exportRequested);
}

void ChartWidget::setTitle(const QString& title)
{
    m_title = title;
    setAccessibleName(title);
    forgetLayout();
}

void ChartWidget::setSubtitle(const QString& subtitle)
{
    m_subtitle = subtitle;
    forgetLayout();
}

void ChartWidget::setEmptyText(const QString& text)
{
    m_emptyText = text;
    viewport()->update();
}

ChartStyle ChartWidget::screenStyle() const
{
    return {font(), isDark(palette()), false};
}

qreal ChartWidget::headHeight(const ChartStyle& style, qreal width) const
{
    qreal height = 0;
    if (!m_title.isEmpty())
        height += ChartFont(style, 1.08, true).height() + 2;
    if (!m_subtitle.isEmpty())
        height += ChartFont(style, 0.92).height() + 2;
    if (!isEmpty()) {
        const qreal legend = legendHeight(style, width);
        if (legend > 0)
            height += legend + 4;
    }
    return height > 0 ? height + 6 : 0;
}

ChartWidget::Layout ChartWidget::layoutIn(const QRectF& area, const ChartStyle& style,
                                          QPointF scroll) const
{
    const QRectF inner = area.adjusted(kPadding, kPadding, -kPadding, -kPadding);
    return {inner.adjusted(0, headHeight(style, inner.width()), 0, 0), scroll, style};
}

ChartWidget::Layout ChartWidget::screenLayout() const
{
    return layoutIn(viewport()->rect(), screenStyle(),
                    QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value()));
}

void ChartWidget::paintHead(QPainter& painter, const QRectF& area, const ChartStyle& style) const
{
    const ThemeColours& colours = themeColours(style.dark);
    QRectF rest = area.adjusted(kPadding, kPadding, -kPadding, -kPadding);
    if (!m_title.isEmpty()) {
        const ChartFont font(style, 1.08, true);
        const QRectF line(rest.left(), rest.top(), rest.width(), font.height());
        paintChartText(painter, line, font, m_title,
                       themePalette(style.dark).color(QPalette::WindowText),
                       Qt::AlignLeft | Qt::AlignVCenter);
        rest.setTop(line.bottom() + 2);
    }
    if (!m_subtitle.isEmpty()) {
        const ChartFont font(style, 0.92);
        const QRectF line(rest.left(), rest.top(), rest.width(), font.height());
        paintChartText(painter, line, font, m_subtitle, colours.subtleText,
                       Qt::AlignLeft | Qt::AlignVCenter);
        rest.setTop(line.bottom() + 2);
    }
    if (isEmpty())
        return;
    const qreal legend = legendHeight(style, rest.width());
    if (legend > 0)
        paintLegend(painter, QRectF(rest.left(), rest.top() + 2, rest.width(), legend), style);
}

void ChartWidget::paintChart(QPainter& painter, const QRectF& area, const ChartStyle& style) const
{
    painter.save();
    painter.fillRect(area, themeColours(style.dark).surface);
    paintHead(painter, area, style);
    const Layout layout = layoutIn(area, style, {});
    if (isEmpty()) {
        paintChartText(painter, layout.area, ChartFont(style), m_emptyText,
                       themeColours(style.dark).subtleText, Qt::AlignCenter);
    } else {
        paintContent(painter, layout);
    }
    painter.restore();
}

QSizeF ChartWidget::fullSize() const
{
    const ChartStyle style{font(), false, true};
    const QSizeF content = contentSize(style);
    const qreal width = std::ceil(std::max(kSmallestPicture, content.width() + 2 * kPadding));
    const qreal height = content.height() + headHeight(style, width - 2 * kPadding) + 2 * kPadding;
    return {width, std::ceil(height)};
}

QList<ChartMark> ChartWidget::marks() const
{
    if (!m_marksValid) {
        m_marks = isEmpty() ? QList<ChartMark>() : layOutMarks(screenLayout());
        m_marksValid = true;
    }
    return m_marks;
}

void ChartWidget::forgetLayout()
{
    m_marksValid = false;
    updateScrollBars();
    viewport()->update();
}

void ChartWidget::replaceContent(const std::function<void()>& change)
{
    const QList<ChartMark> before = marks();
    const QString shapeBefore = shape();
    const bool emptyBefore = isEmpty();
    change();
    m_marksValid = false;
    updateScrollBars();
    const QList<ChartMark> after = marks();
    setAccessibleDescription(isEmpty() ? m_emptyText : summary());
    if (emptyBefore || shapeBefore != shape() || before.size() != after.size()) {
        m_hovered = -1;
        if (m_current >= after.size())
            m_current = -1;
        viewport()->update();
        return;
    }
    const auto extent = [](const ChartMark& mark) {
        return mark.extent.isEmpty() ? mark.area : mark.extent;
    };
    for (qsizetype i = 0; i < after.size(); ++i) {
        const ChartMark& old = before.at(i);
        const ChartMark& now = after.at(i);
        if (old.value == now.value && old.area == now.area)
            continue;
        const QRectF dirty = extent(old).united(extent(now)).adjusted(-3, -3, 3, 3);
        viewport()->update(dirty.toAlignedRect());
    }
}

void ChartWidget::updateScrollBars()
{
    if (isEmpty()) {
        horizontalScrollBar()->setRange(0, 0);
        verticalScrollBar()->setRange(0, 0);
        return;
    }
    const ChartStyle style = screenStyle();
    const QSizeF content = contentSize(style);
    const QRectF area = layoutIn(viewport()->rect(), style, {}).area;
    const auto set = [](QScrollBar* bar, qreal whole, qreal seen) {
        const int hidden = std::max(0, static_cast<int>(std::ceil(whole - seen - 0.5)));
        bar->setRange(0, hidden);
        bar->setPageStep(std::max(1, static_cast<int>(seen)));
        bar->setSingleStep(24);
    };
    set(horizontalScrollBar(), content.width(), area.width());
    set(verticalScrollBar(), content.height(), area.height());
}

QSize ChartWidget::sizeHint() const
{
    const ChartStyle style = screenStyle();
    const QSizeF content = isEmpty() ? QSizeF(320, 160) : contentSize(style);
    const qreal width = std::clamp(content.width() + 2 * kPadding, 320.0, 720.0);
    const qreal height = content.height() + headHeight(style, width) + 2 * kPadding;
    return QSizeF(width, std::min(height, 420.0)).toSize();
}

QSize ChartWidget::minimumSizeHint() const
{
    return {280, 160};
}

void ChartWidget::paintEvent(QPaintEvent* event)
{
    const ChartStyle style = screenStyle();
    QPainter painter(viewport());
    painter.setClipRegion(event->region());
    const QRectF all = viewport()->rect();
    painter.fillRect(all, themeColours(style.dark).surface);
    paintHead(painter, all, style);
    if (isEmpty()) {
        paintChartText(painter, screenLayout().area, ChartFont(style), m_emptyText,
                       themeColours(style.dark).subtleText, Qt::AlignCenter);
    } else {
        painter.save();
        paintContent(painter, screenLayout());
        painter.restore();
        painter.save();
        painter.setClipRect(scrolledArea(screenLayout()).adjusted(-2, -2, 2, 2), Qt::IntersectClip);
        const QList<ChartMark> placed = marks();
        if (m_hovered >= 0 && m_hovered < placed.size())
            paintMarkOutline(painter, placed.at(m_hovered).area, style.dark, false);
        if (hasFocus() && m_current >= 0 && m_current < placed.size())
            paintMarkOutline(painter, placed.at(m_current).area, style.dark, true);
        painter.restore();
    }
}

bool ChartWidget::event(QEvent* event)
{
    // The frame goes round the scroll bars too, so it is the widget's and not the viewport's.
    if (event->type() == QEvent::Paint) {
        const bool dark = isDark(palette());
        QPainter painter(this);
        painter.fillRect(rect(), themeColours(dark).surface);
        painter.setPen(hasFocus() ? palette().color(QPalette::Highlight) : themeColours(dark).line);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
        return true;
    }
    return QAbstractScrollArea::event(event);
}

void ChartWidget::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    forgetLayout();
}

void ChartWidget::scrollContentsBy(int, int)
{
    // Frozen headers: the whole viewport is painted anew instead of being moved.
    m_marksValid = false;
    viewport()->update();
}

void ChartWidget::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    update();
    viewport()->update();
}

void ChartWidget::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    update();
    viewport()->update();
}

void ChartWidget::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange ||
        event->type() == QEvent::StyleChange)
        forgetLayout();
}

} // namespace touyan::widgets
