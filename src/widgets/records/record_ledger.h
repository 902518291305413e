// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/values/attachment.h"
#include "domain/foundation/error.h"
#include "domain/foundation/result.h"

#include <QHash>
#include <QStringList>

#include <optional>
#include <vector>

namespace touyan::widgets {

/// How the program's own steps have left each record. A record that was removed and came back has
/// another id; its earlier steps still find it, because everything is kept by the id that the
/// record had at first. Used on the executor's thread only, where the steps follow one another.
template <class Record>
class RecordLedger
{
public:
    using Id = decltype(Record::id);

    /// The record as the last step left it, under its first or a later id. None: it was removed,
    /// or no step has touched it.
    [[nodiscard]] std::optional<Record> latest(Id id) const
    {
        const auto found = m_latest.find(firstId(id));
        return found == m_latest.end() ? std::nullopt : std::optional<Record>(*found);
    }

    /// A step has left the record like this. `id` is any id it has had; none: it was removed.
    void note(Id id, const std::optional<Record>& now)
    {
        const Id first = firstId(id);
        if (!now) {
            m_latest.remove(first);
            return;
        }
        if (now->id != first)
            m_laterIds.insert(now->id, first);
        m_latest.insert(first, *now);
    }

    /// What a step that expects `expected` finds now: the same content with today's id and row
    /// version. A record that no step has touched is given back as it is. ErrorCode::Conflict, with
    /// `names` as its arguments, when the content differs, because somebody else has changed it
    /// since.
    [[nodiscard]] domain::Result<Record> find(const Record& expected,
                                              const QStringList& names) const
    {
        const std::optional<Record> now = latest(expected.id);
        if (!now)
            return expected;
        Record wanted = expected;
        wanted.id = now->id;
        wanted.rowVersion = now->rowVersion;
        if (wanted != *now)
            return domain::makeError(domain::ErrorCode::Conflict, names);
        return *now;
    }

    /// The files that went with a record when it was removed.
    void noteFiles(Id id, const std::vector<application::Attachment>& files)
    {
        m_files.insert(firstId(id), files);
    }
    /// None: no step has removed the record.
    [[nodiscard]] std::optional<std::vector<application::Attachment>> files(Id id) const
    {
        const auto found = m_files.find(firstId(id));
        return found == m_files.end() ? std::nullopt
                                      : std::optional<std::vector<application::Attachment>>(*found);
    }

private:
    [[nodiscard]] Id firstId(Id id) const { return m_laterIds.value(id, id); }

    QHash<Id, Id> m_laterIds; ///< later id → first id
    QHash<Id, Record> m_latest;
    QHash<Id, std::vector<application::Attachment>> m_files;
};

} // namespace touyan::widgets
