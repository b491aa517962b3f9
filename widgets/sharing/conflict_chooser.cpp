// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/sharing/conflict_chooser.h"

#include "items/words.h"
#include "widgets/common/elided_label.h"
#include "widgets/editors/value_editor.h"
#include "widgets/session/session.h"
#include "widgets/sharing/share_words.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/variants.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {
constexpr qsizetype longestValue = 200; // characters that are shown without hovering
} // namespace

ConflictChooser::ConflictChooser(Session& session, ConflictModel& model, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(model)
    , m_question(new ElidedLabel)
    , m_options(new QButtonGroup(this))
    , m_mineValue(new QLabel)
    , m_theirsValue(new QLabel)
    , m_place(new QVBoxLayout)
    , m_problem(new QLabel)
    , m_together(new QLabel)
    , m_progress(new QLabel)
    , m_settle(new QPushButton(icon(u"check"_s, IconTone::OnAccent), tr("Settle as chosen")))
{
    setTextRole(m_question, TextRole::Strong);
    m_question->setObjectName(u"chooserQuestion"_s);
    setTextRole(m_problem, TextRole::Caption);
    setTone(m_problem, Tone::Bad);
    m_problem->setWordWrap(true);
    m_problem->hide();
    setTextRole(m_together, TextRole::Secondary);
    m_together->setObjectName(u"chooserTogether"_s);
    m_together->setWordWrap(true);
    setTextRole(m_progress, TextRole::Secondary);
    m_progress->setObjectName(u"chooserProgress"_s);
    m_settle->setObjectName(u"settleButton"_s);
    m_settle->setToolTip(tr("Send the change set anew with what was chosen; what was not asked stays mine"));
    setVariant(m_settle, ButtonVariant::Primary);
    connect(m_settle, &QPushButton::clicked, this, &ConflictChooser::settled);

    m_mine = addOption(u"chooseMine"_s, Take::Mine);
    m_theirs = addOption(u"chooseTheirs"_s, Take::Theirs);
    m_other = addOption(u"chooseOther"_s, Take::Edited);
    auto* options = new QGridLayout;
    options->setHorizontalSpacing(metrics::BlockGap);
    options->setVerticalSpacing(metrics::Grid);
    for (int column = 0; QRadioButton * option : {m_mine, m_theirs, m_other}) {
        options->addWidget(option, 0, column, Qt::AlignLeading);
        options->setColumnStretch(column++, 1);
    }
    for (QLabel* value : {m_mineValue, m_theirsValue}) {
        setTextRole(value, TextRole::Secondary);
        value->setTextFormat(Qt::PlainText);
        value->setWordWrap(true);
        value->setAlignment(Qt::AlignTop | Qt::AlignLeading);
        value->setMinimumWidth(1); // wraps instead of widening the page
    }
    options->addWidget(m_mineValue, 1, 0);
    options->addWidget(m_theirsValue, 1, 1);
    options->addLayout(m_place, 1, 2);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(metrics::GroupGap);
    foot->addWidget(m_together, 1);
    foot->addWidget(m_progress);
    foot->addWidget(m_settle);
    m_place->setContentsMargins(0, 0, 0, 0);
    m_place->setSpacing(metrics::Grid);
    m_place->addWidget(m_problem);
    m_place->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::GroupGap);
    layout->addWidget(m_question);
    layout->addLayout(options);
    layout->addLayout(foot);
    connect(&model, &ConflictModel::chosen, this, &ConflictChooser::refresh);
    connect(&session, &Session::asOfChanged, this, &ConflictChooser::refresh);
    refresh();
}

QRadioButton* ConflictChooser::addOption(const QString& objectName, Take take)
{
    auto* option = new QRadioButton;
    option->setObjectName(objectName);
    m_options->addButton(option, int(take));
    connect(option, &QRadioButton::clicked, this, [this, take] { choose(take); });
    return option;
}

void ConflictChooser::setRow(int row)
{
    m_row = row;
    refresh();
}

void ConflictChooser::refresh()
{
    if (m_row >= m_model.rowCount())
        m_row = -1;
    refreshOptions();
    refreshEditor();
    refreshSettle();
}

void ConflictChooser::refreshOptions()
{
    const bool isThere = m_row >= 0;
    const auto question = isThere ? m_model.row(m_row).question : ConflictQuestion::None;
    const bool isAsked = question != ConflictQuestion::None && m_session.isEditable();
    for (QRadioButton* option : {m_mine, m_theirs})
        option->setVisible(isAsked);
    m_other->setVisible(isAsked && question == ConflictQuestion::Value && m_model.row(m_row).info()->isEditable());
    m_question->setVisible(isThere);
    m_together->clear();
    m_mineValue->setVisible(isAsked && question == ConflictQuestion::Value);
    m_theirsValue->setVisible(m_mineValue->isVisibleTo(this));
    if (!isThere)
        return;
    const ConflictLine& line = m_model.row(m_row);
    const bool isField = question == ConflictQuestion::Value;
    //: %1 is a field, %2 a record
    m_question->setText(isField ? tr("%1 of %2").arg(line.field, line.title) : line.title);
    const auto [theirs, mine] = [question]() -> std::pair<QString, QString> {
        switch (question) {
        case ConflictQuestion::Restore:
            return {tr("Leave it deleted"), tr("Restore it with mine")};
        case ConflictQuestion::Delete:
            return {tr("Keep it"), tr("Delete it")};
        case ConflictQuestion::Record:
            return {tr("Take mine back"), tr("Send mine again")};
        default:
            return {tr("Theirs"), tr("Mine")};
        }
    }();
    showValue(m_mineValue, line.mine);
    showValue(m_theirsValue, line.theirs);
    m_theirs->setText(theirs);
    m_mine->setText(mine);
    m_other->setText(tr("Another value"));
    const Taken* taken = m_model.choice(m_row);
    m_options->setExclusive(false); // so that none may be chosen
    for (QAbstractButton* option : m_options->buttons()) {
        option->setChecked(taken && m_options->id(option) == int(taken->take));
        option->setAccessibleDescription(m_question->text());
    }
    m_options->setExclusive(true);
    QStringList fields;
    for (const int row : m_model.together(m_row))
        fields += m_model.row(row).field;
    if (line.isGuarded && fields.size() > 1)
        m_together->setText(
            tr("These make sense only together and are chosen together: %1.").arg(fields.join(u", "_s)));
}

void ConflictChooser::showValue(QLabel* label, const QString& text)
{
    label->setText(text.isEmpty() ? tr("empty", "a value") : shortened(text, longestValue));
    label->setToolTip(text.size() > longestValue ? text : QString());
}

void ConflictChooser::refreshEditor()
{
    const Taken* taken = m_row < 0 ? nullptr : m_model.choice(m_row);
    const bool isEdited = taken && taken->take == Take::Edited && m_session.isEditable();
    if (m_editor && isEdited && m_edited == m_model.row(m_row).key())
        return; // it is being typed in
    if (m_editor) {
        m_editor->disconnect(this);
        m_editor->hide();
        std::exchange(m_editor, nullptr)->deleteLater(); // it may be the one that is emitting
    }
    m_problem->hide();
    if (!isEdited)
        return;
    const ConflictLine& line = m_model.row(m_row);
    m_edited = line.key();
    m_editor = makeValueEditor(m_session, *line.info(), this);
    m_editor->setValue(taken->value);
    m_place->insertWidget(0, m_editor);
    connect(m_editor, &ValueEditor::edited, this, &ConflictChooser::takeEdited);
    connect(m_editor, &ValueEditor::accepted, this, &ConflictChooser::takeEdited);
    setTabOrder(m_other, m_editor);
    m_editor->show();
}

void ConflictChooser::refreshSettle()
{
    const int questions = m_model.questions();
    const int open = m_model.open();
    const bool isWrong = m_editor && !m_problem->isHidden();
    m_settle->setVisible(questions > 0);
    m_settle->setEnabled(questions > 0 && open == 0 && !isWrong && m_session.isEditable());
    m_progress->setVisible(questions > 0);
    m_progress->setText(open == 0 ? tr("Everything is chosen")
                                  : countedText(open, tr("1 is still to be chosen"), tr("%L1 are still to be chosen")));
}

void ConflictChooser::choose(Take take)
{
    if (m_row < 0)
        return;
    Taken taken {take};
    if (take == Take::Edited)
        taken.value = m_model.row(m_row).mineValue;
    m_model.choose(m_row, taken);
    if (m_editor && take == Take::Edited)
        m_editor->beginEditing();
}

void ConflictChooser::takeEdited()
{
    const auto value = m_editor->value();
    const bool isMissing = value && value->isNull() && m_editor->field().has(FieldFlag::Required);
    const QString problem = !value ? value.error().message
        : isMissing                ? tr("%1 needs a value.").arg(m_editor->field().label())
                                   : QString();
    m_editor->setProblem(problem);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (problem.isEmpty())
        m_model.choose(m_row, {Take::Edited, *value});
    else
        refreshSettle();
}

} // namespace mesh
