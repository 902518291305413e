// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/appraisal_session/appraisal_panel.h"

namespace touyan::application {
class AttachmentStore;
} // namespace touyan::application

namespace touyan::widgets {

class AttachmentsPanel;
class DrawRecord;
class RecordDialog;

/// Who reports, in which order and manner, with veto and the scores that come from outside the
/// meeting.
class ReporteesList : public AppraisalPanel
{
    Q_OBJECT

public:
    /// Without a store no files can be attached.
    ReporteesList(const PageServices& services, application::AttachmentStore* store,
                  QWidget* parent);

    void findText(const QString& text) override;
    [[nodiscard]] QWidget* firstFocus() override;

protected:
    void showSession() override;

private:
    void makeSteps();
    void showFiles();
    void choose();
    void draw();
    void changeManner();
    void move(int by);
    void setVeto();
    void setScore();
    void takeScores();
    void store(std::vector<application::ReporteeChoice> choices, const QString& title);
    void open(RecordDialog* dialog);
    [[nodiscard]] std::vector<application::ReporteeChoice> choices() const;
    [[nodiscard]] const application::NamedReportee* current() const;
    [[nodiscard]] QString scoreText(const domain::Reportee& reportee,
                                    const QString& component) const;

    RecordList* m_list = nullptr;
    DrawRecord* m_draws = nullptr;
    AttachmentsPanel* m_files = nullptr; ///< of the current reportee: written reports
    domain::ReporteeId m_filesOf;
    QStringList m_components; ///< those that are not the meeting, as columns
};

} // namespace touyan::widgets
