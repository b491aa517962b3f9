// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "app/as_of_button.h"

#include "items/history_model.h"
#include "widgets/common/date_dialog.h"
#include "widgets/session/session.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/variants.h"

#include <QMenu>

namespace mesh {

namespace {

constexpr int recentChanges = 8;

} // namespace

AsOfButton::AsOfButton(QWidget* parent)
    : QPushButton(parent)
{
    setVariant(this, ButtonVariant::Flat);
    setIcon(mesh::icon(QStringLiteral("calendar"), IconTone::Muted));
    setObjectName(QStringLiteral("asOfButton"));
    setToolTip(tr("Show the mesh as it was on an earlier date"));
    setMenu(new QMenu(this));
    connect(menu(), &QMenu::aboutToShow, this, &AsOfButton::fillMenu);
    refresh();
}

void AsOfButton::setSession(Session* session)
{
    m_session = session;
    if (session)
        connect(session, &Session::asOfChanged, this, &AsOfButton::refresh);
    refresh();
}

void AsOfButton::refresh()
{
    setVisible(m_session != nullptr);
    const bool isHistoric = m_session && m_session->isHistoric();
    setText(isHistoric ? tr("As of %1").arg(dateText(*m_session->asOf())) : tr("As of now"));
    setProperty("historic", isHistoric);
}

void AsOfButton::fillMenu()
{
    menu()->clear();
    if (!m_session)
        return;
    menu()->addAction(tr("Now"), this, [this] { m_session->showAsOf(std::nullopt); });
    menu()->addAction(tr("Choose a date..."), this, &AsOfButton::chooseDate);
    menu()->addAction(tr("Go through time on the diagram"), m_session, &Session::goThroughTime);
    menu()->addSeparator();
    HistoryFilter filter;
    filter.limit = recentChanges;
    const auto history = m_session->document().history(filter);
    if (!history) {
        m_session->tell(history.error());
        return;
    }
    for (const HistoryEntry& entry : *history) {
        const QString reason = fontMetrics().elidedText(entry.info.reason, Qt::ElideRight, 280);
        menu()->addAction(tr("%1: %2", "date: what was done").arg(dateText(entry.info.at), reason), this,
                          [this, at = entry.info.at] { m_session->showAsOf(at); });
    }
}

void AsOfButton::chooseDate()
{
    askForDate(this,
               {.title = tr("Show an earlier date"),
                .text = tr("Every page shows the mesh as it was then. Nothing can be changed meanwhile."),
                .confirmLabel = tr("Show this date")},
               [this](const QDateTime& at) { m_session->showAsOf(Instant::fromMilliseconds(at.toMSecsSinceEpoch())); });
}

} // namespace mesh
