// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scans/scan_tool.h"

#include "widgets/scans/scan_dialog.h"

namespace touyan::widgets {

using namespace Qt::Literals::StringLiterals;

AppraisalTool scanTool(const PageServices& services, const application::FormScanReader& reader)
{
    AppraisalTool tool;
    tool.step = AppraisalPageStep::Entry;
    tool.names = {u"readScansAction"_s, u"document-open"_s, ScanDialog::tr("读取扫描件(&R)…"),
                  ScanDialog::tr("识别扫描的测评表，读准的记为首录，看不清的由人来读")};
    tool.run = [services, &reader](const AppraisalToolUse& use) {
        auto* dialog = new ScanDialog(services, reader, use.session->id(), {}, use.parent);
        dialog->open();
    };
    tool.allowed = [](const OpenedSession& session) { return !session.isFinalised(); };
    return tool;
}

} // namespace touyan::widgets
