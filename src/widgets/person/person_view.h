// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/reports/pdf_text_mender.h"
#include "application/results/list_person_record.h"
#include "domain/foundation/error.h"
#include "widgets/common/page_services.h"
#include "widgets/days/period_selection.h"
#include "widgets/person/roster_lookup.h"
#include "widgets/tasks/newest_request.h"

#include <QWidget>

#include <memory>
#include <optional>

class QTimer;

namespace Ui {
class PersonView;
} // namespace Ui

namespace touyan::widgets {

class PersonExplanation;
class PersonProjects;
class PersonRectifications;
class RecordList;

/// The page of one person: timeline, completion rates by item and quarter, scores, leaves. Enter on
/// a number explains it.
class PersonView : public QWidget
{
    Q_OBJECT

public:
    PersonView(const PageServices& services, application::PdfTextMender& mender,
               QWidget* parent = nullptr);
    ~PersonView() override;

    /// Not stored: nobody.
    void setPerson(const std::shared_ptr<const RosterLookup>& lookup, domain::PersonId person);
    void setPeriod(const PeriodSelection& period);
    /// Loads the results again; only the newest request delivers.
    void reload();

    [[nodiscard]] const domain::Person* person() const;
    [[nodiscard]] bool isReady() const { return m_record.has_value(); }
    /// Asks for a file and writes the page as PDF.
    void exportPdf();
    /// Opens the print preview.
    void print();
    void showPrintPreview(const QString& text);

Q_SIGNALS:
    void placeRequested(const QString& place);
    void failed(const touyan::domain::Error& error);
    void ready();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void makeLists();
    void showPerson();
    void showPostings();
    void showRecord();
    void showRates();
    void explainRate(const QModelIndex& index);
    void explainScore(const QString& place);
    [[nodiscard]] application::PersonRecordRequest wantedRecord() const;

    PageServices m_services;
    application::PdfTextMender& m_mender;
    std::unique_ptr<Ui::PersonView> m_ui;
    std::shared_ptr<const RosterLookup> m_lookup;
    domain::PersonId m_person;
    PeriodSelection m_period;
    std::optional<application::PersonRecord> m_record;
    std::vector<application::PersonPeriodResult> m_shown;
    ValueTableModel* m_rateModel = nullptr;
    QStringList m_rateTitles;
    RecordList* m_scores = nullptr;
    RecordList* m_leaves = nullptr;
    PersonProjects* m_projects = nullptr;
    PersonRectifications* m_rectifications = nullptr;
    PersonExplanation* m_explanation = nullptr;
    QTimer* m_delay = nullptr;
    NewestRequest m_loading;
    bool m_stale = false;
};

} // namespace touyan::widgets
