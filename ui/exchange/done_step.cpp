// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/done_step.h"

#include "core/base/formats.h"
#include "ui/controls/buttons.h"
#include "ui/controls/plain_scroll.h"
#include "ui/controls/text_label.h"
#include "ui/exchange/import_words.h"
#include "ui/exchange/outcome_bar.h"

#include <QBoxLayout>
#include <QPushButton>

namespace clientela {

namespace {

constexpr int doneWidth = 576;
constexpr qsizetype shownRemarks = 8;

} // namespace

DoneStep::DoneStep(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
{
    auto* around = new QVBoxLayout(this);
    around->setContentsMargins(0, 0, 0, 0);
    auto* middle = new QWidget;
    around->addWidget(makeScroll(middle, this));
    auto* columns = new QHBoxLayout(middle);
    columns->setContentsMargins(24, 40, 24, 24);
    auto* panel = new QWidget(middle);
    panel->setMaximumWidth(doneWidth);
    columns->addStretch(1);
    columns->addWidget(panel, 1000);
    columns->addStretch(1);
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    m_title = new TextLabel(TextRole::Display, Voice::First, panel);
    m_title->setObjectName(QStringLiteral("done-title"));
    m_title->setWordWrap(true);
    m_sentence = new TextLabel(TextRole::Body, Voice::Second, panel);
    m_sentence->setWordWrap(true);
    m_bar = new OutcomeBar(panel);
    m_remarks = new TextLabel(TextRole::Second, Voice::Second, panel);
    m_remarks->setObjectName(QStringLiteral("done-remarks"));
    m_remarks->setWordWrap(true);
    m_show = makeButton(QStringLiteral("show-imported"), tr("Show the list"), "view-list-text", ButtonLook::Filled,
                        panel);
    m_undo = makeButton(QStringLiteral("undo-import"), tr("Undo the import"), "edit-undo", ButtonLook::Plain, panel);
    m_rejected = makeButton(QStringLiteral("done-save-rejected"), {}, "document-export", ButtonLook::Plain, panel);
    m_again = makeButton(QStringLiteral("import-again"), tr("Import another file"), "document-import",
                         ButtonLook::Plain, panel);
    auto* first = new QHBoxLayout;
    first->setSpacing(8);
    first->addWidget(m_show);
    first->addWidget(m_undo);
    first->addStretch(1);
    auto* second = new QHBoxLayout;
    second->setSpacing(8);
    second->addWidget(m_rejected);
    second->addWidget(m_again);
    second->addStretch(1);
    layout->addWidget(m_title);
    layout->addWidget(m_sentence);
    layout->addSpacing(8);
    layout->addWidget(m_bar);
    layout->addWidget(m_remarks);
    layout->addSpacing(12);
    layout->addLayout(first);
    layout->addLayout(second);
    layout->addStretch(1);
    connect(m_show, &QPushButton::clicked, this, &DoneStep::listWanted);
    connect(m_undo, &QPushButton::clicked, this, &DoneStep::undoWanted);
    connect(m_rejected, &QPushButton::clicked, this, &DoneStep::rejectedWanted);
    connect(m_again, &QPushButton::clicked, this, &DoneStep::againWanted);
}

void DoneStep::setResult(const QString& kind, const ImportResult& result)
{
    const qint64 written = result.added + result.updated;
    const QString count = formatInteger(written, m_session.language());
    m_title->setText(
        written > 0
            ? tr("%n row(s) imported", nullptr, static_cast<int>(written)).replace(QString::number(written), count)
            : tr("Nothing had to be changed"));
    m_sentence->setText(result.rejected > 0
                            ? tr("The rows that were left out can be saved with their reasons, corrected there and "
                                 "imported again.")
                            : tr("Every row of the file is in Clientela now."));
    m_bar->setResult(kind, result, 0, m_session.language());
    setRemarks(result.remarks);
    m_undo->setVisible(result.changeSet > 0);
    m_rejected->setVisible(result.rejected > 0);
    m_rejected->setText(tr("Save the %n rejected row(s)", nullptr, static_cast<int>(result.rejected)));
    m_rejected->setAccessibleName(m_rejected->text());
    m_show->setVisible(true);
    m_bar->setVisible(true);
}

void DoneStep::setRemarks(const std::vector<ImportRemark>& remarks)
{
    QStringList lines;
    for (const ImportRemark& remark : remarks) {
        if (lines.size() == shownRemarks) {
            lines.append(tr("and %n more", nullptr, static_cast<int>(remarks.size()) - static_cast<int>(shownRemarks)));
            break;
        }
        lines.append(remark.row > 0
                         ? tr("Row %1: %2").arg(formatInteger(remark.row, m_session.language()), remark.message)
                         : remark.message);
    }
    m_remarks->setText(lines.join(u'\n'));
    m_remarks->setVisible(!lines.isEmpty());
}

void DoneStep::setUndone()
{
    m_title->setText(tr("The import was undone"));
    m_sentence->setText(tr("Everything is as it was before. The file itself was never touched."));
    m_bar->setVisible(false);
    m_remarks->setVisible(false);
    m_undo->setVisible(false);
    m_rejected->setVisible(false);
    m_show->setVisible(false);
    m_again->setFocus(Qt::OtherFocusReason);
}

void DoneStep::focusStart()
{
    m_show->setFocus(Qt::OtherFocusReason);
}

} // namespace clientela
