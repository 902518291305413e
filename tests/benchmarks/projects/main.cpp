// SPDX-License-Identifier: GPL-3.0-or-later
// The list of all projects, the list of a filter, and the page of one project, in an office of
// 5 000 projects with 60 events each; and how the list grows from half as many. Usage: [rounds]
#include "application/project_overview/list_projects.h"
#include "application/project_overview/show_project.h"
#include "benchmarks/projects/project_office.h"
#include "benchmarks/support/benchmark_program.h"
#include "benchmarks/support/measured_office.h"
#include "benchmarks/support/measurement.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <stdexcept>

using namespace Qt::Literals::StringLiterals;
using namespace touyan;
using namespace touyan::benchmarks;

namespace {

constexpr int kProjects = 5000;
constexpr int kUsualRounds = 15;
constexpr int kLeastRounds = 7;

double listMilliseconds(MeasuredOffice& office, const application::ProjectFilter& filter,
                        std::size_t expected)
{
    std::size_t count = 0;
    const double milliseconds = millisecondsOf([&] {
        count = valueOrThrow(application::listProjects(office.context(), {filter, std::nullopt}))
                    .rows.size();
    });
    if (count != expected)
        throw std::runtime_error("the list has another number of projects");
    return milliseconds;
}

/// Light, progress, report duties and counts of all projects, from facts in memory.
double computeMilliseconds(MeasuredOffice& office)
{
    const auto work = valueOrThrow(office.context().database.beginRead());
    auto facts = valueOrThrow(work->projects().projects().facts({}));
    std::size_t obligations = 0;
    const double milliseconds = millisecondsOf([&] {
        for (application::ProjectFacts& each : facts) {
            const auto row =
                application::projectRow(std::move(each), office.context().clock.today());
            obligations += static_cast<std::size_t>(row.reports.obligations());
        }
    });
    if (obligations == 0)
        throw std::runtime_error("no report is owed");
    return milliseconds;
}

double pageMilliseconds(MeasuredOffice& office, domain::ProjectId project)
{
    return millisecondsOf([&] {
        const auto page = valueOrThrow(application::showProject(office.context(), project));
        if (page.tasks.empty())
            throw std::runtime_error("the page has no tasks");
    });
}

QJsonObject measure(int rounds)
{
    const QTemporaryDir folder;
    const QString half = folder.filePath(u"half.touyan"_s);
    const QString whole = folder.filePath(u"whole.touyan"_s);
    makeProjectOffice(half, kProjects / 2);
    makeProjectOffice(whole, kProjects);
    MeasuredOffice smaller(half, countyLastDay());
    MeasuredOffice office(whole, countyLastDay());

    const Pairs growth = measurePairs(
        rounds, [&] { return listMilliseconds(office, {}, kProjects); },
        [&] { return listMilliseconds(smaller, {}, kProjects / 2); });
    application::ProjectFilter text;
    text.text = u"第77"_s;
    application::ProjectFilter year;
    year.year = 2019;
    std::vector<double> computes;
    std::vector<double> texts;
    std::vector<double> years;
    std::vector<double> pages;
    for (int round = 0; round < rounds; ++round) {
        computes.push_back(computeMilliseconds(office));
        texts.push_back(listMilliseconds(office, text, 11));
        years.push_back(listMilliseconds(office, year, kProjects / 2));
        pages.push_back(pageMilliseconds(office, domain::ProjectId(1 + round * 97)));
    }
    return {{u"benchmark"_s, u"projects"_s},
            {u"projects"_s, kProjects},
            {u"events"_s, kProjects * kEventsPerProject},
            {u"rounds"_s, rounds},
            {u"list_compute_ms"_s, rounded(median(computes))},
            {u"list_with_reading_ms"_s, rounded(median(growth.ours))},
            {u"filter_text_ms"_s, rounded(median(texts))},
            {u"filter_year_ms"_s, rounded(median(years))},
            {u"limit_list_ms"_s, 100},
            {u"page_ms"_s, rounded(median(pages))},
            {u"page_greatest_ms"_s, rounded(greatest(pages))},
            {u"limit_page_ms"_s, 16},
            {u"growth_2500_to_5000"_s, rounded(growth.ratio())}};
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    return runBenchmark([] {
        return measure(repetitionsFrom(QCoreApplication::arguments(), kUsualRounds, kLeastRounds));
    });
}
