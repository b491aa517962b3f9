// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/theme/popups.h"

#include <QGuiApplication>
#include <QWidget>

#ifdef MESHSTEAD_HAS_XCB
#include <cstdlib>
#include <memory>
#include <xcb/xcb.h>
#endif

namespace mesh {

namespace {
#ifdef MESHSTEAD_HAS_XCB
template<typename Reply>
using Owned = std::unique_ptr<Reply, decltype(&std::free)>;

/// A compositing manager owns the selection _NET_WM_CM_Sn of its screen (Extended Window Manager Hints).
bool ownsCompositing(xcb_connection_t* connection)
{
    const QByteArray name("_NET_WM_CM_S0");
    const Owned<xcb_intern_atom_reply_t> atom(
        xcb_intern_atom_reply(connection, xcb_intern_atom(connection, 0, uint16_t(name.size()), name.constData()),
                              nullptr),
        std::free);
    if (!atom)
        return false;
    const Owned<xcb_get_selection_owner_reply_t> owner(
        xcb_get_selection_owner_reply(connection, xcb_get_selection_owner(connection, atom->atom), nullptr), std::free);
    return owner && owner->owner != XCB_NONE;
}
#endif
} // namespace

bool hasCompositor()
{
#ifdef MESHSTEAD_HAS_XCB
    // Asked each time: a compositing manager may come and go, and popups open rarely.
    // The offscreen platform has the interface too, but no connection: there, as elsewhere, all windows are composed.
    const auto* x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    xcb_connection_t* connection = x11 ? x11->connection() : nullptr;
    return !connection || ownsCompositing(connection);
#else
    return QGuiApplication::platformName() != QLatin1String("xcb");
#endif
}

void roundPopup(QWidget* popup)
{
    popup->setAttribute(Qt::WA_TranslucentBackground, hasCompositor());
}

qreal popupRadius(const QWidget* popup, qreal rounded)
{
    const bool isSquare = popup && popup->isWindow() && !popup->testAttribute(Qt::WA_TranslucentBackground);
    return isSquare ? 0 : rounded;
}

} // namespace mesh
