// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/common/dialog_service.h"

namespace mesh {

DialogService::~DialogService() = default;

QString fileNameOf(const QString& text)
{
    constexpr qsizetype longest = 100;
    QString name;
    for (const QChar c : text.simplified().left(longest)) {
        const bool isControl = c.category() == QChar::Other_Control;
        const bool isRefused = isControl || QStringView(u"/\\:*?\"<>|").contains(c);
        name += isRefused ? u'-' : c;
    }
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    return name.trimmed();
}

} // namespace mesh
