// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/lineage/diagram_export.h"

#include "graph/graph_export.h"
#include "widgets/common/dialog_service.h"
#include "widgets/lineage/diagram_maker.h"
#include "widgets/lineage/diagram_words.h"
#include "widgets/theme/theme.h"

#include <QFileInfo>
#include <QLocale>
#include <QMenu>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace mesh {

DiagramExport::DiagramExport(Session& session, const DiagramMaker& maker, QWidget* page)
    : QObject(page)
    , m_session(session)
    , m_maker(maker)
    , m_page(page)
    , m_job(this)
{
}

void DiagramExport::fillMenu(QMenu& menu)
{
    menu.addAction(tr("SVG with selectable text…"), this, [this] { exportAs(PictureFormat::Svg); });
    menu.addAction(tr("PDF poster…"), this, [this] { exportAs(PictureFormat::Pdf); });
    menu.addAction(tr("PNG picture…"), this, [this] { exportAs(PictureFormat::Png); });
    menu.addSeparator();
    menu.addAction(tr("Graphviz DOT…"), this, [this] { exportAs(GraphFormat::Dot); });
    menu.addAction(tr("JSON…"), this, [this] { exportAs(GraphFormat::Json); });
}

QString DiagramExport::askForFile(const QString& title, const QString& filter, const QString& suffix)
{
    if (!m_maker.diagram() || m_maker.diagram()->scene().isEmpty()) {
        m_session.tell(tr("There is no diagram to export yet."), Tone::Warn);
        return {};
    }
    FileRequest request;
    request.title = title;
    request.filters = QStringList {filter};
    request.suggestedName = u"lineage."_s + suffix;
    request.suffix = suffix;
    return m_session.dialogs().saveFile(m_page, request);
}

void DiagramExport::tellExported(const QString& path, const Status& status)
{
    if (status)
        m_session.tell(tr("The diagram was saved as %1.").arg(QFileInfo(path).fileName()), Tone::Good);
    else
        m_session.tell(status.error());
}

QString DiagramExport::subtitle() const
{
    QStringList parts;
    if (const QString focus = focusText(m_session.shown(), m_maker.spec().filter); !focus.isEmpty())
        parts << focus;
    parts << tr("%1 of %2 nodes").arg(m_maker.shownCount()).arg(m_maker.diagram()->total);
    parts << tr("as of %1").arg(QLocale().toString(m_maker.at().toDateTime().toLocalTime(), QLocale::ShortFormat));
    return parts.join(QStringLiteral(", "));
}

void DiagramExport::exportAs(PictureFormat format)
{
    QString path;
    switch (format) {
    case PictureFormat::Svg:
        path = askForFile(tr("Export as SVG"), tr("SVG pictures (*.svg)"), u"svg"_s);
        break;
    case PictureFormat::Pdf:
        path = askForFile(tr("Export as PDF"), tr("PDF documents (*.pdf)"), u"pdf"_s);
        break;
    case PictureFormat::Png:
        path = askForFile(tr("Export as PNG"), tr("PNG pictures (*.png)"), u"png"_s);
        break;
    }
    if (path.isEmpty())
        return;
    PictureOptions options;
    options.scheme = appTheme().scheme();
    options.title = tr("Lineage");
    options.subtitle = subtitle();
    options.created = QDateTime::currentDateTimeUtc();
    m_job.start([scene = m_maker.diagram()->placed.scene, path, format,
                 options](const Progress&) { return exportLineage(*scene, path, format, options); },
                [this, path](const Status& status) { tellExported(path, status); });
}

void DiagramExport::exportAs(GraphFormat format)
{
    const QString path = format == GraphFormat::Dot
        ? askForFile(tr("Export as DOT"), tr("Graphviz graphs (*.dot)"), u"dot"_s)
        : askForFile(tr("Export as JSON"), tr("JSON files (*.json)"), u"json"_s);
    if (path.isEmpty())
        return;
    m_job.start(
        [mesh = m_session.shown(), view = m_maker.diagram()->view, path, format](const Progress&) -> Status {
            const QByteArray bytes = format == GraphFormat::Dot ? toDot(mesh, *view) : toJson(mesh, *view);
            QSaveFile file(path);
            if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
                return ok();
            return Error {Error::Code::Io, tr("%1 could not be written: %2").arg(path, file.errorString()), {}};
        },
        [this, path](const Status& status) { tellExported(path, status); });
}

} // namespace mesh
