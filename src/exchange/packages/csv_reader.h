// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/packages/background_hash.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QIODevice>

#include <vector>

namespace touyan::exchange {

/// What breaks RFC 4180 in a field, or a limit of this program.
enum class CsvProblem {
    None,
    StrayQuote,     ///< a quote inside a field that does not start with one
    TextAfterQuote, ///< something between the closing quote and the comma
    UnclosedQuote,  ///< the file ends inside the field
    TooLarge        ///< longer than kMaximumFieldBytes; only its beginning is kept
};

struct CsvField
{
    QByteArrayView text; ///< without quotes; valid until the next record is read
    qint64 line = 0;     ///< physical line on which the field starts, from 1
    CsvProblem problem = CsvProblem::None;
};

/// Reads RFC 4180 records from a device piece by piece: bytes in, bytes out, nothing decoded or
/// trimmed. Lines end in LF or CRLF, the last may end without; a byte-order mark of UTF-8 and lines
/// with nothing at all are passed over. However long a field, memory stays within a few of
/// kMaximumFieldBytes.
class CsvReader
{
public:
    /// Told: the first line may show that other programs have written the file: with semicolons,
    /// tabs or bars between its names, with a line "sep=;" of Excel before it, or with CR behind
    /// it. A Ctrl-Z at the end of the file, the end mark of old programs, is passed over.
    enum class Form { Strict, Told };

    static constexpr qsizetype kMaximumFieldBytes = 1'000'000;
    /// Fields beyond this number are no longer told apart.
    static constexpr std::size_t kMaximumFields = 1'000;

    /// The device is open for reading and outlives the reader.
    explicit CsvReader(QIODevice& device, Form form = Form::Strict);

    /// Goes to the next record; false at the end of the device or when reading it failed.
    [[nodiscard]] bool next();
    [[nodiscard]] const std::vector<CsvField>& fields() const { return m_fields; }
    /// Physical line on which the record starts.
    [[nodiscard]] qint64 line() const { return m_recordLine; }
    /// Everything from the record's first to its last field, quotes included (unless a field was
    /// too large, or has quotes in its text).
    [[nodiscard]] QByteArrayView record() const;
    /// The device failed; its errorString() may tell why.
    [[nodiscard]] bool hasFailed() const { return m_failed; }
    [[nodiscard]] qint64 bytesRead() const { return m_bytesRead; }
    /// SHA-256 of all bytes read so far.
    [[nodiscard]] QByteArray sha256() const { return m_hash.result(); }

private:
    enum class State { FieldStart, Plain, Quoted, QuoteSeen, AfterQuote };

    /// Where a field lies, relative to the start of its record.
    struct Extent
    {
        qsizetype begin = 0;
        qsizetype end = 0;
        qint64 line = 0;
        CsvProblem problem = CsvProblem::None;
        bool hasDoubledQuotes = false;
    };

    void startFile();
    void readForm();
    void startRecord();
    void dropEndMarks();
    [[nodiscard]] bool isOnlyEndMarks();
    [[nodiscard]] bool readRecord();
    /// Consumes bytes of the buffer; true when a record is complete.
    [[nodiscard]] bool scan();
    void skipPlain();
    void skipQuoted();
    void endField();
    void finishRecord();
    [[nodiscard]] bool isBlank() const;
    /// Reads on; false at the end or on failure.
    [[nodiscard]] bool refill();
    void dropOversized();
    [[nodiscard]] qsizetype offset() const { return m_position - m_recordBegin; }
    void unescape(Extent& extent);

    QIODevice& m_device;
    Form m_form;
    char m_separator = ',';
    char m_lineEnd = '\n';
    BackgroundHash m_hash;
    QByteArray m_buffer;
    qsizetype m_recordBegin = 0;
    qsizetype m_position = 0;
    qsizetype m_end = 0; ///< bytes in the buffer
    State m_state = State::FieldStart;
    Extent m_field;
    std::vector<Extent> m_extents;
    std::vector<CsvField> m_fields;
    qint64 m_line = 1;
    qint64 m_recordLine = 1;
    qint64 m_bytesRead = 0;
    qsizetype m_recordSize = 0;
    bool m_started = false;
    bool m_failed = false;
};

} // namespace touyan::exchange
