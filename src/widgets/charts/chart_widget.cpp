// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chart_widget.h"

#include "widgets/charts/chart_painting.h"
#include "widgets/charts/chart_picture.h"
#include "widgets/charts/mark_pointer.h"
#include "widgets/look/icons.h"
#include "widgets/look/plain_text.h"
#include "widgets/look/theme.h"

#include <QAccessible>
#include <QAction>
#include <QContextMenuEvent>
#include <QFocusEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QResizeEvent>
#include <QScrollBar>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

ChartWidget::ChartWidget(QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_pointer(new MarkPointer(this))
{
    setFrameShape(QFrame::NoFrame);
    setViewportMargins(1, 1, 1, 1);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_emptyText = tr("这一时段还没有数据。");
    makeActions();
    connect(m_pointer, &MarkPointer::hoveredChanged, this, [this](int before, int now) {
        repaintMark(before);
        repaintMark(now);
        viewport()->setCursor(now >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    });
    connect(m_pointer, &MarkPointer::currentChanged, this, [this](int before, int now) {
        repaintMark(before);
        if (now < 0)
            return;
        showMark(now);
        repaintMark(now);
        announce();
        const ChartMark mark = marks().at(now);
        Q_EMIT currentMarkChanged(mark.row, mark.column);
    });
    connect(m_pointer, &MarkPointer::activated, this, [this](int index) {
        const ChartMark mark = marks().at(index);
        Q_EMIT markActivated(mark.row, mark.column);
    });
}

void ChartWidget::makeActions()
{
    m_copy = new QAction(icon(u"edit-copy"), tr("复制为图片(&C)"), this);
    m_copy->setObjectName(u"copyPictureAction"_s);
    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetShortcut);
    m_copy->setToolTip(tr("把整张图复制到剪贴板（Ctrl+C）"));
    m_export = new QAction(icon(u"document-export"), tr("导出为图片(&E)…"), this);
    m_export->setObjectName(u"exportPictureAction"_s);
    m_export->setToolTip(tr("把整张图存为 PNG 或 SVG 文件"));
    addActions({m_copy, m_export});
    connect(m_copy, &QAction::triggered, this, [this] { ChartPicture(*this).copy(); });
    connect(m_export, &QAction::triggered, this, &ChartWidget::exportRequested);
}

void ChartWidget::setTitle(const QString& title)
{
    m_head.title = title;
    setAccessibleName(title);
    forgetLayout();
}

void ChartWidget::setSubtitle(const QString& subtitle)
{
    m_head.subtitle = subtitle;
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

qreal ChartWidget::legendIn(const QRectF& chart, const ChartStyle& style) const
{
    return isEmpty() ? 0 : legendHeight(style, ChartHead::inside(chart).width());
}

ChartWidget::Layout ChartWidget::layoutIn(const QRectF& area, const ChartStyle& style,
                                          QPointF scroll) const
{
    const qreal head = m_head.height(style, legendIn(area, style));
    return {ChartHead::inside(area).adjusted(0, head, 0, 0), scroll, style};
}

ChartWidget::Layout ChartWidget::screenLayout() const
{
    return layoutIn(viewport()->rect(), screenStyle(),
                    QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value()));
}

void ChartWidget::paintIn(QPainter& painter, const QRectF& chart, const Layout& layout) const
{
    const ThemeColours& colours = themeColours(layout.style.dark);
    painter.fillRect(chart, colours.surface);
    const qreal legend = legendIn(chart, layout.style);
    const QRectF legendArea = m_head.paint(painter, chart, layout.style, legend);
    if (legend > 0)
        paintLegend(painter, legendArea, layout.style);
    painter.save();
    if (isEmpty())
        paintChartText(painter, layout.area, ChartFont(layout.style), m_emptyText,
                       colours.subtleText, Qt::AlignCenter);
    else
        paintContent(painter, layout);
    painter.restore();
}

void ChartWidget::paintChart(QPainter& painter, const QRectF& area, const ChartStyle& style) const
{
    painter.save();
    paintIn(painter, area, layoutIn(area, style, {}));
    painter.restore();
}

QSizeF ChartWidget::fullSize() const
{
    const ChartStyle style{font(), false, true};
    const QSizeF content = contentSize(style);
    const qreal width = std::ceil(std::max(kNarrowestPicture, content.width()));
    const qreal legend = isEmpty() ? 0 : legendHeight(style, width);
    const qreal height = content.height() + m_head.height(style, legend);
    return {width + 2 * ChartHead::kPadding, std::ceil(height + 2 * ChartHead::kPadding)};
}

QList<ChartMark> ChartWidget::marks() const
{
    if (!m_marksValid) {
        m_marks = isEmpty() ? QList<ChartMark>() : layOutMarks(screenLayout());
        m_marksValid = true;
    }
    return m_marks;
}

int ChartWidget::currentMark() const
{
    return m_pointer->current();
}

void ChartWidget::setCurrentMark(int index)
{
    if (index >= -1 && index < marks().size())
        m_pointer->setCurrent(index);
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
        m_pointer->forget(after.size());
        viewport()->update();
        return;
    }
    viewport()->update(changedRegion(before, after));
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
    const qreal width = std::clamp(content.width() + 2 * ChartHead::kPadding, 320.0, 720.0);
    const qreal head = m_head.height(style, legendIn({0, 0, width, 0}, style));
    const qreal height = content.height() + head + 2 * ChartHead::kPadding;
    return QSizeF(width, std::min(height, 420.0)).toSize();
}

QSize ChartWidget::minimumSizeHint() const
{
    return {280, 160};
}

void ChartWidget::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.setClipRegion(event->region());
    paintIn(painter, viewport()->rect(), screenLayout());
    paintOutlines(painter);
}

void ChartWidget::paintOutlines(QPainter& painter) const
{
    const QList<ChartMark> placed = marks();
    const bool dark = isDark(palette());
    painter.setClipRect(scrolledArea(screenLayout()).adjusted(-2, -2, 2, 2), Qt::IntersectClip);
    const auto paintOutline = [&](int index, bool strong) {
        if (index >= 0 && index < placed.size())
            paintMarkOutline(painter, placed.at(index).area, dark, strong);
    };
    paintOutline(m_pointer->hovered(), false);
    if (hasFocus())
        paintOutline(m_pointer->current(), true);
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

void ChartWidget::showMark(int index)
{
    const QRectF area = marks().at(index).area;
    const QRectF seen = scrolledArea(screenLayout());
    const auto shift = [](qreal low, qreal high, qreal from, qreal to) {
        if (low < from)
            return static_cast<int>(std::floor(low - from));
        return high > to ? static_cast<int>(std::ceil(high - to)) : 0;
    };
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() +
                                    shift(area.left(), area.right(), seen.left(), seen.right()));
    verticalScrollBar()->setValue(verticalScrollBar()->value() +
                                  shift(area.top(), area.bottom(), seen.top(), seen.bottom()));
}

void ChartWidget::announce()
{
    setAccessibleDescription(marks().at(currentMark()).tooltip);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

void ChartWidget::repaintMark(int index)
{
    const QList<ChartMark> all = marks();
    if (index >= 0 && index < all.size())
        viewport()->update(all.at(index).area.adjusted(-3, -3, 3, 3).toAlignedRect());
}

int ChartWidget::markUnder(const QPointF& position) const
{
    if (isEmpty() || !scrolledArea(screenLayout()).contains(position))
        return -1;
    return markAt(marks(), position);
}

void ChartWidget::mouseMoveEvent(QMouseEvent* event)
{
    m_pointer->hover(markUnder(event->position()));
}

void ChartWidget::mousePressEvent(QMouseEvent* event)
{
    m_pointer->press(event->button() == Qt::LeftButton ? markUnder(event->position()) : -1);
}

void ChartWidget::mouseReleaseEvent(QMouseEvent* event)
{
    m_pointer->release(event->button() == Qt::LeftButton ? markUnder(event->position()) : -1);
}

void ChartWidget::keyPressEvent(QKeyEvent* event)
{
    if (!m_pointer->pressKey(event->key(), marks()))
        QAbstractScrollArea::keyPressEvent(event);
}

void ChartWidget::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(u"chartMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(actions());
    menu->popup(event->globalPos());
}

bool ChartWidget::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int at = markUnder(help->pos());
        const ChartMark mark = at < 0 ? ChartMark() : marks().at(at);
        showTip(help->globalPos(), mark.tooltip, viewport(), mark.area.toAlignedRect());
        return true;
    }
    if (event->type() == QEvent::Leave)
        m_pointer->hover(-1);
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace touyan::widgets
