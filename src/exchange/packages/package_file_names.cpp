// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/packages/package_file_names.h"

#include <QStringDecoder>
#include <QStringList>

#include <algorithm>
#include <optional>

namespace touyan::exchange {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QLatin1String kExtension{".csv"};

std::optional<QString> asGb18030(const QByteArray& bytes)
{
    QStringDecoder decoder("GB18030");
    QString text = decoder.decode(bytes);
    const bool fits = decoder.isValid() && !decoder.hasError() &&
                      !text.contains(QChar(QChar::ReplacementCharacter));
    return fits ? std::optional(std::move(text)) : std::nullopt;
}

QString escaped(const QByteArray& bytes)
{
    constexpr unsigned char kFirstNotAscii = 0x80;
    constexpr int kHexadecimal = 16;
    QString text;
    for (const char byte : bytes) {
        const auto value = static_cast<unsigned char>(byte);
        if (value < kFirstNotAscii)
            text += QLatin1Char(byte);
        else
            text += u"\\x"_s + QString::number(value, kHexadecimal).toUpper();
    }
    return text;
}

} // namespace

QString tableOfFile(const QString& fileName)
{
    return fileName.endsWith(kExtension) ? fileName.chopped(kExtension.size()) : fileName;
}

QString fileOfTable(QLatin1String table)
{
    return table + kExtension;
}

bool isLitter(const QString& path)
{
    const QStringList parts = path.split(u'/', Qt::SkipEmptyParts);
    return std::any_of(parts.begin(), parts.end(), [](const QString& part) {
        const auto is = [&part](QLatin1String name) {
            return part.compare(name, Qt::CaseInsensitive) == 0;
        };
        return part.startsWith(u'.') || part.startsWith("~$"_L1) || is("__MACOSX"_L1) ||
               is("Thumbs.db"_L1) || is("desktop.ini"_L1);
    });
}

QString textOfFileName(const QByteArray& bytes)
{
    if (bytes.isValidUtf8())
        return QString::fromUtf8(bytes);
    const std::optional<QString> chinese = asGb18030(bytes);
    return chinese ? *chinese : escaped(bytes);
}

QString bytesOfFileName(const QByteArray& bytes)
{
    const std::optional<QString> chinese = asGb18030(bytes);
    return chinese ? u"%1（%2）"_s.arg(escaped(bytes), *chinese) : escaped(bytes);
}

} // namespace touyan::exchange
