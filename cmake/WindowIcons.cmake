# SPDX-License-Identifier: GPL-3.0-or-later
# Embeds the Breeze icons that resources/icons/window_icons.txt names; they come from the system's package
# (Debian: breeze-icon-theme), not from this repository.
set(CLIENTELA_ICON_DIRECTORIES "" CACHE STRING "Folders searched first for Breeze icons (separated by ;)")

set(clientela_icon_folders
    ${CLIENTELA_ICON_DIRECTORIES}
    /usr/share/icons/breeze
    /usr/local/share/icons/breeze
    /opt/homebrew/share/icons/breeze
    "$ENV{HOME}/.local/share/icons/breeze")

# clientela_embed_window_icons(<target>): embeds them under :/clientela/icons/<name>.svg.
function(clientela_embed_window_icons target)
    set(list ${CMAKE_SOURCE_DIR}/resources/icons/window_icons.txt)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${list})
    file(STRINGS ${list} names REGEX "^[a-z]")
    set(copies)
    foreach(name IN LISTS names)
        set(found)
        foreach(folder IN LISTS clientela_icon_folders)
            foreach(kind actions status devices places emblems)
                foreach(place ${kind}/16 ${kind}/22)
                    if(NOT found AND EXISTS "${folder}/${place}/${name}.svg")
                        set(found "${folder}/${place}/${name}.svg")
                    endif()
                endforeach()
            endforeach()
        endforeach()
        if(NOT found)
            message(FATAL_ERROR
                "The icon ${name} was not found. Install Breeze's icons (Debian: apt install breeze-icon-theme) or "
                "name their folder with -DCLIENTELA_ICON_DIRECTORIES=\"folder;folder\".")
        endif()
        # copied because many are links to others, and a resource wants files
        get_filename_component(found "${found}" REALPATH)
        set(copy ${CMAKE_CURRENT_BINARY_DIR}/icons/${name}.svg)
        configure_file("${found}" ${copy} COPYONLY)
        list(APPEND copies ${copy})
    endforeach()
    qt_add_resources(${target} clientela_window_icons PREFIX /clientela/icons
        BASE ${CMAKE_CURRENT_BINARY_DIR}/icons
        FILES ${copies})
endfunction()
