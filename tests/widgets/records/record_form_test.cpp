// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/records/record_form.h"

#include "application/catalogue/all_records.h"
#include "application/projects/monthly_report_record.h"
#include "application/records/record_values.h"
#include "application/rectification/rectification_item_record.h"
#include "support/widgets/page_fixture.h"
#include "widgets/dialogs/record_dialog.h"
#include "widgets/records/record_choices.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace touyan::test {

using namespace Qt::Literals::StringLiterals;
using application::FieldType;
using application::RecordSchema;
using application::RecordValue;
using application::RecordValues;
using application::SchemaField;
using widgets::DateField;
using widgets::RecordForm;

namespace {

const QDate kToday(2026, 11, 30);

/// What a new record holds.
RecordValue initialValue(const SchemaField& field)
{
    switch (field.type) {
    case FieldType::Text:
        return QString();
    case FieldType::Number:
    case FieldType::Reference:
        return qint64{0};
    case FieldType::Decimal:
        return domain::ExactDecimal();
    case FieldType::YesNo:
        return false;
    case FieldType::Choice:
        return QString(field.choices.front());
    case FieldType::Period:
        return domain::PeriodKey::containing(domain::Cadence::Monthly, kToday);
    case FieldType::List:
        return QStringList();
    case FieldType::Day:
    case FieldType::Moment:
        break;
    }
    return {};
}

RecordValues initialValues(const RecordSchema& schema)
{
    RecordValues values;
    for (const SchemaField& field : schema.fields)
        values.push_back(initialValue(field));
    return values;
}

/// Two namesakes of every kind that the schema refers to.
application::ReferenceNames namesakes(const RecordSchema& schema)
{
    application::ReferenceNames names;
    for (const SchemaField& field : schema.fields) {
        if (field.type == FieldType::Reference)
            names.set(field.facts.references, {{1, u"张雁"_s, u"A1"_s}, {2, u"张雁"_s, u"A2"_s}});
    }
    return names;
}

/// As a person would.
void change(QWidget* widget)
{
    if (auto* day = qobject_cast<DateField*>(widget))
        day->setDate(QDate(2026, 9, 3));
    else if (auto* line = qobject_cast<QLineEdit*>(widget))
        line->setText(line->text() == u"7" ? u"8"_s : u"7"_s);
    else if (auto* text = qobject_cast<QPlainTextEdit*>(widget))
        text->setPlainText(u"新的一行"_s);
    else if (auto* tick = qobject_cast<QCheckBox*>(widget))
        tick->toggle();
    else if (auto* combo = qobject_cast<QComboBox*>(widget))
        combo->setCurrentIndex(combo->currentIndex() == 0 ? 1 : 0);
    else
        ADD_FAILURE() << widget->metaObject()->className();
}

template <class Widget>
Widget* fieldIn(QWidget& root, const QString& field)
{
    auto* widget = new Widget(&root);
    widget->setObjectName(field);
    widget->setProperty("field", field);
    return widget;
}

DateField::Today today()
{
    return [] { return kToday; };
}

class RecordFormTest : public PageFixture
{
};

struct Namesake
{
    domain::PersonId id;
    QString name;
    QString code;
};

} // namespace

TEST_F(RecordFormTest, KnowsOfEveryRecordWhetherItWasChanged)
{
    for (const RecordSchema* schema : application::allSchemas()) {
        const std::string kind = QString(schema->kind.name()).toStdString();
        widgets::RecordDialog dialog(services(), u"recordDialog"_s, schema->word.text(), nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        RecordForm form(*schema, today());
        form.layOut(&dialog);
        form.setNames(namesakes(*schema));
        const RecordValues values = initialValues(*schema);
        form.load(values);
        EXPECT_FALSE(form.isModified()) << kind;
        for (const SchemaField& field : schema->fields) {
            QWidget* const widget = form.widgetOf(field.name());
            ASSERT_NE(widget, nullptr) << kind;
            const std::string shown = schema->qualified(field).toStdString();
            EXPECT_FALSE(widget->objectName().isEmpty()) << shown;
            EXPECT_FALSE(widget->toolTip().isEmpty()) << shown;
            EXPECT_FALSE(widget->accessibleName().isEmpty()) << shown;
            if (field.type == FieldType::Reference) {
                EXPECT_EQ(qobject_cast<QComboBox*>(widget)->itemText(1), u"张雁（A2）"_s) << shown;
            }
            change(widget);
            EXPECT_TRUE(form.isModified()) << shown;
            form.settle();
            form.load(values);
            EXPECT_FALSE(form.isModified()) << shown;
        }
    }
}

TEST_F(RecordFormTest, AsksOnlyForWhatItShows)
{
    const RecordSchema& schema = application::recordSchema<domain::RectificationItem>();
    QWidget root;
    auto* responsible = fieldIn<QLineEdit>(root, u"responsible"_s);
    auto* evidence = fieldIn<QLineEdit>(root, u"evidence"_s);
    RecordForm form(schema, today());
    form.bind(&root);
    form.load(application::recordValues(domain::RectificationItem()));
    auto read = form.read();
    ASSERT_TRUE(read.isError());
    EXPECT_EQ(form.widgetOf(read.error()), responsible);
    responsible->setText(u"王堽"_s);
    EXPECT_TRUE(form.read().isOk()) << "unit and problem are asked elsewhere";

    evidence->setProperty("required", true);
    read = form.read();
    ASSERT_TRUE(read.isError());
    EXPECT_EQ(read.error().code, domain::ErrorCode::MissingValue);
    EXPECT_EQ(form.widgetOf(read.error()), evidence);
    // What is switched off is not asked.
    evidence->setEnabled(false);
    EXPECT_TRUE(form.read().isOk());
}

TEST_F(RecordFormTest, TwoRecordsShareAForm)
{
    QWidget root;
    auto* month = fieldIn<DateField>(root, u"monthly_report.month"_s);
    auto* due = fieldIn<DateField>(root, u"rectification_item.due"_s);
    RecordForm report(application::recordSchema<domain::MonthlyReport>(), today());
    RecordForm item(application::recordSchema<domain::RectificationItem>(), today());
    report.bind(&root);
    item.bind(&root);
    EXPECT_EQ(report.widgetOf(u"month"_s), month);
    EXPECT_EQ(item.widgetOf(u"due"_s), due);
    domain::MonthlyReport stored;
    stored.month = domain::PeriodKey::containing(domain::Cadence::Monthly, kToday);
    report.load(application::recordValues(stored));
    item.load(application::recordValues(domain::RectificationItem()));
    EXPECT_EQ(month->text(), u"2026-11"_s);
    month->setDate(QDate(2026, 10, 1));
    EXPECT_TRUE(report.isModified());
    EXPECT_FALSE(item.isModified());
    domain::MonthlyReport read;
    ASSERT_TRUE(report.read().isOk());
    ASSERT_TRUE(application::setRecordValues(read, report.read().value()));
    EXPECT_EQ(read.month.toString(), u"2026-10"_s);
}

TEST(RecordChoices, TellNamesakesApartByTheirCodes)
{
    const std::vector<Namesake> people{{domain::PersonId(3), u"张雁"_s, u"R3"_s},
                                       {domain::PersonId(1), u"陈望"_s, u"R1"_s},
                                       {domain::PersonId(2), u"张雁"_s, u"R2"_s}};
    const auto choices = widgets::recordChoices(people);
    ASSERT_EQ(choices.size(), 3);
    EXPECT_EQ(choices.at(0), std::pair(u"张雁（R3）"_s, qint64{3}));
    EXPECT_EQ(choices.at(1), std::pair(u"陈望"_s, qint64{1}));
    EXPECT_EQ(choices.at(2), std::pair(u"张雁（R2）"_s, qint64{2}));
}

} // namespace touyan::test
