// SPDX-License-Identifier: GPL-3.0-or-later
// What one recorded entry costs an open county window (400 secretaries, 100 000 entries a year):
// assessing the posting again, totals and ranks, and telling the grid's model. Prints one JSON line
// with medians in milliseconds; one frame is 16 ms.
#include "application/assessment/assessment.h"
#include "application/checklist/save_checklist.h"
#include "widgets/checklist_grid/checklist_grid_model.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <vector>

namespace {

using namespace touyan;
using namespace Qt::Literals::StringLiterals;

constexpr int kSecretaries = 400;
constexpr int kEntriesEach = 250;
constexpr int kRounds = 31;
constexpr int kYear = 2026;

domain::PostingFacts postingFacts(int number, const domain::Checklist& checklist)
{
    domain::PostingFacts facts;
    facts.id = domain::PostingId(number + 1);
    facts.range.first = QDate(kYear - 1, 7, 1);
    for (int i = 0; i < kEntriesEach; ++i) {
        domain::EntryFact entry;
        entry.id = domain::EntryId(qint64(number) * kEntriesEach + i + 1);
        const auto item = static_cast<size_t>((i + number) % 10);
        entry.item = checklist.items[item == 5 ? 3 : item].codeId;
        entry.occurredOn = QDate(kYear, 1, 1).addDays((i * 7 + number) % 365);
        entry.recordedOn = entry.occurredOn.addDays(i % 9);
        entry.status =
            i % 20 == 0 ? domain::EntryStatus::Submitted : domain::EntryStatus::Confirmed;
        facts.entries.push_back(entry);
    }
    return facts;
}

std::shared_ptr<application::AssessmentFacts> countyFacts(int first, int count)
{
    auto facts = std::make_shared<application::AssessmentFacts>();
    domain::Checklist checklist = application::seedChecklist(QDate(kYear - 1, 1, 1));
    for (size_t i = 0; i < checklist.items.size(); ++i)
        checklist.items[i].codeId = domain::ItemCodeId(static_cast<qint64>(i) + 1);
    facts->office.rules = domain::RuleBook({checklist});
    for (int number = first; number < first + count; ++number) {
        facts->postings.push_back(postingFacts(number, checklist));
        application::PostingIdentity identity;
        identity.code = u"P%1"_s.arg(number, 5, 10, QChar(u'0'));
        identity.personName = u"书记%1"_s.arg(number);
        identity.unitName = u"第%1村"_s.arg(number);
        facts->identities.push_back(identity);
    }
    return facts;
}

double median(std::vector<qint64> nanoseconds)
{
    constexpr double kMillion = 1e6;
    std::sort(nanoseconds.begin(), nanoseconds.end());
    return static_cast<double>(nanoseconds[nanoseconds.size() / 2]) / kMillion;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const domain::DaySpan year{QDate(kYear, 1, 1), QDate(kYear, 12, 31)};
    const QDate asOf(kYear, 12, 31);
    application::Assessment assessment(countyFacts(0, kSecretaries), year, asOf);
    widgets::ChecklistGridModel model;
    std::vector<qint64> whole;
    std::vector<qint64> assess;
    std::vector<qint64> grid;
    QElapsedTimer timer;
    for (int round = 0; round < kRounds; ++round) {
        timer.start();
        model.setAssessment(&assessment);
        whole.push_back(timer.nsecsElapsed());
    }
    model.setExpanded(u"I04"_s, true);
    for (int round = 0; round < kRounds; ++round) {
        const auto fresh = countyFacts(round, 1);
        timer.start();
        if (!assessment.refresh(*fresh, domain::PostingId(round + 1)))
            return 1;
        assess.push_back(timer.nsecsElapsed());
        timer.start();
        model.refreshPosting(domain::PostingId(round + 1));
        grid.push_back(timer.nsecsElapsed());
    }
    std::printf("{\"benchmark\": \"checklist_grid\", \"secretaries\": %d, \"columns\": %d, "
                "\"whole_grid_ms\": %.3f, \"assess_one_ms\": %.3f, \"grid_one_ms\": %.3f, "
                "\"frame_ms\": 16}\n",
                kSecretaries, model.columnCount(), median(whole), median(assess), median(grid));
    return 0;
}
