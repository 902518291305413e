// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/json_differences.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace touyan::test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kPlacesShown = 20;

/// The code of an array's member: the first of these that it carries.
QString memberName(const QJsonObject& member)
{
    for (const auto& key : {u"posting"_s, u"item"_s, u"group"_s, u"component"_s}) {
        if (member.contains(key))
            return member.value(key).toString();
    }
    return {};
}

QString shortText(const QJsonValue& value)
{
    constexpr qsizetype kBytesShown = 120;
    return QString::fromUtf8(
        QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact).left(kBytesShown));
}

void collect(const QJsonValue& expected, const QJsonValue& actual, const QString& path,
             QStringList& places)
{
    if (expected == actual || places.size() >= kPlacesShown)
        return;
    if (expected.isObject() && actual.isObject()) {
        const QJsonObject a = expected.toObject();
        const QJsonObject b = actual.toObject();
        QStringList keys = a.keys() + b.keys();
        keys.removeDuplicates();
        for (const QString& key : keys)
            collect(a.value(key), b.value(key), path + u'/' + key, places);
    } else if (expected.isArray() && actual.isArray() &&
               expected.toArray().size() == actual.toArray().size()) {
        const QJsonArray a = expected.toArray();
        const QJsonArray b = actual.toArray();
        for (qsizetype i = 0; i < a.size(); ++i)
            collect(a.at(i), b.at(i), path + u'/' + memberName(a.at(i).toObject()), places);
    } else {
        places.append(
            u"%1: expected %2, computed %3"_s.arg(path, shortText(expected), shortText(actual)));
    }
}

} // namespace

QStringList jsonDifferences(const QJsonValue& expected, const QJsonValue& actual)
{
    QStringList places;
    collect(expected, actual, QString(), places);
    return places;
}

} // namespace touyan::test
