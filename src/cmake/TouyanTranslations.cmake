# SPDX-License-Identifier: GPL-3.0-or-later
# The source texts are Simplified Chinese; resources/translations/ holds the other languages.

# touyan_add_translations(<target>): compiles resources/translations/*.ts and embeds them in <target>
# as :/i18n/<name>.qm. Makes the targets update_translations (lupdate over the sources and forms of
# all layers) and release_translations.
function(touyan_add_translations target)
  file(GLOB ts_files CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/resources/translations/*.ts")
  if(NOT ts_files)
    return()
  endif()
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS
    "${CMAKE_SOURCE_DIR}/src/*.h" "${CMAKE_SOURCE_DIR}/src/*.cpp" "${CMAKE_SOURCE_DIR}/ui/*.ui")
  qt_add_lrelease(${target} TS_FILES ${ts_files} QM_FILES_OUTPUT_VARIABLE qm_files)
  qt_add_resources(${target} translations PREFIX "/i18n" BASE "${CMAKE_CURRENT_BINARY_DIR}"
    FILES ${qm_files})

  # lupdate takes the files from a list: the command line would grow with every source file.
  set(list_file "${CMAKE_BINARY_DIR}/translation_sources.txt")
  list(JOIN sources "\n" lines)
  file(CONFIGURE OUTPUT "${list_file}" CONTENT "${lines}\n" @ONLY)
  add_custom_target(update_translations
    COMMAND Qt6::lupdate -locations none -no-obsolete -source-language zh_CN
      -tr-function-alias QT_TR_NOOP+=W
      -I "${CMAKE_SOURCE_DIR}/src" "@${list_file}" -ts ${ts_files}
    WORKING_DIRECTORY "${CMAKE_SOURCE_DIR}"
    COMMENT "Collecting the texts of all layers" VERBATIM)
endfunction()
