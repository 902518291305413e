// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QComboBox;
class QLabel;
class QSpinBox;

namespace touyan::widgets {

class PagePreviewView;

/// Which page of a preview is in view, and how large: the page number with the steps to the pages
/// beside it, and the zoom.
class PageNavigation : public QObject
{
    Q_OBJECT

public:
    /// Where it shows and takes them.
    struct Fields
    {
        QSpinBox* pageNumber;
        QLabel* pageCount;
        QComboBox* zoom;
    };

    /// The preview and the fields outlive this.
    PageNavigation(PagePreviewView& preview, const Fields& fields, QObject* parent);

    [[nodiscard]] QAction* previousPageAction() const { return m_previousPage; }
    [[nodiscard]] QAction* nextPageAction() const { return m_nextPage; }
    /// Shows the page that is in view, after the preview has other pages.
    void showPageNumber();

private:
    void showZoom();
    void chooseZoom(int index);

    PagePreviewView& m_preview;
    Fields m_fields;
    QAction* m_previousPage = nullptr;
    QAction* m_nextPage = nullptr;
};

} // namespace touyan::widgets
