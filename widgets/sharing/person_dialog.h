// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/sharing/people_calls.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace mesh {

/// Edits one person of the shared mesh: as a whole where she is new, else her role or her password. Open it with
/// open(); it stays until the shared mesh has taken what was entered, so that nothing has to be typed twice.
class PersonDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Purpose
    {
        Add,
        Role,
        Password,
    };

    PersonDialog(Purpose purpose, const NewPerson& person, QWidget* parent = nullptr);

    NewPerson person() const;
    void refuse(const QString& reason); ///< the shared mesh did not take it; accept() where it did

signals:
    void submitted(); ///< person() is complete

private:
    void submit();
    void makeRows(QFormLayout& form);
    void refresh();
    QString problem() const; ///< why it cannot be confirmed yet; empty where it can

    Purpose m_purpose;
    NewPerson m_person;
    QLineEdit* m_login;
    QLineEdit* m_name;
    QComboBox* m_role;
    QCheckBox* m_admin;
    QLineEdit* m_password;
    QLineEdit* m_again;
    QLabel* m_problem;
    QPushButton* m_confirm;
    QString m_refusal; // until something else is entered
    bool m_isSubmitted = false;
};

} // namespace mesh
