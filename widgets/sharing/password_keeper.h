// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sharing/server_address.h"

#include <functional>

class QObject;

namespace mesh {

/// Where a password stays between two sessions. Answers come later, on the GUI thread, and are dropped when @p context
/// is gone. GUI thread only.
class PasswordKeeper
{
public:
    virtual ~PasswordKeeper() = default;
    PasswordKeeper() = default;
    PasswordKeeper(const PasswordKeeper&) = delete;
    PasswordKeeper& operator=(const PasswordKeeper&) = delete;

    enum class Answer
    {
        Found,
        Nothing, ///< none is kept for this address
        Unavailable, ///< there is no keychain, or it stays locked: the password is asked for in each session
    };
    virtual void read(const ServerAddress& address, QObject* context,
                      std::function<void(Answer answer, const QString& password)> done)
        = 0;
    /// @p done gets a sentence where it could not be kept, else nothing.
    virtual void keep(const ServerAddress& address, const QString& password, QObject* context,
                      std::function<void(const QString& problem)> done)
        = 0;
    virtual void forget(const ServerAddress& address) = 0;
};

/// The system's own keychain: Secret Service, KWallet, macOS, Windows. Never a file of ours: where there is none,
/// nothing is kept. A keychain that does not answer for longer than somebody needs to unlock it counts as none.
class KeychainPasswordKeeper final : public PasswordKeeper
{
public:
    explicit KeychainPasswordKeeper(int patience = 120'000); ///< ms
    void read(const ServerAddress& address, QObject* context,
              std::function<void(Answer answer, const QString& password)> done) override;
    void keep(const ServerAddress& address, const QString& password, QObject* context,
              std::function<void(const QString& problem)> done) override;
    void forget(const ServerAddress& address) override;

private:
    int m_patience; // ms
};

} // namespace mesh
