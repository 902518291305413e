// SPDX-License-Identifier: GPL-3.0-or-later
// Rules of the house (docs/architecture.md) that no compiler checks, over every source file.
#include "architecture/source_tree.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <gtest/gtest.h>

namespace touyan::test {
namespace {

using namespace Qt::Literals::StringLiterals;

const std::vector<SourceFile>& sources()
{
    static const std::vector<SourceFile> files = readSourceTree({u"src"_s});
    return files;
}

const std::vector<SourceFile>& sourcesAndTests()
{
    static const std::vector<SourceFile> files = readSourceTree({u"src"_s, u"tests"_s});
    return files;
}

/// Collects all violations, so that one run names every place.
class Violations
{
public:
    void add(const SourceFile& file, int line, const QString& reason)
    {
        m_text += u"%1:%2: %3\n"_s.arg(file.path).arg(line).arg(reason);
    }

    std::string text() const { return m_text.toStdString(); }

private:
    QString m_text;
};

/// No file of @p layers (all, if empty) has code that matches @p pattern.
std::string codeMatching(const QStringList& layers, const QString& pattern, const QString& reason)
{
    Violations violations;
    for (const SourceFile& file : sources()) {
        if (!file.isCpp() || !(layers.isEmpty() || layers.contains(file.layer)))
            continue;
        if (const int line = firstLineMatching(file.text.code, pattern))
            violations.add(file, line, reason);
    }
    return violations.text();
}

TEST(SourceRules, TheTreeIsRead)
{
    // Guards the rules below against passing over an empty list.
    EXPECT_GT(sources().size(), 20U);
    const auto rules = readLayerRules();
    EXPECT_EQ(7, rules.size());
    EXPECT_EQ(QStringList{u"domain"_s}, rules[u"domain"_s].layers);
    EXPECT_EQ(QStringList{u"QtCore"_s}, rules[u"domain"_s].modules);
    EXPECT_EQ((QStringList{u"widgets"_s, u"application"_s, u"domain"_s}),
              rules[u"widgets"_s].layers);
}

TEST(SourceRules, IncludesFollowTheLayers)
{
    const auto rules = readLayerRules();
    Violations violations;
    for (const SourceFile& file : sources()) {
        if (!file.isCpp() || !rules.contains(file.layer))
            continue;
        for (const Include& include : file.text.includes) {
            const QString reason =
                includeViolation(file.path, file.layer, rules[file.layer], include);
            if (!reason.isEmpty())
                violations.add(file, include.line, reason);
        }
    }
    EXPECT_EQ("", violations.text());
}

/// Rooms of a layer stand one above the other: values, ports, words, records … closing, results.
TEST(SourceRules, FoldersOfALayerDoNotIncludeEachOther)
{
    for (const QString& layer : {u"domain"_s, u"application"_s, u"storage"_s, u"widgets"_s}) {
        const FolderIncludes includes = folderIncludes(sources(), layer);
        EXPECT_GT(includes.size(), 5) << layer.toStdString();
        EXPECT_EQ("", folderCircle(includes).join(u" → "_s).toStdString()) << layer.toStdString();
    }
}

TEST(SourceRules, CirclesOfFoldersAreFound)
{
    FolderIncludes includes{{u"a"_s, {u"b"_s}}, {u"b"_s, {u"c"_s, u"d"_s}}, {u"c"_s, {u"d"_s}}};
    EXPECT_EQ(QStringList(), folderCircle(includes));
    includes[u"d"_s].insert(u"b"_s);
    EXPECT_EQ((QStringList{u"b"_s, u"c"_s, u"d"_s}), folderCircle(includes));
}

/// A folder with more files is two rooms.
TEST(SourceRules, FoldersAreNoLargerThanARoom)
{
    constexpr int kMostFiles = 40;
    QHash<QString, int> counts;
    for (const SourceFile& file : sources()) {
        if (file.isCpp())
            ++counts[QFileInfo(file.path).path()];
    }
    EXPECT_GT(counts.size(), 40);
    QStringList tooLarge;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (it.value() > kMostFiles)
            tooLarge.append(u"%1: %2 files"_s.arg(it.key()).arg(it.value()));
    }
    EXPECT_EQ("", tooLarge.join(u'\n').toStdString());
}

/// A class that is cut into several files hides its size; what is a thing of its own gets a class.
TEST(SourceRules, AClassLivesInOneFile)
{
    QHash<QString, QSet<QString>> files;
    for (const SourceFile& file : sources()) {
        if (!file.path.endsWith(u".cpp"_s))
            continue;
        for (const QString& name : definedClasses(file.text.code))
            files[name].insert(file.path);
    }
    EXPECT_GT(files.size(), 100);
    QStringList cut;
    for (auto it = files.cbegin(); it != files.cend(); ++it) {
        if (it.value().size() > 1)
            cut.append(u"%1: %2"_s.arg(it.key(), QStringList(it->values()).join(u' ')));
    }
    EXPECT_EQ("", cut.join(u'\n').toStdString());
}

TEST(SourceRules, DefinedClassesAreFound)
{
    EXPECT_EQ((QStringList{u"Page"_s, u"Inner"_s, u"Pair"_s}),
              definedClasses(u"Page::Page(int x)\n"
                             "QList<int> Page::values() const\n"
                             "    Other::call();\n"
                             "const auto shown = Words::tr(x);\n"
                             "bool Inner::Part::operator==(const Part& other) const\n"
                             "Pair::~Pair() = default;\n"
                             "void Page::done()\n"_s));
}

TEST(SourceRules, ForbiddenIncludesAreFound)
{
    const auto rules = readLayerRules();
    const auto violates = [&rules](const QString& layer, const QString& name, bool quoted) {
        const QString path = u"src/%1/anything.cpp"_s.arg(layer);
        return !includeViolation(path, layer, rules[layer], {1, name, quoted}).isEmpty();
    };
    EXPECT_TRUE(violates(u"domain"_s, u"QSqlQuery"_s, false));
    EXPECT_TRUE(violates(u"domain"_s, u"QtSql/QSqlQuery"_s, false));
    EXPECT_TRUE(violates(u"domain"_s, u"QFile"_s, false));
    EXPECT_TRUE(violates(u"domain"_s, u"QtCore/QFile"_s, false));
    EXPECT_TRUE(violates(u"domain"_s, u"fstream"_s, false));
    EXPECT_TRUE(violates(u"domain"_s, u"sqlite3.h"_s, false));
    EXPECT_TRUE(violates(u"domain"_s, u"../platform/settings.h"_s, true));
    EXPECT_TRUE(violates(u"application"_s, u"QWidget"_s, false));
    EXPECT_TRUE(violates(u"application"_s, u"platform/settings.h"_s, true));
    EXPECT_TRUE(violates(u"widgets"_s, u"QSqlDatabase"_s, false));
    EXPECT_TRUE(violates(u"widgets"_s, u"spdlog/spdlog.h"_s, false));
    EXPECT_TRUE(violates(u"reports"_s, u"QWidget"_s, false));
    EXPECT_TRUE(violates(u"reports"_s, u"QChart"_s, false));
    EXPECT_TRUE(violates(u"application"_s, u"QtCharts/QBarSet"_s, false));
    EXPECT_FALSE(violates(u"domain"_s, u"QDate"_s, false));
    EXPECT_FALSE(violates(u"domain"_s, u"vector"_s, false));
    EXPECT_FALSE(violates(u"storage"_s, u"QSqlQuery"_s, false));
    EXPECT_FALSE(violates(u"widgets"_s, u"QWidget"_s, false));
    EXPECT_FALSE(violates(u"widgets"_s, u"QChart"_s, false));
    EXPECT_FALSE(violates(u"platform"_s, u"platform/settings.h"_s, true));
}

TEST(SourceRules, EveryFileNamesItsLicence)
{
    Violations violations;
    for (const SourceFile& file : sourcesAndTests()) {
        // A script's first line names its interpreter.
        const bool isScript = file.content.startsWith("#!"_L1);
        const QString line = file.content.section(u'\n', isScript ? 1 : 0, isScript ? 1 : 0);
        if (!line.contains("SPDX-License-Identifier: GPL-3.0-or-later"_L1))
            violations.add(file, 1, u"no SPDX line"_s);
    }
    EXPECT_EQ("", violations.text());
}

TEST(SourceRules, SqlIsInStorageOnly)
{
    static const QRegularExpression sql(
        uR"(\b(SELECT\b[\s\S]*\bFROM|INSERT\s+INTO|INSERT\s+OR\s|DELETE\s+FROM|UPDATE\s+\w+\s+SET)"
        uR"(|CREATE\s+(TABLE|INDEX|VIEW|TRIGGER)|PRAGMA\s)\b)"_s);
    Violations violations;
    for (const SourceFile& file : sources()) {
        if (file.layer == "storage"_L1)
            continue;
        for (const Literal& literal : file.text.literals) {
            if (sql.match(literal.text).hasMatch())
                violations.add(file, literal.line, u"SQL belongs to src/storage"_s);
        }
    }
    EXPECT_EQ("", violations.text());
}

TEST(SourceRules, NumbersOfTheDomainAreExact)
{
    EXPECT_EQ("", codeMatching({u"domain"_s}, uR"(\b(double|float|qreal|toDouble|toFloat)\b)"_s,
                               u"people are judged by these numbers: no binary floating point"_s));
}

TEST(SourceRules, DomainHasNoTextsForPeople)
{
    EXPECT_EQ("", codeMatching({u"domain"_s}, uR"(\b(tr|translate|QT_TR_NOOP)\s*\()"_s,
                               u"words for people are made in widgets and the command line"_s));
}

TEST(SourceRules, TodayComesFromTheClock)
{
    EXPECT_EQ("",
              codeMatching({u"domain"_s, u"application"_s, u"storage"_s, u"exchange"_s,
                            u"reports"_s, u"widgets"_s},
                           uR"(\bcurrent(Date|Time|DateTime|DateTimeUtc|MSecsSinceEpoch)\s*\()"_s,
                           u"ask the port Clock"_s));
}

TEST(SourceRules, FilesForTheUserAreWrittenThroughTheGuardOfOutputs)
{
    // application/files decides where may be written to; a writer of its own would not ask it.
    EXPECT_EQ("", codeMatching({u"domain"_s, u"exchange"_s, u"reports"_s, u"widgets"_s, u"app"_s,
                                u"application"_s},
                               uR"(\b(QSaveFile|QTemporaryFile|ofstream|fopen)\b)"
                               uR"(|\b(QFile|filesystem)::(rename|copy)\b)"_s,
                               u"write through application::OutputFile"_s));
    Violations violations;
    int printing = 0;
    for (const SourceFile& file : sources()) {
        if (!firstLineMatching(file.text.code, uR"(\bnew QPrint(er|Dialog|PreviewDialog)\b)"_s))
            continue;
        ++printing;
        if (!firstLineMatching(file.text.code, uR"(\bcheckPrintTarget\()"_s))
            violations.add(file, 1, u"a printer may print into a file: ask checkPrintTarget()"_s);
    }
    EXPECT_GE(printing, 4);
    EXPECT_EQ("", violations.text());
}

TEST(SourceRules, DaysAreTypedIntoTheOneField)
{
    EXPECT_EQ("", codeMatching({u"widgets"_s, u"app"_s}, uR"(\bQ(Date|Time|DateTime)Edit\b)"_s,
                               u"DateField reads what people type (widgets/days/date_field.h)"_s));
    EXPECT_EQ("", codeMatching({u"widgets"_s}, uR"(\bQDate::fromString\b)"_s,
                               u"readDay is the only reader of days (widgets/days/typed_day.h)"_s));
}

TEST(SourceRules, TextOfRecordsIsNeverMarkup)
{
    // widgets/look/plain_text.h makes labels and tooltips plain. What asks for markup by itself
    // stands here, with the escaping in the same file, or shows the program's own manual.
    struct Rule
    {
        QString pattern;
        QStringList allowed;
    };
    const std::vector<Rule> rules{
        {uR"(\bQToolTip::)"_s, {u"src/widgets/look/plain_text.cpp"_s}},
        {uR"(\b(AutoText|RichText|MarkdownText)\b)"_s,
         {u"src/widgets/look/plain_text.cpp"_s,
          u"src/widgets/appraisal_results/result_state.cpp"_s}},
        {uR"(\b(setHtml|insertHtml|setMarkdown|fromHtml|appendHtml)\s*\()"_s,
         {u"src/widgets/dialogs/explanation_view.cpp"_s, u"src/widgets/lists/table_clipboard.cpp"_s,
          u"src/widgets/dispatch/dispatch_window.cpp"_s,
          u"src/widgets/person/person_printout.cpp"_s,
          u"src/widgets/appraisal_results/result_state.cpp"_s,
          u"src/app/window/manual_window.cpp"_s}},
        {uR"((\bnew\s+|make_unique<)QText(Browser|Document)\b)"
         uR"(|\bQText(Browser|Document)\s+\w+\s*[;({])"_s,
         {u"src/app/window/manual_window.cpp"_s}},
        {uR"(\b(setWhatsThis|WhatsThisRole|QStaticText|QGraphicsTextItem|QErrorMessage)\b)"_s, {}}};
    Violations violations;
    for (const SourceFile& file : sources()) {
        if (!file.isCpp() || !(file.layer == "widgets"_L1 || file.layer == "app"_L1))
            continue;
        for (const Rule& rule : rules) {
            const int line = firstLineMatching(file.text.code, rule.pattern);
            if (line > 0 && !rule.allowed.contains(file.path))
                violations.add(file, line, u"text of records as markup: %1"_s.arg(rule.pattern));
        }
    }
    EXPECT_EQ("", violations.text());
}

TEST(SourceRules, WindowsNeverRunNestedEventLoops)
{
    EXPECT_EQ("", codeMatching({u"widgets"_s}, uR"(\b(processEvents|QEventLoop)\b)"_s,
                               u"no nested event loop: open() dialogs and watch futures"_s));
}

TEST(SourceRules, MocFindsEveryObject)
{
    // AUTOMOC skips a class unless the macro starts its own line.
    EXPECT_EQ("", codeMatching({}, uR"(^[ \t]*\S.*\bQ_OBJECT\b)"_s, u"Q_OBJECT on its own line"_s));
}

TEST(SourceRules, GoogleTestsNeverUseQVerify)
{
    Violations violations;
    for (const SourceFile& file : sourcesAndTests()) {
        if (const int line = firstLineMatching(file.text.code, uR"(\bQ(VERIFY2?|COMPARE)\s*\()"_s))
            violations.add(file, line, u"passes silently inside GoogleTest"_s);
    }
    EXPECT_EQ("", violations.text());
}

TEST(SourceRules, TestsStartOnlyProgramsThatDevInstalls)
{
    // Who adds one adds its package to `./dev` as well; a machine that happens to have it hides the
    // lack from everybody but the one who begins.
    static const QStringList installed{u"pdffonts"_s, u"pdfinfo"_s, u"pdftotext"_s, u"pdftoppm"_s,
                                       u"python3"_s,  u"soffice"_s, u"sqlite3"_s,   u"timeout"_s,
                                       u"id"_s,       u"sh"_s,      u"xdotool"_s};
    static const QRegularExpression started(
        uR"re(\b(?:start|outputOf|toolOutput|findExecutable)\(\s*u"([a-z0-9-]+)"_s\s*,)re"_s);
    Violations violations;
    int found = 0;
    for (const SourceFile& file : sourcesAndTests()) {
        if (!file.isCpp() || !file.path.startsWith(u"tests/"_s) ||
            file.path.startsWith(u"tests/benchmarks/"_s))
            continue;
        for (auto match = started.globalMatch(file.content); match.hasNext();) {
            const QRegularExpressionMatch each = match.next();
            ++found;
            if (!installed.contains(each.captured(1)))
                violations.add(file, 1, u"starts "_s + each.captured(1));
        }
    }
    EXPECT_EQ("", violations.text());
    EXPECT_GT(found, 5);
}

TEST(SourceRules, NothingIsLeftForLater)
{
    static const QString marks = uR"(\b(TO)DO\b|\b(FIX)ME\b|\bXXX\b)"_s;
    Violations violations;
    for (const SourceFile& file : sourcesAndTests()) {
        if (const int line = firstLineMatching(file.content, marks))
            violations.add(file, line, u"a note instead of the work"_s);
    }
    EXPECT_EQ("", violations.text());
}

TEST(SourceRules, FileNamesSayWhatIsInThem)
{
    static const QRegularExpression snakeCase(u"^[a-z][a-z0-9]*(_[a-z0-9]+)*$"_s);
    static const QRegularExpression empty(u"(^|_)(manager|helpers?|utils?|data|info)$"_s);
    Violations violations;
    for (const SourceFile& file : sourcesAndTests()) {
        if (!file.isCpp())
            continue;
        const QString name = QFileInfo(file.path).completeBaseName();
        if (!snakeCase.match(name).hasMatch())
            violations.add(file, 1, u"file names are snake_case"_s);
        if (empty.match(name).hasMatch())
            violations.add(file, 1, u"a name that says nothing"_s);
    }
    EXPECT_EQ("", violations.text());
}

} // namespace
} // namespace touyan::test
