// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/properties/assessment_text.h"

#include "application/assessment/rates_json.h"
#include "domain/checklist/checklist_names.h"

namespace touyan::test {

using namespace application;
using namespace Qt::Literals::StringLiterals;

namespace {

QString numberText(const std::optional<int>& number)
{
    return number ? QString::number(*number) : u"—"_s;
}

} // namespace

QString frozenText(const Assessment& assessment)
{
    QString text;
    for (const AssessedPosting& posting : assessment.postings()) {
        text +=
            u"posting %1 adjusted %2 score %3 in %4 rank %5 %6\n"_s
                .arg(posting.result.posting.value())
                .arg(posting.result.adjustmentSum.toString(),
                     posting.result.score ? posting.result.score->toString() : u"—"_s,
                     posting.category, numberText(posting.rank), numberText(posting.categoryRank));
        for (const domain::ObligationOutcome& outcome : posting.result.outcomes) {
            text += u"  %1 %2 %3 %4\n"_s.arg(outcome.obligation.item->code,
                                             outcome.obligation.due.toString(Qt::ISODate),
                                             outcome.obligation.deadline.toString(Qt::ISODate),
                                             domain::identifierName(outcome.fulfilment.state));
        }
    }
    return text;
}

QString assessmentText(const Assessment& assessment)
{
    QString text = frozenText(assessment);
    for (const AssessedPosting& posting : assessment.postings()) {
        const PostingIdentity& identity = assessment.identity(posting);
        text += u"%1 %2 %3 %4\n"_s.arg(identity.code, identity.personName, identity.unitCode,
                                       posting.result.adjustmentApplied.toString());
        for (const domain::ObligationOutcome& outcome : posting.result.outcomes) {
            text += u"  %1/%2 %3 %4\n"_s.arg(outcome.fulfilment.counted)
                        .arg(outcome.obligation.required())
                        .arg(outcome.fulfilment.fulfilledOn.value_or(QDate()).toString(Qt::ISODate))
                        .arg(static_cast<int>(outcome.fulfilment.reason));
        }
    }
    for (const ItemTotal& item : assessment.items())
        text += u"%1 %2 %3\n"_s.arg(item.code, item.title).arg(item.position);
    return text + QString::fromUtf8(ratesJson(assessment));
}

} // namespace touyan::test
