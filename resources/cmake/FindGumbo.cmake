# SPDX-FileCopyrightText: The Foothold developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Gumbo ships no CMake package: ask pkg-config where there is one, else look for the two files. Gives Gumbo::Gumbo.
find_package(PkgConfig QUIET)
if(PkgConfig_FOUND)
  pkg_check_modules(PC_GUMBO QUIET gumbo)
endif()
find_path(GUMBO_INCLUDE_DIR gumbo.h HINTS ${PC_GUMBO_INCLUDE_DIRS})
find_library(GUMBO_LIBRARY NAMES gumbo HINTS ${PC_GUMBO_LIBRARY_DIRS})
mark_as_advanced(GUMBO_INCLUDE_DIR GUMBO_LIBRARY)

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(Gumbo REQUIRED_VARS GUMBO_LIBRARY GUMBO_INCLUDE_DIR VERSION_VAR PC_GUMBO_VERSION
  REASON_FAILURE_MESSAGE "install libgumbo-dev (Debian), gumbo-parser (Homebrew, Arch) or gumbo (vcpkg)")
if(Gumbo_FOUND AND NOT TARGET Gumbo::Gumbo)
  add_library(Gumbo::Gumbo UNKNOWN IMPORTED)
  set_target_properties(Gumbo::Gumbo PROPERTIES IMPORTED_LOCATION "${GUMBO_LIBRARY}"
                        INTERFACE_INCLUDE_DIRECTORIES "${GUMBO_INCLUDE_DIR}")
endif()
