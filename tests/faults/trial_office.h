// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/use_case_context.h"
#include "storage/database/sql_database.h"

#include <QDate>
#include <QString>

#include <memory>

namespace touyan::test {

/// A database of a golden case with what its use cases need, in the process that makes it.
class TrialOffice
{
public:
    /// A new one, filled from tests/golden/<name>/package.
    [[nodiscard]] static domain::Result<std::unique_ptr<TrialOffice>> make(const QString& path,
                                                                           const QString& golden);
    /// A new one without records.
    [[nodiscard]] static domain::Result<std::unique_ptr<TrialOffice>>
    makeEmpty(const QString& path);
    [[nodiscard]] static domain::Result<std::unique_ptr<TrialOffice>> open(const QString& path);
    ~TrialOffice();

    [[nodiscard]] application::UseCaseContext& context() { return *m_context; }
    [[nodiscard]] storage::SqlDatabase& database() { return *m_database; }

    /// Records an entry as a clerk would, like one that is there; gives its code.
    [[nodiscard]] domain::Result<QString> record(const QString& summary);
    /// Every record as a package has it, and the rates of two years: what people read.
    [[nodiscard]] domain::Result<QByteArray> everything();
    /// The first finding of a check; empty: sound.
    [[nodiscard]] domain::Result<QString> firstFinding();

    static QString packageOf(const QString& golden);

private:
    class DayClock;
    class SilentFeed;

    TrialOffice();
    [[nodiscard]] domain::Result<void> attach(const QString& path, storage::OpenMode mode);

    std::unique_ptr<DayClock> m_clock;
    std::unique_ptr<SilentFeed> m_feed;
    std::unique_ptr<storage::SqlDatabase> m_database;
    std::unique_ptr<application::UseCaseContext> m_context;
};

/// Copies a database with the log that a killed process may have left; an older copy is replaced.
void copyDatabaseFiles(const QString& from, const QString& to);

} // namespace touyan::test
