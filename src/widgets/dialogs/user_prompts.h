// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

class QWidget;

namespace touyan::widgets {

/// A question in the user's words. Buttons carry verbs ("删除"), never just 是/否.
struct Question
{
    QString title;            ///< one line, what is about to happen
    QString text;             ///< consequences and what can be undone; may be empty
    QString acceptLabel;      ///< label of the button that goes on; empty = 确定
    QString cancelLabel;      ///< label of the button that stops; empty = 取消
    bool destructive = false; ///< the safe answer becomes the default button
    QString defaultText;      ///< askReason, askText: what the field holds at first
    QString placeholder;      ///< askReason, askText: hint inside the empty field
};

/// One of several answers.
struct Choice
{
    QString id;          ///< what the callback gets
    QString label;       ///< text of the button
    QString description; ///< what choosing it means, shown below the label; may be empty
    bool destructive = false;
};

/// Something to be told.
struct Message
{
    QString title;  ///< what happened
    QString text;   ///< to which row or person, and what to do next
    QString detail; ///< technical detail, folded; may be empty
};

/// A file or folder to be chosen.
struct FileQuestion
{
    QString title;
    QString folder;        ///< where to start; empty = the last folder used
    QString suggestedName; ///< save only
    QStringList filters;   ///< as in "Excel 工作簿 (*.xlsx)"
    QString defaultSuffix; ///< save only, without the dot
};

/// All questions to the user go through here, so that tests can answer them in advance.
///
/// Every call returns at once. The callback is run in the GUI thread, once, when the user has
/// answered; it is not run when `parent` is destroyed before that. std::nullopt means the user
/// cancelled.
class UserPrompts
{
public:
    using Answer = std::function<void(std::optional<QString>)>;
    using FilesAnswer = std::function<void(const QStringList&)>;
    using Confirmed = std::function<void(bool)>;
    using Done = std::function<void()>;

    virtual ~UserPrompts() = default;

    /// Go on or not.
    virtual void confirm(QWidget* parent, const Question& question, Confirmed answer) = 0;
    /// One of `choices` by its id.
    virtual void choose(QWidget* parent, const Question& question, const QList<Choice>& choices,
                        Answer answer) = 0;
    /// A reason of at least one visible character, trimmed; several lines are allowed.
    virtual void askReason(QWidget* parent, const Question& question, Answer answer) = 0;
    /// One line of text, may be empty.
    virtual void askText(QWidget* parent, const Question& question, Answer answer) = 0;

    virtual void inform(QWidget* parent, const Message& message, Done done) = 0;
    virtual void warn(QWidget* parent, const Message& message, Done done) = 0;
    virtual void showError(QWidget* parent, const Message& message, Done done) = 0;

    virtual void chooseFileToOpen(QWidget* parent, const FileQuestion& question, Answer answer) = 0;
    /// One or several files of a folder; none when the user cancelled.
    virtual void chooseFilesToOpen(QWidget* parent, const FileQuestion& question,
                                   FilesAnswer answer) = 0;
    /// Asks before an existing file is chosen.
    virtual void chooseFileToSave(QWidget* parent, const FileQuestion& question, Answer answer) = 0;
    virtual void chooseFolder(QWidget* parent, const FileQuestion& question, Answer answer) = 0;

    void inform(QWidget* parent, const Message& message) { inform(parent, message, {}); }
    void warn(QWidget* parent, const Message& message) { warn(parent, message, {}); }
    void showError(QWidget* parent, const Message& message) { showError(parent, message, {}); }
};

} // namespace touyan::widgets
