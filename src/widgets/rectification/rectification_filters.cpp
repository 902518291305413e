// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/rectification/rectification_filters.h"

#include "application/messages/project_words.h"
#include "domain/rectification/rectification_names.h"

#include "rectification/ui_rectification_filters.h"

#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::ListedRectification;
using application::RectificationFilter;
using application::RectificationStatus;
using domain::RectificationSource;

RectificationFilters::RectificationFilters(QWidget* parent)
    : QWidget(parent)
{
    Ui::RectificationFilters ui;
    ui.setupUi(this);
    m_status = ui.statusFilter;
    m_source = ui.sourceFilter;
    m_unit = ui.unitFilter;
    m_counts = ui.rectificationCounts;
    m_status->addItem(tr("全部状态"));
    for (const RectificationStatus status :
         {RectificationStatus::Open, RectificationStatus::Overdue, RectificationStatus::Closed})
        m_status->addItem(application::rectificationStatusWord(status), static_cast<int>(status));
    m_source->addItem(tr("全部来源"));
    for (const RectificationSource source :
         {RectificationSource::Supervision, RectificationSource::Acceptance,
          RectificationSource::Appraisal, RectificationSource::OfficeCheck})
        m_source->addItem(application::rectificationSourceWord(source), static_cast<int>(source));
    m_unit->addItem(tr("全部单位"));
    for (QComboBox* filter : {m_status, m_source, m_unit})
        connect(filter, &QComboBox::currentIndexChanged, this, &RectificationFilters::changed);
}

RectificationFilter RectificationFilters::filter() const
{
    RectificationFilter filter;
    if (const QVariant status = m_status->currentData(); status.isValid())
        filter.status = static_cast<RectificationStatus>(status.toInt());
    if (const QVariant source = m_source->currentData(); source.isValid())
        filter.source = static_cast<RectificationSource>(source.toInt());
    if (const QVariant unit = m_unit->currentData(); unit.isValid())
        filter.unit = domain::UnitId(unit.toLongLong());
    return filter;
}

bool RectificationFilters::matches(const ListedRectification& line) const
{
    const RectificationFilter wanted = filter();
    if (wanted.source && line.item.source != *wanted.source)
        return false;
    if (wanted.unit && line.item.unit != *wanted.unit)
        return false;
    if (!wanted.status)
        return true;
    switch (*wanted.status) {
    case RectificationStatus::Open:
        return line.item.isOpen();
    case RectificationStatus::Overdue:
        return line.isOverdue;
    case RectificationStatus::Closed:
        break;
    }
    return !line.item.isOpen();
}

void RectificationFilters::choose(const QString& place)
{
    clear();
    const QStringList conditions = place.section(u':', 1).split(u';', Qt::SkipEmptyParts);
    for (const QString& condition : conditions) {
        const QString name = condition.section(u'=', 0, 0);
        const QString value = condition.section(u'=', 1);
        if (name == u"unit"_s) {
            m_unit->setCurrentIndex(std::max(0, m_unit->findData(value.toLongLong())));
        } else if (name == u"source"_s) {
            if (const auto source = domain::fromIdentifierName<RectificationSource>(value))
                m_source->setCurrentIndex(m_source->findData(static_cast<int>(*source)));
        } else if (name == u"state"_s) {
            const QStringList states{u"open"_s, u"overdue"_s, u"closed"_s};
            m_status->setCurrentIndex(static_cast<int>(states.indexOf(value)) + 1);
        }
    }
}

void RectificationFilters::clear()
{
    for (QComboBox* filter : {m_status, m_source, m_unit})
        filter->setCurrentIndex(0);
}

void RectificationFilters::setRegister(const application::RectificationList& list,
                                       const std::vector<domain::Unit>& units)
{
    m_counts->setText(tr("未销号 %1 件，其中逾期 %2 件；已销号 %3 件")
                          .arg(list.open)
                          .arg(list.overdue)
                          .arg(list.closed));
    const QVariant chosen = m_unit->currentData();
    const QSignalBlocker blocker(m_unit);
    m_unit->clear();
    m_unit->addItem(tr("全部单位"));
    for (const domain::Unit& unit : units) {
        const bool named = std::any_of(
            list.rows.begin(), list.rows.end(),
            [&unit](const ListedRectification& line) { return line.item.unit == unit.id; });
        if (named)
            m_unit->addItem(unit.name, unit.id.value());
    }
    m_unit->setCurrentIndex(chosen.isValid() ? std::max(0, m_unit->findData(chosen)) : 0);
}

} // namespace touyan::widgets
