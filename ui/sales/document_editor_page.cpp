// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/document_editor_page.h"

#include "core/paper/printed_document.h"
#include "core/storage/document_storage.h"
#include "core/workflows/document_paper.h"
#include "ui/controls/chip_label.h"
#include "ui/controls/form_field.h"
#include "ui/controls/hint_bar.h"
#include "ui/controls/page_header.h"
#include "ui/controls/plain_scroll.h"
#include "ui/inputs/long_text_input.h"
#include "ui/sales/document_head_form.h"
#include "ui/sales/key_hint_bar.h"
#include "ui/sales/line_grid.h"
#include "ui/sales/note_bar.h"
#include "ui/sales/payment_panel.h"
#include "ui/sales/quick_add.h"
#include "ui/sales/totals_panel.h"
#include "ui/templates/live_page.h"
#include "ui/templates/page_panel.h"
#include "ui/theme/clientela_style.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSettings>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace clientela {

namespace {

constexpr int roomyHeader = 840; ///< from here on its buttons show their words
constexpr int paperBesideFrom = 1280;
constexpr int leastPaper = 320;

QString splitterKey()
{
    return QStringLiteral("sales/document-splitter");
}

} // namespace

DocumentEditorPage::DocumentEditorPage(Session& session, QWidget* parent)
    : Page(session, parent)
    , m_preset(countryPreset(DocumentStorage(session.shop()).profile().country))
    , m_draft(session.shop(), session.language())
    , m_keeper(new DocumentKeeper(session, m_draft, this))
{
    setObjectName(QStringLiteral("document-page"));
    buildHeader();
    buildColumns();
    addCommands();
    connect(&m_draft, &DocumentDraft::changed, this, [this] {
        m_live->change();
        if (m_notes->toPlainText() != m_draft.head().notes)
            m_notes->setPlainText(m_draft.head().notes);
    });
    connect(&m_draft, &DocumentDraft::headReplaced, this, &DocumentEditorPage::showDocument);
    connect(m_keeper, &DocumentKeeper::kept, this, &DocumentEditorPage::showKept);
    connect(m_keeper, &DocumentKeeper::notKept, this, &DocumentEditorPage::showKept);
    connect(m_keeper, &DocumentKeeper::detached, this, [this](const QString& draftKey) {
        const QScopedValueRollback replacing(m_isReplacing, true);
        Navigator& navigator = this->session().navigator();
        const bool isHere = navigator.current() == m_place;
        m_place = {QStringLiteral("document"), 0, draftKey};
        if (isHere)
            navigator.replace(m_place);
        showHeader();
    });
    connect(m_keeper, &DocumentKeeper::stored, this, [this](DocumentId id) {
        const QScopedValueRollback replacing(m_isReplacing, true);
        m_place = {QStringLiteral("document"), id.value(), {}};
        this->session().navigator().replace(m_place);
        this->session().noteOpened(QStringLiteral("document"), id.value());
        showHeader();
    });
    connect(m_keeper, &DocumentKeeper::gone, this, [this] {
        Navigator& navigator = this->session().navigator();
        const qint64 id = m_place.id;
        m_place = {};
        if (isVisible())
            navigator.go({QStringLiteral("documents"), 0, {}});
        navigator.forget(QStringLiteral("document"), id);
    });
    connect(&session, &Session::recordsChanged, this, [this] {
        if (isVisible() && !m_draft.head().isDraft())
            showNotes();
    });
}

DocumentEditorPage::~DocumentEditorPage()
{
    qApp->removeEventFilter(this);
    delete m_live;
    delete m_splitter; // what shows the draft goes before it
    delete m_keeper;
}

void DocumentEditorPage::buildColumns()
{
    m_whyNot = new NoteBar(QStringLiteral("why-not"), "dialog-information", this);
    m_left = new NoteBar(QStringLiteral("left-behind"), "clock", this);
    m_links = new NoteBar(QStringLiteral("document-links"), "document-multiple", this);
    m_payments = new PaymentPanel(session(), this);
    for (const auto signal : {&PaymentPanel::opened, &PaymentPanel::closed})
        connect(m_payments, signal, this, &DocumentEditorPage::showSteps);
    m_splitter = new QSplitter(Qt::Horizontal, this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    for (QWidget* bar : {static_cast<QWidget*>(m_left), static_cast<QWidget*>(m_whyNot), static_cast<QWidget*>(m_links),
                         static_cast<QWidget*>(m_payments)})
        layout->addWidget(bar);
    layout->addWidget(m_splitter, 1);

    m_column = new QWidget;
    auto* column = new QVBoxLayout(m_column);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_head = new DocumentHeadForm(session(), m_draft, m_column);
    m_grid = new LineGrid(session(), m_draft, this);
    m_newProduct = new QuickAdd(QStringLiteral("new-product"), tr("Name of the new product"), tr("Price"),
                                tr("Add product"), m_column);
    auto* foot = new QWidget(m_column);
    auto* footLayout = new QHBoxLayout(foot);
    footLayout->setContentsMargins(24, 12, 24, 12);
    footLayout->setSpacing(24);
    m_notes = new LongTextInput(foot);
    m_notes->setObjectName(QStringLiteral("notes"));
    m_notes->setLines(2, 5);
    auto* notesField = new FormField(tr("Notes, printed"), m_notes, foot);
    m_totals = new TotalsPanel(session(), m_draft, foot);
    connect(m_notes, &LongTextInput::edited, notesField,
            [this, notesField] { notesField->setProblem(m_notes->problem()); });
    footLayout->addWidget(notesField, 6);
    footLayout->addWidget(m_totals, 5);
    m_typingHelp = new QWidget(m_column);
    auto* help = new QVBoxLayout(m_typingHelp);
    help->setContentsMargins(0, 0, 0, 0);
    help->setSpacing(0);
    help->addWidget(new HintBar(QStringLiteral("document-editor"),
                                tr("Write a code or a part of a name and press Enter, then the quantity. The page "
                                   "beside is what is printed."),
                                m_typingHelp));
    help->addWidget(new KeyHintBar(LineGrid::keyHints(), m_typingHelp));
    column->addWidget(m_head);
    column->addWidget(m_grid, 1);
    column->addWidget(m_newProduct);
    column->addWidget(foot);
    column->addWidget(m_typingHelp);
    m_grid->setMinimumHeight(scaled(28 + 2 * 40));

    m_paper = new PagePanel(m_splitter);
    m_paper->setObjectName(QStringLiteral("live-page"));
    m_live = new LivePage(m_paper->view(), this);
    m_splitter->addWidget(makeScroll(m_column, m_splitter));
    m_splitter->addWidget(m_paper);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 7);
    m_splitter->setStretchFactor(1, 5);
    m_isParted = m_splitter->restoreState(QSettings().value(splitterKey()).toByteArray());
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] {
        m_isParted = true;
        QSettings().setValue(splitterKey(), m_splitter->saveState());
    });
    connect(m_head, &DocumentHeadForm::customerChosen, this,
            [this] { m_grid->goTo(m_draft.lines().lineCount(), LineColumn::Code); });
    connect(m_grid, &LineGrid::productWanted, this, [this](const QString& name) {
        m_grid->closeSuggestions();
        m_grid->setWaiting(true);
        m_newProduct->setSecondLabel(m_draft.head().pricesIncludeTax ? tr("Price with tax") : tr("Price without tax"));
        m_newProduct->open(name);
    });
    connect(m_newProduct, &QuickAdd::wanted, this, &DocumentEditorPage::addProduct);
    connect(m_newProduct, &QuickAdd::left, this, [this] {
        m_grid->setWaiting(false);
        m_grid->setFocus(Qt::OtherFocusReason);
    });
    connect(m_notes, &LongTextInput::textChanged, this, [this] {
        const QString text = m_notes->toPlainText();
        if (text != m_draft.head().notes)
            m_draft.change(QStringLiteral("notes"), [&](Document& document) { document.notes = text; });
    });
    connect(m_paper, &PagePanel::designChosen, this, [this](const QString& name) {
        this->session().perform([&] {
            m_live->setDesign(designNamed(this->session().shop(), name));
            if (!m_draft.lines().isReadOnly())
                m_draft.change({}, [&](Document& document) { document.templateName = name; });
        });
    });
}

void DocumentEditorPage::open(const Place& place)
{
    if (m_isReplacing || (place == m_place && place.id > 0))
        return;
    m_place = {};
    m_refused.clear();
    if (place.id > 0) {
        m_keeper->open(DocumentId(place.id));
        session().noteOpened(QStringLiteral("document"), place.id);
    } else if (place.detail.startsWith(u"document/")) {
        m_keeper->openDraft(place.detail);
    } else {
        const QStringList parts = place.detail.split(u'/');
        const auto wanted = documentKindFromKey(parts.value(0)).value_or(DocumentKind::Quote);
        if (!m_preset.offers(wanted))
            m_refused = documentKindKey(wanted);
        m_keeper->openNew(m_preset.insteadOf(wanted).value_or(DocumentKind::Quote),
                          CustomerId(parts.value(1).toLongLong()));
    }
    m_place = place;
    m_live->setSource([this] { return snapshotOf(m_draft.worker(), m_draft.document()); });
    setDesigns();
    m_grid->setCurrentIndex({});
    m_grid->scrollToTop();
    showDocument();
    showLeftBehind();
}

bool DocumentEditorPage::settle()
{
    if (m_isReplacing)
        return true;
    m_grid->settleEditor();
    m_keeper->keepNow();
    return m_keeper->isKept();
}

void DocumentEditorPage::focusStart()
{
    if (m_isReplacing)
        return;
    if (m_draft.lines().isReadOnly())
        m_next->setFocus(Qt::OtherFocusReason);
    else if (!m_draft.head().customer.isValid())
        m_head->focusCustomer();
    else
        m_grid->goTo(m_draft.lines().lineCount(), LineColumn::Code);
}

void DocumentEditorPage::setDesigns()
{
    ShopFile& shop = session().shop();
    const Template design = designOf(shop, m_draft.head());
    const QStringList names = designNames(shop);
    m_paper->setDesigns(names,
                        names.contains(m_draft.head().templateName) ? m_draft.head().templateName : names.value(0));
    m_live->setDesign(design);
}

void DocumentEditorPage::showDocument()
{
    const bool isLocked = m_draft.lines().isReadOnly();
    m_notes->setLocked(isLocked);
    m_typingHelp->setVisible(!isLocked);
    m_newProduct->hide();
    m_grid->setWaiting(false);
    showHeader();
    showNotes();
    m_grid->reopen();
    m_live->change();
}

void DocumentEditorPage::fitToWidth()
{
    const bool isNarrow = window()->width() < paperBesideFrom;
    m_isNarrow = isNarrow;
    m_paperTool->setVisible(isNarrow);
    m_paperTool->setChecked(isNarrow && m_showsPaper);
    m_splitter->widget(0)->setVisible(!isNarrow || !m_showsPaper);
    m_paper->setVisible(!isNarrow || m_showsPaper);
    // where the words do not fit, the icons stay; the next step keeps its words
    if (!m_isParted && !isNarrow) {
        // the lines have what they need before the page gets larger
        const int lines = qMax(width() * 7 / 12,
                               qMin(m_column->minimumSizeHint().width() + 1, width() - scaled(leastPaper)));
        m_splitter->setSizes({lines, qMax(1, width() - lines)});
    }
    const bool hasRoom = width() >= scaled(roomyHeader);
    m_print->setText(hasRoom ? m_print->accessibleName() : QString());
    m_send->setText(hasRoom ? m_send->accessibleName() : QString());
}

void DocumentEditorPage::togglePaper()
{
    if (!m_isNarrow) {
        m_paper->setVisible(!m_paper->isVisible());
        return;
    }
    m_showsPaper = !m_showsPaper;
    m_grid->settleEditor();
    fitToWidth();
    if (m_showsPaper)
        m_paper->view()->setFocus(Qt::OtherFocusReason);
    else
        focusStart();
}

void DocumentEditorPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    fitToWidth();
    m_grid->closeSuggestions();
}

void DocumentEditorPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    qApp->installEventFilter(this);
    enableCommands();
}

void DocumentEditorPage::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    qApp->removeEventFilter(this);
    m_grid->closeSuggestions();
    enableCommands();
}

/// While a draft is typed, undo and redo go through what was typed here.
bool DocumentEditorPage::eventFilter(QObject* watched, QEvent* event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (!isKey || !watched->isWidgetType() || m_draft.lines().isReadOnly()
        || !isAncestorOf(static_cast<QWidget*>(watched)))
        return Page::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    const bool isUndo = key->matches(QKeySequence::Undo);
    const bool isRedo = key->matches(QKeySequence::Redo)
                        || (key->key() == Qt::Key_Y && key->modifiers() == Qt::ControlModifier);
    if (!isUndo && !isRedo)
        return Page::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    m_grid->closeSuggestions();
    session().perform([&] {
        if (isUndo)
            m_draft.undo();
        else
            m_draft.redo();
        m_grid->reopen();
    });
    return true;
}

} // namespace clientela
