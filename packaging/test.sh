#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Gongkai authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds with the tests, and runs them.
#   packaging/test.sh [ctest options]
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

mkdir -p "$root/build"
ensure_packages "${build_packages[@]}" "${test_packages[@]}"
ensure_fonts
options=(-DGONGKAI_TESTS=ON)
[ "${CI:-}" = true ] && options+=(-DGONGKAI_WERROR=ON)
build_project "${options[@]}"
cd "$build"
exec ctest --output-on-failure -j 2 -LE heavy "$@"
