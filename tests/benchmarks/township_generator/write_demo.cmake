# SPDX-License-Identifier: GPL-3.0-or-later
# Writes the demonstration township into OUT with the order that made resources/demo; with
# COMPARE_WITH set, fails when a file differs from the one there or is missing on one side.
file(MAKE_DIRECTORY "${OUT}")
execute_process(
  COMMAND "${GENERATOR}" "${OUT}/package" --flavour demo --secretaries 21
          --from 2025-07-01 --to 2026-11-20 --entries-per-year 2150 --seed 20250709
          --photos "${OUT}"
  COMMAND_ERROR_IS_FATAL ANY)
if(DEFINED COMPARE_WITH)
  file(GLOB_RECURSE written RELATIVE "${OUT}" "${OUT}/*.csv")
  file(GLOB_RECURSE kept RELATIVE "${COMPARE_WITH}" "${COMPARE_WITH}/*.csv")
  if(NOT written STREQUAL kept)
    message(FATAL_ERROR "written: ${written}\nkept: ${kept}")
  endif()
  foreach(name IN LISTS kept)
    file(SHA256 "${OUT}/${name}" written_sum)
    file(SHA256 "${COMPARE_WITH}/${name}" kept_sum)
    if(NOT written_sum STREQUAL kept_sum)
      message(FATAL_ERROR "${name} is not what the generator writes; build demo_township")
    endif()
  endforeach()
endif()
