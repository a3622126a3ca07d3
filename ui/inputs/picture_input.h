// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

class QMimeData;
class QPushButton;

namespace clientela {

/// A picture: chosen, dropped, pasted or taken away. Large ones are made smaller beside the window.
class PictureInput final : public QWidget
{
    Q_OBJECT

public:
    explicit PictureInput(QWidget* parent = nullptr);

    /// PNG, JPEG or SVG; empty for none.
    const QByteArray& bytes() const { return m_bytes; }
    void setBytes(const QByteArray& bytes);
    /// The same as base64, as records keep it.
    QString base64() const { return QString::fromLatin1(m_bytes.toBase64()); }
    void setBase64(const QString& text) { setBytes(QByteArray::fromBase64(text.toLatin1())); }
    /// Why the last file was not taken; empty otherwise.
    const QString& problem() const { return m_problem; }
    /// Whether a picture is still being made smaller.
    bool isReading() const { return m_isReading; }
    /// Takes a file, as a drop does.
    void readFile(const QString& path);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Somebody put another picture here, took it away, or tried what cannot be (then problem() says why).
    void edited();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    bool take(const QMimeData* offered);
    void choose();
    void paste();
    void remove();
    void finish(const QByteArray& bytes, const QString& problem);
    template<class Source>
    void read(Source source);
    QRect pictureRect() const;
    void showState();

    QByteArray m_bytes;
    QImage m_image;
    QString m_problem;
    bool m_isReading = false;
    bool m_isDropping = false;
    int m_readings = 0;
    QPushButton* m_choose;
    QPushButton* m_remove;
};

} // namespace clientela
