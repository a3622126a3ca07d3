// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model_view/record_list.h"

#include "core/base/formats.h"
#include "ui/controls/buttons.h"
#include "ui/controls/page_header.h"
#include "ui/model_view/bulk_bar.h"
#include "ui/model_view/empty_panel.h"
#include "ui/model_view/filter_bar.h"
#include "ui/model_view/filter_words.h"
#include "ui/model_view/list_footer.h"
#include "ui/model_view/list_view.h"
#include "ui/model_view/saved_filters.h"

#include <QDragEnterEvent>
#include <QHeaderView>
#include <QMenu>
#include <QMimeData>
#include <QSettings>
#include <QShortcut>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace clientela {

namespace {

constexpr int saveDelay = 300;      ///< milliseconds
constexpr int leastListWidth = 320;
constexpr int wordsFrom = 900; ///< the width from which tools have words

} // namespace

RecordList::RecordList(Session& session, const ListSpec& spec, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_spec(spec)
    , m_model(new RecordListModel(session, spec, this))
    , m_header(new PageHeader(this))
    , m_saved(new SavedFilters(session, spec, this))
    , m_filterBar(new FilterBar(session, m_model->type(), this))
    , m_bulk(new BulkBar(session, m_model->type(), spec.canBulkEdit, spec.canDelete, this))
    , m_splitter(new QSplitter(this))
    , m_rows(new QWidget(m_splitter))
    , m_view(new ListView(m_rows))
    , m_footer(new ListFooter(*m_view, m_rows))
    , m_empty(new EmptyPanel(session, m_view->viewport()))
{
    setObjectName(spec.name + QStringLiteral("-list"));
    m_view->setListModel(m_model);
    m_header->setTitle(spec.title.isEmpty() ? m_model->type().titlePlural.text() : spec.title);
    m_header->addMiddle(m_saved);
    makeTools();
    m_bulk->hide();
    m_filterBar->hide();
    m_empty->hide();
    auto* rowLayout = new QVBoxLayout(m_rows);
    rowLayout->setContentsMargins(0, 0, 0, 0);
    rowLayout->setSpacing(0);
    rowLayout->addWidget(m_view, 1);
    rowLayout->addWidget(m_footer);
    m_splitter->addWidget(m_rows);
    m_splitter->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_filterBar);
    layout->addWidget(m_splitter, 1);
    setAcceptDrops(true);
    m_view->viewport()->installEventFilter(this);

    m_saveSoon.setSingleShot(true);
    m_saveSoon.setInterval(saveDelay);
    connect(&m_saveSoon, &QTimer::timeout, this, &RecordList::saveState);
    connect(m_view, &ListView::stateChanged, &m_saveSoon, qOverload<>(&QTimer::start));
    connect(m_view, &ListView::currentIdChanged, this, &RecordList::currentChanged);
    connect(m_view, &ListView::opened, this, &RecordList::activated);
    connect(m_view, &ListView::menuWanted, this, &RecordList::showMenu);
    connect(m_view, &ListView::deleteWanted, this, [this] {
        ManyChange change;
        change.what = ManyChange::What::Remove;
        if (m_spec.canDelete)
            changeChosen(change);
    });
    connect(m_saved, &SavedFilters::chosen, this, &RecordList::applyFilter);
    connect(m_filterBar, &FilterBar::filterChanged, this, &RecordList::applyFilter);
    connect(m_filterBar, &FilterBar::closeWanted, this, [this] {
        showFilterBar(false);
        focusList();
    });
    connect(m_empty, &EmptyPanel::showAllWanted, this, [this] { applyFilter({}); });
    connect(m_bulk, &BulkBar::changeWanted, this, &RecordList::changeChosen);
    connect(m_bulk, &BulkBar::exportWanted, this, &RecordList::exportShown);
    connect(m_bulk, &BulkBar::clearWanted, m_model, &RecordListModel::clearTicks);
    connect(m_model, &RecordListModel::ticksChanged, this, &RecordList::showTicks);
    connect(m_model, &RecordListModel::completed, this, [this] {
        showCount();
        showEmptiness();
    });
    connect(m_model, &RecordListModel::rowsInserted, this, &RecordList::showEmptiness);
    connect(m_model, &RecordListModel::columnsChanged, this, &RecordList::restoreState);
    auto* search = new QShortcut(QKeySequence::Find, this);
    search->setContext(Qt::WidgetWithChildrenShortcut);
    connect(search, &QShortcut::activated, this, [this] { showFilterBar(true); });
    restoreState();
}

RecordList::~RecordList() = default;

void RecordList::makeTools()
{
    m_filterTool = makeTool(QStringLiteral("filter-tool"), tr("Filter"), "view-filter", true, this);
    m_filterTool->setCheckable(true);
    m_filterTool->setToolTip(tooltipOf(tr("Filter"), QKeySequence::Find));
    connect(m_filterTool, &QToolButton::clicked, this, &RecordList::showFilterBar);
    m_columnTool = makeTool(QStringLiteral("columns-tool"), tr("Columns"), "view-file-columns", true, this);
    auto* menu = new QMenu(m_columnTool);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        m_view->fillColumnMenu(*menu);
    });
    connect(m_columnTool, &QToolButton::clicked, this,
            [this, menu] { menu->popup(m_columnTool->mapToGlobal(QPoint(0, m_columnTool->height() + 2))); });
    m_exportTool = makeTool(QStringLiteral("export-tool"), tr("Export"), "document-export", true, this);
    connect(m_exportTool, &QToolButton::clicked, this, &RecordList::exportShown);
    for (QToolButton* tool : {m_filterTool, m_columnTool, m_exportTool})
        m_header->addTool(tool);
}

QString RecordList::settingsKey(const char* what) const
{
    return QStringLiteral("lists/%1/%2").arg(m_spec.name, QLatin1String(what));
}

void RecordList::restoreState()
{
    const QSettings settings;
    const QStringList columns = settings.value(settingsKey("columns")).toStringList();
    if (!columns.isEmpty())
        m_view->restoreColumnState(columns);
    const QString sort = settings.value(settingsKey("sort")).toString();
    if (!sort.isEmpty())
        m_model->setSort(sort);
    const QString filter = settings.value(settingsKey("filter")).toString();
    try {
        setFilter(filter);
    } catch (const Error&) {
        applyFilter({}); // one of its fields is gone
    }
}

void RecordList::saveState()
{
    QSettings settings;
    settings.setValue(settingsKey("columns"), m_view->columnState());
    settings.setValue(settingsKey("sort"), m_model->sort());
    settings.setValue(settingsKey("filter"), m_model->filter());
}

qint64 RecordList::currentId() const
{
    return m_view->currentId();
}

void RecordList::select(qint64 id)
{
    m_view->select(id);
    const bool isHidden = id > 0 && m_model->isComplete() && m_model->rowOf(id) < 0;
    if (isHidden && !m_model->filter().isEmpty()) {
        applyFilter({});
        m_view->select(id);
    }
}

QString RecordList::filter() const
{
    return m_model->filter();
}

void RecordList::setFilter(const QString& text)
{
    m_model->setFilter(text);
    m_filterBar->setFilter(m_model->filter());
    m_saved->setCurrent(m_model->filter());
    m_filterTool->setChecked(m_filterBar->isVisibleTo(this));
    showCount();
    showEmptiness();
    m_saveSoon.start();
}

void RecordList::applyFilter(const QString& text)
{
    try {
        setFilter(text);
    } catch (const Error& error) {
        showFilterBar(true);
        m_filterBar->setProblem(error.sentence());
    }
}

void RecordList::showFilterBar(bool isShown)
{
    m_filterBar->setVisible(isShown);
    m_filterTool->setChecked(isShown);
    if (isShown) {
        m_filterBar->setFilter(m_model->filter());
        m_filterBar->begin();
    }
}

void RecordList::showCount()
{
    m_header->setRemark(m_model->isComplete()
                            ? formatInteger(static_cast<qint64>(m_model->ids().size()), m_session.language())
                            : QString());
}

void RecordList::showEmptiness()
{
    const bool isEmpty = m_model->isComplete() && m_model->rowCount() == 0;
    const bool isFiltered = !m_model->filter().isEmpty();
    if (isEmpty && isFiltered)
        m_empty->showNoMatch(filterWords(m_session, m_model->type(), m_model->filter()));
    else if (isEmpty)
        m_empty->showEmptyState(m_spec.empty);
    m_empty->setVisible(isEmpty);
    m_isNew = isEmpty && !isFiltered;
    for (QToolButton* tool : {m_filterTool, m_columnTool, m_exportTool})
        tool->setEnabled(!m_isNew);
    m_saved->setVisible(!m_isNew);
    setShown(m_shown, m_sideHasContent);
}

void RecordList::showTicks()
{
    const qint64 count = m_model->tickedCount();
    m_bulk->setCount(count);
    if (m_bulk->isVisibleTo(this) != (count > 0))
        m_header->setReplacement(count > 0 ? m_bulk : nullptr);
}

void RecordList::setSide(QWidget* side)
{
    m_side = side;
    m_splitter->addWidget(side);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_rows->setMinimumWidth(scaled(leastListWidth));
    m_isParted = m_splitter->restoreState(QSettings().value(settingsKey("splitter")).toByteArray());
    partUsually();
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] {
        m_isParted = true;
        QSettings().setValue(settingsKey("splitter"), m_splitter->saveState());
    });
}

/// As long as nobody parted list and side by hand.
void RecordList::partUsually()
{
    if (m_isParted || !m_side)
        return;
    const int list = qBound(scaled(leastListWidth), width() - scaled(m_spec.widthOfSide),
                           scaled(m_spec.widthBesideSide));
    m_splitter->setSizes({list, qMax(1, width() - list)});
}

void RecordList::setShown(Shown shown, bool sideHasContent)
{
    m_shown = shown;
    m_sideHasContent = sideHasContent;
    m_rows->setVisible(shown != Shown::Side);
    if (!m_side)
        return;
    const bool hasSide = shown == Shown::Side || (shown == Shown::Both && (m_sideHasContent || !m_isNew));
    const bool wasBeside = m_side->isVisibleTo(this);
    m_side->setVisible(hasSide);
    if (hasSide && !wasBeside)
        partUsually();
}

void RecordList::focusList()
{
    m_view->setFocus(Qt::OtherFocusReason);
}

void RecordList::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    partUsually();
    const auto style = width() >= scaled(wordsFrom) ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly;
    for (QToolButton* tool : {m_filterTool, m_columnTool, m_exportTool})
        tool->setToolButtonStyle(style);
    if (m_empty->isVisibleTo(this))
        m_empty->place();
}

bool RecordList::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && m_empty->isVisibleTo(m_view->viewport()))
        m_empty->place();
    return QWidget::eventFilter(watched, event);
}

void RecordList::dragEnterEvent(QDragEnterEvent* event)
{
    if (!m_spec.empty.dropSentence.isEmpty() && event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void RecordList::dropEvent(QDropEvent* event)
{
    QStringList paths;
    for (const QUrl& url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    Q_EMIT filesDropped(paths);
}

} // namespace clientela
