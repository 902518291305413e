// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

#include <gtest/gtest.h>

namespace touyan::test {

/// One folder below tests/pins/pinned: texts that must stay as they are, byte for byte. With
/// TOUYAN_RENEW_PINS=1 in the environment the files are written instead, and every check fails.
class PinnedFolder
{
public:
    explicit PinnedFolder(const QString& name);

    /// Compares the whole text with the file of this name; tells the first line that differs.
    [[nodiscard]] ::testing::AssertionResult holds(const QString& file, const QByteArray& text);
    /// Every file of the folder was asked for: none is left over. A renewal removes those.
    [[nodiscard]] ::testing::AssertionResult isWhole() const;

private:
    QString m_path;
    QString m_name;
    QStringList m_asked;
};

/// One line for a text that is too long to stand in a pinned file: name, SHA-256, number of lines.
[[nodiscard]] QByteArray digestLine(const QString& name, const QByteArray& text);
/// The same for every file of a folder, sorted by name.
[[nodiscard]] QByteArray digestLines(const QMap<QString, QByteArray>& files);

} // namespace touyan::test
