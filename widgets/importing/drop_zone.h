// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QPushButton;

namespace mesh {

/// The empty wizard: where files are dropped, with the buttons that do the same from the keyboard. Only looks like a
/// target; the dialog around it takes the drop.
class DropZone : public QWidget
{
    Q_OBJECT

public:
    explicit DropZone(QWidget* parent = nullptr);

    /// Something that can be dropped is over the window.
    void setTargeted(bool isTargeted);
    QPushButton* addFilesButton() const { return m_addFiles; }
    QPushButton* addFolderButton() const { return m_addFolder; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QPushButton* m_addFiles;
    QPushButton* m_addFolder;
    bool m_isTargeted = false;
};

} // namespace mesh
