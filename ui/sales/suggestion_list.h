// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QListView;
class QPainter;
class QStandardItemModel;

namespace clientela {

/// Something that fits what is typed.
struct LineSuggestion
{
    qint64 id = 0;
    QString title;
    QString subtitle;
    QString figure; ///< a price, at the right
    QString unit;   ///< behind the figure, quieter
    QString value;  ///< what is typed in its place
};

/// What fits what is typed, under the editor in which it is typed; a child of the page, never a window of its own, and
/// never with the keyboard: the editor sends it up and down.
class SuggestionList final : public QWidget
{
    Q_OBJECT

public:
    /// The keys and what they do here, for the foot.
    using KeyHints = QList<QPair<QString, QString>>;

    explicit SuggestionList(QWidget* parent);

    /// Shows these below (or above, where there is more room) a rectangle of the parent; the typed words stand out.
    /// "first" is the row that is chosen already, -1 for none.
    void show(const std::vector<LineSuggestion>& suggestions, const QString& typed, const QRect& below, int first,
              const KeyHints& hints);
    bool isShown() const { return isVisible(); }
    /// The chosen one; null when none is.
    const LineSuggestion* chosen() const;
    void move(int steps);
    int count() const { return static_cast<int>(m_suggestions.size()); }

Q_SIGNALS:
    void picked(const clientela::LineSuggestion& suggestion);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<LineSuggestion> m_suggestions;
    QListView* m_list;
    QStandardItemModel* m_model;
    KeyHints m_hints;
};

/// The keys of the keyboard and what they do, in one line; what does not fit is left out.
void paintKeyHints(QPainter& painter, const QRect& rect, const SuggestionList::KeyHints& hints, bool isRightToLeft);

} // namespace clientela
