// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_page.h"

#include "ui/controls/page_header.h"
#include "ui/controls/plain_scroll.h"
#include "ui/controls/text_label.h"
#include "ui/history/backups_panel.h"
#include "ui/session/backup_keeper.h"
#include "ui/settings/appearance_section.h"
#include "ui/settings/fields_section.h"
#include "ui/settings/numbering_section.h"
#include "ui/settings/paper_section.h"
#include "ui/settings/payment_section.h"
#include "ui/settings/records_editor.h"
#include "ui/settings/shop_section.h"
#include "ui/settings/taxes_section.h"
#include "ui/theme/icons.h"
#include "ui/theme/painters.h"

#include <QHBoxLayout>
#include <QListView>
#include <QPainter>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace clientela {

namespace {

enum SectionRole { SectionIconRole = Qt::UserRole + 1 };

constexpr int sectionListWidth = 208;
constexpr int widestForm = 720;
constexpr int widestTable = 960;

/// A section's name with its icon.
class SectionDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {100, scaled(34)}; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Theme& t = theme();
        const bool chosen = option.state & QStyle::State_Selected;
        const QRect tile = option.rect.adjusted(0, 1, 0, -1);
        if (chosen || option.state & QStyle::State_MouseOver)
            paintPanel(*painter, tile, 6, chosen ? t.idle : t.hover, Qt::transparent);
        if (chosen && option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange)
            paintInnerRing(*painter, tile);
        const bool right = option.direction == Qt::RightToLeft;
        QIcon(index.data(Qt::DecorationRole).value<QIcon>())
            .paint(painter,
                   QRect(right ? tile.right() - 26 : tile.left() + 10, tile.y() + (tile.height() - 16) / 2, 16, 16));
        paintText(*painter, right ? tile.adjusted(8, 0, -36, 0) : tile.adjusted(36, 0, -8, 0), index.data().toString(),
                  chosen ? TextRole::Name : TextRole::Body, t.ink,
                  Qt::AlignVCenter | (right ? Qt::AlignRight : Qt::AlignLeft));
    }
};

} // namespace

SettingsPage::SettingsPage(Session& session)
    : Page(session)
    , m_names(new QStandardItemModel(this))
    , m_list(new QListView(this))
    , m_pages(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("settings-page"));
    m_sections = {
        {QStringLiteral("shop"), tr("Shop"), "view-list-details",
         [this] { return inScroll(new ShopSection(this->session()), widestForm); }},
        {QStringLiteral("paper"), tr("Logo and paper"), "document-multiple",
         [this] { return new PaperSection(this->session()); }},
        {QStringLiteral("numbering"), tr("Numbering"), "view-list-text",
         [this] { return inScroll(new NumberingSection(this->session()), widestForm); }},
        {QStringLiteral("payment"), tr("Payment"), "document-duplicate",
         [this] { return inScroll(makePaymentSection(this->session()), widestTable); }},
        {QStringLiteral("taxes"), tr("Taxes"), "taxes-finances",
         [this] { return inScroll(makeTaxesSection(this->session()), widestTable, tr("Taxes")); }},
        {QStringLiteral("units"), tr("Units"), "format-list-ordered",
         [this] { return inScroll(makeUnitsSection(this->session()), widestTable, tr("Units")); }},
        {QStringLiteral("fields"), tr("Custom fields"), "list-add",
         [this] { return inScroll(makeFieldsSection(this->session()), widestTable, tr("Custom fields")); }},
        {QStringLiteral("appearance"), tr("Language and look"), "color-picker",
         [this] {
             auto* section = new AppearanceSection(this->session());
             connect(section, &AppearanceSection::languageChanged, this, &SettingsPage::languageChanged);
             return inScroll(section, widestForm);
         }},
        {QStringLiteral("backups"), tr("Backups"), "drive-harddisk",
         [this] {
             auto* panel = new BackupsPanel(this->session());
             panel->setRule(savedBackupRule());
             connect(panel, &BackupsPanel::ruleChanged, panel, &saveBackupRule);
             connect(panel, &BackupsPanel::restoreWanted, this, &SettingsPage::restoreWanted);
             return inScroll(panel, widestTable, tr("Backups"));
         }},
    };
    auto* header = new PageHeader(this);
    header->setTitle(tr("Settings"));
    for (const Section& section : m_sections) {
        auto* item = new QStandardItem(icon(section.icon), section.title);
        item->setEditable(false);
        m_names->appendRow(item);
        m_pages->addWidget(new QWidget(m_pages));
    }
    m_list->setObjectName(QStringLiteral("settings-sections"));
    m_list->setAccessibleName(tr("Sections"));
    m_list->setModel(m_names);
    m_list->setItemDelegate(new SectionDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setFixedWidth(scaled(sectionListWidth));
    m_list->viewport()->setAutoFillBackground(false);

    auto* body = new QHBoxLayout;
    body->setContentsMargins(16, 12, 0, 0);
    body->setSpacing(24);
    body->addWidget(m_list);
    body->addWidget(m_pages, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(header);
    layout->addLayout(body, 1);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& current) { showSection(current.row()); });
}

void SettingsPage::open(const Place& place)
{
    int wanted = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : 0;
    for (std::size_t i = 0; i < m_sections.size(); ++i) {
        if (m_sections[i].key == place.detail)
            wanted = static_cast<int>(i);
    }
    m_list->setCurrentIndex(m_names->index(wanted, 0));
}

bool SettingsPage::settle()
{
    bool isAllKept = true;
    for (RecordsEditor* editor : findChildren<RecordsEditor*>())
        isAllKept = editor->settle() && isAllKept;
    return isAllKept;
}

void SettingsPage::focusStart()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

void SettingsPage::showSection(int index)
{
    if (index < 0 || index >= static_cast<int>(m_sections.size()))
        return;
    Section& section = m_sections[static_cast<std::size_t>(index)];
    if (!section.made) {
        session().perform([&] { section.made = section.make(); });
        if (!section.made)
            return;
        QWidget* empty = m_pages->widget(index);
        m_pages->removeWidget(empty);
        delete empty;
        section.made->setAccessibleName(section.title);
        m_pages->insertWidget(index, section.made);
    }
    m_pages->setCurrentIndex(index);
}

QWidget* SettingsPage::inScroll(QWidget* content, int widest, const QString& title)
{
    auto* room = new QWidget;
    auto* layout = new QHBoxLayout(room);
    layout->setContentsMargins(0, 8, 24, 24);
    layout->setSpacing(0);
    content->setMaximumWidth(scaled(widest));
    if (title.isEmpty()) {
        layout->addWidget(content, 1);
    } else {
        auto* column = new QVBoxLayout;
        column->setSpacing(8);
        column->addWidget(settingsHeading(title));
        column->addWidget(content, 1);
        layout->addLayout(column, 1);
    }
    layout->addStretch(0);
    return makeScroll(room, m_pages);
}

} // namespace clientela
