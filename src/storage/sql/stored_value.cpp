// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/stored_value.h"

#include "storage/sql/iso_date.h"

namespace touyan::storage {

QVariant toStored(const QString& text)
{
    // A null QString would be bound as NULL.
    return text.isNull() ? QStringLiteral("") : text;
}

QVariant toStored(QDate day)
{
    return day.toString(Qt::ISODate);
}

QVariant toStored(const QDateTime& moment)
{
    return moment.toUTC().toString(Qt::ISODateWithMs);
}

QVariant toStored(const domain::PeriodKey& period)
{
    return period.toString();
}

bool fromStored(const QVariant& stored, QString& text)
{
    if (stored.isNull())
        return false;
    text = stored.toString();
    return true;
}

bool fromStored(const QVariant& stored, QDate& day)
{
    const QString text = stored.toString();
    day = dateFromIsoText(text.utf16(), text.size());
    return day.isValid();
}

bool fromStored(const QVariant& stored, QDateTime& moment)
{
    moment = QDateTime::fromString(stored.toString(), Qt::ISODateWithMs).toUTC();
    return moment.isValid();
}

bool fromStored(const QVariant& stored, domain::PeriodKey& period)
{
    const auto key = domain::PeriodKey::parse(stored.toString());
    if (!key)
        return false;
    period = *key;
    return true;
}

bool fromStored(const QVariant& stored, bool& value)
{
    value = stored.toBool();
    return !stored.isNull();
}

bool fromStored(const QVariant& stored, int& value)
{
    bool isNumber = false;
    value = stored.toInt(&isNumber);
    return isNumber && !stored.isNull();
}

bool fromStored(const QVariant& stored, qint64& value)
{
    bool isNumber = false;
    value = stored.toLongLong(&isNumber);
    return isNumber && !stored.isNull();
}

bool fromStored(const QVariant& stored, domain::ExactDecimal& value)
{
    qint64 millionths = 0;
    if (!fromStored(stored, millionths))
        return false;
    value = domain::ExactDecimal::fromMillionths(millionths);
    return true;
}

} // namespace touyan::storage
