// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/importing/drop_zone.h"

#include "widgets/theme/icons.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/variants.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace mesh {

DropZone::DropZone(QWidget* parent)
    : QWidget(parent)
    , m_addFiles(new QPushButton(tr("Add files...")))
    , m_addFolder(new QPushButton(tr("Add folder...")))
{
    auto* mark = new QLabel;
    mark->setAlignment(Qt::AlignCenter);
    const auto paintMark = [this, mark] {
        mark->setPixmap(iconPixmap(QStringLiteral("drop-files"), tokens().muted, 32, devicePixelRatioF()));
    };
    paintMark();
    connect(&appTheme(), &Theme::changed, mark, paintMark);

    auto* title = new QLabel(tr("Drop files or folders here"));
    setTextRole(title, TextRole::Section);
    title->setAlignment(Qt::AlignCenter);
    auto* what = new QLabel(tr("dbt artifacts, ODCS contracts, ODPS products, OpenLineage events and Meshstead's own "
                               "files. What a file is shows in its content, whatever its name."));
    what->setAlignment(Qt::AlignCenter);
    what->setWordWrap(true);
    what->setForegroundRole(QPalette::PlaceholderText);
    what->setMaximumWidth(480);
    auto* whatRow = new QHBoxLayout; // an alignment flag would take the height-for-width of a wrapped label away
    whatRow->addStretch();
    whatRow->addWidget(what, 1000);
    whatRow->addStretch();

    m_addFiles->setObjectName(QStringLiteral("dropAddFilesButton"));
    m_addFiles->setIcon(icon(QStringLiteral("file")));
    m_addFolder->setObjectName(QStringLiteral("dropAddFolderButton"));
    m_addFolder->setIcon(icon(QStringLiteral("folder")));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::GroupGap);
    buttons->addStretch();
    buttons->addWidget(m_addFiles);
    buttons->addWidget(m_addFolder);
    buttons->addStretch();

    auto* note = new QLabel(tr("Nothing is changed until you press Import."));
    setTextRole(note, TextRole::Secondary);
    note->setAlignment(Qt::AlignCenter);

    auto* column = new QVBoxLayout(this);
    column->setSpacing(metrics::GroupGap);
    column->addStretch(2);
    column->addWidget(mark);
    column->addWidget(title);
    column->addLayout(whatRow);
    column->addSpacing(metrics::GroupGap);
    column->addLayout(buttons);
    column->addSpacing(metrics::GroupGap);
    column->addWidget(note);
    column->addStretch(3); // the optical middle is above the real one
}

void DropZone::setTargeted(bool isTargeted)
{
    if (std::exchange(m_isTargeted, isTargeted) != isTargeted)
        update();
}

void DropZone::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(m_isTargeted ? t.accent : t.outline, m_isTargeted ? 2 : 1);
    pen.setDashPattern(m_isTargeted ? QList<qreal> {3, 2} : QList<qreal> {5, 4});
    painter.setPen(pen);
    painter.setBrush(m_isTargeted ? blended(t.selection, t.surface) : t.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), metrics::Radius, metrics::Radius);
}

} // namespace mesh
