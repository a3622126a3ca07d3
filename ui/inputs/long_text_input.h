// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace clientela {

/// Text of several lines; as high as its text between the least and most lines. Tab goes on to the next field.
class LongTextInput final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit LongTextInput(QWidget* parent = nullptr);

    QString content() const { return toPlainText(); }
    void setContent(const QString& content);
    void setLines(int least, int most);
    /// The most characters that fit; 100 000 unless set.
    void setLongest(int characters) { m_longest = characters; }
    QString problem() const;
    /// A field of an issued document: its text stands there without a frame and can be copied.
    void setLocked(bool isLocked);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// Something was typed or pasted; never emitted by the setters.
    void edited();

protected:
    void insertFromMimeData(const QMimeData* source) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void restyle();
    void fitToText();

    int m_least = 3;
    int m_most = 10;
    int m_longest = 100000;
    int m_lastHeight = 0;
    bool m_wasCut = false;
    bool m_isSetting = false;
};

} // namespace clientela
