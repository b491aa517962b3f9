// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "sharing/audit_chain.h"

#include "sharing/sharing_text.h"

#include <QCryptographicHash>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {

constexpr char separator = '\x1f';

template<typename Integer>
QByteArray bigEndian(Integer number)
{
    QByteArray bytes(sizeof number, Qt::Uninitialized);
    qToBigEndian(number, bytes.data());
    return bytes;
}

QByteArray sha256(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

Error broken(const QString& message, qint64 commit)
{
    return {Error::Code::Corrupt, message.arg(commit), u"commit %1"_s.arg(commit)};
}

} // namespace

QByteArray genesisHash(const QString& epoch)
{
    return sha256("genesis" + epoch.toUtf8());
}

QByteArray eventHash(const AuditEvent& event)
{
    return sha256(bigEndian(qint32(event.order)) + event.kind + separator + event.record + separator + event.operation
                  + separator + event.changeSet + separator + event.payload);
}

QByteArray blockHash(const AuditBlock& block)
{
    return sha256(block.previous + bigEndian(block.commit) + bigEndian(block.at) + bigEndian(qint32(block.events))
                  + block.root + block.login.toUtf8() + separator + block.client.toUtf8() + separator
                  + block.program.toUtf8());
}

Status ChainCheck::add(const AuditBlock& block)
{
    if (block.commit != m_commit + 1)
        return broken(SharingText::tr("Commit %1 is missing from the chain."), m_commit + 1);
    if (block.previous != m_hash)
        return broken(SharingText::tr("Commit %1 does not follow the one before it: the past was rewritten."),
                      block.commit);
    if (blockHash(block) != block.hash)
        return broken(SharingText::tr("The head of commit %1 (who, when, from where) was altered."), block.commit);
    m_commit = block.commit;
    m_hash = block.hash;
    return ok();
}

struct RootHash::Data
{
    QCryptographicHash hash {QCryptographicHash::Sha256};
};

RootHash::RootHash()
    : m_data(std::make_unique<Data>())
{
}

RootHash::~RootHash() = default;

void RootHash::add(const AuditEvent& event)
{
    m_data->hash.addData(eventHash(event));
}

QByteArray RootHash::take()
{
    QByteArray root = m_data->hash.result();
    m_data->hash.reset();
    return root;
}

} // namespace mesh
