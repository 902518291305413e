// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace touyan::application {

/// The register of rectification items (DOMAIN 5).
class RectificationRecords
{
public:
    virtual ~RectificationRecords() = default;
};

} // namespace touyan::application
