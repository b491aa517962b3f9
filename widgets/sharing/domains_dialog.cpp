// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/sharing/domains_dialog.h"

#include "mesh/naming.h"
#include "widgets/common/empty_state.h"
#include "widgets/common/panel.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/variants.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {

constexpr int idRole = Qt::UserRole;

} // namespace

DomainsDialog::DomainsDialog(const Mesh& mesh, const QString& name, std::vector<Uuid> domains, QWidget* parent)
    : QDialog(parent)
    , m_list(new QListWidget)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"domainsDialog"_s);
    setWindowTitle(tr("Domains of %1").arg(name));
    resize(420, 460);
    auto* title = new QLabel(windowTitle());
    setTextRole(title, TextRole::Section);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    auto* text = new QLabel(tr("A data steward may change what belongs to these domains."));
    setTextRole(text, TextRole::Secondary);
    text->setWordWrap(true);

    setUpTable(m_list);
    m_list->setObjectName(u"domainsList"_s);
    m_list->setAccessibleName(windowTitle());
    for (const Domain& domain : mesh.all<Domain>()) {
        auto* item = new QListWidgetItem(qualifiedNameOf(mesh, domain.id), m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setData(idRole, domain.id.uuid.toString());
        const auto found = std::ranges::find(domains, domain.id.uuid);
        item->setCheckState(found == domains.end() ? Qt::Unchecked : Qt::Checked);
        if (found != domains.end())
            domains.erase(found);
    }
    m_list->sortItems();
    m_unknown = std::move(domains);
    auto* panel = new Panel;
    panel->setContent(m_list->count() > 0
                          ? static_cast<QWidget*>(m_list)
                          : new EmptyState(tr("There are no domains in the mesh yet. Make them in the catalogue.")));
    if (m_list->count() == 0) {
        m_list->setParent(this);
        m_list->hide();
    }

    auto* cancel = new QPushButton(tr("Cancel"));
    auto* confirm = new QPushButton(tr("Give these domains"));
    confirm->setObjectName(u"domainsConfirm"_s);
    setVariant(confirm, ButtonVariant::Primary);
    confirm->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(confirm, &QPushButton::clicked, this, &QDialog::accept);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::GroupGap);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(confirm);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(metrics::BlockGap);
    layout->addWidget(title);
    layout->addWidget(text);
    layout->addWidget(panel, 1);
    layout->addLayout(buttons);
}

std::vector<Uuid> DomainsDialog::domains() const
{
    std::vector<Uuid> chosen = m_unknown;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem* item = m_list->item(row);
        if (item->checkState() == Qt::Checked)
            chosen.push_back(Uuid::fromString(item->data(idRole).toString()).value_or(Uuid()));
    }
    return chosen;
}

} // namespace mesh
