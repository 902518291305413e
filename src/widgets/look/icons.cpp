// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/icons.h"

#include <QString>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

void useIconTheme(bool dark)
{
    const QString own = u":/touyan/icons"_s;
    QStringList paths = QIcon::themeSearchPaths();
    if (!paths.contains(own)) {
        paths.prepend(own);
        // Where Debian's theme packages put them, even when XDG_DATA_DIRS is not set.
        const QString shared = u"/usr/share/icons"_s;
        if (!paths.contains(shared))
            paths.append(shared);
        QIcon::setThemeSearchPaths(paths);
    }
    QIcon::setThemeName(dark ? u"touyan-dark"_s : u"touyan"_s);
}

QIcon icon(QStringView name)
{
    const QIcon found = QIcon::fromTheme(name.toString());
    if (!found.isNull())
        return found;
    return QIcon::fromTheme(u"touyan-sheet"_s);
}

} // namespace touyan::widgets
