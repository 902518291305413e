// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/chart_head.h"
#include "widgets/charts/chart_layout.h"
#include "widgets/charts/chart_mark.h"

#include <QAbstractScrollArea>
#include <QList>
#include <QString>

#include <functional>

class QAction;

namespace touyan::widgets {

class MarkPointer;

/// Base of all charts: the frame with title, legend, scroll bars, keyboard, mouse, tooltips and the
/// text for screen readers. One paintChart() serves screen, pictures (ChartPicture) and print. New
/// content of the same shape repaints only the marks that changed.
class ChartWidget : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit ChartWidget(QWidget* parent = nullptr);

    /// Shown above the chart, in pictures too; also the accessible name.
    void setTitle(const QString& title);
    [[nodiscard]] QString title() const { return m_head.title; }
    /// A smaller line below the title (period, as-of day); may be empty.
    void setSubtitle(const QString& subtitle);
    [[nodiscard]] QString subtitle() const { return m_head.subtitle; }
    /// Shown instead of an empty chart.
    void setEmptyText(const QString& text);

    /// Paints the whole chart into `area` of any painter, with title and legend. Units are the
    /// painter's; nothing is clipped, so SVG and PDF stay vector.
    void paintChart(QPainter& painter, const QRectF& area, const ChartStyle& style) const;

    /// Size of the whole chart without scrolling, in logical pixels.
    [[nodiscard]] QSizeF fullSize() const;

    /// All marks of the chart as it is laid out on the screen now.
    [[nodiscard]] QList<ChartMark> marks() const;
    /// Index into marks(), -1 = none.
    [[nodiscard]] int currentMark() const;
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
    /// The page asks for a path through UserPrompts, then saves a ChartPicture.
    void exportRequested();

protected:
    using Layout = ChartLayout;

    /// A picture's content is at least as wide as this.
    static constexpr qreal kNarrowestPicture = 720 - 2 * ChartHead::kPadding;

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

    /// Lays the marks out anew, because sizes, fonts or colours are others.
    void forgetLayout();

private:
    Layout layoutIn(const QRectF& area, const ChartStyle& style, QPointF scroll) const;
    qreal legendIn(const QRectF& chart, const ChartStyle& style) const;
    /// Title, legend and either the content or the sentence instead of it.
    void paintIn(QPainter& painter, const QRectF& chart, const Layout& layout) const;
    void paintOutlines(QPainter& painter) const;
    void updateScrollBars();
    int markUnder(const QPointF& position) const;
    void makeActions();
    void showMark(int index);
    void repaintMark(int index);
    void announce();

    ChartHead m_head;
    QString m_emptyText;
    mutable QList<ChartMark> m_marks; ///< as laid out on the screen; see m_marksValid
    mutable bool m_marksValid = false;
    MarkPointer* m_pointer = nullptr;
    QAction* m_copy = nullptr;
    QAction* m_export = nullptr;
};

} // namespace touyan::widgets
