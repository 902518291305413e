// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/catalogue/record_access.h"
#include "widgets/days/date_field.h"

#include <memory>

class QWidget;

namespace touyan::widgets {

/// Connects a widget with a field of a record: sets its limits and choices, shows a value and reads
/// it back.
class FieldEditor
{
public:
    virtual ~FieldEditor() = default;

    [[nodiscard]] const application::SchemaField& field() const { return m_field; }
    [[nodiscard]] QWidget* widget() const { return m_widget; }
    virtual void setValue(const application::RecordValue& value) = 0;
    /// What stands in the widget. Errors: InvalidValue (qualified field, text, allowed) when it
    /// cannot be read.
    [[nodiscard]] virtual domain::Result<application::RecordValue> value() const = 0;
    /// For fields that refer to other records.
    virtual void setNames(const application::ReferenceNames& /*names*/) {}

protected:
    FieldEditor(const application::RecordSchema& schema, const application::SchemaField& field,
                QWidget* widget)
        : m_schema(schema)
        , m_field(field)
        , m_widget(widget)
    {
    }
    [[nodiscard]] domain::Error refusal(const QString& text, const QString& allowed) const;

private:
    const application::RecordSchema& m_schema;
    const application::SchemaField& m_field;
    QWidget* m_widget;
};

/// The editor of a widget that a form has for the field: a line, several lines, a day (DateField,
/// OptionalDateField), a choice, a tick or a number. Ends the program when the widget cannot hold
/// such a field: then the form is wrong.
[[nodiscard]] std::unique_ptr<FieldEditor> editorOf(const application::RecordSchema& schema,
                                                    const application::SchemaField& field,
                                                    QWidget* widget, const DateField::Today& today);

/// The widget that a field gets where nobody has laid one out.
[[nodiscard]] QWidget* makeFieldWidget(const application::SchemaField& field,
                                       const DateField::Today& today);

} // namespace touyan::widgets
