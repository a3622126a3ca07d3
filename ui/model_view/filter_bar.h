// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inputs/value_editor.h"
#include "ui/model_view/filter_lines.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QToolButton;
class QVBoxLayout;

namespace clientela {

class TextLabel;

/// A filter as lines of field, comparison and value, and beside them as the text that it is; what is changed in one
/// shows in the other.
class FilterBar final : public QWidget
{
    Q_OBJECT

public:
    FilterBar(Session& session, const RecordType& type, QWidget* parent = nullptr);
    ~FilterBar() override;

    const QString& filter() const { return m_filter; }
    void setFilter(const QString& text);
    /// Puts the keyboard into the first line, adding one when there is none.
    void begin();
    /// Says what is wrong with the text; empty when nothing is.
    void setProblem(const QString& problem);

Q_SIGNALS:
    /// By the user; a moment after the last key.
    void filterChanged(const QString& text);
    void closeWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Line;
    void addLine(const FilterLine& line);
    void removeLine(Line* line);
    void fillComparisons(Line& line, Comparison wanted);
    void makeEditor(Line& line, const QString& value);
    FilterLine lineOf(const Line& line) const;
    std::optional<FilterField> fieldOf(const Line& line) const;
    void showLines();
    void takeLines();
    void takeText();
    void restyle();

    Session& m_session;
    const RecordType& m_type;
    QString m_filter;
    std::vector<std::unique_ptr<Line>> m_lines;
    QVBoxLayout* m_rows;
    QComboBox* m_match;
    QToolButton* m_add;
    QLineEdit* m_text;
    TextLabel* m_problem;
    QTimer m_changeSoon;
    bool m_isShowing = false;
};

} // namespace clientela
