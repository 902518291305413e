// SPDX-License-Identifier: GPL-3.0-or-later
// From a rate or a score of a person to what made it.
#include "application/messages/rule_words.h"
#include "widgets/dialogs/explanation_dialog.h"
#include "widgets/lists/record_list.h"
#include "widgets/person/person_results.h"
#include "widgets/person/person_view.h"
#include "widgets/tasks/deliver.h"

#include <QDialog>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::PersonPeriodResult;
using application::PostingExplanation;
using application::UseCaseContext;
using domain::Result;

void PersonView::explainRate(const QModelIndex& index)
{
    const int period = index.column() - 1;
    if (!index.isValid() || period < 0 || period >= static_cast<int>(m_shown.size()))
        return;
    const PersonPeriodResult& shown = m_shown.at(static_cast<size_t>(period));
    const QString item = m_rateModel->place(index.row()).section(u':', 1);
    std::vector<domain::PostingId> postings;
    for (const application::PersonPostingResult& posting : shown.postings)
        postings.push_back(posting.posting);
    explain(shown, postings, item);
}

void PersonView::explainScore(const QString& place)
{
    const QString key = place.section(u':', 1, 1);
    const domain::PostingId posting(place.section(u':', 2).toLongLong());
    for (const PersonPeriodResult& period : m_shown) {
        if (period.period.toString() == key)
            explain(period, {posting}, {});
    }
}

void PersonView::explain(const PersonPeriodResult& period,
                         const std::vector<domain::PostingId>& postings, const QString& item)
{
    if (postings.empty())
        return;
    const int request = ++m_explainRequest;
    const application::ExplainRequest wanted{{}, item, period.period.span(), period.asOf};
    const QString title = tr("%1，截至 %2", "period, day")
                              .arg(application::periodWord(period.period.toString()),
                                   period.asOf.toString(Qt::ISODate));
    using Explanations = std::vector<PostingExplanation>;
    deliver(this,
            m_services.executor.run([wanted,
                                     postings](UseCaseContext& context) -> Result<Explanations> {
                Explanations explanations;
                for (const domain::PostingId posting : postings) {
                    application::ExplainRequest one = wanted;
                    one.posting = posting;
                    TOUYAN_TRY_ASSIGN(auto explanation, application::explainPosting(context, one));
                    explanations.push_back(std::move(explanation));
                }
                return explanations;
            }),
            [this, request, title, item](const Result<Explanations>& result) {
                if (request != m_explainRequest)
                    return;
                if (result.isError()) {
                    Q_EMIT failed(result.error());
                    return;
                }
                QDialog* dialog = makeExplanationDialog(
                    u"personExplanation"_s, explainPerson(result.value(), title, item),
                    [this](const QString& link) { Q_EMIT placeRequested(link); }, this);
                dialog->open();
            });
}

} // namespace touyan::widgets
