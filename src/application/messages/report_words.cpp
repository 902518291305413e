// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/messages/report_words.h"

#include <QCoreApplication>

namespace touyan::application {

using namespace Qt::Literals::StringLiterals;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Issue)
};

} // namespace

QString reportKindWord(ReportKind kind)
{
    switch (kind) {
    case ReportKind::QuarterlyReport:
        return Words::tr("季度通报");
    case ReportKind::ProjectLedger:
        return Words::tr("书记项目台账");
    case ReportKind::ProjectCard:
        return Words::tr("项目卡");
    case ReportKind::DispatchBulletin:
        return Words::tr("季度调度通报");
    case ReportKind::DispatchRecord:
        return Words::tr("调度会记录");
    case ReportKind::ProjectYearSummary:
        return Words::tr("书记项目年度总结");
    case ReportKind::RectificationLedger:
        return Words::tr("整改台账");
    case ReportKind::AppraisalBallots:
        return Words::tr("测评票");
    case ReportKind::AppraisalResults:
        return Words::tr("述职评议结果");
    case ReportKind::AppraisalComments:
        return Words::tr("点评和整改清单");
    }
    return {};
}

QString reportFormatWord(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Workbook:
        return u"Excel"_s;
    case ReportFormat::Pdf:
        return u"PDF"_s;
    case ReportFormat::OpenDocument:
        return u"ODT"_s;
    case ReportFormat::Print:
        return Words::tr("打印");
    }
    return {};
}

QString characterNames(const QString& characters)
{
    constexpr qsizetype kMost = 20;
    QStringList names;
    for (qsizetype i = 0; i < characters.size();) {
        const bool isPair = characters[i].isHighSurrogate() && i + 1 < characters.size() &&
                            characters[i + 1].isLowSurrogate();
        const qsizetype length = isPair ? 2 : 1;
        const char32_t code = isPair ? QChar::surrogateToUcs4(characters[i], characters[i + 1])
                                     : characters[i].unicode();
        const QString number =
            u"U+"_s + QString::number(code, 16).rightJustified(4, u'0').toUpper();
        names += QChar::isPrint(code) ? Words::tr("%1（%2）", "character, its number")
                                            .arg(characters.mid(i, length), number)
                                      : number;
        i += length;
    }
    if (names.size() > kMost) {
        names.resize(kMost);
        names += u"…"_s;
    }
    return names.join(Words::tr("、"));
}

} // namespace touyan::application
