// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace touyan::test {

/// A string literal as written, without quotes; literals that follow each other are joined.
struct Literal
{
    int line = 0;
    QString text;
};

/// `#include` line of a file.
struct Include
{
    int line = 0;
    QString name;
    bool quoted = false;
};

/// A C++ file taken apart, so that a rule about code is not confused by comments and texts.
struct SourceText
{
    /// The file with comments and the contents of literals blanked; lines stay where they were.
    QString code;
    std::vector<Literal> literals;
    std::vector<Include> includes;
};

/// Splits C++ @p source; knows line and block comments, character and (raw) string literals.
SourceText splitSource(const QString& source);

/// The classes of which this code defines members at the beginning of a line, each once, in order;
/// of "Outer::Inner::member(" that is Outer.
QStringList definedClasses(const QString& code);

/// The first line, counted from 1, on which @p pattern (a regular expression) matches @p text; 0 if
/// none.
int firstLineMatching(const QString& text, const QString& pattern);

} // namespace touyan::test
