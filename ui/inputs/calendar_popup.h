// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "ui/inputs/field_popup.h"

#include <QDate>
#include <QLocale>

namespace clientela {

/// A month of days to choose one from. Arrows move by days and weeks, Page Up and Down by months, Home is today.
class CalendarPopup final : public FieldPopup
{
    Q_OBJECT

public:
    CalendarPopup(QWidget* anchor, Language language);

    void openAt(QDate date, QDate today);
    QDate shownDate() const { return m_date; }
    bool takesKey(QKeyEvent* event) override;

Q_SIGNALS:
    void chosen(QDate date);

protected:
    QSize contentSize() const override;
    void paintContent(QPainter& painter, const QRect& content) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void show(QDate date);
    QDate firstShown() const;
    QRect dayRect(int index) const;
    QDate dayAt(QPoint place) const;
    QRect arrowRect(bool next) const;

    QLocale m_locale;
    Language m_language;
    QDate m_date;
    QDate m_today;
    QDate m_hovered;
};

} // namespace clientela
