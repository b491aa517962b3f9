// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QPushButton>

namespace mesh {

class Session;

/// "As of now": shows which date the pages show, and takes them to another one.
class AsOfButton : public QPushButton
{
    Q_OBJECT

public:
    explicit AsOfButton(QWidget* parent = nullptr);

    void setSession(Session* session); ///< null where no workspace is open

private:
    void fillMenu();
    void chooseDate();
    void refresh();

    Session* m_session = nullptr;
};

} // namespace mesh
