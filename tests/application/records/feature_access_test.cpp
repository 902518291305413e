// SPDX-License-Identifier: GPL-3.0-or-later
// Records of features, for whoever knows their schema only.
#include "application/catalogue/feature_access.h"

#include "application/catalogue/typed_access.h"
#include "application/roster/person_record.h"
#include "application/roster/posting_record.h"
#include "support/use_case_fixture.h"

namespace touyan::test {
namespace {

using namespace application;
using namespace Qt::Literals::StringLiterals;
using domain::ErrorCode;

class FeatureAccess : public UseCaseTest
{
};

TEST_F(FeatureAccess, ARecordIsTheSameAsAStoredOneAndBack)
{
    const domain::Posting posting = office().posting(u"P00001"_s);
    EXPECT_EQ(recordFrom<domain::Posting>(storedRecord(posting)), posting);
}

TEST_F(FeatureAccess, SavesByTheRulesOfTheFeature)
{
    // One posting at a time of a person in a role: the description does not say so.
    domain::Posting again = office().posting(u"P00001"_s);
    again.id = {};
    again.code.clear();
    EXPECT_EQ(errorOf(postingAccess().save(context(), storedRecord(again))),
              ErrorCode::PostingsOverlap);
    again.role = domain::Role::PartySecretary;
    const StoredRecord saved = valueOf(postingAccess().save(context(), storedRecord(again)));
    EXPECT_TRUE(saved.id.isStored());
    EXPECT_TRUE(succeeds(postingAccess().remove(context(), saved)));
    EXPECT_EQ(errorOf(postingAccess().remove(context(), saved)), ErrorCode::NotFound);
}

TEST_F(FeatureAccess, ListsWithTheNamesOfWhatIsReferredTo)
{
    const ListedRecords listed = valueOf(postingAccess().list(context()));
    ASSERT_FALSE(listed.records.empty());
    const auto first = recordFrom<domain::Posting>(listed.records.front());
    EXPECT_FALSE(listed.names.of(RecordKind::Person.name(), first.person.value()).isEmpty());
}

TEST_F(FeatureAccess, KnowsEachKindOnce)
{
    QStringList kinds;
    for (const RecordAccess* access :
         {&unitAccess(), &categoryChangeAccess(), &personAccess(), &postingAccess(), &leaveAccess(),
          &adjustmentAccess(), &freeDaysAccess(), &rectificationAccess()}) {
        const QString kind = access->schema().kind.name();
        EXPECT_FALSE(kinds.contains(kind)) << kind.toStdString();
        kinds.append(kind);
        EXPECT_EQ(access->initialValues().size(), access->schema().fields.size());
    }
}

} // namespace
} // namespace touyan::test
