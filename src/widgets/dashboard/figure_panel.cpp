// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dashboard/figure_panel.h"

#include "application/assessment/figure.h"
#include "widgets/dashboard/dashboard_explanations.h"
#include "widgets/dashboard/dashboard_numbers.h"
#include "widgets/dialogs/explanation_view.h"
#include "widgets/lists/named_action.h"
#include "widgets/look/icons.h"

#include "dashboard/ui_figure_panel.h"

#include <QAction>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::ExplainedNumber;
using application::Figure;

FigurePanel::FigurePanel(const DashboardNumbers& numbers, QWidget* parent)
    : QWidget(parent)
    , m_numbers(numbers)
{
    setObjectName(u"explanationPanel"_s);
    Ui::FigurePanel ui;
    ui.setupUi(this);
    m_view = ui.explanationView;
    m_close = new QAction(icon(u"window-close"), tr("关闭说明(&E)"), this);
    m_close->setObjectName(u"closeExplanationAction"_s);
    m_close->setShortcut(Qt::Key_Escape);
    m_close->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_close);
    m_close->setToolTip(ui.closeExplanationButton->toolTip());
    showOnButton(m_close, ui.closeExplanationButton);
    hide();
    connect(m_close, &QAction::triggered, this, &FigurePanel::closePanel);
    connect(m_view, &ExplanationView::linkActivated, this, &FigurePanel::placeRequested);
    connect(&m_numbers, &DashboardNumbers::assessmentChanged, this, &FigurePanel::showExplanation);
    connect(&m_numbers, &DashboardNumbers::postingRefreshed, this, &FigurePanel::showExplanation);
    connect(&m_numbers, &DashboardNumbers::previousLoaded, this, &FigurePanel::showExplanation);
    connect(&m_numbers, &DashboardNumbers::trendLoaded, this, &FigurePanel::showExplanation);
}

void FigurePanel::explain(const QString& place)
{
    m_place = place;
    showExplanation();
}

std::optional<ExplanationContent> FigurePanel::content() const
{
    const auto number = ExplainedNumber::parse(m_place);
    if (!number)
        return std::nullopt;
    const application::Assessment& assessment = *m_numbers.assessment();
    const QString sentence = m_numbers.sentence();
    const Figure figure = number->figure.value_or(Figure::CompletionRate);
    if (number->subject == u"total"_s)
        return totalExplanation(assessment, figure, sentence);
    if (number->subject == u"item"_s)
        return itemExplanation(assessment, number->key, figure, sentence);
    if (number->subject == u"posting"_s) {
        return scoreExplanation(assessment, domain::PostingId(number->key.toLongLong()), sentence);
    }
    if (number->subject == u"ranks"_s && m_numbers.previous() != nullptr) {
        return ranksExplanation(assessment, *m_numbers.previous(), sentence,
                                m_numbers.previousTitle());
    }
    if (number->subject == u"quarter"_s) {
        for (const application::QuarterTotals& quarter : m_numbers.quarters()) {
            if (quarter.quarter.toString() == number->key)
                return quarterExplanation(quarter, figure);
        }
    }
    return std::nullopt;
}

void FigurePanel::showExplanation()
{
    if (m_place.isEmpty() || m_numbers.assessment() == nullptr)
        return;
    if (const auto explained = content()) {
        m_view->setContent(*explained);
    } else {
        m_view->setEmptyText(tr("%1没有这个数字：本期没有应完成的事项，或者还在读取。", "period")
                                 .arg(periodTitle(m_numbers.period())));
        m_view->clear();
    }
    if (isHidden()) {
        show();
        Q_EMIT opened();
        m_view->setFocus();
    }
}

void FigurePanel::closePanel()
{
    m_place.clear();
    hide();
    Q_EMIT closed();
}

} // namespace touyan::widgets
