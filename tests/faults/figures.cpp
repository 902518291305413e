// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/figures.h"

#include <QStringList>

#include <cstdio>

namespace touyan::test {

using namespace Qt::Literals::StringLiterals;

void Figure::held(const QString& outcome)
{
    ++m_tried;
    ++m_outcomes[outcome];
}

void Figure::fell(const QString& what)
{
    ++m_tried;
    ++m_fallen;
    if (m_firstFall.isEmpty())
        m_firstFall = what;
    std::fprintf(stderr, "%s: %s\n", qUtf8Printable(m_kind), qUtf8Printable(what));
}

QString Figure::outcomes() const
{
    QStringList parts;
    for (const auto& [outcome, count] : m_outcomes)
        parts.append(u"%1 %2"_s.arg(outcome).arg(count));
    return parts.join(u", "_s);
}

void printHead()
{
    std::printf("| what | tried | outcomes | must not be |\n|---|---|---|---|\n");
    std::fflush(stdout);
}

void print(const Figure& figure)
{
    std::printf("| %s | %d | %s | %d |\n", qUtf8Printable(figure.kind()), figure.tried(),
                qUtf8Printable(figure.outcomes()), figure.fallen());
    std::fflush(stdout);
}

} // namespace touyan::test
