// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/entry_insertion.h"

#include "storage/repositories/entry_repository.h"

#include <array>

namespace touyan::storage {

using domain::Entry;
using domain::Result;

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kIsoLength = 10;
using IsoText = std::array<char, kIsoLength>;

IsoText isoText(QDate day)
{
    int year = 0;
    int month = 0;
    int dayOfMonth = 0;
    day.getDate(&year, &month, &dayOfMonth);
    const auto digit = [](int value) { return static_cast<char>('0' + value % 10); };
    return {digit(year / 1000),
            digit(year / 100),
            digit(year / 10),
            digit(year),
            '-',
            digit(month / 10),
            digit(month),
            '-',
            digit(dayOfMonth / 10),
            digit(dayOfMonth)};
}

QByteArrayView viewOf(const IsoText& text)
{
    return {text.data(), kIsoLength};
}

/// The days of one entry as texts, which must outlive the statement's run.
struct DayTexts
{
    IsoText occurredOn{};
    IsoText recordedOn{};
    IsoText countsOn{};
};

/// Without RETURNING, which costs the engine a third of the insertion; with rows > 1 each
/// placeholder carries the number of its row.
QByteArray insertionSql(std::size_t rows)
{
    QStringList columns;
    for (const Column<Entry>& column : recordMapping<Entry>().columns)
        columns.append(column.name);
    QStringList values;
    for (std::size_t row = 0; row < rows; ++row) {
        QStringList placeholders;
        for (const QString& column : columns)
            placeholders.append(rows == 1 ? u':' + column : u":%1_%2"_s.arg(column).arg(row));
        values.append(u'(' + placeholders.join(u", "_s) + u')');
    }
    return (u"INSERT INTO entry ("_s + columns.join(u", "_s) + u") VALUES "_s +
            values.join(u", "_s))
        .toUtf8();
}

/// Binds the mapping's columns, code … counts_on, behind `parameter`, which moves on.
void bindEntry(NativeStatement& statement, int& parameter, const Entry& entry, DayTexts& texts)
{
    texts = {isoText(entry.occurredOn), isoText(entry.recordedOn.value_or(QDate())),
             isoText(entry.countsOn())};
    const QLatin1String status = domain::identifierName(entry.status);
    statement.bindText(++parameter, entry.code);
    statement.bindInteger(++parameter, entry.posting.value());
    statement.bindInteger(++parameter, entry.item.value());
    statement.bindStaticText(++parameter, viewOf(texts.occurredOn));
    ++parameter;
    if (entry.recordedOn)
        statement.bindStaticText(parameter, viewOf(texts.recordedOn));
    else
        statement.bindNull(parameter);
    statement.bindStaticText(++parameter, QByteArrayView(status.data(), status.size()));
    statement.bindText(++parameter, entry.kind);
    statement.bindText(++parameter, entry.summary);
    statement.bindText(++parameter, entry.place);
    ++parameter;
    if (entry.peopleCount)
        statement.bindInteger(parameter, *entry.peopleCount);
    else
        statement.bindNull(parameter);
    ++parameter;
    if (entry.period)
        statement.bindText(parameter, entry.period->toString());
    else
        statement.bindNull(parameter);
    statement.bindText(++parameter, entry.returnReason);
    statement.bindStaticText(++parameter, viewOf(texts.countsOn));
}

} // namespace

Result<void> EntryInsertion::insert(const Entry& entry)
{
    static const QByteArray sql = insertionSql(1);
    DayTexts texts;
    TOUYAN_TRY_ASSIGN(NativeStatement statement, m_connection.nativeStatement(sql));
    int parameter = 0;
    bindEntry(statement, parameter, entry, texts);
    TOUYAN_TRY(statement.step());
    return {};
}

Result<void> EntryInsertion::insertGroup(const std::vector<Entry>& entries)
{
    static const QByteArray sql = insertionSql(kGroupSize);
    Q_ASSERT(entries.size() == kGroupSize);
    std::array<DayTexts, kGroupSize> texts;
    TOUYAN_TRY_ASSIGN(NativeStatement statement, m_connection.nativeStatement(sql));
    int parameter = 0;
    for (std::size_t row = 0; row < kGroupSize; ++row)
        bindEntry(statement, parameter, entries[row], texts[row]);
    TOUYAN_TRY(statement.step());
    return {};
}

Result<void> EntryIndices::drop()
{
    QStringList names;
    {
        // Those that a constraint made have no definition of their own and stay.
        TOUYAN_TRY_ASSIGN(
            SqlStatement indices,
            m_connection.statement(u"SELECT name, sql FROM sqlite_schema WHERE type = 'index'"
                                   " AND tbl_name = 'entry' AND sql IS NOT NULL ORDER BY name"_s));
        TOUYAN_TRY(indices.run());
        while (true) {
            TOUYAN_TRY_ASSIGN(const bool hasRow, indices.next());
            if (!hasRow)
                break;
            names.append(indices.value(0).toString());
            m_definitions.append(indices.value(1).toString());
        }
    }
    for (const QString& name : names)
        TOUYAN_TRY(m_connection.execute(u"DROP INDEX \"%1\""_s.arg(name)));
    return {};
}

Result<void> EntryIndices::restore()
{
    for (const QString& definition : m_definitions)
        TOUYAN_TRY(m_connection.execute(definition));
    return {};
}

} // namespace touyan::storage
