// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/package_files/package_source.h"
#include "exchange/packages/csv_reader.h"

#include <functional>
#include <memory>
#include <optional>

namespace touyan::exchange {

/// A table of a package as CSV. Turns what is wrong with its form into faults with their places:
/// the encoding, control characters, quotes, the number of fields, fields that are too large,
/// another separator. Rows that hold nothing but separators and white space are passed over.
class CsvPackageTable final : public application::PackageTable
{
public:
    /// Closes the device after the last byte; false when its end shows that it is damaged.
    using Close = std::function<bool(QIODevice&)>;

    /// The device is open for reading. Reads the header.
    CsvPackageTable(QString fileName, std::unique_ptr<QIODevice> device, Close close = {});

    [[nodiscard]] const QStringList& columns() const override { return m_columns; }
    [[nodiscard]] bool next(application::PackageRow& row) override;
    [[nodiscard]] bool endedEarly() const override { return m_endedEarly; }
    [[nodiscard]] qint64 bytesRead() const override { return m_reader.bytesRead(); }
    [[nodiscard]] QByteArray sha256() const override { return m_reader.sha256(); }

private:
    void readHeader();
    /// Passes over records without anything in them.
    [[nodiscard]] bool nextRecord();
    void checkFields(application::PackageRow& row);
    void checkCharacters(application::PackageRow& row, int column, const CsvField& field);
    [[nodiscard]] QLatin1String encodingProblem(QByteArrayView bytes) const;
    /// A fault that hides everything behind it; told by the next call of next().
    void endWith(application::PackageFault fault);
    [[nodiscard]] application::PackageFault fault(int column, const CsvField& field,
                                                  QLatin1String problem,
                                                  const QString& subject = {}) const;
    void finish();

    QString m_fileName;
    std::unique_ptr<QIODevice> m_device;
    Close m_close;
    CsvReader m_reader;
    QStringList m_columns;
    std::optional<application::PackageFault> m_lastFault;
    bool m_ended = false;
    bool m_endedEarly = false;
    bool m_sawUtf8 = false; ///< characters beyond ASCII, well written
};

} // namespace touyan::exchange
