// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/appraisal_results/tally_session.h"
#include "widgets/appraisal_session/appraisal_panel.h"

namespace Ui {
class MeetingViewForm;
} // namespace Ui

namespace touyan::widgets {

class ValueTableModel;

/// What the projector shows at the meeting: who speaks, for how long, who follows; the count of
/// returned forms when it is wanted; and the result, only once it is final.
class MeetingView : public AppraisalPanel
{
    Q_OBJECT

public:
    explicit MeetingView(const PageServices& services, QWidget* parent = nullptr);
    ~MeetingView() override;

    void refresh() override;
    /// The one who speaks; -1: nobody.
    [[nodiscard]] int speaker() const { return m_speaker; }
    void setSpeaker(int index);
    /// The next speaker, or the next page of the results.
    void turn(int by);
    [[nodiscard]] bool showsResult() const;

protected:
    void showSession() override;
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void connectFoot();
    void showSpeaker();
    void showOrder();
    void loadCount();
    void loadResult();
    void setResultShown(bool shown);
    void scaleTexts();
    void scaleLater();
    [[nodiscard]] const application::NamedReportee* reportee(int index) const;

    std::unique_ptr<Ui::MeetingViewForm> m_ui;
    ValueTableModel* m_model = nullptr;
    int m_speaker = -1;
    NewestRequest m_countRequest;
    NewestRequest m_resultRequest;
};

} // namespace touyan::widgets
