// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/lineage/exporting/dated_device.h"

using namespace Qt::StringLiterals;

namespace mesh {

DatedDevice::DatedDevice(QIODevice& target, const QDateTime& created)
    : m_target(target)
    , m_created(created.toUTC())
{
    open(QIODevice::WriteOnly | QIODevice::Unbuffered);
}

qint64 DatedDevice::writeData(const char* data, qint64 size)
{
    QByteArray bytes = QByteArray::fromRawData(data, size);
    static const QByteArray key("/CreationDate (D:");
    if (m_created.isValid()) {
        if (const qsizetype at = bytes.indexOf(key); at >= 0) {
            const QByteArray digits = m_created.toString(u"yyyyMMddHHmmss"_s).toLatin1();
            bytes.replace(at + key.size(), digits.size(), digits);
            const qsizetype zone = at + key.size() + digits.size();
            const QByteArray utc("+00'00'");
            if (bytes.indexOf(')', zone) - zone == utc.size())
                bytes.replace(zone, utc.size(), utc);
            m_created = {};
        }
    }
    if (m_target.write(bytes) != bytes.size()) {
        m_hasFailed = true;
        setErrorString(m_target.errorString());
    }
    return size; // the writer goes on either way; the failure is told at its end
}

} // namespace mesh
