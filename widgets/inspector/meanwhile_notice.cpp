// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/inspector/meanwhile_notice.h"

#include "widgets/inspector/value_view.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/variants.h"

#include <QAccessible>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mesh {

MeanwhileNotice::MeanwhileNotice(QWidget* parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
{
    setTextRole(m_text, TextRole::Secondary);
    setTone(m_text, Tone::Warn);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setObjectName(u"meanwhileText"_s);
    const auto choice = [this](const QString& words, const QString& name, void (MeanwhileNotice::*chosen)()) {
        auto* button = new QPushButton(words, this);
        setVariant(button, ButtonVariant::Link);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, chosen);
        return button;
    };
    auto* choices = new QHBoxLayout;
    choices->setSpacing(metrics::BlockGap);
    choices->addWidget(choice(tr("Keep mine"), u"meanwhileMine"_s, &MeanwhileNotice::mineChosen));
    choices->addWidget(choice(tr("Take theirs"), u"meanwhileTheirs"_s, &MeanwhileNotice::theirsChosen));
    choices->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::marginsOf(ValueView::Inset, 3, 0, 3));
    layout->setSpacing(2);
    layout->addWidget(m_text);
    layout->addLayout(choices);
}

void MeanwhileNotice::setTheirs(const QString& theirs)
{
    const QString said = theirs.isEmpty() ? tr("Somebody emptied this while you were typing.")
                                          : tr("Somebody changed this while you were typing: %1").arg(theirs);
    if (said == m_text->text())
        return;
    m_text->setText(said);
    QAccessibleEvent announcement(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&announcement);
}

QString MeanwhileNotice::text() const
{
    return m_text->text();
}

} // namespace mesh
