// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/project_repositories/project_facts.h"

#include "application/values/utf8_text.h"
#include "domain/projects/project_names.h"
#include "storage/sql/iso_date.h"

#include <algorithm>
#include <utility>

namespace touyan::storage {

using application::ProjectFacts;
using domain::ErrorCode;
using domain::makeError;
using domain::Project;
using domain::Result;

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kNotLoaded = -1;

QDate dayOf(QByteArrayView text)
{
    return dateFromIsoText(text.data(), text.size());
}

/// A day that must be there.
bool read(QByteArrayView text, QDate& day)
{
    day = dayOf(text);
    return day.isValid();
}

/// A day that may be absent.
bool read(QByteArrayView text, std::optional<QDate>& day)
{
    if (text.isEmpty())
        return true;
    day = dayOf(text);
    return day->isValid();
}

template <class Enum>
bool read(QByteArrayView text, Enum& value)
{
    for (const auto& [candidate, name] : domain::IdentifierNames<Enum>::values) {
        if (text == QByteArrayView(name.data(), name.size())) {
            value = candidate;
            return true;
        }
    }
    return false;
}

bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

/// "2026-03", without the cost of a general parser.
bool read(QByteArrayView text, domain::PeriodKey& month)
{
    constexpr qsizetype kLength = 7;
    constexpr int kTen = 10;
    constexpr int kMonths = 12;
    if (text.size() != kLength || text[4] != '-')
        return false;
    month.shape = domain::Cadence::Monthly;
    month.year = 0;
    month.number = 0;
    for (const qsizetype place : {0, 1, 2, 3, 5, 6}) {
        if (!isDigit(text[place]))
            return false;
        int& part = place < 4 ? month.year : month.number;
        part = part * kTen + (text[place] - '0');
    }
    return month.number >= 1 && month.number <= kMonths;
}

class FactsLoading
{
public:
    FactsLoading(SqlConnection& connection, std::vector<Project> projects,
                 const SqlCondition& chosen)
        : m_connection(connection)
        , m_chosen(chosen)
    {
        m_facts.reserve(projects.size());
        qint64 greatest = 0;
        for (Project& project : projects) {
            greatest = std::max(greatest, project.id.value());
            m_facts.emplace_back().project = std::move(project);
        }
        m_places.assign(static_cast<std::size_t>(greatest) + 1, kNotLoaded);
        for (std::size_t place = 0; place < m_facts.size(); ++place)
            m_places[static_cast<std::size_t>(m_facts[place].project.id.value())] =
                static_cast<int>(place);
    }

    Result<std::vector<ProjectFacts>> run()
    {
        if (m_facts.empty())
            return std::move(m_facts);
        TOUYAN_TRY(load());
        return std::move(m_facts);
    }

private:
    using Row = bool (*)(const NativeStatement&, ProjectFacts&);

    Result<void> load()
    {
        TOUYAN_TRY(loadPlans());
        TOUYAN_TRY(loadSteps());
        TOUYAN_TRY(forEachRow("SELECT project_id, to_state, taken_on FROM project_transition",
                              "ORDER BY project_id, id",
                              [](const NativeStatement& row, ProjectFacts& facts) {
                                  domain::TransitionFact& fact = facts.transitions.emplace_back();
                                  return read(row.text(1), fact.to) && read(row.text(2), fact.on);
                              }));
        TOUYAN_TRY(forEachRow("SELECT project_id, month, reporter, recorded_on FROM monthly_report",
                              "ORDER BY project_id, month, reporter",
                              [](const NativeStatement& row, ProjectFacts& facts) {
                                  domain::MonthlyReportFact& fact = facts.reports.emplace_back();
                                  return read(row.text(1), fact.month) &&
                                         read(row.text(2), fact.reporter) &&
                                         read(row.text(3), fact.recordedOn);
                              }));
        TOUYAN_TRY(forEachRow("SELECT project_id, due, closed_on FROM handed_down_task",
                              "ORDER BY project_id, due, closed_on",
                              [](const NativeStatement& row, ProjectFacts& facts) {
                                  application::TaskFact& fact = facts.tasks.emplace_back();
                                  return read(row.text(1), fact.due) &&
                                         read(row.text(2), fact.closedOn);
                              }));
        TOUYAN_TRY(forEachRow(
            "SELECT project_id, due, closed_on FROM rectification_item",
            "ORDER BY project_id, source, due, closed_on",
            [](const NativeStatement& row, ProjectFacts& facts) {
                application::RectificationFact& fact = facts.rectifications.emplace_back();
                return read(row.text(1), fact.due) && read(row.text(2), fact.closedOn);
            },
            "source IN ('supervision', 'acceptance')"));
        TOUYAN_TRY(forEachRow("SELECT project_id FROM supervision_finding", "ORDER BY project_id",
                              [](const NativeStatement& /*row*/, ProjectFacts& facts) {
                                  ++facts.findings;
                                  return true;
                              }));
        return loadLights();
    }

    /// Every revision, the one in force last.
    Result<void> loadPlans()
    {
        return forEachRow("SELECT project_id, number, finish_date FROM project_plan",
                          "ORDER BY project_id, number",
                          [](const NativeStatement& row, ProjectFacts& facts) {
                              facts.planNumber = static_cast<int>(row.integer(1));
                              facts.finishDate = dayOf(row.text(2));
                              return true;
                          });
    }

    Result<void> loadSteps()
    {
        return forEachRow(
            "SELECT p.project_id, s.number, s.title, s.planned_finish, s.weight, s.finished_on,"
            " s.finish_note FROM project_plan AS p JOIN plan_step AS s ON s.plan_id = p.id"
            " AND p.number = (SELECT max(q.number) FROM project_plan AS q"
            " WHERE q.project_id = p.project_id)",
            "ORDER BY p.project_id, s.position",
            [](const NativeStatement& row, ProjectFacts& facts) {
                domain::PlanStep& step = facts.steps.emplace_back();
                step.number = static_cast<int>(row.integer(1));
                step.title = application::textOfUtf8(row.text(2));
                step.plannedFinish = dayOf(row.text(3));
                step.weight = domain::ExactDecimal::fromMillionths(row.integer(4));
                step.finishNote = application::textOfUtf8(row.text(6));
                return read(row.text(5), step.finishedOn);
            },
            {}, "p.project_id");
    }

    /// The latest quarter's review of each project; of two in one quarter that of the later
    /// meeting.
    Result<void> loadLights()
    {
        return forEachRow(
            "SELECT r.project_id, r.light, m.quarter FROM dispatch_review AS r"
            " JOIN dispatch_meeting AS m ON m.id = r.meeting_id",
            "ORDER BY r.project_id, m.quarter, m.held_on, m.id",
            [](const NativeStatement& row, ProjectFacts& facts) {
                facts.lastQuarter = domain::PeriodKey::parse(QString::fromUtf8(row.text(2)));
                return read(row.text(1), facts.lastLight.emplace()) &&
                       facts.lastQuarter.has_value();
            },
            {}, "r.project_id");
    }

    /// Runs "select WHERE … order" over the rows of the chosen projects. The first column is the
    /// project, named `key` in the select.
    Result<void> forEachRow(const QByteArray& select, const QByteArray& order, Row add,
                            QByteArray condition = {}, const QByteArray& key = "project_id")
    {
        if (!m_chosen.isEmpty()) {
            condition += (condition.isEmpty() ? "" : " AND ") + key +
                         " IN (SELECT id FROM project" + m_chosen.where().toUtf8() + ')';
        }
        if (!condition.isEmpty())
            condition.prepend(" WHERE ");
        TOUYAN_TRY_ASSIGN(NativeStatement row,
                          m_connection.nativeStatement(select + condition + ' ' + order));
        bindChosen(row);
        while (true) {
            const Result<bool> step = row.step();
            if (step.isError())
                return step.error();
            if (!step.value())
                return {};
            const int place = placeOf(row.integer(0));
            if (place == kNotLoaded)
                continue;
            ProjectFacts& facts = m_facts[static_cast<std::size_t>(place)];
            if (!add(row, facts)) {
                return makeError(ErrorCode::DatabaseDamaged,
                                 {m_connection.path(), u"project "_s + facts.project.code});
            }
        }
    }

    /// Placeholders have their numbers in the order in which they first occur, which is that of the
    /// condition's bindings.
    void bindChosen(NativeStatement& statement) const
    {
        int parameter = 0;
        for (const auto& [name, value] : m_chosen.bindings()) {
            ++parameter;
            if (value.typeId() == QMetaType::QString)
                statement.bindText(parameter, value.toString());
            else
                statement.bindInteger(parameter, value.toLongLong());
        }
    }

    [[nodiscard]] int placeOf(qint64 project) const
    {
        const auto key = static_cast<std::size_t>(project);
        return key < m_places.size() ? m_places[key] : kNotLoaded;
    }

    SqlConnection& m_connection;
    const SqlCondition& m_chosen;
    std::vector<ProjectFacts> m_facts;
    std::vector<int> m_places; ///< by project id
};

} // namespace

Result<std::vector<ProjectFacts>> loadProjectFacts(SqlConnection& connection,
                                                   std::vector<Project> projects,
                                                   const SqlCondition& chosen)
{
    return FactsLoading(connection, std::move(projects), chosen).run();
}

} // namespace touyan::storage
