// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/duplicates.h"
#include "core/records/record_type.h"
#include "tests/support/catch.h"

using namespace clientela;

namespace {

struct Side
{
    const char* kind;
    const char* name;
    const char* taxNumber;
    const char* phone;
    const char* email;
    const char* city;
};

Customer derivedCustomer(const Side& side)
{
    Customer customer;
    customer.kind = QString::fromLatin1(side.kind);
    customer.name = QString::fromUtf8(side.name);
    customer.country = QStringLiteral("PT");
    customer.taxNumber = QString::fromLatin1(side.taxNumber);
    if (*side.phone)
        customer.phones.push_back({{}, QString::fromLatin1(side.phone), {}, {}});
    if (*side.email)
        customer.emails.push_back({{}, QString::fromLatin1(side.email), {}});
    if (*side.city)
        customer.addresses.push_back({{}, {}, {}, QString::fromUtf8(side.city), {}, {}});
    customerType().derive(&customer, {QStringLiteral("PT"), {}, {}});
    return customer;
}

} // namespace

TEST_CASE("Two names are compared as a person would")
{
    struct Row
    {
        const char* first;
        const char* second;
        NameLikeness likeness;
    };
    const Row rows[] = {
        {"Ana Silva", "ANA SILVA", NameLikeness::Same},
        {"Ana Silva", "Silva, Ana", NameLikeness::Same},
        {"João da Conceição", "Joao Conceicao", NameLikeness::Same},
        {"Padaria Central, Lda.", "Padaria Central", NameLikeness::Same},
        {"Padaria Central Unipessoal Lda", "PADARIA CENTRAL", NameLikeness::Same},
        {"Sonae S.A.", "Sonae SA", NameLikeness::Same},
        {"Talleres Pérez S.L.", "Talleres Perez, SL", NameLikeness::Same},
        {"Comércio Souza Ltda.", "Comercio Souza LTDA", NameLikeness::Same},
        {"Müller GmbH", "Muller", NameLikeness::Same},
        {"Smith & Sons Ltd", "Smith and Sons", NameLikeness::Same},
        {"Silva & Filhos", "Silva e Filhos", NameLikeness::Same},
        {"Lda", "Lda", NameLikeness::Same},
        {"Ana Silva", "Ana Slva", NameLikeness::Similar},
        {"Ana Silva", "Ana Sliva", NameLikeness::Similar},
        {"Ana Silva", "Ana Silvva", NameLikeness::Similar},
        {"J. Silva", "João Silva", NameLikeness::Similar},
        {"Ana M. Silva", "Ana Maria Silva", NameLikeness::Similar},
        {"Ana Silva", "Ana Maria Silva", NameLikeness::Similar},
        {"Auto Peças Porto", "Autopeças Porto", NameLikeness::Similar},
        {"Ana Silva", "Ana Costa", NameLikeness::Related},
        {"Ana", "Ana Costa", NameLikeness::Related},
        {"Padaria Central Porto", "Padaria Central Gaia", NameLikeness::Related},
        {"Ana Silva", "Rui Silva", NameLikeness::Different},
        {"Maria Silva", "Mário Silva", NameLikeness::Different},
        {"Paulo Costa", "Paula Costa", NameLikeness::Different},
        {"Ana Silva", "Ada Silva", NameLikeness::Different},
        {"A. S.", "Ana Silva", NameLikeness::Different},
        {"", "Ana Silva", NameLikeness::Unknown},
        {"---", "Ana Silva", NameLikeness::Unknown},
    };
    for (const Row& row : rows) {
        CAPTURE(row.first, row.second);
        CHECK(nameLikeness(QString::fromUtf8(row.first), QString::fromUtf8(row.second)) == row.likeness);
        CHECK(nameLikeness(QString::fromUtf8(row.second), QString::fromUtf8(row.first)) == row.likeness);
    }
}

TEST_CASE("Customers that are likely the same are told from false friends")
{
    struct Row
    {
        const char* what;
        Side first;
        Side second;
        bool likely;
    };
    const Row rows[] = {
        {"same tax number while only that is typed",
         {"person", "", "501964843", "", "", ""},
         {"company", "Padaria Central", "PT 501 964 843", "", "", ""},
         true},
        {"same e-mail while only that is typed",
         {"person", "", "", "", "Ana@Example.pt", ""},
         {"person", "Ana Silva", "", "", "ana@example.pt", ""},
         true},
        {"same phone while only that is typed",
         {"person", "", "", "912 345 678", "", ""},
         {"person", "Ana Silva", "", "+351912345678", "", ""},
         true},
        {"same company name",
         {"company", "Padaria Central Lda", "", "", "", ""},
         {"company", "Padaria Central", "", "", "", "Porto"},
         true},
        {"same long name",
         {"person", "Ana Maria Silva", "", "", "", ""},
         {"person", "Silva, Ana Maria", "", "", "", "Porto"},
         true},
        {"similar name and phone",
         {"person", "J. Silva", "", "912345678", "", ""},
         {"person", "João Silva", "", "912345678", "", ""},
         true},
        {"married name, same phone",
         {"person", "Ana Silva", "", "912345678", "", ""},
         {"person", "Ana Costa", "", "912345678", "", ""},
         true},
        {"typing mistake, same city",
         {"company", "Padaria Central", "", "", "", "Porto"},
         {"company", "Padaria Centrla", "", "", "", "Porto"},
         true},
        {"company renamed",
         {"company", "Novo Nome", "501964843", "", "", ""},
         {"company", "Velho Nome", "501964843", "", "", ""},
         true},
        {"wrong tax number is no contradiction",
         {"person", "Ana Silva", "501964842", "912345678", "", ""},
         {"person", "Ana Silva", "501964843", "912345678", "", ""},
         true},
        {"short city",
         {"company", "Padaria Central", "501964843", "", "", "Gaia"},
         {"company", "Padaria Central", "501964843", "", "", "Vila Nova de Gaia"},
         true},

        {"family with one phone",
         {"person", "Ana Silva", "", "912345678", "", "Porto"},
         {"person", "Rui Silva", "", "912345678", "", "Porto"},
         false},
        {"family with one phone and address",
         {"person", "Maria Silva", "", "912345678", "casa@example.pt", "Porto"},
         {"person", "Mário Silva", "", "912345678", "casa@example.pt", "Porto"},
         false},
        {"colleagues with the company's phone",
         {"person", "Ana Silva", "", "222000111", "geral@example.pt", ""},
         {"person", "Bruno Costa", "", "222000111", "geral@example.pt", ""},
         false},
        {"father and son of one name",
         {"person", "José Costa", "123456789", "912345678", "", ""},
         {"person", "José Costa", "501964843", "912345678", "", ""},
         false},
        {"branches",
         {"company", "Padaria Central Porto", "501964843", "", "", "Porto"},
         {"company", "Padaria Central Braga", "501964843", "", "", "Braga"},
         false},
        {"branches of one name",
         {"company", "Padaria Central", "501964843", "", "", "Porto"},
         {"company", "Padaria Central", "501964843", "", "", "Braga"},
         false},
        {"common name", {"person", "Ana Silva", "", "", "", ""}, {"person", "Ana Silva", "", "", "", ""}, false},
        {"common name in one city",
         {"person", "Ana Silva", "", "", "", "Porto"},
         {"person", "Ana Silva", "", "", "", "Porto"},
         false},
        {"common name in different cities",
         {"person", "Ana Silva", "", "", "", "Porto"},
         {"person", "Ana Silva", "", "", "", "Lisboa"},
         false},
        {"long name in different cities",
         {"person", "Ana Maria Silva", "", "", "", "Porto"},
         {"person", "Ana Maria Silva", "", "", "", "Lisboa"},
         false},
        {"same company name in different cities",
         {"company", "Padaria Central", "", "", "", "Porto"},
         {"company", "Padaria Central", "", "", "", "Lisboa"},
         false},
        {"customers without a tax number",
         {"person", "Ana Silva", "999999990", "", "", ""},
         {"person", "Rui Costa", "999999990", "", "", ""},
         false},
        {"nothing in common but the city",
         {"person", "Ana Silva", "", "", "", "Porto"},
         {"person", "Rui Costa", "", "", "", "Porto"},
         false},
        {"nothing", {"person", "", "", "", "", ""}, {"person", "", "", "", "", ""}, false},
    };
    for (const Row& row : rows) {
        CAPTURE(row.what);
        const Customer first = derivedCustomer(row.first);
        const Customer second = derivedCustomer(row.second);
        CAPTURE(scoreOf(first, second).points);
        CHECK(scoreOf(first, second).isLikely() == row.likely);
        CHECK(scoreOf(second, first).points == scoreOf(first, second).points);
    }
}

TEST_CASE("The score says why")
{
    const Customer first = derivedCustomer(
        {"person", "Ana Silva", "501964843", "912345678", "ana@example.pt", "Porto"});
    const DuplicateScore score = scoreOf(first, first);
    CHECK(score.reasons
          == std::vector{DuplicateReason::SameTaxNumber, DuplicateReason::SameEmail, DuplicateReason::SamePhone,
                         DuplicateReason::SameName, DuplicateReason::SameCity});
    CHECK(scoreOf(first, Customer()).reasons.empty());
    CHECK(duplicateReasonName(DuplicateReason::SameTaxNumber) == QStringLiteral("same tax number"));
}
