// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inputs/long_text_input.h"

#include "ui/theme/clientela_style.h"
#include "ui/theme/theme.h"

#include <QMimeData>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

namespace clientela {

namespace {

constexpr int longTextPadding = 6;

} // namespace

LongTextInput::LongTextInput(QWidget* parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setFrameShape(QFrame::StyledPanel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAttribute(Qt::WA_Hover);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(2);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setViewportMargins(longTextPadding, longTextPadding, longTextPadding - 2, longTextPadding);
    restyle();
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        fitToText();
        if (m_isSetting)
            return;
        if (toPlainText().size() < m_longest)
            m_wasCut = false;
        Q_EMIT edited();
    });
}

void LongTextInput::restyle()
{
    setFont(textFont(TextRole::Body));
    fitToText();
}

void LongTextInput::setContent(const QString& content)
{
    if (content == toPlainText())
        return;
    m_isSetting = true;
    m_wasCut = false;
    setPlainText(content);
    m_isSetting = false;
}

void LongTextInput::setLines(int least, int most)
{
    m_least = least;
    m_most = qMax(least, most);
    fitToText();
}

void LongTextInput::setLocked(bool isLocked)
{
    setFieldLocked(this, isLocked);
    const int padding = isLocked ? 0 : longTextPadding;
    setViewportMargins(padding, padding, isLocked ? 0 : padding - 2, padding);
    document()->setDocumentMargin(isLocked ? 0 : 2);
}

QString LongTextInput::problem() const
{
    return m_wasCut ? tr("The text was cut after %L1 characters; no more fit here.").arg(m_longest) : QString();
}

QSize LongTextInput::sizeHint() const
{
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid() && lines <= m_most; block = block.next())
        lines += qMax(1, block.layout() ? block.layout()->lineCount() : 1);
    const int shown = qBound(m_least, lines, m_most);
    const qreal line = QFontMetricsF(font()).lineSpacing();
    return {scaled(160), qCeil(line * shown) + 2 * longTextPadding + 4 + 2};
}

void LongTextInput::fitToText()
{
    const int height = sizeHint().height();
    if (height == m_lastHeight)
        return;
    m_lastHeight = height;
    setFixedHeight(height);
    updateGeometry();
}

void LongTextInput::insertFromMimeData(const QMimeData* source)
{
    if (!source->hasText())
        return;
    const qsizetype there = toPlainText().size() - textCursor().selectedText().size();
    const qsizetype room = qMax<qsizetype>(0, m_longest - there);
    QString text = source->text();
    const bool isCut = text.size() > room;
    text.truncate(room);
    textCursor().insertText(text);
    ensureCursorVisible();
    if (isCut) {
        m_wasCut = true;
        Q_EMIT edited();
    }
}

void LongTextInput::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    fitToText();
}

void LongTextInput::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::StyleChange && document())
        restyle();
}

void LongTextInput::focusInEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusInEvent(event);
    update();
}

void LongTextInput::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    update();
}

} // namespace clientela
