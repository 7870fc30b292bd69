# SPDX-FileCopyrightText: The Foothold developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Not everybody's PCRE2 ships a CMake package: ask pkg-config where there is one, else look for the two files. Gives
# PCRE2::UTF16, the library for text of 16 bits, which is Qt's.
find_package(PkgConfig QUIET)
if(PkgConfig_FOUND)
  pkg_check_modules(PC_PCRE2 QUIET libpcre2-16)
endif()
find_path(PCRE2_INCLUDE_DIR pcre2.h HINTS ${PC_PCRE2_INCLUDE_DIRS})
find_library(PCRE2_LIBRARY NAMES pcre2-16 pcre2-16d HINTS ${PC_PCRE2_LIBRARY_DIRS})
mark_as_advanced(PCRE2_INCLUDE_DIR PCRE2_LIBRARY)

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(PCRE2 REQUIRED_VARS PCRE2_LIBRARY PCRE2_INCLUDE_DIR VERSION_VAR PC_PCRE2_VERSION
  REASON_FAILURE_MESSAGE "install libpcre2-dev (Debian) or pcre2 (Homebrew, Arch, vcpkg)")
if(PCRE2_FOUND AND NOT TARGET PCRE2::UTF16)
  add_library(PCRE2::UTF16 UNKNOWN IMPORTED)
  set_target_properties(PCRE2::UTF16 PROPERTIES IMPORTED_LOCATION "${PCRE2_LIBRARY}"
                        INTERFACE_INCLUDE_DIRECTORIES "${PCRE2_INCLUDE_DIR}")
  if(WIN32 AND VCPKG_TARGET_TRIPLET MATCHES "static")
    set_target_properties(PCRE2::UTF16 PROPERTIES INTERFACE_COMPILE_DEFINITIONS PCRE2_STATIC)
  endif()
endif()
