// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/command_palette.h"

#include "ui/shell/palette_model.h"
#include "ui/shell/palette_note.h"
#include "ui/theme/clientela_style.h"
#include "ui/theme/icons.h"
#include "ui/theme/painters.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>

namespace clientela {

namespace {

constexpr int palettePanelWidth = 920;
constexpr int paletteInputHeight = 40;
constexpr int paletteFootHeight = 32;
constexpr int paletteRowHeight = 40;
constexpr int actionRowHeight = 36;
constexpr int paletteHeadingHeight = 30;
constexpr int mostListHeight = 500;
constexpr int leastNoteHeight = 360; ///< for the figures, the last note and what can be done

const char* iconOfRow(const PaletteRow& row)
{
    switch (row.kind) {
    case PaletteRow::Kind::Document: return "document-multiple";
    case PaletteRow::Kind::Product: return "view-barcode";
    default: return "checkmark";
    }
}

/// Draws a line of the palette.
class PaletteDelegate final : public QStyledItemDelegate
{
public:
    PaletteDelegate(PaletteModel& model, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_model(model)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        const PaletteRow::Kind kind = m_model.row(index.row()).kind;
        return {100, scaled(kind == PaletteRow::Kind::Heading  ? paletteHeadingHeight
                            : kind == PaletteRow::Kind::Action ? actionRowHeight
                                                               : paletteRowHeight)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const PaletteRow& row = m_model.row(index.row());
        const Theme& t = theme();
        const bool right = option.direction == Qt::RightToLeft;
        const QRect inside = option.rect.adjusted(16, 0, -16, 0);
        if (row.kind == PaletteRow::Kind::Heading) {
            const QRect line = inside.adjusted(0, 8, 0, 0);
            paintText(*painter, line, row.title, TextRole::Caption, t.ink3,
                      Qt::AlignVCenter | (right ? Qt::AlignRight : Qt::AlignLeft));
            paintText(*painter, line, row.subtitle, TextRole::Caption, t.ink3,
                      Qt::AlignVCenter | (right ? Qt::AlignLeft : Qt::AlignRight));
            return;
        }
        const bool chosen = option.state & QStyle::State_Selected;
        if (chosen || option.state & QStyle::State_MouseOver)
            paintPanel(*painter, option.rect.adjusted(4, 0, -4, 0), 6, chosen ? t.soft : t.hover, Qt::transparent);
        const QRect mark(right ? inside.right() - 28 : inside.left(), inside.y() + (inside.height() - 28) / 2, 28, 28);
        if (row.kind == PaletteRow::Kind::Customer)
            paintMonogram(*painter, mark, monogramOf(row.title),
                          row.isCompany ? MonogramShape::Company : MonogramShape::Person,
                          chosen ? Ground::Selected : Ground::Plain);
        else if (row.action && !row.action->icon().isNull())
            row.action->icon().paint(painter, QRect(mark.x() + 6, mark.y() + 6, 16, 16));
        else
            paintIcon(*painter, row.icon.isEmpty() ? iconOfRow(row) : qPrintable(row.icon), mark, t.ink2);

        QRect words = right ? inside.adjusted(0, 0, -40, 0) : inside.adjusted(40, 0, 0, 0);
        const auto takeEnd = [&](int width) {
            const QRect taken = right ? QRect(words.left(), words.y(), width, words.height())
                                      : QRect(words.right() - width + 1, words.y(), width, words.height());
            right ? words.setLeft(taken.right() + 12) : words.setRight(taken.left() - 12);
            return taken;
        };
        if (!row.key.isEmpty()) {
            const QRect place = takeEnd(keyHintWidth(row.key));
            paintKeyHint(*painter,
                         QRect(place.x(), place.y() + (place.height() - scaled(20)) / 2, place.width(), scaled(20)),
                         row.key);
        }
        if (!row.amount.isEmpty()) {
            const TextRole role = row.kind == PaletteRow::Kind::Customer && !row.isZero ? TextRole::Section
                                                                                        : TextRole::Body;
            const QRect place = takeEnd(qCeil(figuresWidth(row.amount, role)));
            paintFigures(*painter, place, row.amount, role, row.isZero ? t.ink3 : t.ink);
        }
        if (!row.chip.isEmpty())
            paintChip(*painter, takeEnd(chipSize(row.chip).width()), row.chipStatus, row.chip,
                      chosen ? Ground::Selected : Ground::Plain);
        if (row.subtitle.isEmpty()) {
            paintMatches(*painter, words, row.title, m_model.typed(), TextRole::Body, t.ink);
            return;
        }
        const int first = lineHeight(TextRole::Name);
        const int second = lineHeight(TextRole::Second);
        const int top = words.y() + (words.height() - first - second) / 2;
        paintMatches(*painter, QRect(words.x(), top, words.width(), first), row.title, m_model.typed(), TextRole::Body,
                     t.ink);
        paintMatches(*painter, QRect(words.x(), top + first, words.width(), second), row.subtitle, m_model.typed(),
                     TextRole::Second, t.ink3);
    }

private:
    PaletteModel& m_model;
};

} // namespace

CommandPalette::CommandPalette(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new PaletteModel(session, this))
    , m_input(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_note(new PaletteNote(session, this))
{
    setObjectName(QStringLiteral("palette"));
    m_input->setObjectName(QStringLiteral("palette-input"));
    m_input->setAccessibleName(tr("Search"));
    m_input->setPlaceholderText(tr("Search customers, documents, products or actions"));
    m_input->setMaxLength(200);
    setFrameless(m_input);
    m_input->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("palette-results"));
    m_list->setAccessibleName(tr("Found"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(*m_model, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);
    connect(m_input, &QLineEdit::textChanged, this, &CommandPalette::retype);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) { choose(index.row()); });
    connect(m_model, &QAbstractItemModel::rowsInserted, this, [this] {
        place();
        showNote();
    });
    connect(m_note, &PaletteNote::done, this, &CommandPalette::dismiss);
    hide();
}

void CommandPalette::open(const QRect& searchBox, const QString& typed)
{
    m_searchBox = searchBox;
    if (!isVisible()) {
        m_focusBefore = QApplication::focusWidget();
        setBackdrop(parentWidget()->grab());
    }
    setGeometry(parentWidget()->rect());
    const QSignalBlocker quiet(m_input);
    m_input->setText(typed);
    m_input->setCursorPosition(static_cast<int>(typed.size()));
    retype(typed);
    show();
    raise();
    m_input->setFocus(Qt::OtherFocusReason);
}

void CommandPalette::dismiss()
{
    if (!isVisible())
        return;
    hide();
    setBackdrop({});
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::OtherFocusReason);
}

void CommandPalette::retype(const QString& typed)
{
    m_model->setTyped(typed);
    const int first = m_model->firstChoice();
    if (first >= 0) {
        m_list->setCurrentIndex(m_model->index(first));
        m_list->scrollToTop();
    }
    place();
    showNote();
}

void CommandPalette::place()
{
    const int available = width();
    const int panel = qMin(scaled(palettePanelWidth), available - 2 * shadowMargin);
    // the text stands where it stood in the search box
    int left = qBound(shadowMargin, m_searchBox.left() - 8, qMax(shadowMargin, available - panel - shadowMargin));
    if (isRightToLeft())
        left = qBound(shadowMargin, m_searchBox.right() + 8 - panel,
                      qMax(shadowMargin, available - panel - shadowMargin));
    const int top = qMax(4, m_searchBox.top() - 4);
    int wanted = 8;
    for (int row = 0; row < m_model->rowCount(); ++row)
        wanted += m_list->itemDelegate()->sizeHint({}, m_model->index(row)).height();
    const int fixed = scaled(paletteInputHeight) + scaled(paletteFootHeight) + 2;
    const bool hasNote = panel >= scaled(680) && m_model->hasRecords();
    const int least = m_model->rowCount() == 0 ? scaled(88)
                      : hasNote                ? scaled(leastNoteHeight)
                                               : qMin(wanted, scaled(320));
    const int listHeight = qBound(least, wanted, qMin(scaled(mostListHeight), height() - top - fixed - shadowMargin));
    m_panel = QRect(left, top, panel, fixed + listHeight);
    const int note = hasNote ? scaled(PaletteNote::width) : 0;
    const bool right = isRightToLeft();
    const int bodyTop = m_panel.top() + scaled(paletteInputHeight) + 1;
    m_note->setVisible(hasNote);
    m_note->setGeometry(right ? m_panel.left() + 1 : m_panel.right() - note, bodyTop, note, listHeight);
    m_list->setGeometry(m_panel.left() + 1 + (right ? note : 0), bodyTop, m_panel.width() - 2 - note, listHeight);
    m_input->setGeometry(m_panel.left() + (right ? scaled(64) : 38), m_panel.top() + 4,
                         m_panel.width() - 38 - scaled(64), scaled(paletteInputHeight) - 8);
    m_input->setFont(textFont(TextRole::Body));
    update();
}

void CommandPalette::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& t = theme();
    painter.drawPixmap(0, 0, m_backdrop);
    painter.fillRect(rect(), t.scrim);
    paintShadow(painter, m_panel);
    paintPanel(painter, m_panel, 8, t.raised, t.isDark ? t.line2 : t.line);
    const bool right = isRightToLeft();
    const QRect head(m_panel.left(), m_panel.top(), m_panel.width(), scaled(paletteInputHeight));
    paintIcon(painter, "search", QRect(right ? head.right() - 34 : head.left() + 18, head.top(), 16, head.height()),
              t.ink2);
    const QString escape = tr("Esc");
    const int hint = keyHintWidth(escape);
    paintKeyHint(painter,
                 QRect(right ? head.left() + 12 : head.right() - hint - 12,
                       head.top() + (head.height() - scaled(20)) / 2, hint, scaled(20)),
                 escape);
    painter.fillRect(QRect(head.left(), head.bottom(), head.width(), 1), t.line);
    const QRect foot(m_panel.left(), m_panel.bottom() - scaled(paletteFootHeight) + 1, m_panel.width(),
                     scaled(paletteFootHeight));
    painter.fillRect(QRect(foot.left(), foot.top(), foot.width(), 1), t.line);
    if (m_model->rowCount() == 0)
        paintText(painter, m_list->geometry(), tr("Nothing is called that. Try fewer letters, or a telephone number."),
                  TextRole::Body, t.ink3, Qt::AlignCenter);
    const std::vector<std::pair<QString, QString>> keys{{QStringLiteral("↑↓"), tr("choose")},
                                                        {tr("Enter"), tr("open")},
                                                        {tr("Tab"), tr("all in this group")},
                                                        {QStringLiteral("#"), tr("documents")},
                                                        {QStringLiteral(">"), tr("actions only")}};
    int x = foot.left() + 16;
    for (const auto& [key, meaning] : keys) {
        const int keyWidth = keyHintWidth(key);
        const int textWidth = qCeil(textMetrics(TextRole::Caption).horizontalAdvance(meaning)) + 2;
        if (x + keyWidth + textWidth + 24 > foot.right())
            break;
        const auto mirrored = [&](const QRect& r) {
            return right ? QRect(foot.left() + foot.right() - r.right(), r.y(), r.width(), r.height()) : r;
        };
        paintKeyHint(painter, mirrored(QRect(x, foot.top() + (foot.height() - scaled(20)) / 2, keyWidth, scaled(20))),
                     key);
        paintText(painter, mirrored(QRect(x + keyWidth + 8, foot.top(), textWidth, foot.height())), meaning,
                  TextRole::Caption, t.ink3, Qt::AlignVCenter, Qt::ElideNone);
        x += keyWidth + 8 + textWidth + 20;
    }
}

void CommandPalette::mousePressEvent(QMouseEvent* event)
{
    if (!m_panel.contains(event->pos()))
        dismiss();
}

void CommandPalette::resizeEvent(QResizeEvent*)
{
    if (m_backdrop.deviceIndependentSize().toSize() != size())
        setBackdrop({});
    if (isVisible())
        place();
}

/// With the window's picture behind it, a key repaints nothing of the window itself.
void CommandPalette::setBackdrop(const QPixmap& picture)
{
    m_backdrop = picture;
    setAttribute(Qt::WA_OpaquePaintEvent, !picture.isNull());
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_input) {
        if (event->type() == QEvent::ShortcutOverride) {
            // keys that mean something here do not reach the window's commands
            const auto* key = static_cast<QKeyEvent*>(event);
            const bool ours = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter
                              || key->key() == Qt::Key_Escape || key->key() == Qt::Key_Tab
                              || (key->modifiers() == Qt::AltModifier && key->key() >= Qt::Key_1
                                  && key->key() <= Qt::Key_9);
            if (ours)
                event->accept();
        }
        if (event->type() == QEvent::KeyPress && handleKey(static_cast<QKeyEvent*>(event)))
            return true;
        if (event->type() == QEvent::FocusOut && isVisible()) {
            const auto reason = static_cast<QFocusEvent*>(event)->reason();
            if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason)
                dismiss();
        }
    }
    return QWidget::eventFilter(watched, event);
}

bool CommandPalette::handleKey(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Down: moveChoice(1); return true;
    case Qt::Key_Up: moveChoice(-1); return true;
    case Qt::Key_PageDown: moveChoice(8); return true;
    case Qt::Key_PageUp: moveChoice(-8); return true;
    case Qt::Key_Escape:
        if (m_model->only()) {
            m_model->showOnly(std::nullopt);
            moveChoice(0);
            place();
        } else {
            dismiss();
        }
        return true;
    case Qt::Key_Tab:
        if (const PaletteRow* row = chosenRow()) {
            m_model->showOnly(m_model->only() ? std::nullopt : std::optional(row->kind));
            m_list->setCurrentIndex(m_model->index(qMax(0, m_model->firstChoice())));
            place();
            showNote();
        }
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() & Qt::ControlModifier)
            newQuoteForChosen();
        else
            choose(m_list->currentIndex().row());
        return true;
    default: break;
    }
    if (event->modifiers() == Qt::AltModifier && event->key() >= Qt::Key_1 && event->key() <= Qt::Key_9) {
        // Ctrl+Enter is the quote's key, the others count on
        int index = event->key() - Qt::Key_1;
        if (chosenRow() && chosenRow()->kind == PaletteRow::Kind::Customer && index >= 1)
            ++index;
        return m_note->runAction(index);
    }
    return false;
}

void CommandPalette::moveChoice(int step)
{
    const int count = m_model->rowCount();
    if (count == 0)
        return;
    const int direction = step < 0 ? -1 : 1;
    int row = qBound(0, m_list->currentIndex().row() + step, count - 1);
    while (row >= 0 && row < count && m_model->row(row).kind == PaletteRow::Kind::Heading)
        row += direction;
    if (row < 0)
        row = m_model->firstChoice();
    if (row >= count || row < 0)
        return;
    m_list->setCurrentIndex(m_model->index(row));
    m_list->scrollTo(m_list->currentIndex());
    if (row == m_model->firstChoice())
        m_list->scrollToTop();
    showNote();
}

const PaletteRow* CommandPalette::chosenRow() const
{
    const int row = m_list->currentIndex().row();
    if (row < 0 || row >= m_model->rowCount() || m_model->row(row).kind == PaletteRow::Kind::Heading)
        return nullptr;
    return &m_model->row(row);
}

void CommandPalette::showNote()
{
    m_note->showRow(chosenRow());
}

void CommandPalette::newQuoteForChosen()
{
    const PaletteRow* row = chosenRow();
    if (!row || row->kind != PaletteRow::Kind::Customer)
        return;
    const QString detail = QStringLiteral("quote/%1").arg(row->id);
    dismiss();
    m_session.navigator().go({QStringLiteral("document"), 0, detail});
}

void CommandPalette::choose(int index)
{
    if (index < 0 || index >= m_model->rowCount())
        return;
    const PaletteRow row = m_model->row(index);
    if (row.kind == PaletteRow::Kind::Heading)
        return;
    dismiss();
    switch (row.kind) {
    case PaletteRow::Kind::Customer: m_session.navigator().go({QStringLiteral("customers"), row.id, {}}); break;
    case PaletteRow::Kind::Document: m_session.navigator().go({QStringLiteral("document"), row.id, {}}); break;
    case PaletteRow::Kind::Product: m_session.navigator().go({QStringLiteral("products"), row.id, {}}); break;
    case PaletteRow::Kind::Action:
        if (row.action)
            row.action->trigger();
        else
            m_session.navigator().go(row.place);
        break;
    case PaletteRow::Kind::Heading: break;
    }
}

} // namespace clientela
