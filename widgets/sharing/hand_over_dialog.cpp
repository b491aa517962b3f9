// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/sharing/hand_over_dialog.h"

#include "items/words.h"
#include "widgets/editors/record_picker.h"
#include "widgets/session/session.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/variants.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {

constexpr int dialogWidth = 440;

} // namespace

HandOverDialog::HandOverDialog(Session& session, std::vector<ProductId> products, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_products(std::move(products))
    , m_domain(new RecordPicker(session, {Kind::Domain}))
    , m_confirm(new QPushButton(tr("Offer")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"handOverDialog"_s);
    setFixedWidth(dialogWidth);
    const std::vector<RecordId> records(m_products.begin(), m_products.end());
    setWindowTitle(tr("Hand over %1").arg(subjectText(session.document().mesh(), records)));
    auto* title = new QLabel(windowTitle());
    setTextRole(title, TextRole::Section);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    auto* text = new QLabel(tr("It moves with its datasets, ports and SLOs as soon as a data steward of the other "
                               "domain has accepted. Until then either side can step back."));
    setTextRole(text, TextRole::Secondary);
    text->setWordWrap(true);
    auto* label = new QLabel(tr("To the domain"));
    label->setBuddy(m_domain);
    m_domain->setObjectName(u"handOverDomain"_s);
    m_domain->setAccessibleName(label->text());

    auto* cancel = new QPushButton(tr("Cancel"));
    m_confirm->setObjectName(u"handOverConfirm"_s);
    setVariant(m_confirm, ButtonVariant::Primary);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_confirm, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_domain, &QLineEdit::textChanged, this, &HandOverDialog::refresh);
    connect(m_domain, &RecordPicker::picked, this, &HandOverDialog::refresh);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::GroupGap);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_confirm);
    auto* field = new QVBoxLayout;
    field->setSpacing(metrics::Grid);
    field->addWidget(label);
    field->addWidget(m_domain);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(metrics::BlockGap);
    layout->addWidget(title);
    layout->addWidget(text);
    layout->addLayout(field);
    layout->addLayout(buttons);
    m_domain->setFocus();
    refresh();
}

DomainId HandOverDialog::domain() const
{
    const auto record = m_domain->record();
    return record && record->kind == Kind::Domain ? record->as<Kind::Domain>() : DomainId();
}

void HandOverDialog::refresh()
{
    const DomainId to = domain();
    const Mesh& mesh = m_session.document().mesh();
    m_confirm->setEnabled(!to.isNull() && std::ranges::all_of(m_products, [&](ProductId id) {
        const Product* product = mesh.find(id);
        return product && product->domain != to;
    }));
}

} // namespace mesh
