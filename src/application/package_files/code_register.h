// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/package_files/excerpt.h"
#include "domain/foundation/comparable_text.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>
#include <QSet>
#include <QString>

#include <optional>
#include <vector>

namespace touyan::application {

/// Records by code (UTF-8), of the database and of the package. A record whose row was refused is
/// remembered without a value, so that rows that refer to it are not refused a second time; one
/// that was refused for an unseen character in its code also under the code without it.
template <class Value>
class CodeRegister
{
public:
    enum class State { Unknown, Refused, Sound };

    struct Found
    {
        State state = State::Unknown;
        Value* value = nullptr; ///< only when Sound; valid until the next add()
    };

    /// False, and nothing is changed, when the code is here already.
    [[nodiscard]] bool add(QByteArrayView code, std::optional<Value> value)
    {
        if (m_index.contains(lookupKey(code)))
            return false;
        if (!value && invisibleIn(code))
            m_unclear.insert(domain::comparableText(QString::fromUtf8(code)));
        m_index.insert(code.toByteArray(), static_cast<int>(m_values.size()));
        m_values.push_back(std::move(value));
        return true;
    }

    [[nodiscard]] Found find(QByteArrayView code)
    {
        const auto place = m_index.constFind(lookupKey(code));
        if (place == m_index.cend()) {
            const bool isRefused =
                !m_complete ||
                (!m_unclear.isEmpty() &&
                 m_unclear.contains(domain::comparableText(QString::fromUtf8(code))));
            return {isRefused ? State::Refused : State::Unknown, nullptr};
        }
        std::optional<Value>& value = m_values[static_cast<std::size_t>(*place)];
        return value ? Found{State::Sound, &*value} : Found{State::Refused, nullptr};
    }

    /// Gives the record of a code that is here its value.
    void set(QByteArrayView code, Value value)
    {
        const auto place = m_index.constFind(lookupKey(code));
        if (place != m_index.cend())
            m_values[static_cast<std::size_t>(*place)] = std::move(value);
    }

    /// Forgets the value of a record whose row turned out to be refused.
    void refuse(QByteArrayView code)
    {
        const auto place = m_index.constFind(lookupKey(code));
        if (place != m_index.cend())
            m_values[static_cast<std::size_t>(*place)].reset();
    }

    /// The table could not be read to its end: a code that is not here may stand in the rest.
    void setIncomplete() { m_complete = false; }
    [[nodiscard]] bool isComplete() const { return m_complete; }

private:
    /// A key that owns nothing, for looking up without an allocation.
    static QByteArray lookupKey(QByteArrayView code)
    {
        return QByteArray::fromRawData(code.data(), code.size());
    }

    QHash<QByteArray, int> m_index;
    QSet<QString> m_unclear; ///< how codes look that were refused for such a character
    std::vector<std::optional<Value>> m_values;
    bool m_complete = true;
};

} // namespace touyan::application
