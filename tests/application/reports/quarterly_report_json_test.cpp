// SPDX-License-Identifier: GPL-3.0-or-later
// A frozen report is read as it was written, to the last field.
#include "application/reports/quarterly_report_json.h"

#include "application/reports/frozen_reasons.h"
#include "support/use_case_fixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include <array>
#include <functional>
#include <random>

namespace touyan::test {

using namespace application;
using namespace domain;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Fills values at random, or writes them down. A structure is walked by naming all its members, so
/// that one that is added and forgotten here does not compile.
class Walker
{
public:
    explicit Walker(uint64_t seed)
        : m_engine(seed)
        , m_isFilling(true)
    {
    }
    Walker() = default;
    [[nodiscard]] const QString& text() const { return m_text; }

    void walk(QString& value)
    {
        static const QStringList samples{
            u""_s, u"陈䶮"_s, u"a\"b\\c\n\td"_s, u"\u202E堽𬇙"_s, u"="_s, u"第一书记“十个一”"_s};
        if (m_isFilling)
            value = samples.at(below(samples.size())) + QString::number(below(1000));
        note(value);
    }
    void walk(int& value)
    {
        if (m_isFilling)
            value = static_cast<int>(below(100'000));
        note(QString::number(value));
    }
    void walk(qint64& value)
    {
        if (m_isFilling)
            value = below(90'000'000'000'000LL);
        note(QString::number(value));
    }
    void walk(bool& value)
    {
        if (m_isFilling)
            value = below(2) == 1;
        note(value ? u"yes"_s : u"no"_s);
    }
    void walk(QDate& value)
    {
        if (m_isFilling)
            value = QDate(2019, 1, 1).addDays(below(1000));
        note(value.toString(Qt::ISODate));
    }
    void walk(QDateTime& value)
    {
        if (m_isFilling)
            value = QDateTime(QDate(2019, 1, 1), QTime(0, 0), Qt::UTC).addMSecs(below(1LL << 40));
        note(QString::number(value.toMSecsSinceEpoch()));
    }
    void walk(ExactDecimal& value)
    {
        if (m_isFilling)
            value = ExactDecimal::fromMillionths(below(2'000'000'000) - 1'000'000'000);
        note(QString::number(value.millionths()));
    }
    void walk(Score& value) { walk(value.hundredths); }
    void walk(Cadence& value) { walkEnum(value, 6); }
    void walk(ObligationState& value) { walkEnum(value, 5); }
    void walk(StateReason& value) { walkEnum(value, 10); }
    void walk(EntryVerdict& value) { walkEnum(value, 8); }
    void walk(DispatchLevel& value) { walkEnum(value, 3); }
    void walk(QStringList& values)
    {
        if (m_isFilling) {
            for (auto left = below(3); left > 0; --left)
                values.append(u"kind"_s + QString::number(below(100)));
        }
        note(values.join(u'|'));
    }
    template <class Value>
    void walk(std::optional<Value>& value)
    {
        if (m_isFilling && below(3) > 0)
            value.emplace();
        note(value ? u"some"_s : u"none"_s);
        if (value)
            walk(*value);
    }
    template <class Value>
    void walk(std::vector<Value>& values)
    {
        if (m_isFilling)
            values.resize(static_cast<size_t>(below(4)));
        note(QString::number(values.size()));
        for (Value& value : values)
            walk(value);
    }
    void walk(DaySpan& span) { each(span.first, span.last); }
    void walk(DateRange& range) { each(range.first, range.last); }
    void walk(StateCounts& value)
    {
        auto& [exempt, onTime, late, overdue, pending] = value;
        each(exempt, onTime, late, overdue, pending);
    }
    void walk(ReportRuleItem& value)
    {
        auto& [code, title, cadence, required, points, grace, months, kinds] = value;
        each(code, title, cadence, required, points, grace, months, kinds);
    }
    void walk(ReportRules& value)
    {
        auto& [code, title, category, valid, credit, coverage, until, items] = value;
        each(code, title, category, valid, credit, coverage, until, items);
    }
    void walk(ReportEntry& value)
    {
        auto& [code, occurred, recorded, summary, place, counts, verdict] = value;
        each(code, occurred, recorded, summary, place, counts, verdict);
    }
    void walk(ReportObligation& value)
    {
        auto& [posting, item, title, position, cadence, period, span, due, deadline, required,
               counted, fulfilled, state, reason, points, credit, checklist, entries] = value;
        each(posting, item, title, position, cadence, period, span, due, deadline, required,
             counted, fulfilled, state, reason, points, credit, checklist, entries);
    }
    void walk(ReportItemResult& value)
    {
        auto& [code, counts, points, credit] = value;
        each(code, counts, points, credit);
    }
    void walk(ReportAdjustment& value)
    {
        auto& [effective, points, reason] = value;
        each(effective, points, reason);
    }
    void walk(ReportPosting& value)
    {
        auto& [posting, person, unit, unitName, category, dispatching, level, round, range, counts,
               sum, applied, adjustments, score, provisional, rank, categoryRank, items] = value;
        each(posting, person, unit, unitName, category, dispatching, level, round, range, counts,
             sum, applied, adjustments, score, provisional, rank, categoryRank, items);
    }
    void walk(ReportItem& value)
    {
        auto& [code, title, position, cadence, counts] = value;
        each(code, title, position, cadence, counts);
    }
    void walk(Light& value) { walkEnum(value, 3); }
    void walk(ProjectKind& value) { walkEnum(value, 2); }
    void walk(ProjectState& value) { walkEnum(value, 11); }
    void walk(ReportProject& value)
    {
        auto& [code, title, kind, unit, leader, state, progress, planned, suggested, light, reports,
               openTasks, overdueTasks, openItems, overdueItems] = value;
        each(code, title, kind, unit, leader, state, progress, planned, suggested, light, reports,
             openTasks, overdueTasks, openItems, overdueItems);
    }
    void walk(QuarterlyReport& value)
    {
        // The day of printing is not frozen.
        auto& [office, title, range, asOf, printed, revision, closedBy, closedAt, rules, postings,
               items, obligations, total, projects] = value;
        static_cast<void>(printed);
        each(office, title, range, asOf, revision, closedBy, closedAt, rules, postings, items,
             obligations, total, projects);
    }

private:
    template <class... Values>
    void each(Values&... values)
    {
        (walk(values), ...);
    }
    template <class Enum>
    void walkEnum(Enum& value, qint64 count)
    {
        if (m_isFilling)
            value = static_cast<Enum>(below(count));
        note(QString::number(static_cast<int>(value)));
    }
    qint64 below(qint64 end) { return std::uniform_int_distribution<qint64>(0, end - 1)(m_engine); }
    void note(const QString& value) { m_text += value + u'\n'; }

    std::mt19937_64 m_engine;
    bool m_isFilling = false;
    QString m_text;
};

QString textOf(QuarterlyReport report)
{
    Walker walker;
    walker.walk(report);
    return walker.text();
}

RC_GTEST_PROP(QuarterlyReportJson, EveryFieldSurvives, (uint64_t seed))
{
    QuarterlyReport report;
    Walker(seed).walk(report);
    const QByteArray json = quarterlyReportJson(report);
    const auto read = quarterlyReportFromJson(json);
    RC_ASSERT(read.isOk());
    RC_ASSERT(textOf(read.value()).toStdString() == textOf(report).toStdString());
    RC_ASSERT(quarterlyReportJson(read.value()) == json);
}

TEST(QuarterlyReportJson, AReportWithoutProjectsSaysNothingOfThem)
{
    const QByteArray json = quarterlyReportJson(QuarterlyReport());
    EXPECT_FALSE(json.contains("projects"));
    EXPECT_TRUE(valueOf(quarterlyReportFromJson(json)).projects.empty());
}

/// A report with one of everything, whose members the tests below spoil.
QuarterlyReport fullReport()
{
    QuarterlyReport report;
    for (uint64_t seed = 1;
         report.obligations.empty() || report.obligations[0].entries.empty() ||
         report.postings.empty() || report.postings[0].items.empty() || report.rules.empty() ||
         report.rules[0].items.empty() || report.projects.empty() || report.items.empty();
         ++seed) {
        report = {};
        Walker(seed).walk(report);
    }
    return report;
}

TEST(QuarterlyReportJson, VerdictsAndReasonsAreWrittenAsNames)
{
    QuarterlyReport report = fullReport();
    report.obligations[0].reason = StateReason::MissedMeeting;
    report.obligations[0].entries[0].verdict = EntryVerdict::RecordedTooLate;
    const QByteArray json = quarterlyReportJson(report);
    EXPECT_TRUE(json.contains("\"reason\":\"missed_meeting\""));
    EXPECT_TRUE(json.contains("\"verdict\":\"recorded_too_late\""));
}

TEST(QuarterlyReportJson, TheNumbersOfOlderClosingsKeepTheirMeaning)
{
    // As closings were written before the names: pinned here, whatever becomes of the enumerators.
    const std::array reasons{StateReason::ExemptByAbsence, StateReason::ExemptByLeave,
                             StateReason::ExemptByExcuse,  StateReason::FulfilledOnTime,
                             StateReason::FulfilledLate,   StateReason::Attended,
                             StateReason::MissedMeeting,   StateReason::DeadlinePassed,
                             StateReason::DeadlineAhead,   StateReason::MeetingAhead};
    const std::array verdicts{EntryVerdict::Counts,         EntryVerdict::OtherItem,
                              EntryVerdict::OtherPeriod,    EntryVerdict::OutsidePosting,
                              EntryVerdict::WrongKind,      EntryVerdict::NotConfirmed,
                              EntryVerdict::NotYetRecorded, EntryVerdict::RecordedTooLate};
    QuarterlyReport report = fullReport();
    const auto readOld = [&report](const QByteArray& key, int number, const QByteArray& name) {
        QByteArray json = quarterlyReportJson(report);
        json.replace("\"" + key + "\":\"" + name + "\"",
                     "\"" + key + "\":" + QByteArray::number(number));
        return quarterlyReportFromJson(json);
    };
    for (int i = 0; i < static_cast<int>(reasons.size()); ++i) {
        report.obligations[0].reason = reasons.at(static_cast<size_t>(i));
        const auto read =
            readOld("reason", i, QString(identifierName(report.obligations[0].reason)).toUtf8());
        ASSERT_TRUE(read.isOk()) << i;
        EXPECT_EQ(read.value().obligations[0].reason, reasons.at(static_cast<size_t>(i)));
    }
    for (int i = 0; i < static_cast<int>(verdicts.size()); ++i) {
        EntryVerdict& verdict = report.obligations[0].entries[0].verdict;
        verdict = verdicts.at(static_cast<size_t>(i));
        const auto read = readOld("verdict", i, QString(identifierName(verdict)).toUtf8());
        ASSERT_TRUE(read.isOk()) << i;
        EXPECT_EQ(read.value().obligations[0].entries[0].verdict,
                  verdicts.at(static_cast<size_t>(i)));
    }
}

/// Replaces the value at the path by another in a copy, for each member of the document in turn.
void spoilEach(const QJsonValue& value, const std::function<void(const QJsonValue&)>& use)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (const QString& key : object.keys()) {
            spoilEach(object.value(key), [&](const QJsonValue& spoilt) {
                QJsonObject copy = object;
                copy.insert(key, spoilt);
                use(copy);
            });
        }
        return;
    }
    if (value.isArray() && !value.toArray().isEmpty() && !value.toArray().at(0).isDouble() &&
        !value.toArray().at(0).isString()) {
        const QJsonArray array = value.toArray();
        spoilEach(array.at(0), [&](const QJsonValue& spoilt) {
            QJsonArray copy = array;
            copy.replace(0, spoilt);
            use(copy);
        });
        return;
    }
    // Something of another type than any member has there.
    use(QJsonObject{{u"no"_s, u"value"_s}});
}

TEST(QuarterlyReportJson, AMemberThatCannotBeReadIsRefusedNeverZero)
{
    const QJsonObject object = QJsonDocument::fromJson(quarterlyReportJson(fullReport())).object();
    int spoilt = 0;
    spoilEach(object, [&spoilt](const QJsonValue& document) {
        const QByteArray json = QJsonDocument(document.toObject()).toJson();
        EXPECT_TRUE(quarterlyReportFromJson(json).isError()) << json.toStdString();
        ++spoilt;
    });
    EXPECT_GT(spoilt, 80);
    // A decimal and a state that look right.
    for (const auto& [key, value] : {std::pair{u"adjustment_sum"_s, QJsonValue(u"1.2.3"_s)},
                                     std::pair{u"score_hundredths"_s, QJsonValue(77.31)},
                                     std::pair{u"dispatch_level"_s, QJsonValue(u"moon"_s)}}) {
        QJsonObject copy = object;
        QJsonArray postings = copy.value(u"postings"_s).toArray();
        QJsonObject posting = postings.at(0).toObject();
        posting.insert(key, value);
        postings.replace(0, posting);
        copy.insert(u"postings"_s, postings);
        EXPECT_TRUE(quarterlyReportFromJson(QJsonDocument(copy).toJson()).isError())
            << key.toStdString();
    }
}

TEST(QuarterlyReportJson, WhatIsNoReportIsRefused)
{
    for (const QByteArray& json : {QByteArray(), QByteArray("[]"), QByteArray("{\"office\": ")})
        EXPECT_TRUE(quarterlyReportFromJson(json).isError()) << json.toStdString();
}

} // namespace

} // namespace touyan::test
