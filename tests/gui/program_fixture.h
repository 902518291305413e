// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demo_township.h"
#include "app/window/program.h"

#include <QDir>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace touyan::test {

/// The whole program, with settings, log and files in a folder that goes with it.
class ProgramFixture : public ::testing::Test
{
protected:
    void SetUp() override { ASSERT_TRUE(m_folder.isValid()); }

    [[nodiscard]] QString filePath(const QString& name) const
    {
        return QDir(m_folder.path()).filePath(name);
    }

    /// A database of the demonstration township, not yet open in the program.
    [[nodiscard]] QString makeDemonstration() const
    {
        const QString path = filePath(QStringLiteral("demonstration.touyan"));
        EXPECT_TRUE(app::makeDemoTownship(path).isOk());
        return path;
    }

private:
    QTemporaryDir m_folder;

protected:
    platform::Settings m_settings{filePath(QStringLiteral("touyan.ini"))};
    platform::LogSession m_log{[this] {
        platform::LogOptions options;
        options.filePath = filePath(QStringLiteral("touyan.log"));
        return options;
    }()};
    app::StoredPreferences m_preferences{m_settings, m_log};
    app::Program m_program{m_settings, m_preferences};
};

} // namespace touyan::test
