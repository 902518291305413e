// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/native_statement.h"

#include "application/values/utf8_text.h"
#include "storage/sql/fault_injection.h"
#include "storage/sql/sql_error.h"

#include <sqlite3.h>

#include <utility>

namespace touyan::storage {

using domain::ErrorCode;
using domain::makeError;
using domain::Result;

NativeStatement::Prepared::~Prepared()
{
    sqlite3_finalize(statement);
}

NativeStatement::NativeStatement(std::shared_ptr<Prepared> prepared, FaultPlan& faults,
                                 QString path)
    : m_prepared(std::move(prepared))
    , m_faults(&faults)
    , m_path(std::move(path))
{
    m_prepared->isOnLoan = true;
}

NativeStatement::~NativeStatement()
{
    if (!m_prepared)
        return;
    reset();
    m_prepared->isOnLoan = false;
}

void NativeStatement::bindInteger(int parameter, qint64 value)
{
    sqlite3_bind_int64(m_prepared->statement, parameter, value);
}

void NativeStatement::bindValue(int parameter, const QVariant& value)
{
    const bool isText = value.typeId() == QMetaType::QString;
    const QString text = isText ? value.toString() : QString();
    // A null text is NULL, as the driver of Qt Sql takes it.
    if (value.isNull() || (isText && text.isNull()))
        bindNull(parameter);
    else if (isText)
        bindText(parameter, text);
    else if (value.typeId() == QMetaType::QByteArray)
        bindBytes(parameter, value.toByteArray());
    else
        bindInteger(parameter, value.toLongLong());
}

void NativeStatement::bindNull(int parameter)
{
    sqlite3_bind_null(m_prepared->statement, parameter);
}

void NativeStatement::bindText(int parameter, const QString& text)
{
    // Kept until the reset, which spares the library a copy.
    const QByteArray& utf8 = m_texts.emplace_back(text.toUtf8());
    if (utf8.contains('\0'))
        m_refusedParameter = parameter;
    // The pointer of an empty text may be null, which would bind NULL.
    sqlite3_bind_text64(m_prepared->statement, parameter, utf8.isEmpty() ? "" : utf8.constData(),
                        static_cast<sqlite3_uint64>(utf8.size()), SQLITE_STATIC, SQLITE_UTF8);
}

void NativeStatement::bindBytes(int parameter, const QByteArray& bytes)
{
    sqlite3_bind_blob64(m_prepared->statement, parameter, bytes.constData(),
                        static_cast<sqlite3_uint64>(bytes.size()), SQLITE_TRANSIENT);
}

void NativeStatement::bindStaticText(int parameter, QByteArrayView utf8)
{
    sqlite3_bind_text64(m_prepared->statement, parameter, utf8.data(),
                        static_cast<sqlite3_uint64>(utf8.size()), SQLITE_STATIC, SQLITE_UTF8);
}

Result<bool> NativeStatement::step()
{
    if (const int parameter = std::exchange(m_refusedParameter, 0); parameter != 0) {
        const QString name = QString::fromUtf8(
            sqlite3_bind_parameter_name(m_prepared->statement, parameter)); // ":summary"
        return makeError(ErrorCode::InvalidValue, {name.mid(1), {}, {}},
                         QStringLiteral("NUL in text"));
    }
    if (!m_isRunning && !m_faults->admit())
        return injectedFault(m_path);
    m_isRunning = true;
    const int code = sqlite3_step(m_prepared->statement);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE) {
        sqlite3* const handle = sqlite3_db_handle(m_prepared->statement);
        return translatedError(sqlite3_extended_errcode(handle),
                               QString::fromUtf8(sqlite3_errmsg(handle)), m_path);
    }
    if (!m_faults->admit())
        return injectedFault(m_path);
    return false;
}

void NativeStatement::reset()
{
    sqlite3_reset(m_prepared->statement);
    sqlite3_clear_bindings(m_prepared->statement);
    m_texts.clear();
    m_isRunning = false;
    m_refusedParameter = 0;
}

qint64 NativeStatement::integer(int column) const
{
    return sqlite3_column_int64(m_prepared->statement, column);
}

QByteArrayView NativeStatement::text(int column) const
{
    const void* const bytes = sqlite3_column_text(m_prepared->statement, column);
    return {static_cast<const char*>(bytes),
            bytes ? sqlite3_column_bytes(m_prepared->statement, column) : 0};
}

bool NativeStatement::isNull(int column) const
{
    return sqlite3_column_type(m_prepared->statement, column) == SQLITE_NULL;
}

QVariant NativeStatement::value(int column) const
{
    sqlite3_stmt* const statement = m_prepared->statement;
    switch (sqlite3_column_type(statement, column)) {
    case SQLITE_INTEGER:
        return integer(column);
    case SQLITE_FLOAT:
        return sqlite3_column_double(statement, column);
    case SQLITE_TEXT:
        return application::textOfUtf8(text(column));
    case SQLITE_BLOB: {
        const void* const bytes = sqlite3_column_blob(statement, column);
        return QByteArray(static_cast<const char*>(bytes), sqlite3_column_bytes(statement, column));
    }
    default:
        return {};
    }
}

} // namespace touyan::storage
