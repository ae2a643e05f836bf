# SPDX-FileCopyrightText: 2026 The Gongkai authors
# SPDX-License-Identifier: GPL-3.0-or-later

# gongkai_layer(NAME SOURCES … PUBLIC … PRIVATE …): one static library per folder of app/, as gongkai::NAME.
# The link lists are the allowed dependencies; the test `architecture` holds the includes against the same table.
function(gongkai_layer name)
  cmake_parse_arguments(LAYER "" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
  add_library(gongkai_${name} STATIC ${LAYER_SOURCES})
  add_library(gongkai::${name} ALIAS gongkai_${name})
  target_include_directories(gongkai_${name} PUBLIC ${PROJECT_SOURCE_DIR}/app)
  target_link_libraries(gongkai_${name} PUBLIC ${LAYER_PUBLIC} PRIVATE gongkai::options ${LAYER_PRIVATE})
endfunction()
