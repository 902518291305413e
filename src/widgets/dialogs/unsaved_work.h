// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>

class QWidget;

namespace touyan::widgets {

class UserPrompts;

/// What people type into is an UnsavedWork: a page, a panel, a dialog or a window of its own. They
/// need not be registered; whoever leaves the program or the database finds them by askToLeave().
class UnsavedWork
{
public:
    virtual ~UnsavedWork() = default;

    /// One line each for what was typed and not stored; none when nothing would be lost.
    [[nodiscard]] virtual QStringList unsavedWork() const = 0;
    /// Something is on its way to the database and may still be refused.
    [[nodiscard]] virtual bool isStoring() const { return false; }
    /// Stores it. `done` is told whether all was stored, unless somebody cancels a question on the
    /// way; what was refused stays and says why.
    virtual void storeUnsaved(const std::function<void(bool)>& done) = 0;
    /// Lets it go, without a question.
    virtual void discardUnsaved() = 0;

protected:
    UnsavedWork() = default;
    UnsavedWork(const UnsavedWork&) = default;
    UnsavedWork& operator=(const UnsavedWork&) = default;
};

/// Whether something in `window` or in another window of the program is still being stored.
[[nodiscard]] bool isStoringAround(const QWidget& window);

/// Goes on by `leave` at once when nothing is unsaved. Otherwise asks, naming all of it: store it,
/// let it go, or stay. What cannot be stored keeps the window where it is.
void askToLeave(QWidget& window, UserPrompts& prompts, const std::function<void()>& leave);

} // namespace touyan::widgets
