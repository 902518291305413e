// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/records/field_editor.h"

#include <map>

namespace touyan::widgets {

class RecordDialog;

/// Binds a form to the record that its schema describes. Each editor of a form made in Designer
/// carries the dynamic property `field`; what is laid out nowhere gets an editor by layOut(). In a
/// form of two records, all fields are qualified: rectification_item.due. An editor
/// with the property `required` must not be left empty, even if the description would allow it:
/// whoever closes an item is asked for the evidence. The form sets limits, choices and labels,
/// shows a record, reads it back with refusals at the field, and always knows whether something was
/// changed.
class RecordForm
{
public:
    RecordForm(const application::RecordSchema& schema, DateField::Today today);
    RecordForm(const RecordForm&) = delete;
    RecordForm& operator=(const RecordForm&) = delete;

    /// Takes the editors below `root` that carry the property; labels without a text get the
    /// field's word.
    void bind(QWidget* root);
    /// Adds a row to the dialog for each field that has no editor yet, in the schema's order.
    void layOut(RecordDialog* dialog);

    void setNames(const application::ReferenceNames& names);
    /// Shows a record. What no editor shows is kept for read().
    void load(const application::RecordValues& values);
    /// What stands in the form now counts as not changed: something was proposed or emptied.
    void settle();
    [[nodiscard]] bool isModified() const;
    /// The record as it stands in the form; editors that are switched off change nothing. Errors:
    /// what an editor cannot read, and checkValues() of the fields that the form shows.
    [[nodiscard]] domain::Result<application::RecordValues> read() const;
    /// Null when there is none.
    [[nodiscard]] QWidget* widgetOf(QAnyStringView field) const;
    /// The editor that an error of read() or of saving is about; null when it is about none.
    [[nodiscard]] QWidget* widgetOf(const domain::Error& error) const;

private:
    void add(const application::SchemaField& field, QWidget* widget);
    /// Null when the name is that of another record's field, or none.
    [[nodiscard]] const application::SchemaField* fieldOf(const QWidget* widget) const;

    const application::RecordSchema& m_schema;
    DateField::Today m_today;
    std::map<std::size_t, std::unique_ptr<FieldEditor>> m_editors; ///< by index of the field
    application::RecordValues m_loaded;
    application::RecordValues m_asShown; ///< what the editors made of it
};

} // namespace touyan::widgets
