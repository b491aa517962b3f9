// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/sharing/password_keeper.h"

#include <QCoreApplication>
#include <QPointer>

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

} // namespace

void KeychainPasswordKeeper::read(const ServerAddress& address, QObject* context,
                                  std::function<void(Answer answer, const QString& password)> done)
{
    auto* job = new QKeychain::ReadPasswordJob(service);
    prepare(*job, address);
    QObject::connect(job, &QKeychain::Job::finished, context, [job, done = std::move(done)] {
        if (job->error() == QKeychain::NoError)
            done(Answer::Found, job->textData());
        else
            done(job->error() == QKeychain::EntryNotFound ? Answer::Nothing : Answer::Unavailable, {});
    });
    job->start();
}

void KeychainPasswordKeeper::keep(const ServerAddress& address, const QString& password, QObject* context,
                                  std::function<void(const QString& problem)> done)
{
    auto* job = new QKeychain::WritePasswordJob(service);
    prepare(*job, address);
    job->setTextData(password);
    QObject::connect(job, &QKeychain::Job::finished, context, [job, done = std::move(done)] {
        done(job->error() == QKeychain::NoError
                 ? QString()
                 : QCoreApplication::translate(
                     "mesh::PasswordKeeper",
                     "The password was not kept, because the system's keychain cannot be used. "
                     "You are asked for it in each session."));
    });
    job->start();
}

void KeychainPasswordKeeper::forget(const ServerAddress& address)
{
    auto* job = new QKeychain::DeletePasswordJob(service);
    prepare(*job, address);
    job->start();
}

} // namespace mesh
