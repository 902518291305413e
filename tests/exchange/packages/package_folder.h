// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QTemporaryDir>

namespace touyan::test {

/// Tables of a package by name, as CSV text.
using PackageTexts = QMap<QString, QByteArray>;

/// A small package without mistakes: two units, two people, three postings, one checklist with five
/// items, a call, and records of each kind.
[[nodiscard]] PackageTexts smallPackage();
/// Those of its tables that are about appraisals: a session with everything but a frozen result,
/// and an empty one.
[[nodiscard]] PackageTexts smallAppraisals();
/// Those of its tables that are about projects and rectification.
[[nodiscard]] PackageTexts smallProjects();

/// A folder in the test's own temporary folder.
class PackageFolder
{
public:
    PackageFolder();
    explicit PackageFolder(const PackageTexts& tables);

    /// Path of something beside the package.
    [[nodiscard]] QString beside(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString path() const { return beside(QStringLiteral("package")); }
    void write(const QString& fileName, const QByteArray& bytes) const;

private:
    QTemporaryDir m_folder;
};

[[nodiscard]] QByteArray readAll(const QString& path);
/// Every file of a folder by name.
[[nodiscard]] QMap<QString, QByteArray> filesOf(const QString& folder);

} // namespace touyan::test
