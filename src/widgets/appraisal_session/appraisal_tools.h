// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/appraisal_session/opened_session.h"
#include "widgets/lists/named_action.h"

#include <QKeySequence>

#include <functional>
#include <vector>

class QWidget;

namespace touyan::application {
class AttachmentStore;
} // namespace touyan::application

namespace touyan::domain {
struct Error;
} // namespace touyan::domain

namespace touyan::widgets {

/// The steps of the page 述职评议, in the order of its tabs.
enum class AppraisalPageStep { Setup, Entry, Review, Outcome, Comments };

/// What an action of the menu 打印与文件 is given when it is chosen.
struct AppraisalToolUse
{
    QWidget* parent = nullptr;                                ///< the page, for dialogs
    SharedSession session;                                    ///< never null
    std::function<void(const QString& text)> succeeded;       ///< the page's notice says it
    std::function<void(const domain::Error& error)> failed;   ///< the same, as a refusal
    std::function<void(const QString& place)> placeRequested; ///< see Page::placeRequested
    QString posting = {}; ///< code of the posting in the current line of 结果; empty: none
};

/// An action of the menu 打印与文件 of one step, with what it does. Whoever makes it keeps what it
/// needs (services, ports) in `run`.
struct AppraisalTool
{
    AppraisalPageStep step = AppraisalPageStep::Setup;
    ActionNames names; ///< the shortcut is added to the tooltip
    QKeySequence shortcut;
    std::function<void(const AppraisalToolUse& use)> run;
    /// Whether it can be chosen for this session; empty: always.
    std::function<bool(const OpenedSession& session)> allowed;
};

/// What the page 述职评议 is given besides PageServices; outlives the page.
struct AppraisalTools
{
    application::AttachmentStore* attachments = nullptr; ///< null: files cannot be attached
    std::vector<AppraisalTool> menu = {};                ///< in the order of the menus
};

} // namespace touyan::widgets
