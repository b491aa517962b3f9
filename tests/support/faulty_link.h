// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>
#include <QThread>

#include <memory>

namespace mesh::test {

/// How bad a link is.
struct LinkFaults
{
    int delay = 0; ///< ms on either way
    int lossPercent = 0; ///< packets that are lost; what TCP sends again comes 200 ms later, and all behind it waits
    int pace = 0; ///< bytes a millisecond, sent one by one; 0: as fast as it goes
    bool isSilent = false; ///< takes everything and closes nothing, but nothing arrives
    bool isRefusing = false; ///< lets nobody in
    qint64 closeAfterSent = -1; ///< closes everything, once, when so many bytes have reached the server from now on
    qint64 closeAfterReceived = -1; ///< the same, of bytes that reached the desk
};

/// A link to a server on this machine that is as bad as a test wants it, on a thread of its own, so that it works while
/// others wait for it. What is on its way when somebody closes still arrives, as it does in the network.
class FaultyLink
{
public:
    explicit FaultyLink(int serverPort);
    ~FaultyLink();

    int port() const { return m_port; }
    void set(const LinkFaults& faults); ///< for the connections there are and those to come
    void cut(); ///< closes everything at once
    bool isHeld() const; ///< a desk has a connection and did not close it

private:
    struct Relay;

    QThread m_thread;
    Relay* m_relay; // lives on m_thread
    int m_port = 0;
};

} // namespace mesh::test
