// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/sharing/password_keeper.h"

#include <QCoreApplication>
#include <QTimer>

#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {

const QString service = u"Meshstead"_s;

/// One password for each login of a database, whatever authority its certificate comes from.
QString keyOf(ServerAddress address)
{
    address.rootCertificate.clear();
    address.fingerprint.clear();
    return address.toText();
}

void prepare(QKeychain::Job& job, const ServerAddress& address)
{
    job.setInsecureFallback(false); // a file of settings is no keychain
    job.setKey(keyOf(address));
}

/// A service that dies or hangs with a question in its hands leaves it unanswered: @p done is called once, whatever
/// comes first.
void run(QKeychain::Job* job, QObject* context, int patience, std::function<void(QKeychain::Error)> done)
{
    auto* deadline = new QTimer(job); // the job deletes itself once it was answered
    deadline->setSingleShot(true);
    QObject::connect(deadline, &QTimer::timeout, context, [job, context, done] {
        QObject::disconnect(job, &QKeychain::Job::finished, context, nullptr);
        done(QKeychain::OtherError);
    });
    QObject::connect(job, &QKeychain::Job::finished, context, [job, deadline, done = std::move(done)] {
        deadline->stop();
        done(job->error());
    });
    job->start();
    deadline->start(patience);
}

} // namespace

KeychainPasswordKeeper::KeychainPasswordKeeper(int patience)
    : m_patience(patience)
{
}

void KeychainPasswordKeeper::read(const ServerAddress& address, QObject* context,
                                  std::function<void(Answer answer, const QString& password)> done)
{
    auto* job = new QKeychain::ReadPasswordJob(service);
    prepare(*job, address);
    run(job, context, m_patience, [job, done = std::move(done)](QKeychain::Error error) {
        if (error == QKeychain::NoError)
            done(Answer::Found, job->textData());
        else
            done(error == QKeychain::EntryNotFound ? Answer::Nothing : Answer::Unavailable, {});
    });
}

void KeychainPasswordKeeper::keep(const ServerAddress& address, const QString& password, QObject* context,
                                  std::function<void(const QString& problem)> done)
{
    auto* job = new QKeychain::WritePasswordJob(service);
    prepare(*job, address);
    job->setTextData(password);
    run(job, context, m_patience, [done = std::move(done)](QKeychain::Error error) {
        done(error == QKeychain::NoError ? QString()
                                         : QCoreApplication::translate(
                                             "mesh::PasswordKeeper",
                                             "The password was not kept, because the system's keychain cannot be used. "
                                             "You are asked for it in each session."));
    });
}

void KeychainPasswordKeeper::forget(const ServerAddress& address)
{
    auto* job = new QKeychain::DeletePasswordJob(service);
    prepare(*job, address);
    job->start();
}

} // namespace mesh
