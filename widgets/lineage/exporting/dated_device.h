// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>
#include <QIODevice>

namespace mesh {

/// Passes a PDF on to another device and sets the date of its making: Qt writes the time of now and cannot be told
/// another. The place is found and filled in the same length, so that the offsets in the file stay true. An error of
/// the device behind it is kept, for QPdfWriter does not look.
class DatedDevice : public QIODevice
{
public:
    /// @p created: written into the PDF; where invalid, what Qt writes stays.
    DatedDevice(QIODevice& target, const QDateTime& created);

    bool isSequential() const override { return true; }
    bool hasFailed() const { return m_hasFailed; }

protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char* data, qint64 size) override;

private:
    QIODevice& m_target;
    QDateTime m_created;
    bool m_hasFailed = false;
};

} // namespace mesh
