// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model_view/saved_filters.h"

#include "core/base/formats.h"
#include "core/records/saved_records.h"
#include "core/storage/record_query.h"
#include "core/workflows/save_record.h"
#include "ui/controls/buttons.h"
#include "ui/model_view/filter_words.h"
#include "ui/model_view/list_loader.h"
#include "ui/theme/icons.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace clientela {

namespace {

constexpr int pillGap = 4;
constexpr int countDelay = 400; ///< milliseconds after a change
constexpr int widestOwn = 260;

} // namespace

SavedFilters::SavedFilters(Session& session, const ListSpec& spec, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_spec(spec)
    , m_own(makeButton(QStringLiteral("filter-own"), {}, nullptr, ButtonLook::Pill, this))
    , m_more(makeTool(QStringLiteral("more-filters"), tr("More filters"), "overflow-menu", false, this))
    , m_add(makeTool(QStringLiteral("save-filter"), tr("Save this filter under a name"), "list-add", false, this))
    , m_name(new QLineEdit(this))
{
    setObjectName(QStringLiteral("saved-filters"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(new QMenu(m_more));
    m_name->setObjectName(QStringLiteral("filter-name"));
    m_name->setAccessibleName(tr("Name of the filter"));
    m_name->setPlaceholderText(tr("Name of the filter"));
    m_name->hide();
    m_own->setCheckable(true);
    m_own->setFocusPolicy(Qt::TabFocus);
    m_own->hide();
    connect(m_own, &QPushButton::clicked, this, [this] { Q_EMIT chosen({}); });
    connect(m_add, &QToolButton::clicked, this, &SavedFilters::beginSaving);
    connect(m_name, &QLineEdit::returnPressed, this, &SavedFilters::save);
    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        m_name->hide();
        arrange();
    });
    m_countSoon.setSingleShot(true);
    m_countSoon.setInterval(countDelay);
    connect(&m_countSoon, &QTimer::timeout, this, &SavedFilters::askCounts);
    connect(&session, &Session::recordsChanged, this, [this](const std::vector<ChangedRecord>& changed) {
        bool isOwn = false;
        bool isCounted = false;
        for (const ChangedRecord& record : changed) {
            isOwn = isOwn || record.type->key == u"segment";
            isCounted = isCounted || record.type->key == m_spec.type || m_spec.follows.contains(record.type->key);
        }
        if (isOwn)
            rebuild();
        if (isCounted)
            m_countSoon.start();
    });
    rebuild();
}

void SavedFilters::rebuild()
{
    QHash<QString, std::optional<qint64>> counts;
    for (const Pill& pill : m_pills) {
        counts.insert(pill.filter, pill.count);
        pill.button->hide();
        pill.button->deleteLater();
    }
    m_pills.clear();
    const auto append = [&](const QString& title, const QString& filter, qint64 segment) {
        auto* button = makeButton(segment > 0 ? QStringLiteral("filter-%1").arg(segment)
                                              : QStringLiteral("filter-") + title.toLower(),
                                  title, nullptr, ButtonLook::Pill, this);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QPushButton::clicked, this, [this, filter] {
            setCurrent(filter);
            Q_EMIT chosen(filter);
        });
        if (segment > 0) {
            button->setContextMenuPolicy(Qt::CustomContextMenu);
            connect(button, &QPushButton::customContextMenuRequested, this,
                    [this, button, segment, title](const QPoint& position) {
                        QMenu menu(this);
                        connect(menu.addAction(icon("edit-delete"), tr("Remove this filter")), &QAction::triggered,
                                this, [this, segment, title] { removeSegment(segment, title); });
                        menu.exec(button->mapToGlobal(position));
                    });
        }
        m_pills.push_back({title, filter, segment, counts.value(filter), button});
    };
    //: the pill that shows every record of a list
    append(tr("All"), {}, 0);
    for (const ReadyFilter& filter : m_spec.filters)
        append(filter.title, filter.filter, 0);
    m_session.perform([&] {
        ShopFile& shop = m_session.shop();
        const RecordType& type = shop.types().type(u"segment");
        const Filter own = parseFilter(type, QStringLiteral("record_type = \"%1\"").arg(m_spec.type), m_session.today(),
                                       m_session.currency());
        const std::vector<qint64> ids = RecordQuery(shop.database(), shop.records()).ids(type, own, {});
        for (const AnyRecord& record : shop.records().loadMany(type, ids, false)) {
            const Segment& segment = record.as<Segment>();
            append(segment.name, segment.filter, segment.id);
        }
    });
    setCurrent(m_current);
    showTexts();
    m_countSoon.start();
}

QStringList SavedFilters::titles() const
{
    QStringList titles;
    for (const Pill& pill : m_pills)
        titles.append(pill.title);
    return titles;
}

void SavedFilters::setCurrent(const QString& filter)
{
    m_current = filter;
    bool isKnown = false;
    for (const Pill& pill : m_pills) {
        pill.button->setChecked(!isKnown && pill.filter == filter);
        isKnown = isKnown || pill.filter == filter;
    }
    m_add->setEnabled(!isKnown);
    m_add->setToolTip(isKnown ? tr("Filter the list first; then it can be saved under a name.")
                              : tr("Save this filter under a name"));
    showOwn(isKnown);
    arrange();
}

void SavedFilters::showOwn(bool isKnown)
{
    QString words;
    if (!isKnown)
        m_session.perform(
            [&] { words = filterWords(m_session, m_session.shop().types().type(m_spec.type), m_current); });
    m_own->setVisible(!words.isEmpty());
    m_own->setChecked(true);
    m_own->setToolTip(tr("Show everything again"));
    m_own->setAccessibleName(tr("Filtered: %1").arg(words));
    const QString shown = m_own->fontMetrics().elidedText(words, Qt::ElideRight, scaled(widestOwn));
    m_own->setText(asButtonText(QStringLiteral("%1  ×").arg(shown)));
    updateGeometry();
}

void SavedFilters::askCounts()
{
    QStringList filters;
    for (const Pill& pill : m_pills) {
        if (!pill.filter.isEmpty())
            filters.append(pill.filter);
    }
    ListLoader::of(m_session).ask(
        this, ListLoader::Question::Counts,
        [this, key = m_spec.type, always = m_spec.always, filters](ShopFile& shop, ListLoader::Task& task) {
            const RecordType& type = shop.types().type(key);
            for (const QString& text : filters) {
                throwIfCancelled(task);
                const QString whole = always.isEmpty() ? text : QStringLiteral("(%1) and (%2)").arg(always, text);
                qint64 count = 0;
                try {
                    count = RecordQuery(shop.database(), shop.records())
                                .count(type, parseFilter(type, whole, shop.clock().today(), shop.defaults().currency));
                } catch (const Error& error) {
                    if (error.kind() == ErrorKind::BadInput)
                        continue; // a field of the filter is gone
                    throw;
                }
                task.deliver([this, text, count] {
                    for (Pill& pill : m_pills) {
                        if (pill.filter == text)
                            pill.count = count;
                    }
                    showTexts();
                });
            }
        });
}

void SavedFilters::showTexts()
{
    for (const Pill& pill : m_pills) {
        const QString text = pill.count ? QStringLiteral("%1  %2").arg(pill.title,
                                                                       formatInteger(*pill.count, m_session.language()))
                                        : pill.title;
        pill.button->setText(asButtonText(text));
        pill.button->setAccessibleName(text);
    }
    updateGeometry();
    arrange();
}

int SavedFilters::widthOf(const Pill& pill) const
{
    return pill.button->sizeHint().width();
}

QSize SavedFilters::sizeHint() const
{
    int width = m_add->sizeHint().width();
    for (const Pill& pill : m_pills)
        width += widthOf(pill) + pillGap;
    if (m_own->isVisibleTo(this))
        width += m_own->sizeHint().width() + pillGap;
    return {m_name->isVisibleTo(this) ? width + scaled(180) : width, scaled(28)};
}

QSize SavedFilters::minimumSizeHint() const
{
    return {m_more->sizeHint().width() + pillGap + m_add->sizeHint().width(), scaled(28)};
}

void SavedFilters::resizeEvent(QResizeEvent*)
{
    arrange();
}

void SavedFilters::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        arrange();
}

void SavedFilters::arrange()
{
    const int height = scaled(28);
    const int y = (this->height() - height) / 2;
    const int moreWidth = m_more->sizeHint().width();
    const int addWidth = m_add->sizeHint().width();
    const bool isNaming = m_name->isVisibleTo(this);
    int room = width() - (isNaming ? scaled(180) : addWidth);
    const bool hasOwn = m_own->isVisibleTo(this);
    const int ownWidth = hasOwn ? qMin(m_own->sizeHint().width(), qMax(scaled(80), room - moreWidth - pillGap)) : 0;
    if (hasOwn)
        room -= ownWidth + pillGap;
    int needed = 0;
    for (const Pill& pill : m_pills)
        needed += widthOf(pill) + pillGap;
    const bool isTight = needed > room;
    if (isTight)
        room -= moreWidth + pillGap;
    QMenu* menu = m_more->menu();
    menu->clear();
    int x = 0;
    const auto place = [&](QWidget* widget, int width) {
        widget->setGeometry(isRightToLeft() ? this->width() - x - width : x, y, width, height);
        x += width + pillGap;
    };
    bool isFull = false;
    for (const Pill& pill : m_pills) {
        const int width = widthOf(pill);
        isFull = isFull || x + width > room;
        pill.button->setVisible(!isFull);
        if (!isFull) {
            place(pill.button, width);
            continue;
        }
        QAction* action = menu->addAction(pill.button->text());
        action->setCheckable(true);
        action->setChecked(pill.button->isChecked());
        connect(action, &QAction::triggered, pill.button, &QPushButton::click);
    }
    m_more->setVisible(isFull);
    if (isFull)
        place(m_more, moreWidth);
    if (hasOwn)
        place(m_own, ownWidth);
    m_add->setVisible(!isNaming);
    if (isNaming)
        place(m_name, qMin(scaled(176), qMax(scaled(80), width() - x)));
    else
        place(m_add, addWidth);
}

void SavedFilters::beginSaving()
{
    m_name->clear();
    m_name->show();
    updateGeometry();
    arrange();
    m_name->setFocus();
}

void SavedFilters::save()
{
    const QString name = m_name->text().simplified();
    if (name.isEmpty())
        return;
    m_session.perform([&] {
        AnyRecord record(m_session.shop().types().type(u"segment"));
        Segment& segment = record.as<Segment>();
        segment.name = name;
        segment.recordType = m_spec.type;
        segment.filter = m_current;
        saveRecord(m_session.shop(), record);
        m_session.tellUndoable(tr("The filter “%1” is saved").arg(name));
    });
    m_name->hide();
    arrange();
}

void SavedFilters::removeSegment(qint64 id, const QString& title)
{
    m_session.perform([&] {
        removeRecord(m_session.shop(), m_session.shop().types().type(u"segment"), id);
        m_session.tellUndoable(tr("The filter “%1” is removed").arg(title));
    });
}

} // namespace clientela
