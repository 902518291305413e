// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/audit_trail.h"

#include "storage/sql/stored_value.h"

#include <QCryptographicHash>

template <>
struct touyan::domain::IdentifierNames<touyan::application::AuditAction>
{
    using Action = touyan::application::AuditAction;
    static constexpr std::array values{std::pair{Action::Created, QLatin1String("created")},
                                       std::pair{Action::Changed, QLatin1String("changed")},
                                       std::pair{Action::Removed, QLatin1String("removed")},
                                       std::pair{Action::Imported, QLatin1String("imported")},
                                       std::pair{Action::Closed, QLatin1String("closed")},
                                       std::pair{Action::Reopened, QLatin1String("reopened")}};
};

namespace touyan::storage {

using application::AuditFilter;
using application::AuditLine;
using domain::ErrorCode;
using domain::makeError;
using domain::Result;

using namespace Qt::Literals::StringLiterals;

namespace {

const QString kSelectLine = u"SELECT id, at, actor, action, record_kind, record_id, record_code,"
                            " old_values, new_values, reason, chain_hash FROM audit_line"_s;

/// Before the first line.
QByteArray firstLink()
{
    constexpr qsizetype kHashBytes = 32;
    return QByteArray(kHashBytes, '\0');
}

/// Hash over the line before and the fields of this one as they are stored, each with its length in
/// front so that no two lines read alike.
QByteArray chained(const QByteArray& previous, const QStringList& fields)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(previous);
    for (const QString& field : fields) {
        const QByteArray utf8 = field.toUtf8();
        hash.addData(QByteArray::number(utf8.size()) + ':');
        hash.addData(utf8);
    }
    return hash.result();
}

QStringList storedFields(const SqlStatement& statement)
{
    QStringList fields;
    for (int column = 1; column <= 9; ++column)
        fields.append(statement.value(column).toString());
    return fields;
}

} // namespace

SqlAuditTrail::SqlAuditTrail(SqlConnection& connection)
    : m_connection(connection)
{
}

Result<void> SqlAuditTrail::append(const AuditLine& line)
{
    TOUYAN_TRY_ASSIGN(const QByteArray previous, lastHash());
    const QStringList fields{toStored(line.at).toString(),
                             line.actor,
                             domain::identifierName(line.action),
                             line.kind.name(),
                             QString::number(line.recordId),
                             line.recordCode,
                             line.oldValues,
                             line.newValues,
                             line.reason};
    const QByteArray hash = chained(previous, fields);
    static const QByteArray sql = QByteArrayLiteral(
        "INSERT INTO audit_line (at, actor, action, record_kind, record_id, record_code,"
        " old_values, new_values, reason, chain_hash) VALUES (:at, :actor, :action, :record_kind,"
        " :record_id, :record_code, :old_values, :new_values, :reason, :chain_hash)");
    // An import appends a line for each record.
    TOUYAN_TRY_ASSIGN(NativeStatement statement, m_connection.nativeStatement(sql));
    int parameter = 0;
    for (const QString& field : fields) {
        ++parameter;
        constexpr int kRecordIdParameter = 5;
        if (parameter == kRecordIdParameter)
            statement.bindInteger(parameter, line.recordId);
        else
            statement.bindText(parameter, field);
    }
    statement.bindBytes(++parameter, hash);
    TOUYAN_TRY(statement.step());
    m_lastHash = hash;
    return {};
}

Result<QByteArray> SqlAuditTrail::lastHash()
{
    if (m_lastHash)
        return *m_lastHash;
    static const QByteArray sql =
        QByteArrayLiteral("SELECT chain_hash FROM audit_line ORDER BY id DESC LIMIT 1");
    TOUYAN_TRY_ASSIGN(NativeStatement statement, m_connection.nativeStatement(sql));
    TOUYAN_TRY_ASSIGN(const bool hasRow, statement.step());
    return hasRow ? statement.value(0).toByteArray() : firstLink();
}

Result<std::vector<AuditLine>> SqlAuditTrail::lines(const AuditFilter& filter)
{
    QStringList conditions;
    Bindings bindings;
    if (filter.kind) {
        conditions.append(u"record_kind = :kind"_s);
        bindings.emplace_back(u":kind"_s, QString(filter.kind->name()));
    }
    if (filter.recordId) {
        conditions.append(u"record_id = :record"_s);
        bindings.emplace_back(u":record"_s, *filter.recordId);
    }
    QString sql = kSelectLine;
    if (!conditions.isEmpty())
        sql += u" WHERE "_s + conditions.join(u" AND "_s);
    sql += u" ORDER BY id DESC"_s;
    if (filter.limit > 0) {
        sql += u" LIMIT :limit"_s;
        bindings.emplace_back(u":limit"_s, filter.limit);
    }

    TOUYAN_TRY_ASSIGN(SqlStatement statement, m_connection.statement(sql));
    statement.bind(bindings);
    TOUYAN_TRY(statement.run());
    std::vector<AuditLine> lines;
    while (true) {
        TOUYAN_TRY_ASSIGN(const bool hasRow, statement.next());
        if (!hasRow)
            return lines;
        AuditLine line;
        const auto kind = application::recordKindNamed(statement.value(4).toString());
        const bool isSound = fromStored(statement.value(0), line.id) &&
                             fromStored(statement.value(1), line.at) &&
                             fromStored(statement.value(3), line.action) &&
                             fromStored(statement.value(5), line.recordId) && kind.has_value();
        if (!isSound)
            return makeError(ErrorCode::DatabaseDamaged, {m_connection.path(), u"audit_line"_s});
        line.actor = statement.value(2).toString();
        line.kind = *kind;
        line.recordCode = statement.value(6).toString();
        line.oldValues = statement.value(7).toString();
        line.newValues = statement.value(8).toString();
        line.reason = statement.value(9).toString();
        lines.push_back(std::move(line));
    }
}

Result<std::optional<qint64>> SqlAuditTrail::firstBrokenLine()
{
    TOUYAN_TRY_ASSIGN(SqlStatement statement,
                      m_connection.statement(kSelectLine + u" ORDER BY id"_s));
    TOUYAN_TRY(statement.run());
    QByteArray previous = firstLink();
    qint64 expectedId = 1;
    while (true) {
        TOUYAN_TRY_ASSIGN(const bool hasRow, statement.next());
        if (!hasRow)
            break;
        const qint64 id = statement.value(0).toLongLong();
        const QByteArray hash = chained(previous, storedFields(statement));
        if (id != expectedId || statement.value(10).toByteArray() != hash)
            return std::optional(id);
        previous = hash;
        ++expectedId;
    }
    // The engine remembers the greatest id ever given, so lines missing at the end show too.
    TOUYAN_TRY_ASSIGN(const QVariant greatest,
                      m_connection.scalar(u"SELECT coalesce(max(seq), 0) FROM sqlite_sequence"
                                          " WHERE name = 'audit_line'"_s));
    if (greatest.toLongLong() >= expectedId)
        return std::optional(expectedId);
    return std::optional<qint64>();
}

} // namespace touyan::storage
