// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/totals_panel.h"

#include "core/base/formats.h"
#include "ui/controls/buttons.h"
#include "ui/controls/text_label.h"
#include "ui/sales/figure_label.h"
#include "ui/theme/clientela_style.h"
#include "ui/theme/theme.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

namespace clientela {

namespace {

/// The line above the total.
class TotalRule final : public QWidget
{
public:
    explicit TotalRule(QWidget* parent)
        : QWidget(parent)
    {
        setFixedHeight(9);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.fillRect(QRect(0, 4, width(), 1), theme().line2);
    }
};

QToolButton* makeLink(const QString& objectName, QWidget* parent)
{
    auto* link = new QToolButton(parent);
    link->setObjectName(objectName);
    link->setToolButtonStyle(Qt::ToolButtonTextOnly);
    link->setFocusPolicy(Qt::TabFocus);
    link->setCursor(Qt::PointingHandCursor);
    setButtonLook(link, ButtonLook::Link);
    link->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    return link;
}

/// How much of the net the margin is, rounded to whole percents.
Rate shareOfNet(const Money& margin, const Money& net)
{
    const qint64 percent = (200 * margin.minor() + net.minor()) / (2 * net.minor());
    return Rate::fromUnits(percent * 10000);
}

} // namespace

TotalsPanel::TotalsPanel(Session& session, DocumentDraft& draft, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_draft(draft)
    , m_discountLabel(new TextLabel(tr("Document discount"), TextRole::Body, Voice::Second, this))
    , m_discount(makeLink(QStringLiteral("document-discount"), this))
    , m_discountEdit(new QLineEdit(this))
    , m_taxes(new QWidget(this))
    , m_taxLayout(new QGridLayout(m_taxes))
    , m_withholdingLabel(new TextLabel(tr("Withholding"), TextRole::Body, Voice::Second, this))
    , m_withholding(makeLink(QStringLiteral("withholding"), this))
{
    setObjectName(QStringLiteral("totals"));
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(16);
    layout->setVerticalSpacing(3);
    layout->setColumnStretch(0, 1);
    m_taxLayout->setContentsMargins(0, 0, 0, 0);
    m_taxLayout->setHorizontalSpacing(16);
    m_taxLayout->setVerticalSpacing(5);
    m_taxLayout->setColumnStretch(0, 1);
    m_sum = makeRow(layout, 0, "lines-sum");
    layout->addWidget(m_discountLabel, 2, 0);
    layout->addWidget(m_discount, 2, 1, Qt::AlignRight);
    layout->addWidget(m_discountEdit, 2, 1);
    m_net = makeRow(layout, 3, "net");
    layout->addWidget(m_taxes, 4, 0, 1, 2);
    layout->addWidget(m_withholdingLabel, 5, 0);
    layout->addWidget(m_withholding, 5, 1, Qt::AlignRight);
    layout->addWidget(new TotalRule(this), 6, 0, 1, 2);
    m_total = {new TextLabel(tr("Total"), TextRole::Heading, Voice::First, this),
               new FigureLabel(TextRole::Display, Voice::First, this)};
    m_total.figure->setObjectName(QStringLiteral("total"));
    layout->addWidget(m_total.label, 7, 0);
    layout->addWidget(m_total.figure, 7, 1);
    m_paid = makeRow(layout, 8, "paid");
    m_open = {new TextLabel(tr("Still to pay"), TextRole::Section, Voice::First, this),
              new FigureLabel(TextRole::Section, Voice::First, this)};
    m_open.figure->setObjectName(QStringLiteral("still-to-pay"));
    layout->addWidget(m_open.label, 9, 0);
    layout->addWidget(m_open.figure, 9, 1);
    m_margin = {new TextLabel(tr("Margin, only for you"), TextRole::Second, Voice::Third, this),
                new FigureLabel(TextRole::Second, Voice::Third, this)};
    m_margin.figure->setObjectName(QStringLiteral("margin"));
    m_margin.label->setToolTip(tr("What is left of the price after the costs of the lines. Lines without a cost are "
                                  "left out. It is never printed."));
    layout->addWidget(m_margin.label, 10, 0);
    layout->addWidget(m_margin.figure, 10, 1);
    layout->setRowStretch(11, 1);
    m_discountEdit->setObjectName(QStringLiteral("document-discount-edit"));
    m_discountEdit->setAccessibleName(m_discountLabel->text());
    m_discountEdit->setAlignment(Qt::AlignRight);
    m_discountEdit->setMaximumWidth(scaled(120));
    m_discountEdit->hide();
    m_discountEdit->installEventFilter(this);
    m_withholding->setPopupMode(QToolButton::InstantPopup);
    m_withholding->setMenu(new QMenu(m_withholding));
    m_withholding->setAccessibleName(m_withholdingLabel->text());
    connect(m_withholding->menu(), &QMenu::aboutToShow, this, &TotalsPanel::fillWithholdings);
    connect(m_discount, &QToolButton::clicked, this, &TotalsPanel::openDiscount);
    connect(&m_draft, &DocumentDraft::changed, this, &TotalsPanel::showTotals);
    showTotals();
}

TotalsPanel::Row TotalsPanel::makeRow(QGridLayout* layout, int row, const char* objectName)
{
    QWidget* parent = layout->parentWidget();
    const Row made{new TextLabel(TextRole::Body, Voice::Second, parent),
                   new FigureLabel(TextRole::Body, Voice::First, parent)};
    made.figure->setObjectName(QLatin1String(objectName));
    layout->addWidget(made.label, row, 0);
    layout->addWidget(made.figure, row, 1);
    return made;
}

void TotalsPanel::setRow(const Row& row, const QString& label, const QString& figure, bool isShown)
{
    if (row.label->text() != label)
        row.label->setText(label);
    row.figure->setText(figure);
    row.label->setVisible(isShown);
    row.figure->setVisible(isShown);
}

void TotalsPanel::showTotals()
{
    const Language language = m_session.language();
    const Document document = m_draft.document();
    const Totals& totals = m_draft.totals();
    const bool isLocked = m_draft.lines().isReadOnly();
    const auto bare = [&](const Money& amount) { return formatMoney(amount, language, CurrencyDisplay::None); };
    const bool hasDiscount = !document.discount.isNone();
    setRow(m_sum, document.pricesIncludeTax ? tr("Sum of the lines, with tax") : tr("Sum of the lines"),
           bare(totals.linesNet), hasDiscount);
    setRow(m_net, tr("Total without tax"), bare(document.net));
    m_discountLabel->setVisible(hasDiscount || !isLocked);
    m_discount->setVisible((hasDiscount || !isLocked) && !m_discountEdit->isVisible());
    m_discount->setEnabled(!isLocked);
    QString discount = tr("add", "a discount");
    if (hasDiscount) {
        discount = bare(-totals.discount);
        if (document.discount.isPercent())
            discount = QStringLiteral("%1 · %2").arg(formatRate(document.discount.rate(), language), discount);
    }
    m_discount->setText(discount);
    m_discount->setAccessibleName(QStringLiteral("%1: %2").arg(m_discountLabel->text(), discount));
    showTaxes(totals);

    bool knowsWithholding = false;
    for (const TaxRecord& tax : m_draft.taxes())
        knowsWithholding = knowsWithholding || tax.category == u"W";
    const bool isWithheld = !document.withholding.isEmpty();
    const bool showsWithholding = isWithheld || (knowsWithholding && !isLocked);
    m_withholdingLabel->setVisible(showsWithholding);
    m_withholding->setVisible(showsWithholding);
    m_withholding->setEnabled(!isLocked);
    m_withholding->setText(isWithheld ? bare(-document.withheld) : tr("add", "a withholding"));
    m_withholding->setAccessibleName(QStringLiteral("%1: %2").arg(m_withholdingLabel->text(), m_withholding->text()));

    m_total.figure->setText(formatMoney(document.total, language));
    const bool isPaidInPart = !document.isDraft() && !document.paid.isZero();
    setRow(m_paid, tr("Paid or credited"), bare(-document.paid), isPaidInPart);
    setRow(m_open, tr("Still to pay"), formatMoney(document.open, language), isPaidInPart);
    const auto margin = m_draft.margin();
    const bool showsMargin = margin.has_value();
    m_margin.label->setVisible(showsMargin);
    m_margin.figure->setVisible(showsMargin);
    if (showsMargin) {
        const QString amount = bare(margin->amount);
        m_margin.figure->setText(
            margin->of.minor() > 0
                ? QStringLiteral("%1 · %2").arg(formatRate(shareOfNet(margin->amount, margin->of), language), amount)
                : amount);
    }
}

void TotalsPanel::showTaxes(const Totals& totals)
{
    const Language language = m_session.language();
    while (m_taxRows.size() < totals.taxes.size())
        m_taxRows.push_back(makeRow(m_taxLayout, static_cast<int>(m_taxRows.size()), "tax"));
    for (std::size_t i = 0; i < m_taxRows.size(); ++i) {
        if (i >= totals.taxes.size()) {
            setRow(m_taxRows[i], {}, {}, false);
            continue;
        }
        const TaxTotals& tax = totals.taxes[i];
        setRow(m_taxRows[i],
               tr("%1 %2 of %3", "a tax, its rate, its base")
                   .arg(tax.tax.name, formatRate(tax.tax.rate, language),
                        formatMoney(tax.base, language, CurrencyDisplay::None)),
               formatMoney(tax.amount, language, CurrencyDisplay::None),
               !tax.base.isZero() || totals.taxes.size() == 1);
    }
}

void TotalsPanel::openDiscount()
{
    const Discount& discount = m_draft.head().discount;
    EditedLine cell;
    cell.line.discount = discount;
    m_discountEdit->setText(editedLineText(cell, LineColumn::Discount, m_draft.lines().settings()));
    m_discountEdit->show();
    m_discount->hide();
    m_discountEdit->selectAll();
    m_discountEdit->setFocus(Qt::OtherFocusReason);
}

void TotalsPanel::closeDiscount(bool takes)
{
    if (!m_discountEdit->isVisible())
        return;
    EditedLine cell;
    if (takes)
        readLineText(cell, LineColumn::Discount, m_discountEdit->text(), m_draft.lines().settings());
    if (!cell.unread.isEmpty()) {
        setFieldProblem(m_discountEdit, true);
        m_discountEdit->setToolTip(lineProblem(cell, m_draft.lines().settings()));
        m_discountEdit->setAccessibleDescription(m_discountEdit->toolTip());
        return;
    }
    setFieldProblem(m_discountEdit, false);
    m_discountEdit->setToolTip({});
    m_discountEdit->hide();
    m_discount->show();
    if (takes && cell.line.discount != m_draft.head().discount)
        m_draft.change({}, [&](Document& document) { document.discount = cell.line.discount; });
    else
        showTotals();
}

void TotalsPanel::fillWithholdings()
{
    QMenu* menu = m_withholding->menu();
    menu->clear();
    const auto add = [&](const QString& text, const QString& code) {
        QAction* action = menu->addAction(
            text, this, [this, code] { m_draft.change({}, [&](Document& document) { document.withholding = code; }); });
        action->setCheckable(true);
        action->setChecked(m_draft.head().withholding == code);
    };
    add(tr("None"), {});
    for (const TaxRecord& tax : m_draft.taxes()) {
        if (tax.category == u"W")
            add(QStringLiteral("%1 %2").arg(tax.name, formatRate(tax.rate, m_session.language())), tax.code);
    }
}

bool TotalsPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_discountEdit && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Escape) {
            closeDiscount(key != Qt::Key_Escape);
            if (m_discount->isVisible())
                m_discount->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    if (watched == m_discountEdit && event->type() == QEvent::FocusOut)
        closeDiscount(true);
    return QWidget::eventFilter(watched, event);
}

} // namespace clientela
