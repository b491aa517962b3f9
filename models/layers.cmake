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

# Precompiled headers are large, and making one takes as long as compiling a folder: there are four, each made by the
# lowest library that may see what is in it and used again by those above. See mesh_precompiled().
#
# mesh_precompiled(<target> [PRECOMPILES <header>] [PRECOMPILED_BY <target>]) gives the target one of its own or another's.
function(mesh_precompiled target)
    cmake_parse_arguments(PARSE_ARGV 1 ARG "" "PRECOMPILES;PRECOMPILED_BY" "")
    if(ARG_PRECOMPILES)
        target_precompile_headers(${target} PRIVATE "${PROJECT_SOURCE_DIR}/${ARG_PRECOMPILES}")
    else()
        target_precompile_headers(${target} REUSE_FROM ${ARG_PRECOMPILED_BY})
    endif()
endfunction()

# mesh_layer(<name> SOURCES <files>... [DEPENDS <libraries>...] [PRIVATE <libraries>...] [precompiled headers, see above])
# makes the static library mesh_<name> of a folder below models/. DEPENDS are part of its interface.
function(mesh_layer name)
    cmake_parse_arguments(PARSE_ARGV 1 ARG "" "PRECOMPILES;PRECOMPILED_BY" "SOURCES;DEPENDS;PRIVATE")
    if(NOT ARG_PRECOMPILED_BY)
        set(ARG_PRECOMPILED_BY mesh_mesh)
    endif()
    add_library(mesh_${name} STATIC ${ARG_SOURCES})
    target_include_directories(mesh_${name} PUBLIC "${PROJECT_SOURCE_DIR}/models")
    target_link_libraries(mesh_${name} PUBLIC Qt6::Core ${ARG_DEPENDS} PRIVATE mesh_options ${ARG_PRIVATE})
    mesh_precompiled(mesh_${name} PRECOMPILES "${ARG_PRECOMPILES}" PRECOMPILED_BY ${ARG_PRECOMPILED_BY})
endfunction()

# mesh_widgets(<name> SOURCES <files>... [DEPENDS <libraries>...] [precompiled headers]) makes mesh_widgets_<name> of a folder below widgets/.
# Its headers are included from the root of the project, as "widgets/<name>/...".
function(mesh_widgets name)
    cmake_parse_arguments(PARSE_ARGV 1 ARG "" "PRECOMPILES;PRECOMPILED_BY" "SOURCES;DEPENDS")
    if(NOT ARG_PRECOMPILED_BY)
        set(ARG_PRECOMPILED_BY mesh_widgets_session)
    endif()
    add_library(mesh_widgets_${name} STATIC ${ARG_SOURCES})
    target_include_directories(mesh_widgets_${name} PUBLIC "${PROJECT_SOURCE_DIR}")
    target_link_libraries(mesh_widgets_${name} PUBLIC Qt6::Widgets ${ARG_DEPENDS} PRIVATE mesh_options)
    mesh_precompiled(mesh_widgets_${name} PRECOMPILES "${ARG_PRECOMPILES}" PRECOMPILED_BY ${ARG_PRECOMPILED_BY})
endfunction()
