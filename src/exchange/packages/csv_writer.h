// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QStringEncoder>
#include <QStringView>

namespace touyan::exchange {

/// Writes RFC 4180 records in UTF-8 without a byte-order mark: quotes only around fields that need
/// them (comma, quote, CR, LF), lines end in LF.
class CsvWriter
{
public:
    /// The device is open for writing and outlives the writer.
    explicit CsvWriter(QIODevice& device);

    /// Adds a field to the current record.
    void writeField(QStringView field);
    /// False when the device failed; it tells why.
    [[nodiscard]] bool endRecord();
    /// Hands over what is still held; false when the device failed.
    [[nodiscard]] bool flush();

private:
    void append(QStringView text);

    QIODevice& m_device;
    QByteArray m_buffer;
    QStringEncoder m_encoder{QStringEncoder::Utf8, QStringEncoder::Flag::Stateless};
    bool m_inRecord = false;
};

} // namespace touyan::exchange
