// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mesh/mesh.h"

#include <QAbstractListModel>

namespace mesh {

/// The records a reference can be set to, narrowed while a person types: at most mostShown, those whose name begins
/// with the text before those that hold it. Cost of a letter: one pass over the names of the kinds.
class RecordChoiceModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role
    {
        IdRole = Qt::UserRole, ///< RecordId
        DetailRole, ///< QString: the kind, or what tells two of one name apart
    };
    static constexpr int mostShown = 50;

    explicit RecordChoiceModel(QObject* parent = nullptr);

    void setSource(const Mesh& mesh, std::vector<Kind> kinds);
    void setText(const QString& text);
    RecordId recordAt(int row) const;
    /// The only record of exactly this name, case-insensitively; null where there is none or several.
    RecordId exactMatch(const QString& name) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    void refill();

    Mesh m_mesh;
    std::vector<Kind> m_kinds;
    QString m_text;
    std::vector<RecordId> m_shown;
};

} // namespace mesh
