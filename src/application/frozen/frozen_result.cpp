// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/frozen/frozen_result.h"

#include "domain/checklist/checklist_names.h"

#include <QCryptographicHash>

#include <algorithm>

namespace touyan::application {

namespace {

QByteArray fingerprint(const AssessedPosting& posting)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const QString& value) {
        hash.addData(value.toUtf8());
        hash.addData(QByteArrayView("\n"));
    };
    for (const domain::ObligationOutcome& outcome : posting.result.outcomes) {
        add(outcome.obligation.item->code);
        add(outcome.obligation.due.toString(Qt::ISODate));
        add(outcome.obligation.deadline.toString(Qt::ISODate));
        add(domain::identifierName(outcome.fulfilment.state));
    }
    add(posting.result.adjustmentSum.toString());
    add(posting.result.score ? posting.result.score->toString() : QString());
    add(posting.category);
    return hash.result();
}

} // namespace

std::vector<FrozenPosting> frozenPostings(const Assessment& assessment)
{
    std::vector<FrozenPosting> frozen;
    for (const AssessedPosting& posting : assessment.postings())
        frozen.push_back({posting.result.posting, fingerprint(posting)});
    std::sort(frozen.begin(), frozen.end(),
              [](const FrozenPosting& a, const FrozenPosting& b) { return a.posting < b.posting; });
    return frozen;
}

} // namespace touyan::application
