# SPDX-License-Identifier: GPL-3.0-or-later
# Every outside part, found once; why each is here stands in CONTRIBUTING.md.
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Sql Svg LinguistTools Test)
find_package(PkgConfig REQUIRED)
find_package(SQLite3 3.35 REQUIRED)
find_package(Threads REQUIRED)
pkg_check_modules(XLSXWRITER REQUIRED IMPORTED_TARGET xlsxwriter)
pkg_check_modules(LIBZIP REQUIRED IMPORTED_TARGET libzip)
pkg_check_modules(QRENCODE REQUIRED IMPORTED_TARGET libqrencode)
find_path(KAINJOW_MUSTACHE_INCLUDE kainjow/mustache.hpp REQUIRED)

# Debian's libphonenumber has neither a CMake config nor a .pc file
find_path(PHONENUMBER_INCLUDE phonenumbers/phonenumberutil.h REQUIRED)
find_library(PHONENUMBER_LIBRARY phonenumber REQUIRED)
add_library(clientela_phonenumber INTERFACE)
target_include_directories(clientela_phonenumber SYSTEM INTERFACE ${PHONENUMBER_INCLUDE})
target_link_libraries(clientela_phonenumber INTERFACE ${PHONENUMBER_LIBRARY})

if(BUILD_TESTING)
    find_package(Catch2 REQUIRED)
endif()
