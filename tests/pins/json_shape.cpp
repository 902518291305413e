// SPDX-License-Identifier: GPL-3.0-or-later
#include "pins/json_shape.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace touyan::test {

using namespace Qt::Literals::StringLiterals;

namespace {

QString typeName(const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::Null:
        return u"null"_s;
    case QJsonValue::Bool:
        return u"flag"_s;
    case QJsonValue::Double:
        return u"number"_s;
    case QJsonValue::String:
        return u"text"_s;
    case QJsonValue::Array:
        return u"list"_s;
    case QJsonValue::Object:
        return u"object"_s;
    case QJsonValue::Undefined:
        break;
    }
    return u"nothing"_s;
}

} // namespace

void JsonShape::add(const QJsonValue& document)
{
    add(document, QString());
}

void JsonShape::add(const QJsonValue& value, const QString& path)
{
    if (!path.isEmpty())
        m_types[path].insert(typeName(value));
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member)
        add(member.value(), path.isEmpty() ? member.key() : path + u'.' + member.key());
    for (const QJsonValue& member : value.toArray())
        add(member, path + u"[]"_s);
}

QByteArray JsonShape::text() const
{
    QByteArray text;
    for (auto key = m_types.begin(); key != m_types.end(); ++key) {
        QStringList types = key.value().values();
        types.sort();
        text += u"  %1 %2\n"_s.arg(key.key(), types.join(u'|')).toUtf8();
    }
    return text;
}

QByteArray inLines(const QByteArray& compactJson)
{
    QByteArray text = compactJson;
    return text.replace("},", "},\n").replace("],\"", "],\n\"");
}

} // namespace touyan::test
