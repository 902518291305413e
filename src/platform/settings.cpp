// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/settings.h"

#include <QFileInfo>
#include <QStandardPaths>
#include <QVariant>

#include <algorithm>

namespace touyan::platform {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kWidestColumn = 10000;

/// Keys may hold any text; '/' would make groups of them.
QString keyIn(const QString& group, const QString& key)
{
    return group + u'/' + QString(key).replace(u'/', u'.');
}

} // namespace

Settings::Settings(const QString& filePath)
    : m_store(filePath, QSettings::IniFormat)
{
}

QString Settings::defaultFilePath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           u"/touyan/touyan.ini"_s;
}

Language Settings::language() const
{
    return m_store.value("window/language"_L1).toString() == "en"_L1 ? Language::English
                                                                     : Language::SimplifiedChinese;
}

void Settings::setLanguage(Language language)
{
    m_store.setValue("window/language"_L1, language == Language::English ? u"en"_s : u"zh_CN"_s);
}

Theme Settings::theme() const
{
    const QString name = m_store.value("window/theme"_L1).toString();
    if (name == "light"_L1)
        return Theme::Light;
    return name == "dark"_L1 ? Theme::Dark : Theme::System;
}

void Settings::setTheme(Theme theme)
{
    QString name = u"system"_s;
    if (theme == Theme::Light)
        name = u"light"_s;
    else if (theme == Theme::Dark)
        name = u"dark"_s;
    m_store.setValue("window/theme"_L1, name);
}

QStringList Settings::recentDatabases() const
{
    QStringList paths = m_store.value("databases/recent"_L1).toStringList();
    paths.removeAll(QString());
    paths.removeDuplicates();
    return paths.first(std::min<qsizetype>(paths.size(), kRecentDatabases));
}

void Settings::rememberDatabase(const QString& path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList paths = recentDatabases();
    paths.removeAll(absolute);
    paths.prepend(absolute);
    m_store.setValue("databases/recent"_L1,
                     paths.first(std::min<qsizetype>(paths.size(), kRecentDatabases)));
    m_store.setValue("databases/last"_L1, absolute);
}

void Settings::forgetDatabase(const QString& path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList paths = recentDatabases();
    paths.removeAll(absolute);
    m_store.setValue("databases/recent"_L1, paths);
    if (lastDatabase() == absolute)
        m_store.remove("databases/last"_L1);
}

std::optional<QString> Settings::lastDatabase() const
{
    const QString path = m_store.value("databases/last"_L1).toString();
    return path.isEmpty() ? std::nullopt : std::optional(path);
}

LogLevel Settings::logLevel() const
{
    return logLevelFromName(m_store.value("log/level"_L1).toString()).value_or(LogLevel::Info);
}

void Settings::setLogLevel(LogLevel level)
{
    m_store.setValue("log/level"_L1, logLevelName(level));
}

std::optional<QString> Settings::operatorName() const
{
    const QString name = m_store.value("user/operator"_L1).toString().trimmed();
    return name.isEmpty() ? std::nullopt : std::optional(name);
}

void Settings::setOperatorName(const QString& name)
{
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty())
        m_store.remove("user/operator"_L1);
    else
        m_store.setValue("user/operator"_L1, trimmed);
}

QByteArray Settings::windowGeometry() const
{
    return m_store.value("window/geometry"_L1).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray& geometry)
{
    m_store.setValue("window/geometry"_L1, geometry);
}

QByteArray Settings::windowState() const
{
    return m_store.value("window/state"_L1).toByteArray();
}

void Settings::setWindowState(const QByteArray& state)
{
    m_store.setValue("window/state"_L1, state);
}

QByteArray Settings::viewState(const QString& key) const
{
    return m_store.value(keyIn(u"views"_s, key)).toByteArray();
}

void Settings::setViewState(const QString& key, const QByteArray& state)
{
    m_store.setValue(keyIn(u"views"_s, key), state);
}

QList<int> Settings::columnWidths(const QString& key) const
{
    QList<int> widths;
    const QStringList texts = m_store.value(keyIn(u"columns"_s, key)).toStringList();
    for (const QString& text : texts) {
        bool isNumber = false;
        const int width = text.toInt(&isNumber);
        if (!isNumber || width < 0 || width > kWidestColumn)
            return {};
        widths.append(width);
    }
    return widths;
}

void Settings::setColumnWidths(const QString& key, const QList<int>& widths)
{
    QStringList texts;
    for (const int width : widths)
        texts.append(QString::number(width));
    m_store.setValue(keyIn(u"columns"_s, key), texts);
}

bool Settings::sync()
{
    m_store.sync();
    return m_store.status() == QSettings::NoError;
}

} // namespace touyan::platform
