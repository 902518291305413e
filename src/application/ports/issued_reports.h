// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace touyan::application {

/// The record of reports that left the office.
class IssuedReports
{
public:
    virtual ~IssuedReports() = default;
};

} // namespace touyan::application
