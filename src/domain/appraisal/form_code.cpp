// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/appraisal/form_code.h"

#include <QStringList>
#include <QUrl>

#include <algorithm>

namespace touyan::domain {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kFormParts = 3;
constexpr qsizetype kPageParts = 5;

const QString kPrefix = u"TY1:"_s;

QString encoded(const QString& part)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(part));
}

/// A page from 1; nothing for anything else.
std::optional<int> pageOf(const QString& part)
{
    constexpr qsizetype kMostDigits = 4;
    const bool isNumber =
        part.size() <= kMostDigits && std::all_of(part.begin(), part.end(), [](QChar character) {
            return character >= u'0' && character <= u'9';
        });
    const int page = isNumber ? part.toInt() : 0;
    return page > 0 ? std::optional(page) : std::nullopt;
}

} // namespace

QString formCodeText(const FormCode& code)
{
    QStringList parts{encoded(code.session), encoded(code.group), encoded(code.serial)};
    if (code.page > 0)
        parts << QString::number(code.page) << encoded(code.fingerprint);
    return kPrefix + parts.join(u'/');
}

std::optional<FormCode> parseFormCode(const QString& text)
{
    const QString trimmed = text.trimmed();
    if (!trimmed.startsWith(kPrefix))
        return std::nullopt;
    QStringList parts = trimmed.mid(kPrefix.size()).split(u'/');
    if (parts.size() != kFormParts && parts.size() != kPageParts)
        return std::nullopt;
    for (QString& part : parts) {
        part = QUrl::fromPercentEncoding(part.toLatin1());
        if (part.isEmpty())
            return std::nullopt;
    }
    FormCode code{parts.at(0), parts.at(1), parts.at(2)};
    if (parts.size() == kPageParts) {
        const auto page = pageOf(parts.at(3));
        if (!page)
            return std::nullopt;
        code.page = *page;
        code.fingerprint = parts.at(4);
    }
    return code;
}

} // namespace touyan::domain
