// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace touyan::application {

/// Everything stored of appraisal sessions (DOMAIN 4).
class AppraisalRecords
{
public:
    virtual ~AppraisalRecords() = default;
};

} // namespace touyan::application
