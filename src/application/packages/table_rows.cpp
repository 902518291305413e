// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/packages/table_rows.h"

#include "application/package_files/excerpt.h"
#include "application/package_files/package_problem.h"
#include "domain/foundation/comparable_text.h"

#include <algorithm>

namespace touyan::application {

using namespace Qt::Literals::StringLiterals;
using domain::ErrorCode;
using domain::makeError;

namespace {

constexpr qint64 kRowsBetweenWatches = 1024;
constexpr qsizetype kMostDigits = 9;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// ASCII digits only, at most nine of them.
std::optional<int> naturalNumber(QByteArrayView text)
{
    if (text.isEmpty() || text.size() > kMostDigits)
        return std::nullopt;
    int value = 0;
    for (const char c : text) {
        if (!isDigit(c))
            return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

/// YYYY-MM-DD of a day that exists, else an invalid day.
QDate isoDay(QByteArrayView text)
{
    constexpr qsizetype kSize = 10;
    if (text.size() != kSize || text[4] != '-' || text[7] != '-')
        return {};
    const auto year = naturalNumber(text.sliced(0, 4));
    const auto month = naturalNumber(text.sliced(5, 2));
    const auto day = naturalNumber(text.sliced(8, 2));
    if (!year || !month || !day || *year < 1)
        return {};
    return {*year, *month, *day};
}

} // namespace

TableRows::TableRows(const PackageTableSpec& spec, QString fileName, PackageTable& table,
                     std::vector<RefusedRow>& refused, Watch watch)
    : m_spec(spec)
    , m_fileName(std::move(fileName))
    , m_table(table)
    , m_refused(refused)
    , m_watch(std::move(watch))
    , m_places(spec.columns.size(), -1)
{
    checkHeader();
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        if (m_places[i] >= 0 && spec.isCode(i))
            m_codes.push_back(static_cast<int>(i));
    }
}

void TableRows::checkHeader()
{
    const QStringList& names = m_table.columns();
    if (names.isEmpty())
        return; // next() tells why
    const auto refuseColumn = [this](int column, QLatin1String problem, const QString& name) {
        m_refused.push_back({m_fileName, 1, column, name, printableExcerpt(name.toUtf8()),
                             malformed(m_fileName, problem, name)});
    };
    for (int i = 0; i < names.size(); ++i) {
        const QString& name = names.at(i);
        const auto known = std::find_if(m_spec.columns.begin(), m_spec.columns.end(),
                                        [&name](QLatin1String column) { return name == column; });
        if (known == m_spec.columns.end()) {
            if (const auto character = invisibleIn(name.toUtf8())) {
                const QString excerpt = printableExcerpt(name.toUtf8());
                m_refused.push_back({m_fileName, 1, i + 1, excerpt, excerpt,
                                     malformed(m_fileName, package_problem::kInvisibleCharacter,
                                               domain::codePointName(*character))});
                m_headerReadable = false;
                continue;
            }
            refuseColumn(i + 1, package_problem::kUnknownColumn, name);
            continue;
        }
        int& place = m_places[static_cast<std::size_t>(known - m_spec.columns.begin())];
        if (place >= 0) {
            refuseColumn(i + 1, package_problem::kRepeatedColumn, name);
            m_headerReadable = false;
            continue;
        }
        place = i;
    }
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        if (m_places[i] >= 0 || isMeantByAnother(i))
            continue;
        refuseColumn(0, package_problem::kMissingColumn, QString(m_spec.columns[i]));
        m_headerReadable = false;
    }
}

bool TableRows::isMeantByAnother(std::size_t column) const
{
    const QString wanted = domain::comparableText(QString(m_spec.columns[column]));
    const QStringList& names = m_table.columns();
    return std::any_of(names.begin(), names.end(), [&wanted](const QString& name) {
        return invisibleIn(name.toUtf8()) && domain::comparableText(name) == wanted;
    });
}

bool TableRows::next()
{
    if (!m_headerReadable)
        return false;
    if (m_count % kRowsBetweenWatches == 0 && m_watch && !m_watch(m_table.bytesRead())) {
        m_stopped = true;
        return false;
    }
    while (m_table.next(m_row)) {
        m_refusedBefore = m_refused.size();
        m_sound = true;
        m_attributable = true;
        for (const PackageFault& fault : m_row.faults) {
            m_refused.push_back({m_fileName, fault.line, fault.column, columnName(fault.column - 1),
                                 fault.excerpt, fault.error});
            m_sound = false;
            m_attributable = m_attributable && fault.column > 0;
        }
        if (m_row.fields.empty())
            continue; // a fault of the file, no row
        ++m_count;
        if (m_row.fields.size() != static_cast<std::size_t>(m_table.columns().size())) {
            // Which field belongs to which column is not known.
            m_attributable = false;
            m_row.fields.resize(static_cast<std::size_t>(m_table.columns().size()),
                                {{}, m_row.line});
        }
        refuseInvisible();
        return true;
    }
    return false;
}

void TableRows::refuseInvisible()
{
    for (const int column : m_codes) {
        if (const auto character = invisibleIn(bytes(column))) {
            refuse(column, malformed(m_fileName, package_problem::kInvisibleCharacter,
                                     domain::codePointName(*character)));
        }
    }
}

QByteArrayView TableRows::bytes(int column) const
{
    const int place = m_places[static_cast<std::size_t>(column)];
    return m_row.fields[static_cast<std::size_t>(place)].text;
}

QString TableRows::text(int column) const
{
    return textOf(bytes(column));
}

QString TableRows::requiredText(int column)
{
    if (bytes(column).isEmpty())
        refuseMissing(column);
    return text(column);
}

std::optional<QDate> TableRows::optionalDay(int column)
{
    const QByteArrayView value = bytes(column);
    if (value.isEmpty())
        return std::nullopt;
    const QDate day = isoDay(value);
    if (!day.isValid()) {
        refuseValue(column, u"YYYY-MM-DD"_s);
        return std::nullopt;
    }
    return day;
}

QDate TableRows::requiredDay(int column)
{
    if (bytes(column).isEmpty())
        refuseMissing(column);
    return optionalDay(column).value_or(QDate());
}

QDateTime TableRows::requiredMoment(int column)
{
    if (bytes(column).isEmpty())
        refuseMissing(column);
    const QDateTime moment = QDateTime::fromString(text(column), Qt::ISODateWithMs).toUTC();
    // Written in another way it would not come out as it went in.
    if (moment.isValid() && moment.toString(Qt::ISODateWithMs) == text(column))
        return moment;
    refuseValue(column, u"YYYY-MM-DDThh:mm:ss.zzzZ"_s);
    return {};
}

domain::DateRange TableRows::range(int firstColumn, int lastColumn)
{
    const domain::DateRange days{requiredDay(firstColumn), optionalDay(lastColumn)};
    if (days.first.isValid() && days.last && *days.last < days.first)
        refuse(lastColumn,
               makeError(ErrorCode::EndBeforeStart, {text(firstColumn), text(lastColumn)}));
    return days;
}

std::optional<int> TableRows::optionalNumber(int column, int least, int most)
{
    const QByteArrayView value = bytes(column);
    if (value.isEmpty())
        return std::nullopt;
    const std::optional<int> number = naturalNumber(value);
    if (!number || *number < least || *number > most) {
        refuseValue(column, u"%1–%2"_s.arg(least).arg(most));
        return std::nullopt;
    }
    return number;
}

int TableRows::requiredNumber(int column, int least, int most)
{
    if (bytes(column).isEmpty())
        refuseMissing(column);
    return optionalNumber(column, least, most).value_or(least);
}

std::optional<domain::ExactDecimal>
TableRows::optionalDecimal(int column, domain::ExactDecimal least, domain::ExactDecimal most)
{
    if (bytes(column).isEmpty())
        return std::nullopt;
    const std::optional<domain::ExactDecimal> number = domain::ExactDecimal::parse(text(column));
    if (!number || *number < least || *number > most) {
        refuseValue(column, u"%1–%2"_s.arg(least.toString(), most.toString()));
        return std::nullopt;
    }
    return number;
}

std::optional<QLatin1String> TableRows::optionalChoice(int column,
                                                       std::span<const QLatin1String> choices)
{
    const QByteArrayView value = bytes(column);
    if (value.isEmpty())
        return std::nullopt;
    QStringList allowed;
    for (const QLatin1String name : choices) {
        if (value == QByteArrayView(name.data(), name.size()))
            return name;
        allowed.append(name);
    }
    refuseValue(column, allowed.join(u", "_s));
    return std::nullopt;
}

QStringList TableRows::list(int column)
{
    if (bytes(column).isEmpty())
        return {};
    QStringList values = text(column).split(QChar(kListSeparator));
    if (values.contains(QString()))
        refuseValue(column, u"a;b;c"_s);
    return values;
}

bool TableRows::requiredYesNo(int column)
{
    const QByteArrayView value = bytes(column);
    if (value == QByteArrayView("yes"))
        return true;
    if (value.isEmpty())
        refuseMissing(column);
    else if (value != QByteArrayView("no"))
        refuseValue(column, u"yes, no"_s);
    return false;
}

bool TableRows::isRefused(int fileColumn) const
{
    return std::any_of(m_refused.begin() + static_cast<std::ptrdiff_t>(m_refusedBefore),
                       m_refused.end(),
                       [=](const RefusedRow& row) { return row.column == fileColumn; });
}

int TableRows::columnOf(QLatin1String name) const
{
    const auto found = std::find(m_spec.columns.begin(), m_spec.columns.end(), name);
    Q_ASSERT(found != m_spec.columns.end());
    return static_cast<int>(found - m_spec.columns.begin());
}

bool TableRows::isColumnRefused(int column) const
{
    return isRefused(m_places[static_cast<std::size_t>(column)] + 1);
}

void TableRows::refuse(int column, domain::Error error)
{
    RefusedRow row = place(column);
    m_sound = false;
    if (!m_attributable || isRefused(row.column))
        return;
    row.error = std::move(error);
    m_refused.push_back(std::move(row));
}

void TableRows::refuseMissing(int column)
{
    refuse(column, makeError(ErrorCode::MissingValue,
                             {QString(m_spec.columns[static_cast<std::size_t>(column)])}));
}

void TableRows::refuseValue(int column, const QString& allowed)
{
    refuse(column, makeError(ErrorCode::InvalidValue,
                             {QString(m_spec.columns[static_cast<std::size_t>(column)]),
                              printableExcerpt(bytes(column)), allowed}));
}

void TableRows::refuseReference(int column)
{
    refuse(column, makeError(ErrorCode::UnknownReference,
                             {QString(m_spec.columns[static_cast<std::size_t>(column)]),
                              printableExcerpt(bytes(column))}));
}

void TableRows::refuseDuplicate(int column, const QString& code)
{
    refuse(column, makeError(ErrorCode::DuplicateCode, {QString(m_spec.record), code}));
}

RefusedRow TableRows::place(int column) const
{
    const int fileColumn = m_places[static_cast<std::size_t>(column)];
    const PackageField& field = m_row.fields[static_cast<std::size_t>(fileColumn)];
    return {m_fileName,
            field.line,
            fileColumn + 1,
            QString(m_spec.columns[static_cast<std::size_t>(column)]),
            printableExcerpt(field.text),
            {}};
}

QString TableRows::columnName(int fileColumn) const
{
    const QStringList& names = m_table.columns();
    return fileColumn >= 0 && fileColumn < names.size() ? names.at(fileColumn) : QString();
}

} // namespace touyan::application
