// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/document.h"
#include "widgets/lineage/mesh_page.h"
#include "widgets/scripted_dialogs.h"

#include <QTemporaryDir>
#include <QTest>

#include <map>

namespace mesh {

inline constexpr std::size_t deskProducts = 12;
inline constexpr std::size_t deskFlows = 11; ///< between products

/// A workspace with the mesh of the drawings: twelve products in four domains, each of two datasets of five columns,
/// with flows between datasets and columns.
class MeshDesk
{
    QTemporaryDir m_folder; // before the document that lives in it

public:
    explicit MeshDesk(bool isFilled = true);

    std::size_t flowCount() const { return document->mesh().count(Kind::Flow); }

    ScriptedDialogs dialogs;
    std::unique_ptr<Document> document;
    std::unique_ptr<Session> session;
    std::map<QString, ProductId> product;
    std::map<QString, DatasetId> dataset; ///< "Customer 360 out"
    std::map<QString, ColumnId> column; ///< "Customer 360 out.email"
    FlowId maskedFlow; ///< "Customer master in.email" to "Customer master out.email"

private:
    void fill();
};

/// The mesh page over it, at the size it has in the window of 1280x800. Set MESHSTEAD_PICTURES to a folder to get
/// pictures of it.
struct PageWindow
{
    MeshDesk desk;
    MeshPage page;

    explicit PageWindow(bool isFilled = true);

    bool settle()
    {
        return QTest::qWaitFor([this] { return !page.isBusy(); }, 20'000);
    }
    Session& session() { return *desk.session; }
    LineageCanvas* canvas() { return page.canvas(); }
    ProductId product(const QString& name) { return desk.product.at(name); }
    bool shows(RecordId record) { return page.diagram()->view->indexOf(record) >= 0; }
    QPoint middleOf(RecordId record)
    {
        return page.canvas()->nodeRect(page.canvas()->scene().find(record)).center().toPoint();
    }
    /// Presses keys on the canvas as a person who has clicked into the window: shortcuts need it to be the active one.
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void keepPicture(const QString& name);
};

} // namespace mesh
