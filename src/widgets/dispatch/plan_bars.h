// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/projects/plan_progress.h"

#include <QWidget>

namespace touyan::widgets {

/// Plan against done: two bars one below the other, each with its per cent.
class PlanBars : public QWidget
{
    Q_OBJECT

public:
    explicit PlanBars(QWidget* parent = nullptr);

    void setProgress(const domain::PlanProgress& progress);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    domain::PlanProgress m_progress;
};

} // namespace touyan::widgets
