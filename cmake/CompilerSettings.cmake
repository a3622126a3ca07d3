# SPDX-License-Identifier: GPL-3.0-or-later
# One INTERFACE target holds what every target is compiled with.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)
set(CMAKE_AUTOMOC ON)

find_program(CLIENTELA_CCACHE ccache)
if(CLIENTELA_CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CLIENTELA_CCACHE})
endif()

add_library(clientela_settings INTERFACE)
target_include_directories(clientela_settings INTERFACE ${CMAKE_SOURCE_DIR})
target_compile_definitions(clientela_settings INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_NO_KEYWORDS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(MSVC)
    target_compile_options(clientela_settings INTERFACE /W4 /permissive- /utf-8)
    if(CLIENTELA_WARNINGS_AS_ERRORS)
        target_compile_options(clientela_settings INTERFACE /WX)
    endif()
else()
    target_compile_options(clientela_settings INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual)
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        # GCC 12 sees overflows in inlined QString code that are not there
        target_compile_options(clientela_settings INTERFACE -Wno-stringop-overflow -Wno-array-bounds -Wno-restrict)
    endif()
    if(CLIENTELA_WARNINGS_AS_ERRORS)
        target_compile_options(clientela_settings INTERFACE -Werror)
    endif()
    find_program(CLIENTELA_MOLD mold)
    if(CLIENTELA_MOLD AND UNIX AND NOT APPLE)
        target_link_options(clientela_settings INTERFACE -fuse-ld=mold)
    endif()
endif()
if(CLIENTELA_SANITIZE)
    target_compile_options(clientela_settings INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    target_link_options(clientela_settings INTERFACE -fsanitize=address,undefined)
endif()
