// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QIcon>
#include <QWidget>

#include <vector>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace mesh {

/// The title row of a page: title, how many, what narrows it, and at the end what can be done.
class PageHeader : public QWidget
{
    Q_OBJECT
public:
    explicit PageHeader(const QString& title, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    QString title() const;
    /// Muted beside the title: "124 products".
    void setCount(const QString& text);
    QString countText() const;

    /// After the title; gaps of 10 px.
    void addLeading(QWidget* widget);
    /// At the end of the row, in the order added.
    void addTrailing(QWidget* widget);
    /// A button whose words give way to @p icon where the row has no room for everything; the last one added first.
    void addTrailing(QPushButton* button, const QIcon& icon);
    /// What gives way altogether, once all words have; then the title does, which the rail says as well.
    void addOptional(QWidget* widget);

protected:
    bool event(QEvent* event) override;

private:
    struct Shrinking
    {
        QPushButton* button;
        QString text;
        QIcon icon;
        int saved = 0; ///< pixels, while only the icon is shown
    };

    void shrinkToFit();
    void shrinkButtons(int& excess);
    void hideToFit(int& excess);

    std::vector<Shrinking> m_shrinking;
    /// What gives way altogether, and the gap that goes with it.
    struct Hiding
    {
        QWidget* widget;
        int gap;
        int width() const { return widget->sizeHint().width() + gap; }
    };
    std::vector<Hiding> m_hiding; ///< in the order in which they give way
    QLabel* m_title;
    QLabel* m_count;
    QHBoxLayout* m_leading;
    QHBoxLayout* m_trailing;
};

} // namespace mesh
