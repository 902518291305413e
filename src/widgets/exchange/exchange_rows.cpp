// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/exchange/exchange_rows.h"

#include "application/messages/error_message.h"
#include "application/packages/package_tables.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(touyan::widgets::Exchange)
};

ValueCell plain(const QString& text)
{
    return {text, {}, {}, std::nullopt};
}

/// The word for a table of the package: what one row of it is called.
QString tableText(const QString& table)
{
    const application::PackageTableSpec* const spec = application::package_tables::find(table);
    return spec != nullptr ? application::fieldWord(spec->record) : table;
}

QString subjectText(const QString& subject)
{
    if (subject == u"integrity"_s)
        return Words::tr("数据库文件");
    if (subject == u"foreign_keys"_s)
        return Words::tr("记录之间的引用");
    if (subject == u"schema_version"_s)
        return Words::tr("数据版本");
    if (subject == u"audit_chain"_s)
        return Words::tr("操作日志");
    return subject;
}

/// What a sound or unsound finding means.
QString meaning(const application::CheckFinding& finding)
{
    if (finding.isSound) {
        if (finding.subject == u"integrity"_s)
            return Words::tr("文件完整，没有损坏。");
        if (finding.subject == u"foreign_keys"_s)
            return Words::tr("每条记录引用的人员、单位和清单都在。");
        if (finding.subject == u"schema_version"_s)
            return Words::tr("与本程序相符。");
        if (finding.subject == u"audit_chain"_s)
            return Words::tr("逐条相连，没有缺失或改动。");
        return finding.detail;
    }
    if (finding.subject == u"audit_chain"_s)
        return Words::tr("日志有缺失或被改动：%1。请保留现场并与备份核对。").arg(finding.detail);
    return Words::tr("%1。请停止登记，从最近的备份恢复。").arg(finding.detail);
}

QString columnText(const application::RefusedRow& row)
{
    if (row.column == 0)
        return Words::tr("整行");
    if (row.columnName.isEmpty())
        return Words::tr("第 %1 列").arg(row.column);
    return Words::tr("%1（第 %2 列）", "column's name, number").arg(row.columnName).arg(row.column);
}

QString lineText(const application::RefusedRow& row)
{
    return row.line == 0 ? Words::tr("整个文件") : QString::number(row.line);
}

QString csvField(QString text)
{
    static const QString formulaStarts = u"=+-@\t\r"_s;
    if (!text.isEmpty() && formulaStarts.contains(text.at(0)))
        text.prepend(u'\'');
    text.replace(u'"', u"\"\""_s);
    return u'"' + text + u'"';
}

} // namespace

QList<ValueTableModel::Column> refusedColumns()
{
    return {{Words::tr("文件"), false},
            {Words::tr("行"), true},
            {Words::tr("列"), false},
            {Words::tr("内容"), false},
            {Words::tr("原因"), false}};
}

QList<ValueRow> refusedRows(const std::vector<application::RefusedRow>& refused)
{
    QList<ValueRow> rows;
    rows.reserve(static_cast<qsizetype>(refused.size()));
    for (const application::RefusedRow& row : refused) {
        rows.append({{plain(row.file),
                      {lineText(row), row.line, {}, std::nullopt},
                      {columnText(row), row.column, {}, std::nullopt},
                      plain(row.excerpt),
                      plain(application::errorMessage(row.error))},
                     {}});
    }
    return rows;
}

QByteArray refusedCsv(const std::vector<application::RefusedRow>& refused)
{
    QStringList titles;
    for (const ValueTableModel::Column& column : refusedColumns())
        titles.append(csvField(column.title));
    QString text = QChar(QChar::ByteOrderMark) + titles.join(u',') + u"\r\n"_s;
    for (const ValueRow& row : refusedRows(refused)) {
        QStringList fields;
        for (const ValueCell& cell : row.cells)
            fields.append(csvField(cell.text));
        text += fields.join(u',') + u"\r\n"_s;
    }
    return text.toUtf8();
}

QList<ValueTableModel::Column> importedColumns()
{
    return {{Words::tr("数据表"), false}, {Words::tr("行数"), true}};
}

QList<ValueRow> importedRows(const std::vector<application::ImportedTable>& tables)
{
    QList<ValueRow> rows;
    for (const application::ImportedTable& table : tables) {
        rows.append({{{tableText(table.table), {}, table.table, std::nullopt},
                      {QString::number(table.rows), table.rows, {}, std::nullopt}},
                     {}});
    }
    return rows;
}

QList<ValueTableModel::Column> findingColumns()
{
    return {{Words::tr("检查项目"), false, 9},
            {Words::tr("结果"), false, 6},
            {Words::tr("说明"), false, 30}};
}

QList<ValueRow> findingRows(const std::vector<application::CheckFinding>& findings)
{
    QList<ValueRow> rows;
    for (const application::CheckFinding& finding : findings) {
        rows.append({{plain(subjectText(finding.subject)),
                      plain(finding.isSound ? Words::tr("✓ 正常") : Words::tr("× 有问题")),
                      {meaning(finding), {}, finding.detail, std::nullopt}},
                     {}});
    }
    return rows;
}

} // namespace touyan::widgets
