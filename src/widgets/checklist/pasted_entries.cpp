// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/checklist/pasted_entries.h"

#include "application/messages/rule_words.h"
#include "domain/foundation/comparable_text.h"
#include "widgets/checklist/entry_defaults.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using domain::comparableText;

namespace {

QString cellAt(const QStringList& cells, int index)
{
    return index >= 0 && index < cells.size() ? cells.at(index).trimmed() : QString();
}

} // namespace

PastedTableReader::PastedTableReader(Known known)
    : m_known(std::move(known))
{
}

std::optional<PastedTableReader::Field> PastedTableReader::fieldOf(const QString& heading)
{
    static const QHash<QString, Field> kFields{
        {u"姓名"_s, Name},
        {u"第一书记"_s, Name},
        {u"书记"_s, Name},
        {u"单位"_s, Unit},
        {u"村"_s, Unit},
        {u"社区"_s, Unit},
        {u"村(社区)"_s, Unit},
        {u"事项"_s, Item},
        {u"事项编号"_s, Item},
        {u"清单事项"_s, Item},
        {u"日期"_s, Date},
        {u"发生日期"_s, Date},
        {u"时间"_s, Date},
        {u"内容"_s, Summary},
        {u"工作内容"_s, Summary},
        {u"摘要"_s, Summary},
        {u"地点"_s, Place},
        {u"人数"_s, People},
        {u"参加人数"_s, People},
        {u"种类"_s, Kind},
        {u"所属期"_s, Period},
        // The same in English, without spaces as comparableText() leaves them; they are what people
        // type and not texts of the program, so no translation stands for them.
        {u"name"_s, Name},
        {u"secretary"_s, Name},
        {u"firstsecretary"_s, Name},
        {u"unit"_s, Unit},
        {u"village"_s, Unit},
        {u"community"_s, Unit},
        {u"item"_s, Item},
        {u"itemcode"_s, Item},
        {u"date"_s, Date},
        {u"dateofwork"_s, Date},
        {u"doneon"_s, Date},
        {u"occurredon"_s, Date},
        {u"content"_s, Summary},
        {u"summary"_s, Summary},
        {u"contents"_s, Summary},
        {u"description"_s, Summary},
        {u"place"_s, Place},
        {u"location"_s, Place},
        {u"people"_s, People},
        {u"peoplecount"_s, People},
        {u"numberofpeople"_s, People},
        {u"kind"_s, Kind},
        {u"type"_s, Kind},
        {u"period"_s, Period},
    };
    const auto found = kFields.constFind(comparableText(heading).remove(u'_'));
    return found == kFields.cend() ? std::nullopt : std::optional(*found);
}

bool PastedTableReader::isEntryTable(const TextTable& table)
{
    if (table.size() < 2)
        return false;
    std::array<bool, FieldCount> has{};
    for (const QString& heading : table.first()) {
        if (const auto field = fieldOf(heading))
            has.at(*field) = true;
    }
    return has[Name] && has[Item] && has[Summary];
}

std::vector<PastedEntry> PastedTableReader::read(const TextTable& table) const
{
    std::vector<PastedEntry> rows;
    if (!isEntryTable(table))
        return rows;
    std::array<int, FieldCount> columns{};
    columns.fill(-1);
    const QStringList& header = table.first();
    for (int i = 0; i < header.size(); ++i) {
        const auto field = fieldOf(header.at(i));
        if (field && columns.at(*field) < 0)
            columns.at(*field) = i;
    }
    for (int line = 1; line < table.size(); ++line) {
        const QStringList& source = table.at(line);
        const bool blank = std::all_of(source.cbegin(), source.cend(), [](const QString& cell) {
            return cell.trimmed().isEmpty();
        });
        if (blank)
            continue;
        QStringList cells;
        for (const int column : columns)
            cells.append(cellAt(source, column));
        PastedEntry row = readRow(cells);
        row.line = line + 1;
        rows.push_back(std::move(row));
    }
    return rows;
}

PastedEntry PastedTableReader::readRow(const QStringList& cells) const
{
    PastedEntry row;
    row.name = cells.at(Name);
    row.item = cells.at(Item);
    row.date = cells.at(Date);
    row.summary = cells.at(Summary);
    row.place = cells.at(Place);
    row.people = cells.at(People);

    application::RecordEntryRequest request;
    const auto posting = findPerson(row.name, cells.at(Unit), &row.problem);
    if (!posting)
        return row;
    request.posting = *posting;
    const GridColumn* item = findItem(row.item);
    if (item == nullptr) {
        row.problem = tr("没有事项“%1”，可写编号（如 I04）或全名").arg(row.item);
        return row;
    }
    if (item->cadence == domain::Cadence::PerCall) {
        row.problem = tr("事项“%1”按会议考勤，不能粘贴登记").arg(item->itemCode);
        return row;
    }
    request.item = item->item;
    if (row.summary.isEmpty()) {
        row.problem = tr("内容为空");
        return row;
    }
    request.summary = row.summary;
    request.occurredOn = defaultEntryDay(m_known.range, m_known.today);
    if (!row.date.isEmpty()) {
        const auto day = parseShortDate(row.date, m_known.range, m_known.today);
        if (!day) {
            row.problem = tr("日期“%1”看不懂").arg(row.date);
            return row;
        }
        request.occurredOn = *day;
    }
    request.place = row.place;
    if (!row.people.isEmpty()) {
        QString number = comparableText(row.people);
        if (number.endsWith(u'人'))
            number.chop(1);
        bool isNumber = false;
        const int count = number.toInt(&isNumber);
        if (!isNumber || count < 0) {
            row.problem = tr("人数“%1”应为整数").arg(row.people);
            return row;
        }
        request.peopleCount = count;
    }
    if (const QString& kind = cells.at(Kind); !kind.isEmpty()) {
        const auto known = std::find_if(
            item->kinds.cbegin(), item->kinds.cend(), [&kind](const QString& candidate) {
                return candidate == kind || application::kindWord(candidate) == kind;
            });
        request.kind = known == item->kinds.cend() ? kind : *known;
    } else if (!item->kinds.isEmpty()) {
        request.kind = item->kinds.first();
    }
    if (const QString& period = cells.at(Period); !period.isEmpty()) {
        request.period = domain::PeriodKey::parse(period);
        if (!request.period) {
            row.problem = tr("所属期“%1”应写成 2026-W36、2026-09、2026-Q3 或 2026").arg(period);
            return row;
        }
    }
    row.request = request;
    return row;
}

const GridColumn* PastedTableReader::findItem(const QString& text) const
{
    const QString wanted = comparableText(text);
    if (wanted.isEmpty())
        return nullptr;
    const GridColumn* contained = nullptr;
    int matches = 0;
    for (const GridColumn& item : m_known.items) {
        if (comparableText(item.itemCode) == wanted || comparableText(item.itemTitle) == wanted)
            return &item;
        // "I04 每周至少走访一次群众", as the grid's own heading copies.
        if (wanted == comparableText(item.itemCode + item.itemTitle))
            return &item;
        if (comparableText(item.itemTitle).contains(wanted)) {
            contained = &item;
            ++matches;
        }
    }
    return matches == 1 ? contained : nullptr;
}

std::optional<domain::PostingId>
PastedTableReader::findPerson(const QString& name, const QString& unit, QString* problem) const
{
    QList<Person> inUnit;
    QStringList names;
    for (const Person& person : m_known.people) {
        if (unit.isEmpty() || domain::isSameName(person.unit, unit)) {
            inUnit.append(person);
            names.append(person.name);
        }
    }
    const QList<qsizetype> found = domain::namesMeant(name, names);
    if (found.size() == 1)
        return inUnit.at(found.first()).posting;
    if (comparableText(name).isEmpty())
        *problem = tr("姓名为空");
    else if (found.isEmpty())
        *problem = unit.isEmpty() ? tr("本期没有第一书记“%1”").arg(name)
                                  : tr("本期“%2”没有第一书记“%1”").arg(name, unit);
    else if (unit.isEmpty())
        *problem =
            tr("有 %n 位“%1”，请加一列“单位”", nullptr, static_cast<int>(found.size())).arg(name);
    else
        *problem = tr("“%2”有 %n 位“%1”，分不清是谁，请到格子里逐条登记", nullptr,
                      static_cast<int>(found.size()))
                       .arg(name, unit);
    return std::nullopt;
}

} // namespace touyan::widgets
