// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <map>

namespace touyan::test {

/// How the trials of one kind ended: how often each outcome came, and the first that must not.
class Figure
{
public:
    explicit Figure(QString kind)
        : m_kind(std::move(kind))
    {
    }
    /// An outcome that is as it must be, in a word or two.
    void held(const QString& outcome);
    /// One that must not be, with what repeats it.
    void fell(const QString& what);

    [[nodiscard]] const QString& kind() const { return m_kind; }
    [[nodiscard]] int tried() const { return m_tried; }
    [[nodiscard]] int fallen() const { return m_fallen; }
    /// "refused 31, unchanged 2"
    [[nodiscard]] QString outcomes() const;
    [[nodiscard]] const QString& firstFall() const { return m_firstFall; }

private:
    QString m_kind;
    std::map<QString, int> m_outcomes;
    QString m_firstFall;
    int m_tried = 0;
    int m_fallen = 0;
};

/// Prints the head of a table in Markdown, as docs/reliability.md has it.
void printHead();
/// Prints its row.
void print(const Figure& figure);

} // namespace touyan::test
