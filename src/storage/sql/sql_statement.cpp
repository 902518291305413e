// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/sql_statement.h"

#include "storage/sql/fault_injection.h"
#include "storage/sql/sql_error.h"

#include <QSqlError>

namespace touyan::storage {

namespace {

/// SQLite takes one U+FEFF (or U+FFFE, with the bytes turned round) at the beginning of a text in
/// UTF-16 for a mark of its encoding. One more keeps the text whole.
QVariant asStored(const QVariant& value)
{
    if (value.typeId() != QMetaType::QString)
        return value;
    const QString text = value.toString();
    constexpr QChar kByteOrderMark(QChar::ByteOrderMark);
    const bool hasMark =
        text.startsWith(kByteOrderMark) || text.startsWith(QChar(QChar::ByteOrderSwapped));
    return hasMark ? QVariant(kByteOrderMark + text) : value;
}

} // namespace

using domain::ErrorCode;
using domain::makeError;
using domain::Result;

SqlStatement::SqlStatement(std::shared_ptr<Prepared> prepared, FaultPlan& faults, QString path)
    : m_prepared(std::move(prepared))
    , m_faults(&faults)
    , m_path(std::move(path))
{
    m_prepared->isOnLoan = true;
}

SqlStatement::~SqlStatement()
{
    if (!m_prepared)
        return;
    m_prepared->query.finish();
    m_prepared->isOnLoan = false;
}

void SqlStatement::bind(const QString& placeholder, const QVariant& value)
{
    if (value.typeId() == QMetaType::QString && value.toString().contains(QChar(QChar::Null)))
        m_refusedPlaceholder = placeholder;
    m_prepared->query.bindValue(placeholder, asStored(value));
}

void SqlStatement::bind(const Bindings& bindings)
{
    for (const auto& [placeholder, value] : bindings)
        bind(placeholder, value);
}

Result<void> SqlStatement::run()
{
    if (!m_refusedPlaceholder.isEmpty()) {
        const QString field = std::exchange(m_refusedPlaceholder, {}).mid(1);
        return makeError(ErrorCode::InvalidValue, {field, {}, {}}, QStringLiteral("NUL in text"));
    }
    if (!m_faults->admit())
        return injectedFault(m_path);
    if (!m_prepared->query.exec())
        return translatedError(m_prepared->query.lastError(), m_path);
    return {};
}

Result<bool> SqlStatement::next()
{
    if (m_prepared->query.next())
        return true;
    // The end of the rows and a failure look alike until the error is read.
    const QSqlError error = m_prepared->query.lastError();
    if (error.isValid())
        return translatedError(error, m_path);
    if (!m_faults->admit())
        return injectedFault(m_path);
    return false;
}

QVariant SqlStatement::value(int column) const
{
    return m_prepared->query.value(column);
}

int SqlStatement::affectedRows() const
{
    return m_prepared->query.numRowsAffected();
}

} // namespace touyan::storage
