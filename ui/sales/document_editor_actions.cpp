// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/formats.h"
#include "core/base/number_reading.h"
#include "core/storage/document_storage.h"
#include "core/workflows/convert_document.h"
#include "core/workflows/issue_document.h"
#include "core/workflows/save_document.h"
#include "core/workflows/save_record.h"
#include "ui/printing/print_documents.h"
#include "ui/prompts/prompts.h"
#include "ui/sales/document_editor_page.h"
#include "ui/sales/document_head_form.h"
#include "ui/sales/line_grid.h"
#include "ui/sales/payment_panel.h"
#include "ui/sales/quick_add.h"

#include <QScopedValueRollback>
#include <QUrl>
#include <QUrlQuery>

namespace clientela {

void DocumentEditorPage::take(const DocumentStep& step)
{
    session().perform([&] {
        ShopFile& shop = session().shop();
        const DocumentId id = m_draft.head().documentId();
        const auto move = [&](DocumentStatus status) {
            moveDocument(shop, id, documentStatusKey(status));
            session().tellUndoable(tr("%1: %2", "a number, its new status")
                                       .arg(m_draft.head().number, documentStatusName(status).toLower()));
        };
        switch (step.kind) {
        case DocumentStep::Kind::Issue: issue(); break;
        case DocumentStep::Kind::TakePayment: m_payments->open(); break;
        case DocumentStep::Kind::Convert: convert(step.target); break;
        case DocumentStep::Kind::Accept: move(DocumentStatus::Accepted); break;
        case DocumentStep::Kind::Decline: move(DocumentStatus::Declined); break;
        case DocumentStep::Kind::Cancel: move(DocumentStatus::Cancelled); break;
        case DocumentStep::Kind::Credit: {
            const Reply reply = prompts().ask(
                this, {tr("Credit %1?").arg(m_draft.head().number),
                       tr("A credit note over the whole amount is issued. This cannot be undone."), tr("Credit it all"),
                       true});
            if (reply == Reply::Action)
                goTo(creditDocument(shop, id));
            break;
        }
        case DocumentStep::Kind::Duplicate:
            requireStored();
            goTo(duplicateDocument(shop, m_draft.head().documentId()));
            break;
        case DocumentStep::Kind::NewVersion: newVersion(); break;
        case DocumentStep::Kind::Remove: remove(); break;
        }
    });
}

void DocumentEditorPage::goTo(DocumentId id)
{
    session().navigator().go({QStringLiteral("document"), id.value(), {}});
}

/// Everything typed is stored as a document; throws with what is missing and goes there.
void DocumentEditorPage::requireStored()
{
    if (m_draft.lines().isReadOnly())
        return;
    m_grid->settleEditor();
    try {
        m_keeper->saveNow();
    } catch (const Error&) {
        showProblem();
        throw;
    }
}

void DocumentEditorPage::showProblem()
{
    if (!m_draft.head().customer.isValid()) {
        m_head->focusCustomer();
        return;
    }
    const auto& lines = m_draft.lines().lines();
    for (std::size_t row = 0; row < lines.size(); ++row) {
        if (lineProblem(lines[row], m_draft.lines().settings()).isEmpty())
            continue;
        const LineColumn column = lines[row].unread.isEmpty() ? LineColumn::Description
                                                              : static_cast<LineColumn>(lines[row].unread.firstKey());
        m_grid->goTo(static_cast<int>(row), column);
        return;
    }
}

void DocumentEditorPage::issue()
{
    m_grid->settleEditor();
    if (m_draft.lines().documentLines().empty()) {
        m_grid->goTo(0, LineColumn::Code);
        throw Error(ErrorKind::Refused, tr("There is nothing on the document; add a line first."));
    }
    requireStored();
    const DocumentId id = m_draft.head().documentId();
    const Document issued = issueDocument(session().shop(), id);
    m_keeper->open(id);
    session().tell(tr("Issued as %1.").arg(issued.number));
    focusStart();
}

void DocumentEditorPage::convert(DocumentKind target)
{
    const DocumentId made = convertDocument(session().shop(), m_draft.head().documentId(), target);
    goTo(made);
    session().tellUndoable(tr("Draft made: %1.").arg(documentKindName(target).toLower()));
}

void DocumentEditorPage::newVersion()
{
    ShopFile& shop = session().shop();
    const DocumentId old = m_draft.head().documentId();
    ChangeScope scope(shop, tr("New version of %1").arg(m_draft.head().number));
    const DocumentId made = duplicateDocument(shop, old);
    moveDocument(shop, old, documentStatusKey(DocumentStatus::Cancelled));
    scope.commit();
    goTo(made);
}

void DocumentEditorPage::remove()
{
    const DocumentId id = m_draft.head().documentId();
    m_keeper->discard();
    Navigator& navigator = session().navigator();
    if (id.isValid())
        removeDocument(session().shop(), id);
    m_place = {};
    if (navigator.current().page == u"document")
        navigator.go({QStringLiteral("documents"), 0, {}});
    if (id.isValid()) {
        navigator.forget(QStringLiteral("document"), id.value());
        session().tellUndoable(tr("The draft is removed."));
    }
}

void DocumentEditorPage::print()
{
    session().perform([this] {
        requireStored();
        printDocuments(session(), this, {m_draft.head().documentId()}, PrintWay::AsLastTime);
    });
}

void DocumentEditorPage::savePdfFile()
{
    session().perform([this] {
        requireStored();
        if (const auto path = savePdf(session(), this, m_draft.head().documentId()))
            session().tell(tr("Saved as %1.").arg(*path));
    });
}

/// The PDF is saved, and a letter to the customer opened in the system's mail program to put it into.
void DocumentEditorPage::send()
{
    session().perform([this] {
        requireStored();
        const auto path = savePdf(session(), this, m_draft.head().documentId());
        if (!path)
            return;
        const Document& head = m_draft.head();
        QUrl letter;
        letter.setScheme(QStringLiteral("mailto"));
        letter.setPath(m_draft.customer().email);
        QUrlQuery query;
        query.addQueryItem(QStringLiteral("subject"),
                           QStringLiteral("%1 %2").arg(documentKindName(head.kind), head.number).trimmed());
        letter.setQuery(query);
        prompts().openOutside(letter.toString(QUrl::FullyEncoded));
        session().tell(tr("Saved as %1. Attach it to the e-mail that opened.").arg(*path));
    });
}

void DocumentEditorPage::addProduct()
{
    session().perform([this] {
        ShopFile& shop = session().shop();
        AnyRecord record(shop.types().type(u"product"));
        auto& product = record.as<Product>();
        product.name = m_newProduct->name();
        product.priceIncludesTax = m_draft.head().pricesIncludeTax;
        const QString typed = m_newProduct->second();
        if (!typed.isEmpty()) {
            const auto price = readUnitPrice(typed, m_draft.head().currencyValue(),
                                             numberStyleOf(session().language()));
            if (!price)
                throw Error(ErrorKind::BadInput, tr("The price should be a number such as %1.")
                                                     .arg(formatMoney(Money::fromMinor(1250, session().currency()),
                                                                      session().language(), CurrencyDisplay::None)));
            product.price = *price;
        }
        const qint64 id = saveRecord(shop, record);
        m_newProduct->hide();
        m_grid->setWaiting(false);
        session().tellUndoable(tr("%1 is a product now.").arg(product.name));
        m_grid->takeProduct(id);
    });
}

} // namespace clientela
