# SPDX-License-Identifier: GPL-3.0-or-later
# Configures a tiny project with one layer breaking the rules and expects touyan_check_layers() to
# stop it, naming target and library; and the same project without the break to pass.
function(configure_with extra result_name output_name)
  file(REMOVE_RECURSE "${WORK_DIR}")
  file(MAKE_DIRECTORY "${WORK_DIR}/source")
  file(WRITE "${WORK_DIR}/source/CMakeLists.txt" "
cmake_minimum_required(VERSION 3.25)
project(rules LANGUAGES NONE)
include(\"${TOUYAN_SOURCE_DIR}/src/cmake/LayerRules.cmake\")
foreach(layer IN LISTS TOUYAN_LAYERS)
  foreach(part IN LISTS layer TOUYAN_PARTS_\${layer})
    add_library(touyan_\${part} INTERFACE)
    target_link_libraries(touyan_\${part} INTERFACE \${TOUYAN_LINKS_\${layer}})
  endforeach()
endforeach()
cmake_language(DEFER CALL touyan_check_layers)
${extra}
")
  execute_process(COMMAND "${CMAKE_COMMAND}" -G "${GENERATOR}" "-DCMAKE_MAKE_PROGRAM=${MAKE_PROGRAM}" -S "${WORK_DIR}/source" -B "${WORK_DIR}/build"
    RESULT_VARIABLE result OUTPUT_VARIABLE output ERROR_VARIABLE output)
  string(REGEX REPLACE "[ \n]+" " " output "${output}")
  set(${result_name} "${result}" PARENT_SCOPE)
  set(${output_name} "${output}" PARENT_SCOPE)
endfunction()

function(expect_refused target library)
  configure_with("target_link_libraries(${target} INTERFACE ${library})" result output)
  if(result EQUAL 0 OR NOT output MATCHES "Layer rules: ${target} must not link ${library}")
    message(SEND_ERROR "${target} linking ${library} was not refused as it should be:\n${output}")
  endif()
endfunction()

configure_with("" result output)
# What comes after, the generation, is no matter of the rules.
if(NOT output MATCHES "Configuring done" OR output MATCHES "Layer rules:")
  message(SEND_ERROR "The allowed links were refused:\n${output}")
endif()
expect_refused(touyan_domain Qt6::Sql)
expect_refused(touyan_application touyan_storage)
expect_refused(touyan_widgets Qt6::Sql)
expect_refused(touyan_reports touyan_exchange)
expect_refused(touyan_reports Qt6::Charts)
expect_refused(touyan_application Qt6::Charts)
expect_refused(touyan_scans touyan_reports)
