// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/appraisal/form_code.h"

#include <QStringList>
#include <QUrl>

namespace touyan::domain {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString kPrefix = u"TY1:"_s;

QString encoded(const QString& part)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(part));
}

} // namespace

QString formCodeText(const FormCode& code)
{
    return kPrefix +
           QStringList{encoded(code.session), encoded(code.group), encoded(code.serial)}.join(u'/');
}

std::optional<FormCode> parseFormCode(const QString& text)
{
    const QString trimmed = text.trimmed();
    if (!trimmed.startsWith(kPrefix))
        return std::nullopt;
    QStringList parts = trimmed.mid(kPrefix.size()).split(u'/');
    if (parts.size() != 3)
        return std::nullopt;
    for (QString& part : parts) {
        part = QUrl::fromPercentEncoding(part.toLatin1());
        if (part.isEmpty())
            return std::nullopt;
    }
    return FormCode{parts.at(0), parts.at(1), parts.at(2)};
}

} // namespace touyan::domain
