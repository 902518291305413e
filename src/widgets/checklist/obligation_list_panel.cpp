// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/checklist/obligation_list_panel.h"

#include "application/messages/rule_words.h"
#include "widgets/assessment/assessment_board.h"
#include "widgets/lists/record_filter_model.h"
#include "widgets/lists/record_table_view.h"
#include "widgets/look/state_colours.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using domain::ObligationState;

ObligationListPanel::ObligationListPanel(const PageServices& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_model(new ObligationTableModel(this))
    , m_view(new RecordTableView(this))
    , m_state(new QComboBox(this))
    , m_conditions(new QLabel(this))
{
    setObjectName(u"obligationPanel"_s);
    m_view->setObjectName(u"obligationTable"_s);
    m_view->setAccessibleName(tr("应完成事项"));
    m_view->setRecordModel(m_model);
    m_view->rememberColumns(services.settings, u"checklist/obligations"_s);
    m_view->setEmptyText(tr("没有符合条件的应完成事项。"));
    m_view->setColumnWidth(ObligationTableModel::ItemColumn, fontMetrics().averageCharWidth() * 24);
    m_view->setColumnWidth(ObligationTableModel::PeriodColumn,
                           fontMetrics().averageCharWidth() * 14);

    m_state->setObjectName(u"obligationStateCombo"_s);
    m_state->setAccessibleName(tr("按状态筛选"));
    m_state->setToolTip(tr("显示哪种状态的应完成事项"));
    m_state->addItem(tr("全部状态"), -1);
    for (const ObligationState state :
         {ObligationState::Overdue, ObligationState::Pending, ObligationState::Late,
          ObligationState::OnTime, ObligationState::Exempt})
        m_state->addItem(stateText(displayState(state)), static_cast<int>(state));
    connect(m_state, &QComboBox::activated, this, [this] {
        const int state = m_state->currentData().toInt();
        m_filter.state =
            state < 0 ? std::nullopt : std::optional(static_cast<ObligationState>(state));
        reload();
    });
    auto* all = new QToolButton(this);
    all->setObjectName(u"clearObligationFilterButton"_s);
    all->setText(tr("显示全部(&W)"));
    all->setAccessibleName(tr("显示全部"));
    all->setToolTip(tr("去掉筛选条件"));
    all->setFocusPolicy(Qt::TabFocus);
    connect(all, &QToolButton::clicked, this, [this] { setFilter({}); });

    m_conditions->setObjectName(u"obligationConditionsLabel"_s);
    m_conditions->setTextFormat(Qt::PlainText);
    m_conditions->setProperty("subtle", true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* bar = new QHBoxLayout;
    auto* label = new QLabel(tr("状态(&S)"), this);
    label->setBuddy(m_state);
    bar->addWidget(label);
    bar->addWidget(m_state);
    bar->addWidget(m_conditions, 1);
    bar->addWidget(all);
    layout->addLayout(bar);
    layout->addWidget(m_view, 1);
    connect(m_view->filterModel(), &RecordFilterModel::filtersChanged, this,
            &ObligationListPanel::describe);
    connect(m_view, &RecordTableView::recordActivated, this, [this](const QModelIndex& index) {
        if (index.isValid())
            Q_EMIT placeRequested(m_model->placeAt(index.row()));
    });
}

void ObligationListPanel::setFilter(const ObligationFilter& filter)
{
    m_filter = filter;
    m_state->setCurrentIndex(filter.state ? m_state->findData(static_cast<int>(*filter.state)) : 0);
    reload();
}

void ObligationListPanel::reload()
{
    m_model->setObligations(m_services.board.assessment(), m_filter);
    describe();
}

void ObligationListPanel::findText(const QString& text)
{
    m_view->filterModel()->setAnyColumnFilter(text);
}

void ObligationListPanel::describe()
{
    QStringList conditions;
    const application::Assessment* assessment = m_services.board.assessment();
    if (m_filter.posting && assessment != nullptr) {
        if (const auto* posting = assessment->find(*m_filter.posting))
            conditions.append(assessment->identity(*posting).personName);
    }
    if (!m_filter.itemCode.isEmpty())
        conditions.append(tr("事项 %1").arg(m_filter.itemCode));
    if (m_filter.week)
        conditions.append(application::periodWord(m_filter.week->toString()));
    const int shown = m_view->filterModel()->rowCount();
    conditions.append(shown == m_model->rowCount()
                          ? tr("共 %n 项", nullptr, m_model->rowCount())
                          : tr("共 %n 项，显示 %1 项", nullptr, m_model->rowCount()).arg(shown));
    m_conditions->setText(conditions.join(tr("，")));
}

} // namespace touyan::widgets
