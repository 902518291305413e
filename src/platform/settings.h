// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/log_level.h"

#include <QByteArray>
#include <QList>
#include <QSettings>
#include <QString>
#include <QStringList>

#include <optional>

namespace touyan::platform {

/// Language of the window.
enum class Language { SimplifiedChinese, English };

/// Palette of the window; System follows the desktop.
enum class Theme { System, Light, Dark };

/// What one user of this computer prefers; nothing of it belongs to a database.
///
/// Kept in an INI file whose path is given, so that tests and several installations stay apart.
/// Values that a file holds but no version of the program would have written read as the default.
class Settings
{
public:
    /// Number of entries that recentDatabases() keeps.
    static constexpr int kRecentDatabases = 10;

    /// Reads and writes the INI file at @p filePath, which need not exist yet.
    explicit Settings(const QString& filePath);

    /// The file of the current user: $XDG_CONFIG_HOME/touyan/touyan.ini or what the system has.
    [[nodiscard]] static QString defaultFilePath();

    [[nodiscard]] Language language() const;
    void setLanguage(Language language);

    [[nodiscard]] Theme theme() const;
    void setTheme(Theme theme);

    /// Absolute paths, the newest first, each once. Files that are gone stay listed: they may be on
    /// a drive that is not there now.
    [[nodiscard]] QStringList recentDatabases() const;
    /// Puts @p path first and makes it the last database.
    void rememberDatabase(const QString& path);
    /// Takes @p path out of the list and forgets it as the last one.
    void forgetDatabase(const QString& path);
    /// The database to open when none is named; nothing on the first start.
    [[nodiscard]] std::optional<QString> lastDatabase() const;

    [[nodiscard]] LogLevel logLevel() const;
    void setLogLevel(LogLevel level);

    /// Who the audit names as the actor on this computer; nothing until someone entered it.
    [[nodiscard]] std::optional<QString> operatorName() const;
    /// White space around the name is dropped; an empty name takes it back.
    void setOperatorName(const QString& name);

    /// QWidget::saveGeometry() of the main window; empty when never saved.
    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);

    /// QMainWindow::saveState() or the like; empty when never saved.
    [[nodiscard]] QByteArray windowState() const;
    void setWindowState(const QByteArray& state);

    /// State of the view with the stable name @p key (header, splitter); empty when never saved.
    [[nodiscard]] QByteArray viewState(const QString& key) const;
    void setViewState(const QString& key, const QByteArray& state);

    /// Column widths in pixels of the table with the stable name @p key; empty when never saved or
    /// when one of them is no sensible width.
    [[nodiscard]] QList<int> columnWidths(const QString& key) const;
    void setColumnWidths(const QString& key, const QList<int>& widths);

    /// Writes the file now. False when it cannot be written (read-only folder, full disk).
    bool sync();

private:
    // QSettings' readers are not const only because they may look at the file again.
    mutable QSettings m_store;
};

} // namespace touyan::platform
