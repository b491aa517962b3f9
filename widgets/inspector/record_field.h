// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mesh/mesh.h"
#include "widgets/session/session.h"
#include "widgets/theme/state_mark.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace mesh {

class MeanwhileNotice;
class ValueEditor;
class ValueView;

/// A value that a record does not have itself but gets from another.
struct InheritedValue
{
    Value value;
    RecordId source;
};

/// How a value of a life cycle is shown; nullopt for other fields and where nothing is said.
std::optional<State> stateOf(const FieldInfo& field, const Value& value);

/// One field of one or many records, edited in place. At rest it reads as text; a click, Enter or typing turns it into
/// its editor. Leaving it or Enter commits, with a tick for a second; Esc restores; what is no value of the field stays
/// in the editor with the reason under it. What changes elsewhere while it is open is taken over as long as nothing was
/// typed; afterwards the person chooses between both. An inherited value can be made the record's own, and given back.
///
/// Named for tests and scripts after its field: "<name>Field", in it "<name>Value" and, while editing, "<name>Edit".
class RecordField : public QWidget
{
    Q_OBJECT

public:
    using Inheritance = std::function<std::optional<InheritedValue>(const Mesh&, RecordId)>;
    using Display = std::function<QStringList(const Mesh&, const Value&)>; ///< chips of a value
    enum class Caption
    {
        Above,
        None
    };

    RecordField(Session& session, Kind kind, const QString& fieldName, QWidget* parent = nullptr,
                Caption caption = Caption::Above);
    ~RecordField() override;

    /// Commits what is being edited first. The records are of the field's kind.
    void setRecords(std::vector<RecordId> records);
    void setCaption(const QString& text);
    void setInheritance(Inheritance inheritance);
    void setDisplay(Display display);
    /// Shown instead of "Not set".
    void setEmptyText(const QString& text);
    /// Reads the snapshot on show again. An editor that is open keeps what was typed.
    void refresh();
    bool isEditing() const { return m_editor != nullptr; }
    const FieldInfo& field() const { return m_field; }
    ValueView* view() const { return m_view; }

public slots:
    void beginEditing(const QString& typed = {});
    /// Commits and closes the editor. False where the value was refused, or somebody changed it meanwhile: the editor
    /// stays.
    bool finishEditing();
    void cancelEditing();

signals:
    void committed();

private:
    struct Common
    {
        Value value;
        bool isMixed = false;
    };
    std::vector<Value> values(const Mesh& mesh) const;
    Common commonValue(const Mesh& mesh) const;
    void fillEditor();
    bool isTouched() const;
    /// Takes over what changed elsewhere, or says it. False where the person has to choose.
    bool followOthers();
    void dropMeanwhile();
    void keepTyped();
    void showValue(const Common& common, const std::optional<InheritedValue>& inherited);
    bool commit(const Value& value);
    void closeEditor(bool keepFocus);
    void showProblem(const QString& reason);
    void showTick();
    void watchFocus(QWidget* old, QWidget* now);
    void goToReferred();

    Session& m_session;
    const FieldInfo& m_field;
    std::vector<RecordId> m_records;
    Inheritance m_inheritance;
    Display m_display;
    QString m_emptyText;
    QVBoxLayout* m_layout;
    QLabel* m_caption;
    QLabel* m_tick;
    QPushButton* m_switch; // to make it explicit, or inherited again
    QToolButton* m_go;
    ValueView* m_view;
    QLabel* m_source;
    QLabel* m_problem;
    ValueEditor* m_editor = nullptr; // while editing
    MeanwhileNotice* m_meanwhile = nullptr; // while there is something to choose
    std::vector<Value> m_begun; // of the records, as the editor knows them
    std::optional<Value> m_filled; // what the editor showed before anybody typed
    bool m_isIndirect = false; // that is inherited, or not one value: chosen, it becomes the records' own
    bool m_isEdited = false;
    bool m_isClosing = false;
    std::optional<InheritedValue> m_inherited;
    QTimer m_tickTimer;
};

} // namespace mesh
