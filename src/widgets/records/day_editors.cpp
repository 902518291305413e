// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/records/day_editors.h"

#include "widgets/dialogs/record_dialog.h"

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::FieldType;
using application::RecordSchema;
using application::RecordValue;
using application::SchemaField;
using domain::Result;

namespace {

class DayEditor final : public FieldEditor
{
public:
    DayEditor(const RecordSchema& schema, const SchemaField& field, DateField* day)
        : FieldEditor(schema, field, day)
        , m_day(day)
    {
    }
    void setValue(const RecordValue& value) override
    {
        const auto* const day = std::get_if<QDate>(&value);
        m_day->setDate(day != nullptr ? *day : QDate());
    }
    [[nodiscard]] Result<RecordValue> value() const override
    {
        const QString problem = m_day->problem();
        if (!problem.isEmpty() && !m_day->text().trimmed().isEmpty())
            return refusal(m_day->text(), u"2026-09-30"_s);
        return m_day->date().isValid() ? RecordValue(m_day->date()) : RecordValue();
    }

private:
    DateField* m_day;
};

/// A month.
class MonthEditor final : public FieldEditor
{
public:
    MonthEditor(const RecordSchema& schema, const SchemaField& field, DateField* month)
        : FieldEditor(schema, field, month)
        , m_month(month)
    {
        month->setUnit(DateField::Unit::Month);
    }
    void setValue(const RecordValue& value) override
    {
        const auto* const period = std::get_if<domain::PeriodKey>(&value);
        m_month->setDate(period != nullptr ? period->span().first : QDate());
    }
    [[nodiscard]] Result<RecordValue> value() const override
    {
        const QDate first = m_month->date();
        if (first.isValid())
            return RecordValue(domain::PeriodKey::containing(domain::Cadence::Monthly, first));
        const QString text = m_month->text().trimmed();
        if (text.isEmpty())
            return RecordValue();
        return refusal(text, field().facts.shape);
    }

private:
    DateField* m_month;
};

class OpenDayEditor final : public FieldEditor
{
public:
    OpenDayEditor(const RecordSchema& schema, const SchemaField& field, OptionalDateField* day)
        : FieldEditor(schema, field, day)
        , m_day(day)
    {
    }
    void setValue(const RecordValue& value) override
    {
        const auto* const day = std::get_if<QDate>(&value);
        m_day->setDay(day != nullptr ? std::optional(*day) : std::nullopt);
    }
    [[nodiscard]] Result<RecordValue> value() const override
    {
        const auto day = m_day->day();
        if (day && !day->isValid())
            return refusal({}, u"2026-09-30"_s);
        return day ? RecordValue(*day) : RecordValue();
    }

private:
    OptionalDateField* m_day;
};

} // namespace

std::unique_ptr<FieldEditor> dayEditorOf(const RecordSchema& schema, const SchemaField& field,
                                         QWidget* widget, const DateField::Today& today)
{
    if (auto* const day = qobject_cast<DateField*>(widget)) {
        day->setToday(today);
        day->setEmptyAllowed(!field.facts.isRequired && !field.facts.isAsked);
        if (field.type == FieldType::Period)
            return std::make_unique<MonthEditor>(schema, field, day);
        return std::make_unique<DayEditor>(schema, field, day);
    }
    if (auto* const day = qobject_cast<OptionalDateField*>(widget)) {
        day->setToday(today);
        day->setPartNames(day->objectName(), day->accessibleName());
        return std::make_unique<OpenDayEditor>(schema, field, day);
    }
    return nullptr;
}

} // namespace touyan::widgets
