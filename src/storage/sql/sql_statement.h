// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/foundation/result.h"

#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <memory>
#include <utility>
#include <vector>

namespace touyan::storage {

class FaultPlan;

/// Values by placeholder, such as {":id", 7}.
using Bindings = std::vector<std::pair<QString, QVariant>>;

/// A prepared statement on loan from the connection's cache. Destroyed, it is finished and given
/// back, so that nothing stays open over a commit.
class SqlStatement
{
public:
    /// What the cache keeps of a statement.
    struct Prepared
    {
        QSqlQuery query;
        bool isOnLoan = false;
    };

    SqlStatement(std::shared_ptr<Prepared> prepared, FaultPlan& faults, QString path);
    SqlStatement(SqlStatement&& other) noexcept = default;
    SqlStatement& operator=(SqlStatement&&) = delete;
    SqlStatement(const SqlStatement&) = delete;
    SqlStatement& operator=(const SqlStatement&) = delete;
    ~SqlStatement();

    /// Every placeholder must be bound before each run. A text with a NUL character makes the run
    /// fail with ErrorCode::InvalidValue: other engines cannot hold it.
    void bind(const QString& placeholder, const QVariant& value);
    void bind(const Bindings& bindings);
    [[nodiscard]] domain::Result<void> run();
    /// Goes to the next row; false: no more rows.
    [[nodiscard]] domain::Result<bool> next();
    [[nodiscard]] QVariant value(int column) const;
    [[nodiscard]] int affectedRows() const;

private:
    std::shared_ptr<Prepared> m_prepared;
    FaultPlan* m_faults;
    QString m_path;
    QString m_refusedPlaceholder;
};

} // namespace touyan::storage
