// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/results/list_person_record.h"
#include "domain/foundation/error.h"
#include "widgets/common/page_services.h"
#include "widgets/tasks/newest_request.h"

#include <QObject>

#include <vector>

namespace touyan::widgets {

/// From a rate or a score of a person to what made it: a dialog over the person's page.
class PersonExplanation : public QObject
{
    Q_OBJECT

public:
    PersonExplanation(const PageServices& services, QWidget* page);

    /// Of all postings of the period. `item`: one item of the checklist; empty: the total.
    void explainRate(const application::PersonPeriodResult& period, const QString& item);
    /// Of one of them.
    void explainScore(const application::PersonPeriodResult& period, domain::PostingId posting);

Q_SIGNALS:
    void placeRequested(const QString& place);
    void failed(const touyan::domain::Error& error);

private:
    void explain(const application::PersonPeriodResult& period,
                 const std::vector<domain::PostingId>& postings, const QString& item);

    PageServices m_services;
    QWidget* m_page;
    NewestRequest m_explaining;
};

} // namespace touyan::widgets
