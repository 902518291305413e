// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/dialogs/user_prompts.h"

#include <QStringList>

#include <gtest/gtest.h>

namespace touyan::test {

/// Answers questions in advance and records what was asked. A question without an answer ready
/// is a failure of the test, and is answered by cancelling.
class ScriptedUserPrompts : public widgets::UserPrompts
{
public:
    struct Asked
    {
        QString
            kind; ///< confirm, choose, reason, text, inform, warn, error, open, files, save, folder
        QString title;
        QString text;
        QStringList choices;
        bool isDestructive = false; ///< confirm: Enter is the safe answer
    };

    using UserPrompts::inform;
    using UserPrompts::showError;
    using UserPrompts::warn;

    /// The next confirm() goes on (true) or stops.
    void willConfirm(bool yes)
    {
        m_answers.append(
            {QStringLiteral("confirm"), yes ? std::optional<QString>(QString()) : std::nullopt});
    }
    void willChoose(std::optional<QString> id) { add("choose", std::move(id)); }
    void willGiveReason(std::optional<QString> text) { add("reason", std::move(text)); }
    void willGiveText(std::optional<QString> text) { add("text", std::move(text)); }
    void willOpen(std::optional<QString> path) { add("open", std::move(path)); }
    /// None: cancelled.
    void willOpenFiles(const QStringList& paths)
    {
        add("files", paths.isEmpty() ? std::nullopt : std::optional(paths.join(QLatin1Char('\n'))));
    }
    void willSave(std::optional<QString> path) { add("save", std::move(path)); }
    void willChooseFolder(std::optional<QString> path) { add("folder", std::move(path)); }

    [[nodiscard]] const QList<Asked>& asked() const { return m_asked; }
    [[nodiscard]] Asked last() const { return m_asked.isEmpty() ? Asked{} : m_asked.last(); }
    /// Answers that nobody asked for; a test ends with 0.
    [[nodiscard]] qsizetype unusedAnswers() const { return m_answers.size(); }

    void confirm(QWidget*, const widgets::Question& question, Confirmed answer) override
    {
        const auto given = take("confirm", question.title, question.text);
        m_asked.last().isDestructive = question.destructive;
        answer(given.has_value());
    }
    void choose(QWidget*, const widgets::Question& question, const QList<widgets::Choice>& choices,
                Answer answer) override
    {
        QStringList ids;
        for (const widgets::Choice& choice : choices)
            ids.append(choice.id);
        const auto given = take("choose", question.title, question.text, ids);
        EXPECT_TRUE(!given.has_value() || ids.contains(*given))
            << "no such choice: " << given.value_or(QString()).toStdString();
        answer(given);
    }
    void askReason(QWidget*, const widgets::Question& question, Answer answer) override
    {
        answer(take("reason", question.title, question.text));
    }
    void askText(QWidget*, const widgets::Question& question, Answer answer) override
    {
        answer(take("text", question.title, question.text));
    }
    void inform(QWidget*, const widgets::Message& message, Done done) override
    {
        tell("inform", message, done);
    }
    void warn(QWidget*, const widgets::Message& message, Done done) override
    {
        tell("warn", message, done);
    }
    void showError(QWidget*, const widgets::Message& message, Done done) override
    {
        tell("error", message, done);
    }
    void chooseFileToOpen(QWidget*, const widgets::FileQuestion& question, Answer answer) override
    {
        answer(take("open", question.title, question.suggestedName, question.filters));
    }
    void chooseFilesToOpen(QWidget*, const widgets::FileQuestion& question,
                           FilesAnswer answer) override
    {
        const auto paths = take("files", question.title, question.suggestedName, question.filters);
        answer(paths ? paths->split(QLatin1Char('\n')) : QStringList());
    }
    void chooseFileToSave(QWidget*, const widgets::FileQuestion& question, Answer answer) override
    {
        answer(take("save", question.title, question.suggestedName, question.filters));
    }
    void chooseFolder(QWidget*, const widgets::FileQuestion& question, Answer answer) override
    {
        answer(take("folder", question.title, question.suggestedName));
    }

private:
    struct Ready
    {
        QString kind;
        std::optional<QString> answer;
    };

    void add(const char* kind, std::optional<QString> answer)
    {
        m_answers.append({QString::fromLatin1(kind), std::move(answer)});
    }

    void tell(const char* kind, const widgets::Message& message, const Done& done)
    {
        m_asked.append({QString::fromLatin1(kind), message.title, message.text, {}, false});
        if (done)
            done();
    }

    std::optional<QString> take(const char* kind, const QString& title, const QString& text,
                                const QStringList& choices = {})
    {
        m_asked.append({QString::fromLatin1(kind), title, text, choices, false});
        if (m_answers.isEmpty() || m_answers.first().kind != QString::fromLatin1(kind)) {
            ADD_FAILURE() << "unexpected question (" << kind << "): " << title.toStdString();
            return std::nullopt;
        }
        return m_answers.takeFirst().answer;
    }

    QList<Ready> m_answers;
    QList<Asked> m_asked;
};

} // namespace touyan::test
