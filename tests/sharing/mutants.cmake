# SPDX-FileCopyrightText: 2026 The Meshstead authors
# SPDX-License-Identifier: Apache-2.0
#
# Desks in which one rule is broken on purpose, to see that tst_protocol finds them out.

# mesh_mutant(<name> <source> FROM <text> TO <text> RULE <row of tst_protocol>) builds the protocol's test with <source>
# as it is after the replacement. The linker takes that instead of the library's. The test passes where the rule fails.
function(mesh_mutant name source)
    cmake_parse_arguments(PARSE_ARGV 2 ARG "" "FROM;TO;RULE" "")
    set(mutated "${CMAKE_CURRENT_BINARY_DIR}/mutant_${name}.cpp")
    set(script "${CMAKE_CURRENT_SOURCE_DIR}/mutate.cmake")
    add_custom_command(
        OUTPUT "${mutated}"
        COMMAND "${CMAKE_COMMAND}" "-DSOURCE=${PROJECT_SOURCE_DIR}/${source}" "-DTARGET=${mutated}" "-DFROM=${ARG_FROM}"
                "-DTO=${ARG_TO}" -P "${script}"
        DEPENDS "${PROJECT_SOURCE_DIR}/${source}" "${script}"
        VERBATIM)
    set(target tst_mutant_${name})
    add_executable(${target} "${mutated}" $<TARGET_OBJECTS:tst_protocol>)
    set_target_properties(${target} PROPERTIES AUTOMOC OFF)
    target_link_libraries(${target} PRIVATE mesh_options mesh_test_sharing mesh_test_support Qt6::Test Qt6::Network)
    mesh_precompiled(${target} PRECOMPILED_BY mesh_mesh)
    add_test(NAME mutant_${name} COMMAND ${target} "theRuleHolds:${ARG_RULE}")
    set_tests_properties(
        mutant_${name}
        PROPERTIES LABELS slow
                   TIMEOUT 600
                   PASS_REGULAR_EXPRESSION "FAIL!  : TestProtocol::theRuleHolds\\(${ARG_RULE}\\)"
                   SKIP_REGULAR_EXPRESSION "PostgreSQL is not installed"
                   ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=UTC")
endfunction()

mesh_mutant(
    overlay_dropped_at_acknowledgement models/sharing/incoming.cpp
    FROM "outgoing.state == OutgoingState::Accepted && outgoing.commit <= passed"
    TO "outgoing.state == OutgoingState::Accepted && passed >= 0"
    RULE "own work stays until it is seen to be there")
mesh_mutant(
    cursor_stored_apart models/sharing/sharing.cpp
    FROM "(*incoming)->changes, [&](SqlConnection& connection) {"
    TO "(static_cast<void>(document.receive({}, [&](SqlConnection& own) { return recordPull(own, *pulled, **incoming, now); })), (*incoming)->changes), [&](SqlConnection& connection) {"
    RULE "what arrives and how far was read are one")
mesh_mutant(
    conflict_forgotten models/storage/share_store.cpp
    FROM "WHERE state = 'accepted' AND commit_number <= ?"
    TO "WHERE state = 'conflict' OR commit_number <= ?"
    RULE "a conflict stays until a person settles it")
