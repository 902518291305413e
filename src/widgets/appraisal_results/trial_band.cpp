// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/appraisal_results/trial_band.h"

#include "widgets/look/state_colours.h"
#include "widgets/look/theme.h"

#include <QEvent>
#include <QGuiApplication>

namespace touyan::widgets {

TrialBand::TrialBand(QWidget* parent)
    : QLabel(parent)
{
    setAutoFillBackground(true);
    takeColours();
}

void TrialBand::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        takeColours();
}

void TrialBand::takeColours()
{
    const StateColours colours =
        stateColours(DisplayState::Late, isDark(QGuiApplication::palette()));
    QPalette inked = QGuiApplication::palette();
    inked.setColor(QPalette::Window, colours.background);
    inked.setColor(QPalette::WindowText, colours.foreground);
    setPalette(inked);
}

} // namespace touyan::widgets
