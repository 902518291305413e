// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/settings.h"
#include "widgets/lists/view_settings.h"

namespace touyan::app {

/// Keeps what views remember in the user's settings.
class StoredViewSettings final : public widgets::ViewSettings
{
public:
    explicit StoredViewSettings(platform::Settings& settings)
        : m_settings(settings)
    {
    }

    [[nodiscard]] QByteArray load(const QString& key) const override
    {
        return m_settings.viewState(key);
    }
    void save(const QString& key, const QByteArray& state) override
    {
        m_settings.setViewState(key, state);
    }

private:
    platform::Settings& m_settings;
};

} // namespace touyan::app
