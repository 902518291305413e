// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/source_tree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace touyan::test {

using namespace Qt::Literals::StringLiterals;

namespace {

QString sourceFolder()
{
    return QString::fromUtf8(TOUYAN_SOURCE_DIR);
}

QString readText(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Whether @p name is in @p allowed, where an entry "folder/" allows all below it.
bool isListed(const QStringList& allowed, const QString& name)
{
    return std::any_of(allowed.begin(), allowed.end(), [&name](const QString& entry) {
        return entry.endsWith(u'/') ? name.startsWith(entry) : name == entry;
    });
}

/// The layer that a quoted include reaches; empty when it is no file below src.
QString includedLayer(const QString& path, const QString& name)
{
    const QString folder = sourceFolder() + u'/' + QFileInfo(path).path();
    for (const QString& base : {folder, QString(sourceFolder() + u"/src"_s)}) {
        const QString target = QDir::cleanPath(base + u'/' + name);
        const QString root = sourceFolder() + u"/src/"_s;
        if (target.startsWith(root) && QFileInfo::exists(target))
            return target.sliced(root.size()).section(u'/', 0, 0);
    }
    return {};
}

} // namespace

bool SourceFile::isCpp() const
{
    return path.endsWith(".h"_L1) || path.endsWith(".cpp"_L1);
}

std::vector<SourceFile> readSourceTree(const QStringList& folders)
{
    std::vector<SourceFile> files;
    for (const QString& folder : folders) {
        QDirIterator iterator(
            sourceFolder() + u'/' + folder,
            {u"*.h"_s, u"*.cpp"_s, u"*.cmake"_s, u"CMakeLists.txt"_s, u"*.py"_s, u"*.sh"_s},
            QDir::Files, QDirIterator::Subdirectories);
        while (iterator.hasNext()) {
            SourceFile file;
            const QString absolute = iterator.next();
            file.path = absolute.sliced(sourceFolder().size() + 1);
            if (file.path.startsWith("src/"_L1) && file.path.count(u'/') > 1)
                file.layer = file.path.section(u'/', 1, 1);
            file.content = readText(absolute);
            if (file.isCpp())
                file.text = splitSource(file.content);
            files.push_back(std::move(file));
        }
    }
    std::sort(files.begin(), files.end(),
              [](const SourceFile& a, const SourceFile& b) { return a.path < b.path; });
    return files;
}

QHash<QString, LayerRule> readLayerRules()
{
    QHash<QString, LayerRule> rules;
    const QString text = readText(QString::fromUtf8(TOUYAN_LAYER_RULES));
    for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts)) {
        LayerRule& rule = rules[line.section(u'|', 0, 0)];
        const QString kind = line.section(u'|', 1, 1);
        const QStringList values = line.section(u'|', 2).split(u';', Qt::SkipEmptyParts);
        if (kind == "layers"_L1)
            rule.layers = values;
        else if (kind == "modules"_L1)
            rule.modules = values;
        else if (kind == "headers"_L1)
            rule.headers = values;
        else if (kind == "denied"_L1)
            rule.denied = values;
    }
    return rules;
}

QStringList qtModulesOf(const QString& header)
{
    static const QString root = QString::fromUtf8(TOUYAN_QT_INCLUDE_DIR);
    static const QStringList modules =
        QDir(root).entryList({u"Qt*"_s}, QDir::Dirs | QDir::NoDotAndDotDot);
    if (header.contains(u'/')) {
        const QString module = header.section(u'/', 0, 0);
        return modules.contains(module) ? QStringList{module} : QStringList{};
    }
    QStringList found;
    for (const QString& module : modules) {
        if (QFileInfo::exists(root + u'/' + module + u'/' + header))
            found.append(module);
    }
    return found;
}

QString includeViolation(const QString& path, const QString& layer, const LayerRule& rule,
                         const Include& include)
{
    const QString& name = include.name;
    if (include.quoted) {
        if (name.endsWith(".moc"_L1) || (name.startsWith("moc_"_L1) && name.endsWith(".cpp"_L1)))
            return {};
        // "roster/ui_leave_form.h" is made of ui/roster/leave_form.ui.
        if (name.section(u'/', -1).startsWith("ui_"_L1))
            return rule.modules.contains("QtWidgets"_L1)
                       ? QString()
                       : u"%1 is a form of the widgets layer"_s.arg(name);
        const QString target = includedLayer(path, name);
        if (target.isEmpty())
            return u"%1 is no file below src (write library headers in <>)"_s.arg(name);
        if (!rule.layers.contains(target))
            return u"%1 must not see %2"_s.arg(layer, target);
        return {};
    }
    const QString last = name.section(u'/', -1);
    if (rule.denied.contains(name) || rule.denied.contains(last))
        return u"%1 must do without <%2>"_s.arg(layer, name);
    const QStringList modules = qtModulesOf(name);
    if (!modules.isEmpty()) {
        const bool allowed = std::any_of(modules.begin(), modules.end(), [&rule](const QString& m) {
            return rule.modules.contains(m);
        });
        return allowed ? QString()
                       : u"%1 must not use %2 (<%3>)"_s.arg(layer, modules.join(u'/'), name);
    }
    // The standard library's own headers have neither a folder nor an ending.
    const bool isStandard = !name.contains(u'/') && !name.contains(u'.') && name.front().isLower();
    if (isStandard || isListed(rule.headers, name))
        return {};
    return u"%1 may not include <%2>"_s.arg(layer, name);
}

FolderIncludes folderIncludes(const std::vector<SourceFile>& files, const QString& layer)
{
    const QString top = u"src/%1/"_s.arg(layer);
    const QString prefix = layer + u'/';
    FolderIncludes includes;
    for (const SourceFile& file : files) {
        if (!file.isCpp() || file.layer != layer)
            continue;
        const QString folder = file.path.mid(top.size()).section(u'/', 0, -2);
        for (const Include& include : file.text.includes) {
            if (!include.quoted || !include.name.startsWith(prefix))
                continue;
            const QString target = include.name.mid(prefix.size()).section(u'/', 0, -2);
            if (target != folder)
                includes[folder].insert(target);
        }
    }
    return includes;
}

QStringList folderCircle(const FolderIncludes& includes)
{
    // Folders that include nothing of what is left belong to no circle.
    QSet<QString> left;
    for (auto folder = includes.begin(); folder != includes.end(); ++folder)
        left.insert(folder.key());
    for (bool isSmaller = true; isSmaller;) {
        isSmaller = false;
        const QSet<QString> now = left;
        for (const QString& folder : now) {
            if (!includes.value(folder).intersects(left)) {
                left.remove(folder);
                isSmaller = true;
            }
        }
    }
    if (left.isEmpty())
        return {};
    // From any of them, one walks round sooner or later.
    QStringList way{*std::min_element(left.begin(), left.end())};
    while (true) {
        QSet<QString> next = includes.value(way.last());
        next.intersect(left);
        const QString folder = *std::min_element(next.begin(), next.end());
        if (const qsizetype seen = way.indexOf(folder); seen >= 0)
            return way.mid(seen);
        way.append(folder);
    }
}

} // namespace touyan::test
