// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "mesh/mesh.h"

#include <QLineEdit>

namespace mesh {

class RecordChoiceModel;
class Session;

/// A field for the name of a record, with the records it can mean below it while typing. Holds a record, not a text.
class RecordPicker : public QLineEdit
{
    Q_OBJECT

public:
    RecordPicker(Session& session, std::vector<Kind> kinds, QWidget* parent = nullptr);

    void setRecord(RecordId record);
    /// The record that the text names; null for an empty text. Fails with NotFound where no or no single record has the
    /// name.
    Result<RecordId> record() const;
    void openList();
    /// The record that is meant: of that name, or the first that is offered for what was typed; null where none is.
    RecordId meant() const;

signals:
    void picked(mesh::RecordId record); ///< chosen from the list

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showMatches(const QString& text);

    Session& m_session;
    std::vector<Kind> m_kinds;
    RecordChoiceModel* m_model;
    RecordId m_record; // what the text stands for, as long as it is its title
};

} // namespace mesh
