// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/records/record_filters.h"

#include "widgets/lists/record_list.h"

#include <QComboBox>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::SchemaField;

RecordFilters::RecordFilters(const application::RecordSchema& schema, RecordList* list)
    : QObject(list)
{
    for (std::size_t i = 0; i < schema.fields.size(); ++i) {
        const SchemaField& field = schema.fields[i];
        if (!field.facts.isFiltered || field.type != application::FieldType::Choice)
            continue;
        auto* combo = new QComboBox(list);
        combo->setObjectName(QString(field.name()) + u"Filter"_s);
        combo->setAccessibleName(tr("只看这一类：%1", "field").arg(field.word()));
        combo->setToolTip(tr("只看选中的%1", "field").arg(field.word()));
        combo->addItem(tr("全部%1", "field").arg(field.word()), QString());
        for (const QLatin1String choice : field.choices)
            combo->addItem(field.choiceWord(choice), QString(choice));
        list->addTool(combo);
        m_filters.emplace_back(i, combo);
        connect(combo, &QComboBox::currentIndexChanged, this, &RecordFilters::changed);
    }
}

bool RecordFilters::matches(const application::StoredRecord& record) const
{
    return std::all_of(m_filters.begin(), m_filters.end(), [&record](const auto& filter) {
        const QString wanted = filter.second->currentData().toString();
        return wanted.isEmpty() ||
               record.values.at(filter.first) == application::RecordValue(wanted);
    });
}

} // namespace touyan::widgets
