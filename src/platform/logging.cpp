// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/logging.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QStandardPaths>

#include <spdlog/logger.h>
#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/sinks/stdout_sinks.h>

#include <atomic>
#include <mutex>
#include <shared_mutex>

namespace touyan::platform {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kLongestMessage = 4000;

spdlog::level::level_enum toSpdlog(LogLevel level)
{
    switch (level) {
    case LogLevel::Debug:
        return spdlog::level::debug;
    case LogLevel::Info:
        return spdlog::level::info;
    case LogLevel::Warning:
        return spdlog::level::warn;
    case LogLevel::Error:
        return spdlog::level::err;
    }
    return spdlog::level::info;
}

spdlog::level::level_enum toSpdlog(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return spdlog::level::debug;
    case QtInfoMsg:
        return spdlog::level::info;
    case QtWarningMsg:
        return spdlog::level::warn;
    case QtCriticalMsg:
        return spdlog::level::err;
    case QtFatalMsg:
        return spdlog::level::critical;
    }
    return spdlog::level::err;
}

/// One line of printable text.
QString oneLine(const QString& message)
{
    QString line;
    line.reserve(qMin(message.size(), kLongestMessage));
    for (const QChar character : message) {
        if (line.size() >= kLongestMessage) {
            line += u"…"_s;
            break;
        }
        const bool breaks = character.category() == QChar::Other_Control ||
                            character.category() == QChar::Separator_Line ||
                            character.category() == QChar::Separator_Paragraph ||
                            character.category() == QChar::Other_Format;
        if (breaks)
            line += u"\\u%1"_s.arg(character.unicode(), 4, 16, QChar(u'0'));
        else
            line += character;
    }
    return line;
}

/// Makes the folder, if it is missing, for the user alone; those above it as the system does.
void makePrivateFolder(const QString& path)
{
    if (QFileInfo::exists(path))
        return;
    QDir().mkpath(QFileInfo(path).absolutePath());
    QDir().mkdir(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

/// Turns categories off at their source, so that unwanted messages are never put together.
void applyFilterRules(LogLevel level)
{
    const auto onOff = [](bool on) { return on ? u"true"_s : u"false"_s; };
    QLoggingCategory::setFilterRules(
        u"*.debug=false\n"
        "touyan.*.debug=%1\ntouyan.*.info=%2\ntouyan.*.warning=%3"_s.arg(
            onOff(level <= LogLevel::Debug), onOff(level <= LogLevel::Info),
            onOff(level <= LogLevel::Warning)));
}

} // namespace

/// The places messages go to; lives as long as its session.
class LogSession::Sinks
{
public:
    explicit Sinks(const LogOptions& options)
        : logger("touyan", std::make_shared<spdlog::sinks::stderr_sink_mt>())
        , level(options.level)
    {
        logger.sinks().front()->set_level(spdlog::level::err);
        // spdlog reports a full disk by exceptions, which must not cross into Qt.
        logger.set_error_handler([](const std::string&) {});
        openFile(options);
        logger.set_pattern("%Y-%m-%d %H:%M:%S.%e %t %l %v");
        logger.flush_on(spdlog::level::warn);
        logger.set_level(toSpdlog(options.level));
    }

    spdlog::logger logger;
    std::atomic<LogLevel> level;
    QString problem;

private:
    void openFile(const LogOptions& options)
    {
        makePrivateFolder(QFileInfo(options.filePath).absolutePath());
        // Codes and times are nobody else's business on a shared computer. The file that follows a
        // full one is a new one, so this is done each time that one is opened.
        spdlog::file_event_handlers events;
        events.after_open = [](const spdlog::filename_t& name, std::FILE* /*stream*/) {
            QFile::setPermissions(QFile::decodeName(name.c_str()),
                                  QFile::ReadOwner | QFile::WriteOwner);
        };
        try {
            auto file = std::make_shared<spdlog::sinks::rotating_file_sink_mt>(
                QFile::encodeName(options.filePath).toStdString(),
                static_cast<std::size_t>(options.maximumBytes),
                static_cast<std::size_t>(options.keptFiles), false, events);
            logger.sinks().push_back(std::move(file));
        } catch (const spdlog::spdlog_ex& error) {
            problem = QString::fromLocal8Bit(error.what());
        }
    }
};

namespace {

// Qt's handler is a plain function, so it needs one place to find the session. The lock lets a
// message of another thread end before the session does.
std::shared_mutex sessionMutex;
LogSession* currentSession = nullptr;

} // namespace

LogSession::LogSession(const LogOptions& options)
    : m_sinks(std::make_unique<Sinks>(options))
{
    applyFilterRules(options.level);
    {
        const std::unique_lock lock(sessionMutex);
        currentSession = this;
    }
    m_previous = qInstallMessageHandler(&LogSession::handleMessage);
}

LogSession::~LogSession()
{
    qInstallMessageHandler(m_previous);
    QLoggingCategory::setFilterRules(QString());
    const std::unique_lock lock(sessionMutex);
    currentSession = nullptr;
    m_sinks->logger.flush();
}

QString LogSession::problem() const
{
    return m_sinks->problem;
}

void LogSession::setLevel(LogLevel level)
{
    m_sinks->level = level;
    m_sinks->logger.set_level(toSpdlog(level));
    applyFilterRules(level);
}

LogLevel LogSession::level() const
{
    return m_sinks->level;
}

void LogSession::flush()
{
    m_sinks->logger.flush();
}

void LogSession::handleMessage(QtMsgType type, const QMessageLogContext& context,
                               const QString& message)
{
    const std::shared_lock lock(sessionMutex);
    if (currentSession == nullptr)
        return;
    const char* category = context.category == nullptr ? "default" : context.category;
    spdlog::logger& logger = currentSession->m_sinks->logger;
    logger.log(toSpdlog(type), "{}: {}", category, oneLine(message).toStdString());
    if (type == QtFatalMsg)
        logger.flush();
}

QString defaultLogFilePath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) +
           u"/logs/touyan.log"_s;
}

} // namespace touyan::platform
