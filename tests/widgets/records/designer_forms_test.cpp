// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for every form below ui/, read as it is stored.
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

namespace touyan::test {

using namespace Qt::Literals::StringLiterals;

namespace {

struct FormWidget
{
    QString type; ///< the class without its namespace
    QString name;
    QHash<QString, QString> properties;
};

struct DesignerForm
{
    QString name; ///< of the class
    QString comment;
    QString error; ///< why the file is not well-formed
    QList<FormWidget> widgets;
};

DesignerForm readForm(const QString& path)
{
    DesignerForm form;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        form.error = file.errorString();
        return form;
    }
    QXmlStreamReader xml(&file);
    QList<qsizetype> open; // the widgets around, the innermost last
    bool isOfWidget = false;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::EndElement && xml.name() == u"widget")
            open.removeLast();
        if (token != QXmlStreamReader::StartElement)
            continue;
        const QString name = xml.attributes().value(u"name"_s).toString();
        if (xml.name() == u"widget") {
            const QString type = xml.attributes().value(u"class"_s).toString();
            form.widgets.append({type.section(u"::"_s, -1), name, {}});
            open.append(form.widgets.size() - 1);
            isOfWidget = true;
        } else if (xml.name() == u"layout" || xml.name() == u"item" || xml.name() == u"spacer") {
            isOfWidget = false;
        } else if (xml.name() == u"property" && isOfWidget && !open.isEmpty()) {
            form.widgets[open.last()].properties.insert(
                name, xml.readElementText(QXmlStreamReader::IncludeChildElements));
        } else if (xml.name() == u"comment" && open.isEmpty()) {
            form.comment = xml.readElementText();
        } else if (xml.name() == u"class" && open.isEmpty() && form.name.isEmpty()) {
            form.name = xml.readElementText();
        }
    }
    if (xml.hasError())
        form.error = xml.errorString();
    return form;
}

/// "close_task_form.ui" → "CloseTaskForm".
QString classOf(const QString& path)
{
    QString name;
    const QStringList parts = QFileInfo(path).completeBaseName().split(u'_');
    for (const QString& part : parts)
        name += part.left(1).toUpper() + part.mid(1);
    return name;
}

/// Not a tool button: it is named and explained by its action. Named by the page as it opens:
/// lights, the numbers of each grade.
bool isInput(const FormWidget& widget)
{
    static const QRegularExpression kNamedByThePage(
        u"^(light\\dButton|gradePoints\\d|threshold\\d)$"_s);
    if (kNamedByThePage.match(widget.name).hasMatch())
        return false;
    if (widget.type == u"QPushButton"_s && !widget.properties.contains(u"text"_s))
        return false; // it shows an action too
    static const QSet<QString> kInputs{
        u"QLineEdit"_s,  u"QPlainTextEdit"_s, u"QComboBox"_s,         u"QSpinBox"_s,
        u"QCheckBox"_s,  u"QRadioButton"_s,   u"QListWidget"_s,       u"QPushButton"_s,
        u"QTableView"_s, u"DateField"_s,      u"OptionalDateField"_s, u"QDoubleSpinBox"_s};
    return kInputs.contains(widget.type);
}

QStringList forms()
{
    QStringList paths;
    QDirIterator files(QStringLiteral(TOUYAN_SOURCE_DIR "/ui"), {u"*.ui"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext())
        paths.append(files.next());
    return paths;
}

} // namespace

TEST(DesignerForms, AreWellFormedAndNamedAsTheirFiles)
{
    const QStringList paths = forms();
    ASSERT_GT(paths.size(), 20);
    QSet<QString> names;
    for (const QString& path : paths) {
        const DesignerForm form = readForm(path);
        EXPECT_TRUE(form.error.isEmpty()) << qPrintable(path + u' ' + form.error);
        EXPECT_EQ(form.name, classOf(path)) << qPrintable(path);
        EXPECT_TRUE(form.comment.startsWith(u"SPDX-License-Identifier"_s)) << qPrintable(path);
        EXPECT_FALSE(names.contains(form.name)) << qPrintable(form.name) << " is there twice";
        names.insert(form.name);
    }
}

TEST(DesignerForms, NameAndExplainEveryInput)
{
    for (const QString& path : forms()) {
        const DesignerForm form = readForm(path);
        QSet<QString> names;
        for (const FormWidget& widget : form.widgets) {
            const std::string shown = qPrintable(QFileInfo(path).fileName() + u' ' + widget.name);
            EXPECT_FALSE(names.contains(widget.name)) << shown;
            names.insert(widget.name);
            if (!isInput(widget))
                continue;
            EXPECT_FALSE(widget.name.isEmpty()) << shown;
            EXPECT_FALSE(widget.properties.value(u"toolTip"_s).isEmpty()) << shown;
            EXPECT_FALSE(widget.properties.value(u"accessibleName"_s).isEmpty()) << shown;
        }
    }
}

TEST(DesignerForms, LeadByLettersThatAreThereOnce)
{
    static const QRegularExpression kLetter(u"&([A-Za-z0-9])"_s);
    for (const QString& path : forms()) {
        const DesignerForm form = readForm(path);
        QSet<QString> names;
        for (const FormWidget& widget : form.widgets)
            names.insert(widget.name);
        QSet<QString> letters;
        for (const FormWidget& widget : form.widgets) {
            const std::string shown = qPrintable(QFileInfo(path).fileName() + u' ' + widget.name);
            for (const QString& property : {u"text"_s, u"title"_s}) {
                const auto match = kLetter.match(widget.properties.value(property));
                if (!match.hasMatch())
                    continue;
                const QString letter = match.captured(1).toUpper();
                EXPECT_FALSE(letters.contains(letter)) << shown;
                letters.insert(letter);
                if (widget.type == u"QLabel") {
                    EXPECT_TRUE(names.contains(widget.properties.value(u"buddy"_s))) << shown;
                }
            }
        }
    }
}

} // namespace touyan::test
