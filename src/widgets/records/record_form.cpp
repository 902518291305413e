// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/records/record_form.h"

#include "widgets/dialogs/record_dialog.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QLabel>

#include <algorithm>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::RecordSchema;
using application::RecordValue;
using application::RecordValues;
using application::SchemaField;
using domain::Result;

namespace {

class FormWords
{
    Q_DECLARE_TR_FUNCTIONS(touyan::widgets::RecordForm)
};

constexpr const char* kFieldProperty = "field";
constexpr const char* kRequiredProperty = "required";

bool isRequired(const QWidget* widget)
{
    return widget->property(kRequiredProperty).toBool();
}

/// "counted_on" → "countedOnEdit".
QString objectNameOf(QLatin1String field)
{
    QString name;
    bool isUpper = false;
    for (const QChar character : QString(field)) {
        if (character == u'_') {
            isUpper = true;
            continue;
        }
        name += isUpper ? character.toUpper() : character;
        isUpper = false;
    }
    return name + u"Edit"_s;
}

/// The letters of Alt that are free: S saves.
class Mnemonics
{
public:
    [[nodiscard]] QString added(const QString& word)
    {
        static const QString kLetters = u"ABCDEFGHIJKLMNOPQRTUVWXYZ"_s;
        return m_next < kLetters.size() ? u"%1(&%2)"_s.arg(word, kLetters.at(m_next++)) : word;
    }

private:
    qsizetype m_next = 0;
};

QString toolTipOf(const SchemaField& field)
{
    const QString hint = field.facts.hint.text();
    if (!hint.isEmpty())
        return hint;
    if (field.facts.isCode)
        return FormWords::tr("留空则自动编号");
    return field.facts.isRequired || field.facts.isAsked ? FormWords::tr("必填")
                                                         : FormWords::tr("可不填");
}

} // namespace

RecordForm::RecordForm(const RecordSchema& schema, DateField::Today today)
    : m_schema(schema)
    , m_today(std::move(today))
{
}

void RecordForm::bind(QWidget* root)
{
    const auto widgets = root->findChildren<QWidget*>();
    for (QWidget* widget : widgets) {
        if (const SchemaField* const field = fieldOf(widget))
            add(*field, widget);
    }
    const auto labels = root->findChildren<QLabel*>();
    for (QLabel* label : labels) {
        const QWidget* const buddy = label->buddy();
        const SchemaField* const field = buddy != nullptr ? fieldOf(buddy) : nullptr;
        if (field != nullptr && label->text().isEmpty())
            label->setText(field->word());
    }
}

void RecordForm::layOut(RecordDialog* dialog)
{
    Mnemonics mnemonics;
    // The code, which is made when it is left empty, comes last.
    std::vector<const SchemaField*> fields;
    for (const SchemaField& field : m_schema.fields)
        fields.push_back(&field);
    std::stable_partition(fields.begin(), fields.end(),
                          [](const SchemaField* field) { return !field->facts.isCode; });
    for (const SchemaField* each : fields) {
        const SchemaField& field = *each;
        if (widgetOf(field.name()) != nullptr)
            continue;
        QWidget* const widget = makeFieldWidget(field, m_today);
        widget->setProperty(kFieldProperty, QString(field.name()));
        const QString label = mnemonics.added(field.word());
        if (auto* const tick = qobject_cast<QCheckBox*>(widget)) {
            tick->setText(label);
            dialog->add(QString(), widget, objectNameOf(field.name()), toolTipOf(field));
            tick->setAccessibleName(field.word());
        } else {
            dialog->add(label, widget, objectNameOf(field.name()), toolTipOf(field));
        }
        add(field, widget);
    }
}

void RecordForm::add(const SchemaField& field, QWidget* widget)
{
    m_editors[*m_schema.indexOf(field.name())] = editorOf(m_schema, field, widget, m_today);
    auto* const day = qobject_cast<DateField*>(widget);
    if (day != nullptr && isRequired(day))
        day->setEmptyAllowed(false);
}

const SchemaField* RecordForm::fieldOf(const QWidget* widget) const
{
    const QString name = widget->property(kFieldProperty).toString();
    const qsizetype dot = name.indexOf(u'.');
    if (name.isEmpty() || (dot >= 0 && name.left(dot) != m_schema.kind.name()))
        return nullptr;
    const SchemaField* const field = m_schema.find(name.mid(dot + 1));
    if (field == nullptr)
        qFatal("%s has no field %s", m_schema.kind.name().data(), qUtf8Printable(name));
    return field;
}

void RecordForm::setNames(const application::ReferenceNames& names)
{
    for (const auto& [index, editor] : m_editors)
        editor->setNames(names);
}

void RecordForm::load(const RecordValues& values)
{
    m_loaded = values;
    for (const auto& [index, editor] : m_editors)
        editor->setValue(values.at(index));
    settle();
}

void RecordForm::settle()
{
    m_asShown = m_loaded;
    for (const auto& [index, editor] : m_editors) {
        const auto shown = editor->value();
        m_asShown.at(index) = shown.isOk() ? shown.value() : RecordValue();
    }
}

bool RecordForm::isModified() const
{
    for (const auto& [index, editor] : m_editors) {
        const auto shown = editor->value();
        if (shown.isError() || shown.value() != m_asShown.at(index))
            return true;
    }
    return false;
}

Result<RecordValues> RecordForm::read() const
{
    RecordValues values = m_loaded;
    for (const auto& [index, editor] : m_editors) {
        if (!editor->widget()->isEnabled())
            continue;
        TOUYAN_TRY_ASSIGN(values.at(index), editor->value());
        if (isRequired(editor->widget()) && application::isEmptyValue(values.at(index))) {
            return domain::makeError(domain::ErrorCode::MissingValue,
                                     {m_schema.qualified(editor->field())});
        }
    }
    TOUYAN_TRY(application::checkValues(m_schema, values, [this](const SchemaField& field) {
        return widgetOf(field.name()) != nullptr;
    }));
    return values;
}

QWidget* RecordForm::widgetOf(QAnyStringView field) const
{
    const auto index = m_schema.indexOf(field);
    if (!index)
        return nullptr;
    const auto editor = m_editors.find(*index);
    return editor == m_editors.end() ? nullptr : editor->second->widget();
}

QWidget* RecordForm::widgetOf(const domain::Error& error) const
{
    if (error.code == domain::ErrorCode::EndBeforeStart) {
        for (const auto& [index, editor] : m_editors) {
            if (!editor->field().facts.notBefore.isEmpty())
                return editor->widget();
        }
    }
    return error.arguments.isEmpty() ? nullptr
                                     : widgetOf(error.arguments.first().section(u'.', -1));
}

} // namespace touyan::widgets
