// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reports/issued_rows.h"

#include "application/messages/report_words.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(touyan::widgets::IssuedReports)
};

ValueCell plain(const QString& text)
{
    return {text, {}, {}, std::nullopt};
}

ValueCell closingCell(const std::optional<int>& revision)
{
    if (!revision)
        return plain(Words::tr("未结账"));
    return {Words::tr("第 %1 次", "revision").arg(*revision), *revision, {}, std::nullopt};
}

} // namespace

QList<ValueTableModel::Column> issuedColumns()
{
    return {{Words::tr("时间"), false, 9},   {Words::tr("报表"), false, 6},
            {Words::tr("标题"), false, 14},  {Words::tr("截至"), false, 6},
            {Words::tr("结账"), false, 4},   {Words::tr("形式"), false, 4},
            {Words::tr("文件"), false, 12},  {Words::tr("办理人"), false, 5},
            {Words::tr("SHA-256"), false, 8}};
}

QList<ValueRow> issuedRows(const std::vector<application::IssuedReport>& reports)
{
    QList<ValueRow> rows;
    for (const application::IssuedReport& report : reports) {
        const bool isQuarterly = report.kind == application::ReportKind::QuarterlyReport;
        rows.append({{{report.issuedAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s),
                       report.issuedAt,
                       {},
                       std::nullopt},
                      plain(application::reportKindWord(report.kind)),
                      plain(report.title),
                      {report.asOf.toString(Qt::ISODate), report.asOf, {}, std::nullopt},
                      isQuarterly ? closingCell(report.closingRevision) : ValueCell(),
                      plain(application::reportFormatWord(report.format)),
                      plain(report.fileName),
                      plain(report.issuedBy),
                      plain(report.sha256)},
                     isQuarterly ? u"report:"_s + report.subject : QString()});
    }
    return rows;
}

} // namespace touyan::widgets
