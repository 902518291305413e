// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/dialog_user_prompts.h"

#include "support/widgets/scripted_user_prompts.h"

#include <QAbstractButton>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QWidget>

#include <gtest/gtest.h>

#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace touyan::widgets;

namespace {

template <typename Widget>
Widget* childOf(QWidget& parent, const QString& name)
{
    return parent.findChild<Widget*>(name);
}

} // namespace

TEST(DialogUserPrompts, ConfirmAnswersByTheButton)
{
    DialogUserPrompts prompts;
    QWidget parent;
    parent.show();
    std::optional<bool> answer;
    prompts.confirm(&parent, {u"删除？"_s, {}, u"删除"_s, {}, true, {}, {}},
                    [&](bool yes) { answer = yes; });
    EXPECT_FALSE(answer.has_value());
    childOf<QAbstractButton>(parent, u"acceptButton"_s)->click();
    EXPECT_EQ(answer, true);
    answer.reset();
    QWidget other;
    other.show();
    prompts.confirm(&other, {u"删除？"_s, {}, {}, {}, false, {}, {}},
                    [&](bool yes) { answer = yes; });
    childOf<QDialog>(other, u"messageDialog"_s)->reject();
    EXPECT_EQ(answer, false);
}

TEST(DialogUserPrompts, AReasonMustSaySomething)
{
    DialogUserPrompts prompts;
    QWidget parent;
    parent.show();
    std::optional<QString> answer;
    prompts.askReason(&parent, {u"退回"_s, {}, {}, {}, false, {}, {}},
                      [&](std::optional<QString> text) { answer = std::move(text); });
    auto* edit = childOf<QPlainTextEdit>(parent, u"reasonEdit"_s);
    auto* accept = childOf<QAbstractButton>(parent, u"acceptButton"_s);
    EXPECT_FALSE(accept->isEnabled());
    edit->setPlainText(u"  \n "_s);
    EXPECT_FALSE(accept->isEnabled());
    edit->setPlainText(u" 缺少地点 \n"_s);
    ASSERT_TRUE(accept->isEnabled());
    accept->click();
    EXPECT_EQ(answer, u"缺少地点"_s);
}

TEST(DialogUserPrompts, ChooseGivesTheId)
{
    DialogUserPrompts prompts;
    QWidget parent;
    parent.show();
    std::optional<QString> answer;
    prompts.choose(&parent, {u"怎样处理？"_s, {}, {}, {}, false, {}, {}},
                   {{u"a"_s, u"甲"_s, {}, false}, {u"b"_s, u"乙"_s, {}, false}},
                   [&](std::optional<QString> id) { answer = std::move(id); });
    childOf<QAbstractButton>(parent, u"choice_b"_s)->click();
    EXPECT_EQ(answer, u"b"_s);
}

TEST(DialogUserPrompts, NobodyIsAnsweredAfterTheParentIsGone)
{
    DialogUserPrompts prompts;
    int answers = 0;
    auto parent = std::make_unique<QWidget>();
    parent->show();
    prompts.confirm(parent.get(), {u"删除？"_s, {}, {}, {}, false, {}, {}},
                    [&](bool) { ++answers; });
    parent.reset();
    EXPECT_EQ(answers, 0);
}

TEST(DialogUserPrompts, SeveralFilesAreChosenAtOnce)
{
    const QTemporaryDir folder;
    const QDir dir(folder.path());
    for (const QString& name : {u"1.png"_s, u"2.png"_s, u"3.png"_s}) {
        QFile file(dir.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    }
    DialogUserPrompts prompts;
    QWidget parent;
    parent.show();
    const FileQuestion question{u"选择扫描件"_s, dir.path(), {}, {u"扫描件 (*.png)"_s}, {}};
    QStringList chosen;
    prompts.chooseFilesToOpen(&parent, question, [&](const QStringList& paths) { chosen = paths; });
    auto* dialog = childOf<QFileDialog>(parent, u"fileDialog"_s);
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->fileMode(), QFileDialog::ExistingFiles);
    childOf<QLineEdit>(*dialog, u"fileNameEdit"_s)->setText(u"\"1.png\" \"3.png\""_s);
    static_cast<QDialog*>(dialog)->accept();
    EXPECT_EQ(chosen, (QStringList{dir.filePath(u"1.png"_s), dir.filePath(u"3.png"_s)}));

    int answers = 0;
    QWidget other;
    other.show();
    prompts.chooseFilesToOpen(&other, question, [&](const QStringList& paths) {
        ++answers;
        chosen = paths;
    });
    childOf<QFileDialog>(other, u"fileDialog"_s)->reject();
    EXPECT_EQ(answers, 1);
    EXPECT_TRUE(chosen.isEmpty()) << "cancelled";
}

TEST(ScriptedUserPrompts, AnswersInOrderAndRecords)
{
    touyan::test::ScriptedUserPrompts prompts;
    prompts.willConfirm(true);
    prompts.willGiveReason(std::nullopt);
    bool yes = false;
    prompts.confirm(nullptr, {u"一"_s, {}, {}, {}, false, {}, {}},
                    [&](bool given) { yes = given; });
    std::optional<QString> reason = u"x"_s;
    prompts.askReason(nullptr, {u"二"_s, {}, {}, {}, false, {}, {}},
                      [&](std::optional<QString> given) { reason = std::move(given); });
    EXPECT_TRUE(yes);
    EXPECT_EQ(reason, std::nullopt);
    EXPECT_EQ(prompts.unusedAnswers(), 0);
    EXPECT_EQ(prompts.last().title, u"二"_s);
}
