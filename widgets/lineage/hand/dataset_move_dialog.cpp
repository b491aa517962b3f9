// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/lineage/hand/dataset_move_dialog.h"

#include "items/dataset_move.h"
#include "items/words.h"
#include "widgets/editors/record_picker.h"
#include "widgets/session/session.h"
#include "widgets/theme/variants.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {
constexpr qsizetype mostConsequences = 8;

std::vector<RecordId> recordsOf(const std::vector<DatasetId>& datasets)
{
    return {datasets.begin(), datasets.end()};
}

ChangeDialog::Texts textsFor(const Mesh& mesh, const std::vector<DatasetId>& datasets)
{
    ChangeDialog::Texts texts;
    texts.title = DatasetMoveDialog::tr("Move %1 to another product").arg(subjectText(mesh, recordsOf(datasets)));
    texts.confirm = DatasetMoveDialog::tr("Move %1").arg(countText(Kind::Dataset, qint64(datasets.size())));
    return texts;
}
} // namespace

DatasetMoveDialog::DatasetMoveDialog(Session& session, std::vector<DatasetId> datasets, ProductId product,
                                     QWidget* parent)
    : ChangeDialog(session, {}, textsFor(session.document().mesh(), datasets), parent)
    , m_datasets(std::move(datasets))
    , m_product(new RecordPicker(session, {Kind::Product}))
    , m_consequences(new QLabel)
{
    setObjectName(u"datasetMove"_s);
    auto* caption = new QLabel(tr("Data product"));
    setTextRole(caption, TextRole::Caption);
    caption->setBuddy(m_product);
    m_product->setAccessibleName(caption->text());
    m_product->setObjectName(u"moveTarget"_s);
    m_consequences->setObjectName(u"moveConsequences"_s);
    m_consequences->setTextFormat(Qt::PlainText);
    m_consequences->setWordWrap(true);
    m_consequences->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_consequences->setAccessibleName(tr("What changes with it"));
    auto* row = new QVBoxLayout;
    row->setSpacing(4);
    row->addWidget(caption);
    row->addWidget(m_product);
    questions()->addLayout(row);
    questions()->addWidget(m_consequences);
    connect(m_product, &RecordPicker::picked, this, &DatasetMoveDialog::refresh);
    connect(m_product, &QLineEdit::textEdited, this, &DatasetMoveDialog::readProduct);
    if (product.isNull()) {
        m_product->setFocus();
    } else {
        m_product->setRecord(product);
    }
    refresh(product);
}

void DatasetMoveDialog::readProduct()
{
    const Result<RecordId> product = m_product->record();
    refresh(product ? *product : RecordId());
}

void DatasetMoveDialog::refresh(RecordId product)
{
    if (product.isNull()) {
        setChangeSet({});
        m_consequences->setText(tr("Choose the product that they belong to from now on."));
        return;
    }
    const Mesh& mesh = session().document().mesh();
    DatasetMove move = moveDatasets(mesh, m_datasets, product.as<Kind::Product>(), QDate::currentDate());
    QStringList lines = move.consequences.mid(0, mostConsequences);
    if (move.consequences.size() > mostConsequences)
        lines += tr("and %1 more").arg(move.consequences.size() - mostConsequences);
    if (move.moved.empty())
        m_consequences->setText(tr("They belong to this product already."));
    else if (lines.isEmpty())
        m_consequences->setText(tr("Owners and consent stay the same, and no port or contract is touched."));
    else
        m_consequences->setText(lines.join(u'\n'));
    setConfirmText(tr("Move %1").arg(countText(Kind::Dataset, qint64(move.moved.size()))));
    setChangeSet(std::move(move.changes));
}

} // namespace mesh
