// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/package_files/code_set.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <set>
#include <string>
#include <vector>

namespace touyan::application {

TEST(CodeSet, FindsRepeatedCodesInSortedRows)
{
    CodeSet codes;
    EXPECT_TRUE(codes.add("E1"));
    EXPECT_TRUE(codes.add("E10"));
    EXPECT_TRUE(codes.add("E2"));
    EXPECT_FALSE(codes.add("E2"));
    EXPECT_FALSE(codes.add("E1"));
    EXPECT_FALSE(codes.add("E10"));
    EXPECT_TRUE(codes.add("E3"));
}

TEST(CodeSet, FindsRepeatedCodesInAnyOrder)
{
    std::mt19937 random(1);
    std::vector<std::string> rows;
    for (int i = 0; i < 300; ++i)
        rows.push_back(std::to_string(i % 200));
    for (int round = 0; round < 20; ++round) {
        std::shuffle(rows.begin(), rows.end(), random);
        CodeSet codes;
        std::set<std::string> reference;
        for (const std::string& code : rows)
            EXPECT_EQ(reference.insert(code).second, codes.add(code)) << code;
    }
}

} // namespace touyan::application
