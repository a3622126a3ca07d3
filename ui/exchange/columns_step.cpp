// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/columns_step.h"

#include "ui/controls/buttons.h"
#include "ui/controls/text_label.h"
#include "ui/exchange/columns_model.h"
#include "ui/exchange/columns_view.h"
#include "ui/exchange/import_words.h"
#include "ui/theme/painters.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QWidgetAction>

namespace clientela {

QString separatorWords(QChar separator)
{
    switch (separator.unicode()) {
    case u';': return ColumnsStep::tr("semicolon");
    case u',': return ColumnsStep::tr("comma");
    case u'\t': return ColumnsStep::tr("tab");
    case u'|': return ColumnsStep::tr("bar");
    default: return ColumnsStep::tr("none, one column");
    }
}

ColumnsStep::ColumnsStep(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new ColumnsModel(session, this))
    , m_view(new ColumnsView(this))
    , m_otherKind(new QWidget(this))
{
    m_view->setModel(m_model);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(24, 8, 24, 8);
    bar->setSpacing(8);
    const auto addChoice = [&](const char* name, const QString& label, TextLabel*& words) {
        words = new TextLabel(label, TextRole::Second, Voice::Second, this);
        auto* combo = new QComboBox(this);
        combo->setObjectName(QString::fromLatin1(name));
        combo->setAccessibleName(label);
        combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        words->setBuddy(combo);
        bar->addWidget(words);
        bar->addWidget(combo);
        return combo;
    };
    m_sheet = addChoice("sheet-choice", tr("Sheet"), m_sheetLabel);
    m_separator = addChoice("separator-choice", tr("Separator"), m_separatorLabel);
    for (const QChar sign : {u';', u',', u'\t', u'|'})
        m_separator->addItem(separatorWords(sign), QString(sign));
    bar->addStretch(1);
    TextLabel* mappingLabel = nullptr;
    m_mappings = addChoice("mapping-choice", tr("Saved columns"), mappingLabel);
    m_save = makeTool(QStringLiteral("save-mapping"), tr("Save as…"), "bookmark-new", true, this);
    m_save->setPopupMode(QToolButton::InstantPopup);
    bar->addWidget(m_save);
    layout->addLayout(bar);

    auto* notice = new QHBoxLayout(m_otherKind);
    notice->setContentsMargins(24, 0, 24, 8);
    m_otherKindWords = new TextLabel(TextRole::Body, Voice::Second, m_otherKind);
    auto* other = makeButton(QStringLiteral("other-kind"), tr("Import them as those"), nullptr, ButtonLook::Plain,
                             m_otherKind);
    notice->addWidget(m_otherKindWords);
    notice->addWidget(other);
    notice->addStretch(1);
    layout->addWidget(m_otherKind);
    layout->addWidget(m_view, 1);

    auto* menu = new QMenu(m_save);
    auto* holder = new QWidget(menu);
    auto* holderLayout = new QHBoxLayout(holder);
    holderLayout->setContentsMargins(8, 8, 8, 8);
    auto* name = new QLineEdit(holder);
    name->setObjectName(QStringLiteral("mapping-name"));
    name->setPlaceholderText(tr("Name, such as the program it comes from"));
    name->setAccessibleName(tr("Name of these columns"));
    name->setMaxLength(80);
    name->setMinimumWidth(scaled(280));
    holderLayout->addWidget(name);
    auto* action = new QWidgetAction(menu);
    action->setDefaultWidget(holder);
    menu->addAction(action);
    m_save->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, name, [name] { name->setFocus(Qt::PopupFocusReason); });
    connect(name, &QLineEdit::returnPressed, this, [this, name, menu] {
        const QString text = name->text().trimmed();
        if (text.isEmpty())
            return;
        menu->close();
        name->clear();
        Q_EMIT mappingToSave(text);
        fillMappings();
        m_mappings->setCurrentIndex(m_mappings->findData(text));
    });
    connect(m_sheet, &QComboBox::activated, this, [this] {
        TableReadOptions table;
        table.sheet = m_sheet->currentData().toString();
        Q_EMIT tableWanted(table);
    });
    connect(m_separator, &QComboBox::activated, this, [this] {
        TableReadOptions table;
        table.separator = m_separator->currentData().toString().front();
        Q_EMIT tableWanted(table);
    });
    connect(m_mappings, &QComboBox::activated, this,
            [this] { Q_EMIT mappingWanted(m_mappings->currentData().toString()); });
    connect(other, &QPushButton::clicked, this, [this] { Q_EMIT kindWanted(m_likelyKind); });
    connect(m_model, &ColumnsModel::pathsChanged, this, &ColumnsStep::changed);
}

void ColumnsStep::setLook(const QString& kind, const ImportLook& look)
{
    m_kind = kind;
    m_likelyKind = look.likelyKind;
    m_model->setLook(kind, look);
    m_otherKindWords->setText(importOtherKindSentence(look.likelyKind));
    m_otherKind->setVisible(look.likelyKind != kind);
    const bool hasSheets = look.sheets.size() > 1;
    m_sheet->clear();
    for (const QString& sheet : look.sheets)
        m_sheet->addItem(sheet, sheet);
    m_sheet->setCurrentIndex(m_sheet->findData(look.sheet));
    m_sheet->setVisible(hasSheets);
    m_sheetLabel->setVisible(hasSheets);
    const bool isText = look.kind == FileKind::Csv;
    m_separator->setVisible(isText);
    m_separatorLabel->setVisible(isText);
    m_separator->setCurrentIndex(m_separator->findData(QString(look.separator)));
    fillMappings();
    if (m_view->model()->rowCount() > 0)
        m_view->setCurrentIndex(m_model->index(0, ColumnsModel::TargetColumn));
}

void ColumnsStep::fillMappings()
{
    const QString chosen = m_mappings->currentData().toString();
    m_mappings->clear();
    m_mappings->addItem(tr("As recognised"), QString());
    m_session.perform([this] {
        for (const QString& name : savedMappings(m_session.shop(), m_kind))
            m_mappings->addItem(name, name);
    });
    m_mappings->setCurrentIndex(qMax(0, m_mappings->findData(chosen)));
}

QString ColumnsStep::problem() const
{
    if (!m_model->hasTarget())
        return tr("Say for at least one column where it goes.");
    return m_model->hasClash() ? tr("Two columns go to the same place; choose another for one of them.") : QString();
}

void ColumnsStep::focusStart()
{
    m_view->setFocus(Qt::OtherFocusReason);
}

void ColumnsStep::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, m_view->y() - 1, width(), 1), theme().line);
}

} // namespace clientela
