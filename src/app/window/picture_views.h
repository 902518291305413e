// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <vector>

class QWidget;

namespace touyan::widgets {
class MainWindow;
} // namespace touyan::widgets

namespace touyan::app {

/// Something that a picture is taken of: brought in sight first, taken when it has come to rest.
struct PictureView
{
    QString name;
    std::function<void()> show;
    std::function<QWidget*()> widget; ///< null: it has not come yet
};

/// Every page of the window and what lies behind its tabs and below its fold: the views of
/// projects, one project with all its tabs, the steps of an appraisal with its meeting view, the
/// dashboard's lower part, the dispatch meeting.
[[nodiscard]] std::vector<PictureView> pictureViews(widgets::MainWindow& window);

} // namespace touyan::app
