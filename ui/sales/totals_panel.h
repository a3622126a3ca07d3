// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sales/document_draft.h"
#include "ui/session/session.h"

#include <QWidget>

class QGridLayout;
class QLineEdit;
class QToolButton;

namespace clientela {

class FigureLabel;
class TextLabel;

/// What the document amounts to, below its lines; follows each key. The margin is for the shop's eyes only.
class TotalsPanel final : public QWidget
{
    Q_OBJECT

public:
    TotalsPanel(Session& session, DocumentDraft& draft, QWidget* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Row
    {
        TextLabel* label = nullptr;
        FigureLabel* figure = nullptr;
    };
    Row makeRow(QGridLayout* layout, int row, const char* objectName);
    void setRow(const Row& row, const QString& label, const QString& figure, bool isShown = true);
    void showTotals();
    void showTaxes(const Totals& totals);
    void openDiscount();
    void closeDiscount(bool takes);
    void fillWithholdings();

    Session& m_session;
    DocumentDraft& m_draft;
    Row m_sum;
    Row m_net;
    TextLabel* m_discountLabel;
    QToolButton* m_discount;
    QLineEdit* m_discountEdit;
    QWidget* m_taxes;
    QGridLayout* m_taxLayout;
    std::vector<Row> m_taxRows;
    TextLabel* m_withholdingLabel;
    QToolButton* m_withholding;
    Row m_total;
    Row m_paid;
    Row m_open;
    Row m_margin;
};

} // namespace clientela
