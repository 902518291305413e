// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>
#include <QFont>
#include <QImage>
#include <QList>
#include <QRectF>
#include <QString>

#include <functional>

class QAction;

namespace touyan::widgets {

/// What a chart needs to know to paint itself anywhere: on the screen, into a picture or a page.
struct ChartStyle
{
    QFont font;
    bool dark = false;
    bool printing = false; ///< no hover, no cursor, no scrolling
};

/// Something in a chart that can be pointed at: a bar, a segment, a point, a cell.
struct ChartMark
{
    QRectF area;     ///< in the chart's content coordinates
    int row = 0;     ///< row or series in the chart's struct
    int column = 0;  ///< column, point or segment in it
    QString tooltip; ///< counts in words, plain text
    QRectF extent;   ///< what is painted anew when the mark changes; empty = `area`
    QString value;   ///< changes whenever the mark's picture does
};

/// Base of all charts. One paintChart() serves screen, PNG, SVG and print. Marks show tooltips,
/// are reached by the arrow keys and activated by click or Enter. New content of the same shape
/// repaints only the marks that changed.
class ChartWidget : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit ChartWidget(QWidget* parent = nullptr);

    /// Shown above the chart, in pictures too; also the accessible name.
    void setTitle(const QString& title);
    [[nodiscard]] QString title() const { return m_title; }
    /// A smaller line below the title (period, as-of day); may be empty.
    void setSubtitle(const QString& subtitle);
    [[nodiscard]] QString subtitle() const { return m_subtitle; }
    /// Shown instead of an empty chart.
    void setEmptyText(const QString& text);

    /// Paints the whole chart into `area` of any painter, with title and legend. Units are the
    /// painter's; nothing is clipped, so SVG and PDF stay vector.
    void paintChart(QPainter& painter, const QRectF& area, const ChartStyle& style) const;

    /// Size of the whole chart without scrolling, in logical pixels.
    [[nodiscard]] QSizeF fullSize() const;
    /// The whole chart in the colours of the light theme (for documents). `scale` ≥ 1 pixels per
    /// logical pixel.
    [[nodiscard]] QImage toImage(qreal scale) const;
    /// Writes beside the target, then renames. False, with a sentence in `error`, on failure.
    bool savePng(const QString& path, qreal scale, QString* error = nullptr) const;
    /// The whole chart as an SVG document.
    [[nodiscard]] QByteArray toSvg() const;
    bool saveSvg(const QString& path, QString* error = nullptr) const;
    void copyPicture() const;

    /// All marks of the chart as it is laid out on the screen now.
    [[nodiscard]] QList<ChartMark> marks() const;
    /// Index into marks(), -1 = none.
    [[nodiscard]] int currentMark() const { return m_current; }
    void setCurrentMark(int index);

    /// 复制为图片, 导出为图片…; also in the context menu. Export emits exportRequested().
    [[nodiscard]] QAction* copyPictureAction() const { return m_copy; }
    [[nodiscard]] QAction* exportPictureAction() const { return m_export; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Click, Enter or Space on a mark.
    void markActivated(int row, int column);
    void currentMarkChanged(int row, int column);
    /// The page asks for a path through UserPrompts, then calls savePng() or saveSvg().
    void exportRequested();

protected:
    /// What part of the content is painted: everything outside the frozen parts is moved by
    /// `scroll` (logical pixels, 0 in pictures).
    struct Layout
    {
        QRectF area; ///< what is left below title and legend
        QPointF scroll;
        ChartStyle style;
    };

    virtual void paintContent(QPainter& painter, const Layout& layout) const = 0;
    /// Marks in the coordinates of `layout`, scrolled.
    [[nodiscard]] virtual QList<ChartMark> layOutMarks(const Layout& layout) const = 0;
    /// Smallest size of the content that shows everything, for scroll bars and pictures.
    [[nodiscard]] virtual QSizeF contentSize(const ChartStyle& style) const = 0;
    /// The part of `layout.area` that scrolls; the rest is frozen headers.
    [[nodiscard]] virtual QRectF scrolledArea(const Layout& layout) const { return layout.area; }
    [[nodiscard]] virtual bool isEmpty() const = 0;
    /// One sentence that says what the chart shows; the accessible description.
    [[nodiscard]] virtual QString summary() const = 0;
    /// Height of the legend, 0 = none.
    [[nodiscard]] virtual qreal legendHeight(const ChartStyle&, qreal) const { return 0; }
    virtual void paintLegend(QPainter&, const QRectF&, const ChartStyle&) const {}
    /// Changes when axes or labels change, so that everything must be painted anew.
    [[nodiscard]] virtual QString shape() const = 0;

    /// Runs `change`, then repaints only the marks whose value or place became different, or
    /// everything when the shape did.
    void replaceContent(const std::function<void()>& change);

    [[nodiscard]] ChartStyle screenStyle() const;
    [[nodiscard]] Layout screenLayout() const;
    [[nodiscard]] int hoveredMark() const { return m_hovered; }

    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    Layout layoutIn(const QRectF& area, const ChartStyle& style, QPointF scroll) const;
    void paintHead(QPainter& painter, const QRectF& area, const ChartStyle& style) const;
    qreal headHeight(const ChartStyle& style, qreal width) const;
    void updateScrollBars();
    int markAt(const QPointF& position) const;
    int neighbour(int key) const;
    void showMark(int index);
    void setHoveredMark(int index);
    void forgetLayout();
    void repaintMark(int index);
    void announce();

    QString m_title;
    QString m_subtitle;
    QString m_emptyText;
    mutable QList<ChartMark> m_marks; ///< as laid out on the screen; see m_marksValid
    mutable bool m_marksValid = false;
    int m_current = -1;
    int m_hovered = -1;
    int m_pressed = -1;
    QAction* m_copy = nullptr;
    QAction* m_export = nullptr;
};

} // namespace touyan::widgets
