// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ballots/form_at_hand.h"

#include "widgets/ballots/ballot_form.h"
#include "widgets/ballots/desk_questions.h"

namespace touyan::widgets {

using application::EnterBallotRequest;
using application::EntryRound;
using application::UseCaseContext;
using domain::Result;

FormAtHand::FormAtHand(const PageServices& services, BallotForm& form, QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_form(form)
{
    connect(&form, &BallotForm::marksChanged, this, &FormAtHand::noteTyped);
}

QString FormAtHand::heading(const BallotBook& book) const
{
    const QString what = m_opened->round == EntryRound::First ? tr("首录") : tr("复录");
    return tr("%1　%2 号　%3%4", "group, serial, round, changed")
        .arg(book.title(m_opened->ballot.group), m_opened->ballot.serial, what,
             m_opened->isDirty ? tr("　未保存") : QString());
}

QString FormAtHand::name(const BallotBook& book) const
{
    return tr("测评表：%1 %2 号", "group, serial")
        .arg(book.title(m_opened->ballot.group), m_opened->ballot.serial);
}

void FormAtHand::open(const Opened& form)
{
    close();
    m_opened = form;
    if (!form.isStored) {
        m_form.setOpen(true);
        m_form.begin();
    }
    Q_EMIT changed();
    load();
}

void FormAtHand::load()
{
    const application::OpenBallotRequest wanted{m_session, m_opened->ballot, m_opened->round,
                                                m_opened->person};
    m_request.run(
        this, m_services.executor,
        [wanted](UseCaseContext& context) { return application::openBallot(context, wanted); },
        [this](const Result<application::OpenedBallot>& loaded) {
            if (loaded.isOk()) {
                take(loaded.value());
                return;
            }
            close();
            Q_EMIT failed(loaded.error());
        });
}

void FormAtHand::take(const application::OpenedBallot& loaded)
{
    if (!loaded.rows.empty()) {
        if (m_opened->isDirty)
            Q_EMIT warned(tr("这张表刚刚由别人录过，保存会用现在的内容替换它。"));
        else
            m_form.setMarks(loaded.rows);
        m_opened->isStored = true;
    }
    if (!m_form.isOpen()) {
        m_form.setOpen(true);
        m_form.setMarks(loaded.rows);
        m_form.begin();
    }
}

void FormAtHand::reopen(const EnterBallotRequest& unsaved)
{
    close();
    m_opened = {unsaved.ballot, unsaved.person, unsaved.round, false, true};
    m_form.setOpen(true);
    m_form.setMarks(unsaved.rows);
    m_form.begin();
    Q_EMIT changed();
}

void FormAtHand::close()
{
    m_request.drop();
    m_opened.reset();
    m_form.setOpen(false);
    Q_EMIT changed();
}

void FormAtHand::noteTyped()
{
    if (m_opened && !m_opened->isDirty) {
        m_opened->isDirty = true;
        Q_EMIT changed();
    }
}

void FormAtHand::finish(bool isComplete, const std::function<void()>& goOn)
{
    const bool isBlank = m_form.isBlank();
    if (!m_opened || (!m_opened->isDirty && m_opened->isStored && (!isComplete || isBlank))) {
        goOn();
        return;
    }
    if (!isBlank) {
        if (isComplete || m_opened->isDirty)
            save();
        goOn();
        return;
    }
    // Without a mark: a blank form came back, or it was opened by mistake, or by the desk itself.
    m_services.prompts.confirm(&m_form, blankFormQuestion(m_opened->ballot.serial),
                               [this, goOn](bool blank) {
                                   if (blank)
                                       save();
                                   if (m_opened)
                                       m_opened->isDirty = false;
                                   goOn();
                               });
}

void FormAtHand::save()
{
    if (!m_opened)
        return;
    EnterBallotRequest entry;
    entry.session = m_session;
    entry.ballot = m_opened->ballot;
    entry.round = m_opened->round;
    entry.person = m_opened->person;
    entry.rows = m_form.marks();
    m_opened->isDirty = false;
    m_opened->isStored = true;
    Q_EMIT entered(entry);
}

void FormAtHand::saveTyped()
{
    if (!isDirty())
        return;
    if (!m_form.isBlank()) {
        save();
        return;
    }
    // Nobody was asked whether a blank form came back.
    if (m_opened->isStored)
        Q_EMIT warned(
            tr("%1 号表已清空，没有登记，仍是原来录入的内容。").arg(m_opened->ballot.serial));
}

} // namespace touyan::widgets
