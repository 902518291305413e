// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "architecture/source_text.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <vector>

namespace touyan::test {

/// A file of the project; paths are relative to the project's top folder.
struct SourceFile
{
    QString path;
    /// First folder below src, or empty.
    QString layer;
    QString content;
    SourceText text;

    bool isCpp() const;
};

/// All text files that people wrote under @p folders ("src", "tests"), sorted by path.
std::vector<SourceFile> readSourceTree(const QStringList& folders);

/// What src/cmake/LayerRules.cmake allows a layer, as CMake wrote it for the tests.
struct LayerRule
{
    QStringList layers;
    QStringList modules;
    QStringList headers;
    QStringList denied;
};

/// Rules by layer name.
QHash<QString, LayerRule> readLayerRules();

/// The Qt modules whose include folder has @p header ("QDate", "QtCore/QDate", "qdate.h"); empty if
/// it is no Qt header. The forwarding headers of a class are found in the modules that own it.
QStringList qtModulesOf(const QString& header);

/// Why a file at @p path (below src/<layer>) may not have this include; empty if it may.
QString includeViolation(const QString& path, const QString& layer, const LayerRule& rule,
                         const Include& include);

/// Which folders include from which.
using FolderIncludes = QHash<QString, QSet<QString>>;

/// The folders below src/<layer> of these files, by their own names ("records",
/// "reports/projects").
FolderIncludes folderIncludes(const std::vector<SourceFile>& files, const QString& layer);

/// Folders that include from each other, directly or around some corners, one after the other;
/// empty when there are none.
QStringList folderCircle(const FolderIncludes& includes);

} // namespace touyan::test
