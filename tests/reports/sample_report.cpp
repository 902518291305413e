// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/sample_report.h"

#include "domain/checklist/posting_assessor.h"
#include "domain/checklist/ranking.h"

#include <QTimeZone>

#include <algorithm>
#include <array>
#include <map>

namespace touyan::test {

namespace {

using namespace Qt::Literals::StringLiterals;
using namespace touyan::domain;
using application::QuarterlyReport;

using Random = std::mt19937;

int pick(Random& random, int count)
{
    return static_cast<int>(random() % static_cast<unsigned>(count));
}

ChecklistItem item(int number, const QString& title, Cadence cadence)
{
    ChecklistItem made;
    made.codeId = ItemCodeId(number);
    made.code = u"I%1"_s.arg(number, 2, 10, QChar(u'0'));
    made.position = number;
    made.title = title;
    made.cadence = cadence;
    return made;
}

Checklist seedChecklist()
{
    Checklist checklist;
    checklist.id = ChecklistId(1);
    checklist.code = u"C2019"_s;
    checklist.title = u"“十个一”工作清单"_s;
    checklist.valid = {QDate(2019, 7, 1), std::nullopt};
    checklist.items = {item(1, u"每月列一份驻点工作清单"_s, Cadence::Monthly),
                       item(2, u"每月报送一篇工作信息"_s, Cadence::Monthly),
                       item(3, u"每月为村（社区）解决一个实际问题"_s, Cadence::Monthly),
                       item(4, u"每周至少走访一次群众"_s, Cadence::Weekly),
                       item(5, u"梳理一次村（社区）工作制度"_s, Cadence::Once),
                       item(6, u"参加每一次工作会议及培训"_s, Cadence::PerCall),
                       item(7, u"每季度至少策划一次主题党日活动"_s, Cadence::Quarterly),
                       item(8, u"每季度至少上一次党课"_s, Cadence::Quarterly),
                       item(9, u"每年协助成立一个“两新”党组织或发展一名党员"_s, Cadence::Yearly),
                       item(10, u"每年向党员、群众代表汇报一次工作"_s, Cadence::Yearly)};
    return checklist;
}

std::vector<Checklist> checklists(const SampleOptions& options)
{
    std::vector<Checklist> versions{seedChecklist()};
    if (options.checklistChanges) {
        Checklist next = seedChecklist();
        versions.front().valid.last = QDate(2019, 8, 20);
        next.id = ChecklistId(2);
        next.code = u"C2019B"_s;
        next.valid.first = QDate(2019, 8, 21);
        next.lateCreditPercent = *ExactDecimal::parse(u"33.5");
        next.items[0].points = *ExactDecimal::parse(u"12.5");
        next.items[3].points = *ExactDecimal::parse(u"7.25");
        next.items[1].required = 2;
        versions.push_back(next);
    }
    return versions;
}

constexpr std::array<QStringView, 10> kFamilyNames{u"王", u"李", u"张", u"刘", u"陈",
                                                   u"杨", u"黄", u"赵", u"周", u"吴"};
constexpr std::array<QStringView, 10> kGivenNames{u"建国", u"秀英", u"海燕", u"志强", u"玉兰",
                                                  u"文博", u"晓风", u"立新", u"明",   u"支"};
constexpr std::array<QStringView, 10> kUnitNames{u"堽头村",   u"文一社区", u"龙门村", u"西关社区",
                                                 u"新民社区", u"青石桥村", u"麦坡村", u"北长街社区",
                                                 u"马家湾村", u"金谷社区"};
constexpr std::array<QStringView, 3> kCategories{u"城市社区", u"征迁村", u""};

QString nameOf(const SampleOptions& options, int index)
{
    if (index < options.names.size())
        return options.names[index];
    const auto i = static_cast<size_t>(index);
    return kFamilyNames[i % kFamilyNames.size()].toString() +
           kGivenNames[(i * 7 + i / 10) % kGivenNames.size()].toString();
}

QString unitNameOf(int index)
{
    const QString name = kUnitNames[static_cast<size_t>(index) % kUnitNames.size()].toString();
    return index < 10 ? name : name + u"（%1区）"_s.arg(index / 10 + 1);
}

/// What a posting's entries look like, kept for the report's 明细.
struct SampleEntry
{
    EntryFact fact;
    QString summary;
    QString place;
};

struct SamplePosting
{
    PostingFacts facts;
    std::vector<SampleEntry> entries;
};

void addEntries(SamplePosting& posting, const std::vector<Obligation>& obligations,
                const SampleOptions& options, Random& random)
{
    const int diligence = 55 + pick(random, 45);
    for (const Obligation& obligation : obligations) {
        if (obligation.call) {
            Attendance attendance;
            attendance.call = *obligation.call;
            attendance.posting = posting.facts.id;
            const int roll = pick(random, 20);
            attendance.status = roll == 0   ? AttendanceStatus::Absent
                                : roll == 1 ? AttendanceStatus::Excused
                                            : AttendanceStatus::Present;
            attendance.recordedOn = obligation.due;
            posting.facts.attendance.push_back(attendance);
            continue;
        }
        for (int i = 0; i < obligation.required(); ++i) {
            if (pick(random, 100) >= diligence)
                continue;
            SampleEntry entry;
            entry.fact.id = EntryId(static_cast<qint64>(posting.entries.size()) + 1);
            entry.fact.item = obligation.item->codeId;
            entry.fact.occurredOn =
                std::max(posting.facts.range.first, obligation.due.addDays(-pick(random, 5)));
            entry.fact.recordedOn =
                entry.fact.occurredOn.addDays(pick(random, 6) == 0 ? 14 : pick(random, 4));
            entry.fact.status =
                pick(random, 25) == 0 ? EntryStatus::Submitted : EntryStatus::Confirmed;
            entry.summary = options.summary.isEmpty()
                                ? u"%1（第%2次）"_s.arg(obligation.item->title.mid(2)).arg(i + 1)
                                : options.summary;
            entry.place = u"村委会"_s;
            posting.facts.entries.push_back(entry.fact);
            posting.entries.push_back(entry);
        }
    }
}

application::ReportObligation reportRow(const ObligationOutcome& outcome, const QString& posting,
                                        const SamplePosting* sample, QDate asOf)
{
    const Obligation& obligation = outcome.obligation;
    application::ReportObligation row;
    row.postingCode = posting;
    row.itemCode = obligation.item->code;
    row.itemTitle = obligation.item->title;
    row.itemPosition = obligation.item->position;
    row.cadence = obligation.item->cadence;
    row.span = obligation.period;
    row.due = obligation.due;
    row.deadline = obligation.deadline;
    row.required = obligation.required();
    row.counted = outcome.fulfilment.counted;
    row.fulfilledOn = outcome.fulfilment.fulfilledOn;
    row.state = outcome.fulfilment.state;
    row.reason = outcome.fulfilment.reason;
    row.points = obligation.item->points;
    row.lateCreditPercent = obligation.checklist->lateCreditPercent;
    row.checklistCode = obligation.checklist->code;
    if (row.cadence == Cadence::PerCall)
        row.period = u"街道驻村工作例会"_s;
    else if (row.cadence != Cadence::Once)
        row.period = PeriodKey::containing(row.cadence, obligation.period.last).toString();
    if (sample != nullptr) {
        for (const SampleEntry& entry : sample->entries) {
            const EntryVerdict verdict =
                judgeEntry(entry.fact, obligation, sample->facts.range, asOf);
            if (verdict == EntryVerdict::OtherItem || verdict == EntryVerdict::OtherPeriod)
                continue;
            row.entries.push_back({u"E%1"_s.arg(entry.fact.id.value()), entry.fact.occurredOn,
                                   entry.fact.recordedOn, entry.summary, entry.place,
                                   verdict == EntryVerdict::Counts, verdict});
        }
    }
    return row;
}

/// Puts an assessed posting into the report.
void addPosting(QuarterlyReport& report, application::ReportPosting posting,
                const PostingAssessment& assessment, const SamplePosting* sample)
{
    for (const ObligationOutcome& outcome : assessment.outcomes)
        report.obligations.push_back(reportRow(outcome, posting.postingCode, sample, report.asOf));
    posting.counts = assessment.counts;
    posting.adjustmentSum = assessment.adjustmentSum;
    posting.adjustmentApplied = assessment.adjustmentApplied;
    posting.score = assessment.score;
    posting.provisional = assessment.isProvisional();
    for (const ItemAssessment& own : assessment.items) {
        posting.items.push_back({own.code, own.counts, own.points, own.lateCreditMillionths});
        const auto found = std::find_if(
            report.items.begin(), report.items.end(),
            [&](const application::ReportItem& candidate) { return candidate.code == own.code; });
        if (found == report.items.end())
            report.items.push_back(
                {own.code, own.title, own.position, Cadence::Monthly, own.counts});
        else
            found->counts += own.counts;
    }
    report.total += assessment.counts;
    report.postings.push_back(std::move(posting));
}

void finish(QuarterlyReport& report, const std::vector<Checklist>& versions)
{
    std::sort(report.items.begin(), report.items.end(),
              [](const auto& a, const auto& b) { return a.code < b.code; });
    std::vector<std::optional<Score>> scores;
    std::vector<QString> categories;
    for (const application::ReportPosting& posting : report.postings) {
        scores.push_back(posting.score);
        categories.push_back(posting.category);
    }
    const auto ranked = ranks(scores);
    const auto rankedInCategory = ranksWithinCategory(scores, categories);
    for (size_t i = 0; i < report.postings.size(); ++i) {
        report.postings[i].rank = ranked[i];
        report.postings[i].categoryRank = rankedInCategory[i];
    }
    for (const Checklist& checklist : versions) {
        application::ReportRules rules;
        rules.checklistCode = checklist.code;
        rules.checklistTitle = checklist.title;
        rules.category = checklist.category;
        rules.valid = checklist.valid;
        rules.lateCreditPercent = checklist.lateCreditPercent;
        rules.minCoveragePercent = checklist.minCoveragePercent;
        rules.lateUntilDays = checklist.lateUntilDays;
        for (const ChecklistItem& own : checklist.items)
            rules.items.push_back({own.code, own.title, own.cadence, own.required, own.points,
                                   own.graceDays, own.dueMonths, own.kinds});
        report.rules.push_back(std::move(rules));
    }
}

QuarterlyReport emptyReport(QDate asOf)
{
    QuarterlyReport report;
    report.officeName = u"青石街道党工委"_s;
    report.title = u"2019年第三季度第一书记“十个一”工作情况"_s;
    report.range = {QDate(2019, 7, 1), QDate(2019, 9, 30)};
    report.asOf = asOf;
    report.printedAt = QDateTime(QDate(2019, 10, 16), QTime(9, 30), QTimeZone::utc());
    return report;
}

application::ReportPosting postingOf(const SampleOptions& options, int index)
{
    application::ReportPosting posting;
    posting.postingCode = u"P%1"_s.arg(index + 1, 5, 10, QChar(u'0'));
    posting.personName = nameOf(options, index);
    posting.unitCode = u"U%1"_s.arg(index + 1, 5, 10, QChar(u'0'));
    posting.unitName = unitNameOf(index);
    posting.category = kCategories[static_cast<size_t>(index) % kCategories.size()].toString();
    posting.dispatchingUnit = index % 7 == 0 ? u"市自然资源局"_s : u"区委组织部"_s;
    posting.dispatchLevel = index % 7 == 0 ? DispatchLevel::City : DispatchLevel::District;
    posting.round = u"第一批"_s;
    return posting;
}

} // namespace

QuarterlyReport sampleReport(const SampleOptions& options)
{
    Random random(options.seed);
    OfficeFacts office;
    const std::vector<Checklist> versions = checklists(options);
    office.rules = RuleBook(versions);
    for (int i = 0; i < 3; ++i) {
        Call call;
        call.id = CallId(i + 1);
        call.code = u"M%1"_s.arg(i + 1);
        call.item = ItemCodeId(6);
        call.title = u"街道驻村工作例会"_s;
        call.heldOn = QDate(2019, 7 + i, 12);
        office.calls.push_back(call);
    }
    QuarterlyReport report = emptyReport(options.asOf);
    const ObligationPlanner planner(office);
    const PostingAssessor assessor(office, report.range, report.asOf);
    for (int index = 0; index < options.secretaries; ++index) {
        application::ReportPosting posting = postingOf(options, index);
        SamplePosting sample;
        sample.facts.id = PostingId(index + 1);
        sample.facts.range.first = index % 9 == 4 ? QDate(2019, 6, 20) : QDate(2019, 7, 5);
        if (index % 13 == 7)
            sample.facts.range.last = QDate(2019, 9, 12);
        sample.facts.categories = CategoryHistory(posting.category, {});
        if (index % 8 == 3)
            sample.facts.approvedLeaves.push_back({QDate(2019, 8, 5), QDate(2019, 8, 25)});
        if (index % 5 == 2) {
            const ExactDecimal points =
                index % 2 == 0 ? *ExactDecimal::parse(u"2.5") : *ExactDecimal::parse(u"-1");
            sample.facts.adjustments.push_back(
                {AdjustmentId(1), 0, sample.facts.id, QDate(2019, 9, 1), points, {}});
            posting.adjustments.push_back({QDate(2019, 9, 1), points, u"区级通报表扬或批评"_s});
        }
        posting.range = sample.facts.range;
        addEntries(sample, planner.plan(sample.facts, report.range), options, random);
        addPosting(report, std::move(posting), assessor.assess(sample.facts), &sample);
    }
    finish(report, versions);
    return report;
}

QuarterlyReport sampleReportOf(int secretaries)
{
    SampleOptions options;
    options.secretaries = secretaries;
    return sampleReport(options);
}

QuarterlyReport randomScores(int postings, unsigned seed, int decimals)
{
    Random random(seed);
    qint64 step = ExactDecimal::kScale;
    for (int i = 0; i < decimals; ++i)
        step /= 10;
    const auto decimal = [&](qint64 limit) {
        return ExactDecimal::fromMillionths(
            static_cast<qint64>(random() %
                                static_cast<unsigned long>(limit * ExactDecimal::kScale / step)) *
            step);
    };
    // The versions must not move once obligations point to them.
    std::vector<Checklist> versions(8);
    for (size_t v = 0; v < versions.size(); ++v) {
        versions[v] = seedChecklist();
        versions[v].id = ChecklistId(static_cast<qint64>(v) + 1);
        versions[v].code = u"V%1"_s.arg(v + 1);
        versions[v].valid = {QDate(2019, 7, 1).addDays(static_cast<qint64>(v) * 12), std::nullopt};
        versions[v].lateCreditPercent = decimal(100);
        for (ChecklistItem& own : versions[v].items)
            own.points = pick(random, 6) == 0 ? ExactDecimal() : decimal(20);
    }
    constexpr std::array kOutcomes{ObligationState::OnTime,  ObligationState::OnTime,
                                   ObligationState::OnTime,  ObligationState::Late,
                                   ObligationState::Late,    ObligationState::Overdue,
                                   ObligationState::Pending, ObligationState::Exempt};
    QuarterlyReport report = emptyReport(QDate(2019, 10, 15));
    for (int index = 0; index < postings; ++index) {
        PostingAssessment assessment;
        assessment.posting = PostingId(index + 1);
        const bool hasManyVersions = pick(random, 2) == 0;
        const int items = 1 + pick(random, 8);
        for (int i = 0; i < items; ++i) {
            const int count = 1 + pick(random, pick(random, 2) == 0 ? 3 : 13);
            for (int k = 0; k < count; ++k) {
                ObligationOutcome outcome;
                const size_t version =
                    hasManyVersions ? static_cast<size_t>(pick(random, 8)) : size_t(index) % 8;
                outcome.obligation.checklist = &versions[version];
                outcome.obligation.item = &versions[version].items[static_cast<size_t>(i)];
                outcome.obligation.due = QDate(2019, 7, 1).addDays(pick(random, 90));
                outcome.obligation.deadline = outcome.obligation.due.addDays(5);
                outcome.obligation.period = {outcome.obligation.due, outcome.obligation.due};
                outcome.fulfilment.state =
                    kOutcomes[static_cast<size_t>(pick(random, int(kOutcomes.size())))];
                assessment.outcomes.push_back(outcome);
                assessment.counts.add(outcome.fulfilment.state);
            }
        }
        std::stable_sort(assessment.outcomes.begin(), assessment.outcomes.end(),
                         [](const ObligationOutcome& a, const ObligationOutcome& b) {
                             return std::tuple(a.obligation.item->position, a.obligation.due) <
                                    std::tuple(b.obligation.item->position, b.obligation.due);
                         });
        assessment.items = assessItems(assessment.outcomes);
        application::ReportPosting posting = postingOf({}, index);
        const int adjustments = pick(random, 4);
        for (int i = 0; i < adjustments; ++i) {
            const ExactDecimal points = ExactDecimal::fromMillionths(
                decimal(8).millionths() * (pick(random, 2) == 0 ? 1 : -1));
            posting.adjustments.push_back({QDate(2019, 8, 1), points, u"加减分"_s});
            assessment.adjustmentSum = assessment.adjustmentSum + points;
        }
        assessment.adjustmentApplied = limitedAdjustment(assessment.adjustmentSum);
        assessment.score = score(assessment.items, assessment.adjustmentApplied);
        addPosting(report, std::move(posting), assessment, nullptr);
    }
    finish(report, versions);
    return report;
}

} // namespace touyan::test
