// SPDX-License-Identifier: GPL-3.0-or-later
// Comments name the rule they stand for, as in "rules 2.2". A reader must find it.
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include <gtest/gtest.h>

#include <vector>

namespace touyan::test {
namespace {

using namespace Qt::Literals::StringLiterals;

QString projectFile(const QString& path)
{
    QFile file(QStringLiteral(TOUYAN_SOURCE_DIR) + u'/' + path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return QString::fromUtf8(file.readAll());
}

struct Source
{
    QString path;
    QString text;
};

/// Sources and tests as they stand, comments included.
std::vector<Source> sources()
{
    std::vector<Source> found;
    for (const QString& folder : {u"src"_s, u"tests"_s}) {
        QDirIterator files(QStringLiteral(TOUYAN_SOURCE_DIR) + u'/' + folder,
                           {u"*.h"_s, u"*.cpp"_s, u"*.py"_s, u"*.txt"_s, u"*.cmake"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next().mid(QStringLiteral(TOUYAN_SOURCE_DIR).size() + 1);
            found.push_back({path, projectFile(path)});
        }
    }
    return found;
}

/// "2", "2.1" … of the headings.
QSet<QString> sectionsOfTheRules()
{
    static const QRegularExpression heading(u"^#+ (\\d+(?:\\.\\d+)*)\\.? "_s,
                                            QRegularExpression::MultilineOption);
    QSet<QString> sections;
    for (auto match = heading.globalMatch(projectFile(u"docs/rules.md"_s)); match.hasNext();)
        sections.insert(match.next().captured(1));
    return sections;
}

TEST(DocumentReferences, EveryRuleThatASourceNamesStandsInTheRules)
{
    const QSet<QString> sections = sectionsOfTheRules();
    ASSERT_TRUE(sections.contains(u"2.2"_s));
    static const QRegularExpression named(u"\\brules (\\d+(?:\\.\\d+)*)"_s);
    QStringList lost;
    int found = 0;
    for (const Source& file : sources()) {
        for (auto match = named.globalMatch(file.text); match.hasNext(); ++found) {
            const QString section = match.next().captured(1);
            if (!sections.contains(section))
                lost.append(file.path + u": "_s + section);
        }
    }
    EXPECT_GT(found, 100);
    EXPECT_TRUE(lost.isEmpty()) << lost.join(u'\n').toStdString();
}

TEST(DocumentReferences, NoSourceNamesADocumentThatIsNotThere)
{
    static const QRegularExpression document(u"\\b(?:docs/)([a-z0-9.-]+\\.md)"_s);
    static const QRegularExpression unknown(u"\\b(?:DOMAIN|INTERFACES|UI|FACTS|STYLE|HOUSE)"
                                            "(?:\\.md|,? (?:section )?\\d| \")"_s);
    QStringList lost;
    for (const Source& file : sources()) {
        for (auto match = document.globalMatch(file.text); match.hasNext();) {
            const QString name = match.next().captured(1);
            if (!QFileInfo::exists(QStringLiteral(TOUYAN_SOURCE_DIR "/docs/") + name))
                lost.append(file.path + u": docs/"_s + name);
        }
        if (file.path.endsWith(u"document_references_test.cpp"_s))
            continue;
        const auto match = unknown.match(file.text);
        if (match.hasMatch())
            lost.append(file.path + u": "_s + match.captured());
    }
    EXPECT_TRUE(lost.isEmpty()) << lost.join(u'\n').toStdString();
}

TEST(DocumentReferences, TheDocumentsLeadToEachOther)
{
    static const QRegularExpression link(u"\\]\\(([^)#:]+)(?:#[^)]*)?\\)"_s);
    QStringList lost;
    QStringList documents{u"README.md"_s};
    const QDir folder(QStringLiteral(TOUYAN_SOURCE_DIR "/docs"));
    for (const QString& name : folder.entryList({u"*.md"_s}, QDir::Files))
        documents.append(u"docs/"_s + name);
    for (const QString& document : documents) {
        const QDir from(QFileInfo(QStringLiteral(TOUYAN_SOURCE_DIR) + u'/' + document).path());
        for (auto match = link.globalMatch(projectFile(document)); match.hasNext();) {
            const QString target = match.next().captured(1);
            if (!QFileInfo::exists(from.filePath(target)))
                lost.append(document + u": "_s + target);
        }
    }
    EXPECT_TRUE(lost.isEmpty()) << lost.join(u'\n').toStdString();
}

TEST(DocumentReferences, TheArchitectureNamesFoldersAndFilesThatAreThere)
{
    // `widgets/days/typed_day`, `src/app/window`, `ui/roster/unit_form.ui`; not `<feature>` ones.
    static const QRegularExpression path(
        u"(?<![\\w/<-])(?:src/"
        u")?((?:domain|application|storage|exchange|reports|widgets|platform|app|ui|tests|"
        "migrations|resources)/[a-z_/]+)((?:\\.[a-z]+)?)(?![\\w/<{])"_s);
    const QString text = projectFile(u"docs/architecture.md"_s);
    const QString root = QStringLiteral(TOUYAN_SOURCE_DIR) + u'/';
    QStringList lost;
    int found = 0;
    for (auto match = path.globalMatch(text); match.hasNext(); ++found) {
        const QRegularExpressionMatch named = match.next();
        QString name = named.captured(1);
        while (name.endsWith(u'/'))
            name.chop(1);
        bool isThere = false;
        for (const QString& folder : {u"src/"_s, QString()}) {
            for (const QString& ending : {named.captured(2), u".h"_s, u".cpp"_s})
                isThere = isThere || QFileInfo::exists(root + folder + name + ending);
        }
        if (!isThere)
            lost.append(named.captured());
    }
    EXPECT_GT(found, 40);
    EXPECT_TRUE(lost.isEmpty()) << lost.join(u'\n').toStdString();
}

} // namespace
} // namespace touyan::test
