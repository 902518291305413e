// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

namespace touyan::domain {

/// A text as it is compared with what somebody typed or pasted: letter case, full and half width,
/// spaces of any kind and characters that nobody sees mean nothing, and the dots that stand in the
/// names of minorities (· • ・ ‧ ． ⋅ ∙ .) are one.
[[nodiscard]] QString comparableText(QStringView text);

/// The words of a search, which must all occur.
class SearchWords
{
public:
    SearchWords() = default;
    explicit SearchWords(QStringView text);

    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }
    /// Every word occurs in a text that comparableText() has made. A dot between two letters may be
    /// missing on either side.
    [[nodiscard]] bool occurIn(const QString& comparable) const;
    friend bool operator==(const SearchWords& a, const SearchWords& b)
    {
        return a.m_words == b.m_words;
    }

private:
    QStringList m_words;
};

/// Which of the names somebody means, as places in the list: those that are equal but for width and
/// spaces; when there are none, those that differ in their dots as well. Several: whoever asks must
/// tell them apart by something else, never choose.
[[nodiscard]] QList<qsizetype> namesMeant(QStringView wanted, const QStringList& names);
/// The same for one name: it is meant, whatever its dot.
[[nodiscard]] bool isSameName(QStringView a, QStringView b);

/// Whether a dot of any kind stands there that may be the dot of a name: not between digits.
[[nodiscard]] bool isDotOfName(QStringView text, qsizetype place);

/// Whether a character has no shape of its own: marks of direction, joiners, byte-order marks, soft
/// hyphens, control characters, spaces other than the plain one.
[[nodiscard]] bool isInvisible(char32_t character);
/// "U+200B".
[[nodiscard]] QString codePointName(char32_t character);

} // namespace touyan::domain
