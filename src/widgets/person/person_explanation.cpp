// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/person/person_explanation.h"

#include "application/messages/rule_words.h"
#include "widgets/dialogs/explanation_dialog.h"
#include "widgets/person/person_results.h"

#include <QDialog>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::PersonPeriodResult;
using application::PostingExplanation;
using application::UseCaseContext;
using domain::Result;

PersonExplanation::PersonExplanation(const PageServices& services, QWidget* page)
    : QObject(page)
    , m_services(services)
    , m_page(page)
{
}

void PersonExplanation::explainRate(const PersonPeriodResult& period, const QString& item)
{
    std::vector<domain::PostingId> postings;
    for (const application::PersonPostingResult& posting : period.postings)
        postings.push_back(posting.posting);
    explain(period, postings, item);
}

void PersonExplanation::explainScore(const PersonPeriodResult& period, domain::PostingId posting)
{
    explain(period, {posting}, {});
}

void PersonExplanation::explain(const PersonPeriodResult& period,
                                const std::vector<domain::PostingId>& postings, const QString& item)
{
    if (postings.empty())
        return;
    const application::ExplainRequest wanted{{}, item, period.period.span(), period.asOf};
    const QString title = tr("%1，截至 %2", "period, day")
                              .arg(application::periodWord(period.period.toString()),
                                   period.asOf.toString(Qt::ISODate));
    using Explanations = std::vector<PostingExplanation>;
    m_explaining.run(
        this, m_services.executor,
        [wanted, postings](UseCaseContext& context) -> Result<Explanations> {
            Explanations explanations;
            for (const domain::PostingId posting : postings) {
                application::ExplainRequest one = wanted;
                one.posting = posting;
                TOUYAN_TRY_ASSIGN(auto explanation, application::explainPosting(context, one));
                explanations.push_back(std::move(explanation));
            }
            return explanations;
        },
        [this, title, item](const Result<Explanations>& result) {
            if (result.isError()) {
                Q_EMIT failed(result.error());
                return;
            }
            QDialog* dialog = makeExplanationDialog(
                u"personExplanation"_s, explainPerson(result.value(), title, item),
                [this](const QString& link) { Q_EMIT placeRequested(link); }, m_page);
            dialog->open();
        });
}

} // namespace touyan::widgets
