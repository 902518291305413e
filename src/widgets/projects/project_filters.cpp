// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/projects/project_filters.h"

#include "application/messages/project_words.h"
#include "domain/projects/project_names.h"
#include "widgets/lists/record_list.h"
#include "widgets/look/project_lights.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>

#include <array>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::ProjectRow;
using domain::Light;
using domain::ProjectState;

std::optional<ProjectConditions> ProjectConditions::parse(const QString& place)
{
    const QString prefix = u"projects:"_s;
    if (!place.startsWith(prefix))
        return std::nullopt;
    ProjectConditions conditions;
    const QStringList parts = place.mid(prefix.size()).split(u';', Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        const QString name = part.section(u'=', 0, 0);
        const QString value = part.section(u'=', 1);
        bool read = true;
        if (name == u"year"_s) {
            conditions.year = value.toInt(&read);
        } else if (name == u"state"_s) {
            conditions.state = domain::fromIdentifierName<ProjectState>(value);
            read = conditions.state.has_value();
        } else if (name == u"light"_s) {
            conditions.light = domain::fromIdentifierName<Light>(value);
            read = conditions.light.has_value();
        } else if (name == u"unit"_s) {
            conditions.unit = value;
        } else if (name == u"topic"_s) {
            conditions.topic = value;
        } else {
            read = false;
        }
        if (!read)
            return std::nullopt;
    }
    return conditions;
}

bool ProjectConditions::matches(const ProjectRow& row) const
{
    return (!year || row.project().year == *year) && (!state || row.project().state == *state) &&
           (!light || row.light == light) && (unit.isEmpty() || row.unitName == unit) &&
           (topic.isEmpty() || row.project().topicArea == topic);
}

ProjectFilters::ProjectFilters(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"projectFilters"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    m_year = add(u"projectYearFilter"_s, tr("年度"), tr("只看哪一年的项目"));
    m_state = add(u"projectStateFilter"_s, tr("状态"), tr("只看哪种状态的项目"));
    m_light = add(u"projectLightFilter"_s, tr("灯号"), tr("只看建议哪种灯号的项目"));
    m_unit = add(u"projectUnitFilter"_s, tr("单位"), tr("只看哪个单位的项目"));
    m_topic = add(u"projectTopicFilter"_s, tr("领域"), tr("只看哪个领域的项目"));
    for (const ProjectState state : domain::kProjectStates)
        m_state->addItem(application::projectStateWord(state), static_cast<int>(state));
    for (const Light light : {Light::Green, Light::Yellow, Light::Red})
        m_light->addItem(lightText(light), static_cast<int>(light));
    auto* all = new QToolButton(this);
    all->setObjectName(u"clearProjectFilterButton"_s);
    all->setText(tr("显示全部(&W)"));
    all->setAccessibleName(tr("显示全部"));
    all->setToolTip(tr("去掉筛选条件"));
    all->setFocusPolicy(Qt::TabFocus);
    connect(all, &QToolButton::clicked, this, [this] {
        setConditions({});
        Q_EMIT changed();
    });
    row->addWidget(all);
    m_count = new QLabel(this);
    m_count->setObjectName(u"projectCountLabel"_s);
    m_count->setProperty("subtle", true);
    row->addWidget(m_count);
    row->addStretch(1);
}

QComboBox* ProjectFilters::add(const QString& name, const QString& label, const QString& toolTip)
{
    auto* choice = new QComboBox(this);
    choice->setObjectName(name);
    choice->setAccessibleName(label);
    choice->setToolTip(toolTip);
    choice->addItem(tr("全部%1", "year, state, light, unit, topic").arg(label));
    choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    constexpr int kMostCharacters = 12;
    choice->setMaximumWidth(fontMetrics().horizontalAdvance(u'国') * kMostCharacters);
    layout()->addWidget(choice);
    connect(choice, &QComboBox::activated, this, &ProjectFilters::readChoices);
    return choice;
}

void ProjectFilters::readChoices()
{
    const auto chosen = [](const QComboBox* choice) {
        return choice->currentIndex() > 0 ? choice->currentData() : QVariant();
    };
    ProjectConditions conditions;
    if (const QVariant year = chosen(m_year); year.isValid())
        conditions.year = year.toInt();
    if (const QVariant state = chosen(m_state); state.isValid())
        conditions.state = static_cast<ProjectState>(state.toInt());
    if (const QVariant light = chosen(m_light); light.isValid())
        conditions.light = static_cast<Light>(light.toInt());
    conditions.unit = chosen(m_unit).toString();
    conditions.topic = chosen(m_topic).toString();
    if (conditions == m_conditions)
        return;
    m_conditions = conditions;
    Q_EMIT changed();
}

void ProjectFilters::setConditions(const ProjectConditions& conditions)
{
    m_conditions = conditions;
    showConditions();
}

void ProjectFilters::showConditions()
{
    const auto show = [](QComboBox* choice, const QVariant& value) {
        choice->setCurrentIndex(value.isValid() ? std::max(0, choice->findData(value)) : 0);
    };
    const auto& wanted = m_conditions;
    show(m_year, wanted.year ? QVariant(*wanted.year) : QVariant());
    show(m_state, wanted.state ? QVariant(static_cast<int>(*wanted.state)) : QVariant());
    show(m_light, wanted.light ? QVariant(static_cast<int>(*wanted.light)) : QVariant());
    show(m_unit, wanted.unit.isEmpty() ? QVariant() : QVariant(wanted.unit));
    show(m_topic, wanted.topic.isEmpty() ? QVariant() : QVariant(wanted.topic));
}

void ProjectFilters::setRows(const std::vector<ProjectRow>& rows)
{
    std::set<int, std::greater<>> years;
    std::set<QString> units;
    std::set<QString> topics;
    for (const ProjectRow& row : rows) {
        years.insert(row.project().year);
        units.insert(row.unitName);
        if (!row.project().topicArea.isEmpty())
            topics.insert(row.project().topicArea);
    }
    const auto refill = [](QComboBox* choice, const auto& values, const auto& textOf) {
        while (choice->count() > 1)
            choice->removeItem(1);
        for (const auto& value : values)
            choice->addItem(textOf(value), QVariant(value));
    };
    refill(m_year, years, [](int year) { return tr("%1年").arg(year); });
    refill(m_unit, units, [](const QString& unit) { return unit; });
    refill(m_topic, topics, [](const QString& topic) { return topic; });
    showConditions();
}

void ProjectFilters::setCount(int shown, int all)
{
    m_count->setText(shown == all ? tr("共 %1 个").arg(all)
                                  : tr("%1 个，共 %2 个", "shown, all").arg(shown).arg(all));
}

} // namespace touyan::widgets
