// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/formats.h"
#include "core/workflows/export_records.h"
#include "ui/model_view/list_query.h"
#include "ui/model_view/list_view.h"
#include "ui/model_view/record_list.h"
#include "ui/prompts/prompts.h"
#include "ui/theme/icons.h"

#include <QFileInfo>
#include <QMenu>
#include <QVBoxLayout>

#include <limits>

namespace clientela {

namespace {

constexpr std::size_t mostChangedAtOnce = 2000; ///< more are changed by a job

/// The number by which a sentence chooses its plural.
int asPlural(qint64 count)
{
    return static_cast<int>(qMin<qint64>(count, std::numeric_limits<int>::max()));
}

} // namespace

std::vector<qint64> RecordList::chosenIds() const
{
    if (m_model->tickedCount() > 0)
        return m_model->tickedIds();
    const qint64 id = m_view->currentId();
    return id > 0 ? std::vector<qint64>{id} : std::vector<qint64>();
}

QString RecordList::changeLabel(const ManyChange& change, qint64 count) const
{
    const QString kind = (count == 1 ? m_model->type().title : m_model->type().titlePlural).text().toLower();
    const QString number = formatInteger(count, m_session.language());
    switch (change.what) {
    case ManyChange::What::SetField: {
        const Field* field = m_model->type().field(change.field);
        return tr("Change %1 of %2 %3").arg(field ? field->label.text() : change.field, number, kind);
    }
    case ManyChange::What::AddTag: return tr("Add the tag %1 to %2 %3").arg(change.tag, number, kind);
    case ManyChange::What::RemoveTag: return tr("Remove the tag %1 from %2 %3").arg(change.tag, number, kind);
    case ManyChange::What::Remove: return tr("Delete %1 %2").arg(number, kind);
    }
    return {};
}

QString RecordList::changeSentence(const ManyChange& change, qint64 count) const
{
    const QString kind = (count == 1 ? m_model->type().title : m_model->type().titlePlural).text().toLower();
    const QString number = formatInteger(count, m_session.language());
    return change.what == ManyChange::What::Remove ? tr("%1 %2 deleted", nullptr, asPlural(count)).arg(number, kind)
                                                   : tr("%1 %2 changed", nullptr, asPlural(count)).arg(number, kind);
}

void RecordList::tellResult(const ManyChange& change, const ManyResult& result)
{
    const auto changed = static_cast<qint64>(result.changed.size());
    QString sentence = changeSentence(change, changed);
    if (result.refused > 0)
        sentence += QStringLiteral(" · ")
                    + tr("%1 left as they are: %2", nullptr, asPlural(result.refused))
                          .arg(formatInteger(result.refused, m_session.language()), result.firstRefusal);
    if (changed > 0)
        m_session.tellUndoable(sentence);
    else if (result.refused > 0)
        m_session.tellProblem(Error(ErrorKind::Refused, result.firstRefusal));
    else
        m_session.tell(tr("Nothing to change: it was so already"));
}

void RecordList::changeChosen(const ManyChange& change)
{
    const std::vector<qint64> ids = chosenIds();
    if (ids.empty())
        return;
    const QString label = changeLabel(change, static_cast<qint64>(ids.size()));
    if (ids.size() <= mostChangedAtOnce) {
        m_session.perform([&] {
            NoProgress progress;
            const ManyResult result = changeMany(m_session.shop(), m_model->type(), ids, change, label, progress);
            tellResult(change, result);
        });
        return;
    }
    const auto result = std::make_shared<ManyResult>();
    Job* job = m_session.startJob(label,
                                  [ids, change, label, result, key = m_spec.type](ShopFile& shop, Progress& progress) {
                                      *result = changeMany(shop, shop.types().type(key), ids, change, label, progress);
                                      return QVariant(static_cast<qint64>(result->changed.size()));
                                  });
    connect(job, &Job::finished, this, [this, change, result] {
        std::vector<ChangedRecord> changed;
        changed.reserve(result->changed.size());
        for (const qint64 id : result->changed)
            changed.push_back({&m_model->type(), id});
        m_session.announceElsewhere(changed);
        tellResult(change, *result);
    });
}

QStringList RecordList::exportColumns() const
{
    QStringList columns;
    for (const QString& key : m_view->shownColumns()) {
        const ColumnField named = columnField(m_model->type(), key);
        if (!named.field)
            continue;
        // of a list of rows, the first one
        columns.append(named.list && !named.list->isPlain ? named.list->key + QStringLiteral(".1.") + named.field->key
                                                          : key);
    }
    return columns;
}

void RecordList::exportShown()
{
    const QString title = m_spec.title.isEmpty() ? m_model->type().titlePlural.text() : m_spec.title;
    QList<FileType> types{{tr("Excel workbook"), {QStringLiteral("xlsx")}},
                          {tr("CSV table"), {QStringLiteral("csv")}},
                          {tr("JSON"), {QStringLiteral("json")}}};
    if (m_spec.type == u"customer")
        types.append({tr("vCards"), {QStringLiteral("vcf")}});
    const auto path = prompts().fileToSave(this, tr("Export %1").arg(title.toLower()), QStringLiteral("export"), title,
                                           types);
    if (!path)
        return;
    const QString name = QFileInfo(*path).fileName();
    const ListQuestion question{m_spec.type, m_model->wholeFilter(), m_model->sort()};
    std::optional<std::vector<qint64>> ticked;
    if (m_model->tickedCount() > 0)
        ticked = m_model->tickedIds();
    Job* job = m_session.startJob(
        tr("Exporting %1").arg(name),
        [question, ticked, path = *path, columns = exportColumns()](ShopFile& shop, Progress& progress) {
            ExportRequest request;
            request.type = &shop.types().type(question.type);
            request.columns = columns;
            request.ids = ticked ? *ticked : allRows(shop, question, progress);
            return QVariant(exportRecords(shop, request, path, progress));
        });
    connect(job, &Job::finished, this, [this, name](const QVariant& count) {
        const qint64 rows = count.toLongLong();
        m_session.tell(
            tr("%1 rows written to %2", nullptr, asPlural(rows)).arg(formatInteger(rows, m_session.language()), name));
    });
}

void RecordList::showMenu(const QPoint& globalPosition)
{
    const std::vector<qint64> ids = chosenIds();
    QMenu menu(this);
    QAction* open = menu.addAction(tr("Open"));
    open->setEnabled(m_view->currentId() > 0);
    connect(open, &QAction::triggered, this, [this] { Q_EMIT activated(m_view->currentId()); });
    QAction* copy = menu.addAction(icon("edit-copy"), tr("Copy as text"));
    copy->setShortcut(QKeySequence::Copy);
    copy->setEnabled(!ids.empty());
    connect(copy, &QAction::triggered, this, [this] { m_session.perform([this] { m_view->copyRows(); }); });
    QAction* all = menu.addAction(tr("Tick all"));
    all->setShortcut(QKeySequence::SelectAll);
    connect(all, &QAction::triggered, m_model, &RecordListModel::tickAll);
    connect(menu.addAction(icon("document-export"), tr("Export…")), &QAction::triggered, this,
            &RecordList::exportShown);
    if (m_spec.canDelete) {
        menu.addSeparator();
        QAction* remove = menu.addAction(icon("edit-delete"), tr("Delete"));
        remove->setShortcut(QKeySequence(Qt::Key_Delete));
        remove->setProperty("clientelaDanger", true);
        remove->setEnabled(!ids.empty());
        connect(remove, &QAction::triggered, this, [this] {
            ManyChange change;
            change.what = ManyChange::What::Remove;
            changeChosen(change);
        });
    }
    menu.exec(globalPosition);
}

RecordListPage::RecordListPage(Session& session, const ListSpec& spec, const QString& opens, QWidget* parent)
    : Page(session, parent)
    , m_list(new RecordList(session, spec, this))
{
    setObjectName(spec.name + QStringLiteral("-page"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
    connect(m_list, &RecordList::activated, this, [this, opens](qint64 id) {
        if (!opens.isEmpty())
            this->session().navigator().go({opens, id, {}});
    });
    connect(m_list, &RecordList::filesDropped, this, [this, kind = spec.type](const QStringList& paths) {
        this->session().navigator().go({QStringLiteral("import"), 0, kind + u' ' + paths.first()});
    });
}

void RecordListPage::open(const Place& place)
{
    if (!place.detail.isEmpty())
        m_list->setFilter(place.detail);
    if (place.id > 0)
        m_list->select(place.id);
}

void RecordListPage::focusStart()
{
    m_list->focusList();
}

} // namespace clientela
