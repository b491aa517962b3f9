// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/common/unseen_mark.h"

#include "widgets/theme/theme.h"

#include <QPainter>

namespace mesh {

void paintUnseenMark(QPainter& painter, const QRectF& disc)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens().accent);
    painter.drawEllipse(disc);
}

} // namespace mesh
