# SPDX-License-Identifier: GPL-3.0-or-later
# One function for every kind of target. A folder adds its files to a layer with target_sources().

# touyan_add_library(<name> <sources...>): a library inside the programs or, with TOUYAN_SHARED, beside them.
function(touyan_add_library name)
  if(TOUYAN_SHARED)
    add_library(${name} SHARED ${ARGN})
    # Every call must find its target among the libraries that are linked, as in a program.
    target_link_options(${name} PRIVATE LINKER:-z,defs)
    # Compiled with the same words as a static library (Qt asks for -fPIC in both), so that the compiler
    # cache serves both.
    set_target_properties(${name} PROPERTIES DEFINE_SYMBOL "" POSITION_INDEPENDENT_CODE OFF)
  else()
    add_library(${name} STATIC ${ARGN})
  endif()
endfunction()

# touyan_add_layer(<layer> LINKS <targets...>): the library touyan_<layer> rooted at src/<layer>.
function(touyan_add_layer layer)
  cmake_parse_arguments(ARG "" "" "LINKS" ${ARGN})
  set(target touyan_${layer})
  touyan_add_library(${target})
  target_include_directories(${target} PUBLIC "${CMAKE_SOURCE_DIR}/src")
  target_link_libraries(${target} PUBLIC ${ARG_LINKS} PRIVATE touyan_compiler)
endfunction()

# touyan_add_part(<layer> <part> LINKS <targets...>): the library touyan_<part>, which sees the same layers as
# <layer> but is linked only by programs that need it. TOUYAN_PARTS_<layer> names it.
function(touyan_add_part layer part)
  cmake_parse_arguments(ARG "" "" "LINKS" ${ARGN})
  if(NOT part IN_LIST TOUYAN_PARTS_${layer})
    message(FATAL_ERROR "Layer rules: ${part} is no part of ${layer}. See src/cmake/LayerRules.cmake.")
  endif()
  touyan_add_layer(${part} LINKS touyan_application ${ARG_LINKS})
endfunction()

# touyan_add_test(<name> SOURCES ... LINKS ...): a GoogleTest program; each of its cases becomes a ctest case.
# A main() among the sources or in a linked library comes before GoogleTest's own.
function(touyan_add_test name)
  cmake_parse_arguments(ARG "WHOLE" "" "SOURCES;LINKS" ${ARGN})
  add_executable(${name} ${ARG_SOURCES})
  target_include_directories(${name} PRIVATE "${CMAKE_SOURCE_DIR}/src" "${CMAKE_SOURCE_DIR}/tests")
  target_link_libraries(${name} PRIVATE ${ARG_LINKS} GTest::gmock GTest::gtest_main touyan_compiler)
  target_compile_definitions(${name} PRIVATE
    TOUYAN_SOURCE_DIR="${CMAKE_SOURCE_DIR}" TOUYAN_BINARY_DIR="${CMAKE_BINARY_DIR}")
  set(environment "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8")
  if(ARG_WHOLE)
    # Cases that share a costly set-up: the program is one ctest case.
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES ENVIRONMENT "${environment}" TIMEOUT 900)
  else()
    include(GoogleTest)
    # The values of parameters may be addresses, which differ from build to build.
    gtest_discover_tests(${name} DISCOVERY_MODE PRE_TEST DISCOVERY_TIMEOUT 120 NO_PRETTY_VALUES
      PROPERTIES ENVIRONMENT "${environment}" TIMEOUT 600)
  endif()
endfunction()

# touyan_add_program(<name> SOURCES ... LINKS ...): a program for people; packaging/ installs it.
function(touyan_add_program name)
  cmake_parse_arguments(ARG "" "" "SOURCES;LINKS" ${ARGN})
  add_executable(${name} ${ARG_SOURCES})
  target_include_directories(${name} PRIVATE "${CMAKE_SOURCE_DIR}/src")
  target_link_libraries(${name} PRIVATE ${ARG_LINKS} touyan_compiler)
  target_compile_definitions(${name} PRIVATE TOUYAN_VERSION="${PROJECT_VERSION}")
endfunction()

# touyan_add_benchmark(<name> SOURCES ... LINKS ...): bench_<name>, which prints one JSON line and is run by
# ./dev bench, not by the tests.
function(touyan_add_benchmark name)
  cmake_parse_arguments(ARG "" "" "SOURCES;LINKS" ${ARGN})
  add_executable(bench_${name} ${ARG_SOURCES})
  target_include_directories(bench_${name} PRIVATE "${CMAKE_SOURCE_DIR}/src" "${CMAKE_SOURCE_DIR}/tests")
  target_link_libraries(bench_${name} PRIVATE ${ARG_LINKS} touyan_compiler)
endfunction()
