// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace touyan::application {
class AttachmentStore;
} // namespace touyan::application

namespace touyan::widgets {

/// What the page 述职评议 is given besides PageServices; outlives the page.
struct AppraisalTools
{
    application::AttachmentStore* attachments = nullptr; ///< null: files cannot be attached
};

} // namespace touyan::widgets
