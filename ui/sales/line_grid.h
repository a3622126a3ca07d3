// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inputs/suggestion_popup.h"
#include "ui/sales/document_draft.h"
#include "ui/sales/key_hint_bar.h"
#include "ui/session/session.h"

#include <QPointer>
#include <QTableView>

#include <optional>

namespace clientela {

/// The grid in which a document's lines are typed: the current cell is always open, products are found by code,
/// barcode or name, and every key is understood at once.
class LineGrid final : public QTableView
{
    Q_OBJECT

public:
    LineGrid(Session& session, DocumentDraft& draft, QWidget* parent);
    ~LineGrid() override;

    /// What fits what is typed in the open cell; null while no cell is open.
    SuggestionPopup* suggestions() const { return m_suggestions; }
    void closeSuggestions();
    /// Goes to a cell and opens it.
    void goTo(int row, LineColumn column);
    /// Opens the current cell again, after its value changed by another hand.
    void reopen();
    /// Takes what stands in the open cell; after it, nothing is half typed.
    void settleEditor();
    /// The keys of the grid, for the foot below it.
    static KeyHints keyHints();

    // what menus, keys and tests ask for, on the current line
    void duplicateCurrent();
    void moveCurrent(int steps);
    void removeCurrent();
    void insertBelow(DocumentLineKind kind);
    /// Pastes a block of a spreadsheet as lines; false when the text is no block.
    bool pasteBlock(const QString& text);
    /// What is typed in the current cell as a new product's name.
    QString typedName() const;
    /// While a product is made elsewhere for the current line, nothing is wrong with it yet.
    void setWaiting(bool isWaiting);
    /// Fills the current line from a product and goes to its quantity.
    void takeProduct(qint64 product);

Q_SIGNALS:
    /// Ctrl+Shift+N: a product of what was typed, without leaving.
    void productWanted(const QString& name);

protected:
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;
    void rowsAboutToBeRemoved(const QModelIndex& parent, int first, int last) override;

private:
    friend class LineDelegate;
    /// A key in an open cell; true when it was meant for the grid.
    bool handleKey(QKeyEvent* event, QWidget* editor);
    bool handleLineKey(QKeyEvent* event);
    void textTyped(QWidget* editor);
    void suggest(const QString& text);
    void suggestTaxes(const QString& text);
    void accept(const Suggestion& suggestion);
    void openSuggestions(QWidget* editor);
    void enter(const QString& text);
    void step(int cells);
    void stepRow(int rows);
    bool isFreeText(int row, const QString& text) const;
    bool isLastCell(int cells) const;
    int rowBefore(const QPoint& position) const;
    void restyle();

    Session& m_session;
    DocumentDraft& m_draft;
    DocumentLinesModel& m_lines;
    QPointer<SuggestionPopup> m_suggestions;
    QPointer<QWidget> m_editor;
    QString m_before;               ///< what stood in the cell when it was opened
    std::optional<QString> m_known; ///< what the open cell held when its editor last had to do with it
    bool m_isFilling = false;       ///< the editor gets a text that nobody typed
    bool m_isWaiting = false;       ///< the current line gets its product from elsewhere
    bool m_isTaking = false;        ///< the model takes what is typed; the editor keeps it as it stands
    int m_dragged = -1;
    int m_dropBefore = -1;
    QPoint m_pressedAt;
};

} // namespace clientela
