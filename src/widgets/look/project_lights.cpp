// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/project_lights.h"

#include "application/messages/project_words.h"

#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using domain::Light;

DisplayState lightState(Light light)
{
    switch (light) {
    case Light::Green:
        return DisplayState::OnTime;
    case Light::Yellow:
        return DisplayState::Late;
    case Light::Red:
        break;
    }
    return DisplayState::Overdue;
}

QString lightText(Light light)
{
    return u"%1 %2"_s.arg(stateSign(lightState(light)), application::lightWord(light));
}

void paintLight(QPainter& painter, const QRectF& area, Light light, bool dark)
{
    const StateColours colours = stateColours(lightState(light), dark);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.fill);
    painter.drawEllipse(area);
    const qreal inset = area.width() * 0.2;
    paintStateSign(painter, area.adjusted(inset, inset, -inset, -inset), lightState(light),
                   QColor(Qt::white));
}

} // namespace touyan::widgets
