// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflows/import_check.h"
#include "ui/session/session.h"

#include <QScrollArea>

#include <memory>

class QLineEdit;
class QVBoxLayout;

namespace clientela {

/// One row of an import beside the table: what the shop has now and has afterwards; or, of a rejected row, its cells
/// to be corrected.
class RowPanel final : public QScrollArea
{
    Q_OBJECT

public:
    explicit RowPanel(Session& session, QWidget* parent = nullptr);

    void showNothing();
    void showRow(const QString& kind, const ImportCheck& check, const CheckedRow& row);
    /// Opens the cells of a rejected row; the keyboard goes to the first that is wrong.
    void correct(const QString& kind, const ImportCheck& check, const CheckedRow& row);

Q_SIGNALS:
    /// The rows of the file as they are to be taken.
    void corrected(const std::vector<clientela::SourceRow>& rows);
    void correctionLeft();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void begin(const QString& title, const QString& remark);
    void addComparison(const QString& kind, const ImportCheck& check, const CheckedRow& row);
    void addProblems(const CheckedRow& row);
    void takeCorrection();

    Session& m_session;
    QWidget* m_content = nullptr;
    QVBoxLayout* m_layout = nullptr;
    std::vector<SourceRow> m_rows;
    std::vector<std::vector<QLineEdit*>> m_editors;
};

/// Fields with their values now and afterwards, line by line; what changes is struck through and marked.
class BeforeAfterList final : public QWidget
{
    Q_OBJECT

public:
    struct Line
    {
        QString label;
        QString before;
        QString after;
        bool isChanged = false;
    };
    /// The headings over the two columns; an empty first one leaves the column of old values out.
    BeforeAfterList(const QString& beforeTitle, const QString& afterTitle, std::vector<Line> lines,
                    QWidget* parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {160, 24}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Columns
    {
        int label;
        int before;
        int after;
    };
    Columns columnsOf(int width) const;
    int heightOf(const Line& line, const Columns& columns) const;

    QString m_beforeTitle;
    QString m_afterTitle;
    std::vector<Line> m_lines;
};

} // namespace clientela
