// SPDX-License-Identifier: GPL-3.0-or-later
// What closings and finalisations keep: these documents are read again for years.
#include "application/appraisal/save_session.h"
#include "application/appraisal_results/appraisal_outcome_json.h"
#include "application/appraisal_results/finalise_session.h"
#include "application/closing/close_quarter.h"
#include "application/frozen/rule_book_json.h"
#include "application/ports/appraisal_records.h"
#include "application/reports/quarterly_report_json.h"
#include "pins/demonstration.h"
#include "pins/json_shape.h"
#include "pins/pinned_folder.h"
#include "support/golden_appraisal.h"
#include "support/golden_package.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace touyan::test {
namespace {

using namespace application;
using namespace Qt::Literals::StringLiterals;

/// What an office has frozen: a digest of each document, some documents whole, the fingerprint of
/// each posting, and the keys of the documents. Each document must be read and written again as it
/// was.
class Frozen
{
public:
    explicit Frozen(const QStringList& whole)
        : m_whole(whole)
    {
    }

    void addClosings(UseCaseOffice& office, const QString& place)
    {
        const auto work = valueOf(office.database().beginRead());
        for (const QuarterClosing& closing : valueOf(work->closings().all())) {
            const QString name = u"%1 %2 revision %3 as of %4"_s.arg(
                place, closing.quarter.toString(), QString::number(closing.revision),
                closing.asOf.toString(Qt::ISODate));
            const ClosingDocuments documents = valueOf(work->closings().documents(closing.id));
            add(name + u" rule-book"_s, documents.rules, m_rules);
            const auto rules = ruleBookFromJson(documents.rules, work->checklists());
            ASSERT_TRUE(succeeds(rules)) << name.toStdString();
            EXPECT_TRUE(ruleBookJson(rules.value()) == documents.rules) << name.toStdString();
            add(name + u" report"_s, documents.report, m_report);
            const auto report = quarterlyReportFromJson(documents.report);
            ASSERT_TRUE(succeeds(report)) << name.toStdString();
            EXPECT_TRUE(quarterlyReportJson(report.value()) == documents.report)
                << name.toStdString();
            m_fingerprints += name.toUtf8() + '\n';
            for (const FrozenPosting& posting :
                 valueOf(work->closings().frozenPostings(closing.id))) {
                m_fingerprints += "  " +
                                  valueOf(work->postings().find(posting.posting)).code.toUtf8() +
                                  ' ' + posting.fingerprint.toHex() + '\n';
            }
        }
    }

    void addFinalisations(UseCaseOffice& office, const QString& place)
    {
        const auto work = valueOf(office.database().beginRead());
        AppraisalFinalisationRepository& repository = work->appraisals().finalisations();
        for (const domain::AppraisalSession& session :
             valueOf(work->appraisals().sessions().all())) {
            for (const AppraisalFinalisation& each : valueOf(repository.ofSession(session.id))) {
                const QString name =
                    u"%1 %2 revision %3"_s.arg(place, session.code, QString::number(each.revision));
                const QByteArray document = valueOf(repository.result(each.id));
                add(name, document, m_result);
                const auto outcome = appraisalOutcomeFromJson(document);
                ASSERT_TRUE(succeeds(outcome)) << name.toStdString();
                EXPECT_TRUE(appraisalOutcomeJson(outcome.value()) == document)
                    << name.toStdString();
            }
        }
    }

    [[nodiscard]] const QMap<QString, QByteArray>& documents() const { return m_documents; }
    [[nodiscard]] const QByteArray& digests() const { return m_digests; }
    [[nodiscard]] const QByteArray& fingerprints() const { return m_fingerprints; }
    [[nodiscard]] QByteArray keys() const
    {
        return "rules of a closing\n" + m_rules.text() + "report of a closing\n" + m_report.text() +
               "result of a finalised appraisal\n" + m_result.text();
    }

private:
    void add(const QString& name, const QByteArray& document, JsonShape& shape)
    {
        const QJsonDocument json = QJsonDocument::fromJson(document);
        EXPECT_FALSE(json.isNull()) << name.toStdString();
        m_digests += digestLine(name, document);
        if (m_whole.contains(name))
            m_documents.insert(name, document);
        if (json.isArray())
            shape.add(json.array());
        else
            shape.add(json.object());
    }

    QStringList m_whole;
    QMap<QString, QByteArray> m_documents;
    QByteArray m_digests;
    QByteArray m_fingerprints;
    JsonShape m_rules;
    JsonShape m_report;
    JsonShape m_result;
};

void check(const QString& name, const Frozen& frozen)
{
    PinnedFolder folder(name);
    for (auto each = frozen.documents().begin(); each != frozen.documents().end(); ++each) {
        const QString file = QString(each.key()).replace(u' ', u'-') + u".txt"_s;
        EXPECT_TRUE(folder.holds(file, inLines(each.value()) + '\n'));
    }
    EXPECT_TRUE(folder.holds(u"digests.txt"_s, frozen.digests()));
    EXPECT_TRUE(folder.holds(u"fingerprints.txt"_s, frozen.fingerprints()));
    EXPECT_TRUE(folder.holds(u"keys.txt"_s, frozen.keys()));
    EXPECT_TRUE(folder.isWhole());
}

TEST_F(DemonstrationPins, FrozenDocuments)
{
    Frozen frozen({u"demonstration 2025-Q3 revision 1 as of 2025-10-15 rule-book"_s,
                   u"demonstration A00001 revision 1"_s});
    frozen.addClosings(office(), u"demonstration"_s);
    frozen.addFinalisations(office(), u"demonstration"_s);
    check(u"frozen-demonstration"_s, frozen);
}

/// The golden appraisals as if every form had been entered a second time, all alike.
QString packageEnteredTwice(const QTemporaryDir& folder)
{
    const QDir golden(goldenAppraisalPackage());
    for (const QString& name : golden.entryList(QDir::Files))
        EXPECT_TRUE(QFile::copy(golden.filePath(name), folder.filePath(name)));
    QFile ballots(golden.filePath(u"ballots.csv"_s));
    EXPECT_TRUE(ballots.open(QIODevice::ReadOnly));
    QByteArray table = "session,group,serial,first_by,second_by,second\n";
    const QList<QByteArray> lines = ballots.readAll().split('\n');
    for (const QByteArray& line : lines.mid(1)) {
        if (!line.isEmpty())
            table += line + ",甲,乙,same\n";
    }
    QFile entries(folder.filePath(u"ballot_entries.csv"_s));
    EXPECT_TRUE(entries.open(QIODevice::WriteOnly));
    EXPECT_EQ(entries.write(table), table.size());
    return folder.path();
}

TEST(GoldenPins, FrozenDocuments)
{
    struct Closed
    {
        QString package;
        std::vector<CloseQuarterRequest> quarters;
    };
    using domain::Cadence;
    const std::vector<Closed> packages{
        {u"corners"_s, {{{Cadence::Quarterly, 2023, 3}, {2023, 10, 20}}}},
        {u"hard-40"_s,
         {{{Cadence::Quarterly, 2019, 3}, {2019, 10, 20}},
          {{Cadence::Quarterly, 2019, 4}, {2020, 2, 1}}}},
        {u"township-2019"_s, {{{Cadence::Quarterly, 2019, 3}, {2019, 10, 15}}}},
        {u"weeks-2026"_s, {{{Cadence::Quarterly, 2026, 4}, {2027, 1, 10}}}},
    };
    Frozen frozen({u"corners 2023-Q3 revision 1 as of 2023-10-20 rule-book"_s,
                   u"corners 2023-Q3 revision 1 as of 2023-10-20 report"_s,
                   u"appraisal A-quorum revision 1"_s});
    for (const Closed& each : packages) {
        UseCaseOffice office;
        importInto(office, goldenFolder(each.package) + u"/package"_s);
        for (const CloseQuarterRequest& quarter : each.quarters)
            EXPECT_TRUE(succeeds(closeQuarter(office.context(), quarter)));
        frozen.addClosings(office, each.package);
    }
    const QTemporaryDir folder;
    UseCaseOffice office;
    importInto(office, packageEnteredTwice(folder));
    for (const SessionSummary& each : valueOf(listSessions(office.context())))
        EXPECT_TRUE(succeeds(finaliseSession(office.context(), each.session.id)));
    frozen.addFinalisations(office, u"appraisal"_s);
    check(u"frozen-golden"_s, frozen);
}

} // namespace
} // namespace touyan::test
