// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/golden_appraisal.h"

#include "domain/appraisal/appraisal_names.h"
#include "support/csv_rows.h"
#include "support/golden_package.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <algorithm>
#include <map>
#include <stdexcept>

namespace touyan::test {

using namespace domain;
using namespace Qt::Literals::StringLiterals;
using application::AppraisalOutcome;

namespace {

[[noreturn]] void refuse(const QString& what, const QString& value)
{
    throw std::runtime_error(u"package: %1 \"%2\""_s.arg(what, value).toStdString());
}

int integer(const QString& text)
{
    bool ok = false;
    const int value = text.toInt(&ok);
    if (!ok)
        refuse(u"no whole number:"_s, text);
    return value;
}

ExactDecimal decimal(const QString& text)
{
    const auto value = ExactDecimal::parse(text);
    if (!value)
        refuse(u"no decimal:"_s, text);
    return *value;
}

template <class Enum>
Enum name(const QString& text)
{
    const auto value = fromIdentifierName<Enum>(text);
    if (!value)
        refuse(u"not in the enumeration:"_s, text);
    return *value;
}

/// A table of the package, read once: that of the marks is long.
const CsvRows& table(const QString& name)
{
    static std::map<QString, CsvRows> tables;
    auto found = tables.find(name);
    if (found == tables.end()) {
        found = tables
                    .emplace(name,
                             CsvRows::readFile(goldenAppraisalPackage() + u'/' + name + u".csv"_s))
                    .first;
    }
    return found->second;
}

/// The rows of one table that belong to one session.
class SessionRows
{
public:
    SessionRows(const QString& name, const QString& session, const QString& column = u"session"_s)
        : m_rows(table(name))
    {
        for (size_t i = 0; i < m_rows.size(); ++i) {
            if (m_rows.at(i, column) == session)
                m_members.push_back(i);
        }
    }

    [[nodiscard]] size_t size() const { return m_members.size(); }
    [[nodiscard]] const QString& at(size_t row, const QString& column) const
    {
        return m_rows.at(m_members[row], column);
    }

private:
    const CsvRows& m_rows;
    std::vector<size_t> m_members;
};

AppraisalSession readSession(const QString& code)
{
    const SessionRows rows(u"appraisal_sessions"_s, code, u"code"_s);
    if (rows.size() != 1)
        refuse(u"no session:"_s, code);
    const auto text = [&](const char* column) { return rows.at(0, QString::fromLatin1(column)); };
    AppraisalSession session;
    session.code = code;
    session.year = integer(text("year"));
    session.title = text("title");
    session.mode = name<AppraisalMode>(text("mode"));
    if (!text("good_quota_percent").isEmpty())
        session.goodQuotaPercent = decimal(text("good_quota_percent"));
    if (!text("ballot_good_limit").isEmpty())
        session.ballotGoodLimit = integer(text("ballot_good_limit"));
    session.quorumPercent = decimal(text("quorum_percent"));
    session.missingGroup = name<MissingGroupRule>(text("missing_group"));
    session.minBallots = integer(text("min_ballots"));
    session.gradePoints = {decimal(text("points_good")), decimal(text("points_fair")),
                           decimal(text("points_ordinary")), decimal(text("points_poor"))};
    session.gradeThresholds = {decimal(text("threshold_good")), decimal(text("threshold_fair")),
                               decimal(text("threshold_ordinary"))};

    const SessionRows criteria(u"criteria"_s, code);
    for (size_t i = 0; i < criteria.size(); ++i) {
        session.criteria.push_back({criteria.at(i, u"code"_s), criteria.at(i, u"title"_s),
                                    decimal(criteria.at(i, u"max_points"_s))});
    }
    const SessionRows groups(u"voter_groups"_s, code);
    for (size_t i = 0; i < groups.size(); ++i) {
        VoterGroup group;
        group.code = groups.at(i, u"code"_s);
        group.title = groups.at(i, u"title"_s);
        group.weight = decimal(groups.at(i, u"weight"_s));
        group.invited = integer(groups.at(i, u"invited"_s));
        group.issued = integer(groups.at(i, u"issued"_s));
        group.trim = integer(groups.at(i, u"trim"_s));
        session.groups.push_back(group);
    }
    const SessionRows components(u"components"_s, code);
    for (size_t i = 0; i < components.size(); ++i) {
        session.components.push_back(
            {components.at(i, u"component"_s), decimal(components.at(i, u"weight"_s))});
    }
    return session;
}

/// Reportees sorted by posting code, with their component scores.
std::map<QString, Reportee> readReportees(const QString& code)
{
    std::map<QString, Reportee> reportees;
    const SessionRows rows(u"reportees"_s, code);
    for (size_t i = 0; i < rows.size(); ++i) {
        Reportee reportee;
        reportee.order = integer(rows.at(i, u"order"_s));
        reportee.manner = name<ReportManner>(rows.at(i, u"manner"_s));
        reportee.veto = rows.at(i, u"veto"_s) == u"yes"_s;
        reportees[rows.at(i, u"posting"_s)] = reportee;
    }
    const SessionRows scores(u"component_scores"_s, code);
    for (size_t i = 0; i < scores.size(); ++i) {
        const QString& value = scores.at(i, u"score"_s);
        ComponentScore score;
        score.component = scores.at(i, u"component"_s);
        score.notApplicable = value == u"not_applicable"_s;
        if (!value.isEmpty() && !score.notApplicable)
            score.score = decimal(value);
        reportees.at(scores.at(i, u"posting"_s)).componentScores.push_back(score);
    }
    return reportees;
}

using WrittenMarks = std::vector<std::pair<QByteArray, QByteArray>>;
/// Group and serial → reportee → marks.
using WrittenBallots = std::map<std::pair<QString, QString>, std::map<size_t, WrittenMarks>>;

WrittenBallots readBallots(const QString& code, const std::map<QString, size_t>& reportees)
{
    WrittenBallots ballots;
    const SessionRows rows(u"ballots"_s, code);
    for (size_t i = 0; i < rows.size(); ++i)
        ballots[{rows.at(i, u"group"_s), rows.at(i, u"serial"_s)}] = {};
    const SessionRows marks(u"ballot_marks"_s, code);
    for (size_t i = 0; i < marks.size(); ++i) {
        ballots
            .at({marks.at(i, u"group"_s),
                 marks.at(i, u"serial"_s)})[reportees.at(marks.at(i, u"posting"_s))]
            .emplace_back(marks.at(i, u"criterion"_s).toUtf8(), marks.at(i, u"value"_s).toUtf8());
    }
    return ballots;
}

BallotCounts countBallots(const AppraisalSession& session, const WrittenBallots& ballots,
                          size_t reporteeCount)
{
    BallotTally tally(session, reporteeCount);
    for (const auto& [key, writtenRows] : ballots) {
        std::vector<std::vector<Mark>> marks;
        std::vector<BallotRow> rows;
        marks.reserve(writtenRows.size());
        for (const auto& [reportee, written] : writtenRows) {
            std::vector<Mark>& ofRow = marks.emplace_back();
            for (const auto& [criterion, value] : written)
                ofRow.push_back({criterion, value});
            rows.push_back({reportee, ofRow});
        }
        const auto group = std::find_if(
            session.groups.begin(), session.groups.end(),
            [&groupCode = key.first](const VoterGroup& each) { return each.code == groupCode; });
        if (group == session.groups.end())
            refuse(u"unknown group:"_s, key.first);
        tally.add(static_cast<size_t>(group - session.groups.begin()), rows);
    }
    return std::move(tally).counts();
}

} // namespace

QStringList goldenAppraisals()
{
    QStringList sessions;
    const QStringList files = QDir(goldenFolder(u"appraisal"_s))
                                  .entryList({u"expected-*.json"_s}, QDir::Files, QDir::Name);
    for (const QString& file : files)
        sessions.append(file.sliced(u"expected-"_s.size()).chopped(u".json"_s.size()));
    return sessions;
}

QString goldenAppraisalPackage()
{
    return goldenFolder(u"appraisal"_s) + u"/package"_s;
}

QJsonObject expectedAppraisal(const QString& session)
{
    QFile file(goldenFolder(u"appraisal"_s) + u"/expected-"_s + session + u".json"_s);
    if (!file.open(QIODevice::ReadOnly))
        refuse(u"no expected result of"_s, session);
    return QJsonDocument::fromJson(file.readAll()).object();
}

AppraisalOutcome readAppraisal(const QString& session)
{
    AppraisalOutcome outcome;
    outcome.session = readSession(session);
    std::map<QString, size_t> places;
    for (auto& [posting, reportee] : readReportees(session)) {
        places[posting] = outcome.reportees.size();
        outcome.reportees.push_back(reportee);
        outcome.identities.emplace_back().code = posting;
    }
    outcome.counts =
        countBallots(outcome.session, readBallots(session, places), outcome.reportees.size());
    outcome.result = appraise(outcome.session, outcome.reportees, outcome.counts);
    return outcome;
}

} // namespace touyan::test
