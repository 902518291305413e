// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/rectification/rectification_undo.h"

#include "application/rectification/close_rectification_item.h"
#include "application/rectification/save_rectification_item.h"

#include <QCoreApplication>

namespace touyan::widgets {

using application::UseCaseContext;
using domain::RectificationItem;
using domain::Result;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(touyan::widgets::RectificationUndo)
};

using Latest = std::optional<RectificationItem>;

RectificationUndo::Apply opensAgain(const RectificationItem& closed, const QString& reason)
{
    return [closed, reason](UseCaseContext& context, const Latest& latest) -> Result<Latest> {
        TOUYAN_TRY_ASSIGN(Latest now, application::reopenRectificationItem(
                                          context, latest.value_or(closed).id, reason));
        return now;
    };
}

RectificationUndo::Apply closesAgain(const RectificationItem& closed)
{
    return [closed](UseCaseContext& context, const Latest& latest) -> Result<Latest> {
        const RectificationItem item = latest.value_or(closed);
        TOUYAN_TRY_ASSIGN(Latest now, application::closeRectificationItem(
                                          context, {item.id, item.rowVersion, *closed.closedOn,
                                                    closed.evidence, closed.verifier}));
        return now;
    };
}

} // namespace

RectificationUndo makeRectificationUndo(QObject* owner, application::UseCaseExecutor& executor,
                                        QUndoStack* stack, const RectificationUndo::Failed& failed)
{
    return {owner,
            executor,
            stack,
            application::saveRectificationItem,
            application::removeRectificationItem,
            failed};
}

UndoableStep itemClosed(const RectificationItem& closed)
{
    return {Words::tr("销号"), opensAgain(closed, Words::tr("撤销销号")), closesAgain(closed)};
}

UndoableStep itemReopened(const RectificationItem& closed, const QString& reason)
{
    return {Words::tr("重新整改"), closesAgain(closed), opensAgain(closed, reason)};
}

void pushItemClosed(RectificationUndo& items, const RectificationItem& closed)
{
    UndoableStep step = itemClosed(closed);
    items.changed(step.text, closed, std::move(step.undo), std::move(step.redo));
}

} // namespace touyan::widgets
