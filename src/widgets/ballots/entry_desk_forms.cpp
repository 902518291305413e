// SPDX-License-Identifier: GPL-3.0-or-later
// What the entry desk does with whole forms: several at once from a table, one that could
// not be stored, and taking one out.
#include "application/ballots/read_ballot_table.h"
#include "widgets/ballots/ballot_form.h"
#include "widgets/ballots/ballot_saves.h"
#include "widgets/ballots/entry_desk_panel.h"
#include "widgets/ballots/entry_head.h"
#include "widgets/dialogs/user_prompts.h"

#include <algorithm>

namespace touyan::widgets {

using application::BallotKey;
using application::BallotRecord;
using application::EnterBallotRequest;
using application::EntryRound;
using application::UseCaseContext;
using domain::Result;

void EntryDeskPanel::pasteForms(const TextTable& table)
{
    if (session() == nullptr || session()->isFinalised() || !hasPerson())
        return;
    const application::BallotTable read = application::readBallotTable(
        {session()->session(), session()->reportees, m_head->group(), round(), m_head->person()},
        table);
    if (!read.flaws.isEmpty()) {
        Q_EMIT warned(tr("没有录入。%1").arg(read.flaws.join(u'\n')));
        return;
    }
    const auto replaced = std::count_if(
        read.ballots.begin(), read.ballots.end(), [this](const EnterBallotRequest& form) {
            const BallotRecord* known = m_book.record(form.ballot);
            return known != nullptr && !known->enteredBy(form.round).isEmpty();
        });
    Question question;
    question.title =
        tr("录入 %1 的 %2 张表？").arg(m_book.title(m_head->group())).arg(read.ballots.size());
    question.text = round() == EntryRound::First
                        ? tr("作为首录，录入人 %1。").arg(m_head->person())
                        : tr("作为复录，录入人 %1。").arg(m_head->person());
    if (replaced > 0)
        question.text += tr("\n其中 %1 张已经录过，会被替换。").arg(replaced);
    question.acceptLabel = tr("录入");
    services().prompts.confirm(this, question, [this, ballots = read.ballots](bool yes) {
        if (yes)
            finishForm(false, [this, ballots] { enterPasted(ballots); });
    });
}

void EntryDeskPanel::enterPasted(const std::vector<EnterBallotRequest>& ballots)
{
    closeForm();
    run([ballots](UseCaseContext& context) { return application::enterBallots(context, ballots); },
        [this](const Result<std::vector<BallotRecord>>& entered) {
            for (const BallotRecord& record : entered.value())
                m_book.put(record);
            showForms();
            Q_EMIT succeeded(tr("已录入 %1 张表。").arg(entered.value().size()));
        });
}

int EntryDeskPanel::unsavedForms() const
{
    return m_saves->failedCount();
}

void EntryDeskPanel::reopenUnsaved()
{
    // The form at hand was opened by the desk itself; untouched, it is not entered.
    saveTyped();
    const auto unsaved = m_saves->takeFailed();
    if (!unsaved)
        return;
    closeForm();
    m_head->setRound(unsaved->round);
    m_head->setPerson(unsaved->person);
    m_head->setGroup(unsaved->ballot.group);
    m_head->setSerial(unsaved->ballot.serial);
    m_opened = unsaved->ballot;
    m_openedBy = unsaved->person;
    m_openedRound = unsaved->round;
    m_form->setOpen(true);
    m_form->setMarks(unsaved->rows);
    m_dirty = true;
    m_form->begin();
    showForms();
}

void EntryDeskPanel::removeForm(const QString& serial)
{
    if (!m_head->group().isStored() || serial.isEmpty() || !hasPerson())
        return;
    const BallotKey ballot{m_head->group(), serial};
    Question question;
    question.title = tr("删除 %1 %2 号表？").arg(m_book.title(ballot.group), serial);
    question.text = tr("两次录入都会删除，不能恢复；理由记入操作日志。");
    question.acceptLabel = tr("删除");
    question.destructive = true;
    services().prompts.askReason(
        this, question, [this, ballot](const std::optional<QString>& reason) {
            if (!reason)
                return;
            if (m_opened == ballot)
                closeForm();
            run(
                [request =
                     application::RemoveBallotRequest{session()->id(), ballot, m_head->person(),
                                                      *reason}](UseCaseContext& context) {
                    return application::removeBallot(context, request);
                },
                [this](const auto&) { loadForms(); });
        });
}

} // namespace touyan::widgets
