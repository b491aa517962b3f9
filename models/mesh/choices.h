// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <optional>
#include <span>

namespace mesh {

// The enums of choices.inc; the first value of each is Unset.
#define MESH_CHOICE(Name)                                                                                              \
    enum class Name : quint8                                                                                           \
    {                                                                                                                  \
        Unset,
#define MESH_OPTION(Name, token, label) Name,
#define MESH_CHOICE_END(Name)                                                                                          \
    }                                                                                                                  \
    ;
#include "mesh/choices.inc"
#undef MESH_CHOICE
#undef MESH_OPTION
#undef MESH_CHOICE_END

struct ChoiceOption
{
    const char* token = ""; ///< what is stored and exchanged
    const char* label = ""; ///< untranslated, context "Choices"
};

/// All options of one choice, in order; index 0 is Unset with an empty token.
struct ChoiceInfo
{
    const char* name = "";
    std::span<const ChoiceOption> options;

    QString token(quint8 index) const;
    QString label(quint8 index) const; ///< translated; empty for Unset
    std::optional<quint8> fromToken(QStringView token) const; ///< case-insensitive; "" is Unset
};

template<typename E>
const ChoiceInfo& choiceInfo();

#define MESH_CHOICE(Name)                                                                                              \
    template<>                                                                                                         \
    const ChoiceInfo& choiceInfo<Name>();
#define MESH_OPTION(Name, token, label)
#define MESH_CHOICE_END(Name)
#include "mesh/choices.inc"
#undef MESH_CHOICE
#undef MESH_OPTION
#undef MESH_CHOICE_END

template<typename E>
QString tokenOf(E value)
{
    return choiceInfo<E>().token(quint8(value));
}

template<typename E>
QString labelOf(E value)
{
    return choiceInfo<E>().label(quint8(value));
}

} // namespace mesh
