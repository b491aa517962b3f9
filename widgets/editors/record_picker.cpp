// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/editors/record_picker.h"

#include "items/record_choice_model.h"
#include "mesh/description.h"
#include "mesh/naming.h"
#include "widgets/session/session.h"
#include "widgets/theme/line_text.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {

/// The name, and muted at the end what tells it from others.
class ChoiceDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QString detail = index.data(RecordChoiceModel::DetailRole).toString();
        QStyleOptionViewItem opt = option;
        initStyleOption(&opt, index);
        // The name comes first: without it, where something belongs says nothing.
        const int left = opt.rect.width() - 16 - opt.fontMetrics.horizontalAdvance(opt.text) - 8;
        const int wanted = opt.fontMetrics.horizontalAdvance(detail) + 16;
        const int width = detail.isEmpty() ? 0 : std::clamp(left, std::min(wanted, opt.rect.width() / 4), wanted);
        const QString title = std::exchange(opt.text, QString());
        opt.widget->style()->drawControl(QStyle::CE_ItemViewItem, &opt, painter, opt.widget);
        painter->save();
        const bool isRightToLeft = opt.direction == Qt::RightToLeft;
        const QRect row = opt.rect.adjusted(8, 0, -8, 0);
        painter->setFont(opt.font);
        painter->setPen(tokens().text);
        const QRect titleRect = isRightToLeft ? row.adjusted(width, 0, 0, 0) : row.adjusted(0, 0, -width, 0);
        drawLineText(*painter, titleRect, title, opt.direction);
        painter->setFont(Theme::font(TextRole::Secondary));
        painter->setPen(tokens().muted);
        const int detailWidth = std::max(0, width - 8);
        const QRect detailRect = isRightToLeft ? row.adjusted(0, 0, detailWidth - row.width(), 0)
                                               : row.adjusted(row.width() - detailWidth, 0, 0, 0);
        drawLineText(*painter, detailRect, detail, opt.direction, Qt::ElideRight, Qt::AlignRight | Qt::AlignVCenter);
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(), metrics::ControlHeight};
    }
};

QString kindsText(const std::vector<Kind>& kinds)
{
    QStringList names;
    for (const Kind kind : kinds)
        names += inSentence(kindInfo(kind).singular());
    return names.size() > 3 ? RecordPicker::tr("record") : names.join(RecordPicker::tr(" or ", "between kinds"));
}

} // namespace

RecordPicker::RecordPicker(Session& session, std::vector<Kind> kinds, QWidget* parent)
    : QLineEdit(parent)
    , m_session(session)
    , m_kinds(std::move(kinds))
    , m_model(new RecordChoiceModel(this))
{
    setPlaceholderText(tr("Type a name"));
    auto* completer = new QCompleter(m_model, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setMaxVisibleItems(10);
    completer->popup()->setItemDelegate(new ChoiceDelegate(completer));
    setCompleter(completer);
    connect(this, &QLineEdit::textEdited, this, &RecordPicker::showMatches);
    connect(
        completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
        [this](const QModelIndex& index) {
            const auto id = index.data(RecordChoiceModel::IdRole).value<RecordId>();
            setRecord(id);
            emit picked(id);
        },
        Qt::QueuedConnection); // the completer writes its own text after this signal
}

void RecordPicker::setRecord(RecordId record)
{
    m_record = record;
    setText(titleOf(m_session.shown(), record));
}

Result<RecordId> RecordPicker::record() const
{
    const QString name = text().trimmed();
    if (name.isEmpty())
        return RecordId();
    const Mesh& mesh = m_session.shown();
    if (!m_record.isNull() && titleOf(mesh, m_record) == name)
        return m_record;
    std::vector<RecordId> found;
    for (const Kind kind : m_kinds) {
        mesh.forEach(kind, [&](const RecordView& view) {
            if (titleOf(mesh, view.id()).compare(name, Qt::CaseInsensitive) == 0)
                found.push_back(view.id());
        });
    }
    if (found.size() == 1)
        return found.front();
    if (found.empty())
        return Error {Error::Code::NotFound,
                      //: %1 is a kind such as "person or team", %2 a name
                      tr("There is no %1 called %2. Choose one of the list.").arg(kindsText(m_kinds), name),
                      {}};
    return Error {Error::Code::NotFound, tr("Several records are called %1. Choose one of the list.").arg(name), {}};
}

RecordId RecordPicker::meant() const
{
    if (const Result<RecordId> named = record(); named && !named->isNull())
        return *named;
    const QModelIndex chosen = completer()->popup()->currentIndex();
    const QModelIndex offered = chosen.isValid() ? chosen : m_model->index(0, 0);
    return text().trimmed().isEmpty() ? RecordId() : offered.data(RecordChoiceModel::IdRole).value<RecordId>();
}

void RecordPicker::openList()
{
    showMatches(text() == titleOf(m_session.shown(), m_record) ? QString() : text());
    completer()->complete();
}

void RecordPicker::showMatches(const QString& text)
{
    m_model->setSource(m_session.shown(), m_kinds);
    m_model->setText(text);
}

void RecordPicker::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Down && !completer()->popup()->isVisible()) {
        openList();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace mesh
