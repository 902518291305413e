// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reports/page_navigation.h"

#include "widgets/lists/named_action.h"
#include "widgets/reports/page_preview_view.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

namespace {

constexpr std::array kZoomPercents{50, 75, 100, 125, 150, 200};
// The entries of the box for the zoom.
constexpr int kFitWidth = 0;
constexpr int kFitPage = 1;
constexpr int kFirstPercent = 2;

} // namespace

PageNavigation::PageNavigation(PagePreviewView& preview, const Fields& fields, QObject* parent)
    : QObject(parent)
    , m_preview(preview)
    , m_fields(fields)
    , m_previousPage(
          makeAction(parent, {u"previousPageAction"_s, u"go-up"_s, tr("上一页"), tr("上一页")}))
    , m_nextPage(
          makeAction(parent, {u"nextPageAction"_s, u"go-down"_s, tr("下一页"), tr("下一页")}))
{
    m_fields.zoom->addItem(tr("适合宽度"));
    m_fields.zoom->addItem(tr("整页"));
    for (const int percent : kZoomPercents)
        m_fields.zoom->addItem(tr("%1%").arg(percent), percent);
    connect(m_previousPage, &QAction::triggered, this,
            [this] { m_preview.showPage(m_preview.currentPage() - 1); });
    connect(m_nextPage, &QAction::triggered, this,
            [this] { m_preview.showPage(m_preview.currentPage() + 1); });
    connect(m_fields.pageNumber, &QSpinBox::valueChanged, this,
            [this](int page) { m_preview.showPage(page - 1); });
    connect(m_fields.zoom, &QComboBox::activated, this, &PageNavigation::chooseZoom);
    connect(&m_preview, &PagePreviewView::currentPageChanged, this,
            &PageNavigation::showPageNumber);
    connect(&m_preview, &PagePreviewView::zoomChanged, this, &PageNavigation::showZoom);
    showPageNumber();
}

void PageNavigation::showPageNumber()
{
    const int page = m_preview.currentPage();
    const int count = m_preview.pageCount();
    const QSignalBlocker quiet(m_fields.pageNumber);
    m_fields.pageNumber->setRange(count > 0 ? 1 : 0, count);
    m_fields.pageNumber->setValue(page + 1);
    m_fields.pageCount->setText(tr("/ %1 页", "how many pages").arg(count));
    m_previousPage->setEnabled(page > 0);
    m_nextPage->setEnabled(page + 1 < count);
}

void PageNavigation::showZoom()
{
    // A zoom by wheel or key stands for none of the entries.
    const auto percent = static_cast<int>(m_preview.zoom() * 100 + 0.5);
    QComboBox& zoom = *m_fields.zoom;
    if (zoom.currentIndex() >= kFirstPercent && zoom.currentData().toInt() != percent)
        zoom.setCurrentIndex(zoom.findData(percent));
}

void PageNavigation::chooseZoom(int index)
{
    constexpr qreal kPercent = 100;
    if (index == kFitWidth)
        m_preview.setFit(PagePreviewView::Fit::Width);
    else if (index == kFitPage)
        m_preview.setFit(PagePreviewView::Fit::Page);
    else if (index >= kFirstPercent)
        m_preview.setZoom(m_fields.zoom->itemData(index).toInt() / kPercent);
}

} // namespace touyan::widgets
