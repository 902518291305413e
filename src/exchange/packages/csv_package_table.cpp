// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/packages/csv_package_table.h"

#include "application/package_files/excerpt.h"
#include "application/package_files/package_problem.h"
#include "domain/foundation/comparable_text.h"

#include <QStringDecoder>

#include <algorithm>

namespace touyan::exchange {

using namespace Qt::Literals::StringLiterals;
using application::PackageFault;
using application::PackageRow;
using application::printableExcerpt;
namespace package_problem = application::package_problem;

namespace {

constexpr unsigned char kFirstPrintable = 0x20;
constexpr unsigned char kDelete = 0x7f;
constexpr unsigned char kFirstNotAscii = 0x80;
/// U+0080 … U+009F are C2 80 … C2 9F.
constexpr unsigned char kLeadOfC1 = 0xc2;
constexpr unsigned char kLastOfC1 = 0x9f;
constexpr unsigned char kLeadOfNoCharacter = 0xef;

struct Characters
{
    bool beyondAscii = false;
    std::optional<char32_t> control; ///< the first that texts must not have
};

unsigned char byteAt(QByteArrayView bytes, qsizetype i)
{
    return static_cast<unsigned char>(bytes[i]);
}

/// U+FFFE or U+FFFF, which are no characters and which a database may give back as another one.
std::optional<char32_t> noCharacterAt(QByteArrayView bytes, qsizetype i)
{
    constexpr char32_t kFirstNoCharacter = 0xfffe;
    if (bytes.sliced(i).startsWith("\xef\xbf\xbe"))
        return kFirstNoCharacter;
    if (bytes.sliced(i).startsWith("\xef\xbf\xbf"))
        return kFirstNoCharacter + 1;
    return std::nullopt;
}

/// Tabs and line ends are parts of texts; other control characters are not.
Characters charactersOf(QByteArrayView bytes)
{
    Characters found;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const unsigned char c = byteAt(bytes, i);
        if (c >= kFirstPrintable && c < kDelete)
            continue;
        if (c >= kFirstNotAscii) {
            found.beyondAscii = true;
            if (c == kLeadOfNoCharacter) {
                found.control = noCharacterAt(bytes, i);
                if (found.control)
                    return found;
            }
            if (c != kLeadOfC1 || i + 1 == bytes.size() || byteAt(bytes, i + 1) > kLastOfC1)
                continue;
            found.control = byteAt(bytes, i + 1);
            return found;
        }
        if (c == '\t' || c == '\n' || c == '\r')
            continue;
        found.control = c;
        return found;
    }
    return found;
}

bool isSound(const Characters& characters, QByteArrayView bytes)
{
    return !characters.control && (!characters.beyondAscii || bytes.isValidUtf8());
}

/// Nothing but white space, as spreadsheets leave rows that were cleared.
bool isEmptyField(QByteArrayView text)
{
    return text.isEmpty() ||
           (text.isValidUtf8() && domain::comparableText(QString::fromUtf8(text)).isEmpty() &&
            !charactersOf(text).control);
}

/// Every second byte of ASCII in UTF-16 is nothing.
bool looksLikeUtf16(QByteArrayView bytes)
{
    constexpr qsizetype kShare = 3;
    return std::count(bytes.begin(), bytes.end(), '\0') * kShare >= bytes.size();
}

/// What stands between the names of a header that is one field; empty when it looks like a name.
QString separatorIn(const QString& header)
{
    const auto isNameCharacter = [](QChar c) {
        return c == u'_' || (c.unicode() < kDelete && c.isLetterOrNumber());
    };
    const auto separator = std::find_if_not(header.begin(), header.end(), isNameCharacter);
    if (separator == header.begin() || separator == header.end())
        return {};
    const QStringList names = header.split(*separator);
    const bool areNames = std::all_of(names.begin(), names.end(), [&](const QString& each) {
        const QString name = each.trimmed();
        return std::all_of(name.begin(), name.end(), isNameCharacter);
    });
    if (!areNames)
        return {};
    return separator->isPrint() && !separator->isSpace()
               ? u"%1（%2）"_s.arg(*separator, domain::codePointName(separator->unicode()))
               : domain::codePointName(separator->unicode());
}

QLatin1String problemName(CsvProblem problem)
{
    switch (problem) {
    case CsvProblem::StrayQuote:
        return package_problem::kStrayQuote;
    case CsvProblem::TextAfterQuote:
        return package_problem::kTextAfterQuote;
    case CsvProblem::UnclosedQuote:
        return package_problem::kUnclosedQuote;
    default:
        return package_problem::kFieldTooLarge;
    }
}

} // namespace

CsvPackageTable::CsvPackageTable(QString fileName, std::unique_ptr<QIODevice> device, Close close)
    : m_fileName(std::move(fileName))
    , m_device(std::move(device))
    , m_close(std::move(close))
    , m_reader(*m_device, CsvReader::Form::Told)
{
    readHeader();
}

PackageFault CsvPackageTable::fault(int column, const CsvField& field, QLatin1String problem,
                                    const QString& subject) const
{
    return {field.line, column, printableExcerpt(field.text),
            application::malformed(m_fileName, problem, subject)};
}

void CsvPackageTable::endWith(PackageFault last)
{
    m_lastFault = std::move(last);
    m_ended = true;
    m_endedEarly = true;
}

void CsvPackageTable::readHeader()
{
    if (!m_reader.next()) {
        finish();
        if (!m_endedEarly)
            endWith({0, 0, {}, application::malformed(m_fileName, package_problem::kEmptyFile)});
        return;
    }
    int column = 0;
    QStringList names;
    for (const CsvField& field : m_reader.fields()) {
        ++column;
        const Characters characters = charactersOf(field.text);
        if (characters.beyondAscii && !field.text.isValidUtf8())
            return endWith(fault(column, field, encodingProblem(field.text)));
        if (characters.control == U'\0' && looksLikeUtf16(m_reader.record()))
            return endWith(fault(column, field, package_problem::kLooksLikeUtf16));
        if (characters.control) {
            return endWith(fault(column, field, package_problem::kControlCharacter,
                                 domain::codePointName(*characters.control)));
        }
        if (field.problem != CsvProblem::None)
            return endWith(fault(column, field, problemName(field.problem)));
        names.append(application::textOf(field.text));
    }
    if (names.size() == 1) {
        const QString separator = separatorIn(names.first());
        if (!separator.isEmpty())
            return endWith(
                fault(1, m_reader.fields().front(), package_problem::kWrongSeparator, separator));
    }
    m_columns = names;
}

bool CsvPackageTable::next(PackageRow& row)
{
    row.fields.clear();
    row.faults.clear();
    row.line = 0;
    if (!m_ended && nextRecord()) {
        row.line = m_reader.line();
        for (const CsvField& field : m_reader.fields())
            row.fields.push_back({field.text, field.line});
        checkFields(row);
        if (!m_ended)
            return true;
        row.fields.clear();
        row.faults.clear();
    } else if (!m_ended) {
        finish();
    }
    if (!m_lastFault)
        return false;
    row.faults.push_back(*std::exchange(m_lastFault, std::nullopt));
    return true;
}

bool CsvPackageTable::nextRecord()
{
    const auto isEmpty = [](const CsvField& field) {
        return field.problem == CsvProblem::None && isEmptyField(field.text);
    };
    while (m_reader.next()) {
        const std::vector<CsvField>& fields = m_reader.fields();
        if (!std::all_of(fields.begin(), fields.end(), isEmpty))
            return true;
    }
    return false;
}

void CsvPackageTable::checkFields(PackageRow& row)
{
    const std::vector<CsvField>& fields = m_reader.fields();
    const QByteArrayView record = m_reader.record();
    const Characters characters = charactersOf(record);
    const bool hasSoundCharacters = isSound(characters, record);
    m_sawUtf8 = m_sawUtf8 || (hasSoundCharacters && characters.beyondAscii);
    int column = 0;
    for (const CsvField& field : fields) {
        ++column;
        if (field.problem == CsvProblem::UnclosedQuote)
            return endWith(fault(column, field, package_problem::kUnclosedQuote));
        if (field.problem == CsvProblem::TooLarge) {
            row.faults.push_back(fault(column, field, package_problem::kFieldTooLarge,
                                       QString::number(CsvReader::kMaximumFieldBytes)));
        } else if (field.problem != CsvProblem::None) {
            row.faults.push_back(fault(column, field, problemName(field.problem)));
        } else if (!hasSoundCharacters) {
            checkCharacters(row, column, field);
        }
        if (m_ended)
            return;
    }
    if (fields.size() != static_cast<std::size_t>(m_columns.size()) && row.faults.empty()) {
        row.faults.push_back(
            {m_reader.line(), 0, printableExcerpt(record),
             application::malformed(m_fileName, package_problem::kFieldCount,
                                    u"%1/%2"_s.arg(fields.size()).arg(m_columns.size()))});
    }
}

void CsvPackageTable::checkCharacters(PackageRow& row, int column, const CsvField& field)
{
    const Characters characters = charactersOf(field.text);
    const bool isBroken = characters.beyondAscii && !field.text.isValidUtf8();
    m_sawUtf8 = m_sawUtf8 || (characters.beyondAscii && !isBroken);
    if (isBroken) {
        const QLatin1String problem = encodingProblem(field.text);
        // Another encoding spoils every row alike: told once.
        if (problem == package_problem::kNotUtf8)
            row.faults.push_back(fault(column, field, problem));
        else
            endWith(fault(column, field, problem));
    } else if (characters.control) {
        row.faults.push_back(fault(column, field, package_problem::kControlCharacter,
                                   domain::codePointName(*characters.control)));
    }
}

QLatin1String CsvPackageTable::encodingProblem(QByteArrayView bytes) const
{
    if (m_columns.isEmpty() && (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff")))
        return package_problem::kLooksLikeUtf16;
    if (m_sawUtf8)
        return package_problem::kNotUtf8;
    QStringDecoder decoder("GB18030");
    const QString text = decoder.decode(bytes);
    const bool fits = decoder.isValid() && !decoder.hasError() &&
                      !text.contains(QChar(QChar::ReplacementCharacter));
    return fits ? package_problem::kLooksLikeGb18030 : package_problem::kNotUtf8;
}

void CsvPackageTable::finish()
{
    m_ended = true;
    if (m_reader.hasFailed()) {
        endWith({0,
                 0,
                 {},
                 domain::makeError(domain::ErrorCode::FileUnreadable,
                                   {m_fileName, m_device->errorString()})});
        return;
    }
    if (m_close && !m_close(*m_device))
        endWith({0, 0, {}, application::malformed(m_fileName, package_problem::kDamaged)});
}

} // namespace touyan::exchange
