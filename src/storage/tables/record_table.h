// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/connection/sql_connection.h"
#include "storage/sql/described_mapping.h"

#include <QStringList>

#include <functional>
#include <vector>

namespace touyan::storage {

/// The statements of a record's table, built once from its mapping.
struct RecordSql
{
    QString select; ///< up to and without WHERE; columns in the mapping's order, id, row_version
    QString selectAll;
    QByteArray selectById; ///< for a NativeStatement
    QByteArray insert;     ///< for a NativeStatement; the id comes back
    QString update;
    QString remove;
};

/// Records that are only added to have no version, and are neither updated nor removed.
enum class RowVersion { Kept, None };

[[nodiscard]] RecordSql recordSql(const QString& table, const QStringList& columns,
                                  const QString& order, RowVersion version);

/// Reads and writes the records of one kind through their mapping.
template <class Record>
class RecordTable
{
public:
    explicit RecordTable(SqlConnection& connection)
        : m_connection(connection)
    {
    }

    [[nodiscard]] domain::Result<std::vector<Record>> all() { return collect(sql().selectAll, {}); }

    /// `rest` is WHERE and ORDER BY with placeholders only.
    [[nodiscard]] domain::Result<std::vector<Record>> where(const QString& rest,
                                                            const Bindings& bindings)
    {
        return collect(sql().select + rest, bindings);
    }

    [[nodiscard]] domain::Result<std::optional<Record>> first(const QString& rest,
                                                              const Bindings& bindings)
    {
        TOUYAN_TRY_ASSIGN(auto records, where(rest, bindings));
        return records.empty() ? std::optional<Record>() : std::move(records.front());
    }

    [[nodiscard]] domain::Result<Record> find(qint64 id)
    {
        TOUYAN_TRY_ASSIGN(NativeStatement statement,
                          m_connection.nativeStatement(sql().selectById));
        statement.bindInteger(1, id);
        TOUYAN_TRY_ASSIGN(const bool hasRow, statement.step());
        if (!hasRow)
            return notFound(QString::number(id));
        return read(statement);
    }

    /// Hands every record to visit, one at a time; stops when it returns false.
    [[nodiscard]] domain::Result<void> forEach(const QString& rest, const Bindings& bindings,
                                               const std::function<bool(const Record&)>& visit)
    {
        TOUYAN_TRY_ASSIGN(SqlStatement statement, m_connection.statement(sql().select + rest));
        statement.bind(bindings);
        TOUYAN_TRY(statement.run());
        while (true) {
            TOUYAN_TRY_ASSIGN(const bool hasRow, statement.next());
            if (!hasRow)
                return {};
            TOUYAN_TRY_ASSIGN(const Record record, read(statement));
            if (!visit(record))
                return {};
        }
    }

    [[nodiscard]] domain::Result<qint64> insert(const Record& record)
    {
        TOUYAN_TRY_ASSIGN(NativeStatement statement, m_connection.nativeStatement(sql().insert));
        int parameter = 0; // they stand in the mapping's order
        for (const Column<Record>& column : mapping().columns)
            statement.bindValue(++parameter, column.write(record));
        const domain::Result<bool> hasRow = statement.step();
        if (hasRow.isError())
            return explained(hasRow.error(), record);
        if (!hasRow.value())
            return domain::makeError(domain::ErrorCode::StorageFailed, {m_connection.path()});
        const qint64 id = statement.integer(0);
        // References are checked when the statement ends, after its row.
        if (const auto end = statement.step(); end.isError())
            return explained(end.error(), record);
        return id;
    }

    [[nodiscard]] domain::Result<void> update(const Record& record)
    {
        TOUYAN_TRY_ASSIGN(SqlStatement statement, m_connection.statement(sql().update));
        bindColumns(statement, record);
        bindVersion(statement, record);
        if (const auto done = statement.run(); done.isError())
            return explained(done.error(), record);
        return statement.affectedRows() == 1 ? domain::Result<void>() : conflict(record);
    }

    [[nodiscard]] domain::Result<void> remove(const Record& record)
    {
        TOUYAN_TRY_ASSIGN(SqlStatement statement, m_connection.statement(sql().remove));
        bindVersion(statement, record);
        if (const auto done = statement.run(); done.isError()) {
            if (done.error().code != domain::ErrorCode::UnknownReference)
                return done;
            return domain::makeError(domain::ErrorCode::StillReferenced,
                                     {kindName(), mapping().label(record)}, done.error().detail);
        }
        return statement.affectedRows() == 1 ? domain::Result<void>() : conflict(record);
    }

    /// Fills in which record or which reference an error of a write is about.
    [[nodiscard]] domain::Error explained(domain::Error error, const Record& record)
    {
        if (error.code == domain::ErrorCode::DuplicateCode)
            error.arguments = {kindName(), mapping().label(record)};
        if (error.code == domain::ErrorCode::UnknownReference)
            error.arguments = unknownReference(record);
        return error;
    }

    [[nodiscard]] const RecordSql& sql() const
    {
        static const RecordSql statements = [] {
            QStringList names;
            for (const Column<Record>& column : mapping().columns)
                names.append(column.name);
            return recordSql(mapping().table, names, mapping().order,
                             kHasVersion ? RowVersion::Kept : RowVersion::None);
        }();
        return statements;
    }

    /// The present row of a SqlStatement or a NativeStatement.
    template <class Statement>
    [[nodiscard]] domain::Result<Record> read(const Statement& statement) const
    {
        Record record;
        int index = 0;
        bool isSound = true;
        for (const Column<Record>& column : mapping().columns)
            isSound = column.read(record, statement.value(index++)) && isSound;
        isSound = fromStored(statement.value(index++), record.id) && isSound;
        if constexpr (kHasVersion)
            isSound = fromStored(statement.value(index++), record.rowVersion) && isSound;
        if (!isSound) {
            return domain::makeError(domain::ErrorCode::DatabaseDamaged,
                                     {m_connection.path(), mapping().table + QStringLiteral(" ") +
                                                               QString::number(record.id.value())});
        }
        return record;
    }

    [[nodiscard]] SqlConnection& connection() { return m_connection; }

private:
    static constexpr bool kHasVersion = requires(Record record) { record.rowVersion; };

    static const RecordMapping<Record>& mapping() { return recordMapping<Record>(); }
    static QString kindName() { return mapping().kind.name(); }
    static domain::Error notFound(const QString& label)
    {
        return domain::makeError(domain::ErrorCode::NotFound, {kindName(), label});
    }

    [[nodiscard]] domain::Result<std::vector<Record>> collect(const QString& text,
                                                              const Bindings& bindings)
    {
        TOUYAN_TRY_ASSIGN(SqlStatement statement, m_connection.statement(text));
        statement.bind(bindings);
        TOUYAN_TRY(statement.run());
        std::vector<Record> records;
        while (true) {
            TOUYAN_TRY_ASSIGN(const bool hasRow, statement.next());
            if (!hasRow)
                return records;
            TOUYAN_TRY_ASSIGN(Record record, read(statement));
            records.push_back(std::move(record));
        }
    }

    static void bindColumns(SqlStatement& statement, const Record& record)
    {
        for (const Column<Record>& column : mapping().columns)
            statement.bind(QStringLiteral(":") + column.name, column.write(record));
    }

    static void bindVersion(SqlStatement& statement, const Record& record)
    {
        statement.bind(QStringLiteral(":id"), record.id.value());
        statement.bind(QStringLiteral(":row_version"), record.rowVersion);
    }

    [[nodiscard]] domain::Result<bool> exists(const QString& table, const QVariant& id)
    {
        TOUYAN_TRY_ASSIGN(const QVariant count,
                          m_connection.scalar(QStringLiteral("SELECT count(*) FROM ") + table +
                                                  QStringLiteral(" WHERE id = :id"),
                                              {{QStringLiteral(":id"), id}}));
        return count.toInt() > 0;
    }

    /// No row had this id and version: changed by somebody else, or gone.
    [[nodiscard]] domain::Error conflict(const Record& record)
    {
        const auto isThere = exists(mapping().table, record.id.value());
        if (isThere.isError())
            return isThere.error();
        const QString label = mapping().label(record);
        if (!isThere.value())
            return notFound(label);
        return domain::makeError(domain::ErrorCode::Conflict, {kindName(), label});
    }

    /// The engine does not say which reference is missing.
    [[nodiscard]] QStringList unknownReference(const Record& record)
    {
        for (const Column<Record>& column : mapping().columns) {
            if (column.references.isEmpty())
                continue;
            const QVariant id = column.write(record);
            if (id.isNull())
                continue;
            const auto isThere = exists(column.references, id);
            if (isThere.isOk() && !isThere.value())
                return {column.name, id.toString()};
        }
        return {mapping().table, QString()};
    }

    SqlConnection& m_connection;
};

} // namespace touyan::storage
