// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/record_repository.h"
#include "storage/tables/free_code.h"
#include "storage/tables/record_table.h"

namespace touyan::storage {

/// What all repositories share: the five operations over a mapped table. Records with parts in
/// tables of their own (items of a checklist, audience of a call) override loadParts() and
/// storeParts().
template <class Port, class Record, class Id>
class SqlRepository : public Port
{
public:
    explicit SqlRepository(SqlConnection& connection)
        : m_table(connection)
    {
    }

    [[nodiscard]] domain::Result<std::vector<Record>> all() override
    {
        return withParts(m_table.all());
    }

    [[nodiscard]] domain::Result<Record> find(Id id) override
    {
        TOUYAN_TRY_ASSIGN(Record record, m_table.find(id.value()));
        std::vector<Record> records{std::move(record)};
        TOUYAN_TRY(loadParts(records));
        return std::move(records.front());
    }

    [[nodiscard]] domain::Result<Id> insert(const Record& record) override
    {
        TOUYAN_TRY_ASSIGN(const qint64 id, m_table.insert(record));
        TOUYAN_TRY(storeParts(Id(id), record));
        return Id(id);
    }

    [[nodiscard]] domain::Result<void> update(const Record& record) override
    {
        TOUYAN_TRY(m_table.update(record));
        return storeParts(record.id, record);
    }

    [[nodiscard]] domain::Result<void> remove(const Record& record) override
    {
        return m_table.remove(record);
    }

protected:
    /// Fills in what lies in other tables.
    [[nodiscard]] virtual domain::Result<void> loadParts(std::vector<Record>& /*records*/)
    {
        return {};
    }
    /// Replaces what lies in other tables.
    [[nodiscard]] virtual domain::Result<void> storeParts(Id /*id*/, const Record& /*record*/)
    {
        return {};
    }

    [[nodiscard]] domain::Result<std::vector<Record>>
    withParts(domain::Result<std::vector<Record>> records)
    {
        if (records.isError())
            return records;
        TOUYAN_TRY(loadParts(records.value()));
        return records;
    }

    [[nodiscard]] RecordTable<Record>& table() { return m_table; }
    [[nodiscard]] SqlConnection& connection() { return m_table.connection(); }

private:
    RecordTable<Record> m_table;
};

/// The same for records with a code.
template <class Port, class Record, class Id>
class SqlCodedRepository : public SqlRepository<Port, Record, Id>
{
public:
    using SqlRepository<Port, Record, Id>::SqlRepository;

    [[nodiscard]] domain::Result<std::optional<Record>> findByCode(const QString& code) override
    {
        TOUYAN_TRY_ASSIGN(auto records, this->withParts(this->table().where(
                                            QStringLiteral(" WHERE code = :code"),
                                            {{QStringLiteral(":code"), toStored(code)}})));
        return records.empty() ? std::optional<Record>() : std::move(records.front());
    }

    [[nodiscard]] domain::Result<QString> nextCode(const QString& prefix, int digits) override
    {
        return freeCode(this->connection(), recordMapping<Record>().table, prefix, digits);
    }
};

/// The repository of a described record.
template <class R>
struct SqlRepositoryOf
{
    using Type = SqlRepository<application::RecordsOf<R>, R, decltype(R::id)>;
};
template <application::HasCode R>
struct SqlRepositoryOf<R>
{
    using Type = SqlCodedRepository<application::RecordsOf<R>, R, decltype(R::id)>;
};
template <class R>
using SqlRecords = typename SqlRepositoryOf<R>::Type;

} // namespace touyan::storage
