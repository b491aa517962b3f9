// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mesh/change_set.h"

#include <QDialog>

namespace mesh {

class ChangePreview;
class Session;

/// A change set that is ready, to look at before it is committed: a deletion with what goes with it, a paste with what
/// it could not read. Opened with open().
class ChangeDialog : public QDialog
{
    Q_OBJECT

public:
    struct Texts
    {
        QString title;
        QString explanation;
        QStringList problems; ///< listed above the preview
        QString confirm; ///< what the button says
        bool isDestructive = false;
    };

    ChangeDialog(Session& session, ChangeSet changeSet, const Texts& texts, QWidget* parent = nullptr);

private:
    void apply();

    Session& m_session;
    ChangeSet m_changeSet;
};

/// Deletes records: at once where nothing else is touched and there is one only, else after a look at the plan.
void deleteRecords(Session& session, const std::vector<RecordId>& records, QWidget* parent);

} // namespace mesh
