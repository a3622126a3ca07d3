// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/country_preset.h"
#include "ui/sales/document_draft.h"
#include "ui/sales/document_keeper.h"
#include "ui/sales/document_steps.h"
#include "ui/session/page.h"

class QAction;
class QMenu;
class QPushButton;
class QSplitter;
class QToolButton;

namespace clientela {

class ChipLabel;
class DocumentHeadForm;
class LineGrid;
class LivePage;
class LongTextInput;
class NoteBar;
class PageHeader;
class PagePanel;
class PaymentPanel;
class QuickAdd;
class TextLabel;
class TotalsPanel;

/// A document: typed while it is a draft, read, paid, printed and turned into the next one when it is issued; the
/// paper stands beside it and follows each key.
class DocumentEditorPage final : public Page
{
    Q_OBJECT

public:
    explicit DocumentEditorPage(Session& session, QWidget* parent = nullptr);
    ~DocumentEditorPage() override;

    void open(const Place& place) override;
    bool settle() override;
    void focusStart() override;

    DocumentDraft& draft() { return m_draft; }
    DocumentKeeper& keeper() { return *m_keeper; }
    LineGrid& grid() { return *m_grid; }
    PagePanel& paper() { return *m_paper; }
    LivePage& livePage() { return *m_live; }
    /// What can be done now, the next step first.
    const std::vector<DocumentStep>& steps() const { return m_steps; }
    /// Does one of them.
    void take(const DocumentStep& step);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void buildHeader();
    void buildColumns();
    void addCommands();
    void showDocument();
    void showHeader();
    void showKept();
    void showNotes();
    void showLeftBehind();
    void showSteps();
    void fillMore();
    void fitToWidth();
    void togglePaper();
    void setDesigns();
    void goTo(DocumentId id);
    void requireStored();
    void showProblem();
    void issue();
    void convert(DocumentKind target);
    void newVersion();
    void remove();
    void print();
    void savePdfFile();
    void send();
    void addProduct();
    void enableCommands();

    CountryPreset m_preset;
    DocumentDraft m_draft;
    DocumentKeeper* m_keeper;
    std::vector<DocumentStep> m_steps;
    Place m_place;
    QString m_refused; ///< the kind that was asked for and is not offered
    bool m_isReplacing = false;
    bool m_isParted = false; ///< lines and page, by hand
    bool m_isNarrow = false;
    bool m_showsPaper = false;

    PageHeader* m_header;
    TextLabel* m_saved;
    QPushButton* m_print;
    QPushButton* m_send;
    ChipLabel* m_chip;
    QWidget* m_lock;
    QToolButton* m_more;
    QToolButton* m_paperTool;
    QToolButton* m_next;
    QMenu* m_nextMenu;
    NoteBar* m_whyNot;
    NoteBar* m_left;
    NoteBar* m_links;
    PaymentPanel* m_payments;
    QSplitter* m_splitter;
    QWidget* m_column;
    DocumentHeadForm* m_head;
    LineGrid* m_grid;
    QuickAdd* m_newProduct;
    LongTextInput* m_notes;
    TotalsPanel* m_totals;
    QWidget* m_typingHelp;
    PagePanel* m_paper;
    LivePage* m_live;
    QList<QAction*> m_commands;
};

} // namespace clientela
