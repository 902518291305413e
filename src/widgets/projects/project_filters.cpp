// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/projects/project_filters.h"

#include "application/messages/project_words.h"
#include "domain/projects/project_names.h"
#include "widgets/look/project_lights.h"

#include "projects/ui_project_filters.h"

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
    , m_ui(std::make_unique<Ui::ProjectFilters>())
{
    m_ui->setupUi(this);
    constexpr int kMostCharacters = 12;
    const int widest = fontMetrics().horizontalAdvance(u'国') * kMostCharacters;
    for (QComboBox* choice :
         {m_ui->projectYearFilter, m_ui->projectStateFilter, m_ui->projectLightFilter,
          m_ui->projectUnitFilter, m_ui->projectTopicFilter}) {
        choice->addItem(
            tr("全部%1", "year, state, light, unit, topic").arg(choice->accessibleName()));
        choice->setMaximumWidth(widest);
        connect(choice, &QComboBox::activated, this, &ProjectFilters::readChoices);
    }
    for (const ProjectState state : domain::kProjectStates) {
        m_ui->projectStateFilter->addItem(application::projectStateWord(state),
                                          static_cast<int>(state));
    }
    for (const Light light : {Light::Green, Light::Yellow, Light::Red})
        m_ui->projectLightFilter->addItem(lightText(light), static_cast<int>(light));
    connect(m_ui->clearProjectFilterButton, &QToolButton::clicked, this, [this] {
        setConditions({});
        Q_EMIT changed();
    });
}

ProjectFilters::~ProjectFilters() = default;

void ProjectFilters::readChoices()
{
    const auto chosen = [](const QComboBox* choice) {
        return choice->currentIndex() > 0 ? choice->currentData() : QVariant();
    };
    ProjectConditions conditions;
    if (const QVariant year = chosen(m_ui->projectYearFilter); year.isValid())
        conditions.year = year.toInt();
    if (const QVariant state = chosen(m_ui->projectStateFilter); state.isValid())
        conditions.state = static_cast<ProjectState>(state.toInt());
    if (const QVariant light = chosen(m_ui->projectLightFilter); light.isValid())
        conditions.light = static_cast<Light>(light.toInt());
    conditions.unit = chosen(m_ui->projectUnitFilter).toString();
    conditions.topic = chosen(m_ui->projectTopicFilter).toString();
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
    show(m_ui->projectYearFilter, wanted.year ? QVariant(*wanted.year) : QVariant());
    show(m_ui->projectStateFilter,
         wanted.state ? QVariant(static_cast<int>(*wanted.state)) : QVariant());
    show(m_ui->projectLightFilter,
         wanted.light ? QVariant(static_cast<int>(*wanted.light)) : QVariant());
    show(m_ui->projectUnitFilter, wanted.unit.isEmpty() ? QVariant() : QVariant(wanted.unit));
    show(m_ui->projectTopicFilter, wanted.topic.isEmpty() ? QVariant() : QVariant(wanted.topic));
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
    refill(m_ui->projectYearFilter, years, [](int year) { return tr("%1年").arg(year); });
    refill(m_ui->projectUnitFilter, units, [](const QString& unit) { return unit; });
    refill(m_ui->projectTopicFilter, topics, [](const QString& topic) { return topic; });
    showConditions();
}

void ProjectFilters::setCount(int shown, int all)
{
    m_ui->projectCountLabel->setText(shown == all
                                         ? tr("共 %1 个").arg(all)
                                         : tr("%1 个，共 %2 个", "shown, all").arg(shown).arg(all));
}

} // namespace touyan::widgets
