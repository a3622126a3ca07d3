// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/sales/document_steps.h"

using namespace clientela;

namespace {

QString namesOf(const std::vector<DocumentStep>& steps)
{
    static const char* const names[] = {"issue",  "pay",    "convert:",  "accept",     "decline",
                                        "cancel", "credit", "duplicate", "newversion", "remove"};
    QStringList all;
    for (const DocumentStep& step : steps) {
        QString name = QLatin1String(names[static_cast<int>(step.kind)]);
        if (step.kind == DocumentStep::Kind::Convert)
            name += documentKindKey(step.target);
        all.append(name);
    }
    return all.join(u' ');
}

} // namespace

TEST_CASE("the steps of a document follow its life and its country")
{
    struct Row
    {
        const char* country;
        DocumentKind kind;
        const char* status;
        bool isOpen;
        const char* expected;
    };
    const Row rows[] = {
        {"PT", DocumentKind::Quote, "draft", false, "issue duplicate remove"},
        {"PT", DocumentKind::Quote, "issued", false,
         "convert:order convert:delivery_note convert:pro_forma accept decline newversion cancel duplicate"},
        {"PT", DocumentKind::Quote, "declined", false, "accept newversion cancel duplicate"},
        {"PT", DocumentKind::ProForma, "issued", true, "pay convert:order convert:delivery_note cancel duplicate"},
        {"PT", DocumentKind::Invoice, "draft", false, "duplicate remove"},
        {"XX", DocumentKind::Invoice, "draft", false, "issue duplicate remove"},
        {"XX", DocumentKind::Invoice, "overdue", true, "pay convert:delivery_note credit cancel duplicate"},
        {"XX", DocumentKind::Invoice, "credited", false, "duplicate"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.country, row.status, static_cast<int>(row.kind));
        Document document;
        document.kind = row.kind;
        document.status = QLatin1String(row.status);
        const auto status = documentStatusFromKey(document.status).value();
        document.state = documentStatusKey(isStored(status) ? status : DocumentStatus::Issued);
        document.customer = CustomerId(1);
        document.open = Money::fromMinor(row.isOpen ? 100 : 0, Currency::euro());
        document.paid = Money::fromMinor(0, Currency::euro());
        CHECK(namesOf(stepsOf(document, countryPreset(QString::fromLatin1(row.country)))).toStdString()
              == row.expected);
    }
}
