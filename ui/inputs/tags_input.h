// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <functional>

namespace clientela {

class SuggestInput;

/// Words as chips with an x each, and a line that adds more: Enter or a comma adds, Backspace takes the last one away.
class TagsInput final : public QWidget
{
    Q_OBJECT

public:
    using Source = std::function<QStringList(const QString& typed)>;

    explicit TagsInput(QWidget* parent = nullptr);

    QStringList tags() const { return m_tags; }
    void setTags(const QStringList& tags);
    void setSource(Source source);
    QString problem() const { return m_problem; }
    SuggestInput* line() const { return m_line; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Somebody added or took away a word.
    void edited();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addTyped();
    /// Says whether any was added; "kept" becomes what is too long to be one.
    bool add(const QString& words, QString& kept);
    void removeAt(qsizetype index);
    std::vector<QRect> places(int width, QRect& line, int& height) const;
    QRect crossOf(const QRect& chip) const;
    void layOut();

    QStringList m_tags;
    QString m_problem;
    SuggestInput* m_line;
    int m_hovered = -1;
};

} // namespace clientela
