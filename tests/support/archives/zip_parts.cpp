// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/archives/zip_parts.h"

#include "exchange/packages/zip_archive.h"

#include <QFile>

#include <gtest/gtest.h>

#include <algorithm>

namespace touyan::test {

std::vector<ZipPart> zipParts(const QString& path)
{
    std::vector<ZipPart> parts;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        ADD_FAILURE() << path.toStdString() << ": " << file.errorString().toStdString();
        return parts;
    }
    exchange::ZipReader archive(file);
    const auto entries = archive.entries();
    if (!entries) {
        ADD_FAILURE() << path.toStdString() << " is no sound zip file";
        return parts;
    }
    for (const exchange::ZipEntry& entry : *entries) {
        const auto part = archive.open(entry);
        if (!part) {
            ADD_FAILURE() << entry.name.toStdString() << " cannot be unpacked";
            return parts;
        }
        parts.push_back({entry.name, part->readAll(), entry.compressedBytes != entry.bytes});
        EXPECT_TRUE(exchange::ZipReader::closeIsSound(*part)) << entry.name.toStdString();
    }
    return parts;
}

QByteArray zipPart(const QString& path, const QString& name)
{
    const std::vector<ZipPart> parts = zipParts(path);
    const auto found = std::find_if(parts.begin(), parts.end(),
                                    [&](const ZipPart& part) { return part.name == name; });
    if (found == parts.end()) {
        ADD_FAILURE() << path.toStdString() << " has no " << name.toStdString();
        return {};
    }
    return found->content;
}

QByteArray zipContent(const QString& path)
{
    QByteArray content;
    for (const ZipPart& part : zipParts(path))
        content += part.content;
    return content;
}

} // namespace touyan::test
