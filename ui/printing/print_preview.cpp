// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/print_preview.h"

#include "core/storage/document_storage.h"
#include "core/workflows/document_paper.h"
#include "ui/controls/buttons.h"
#include "ui/controls/page_header.h"
#include "ui/session/session.h"
#include "ui/templates/page_panel.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QKeySequence>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

namespace clientela {

PrintPreview::PrintPreview(Session& session, std::vector<DocumentId> documents, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_documents(std::move(documents))
    , m_header(new PageHeader(this))
    , m_panel(new PagePanel(this))
    , m_previous(makeTool(QStringLiteral("previous-document"), tr("Previous document"), "arrow-left", false, this))
    , m_next(makeTool(QStringLiteral("next-document"), tr("Next document"), "arrow-right", false, this))
    , m_language(new QComboBox(this))
{
    setObjectName(QStringLiteral("print-preview"));
    setWindowTitle(tr("Print preview"));
    resize(scaled(760), scaled(840));
    m_language->setObjectName(QStringLiteral("print-language"));
    m_language->setAccessibleName(tr("Language on paper"));
    m_language->setToolTip(tr("Language on paper"));
    m_language->addItem(tr("Language of the document"));
    for (const Language language : allLanguages())
        m_language->addItem(languageName(language), languageCode(language));

    QPushButton* pdf = makeButton(QStringLiteral("save-pdf"), tr("PDF…"), "document-export", ButtonLook::Plain, this);
    pdf->setToolTip(tr("Save as PDF"));
    QPushButton* ask = makeButton(QStringLiteral("print-ask"), tr("Print…"), "document-print", ButtonLook::Plain, this);
    ask->setToolTip(tr("Choose printer, pages and copies first"));
    QPushButton* print = makeButton(QStringLiteral("print-now"), tr("Print"), "document-print", ButtonLook::Filled,
                                    this);
    print->setToolTip(tooltipOf(tr("Print as last time"), QKeySequence::Print));
    m_header->addMiddle(m_previous);
    m_header->addMiddle(m_next);
    for (QWidget* tool : std::initializer_list<QWidget*>{m_language, pdf, ask, print})
        m_header->addTool(tool);
    m_previous->setVisible(m_documents.size() > 1);
    m_next->setVisible(m_documents.size() > 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_panel, 1);

    const auto printAll = [this](PrintWay way) {
        m_session.perform([&] { printDocuments(m_session, this, m_documents, way, choice()); });
    };
    connect(print, &QPushButton::clicked, this, [printAll] { printAll(PrintWay::AsLastTime); });
    connect(ask, &QPushButton::clicked, this, [printAll] { printAll(PrintWay::Ask); });
    connect(new QShortcut(QKeySequence::Print, this), &QShortcut::activated, print, &QPushButton::click);
    connect(pdf, &QPushButton::clicked, this,
            [this] { m_session.perform([this] { savePdfs(m_session, this, m_documents, choice()); }); });
    connect(m_previous, &QToolButton::clicked, this, [this] { turn(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { turn(1); });
    connect(m_language, &QComboBox::activated, this, [this] { turn(0); });
    connect(m_panel, &PagePanel::designChosen, this, [this](const QString& name) {
        m_design = name;
        turn(0);
    });
    m_session.perform([this] {
        m_designs = designNames(m_session.shop());
        m_panel->setDesigns(m_designs, {});
        showDocument(0);
    });
    m_panel->view()->setFit(PageView::Fit::Page);
    m_panel->view()->setFocus();
}

PaperChoice PrintPreview::choice() const
{
    PaperChoice choice{m_design};
    if (const QString code = m_language->currentData().toString(); !code.isEmpty())
        choice.language = languageFromCode(code);
    return choice;
}

void PrintPreview::turn(int by)
{
    m_session.perform([this, by] { showDocument(m_index + std::size_t(by)); });
}

void PrintPreview::showDocument(std::size_t index)
{
    const Document document = DocumentStorage(m_session.shop()).load(m_documents.at(index));
    const PrintedDocument printed = printedDocument(m_session.shop(), document, choice());
    m_index = index;
    m_panel->view()->setPaper(printed.paper);
    const QString own = m_designs.contains(document.templateName) ? document.templateName : m_designs.constFirst();
    m_panel->setDesign(m_design.isEmpty() ? own : m_design);
    m_header->setTitle(printed.details.title);
    m_header->setRemark(m_documents.size() == 1 ? document.customerName
                                                : tr("%1 of %2").arg(index + 1).arg(m_documents.size()));
    m_previous->setEnabled(index > 0);
    m_next->setEnabled(index + 1 < m_documents.size());
}

void PrintPreview::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), theme().sheet);
}

} // namespace clientela
