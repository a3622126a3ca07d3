// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/catalog/product.h"
#include "core/customers/customer.h"
#include "core/exchange/column_guess.h"
#include "tests/support/catch.h"

using namespace clientela;

namespace {

struct GuessRow
{
    const char* heading;
    const char* path;
};

QStringList guessed(const RecordType& type, const std::vector<GuessRow>& rows, const QList<QStringList>& sample = {})
{
    QStringList headings;
    for (const GuessRow& row : rows)
        headings.append(QString::fromUtf8(row.heading));
    return guessColumns(type, headings, sample);
}

void checkGuess(const RecordType& type, const std::vector<GuessRow>& rows, const QList<QStringList>& sample = {})
{
    const QStringList paths = guessed(type, rows, sample);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        INFO(rows[i].heading);
        CHECK(paths[static_cast<qsizetype>(i)].toStdString() == rows[i].path);
    }
}

} // namespace

TEST_CASE("Google Contacts' headings are known, those of before 2024 and those of today")
{
    checkGuess(customerType(), {{"Name", "name"},
                                {"Given Name", "given_name"},
                                {"Additional Name", "middle_name"},
                                {"Family Name", "family_name"},
                                {"Yomi Name", "note"},
                                {"Nickname", "note"},
                                {"Birthday", "dates.birthday"},
                                {"Notes", "notes"},
                                {"Group Membership", "tags"},
                                {"E-mail 1 - Type", "emails.1.type"},
                                {"E-mail 1 - Value", "emails.1.address"},
                                {"E-mail 2 - Value", "emails.2.address"},
                                {"Phone 1 - Type", "phones.1.type"},
                                {"Phone 3 - Value", "phones.3.number"},
                                {"Address 1 - Formatted", "addresses.1.formatted"},
                                {"Address 1 - Street", "addresses.1.street"},
                                {"Address 2 - City", "addresses.2.city"},
                                {"Address 1 - PO Box", "addresses.1.street"},
                                {"Address 1 - Region", "addresses.1.region"},
                                {"Address 1 - Postal Code", "addresses.1.postcode"},
                                {"Address 1 - Country", "addresses.1.country"},
                                {"Organization 1 - Name", "company_name"},
                                {"Organization 1 - Title", "role"},
                                {"Website 1 - Value", "website"}});
    checkGuess(customerType(), {{"First Name", "given_name"},
                                {"Middle Name", "middle_name"},
                                {"Last Name", "family_name"},
                                {"Phonetic First Name", "note"},
                                {"Name Prefix", "name_prefix"},
                                {"Name Suffix", "name_suffix"},
                                {"Organization Name", "company_name"},
                                {"Organization Title", "role"},
                                {"Organization Department", "note"},
                                {"Labels", "tags"},
                                {"E-mail 1 - Label", "emails.1.type"},
                                {"Phone 2 - Label", "phones.2.type"},
                                {"Event 1 - Label", "dates.1.label"},
                                {"Event 1 - Value", "dates.1.date"}});
}

TEST_CASE("Outlook's headings are known in English, Portuguese and Spanish")
{
    checkGuess(customerType(), {{"Title", "name_prefix"},
                                {"First Name", "given_name"},
                                {"Last Name", "family_name"},
                                {"Suffix", "name_suffix"},
                                {"Company", "company_name"},
                                {"Job Title", "role"},
                                {"Business Street", "addresses.work.street"},
                                {"Business Street 2", "addresses.work.street"},
                                {"Business City", "addresses.work.city"},
                                {"Business Postal Code", "addresses.work.postcode"},
                                {"Business Country/Region", "addresses.work.country"},
                                {"Home Street", "addresses.home.street"},
                                {"Other City", "addresses.other.city"},
                                {"Business Fax", "phones.fax"},
                                {"Business Phone", "phones.work"},
                                {"Business Phone 2", "phones.work"},
                                {"Home Phone", "phones.home"},
                                {"Mobile Phone", "phones.mobile"},
                                {"Primary Phone", "phones.1.number"},
                                {"E-mail Address", "emails.1.address"},
                                {"E-mail 2 Address", "emails.2.address"},
                                {"Categories", "tags"},
                                {"Birthday", "dates.birthday"},
                                {"Web Page", "website"},
                                {"Sensitivity", "note"}});
    checkGuess(customerType(), {{"Nombre", "given_name"},
                                {"Segundo nombre", "middle_name"},
                                {"Apellidos", "family_name"},
                                {"Organización", "company_name"},
                                {"Puesto", "role"},
                                {"Calle del trabajo", "addresses.work.street"},
                                {"Ciudad de trabajo", "addresses.work.city"},
                                {"Código postal del trabajo", "addresses.work.postcode"},
                                {"País o región del trabajo", "addresses.work.country"},
                                {"Teléfono móvil", "phones.mobile"},
                                {"Dirección de correo electrónico", "emails.1.address"},
                                {"Cumpleaños", "dates.birthday"}});
    checkGuess(customerType(), {{"Nome", "given_name"},
                                {"Sobrenome", "family_name"},
                                {"Apelido", "note"},
                                {"Cargo", "role"},
                                {"Rua do endereço comercial", "addresses.work.street"},
                                {"CEP do endereço comercial", "addresses.work.postcode"},
                                {"Telefone celular", "phones.mobile"},
                                {"Telefone comercial", "phones.work"},
                                {"Endereço de email", "emails.1.address"},
                                {"Anotações", "notes"}});
}

TEST_CASE("Shopify's headings are known")
{
    checkGuess(customerType(), {{"First Name", "given_name"},
                                {"Last Name", "family_name"},
                                {"Email", "emails.1.address"},
                                {"Default Address Company", "company_name"},
                                {"Default Address Address1", "addresses.1.street"},
                                {"Default Address City", "addresses.1.city"},
                                {"Default Address Province Code", "addresses.1.region"},
                                {"Default Address Country Code", "addresses.1.country"},
                                {"Default Address Zip", "addresses.1.postcode"},
                                {"Phone", "phones.1.number"},
                                {"Total Spent", "note"},
                                {"Note", "notes"},
                                {"Tags", "tags"}});
    checkGuess(productType(),
               {{"Handle", "note"},
                {"Title", "name"},
                {"Body (HTML)", "description"},
                {"Type", "category"},
                {"Variant SKU", "code"},
                {"Variant Price", "price"},
                {"Variant Barcode", "barcode"},
                {"Cost per item", "cost"}},
               {{QStringLiteral("mug"), QStringLiteral("Mug"), QString(), QStringLiteral("Kitchen")}});
}

TEST_CASE("plain headings are known in four languages")
{
    checkGuess(customerType(), {{"Nome", "name"},
                                {"N.º contribuinte", "tax_number"},
                                {"Telemóvel", "phones.mobile"},
                                {"Telefone 2", "phones.2.number"},
                                {"Morada", "addresses.1.street"},
                                {"Código Postal", "addresses.1.postcode"},
                                {"Localidade", "addresses.1.city"},
                                {"País", "addresses.1.country"},
                                {"Data de nascimento", "dates.birthday"},
                                {"Observações", "notes"}});
    checkGuess(customerType(), {{"NOME", "name"},
                                {"CPF/CNPJ", "tax_number"},
                                {"Celular", "phones.mobile"},
                                {"Logradouro", "addresses.1.street"},
                                {"Número", "addresses.1.street"},
                                {"Bairro", "addresses.1.street"},
                                {"Cidade", "addresses.1.city"},
                                {"UF", "addresses.1.region"},
                                {"CEP", "addresses.1.postcode"}});
    checkGuess(customerType(), {{"Nombre", "name"},
                                {"NIF", "tax_number"},
                                {"Móvil", "phones.mobile"},
                                {"Correo electrónico", "emails.1.address"},
                                {"Dirección", "addresses.1.street"},
                                {"Población", "addresses.1.city"},
                                {"Provincia", "addresses.1.region"}});
    checkGuess(customerType(), {{"Name", "name"},
                                {"VAT number", "tax_number"},
                                {"Country", "country"},
                                {"e_mail", "emails.1.address"},
                                {"Shoe size", "note"}});
    checkGuess(productType(), {{"Referência", "code"},
                               {"Designação", "name"},
                               {"Preço", "price"},
                               {"IVA", "tax"},
                               {"Código de barras", "barcode"},
                               {"Unidade", "unit"},
                               {"PVP", "price_with_tax"},
                               {"Preço de custo", "cost"},
                               {"Família", "category"}});
    checkGuess(productType(), {{"Artigo", "code"}, {"Descrição", "description"}, {"Nome", "name"}});
}

TEST_CASE("our own keys and labels are known")
{
    checkGuess(customerType(), {{"uid", "uid"},
                                {"name", "name"},
                                {"company", "company"},
                                {"company_name", "company_name"},
                                {"phone", "-"},
                                {"balance", "-"},
                                {"phones.1.number", "phones.1.number"},
                                {"phones.2.type", "phones.2.type"},
                                {"addresses.1.city", "addresses.1.city"},
                                {"country", "country"},
                                {"dates.1.days_before", "dates.1.days_before"},
                                {"tags", "tags"},
                                {"id", "-"}});
    checkGuess(customerType(), {{"UID", "uid"},
                                {"Phones 1: Number", "phones.1.number"},
                                {"E-mails 2: Address", "emails.2.address"},
                                {"Important dates 1: Every year", "dates.1.yearly"},
                                {"Problem", "-"}});
}

TEST_CASE("the rows decide what a heading leaves open")
{
    checkGuess(customerType(), {{"Nome", "name"}, {"Tipo", "kind"}, {"Coisa", "emails.1.address"}},
               {{QStringLiteral("Ana"), QStringLiteral("Particular"), QStringLiteral("ana@example.pt")}});
    checkGuess(customerType(), {{"Nome", "name"}, {"Tipo", "note"}},
               {{QStringLiteral("Ana"), QStringLiteral("Fornecedor")}});
}

TEST_CASE("a mapping is read, saved and put over what was guessed")
{
    const QStringList headings{QStringLiteral("Nome"), QStringLiteral("Ref, interna"), QStringLiteral("Email")};
    QStringList paths = guessColumns(customerType(), headings);
    applyMapping(paths, headings, readMapping(QStringLiteral("tax_number=Ref, interna,-=3")), false);
    CHECK(paths == QStringList{QStringLiteral("name"), QStringLiteral("tax_number"), QStringLiteral("-")});

    const QString saved = mappingText(paths, headings);
    QStringList again = guessColumns(customerType(), headings);
    applyMapping(again, headings, readMapping(saved), true);
    CHECK(again == paths);

    QStringList turned = guessColumns(customerType(), headings);
    applyMapping(turned, headings, readMapping(QStringLiteral("name=Email")), false);
    CHECK(turned.first() == QStringLiteral("note"));
    CHECK_THROWS_AS(applyMapping(paths, headings, readMapping(QStringLiteral("name=Nome completo")), false), Error);
    CHECK_NOTHROW(applyMapping(paths, headings, readMapping(QStringLiteral("name=Nome completo")), true));
    CHECK_THROWS_AS(readMapping(QStringLiteral("Nome")), Error);
}
