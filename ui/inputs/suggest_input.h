// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inputs/line_input.h"

#include <QPointer>

#include <functional>

namespace clientela {

class SuggestionPopup;
struct Suggestion;

/// A line that offers what others wrote here; anything else may be typed as well. Down opens what there is.
class SuggestInput : public LineInput
{
    Q_OBJECT

public:
    using Source = std::function<QStringList(const QString& typed)>;

    explicit SuggestInput(QWidget* parent = nullptr);
    SuggestInput(Source source, QWidget* parent = nullptr);

    void setSource(Source source) { m_source = std::move(source); }
    SuggestionPopup* popup() const { return m_popup; }
    /// Offers a key to the suggestions; true when it was for them. For delegates that get keys first.
    bool takesKey(QKeyEvent* event);

Q_SIGNALS:
    /// A suggestion was taken, after edited().
    void chosen(const QString& text);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void noteTyped() override;
    virtual void offer(const QString& typed, bool isAsked);
    virtual void take(const Suggestion& suggestion);

private:
    Source m_source;
    QPointer<SuggestionPopup> m_popup;
};

} // namespace clientela
