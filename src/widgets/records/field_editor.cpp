// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/records/field_editor.h"

#include "widgets/dialogs/record_dialog.h"
#include "widgets/records/day_editors.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::FieldType;
using application::RecordSchema;
using application::RecordValue;
using application::ReferenceNames;
using application::SchemaField;
using domain::ExactDecimal;
using domain::Result;

namespace {

class FieldWords
{
    Q_DECLARE_TR_FUNCTIONS(touyan::widgets::FieldEditor)
};

constexpr int kMostCharacters = 500;

/// As typed, full width or not, without the spaces around it.
QString readable(const QString& text)
{
    return text.normalized(QString::NormalizationForm_KC).trimmed();
}

class LineEditor final : public FieldEditor
{
public:
    LineEditor(const RecordSchema& schema, const SchemaField& field, QLineEdit* line)
        : FieldEditor(schema, field, line)
        , m_line(line)
    {
        line->setMaxLength(field.facts.mostLength > 0 ? field.facts.mostLength : kMostCharacters);
        if (field.facts.isCode && line->placeholderText().isEmpty())
            line->setPlaceholderText(FieldWords::tr("自动编号"));
    }
    void setValue(const RecordValue& value) override
    {
        const QString text = application::packageText(value);
        // What is stored already is not cut off.
        m_line->setMaxLength(std::max(m_line->maxLength(), static_cast<int>(text.size())));
        m_line->setText(text);
    }
    [[nodiscard]] Result<RecordValue> value() const override
    {
        const QString text = m_line->text().trimmed();
        if (field().type == FieldType::Text)
            return RecordValue(text);
        if (text.isEmpty())
            return RecordValue();
        switch (field().type) {
        case FieldType::Number: {
            bool isNumber = false;
            const qint64 number = readable(text).toLongLong(&isNumber);
            if (isNumber)
                return RecordValue(number);
            return refusal(text, FieldWords::tr("整数"));
        }
        case FieldType::Decimal: {
            const auto number = ExactDecimal::parse(readable(text).remove(u'+'));
            if (number)
                return RecordValue(*number);
            return refusal(text, FieldWords::tr("数字，例如 2、1.5 或 -2"));
        }
        case FieldType::Period: {
            const auto period = domain::PeriodKey::parse(readable(text).toUpper());
            if (period)
                return RecordValue(*period);
            return refusal(text, field().facts.shape);
        }
        case FieldType::List:
            // As setValue() shows it; a full-width semicolon is as good.
            return RecordValue(readable(text).split(u';', Qt::SkipEmptyParts));
        default:
            return RecordValue(text);
        }
    }

private:
    QLineEdit* m_line;
};

class TextEditor final : public FieldEditor
{
public:
    TextEditor(const RecordSchema& schema, const SchemaField& field, QPlainTextEdit* edit)
        : FieldEditor(schema, field, edit)
        , m_edit(edit)
    {
        edit->setTabChangesFocus(true);
        // A few lines, not a whole page; it grows with the dialog.
        edit->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContentsOnFirstShow);
        constexpr int kFrame = 12;
        edit->setMinimumHeight(edit->fontMetrics().lineSpacing() * field.facts.lines + kFrame);
    }
    void setValue(const RecordValue& value) override
    {
        m_edit->setPlainText(application::packageText(value));
    }
    [[nodiscard]] Result<RecordValue> value() const override
    {
        return RecordValue(m_edit->toPlainText().trimmed());
    }

private:
    QPlainTextEdit* m_edit;
};

class ChoiceEditor final : public FieldEditor
{
public:
    ChoiceEditor(const RecordSchema& schema, const SchemaField& field, QComboBox* combo)
        : FieldEditor(schema, field, combo)
        , m_combo(combo)
    {
        combo->clear();
        if (!field.facts.isRequired)
            combo->addItem(FieldWords::tr("未填"), QString());
        for (const QLatin1String choice : field.choices)
            combo->addItem(field.choiceWord(choice), QString(choice));
    }
    void setValue(const RecordValue& value) override
    {
        m_combo->setCurrentIndex(m_combo->findData(application::packageText(value)));
    }
    [[nodiscard]] Result<RecordValue> value() const override
    {
        const QString choice = m_combo->currentData().toString();
        return choice.isEmpty() ? RecordValue() : RecordValue(choice);
    }

private:
    QComboBox* m_combo;
};

/// A text that may be chosen or typed.
class TypedChoiceEditor final : public FieldEditor
{
public:
    TypedChoiceEditor(const RecordSchema& schema, const SchemaField& field, QComboBox* combo)
        : FieldEditor(schema, field, combo)
        , m_combo(combo)
    {
        combo->setEditable(true);
        combo->setInsertPolicy(QComboBox::NoInsert);
    }
    void setValue(const RecordValue& value) override
    {
        m_combo->setCurrentText(application::packageText(value));
    }
    [[nodiscard]] Result<RecordValue> value() const override
    {
        return RecordValue(m_combo->currentText().trimmed());
    }

private:
    QComboBox* m_combo;
};

class ReferenceEditor final : public FieldEditor
{
public:
    ReferenceEditor(const RecordSchema& schema, const SchemaField& field, QComboBox* combo)
        : FieldEditor(schema, field, combo)
        , m_combo(combo)
    {
    }
    void setNames(const ReferenceNames& names) override
    {
        QList<std::pair<QString, qint64>> records;
        for (const ReferenceNames::Named& record : names.all(field().facts.references))
            records.append({record.name, record.id});
        setRecordChoices(m_combo, records, chosenRecord(m_combo));
    }
    void setValue(const RecordValue& value) override
    {
        const auto* const id = std::get_if<qint64>(&value);
        const int index = id != nullptr && *id != 0 ? m_combo->findData(*id) : -1;
        m_combo->setCurrentIndex(index);
        if (index < 0)
            m_combo->clearEditText();
    }
    [[nodiscard]] Result<RecordValue> value() const override
    {
        const qint64 id = chosenRecord(m_combo);
        if (id != 0)
            return RecordValue(id);
        const QString text = m_combo->currentText().trimmed();
        if (text.isEmpty())
            return RecordValue();
        return refusal(text, FieldWords::tr("列表里的一项"));
    }

private:
    QComboBox* m_combo;
};

class TickEditor final : public FieldEditor
{
public:
    TickEditor(const RecordSchema& schema, const SchemaField& field, QCheckBox* tick)
        : FieldEditor(schema, field, tick)
        , m_tick(tick)
    {
    }
    void setValue(const RecordValue& value) override
    {
        m_tick->setChecked(value == RecordValue(true));
    }
    [[nodiscard]] Result<RecordValue> value() const override
    {
        return RecordValue(m_tick->isChecked());
    }

private:
    QCheckBox* m_tick;
};

/// A number; with a special text the one below the limits stands for none.
class SpinEditor final : public FieldEditor
{
public:
    SpinEditor(const RecordSchema& schema, const SchemaField& field, QSpinBox* spin)
        : FieldEditor(schema, field, spin)
        , m_spin(spin)
        , m_mayBeNone(!spin->specialValueText().isEmpty())
    {
        if (field.hasLimits()) {
            const int least = static_cast<int>(field.facts.least);
            spin->setRange(m_mayBeNone ? least - 1 : least, static_cast<int>(field.facts.most));
        }
    }
    void setValue(const RecordValue& value) override
    {
        const auto* const number = std::get_if<qint64>(&value);
        m_spin->setValue(number != nullptr ? static_cast<int>(*number) : m_spin->minimum());
    }
    [[nodiscard]] Result<RecordValue> value() const override
    {
        if (m_mayBeNone && m_spin->value() == m_spin->minimum())
            return RecordValue();
        return RecordValue(qint64{m_spin->value()});
    }

private:
    QSpinBox* m_spin;
    bool m_mayBeNone;
};

} // namespace

domain::Error FieldEditor::refusal(const QString& text, const QString& allowed) const
{
    return domain::makeError(domain::ErrorCode::InvalidValue,
                             {m_schema.qualified(m_field), text, allowed});
}

std::unique_ptr<FieldEditor> editorOf(const RecordSchema& schema, const SchemaField& field,
                                      QWidget* widget, const DateField::Today& today)
{
    if (auto day = dayEditorOf(schema, field, widget, today))
        return day;
    if (auto* const combo = qobject_cast<QComboBox*>(widget)) {
        if (field.type == FieldType::Reference)
            return std::make_unique<ReferenceEditor>(schema, field, combo);
        if (field.type == FieldType::Choice)
            return std::make_unique<ChoiceEditor>(schema, field, combo);
        if (field.type == FieldType::Text)
            return std::make_unique<TypedChoiceEditor>(schema, field, combo);
    }
    if (auto* const tick = qobject_cast<QCheckBox*>(widget); tick != nullptr)
        return std::make_unique<TickEditor>(schema, field, tick);
    if (auto* const spin = qobject_cast<QSpinBox*>(widget); spin != nullptr)
        return std::make_unique<SpinEditor>(schema, field, spin);
    if (auto* const edit = qobject_cast<QPlainTextEdit*>(widget); edit != nullptr)
        return std::make_unique<TextEditor>(schema, field, edit);
    if (auto* const line = qobject_cast<QLineEdit*>(widget); line != nullptr)
        return std::make_unique<LineEditor>(schema, field, line);
    qFatal("%s cannot hold the field %s", widget->metaObject()->className(),
           qUtf8Printable(schema.qualified(field)));
}

QWidget* makeFieldWidget(const SchemaField& field, const DateField::Today& today)
{
    switch (field.type) {
    case FieldType::Day:
        return new DateField(today);
    case FieldType::YesNo:
        return new QCheckBox(field.word());
    case FieldType::Choice:
        return new QComboBox;
    case FieldType::Reference:
        return makeRecordChoice({}, 0);
    default:
        if (field.facts.lines > 1)
            return new QPlainTextEdit;
        return new QLineEdit;
    }
}

} // namespace touyan::widgets
