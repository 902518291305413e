// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/days/period_control.h"

#include "widgets/days/date_field.h"
#include "widgets/look/icons.h"

#include <QAction>
#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

namespace {

constexpr int kFirstYear = 1949;
constexpr int kLastYear = 2199;

QToolButton* makeButton(QWidget* parent, const QString& name, QAction* action)
{
    auto* button = new QToolButton(parent);
    button->setObjectName(name);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(action->text());
    return button;
}

} // namespace

PeriodControl::PeriodControl(Today today, QWidget* parent)
    : QWidget(parent)
    , m_today(std::move(today))
{
    setObjectName(u"periodControl"_s);
    setAccessibleName(tr("时段与截至日"));
    setAccessibleDescription(tr("所有页面共用的年度、季度、月份和截至日。"));

    m_previous = new QAction(icon(u"go-previous"), tr("上一时段"), this);
    m_previous->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Left));
    m_next = new QAction(icon(u"go-next"), tr("下一时段"), this);
    m_next->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Right));
    m_resetAction = new QAction(icon(u"view-calendar-day"), tr("截至今天"), this);
    m_previous->setToolTip(tr("上一时段（Alt+←）"));
    m_next->setToolTip(tr("下一时段（Alt+→）"));
    m_resetAction->setToolTip(tr("截至日重新跟随今天"));
    connect(m_previous, &QAction::triggered, this, &PeriodControl::showPrevious);
    connect(m_next, &QAction::triggered, this, &PeriodControl::showNext);
    connect(m_resetAction, &QAction::triggered, this, &PeriodControl::resetAsOf);
    addActions({m_previous, m_next, m_resetAction});

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);

    m_kinds = new QButtonGroup(this);
    auto* kindRow = new QHBoxLayout;
    kindRow->setSpacing(0);
    const auto addKind = [&](PeriodKind kind, const QString& text, const QString& name,
                             const QString& tip) {
        auto* button = new QToolButton(this);
        button->setObjectName(name);
        button->setText(text);
        button->setToolTip(tip);
        button->setAccessibleName(tip);
        button->setCheckable(true);
        button->setProperty("segment", true);
        button->setFocusPolicy(Qt::TabFocus);
        m_kinds->addButton(button, static_cast<int>(kind));
        kindRow->addWidget(button);
    };
    addKind(PeriodKind::Year, tr("年"), u"yearKindButton"_s, tr("按年度"));
    addKind(PeriodKind::Quarter, tr("季"), u"quarterKindButton"_s, tr("按季度"));
    addKind(PeriodKind::Month, tr("月"), u"monthKindButton"_s, tr("按月份"));
    layout->addLayout(kindRow);
    layout->addSpacing(4);

    layout->addWidget(makeButton(this, u"previousPeriodButton"_s, m_previous));
    m_year = new QSpinBox(this);
    m_year->setObjectName(u"yearSpinBox"_s);
    m_year->setAccessibleName(tr("年度"));
    m_year->setRange(kFirstYear, kLastYear);
    // A language may write a year without a word after it.
    const QString yearText = tr("%1年");
    m_year->setPrefix(yearText.section(u"%1"_s, 0, 0));
    m_year->setSuffix(yearText.section(u"%1"_s, 1));
    m_year->setGroupSeparatorShown(false);
    m_year->setKeyboardTracking(false);
    m_year->setToolTip(tr("年度"));
    layout->addWidget(m_year);
    m_part = new QComboBox(this);
    m_part->setObjectName(u"periodPartComboBox"_s);
    m_part->setAccessibleName(tr("季度或月份"));
    m_part->setToolTip(tr("季度或月份"));
    m_part->setMaxVisibleItems(12);
    m_part->setMinimumWidth(fontMetrics().horizontalAdvance(tr("第四季度")) + 40);
    layout->addWidget(m_part);
    layout->addWidget(makeButton(this, u"nextPeriodButton"_s, m_next));
    layout->addSpacing(8);

    auto* label = new QLabel(tr("截至(&Z)"), this);
    label->setObjectName(u"asOfLabel"_s);
    layout->addWidget(label);
    m_asOf = new DateField(m_today, this);
    m_asOf->setObjectName(u"asOfDateEdit"_s);
    m_asOf->setAccessibleName(tr("截至日"));
    m_asOf->setToolTip(tr("只计到这一天为止已登记的内容"));
    m_asOf->setDateRange(QDate(kFirstYear, 1, 1), QDate(kLastYear, 12, 31));
    label->setBuddy(m_asOf);
    layout->addWidget(m_asOf);
    m_reset = makeButton(this, u"resetAsOfButton"_s, m_resetAction);
    layout->addWidget(m_reset);

    const QDate day = m_today();
    m_selection = periodContaining(PeriodKind::Quarter, day, day);
    showSelection();

    connect(m_kinds, &QButtonGroup::idClicked, this,
            [this](int id) { setKind(static_cast<PeriodKind>(id)); });
    connect(m_year, &QSpinBox::valueChanged, this, &PeriodControl::readFields);
    connect(m_part, &QComboBox::currentIndexChanged, this, &PeriodControl::readFields);
    connect(m_asOf, &DateField::dateChanged, this, &PeriodControl::setAsOf);
}

void PeriodControl::setSelection(const PeriodSelection& selection)
{
    if (!selection.from.isValid() || !selection.asOf.isValid())
        return;
    m_followsToday = selection.asOf == m_today();
    take(periodContaining(selection.kind, selection.from, selection.asOf));
}

void PeriodControl::setKind(PeriodKind kind)
{
    if (kind == m_selection.kind)
        return;
    // A shorter period inside a longer one: the one of the as-of day if that is inside, else the
    // last, which is what people look at in a period gone by.
    QDate day = m_selection.from;
    if (kind > m_selection.kind) {
        const bool inside =
            m_selection.asOf >= m_selection.from && m_selection.asOf <= m_selection.to;
        day = inside ? m_selection.asOf
                     : (m_selection.asOf < m_selection.from ? m_selection.from : m_selection.to);
    }
    take(periodContaining(kind, day, m_selection.asOf));
}

void PeriodControl::setAsOf(QDate day)
{
    if (m_showing || !day.isValid())
        return;
    m_followsToday = day == m_today();
    PeriodSelection selection = m_selection;
    selection.asOf = day;
    take(selection);
}

void PeriodControl::resetAsOf()
{
    setAsOf(m_today());
}

void PeriodControl::showPrevious()
{
    take(shiftedPeriod(m_selection, -1));
}

void PeriodControl::showNext()
{
    take(shiftedPeriod(m_selection, 1));
}

QList<QAction*> PeriodControl::periodActions() const
{
    return {m_previous, m_next, m_resetAction};
}

void PeriodControl::take(PeriodSelection selection)
{
    if (selection.from.year() < kFirstYear || selection.from.year() > kLastYear)
        return;
    const bool changed = selection != m_selection;
    m_selection = std::move(selection);
    showSelection();
    if (changed)
        Q_EMIT selectionChanged(m_selection);
}

void PeriodControl::showSelection()
{
    m_showing = true;
    m_kinds->button(static_cast<int>(m_selection.kind))->setChecked(true);
    m_year->setValue(m_selection.from.year());
    QStringList parts;
    int current = 0;
    if (m_selection.kind == PeriodKind::Quarter) {
        parts = {tr("第一季度"), tr("第二季度"), tr("第三季度"), tr("第四季度")};
        current = (m_selection.from.month() - 1) / 3;
    } else if (m_selection.kind == PeriodKind::Month) {
        for (int month = 1; month <= 12; ++month)
            parts.append(tr("%1月").arg(month));
        current = m_selection.from.month() - 1;
    } else {
        parts = {tr("全年")};
    }
    m_part->clear();
    m_part->addItems(parts);
    m_part->setCurrentIndex(current);
    m_part->setEnabled(m_selection.kind != PeriodKind::Year);
    // 9-30 means the end of the quarter that is shown, also when that was last year's.
    m_asOf->setUsualSpan(
        {m_selection.from, std::max({m_selection.to, m_selection.asOf, m_today()})});
    m_asOf->setDate(m_selection.asOf);
    m_resetAction->setEnabled(!m_followsToday);
    m_showing = false;
}

void PeriodControl::readFields()
{
    if (m_showing || m_part->currentIndex() < 0)
        return;
    int month = 1;
    if (m_selection.kind == PeriodKind::Quarter)
        month = m_part->currentIndex() * 3 + 1;
    else if (m_selection.kind == PeriodKind::Month)
        month = m_part->currentIndex() + 1;
    take(periodContaining(m_selection.kind, QDate(m_year->value(), month, 1), m_selection.asOf));
}

} // namespace touyan::widgets
