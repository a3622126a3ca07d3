// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inputs/tags_input.h"

#include "core/base/text_folding.h"
#include "ui/inputs/suggest_input.h"
#include "ui/inputs/suggestion_popup.h"
#include "ui/theme/clientela_style.h"
#include "ui/theme/icons.h"
#include "ui/theme/painters.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFrame>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace clientela {

namespace {

constexpr int tagGap = 4;
constexpr int tagCross = 20;
constexpr int longestTag = 60;
constexpr int mostTags = 100;

QString tagShown(const QString& tag)
{
    return textMetrics(TextRole::SecondName).elidedText(tag, Qt::ElideRight, scaled(180));
}

} // namespace

TagsInput::TagsInput(QWidget* parent)
    : QWidget(parent)
    , m_line(new SuggestInput(this))
{
    m_line->setObjectName(QStringLiteral("tag-line"));
    m_line->setFramed(false);
    m_line->setAccessibleName(tr("Add a tag"));
    m_line->setPlaceholderText(tr("Add a tag"));
    m_line->setLongest(10000);
    m_line->installEventFilter(this);
    m_line->popup()->setPlace(this);
    setFocusProxy(m_line);
    setMouseTracking(true);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setCursor(Qt::IBeamCursor);
    connect(m_line, &SuggestInput::edited, this, [this] {
        if (m_line->text().contains(u',') || m_line->text().contains(u';') || m_line->text().size() > longestTag)
            addTyped();
        else if (!std::exchange(m_problem, QString()).isEmpty())
            Q_EMIT edited();
    });
    connect(m_line, &SuggestInput::chosen, this, [this] { addTyped(); });
}

void TagsInput::setTags(const QStringList& tags)
{
    if (tags == m_tags)
        return;
    m_tags = tags;
    m_problem.clear();
    layOut();
}

void TagsInput::setSource(Source source)
{
    m_line->setSource([this, source = std::move(source)](const QString& typed) {
        QStringList offered;
        for (const QString& word : source(typed)) {
            if (!m_tags.contains(word))
                offered.append(word);
        }
        return offered;
    });
}

bool TagsInput::add(const QString& words, QString& kept)
{
    bool isAny = false;
    QString rest = words;
    rest.replace(u';', u',');
    rest.replace(u'\n', u',');
    for (const QString& part : rest.split(u',', Qt::SkipEmptyParts)) {
        const QString tag = part.simplified();
        const bool isThere = std::ranges::any_of(m_tags,
                                                 [&](const QString& known) { return folded(known) == folded(tag); });
        if (tag.isEmpty() || isThere)
            continue;
        if (tag.size() > longestTag) {
            m_problem = tr("A tag has at most %1 characters.").arg(longestTag);
            kept = tag;
            continue;
        }
        if (m_tags.size() >= mostTags) {
            m_problem = tr("No more than %1 tags fit here.").arg(mostTags);
            break;
        }
        m_tags.append(tag);
        isAny = true;
    }
    return isAny;
}

void TagsInput::addTyped()
{
    m_problem.clear();
    QString kept;
    const bool isAny = add(m_line->text(), kept);
    if (kept != m_line->text())
        m_line->setText(kept);
    if (m_line->popup())
        m_line->popup()->close();
    layOut();
    if (isAny || !m_problem.isEmpty())
        Q_EMIT edited();
}

void TagsInput::removeAt(qsizetype index)
{
    if (index < 0 || index >= m_tags.size())
        return;
    m_tags.removeAt(index);
    m_problem.clear();
    m_hovered = -1;
    layOut();
    Q_EMIT edited();
}

std::vector<QRect> TagsInput::places(int width, QRect& line, int& height) const
{
    std::vector<QRect> rects;
    const int row = scaled(20);
    const int edge = scaled(6);
    int x = edge;
    int y = edge;
    const auto breakLine = [&] {
        x = edge;
        y += row + tagGap;
    };
    for (const QString& tag : m_tags) {
        const int wide = chipSize(tagShown(tag)).width() + scaled(tagCross) - 4;
        if (x > edge && x + wide > width - edge)
            breakLine();
        rects.emplace_back(x, y, wide, row);
        x += wide + tagGap;
    }
    if (x > edge && width - edge - x < scaled(80))
        breakLine();
    line = QRect(x + 2, y, qMax(scaled(40), width - edge - x - 2), row);
    height = y + row + edge;
    return rects;
}

int TagsInput::heightForWidth(int width) const
{
    QRect line;
    int height = 0;
    places(width, line, height);
    return height;
}

QSize TagsInput::sizeHint() const
{
    return {scaled(200), heightForWidth(width() > 0 ? width() : scaled(200))};
}

QSize TagsInput::minimumSizeHint() const
{
    return {scaled(120), heightForWidth(qMax(width(), scaled(120)))};
}

void TagsInput::layOut()
{
    QRect line;
    int height = 0;
    places(width(), line, height);
    m_line->setGeometry(QStyle::visualRect(layoutDirection(), rect(), line));
    m_line->setPlaceholderText(m_tags.isEmpty() ? tr("Add a tag") : QString());
    setAccessibleDescription(m_tags.join(QStringLiteral(", ")));
    m_line->setAccessibleDescription(m_tags.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

QRect TagsInput::crossOf(const QRect& chip) const
{
    const int side = scaled(tagCross);
    return isRightToLeft() ? QRect(chip.x(), chip.y(), side, chip.height())
                           : QRect(chip.right() + 1 - side, chip.y(), side, chip.height());
}

void TagsInput::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QStyleOptionFrame frame;
    frame.initFrom(this);
    frame.lineWidth = 1;
    frame.state.setFlag(QStyle::State_HasFocus, m_line->hasFocus());
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &frame, &painter, this);
    QRect line;
    int height = 0;
    const auto rects = places(width(), line, height);
    const StatusColours& colours = theme().status(Status::Neutral);
    for (std::size_t i = 0; i < rects.size(); ++i) {
        const QRect chip = QStyle::visualRect(layoutDirection(), rect(), rects[i]);
        paintPanel(painter, chip, 4, colours.tint, Qt::transparent);
        QRect words = chip.adjusted(6, 0, -6, 0);
        const QRect cross = crossOf(chip);
        if (isRightToLeft())
            words.setLeft(cross.right());
        else
            words.setRight(cross.left());
        paintText(painter, words, m_tags.at(static_cast<qsizetype>(i)), TextRole::SecondName, colours.text,
                  Qt::AlignVCenter | (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft));
        paintCross(painter, cross, static_cast<int>(i) == m_hovered ? theme().ink : theme().ink3);
    }
}

void TagsInput::resizeEvent(QResizeEvent*)
{
    layOut();
}

void TagsInput::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LayoutDirectionChange)
        layOut();
}

void TagsInput::mousePressEvent(QMouseEvent* event)
{
    mouseMoveEvent(event);
    if (m_hovered >= 0 && event->button() == Qt::LeftButton && isEnabled())
        removeAt(m_hovered);
    m_line->setFocus(Qt::MouseFocusReason);
}

void TagsInput::mouseMoveEvent(QMouseEvent* event)
{
    QRect line;
    int height = 0;
    const auto rects = places(width(), line, height);
    int hovered = -1;
    for (std::size_t i = 0; i < rects.size(); ++i) {
        if (crossOf(QStyle::visualRect(layoutDirection(), rect(), rects[i])).contains(event->position().toPoint()))
            hovered = static_cast<int>(i);
    }
    if (hovered == m_hovered)
        return;
    m_hovered = hovered;
    setCursor(hovered >= 0 ? Qt::ArrowCursor : Qt::IBeamCursor);
    setToolTip(hovered >= 0 ? tr("Take “%1” away").arg(m_tags.at(hovered)) : QString());
    update();
}

void TagsInput::leaveEvent(QEvent*)
{
    m_hovered = -1;
    update();
}

bool TagsInput::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_line)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        if (event->type() == QEvent::FocusOut && !m_line->text().trimmed().isEmpty()
            && static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason)
            addTyped();
        update();
    }
    if (event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        const bool enters = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enters && !m_line->text().trimmed().isEmpty()) {
            if (!m_line->takesKey(key))
                addTyped();
            return true;
        }
        if (key->key() == Qt::Key_Backspace && m_line->text().isEmpty() && !m_tags.isEmpty()) {
            removeAt(m_tags.size() - 1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace clientela
