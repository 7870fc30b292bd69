# SPDX-FileCopyrightText: The Foothold developers
# SPDX-License-Identifier: GPL-3.0-or-later
# GMime ships no CMake package, and its headers want GLib's: pkg-config knows both. Gives GMIME_LIBRARIES and
# GMIME_INCLUDE_DIRS.
find_package(PkgConfig QUIET)
if(PkgConfig_FOUND)
  pkg_check_modules(PC_GMIME QUIET gmime-3.0)
endif()
set(GMIME_LIBRARIES ${PC_GMIME_LINK_LIBRARIES})
set(GMIME_INCLUDE_DIRS ${PC_GMIME_INCLUDE_DIRS})

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(GMime REQUIRED_VARS GMIME_LIBRARIES GMIME_INCLUDE_DIRS VERSION_VAR PC_GMIME_VERSION
  REASON_FAILURE_MESSAGE "install pkg-config and libgmime-3.0-dev (Debian), gmime (Homebrew, vcpkg) or gmime3 (Arch)")
