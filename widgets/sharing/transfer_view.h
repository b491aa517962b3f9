// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sharing/transfers.h"
#include "widgets/sharing/throttle.h"

#include <QWidget>

class QPushButton;

namespace mesh {

class InlineMessage;
class ListPane;
class Session;
class ShareSession;
class TransferModel;

/// Data products that change hands: what waits for an answer of this domain's stewards, and what became of the rest.
/// Accepting moves the product by an ordinary change set.
class TransferView : public QWidget
{
    Q_OBJECT

public:
    TransferView(Session& session, ShareSession& sharing, QWidget* parent = nullptr);

    ListPane* list() const { return m_list; }
    TransferModel& model() const { return *m_model; }
    int waiting() const { return m_waiting; } ///< for an answer of this login, or to be moved by it
    void reload();
    void take(Result<std::vector<Transfer>> transfers);

signals:
    void waitingChanged();

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeActions();
    void follow(); // reads again where the shared mesh went on
    void refresh();
    const Transfer* current() const;
    void accept();
    void decline();
    void move(const Transfer& transfer);
    /// Runs @p work on the worker; then @p next, or what went wrong is told; reads the list again.
    void run(std::function<Status(SharedMesh&)> work, std::function<void()> next);

    Session& m_session;
    ShareSession& m_sharing;
    Throttle m_reload;
    TransferModel* m_model;
    ListPane* m_list;
    InlineMessage* m_problem;
    QPushButton* m_accept;
    QPushButton* m_move;
    QPushButton* m_decline;
    QPushButton* m_show;
    int m_waiting = 0;
    qint64 m_commit = -1; // that the list was read at
    bool m_isReading = false;
};

} // namespace mesh
