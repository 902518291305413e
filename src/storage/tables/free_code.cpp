// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/tables/free_code.h"

#include "storage/connection/sql_connection.h"

#include <algorithm>

namespace touyan::storage {

using domain::Result;

using namespace Qt::Literals::StringLiterals;

namespace {

/// The number behind the prefix; 0 when it is none that can be counted on.
qint64 numberOf(const QString& code, const QString& prefix)
{
    constexpr qsizetype kMostDigits = 15;
    const QStringView rest = QStringView(code).mid(prefix.size());
    const bool isNumber =
        !rest.isEmpty() && rest.size() <= kMostDigits &&
        std::all_of(rest.begin(), rest.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return isNumber ? rest.toLongLong() : 0;
}

/// The greatest number among the last codes in text order.
Result<qint64> lastNumber(SqlConnection& connection, const QString& table, const QString& prefix)
{
    // ':' follows '9'. Codes with letters behind the digits may lie between; a few are looked past.
    TOUYAN_TRY_ASSIGN(NativeStatement statement,
                      connection.nativeStatement("SELECT code FROM " + table.toUtf8() +
                                                 " WHERE code >= :first AND code < :end"
                                                 " ORDER BY code DESC LIMIT 20"));
    statement.bindText(1, prefix + u'0');
    statement.bindText(2, prefix + u':');
    qint64 number = 0;
    while (true) {
        TOUYAN_TRY_ASSIGN(const bool hasRow, statement.step());
        if (!hasRow)
            return number;
        number = std::max(number, numberOf(QString::fromUtf8(statement.text(0)), prefix));
    }
}

} // namespace

Result<QString> freeCode(SqlConnection& connection, const QString& table, const QString& prefix,
                         int digits)
{
    const auto codeOf = [&](qint64 number) {
        return QString(prefix + QString::number(number).rightJustified(digits, u'0'));
    };
    const auto isTaken = [&](qint64 number) -> Result<bool> {
        TOUYAN_TRY_ASSIGN(
            NativeStatement statement,
            connection.nativeStatement("SELECT 1 FROM " + table.toUtf8() + " WHERE code = :code"));
        statement.bindText(1, codeOf(number));
        return statement.step();
    };

    TOUYAN_TRY_ASSIGN(qint64 taken, lastNumber(connection, table, prefix));
    // Text order is number order only among codes of one width. Where widths differ, the next
    // number may be taken: leap ahead until one is free, then halve back to a free one behind a
    // taken one.
    qint64 free = taken + 1;
    for (qint64 leap = 1;; leap *= 2) {
        TOUYAN_TRY_ASSIGN(const bool freeIsTaken, isTaken(free));
        if (!freeIsTaken)
            break;
        taken = free;
        free += leap;
    }
    while (free - taken > 1) {
        const qint64 middle = taken + (free - taken) / 2;
        TOUYAN_TRY_ASSIGN(const bool middleIsTaken, isTaken(middle));
        (middleIsTaken ? taken : free) = middle;
    }
    return codeOf(free);
}

} // namespace touyan::storage
