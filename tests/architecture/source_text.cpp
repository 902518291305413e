// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/source_text.h"

#include <QRegularExpression>

namespace touyan::test {

using namespace Qt::Literals::StringLiterals;

namespace {

int lineAt(const QString& text, qsizetype position)
{
    return static_cast<int>(text.first(position).count(u'\n')) + 1;
}

/// Walks through the source once and sorts what it sees.
class Splitter
{
public:
    explicit Splitter(const QString& source)
        : m_source(source)
    {
    }

    SourceText split()
    {
        while (m_position < m_source.size()) {
            const QStringView rest = QStringView(m_source).sliced(m_position);
            if (rest.startsWith("//"_L1)) {
                blankUntil(m_source.indexOf(u'\n', m_position));
            } else if (rest.startsWith("/*"_L1)) {
                const qsizetype end = m_source.indexOf("*/"_L1, m_position + 2);
                blankUntil(end < 0 ? end : end + 2);
            } else if (rest.startsWith("R\""_L1)) {
                rawLiteral();
            } else if (rest.front() == u'"') {
                literal();
            } else if (rest.front() == u'\'' && !isDigitSeparator()) {
                character();
            } else {
                code(rest.front());
                ++m_position;
            }
        }
        return std::move(m_result);
    }

private:
    void code(QChar character)
    {
        m_result.code += character;
        // Only prefixes and suffixes of literals may stand between two that belong together.
        if (!character.isSpace() && character != u'u' && character != u'_' && character != u's')
            m_joins = false;
    }

    void blankUntil(qsizetype end)
    {
        if (end < 0)
            end = m_source.size();
        for (; m_position < end; ++m_position)
            m_result.code += m_source.at(m_position) == u'\n' ? u'\n' : u' ';
    }

    bool isDigitSeparator() const
    {
        return m_position > 0 && m_source.at(m_position - 1).isLetterOrNumber() &&
               m_position + 1 < m_source.size() && m_source.at(m_position + 1).isLetterOrNumber() &&
               m_source.at(m_position - 1).isDigit();
    }

    void take(qsizetype begin, qsizetype end)
    {
        const QString text = m_source.sliced(begin, end - begin);
        if (m_joins && !m_result.literals.empty())
            m_result.literals.back().text += text;
        else
            m_result.literals.push_back({lineAt(m_source, begin), text});
        m_joins = true;
    }

    void rawLiteral()
    {
        const qsizetype open = m_source.indexOf(u'(', m_position);
        if (open < 0)
            return blankUntil(-1);
        const QString delimiter = m_source.sliced(m_position + 2, open - m_position - 2);
        const QString closing = u')' + delimiter + u'"';
        qsizetype end = m_source.indexOf(closing, open);
        if (end < 0)
            end = m_source.size();
        take(open + 1, end);
        blankUntil(qMin(m_source.size(), end + closing.size()));
    }

    void literal()
    {
        qsizetype end = m_position + 1;
        while (end < m_source.size() && m_source.at(end) != u'"' && m_source.at(end) != u'\n')
            end += m_source.at(end) == u'\\' ? 2 : 1;
        end = qMin(end, m_source.size());
        take(m_position + 1, end);
        blankUntil(qMin(m_source.size(), end + 1));
    }

    void character()
    {
        qsizetype end = m_position + 1;
        while (end < m_source.size() && m_source.at(end) != u'\'' && m_source.at(end) != u'\n')
            end += m_source.at(end) == u'\\' ? 2 : 1;
        m_joins = false;
        blankUntil(qMin(m_source.size(), end + 1));
    }

    const QString& m_source;
    qsizetype m_position = 0;
    bool m_joins = false;
    SourceText m_result;
};

} // namespace

SourceText splitSource(const QString& source)
{
    SourceText result = Splitter(source).split();
    static const QRegularExpression include(uR"(^[ \t]*#[ \t]*include[ \t]*([<"])([^>"\n]+)[>"])"_s,
                                            QRegularExpression::MultilineOption);
    for (auto matches = include.globalMatch(source); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        result.includes.push_back(
            {lineAt(source, match.capturedStart(2)), match.captured(2), match.captured(1) == u'"'});
    }
    return result;
}

QStringList definedClasses(const QString& code)
{
    static const QRegularExpression definition(
        uR"(^(?=\S)(?:[\w:<>,&*\[\] ]+[ &*>])?(\w+)(?:::\w+)*::(?:~?\w+|operator[^\s(]+)\()"_s,
        QRegularExpression::MultilineOption);
    QStringList names;
    for (auto found = definition.globalMatch(code); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        if (!names.contains(match.captured(1)))
            names.append(match.captured(1));
    }
    return names;
}

int firstLineMatching(const QString& text, const QString& pattern)
{
    const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
    const QRegularExpressionMatch match = expression.match(text);
    return match.hasMatch() ? lineAt(text, match.capturedStart()) : 0;
}

} // namespace touyan::test
