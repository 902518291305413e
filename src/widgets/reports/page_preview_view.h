// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/reports/report_writer.h"

#include <QAbstractScrollArea>

#include <memory>

namespace touyan::widgets {

/// The pages of a report one below the other, as they will be printed: black on white paper in
/// every theme.
class PagePreviewView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    enum class Fit { Width, Page, None };

    explicit PagePreviewView(QWidget* parent = nullptr);

    /// Null shows the empty text. The page that was in view stays in view.
    void setPreview(std::shared_ptr<const application::PagePreview> preview);
    [[nodiscard]] const application::PagePreview* preview() const { return m_preview.get(); }
    void setEmptyText(const QString& text);

    [[nodiscard]] int pageCount() const;
    /// The page in the middle of the view, from 0; -1 without pages.
    [[nodiscard]] int currentPage() const { return m_current; }
    void showPage(int page);

    void setFit(Fit fit);
    /// 1 = as large as on paper.
    void setZoom(qreal zoom);
    [[nodiscard]] qreal zoom() const { return m_zoom; }
    void zoomIn();
    void zoomOut();

Q_SIGNALS:
    void currentPageChanged(int page);
    void zoomChanged(qreal zoom);
    /// A number was clicked, or Enter pressed over a page: where it is explained.
    void placeActivated(const QString& place);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void layOut();
    void updateCurrentPage();
    [[nodiscard]] qreal unitsPerMm() const;
    [[nodiscard]] QSizeF pageSize() const;
    [[nodiscard]] QRectF pageArea(int page) const;
    /// What explains the numbers at a point of the viewport; empty: nothing.
    [[nodiscard]] QString placeAt(const QPointF& position) const;
    /// The same of the first number that is in view.
    [[nodiscard]] QString firstPlaceInView() const;

    std::shared_ptr<const application::PagePreview> m_preview;
    QString m_emptyText;
    Fit m_fit = Fit::Width;
    qreal m_zoom = 1;
    int m_current = -1;
};

} // namespace touyan::widgets
