// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QSize>

#include <memory>

class QIODevice;

namespace mesh {

/// Writes a PNG row by row, so that a picture larger than the memory can be made. 8 bits of red, green and blue; every
/// row is stored as its difference to the one above (filter "up" of the PNG specification), which suits drawings: most
/// rows repeat most of the one before. Written to the device in pieces of 64 kB.
class PngStream
{
public:
    /// @p dotsPerMetre: what the picture says its resolution is.
    PngStream(QIODevice& device, QSize size, int dotsPerMetre);
    ~PngStream();
    Q_DISABLE_COPY_MOVE(PngStream)

    /// Signature and head, with these words in it. False where the device takes no more; so for the others.
    bool begin(const QString& title, const QString& description);
    /// Appends rows of width * 3 bytes.
    bool writeRows(const uchar* rows, int count);
    /// REQUIRES: all rows were written.
    bool end();

private:
    struct Deflate;

    bool writeChunk(const char* type, const QByteArray& data);
    bool writeWords(const char* keyword, const QString& words);
    bool deflateRow(bool isLast);

    QIODevice& m_device;
    QSize m_size;
    int m_dotsPerMetre;
    int m_rows = 0;
    QByteArray m_above; ///< the row before
    QByteArray m_filtered; ///< the filter's byte and the row
    std::unique_ptr<Deflate> m_deflate;
};

} // namespace mesh
