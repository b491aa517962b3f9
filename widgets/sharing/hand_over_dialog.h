// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mesh/mesh.h"

#include <QDialog>

#include <vector>

class QPushButton;

namespace mesh {

class RecordPicker;
class Session;

/// Which domain data products are to be offered to.
class HandOverDialog : public QDialog
{
    Q_OBJECT

public:
    HandOverDialog(Session& session, std::vector<ProductId> products, QWidget* parent = nullptr);

    DomainId domain() const; ///< null where none is chosen

private:
    void refresh();

    Session& m_session;
    std::vector<ProductId> m_products;
    RecordPicker* m_domain;
    QPushButton* m_confirm;
};

} // namespace mesh
