// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/foundation/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace touyan::application {

/// Something wrong with the form of a table, with its place.
struct PackageFault
{
    qint64 line = 0; ///< physical line from 1; 0: the file as a whole
    int column = 0;  ///< number of the field from 1; 0: the line as a whole
    QString excerpt; ///< beginning of the value, made printable
    domain::Error error;
};

/// One field as it stands in the file, without its quotes.
struct PackageField
{
    QByteArrayView text; ///< UTF-8; valid until the next row is read
    qint64 line = 0;     ///< physical line on which the field starts
};

/// One row. It may carry faults; then it is refused, and its fields serve only for telling which
/// record was meant.
struct PackageRow
{
    qint64 line = 0;
    std::vector<PackageField> fields;
    std::vector<PackageFault> faults;
};

/// One table, read from its first to its last row, never held whole.
class PackageTable
{
public:
    virtual ~PackageTable() = default;
    /// The header's names; empty when the header cannot be read (next() then tells why).
    [[nodiscard]] virtual const QStringList& columns() const = 0;
    /// Reads the next row into `row`, reusing its memory; false at the end. A row without faults
    /// has one field for each column, valid UTF-8 and free of control characters.
    [[nodiscard]] virtual bool next(PackageRow& row) = 0;
    /// After the end: reading stopped at a fault that hides the rows behind it.
    [[nodiscard]] virtual bool endedEarly() const = 0;
    [[nodiscard]] virtual qint64 bytesRead() const = 0;
    /// After the end: SHA-256 of the table's bytes, 32 bytes.
    [[nodiscard]] virtual QByteArray sha256() const = 0;
};

/// Where a table lies in a package.
struct PackageTableEntry
{
    QString table;    ///< "entries"; the whole file name when it is no CSV file
    QString fileName; ///< "entries.csv"
    qint64 byteCount = 0;
};

/// A package: tables by name (docs/package-format.md).
class PackageSource
{
public:
    virtual ~PackageSource() = default;
    /// Everything that the package holds, tables that nobody knows too.
    [[nodiscard]] virtual domain::Result<std::vector<PackageTableEntry>> tables() = 0;
    /// One table at a time: the one opened before must be gone.
    [[nodiscard]] virtual domain::Result<std::unique_ptr<PackageTable>>
    open(const PackageTableEntry& entry) = 0;
};

} // namespace touyan::application
