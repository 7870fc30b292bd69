# SPDX-FileCopyrightText: The Foothold developers
# SPDX-License-Identifier: GPL-3.0-or-later
# One place for what every target of this project is compiled with.
add_library(foothold_options INTERFACE)
target_compile_definitions(foothold_options INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_KEYWORDS QT_DISABLE_DEPRECATED_BEFORE=0x060400
  SQLITE_ENABLE_SESSION=1 SQLITE_ENABLE_PREUPDATE_HOOK=1)
target_include_directories(foothold_options INTERFACE ${PROJECT_SOURCE_DIR})
if(MSVC)
  target_compile_options(foothold_options INTERFACE /W4 /permissive- $<$<BOOL:${FOOTHOLD_WERROR}>:/WX> /utf-8)
else()
  target_compile_options(foothold_options INTERFACE -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wold-style-cast
    -Wnon-virtual-dtor -Woverloaded-virtual $<$<BOOL:${FOOTHOLD_WERROR}>:-Werror> -ffile-prefix-map=${PROJECT_SOURCE_DIR}=.)
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  # Optimising, GCC 12 sees these in std::optional and std::string where there are none; the sanitizers watch for real ones.
  foreach(ghost maybe-uninitialized array-bounds stringop-overflow restrict)
    target_compile_options(foothold_options INTERFACE $<$<NOT:$<CONFIG:Debug>>:-Wno-${ghost}>)
  endforeach()
endif()
# Some forty programs are linked for the tests: mold takes a tenth of the time of the usual linker.
find_program(FOOTHOLD_MOLD mold)
if(FOOTHOLD_MOLD AND UNIX AND NOT APPLE AND NOT CMAKE_EXE_LINKER_FLAGS MATCHES "fuse-ld")
  target_link_options(foothold_options INTERFACE -fuse-ld=mold)
endif()
if(FOOTHOLD_SANITIZE)
  target_compile_options(foothold_options INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
  target_link_options(foothold_options INTERFACE -fsanitize=address,undefined)
endif()
if(FOOTHOLD_FUZZ)
  target_compile_options(foothold_options INTERFACE -fsanitize=fuzzer-no-link)
endif()
if(UNIX AND NOT APPLE)
  target_link_options(foothold_options INTERFACE -Wl,-z,relro,-z,now)
endif()
