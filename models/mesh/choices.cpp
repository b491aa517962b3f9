// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "mesh/choices.h"

#include <QCoreApplication>

namespace mesh {

namespace {

#define MESH_CHOICE(Name) constexpr ChoiceOption options##Name[] = {{"", ""},
#define MESH_OPTION(Name, token, label) {token, label},
#define MESH_CHOICE_END(Name)                                                                                          \
    }                                                                                                                  \
    ;                                                                                                                  \
    constexpr ChoiceInfo info##Name {#Name, options##Name};
#include "mesh/choices.inc"
#undef MESH_CHOICE
#undef MESH_OPTION
#undef MESH_CHOICE_END

} // namespace

#define MESH_CHOICE(Name)                                                                                              \
    template<>                                                                                                         \
    const ChoiceInfo& choiceInfo<Name>()                                                                               \
    {                                                                                                                  \
        return info##Name;                                                                                             \
    }
#define MESH_OPTION(Name, token, label)
#define MESH_CHOICE_END(Name)
#include "mesh/choices.inc"
#undef MESH_CHOICE
#undef MESH_OPTION
#undef MESH_CHOICE_END

QString ChoiceInfo::token(quint8 index) const
{
    return index < options.size() ? QString::fromLatin1(options[index].token) : QString();
}

QString ChoiceInfo::label(quint8 index) const
{
    if (index == 0 || index >= options.size())
        return {};
    return QCoreApplication::translate("Choices", options[index].label);
}

std::optional<quint8> ChoiceInfo::fromToken(QStringView token) const
{
    for (std::size_t index = 0; index < options.size(); ++index) {
        if (token.compare(QLatin1String(options[index].token), Qt::CaseInsensitive) == 0)
            return quint8(index);
    }
    return std::nullopt;
}

} // namespace mesh
