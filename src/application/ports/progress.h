// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace touyan::application {

/// Where a long use case tells how far it is and asks whether it should go on. Called on the thread
/// that runs the use case, or on one that works for it; never on two at the same time.
class Progress
{
public:
    virtual ~Progress() = default;
    /// done of total steps; total 0: unknown.
    virtual void report(qint64 done, qint64 total) = 0;
    /// True when the user asked to stop; the use case then ends with ErrorCode::Cancelled and
    /// leaves nothing behind.
    [[nodiscard]] virtual bool isCancelled() const = 0;
};

/// For callers that neither watch nor cancel.
class SilentProgress final : public Progress
{
public:
    void report(qint64 /*done*/, qint64 /*total*/) override {}
    [[nodiscard]] bool isCancelled() const override { return false; }
};

} // namespace touyan::application
