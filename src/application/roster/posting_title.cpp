// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/roster/posting_title.h"

#include <QCoreApplication>

namespace touyan::application {

using domain::Error;
using domain::Posting;
using domain::Result;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(PostingTitle)
};

} // namespace

Result<QString> postingTitle(UnitOfWork& work, const Posting& posting)
{
    TOUYAN_TRY_ASSIGN(const domain::Person person, work.people().find(posting.person));
    TOUYAN_TRY_ASSIGN(const domain::Unit unit, work.units().find(posting.unit));
    return Words::tr("%1（%2，%3）", "person, unit, code of the posting")
        .arg(person.name, unit.name, posting.code);
}

Error withTitles(UnitOfWork& work, Error error, std::initializer_list<Posting> postings)
{
    for (const Posting& posting : postings) {
        const auto title = postingTitle(work, posting);
        // A message that cannot name people is still the message.
        if (title.isError() || posting.code.isEmpty())
            continue;
        for (QString& argument : error.arguments) {
            if (argument == posting.code)
                argument = title.value();
        }
    }
    return error;
}

Result<void> withTitle(UnitOfWork& work, const Posting& posting, Result<void> checked)
{
    if (checked.isError())
        return withTitles(work, checked.error(), {posting});
    return checked;
}

} // namespace touyan::application
