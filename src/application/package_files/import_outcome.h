// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/foundation/error.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace touyan::application {

/// Why a row (or, with line 0, a file) of a package is refused.
struct RefusedRow
{
    QString file;       ///< "entries.csv"
    qint64 line = 0;    ///< physical line from 1, on which the field starts; 0: the whole file
    int column = 0;     ///< number of the field from 1; 0: the whole line
    QString columnName; ///< "occurred_on"; empty when the column has no name
    QString excerpt;    ///< beginning of the value, made printable
    domain::Error error;
};

struct ImportedTable
{
    QString table;
    qint64 rows = 0; ///< rows read, refused ones included; the header is none
    QByteArray sha256;
};

/// What an import read, and everything that it refused. One refused row refuses the package:
/// nothing of it is written.
struct ImportOutcome
{
    std::vector<ImportedTable> tables; ///< those that the package holds, in the order of reading
    std::vector<RefusedRow> refused;   ///< by file in the order of reading, line, column

    [[nodiscard]] bool isAccepted() const { return refused.empty(); }
};

} // namespace touyan::application
