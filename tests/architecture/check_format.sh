#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# check_format.sh CLANG_FORMAT: every C++ file must look as .clang-format says. ./dev format mends it.
set -eu
cd "$(dirname "$0")/../.."
find src tests \( -name '*.h' -o -name '*.cpp' \) -print0 |
    xargs -0 -n 40 -P "$(nproc)" "$1" --dry-run --Werror
