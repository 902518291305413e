// SPDX-License-Identifier: GPL-3.0-or-later
#include "photo_list.h"

#include "csv_table.h"
#include "package_writer.h"

namespace touyan::generator {

namespace {

/// What a picture of an item shows, empty for items that have none.
QString subject(const QString& item)
{
    if (item == QStringLiteral(u"I03")) {
        return QStringLiteral(u"办实事");
    }
    if (item == QStringLiteral(u"I04")) {
        return QStringLiteral(u"入户走访");
    }
    if (item == QStringLiteral(u"I07")) {
        return QStringLiteral(u"主题党日");
    }
    if (item == QStringLiteral(u"I08")) {
        return QStringLiteral(u"上党课");
    }
    if (item == QStringLiteral(u"I10")) {
        return QStringLiteral(u"年度汇报");
    }
    return item == QStringLiteral(u"Z01") ? QStringLiteral(u"恳谈会") : QString();
}

} // namespace

QString writePhotoList(const Township& township, const std::vector<Entry>& entries,
                       const QString& folder, RandomSource& random)
{
    CsvTable table(folder, QStringLiteral(u"photos"), "entry,file,caption,seed");
    if (!table.isOpen()) {
        return table.errorText();
    }
    for (std::size_t position = 0; position < entries.size(); ++position) {
        const Entry& entry = entries[position];
        const QString shown = subject(entry.item);
        const int perMille = entry.item == QStringLiteral(u"I04") ? 18 : 90;
        if (shown.isEmpty() || entry.status == EntryStatus::Draft || !random.chance(perMille)) {
            continue;
        }
        const Posting& posting = township.postings[static_cast<std::size_t>(entry.posting)];
        const Unit& unit = township.units[static_cast<std::size_t>(posting.unit)];
        const QString code = entryCode(position);
        table.text(code)
            .text(code + QStringLiteral(u".png"))
            .text(unit.name + u' ' + shown + u' ' + entry.occurredOn.toString(Qt::ISODate))
            .number(qint64{random.between(1, 99999)})
            .endRow();
    }
    return table.finish() ? QString() : table.errorText();
}

} // namespace touyan::generator
