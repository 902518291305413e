// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dashboard/dashboard_export.h"

#include "application/files/output_file.h"
#include "application/messages/error_message.h"
#include "widgets/charts/chart_picture.h"
#include "widgets/charts/chart_widget.h"
#include "widgets/dashboard/assessment_charts.h"
#include "widgets/dashboard/dashboard_numbers.h"
#include "widgets/dashboard/dashboard_picture.h"
#include "widgets/dialogs/user_prompts.h"

#include <QBuffer>
#include <QDir>
#include <QImage>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

namespace {

constexpr qreal kPictureScale = 2;

} // namespace

DashboardExport::DashboardExport(UserPrompts& prompts, const DashboardNumbers& numbers,
                                 const AssessmentCharts& charts, QWidget* page)
    : QObject(page)
    , m_prompts(prompts)
    , m_numbers(numbers)
    , m_charts(charts)
    , m_page(page)
{
}

void DashboardExport::exportChart(ChartWidget* chart)
{
    const FileQuestion question{
        tr("导出图表"),
        {},
        tr("%1 %2", "chart, period").arg(chart->title(), periodTitle(m_numbers.period())),
        {tr("PNG 图片 (*.png)"), tr("SVG 矢量图 (*.svg)")},
        u"png"_s};
    m_prompts.chooseFileToSave(m_page, question, [this, chart](const std::optional<QString>& path) {
        if (!path)
            return;
        QString error;
        const bool done = path->endsWith(u".svg"_s, Qt::CaseInsensitive)
                              ? ChartPicture(*chart).saveSvg(*path, &error)
                              : ChartPicture(*chart).savePng(*path, kPictureScale, &error);
        saved(*path, done, error);
    });
}

void DashboardExport::exportDashboard()
{
    const FileQuestion question{tr("导出看板图片"),
                                {},
                                tr("统计看板 %1", "period").arg(periodTitle(m_numbers.period())),
                                {tr("PNG 图片 (*.png)")},
                                u"png"_s};
    m_prompts.chooseFileToSave(m_page, question, [this](const std::optional<QString>& path) {
        if (!path)
            return;
        QString error;
        const bool done = savePicture(*path, kPictureScale, &error);
        saved(*path, done, error);
    });
}

void DashboardExport::saved(const QString& path, bool done, const QString& error)
{
    if (done) {
        Q_EMIT statusMessage(tr("已导出 %1").arg(QDir::toNativeSeparators(path)));
        return;
    }
    m_prompts.showError(m_page, {tr("图片没有导出"), error, {}});
}

bool DashboardExport::savePicture(const QString& path, qreal scale, QString* error) const
{
    const auto failed = [error](const QString& reason) {
        if (error != nullptr)
            *error = reason;
        return false;
    };
    if (m_numbers.assessment() == nullptr)
        return failed(tr("本期的数字还没有读取。"));
    const DashboardParts parts{tr("统计看板"), m_numbers.sentence(), m_page->font(),
                               m_charts.cards(), m_charts.charts()};
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!dashboardPicture(parts, scale).save(&buffer, "PNG"))
        return failed(tr("图片太大，无法生成。"));
    const auto written = application::OutputFile(path, {u"png"_s}).writeWhole(buffer.data());
    return written.isOk() || failed(application::errorMessage(written.error()));
}

} // namespace touyan::widgets
