# SPDX-FileCopyrightText: The Foothold developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Poppler ships no CMake package: ask pkg-config where there is one, else look for the two files. Gives Poppler::Cpp.
find_package(PkgConfig QUIET)
if(PkgConfig_FOUND)
  pkg_check_modules(PC_POPPLER_CPP QUIET poppler-cpp)
endif()
find_path(POPPLER_CPP_INCLUDE_DIR poppler-document.h HINTS ${PC_POPPLER_CPP_INCLUDE_DIRS} PATH_SUFFIXES poppler/cpp)
find_library(POPPLER_CPP_LIBRARY NAMES poppler-cpp HINTS ${PC_POPPLER_CPP_LIBRARY_DIRS})
mark_as_advanced(POPPLER_CPP_INCLUDE_DIR POPPLER_CPP_LIBRARY)

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(PopplerCpp REQUIRED_VARS POPPLER_CPP_LIBRARY POPPLER_CPP_INCLUDE_DIR VERSION_VAR PC_POPPLER_CPP_VERSION
  REASON_FAILURE_MESSAGE "install libpoppler-cpp-dev (Debian), poppler (Homebrew, Arch, vcpkg)")
if(PopplerCpp_FOUND AND NOT TARGET Poppler::Cpp)
  add_library(Poppler::Cpp UNKNOWN IMPORTED)
  set_target_properties(Poppler::Cpp PROPERTIES IMPORTED_LOCATION "${POPPLER_CPP_LIBRARY}"
                        INTERFACE_INCLUDE_DIRECTORIES "${POPPLER_CPP_INCLUDE_DIR}")
endif()
