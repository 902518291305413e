// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QMap>
#include <QSet>
#include <QString>

namespace touyan::test {

/// Which keys a kind of JSON document has, and what stands there: "items[].points" → "text".
class JsonShape
{
public:
    /// Adds what the document holds to what was seen before.
    void add(const QJsonValue& document);
    /// One key a line, sorted, with the types that were seen: "  items[].points text".
    [[nodiscard]] QByteArray text() const;
    [[nodiscard]] bool isEmpty() const { return m_types.isEmpty(); }

private:
    void add(const QJsonValue& value, const QString& path);

    QMap<QString, QSet<QString>> m_types;
};

/// A compact JSON document with a line break after each member that another object follows. Without
/// the line breaks it is the document again, since compact JSON has none of its own.
[[nodiscard]] QByteArray inLines(const QByteArray& compactJson);

} // namespace touyan::test
