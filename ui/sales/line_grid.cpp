// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/line_grid.h"

#include "core/base/formats.h"
#include "core/base/text_folding.h"
#include "core/storage/search.h"
#include "ui/sales/line_delegate.h"
#include "ui/theme/clientela_style.h"
#include "ui/theme/theme.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QScrollArea>

namespace clientela {

namespace {

constexpr int mostProducts = 8;

int columnOf(LineColumn column)
{
    return static_cast<int>(column);
}

} // namespace

LineGrid::LineGrid(Session& session, DocumentDraft& draft, QWidget* parent)
    : QTableView(parent)
    , m_session(session)
    , m_draft(draft)
    , m_lines(draft.lines())
{
    setObjectName(QStringLiteral("line-grid"));
    setAccessibleName(tr("Lines of the document"));
    setModel(&m_lines);
    setItemDelegate(new LineDelegate(*this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setEditTriggers(QAbstractItemView::AllEditTriggers);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setTabKeyNavigation(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setMinimumSectionSize(24);
    setPageEdges(horizontalHeader());
    restyle();
}

LineGrid::~LineGrid() = default;

void LineGrid::goTo(int row, LineColumn column)
{
    const QModelIndex target = m_lines.index(qBound(0, row, m_lines.rowCount() - 1), columnOf(column));
    if (!target.isValid())
        return;
    if (target == currentIndex() && m_editor)
        return;
    setCurrentIndex(target);
    if (!m_editor && m_lines.isTyped(target))
        edit(target);
    for (QWidget* around = m_editor ? parentWidget() : nullptr; around; around = around->parentWidget()) {
        if (auto* page = qobject_cast<QScrollArea*>(around)) // in a low window the page scrolls, too
            page->ensureWidgetVisible(m_editor, 0, scaled(48));
    }
}

void LineGrid::reopen()
{
    const QModelIndex current = currentIndex();
    if (m_editor && current.isValid()) {
        itemDelegate()->setEditorData(m_editor, current);
        return;
    }
}

void LineGrid::settleEditor()
{
    closeSuggestions();
    if (m_editor && isPersistentEditorOpen(currentIndex()))
        commitData(m_editor);
    m_draft.endStep();
}

KeyHints LineGrid::keyHints()
{
    return {{tr("Enter", "key"), tr("next cell")},
            {tr("Ctrl+D", "key"), tr("duplicate line")},
            {tr("Alt+↑↓", "key"), tr("move")},
            {tr("Ctrl+Del", "key"), tr("remove")},
            {tr("Ctrl+Z", "key"), tr("undo")}};
}

void LineGrid::duplicateCurrent()
{
    const QModelIndex current = currentIndex();
    if (!current.isValid() || m_lines.isInvitation(current.row()))
        return;
    settleEditor();
    m_lines.duplicateLine(current.row());
    goTo(current.row() + 1, static_cast<LineColumn>(current.column()));
}

void LineGrid::moveCurrent(int steps)
{
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return;
    settleEditor();
    const int row = current.row();
    if (m_lines.moveLine(row, steps < 0 ? row + steps : row + steps + 1))
        scrollTo(currentIndex());
    if (m_editor)
        updateEditorGeometries();
}

void LineGrid::removeCurrent()
{
    const QModelIndex current = currentIndex();
    if (!current.isValid() || m_lines.isInvitation(current.row()))
        return;
    closeSuggestions();
    const int row = current.row();
    const auto column = static_cast<LineColumn>(current.column());
    m_lines.removeLines({row});
    goTo(row, m_lines.isInvitation(qMin(row, m_lines.lineCount())) ? LineColumn::Code : column);
}

void LineGrid::insertBelow(DocumentLineKind kind)
{
    settleEditor();
    const QModelIndex current = currentIndex();
    const int row = current.isValid() ? qMin(current.row() + 1, m_lines.lineCount()) : m_lines.lineCount();
    const int at = m_lines.insertLine(row, kind);
    goTo(at, kind == DocumentLineKind::Item ? LineColumn::Code : LineColumn::Description);
}

void LineGrid::setWaiting(bool isWaiting)
{
    m_isWaiting = isWaiting;
    viewport()->update();
}

QString LineGrid::typedName() const
{
    if (m_editor)
        return lineEditorText(m_editor).section(u'\n', 0, 0).trimmed();
    return currentIndex().siblingAtColumn(columnOf(LineColumn::Description)).data(Qt::EditRole).toString();
}

void LineGrid::takeProduct(qint64 product)
{
    const int row = currentIndex().isValid() ? currentIndex().row() : m_lines.lineCount();
    m_session.perform([&] {
        const RecordType& type = m_session.shop().types().type(u"product");
        m_lines.takeProduct(row, m_session.shop().records().load(type, product).as<Product>(),
                            m_draft.head().pricesIncludeTax);
        m_isFilling = true; // the editor's text was looked for, it is no code
        setLineEditorText(m_editor, currentIndex().data(Qt::EditRole).toString());
        m_isFilling = false;
        goTo(row, LineColumn::QuantityAndUnit);
    });
}

void LineGrid::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    if (m_lines.isReadOnly() || m_editor)
        return;
    if (!currentIndex().isValid() || event->reason() == Qt::TabFocusReason)
        goTo(m_lines.lineCount() == 0 ? 0 : currentIndex().isValid() ? currentIndex().row() : 0, LineColumn::Code);
    else if (event->reason() == Qt::BacktabFocusReason)
        goTo(m_lines.lineCount(), LineColumn::Code);
    else if (m_lines.isTyped(currentIndex()))
        edit(currentIndex());
}

void LineGrid::keyPressEvent(QKeyEvent* event)
{
    if (!m_lines.isReadOnly() && handleLineKey(event))
        return;
    QTableView::keyPressEvent(event);
}

bool LineGrid::handleLineKey(QKeyEvent* event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool isMeant = event->type() == QEvent::KeyPress;
    const auto run = [&](auto action) {
        if (isMeant)
            action();
        else
            event->accept();
        return isMeant;
    };
    const auto both = Qt::ControlModifier | Qt::ShiftModifier;
    if (modifiers == Qt::ControlModifier && event->key() == Qt::Key_D)
        return run([this] { duplicateCurrent(); });
    if (modifiers == Qt::ControlModifier && event->key() == Qt::Key_Delete)
        return run([this] { removeCurrent(); });
    if (modifiers == Qt::AltModifier && event->key() == Qt::Key_Up)
        return run([this] { moveCurrent(-1); });
    if (modifiers == Qt::AltModifier && event->key() == Qt::Key_Down)
        return run([this] { moveCurrent(1); });
    if (modifiers == both && event->key() == Qt::Key_N)
        return run([this] { Q_EMIT productWanted(typedName()); });
    if (modifiers == both && event->key() == Qt::Key_H)
        return run([this] { insertBelow(DocumentLineKind::Heading); });
    if (modifiers == both && event->key() == Qt::Key_S)
        return run([this] { insertBelow(DocumentLineKind::Subtotal); });
    if (modifiers == both && event->key() == Qt::Key_T)
        return run([this] { insertBelow(DocumentLineKind::Text); });
    return false;
}

bool LineGrid::handleKey(QKeyEvent* event, QWidget* editor)
{
    if (handleLineKey(event))
        return true;
    if (event->type() != QEvent::KeyPress) {
        if (m_suggestions && m_suggestions->wantsKey(event))
            event->accept();
        return false;
    }
    if (event->matches(QKeySequence::Paste) && pasteBlock({}))
        return true;
    if (m_suggestions && m_suggestions->takesKey(event))
        return true;
    auto* text = qobject_cast<QPlainTextEdit*>(editor);
    const bool isPlain = !(event->modifiers() & ~Qt::KeypadModifier);
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (text && event->modifiers() & Qt::ShiftModifier)
            return false; // a line of details
        if (!isPlain)
            return false;
        enter(lineEditorText(editor));
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab: {
        const Suggestion* chosen = m_suggestions ? m_suggestions->current() : nullptr;
        if (chosen && event->key() == Qt::Key_Tab) {
            accept(Suggestion(*chosen));
            return true;
        }
        closeSuggestions();
        const int cells = event->key() == Qt::Key_Tab ? 1 : -1;
        if (isLastCell(cells)) {
            settleEditor();
            focusNextPrevChild(cells > 0);
        } else {
            step(cells);
        }
        return true;
    }
    case Qt::Key_Up:
    case Qt::Key_Down: {
        if (!isPlain)
            return false;
        const int steps = event->key() == Qt::Key_Up ? -1 : 1;
        if (text && text->blockCount() > 1) {
            const int block = text->textCursor().blockNumber() + steps;
            if (block >= 0 && block < text->blockCount())
                return false;
        }
        stepRow(steps);
        return true;
    }
    case Qt::Key_Escape:
        if (lineEditorText(editor) == m_before)
            return false;
        setLineEditorText(editor, m_before);
        return true;
    default: return false;
    }
}

void LineGrid::textTyped(QWidget* editor)
{
    if (m_isFilling || editor != m_editor)
        return;
    const QModelIndex index = currentIndex();
    const QString text = lineEditorText(editor);
    const auto column = static_cast<LineColumn>(index.column());
    const bool looksForProduct = column == LineColumn::Code || column == LineColumn::Description;
    {
        const QScopedValueRollback taking(m_isTaking, true);
        commitData(editor);
        m_known = currentIndex().data(Qt::EditRole).toString();
    }
    setFieldProblem(editor, false);
    if (column == LineColumn::Description)
        updateEditorGeometries();
    if (looksForProduct)
        suggest(text.section(u'\n', 0, 0));
    else if (column == LineColumn::Tax)
        suggestTaxes(text);
}

void LineGrid::suggest(const QString& text)
{
    const int row = currentIndex().row();
    const bool isCode = static_cast<LineColumn>(currentIndex().column()) == LineColumn::Code;
    const bool hasProduct = row < m_lines.lineCount()
                            && m_lines.lines()[static_cast<std::size_t>(row)].line.product.isValid();
    const bool isItem = row >= m_lines.lineCount()
                        || m_lines.lines()[static_cast<std::size_t>(row)].line.kind == DocumentLineKind::Item;
    if (text.trimmed().isEmpty() || !isItem || (hasProduct && !isCode)) {
        closeSuggestions();
        return;
    }
    m_session.perform([&] {
        ShopFile& shop = m_session.shop();
        const RecordType& type = shop.types().type(u"product");
        std::vector<qint64> ids;
        for (const SearchHit& hit : searchKind(shop, type, text, mostProducts, m_session.recent()))
            ids.push_back(hit.id);
        std::vector<Suggestion> found;
        for (const AnyRecord& record : shop.records().loadMany(type, ids, false)) {
            const auto& product = record.as<Product>();
            QStringList parts{product.code, product.category};
            parts.removeAll(QString());
            found.push_back({product.id, product.name, parts.join(QStringLiteral(" · ")),
                             formatUnitPrice(product.price, m_draft.head().currencyValue(), m_lines.settings().language,
                                             CurrencyDisplay::Symbol),
                             product.unit.isEmpty() ? QString() : QStringLiteral("/ %1").arg(product.unit)});
        }
        const bool selectsFirst = isCode && !found.empty();
        std::vector<std::pair<QString, QString>> hints{
            {tr("Enter", "key"), selectsFirst ? tr("choose") : tr("write it as text")},
            {tr("Ctrl+Shift+N", "key"), tr("new product")}};
        if (selectsFirst)
            hints.emplace_back(tr("Esc", "key"), tr("write freely"));
        if (found.empty() && isCode) {
            Suggestion wanted;
            wanted.title = tr("New product “%1”").arg(text.trimmed().left(60));
            wanted.isAction = true;
            found.push_back(wanted);
        }
        m_suggestions->setHints(std::move(hints));
        m_suggestions->offer(std::move(found), text, selectsFirst);
    });
}

void LineGrid::suggestTaxes(const QString& text)
{
    std::vector<Suggestion> found;
    const QString searched = folded(text.trimmed());
    for (const TaxRecord& tax : m_draft.taxes()) {
        if (tax.category == u"W" || tax.category == u"RE")
            continue;
        const QString rate = formatRate(tax.rate, m_lines.settings().language);
        const QString words = folded(QStringList{tax.code, tax.name, rate, tax.reason}.join(u' '));
        if (searched.isEmpty() || words.contains(searched))
            found.push_back({tax.code, tax.reason.isEmpty() ? tax.name : tax.reason, tax.code, rate, {}});
    }
    m_suggestions->setHints({{tr("Enter", "key"), tr("choose")}});
    m_suggestions->offer(std::move(found), text, true);
}

void LineGrid::openSuggestions(QWidget* editor)
{
    m_suggestions = new SuggestionPopup(editor);
    m_suggestions->setLeastWidth(360);
    connect(m_suggestions, &SuggestionPopup::chosen, this,
            [this](const Suggestion& suggestion) { accept(Suggestion(suggestion)); });
}

void LineGrid::closeSuggestions()
{
    if (m_suggestions)
        m_suggestions->close();
}

void LineGrid::accept(const Suggestion& suggestion)
{
    closeSuggestions();
    if (suggestion.isAction) {
        Q_EMIT productWanted(typedName());
    } else if (static_cast<LineColumn>(currentIndex().column()) == LineColumn::Tax) {
        const QString code = suggestion.key.toString();
        setLineEditorText(m_editor, code);
        enter(code);
    } else {
        takeProduct(suggestion.key.toLongLong());
    }
}

/// Whether what was typed as a code is no code but what is sold.
bool LineGrid::isFreeText(int row, const QString& text) const
{
    if (row >= m_lines.lineCount() || text.trimmed().isEmpty())
        return false;
    const DocumentLine& line = m_lines.lines()[static_cast<std::size_t>(row)].line;
    return line.kind == DocumentLineKind::Item && !line.product.isValid() && line.description.isEmpty();
}

void LineGrid::enter(const QString& text)
{
    const QModelIndex current = currentIndex();
    const int row = current.row();
    const auto column = static_cast<LineColumn>(current.column());
    closeSuggestions();
    if (column == LineColumn::Code && m_lines.isInvitation(row) && text.trimmed().isEmpty())
        return; // nothing more to write
    if (column == LineColumn::Code && isFreeText(row, text)) {
        m_lines.takeFreeText(row, text);
        m_isFilling = true;
        setLineEditorText(m_editor, {});
        m_isFilling = false;
        goTo(row, LineColumn::QuantityAndUnit);
        return;
    }
    settleEditor();
    const DocumentLine* line = row < m_lines.lineCount() ? &m_lines.lines()[static_cast<std::size_t>(row)].line
                                                         : nullptr;
    const bool isItem = line && line->kind == DocumentLineKind::Item;
    if (column == LineColumn::Code && isItem) {
        goTo(row, LineColumn::Description);
    } else if (column == LineColumn::Description && isItem) {
        goTo(row, LineColumn::QuantityAndUnit);
    } else if (column == LineColumn::QuantityAndUnit && isItem && line->unitPrice.isZero()) {
        goTo(row, LineColumn::Price);
    } else {
        const bool nextIsText = row + 1 < m_lines.lineCount()
                                && m_lines.lines()[static_cast<std::size_t>(row) + 1].line.kind
                                       != DocumentLineKind::Item;
        goTo(row + 1, nextIsText ? LineColumn::Description : LineColumn::Code);
    }
}

bool LineGrid::isLastCell(int cells) const
{
    const QModelIndex current = currentIndex();
    if (cells < 0)
        return current.row() == 0 && current.column() <= columnOf(LineColumn::Code);
    return m_lines.isInvitation(current.row());
}

void LineGrid::step(int cells)
{
    settleEditor();
    QModelIndex next = currentIndex();
    do {
        int row = next.row();
        int column = next.column() + cells;
        if (column >= lineColumnCount) {
            column = 0;
            ++row;
        } else if (column < 0) {
            column = lineColumnCount - 1;
            --row;
        }
        next = m_lines.index(row, column);
    } while (next.isValid() && !m_lines.isTyped(next));
    if (next.isValid())
        goTo(next.row(), static_cast<LineColumn>(next.column()));
}

void LineGrid::stepRow(int rows)
{
    settleEditor();
    const int row = currentIndex().row() + rows;
    if (row < 0 || row >= m_lines.rowCount())
        return;
    QModelIndex target = m_lines.index(row, currentIndex().column());
    if (!m_lines.isTyped(target))
        target = m_lines.index(row, columnOf(m_lines.isInvitation(row) ? LineColumn::Code : LineColumn::Description));
    goTo(row, static_cast<LineColumn>(target.column()));
}

void LineGrid::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint)
{
    if (editor == m_editor) {
        closeSuggestions();
        m_draft.endStep();
        m_editor = nullptr;
    }
    QTableView::closeEditor(editor, hint);
    viewport()->update();
}

void LineGrid::rowsAboutToBeRemoved(const QModelIndex& parent, int first, int last)
{
    QTableView::rowsAboutToBeRemoved(parent, first, last);
    // the editor of a line that goes is let go by the view without a word to closeEditor
    if (m_editor && !isPersistentEditorOpen(currentIndex()))
        m_editor = nullptr;
}

void LineGrid::contextMenuEvent(QContextMenuEvent* event)
{
    if (m_lines.isReadOnly())
        return;
    QMenu menu(this);
    const auto key = [](QKeyCombination combination) { return QKeySequence(combination); };
    menu.addAction(tr("New line below"), this, [this] { insertBelow(DocumentLineKind::Item); });
    menu.addAction(tr("Heading"), this, [this] { insertBelow(DocumentLineKind::Heading); })
        ->setShortcut(key(Qt::CTRL | Qt::SHIFT | Qt::Key_H));
    menu.addAction(tr("Subtotal"), this, [this] { insertBelow(DocumentLineKind::Subtotal); })
        ->setShortcut(key(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    menu.addAction(tr("Text"), this, [this] { insertBelow(DocumentLineKind::Text); })
        ->setShortcut(key(Qt::CTRL | Qt::SHIFT | Qt::Key_T));
    menu.addSeparator();
    menu.addAction(tr("Duplicate line"), this, [this] { duplicateCurrent(); })->setShortcut(key(Qt::CTRL | Qt::Key_D));
    QAction* remove = menu.addAction(tr("Remove line"), this, [this] { removeCurrent(); });
    remove->setShortcut(key(Qt::CTRL | Qt::Key_Delete));
    remove->setProperty("clientelaDanger", true);
    menu.exec(event->globalPos());
}

void LineGrid::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LanguageChange)
        restyle();
}

void LineGrid::restyle()
{
    verticalHeader()->setDefaultSectionSize(scaled(40));
    horizontalHeader()->setFixedHeight(scaled(28));
    QHeaderView* header = horizontalHeader();
    constexpr int widths[] = {44, 88, 0, 88, 84, 52, 52, 104};
    constexpr int leastDescription = 168;
    int fixed = 0;
    for (int column = 0; column < lineColumnCount; ++column) {
        if (column == columnOf(LineColumn::Description)) {
            header->setSectionResizeMode(column, QHeaderView::Stretch);
            continue;
        }
        header->setSectionResizeMode(column, QHeaderView::Fixed);
        const QString head = m_lines.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        const int needed = qCeil(textMetrics(TextRole::CaptionName).horizontalAdvance(head)) + scaled(18);
        const int width = qMax(scaled(widths[column]), needed);
        header->resizeSection(column, width);
        fixed += width;
    }
    setMinimumWidth(fixed + scaled(leastDescription)); // what is sold can be read; the page scrolls where it must
}

} // namespace clientela
