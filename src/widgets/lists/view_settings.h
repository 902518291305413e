// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace touyan::widgets {

/// Where views remember column widths, sort order and splitters. The keys are stable names.
class ViewSettings
{
public:
    virtual ~ViewSettings() = default;
    /// Empty when nothing was saved under `key`.
    [[nodiscard]] virtual QByteArray load(const QString& key) const = 0;
    virtual void save(const QString& key, const QByteArray& state) = 0;
};

} // namespace touyan::widgets
