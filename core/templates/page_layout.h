// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/document_snapshot.h"
#include "core/templates/template.h"

#include <QRectF>
#include <QSizeF>
#include <QStringList>

#include <memory>
#include <vector>

class QPainter;

namespace clientela {

/// What stands in a place of a page.
enum class PieceKind {
    Band,
    Picture,
    Text,
    Facts,
    Recipient,
    Notices,
    TableHeader,
    Row,
    CarriedOut,
    CarriedIn,
    TaxTable,
    Totals,
    Payment,
    Notes,
    Signature,
    Rule,
    Footer
};

/// A piece of a block as it was placed; in points from the page's top left corner.
struct PlacedPiece
{
    PieceKind kind = PieceKind::Text;
    QRectF rect;
    int line = -1;     ///< for a row the index of the document's line, also for the parts of one that was split
    QStringList texts; ///< what is written in it, line by line
};

/// A document laid out on pages: a value that paints itself on screen, in a PDF or on a printer alike.
class PaperDocument
{
public:
    PaperDocument();

    int pageCount() const;
    /// In points.
    QSizeF pageSize() const;
    /// Paints a page (from 0) with one point per unit of the painter; scale it before to fit the device.
    void paintPage(QPainter& painter, int page) const;

    /// The placed pieces of a page in the order of painting; for tests, hit tests and screen readers.
    const std::vector<PlacedPiece>& pieces(int page) const;
    /// Where the footer begins, in points; nothing of the body lies below it.
    double footerTop() const;

private:
    friend class PageComposer;
    struct Data;
    std::shared_ptr<const Data> m_data;
};

/// Lays a document out by a template; where that leaves little on a last page, the space between the parts is closed
/// up to do without it. Needs the QGuiApplication; works without a display.
PaperDocument layOut(const DocumentSnapshot& document, const Template& design);

} // namespace clientela
