# SPDX-License-Identifier: GPL-3.0-or-later
# Who may see whom. This file is the only place that says so: the configure-time check of the link
# libraries below and the include test (tests/architecture/source_rules_test.cpp) both read it.
#
# TOUYAN_LINKS_<layer>    what touyan_<layer> may link; Qt modules and layers that its sources may
#                         include follow from it (and from the layers it links, transitively)
# TOUYAN_PARTS_<layer>    libraries touyan_<part> beside touyan_<layer>, with the same rules, for programs
#                         that need more of the layer
# TOUYAN_HEADERS_<layer>  other headers it may include, besides the C++ standard library: a name or,
#                         ending in a slash, a folder
# TOUYAN_DENIED_<layer>   headers of allowed modules that the layer must do without all the same
set(TOUYAN_LAYERS domain application storage exchange reports widgets platform)

# Values and rules only: no file, no process, no thread, no clock, no text for people.
set(TOUYAN_LINKS_domain Qt6::Core Boost::headers)
set(TOUYAN_HEADERS_domain boost/)
set(TOUYAN_DENIED_domain
  QFile QSaveFile QDir QDirIterator QFileInfo QIODevice QBuffer QTemporaryFile QTemporaryDir QTextStream
  QDataStream QSettings QProcess QStandardPaths QThread QThreadPool QTimer QElapsedTimer QDeadlineTimer
  QCoreApplication QObject QTranslator QRandomGenerator QLibrary QPluginLoader
  fstream iostream ostream istream sstream filesystem thread mutex chrono random cstdio ctime)

set(TOUYAN_LINKS_application touyan_domain Qt6::Core)
# The guard of outputs asks the system what a file is.
set(TOUYAN_HEADERS_application boost/ unistd.h fcntl.h sys/)
set(TOUYAN_DENIED_application QProcess QSettings QElapsedTimer fstream iostream ctime)

set(TOUYAN_LINKS_storage touyan_application Qt6::Core Qt6::Sql SQLite::SQLite3)
set(TOUYAN_HEADERS_storage sqlite3.h boost/ unistd.h fcntl.h sys/)

set(TOUYAN_LINKS_exchange touyan_application Qt6::Core Qt6::Gui PkgConfig::minizip
  PkgConfig::poppler-qt6 ZXing::ZXing)
set(TOUYAN_PARTS_exchange scans)
# The system's headers, and poppler's, are for the process that opens scans (exchange/scans).
set(TOUYAN_HEADERS_exchange minizip/ poppler-qt6.h ZXing/ boost/ fcntl.h poll.h spawn.h sys/ unistd.h)

set(TOUYAN_LINKS_reports touyan_application Qt6::Core Qt6::Gui PkgConfig::xlsxwriter PkgConfig::qpdf PkgConfig::minizip
  ZXing::ZXing)
set(TOUYAN_HEADERS_reports xlsxwriter.h xlsxwriter/ qpdf/ minizip/ ZXing/ boost/)

set(TOUYAN_LINKS_widgets touyan_application Qt6::Core Qt6::Gui Qt6::Widgets Qt6::Charts Qt6::Svg
  Qt6::PrintSupport)
set(TOUYAN_HEADERS_widgets boost/)

# Inside the program: as libraries, the two would be loaded at every start of touyanctl.
set(TOUYAN_LINKS_platform touyan_application Qt6::Core spdlog::spdlog_header_only fmt::fmt-header-only)
set(TOUYAN_HEADERS_platform spdlog/)

# touyan_reachable_layers(<out> <layer>): the layer itself and all below it.
function(touyan_reachable_layers out layer)
  set(found ${layer})
  foreach(library IN LISTS TOUYAN_LINKS_${layer})
    if(library MATCHES "^touyan_(.+)$")
      touyan_reachable_layers(below ${CMAKE_MATCH_1})
      list(APPEND found ${below})
    endif()
  endforeach()
  list(REMOVE_DUPLICATES found)
  set(${out} ${found} PARENT_SCOPE)
endfunction()

# touyan_write_layer_rules(<file>): the rules as lines "<layer>|<kind>|<value>;<value>…" for the tests.
function(touyan_write_layer_rules file)
  set(text "")
  foreach(layer IN LISTS TOUYAN_LAYERS)
    touyan_reachable_layers(reachable ${layer})
    set(modules "")
    foreach(name IN LISTS reachable)
      foreach(library IN LISTS TOUYAN_LINKS_${name})
        if(library MATCHES "^Qt6::(.+)$")
          list(APPEND modules "Qt${CMAKE_MATCH_1}")
        endif()
      endforeach()
    endforeach()
    list(REMOVE_DUPLICATES modules)
    string(APPEND text "${layer}|layers|${reachable}\n${layer}|modules|${modules}\n"
      "${layer}|headers|${TOUYAN_HEADERS_${layer}}\n${layer}|denied|${TOUYAN_DENIED_${layer}}\n")
  endforeach()
  file(CONFIGURE OUTPUT "${file}" CONTENT "${text}" @ONLY)
endfunction()

# touyan_check_layers(): stops the configuration when a layer links what the rules do not allow.
# Called at the very end (cmake_language(DEFER)), so links that any folder adds are seen.
function(touyan_check_layers)
  foreach(layer IN LISTS TOUYAN_LAYERS)
    foreach(part IN LISTS layer TOUYAN_PARTS_${layer})
      touyan_check_links(${layer} touyan_${part})
    endforeach()
  endforeach()
endfunction()

# touyan_check_links(<layer> <target>): the same for one library of a layer.
function(touyan_check_links layer target)
  if(NOT TARGET ${target})
    message(FATAL_ERROR "Layer rules: there is no target ${target} for the layer ${layer}.")
  endif()
  get_target_property(links ${target} LINK_LIBRARIES)
  get_target_property(interface_links ${target} INTERFACE_LINK_LIBRARIES)
  set(libraries ${links} ${interface_links})
  list(REMOVE_DUPLICATES libraries)
  foreach(library IN LISTS libraries)
    # CMake's own wrapping of private links, and its notes of the folder a link was added from.
    string(REGEX REPLACE "^\\$<LINK_ONLY:(.*)>$" "\\1" library "${library}")
    # Qt passes the object files of embedded resources along as a target of the same layer.
    if(library MATCHES "^::@|-NOTFOUND$|^touyan_compiler$|^$"
       OR library MATCHES "${target}_resources_[0-9]+" OR library IN_LIST TOUYAN_LINKS_${layer})
      continue()
    endif()
    list(JOIN TOUYAN_LINKS_${layer} ", " allowed)
    message(FATAL_ERROR "Layer rules: ${target} must not link ${library}. Allowed: ${allowed}. "
      "The arrows are in src/cmake/LayerRules.cmake; see docs/architecture.md.")
  endforeach()
endfunction()
