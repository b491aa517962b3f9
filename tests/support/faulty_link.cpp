// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "support/faulty_link.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <deque>
#include <random>

namespace mesh::test {

namespace {

constexpr qint64 longestCatchUp = 50; // ms
constexpr qsizetype packetSize = 1448; // bytes of a segment in Ethernet
constexpr qint64 resentAfter = 200; // ms; the least that Linux waits

/// What goes one way.
struct Way
{
    struct Piece
    {
        QByteArray bytes;
        qint64 due = 0; // ms
    };

    QTcpSocket* from = nullptr;
    QTcpSocket* to = nullptr;
    qint64* left = nullptr; // bytes until everything is closed; below 0: none
    std::deque<Piece> pieces {};
    bool isEnding = false; // its sender has closed
};

} // namespace

struct FaultyLink::Relay : QObject
{
    explicit Relay(int target)
        : serverPort(target)
    {
        clock.start();
        connect(&server, &QTcpServer::newConnection, this, &Relay::letIn);
        connect(&timer, &QTimer::timeout, this, &Relay::pump);
        timer.setTimerType(Qt::PreciseTimer);
        timer.setInterval(1);
    }

    /// A socket that goes tells that it was closed: not to one whose ways have gone before.
    ~Relay() override
    {
        for (QTcpSocket* socket : findChildren<QTcpSocket*>())
            socket->disconnect(this);
    }

    void letIn()
    {
        while (QTcpSocket* desk = server.nextPendingConnection()) {
            if (faults.isRefusing) {
                desk->abort();
                desk->deleteLater();
                continue;
            }
            auto* upstream = new QTcpSocket(this);
            for (QTcpSocket* socket : {desk, upstream})
                socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
            add(desk, upstream, &faults.closeAfterSent);
            add(upstream, desk, &faults.closeAfterReceived);
            upstream->connectToHost(QHostAddress::LocalHost, quint16(serverPort));
            timer.start();
        }
    }

    void add(QTcpSocket* from, QTcpSocket* to, qint64* left)
    {
        ways.push_back(std::make_unique<Way>(Way {.from = from, .to = to, .left = left}));
        Way* way = ways.back().get();
        connect(from, &QTcpSocket::readyRead, this, [this, way] { take(*way); });
        connect(from, &QTcpSocket::disconnected, this, [this, way] {
            take(*way);
            way->isEnding = true;
        });
    }

    void take(Way& way)
    {
        const QByteArray bytes = way.from->readAll();
        const qint64 due = clock.elapsed() + faults.delay;
        if (faults.lossPercent == 0 && !bytes.isEmpty())
            way.pieces.push_back({bytes, due});
        for (qsizetype at = 0; faults.lossPercent > 0 && at < bytes.size(); at += packetSize) {
            const bool isLost = int(random() % 100) < faults.lossPercent;
            way.pieces.push_back({bytes.mid(at, packetSize), isLost ? due + resentAfter : due});
        }
    }

    /// By the timer alone: writing can make a socket tell that it was closed, in the middle of this.
    void pump()
    {
        if (faults.isSilent)
            return;
        // By the clock: on a busy machine the timer comes late.
        const qint64 now = clock.elapsed();
        const qint64 budget = faults.pace * std::clamp<qint64>(now - lastPump, 1, longestCatchUp);
        lastPump = now;
        for (std::size_t at = 0; at < ways.size(); ++at) {
            if (!forward(*ways[at], budget)) {
                cut();
                return;
            }
        }
        for (const auto& way : ways) {
            if (way->isEnding && way->pieces.empty())
                way->to->disconnectFromHost();
        }
        std::erase_if(ways, [](const auto& way) { return way->isEnding && way->pieces.empty(); });
        if (ways.empty())
            timer.stop();
    }

    /// False where everything is to be closed now.
    bool forward(Way& way, qint64 budget)
    {
        if (way.to->state() == QAbstractSocket::UnconnectedState)
            way.pieces.clear(); // it has gone
        if (way.to->state() != QAbstractSocket::ConnectedState)
            return true;
        while (!way.pieces.empty() && way.pieces.front().due <= clock.elapsed()) {
            QByteArray& bytes = way.pieces.front().bytes;
            const qsizetype size = faults.pace > 0 ? 1 : bytes.size();
            if (*way.left >= 0 && size >= *way.left) {
                way.to->write(bytes.left(*way.left));
                way.to->flush();
                *way.left = -1;
                return false;
            }
            way.to->write(bytes.left(size));
            way.to->flush();
            if (*way.left >= 0)
                *way.left -= size;
            bytes.remove(0, size);
            if (bytes.isEmpty())
                way.pieces.pop_front();
            if (faults.pace > 0 && --budget == 0)
                return true;
        }
        return true;
    }

    void cut()
    {
        const auto closed = std::exchange(ways, {});
        for (const auto& way : closed) {
            way->from->disconnect(this);
            way->from->disconnectFromHost();
            way->from->deleteLater();
        }
        timer.stop();
    }

    bool isHeld() const
    {
        return std::ranges::any_of(
            ways, [this](const auto& way) { return way->left == &faults.closeAfterSent && !way->isEnding; });
    }

    int serverPort;
    LinkFaults faults;
    QElapsedTimer clock;
    qint64 lastPump = 0; // ms
    std::mt19937 random; // the same losses in every run
    QTcpServer server {this};
    QTimer timer {this};
    std::vector<std::unique_ptr<Way>> ways;
};

FaultyLink::FaultyLink(int serverPort)
    : m_relay(new Relay(serverPort))
{
    m_relay->moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(
        m_relay,
        [this] {
            m_relay->server.listen(QHostAddress::LocalHost);
            m_port = m_relay->server.serverPort();
        },
        Qt::BlockingQueuedConnection);
}

FaultyLink::~FaultyLink()
{
    QMetaObject::invokeMethod(
        m_relay, [this] { delete m_relay; }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void FaultyLink::set(const LinkFaults& faults)
{
    QMetaObject::invokeMethod(
        m_relay, [this, faults] { m_relay->faults = faults; }, Qt::BlockingQueuedConnection);
}

void FaultyLink::cut()
{
    QMetaObject::invokeMethod(
        m_relay, [this] { m_relay->cut(); }, Qt::BlockingQueuedConnection);
}

bool FaultyLink::isHeld() const
{
    bool isHeld = false;
    QMetaObject::invokeMethod(
        m_relay, [&] { isHeld = m_relay->isHeld(); }, Qt::BlockingQueuedConnection);
    return isHeld;
}

} // namespace mesh::test
