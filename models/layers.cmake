# SPDX-FileCopyrightText: 2026 The Meshstead authors
# SPDX-License-Identifier: Apache-2.0
#
# One static library per folder. The link lists are the architecture: a folder that does not link another one
# cannot use it, and tests/architecture checks the includes for what the compiler lets through.

find_program(MESHSTEAD_CCACHE ccache)
if(MESHSTEAD_CCACHE)
    # ccache can only reuse objects built with a precompiled header when told that its defines do not matter, and reads the
    # whole header again for each object unless it may remember the hash by inode.
    set(CMAKE_CXX_COMPILER_LAUNCHER
        env CCACHE_INODECACHE=true CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
        ${MESHSTEAD_CCACHE})
    add_compile_options($<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
endif()
find_program(MESHSTEAD_MOLD mold)
if(MESHSTEAD_MOLD)
    add_link_options(-fuse-ld=mold)
endif()

add_library(mesh_options INTERFACE)
target_compile_definitions(
    mesh_options
    INTERFACE QT_NO_CAST_FROM_ASCII
              QT_NO_CAST_TO_ASCII
              QT_NO_URL_CAST_FROM_STRING
              QT_USE_QSTRINGBUILDER
              QT_STRICT_ITERATORS
              QT_DISABLE_DEPRECATED_BEFORE=0x060400
              MESHSTEAD_VERSION="${PROJECT_VERSION}")
target_compile_options(
    mesh_options
    INTERFACE -Wall
              -Wextra
              -Wpedantic
              -Wshadow
              -Wnon-virtual-dtor
              -Woverloaded-virtual
              -Wsuggest-override
              $<$<BOOL:${MESHSTEAD_WERROR}>:-Werror>)
if(MESHSTEAD_SANITIZE)
    add_compile_options(-fsanitize=address,undefined -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
    add_link_options(-fsanitize=address,undefined)
endif()

# mesh_layer(<name> SOURCES <files>... [DEPENDS <libraries>...] [PRIVATE <libraries>...])
# makes the static library mesh_<name> of a folder below models/. DEPENDS are part of its interface.
function(mesh_layer name)
    cmake_parse_arguments(PARSE_ARGV 1 ARG "" "" "SOURCES;DEPENDS;PRIVATE")
    add_library(mesh_${name} STATIC ${ARG_SOURCES})
    target_include_directories(mesh_${name} PUBLIC "${PROJECT_SOURCE_DIR}/models")
    target_link_libraries(mesh_${name} PUBLIC Qt6::Core ${ARG_DEPENDS} PRIVATE mesh_options ${ARG_PRIVATE})
    target_precompile_headers(mesh_${name} PRIVATE "${PROJECT_SOURCE_DIR}/models/precompiled.h")
endfunction()

# mesh_widgets(<name> SOURCES <files>... [DEPENDS <libraries>...]) makes mesh_widgets_<name> of a folder below widgets/.
# Its headers are included from the root of the project, as "widgets/<name>/...".
function(mesh_widgets name)
    cmake_parse_arguments(PARSE_ARGV 1 ARG "" "" "SOURCES;DEPENDS")
    add_library(mesh_widgets_${name} STATIC ${ARG_SOURCES})
    target_include_directories(mesh_widgets_${name} PUBLIC "${PROJECT_SOURCE_DIR}")
    target_link_libraries(mesh_widgets_${name} PUBLIC Qt6::Widgets ${ARG_DEPENDS} PRIVATE mesh_options)
    target_precompile_headers(mesh_widgets_${name} PRIVATE "${PROJECT_SOURCE_DIR}/widgets/precompiled.h")
endfunction()
