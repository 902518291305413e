// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace touyan::app {

/// 使用手册: shows docs/manual.zh.md, which the program carries with it.
class ManualWindow : public QDialog
{
    Q_OBJECT

public:
    explicit ManualWindow(QWidget* parent = nullptr);
};

} // namespace touyan::app
