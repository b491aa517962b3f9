// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/desk.h"
#include "widgets/inspector/inspector.h"
#include "widgets/inspector/record_field.h"
#include "widgets/inspector/value_view.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

namespace mesh {

/// The inspector over a desk, in a window that has the focus.
class Bench
{
public:
    explicit Bench(Desk& desk)
        : inspector(desk.session)
    {
        inspector.resize(336, 724);
        inspector.show();
        QApplication::setActiveWindow(&inspector);
        (void)QTest::qWaitForWindowActive(&inspector, 1000);
    }
    template<typename T>
    T* tab(InspectorTabId id)
    {
        inspector.setCurrentTab(id);
        QTest::qWait(1);
        return inspector.findChild<T*>();
    }
    Inspector inspector;
};

inline RecordField* fieldIn(QWidget* parent, const QString& name)
{
    for (RecordField* field : parent->findChildren<RecordField*>(QString(name % QStringLiteral("Field")))) {
        if (field->isVisibleTo(parent))
            return field;
    }
    return nullptr;
}

/// Opens the field by keyboard, types over what is there, and ends with @p last.
inline void type(RecordField* field, const QString& text, Qt::Key last)
{
    field->view()->setFocus();
    QTest::keyClick(field->view(), Qt::Key_Return);
    QWidget* input
        = field->findChild<QWidget*>(QString(QString::fromLatin1(field->field().name) % QStringLiteral("Edit")));
    QVERIFY(input);
    if (auto* line = qobject_cast<QLineEdit*>(input))
        line->selectAll();
    QTest::keyClicks(input, text);
    QTest::keyClick(input, last);
}

} // namespace mesh
