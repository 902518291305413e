// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reports/export_question.h"

#include "domain/checklist/checklist_names.h"

#include <QCoreApplication>

namespace touyan::widgets {

using application::ReportFormat;

namespace {

class ExportQuestion
{
    Q_DECLARE_TR_FUNCTIONS(ExportQuestion)
};

/// Empty: paper, no file.
QString filterOf(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Workbook:
        return ExportQuestion::tr("Excel 工作簿 (*.xlsx)");
    case ReportFormat::Pdf:
        return ExportQuestion::tr("PDF 文件 (*.pdf)");
    case ReportFormat::OpenDocument:
        return ExportQuestion::tr("可编辑的文档 (*.odt)");
    case ReportFormat::Print:
        break;
    }
    return {};
}

} // namespace

FileQuestion exportQuestion(const QString& title, const QString& suggestedName,
                            const std::vector<ReportFormat>& formats)
{
    FileQuestion question;
    question.title = ExportQuestion::tr("导出 %1", "title of a document").arg(title);
    question.suggestedName = suggestedName;
    for (const ReportFormat format : formats) {
        if (const QString filter = filterOf(format); !filter.isEmpty())
            question.filters.append(filter);
    }
    question.defaultSuffix = QString(domain::identifierName(formats.front()));
    return question;
}

} // namespace touyan::widgets
