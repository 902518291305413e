// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/appraisal_results/tally_session.h"
#include "widgets/appraisal_session/appraisal_panel.h"

class QCheckBox;
class QLabel;
class QListWidget;
class QPushButton;
class QSpinBox;
class QStackedWidget;

namespace touyan::widgets {

class RecordTableView;
class SpeakingClock;
class ValueTableModel;

/// What the projector shows at the meeting: who speaks, for how long, who follows; the count of
/// returned forms when it is wanted; and the result, only once it is final.
class MeetingView : public AppraisalPanel
{
    Q_OBJECT

public:
    MeetingView(const PageServices& services, QWidget* parent = nullptr);

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
    QWidget* makeSpeaking();
    QWidget* makeResult();
    QWidget* makeFoot();
    void showSpeaker();
    void showOrder();
    void loadCount();
    void loadResult();
    void setResultShown(bool shown);
    void scaleTexts();
    void scaleLater();
    [[nodiscard]] const application::NamedReportee* reportee(int index) const;

    QStackedWidget* m_stack = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_place = nullptr;
    QLabel* m_name = nullptr;
    QLabel* m_unit = nullptr;
    SpeakingClock* m_clock = nullptr;
    QLabel* m_count = nullptr;
    QListWidget* m_order = nullptr;
    QSpinBox* m_minutes = nullptr;
    QPushButton* m_start = nullptr;
    QPushButton* m_result = nullptr;
    QCheckBox* m_showCount = nullptr;
    RecordTableView* m_table = nullptr;
    ValueTableModel* m_model = nullptr;
    int m_speaker = -1;
    int m_request = 0;
};

} // namespace touyan::widgets
