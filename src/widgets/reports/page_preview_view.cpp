// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reports/page_preview_view.h"

#include "widgets/look/plain_text.h"
#include "widgets/look/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

namespace {

constexpr qreal kMmPerInch = 25.4;
constexpr qreal kGap = 16;
constexpr qreal kLeastZoom = 0.25;
constexpr qreal kGreatestZoom = 4;
constexpr qreal kZoomStep = 1.2;

} // namespace

PagePreviewView::PagePreviewView(QWidget* parent)
    : QAbstractScrollArea(parent)
{
    setObjectName(u"pagePreview"_s);
    setAccessibleName(tr("报表预览"));
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
}

void PagePreviewView::setPreview(std::shared_ptr<const application::PagePreview> preview)
{
    const int page = m_current;
    m_preview = std::move(preview);
    m_current = -1;
    layOut();
    if (page > 0)
        showPage(std::min(page, pageCount() - 1));
    updateCurrentPage();
    viewport()->update();
}

void PagePreviewView::setEmptyText(const QString& text)
{
    m_emptyText = text;
    if (!m_preview)
        setAccessibleDescription(text);
    viewport()->update();
}

int PagePreviewView::pageCount() const
{
    return m_preview ? m_preview->pageCount() : 0;
}

qreal PagePreviewView::unitsPerMm() const
{
    return m_zoom * logicalDpiX() / kMmPerInch;
}

QSizeF PagePreviewView::pageSize() const
{
    return m_preview ? m_preview->pageSizeMm() * unitsPerMm() : QSizeF();
}

QRectF PagePreviewView::pageArea(int page) const
{
    const QSizeF size = pageSize();
    const qreal left = std::max(kGap, (viewport()->width() - size.width()) / 2);
    const qreal top = kGap + page * (size.height() + kGap);
    return {QPointF(left - horizontalScrollBar()->value(), top - verticalScrollBar()->value()),
            size};
}

void PagePreviewView::setFit(Fit fit)
{
    m_fit = fit;
    const int page = m_current;
    layOut();
    showPage(page);
}

void PagePreviewView::setZoom(qreal zoom)
{
    m_fit = Fit::None;
    const int page = m_current;
    m_zoom = std::clamp(zoom, kLeastZoom, kGreatestZoom);
    layOut();
    showPage(page);
    Q_EMIT zoomChanged(m_zoom);
}

void PagePreviewView::zoomIn()
{
    setZoom(m_zoom * kZoomStep);
}

void PagePreviewView::zoomOut()
{
    setZoom(m_zoom / kZoomStep);
}

void PagePreviewView::layOut()
{
    if (pageCount() == 0) {
        horizontalScrollBar()->setRange(0, 0);
        verticalScrollBar()->setRange(0, 0);
        viewport()->update();
        return;
    }
    if (m_fit != Fit::None) {
        // Measured without the scroll bars' comings and goings: the vertical one is as good as
        // always there.
        const QSizeF paper = m_preview->pageSizeMm() * (logicalDpiX() / kMmPerInch);
        const qreal across = (viewport()->width() - 2 * kGap) / paper.width();
        const qreal down = (viewport()->height() - 2 * kGap) / paper.height();
        const qreal fitting = m_fit == Fit::Width ? across : std::min(across, down);
        const qreal zoom = std::clamp(fitting, kLeastZoom, kGreatestZoom);
        if (!qFuzzyCompare(zoom, m_zoom)) {
            m_zoom = zoom;
            Q_EMIT zoomChanged(m_zoom);
        }
    }
    const QSizeF size = pageSize();
    const qreal height = kGap + pageCount() * (size.height() + kGap);
    const auto least = [](qreal content, int seen) {
        return std::max(0, static_cast<int>(std::ceil(content)) - seen);
    };
    verticalScrollBar()->setRange(0, least(height, viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(std::max(1, viewport()->height() / 10));
    horizontalScrollBar()->setRange(0, least(size.width() + 2 * kGap, viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    updateCurrentPage();
    viewport()->update();
}

void PagePreviewView::showPage(int page)
{
    if (page < 0 || page >= pageCount())
        return;
    const qreal top = page * (pageSize().height() + kGap);
    verticalScrollBar()->setValue(static_cast<int>(std::round(top)));
    // The last page may be too short to reach the top.
    if (m_current != page) {
        m_current = page;
        updateCurrentPage();
    }
}

void PagePreviewView::updateCurrentPage()
{
    int page = -1;
    if (pageCount() > 0) {
        const qreal middle = verticalScrollBar()->value() + viewport()->height() / 2.0;
        page = std::clamp(static_cast<int>((middle - kGap / 2) / (pageSize().height() + kGap)), 0,
                          pageCount() - 1);
    }
    setAccessibleDescription(page < 0 ? m_emptyText
                                      : tr("第 %1 页，共 %2 页").arg(page + 1).arg(pageCount()));
    m_current = page;
    Q_EMIT currentPageChanged(page);
}

void PagePreviewView::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    const ThemeColours& colours = themeColours(isDark(palette()));
    painter.fillRect(viewport()->rect(), colours.window);
    if (pageCount() == 0) {
        painter.setPen(colours.subtleText);
        painter.drawText(viewport()->rect().adjusted(24, 24, -24, -24),
                         Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
        return;
    }
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    for (int page = 0; page < pageCount(); ++page) {
        const QRectF area = pageArea(page);
        if (!area.intersects(QRectF(viewport()->rect())))
            continue;
        painter.fillRect(area, Qt::white);
        painter.save();
        painter.setClipRect(area);
        painter.setPen(Qt::black);
        painter.translate(area.topLeft());
        m_preview->paint(page, painter, unitsPerMm());
        painter.restore();
        painter.setPen(colours.line);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(area);
    }
}

void PagePreviewView::resizeEvent(QResizeEvent*)
{
    const int page = m_current;
    layOut();
    if (m_fit != Fit::None)
        showPage(page);
}

void PagePreviewView::scrollContentsBy(int, int)
{
    updateCurrentPage();
    viewport()->update();
}

QString PagePreviewView::placeAt(const QPointF& position) const
{
    for (int page = 0; page < pageCount(); ++page) {
        const QRectF area = pageArea(page);
        if (area.contains(position))
            return m_preview->placeAt(page, (position - area.topLeft()) / unitsPerMm());
    }
    return {};
}

QString PagePreviewView::firstPlaceInView() const
{
    constexpr int kStep = 6; // less than a line
    const qreal middle = pageArea(0).center().x();
    for (int y = 0; y < viewport()->height(); y += kStep) {
        const QString place = placeAt({middle, static_cast<qreal>(y)});
        if (!place.isEmpty())
            return place;
    }
    return {};
}

void PagePreviewView::mouseMoveEvent(QMouseEvent* event)
{
    viewport()->setCursor(placeAt(event->position()).isEmpty() ? Qt::ArrowCursor
                                                               : Qt::PointingHandCursor);
}

void PagePreviewView::mouseReleaseEvent(QMouseEvent* event)
{
    const QString place = placeAt(event->position());
    if (event->button() == Qt::LeftButton && !place.isEmpty())
        Q_EMIT placeActivated(place);
}

bool PagePreviewView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const bool leadsOn = !placeAt(help->pos()).isEmpty();
        showTip(help->globalPos(), leadsOn ? tr("单击查看这些数字的由来") : QString(), viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void PagePreviewView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const QString place = firstPlaceInView(); !place.isEmpty())
            Q_EMIT placeActivated(place);
        return;
    case Qt::Key_Home:
        showPage(0);
        return;
    case Qt::Key_End:
        showPage(pageCount() - 1);
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomIn();
        return;
    case Qt::Key_Minus:
        zoomOut();
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PagePreviewView::wheelEvent(QWheelEvent* event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    if (event->angleDelta().y() > 0)
        zoomIn();
    else if (event->angleDelta().y() < 0)
        zoomOut();
    event->accept();
}

} // namespace touyan::widgets
