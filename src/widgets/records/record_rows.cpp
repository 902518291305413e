// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/records/record_rows.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::AuditAction;
using application::AuditLine;
using application::FieldType;
using application::RecordSchema;
using application::RecordValue;
using application::ReferenceNames;
using application::SchemaField;
using application::StoredRecord;

namespace {

class RowWords
{
    Q_DECLARE_TR_FUNCTIONS(touyan::widgets::RecordRows)
};

bool isNumber(const SchemaField& field)
{
    return field.type == FieldType::Number || field.type == FieldType::Decimal;
}

QVariant sortValue(const SchemaField& field, const RecordValue& value)
{
    if (const auto* const number = std::get_if<qint64>(&value);
        number != nullptr && field.type == FieldType::Number)
        return *number;
    if (const auto* const number = std::get_if<domain::ExactDecimal>(&value))
        return number->millionths();
    if (const auto* const day = std::get_if<QDate>(&value))
        return *day;
    return {};
}

QString actionWord(AuditAction action)
{
    switch (action) {
    case AuditAction::Created:
        return RowWords::tr("登记");
    case AuditAction::Removed:
        return RowWords::tr("删除");
    case AuditAction::Imported:
        return RowWords::tr("导入");
    default:
        return RowWords::tr("修改");
    }
}

/// A value as the audit keeps it, as people read it.
QString auditedText(const SchemaField& field, const QJsonValue& value, const ReferenceNames& names)
{
    if (field.type == FieldType::Reference && value.isDouble())
        return names.of(field.facts.references, value.toInteger());
    if (value.isBool())
        return application::shownText(field, value.toBool());
    if (value.isString())
        return application::shownText(field, value.toString());
    if (value.isArray()) {
        QStringList texts;
        const QJsonArray parts = value.toArray();
        for (const QJsonValue& part : parts)
            texts.append(part.toString());
        return texts.join(u'、');
    }
    return value.isDouble() ? QString::number(value.toInteger()) : QString();
}

/// "结束日期：空 → 2026-09-30" for each field that a change touched.
QString changedFields(const RecordSchema& schema, const AuditLine& line,
                      const ReferenceNames& names)
{
    const QJsonObject before = QJsonDocument::fromJson(line.oldValues.toUtf8()).object();
    const QJsonObject after = QJsonDocument::fromJson(line.newValues.toUtf8()).object();
    if (before.isEmpty() || after.isEmpty())
        return line.reason;
    QStringList changes;
    const auto said = [](const QString& text) {
        return text.isEmpty() ? RowWords::tr("空", "no value") : text;
    };
    for (const SchemaField& field : schema.fields) {
        const QJsonValue old = before.value(field.auditName());
        const QJsonValue now = after.value(field.auditName());
        if (old != now) {
            changes.append(RowWords::tr("%1：%2 → %3", "field, before, after")
                               .arg(field.word(), said(auditedText(field, old, names)),
                                    said(auditedText(field, now, names))));
        }
    }
    if (!line.reason.isEmpty())
        changes.append(line.reason);
    return changes.join(u'；');
}

} // namespace

QList<ValueTableModel::Column> recordColumns(const RecordSchema& schema)
{
    QList<ValueTableModel::Column> columns;
    for (const SchemaField& field : schema.fields) {
        if (field.facts.isListed)
            columns.append({field.word(), isNumber(field)});
    }
    return columns;
}

QList<int> recordWidths(const RecordSchema& schema)
{
    constexpr int kShort = 6;
    constexpr int kText = 10;
    constexpr int kLongText = 20;
    QList<int> widths;
    for (const SchemaField& field : schema.fields) {
        if (!field.facts.isListed)
            continue;
        const bool isText = field.type == FieldType::Text || field.type == FieldType::Reference;
        widths.append(field.facts.lines > 1           ? kLongText
                      : isText && !field.facts.isCode ? kText
                                                      : kShort);
    }
    return widths;
}

QString fieldText(const SchemaField& field, const RecordValue& value, const ReferenceNames& names)
{
    if (field.type != FieldType::Reference)
        return application::shownText(field, value);
    const auto* const id = std::get_if<qint64>(&value);
    return id != nullptr ? names.of(field.facts.references, *id) : QString();
}

QList<ValueCell> recordCells(const RecordSchema& schema, const StoredRecord& record,
                             const ReferenceNames& names)
{
    QList<ValueCell> cells;
    for (std::size_t i = 0; i < schema.fields.size(); ++i) {
        const SchemaField& field = schema.fields[i];
        if (!field.facts.isListed)
            continue;
        const QString text = fieldText(field, record.values.at(i), names);
        cells.append(
            {text.simplified(), sortValue(field, record.values.at(i)), text, std::nullopt});
    }
    return cells;
}

ExplanationContent recordContent(const RecordSchema& schema, const StoredRecord& record,
                                 const ReferenceNames& names, const std::vector<AuditLine>& history)
{
    ExplanationContent content;
    content.title = schema.word.text();
    content.result = application::recordTitle(schema, record.values);
    ExplanationSection fields;
    for (std::size_t i = 0; i < schema.fields.size(); ++i) {
        const SchemaField& field = schema.fields[i];
        ExplanationRow row;
        row.label = field.word();
        row.value = fieldText(field, record.values.at(i), names);
        fields.rows.append(row);
    }
    content.sections.append(fields);
    ExplanationSection changes;
    changes.heading = RowWords::tr("修改历史");
    for (const AuditLine& line : history) {
        ExplanationRow row;
        row.label = line.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s);
        row.value = RowWords::tr("%1　%2", "what, who").arg(actionWord(line.action), line.actor);
        row.note = changedFields(schema, line, names);
        changes.rows.append(row);
    }
    // What came in a package has none of its own.
    if (!changes.rows.isEmpty())
        content.sections.append(changes);
    return content;
}

} // namespace touyan::widgets
