// SPDX-License-Identifier: GPL-3.0-or-later
// What touyanctl prints of the demonstration township.
#include "application/appraisal/save_session.h"
#include "application/appraisal_results/appraisal_json.h"
#include "application/appraisal_results/tally_session.h"
#include "application/project_overview/projects_json.h"
#include "pins/demonstration.h"
#include "pins/json_shape.h"
#include "pins/pinned_folder.h"
#include "support/golden_appraisal.h"

#include <QJsonDocument>

namespace touyan::test {
namespace {

using namespace Qt::Literals::StringLiterals;

/// Words of a command, and where its output is kept; no file: its digest is enough.
struct Output
{
    QString words;
    QString file;
};

QByteArray compact(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

TEST_F(DemonstrationPins, Rates)
{
    const std::vector<Output> outputs{
        {u"--quarter 2025-Q3 --as-of 2025-10-15"_s, {}},
        {u"--quarter 2025-Q4 --as-of 2026-01-15"_s, {}},
        {u"--quarter 2026-Q1 --as-of 2026-04-15"_s, {}},
        {u"--quarter 2026-Q2 --as-of 2026-07-15"_s, {}},
        {u"--quarter 2026-Q3 --as-of 2026-10-15"_s, u"2026-Q3.txt"_s},
        {u"--quarter 2026-Q4 --as-of 2026-11-30"_s, {}},
        {u"--year 2025 --as-of 2026-01-31"_s, {}},
        {u"--year 2026 --as-of 2026-11-30"_s, u"2026.txt"_s},
        {u"--from 2026-02-01 --to 2026-02-28 --as-of 2026-03-10"_s, {}},
        {u"--from 2026-08-01 --to 2026-08-31 --as-of 2026-09-30"_s, {}},
        // Days inside the range: what was known then.
        {u"--quarter 2026-Q1 --as-of 2026-02-14"_s, {}},
        {u"--quarter 2026-Q2 --as-of 2026-05-20"_s, u"2026-Q2-in-May.txt"_s},
    };
    PinnedFolder folder(u"rates"_s);
    QByteArray digests;
    for (const Output& output : outputs) {
        const QByteArray json =
            demonstration().printed((u"rates --format json "_s + output.words).split(u' '));
        digests += digestLine(output.words, json);
        if (!output.file.isEmpty()) {
            EXPECT_TRUE(folder.holds(output.file, inLines(json)));
        }
    }
    EXPECT_TRUE(folder.holds(u"digests.txt"_s, digests));
    EXPECT_TRUE(folder.isWhole());
}

TEST_F(DemonstrationPins, Explanations)
{
    const std::vector<Output> outputs{
        {u"--posting P001 --quarter 2026-Q3 --as-of 2026-10-15"_s, u"P001-2026-Q3.txt"_s},
        {u"--posting P001 --year 2026 --as-of 2026-11-30"_s, {}},
        {u"--posting P013 --quarter 2026-Q2 --as-of 2026-05-20"_s, u"P013-2026-Q2-in-May.txt"_s},
        {u"--posting P013 --item I06 --year 2026 --as-of 2026-11-30"_s, u"P013-I06-2026.txt"_s},
        {u"--posting P009 --item I04 --from 2026-03-01 --to 2026-04-30 --as-of 2026-06-30"_s,
         u"P009-I04-spring.txt"_s},
        // They went before the quarter was over.
        {u"--posting P017 --quarter 2025-Q4 --as-of 2026-01-15"_s, {}},
        {u"--posting P003 --quarter 2026-Q1 --as-of 2026-04-15"_s, {}},
        {u"--posting P011 --quarter 2026-Q3 --as-of 2026-10-15"_s, {}},
        // A successor, and one who owes nothing.
        {u"--posting P022 --year 2026 --as-of 2026-11-30"_s, {}},
        {u"--posting Z001 --quarter 2026-Q3 --as-of 2026-10-15"_s, u"Z001-2026-Q3.txt"_s},
    };
    PinnedFolder folder(u"explanations"_s);
    QByteArray digests;
    for (const Output& output : outputs) {
        const QByteArray text = demonstration().printed((u"explain "_s + output.words).split(u' '));
        digests += digestLine(output.words, text);
        if (!output.file.isEmpty()) {
            EXPECT_TRUE(folder.holds(output.file, text));
        }
    }
    EXPECT_TRUE(folder.holds(u"digests.txt"_s, digests));
    EXPECT_TRUE(folder.isWhole());
}

TEST_F(DemonstrationPins, AppraisalsAndProjects)
{
    PinnedFolder appraisals(u"appraisals"_s);
    for (const QString& session : {u"A00001"_s, u"A00002"_s}) {
        const QStringList words{u"appraisal"_s, u"--session"_s, session, u"--format"_s};
        const QByteArray json = demonstration().printed(words + QStringList{u"json"_s});
        EXPECT_TRUE(appraisals.holds(session + u".json.txt"_s, inLines(json)));
        // Means that are not told to people are not told here.
        EXPECT_TRUE(appraisals.holds(session + u".csv.txt"_s,
                                     demonstration().printed(words + QStringList{u"csv"_s})));
    }
    EXPECT_TRUE(appraisals.isWhole());

    // The command takes today from the system; the list is the same that it prints.
    PinnedFolder projects(u"projects"_s);
    QByteArray digests;
    for (const QDate day :
         {QDate(2025, 12, 31), QDate(2026, 3, 31), QDate(2026, 5, 20), QDate(2026, 6, 30),
          QDate(2026, 9, 30), QDate(2026, 11, 30), QDate(2026, 12, 1), QDate(2027, 1, 15)}) {
        for (const std::optional<int> year : {std::optional<int>(), std::optional(2026)}) {
            application::ListProjectsRequest request;
            request.filter.year = year;
            request.asOf = day;
            const QByteArray json = compact(application::projectsJson(
                valueOf(application::listProjects(office().context(), request))));
            const QString name = day.toString(Qt::ISODate);
            digests += digestLine(year ? name + u" 2026"_s : name, json);
            if (!year && (day == QDate(2026, 6, 30) || day == QDate(2026, 12, 1))) {
                EXPECT_TRUE(projects.holds(name + u".txt"_s, inLines(json)));
            }
        }
    }
    EXPECT_TRUE(projects.holds(u"digests.txt"_s, digests));
    EXPECT_TRUE(projects.isWhole());
}

TEST(GoldenPins, Appraisals)
{
    UseCaseOffice office;
    importInto(office, goldenAppraisalPackage());
    QByteArray digests;
    for (const QString& session : goldenAppraisals()) {
        const auto outcome = application::openResult(office.context(), session);
        ASSERT_TRUE(outcome.isOk()) << session.toStdString();
        digests += digestLine(session, compact(application::appraisalJson(*outcome.value())));
    }
    PinnedFolder folder(u"golden-appraisals"_s);
    EXPECT_TRUE(folder.holds(u"digests.txt"_s, digests));
    EXPECT_TRUE(folder.isWhole());
}

} // namespace
} // namespace touyan::test
