# SPDX-License-Identifier: GPL-3.0-or-later
# Every outside part, found once; why each is here stands in CONTRIBUTING.md.
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Widgets PrintSupport Network Sql Svg LinguistTools Test)
find_package(PkgConfig REQUIRED)
find_package(SQLite3 3.35 REQUIRED)
find_package(Threads REQUIRED)
pkg_check_modules(LIBZIP REQUIRED IMPORTED_TARGET libzip)
pkg_check_modules(QRENCODE REQUIRED IMPORTED_TARGET libqrencode)

# not by its .pc file: Debian 13's names minizip's folder, whose zip.h would hide libzip's
find_path(XLSXWRITER_INCLUDE xlsxwriter.h REQUIRED)
find_library(XLSXWRITER_LIBRARY xlsxwriter REQUIRED)
add_library(clientela_xlsxwriter INTERFACE)
target_include_directories(clientela_xlsxwriter SYSTEM INTERFACE ${XLSXWRITER_INCLUDE})
target_link_libraries(clientela_xlsxwriter INTERFACE ${XLSXWRITER_LIBRARY})

option(CLIENTELA_FETCH_MUSTACHE "Fetch kainjow-mustache where the system does not have it" OFF)
find_path(KAINJOW_MUSTACHE_INCLUDE kainjow/mustache.hpp)
if(NOT KAINJOW_MUSTACHE_INCLUDE)
    if(NOT CLIENTELA_FETCH_MUSTACHE)
        message(FATAL_ERROR "kainjow/mustache.hpp is missing: install kainjow-mustache, or set CLIENTELA_FETCH_MUSTACHE.")
    endif()
    include(cmake/FetchMustache.cmake)
endif()

add_library(clientela_phonenumber INTERFACE)
if(WIN32)
    # vcpkg's is static and knows what it needs in turn
    find_package(libphonenumber CONFIG REQUIRED)
    target_link_libraries(clientela_phonenumber INTERFACE libphonenumber::phonenumber)
else()
    # Debian's has neither a CMake config nor a .pc file
    find_path(PHONENUMBER_INCLUDE phonenumbers/phonenumberutil.h REQUIRED)
    find_library(PHONENUMBER_LIBRARY phonenumber REQUIRED)
    target_include_directories(clientela_phonenumber SYSTEM INTERFACE ${PHONENUMBER_INCLUDE})
    target_link_libraries(clientela_phonenumber INTERFACE ${PHONENUMBER_LIBRARY})
endif()

if(BUILD_TESTING)
    find_package(Catch2 REQUIRED)
endif()
