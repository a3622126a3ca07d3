// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/clientela_style.h"

#include "ui/theme/focus_ring.h"
#include "ui/theme/icons.h"
#include "ui/theme/painters.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAction>
#include <QComboBox>
#include <QCoreApplication>
#include <QFocusFrame>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollBar>
#include <QSplitter>
#include <QStyleOption>
#include <QTabBar>
#include <QTableView>
#include <QTextEdit>
#include <QToolButton>

namespace clientela {

namespace {

constexpr const char* lookProperty = "clientelaButtonLook";
constexpr const char* problemProperty = "clientelaFieldProblem";
constexpr const char* pageEdgesProperty = "clientelaPageEdges";
constexpr const char* framelessProperty = "clientelaFrameless";

constexpr int fieldPadding = 10;
constexpr int menuItemHeight = 28;
constexpr int pageEdge = 24;

/// Puts the label of the first and of the last section on the page's margins.
void keepPageEdges(const QStyleOptionHeader& header, QRect& label)
{
    const bool isOnly = header.position == QStyleOptionHeader::OnlyOneSection;
    const bool isBackwards = header.direction == Qt::RightToLeft;
    if (isOnly || header.position == (isBackwards ? QStyleOptionHeader::End : QStyleOptionHeader::Beginning))
        label.setLeft(header.rect.left() + pageEdge);
    if (isOnly || header.position == (isBackwards ? QStyleOptionHeader::Beginning : QStyleOptionHeader::End))
        label.setRight(header.rect.right() - pageEdge);
}

bool isOn(const QStyleOption* option, QStyle::StateFlag flag)
{
    return option->state & flag;
}

bool stillHasFocus(const QStyleOption* option)
{
    return isOn(option, QStyle::State_HasFocus) && isOn(option, QStyle::State_Enabled);
}

struct ButtonColours
{
    QColor fill;
    QColor border;
    QColor text;
};

/// A button's colours by its look and state, alike for push and tool buttons.
ButtonColours buttonColours(ButtonLook look, const QStyleOption* option)
{
    const Theme& t = theme();
    const bool enabled = isOn(option, QStyle::State_Enabled);
    const bool pressed = enabled && isOn(option, QStyle::State_Sunken);
    const bool hovered = enabled && isOn(option, QStyle::State_MouseOver);
    const bool checked = isOn(option, QStyle::State_On);
    const QColor text = enabled ? t.ink : t.off;
    switch (look) {
    case ButtonLook::Filled:
        if (!enabled)
            return {t.idle, t.idle, t.off};
        return {pressed ? t.accentPressed : hovered ? t.accentHover : t.accent, Qt::transparent, t.onAccent};
    case ButtonLook::Quiet:
    case ButtonLook::Pill:
        return {pressed   ? t.press
                : checked ? t.idle
                : hovered ? t.hover
                          : QColor(Qt::transparent),
                Qt::transparent,
                !enabled  ? t.off
                : checked ? t.ink
                          : t.ink2};
    case ButtonLook::Danger:
        return {pressed   ? t.press
                : hovered ? t.hover
                          : t.raised,
                t.line2, enabled ? t.status(Status::Late).text : t.off};
    case ButtonLook::Link:
        return {Qt::transparent, Qt::transparent, !enabled ? t.ink : hovered || pressed ? t.accentText : t.ink2};
    case ButtonLook::Plain: break;
    }
    return {pressed   ? t.press
            : checked ? t.idle
            : hovered ? t.hover
            : enabled ? t.raised
                      : QColor(Qt::transparent),
            t.line2, text};
}

bool isMenuDanger(const QMenu* menu, const QStyleOptionMenuItem* item)
{
    if (!menu)
        return false;
    const QAction* action = menu->actionAt(item->rect.center());
    return action && action->property("clientelaDanger").toBool();
}

} // namespace

void setButtonLook(QWidget* button, ButtonLook look)
{
    button->setProperty(lookProperty, static_cast<int>(look));
    button->update();
}

ButtonLook buttonLook(const QWidget* button)
{
    if (!button)
        return ButtonLook::Plain;
    const QVariant set = button->property(lookProperty);
    if (set.isValid())
        return static_cast<ButtonLook>(set.toInt());
    return qobject_cast<const QToolButton*>(button) ? ButtonLook::Quiet : ButtonLook::Plain;
}

void setFieldProblem(QWidget* field, bool hasProblem)
{
    field->setProperty(problemProperty, hasProblem);
    field->update();
}

void setFieldLocked(QWidget* field, bool isLocked)
{
    field->setProperty(framelessProperty, isLocked);
    if (auto* line = qobject_cast<QLineEdit*>(field)) {
        line->setReadOnly(isLocked);
        for (QAction* action : line->actions())
            action->setVisible(!isLocked);
    } else if (auto* text = qobject_cast<QPlainTextEdit*>(field)) {
        text->setReadOnly(isLocked);
        text->viewport()->setAutoFillBackground(false);
    } else {
        QPalette colours;
        if (isLocked) {
            for (const QPalette::ColorRole role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
                colours.setColor(QPalette::Disabled, role, theme().ink);
        }
        field->setPalette(colours);
        field->setEnabled(!isLocked);
        if (auto* box = qobject_cast<QComboBox*>(field); box && box->lineEdit()) {
            QResizeEvent sameSize(box->size(), box->size()); // the only way to have its editor placed anew
            QCoreApplication::sendEvent(box, &sameSize);
        }
    }
    field->update();
}

bool fieldHasProblem(const QWidget* field)
{
    return field && field->property(problemProperty).toBool();
}

void setPageEdges(QWidget* header)
{
    header->setProperty(pageEdgesProperty, true);
}

void setFrameless(QWidget* field)
{
    field->setProperty(framelessProperty, true);
    if (auto* edit = qobject_cast<QLineEdit*>(field))
        edit->setFrame(false);
}

ClientelaStyle::ClientelaStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

void ClientelaStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton*>(widget) || qobject_cast<QComboBox*>(widget) || qobject_cast<QLineEdit*>(widget)
        || qobject_cast<QScrollBar*>(widget) || qobject_cast<QAbstractSpinBox*>(widget)
        || qobject_cast<QTabBar*>(widget) || qobject_cast<QTextEdit*>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (auto* view = qobject_cast<QAbstractItemView*>(widget))
        view->viewport()->setAttribute(Qt::WA_Hover);
}

int ClientelaStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_ToolBarIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize: return 16;
    case PM_ScrollBarExtent: return 10;
    case PM_ScrollBarSliderMin: return 32;
    case PM_SplitterWidth: return 1;
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin: return ringRoom;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return 16;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return 8;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_MenuPanelWidth: return 1;
    case PM_MenuHMargin:
    case PM_MenuVMargin: return 4;
    case PM_MenuButtonIndicator: return scaled(24);
    case PM_DefaultFrameWidth:
        if (qobject_cast<const QAbstractScrollArea*>(widget) || !widget)
            return 1;
        return 1;
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin: return 16;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return 8;
    case PM_TabBarTabHSpace: return scaled(24);
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal: return 0;
    case PM_TabBarBaseOverlap: return 0;
    case PM_ToolTipLabelFrameWidth: return 6;
    case PM_TextCursorWidth: return 1;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ClientelaStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                              QStyleHintReturn* data) const
{
    switch (hint) {
    case SH_ItemView_ShowDecorationSelected: return 1;
    case SH_ScrollBar_LeftClickAbsolutePosition: return 1;
    case SH_Menu_MouseTracking:
    case SH_Menu_SubMenuPopupDelay: return hint == SH_Menu_MouseTracking ? 1 : 80;
    case SH_ComboBox_Popup: return 0;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText: return 0;
    case SH_UnderlineShortcut: return 0;
    case SH_ToolTipLabel_Opacity: return 255;
    case SH_ToolTip_WakeUpDelay: return 500;
    case SH_Widget_Animate:
    case SH_Widget_Animation_Duration: return 0;
    case SH_TitleBar_NoBorder: return 1;
    case SH_TabBar_ElideMode: return Qt::ElideNone;
    case SH_DialogButtonBox_ButtonsHaveIcons: return 0;
    case SH_ItemView_ActivateItemOnSingleClick: return 0;
    case SH_Table_GridLineColor: return static_cast<int>(theme().rule.rgba());
    default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize ClientelaStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                       const QWidget* widget) const
{
    switch (type) {
    case CT_PushButton: {
        const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        if (!button)
            break;
        int width = 2 * scaled(12) + qCeil(textMetrics(TextRole::Name).horizontalAdvance(button->text));
        if (!button->icon.isNull())
            width += button->iconSize.width() + (button->text.isEmpty() ? 0 : 8);
        if (button->text.isEmpty())
            width = scaled(32);
        if (button->features & QStyleOptionButton::HasMenu)
            width += scaled(18);
        const ButtonLook look = buttonLook(widget);
        return {width, scaled(look == ButtonLook::Pill ? 28 : 32)};
    }
    case CT_ToolButton: {
        const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
        if (!button)
            break;
        if (buttonLook(widget) == ButtonLook::Link)
            return {qCeil(figuresWidth(button->text, TextRole::Body)) + 2, lineHeight(TextRole::Body) + 2};
        const bool hasText = button->toolButtonStyle != Qt::ToolButtonIconOnly && !button->text.isEmpty();
        const bool hasIcon = button->toolButtonStyle != Qt::ToolButtonTextOnly && !button->icon.isNull();
        int width = hasText ? 2 * scaled(10) + qCeil(textMetrics(TextRole::Name).horizontalAdvance(button->text))
                            : scaled(28);
        if (hasText && hasIcon)
            width += button->iconSize.width() + 8;
        if (button->features & QStyleOptionToolButton::MenuButtonPopup)
            width += pixelMetric(PM_MenuButtonIndicator, option, widget) + 4;
        else if (hasText && button->features & QStyleOptionToolButton::HasMenu)
            width += scaled(16);
        return {width,
                scaled(buttonLook(widget) == ButtonLook::Quiet || buttonLook(widget) == ButtonLook::Pill ? 28 : 32)};
    }
    case CT_LineEdit: return {size.width() + 2 * fieldPadding, qMax(size.height() + 8, scaled(32))};
    case CT_ItemViewItem: {
        const QSize usual = QProxyStyle::sizeFromContents(type, option, size, widget);
        const bool isChoice = widget && widget->window()->windowType() == Qt::Popup;
        return isChoice ? QSize(usual.width(), qMax(usual.height(), scaled(menuItemHeight))) : usual;
    }
    case CT_ComboBox: return {size.width() + fieldPadding + scaled(34), scaled(32)};
    case CT_SpinBox: return {size.width() + 2 * fieldPadding, scaled(32)};
    case CT_MenuItem: {
        const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
        if (!item)
            break;
        if (item->menuItemType == QStyleOptionMenuItem::Separator)
            return {size.width(), 9};
        const QStringList parts = item->text.split(u'\t');
        int width = scaled(40) + qCeil(textMetrics(TextRole::Body).horizontalAdvance(parts.first())) + scaled(16);
        if (parts.size() > 1)
            width += scaled(24) + qCeil(textMetrics(TextRole::Caption).horizontalAdvance(parts.at(1)));
        if (item->menuItemType == QStyleOptionMenuItem::SubMenu)
            width += scaled(20);
        return {qMax(width, scaled(176)), scaled(menuItemHeight)};
    }
    case CT_TabBarTab: return {size.width(), scaled(36)};
    case CT_HeaderSection: return {size.width(), scaled(28)};
    default: break;
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

QRect ClientelaStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    if (element == SE_LineEditContents) {
        const auto* panel = qstyleoption_cast<const QStyleOptionFrame*>(option);
        if (widget && widget->property(framelessProperty).toBool() && panel && panel->lineWidth > 0)
            return option->rect.adjusted(-2, 0, 0, 0); // QLineEdit keeps two pixels itself
        if (panel && panel->lineWidth > 0)
            return option->rect.adjusted(fieldPadding - 2, 0, -fieldPadding + 2, 0);
    }
    if (element == SE_HeaderLabel)
        return option->rect.adjusted(scaled(8), 0, -scaled(8), 0);
    if (element == SE_ItemViewItemText && qobject_cast<const QTableView*>(widget)) // below their heads
        return QProxyStyle::subElementRect(element, option, widget).adjusted(4, 0, -4, 0);
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect ClientelaStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                     const QWidget* widget) const
{
    if (control == CC_ScrollBar) {
        const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
        if (bar && (part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine))
            return {};
        if (bar && part == SC_ScrollBarGroove)
            return bar->rect;
        if (bar && (part == SC_ScrollBarSlider || part == SC_ScrollBarAddPage || part == SC_ScrollBarSubPage)) {
            const bool horizontal = bar->orientation == Qt::Horizontal;
            const int length = horizontal ? bar->rect.width() : bar->rect.height();
            const qint64 range = qint64(bar->maximum) - bar->minimum;
            const int least = qMin(pixelMetric(PM_ScrollBarSliderMin, option, widget), length);
            const int slider = range <= 0
                                   ? length
                                   : qMax(least,
                                          static_cast<int>(qint64(bar->pageStep) * length / (range + bar->pageStep)));
            const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - slider,
                                                      bar->upsideDown);
            const auto along = [&](int from, int size) {
                return horizontal ? QRect(bar->rect.x() + from, bar->rect.y(), size, bar->rect.height())
                                  : QRect(bar->rect.x(), bar->rect.y() + from, bar->rect.width(), size);
            };
            if (part == SC_ScrollBarSlider)
                return along(start, slider);
            return part == SC_ScrollBarSubPage ? along(0, start) : along(start + slider, length - start - slider);
        }
    }
    if (control == CC_ComboBox) {
        const int arrow = scaled(28);
        const bool right = option->direction == Qt::RightToLeft;
        if (part == SC_ComboBoxEditField && widget && widget->property(framelessProperty).toBool())
            return option->rect.adjusted(right ? 0 : -2, 1, right ? 2 : 0, -1);
        if (part == SC_ComboBoxEditField)
            return right ? option->rect.adjusted(arrow, 1, -fieldPadding + 2, -1)
                         : option->rect.adjusted(fieldPadding - 2, 1, -arrow, -1);
        if (part == SC_ComboBoxArrow)
            return right ? QRect(option->rect.x(), option->rect.y(), arrow, option->rect.height())
                         : QRect(option->rect.right() - arrow + 1, option->rect.y(), arrow, option->rect.height());
        if (part == SC_ComboBoxListBoxPopup)
            return option->rect.translated(0, 2);
    }
    if (control == CC_SpinBox && part == SC_SpinBoxEditField)
        return option->rect.adjusted(fieldPadding - 2, 1, -fieldPadding + 2, -1);
    if (control == CC_SpinBox && (part == SC_SpinBoxUp || part == SC_SpinBoxDown))
        return {}; // no arrows are painted; the keys and the wheel step
    if (control == CC_ToolButton) {
        const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
        if (button && button->features & QStyleOptionToolButton::MenuButtonPopup) {
            const int menu = pixelMetric(PM_MenuButtonIndicator, option, widget);
            const QRect left(option->rect.x(), option->rect.y(), option->rect.width() - menu, option->rect.height());
            const QRect right(left.right() + 1, left.y(), menu, left.height());
            if (part == SC_ToolButton)
                return visualRect(option->direction, option->rect, left);
            if (part == SC_ToolButtonMenu)
                return visualRect(option->direction, option->rect, right);
        }
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

void ClientelaStyle::drawFieldFrame(const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const Theme& t = theme();
    if (widget && widget->property(framelessProperty).toBool())
        return;
    const bool enabled = isOn(option, State_Enabled) && !isOn(option, State_ReadOnly);
    const bool focused = stillHasFocus(option);
    const QColor fill = enabled ? t.field : t.lane;
    if (fieldHasProblem(widget) || focused) {
        paintPanel(*painter, option->rect, 6, fill, Qt::transparent);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(fieldHasProblem(widget) ? t.status(Status::Late).dot : t.ring, 2));
        painter->drawRoundedRect(QRectF(option->rect).adjusted(1, 1, -1, -1), 5, 5);
        painter->restore();
        return;
    }
    paintPanel(*painter, option->rect, 6, fill, !enabled ? t.line2 : isOn(option, State_MouseOver) ? t.ink3 : t.edge);
}

void ClientelaStyle::drawButtonGround(const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const ButtonColours colours = buttonColours(buttonLook(widget), option);
    paintPanel(*painter, option->rect, 6, colours.fill, colours.border);
}

void ClientelaStyle::drawButtonLabel(const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    if (!button)
        return;
    const ButtonLook look = buttonLook(widget);
    const ButtonColours colours = buttonColours(look, option);
    const bool hasMenu = button->features & QStyleOptionButton::HasMenu;
    QRect rect = button->rect.adjusted(0, 0, hasMenu ? -scaled(14) : 0, 0);
    const int icon = button->icon.isNull() ? 0 : button->iconSize.width();
    const TextRole role = look == ButtonLook::Pill && !isOn(option, State_On) ? TextRole::Body : TextRole::Name;
    const int text = qCeil(textMetrics(role).horizontalAdvance(button->text));
    const int gap = icon > 0 && !button->text.isEmpty() ? 8 : 0;
    const int room = rect.width() - 2 * scaled(8);
    const int content = qMin(icon + gap + text, room);
    const int left = rect.x() + (rect.width() - content) / 2;
    if (icon > 0) {
        const QRect place = visualRect(option->direction, option->rect,
                                       QRect(left, rect.y() + (rect.height() - icon) / 2, icon, icon));
        const QIcon::Mode mode = isOn(option, State_Enabled) ? QIcon::Normal : QIcon::Disabled;
        button->icon.paint(painter, place, Qt::AlignCenter, mode);
    }
    const QRect words = visualRect(option->direction, option->rect,
                                   QRect(left + icon + gap, rect.y(), content - icon - gap + 2, rect.height()));
    paintText(*painter, words, QString(button->text).remove(u'&'), role, colours.text,
              Qt::AlignVCenter | (option->direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft));
    if (hasMenu) {
        const QRect arrow = visualRect(option->direction, option->rect,
                                       QRect(button->rect.right() - scaled(24), rect.y(), 16, rect.height()));
        paintIcon(*painter, "arrow-down", arrow, colours.text);
    }
}

void ClientelaStyle::drawLink(const QStyleOptionToolButton& button, QPainter* painter) const
{
    const QColor ink = buttonColours(ButtonLook::Link, &button).text;
    const bool right = button.direction == Qt::RightToLeft;
    paintFigures(*painter, button.rect, button.text, TextRole::Body, ink, right ? Qt::AlignLeft : Qt::AlignRight);
    if (!isOn(&button, State_Enabled))
        return;
    const int y = button.rect.bottom();
    painter->setPen(QPen(theme().line2, 1, Qt::DotLine));
    painter->drawLine(button.rect.left(), y, button.rect.right(), y);
}

void ClientelaStyle::drawToolButton(const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
    if (!button)
        return;
    const ButtonLook look = buttonLook(widget);
    if (look == ButtonLook::Link) {
        drawLink(*button, painter);
        return;
    }
    const bool isSplit = button->features & QStyleOptionToolButton::MenuButtonPopup;
    QStyleOptionToolButton state = *button;
    if (!isOn(option, State_AutoRaise))
        state.state |= State_Raised;
    if (!(state.activeSubControls & SC_ToolButton))
        state.state &= ~State_Sunken;
    const ButtonColours colours = buttonColours(look, &state);
    paintPanel(*painter, option->rect, 6, colours.fill, colours.border);
    const QRect main = isSplit ? proxy()->subControlRect(CC_ToolButton, option, SC_ToolButton, widget) : option->rect;
    if (isSplit) {
        const QRect menu = proxy()->subControlRect(CC_ToolButton, option, SC_ToolButtonMenu, widget);
        QColor divider = look == ButtonLook::Filled ? theme().onAccent : theme().line2;
        if (look == ButtonLook::Filled)
            divider.setAlpha(90);
        painter->fillRect(QRectF(option->direction == Qt::RightToLeft ? menu.right() : menu.left(), menu.top() + 1, 1,
                                 menu.height() - 2),
                          divider);
        paintIcon(*painter, "arrow-down", menu, colours.text);
    }
    const bool hasText = button->toolButtonStyle != Qt::ToolButtonIconOnly && !button->text.isEmpty();
    const bool hasIcon = button->toolButtonStyle != Qt::ToolButtonTextOnly && !button->icon.isNull();
    const QIcon::Mode mode = isOn(option, State_Enabled) ? QIcon::Normal : QIcon::Disabled;
    const bool hasArrow = hasText && !isSplit && button->features & QStyleOptionToolButton::HasMenu;
    if (!hasText) {
        if (hasIcon) {
            const int side = button->iconSize.width();
            button->icon.paint(
                painter, QRect(main.x() + (main.width() - side) / 2, main.y() + (main.height() - side) / 2, side, side),
                Qt::AlignCenter, mode);
        }
        return;
    }
    const int icon = hasIcon ? button->iconSize.width() : 0;
    const int gap = hasIcon ? 8 : 0;
    const TextRole role = TextRole::Name;
    const QString words = QString(button->text).remove(u'&');
    const int arrow = hasArrow ? scaled(16) : 0;
    const int room = main.width() - 2 * scaled(8);
    const int content = qMin(icon + gap + qCeil(textMetrics(role).horizontalAdvance(words)) + arrow, room);
    int left = main.x() + (main.width() - content) / 2;
    if (hasIcon) {
        const QRect place = visualRect(option->direction, main,
                                       QRect(left, main.y() + (main.height() - icon) / 2, icon, icon));
        button->icon.paint(painter, place, Qt::AlignCenter, mode);
    }
    const QRect textRect = visualRect(
        option->direction, main, QRect(left + icon + gap, main.y(), content - icon - gap - arrow + 2, main.height()));
    paintText(*painter, textRect, words, role, colours.text,
              Qt::AlignVCenter | (option->direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft));
    if (hasArrow)
        paintIcon(*painter, "arrow-down",
                  visualRect(option->direction, main, QRect(left + content - 12, main.y(), 16, main.height())),
                  colours.text);
}

void ClientelaStyle::drawComboBox(const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option);
    if (!box)
        return;
    drawFieldFrame(option, painter, widget);
    if (widget && widget->property(framelessProperty).toBool())
        return;
    const QRect arrow = proxy()->subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
    paintIcon(*painter, "arrow-down", arrow, isOn(option, State_Enabled) ? theme().ink2 : theme().off);
}

void ClientelaStyle::drawScrollBar(const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (!bar || bar->maximum <= bar->minimum)
        return;
    QRect thumb = proxy()->subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget);
    thumb = bar->orientation == Qt::Vertical ? thumb.adjusted(2, 1, -2, -1) : thumb.adjusted(1, 2, -1, -2);
    const bool active = isOn(option, State_MouseOver) || isOn(option, State_Sunken);
    paintPanel(*painter, thumb, 3, active ? theme().edge : theme().line2, Qt::transparent);
}

void ClientelaStyle::drawMenuItem(const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
    if (!item)
        return;
    const Theme& t = theme();
    if (item->menuItemType == QStyleOptionMenuItem::Separator) {
        painter->fillRect(QRect(item->rect.x() - 4, item->rect.center().y(), item->rect.width() + 8, 1), t.line);
        return;
    }
    const bool enabled = isOn(option, State_Enabled);
    if (isOn(option, State_Selected) && enabled)
        paintPanel(*painter, item->rect, 4, t.soft, Qt::transparent);
    const bool danger = isMenuDanger(qobject_cast<const QMenu*>(widget), item);
    const QColor ink = !enabled ? t.off : danger ? t.status(Status::Late).text : t.ink;
    const QRect iconRect = visualRect(option->direction, item->rect,
                                      QRect(item->rect.x() + 8, item->rect.y(), 16, item->rect.height()));
    if (item->checkType != QStyleOptionMenuItem::NotCheckable) {
        if (item->checked)
            paintIcon(*painter, "checkmark", iconRect, enabled ? t.accentText : t.off);
    } else if (!item->icon.isNull()) {
        const QRect square(iconRect.x(), iconRect.y() + (iconRect.height() - 16) / 2, 16, 16);
        item->icon.paint(painter, square, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    }
    const QStringList parts = item->text.split(u'\t');
    const QRect words = visualRect(option->direction, item->rect, item->rect.adjusted(scaled(36), 0, -scaled(12), 0));
    const bool right = option->direction == Qt::RightToLeft;
    paintText(*painter, words, QString(parts.first()).remove(u'&'), TextRole::Body, ink,
              Qt::AlignVCenter | (right ? Qt::AlignRight : Qt::AlignLeft));
    if (parts.size() > 1)
        paintText(*painter, words, parts.at(1), TextRole::Caption, enabled ? t.ink3 : t.off,
                  Qt::AlignVCenter | (right ? Qt::AlignLeft : Qt::AlignRight));
    if (item->menuItemType == QStyleOptionMenuItem::SubMenu)
        paintIcon(*painter, right ? "arrow-left" : "arrow-right",
                  visualRect(option->direction, item->rect,
                             QRect(item->rect.right() - 20, item->rect.y(), 16, item->rect.height())),
                  t.ink2);
}

void ClientelaStyle::drawHeaderSection(const QStyleOption* option, QPainter* painter) const
{
    painter->fillRect(option->rect,
                      isOn(option, State_MouseOver) && isOn(option, State_Enabled) ? theme().hover : theme().sheet);
    painter->fillRect(QRect(option->rect.x(), option->rect.bottom(), option->rect.width(), 1), theme().line);
}

void ClientelaStyle::drawHeaderLabel(const QStyleOption* option, QPainter* painter) const
{
    const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
    if (!header)
        return;
    const bool sorted = header->sortIndicator != QStyleOptionHeader::None;
    const int arrow = sorted ? 14 : 0;
    const QRect rect = header->rect;
    const bool right = header->textAlignment & Qt::AlignRight;
    const QColor colour = sorted ? theme().ink : theme().ink3;
    const qreal width = qMin<qreal>(textMetrics(TextRole::CaptionName).horizontalAdvance(header->text),
                                    rect.width() - arrow);
    paintText(*painter, right ? rect : rect.adjusted(0, 0, -arrow, 0), header->text, TextRole::CaptionName, colour,
              Qt::AlignVCenter | (right ? Qt::AlignRight : Qt::AlignLeft));
    if (sorted) {
        const int x = right ? rect.right() - qCeil(width) - arrow : rect.x() + qCeil(width) + 2;
        // Qt's "down" is ascending
        paintIcon(*painter, header->sortIndicator == QStyleOptionHeader::SortDown ? "arrow-up" : "arrow-down",
                  QRect(x, rect.y(), 12, rect.height()), theme().ink, 12);
    }
}

void ClientelaStyle::drawTab(const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option);
    if (!tab)
        return;
    const bool selected = isOn(option, State_Selected);
    const Theme& t = theme();
    const QColor ink = !isOn(option, State_Enabled)    ? t.off
                       : selected                      ? t.ink
                       : isOn(option, State_MouseOver) ? t.ink
                                                       : t.ink2;
    const TextRole role = selected ? TextRole::Section : TextRole::Body;
    const int icon = tab->icon.isNull() ? 0 : 16;
    const int text = qCeil(textMetrics(role).horizontalAdvance(tab->text));
    const int content = icon + (icon ? 8 : 0) + text;
    const int left = tab->rect.x() + (tab->rect.width() - content) / 2;
    if (icon)
        tab->icon.paint(painter, QRect(left, tab->rect.y() + (tab->rect.height() - 16) / 2, 16, 16));
    paintText(*painter, QRect(left + icon + (icon ? 8 : 0), tab->rect.y(), text + 2, tab->rect.height()), tab->text,
              role, ink, Qt::AlignVCenter, Qt::ElideNone);
    if (selected)
        painter->fillRect(QRect(tab->rect.x() + 4, tab->rect.bottom() - 1, tab->rect.width() - 8, 2), t.accentText);
    Q_UNUSED(widget)
}

void ClientelaStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                   const QWidget* widget) const
{
    switch (element) {
    case PE_PanelButtonCommand: drawButtonGround(option, painter, widget); return;
    case PE_FrameDefaultButton:
    case PE_FrameFocusRect:
    case PE_FrameStatusBarItem:
    case PE_FrameTabBarBase:
    case PE_PanelStatusBar: return;
    case PE_PanelItemViewItem: {
        // our own delegates paint their rows themselves; this is for those of choices, completions and Qt's dialogs
        const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option);
        if (item && isOn(option, State_Selected))
            painter->fillRect(item->rect,
                              item->palette.brush(isOn(option, State_Active) ? QPalette::Active : QPalette::Inactive,
                                                  QPalette::Highlight));
        return;
    }
    case PE_PanelLineEdit: {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        if (frame && frame->lineWidth > 0)
            drawFieldFrame(option, painter, widget);
        return;
    }
    case PE_FrameLineEdit: drawFieldFrame(option, painter, widget); return;
    case PE_Frame: {
        if (qobject_cast<const QTextEdit*>(widget) || (widget && widget->inherits("QPlainTextEdit"))) {
            drawFieldFrame(option, painter, widget);
            return;
        }
        if (qobject_cast<const QAbstractItemView*>(widget)) {
            paintPanel(*painter, option->rect, 6, Qt::transparent, theme().line);
            return;
        }
        break;
    }
    case PE_FrameMenu: return;
    case PE_PanelMenu:
        painter->fillRect(option->rect, theme().raised);
        paintPanel(*painter, option->rect, 0, theme().raised, theme().line2);
        return;
    case PE_PanelTipLabel: paintPanel(*painter, option->rect, 0, theme().toast, theme().toast); return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: {
        const Qt::CheckState state = isOn(option, State_On)         ? Qt::Checked
                                     : isOn(option, State_NoChange) ? Qt::PartiallyChecked
                                                                    : Qt::Unchecked;
        paintCheckBox(*painter, option->rect, state, isOn(option, State_Enabled), isOn(option, State_MouseOver));
        return;
    }
    case PE_IndicatorRadioButton: {
        const Theme& t = theme();
        const bool enabled = isOn(option, State_Enabled);
        const bool on = isOn(option, State_On);
        const QRectF circle(option->rect.x(), option->rect.y() + (option->rect.height() - 16) / 2.0, 16, 16);
        paintPanel(*painter, circle, 8,
                   on && enabled ? t.accent
                   : enabled     ? t.field
                                 : t.lane,
                   on && enabled ? t.accent
                   : enabled     ? t.edge
                                 : t.line2);
        if (on)
            paintPanel(*painter, circle.adjusted(5, 5, -5, -5), 3, enabled ? t.onAccent : t.off, Qt::transparent);
        return;
    }
    case PE_IndicatorArrowDown: paintIcon(*painter, "arrow-down", option->rect, theme().ink2); return;
    case PE_IndicatorArrowUp: paintIcon(*painter, "arrow-up", option->rect, theme().ink2); return;
    default: break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void ClientelaStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                                 const QWidget* widget) const
{
    switch (element) {
    case CE_PushButtonBevel: drawButtonGround(option, painter, widget); return;
    case CE_PushButtonLabel: drawButtonLabel(option, painter, widget); return;
    case CE_HeaderSection: drawHeaderSection(option, painter); return;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, theme().sheet);
        painter->fillRect(QRect(option->rect.x(), option->rect.bottom(), option->rect.width(), 1), theme().line);
        return;
    case CE_Header: {
        drawHeaderSection(option, painter);
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
            QStyleOptionHeader label = *header;
            label.rect = subElementRect(SE_HeaderLabel, header, widget);
            label.textAlignment = visualAlignment(header->direction, header->textAlignment);
            if (widget && widget->property(pageEdgesProperty).toBool())
                keepPageEdges(*header, label.rect);
            drawHeaderLabel(&label, painter);
        }
        return;
    }
    case CE_HeaderLabel: drawHeaderLabel(option, painter); return;
    case CE_TabBarTab:
    case CE_TabBarTabShape: drawTab(option, painter, widget); return;
    case CE_TabBarTabLabel: return;
    case CE_MenuItem: drawMenuItem(option, painter, widget); return;
    case CE_MenuEmptyArea: return;
    case CE_ShapedFrame: {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        if (frame && frame->frameShape == QFrame::HLine) {
            painter->fillRect(QRect(option->rect.x(), option->rect.center().y(), option->rect.width(), 1),
                              theme().line);
            return;
        }
        if (frame && frame->frameShape == QFrame::VLine) {
            painter->fillRect(QRect(option->rect.center().x(), option->rect.y(), 1, option->rect.height()),
                              theme().line);
            return;
        }
        break;
    }
    case CE_Splitter: painter->fillRect(option->rect, theme().line); return;
    case CE_FocusFrame: {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(theme().ring, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option->rect).adjusted(1, 1, -1, -1), 8, 8);
        painter->restore();
        return;
    }
    case CE_ProgressBarGroove: {
        const QRectF bar(option->rect.x(), option->rect.center().y() - 1.5, option->rect.width(), 4);
        paintPanel(*painter, bar, 2, theme().press, Qt::transparent);
        return;
    }
    case CE_ProgressBarContents: {
        const auto* progress = qstyleoption_cast<const QStyleOptionProgressBar*>(option);
        if (!progress || progress->maximum <= progress->minimum)
            return;
        const double share = double(progress->progress - progress->minimum) / (progress->maximum - progress->minimum);
        QRectF bar(option->rect.x(), option->rect.center().y() - 1.5, option->rect.width() * qBound(0.0, share, 1.0),
                   4);
        if (option->direction == Qt::RightToLeft)
            bar.moveRight(option->rect.right());
        if (bar.width() >= 1)
            paintPanel(*painter, bar, 2, theme().isDark ? theme().status(Status::Open).dot : theme().accent,
                       Qt::transparent);
        return;
    }
    case CE_ProgressBarLabel: return;
    case CE_ComboBoxLabel: {
        const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option);
        if (!box || box->editable)
            break;
        QRect field = proxy()->subControlRect(CC_ComboBox, box, SC_ComboBoxEditField, widget).adjusted(2, 0, 0, 0);
        if (!box->currentIcon.isNull()) {
            box->currentIcon.paint(painter, QRect(field.x(), field.y() + (field.height() - 16) / 2, 16, 16));
            field.adjust(24, 0, 0, 0);
        }
        paintText(*painter, field, box->currentText, TextRole::Body,
                  isOn(option, State_Enabled) || widget->property(framelessProperty).toBool() ? theme().ink
                                                                                              : theme().off,
                  Qt::AlignVCenter | (option->direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft));
        return;
    }
    default: break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void ClientelaStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                        const QWidget* widget) const
{
    switch (control) {
    case CC_ToolButton: drawToolButton(option, painter, widget); return;
    case CC_ComboBox: drawComboBox(option, painter, widget); return;
    case CC_ScrollBar: drawScrollBar(option, painter, widget); return;
    case CC_SpinBox: drawFieldFrame(option, painter, widget); return;
    default: QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

QIcon ClientelaStyle::standardIcon(StandardPixmap which, const QStyleOption* option, const QWidget* widget) const
{
    switch (which) {
    case SP_LineEditClearButton: return icon("edit-delete");
    case SP_MessageBoxWarning: return icon("dialog-warning", theme().status(Status::Soon).dot);
    case SP_MessageBoxInformation:
    case SP_MessageBoxQuestion: return icon("dialog-information", theme().accentText);
    default: return QProxyStyle::standardIcon(which, option, widget);
    }
}

} // namespace clientela
