// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace touyan::application {

/// Everything stored of projects (DOMAIN 3).
class ProjectRecords
{
public:
    virtual ~ProjectRecords() = default;
};

} // namespace touyan::application
