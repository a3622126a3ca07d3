// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/formats.h"
#include "core/storage/document_storage.h"
#include "ui/controls/buttons.h"
#include "ui/controls/chip_label.h"
#include "ui/controls/document_status.h"
#include "ui/controls/page_header.h"
#include "ui/controls/text_label.h"
#include "ui/sales/document_editor_page.h"
#include "ui/sales/line_grid.h"
#include "ui/sales/note_bar.h"
#include "ui/sales/payment_panel.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QSettings>
#include <QToolButton>

namespace clientela {

namespace {

/// Says that a document is issued and stays as it is.
class LockSign final : public QWidget
{
public:
    explicit LockSign(QWidget* parent)
        : QWidget(parent)
    {
        setFixedSize(16, 20);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintIcon(painter, "object-locked", rect(), theme().ink3);
    }
};

QString documentName(const Document& document)
{
    return document.number.isEmpty() ? documentKindName(document.kind)
                                     : QStringLiteral("%1 %2").arg(documentKindName(document.kind), document.number);
}

} // namespace

void DocumentEditorPage::buildHeader()
{
    m_header = new PageHeader(this);
    m_chip = new ChipLabel(m_header);
    m_chip->setObjectName(QStringLiteral("document-status"));
    m_lock = new LockSign(m_header);
    m_lock->setObjectName(QStringLiteral("document-lock"));
    m_lock->setToolTip(tr("Issued: it stays as it is."));
    m_lock->setAccessibleName(m_lock->toolTip());
    m_header->addMiddle(m_lock);
    m_header->addMiddle(m_chip);
    m_saved = new TextLabel(TextRole::Second, Voice::Third, m_header);
    m_saved->setObjectName(QStringLiteral("document-saved"));
    m_saved->setContentsMargins(8, 0, 0, 0);
    m_header->addMiddle(m_saved);
    m_more = makeTool(QStringLiteral("document-more"), tr("More"), "overflow-menu", false, m_header);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(new QMenu(m_more));
    connect(m_more->menu(), &QMenu::aboutToShow, this, &DocumentEditorPage::fillMore);
    m_paperTool = makeTool(QStringLiteral("show-paper"), tr("Page"), "view-visible", true, m_header);
    m_paperTool->setCheckable(true);
    m_paperTool->setToolTip(tooltipOf(tr("Page"), QKeySequence(Qt::Key_F7)));
    connect(m_paperTool, &QToolButton::clicked, this, &DocumentEditorPage::togglePaper);
    m_print = makeButton(QStringLiteral("print-button"), tr("Print"), "document-print", ButtonLook::Plain, m_header);
    m_print->setToolTip(tooltipOf(tr("Print"), QKeySequence::Print));
    m_send = makeButton(QStringLiteral("send-button"), tr("Send"), "mail-message", ButtonLook::Plain, m_header);
    m_send->setToolTip(tr("Save as PDF and write to the customer"));
    connect(m_print, &QPushButton::clicked, this, &DocumentEditorPage::print);
    connect(m_send, &QPushButton::clicked, this, &DocumentEditorPage::send);
    m_next = new QToolButton(m_header);
    m_next->setObjectName(QStringLiteral("next-step"));
    m_next->setPopupMode(QToolButton::MenuButtonPopup);
    m_next->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_next->setFocusPolicy(Qt::TabFocus);
    m_nextMenu = new QMenu(m_next);
    m_nextMenu->setToolTipsVisible(true);
    m_nextMenu->setObjectName(QStringLiteral("next-step-menu"));
    m_next->setMenu(m_nextMenu);
    setButtonLook(m_next, ButtonLook::Filled);
    connect(m_next, &QToolButton::clicked, this, [this] {
        if (hasNextStep(m_steps))
            take(DocumentStep(m_steps.front()));
        else
            m_next->showMenu();
    });
    for (QWidget* tool : {static_cast<QWidget*>(m_more), static_cast<QWidget*>(m_paperTool),
                          static_cast<QWidget*>(m_print), static_cast<QWidget*>(m_send), static_cast<QWidget*>(m_next)})
        m_header->addTool(tool);
}

void DocumentEditorPage::addCommands()
{
    const auto add = [this](const char* key, const QString& text, const char* iconName, const QKeySequence& shortcut,
                            std::function<void()> run) {
        m_commands.append(
            session().commands().add(this, {key, text, iconName, shortcut, Commands::Group::Document}, std::move(run)));
    };
    const auto first = [this](DocumentStep::Kind kind) {
        for (const DocumentStep& step : m_steps) {
            if (step.kind == kind) {
                take(DocumentStep(step));
                return;
            }
        }
    };
    add("issue", tr("Issue"), "checkmark", QKeySequence(Qt::CTRL | Qt::Key_Return),
        [first] { first(DocumentStep::Kind::Issue); });
    add("take-payment", tr("Take payment"), "checkmark", {}, [first] { first(DocumentStep::Kind::TakePayment); });
    add("convert", tr("Convert"), "arrow-right", {}, [first] { first(DocumentStep::Kind::Convert); });
    add("duplicate-document", tr("Duplicate document"), "document-duplicate", {},
        [first] { first(DocumentStep::Kind::Duplicate); });
    add("print", tr("Print"), "document-print", QKeySequence::Print, [this] { print(); });
    add("pdf", tr("Save as PDF…"), "document-export", {}, [this] { savePdfFile(); });
    add("send-document", tr("Send"), "mail-message", {}, [this] { send(); });
    add("show-paper", tr("Show the page"), "view-visible", QKeySequence(Qt::Key_F7), [this] { togglePaper(); });
    enableCommands();
}

void DocumentEditorPage::enableCommands()
{
    const auto offers = [this](DocumentStep::Kind kind) {
        for (const DocumentStep& step : m_steps) {
            if (step.kind == kind)
                return true;
        }
        return false;
    };
    for (QAction* command : std::as_const(m_commands)) {
        const QString key = command->objectName();
        const bool isOffered = key == u"issue"                ? offers(DocumentStep::Kind::Issue)
                               : key == u"take-payment"       ? offers(DocumentStep::Kind::TakePayment)
                               : key == u"convert"            ? offers(DocumentStep::Kind::Convert)
                               : key == u"duplicate-document" ? offers(DocumentStep::Kind::Duplicate)
                                                              : true;
        command->setEnabled(isVisible() && isOffered);
    }
}

void DocumentEditorPage::showHeader()
{
    const Document& head = m_draft.head();
    m_header->setTitle(documentName(head));
    const auto status =
        documentStatusFromKey(head.status.isEmpty() ? head.state : head.status).value_or(DocumentStatus::Draft);
    m_chip->setChip(colourOf(status), documentStatusName(status));
    m_lock->setVisible(!head.isDraft());
    showKept();
    showSteps();
}

void DocumentEditorPage::showKept()
{
    const bool isLocked = !m_draft.head().isDraft();
    const QDateTime at = m_keeper->keptAt().toLocalTime();
    m_saved->setVoice(m_keeper->isFailing() ? Voice::Problem : Voice::Third);
    if (isLocked || (!at.isValid() && !m_keeper->isFailing()))
        m_saved->setText({});
    else if (m_keeper->isFailing())
        m_saved->setText(tr("not saved"));
    else if (at.date() == session().today())
        m_saved->setText(tr("saved at %1").arg(at.time().toString(QStringLiteral("HH:mm"))));
    else
        m_saved->setText(tr("saved on %1").arg(formatDate(at.date(), session().language())));
}

void DocumentEditorPage::showSteps()
{
    m_steps = stepsOf(m_draft.head(), m_preset);
    m_nextMenu->clear();
    const bool hasNext = hasNextStep(m_steps);
    for (const DocumentStep& step : m_steps) {
        QAction* action = m_nextMenu->addAction(icon(stepIcon(step)), stepText(step), this,
                                                [this, step] { take(step); });
        const bool isDanger = step.kind == DocumentStep::Kind::Cancel || step.kind == DocumentStep::Kind::Remove;
        action->setProperty("clientelaDanger", isDanger);
    }
    setButtonLook(m_next, hasNext ? ButtonLook::Filled : ButtonLook::Plain);
    m_next->setVisible(!m_steps.empty() && !m_payments->isFormOpen()); // one button takes the payment
    m_next->setText(hasNext ? stepText(m_steps.front()) : tr("Next step"));
    m_next->setAccessibleName(m_next->text());
    m_next->setIcon(hasNext ? icon(stepIcon(m_steps.front()), theme().onAccent) : QIcon());
    m_next->setToolButtonStyle(hasNext ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonTextOnly);
    const bool isIssue = hasNext && m_steps.front().kind == DocumentStep::Kind::Issue;
    m_next->setToolTip(tooltipOf(m_next->text(), isIssue ? QKeySequence(Qt::CTRL | Qt::Key_Return) : QKeySequence()));
    enableCommands();
}

void DocumentEditorPage::fillMore()
{
    QMenu* menu = m_more->menu();
    menu->clear();
    menu->addAction(icon("document-export"), tr("Save as PDF…"), this, [this] { savePdfFile(); });
    if (!m_draft.lines().isReadOnly()) {
        QAction* withTax = menu->addAction(tr("Prices include tax"));
        withTax->setCheckable(true);
        withTax->setChecked(m_draft.head().pricesIncludeTax);
        connect(withTax, &QAction::triggered, this, [this](bool isOn) {
            m_draft.change({}, [&](Document& document) { document.pricesIncludeTax = isOn; });
        });
        menu->addSeparator();
        const auto insert = [&](const QString& text, DocumentLineKind kind, Qt::Key key) {
            menu->addAction(text, this, [this, kind] { m_grid->insertBelow(kind); })
                ->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | key));
        };
        insert(tr("Add a heading"), DocumentLineKind::Heading, Qt::Key_H);
        insert(tr("Add a subtotal"), DocumentLineKind::Subtotal, Qt::Key_S);
        insert(tr("Add a line of text"), DocumentLineKind::Text, Qt::Key_T);
    }
    menu->addSeparator();
    for (const DocumentStep& step : m_steps) {
        QAction* action = menu->addAction(icon(stepIcon(step)), stepText(step), this, [this, step] { take(step); });
        action->setProperty("clientelaDanger",
                            step.kind == DocumentStep::Kind::Cancel || step.kind == DocumentStep::Kind::Remove);
    }
}

void DocumentEditorPage::showNotes()
{
    const Document& head = m_draft.head();
    m_payments->setDocument(head);
    session().perform([&] {
        DocumentStorage storage(session().shop());
        m_links->setNote({});
        std::vector<Document> linked;
        if (head.origin.isValid())
            linked.push_back(storage.load(head.origin));
        const std::size_t origins = linked.size();
        if (head.id > 0) {
            for (const DocumentId id : storage.successors(head.documentId()))
                linked.push_back(storage.load(id));
        }
        if (linked.empty())
            return;
        const std::size_t successors = linked.size() - origins;
        m_links->setNote(origins > 0 && successors > 0 ? tr("Where it comes from and what came of it")
                         : origins > 0                 ? tr("Where it comes from")
                                                       : tr("What came of it"));
        for (std::size_t i = 0; i < linked.size(); ++i) {
            const Document& each = linked[i];
            const QString name = QStringLiteral("document-link-%1").arg(each.id);
            // one of each kind needs no more words than the sentence; where both stand, an arrow says which is which
            const QString text = origins == 0 || successors == 0 ? documentName(each)
                                 : i < origins                   ? QStringLiteral("← %1").arg(documentName(each))
                                                                 : QStringLiteral("→ %1").arg(documentName(each));
            m_links->addAction(name, text, [this, id = each.documentId()] { goTo(id); });
        }
    });
    // why an invoice is not offered is said once in a shop, where somebody asked for it
    const bool wasAskedFor = !m_refused.isEmpty();
    const auto refused = documentKindFromKey(m_refused);
    m_whyNot->setNote(wasAskedFor && refused && head.isDraft() ? m_preset.whyNot(*refused) : QString());
}

void DocumentEditorPage::showLeftBehind()
{
    m_left->setNote({});
    if (m_draft.head().id > 0 || m_place.detail.startsWith(u"document/"))
        return;
    const std::vector<Draft> found = m_keeper->leftBehind();
    if (found.empty())
        return;
    const Draft draft = found.front();
    const QJsonObject document = draft.content.value(QStringLiteral("document")).toObject();
    const QString name = document.value(QStringLiteral("customer_name")).toString();
    const auto kind = documentKindFromKey(document.value(QStringLiteral("kind")).toString());
    const QString what = documentKindName(kind.value_or(DocumentKind::Quote));
    m_left->setNote(name.isEmpty() ? tr("Not finished and kept: %1.").arg(what)
                                   : tr("Not finished and kept: %1 for %2.").arg(what, name));
    m_left->addAction(QStringLiteral("draft-continue"), tr("Go on with it"),
                      [this, key = draft.key] { session().navigator().go({QStringLiteral("document"), 0, key}); });
    m_left->addAction(QStringLiteral("draft-discard"), tr("Discard"), [this, key = draft.key] {
        session().perform([&] {
            DraftStorage(session().shop()).remove(key);
            showLeftBehind();
        });
    });
}

} // namespace clientela
