// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ballots/desk_questions.h"

#include <QCoreApplication>

#include <algorithm>

namespace touyan::widgets {

using application::EnterBallotRequest;
using application::EntryRound;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(touyan::widgets::DeskQuestions)
};

} // namespace

Question blankFormQuestion(const QString& serial)
{
    Question question;
    question.title = Words::tr("%1 号表一项也没有填").arg(serial);
    question.text = Words::tr("收回的空白表是废票，也要登记；如果只是打开看看，就不登记。");
    question.acceptLabel = Words::tr("登记为空白表");
    question.cancelLabel = Words::tr("不登记");
    // Enter must never leave a void ballot behind.
    question.destructive = true;
    return question;
}

Question pastedFormsQuestion(const application::BallotTableTarget& target, const BallotBook& book,
                             const std::vector<EnterBallotRequest>& forms)
{
    const auto replaced =
        std::count_if(forms.begin(), forms.end(), [&book](const EnterBallotRequest& form) {
            return book.wasEntered(form.ballot, form.round);
        });
    Question question;
    question.title =
        Words::tr("录入 %1 的 %2 张表？").arg(book.title(target.group)).arg(forms.size());
    question.text = target.round == EntryRound::First
                        ? Words::tr("作为首录，录入人 %1。").arg(target.person)
                        : Words::tr("作为复录，录入人 %1。").arg(target.person);
    if (replaced > 0)
        question.text += Words::tr("\n其中 %1 张已经录过，会被替换。").arg(replaced);
    question.acceptLabel = Words::tr("录入");
    return question;
}

Question removalQuestion(const application::BallotKey& ballot, const BallotBook& book)
{
    Question question;
    question.title = Words::tr("删除 %1 %2 号表？").arg(book.title(ballot.group), ballot.serial);
    question.text = Words::tr("两次录入都会删除，不能恢复；理由记入操作日志。");
    question.acceptLabel = Words::tr("删除");
    question.destructive = true;
    return question;
}

} // namespace touyan::widgets
