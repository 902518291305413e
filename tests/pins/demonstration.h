// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/use_case_fixture.h"

#include <QByteArray>
#include <QMap>

#include <memory>

namespace touyan::test {

/// Imports a package folder into the office, whose clock then stands on 1 June 2028, after
/// everything that the packages hold.
void importInto(UseCaseOffice& office, const QString& package);
/// The files of an export of the office, by name.
[[nodiscard]] QMap<QString, QByteArray> exportOf(UseCaseOffice& office);

/// The demonstration township on 1 December 2026, with its closings and appraisals.
class Demonstration
{
public:
    Demonstration();

    [[nodiscard]] UseCaseOffice& office() { return m_office; }
    /// What touyanctl prints on a copy of the database; it must succeed.
    [[nodiscard]] QByteArray printed(const QStringList& arguments);

private:
    UseCaseOffice m_office;
    QTemporaryDir m_folder;
    QString m_copy; ///< empty: none yet
};

/// Tests that look at the demonstration and change nothing; it is made once for those that run in
/// one process.
class DemonstrationPins : public ::testing::Test
{
public:
    static void SetUpTestSuite() { s_demonstration = std::make_unique<Demonstration>(); }
    static void TearDownTestSuite() { s_demonstration.reset(); }

protected:
    [[nodiscard]] static Demonstration& demonstration() { return *s_demonstration; }
    [[nodiscard]] static UseCaseOffice& office() { return s_demonstration->office(); }

private:
    static inline std::unique_ptr<Demonstration> s_demonstration;
};

} // namespace touyan::test
