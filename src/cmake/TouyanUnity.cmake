# SPDX-License-Identifier: GPL-3.0-or-later
# Sources compiled several at a time: a cold build takes a third of the time, since Qt's headers are
# read once for a dozen files. Files that use the same names for different things of their own stay
# apart (unity_groups.py), so unnamed namespaces need not know of each other.

# touyan_group_units(<target>): in builds with TOUYAN_UNITY, the sources of the target that agree with
# each other become groups. To be called when the target has all its sources.
function(touyan_group_units target)
  if(NOT TOUYAN_UNITY)
    return()
  endif()
  get_target_property(listed ${target} SOURCES)
  get_target_property(folder ${target} SOURCE_DIR)
  set(sources "")
  foreach(source IN LISTS listed)
    if(source MATCHES "\\.cpp$")
      cmake_path(ABSOLUTE_PATH source BASE_DIRECTORY "${folder}" NORMALIZE)
      if(EXISTS "${source}")
        list(APPEND sources "${source}")
      endif()
    endif()
  endforeach()
  # For two or three the gain is small, and asking costs time too.
  list(LENGTH sources count)
  if(count LESS 4)
    return()
  endif()
  find_package(Python3 QUIET REQUIRED COMPONENTS Interpreter)
  execute_process(
    COMMAND "${Python3_EXECUTABLE}" "${CMAKE_SOURCE_DIR}/src/cmake/unity_groups.py" 12 ${sources}
    OUTPUT_VARIABLE lines COMMAND_ERROR_IS_FATAL ANY)
  string(REPLACE "\n" ";" lines "${lines}")
  foreach(line IN LISTS lines)
    if(line MATCHES "^([0-9]+)\t(.+)$")
      set_source_files_properties("${CMAKE_MATCH_2}" TARGET_DIRECTORY ${target}
        PROPERTIES UNITY_GROUP "${CMAKE_MATCH_1}")
    endif()
  endforeach()
  set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
endfunction()

# touyan_group_all_units(): every target below src and tests.
function(touyan_group_all_units folder)
  get_property(targets DIRECTORY "${folder}" PROPERTY BUILDSYSTEM_TARGETS)
  foreach(target IN LISTS targets)
    get_target_property(type ${target} TYPE)
    if(type MATCHES "^(SHARED_LIBRARY|STATIC_LIBRARY|EXECUTABLE)$")
      touyan_group_units(${target})
    endif()
  endforeach()
  get_property(folders DIRECTORY "${folder}" PROPERTY SUBDIRECTORIES)
  foreach(below IN LISTS folders)
    touyan_group_all_units("${below}")
  endforeach()
endfunction()
