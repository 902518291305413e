// SPDX-License-Identifier: GPL-3.0-or-later
// How the dashboard is put together: cards, charts, explanation panel, pictures.
#include "widgets/dashboard/dashboard_page.h"

#include "application/files/output_file.h"
#include "application/messages/error_message.h"
#include "widgets/assessment/assessment_board.h"
#include "widgets/assessment/change_notifier.h"
#include "widgets/charts/card_widget.h"
#include "widgets/charts/chart_picture.h"
#include "widgets/dashboard/dashboard_content.h"
#include "widgets/dashboard/dashboard_explanations.h"
#include "widgets/dashboard/dashboard_picture.h"
#include "widgets/dashboard/projects_panel.h"
#include "widgets/dashboard/trend_loader.h"
#include "widgets/dialogs/explanation_view.h"
#include "widgets/dialogs/user_prompts.h"
#include "widgets/lists/named_action.h"
#include "widgets/look/icons.h"
#include "widgets/look/inline_notice.h"

#include <QAction>
#include <QBuffer>
#include <QDir>
#include <QGridLayout>
#include <QImage>
#include <QLabel>
#include <QScrollArea>
#include <QSplitter>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

namespace {

constexpr int kTrendDelayMs = 1500;
constexpr int kLeastChartHeight = 280;
constexpr qreal kPictureScale = 2;

CardWidget* makeCard(QWidget* parent, const QString& name, const QString& title,
                     const QString& tooltip)
{
    auto* card = new CardWidget(parent);
    card->setObjectName(name);
    card->setToolTip(tooltip);
    card->setContent({title, u"—"_s, {}, {}, CardContent::Change::None, {}, false});
    return card;
}

void prepareChart(ChartWidget* chart, const QString& name, const QString& title,
                  const QString& emptyText)
{
    chart->setObjectName(name);
    chart->setTitle(title);
    chart->setEmptyText(emptyText);
    chart->setMinimumHeight(kLeastChartHeight);
    chart->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

} // namespace

void DashboardPage::growChart(ChartWidget* chart, int mostHeight)
{
    const auto whole = static_cast<int>(chart->fullSize().height());
    constexpr int kFrame = 26;
    chart->setMinimumHeight(std::clamp(whole + kFrame, kLeastChartHeight, mostHeight));
}

DashboardPage::DashboardPage(const PageServices& services, QWidget* parent)
    : Page(parent)
    , m_services(services)
    , m_notice(new InlineNotice(this))
    , m_splitter(new QSplitter(this))
    , m_trendLoader(new TrendLoader(services.executor, services.tasks, this))
    , m_trendDelay(new QTimer(this))
{
    setObjectName(u"dashboardPage"_s);
    setAccessibleName(tr("统计看板"));
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(m_notice);
    outer->addWidget(m_splitter, 1);

    auto* scroll = new QScrollArea(m_splitter);
    scroll->setObjectName(u"dashboardScrollArea"_s);
    scroll->setAccessibleName(tr("图表"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget(scroll);
    auto* rows = new QVBoxLayout(content);
    rows->setContentsMargins(12, 12, 12, 12);
    rows->setSpacing(12);
    makeCards(content);
    makeCharts(content);
    m_projects = new ProjectsPanel(services, content);
    rows->addWidget(m_projects);
    connect(m_projects, &ProjectsPanel::placeRequested, this, &DashboardPage::placeRequested);
    connect(m_projects, &ProjectsPanel::exportRequested, this, &DashboardPage::exportChart);
    connect(m_projects, &ProjectsPanel::failed, this, &DashboardPage::showFailure);
    scroll->setWidget(content);
    m_splitter->addWidget(scroll);
    makeExplanation();
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setChildrenCollapsible(false);

    m_exportDashboard = new QAction(icon(u"image-x-generic"), tr("导出看板图片(&P)…"), this);
    m_exportDashboard->setObjectName(u"exportDashboardAction"_s);
    m_exportDashboard->setToolTip(tr("把整个看板存为一张图片"));
    connect(m_exportDashboard, &QAction::triggered, this, &DashboardPage::exportDashboard);

    m_trendDelay->setSingleShot(true);
    m_trendDelay->setInterval(kTrendDelayMs);
    connect(m_trendDelay, &QTimer::timeout, this, [this] { loadTrend(false); });
    connect(m_trendLoader, &TrendLoader::loaded, this, [this](const auto& quarters) {
        m_quarters = quarters;
        showTrend();
    });
    connect(m_trendLoader, &TrendLoader::failed, this, &DashboardPage::showFailure);
    AssessmentBoard& board = services.board;
    connect(&board, &AssessmentBoard::assessmentChanged, this, [this] {
        showEverything();
        if (m_wasReady)
            m_trendDelay->start();
    });
    connect(&board, &AssessmentBoard::postingRefreshed, this, &DashboardPage::showPosting);
    connect(&board, &AssessmentBoard::loadingFailed, this, &DashboardPage::showFailure);
    // A closing replaces computed numbers by frozen ones, in the trend and in the period before; a
    // package may bring anything.
    connect(&services.changes, &ChangeNotifier::changed, this, [this](const auto& changes) {
        for (const application::RecordChange& change : changes) {
            if ((change.kind == application::RecordKind::QuarterClosing ||
                 change.kind == application::RecordKind::Package) &&
                m_loadedPeriod.from.isValid()) {
                loadPrevious();
                m_trendDelay->start();
                return;
            }
        }
    });
}

DashboardPage::~DashboardPage() = default;

void DashboardPage::makeCards(QWidget* parent)
{
    m_completion = makeCard(parent, u"completionRateCard"_s, tr("完成率"),
                            tr("完成的件数占应完成件数的比例。点击查看怎样算出来。"));
    m_onTime = makeCard(parent, u"onTimeRateCard"_s, tr("按时率"),
                        tr("按时的件数占已定件数的比例。点击查看怎样算出来。"));
    m_overdue = makeCard(parent, u"overdueCard"_s, tr("逾期未完成"),
                         tr("期限已过仍未完成的件数。点击列出这些事项。"));
    m_rankChange = makeCard(parent, u"rankChangeCard"_s, tr("排名变化"),
                            tr("名次与上一期不同的人数。点击列出这些人。"));
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    for (CardWidget* card : {m_completion, m_onTime, m_overdue, m_rankChange})
        row->addWidget(card, 1);
    static_cast<QVBoxLayout*>(parent->layout())->addLayout(row);
    connect(m_completion, &QAbstractButton::clicked, this,
            [this] { Q_EMIT placeRequested(u"explain:total"_s); });
    connect(m_onTime, &QAbstractButton::clicked, this, [this] {
        Q_EMIT placeRequested(
            application::ExplainedNumber{u"total"_s, {}, application::Figure::OnTimeRate}
                .toPlace());
    });
    connect(m_overdue, &QAbstractButton::clicked, this,
            [this] { Q_EMIT placeRequested(obligationsPlace(domain::ObligationState::Overdue)); });
    connect(m_rankChange, &QAbstractButton::clicked, this,
            [this] { Q_EMIT placeRequested(u"explain:ranks"_s); });
}

void DashboardPage::makeCharts(QWidget* parent)
{
    const QString nothing = tr("本期没有应完成的事项。先登记派驻人员和清单，再选择有任务的时期。");
    m_items = new ItemBarChart(parent);
    prepareChart(m_items, u"itemBarChart"_s, tr("各事项完成情况"), nothing);
    m_ranking = new RankedBarChart(parent);
    prepareChart(m_ranking, u"rankedBarChart"_s, tr("第一书记得分排名"), nothing);
    m_trend = new TrendChart(parent);
    prepareChart(m_trend, u"trendChart"_s, tr("近八个季度走势"), tr("正在统计各季度…"));
    m_heatMap = new HeatMapWidget(parent);
    prepareChart(m_heatMap, u"weekHeatMap"_s, tr("每周事项完成情况"),
                 tr("本期没有每周一次的事项。"));
    auto* grid = new QGridLayout;
    grid->setSpacing(12);
    grid->addWidget(m_items, 0, 0);
    grid->addWidget(m_ranking, 0, 1);
    grid->addWidget(m_trend, 1, 0);
    grid->addWidget(m_heatMap, 1, 1);
    for (int i = 0; i < 2; ++i) {
        grid->setColumnStretch(i, 1);
        grid->setRowStretch(i, 1);
    }
    static_cast<QVBoxLayout*>(parent->layout())->addLayout(grid, 1);
    for (ChartWidget* chart :
         std::initializer_list<ChartWidget*>{m_items, m_ranking, m_trend, m_heatMap})
        connect(chart, &ChartWidget::exportRequested, this, [this, chart] { exportChart(chart); });

    connect(m_items, &ChartWidget::markActivated, this, [this](int row, int column) {
        if (row >= 0 && row < m_itemCodes.size())
            Q_EMIT placeRequested(obligationsPlace(
                obligationState(static_cast<DisplayState>(column)), m_itemCodes.at(row)));
    });
    connect(m_ranking, &ChartWidget::markActivated, this, [this](int row, int) {
        if (row >= 0 && row < m_rankedPostings.size())
            Q_EMIT placeRequested(u"explain:posting:"_s +
                                  QString::number(m_rankedPostings.at(row).value()));
    });
    connect(m_trend, &ChartWidget::markActivated, this, [this](int line, int column) {
        if (column < 0 || static_cast<size_t>(column) >= m_quarters.size())
            return;
        application::ExplainedNumber number{
            u"quarter"_s, m_quarters[static_cast<size_t>(column)].quarter.toString(), std::nullopt};
        if (line > 0)
            number.figure = trendFigure(line);
        Q_EMIT placeRequested(number.toPlace());
    });
    connect(m_heatMap, &ChartWidget::markActivated, this, &DashboardPage::activateHeatMark);
}

void DashboardPage::makeExplanation()
{
    m_explanationPanel = new QWidget(m_splitter);
    m_explanationPanel->setObjectName(u"explanationPanel"_s);
    m_explanationPanel->setMinimumWidth(300);
    auto* column = new QVBoxLayout(m_explanationPanel);
    column->setContentsMargins(0, 12, 12, 12);
    auto* head = new QHBoxLayout;
    auto* title = new QLabel(tr("数字的来历"), m_explanationPanel);
    title->setProperty("heading", true);
    head->addWidget(title, 1);
    m_closeExplanation = new QAction(icon(u"window-close"), tr("关闭说明(&E)"), m_explanationPanel);
    m_closeExplanation->setObjectName(u"closeExplanationAction"_s);
    m_closeExplanation->setShortcut(Qt::Key_Escape);
    m_closeExplanation->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_explanationPanel->addAction(m_closeExplanation);
    auto* close = new QToolButton(m_explanationPanel);
    close->setObjectName(u"closeExplanationButton"_s);
    showOnButton(m_closeExplanation, close);
    close->setToolTip(tr("关闭说明（Esc）"));
    close->setToolButtonStyle(Qt::ToolButtonIconOnly);
    close->setAutoRaise(true);
    head->addWidget(close);
    column->addLayout(head);
    m_explanation = new ExplanationView(m_explanationPanel);
    column->addWidget(m_explanation, 1);
    m_splitter->addWidget(m_explanationPanel);
    m_explanationPanel->hide();
    connect(m_closeExplanation, &QAction::triggered, this, &DashboardPage::closeExplanation);
    connect(m_explanation, &ExplanationView::linkActivated, this, &DashboardPage::placeRequested);
}

void DashboardPage::showExplanation()
{
    const application::Assessment* assessment = shownAssessment();
    if (m_explained.isEmpty() || assessment == nullptr)
        return;
    std::optional<ExplanationContent> content;
    const auto number = application::ExplainedNumber::parse(m_explained);
    const QString what = number ? number->subject : QString();
    const QString which = number ? number->key : QString();
    const application::Figure figure =
        number ? number->figure.value_or(application::Figure::CompletionRate)
               : application::Figure::CompletionRate;
    if (what == u"total"_s) {
        content = totalExplanation(*assessment, figure, periodSentence());
    } else if (what == u"item"_s) {
        content = itemExplanation(*assessment, which, figure, periodSentence());
    } else if (what == u"posting"_s) {
        content =
            scoreExplanation(*assessment, domain::PostingId(which.toLongLong()), periodSentence());
    } else if (what == u"ranks"_s && m_previous) {
        content = ranksExplanation(*assessment, *m_previous, periodSentence(), previousTitle());
    } else if (what == u"quarter"_s) {
        for (const application::QuarterTotals& quarter : m_quarters) {
            if (quarter.quarter.toString() == which)
                content = quarterExplanation(quarter, figure);
        }
    }
    if (content) {
        m_explanation->setContent(*content);
    } else {
        m_explanation->setEmptyText(
            tr("%1没有这个数字：本期没有应完成的事项，或者还在读取。", "period")
                .arg(periodTitle(period())));
        m_explanation->clear();
    }
    if (m_explanationPanel->isHidden()) {
        m_explanationPanel->show();
        constexpr int kPanelWidth = 380;
        m_splitter->setSizes(
            {std::max(m_splitter->width() - kPanelWidth, kPanelWidth), kPanelWidth});
        m_explanation->setFocus();
    }
}

void DashboardPage::closeExplanation()
{
    m_explained.clear();
    m_explanationPanel->hide();
    m_completion->setFocus();
}

QList<QAction*> DashboardPage::menuActions(MenuPlace place) const
{
    if (place == MenuPlace::File)
        return {m_exportDashboard};
    if (place == MenuPlace::View)
        return {m_closeExplanation};
    return {};
}

QWidget* DashboardPage::firstFocus()
{
    return m_completion;
}

void DashboardPage::exportChart(ChartWidget* chart)
{
    const FileQuestion question{
        tr("导出图表"),
        {},
        tr("%1 %2", "chart, period").arg(chart->title(), periodTitle(period())),
        {tr("PNG 图片 (*.png)"), tr("SVG 矢量图 (*.svg)")},
        u"png"_s};
    m_services.prompts.chooseFileToSave(
        this, question, [this, chart](const std::optional<QString>& path) {
            if (!path)
                return;
            QString error;
            const bool done = path->endsWith(u".svg"_s, Qt::CaseInsensitive)
                                  ? ChartPicture(*chart).saveSvg(*path, &error)
                                  : ChartPicture(*chart).savePng(*path, kPictureScale, &error);
            saved(*path, done, error);
        });
}

void DashboardPage::exportDashboard()
{
    const FileQuestion question{tr("导出看板图片"),
                                {},
                                tr("统计看板 %1", "period").arg(periodTitle(period())),
                                {tr("PNG 图片 (*.png)")},
                                u"png"_s};
    m_services.prompts.chooseFileToSave(this, question, [this](const std::optional<QString>& path) {
        if (!path)
            return;
        QString error;
        const bool done = saveDashboardPicture(*path, kPictureScale, &error);
        saved(*path, done, error);
    });
}

void DashboardPage::saved(const QString& path, bool done, const QString& error)
{
    if (done) {
        Q_EMIT statusMessage(tr("已导出 %1").arg(QDir::toNativeSeparators(path)));
        return;
    }
    m_services.prompts.showError(this, {tr("图片没有导出"), error, {}});
}

bool DashboardPage::saveDashboardPicture(const QString& path, qreal scale, QString* error) const
{
    const auto failed = [error](const QString& reason) {
        if (error != nullptr)
            *error = reason;
        return false;
    };
    if (shownAssessment() == nullptr)
        return failed(tr("本期的数字还没有读取。"));
    const DashboardParts parts{tr("统计看板"),
                               periodSentence(),
                               font(),
                               {m_completion, m_onTime, m_overdue, m_rankChange},
                               {m_items, m_ranking, m_trend, m_heatMap}};
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!dashboardPicture(parts, scale).save(&buffer, "PNG"))
        return failed(tr("图片太大，无法生成。"));
    const auto written = application::OutputFile(path, {u"png"_s}).writeWhole(buffer.data());
    return written.isOk() || failed(application::errorMessage(written.error()));
}

} // namespace touyan::widgets
