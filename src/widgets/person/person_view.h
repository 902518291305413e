// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/reports/pdf_text_mender.h"
#include "application/results/list_person_record.h"
#include "domain/foundation/error.h"
#include "widgets/common/page_services.h"
#include "widgets/days/period_selection.h"
#include "widgets/person/roster_lookup.h"

#include <QWidget>

#include <memory>
#include <optional>

class QLabel;
class QTimer;

namespace touyan::widgets {

class PersonProjects;
class PersonRectifications;
class PostingTimeline;
class RecordList;
class RecordTableView;

/// The page of one person: timeline, completion rates by item and quarter, scores, leaves. Enter on
/// a number explains it.
class PersonView : public QWidget
{
    Q_OBJECT

public:
    PersonView(const PageServices& services, application::PdfTextMender& mender,
               QWidget* parent = nullptr);

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
    void makeTables();
    void showPerson();
    void showRecord();
    void showRates();
    void explainRate(const QModelIndex& index);
    void explainScore(const QString& place);
    void explain(const application::PersonPeriodResult& period,
                 const std::vector<domain::PostingId>& postings, const QString& item);

    PageServices m_services;
    application::PdfTextMender& m_mender;
    std::shared_ptr<const RosterLookup> m_lookup;
    domain::PersonId m_person;
    PeriodSelection m_period;
    std::optional<application::PersonRecord> m_record;
    std::vector<application::PersonPeriodResult> m_shown;
    QLabel* m_name = nullptr;
    QLabel* m_facts = nullptr;
    QWidget* m_body = nullptr;
    PostingTimeline* m_timeline = nullptr;
    RecordTableView* m_rates = nullptr;
    ValueTableModel* m_rateModel = nullptr;
    QStringList m_rateTitles;
    RecordList* m_scores = nullptr;
    RecordList* m_leaves = nullptr;
    PersonProjects* m_projects = nullptr;
    PersonRectifications* m_rectifications = nullptr;
    QTimer* m_delay = nullptr;
    int m_request = 0;
    int m_explainRequest = 0;
    bool m_stale = false;
};

} // namespace touyan::widgets
