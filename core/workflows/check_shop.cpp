// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflows/check_shop.h"

#include "core/base/error.h"
#include "core/catalog/tax_table.h"
#include "core/sales/document.h"
#include "core/sales/document_retention.h"
#include "core/sales/document_snapshot.h"
#include "core/storage/attachment_storage.h"
#include "core/storage/document_audit.h"
#include "core/storage/document_storage.h"
#include "core/storage/snapshot_copy.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonDocument>

namespace clientela {

namespace {

constexpr std::size_t documentsPerStep = 200;

QString recordPlace(const QString& type, qint64 id)
{
    return QStringLiteral("%1 %2").arg(type).arg(id);
}

QString seriesPlace(const QString& kind, const QString& series, qint64 year)
{
    return QStringLiteral("series %1 %2 %3").arg(kind, series).arg(year).simplified();
}

/// One check of a shop, collecting what is wrong.
class ShopCheck
{
public:
    ShopCheck(ShopFile& shop, Progress& progress)
        : m_shop(shop)
        , m_audit(shop.database())
        , m_progress(progress)
    {
    }

    std::vector<CheckProblem> run()
    {
        for (const QString& problem : engineProblems(m_shop.database()))
            add(QStringLiteral("file"),
                QCoreApplication::translate("Check", "The file is damaged (%1); restore the latest backup.")
                    .arg(problem));
        if (!m_problems.empty())
            return m_problems; // what is read from damaged pages says nothing
        reportOrThrow(m_progress, 200, 1000);
        checkSearch();
        reportOrThrow(m_progress, 300, 1000);
        checkJson();
        checkHistory();
        checkAttachments();
        reportOrThrow(m_progress, 400, 1000);
        checkChain();
        reportOrThrow(m_progress, 500, 1000);
        checkSettlement();
        checkTotals();
        m_progress.report(1000, 1000);
        return m_problems;
    }

private:
    void add(const QString& where, const QString& message) { m_problems.push_back({where, message}); }

    void checkSearch()
    {
        if (m_shop.isReadOnly())
            return; // asking the index is a write to SQLite
        for (const auto& type : m_shop.types().all()) {
            if (type->isSearchable() && !m_shop.search().isSound(*type))
                add(type->key,
                    QCoreApplication::translate("Check", "The search index of %1 is out of step; rebuild it.")
                        .arg(type->titlePlural.text()));
        }
    }

    void checkJson()
    {
        for (const MalformedJson& found : m_audit.malformedJson())
            add(recordPlace(found.table, found.id),
                QCoreApplication::translate("Check", "What is kept in “%1” cannot be read.").arg(found.column));
    }

    void checkHistory()
    {
        if (const auto broken = static_cast<int>(m_audit.brokenHistoryEntries()); broken > 0)
            add(QStringLiteral("history"),
                QCoreApplication::translate("Check", "%n change(s) in the history are not whole.", nullptr, broken));
    }

    void checkAttachments()
    {
        for (const qint64 id : AttachmentStorage(m_shop).damaged())
            add(recordPlace(QStringLiteral("attachment"), id),
                QCoreApplication::translate(
                    "Check", "The attached file is missing or damaged; take it from the latest backup."));
    }

    void checkChain()
    {
        QHash<QString, IssuedDocument> last;
        m_audit.forEachIssued([&](const IssuedDocument& document) {
            const QString place = seriesPlace(document.kind, document.series, document.year);
            IssuedDocument& before = last[place];
            if (document.sequence != before.sequence + 1)
                add(place, QCoreApplication::translate("Check", "A number is missing before %1.").arg(document.number));
            const DocumentKind kind = documentKindFromKey(document.kind).value_or(DocumentKind::Invoice);
            if (!fingerprintHolds(kind, document.snapshot, document.fingerprint, before.fingerprint))
                add(recordPlace(QStringLiteral("document"), document.id),
                    QCoreApplication::translate("Check", "%1 is not as it was issued: its fingerprint does not fit.")
                        .arg(document.number));
            before = document;
        });
        QHash<QString, SeriesState> states;
        for (const SeriesState& state : m_audit.series())
            states.insert(seriesPlace(state.kind, state.series, state.year), state);
        for (auto it = last.cbegin(); it != last.cend(); ++it) {
            const SeriesState state = states.take(it.key());
            if (state.nextSequence != it->sequence + 1 || state.lastFingerprint != it->fingerprint)
                add(it.key(),
                    QCoreApplication::translate("Check", "The series does not end with its last document, %1.")
                        .arg(it->number));
        }
        for (auto it = states.cbegin(); it != states.cend(); ++it) {
            if (it->nextSequence > 1)
                add(it.key(), QCoreApplication::translate("Check", "The documents of this series are missing."));
        }
        for (const qint64 id : m_audit.issuedWithoutSequence())
            add(recordPlace(QStringLiteral("document"), id),
                QCoreApplication::translate("Check", "The document is issued but has no number."));
    }

    void checkSettlement()
    {
        m_audit.forEachSettled([&](const SettledDocument& document) {
            const auto kind = documentKindFromKey(document.kind);
            const QString place = recordPlace(QStringLiteral("document"), document.id);
            const auto wrong = [&] {
                add(place, QCoreApplication::translate(
                               "Check", "What %1 says is paid or open differs from its payments and credit notes.")
                               .arg(document.number));
            };
            const bool isOwed = kind && isReceivable(*kind) && document.state != u"cancelled";
            if (!isOwed) {
                if (document.paid != 0 || document.open != 0 || document.allocated != 0)
                    wrong();
            } else if (document.isImported) {
                // what was paid before it came here stands in no payment of ours
                const qint64 owed = *kind == DocumentKind::CreditNote ? -document.total : document.total;
                const qint64 settled = *kind == DocumentKind::CreditNote ? -document.paid
                                                                         : document.paid + document.credited;
                if (document.open != owed - settled)
                    wrong();
            } else if (*kind == DocumentKind::CreditNote) {
                if (document.open != document.paid - document.total || document.paid + document.allocated < 0)
                    wrong();
            } else if (document.paid != document.allocated
                       || document.open != document.total - document.paid - document.credited) {
                wrong();
            }
        });
        for (const qint64 id : m_audit.paymentsOutOfBalance())
            add(recordPlace(QStringLiteral("payment"), id),
                QCoreApplication::translate("Check", "What is open of the payment differs from what it settles."));
    }

    /// The withholdings as they were when the document was issued, or as the shop has them for a draft.
    std::vector<LineTax> withholdingsOf(const Document& document, const TaxTable& taxes) const
    {
        std::vector<LineTax> withholdings;
        if (!document.snapshot.isEmpty()) {
            const DocumentSnapshot printed = snapshotFromJson(
                QJsonDocument::fromJson(document.snapshot.toUtf8()).object());
            for (const TaxTotals& withholding : printed.totals.withholdings)
                withholdings.push_back(withholding.tax);
        } else if (const TaxRecord* tax = document.withholding.isEmpty() ? nullptr
                                                                         : taxes.byCode(document.withholding)) {
            withholdings.push_back({tax->code, tax->name, tax->category, tax->rate, tax->reason});
        }
        return withholdings;
    }

    /// Of a past document the figures are the other program's: its lines need not add up, its tax table has to.
    void checkPastFiguresOf(const Document& document)
    {
        Money tax = Money::fromMinor(0, document.currencyValue());
        for (const DocumentTax& row : document.taxes)
            tax += row.amount;
        if (tax != document.tax)
            add(recordPlace(QStringLiteral("document"), document.id),
                QCoreApplication::translate("Check", "The taxes of %1 do not add up to its tax.").arg(document.number));
    }

    void checkTotalsOf(const Document& document, const TaxTable& taxes)
    {
        if (document.isImported) {
            checkPastFiguresOf(document);
            return;
        }
        const QString place = recordPlace(QStringLiteral("document"), document.id);
        try {
            const Totals totals = totalsOf(totalsInputOf(document, withholdingsOf(document, taxes)));
            bool fits = totals.net == document.net && totals.tax == document.tax && totals.withheld == document.withheld
                        && totals.total == document.total && totals.taxes.size() == document.taxes.size();
            for (std::size_t i = 0; fits && i < totals.taxes.size(); ++i)
                fits = totals.taxes[i].base == document.taxes[i].base
                       && totals.taxes[i].amount == document.taxes[i].amount;
            if (!fits)
                add(place, QCoreApplication::translate("Check", "The totals are not the sum of the lines."));
        } catch (const Error& error) {
            add(place, error.sentence());
        }
    }

    void checkTotals()
    {
        const TaxTable taxes = DocumentStorage(m_shop).taxes();
        const std::vector<qint64> ids = m_audit.documentIds();
        for (std::size_t start = 0; start < ids.size(); start += documentsPerStep) {
            const auto part = std::span(ids).subspan(start, std::min(documentsPerStep, ids.size() - start));
            for (const AnyRecord& record : m_shop.records().loadMany(m_shop.types().type(u"document"), part, true))
                checkTotalsOf(record.as<Document>(), taxes);
            reportOrThrow(m_progress, 600 + static_cast<qint64>(400 * start / ids.size()), 1000);
        }
    }

    ShopFile& m_shop;
    DocumentAudit m_audit;
    Progress& m_progress;
    std::vector<CheckProblem> m_problems;
};

} // namespace

std::vector<CheckProblem> checkShop(ShopFile& shop, Progress& progress)
{
    return ShopCheck(shop, progress).run();
}

} // namespace clientela
