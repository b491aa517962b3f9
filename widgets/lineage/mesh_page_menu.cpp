// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0
//
// The context menu of the canvas and the export of the mesh page.

#include "widgets/lineage/mesh_page.h"

#include "graph/graph_export.h"
#include "mesh/naming.h"
#include "widgets/common/dialog_service.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/theme.h"

#include <QAction>
#include <QFileInfo>
#include <QMenu>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace mesh {

void MeshPage::openMenu(const QPoint& globalPosition)
{
    QMenu menu(this);
    const RecordId current = m_session.current();
    if (current.kind == Kind::Flow) {
        std::vector<FlowId> flows;
        for (const RecordId& record : m_session.selection()) {
            if (record.kind == Kind::Flow)
                flows.push_back(record.as<Kind::Flow>());
        }
        QAction* remove = menu.addAction(icon(u"trash"_s), tr("Delete %n flows", nullptr, int(flows.size())), this,
                                         [this, flows] { deleteTheseFlows(flows); });
        remove->setShortcut(QKeySequence(Qt::Key_Delete));
        remove->setEnabled(m_session.isEditable());
        menu.addSeparator();
    } else if (!currentRecord().isNull()) {
        addNodeActions(menu, currentRecord());
    }
    menu.addAction(m_showAll);
    menu.addAction(m_fit);
    addExportActions(*menu.addMenu(icon(u"export"_s), tr("Export")));
    menu.exec(globalPosition);
}

void MeshPage::addNodeActions(QMenu& menu, RecordId record)
{
    menu.addAction(m_focus);
    const qint32 at = m_diagram->view->indexOf(record);
    if (at >= 0) {
        const ViewNode& node = m_diagram->view->nodes[std::size_t(at)];
        using Side = LineageCanvas::Side;
        const auto addSide = [&](Side side, quint32 shown, quint32 hidden, const QString& show, const QString& fold,
                                 const QString& iconName) {
            if (hidden > 0)
                menu.addAction(icon(iconName), show, this,
                               [this, record, side] { setNeighboursShown(record, side, true); });
            else if (shown > 0)
                menu.addAction(icon(iconName), fold, this,
                               [this, record, side] { setNeighboursShown(record, side, false); });
        };
        addSide(Side::Upstream, node.shownUp, node.hiddenUp, tr("Show %n more upstream", nullptr, int(node.hiddenUp)),
                tr("Hide upstream neighbours"), u"upstream"_s);
        addSide(Side::Downstream, node.shownDown, node.hiddenDown,
                tr("Show %n more downstream", nullptr, int(node.hiddenDown)), tr("Hide downstream neighbours"),
                u"downstream"_s);
        if (node.isExpanded)
            menu.addAction(icon(u"collapse"_s), tr("Hide its parts"), this, [this, record] { setOpen(record, false); });
        else if (node.canExpand || node.isCollapsed)
            menu.addAction(icon(u"expand"_s), tr("Show its parts"), this, [this, record] { setOpen(record, true); });
        const RecordId holder = holderOf(m_session.shown(), record);
        if (node.parent < 0 && !holder.isNull() && m_spec.level != Level::Domain && holder.kind != Kind::Domain) {
            menu.addAction(icon(u"collapse"_s), tr("Fold into %1").arg(titleOf(m_session.shown(), holder)), this,
                           [this, holder, record] {
                               DiagramSpec spec = m_spec;
                               spec.filter.expanded.erase(record);
                               spec.filter.collapsed.insert(holder);
                               navigate(std::move(spec), record, Change::Step);
                           });
        }
    }
    menu.addSeparator();
    menu.addAction(m_trace);
    menu.addAction(m_path);
    if (m_session.isEditable())
        menu.addAction(m_drawFlow);
    menu.addSeparator();
    menu.addAction(icon(u"eye"_s), tr("Hide from the diagram"), this, [this] {
        std::vector<RecordId> records;
        for (const RecordId& selected : m_session.selection()) {
            if (const RecordId shown = shownFor(selected); !shown.isNull())
                records.push_back(shown);
        }
        hide(records);
    });
    if (const RecordId product(productOf(m_session.shown(), record)); !product.isNull()) {
        menu.addAction(icon(u"catalogue"_s), tr("Show in the catalogue"), this,
                       [this, product] { m_session.reveal(product, Session::Page::Catalogue); });
    }
    menu.addSeparator();
}

void MeshPage::addExportActions(QMenu& menu)
{
    menu.addAction(tr("SVG with selectable text…"), this, [this] { exportAs(PictureFormat::Svg); });
    menu.addAction(tr("PDF poster…"), this, [this] { exportAs(PictureFormat::Pdf); });
    menu.addAction(tr("PNG picture…"), this, [this] { exportAs(PictureFormat::Png); });
    menu.addSeparator();
    menu.addAction(tr("Graphviz DOT…"), this, [this] { exportAs(GraphFormat::Dot); });
    menu.addAction(tr("JSON…"), this, [this] { exportAs(GraphFormat::Json); });
}

QString MeshPage::askForFile(const QString& title, const QString& filter, const QString& suffix)
{
    if (!m_diagram || m_diagram->scene().isEmpty()) {
        m_session.tell(tr("There is no diagram to export yet."), Tone::Warn);
        return {};
    }
    FileRequest request;
    request.title = title;
    request.filters = QStringList {filter};
    request.suggestedName = u"lineage."_s + suffix;
    request.suffix = suffix;
    return m_session.dialogs().saveFile(this, request);
}

void MeshPage::tellExported(const QString& path, const Status& status)
{
    if (status)
        m_session.tell(tr("The diagram was saved as %1.").arg(QFileInfo(path).fileName()), Tone::Good);
    else
        m_session.tell(status.error());
}

void MeshPage::exportAs(PictureFormat format)
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
    m_exportJob.start([scene = m_diagram->placed.scene, path, format,
                       options](const Progress&) { return exportLineage(*scene, path, format, options); },
                      [this, path](const Status& status) { tellExported(path, status); });
}

void MeshPage::exportAs(GraphFormat format)
{
    const QString path = format == GraphFormat::Dot
        ? askForFile(tr("Export as DOT"), tr("Graphviz graphs (*.dot)"), u"dot"_s)
        : askForFile(tr("Export as JSON"), tr("JSON files (*.json)"), u"json"_s);
    if (path.isEmpty())
        return;
    m_exportJob.start(
        [mesh = m_session.shown(), view = m_diagram->view, path, format](const Progress&) -> Status {
            const QByteArray bytes = format == GraphFormat::Dot ? toDot(mesh, *view) : toJson(mesh, *view);
            QSaveFile file(path);
            if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
                return ok();
            return Error {Error::Code::Io, tr("%1 could not be written: %2").arg(path, file.errorString()), {}};
        },
        [this, path](const Status& status) { tellExported(path, status); });
}

} // namespace mesh
