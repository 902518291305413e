// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/appraisal/ballot.h"

#include <QByteArray>
#include <QString>

#include <deque>
#include <optional>
#include <vector>

namespace touyan::application {

/// One mark as it was written on a form.
struct WrittenMark
{
    QString criterion;
    QString value;

    friend bool operator==(const WrittenMark&, const WrittenMark&) = default;
};

/// The marks of a row as one text, "C01=8;C02=7.5", in the order given; marks of zero length are
/// left out, for they are none. '\', '=', ';' and NUL inside a field are written with a '\' before
/// them (NUL as "\0"). This is how rows are stored: a thousand ballots of two hundred reportees and
/// ten criteria are 200 000 short texts instead of 2 000 000 records.
[[nodiscard]] QByteArray packMarks(const std::vector<WrittenMark>& marks);
/// Appends one mark (UTF-8) to a packed text.
void appendMark(QByteArray& packed, QByteArrayView criterion, QByteArrayView value);

/// Reads packed texts without copying the fields, as a rule.
class MarkReader
{
public:
    /// Appends the marks of a packed text to `marks`; false when it is malformed. The views are
    /// valid as long as the text, the reader and no call of clear().
    [[nodiscard]] bool read(QByteArrayView packed, std::vector<domain::Mark>& marks);
    void clear() { m_unescaped.clear(); }

private:
    [[nodiscard]] bool readEscaped(QByteArrayView packed, std::vector<domain::Mark>& marks);

    std::deque<QByteArray> m_unescaped;
};

/// All marks of a packed text; nothing when it is malformed.
[[nodiscard]] std::optional<std::vector<WrittenMark>> unpackMarks(QByteArrayView packed);

} // namespace touyan::application
