// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/foundation/comparable_text.h"
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
    /// Full or half width, the kind of a name's dot and what is between words mean nothing, as in
    /// domain::comparableText().
    void contains(const QStringList& columns, const QString& name, const QString& text)
    {
        const QString sought = text.simplified();
        if (sought.isEmpty())
            return;
        const QStringList forms = formsOf(sought);
        QStringList parts;
        for (qsizetype form = 0; form < forms.size(); ++form) {
            const QString placeholder = form == 0 ? name : name + QString::number(form);
            for (const QString& column : columns)
                parts.append(column + QStringLiteral(" LIKE :") + placeholder +
                             QStringLiteral(" ESCAPE '\\'"));
            bind(placeholder, pattern(forms.at(form)));
        }
        add(u'(' + parts.join(QStringLiteral(" OR ")) + u')');
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
    static QString pattern(const QString& part)
    {
        QString pattern(u'%');
        for (qsizetype i = 0; i < part.size(); ++i) {
            const QChar character = part.at(i);
            if (character == u' ')
                pattern += u'%';
            else if (domain::isDotOfName(part, i))
                pattern += u'_';
            else if (character == u'\\' || character == u'%' || character == u'_')
                pattern += u'\\' + QString(character);
            else
                pattern += character;
        }
        return pattern + u'%';
    }
    static QString inFullWidth(QString text)
    {
        constexpr char16_t kFirst = u'!';
        constexpr char16_t kLast = u'~';
        constexpr char16_t kToFullWidth = 0xfee0;
        for (QChar& character : text) {
            if (character >= QChar(kFirst) && character <= QChar(kLast))
                character = QChar(static_cast<char16_t>(character.unicode() + kToFullWidth));
        }
        return text;
    }
    /// As it was typed, in half and in full width. LIKE folds the case of ASCII letters only, so
    /// wide ones come in both.
    static QStringList formsOf(const QString& text)
    {
        const QString half = text.normalized(QString::NormalizationForm_KC);
        QStringList forms{text, half, inFullWidth(half.toLower()), inFullWidth(half.toUpper())};
        forms.removeDuplicates();
        return forms;
    }

    QStringList m_parts;
    Bindings m_bindings;
};

} // namespace touyan::storage
