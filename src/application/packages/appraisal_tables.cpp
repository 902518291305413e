// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/packages/appraisal_tables.h"

namespace touyan::application::package_tables {

namespace {

using Name = QLatin1String;

constexpr std::array kVetoColumns{Name("session"), Name("posting"), Name("reason")};
constexpr std::array kDrawColumns{Name("session"),  Name("number"), Name("seed"), Name("drawn_at"),
                                  Name("drawn_by"), Name("reason"), Name("order")};
constexpr std::array kCommentColumns{Name("session"), Name("posting"), Name("text")};
constexpr std::array kBallotFormColumns{Name("session"), Name("group"), Name("serial")};
constexpr std::array kBallotEntryColumns{Name("session"),  Name("group"),     Name("serial"),
                                         Name("first_by"), Name("second_by"), Name("second")};
constexpr std::array kSecondMarkColumns{Name("session"), Name("group"),     Name("serial"),
                                        Name("posting"), Name("criterion"), Name("value")};
constexpr std::array kSettledDifferenceColumns{
    Name("session"),    Name("group"),        Name("serial"),        Name("posting"),
    Name("criterion"),  Name("first_values"), Name("second_values"), Name("settled_values"),
    Name("settled_by"), Name("note")};
constexpr std::array kBallotTraceColumns{Name("session"), Name("group"), Name("serial"),
                                         Name("round"),   Name("step"),  Name("actor"),
                                         Name("reason"),  Name("times")};
constexpr std::array kFinalisationColumns{
    Name("session"),   Name("revision"),  Name("finalised_at"), Name("finalised_by"),
    Name("undone_at"), Name("undone_by"), Name("undo_reason")};
constexpr std::array kFrozenResultColumns{Name("session"), Name("revision"), Name("part"),
                                          Name("text")};

} // namespace

constinit const PackageTableSpec kVetoes{Name("appraisal_vetoes"), Name("appraisal_veto"),
                                         kVetoColumns};
constinit const PackageTableSpec kDraws{Name("appraisal_draws"), Name("appraisal_draw"),
                                        kDrawColumns};
constinit const PackageTableSpec kComments{Name("appraisal_comments"), Name("appraisal_comment"),
                                           kCommentColumns};
constinit const PackageTableSpec kBallotForms{Name("ballot_forms"), Name("ballot_form"),
                                              kBallotFormColumns};
constinit const PackageTableSpec kBallotEntries{Name("ballot_entries"), Name("ballot_entry"),
                                                kBallotEntryColumns};
constinit const PackageTableSpec kSecondMarks{Name("second_marks"), Name("second_mark"),
                                              kSecondMarkColumns};
constinit const PackageTableSpec kSettledDifferences{
    Name("settled_differences"), Name("settled_difference"), kSettledDifferenceColumns};
constinit const PackageTableSpec kBallotTraces{Name("ballot_traces"), Name("ballot_trace"),
                                               kBallotTraceColumns};
constinit const PackageTableSpec kFinalisations{
    Name("appraisal_finalisations"), Name("appraisal_finalisation"), kFinalisationColumns};
constinit const PackageTableSpec kFrozenResults{Name("appraisal_results"), Name("appraisal_result"),
                                                kFrozenResultColumns};

} // namespace touyan::application::package_tables
