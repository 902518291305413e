// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/appraisal/rule_table.h"

#include "widgets/lists/edited_table_view.h"
#include "widgets/look/icons.h"
#include "widgets/look/state_colours.h"
#include "widgets/look/theme.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

RuleTable::RuleTable(QWidget* parent)
    : QWidget(parent)
    , m_heading(new QLabel(this))
    , m_summary(new QLabel(this))
    , m_view(new EditedTableView(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto* head = new QHBoxLayout;
    head->setSpacing(2);
    m_heading->setProperty("heading", true);
    head->addWidget(m_heading);
    head->addSpacing(8);
    m_summary->setTextFormat(Qt::PlainText);
    head->addWidget(m_summary, 1);
    const auto add = [this, head](const QString& name, QStringView iconName, const QString& text,
                                  const auto& act) {
        auto* button = new QToolButton(this);
        button->setToolTip(text);
        button->setIcon(icon(iconName));
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QToolButton::clicked, this, act);
        head->addWidget(button);
        m_buttons.append({button, name});
    };
    add(u"AddButton"_s, u"list-add", tr("加一行"), [this] { addRow(); });
    add(u"RemoveButton"_s, u"list-remove", tr("删去这一行"),
        [this] { m_model->remove(currentRow()); });
    add(u"UpButton"_s, u"go-up", tr("上移"), [this] { moveRow(-1); });
    add(u"DownButton"_s, u"go-down", tr("下移"), [this] { moveRow(1); });
    column->addLayout(head);

    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                            QAbstractItemView::AnyKeyPressed);
    m_view->setTabKeyNavigation(false);
    m_view->setCornerButtonEnabled(false);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().lineSpacing() + 9);
    m_view->horizontalHeader()->setHighlightSections(false);
    column->addWidget(m_view, 1);
}

void RuleTable::setParts(const Parts& parts)
{
    m_model = new RuleTableModel(parts.columns, this);
    m_newRow = parts.newRow;
    m_heading->setText(parts.heading);
    m_summary->setObjectName(parts.name + u"Summary"_s);
    for (const Button& each : std::as_const(m_buttons)) {
        each.button->setObjectName(parts.name + each.name);
        each.button->setAccessibleName(
            tr("%1：%2", "table, action").arg(parts.heading, each.button->toolTip()));
    }
    m_view->setObjectName(parts.name);
    m_view->setAccessibleName(parts.heading);
    m_view->setModel(m_model);
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_view->horizontalHeader()->setSectionResizeMode(parts.wideColumn, QHeaderView::Stretch);
}

int RuleTable::currentRow() const
{
    return m_view->currentIndex().row();
}

void RuleTable::addRow()
{
    const int row = m_model->append(m_newRow);
    const QModelIndex index = m_model->index(row, 0);
    m_view->setFocus();
    m_view->setCurrentIndex(index);
    m_view->scrollToBottom();
    m_view->edit(index);
}

void RuleTable::moveRow(int by)
{
    const int column = std::max(0, m_view->currentIndex().column());
    if (currentRow() >= 0)
        m_view->setCurrentIndex(m_model->index(m_model->move(currentRow(), by), column));
}

void RuleTable::setReadOnly(bool readOnly)
{
    m_model->setEditable(!readOnly);
    for (const Button& each : std::as_const(m_buttons))
        each.button->setEnabled(!readOnly);
}

void RuleTable::setSummary(const QString& text, bool isGood)
{
    const StateColours colours = stateColours(isGood ? DisplayState::OnTime : DisplayState::Overdue,
                                              isDark(QGuiApplication::palette()));
    QPalette inked = QGuiApplication::palette();
    inked.setColor(QPalette::WindowText, colours.foreground);
    m_summary->setPalette(inked);
    m_summary->setText(text);
}

} // namespace touyan::widgets
