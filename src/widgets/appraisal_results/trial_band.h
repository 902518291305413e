// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace touyan::widgets {

/// A band of colour and words over a trial, so that nobody takes it for the real thing.
class TrialBand : public QLabel
{
    Q_OBJECT

public:
    explicit TrialBand(QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void takeColours();
};

} // namespace touyan::widgets
