// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

class QStyleOptionToolButton;

namespace clientela {

/// How a push button speaks; set with setButtonLook.
enum class ButtonLook {
    Plain,  ///< bordered
    Filled, ///< the page's one next step
    Quiet,  ///< no border until the mouse is over it
    Pill,   ///< like Quiet; stands on `idle` when checked
    Danger, ///< bordered, its text in red
    Link,   ///< a word with a dotted line, at the end of its place like the figures above and below it
};
void setButtonLook(QWidget* button, ButtonLook look);
ButtonLook buttonLook(const QWidget* button);

/// Marks a field as wrong: a red border until it is taken back.
void setFieldProblem(QWidget* field, bool hasProblem);
bool fieldHasProblem(const QWidget* field);
/// A field of an issued document: its text stands there without a frame and can be copied, nothing can be typed.
void setFieldLocked(QWidget* field, bool isLocked);
/// The heads of a table that goes from edge to edge of its page: the first and the last stand on the page's margins.
void setPageEdges(QWidget* header);
/// A field without any frame, for editors inside a larger frame.
void setFrameless(QWidget* field);

/// Fusion with Clientela's look (LOOK.md); every widget of the window is drawn by it, no style sheet anywhere.
class ClientelaStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    ClientelaStyle();

    void polish(QWidget* widget) override;
    using QProxyStyle::polish;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* data) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                           const QWidget* widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                         const QWidget* widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
    QIcon standardIcon(StandardPixmap which, const QStyleOption* option, const QWidget* widget) const override;

private:
    void drawButtonGround(const QStyleOption* option, QPainter* painter, const QWidget* widget) const;
    void drawButtonLabel(const QStyleOption* option, QPainter* painter, const QWidget* widget) const;
    void drawLink(const QStyleOptionToolButton& button, QPainter* painter) const;
    void drawToolButton(const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const;
    void drawFieldFrame(const QStyleOption* option, QPainter* painter, const QWidget* widget) const;
    void drawComboBox(const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const;
    void drawScrollBar(const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const;
    void drawMenuItem(const QStyleOption* option, QPainter* painter, const QWidget* widget) const;
    void drawHeaderSection(const QStyleOption* option, QPainter* painter) const;
    void drawHeaderLabel(const QStyleOption* option, QPainter* painter) const;
    void drawTab(const QStyleOption* option, QPainter* painter, const QWidget* widget) const;
};

} // namespace clientela
