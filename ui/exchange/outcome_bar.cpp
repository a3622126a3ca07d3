// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/outcome_bar.h"

#include "core/base/formats.h"
#include "ui/exchange/import_words.h"
#include "ui/theme/painters.h"

#include <QEvent>
#include <QPainter>

namespace clientela {

namespace {

constexpr int barHeight = 8;
constexpr int barGap = 14;
constexpr int outcomeLineHeight = 24;
constexpr int smallestPart = 4;

} // namespace

OutcomeBar::OutcomeBar(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("outcome-bar"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void OutcomeBar::setResult(const QString& kind, const ImportResult& result, qint64 changedValues, Language language)
{
    m_lines.clear();
    const auto add = [&](ImportOutcome outcome, qint64 rows) {
        QString words = importOutcomeSentence(kind, outcome);
        if (outcome == ImportOutcome::Updated && changedValues > 0)
            words = tr("%1, %n value(s)", "for example: Customers changed, 402 values", static_cast<int>(changedValues))
                        .arg(words);
        m_lines.push_back({outcome, words, formatInteger(rows, language), rows});
    };
    add(ImportOutcome::New, result.added);
    add(ImportOutcome::Updated, result.updated);
    add(ImportOutcome::Same, result.same);
    add(ImportOutcome::Rejected, result.rejected);
    QStringList said;
    for (const Line& line : m_lines)
        said.append(QStringLiteral("%1: %2").arg(line.words, line.count));
    setAccessibleName(said.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

QSize OutcomeBar::sizeHint() const
{
    return {280, barHeight + barGap + static_cast<int>(m_lines.size()) * scaled(outcomeLineHeight)};
}

void OutcomeBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& t = theme();
    qint64 all = 0;
    int parts = 0;
    for (const Line& line : m_lines) {
        all += line.rows;
        parts += line.rows > 0 ? 1 : 0;
    }
    const int room = width() - qMax(0, parts - 1) * 2;
    double left = 0;
    const bool right = isRightToLeft();
    for (const Line& line : m_lines) {
        if (line.rows == 0)
            continue;
        const double share = double(line.rows) / double(all);
        const double wide = qMax(double(smallestPart), share * (room - parts * smallestPart) + smallestPart);
        const QRectF part(right ? width() - left - wide : left, 0, qMin(wide, width() - left), barHeight);
        paintPanel(painter, part, 2, t.status(importOutcomeStatus(line.outcome)).dot, Qt::transparent);
        left += wide + 2;
    }
    if (all == 0)
        paintPanel(painter, QRectF(0, 0, width(), barHeight), 2, t.idle, Qt::transparent);
    int y = barHeight + barGap;
    const int step = scaled(outcomeLineHeight);
    for (const Line& line : m_lines) {
        QRect row(0, y, width(), step);
        const QRect mark(right ? width() - 8 : 0, y + (step - 8) / 2, 8, 8);
        paintPanel(painter, mark, 2, t.status(importOutcomeStatus(line.outcome)).dot, Qt::transparent);
        const int count = qCeil(figuresWidth(line.count, TextRole::Name)) + 8;
        paintText(painter, right ? row.adjusted(count, 0, -16, 0) : row.adjusted(16, 0, -count, 0), line.words,
                  TextRole::Body, t.ink, Qt::AlignVCenter | (right ? Qt::AlignRight : Qt::AlignLeft));
        paintFigures(painter, row, line.count, TextRole::Name, line.rows > 0 ? t.ink : t.ink3,
                     right ? Qt::AlignLeft : Qt::AlignRight);
        y += step;
    }
}

void OutcomeBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace clientela
