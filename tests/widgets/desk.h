// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/document.h"
#include "widgets/retailer.h"
#include "widgets/scripted_dialogs.h"
#include "widgets/session/session.h"

#include <QTemporaryDir>

namespace mesh {

/// An open workspace with the small retailer in it, a session over it, and dialogs that answer from a script.
class Desk
{
public:
    Desk()
        : document(make(folder.filePath(QStringLiteral("desk.meshstead"))))
        , session(*document, dialogs)
    {
    }

    const Mesh& mesh() const { return document->mesh(); }
    RecordId product(const QString& name) const { return named(mesh(), Kind::Product, name); }

    QTemporaryDir folder;
    std::unique_ptr<Document> document;
    ScriptedDialogs dialogs;
    Session session;

private:
    static std::unique_ptr<Document> make(const QString& path)
    {
        DocumentOptions options;
        options.user = QStringLiteral("steward");
        Result<std::unique_ptr<Document>> made = Document::create(path, options);
        if (!made)
            qFatal("%s", qPrintable(made.error().message));
        if (const Status status = (*made)->commitNow(makeRetailer(Instant::now())); !status)
            qFatal("%s", qPrintable(status.error().message));
        return std::move(*made);
    }
};

} // namespace mesh
