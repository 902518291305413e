// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/foundation/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QVariant>

#include <memory>
#include <vector>

struct sqlite3_stmt;

namespace touyan::storage {

class FaultPlan;

/// A prepared statement used straight through the SQLite library, where the way through Qt Sql
/// would cost more than the work itself: reading facts and importing entries, whose rows are
/// counted by the hundred thousand, and the short statements that every recorded entry passes.
/// Columns and parameters are numbered, columns from 0, parameters from 1. Destroyed, it is reset
/// and given back.
class NativeStatement
{
public:
    struct Prepared
    {
        sqlite3_stmt* statement = nullptr;
        bool isOnLoan = false;
        Prepared() = default;
        Prepared(const Prepared&) = delete;
        Prepared& operator=(const Prepared&) = delete;
        ~Prepared();
    };

    NativeStatement(std::shared_ptr<Prepared> prepared, FaultPlan& faults, QString path);
    NativeStatement(NativeStatement&& other) noexcept = default;
    NativeStatement& operator=(NativeStatement&&) = delete;
    NativeStatement(const NativeStatement&) = delete;
    NativeStatement& operator=(const NativeStatement&) = delete;
    ~NativeStatement();

    void bindInteger(int parameter, qint64 value);
    /// A stored value (stored_value.h): a number, a text, bytes or null.
    void bindValue(int parameter, const QVariant& value);
    void bindNull(int parameter);
    /// A NUL character makes the run fail with ErrorCode::InvalidValue.
    void bindText(int parameter, const QString& text);
    void bindBytes(int parameter, const QByteArray& bytes);
    /// The bytes must stay as they are until the statement is reset.
    void bindStaticText(int parameter, QByteArrayView utf8);

    /// Steps; false: no more rows.
    [[nodiscard]] domain::Result<bool> step();
    /// Makes it ready to be bound, all parameters anew, and run again.
    void reset();

    [[nodiscard]] qint64 integer(int column) const;
    /// UTF-8, valid until the next step; empty for NULL.
    [[nodiscard]] QByteArrayView text(int column) const;
    [[nodiscard]] bool isNull(int column) const;
    /// As the driver of Qt Sql would give it: qint64, double, QString, QByteArray or null.
    [[nodiscard]] QVariant value(int column) const;

private:
    std::shared_ptr<Prepared> m_prepared;
    FaultPlan* m_faults;
    QString m_path;
    std::vector<QByteArray> m_texts;
    int m_refusedParameter = 0;
    bool m_isRunning = false;
};

} // namespace touyan::storage
