// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/tax_record.h"
#include "core/customers/customer.h"
#include "core/storage/shop_file.h"
#include "core/workflows/work_out_document.h"
#include "ui/sales/document_lines_model.h"

#include <QJsonObject>
#include <QObject>

#include <functional>
#include <optional>

namespace clientela {

/// A document while it is edited: its head, its lines, its figures as they follow each key, and the way back. Nothing
/// of it is stored; DocumentKeeper does that.
class DocumentDraft final : public QObject
{
    Q_OBJECT

public:
    /// The shop gives taxes and customers; the language is the window's.
    DocumentDraft(ShopFile& shop, Language language, QObject* parent = nullptr);

    /// The head; its lines and figures are those of document().
    const Document& head() const { return m_head; }
    const Customer& customer() const { return m_customer; }
    DocumentLinesModel& lines() { return m_lines; }
    const DocumentLinesModel& lines() const { return m_lines; }
    /// The whole document as it stands, worked out.
    Document document() const;
    /// The figures of what can be worked out.
    const Totals& totals() const { return m_worked.totals; }
    /// What documents are worked out and printed by; keeps what it loaded.
    DocumentWorker& worker() { return m_worker; }
    /// What is left after the costs that are known, and of how much: lines without a cost say nothing about a margin.
    struct Margin
    {
        Money amount;
        Money of; ///< what the lines with a cost come to, less their part of the document's discount
    };
    /// Nothing when no line has a cost.
    std::optional<Margin> margin() const { return m_margin; }
    /// The taxes of the shop, withholdings (category W) among them, in their order.
    const std::vector<TaxRecord>& taxes() const { return m_taxes; }
    /// Why it cannot be saved as a document yet, as a sentence; empty when it can.
    QString problem() const;
    /// Whether anything was typed into it.
    bool isBlank() const;

    /// Shows a document from the start; there is nothing to take back.
    void load(const Document& document);
    /// Takes over what storage filled in (its id, its dates, its time of change) without a step to take back.
    void adopt(const Document& saved);
    /// The times of the stored document, when ours is to replace it.
    void adoptTimes(const Document& stored);
    /// Takes over what somebody else changed of the stored document since it was "base", where nothing was typed here;
    /// false when there is nothing of that kind.
    bool takeOver(const Document& base, const Document& theirs);
    /// Makes it a new document: the stored one is gone.
    void forgetStored();
    /// Changes the head; keys typed into one field are one step, named by it.
    void change(const QString& step, const std::function<void(Document&)>& how);
    /// The same for what the day hangs on until which it holds or is due (date, payment terms): that day follows,
    /// unless another than the usual one was written.
    void changeWithEnd(const QString& step, const std::function<void(Document&)>& how);
    void setCustomer(CustomerId id);
    /// Takes over what changed elsewhere in taxes, the customer, the shop.
    void refresh(const std::vector<ChangedRecord>& changed);

    bool canUndo() const { return !m_undo.empty(); }
    bool canRedo() const { return !m_redo.empty(); }
    void undo();
    void redo();
    /// What is typed next is a step of its own.
    void endStep() { m_step.clear(); }

    /// What stands here, also what cannot be read, to be kept as a draft.
    QJsonObject toJson() const;
    void load(const QJsonObject& json);

Q_SIGNALS:
    /// Whatever changed, after the figures were worked out.
    void changed();
    /// What the form shows of the head changed by another hand than the form's: undo, load, a customer chosen.
    void headReplaced();

private:
    struct State
    {
        Document head;
        std::vector<EditedLine> lines;
    };
    void remember(const QString& step);
    void show(const State& state);
    void readCustomer();
    void workOut();
    void keepEnd(const std::function<void()>& how);

    ShopFile& m_shop;
    DocumentWorker m_worker;
    Language m_language;
    Document m_head;
    Customer m_customer;
    DocumentLinesModel m_lines;
    WorkedOutDocument m_worked;
    std::optional<Margin> m_margin;
    std::vector<TaxRecord> m_taxes;
    std::vector<State> m_undo;
    std::vector<State> m_redo;
    QString m_step;
};

} // namespace clientela
