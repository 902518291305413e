// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace touyan::test {

/// One part of an archive, unpacked.
struct ZipPart
{
    QString name;
    QByteArray content;
    bool isCompressed = false;
};

/// The parts of a workbook, an OpenDocument text or another zip file, in their order; a failed test
/// and what was read so far when it is damaged.
[[nodiscard]] std::vector<ZipPart> zipParts(const QString& path);

/// The content of one part; a failed test when it is not there.
[[nodiscard]] QByteArray zipPart(const QString& path, const QString& name);

/// All parts, one after another.
[[nodiscard]] QByteArray zipContent(const QString& path);

} // namespace touyan::test
