// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/unsaved_work.h"

#include "widgets/dialogs/user_prompts.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCoreApplication>
#include <QInputMethod>
#include <QPointer>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(touyan::widgets::UnsavedWork)
};

/// Objects that hold unsaved work, guarded: storing one may close another.
using Holders = QList<QPointer<QWidget>>;

UnsavedWork* workOf(QWidget* widget)
{
    return dynamic_cast<UnsavedWork*>(widget);
}

/// Those of all windows for which `holds` is true.
Holders holdersAround(const QWidget& window, const std::function<bool(const UnsavedWork&)>& holds)
{
    Holders holders;
    const auto add = [&](QWidget* widget) {
        const UnsavedWork* work = workOf(widget);
        if (work != nullptr && holds(*work))
            holders.append(widget);
    };
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget* each : windows) {
        // A window that is closed holds nothing any more; the pages of the main one may be hidden.
        if (each != &window && each->isHidden())
            continue;
        add(each);
        const auto inside = each->findChildren<QWidget*>();
        for (QWidget* widget : inside) {
            // Dialogs are windows with a parent, and come by themselves.
            if (widget->window() == each)
                add(widget);
        }
    }
    return holders;
}

void storeAll(Holders holders, const std::function<void(bool)>& done)
{
    while (!holders.isEmpty() && holders.first().isNull())
        holders.removeFirst();
    if (holders.isEmpty()) {
        done(true);
        return;
    }
    workOf(holders.takeFirst())->storeUnsaved([holders, done](bool stored) {
        if (stored)
            storeAll(holders, done);
        else
            done(false);
    });
}

/// A word that is being composed and an open editor of a table are part of what was typed.
void finishTyping()
{
    QGuiApplication::inputMethod()->commit();
    QWidget* inside = QApplication::focusWidget();
    while (inside != nullptr) {
        QWidget* parent = inside->parentWidget();
        auto* view =
            parent != nullptr ? qobject_cast<QAbstractItemView*>(parent->parentWidget()) : nullptr;
        if (view != nullptr && view->viewport() == parent) {
            view->setFocus(Qt::OtherFocusReason);
            return;
        }
        inside = parent;
    }
}

} // namespace

bool isStoringAround(const QWidget& window)
{
    return !holdersAround(window, [](const UnsavedWork& work) {
                return work.isStoring();
            }).isEmpty();
}

void askToLeave(QWidget& window, UserPrompts& prompts, const std::function<void()>& leave)
{
    finishTyping();
    const Holders holders = holdersAround(
        window, [](const UnsavedWork& work) { return !work.unsavedWork().isEmpty(); });
    if (holders.isEmpty()) {
        leave();
        return;
    }
    QStringList lines;
    for (const QPointer<QWidget>& each : holders) {
        const QStringList works = workOf(each)->unsavedWork();
        for (const QString& work : works)
            lines.append(u"· "_s + work);
    }
    constexpr int kMostLines = 12;
    if (lines.size() > kMostLines) {
        const auto more = static_cast<int>(lines.size()) - kMostLines;
        lines = lines.mid(0, kMostLines);
        lines.append(Words::tr("……还有 %n 处", nullptr, more));
    }
    Question question;
    question.title = Words::tr("还有没保存的内容");
    question.text = lines.join(u'\n');
    question.cancelLabel = Words::tr("继续编辑");
    const QString store = u"store"_s;
    QWidget* parent = QApplication::activeModalWidget();
    prompts.choose(
        parent != nullptr ? parent : &window, question,
        {{store, Words::tr("保存并离开"), Words::tr("保存不了的留在原处，并说明原因"), false},
         {u"discard"_s, Words::tr("不保存，离开"), Words::tr("上面列出的内容会丢失"), true}},
        [holders, store, leave](const std::optional<QString>& answer) {
            if (!answer)
                return;
            if (*answer != store) {
                for (const QPointer<QWidget>& each : holders) {
                    if (!each.isNull())
                        workOf(each)->discardUnsaved();
                }
                leave();
                return;
            }
            storeAll(holders, [leave](bool stored) {
                if (stored)
                    leave();
            });
        });
}

} // namespace touyan::widgets
