// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/lineage/exporting/pdf_file.h"

#include <QIODevice>

#include <zlib.h>

namespace mesh {

namespace {
constexpr qsizetype pieceSize = 1 << 17;
constexpr int compression = 1; ///< a third larger than at 6, in a third of the time
} // namespace

struct PdfFile::Deflate
{
    z_stream stream {};
    QByteArray pending; ///< not yet compressed
    QByteArray piece = QByteArray(pieceSize, Qt::Uninitialized);
    int length = 0; ///< the object that tells it
    qint64 begin = 0;

    Deflate() { deflateInit(&stream, compression); }
    ~Deflate() { deflateEnd(&stream); }
    Q_DISABLE_COPY_MOVE(Deflate)
};

PdfFile::PdfFile(QIODevice& device)
    : m_device(device)
{
    put("%PDF-1.5\n%\xe2\xe3\xcf\xd3\n"); // bytes that no text has: programs that copy files see that it is none
}

PdfFile::~PdfFile() = default;

QByteArray PdfFile::reference(int object)
{
    return QByteArray::number(object) + " 0 R";
}

QByteArray PdfFile::text(const QString& words)
{
    QByteArray bytes("<FEFF");
    for (const QChar c : words)
        bytes += QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    return bytes + '>';
}

int PdfFile::reserve()
{
    m_offsets.push_back(0);
    return int(m_offsets.size());
}

void PdfFile::begin(int object)
{
    Q_ASSERT(!m_stream);
    m_offsets[std::size_t(object) - 1] = m_at;
    put(QByteArray::number(object) + " 0 obj\n");
}

void PdfFile::write(int object, const QByteArray& body)
{
    begin(object);
    put(body + "\nendobj\n");
}

int PdfFile::write(const QByteArray& body)
{
    const int object = reserve();
    write(object, body);
    return object;
}

void PdfFile::beginStream(int object, const QByteArray& entries)
{
    begin(object);
    m_stream = std::make_unique<Deflate>();
    m_stream->length = reserve();
    put("<< " + entries + " /Filter /FlateDecode /Length " + reference(m_stream->length) + " >>\nstream\n");
    m_stream->begin = m_at;
}

void PdfFile::append(const QByteArray& content)
{
    m_stream->pending += content;
    if (m_stream->pending.size() >= pieceSize)
        deflate(false);
}

void PdfFile::deflate(bool isLast)
{
    z_stream& stream = m_stream->stream;
    stream.next_in = reinterpret_cast<Bytef*>(m_stream->pending.data());
    stream.avail_in = uInt(m_stream->pending.size());
    do {
        stream.next_out = reinterpret_cast<Bytef*>(m_stream->piece.data());
        stream.avail_out = uInt(m_stream->piece.size());
        ::deflate(&stream, isLast ? Z_FINISH : Z_NO_FLUSH);
        put(QByteArray::fromRawData(m_stream->piece.constData(), m_stream->piece.size() - qsizetype(stream.avail_out)));
    } while (stream.avail_out == 0);
    m_stream->pending.clear();
}

void PdfFile::endStream()
{
    deflate(true);
    const qint64 length = m_at - m_stream->begin;
    const int object = m_stream->length;
    m_stream.reset();
    put("\nendstream\nendobj\n");
    write(object, QByteArray::number(length));
}

int PdfFile::writeStream(const QByteArray& entries, const QByteArray& content)
{
    const int object = reserve();
    beginStream(object, entries);
    append(content);
    endStream();
    return object;
}

bool PdfFile::finish(int catalog, int info)
{
    const qint64 table = m_at;
    const QByteArray size = QByteArray::number(m_offsets.size() + 1);
    put("xref\n0 " + size + "\n0000000000 65535 f \n");
    for (const qint64 offset : m_offsets)
        put(QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n");
    put("trailer\n<< /Size " + size + " /Root " + reference(catalog) + " /Info " + reference(info) + " >>\nstartxref\n"
        + QByteArray::number(table) + "\n%%EOF\n");
    return !m_hasFailed;
}

void PdfFile::put(const QByteArray& bytes)
{
    m_at += bytes.size();
    m_hasFailed = m_hasFailed || m_device.write(bytes) != bytes.size();
}

} // namespace mesh
