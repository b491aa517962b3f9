// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>

#include <memory>
#include <vector>

class QIODevice;

namespace mesh {

/// The objects of a PDF (ISO 32000-1) one after the other on a device, and at the end the table of where they are.
/// Streams are compressed while they are written, so a page of any size takes a few hundred kilobytes of memory. What
/// the device refuses is kept and told at the end: no caller has to look in between.
class PdfFile
{
public:
    explicit PdfFile(QIODevice& device);
    ~PdfFile();
    Q_DISABLE_COPY_MOVE(PdfFile)

    /// The number of an object that is written later.
    int reserve();
    void write(int object, const QByteArray& body);
    int write(const QByteArray& body);

    /// One stream at a time, and no other object until it ends. @p entries go into its dictionary.
    void beginStream(int object, const QByteArray& entries = {});
    void append(const QByteArray& content);
    void endStream();
    int writeStream(const QByteArray& entries, const QByteArray& content);

    /// The end of the file. False where the device did not take all of it.
    bool finish(int catalog, int info);

    static QByteArray reference(int object);
    /// A text in the form that every reader knows: UTF-16 in hexadecimal digits.
    static QByteArray text(const QString& words);

private:
    struct Deflate;

    void begin(int object);
    void put(const QByteArray& bytes);
    void deflate(bool isLast);

    QIODevice& m_device;
    std::vector<qint64> m_offsets; ///< by object, from 1
    qint64 m_at = 0;
    bool m_hasFailed = false;
    std::unique_ptr<Deflate> m_stream; ///< the one that is open
};

} // namespace mesh
