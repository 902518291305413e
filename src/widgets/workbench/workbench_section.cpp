// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/workbench/workbench_section.h"

#include "widgets/lists/record_filter_model.h"
#include "widgets/lists/record_table_view.h"
#include "widgets/look/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

namespace {

/// The column with the longest texts.
int widestColumn(const QList<ValueTableModel::Column>& columns)
{
    const auto widest =
        std::max_element(columns.begin(), columns.end(),
                         [](const auto& a, const auto& b) { return a.width < b.width; });
    return static_cast<int>(widest - columns.begin());
}

} // namespace

WorkbenchSection::WorkbenchSection(const Parts& parts, ViewSettings& settings, QWidget* parent)
    : QFrame(parent)
    , m_model(new ValueTableModel(parts.columns, this))
    , m_view(new RecordTableView(this))
    , m_picture(new QLabel(this))
    , m_iconName(parts.iconName)
    , m_count(new QLabel(this))
    , m_all(new QToolButton(this))
    , m_allPlace(parts.allPlace)
{
    setObjectName(parts.name + u"Section"_s);
    setAccessibleName(parts.heading);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto* head = new QHBoxLayout;
    head->setSpacing(6);
    showIcon();
    head->addWidget(m_picture);
    auto* heading = new QLabel(parts.heading, this);
    heading->setObjectName(parts.name + u"HeadingLabel"_s);
    heading->setProperty("heading", true);
    heading->setBuddy(m_view);
    head->addWidget(heading);
    m_count->setObjectName(parts.name + u"CountLabel"_s);
    m_count->setProperty("subtle", true);
    head->addWidget(m_count);
    head->addStretch(1);
    m_all->setObjectName(parts.name + u"AllButton"_s);
    m_all->setText(tr("全部"));
    m_all->setAccessibleName(tr("%1：全部列出", "heading").arg(parts.heading));
    m_all->setToolTip(tr("到相应页面列出全部"));
    m_all->setAutoRaise(true);
    // Sections without it keep its height, so that the tables of a row stand in line.
    QSizePolicy policy = m_all->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_all->setSizePolicy(policy);
    m_all->setVisible(!parts.allPlace.isEmpty());
    head->addWidget(m_all);
    column->addLayout(head);
    m_view->setObjectName(parts.name + u"Table"_s);
    m_view->setAccessibleName(parts.heading);
    m_view->setEmptyText(parts.emptyText);
    m_view->setRecordModel(m_model);
    m_view->verticalHeader()->hide();
    setFirstWidths(*m_view, *m_model);
    m_view->rememberColumns(settings, u"workbench/"_s + parts.name);
    // Three lists stand side by side: the longest texts take what the others leave, and end in "…".
    m_view->horizontalHeader()->setStretchLastSection(false);
    m_view->horizontalHeader()->setSectionResizeMode(widestColumn(parts.columns),
                                                     QHeaderView::Stretch);
    column->addWidget(m_view, 1);

    connect(m_view, &RecordTableView::recordActivated, this, [this](const QModelIndex& index) {
        const QString place = m_model->place(index.row());
        if (!place.isEmpty())
            Q_EMIT placeRequested(place);
    });
    connect(m_all, &QAbstractButton::clicked, this, [this] { Q_EMIT placeRequested(m_allPlace); });
    setRows({});
}

/// A picture has the colours of the theme in which it was made.
void WorkbenchSection::showIcon()
{
    constexpr int kIconSize = 16;
    m_picture->setPixmap(icon(m_iconName).pixmap(QSize(kIconSize, kIconSize), devicePixelRatio()));
}

void WorkbenchSection::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        showIcon();
}

void WorkbenchSection::setRows(const QList<ValueRow>& rows)
{
    m_model->setRows(rows);
    m_count->setText(rows.isEmpty() ? QString() : QString::number(rows.size()));
    m_all->setEnabled(!rows.isEmpty());
}

void WorkbenchSection::setFindText(const QString& text)
{
    m_view->filterModel()->setAnyColumnFilter(text);
}

} // namespace touyan::widgets
