// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/checklist/explanation_panel.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

ExplanationPanel::ExplanationPanel(const PageServices& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_view(new ExplanationView(this))
{
    setObjectName(u"explanationPanel"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view, 1);
    setFocusProxy(m_view);
    connect(m_view, &ExplanationView::linkActivated, this, &ExplanationPanel::linkActivated);
}

void ExplanationPanel::setContent(const ExplanationContent& content)
{
    m_view->setContent(content);
}

void ExplanationPanel::clear()
{
    m_view->clear();
    setEntries({});
}

void ExplanationPanel::setEntries(const std::vector<domain::Entry>& /*entries*/) {}

} // namespace touyan::widgets
