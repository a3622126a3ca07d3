// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace clientela {

class TextLabel;

/// The first step of an import: where the rows come from. A file is chosen, dropped anywhere on the page, or rows are
/// pasted.
class FileStep final : public QWidget
{
    Q_OBJECT

public:
    explicit FileStep(QWidget* parent = nullptr);

    void setKind(const QString& kind);
    /// What is wrong with what was chosen, in one sentence; empty for nothing.
    void setProblem(const QString& sentence);
    /// Shows that something is held over the page that can be dropped.
    void setDropPossible(bool isPossible);

Q_SIGNALS:
    void fileWanted();
    void pasteWanted();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* m_panel;
    QWidget* m_drop;
    TextLabel* m_title;
    TextLabel* m_sentence;
    TextLabel* m_problem;
};

} // namespace clientela
