// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/assessment/rates_json.h"

#include <QJsonArray>

namespace touyan::application {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonValue rateJson(const std::optional<domain::Rate>& rate)
{
    return rate ? QJsonValue(rate->toString()) : QJsonValue();
}

QJsonValue numberJson(const std::optional<int>& number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonObject itemJson(const QString& code, const domain::StateCounts& counts)
{
    QJsonObject item = countsJson(counts);
    item.insert(u"item"_s, code);
    return item;
}

QJsonObject postingJson(const PostingIdentity& identity, const AssessedPosting& posting)
{
    QJsonObject object = countsJson(posting.result.counts);
    object.insert(u"posting"_s, identity.code);
    object.insert(u"unit"_s, identity.unitCode);
    object.insert(u"score"_s, posting.result.score ? QJsonValue(posting.result.score->toString())
                                                   : QJsonValue());
    object.insert(u"rank"_s, numberJson(posting.rank));
    object.insert(u"category_rank"_s, numberJson(posting.categoryRank));
    QJsonArray items;
    for (const domain::ItemAssessment& item : posting.result.items)
        items.append(itemJson(item.code, item.counts));
    object.insert(u"items"_s, items);
    return object;
}

} // namespace

QJsonObject countsJson(const domain::StateCounts& counts)
{
    return {{u"obligations"_s, counts.obligations()},
            {u"exempt"_s, counts.exempt},
            {u"on_time"_s, counts.onTime},
            {u"late"_s, counts.late},
            {u"overdue"_s, counts.overdue},
            {u"pending"_s, counts.pending},
            {u"completion_rate"_s, rateJson(counts.completionRate())},
            {u"to_date_rate"_s, rateJson(counts.toDateRate())},
            {u"on_time_rate"_s, rateJson(counts.onTimeRate())}};
}

QJsonObject ratesJson(const Assessment& assessment)
{
    QJsonArray postings;
    for (const AssessedPosting& posting : assessment.postings())
        postings.append(postingJson(assessment.identity(posting), posting));
    QJsonArray items;
    for (const ItemTotal& item : assessment.items())
        items.append(itemJson(item.code, item.counts));
    return {{u"from"_s, assessment.range().first.toString(Qt::ISODate)},
            {u"to"_s, assessment.range().last.toString(Qt::ISODate)},
            {u"as_of"_s, assessment.asOf().toString(Qt::ISODate)},
            {u"postings"_s, postings},
            {u"items"_s, items},
            {u"total"_s, countsJson(assessment.total())}};
}

} // namespace touyan::application
