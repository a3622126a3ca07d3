# SPDX-License-Identifier: GPL-3.0-or-later
# kainjow-mustache is one header that Debian packages, and Homebrew and vcpkg do not: there it is fetched while
# configuring, in the version that Debian has, told by its checksum. Builds on Linux never fetch anything.
if(POLICY CMP0135)
    cmake_policy(SET CMP0135 NEW)
endif()
include(FetchContent)
FetchContent_Declare(kainjow_mustache
    URL https://github.com/kainjow/Mustache/archive/refs/tags/v4.1.tar.gz
    URL_HASH SHA256=acd66359feb4318b421f9574cfc5a511133a77d916d0b13c7caa3783c0bfe167
    SOURCE_SUBDIR only-the-header-is-wanted)
FetchContent_MakeAvailable(kainjow_mustache)
configure_file(${kainjow_mustache_SOURCE_DIR}/mustache.hpp
    ${CMAKE_BINARY_DIR}/fetched/kainjow/mustache.hpp COPYONLY)
set(KAINJOW_MUSTACHE_INCLUDE ${CMAKE_BINARY_DIR}/fetched CACHE PATH "Folder of kainjow/mustache.hpp" FORCE)
