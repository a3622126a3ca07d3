// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace clientela {

/// One line of text. Pasted line breaks become spaces, what is longer than a field can be is cut and said so.
class LineInput : public QLineEdit
{
    Q_OBJECT

public:
    explicit LineInput(QWidget* parent = nullptr);

    /// What was typed without spaces at its ends.
    QString content() const { return text().trimmed(); }
    /// Shows another text; says nothing, keeps the cursor where the text is the same.
    void setContent(const QString& content);
    /// The most characters that fit; 500 unless set.
    void setLongest(int characters) { setMaxLength(characters); }
    /// What is wrong with what stands here, in one sentence; empty when nothing is.
    virtual QString problem() const;
    /// The height and padding of a field; false inside of another frame, as in a cell of a grid.
    void setFramed(bool framed);

Q_SIGNALS:
    /// Something was typed, pasted or chosen; never emitted by the setters.
    void edited();

protected:
    void focusOutEvent(QFocusEvent* event) override;
    /// Called with each text that somebody typed, before edited().
    virtual void noteTyped() {}
    /// Shows what stands here in its usual form, when the field is left.
    virtual void tidyUp() {}

private:
    void takeTyped();

    bool m_isCutNow = false;
    bool m_wasCut = false;
};

} // namespace clientela
