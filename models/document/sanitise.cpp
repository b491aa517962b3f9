// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "document/sanitise.h"

namespace mesh {

namespace {

bool isWhole(const QString& text)
{
    return text.isValidUtf16() && !text.contains(QChar(QChar::Null));
}

QString mend(const QString& text)
{
    if (isWhole(text))
        return text;
    QString result;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        if (c.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate()) {
            result += c;
            result += text[++at];
        } else {
            result += c.isSurrogate() || c.isNull() ? QChar(QChar::ReplacementCharacter) : c;
        }
    }
    return result;
}

} // namespace

void sanitise(ChangeSet& changeSet)
{
    changeSet.info.reason = mend(changeSet.info.reason);
    changeSet.info.from = mend(changeSet.info.from);
    for (RecordChange& change : changeSet.changes) {
        for (FieldChange& field : change.fields) {
            if (const auto* text = field.after.get<QString>()) {
                if (!isWhole(*text))
                    field.after = Value(mend(*text));
            } else if (const auto* list = field.after.get<QStringList>()) {
                if (std::ranges::all_of(*list, isWhole))
                    continue;
                QStringList mendedList;
                for (const QString& each : *list)
                    mendedList += mend(each);
                field.after = Value(std::move(mendedList));
            }
        }
    }
}

} // namespace mesh
