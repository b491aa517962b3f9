// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/lineage/exploring/panel_title.h"

#include "widgets/theme/icons.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/variants.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace mesh {

PanelTitle::PanelTitle(const QString& text, QWidget* parent)
    : QWidget(parent)
{
    auto* title = new QLabel(text);
    setTextRole(title, TextRole::Strong);
    auto* close = new QToolButton;
    close->setAutoRaise(true);
    close->setFixedSize(24, 24);
    close->setIconSize({metrics::IconSize, metrics::IconSize});
    close->setIcon(icon(QStringLiteral("close")));
    close->setToolTip(tr("Close this panel"));
    close->setAccessibleName(tr("Close this panel"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 6, 6);
    row->addWidget(title, 1);
    row->addWidget(close);
    connect(close, &QToolButton::clicked, this, &PanelTitle::closeRequested);
}

} // namespace mesh
