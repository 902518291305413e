// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/picture_views.h"

#include <QObject>
#include <QString>

#include <vector>

namespace touyan::app {

class Program;

/// Writes pictures of the program without anybody at the keyboard.
///
/// `screenshots`: every page of the open database and its views (picture_views.h), in the window
/// sizes 1280 × 720 at scale 1 and 2560 × 1440 at scale 2, light and dark; the scale is the one the
/// program was started with. `dashboard`: the dashboard of the last whole quarter as one picture.
class Pictures : public QObject
{
    Q_OBJECT

public:
    explicit Pictures(Program& program, QObject* parent = nullptr);

    /// Begins once the program has opened its database; finished() follows.
    void takeScreenshots(const QString& folder, const QString& suffix);
    void takeDashboard(const QString& path);

Q_SIGNALS:
    /// Exit status, 0 when every picture was written.
    void finished(int status);

private:
    void takeNextPage();
    void saveDashboard(const QString& path);

    Program& m_program;
    QString m_folder;
    QString m_suffix;
    std::vector<PictureView> m_views;
    int m_view = -1;
    int m_waits = 0;
    bool m_failed = false;
};

} // namespace touyan::app
