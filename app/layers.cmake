# SPDX-FileCopyrightText: 2026 The Gongkai authors
# SPDX-License-Identifier: GPL-3.0-or-later

# gongkai_qpdf_sources(FILES…): sources that include libqpdf. Its headers (11.3) do not compile as C++20 with clang 14 and
# libstdc++ 12 (a vector of a class that is not complete yet, qpdf/JSON.hh); as C++17 they do.
function(gongkai_qpdf_sources)
  if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 15)
    set_source_files_properties(${ARGN} PROPERTIES COMPILE_OPTIONS -std=c++17)
  endif()
endfunction()

# gongkai_layer(NAME SOURCES … PUBLIC … PRIVATE …): one static library per folder of app/, as gongkai::NAME.
# The link lists are the allowed dependencies; the test `architecture` holds the includes against the same table.
function(gongkai_layer name)
  cmake_parse_arguments(LAYER "" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
  add_library(gongkai_${name} STATIC ${LAYER_SOURCES})
  add_library(gongkai::${name} ALIAS gongkai_${name})
  target_include_directories(gongkai_${name} PUBLIC ${PROJECT_SOURCE_DIR}/app)
  target_link_libraries(gongkai_${name} PUBLIC ${LAYER_PUBLIC} PRIVATE gongkai::options ${LAYER_PRIVATE})
endfunction()
