// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette_note.h"

#include "core/base/formats.h"
#include "core/catalog/product.h"
#include "core/sales/document.h"
#include "core/storage/timeline_storage.h"
#include "ui/controls/document_status.h"
#include "ui/prompts/prompts.h"
#include "ui/session/commands.h"
#include "ui/theme/icons.h"
#include "ui/theme/painters.h"

#include <QAction>
#include <QMouseEvent>
#include <QPainter>

namespace clientela {

namespace {

constexpr int noteMargin = 20;
constexpr int noteFactHeight = 24;
constexpr int noteActionHeight = 32;
constexpr int mostNoteLines = 5;

} // namespace

PaletteNote::PaletteNote(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
{
    setObjectName(QStringLiteral("palette-note"));
    setMouseTracking(true);
}

void PaletteNote::showRow(const PaletteRow* row)
{
    m_kind = row ? row->kind : PaletteRow::Kind::Heading;
    m_facts.clear();
    m_actions.clear();
    m_text.clear();
    m_textHeading.clear();
    m_hovered = -1;
    if (row) {
        m_title = row->title;
        m_subtitle = row->subtitle;
        m_isCompany = row->isCompany;
        m_session.perform([&] {
            if (row->kind == PaletteRow::Kind::Customer)
                fillCustomer(*row);
            else if (row->kind == PaletteRow::Kind::Document)
                fillDocument(*row);
            else if (row->kind == PaletteRow::Kind::Product)
                fillProduct(*row);
        });
    }
    QStringList spoken{m_title, m_subtitle};
    for (const Fact& fact : m_facts)
        spoken.append(fact.label + u' ' + fact.value);
    setAccessibleName(spoken.join(QStringLiteral(", ")));
    update();
}

void PaletteNote::fillCustomer(const PaletteRow& row)
{
    ShopFile& shop = m_session.shop();
    const Language language = m_session.language();
    const Customer customer = shop.records().load(shop.types().type(u"customer"), row.id).as<Customer>();
    m_isCompany = customer.kind == u"company";
    const QDateTime since = QDateTime::fromString(customer.createdAt, Qt::ISODateWithMs);
    m_subtitle = tr("Since %1").arg(formatDate(since.toLocalTime().date(), language));
    Timeline timeline(shop);
    for (const CustomerFigures& figures : timeline.figures(CustomerId(row.id))) {
        m_facts.push_back({tr("Balance"), formatMoney(figures.open, language), true, false});
        if (!figures.overdue.isZero())
            m_facts.push_back({tr("Overdue"), formatMoney(figures.overdue, language), true, true});
        if (figures.lastPurchase.isValid())
            m_facts.push_back({tr("Last purchase"), formatDate(figures.lastPurchase, language)});
        if (figures.openQuotes > 0)
            m_facts.push_back({tr("Open quotes"), formatInteger(figures.openQuotes, language)});
        break;
    }
    for (const TimelineEntry& entry : timeline.entries(CustomerId(row.id), 20).entries) {
        if (entry.kind == TimelineKind::Note) {
            m_textHeading = tr("Last note");
            m_text = entry.title;
            break;
        }
    }
    const qint64 id = row.id;
    if (!customer.phone.isEmpty()) {
        QString dialled;
        for (const QChar character : customer.phone) {
            if (character.isDigit() || character == u'+' || character == u'*' || character == u'#')
                dialled += character;
        }
        m_actions.push_back({"call-start", tr("Call %1").arg(customer.phone), QStringLiteral("Alt+1"),
                             [dialled] { prompts().openOutside(QStringLiteral("tel:") + dialled); }});
    }
    if (m_session.commands().find(QStringLiteral("new-quote")))
        m_actions.push_back(
            {"document-new", tr("New quote"), keyText(QKeySequence(Qt::CTRL | Qt::Key_Return)), [this, id] {
                 m_session.navigator().go({QStringLiteral("document"), 0, QStringLiteral("quote/%1").arg(id)});
             }});
    m_actions.push_back({"note", tr("Add a note"), QStringLiteral("Alt+2"), [this, id] {
                             m_session.navigator().go({QStringLiteral("customers"), id, QStringLiteral("note")});
                         }});
}

void PaletteNote::fillDocument(const PaletteRow& row)
{
    ShopFile& shop = m_session.shop();
    const Language language = m_session.language();
    const Document document = shop.records().load(shop.types().type(u"document"), row.id).as<Document>();
    m_subtitle = document.customerName;
    m_facts.push_back({tr("Kind"), documentKindName(document.kind)});
    m_facts.push_back({tr("Status"), documentStatusText(document.status), false, document.status == u"overdue"});
    m_facts.push_back({tr("Date"), formatDate(document.date, language)});
    if (document.dueDate.isValid())
        m_facts.push_back({tr("Due date"), formatDate(document.dueDate, language)});
    m_facts.push_back({tr("Total"), formatMoney(document.total, language), true});
    if (!document.open.isZero())
        m_facts.push_back({tr("Open"), formatMoney(document.open, language), true});
    QStringList lines;
    for (const DocumentLine& line : document.lines) {
        if (lines.size() < 4 && line.kind == DocumentLineKind::Item)
            lines.append(line.description);
    }
    m_textHeading = lines.isEmpty() ? QString() : tr("Lines");
    m_text = lines.join(u'\n');
    const qint64 customer = document.customer.value();
    if (customer > 0)
        m_actions.push_back({"im-user", tr("Open the customer"), QStringLiteral("Alt+1"), [this, customer] {
                                 m_session.navigator().go({QStringLiteral("customers"), customer, {}});
                             }});
}

void PaletteNote::fillProduct(const PaletteRow& row)
{
    ShopFile& shop = m_session.shop();
    const Language language = m_session.language();
    const Product product = shop.records().load(shop.types().type(u"product"), row.id).as<Product>();
    m_facts.push_back(
        {tr("Price"), formatUnitPrice(product.price, m_session.currency(), language, CurrencyDisplay::Symbol), true});
    if (!product.unit.isEmpty())
        m_facts.push_back({tr("Unit"), product.unit});
    if (!product.category.isEmpty())
        m_facts.push_back({tr("Category"), product.category});
    if (!product.barcode.isEmpty())
        m_facts.push_back({tr("Barcode"), product.barcode});
    m_text = product.description;
}

bool PaletteNote::runAction(int index)
{
    if (index < 0 || index >= static_cast<int>(m_actions.size()))
        return false;
    const auto run = m_actions[static_cast<std::size_t>(index)].run;
    Q_EMIT done();
    run();
    return true;
}

void PaletteNote::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& t = theme();
    painter.fillRect(rect(), t.lane);
    painter.fillRect(QRect(isRightToLeft() ? QWidget::width() - 1 : 0, 0, 1, height()), t.line);
    if (m_kind == PaletteRow::Kind::Heading || m_kind == PaletteRow::Kind::Action)
        return;
    const bool right = isRightToLeft();
    const Qt::Alignment start = Qt::AlignVCenter | (right ? Qt::AlignRight : Qt::AlignLeft);
    const int width = rect().width() - 2 * noteMargin;
    int y = 18;
    int textX = noteMargin;
    if (m_kind == PaletteRow::Kind::Customer) {
        const QRect circle(right ? rect().width() - noteMargin - 48 : noteMargin, y, 48, 48);
        paintMonogram(painter, circle, monogramOf(m_title),
                      m_isCompany ? MonogramShape::Company : MonogramShape::Person, Ground::Plain, true);
        textX += 60;
    }
    const int words = rect().width() - noteMargin - textX;
    const int wordsX = right ? noteMargin : textX;
    paintText(painter, QRect(wordsX, y + 3, words, lineHeight(TextRole::Heading)), m_title, TextRole::Heading, t.ink,
              start);
    paintText(painter, QRect(wordsX, y + 3 + lineHeight(TextRole::Heading), words, lineHeight(TextRole::Second)),
              m_subtitle, TextRole::Second, t.ink3, start);
    y += qMax(60, lineHeight(TextRole::Heading) + lineHeight(TextRole::Second) + 16);
    painter.fillRect(QRect(noteMargin, y, width, 1), t.line);
    y += 10;
    for (const Fact& fact : m_facts) {
        const QRect row(noteMargin, y, width, scaled(noteFactHeight));
        paintText(painter, row, fact.label, TextRole::Body, t.ink2, start);
        const QColor ink = fact.isLate ? t.status(Status::Late).text : t.ink;
        if (fact.isFigure)
            paintFigures(painter, row, fact.value, TextRole::Section, ink, right ? Qt::AlignLeft : Qt::AlignRight);
        else
            paintText(painter, row, fact.value, TextRole::Body, ink,
                      Qt::AlignVCenter | (right ? Qt::AlignLeft : Qt::AlignRight));
        y += row.height();
    }
    if (!m_text.isEmpty()) {
        y += 8;
        painter.fillRect(QRect(noteMargin, y, width, 1), t.line);
        y += 10;
        if (!m_textHeading.isEmpty()) {
            paintText(painter, QRect(noteMargin, y, width, lineHeight(TextRole::Caption)), m_textHeading,
                      TextRole::Caption, t.ink3, start);
            y += lineHeight(TextRole::Caption) + 2;
        }
        const int height = wrappedHeight(m_text, width, TextRole::Body, mostNoteLines);
        paintWrapped(painter, QRect(noteMargin, y, width, height), m_text, TextRole::Body, t.ink2,
                     right ? Qt::AlignRight : Qt::AlignLeft, mostNoteLines);
        y += height + 4;
    }
    if (m_actions.empty())
        return;
    y += 8;
    painter.fillRect(QRect(noteMargin, y, width, 1), t.line);
    y += 8;
    for (std::size_t i = 0; i < m_actions.size(); ++i) {
        Action& action = m_actions[i];
        action.rect = QRect(noteMargin - 8, y, width + 16, scaled(noteActionHeight));
        if (m_hovered == static_cast<int>(i))
            paintPanel(painter, action.rect, 6, t.press, Qt::transparent);
        const QRect inside = action.rect.adjusted(8, 0, -8, 0);
        paintIcon(painter, action.icon, QRect(right ? inside.right() - 16 : inside.left(), y, 16, inside.height()),
                  t.ink2);
        const int hint = keyHintWidth(action.key);
        const QRect hintRect(right ? inside.left() : inside.right() - hint, y + (inside.height() - scaled(20)) / 2,
                             hint, scaled(20));
        paintKeyHint(painter, hintRect, action.key);
        paintText(painter, right ? inside.adjusted(hint + 8, 0, -26, 0) : inside.adjusted(26, 0, -hint - 8, 0),
                  action.text, TextRole::Body, t.ink, start);
        y += action.rect.height();
    }
}

int PaletteNote::actionAt(const QPoint& position) const
{
    for (std::size_t i = 0; i < m_actions.size(); ++i) {
        if (m_actions[i].rect.contains(position))
            return static_cast<int>(i);
    }
    return -1;
}

void PaletteNote::mousePressEvent(QMouseEvent* event)
{
    runAction(actionAt(event->pos()));
}

void PaletteNote::mouseMoveEvent(QMouseEvent* event)
{
    const int hovered = actionAt(event->pos());
    if (hovered != m_hovered) {
        m_hovered = hovered;
        update();
    }
}

void PaletteNote::leaveEvent(QEvent*)
{
    m_hovered = -1;
    update();
}

} // namespace clientela
