// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/appraisal/meeting_documents.h"
#include "application/ballots/read_scanned_forms.h"

#include <map>
#include <memory>

namespace touyan::application {

/// Where a picture comes from.
struct PictureSource
{
    QString file;
    int page = 0;          ///< from 1
    bool isOnlyOne = true; ///< of its file
};

/// Puts scanned pages together to forms, in whatever order they come.
class ScannedFormPile
{
public:
    /// Both outlive it; what is refused goes into the outcome at once, forms with finish().
    ScannedFormPile(const ScanContext& context, ScanOutcome& outcome);

    void take(const PictureSource& source, ScannedPage& page);
    void finish();

private:
    /// A picture of a page of a form.
    struct Look
    {
        PictureSource source;
        std::vector<RowReading> rows;
        std::optional<size_t> refused; ///< its place among the refused pages, when it is there
    };
    struct SeenPage
    {
        std::vector<ScannedMark> marks; ///< of all looks together
        std::vector<Look> looks;
    };
    /// One form as its pages turn up.
    struct Form
    {
        BallotKey key;
        const ScanContext::Group* group = nullptr;
        std::map<int, SeenPage> pages;
        /// Two of its pictures cannot be of one paper.
        std::optional<domain::Error> contradiction;
    };
    struct Place
    {
        BallotKey key;
        const ScanContext::Group* group = nullptr;
        const domain::FormPage* page = nullptr;
    };

    [[nodiscard]] domain::Result<Place> findForm(const QString& text) const;
    /// The paper as it was printed for this group.
    [[nodiscard]] const BallotForms& formsOf(const Place& place);
    void takeForm(const PictureSource& source, ScannedPage& page);
    void add(SeenPage& seen, Look look, std::vector<ScannedMark> marks);
    void refuseForm(Form& form);
    size_t refuse(const PictureSource& source,
                  std::variant<std::monostate, ScanFault, domain::Error> why);
    [[nodiscard]] static std::optional<domain::Error>
    contradictionOf(const Form& form, const SeenPage& seen, const Look& look);

    const ScanContext& m_context;
    ScanOutcome& m_outcome;
    std::map<std::pair<domain::VoterGroupId, QString>, Form> m_forms;
    std::map<const ScanContext::Group*, std::unique_ptr<BallotForms>> m_printed;
};

} // namespace touyan::application
