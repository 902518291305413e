// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/values/record_kind.h"

#include <mutex>
#include <set>
#include <string>

namespace touyan::application {

std::optional<RecordKind> recordKindNamed(QStringView name)
{
    const bool isName =
        !name.isEmpty() && std::all_of(name.begin(), name.end(), [](QChar character) {
            return (character >= u'a' && character <= u'z') || character == u'_';
        });
    if (!isName)
        return std::nullopt;
    static std::mutex mutex;
    static std::set<std::string> known;
    const std::lock_guard lock(mutex);
    return RecordKind(*known.insert(name.toString().toStdString()).first);
}

} // namespace touyan::application
