// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sql/sql_statement.h"
#include "storage/sql/stored_value.h"

#include <QStringList>

namespace touyan::storage {

/// A WHERE that grows condition by condition, with placeholders for every value.
class SqlCondition
{
public:
    /// column = value; the placeholder is ":" + name.
    template <class Value>
    void equals(const QString& column, const QString& name, const Value& value)
    {
        add(column + QStringLiteral(" = :") + name);
        bind(name, toStored(value));
    }
    template <class Value>
    void equals(const QString& column, const QString& name, const std::optional<Value>& value)
    {
        if (value)
            equals(column, name, *value);
    }
    /// Any of the columns holds the text, its wildcards taken literally; an empty text is in all.
    void contains(const QStringList& columns, const QString& name, const QString& text)
    {
        if (text.isEmpty())
            return;
        QStringList parts;
        for (const QString& column : columns)
            parts.append(column + QStringLiteral(" LIKE :") + name +
                         QStringLiteral(" ESCAPE '\\'"));
        add(u'(' + parts.join(QStringLiteral(" OR ")) + u')');
        bind(name, pattern(text));
    }
    /// A condition with placeholders that are bound one by one.
    void add(const QString& condition) { m_parts.append(condition); }
    void bind(const QString& name, const QVariant& value)
    {
        m_bindings.emplace_back(u':' + name, value);
    }

    [[nodiscard]] bool isEmpty() const { return m_parts.isEmpty(); }
    /// " WHERE …", or nothing without a condition.
    [[nodiscard]] QString where() const
    {
        return isEmpty() ? QString()
                         : QStringLiteral(" WHERE ") + m_parts.join(QStringLiteral(" AND "));
    }
    [[nodiscard]] const Bindings& bindings() const { return m_bindings; }

private:
    static QString pattern(QString part)
    {
        part.replace(u'\\', QStringLiteral("\\\\"));
        part.replace(u'%', QStringLiteral("\\%")).replace(u'_', QStringLiteral("\\_"));
        return u'%' + part + u'%';
    }

    QStringList m_parts;
    Bindings m_bindings;
};

} // namespace touyan::storage
