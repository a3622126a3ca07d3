// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/documents_page.h"

#include "core/paper/printed_document.h"
#include "core/storage/document_storage.h"
#include "ui/controls/buttons.h"
#include "ui/model_view/bulk_bar.h"
#include "ui/model_view/list_view.h"
#include "ui/model_view/record_list.h"
#include "ui/printing/print_documents.h"
#include "ui/sales/document_columns.h"
#include "ui/templates/page_panel.h"
#include "ui/theme/theme.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace clientela {

namespace {

constexpr int previewFrom = 1000;
constexpr int previewPause = 60; ///< milliseconds: moving through the list lays nothing out

ListSpec documentsSpec(Session& session)
{
    ListSpec spec = documentListSpec(session);
    const QDate today = session.today();
    spec.filters.insert(spec.filters.begin() + qMin<qsizetype>(1, static_cast<qsizetype>(spec.filters.size())),
                        {QStringLiteral("quotes"), DocumentsPage::tr("Open quotes"),
                         QStringLiteral("kind = \"quote\" and status = \"issued\"")});
    spec.filters.push_back(
        {QStringLiteral("month"), DocumentsPage::tr("This month"),
         QStringLiteral("date >= %1").arg(QDate(today.year(), today.month(), 1).toString(Qt::ISODate))});
    return spec;
}

std::vector<DocumentId> documentIds(const std::vector<qint64>& ids)
{
    std::vector<DocumentId> documents;
    for (const qint64 id : ids)
        documents.push_back(DocumentId(id));
    return documents;
}

} // namespace

DocumentsPage::DocumentsPage(Session& session, QWidget* parent)
    : Page(session, parent)
    , m_list(new RecordList(session, documentsSpec(session), this))
    , m_preview(new PagePanel(this))
{
    setObjectName(QStringLiteral("documents-page"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
    m_preview->setObjectName(QStringLiteral("document-preview"));
    m_preview->setDesigns({}, {});
    m_list->setSide(m_preview);
    m_previewSoon.setSingleShot(true);
    connect(&m_previewSoon, &QTimer::timeout, this, &DocumentsPage::showPaper);
    connect(m_list, &RecordList::currentChanged, this, [this] { m_previewSoon.start(previewPause); });
    connect(m_list, &RecordList::activated, this,
            [this](qint64 id) { this->session().navigator().go({QStringLiteral("document"), id, {}}); });
    connect(&session, &Session::recordsChanged, this, [this](const std::vector<ChangedRecord>& changed) {
        for (const ChangedRecord& record : changed) {
            if (record.type->key == u"document" && record.id == m_list->currentId())
                m_previewSoon.start(previewPause);
        }
    });
    const auto add = [&](const char* key, const QString& text, const char* iconName, const QKeySequence& shortcut,
                         void (DocumentsPage::*run)()) {
        QAction* command = session.commands().add(this, {key, text, iconName, shortcut, Commands::Group::Document},
                                                  [this, run] { (this->*run)(); });
        m_commands.append(command);
        QToolButton* tool = makeTool(command, true, m_list);
        m_list->bulkBar()->addTool(tool);
    };
    add("print-documents", tr("Print"), "document-print", QKeySequence::Print, &DocumentsPage::print);
    add("documents-pdf", tr("Save as PDF…"), "document-export", {}, &DocumentsPage::savePdf);
    enableCommands(false);
}

void DocumentsPage::open(const Place& place)
{
    if (!place.detail.isEmpty())
        m_list->setFilter(place.detail);
    if (place.id > 0)
        m_list->select(place.id);
}

void DocumentsPage::focusStart()
{
    m_list->focusList();
}

std::vector<qint64> DocumentsPage::chosen() const
{
    std::vector<qint64> ids = m_list->model()->tickedIds();
    if (ids.empty() && m_list->currentId() > 0)
        ids.push_back(m_list->currentId());
    return ids;
}

void DocumentsPage::print()
{
    session().perform([this] {
        const std::vector<qint64> ids = chosen();
        if (ids.empty())
            throw Error(ErrorKind::BadInput, tr("Choose a document first."));
        printDocuments(session(), this, documentIds(ids), ids.size() > 1 ? PrintWay::Ask : PrintWay::AsLastTime);
    });
}

void DocumentsPage::savePdf()
{
    session().perform([this] {
        const std::vector<qint64> ids = chosen();
        if (ids.empty())
            throw Error(ErrorKind::BadInput, tr("Choose a document first."));
        savePdfs(session(), this, documentIds(ids));
    });
}

void DocumentsPage::showPaper()
{
    if (!isVisible() || !m_preview->isVisible())
        return;
    session().perform([this] {
        ShopFile& shop = session().shop();
        const auto record = shop.records().find(shop.types().type(u"document"), m_list->currentId());
        m_preview->view()->setPaper(record ? printedDocument(shop, record->as<Document>()).paper : PaperDocument());
    });
}

void DocumentsPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    m_list->setShown(width() >= previewFrom ? RecordList::Shown::Both : RecordList::Shown::Rows,
                     m_list->currentId() > 0);
    m_previewSoon.start(previewPause);
}

void DocumentsPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    enableCommands(true);
    m_previewSoon.start(previewPause);
}

void DocumentsPage::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    enableCommands(false);
}

void DocumentsPage::enableCommands(bool isShown)
{
    for (QAction* command : std::as_const(m_commands))
        command->setEnabled(isShown);
}

} // namespace clientela
