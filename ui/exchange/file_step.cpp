// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/file_step.h"

#include "ui/controls/option_button.h"
#include "ui/controls/plain_scroll.h"
#include "ui/controls/text_label.h"
#include "ui/exchange/import_words.h"
#include "ui/session/commands.h"
#include "ui/theme/icons.h"
#include "ui/theme/painters.h"

#include <QBoxLayout>
#include <QKeySequence>
#include <QPainter>

namespace clientela {

namespace {

constexpr int panelWidth = 576;

/// The dashed place that says where a file may be dropped.
class DropPlace final : public QWidget
{
public:
    using QWidget::QWidget;

    void setHot(bool isHot)
    {
        m_isHot = isHot;
        update();
    }
    QSize sizeHint() const override { return {300, scaled(56)}; }
    QSize minimumSizeHint() const override { return {120, scaled(56)}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Theme& t = theme();
        QPen pen(m_isHot ? t.ring : t.edge, m_isHot ? 2 : 1, m_isHot ? Qt::SolidLine : Qt::DashLine);
        painter.setPen(pen);
        painter.setBrush(m_isHot ? t.soft : t.sheet);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
        const QString words = FileStep::tr("You can also drop a file or paste rows anywhere on this page");
        const int wide = qMin(width() - 60, qCeil(textMetrics(TextRole::Second).horizontalAdvance(words)) + 2);
        const int high = wrappedHeight(words, wide, TextRole::Second);
        const int x = (width() - wide - 24) / 2;
        const int y = (height() - high) / 2;
        const bool right = isRightToLeft();
        paintIcon(painter, "download", QRect(right ? width() - x - 16 : x, 0, 16, height()), t.ink2);
        paintWrapped(painter, QRect(right ? width() - x - 24 - wide : x + 24, y, wide, high), words, TextRole::Second,
                     t.ink2, right ? Qt::AlignRight : Qt::AlignLeft);
    }

private:
    bool m_isHot = false;
};

/// The panel with its border.
class FilePanel final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintPanel(painter, QRectF(rect()), 8, theme().sheet, theme().line2);
    }
};

} // namespace

FileStep::FileStep(QWidget* parent)
    : QWidget(parent)
{
    auto* around = new QVBoxLayout(this);
    around->setContentsMargins(0, 0, 0, 0);
    auto* middle = new QWidget;
    around->addWidget(makeScroll(middle, this));
    auto* rows = new QVBoxLayout(middle);
    auto* columns = new QHBoxLayout;
    rows->addStretch(1);
    rows->addLayout(columns);
    rows->addStretch(2);
    m_panel = new FilePanel(middle);
    m_panel->setObjectName(QStringLiteral("file-panel"));
    m_panel->setMaximumWidth(panelWidth);
    columns->addStretch(1);
    columns->addWidget(m_panel, 1000);
    columns->addStretch(1);

    auto* layout = new QVBoxLayout(m_panel);
    layout->setContentsMargins(32, 28, 32, 32);
    layout->setSpacing(8);
    m_title = new TextLabel(TextRole::Display, Voice::First, m_panel);
    m_title->setWordWrap(true);
    m_sentence = new TextLabel(TextRole::Body, Voice::Second, m_panel);
    m_sentence->setWordWrap(true);
    m_problem = new TextLabel(TextRole::Body, Voice::Problem, m_panel);
    m_problem->setObjectName(QStringLiteral("file-problem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto* choose = new OptionButton(QStringLiteral("choose-file"), "document-open", tr("Choose a file"),
                                    tr("Excel, CSV, vCard or a copy from another program"), {}, m_panel);
    choose->setRecommended(true);
    auto* paste = new OptionButton(QStringLiteral("paste-rows"), "edit-copy", tr("Paste rows"),
                                   tr("Copied from a spreadsheet, with their headings"),
                                   keyText(QKeySequence(QKeySequence::Paste)), m_panel);
    m_drop = new DropPlace(m_panel);
    m_drop->setObjectName(QStringLiteral("drop-place"));
    layout->addWidget(m_title);
    layout->addWidget(m_sentence);
    layout->addWidget(m_problem);
    layout->addSpacing(4);
    layout->addWidget(choose);
    layout->addWidget(paste);
    layout->addSpacing(12);
    layout->addWidget(m_drop);
    setFocusProxy(choose);
    connect(choose, &OptionButton::clicked, this, &FileStep::fileWanted);
    connect(paste, &OptionButton::clicked, this, &FileStep::pasteWanted);
}

void FileStep::setKind(const QString& kind)
{
    m_title->setText(importTitle(kind));
    m_sentence->setText(tr("%1 Every row is shown before anything is written, and the whole import can be undone.",
                           "%1 is a sentence about what is brought")
                            .arg(importInvitation(kind)));
}

void FileStep::setProblem(const QString& sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

void FileStep::setDropPossible(bool isPossible)
{
    static_cast<DropPlace*>(m_drop)->setHot(isPossible);
}

void FileStep::paintEvent(QPaintEvent*)
{
    // the ruled empty rows of the list that is to come
    QPainter painter(this);
    const int step = scaled(40);
    for (int y = step; y < height(); y += step)
        painter.fillRect(QRect(0, y, width(), 1), theme().rule);
}

} // namespace clientela
