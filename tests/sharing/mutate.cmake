# SPDX-FileCopyrightText: 2026 The Meshstead authors
# SPDX-License-Identifier: Apache-2.0
#
# Writes TARGET: the file SOURCE with TO in the place of FROM, which must be there exactly once.
file(READ "${SOURCE}" text)
string(FIND "${text}" "${FROM}" first)
string(FIND "${text}" "${FROM}" last REVERSE)
if(first EQUAL -1 OR NOT first EQUAL last)
    message(FATAL_ERROR "${SOURCE} does not hold this text exactly once, so its mutant tests nothing: ${FROM}")
endif()
string(REPLACE "${FROM}" "${TO}" text "${text}")
file(WRITE "${TARGET}" "${text}")
