// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customer_figures.h"

#include "core/base/formats.h"
#include "core/storage/purchase_figures.h"
#include "core/storage/timeline_storage.h"
#include "ui/customers/customer_words.h"

#include <QCoreApplication>

namespace clientela {

std::vector<Figure> customerFigures(Session& session, const Customer& customer)
{
    const Language language = session.language();
    const std::vector<CustomerFigures> all = Timeline(session.shop()).figures(customer.customerId());
    CustomerFigures figures;
    figures.currency = session.currency();
    figures.turnover = figures.open = figures.overdue = Money::fromMinor(0, figures.currency);
    if (!all.empty())
        figures = all.front();
    const Money balance = customer.balance.currency().isValid() ? customer.balance : figures.open;
    Figure owed{QStringLiteral("balance"),
                QCoreApplication::translate("CustomerFigures", "Balance"),
                formatMoney(balance, language),
                {},
                Voice::Third,
                {},
                {}};
    if (!figures.overdue.isZero()) {
        owed.remark = QCoreApplication::translate("CustomerFigures", "%1 overdue")
                          .arg(formatMoney(figures.overdue, language, CurrencyDisplay::None));
        owed.remarkVoice = Voice::Problem;
    } else if (balance.isZero()) {
        owed.remark = QCoreApplication::translate("CustomerFigures", "nothing to collect");
    }
    if (all.size() > 1) {
        QStringList others;
        for (std::size_t i = 1; i < all.size(); ++i)
            others.append(formatMoney(all[i].open, language));
        owed.tooltip = QCoreApplication::translate("CustomerFigures", "And in other currencies: %1")
                           .arg(others.join(QStringLiteral(", ")));
    }
    const PurchaseFigures purchases = PurchaseStorage(session.shop()).figures(customer.customerId());
    const PurchaseYear& year = purchases.years.front();
    Figure sold{QStringLiteral("purchases"),
                QCoreApplication::translate("CustomerFigures", "Purchases in 12 months"),
                formatMoney(year.total, language),
                {},
                Voice::Third,
                {},
                {}};
    if (!year.total.isZero()) {
        for (const Money& month : year.months)
            sold.bars.push_back(month.minor());
    }
    if (const auto change = year.changeInPercent()) {
        const QString percent = formatRate(Rate::fromUnits(qAbs(*change) * 10000), language);
        sold.remark = *change < 0
                          ? QCoreApplication::translate("CustomerFigures", "−%1 on the year before").arg(percent)
                          : QCoreApplication::translate("CustomerFigures", "+%1 on the year before").arg(percent);
        sold.remarkVoice = *change < 0 ? Voice::Problem : Voice::Good;
    }
    const Figure last{QStringLiteral("last-purchase"),
                      QCoreApplication::translate("CustomerFigures", "Last purchase"),
                      shortDay(purchases.lastPurchase, session.today(), language),
                      agoWords(purchases.lastPurchase, session.today()),
                      Voice::Third,
                      {},
                      formatDate(purchases.lastPurchase, language, DateStyle::Long)};
    // plain numbers: lupdate reads nothing else as the number of a plural
    const auto openDocuments = static_cast<int>(purchases.openDocuments());
    const auto unanswered = static_cast<int>(purchases.unansweredQuotes);
    const Figure open{
        QStringLiteral("open"),
        QCoreApplication::translate("CustomerFigures", "Open"),
        QCoreApplication::translate("CustomerFigures", "%n document(s)", nullptr, openDocuments),
        unanswered > 0 ? QCoreApplication::translate("CustomerFigures", "%n quote(s) not answered", nullptr, unanswered)
                       : QString(),
        Voice::Third,
        {},
        {}};
    return {owed, sold, last, open};
}

QString figureRows(const QString& key, CustomerId customer)
{
    QString filter = QStringLiteral("customer = %1").arg(customer.value());
    if (key == u"balance")
        filter += QStringLiteral(" and open > 0");
    else if (key == u"open")
        filter += QStringLiteral(" and (open > 0 or (kind = \"quote\" and status = \"issued\"))");
    else if (key == u"purchases")
        filter += QStringLiteral(" and kind in (\"pro_forma\", \"commercial_invoice\", \"invoice\")");
    return filter;
}

} // namespace clientela
