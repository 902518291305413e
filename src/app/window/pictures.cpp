// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/pictures.h"

#include "app/window/program.h"
#include "application/files/output_file.h"
#include "widgets/dashboard/dashboard_page.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QTimer>

#include <cstdio>

namespace touyan::app {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMostWaits = 20;            ///< for what has not come yet
constexpr int kSettleMilliseconds = 1500; ///< queries, layouts and charts come to rest

/// The quarter that ended last, as of its twentieth day after: what an office hands in.
widgets::PeriodSelection lastWholeQuarter(QDate today)
{
    const auto current = widgets::periodContaining(widgets::PeriodKind::Quarter, today, today);
    return widgets::shiftedPeriod(current, -1);
}

bool savePicture(const QPixmap& picture, const QString& path)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return picture.save(&buffer, "PNG") &&
           application::OutputFile(path, {u"png"_s}).writeWhole(buffer.data()).isOk();
}

} // namespace

Pictures::Pictures(Program& program, QObject* parent)
    : QObject(parent)
    , m_program(program)
{
    connect(&m_program, &Program::refused, this, [this](const QString& message) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(message));
        Q_EMIT finished(1);
    });
}

void Pictures::takeScreenshots(const QString& folder, const QString& suffix)
{
    m_folder = folder;
    m_suffix = suffix;
    QDir().mkpath(folder);
    m_program.window().resize(1280, 720);
    m_program.window().show();
    QTimer::singleShot(kSettleMilliseconds, this, [this] {
        // The start page, before the pages stand.
        m_failed = !savePicture(m_program.window().grab(),
                                QDir(m_folder).filePath(u"start-%1.png"_s.arg(m_suffix)));
    });
    connect(&m_program, &Program::opened, this, [this] {
        m_program.window().periodControl()->setSelection(lastWholeQuarter(QDate::currentDate()));
        QTimer::singleShot(kSettleMilliseconds, this, [this] {
            m_views = pictureViews(m_program.window());
            takeNextPage();
        });
    });
}

void Pictures::takeNextPage()
{
    if (m_view >= 0) {
        const PictureView& view = m_views.at(static_cast<size_t>(m_view));
        const QString path = QDir(m_folder).filePath(u"%1-%2.png"_s.arg(view.name, m_suffix));
        QWidget* shown = view.widget();
        if (shown == nullptr && ++m_waits < kMostWaits) {
            QTimer::singleShot(kSettleMilliseconds, this, &Pictures::takeNextPage);
            return;
        }
        m_waits = 0;
        m_failed = shown == nullptr || !savePicture(shown->grab(), path) || m_failed;
    }
    if (++m_view == static_cast<int>(m_views.size())) {
        Q_EMIT finished(m_failed ? 1 : 0);
        return;
    }
    m_views.at(static_cast<size_t>(m_view)).show();
    QTimer::singleShot(kSettleMilliseconds, this, &Pictures::takeNextPage);
}

void Pictures::takeDashboard(const QString& path)
{
    m_program.window().resize(1280, 720);
    connect(&m_program, &Program::opened, this, [this, path] {
        m_program.window().periodControl()->setSelection(lastWholeQuarter(QDate::currentDate()));
        for (widgets::Page* page : m_program.window().pages()) {
            auto* dashboard = qobject_cast<widgets::DashboardPage*>(page);
            if (!dashboard)
                continue;
            m_program.window().showPage(page);
            if (dashboard->isReady())
                saveDashboard(path);
            else
                connect(dashboard, &widgets::DashboardPage::ready, this,
                        [this, path] { saveDashboard(path); });
        }
    });
}

void Pictures::saveDashboard(const QString& path)
{
    for (widgets::Page* page : m_program.window().pages()) {
        const auto* dashboard = qobject_cast<widgets::DashboardPage*>(page);
        if (!dashboard)
            continue;
        constexpr qreal kScale = 2;
        QString error;
        if (!dashboard->saveDashboardPicture(path, kScale, &error)) {
            std::fprintf(stderr, "%s\n", qUtf8Printable(error));
            m_failed = true;
        }
    }
    Q_EMIT finished(m_failed ? 1 : 0);
}

} // namespace touyan::app
