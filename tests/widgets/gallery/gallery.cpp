// SPDX-License-Identifier: GPL-3.0-or-later
// Shows the shared widgets with sample values, or writes pictures of them.
#include "widgets/charts/chart_picture.h"
#include "widgets/dialogs/dialog_user_prompts.h"
#include "widgets/gallery/sample_charts.h"
#include "widgets/gallery/sample_page.h"
#include "widgets/lists/view_settings.h"
#include "widgets/look/inline_notice.h"
#include "widgets/look/theme.h"
#include "widgets/main_window/main_window.h"
#include "widgets/main_window/start_page.h"
#include "widgets/tasks/background_tasks.h"

#include <QAction>
#include <QApplication>
#include <QCommandLineParser>
#include <QDialog>
#include <QDir>
#include <QHash>
#include <QPixmap>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace touyan;
using namespace touyan::widgets;

namespace {

class NoSettings : public ViewSettings
{
public:
    QByteArray load(const QString&) const override { return {}; }
    void save(const QString&, const QByteArray&) override {}
};

bool saveOne(const QString& folder, const QString& name, const QPixmap& picture)
{
    const QString path = QDir(folder).filePath(name + u".png"_s);
    if (picture.save(path))
        return true;
    std::fprintf(stderr, "cannot write %s\n", qPrintable(path));
    return false;
}

QList<Page*> samplePages()
{
    using Kind = test::SamplePage::Kind;
    const auto page = [](Kind kind, const QString& title, const QString& iconName, int badge) {
        return new test::SamplePage(kind, title, iconName, badge);
    };
    return {page(Kind::Dashboard, u"统计看板"_s, u"touyan-dashboard"_s, 0),
            page(Kind::Table, u"第一书记"_s, u"touyan-secretaries"_s, 3),
            page(Kind::Empty, u"工作台"_s, u"touyan-workbench"_s, 12),
            page(Kind::Empty, u"十个一清单"_s, u"touyan-checklist"_s, 128),
            page(Kind::Empty, u"书记项目"_s, u"touyan-projects"_s, 0),
            page(Kind::Empty, u"述职评议"_s, u"touyan-appraisal"_s, 0),
            page(Kind::Empty, u"整改台账"_s, u"touyan-rectification"_s, 1),
            page(Kind::Empty, u"报表"_s, u"touyan-reports"_s, 0),
            page(Kind::Empty, u"数据交换"_s, u"touyan-exchange"_s, 0),
            page(Kind::Empty, u"设置"_s, u"touyan-settings"_s, 0)};
}

bool writeScreenshots(MainWindow& window, const QString& folder, const QString& suffix)
{
    bool written = true;
    window.show();
    const QList<Page*> pages = window.pages();
    for (const int row : {0, 1, 2}) {
        window.showPage(pages.at(row));
        QCoreApplication::sendPostedEvents();
        const QString name = QStringList{u"dashboard"_s, u"table"_s, u"empty"_s}.at(row);
        written = saveOne(folder, name + suffix, window.grab()) && written;
    }
    DialogUserPrompts prompts;
    prompts.askReason(&window,
                      {u"退回这条登记"_s,
                       u"登记人会看到原因，改好后可以再次上报。"_s,
                       u"退回"_s,
                       {},
                       false,
                       {},
                       u"例如：缺少地点和照片"_s},
                      [](const std::optional<QString>&) {});
    prompts.confirm(&window,
                    {u"删除会议“9月例会”及其 18 条考勤？"_s,
                     u"删除后可以用 Ctrl+Z 撤销，直到关闭程序。"_s,
                     u"删除"_s,
                     {},
                     true,
                     {},
                     {}},
                    [](bool) {});
    prompts.choose(&window,
                   {u"同名人员已存在"_s, u"数据库里已有一位“程远航”。"_s, {}, {}, false, {}, {}},
                   {{u"same"_s, u"是同一个人(&S)"_s, u"把新的派驻记到这个人名下。"_s, false},
                    {u"new"_s, u"另建一人(&N)"_s, u"两人同名，用编号区分。"_s, false}},
                   [](const std::optional<QString>&) {});
    int dialogs = 0;
    for (QDialog* dialog : window.findChildren<QDialog*>()) {
        written = saveOne(folder, u"dialog%1"_s.arg(++dialogs) + suffix, dialog->grab()) && written;
        dialog->close();
    }
    test::SamplePage lone(test::SamplePage::Kind::Dashboard, {}, {}, 0);
    for (const auto* chart : lone.findChildren<ChartWidget*>()) {
        const QString path = QDir(folder).filePath(chart->objectName());
        QString error;
        const ChartPicture picture(*chart);
        if (!picture.savePng(path + u".png"_s, 2, &error) ||
            !picture.saveSvg(path + u".svg"_s, &error)) {
            std::fprintf(stderr, "%s: %s\n", qPrintable(path), qPrintable(error));
            written = false;
        }
    }
    window.setPages({});
    window.setDatabaseTitle({}, {});
    window.startPage()->setRecent({{QDir::homePath() + u"/文档/清河街道.touyan"_s, u"清河街道"_s,
                                    QDateTime(QDate(2019, 9, 30), QTime(17, 5)), false},
                                   {u"/mnt/nas/党建/东柳镇2018.touyan"_s,
                                    {},
                                    QDateTime(QDate(2018, 12, 29), QTime(9, 0)),
                                    true}});
    written = saveOne(folder, u"start"_s + suffix, window.grab()) && written;
    return written;
}

} // namespace

int main(int argc, char** argv)
{
    QCommandLineParser parser;
    parser.addOptions({{u"screenshots"_s, u"write pictures into DIR and end"_s, u"DIR"_s},
                       {u"theme"_s, u"light, dark or system"_s, u"THEME"_s, u"system"_s},
                       {u"scale"_s, u"scale factor"_s, u"FACTOR"_s, u"1"_s}});
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    parser.parse(arguments);
    // Before the application: it reads the factor once.
    qputenv("QT_SCALE_FACTOR", parser.value(u"scale"_s).toLatin1());
    QApplication application(argc, argv);
    if (!loadQtTexts(application, QLocale(u"zh_CN"_s)))
        std::fprintf(stderr, "Qt's Chinese texts are missing\n");
    const QString theme = parser.value(u"theme"_s);
    applyTheme(application, theme == u"dark"_s    ? ThemeMode::Dark
                            : theme == u"light"_s ? ThemeMode::Light
                                                  : ThemeMode::System);

    BackgroundTasks tasks;
    NoSettings settings;
    MainWindow window({tasks, settings, [] { return QDate(2019, 10, 15); }});
    window.resize(1280, 720);
    window.setPages(samplePages());
    window.setDatabaseTitle(u"清河街道"_s, {});
    window.setLastBackup(QDateTime(QDate(2019, 10, 14), QTime(18, 30)));
    const int id = tasks.start(u"导出季度通报"_s, [] {});
    tasks.setProgress(id, 37, 100, u"正在写明细"_s);

    if (parser.isSet(u"screenshots"_s)) {
        const QString folder = parser.value(u"screenshots"_s);
        QDir().mkpath(folder);
        const QString suffix = u"-%1-%2"_s.arg(theme, parser.value(u"scale"_s));
        return writeScreenshots(window, folder, suffix) ? 0 : 1;
    }
    window.show();
    return QApplication::exec();
}
