// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mesh/mesh.h"

#include <QDialog>

class QListWidget;

namespace mesh {

/// Which domains a person may change: a check for each domain of the mesh. Open it with open(); domains() is what was
/// chosen when it was accepted.
class DomainsDialog : public QDialog
{
    Q_OBJECT

public:
    DomainsDialog(const Mesh& mesh, const QString& name, std::vector<Uuid> domains, QWidget* parent = nullptr);

    /// Those that are not in this workspace stay as they were.
    std::vector<Uuid> domains() const;

private:
    QListWidget* m_list;
    std::vector<Uuid> m_unknown;
};

} // namespace mesh
