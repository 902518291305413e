// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/projects/timeline_panel.h"

#include "application/messages/error_message.h"
#include "domain/foundation/comparable_text.h"
#include "widgets/charts/chart_picture.h"
#include "widgets/common/print_target.h"
#include "widgets/dialogs/user_prompts.h"
#include "widgets/lists/named_action.h"
#include "widgets/projects/project_rows.h"
#include "widgets/timeline/timeline_pages.h"

#include "projects/ui_timeline_panel.h"

#include <QAction>
#include <QDir>
#include <QPrintPreviewDialog>
#include <QPrinter>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::ProjectRow;

TimelinePanel::TimelinePanel(const PageServices& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_ui(std::make_unique<Ui::TimelinePanel>())
{
    m_ui->setupUi(this);
    makeTools();
    connect(timeline(), &ChartWidget::exportRequested, this, &TimelinePanel::exportPicture);
    connect(timeline(), &ChartWidget::markActivated, this, [this](int row, int) {
        if (row >= 0 && row < m_shown.size())
            Q_EMIT openRequested(m_shown.at(row));
    });
    connect(m_ui->printTimelineAction, &QAction::triggered, this, &TimelinePanel::print);
}

TimelinePanel::~TimelinePanel() = default;

ProjectTimeline* TimelinePanel::timeline() const
{
    return m_ui->projectTimeline;
}

QList<QAction*> TimelinePanel::viewActions() const
{
    return {timeline()->zoomInAction(), timeline()->zoomOutAction(), timeline()->zoomFitAction()};
}

void TimelinePanel::makeTools()
{
    showOnButton(timeline()->zoomInAction(), m_ui->timelineZoomInActionButton);
    showOnButton(timeline()->zoomOutAction(), m_ui->timelineZoomOutActionButton);
    showOnButton(timeline()->zoomFitAction(), m_ui->timelineZoomFitActionButton);
    showOnButton(timeline()->copyPictureAction(), m_ui->copyPictureActionButton);
    showOnButton(timeline()->exportPictureAction(), m_ui->exportPictureActionButton);
    showOnButton(m_ui->printTimelineAction, m_ui->printTimelineActionButton);
}

void TimelinePanel::setProjects(const std::vector<const ProjectRow*>& projects, QDate asOf)
{
    m_asOf = asOf;
    m_lines.clear();
    for (const ProjectRow* project : projects) {
        const TimelineRow row = projectTimelineRow(*project);
        if (!row.milestones.isEmpty())
            m_lines.append({project->project().id, row});
    }
    showLines();
}

void TimelinePanel::setFindText(const QString& text)
{
    m_findText = text;
    showLines();
}

void TimelinePanel::showLines()
{
    const domain::SearchWords words(m_findText);
    QList<TimelineRow> rows;
    m_shown.clear();
    for (const Line& line : std::as_const(m_lines)) {
        if (!words.occurIn(domain::comparableText(line.row.label + line.row.note)))
            continue;
        rows.append(line.row);
        m_shown.append(line.project);
    }
    timeline()->setRows(rows, m_services.clock.today());
}

void TimelinePanel::exportPicture()
{
    const FileQuestion question{tr("导出时间轴"),
                                {},
                                tr("项目时间轴 %1", "day").arg(m_asOf.toString(Qt::ISODate)),
                                {tr("PNG 图片 (*.png)"), tr("SVG 矢量图 (*.svg)")},
                                u"png"_s};
    m_services.prompts.chooseFileToSave(this, question, [this](const std::optional<QString>& path) {
        if (path)
            savePicture(*path);
    });
}

void TimelinePanel::savePicture(const QString& path)
{
    constexpr qreal kPictureScale = 2;
    QString error;
    const bool done = path.endsWith(u".svg"_s, Qt::CaseInsensitive)
                          ? ChartPicture(*timeline()).saveSvg(path, &error)
                          : ChartPicture(*timeline()).savePng(path, kPictureScale, &error);
    if (done)
        Q_EMIT statusMessage(tr("已导出 %1").arg(QDir::toNativeSeparators(path)));
    else
        m_services.prompts.showError(this, {tr("图片没有导出"), error, {}});
}

void TimelinePanel::print()
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    constexpr qreal kMarginMm = 10;
    printer->setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape,
                                       QMarginsF(kMarginMm, kMarginMm, kMarginMm, kMarginMm),
                                       QPageLayout::Millimeter));
    auto* preview = new QPrintPreviewDialog(printer.get(), this);
    preview->setObjectName(u"timelinePrintPreview"_s);
    preview->setWindowTitle(tr("打印时间轴"));
    preview->setAttribute(Qt::WA_DeleteOnClose);
    connect(preview, &QPrintPreviewDialog::paintRequested, this, [this, preview](QPrinter* target) {
        if (const auto allowed = checkPrintTarget(*target); allowed.isError()) {
            m_services.prompts.showError(
                preview, {tr("没有打印"), application::errorMessage(allowed.error()), {}});
            return;
        }
        printTimelinePages(*timeline(), *target);
    });
    // The preview uses the printer to its end.
    connect(preview, &QObject::destroyed, [printer] {});
    preview->open();
}

} // namespace touyan::widgets
