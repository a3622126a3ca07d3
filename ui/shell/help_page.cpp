// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/help_page.h"

#include "ui/controls/page_header.h"
#include "ui/controls/plain_scroll.h"
#include "ui/controls/text_label.h"
#include "ui/session/commands.h"
#include "ui/theme/painters.h"

#include <QAction>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace clientela {

namespace {

/// A key of the keyboard in a form.
class KeyLabel final : public QWidget
{
public:
    KeyLabel(const QString& key, QWidget* parent)
        : QWidget(parent)
        , m_key(key)
    {
        setAccessibleName(key);
        setFixedSize(keyHintWidth(key), scaled(22));
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintKeyHint(painter, rect(), m_key);
    }

private:
    QString m_key;
};

struct KeyRow
{
    QString key;
    QString meaning;
};

void addHeading(QVBoxLayout* layout, const QString& text, QWidget* parent)
{
    auto* label = new TextLabel(text, TextRole::Heading, Voice::First, parent);
    label->setContentsMargins(0, 16, 0, 4);
    layout->addWidget(label);
}

void addKeys(QVBoxLayout* layout, const std::vector<KeyRow>& rows, QWidget* parent)
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    grid->setColumnMinimumWidth(0, scaled(120));
    grid->setColumnStretch(1, 1);
    int line = 0;
    for (const KeyRow& row : rows) {
        grid->addWidget(new KeyLabel(row.key, parent), line, 0, Qt::AlignLeft | Qt::AlignVCenter);
        auto* meaning = new TextLabel(row.meaning, TextRole::Body, Voice::First, parent);
        meaning->setWordWrap(true);
        grid->addWidget(meaning, line++, 1);
    }
    layout->addLayout(grid);
}

} // namespace

HelpPage::HelpPage(Session& session)
    : Page(session)
{
    setObjectName(QStringLiteral("help-page"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* header = new PageHeader(this);
    header->setTitle(tr("Help"));
    layout->addWidget(header);
    auto* body = new QWidget;
    auto* columns = new QHBoxLayout(body);
    columns->setContentsMargins(24, 8, 24, 24);
    columns->setSpacing(48);
    m_left = new QVBoxLayout;
    columns->addLayout(m_left, 5);
    columns->addWidget(makeGuide(), 6);
    QScrollArea* scroll = makeScroll(body, this);
    scroll->setObjectName(QStringLiteral("help-scroll"));
    scroll->setFocusPolicy(Qt::StrongFocus); // the page is read by scrolling it
    layout->addWidget(scroll, 1);
}

void HelpPage::open(const Place&)
{
    // pages that were made since then brought commands of their own
    delete m_shortcuts;
    m_shortcuts = makeShortcuts();
    m_left->addWidget(m_shortcuts);
}

QWidget* HelpPage::makeShortcuts()
{
    auto* column = new QWidget(this);
    column->setObjectName(QStringLiteral("help-shortcuts"));
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    using Group = Commands::Group;
    for (const Group group : {Group::Go, Group::New, Group::Record, Group::Document, Group::Shop, Group::Program}) {
        std::vector<KeyRow> rows;
        for (const QAction* action : session().commands().inGroup(group)) {
            if (action->shortcut().isEmpty())
                continue;
            const QString key = keyText(action->shortcut());
            // two pages may each have a command of their own for the same key
            if (std::ranges::find(rows, key, &KeyRow::key) == rows.end())
                rows.push_back({key, QString(action->text()).remove(u'&').remove(u'…')});
        }
        if (rows.empty())
            continue;
        addHeading(layout, Commands::groupName(group), column);
        addKeys(layout, rows, column);
    }
    addHeading(layout, tr("In a list"), column);
    addKeys(layout,
            {{QStringLiteral("↑ ↓"), tr("The row above, the row below")},
             {tr("Enter"), tr("Open the row")},
             {tr("Space"), tr("Tick the row, for several at once")},
             {keyText(QKeySequence(QKeySequence::SelectAll)), tr("Tick all rows")},
             {keyText(QKeySequence(QKeySequence::Copy)), tr("Copy rows, to paste them into a spreadsheet")},
             {tr("Esc"), tr("Back, or close what is open")}},
            column);
    layout->addStretch(1);
    return column;
}

QWidget* HelpPage::makeGuide()
{
    struct Section
    {
        QString title;
        QString text;
    };
    const std::vector<Section> sections{
        {tr("The telephone rings"),
         tr("Press Ctrl+K and type any part of the name, the telephone number, the e-mail address or the tax number. "
            "The balance and the last purchase are shown before anything is opened. Ctrl+Enter begins a quote.")},
        {tr("A quote in two minutes"),
         tr("Type a code, a barcode or a part of a product's name and press Enter; then the quantity, and Enter again "
            "for the next line. The page at the side is what will be printed. Issue gives the quote its number; from "
            "then on it does not change any more.")},
        {tr("From quote to payment"),
         tr("An issued quote becomes an order, a pro-forma or, where the country lets an uncertified program issue "
            "it, an invoice, with one press and all its lines. Take payment when the money is there, also in parts; "
            "what is still owed stands on the customer's card.")},
        {tr("Bringing in what is there"),
         tr("Import reads Excel, CSV and vCard files, guesses where each column belongs and shows what every row will "
            "do before anything is written. The whole import can be undone.")},
        {tr("Nothing is lost"),
         tr("Everything is saved as it is typed. Ctrl+Z takes back the last change, also a merge or an import, also "
            "after the program was closed. History shows who changed what, and brings removed records back.")},
        {tr("The whole business in one file"),
         tr("Customers, documents and settings are in one file. Clientela copies it every day, checks that each copy "
            "is whole, and keeps the last ones; Settings, Backups says where, and restores one.")}};
    auto* column = new QWidget;
    column->setObjectName(QStringLiteral("help-guide"));
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    for (const Section& section : sections) {
        addHeading(layout, section.title, column);
        auto* text = new TextLabel(section.text, TextRole::Body, Voice::Second, column);
        text->setWordWrap(true);
        text->setMaximumWidth(scaled(560));
        layout->addWidget(text);
    }
    layout->addStretch(1);
    return column;
}

} // namespace clientela
