// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/package_files/import_outcome.h"
#include "application/ports/use_case_context.h"
#include "exchange/packages/package_folder.h"

#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace touyan::test {

/// A new database in a temporary folder, with a clock and a feed of its own.
class PackageWorkplace
{
public:
    PackageWorkplace();
    ~PackageWorkplace();
    Q_DISABLE_COPY_MOVE(PackageWorkplace)

    [[nodiscard]] application::UseCaseContext context();
    [[nodiscard]] domain::Result<application::ImportOutcome> import(const QString& path);
    [[nodiscard]] domain::Result<application::ImportOutcome> import(const PackageTexts& tables);
    /// What an import refuses, one line each: "entries.csv:3 occurred_on ErrorCode argument …" with
    /// the code as text. Fails the test when the import itself fails.
    [[nodiscard]] QStringList refusals(const PackageTexts& tables);
    /// The files of an export.
    [[nodiscard]] QMap<QString, QByteArray> exported();
    [[nodiscard]] domain::Result<void> exportTo(const QString& path);
    /// How often a committed change was announced.
    [[nodiscard]] int announcements() const;

private:
    struct Parts;

    QTemporaryDir m_folder;
    std::unique_ptr<Parts> m_parts;
};

} // namespace touyan::test
