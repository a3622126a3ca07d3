# SPDX-License-Identifier: GPL-3.0-or-later
# Finds the font files that are embedded for paper; they come from the system's packages
# (Debian: fonts-inter and fonts-noto-core), not from this repository.
set(CLIENTELA_FONT_DIRECTORIES "" CACHE STRING
    "Folders searched first for Inter and Noto Sans font files (separated by ;)")

set(clientela_font_folders
    ${CLIENTELA_FONT_DIRECTORIES}
    /usr/share/fonts/opentype/inter
    /usr/share/fonts/truetype/inter
    /usr/share/fonts/opentype/inter-static
    /usr/share/fonts/inter
    /usr/share/fonts/rsms-inter-fonts
    /usr/share/fonts/truetype/noto
    /usr/share/fonts/opentype/noto
    /usr/share/fonts/noto
    /usr/share/fonts/google-noto
    /usr/share/fonts/google-noto-vf
    /usr/local/share/fonts
    /opt/homebrew/share/fonts
    "$ENV{HOME}/.local/share/fonts"
    "$ENV{HOME}/Library/Fonts"
    "/Library/Fonts"
    "$ENV{LOCALAPPDATA}/Microsoft/Windows/Fonts"
    "$ENV{SystemRoot}/Fonts")

# clientela_paper_font(<alias> <file names, best first>...): appends the file to CLIENTELA_PAPER_FONT_FILES.
function(clientela_paper_font alias)
    find_file(CLIENTELA_FONT_${alias} NAMES ${ARGN}
        PATHS ${clientela_font_folders} PATH_SUFFIXES static hinted unhinted otf ttf NO_DEFAULT_PATH)
    if(NOT CLIENTELA_FONT_${alias})
        list(JOIN ARGN ", " names)
        message(FATAL_ERROR
            "The font ${alias} for documents was not found (looked for ${names}). Install Inter and Noto as static "
            "fonts (Debian: apt install fonts-inter fonts-noto-core) or name their folders with "
            "-DCLIENTELA_FONT_DIRECTORIES=\"folder;folder\".")
    endif()
    set_source_files_properties(${CLIENTELA_FONT_${alias}} PROPERTIES QT_RESOURCE_ALIAS ${alias})
    set(CLIENTELA_PAPER_FONT_FILES ${CLIENTELA_PAPER_FONT_FILES} ${CLIENTELA_FONT_${alias}} PARENT_SCOPE)
endfunction()

# clientela_embed_paper_fonts(<target>): embeds the fonts under :/clientela/fonts.
function(clientela_embed_paper_fonts target)
    set(CLIENTELA_PAPER_FONT_FILES)
    foreach(weight Regular Medium SemiBold Bold)
        clientela_paper_font(Inter-${weight} Inter-${weight}.otf Inter-${weight}.ttf InterStatic-${weight}.otf)
    endforeach()
    foreach(weight Regular Bold)
        foreach(family NotoSans NotoSerif NotoSansArabic NotoSansHebrew)
            clientela_paper_font(${family}-${weight} ${family}-${weight}.ttf ${family}-${weight}.otf)
        endforeach()
    endforeach()
    qt_add_resources(${target} clientela_paper_fonts PREFIX /clientela/fonts
        OPTIONS --no-compress
        FILES ${CLIENTELA_PAPER_FONT_FILES})
endfunction()
