// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/sharing/hand_over.h"

#include "items/words.h"
#include "mesh/naming.h"
#include "sharing/share_session.h"
#include "sharing/transfers.h"
#include "widgets/session/session.h"
#include "widgets/sharing/hand_over_dialog.h"
#include "widgets/theme/icons.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace mesh {

HandOver::HandOver(Session& session, ShareSession& sharing, QWidget* window)
    : QObject(window)
    , m_session(session)
    , m_sharing(sharing)
    , m_window(window)
    , m_action(new QAction(icon(u"domain"_s), tr("Hand over to another domain..."), this))
{
    m_action->setObjectName(u"handOver"_s);
    connect(m_action, &QAction::triggered, this, &HandOver::ask);
    connect(&session, &Session::selectionChanged, this, &HandOver::refresh);
    connect(&session, &Session::asOfChanged, this, &HandOver::refresh);
    connect(&sharing, &ShareSession::stateChanged, this, &HandOver::refresh);
    session.addRecordAction(m_action);
    refresh();
}

std::vector<ProductId> HandOver::selected() const
{
    std::vector<ProductId> products;
    for (const RecordId& record : m_session.selection()) {
        if (record.kind != Kind::Product)
            return {};
        products.push_back(record.as<Kind::Product>());
    }
    return products;
}

void HandOver::refresh()
{
    const std::vector<ProductId> products = selected();
    const auto& hello = m_sharing.state().hello;
    m_action->setVisible(m_sharing.settings() && !products.empty());
    m_action->setEnabled(hello && m_session.isEditable() && std::ranges::all_of(products, [&](ProductId product) {
                             return mayOffer(*hello, m_session.document().mesh(), product);
                         }));
}

void HandOver::ask()
{
    const std::vector<ProductId> products = selected();
    if (products.empty())
        return;
    auto* dialog = new HandOverDialog(m_session, products, m_window->window());
    connect(dialog, &QDialog::accepted, this, [this, dialog, products] { offer(products, dialog->domain()); });
    dialog->open();
}

void HandOver::offer(const std::vector<ProductId>& products, DomainId to)
{
    const Mesh& mesh = m_session.document().mesh();
    const std::vector<RecordId> records(products.begin(), products.end());
    //: %1 is a data product or how many there are, %2 a domain
    const QString text = tr("%1 offered to %2. Its data stewards find it under Sharing, Transfers.")
                             .arg(subjectText(mesh, records), titleOf(mesh, to));
    m_sharing.ask(
        [products, to](SharedMesh& shared) {
            for (const ProductId& product : products) {
                if (const Status status = transfers::offer(shared, product, to); !status)
                    return status;
            }
            return ok();
        },
        this,
        [this, text](const Status& status) {
            if (status)
                m_session.tell(text, Tone::Good);
            else
                m_session.tell(status.error());
            m_sharing.syncSoon(); // the list of transfers follows the shared mesh
        });
}

} // namespace mesh
