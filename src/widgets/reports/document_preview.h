// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/reports/report_writer.h"

#include <QDialog>

#include <functional>
#include <memory>

class QPrinter;

namespace touyan::widgets {

class PagePreviewView;
class UserPrompts;

/// The pages of a document as they will be printed, and printing them.
class DocumentPreview : public QDialog
{
    Q_OBJECT

public:
    DocumentPreview(const QString& title, std::shared_ptr<const application::PagePreview> pages,
                    UserPrompts& prompts, QWidget* parent);

    [[nodiscard]] int pageCount() const;
    /// Draws the pages that the printer asks for and tells printed() or refused().
    void print(QPrinter& printer);

Q_SIGNALS:
    void printed();
    void refused();
    /// The file that is printed into may not be written.
    void targetRefused(const touyan::domain::Error& error);

private:
    void askPrinter();
    void choosePrinter();

    UserPrompts& m_prompts;
    PagePreviewView* m_view = nullptr;
    std::shared_ptr<const application::PagePreview> m_pages;
};

/// Opens the preview over its parent and calls `printed` when pages went to a printer; says so when
/// the printer took none.
void showPreview(const QString& title, std::shared_ptr<const application::PagePreview> pages,
                 UserPrompts& prompts, QWidget* parent, std::function<void()> printed);

} // namespace touyan::widgets
