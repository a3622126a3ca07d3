// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inputs/suggest_input.h"

#include "ui/inputs/suggestion_popup.h"

#include <QKeyEvent>

namespace clientela {

SuggestInput::SuggestInput(QWidget* parent)
    : LineInput(parent)
    , m_popup(new SuggestionPopup(this))
{
    connect(m_popup, &SuggestionPopup::chosen, this, [this](const Suggestion& suggestion) { take(suggestion); });
}

SuggestInput::SuggestInput(Source source, QWidget* parent)
    : SuggestInput(parent)
{
    m_source = std::move(source);
}

bool SuggestInput::takesKey(QKeyEvent* event)
{
    if (!m_popup || isReadOnly())
        return false;
    if (m_popup->takesKey(event))
        return true;
    const bool asks = event->key() == Qt::Key_Down && !(event->modifiers() & ~Qt::KeypadModifier);
    if (!asks || m_popup->isOpen())
        return false;
    offer(content(), true);
    return m_popup->isOpen();
}

bool SuggestInput::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && m_popup && m_popup->isOpen()
        && m_popup->wantsKey(static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return LineInput::event(event);
}

void SuggestInput::keyPressEvent(QKeyEvent* event)
{
    if (!takesKey(event))
        LineInput::keyPressEvent(event);
}

void SuggestInput::focusOutEvent(QFocusEvent* event)
{
    LineInput::focusOutEvent(event);
    if (m_popup && event->reason() != Qt::PopupFocusReason)
        m_popup->close();
}

void SuggestInput::noteTyped()
{
    offer(content(), false);
}

void SuggestInput::offer(const QString& typed, bool isAsked)
{
    std::vector<Suggestion> rows;
    if (m_source && (isAsked || !typed.isEmpty())) {
        const QStringList texts = m_source(typed);
        for (const QString& text : texts) {
            if (text != typed)
                rows.push_back({text, text});
        }
    }
    m_popup->offer(std::move(rows), typed, false);
}

void SuggestInput::take(const Suggestion& suggestion)
{
    setContent(suggestion.title);
    selectAll();
    Q_EMIT edited();
    Q_EMIT chosen(suggestion.title);
}

} // namespace clientela
