// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/column_words.h"

#include "core/base/text_folding.h"
#include "core/base/wording.h"
#include "core/exchange/record_columns.h"

#include <QSet>
#include <QtGlobal>

namespace clientela {

namespace {

struct PathWords
{
    const char* path;
    const char* headings; ///< as the files have them, separated by |
};

constexpr PathWords customerWords[] = {
    {"name",
     "Name|Full name|Display name|Formatted name|Customer|Customer name|Client|Client name|Contact|Contact name|"
     "Nome|Nome completo|Nome do cliente|Nome cliente|Cliente|Contacto|Contato|Designação|Nome/Empresa|"
     "Nombre|Nombre completo|Nombre y apellidos|Nombre del cliente|Nombre cliente|Nombre fiscal"},
    {"given_name",
     "First name|Given name|Forename|Primeiro nome|Nome próprio|Nome de batismo|Primer nombre|Nombre de pila"},
    {"middle_name", "Middle name|Additional name|Segundo nome|Nome do meio|Segundo nombre"},
    {"family_name", "Last name|Family name|Surname|Apelido|Apelidos|Sobrenome|Último nome|Apellido|Apellidos|"
                    "Primer apellido|Segundo apellido"},
    {"name_prefix",
     "Name prefix|Title|Honorific|Salutation|Tratamento|Título|Prefixo|Prefixo do nome|Tratamiento|Prefijo|"
     "Prefijo del nombre"},
    {"name_suffix", "Name suffix|Suffix|Sufixo|Sufixo do nome|Sufijo|Sufijo del nombre"},
    {"company_name",
     "Company|Company name|Organization|Organisation|Organization name|Organization # - Name|Business name|"
     "Employer|Default Address Company|Empresa|Nome da empresa|Organização|Firma|Razão social|Entidade|"
     "Nombre de la empresa|Organización|Compañía|Razón social"},
    {"role",
     "Job title|Position|Role|Occupation|Profession|Organization title|Organization # - Title|Cargo|Função|Profissão|"
     "Puesto|Profesión|Ocupação"},
    {"tax_number",
     "Tax number|Tax ID|Tax no|VAT|VAT number|VAT ID|VAT no|VAT reg "
     "no|NIF|NIPC|NIF/NIPC|NIPC/NIF|NIF/CIF|CIF/NIF|CIF|NIE|DNI|"
     "DNI/NIF|NIF/DNI|CPF|CNPJ|CPF/CNPJ|CNPJ/CPF|Contribuinte|N.º contribuinte|Número de contribuinte|Nº de "
     "contribuinte|"
     "Núm. contribuinte|Número fiscal|Número de identificação fiscal|Identificação fiscal|Identificación fiscal|"
     "Número de identificación fiscal|RFC|RUC|RUT|CUIT|NIT"},
    {"phones.1.number",
     "Phone|Phone number|Telephone|Telephone number|Tel|Primary phone|Main phone|Landline|Phone # - Value|Default "
     "Address Phone|"
     "Telefone|Telef|Fone|Telefone fixo|Fixo|Telefone principal|Contacto telefónico|Número de telefone|"
     "Teléfono|Telf|Tfno|Teléfono fijo|Fijo|Teléfono principal|Número de teléfono"},
    {"phones.1.type", "Phone type|Phone # - Type|Phone # - Label|Tipo de telefone|Tipo de teléfono"},
    {"phones.mobile",
     "Mobile|Mobile phone|Mobile number|Cell|Cell phone|Cellphone|Cellular|Telemóvel|Telemovel|TLM|Tlmv|Celular|"
     "Telefone celular|Telefone móvel|WhatsApp|Móvil|Teléfono móvil|Móvil teléfono"},
    {"phones.work",
     "Business phone|Work phone|Office phone|Company main phone|Company phone|Telefone comercial|Telefone da empresa|"
     "Telefone do emprego|Telefone do trabalho|Telefone (emprego)|Telefone (empresa)|Teléfono del trabajo|"
     "Teléfono de la empresa|Trabajo (teléfono)|Telefone principal da empresa"},
    {"phones.home",
     "Home phone|Telefone residencial|Telefone de casa|Telefone (casa)|Telefone da residência|Teléfono particular|"
     "Teléfono de casa|Particular (teléfono)|Teléfono del domicilio|Particular"},
    {"phones.fax",
     "Fax|Fax number|Business fax|Home fax|Other fax|Fax comercial|Fax da empresa|Fax (emprego)|Fax residencial|"
     "Fax (casa)|Fax del trabajo|Fax particular|Outro fax|Otro fax"},
    {"phones.pager", "Pager|Bip|Localizador|Buscapersonas|Pagador"},
    {"phones.other", "Other phone|Outro telefone|Otro teléfono|Car phone"},
    {"emails.1.address",
     "Email|E-mail|E-mail address|Mail|Main e-mail|Primary email|E-mail # - Value|E-mail # Address|Email Address #|"
     "Correio eletrónico|Correio electrónico|Correio eletrônico|Endereço de e-mail|Endereço de correio eletrónico|"
     "Endereço de correio electrónico|Endereço de email #|E-mail principal|Correo|Correo electrónico|"
     "Dirección de correo|Dirección de correo electrónico|Dirección de correo electrónico #"},
    {"emails.1.type", "E-mail # - Type|E-mail # - Label"},
    {"addresses.1.street",
     "Address|Street|Street address|Address line|Address line 1|Address line 2|Address 1|Address 2|"
     "Default Address Address1|Default Address Address2|Address # - Street|Address # - Extended Address|"
     "Address # - PO Box|PO Box|Morada|Morada 1|Morada 2|Endereço|Endereço 1|Endereço 2|Rua|Logradouro|Bairro|"
     "Complemento|Dirección|Dirección 1|Dirección 2|Domicilio|Domicilio fiscal|Calle"},
    {"addresses.1.formatted", "Address # - Formatted"},
    {"addresses.1.type",
     "Address type|Address # - Type|Address # - Label|Tipo de endereço|Tipo de morada|Tipo de dirección"},
    {"addresses.1.postcode",
     "Postal code|Postcode|Post code|ZIP|Zip code|ZIP/Postal code|Default Address Zip|Address # - Postal Code|"
     "Código postal|Cód. postal|Cod postal|CP|C.P.|C. Postal|CEP"},
    {"addresses.1.city",
     "City|Town|Town/City|Locality|Default Address City|Address # - City|Localidade|Cidade|Ciudad|Localidad|"
     "Población|Municipio|Município"},
    {"addresses.1.region",
     "State|Province|Region|State/Province|County|Default Address Province Code|Address # - Region|Distrito|"
     "Estado|UF|Estado/Província|Província|Região|Provincia|Región|Comunidad autónoma"},
    {"addresses.1.country", "Default Address Country Code|Address # - Country"},
    {"country", "Country|Country code|Country/Region|País|País/Região|País o región|País/Región"},
    {"addresses.work.street",
     "Business street|Business Address|Business PO Box|Rua do endereço comercial|Endereço comercial|Rua da empresa|"
     "Rua (emprego)|Morada da empresa|Calle del trabajo|Dirección del trabajo|Calle # del trabajo|"
     "Rua do endereço comercial #|Caixa postal do endereço comercial|Apartado postal del trabajo"},
    {"addresses.work.city",
     "Business city|Cidade do endereço comercial|Localidade da empresa|Cidade da empresa|Cidade (emprego)|"
     "Localidade (emprego)|Ciudad de trabajo|Ciudad del trabajo"},
    {"addresses.work.region", "Business state|Estado do endereço comercial|Distrito da empresa|Distrito (emprego)|"
                              "Provincia o estado de trabajo|Provincia o estado del trabajo|Provincia del trabajo"},
    {"addresses.work.postcode", "Business postal code|Business ZIP|CEP do endereço comercial|Código postal da empresa|"
                                "Código postal (emprego)|Código postal del trabajo|Código postal de trabajo"},
    {"addresses.work.country",
     "Business country|Business country/region|País/Região do endereço comercial|País da empresa|"
     "País/Região (emprego)|País/Região da empresa|País o región del trabajo|País del trabajo"},
    {"addresses.home.street",
     "Home street|Home address|Home PO Box|Rua do endereço residencial|Endereço residencial|Rua (casa)|Morada (casa)|"
     "Morada de casa|Calle del domicilio|Calle del domicilio particular|Calle particular|Calle # del domicilio"},
    {"addresses.home.city",
     "Home city|Cidade do endereço residencial|Cidade (casa)|Localidade (casa)|Ciudad del domicilio|"
     "Ciudad de residencia|Ciudad particular"},
    {"addresses.home.region",
     "Home state|Estado do endereço residencial|Distrito (casa)|Provincia o estado del domicilio|"
     "Provincia del domicilio|Provincia o estado de residencia"},
    {"addresses.home.postcode",
     "Home postal code|Home ZIP|CEP do endereço residencial|Código postal (casa)|Código postal del domicilio|"
     "Código postal de residencia"},
    {"addresses.home.country",
     "Home country|Home country/region|País/Região do endereço residencial|País/Região (casa)|"
     "País o región del domicilio|País del domicilio|País o región de residencia"},
    {"addresses.other.street", "Other street|Other address|Other PO Box|Outra rua|Rua de outro endereço|Outro "
                               "endereço|Otra calle|Otra dirección"},
    {"addresses.other.city", "Other city|Outra cidade|Cidade de outro endereço|Otra ciudad"},
    {"addresses.other.region",
     "Other state|Outro estado|Estado de outro endereço|Otra provincia o estado|Otra provincia"},
    {"addresses.other.postcode", "Other postal code|Outro código postal|CEP de outro endereço|Otro código postal"},
    {"addresses.other.country",
     "Other country|Other country/region|Outro país/região|País/Região de outro endereço|Otro país o región|Otro país"},
    {"tags", "Tags|Categories|Category|Groups|Group|Group "
             "membership|Labels|Etiquetas|Categorias|Categoria|Grupos|Grupo|Marcadores|"
             "Categorías|Categoría|Segmento"},
    {"dates.birthday",
     "Birthday|Birth date|Birthdate|Date of birth|DOB|Data de nascimento|Nascimento|Data nascimento|Aniversário|"
     "Fecha de nacimiento|Nacimiento|Cumpleaños|Fecha nac"},
    {"dates.anniversary", "Anniversary|Wedding anniversary|Aniversário de casamento|Aniversario de boda"},
    {"dates.1.date", "Event # - Value"},
    {"dates.1.label", "Event # - Type|Event # - Label"},
    {"notes", "Notes|Note|Comments|Comment|Remarks|Notas|Nota|Observações|Observação|Obs|Anotações|Comentários|"
              "Observaciones|Comentarios"},
    {"website", "Website|Web|Web page|Webpage|URL|Site|Homepage|Website # - Value|Página web|Página da Web|Sítio|Sítio "
                "web|Sitio web|Página de Internet"},
    {"language", "Language|Idioma|Língua|Lengua"},
    {"stage", "Stage|Customer stage|Fase|Etapa"},
    {"source", "Source|Lead source|Origem|Origen|Fonte"},
    {"owner", "Owner|Salesperson|Account manager|Responsável|Comercial|Vendedor|Responsable|Agente"},
    {"payment_terms",
     "Payment terms|Terms|Condições de pagamento|Prazo de pagamento|Condiciones de pago|Plazo de pago"},
    {"price_list", "Price list|Tabela de preços|Tarifa|Lista de precios|Lista de preços"},
    {"credit_limit", "Credit limit|Limite de crédito|Plafond|Límite de crédito"},
    {"equivalence_surcharge", "Equivalence surcharge|Recargo de equivalencia|Recargo equivalencia"},
    {"kind", "Kind|Type|Customer type|Tipo|Tipo de cliente|Tipo de pessoa|Tipo de persona"},
    {"uid", "UID|UUID"},
};

constexpr PathWords productWords[] = {
    {"name", "Name|Title|Product|Product name|Item|Item name|Article|Nome|Produto|Nome do "
             "produto|Artigo|Designação|Nombre|Producto|"
             "Nombre del producto|Artículo|Denominación"},
    {"code",
     "Code|SKU|Variant SKU|Product code|Item code|Reference|Ref|Product ID|Item number|Part number|Código|Cód|Código "
     "do produto|"
     "Código do artigo|Referência|Cód. artigo|Código del producto|Código artículo|Referencia|Código de producto"},
    {"barcode", "Barcode|Bar code|Variant Barcode|EAN|EAN13|EAN-13|GTIN|UPC|Código de barras|Cód. barras|Código EAN"},
    {"kind", "Kind|Tipo de artigo|Tipo de produto|Tipo de producto"},
    {"category", "Category|Product category|Product "
                 "type|Type|Family|Group|Department|Collection|Categoria|Família|Grupo|Tipo|Departamento|"
                 "Categoría|Familia|Secção|Sección"},
    {"unit", "Unit|Unit of measure|UOM|Unidade|Un|Unid|Unidade de medida|Unidad|Ud|Unidad de medida"},
    {"price", "Price|Unit price|Sale price|Selling price|Variant Price|Net price|Preço|Preço unitário|Preço de "
              "venda|Preço sem IVA|"
              "Preço unit|Valor|Preço venda|Precio|Precio unitario|Precio de venta|Precio sin IVA|Precio venta|Base"},
    {"price_with_tax",
     "Price with tax|Gross price|Retail price|Price incl VAT|Price incl tax|Price including tax|Preço com IVA|"
     "Preço c/ IVA|PVP|PVP com IVA|P.V.P.|Precio con IVA|Precio IVA incluido|PVP con IVA|PVP IVA incluido"},
    {"price_includes_tax", "Price includes tax|IVA incluído|IVA incluido|Preço inclui IVA|Tax included"},
    {"cost", "Cost|Cost price|Purchase price|Cost per item|Custo|Preço de custo|Preço de compra|Coste|Precio de "
             "coste|Precio de compra|"
             "Precio de costo|Costo"},
    {"tax", "Tax|VAT|VAT rate|Tax rate|Tax code|IVA|Taxa|Taxa de IVA|Taxa IVA|Imposto|% IVA|Tipo de IVA|Tipo "
            "IVA|Impuesto|IVA %"},
    {"description",
     "Description|Body (HTML)|Body HTML|Long description|Details|Notes|Descrição|Descrição longa|Observações|Notas|"
     "Descripción|Descripción larga|Observaciones"},
    {"uid", "UID|UUID"},
};

constexpr PathWords documentWords[] = {
    {"number", "Number|Document|Document number|Document no|Invoice|Invoice number|Invoice no|Doc no|Order|Order "
               "number|Order no|Quote|Quote number|Quote no|Estimate|Estimate number|"
               "Credit note|Credit note number|Número|N.º documento|Número do documento|Número "
               "documento|Documento|Fatura|N.º fatura|Número da fatura|Encomenda|"
               "N.º encomenda|Número da encomenda|Orçamento|N.º orçamento|Número do orçamento|Factura|N.º "
               "factura|Número de factura|Núm. factura|"
               "Nº documento|Pedido|N.º pedido|Número de pedido|Número do pedido|Presupuesto|N.º presupuesto|Número de "
               "presupuesto|Nota de crédito|Albarán"},
    {"kind", "Kind|Type|Document type|Transaction type|Tipo|Tipo de documento|Tipo doc"},
    {"date", "Date|Document date|Invoice date|Order date|Issue date|Issued|Created at|Data|Data do documento|Data de "
             "emissão|Data da fatura|"
             "Data da encomenda|Emissão|Fecha|Fecha de factura|Fecha de emisión|Fecha factura|Fecha de "
             "expedición|Fecha pedido"},
    {"due_date", "Due date|Due|Payment due|Vencimento|Data de vencimento|Vencimiento|Fecha de vencimiento"},
    {"valid_until", "Valid until|Expires|Expiry date|Válido até|Validade|Válido hasta"},
    {"customer_name", "Customer|Customer name|Client|Client name|Name|Bill to|Billing name|Company|Cliente|Nome|Nome "
                      "do cliente|Entidade|Nombre|"
                      "Nombre del cliente|Razón social|Razão social"},
    {"customer_tax_number", "Customer tax number|Tax number|Tax ID|VAT number|VAT no|NIF|NIPC|Contribuinte|N.º "
                            "contribuinte|NIF cliente|NIF do cliente|"
                            "CIF|NIF/CIF|CPF|CNPJ|CPF/CNPJ"},
    {"customer_email",
     "Customer e-mail|E-mail|E-mail address|E-mail cliente|Correo electrónico|Correo|Correio eletrónico"},
    {"customer", "Customer UID"},
    {"customer_reference", "Reference|PO number|Purchase order|A sua referência|V. referência|Su referencia"},
    {"currency", "Currency|Currency code|Moeda|Moneda|Divisa"},
    {"status",
     "Status|State|Financial status|Payment status|Estado|Situação|Estado de pagamento|Situación|Estado de pago"},
    {"cancelled", "Cancelled at|Canceled at|Cancelled|Canceled|Void|Anulado|Anulada|Cancelado|Cancelada|Data de "
                  "anulação|Fecha de anulación"},
    {"lines.1.code",
     "Product code|Item code|SKU|Lineitem sku|Code|Código|Referência|Referencia|Ref|Código do artigo|Código artículo"},
    {"lines.1.description", "Line description|Description|Item|Product|Lineitem "
                            "name|Descrição|Artigo|Produto|Designação|Descripción|Concepto|Producto|Artículo"},
    {"lines.1.quantity", "Quantity|Qty|Lineitem quantity|Quantidade|Qtd|Qtde|Qt|Cantidad|Cant|Uds"},
    {"lines.1.unit", "Unit|Unidade|Un|Unidad"},
    {"lines.1.unit_price", "Unit price|Price|Rate|Lineitem price|Preço|Preço unitário|Preço unit|Precio|Precio "
                           "unitario|Precio unit|Valor unitário"},
    {"lines.1.discount", "Line discount|Lineitem discount|Desconto da linha|Dto|Dto."},
    {"lines.1.tax", "Tax rate|VAT rate|Taxa|Taxa de IVA|Taxa IVA|Tipo IVA|Tipo de IVA"},
    {"lines.1.net",
     "Line total|Line amount|Line net|Amount|Valor|Montante|Importe|Total da linha|Total linha|Importe línea"},
    {"discount", "Discount|Discount amount|Desconto|Descuento"},
    {"net", "Net|Net amount|Net total|Total net|Subtotal|Sub total|Taxable amount|Total sem IVA|Total "
            "líquido|Líquido|Base|Base tributável|Incidência|"
            "Valor sem IVA|Base imponible|Neto|Total sin IVA|Importe neto"},
    {"tax", "Tax|Taxes|VAT|Tax amount|VAT amount|Tax total|Total tax|Total VAT|IVA|Imposto|Impostos|Valor do IVA|Valor "
            "IVA|Total IVA|Total de IVA|"
            "Impuesto|Impuestos|Cuota IVA|Cuota|Importe IVA"},
    {"withheld", "Withheld|Withholding|Retenção|Retenção IRS|IRS|IRPF|Retención|Retención IRPF"},
    {"shipping", "Shipping|Shipping cost|Postage|Delivery|Portes|Portes de envio|Envio|Frete|Gastos de envío|Envío"},
    {"total", "Total|Document total|Invoice total|Order total|Grand total|Gross|Gross total|Total amount|Total do "
              "documento|Total da fatura|"
              "Total documento|Total factura|Total com IVA|Total con IVA|Valor total|Importe total|Total a pagar|Total "
              "geral|Total general"},
    {"paid", "Paid|Amount paid|Paid amount|Pago|Valor pago|Valor recebido|Recebido|Pagado|Importe pagado|Cobrado"},
    {"open", "Open|Open balance|Balance|Balance due|Amount due|Outstanding|Outstanding balance|Em aberto|Saldo|Em "
             "dívida|Valor em dívida|Por pagar|"
             "Pendente|Pendiente|Saldo pendiente|Importe pendiente"},
    {"notes", "Notes|Note|Comments|Memo|Notas|Observações|Obs|Observaciones|Comentarios"},
    {"uid", "UID|UUID"},
};

QString wordKey(const QString& heading)
{
    // the sign for a number is no letter, so it is spelled for a moment
    QString key = headingWords(QString(heading).replace(u'#', QStringLiteral(" numbersign "))).join(u' ');
    return key.replace(QStringLiteral("numbersign"), QStringLiteral("#"));
}

template<std::size_t Size>
QHash<QString, QString> wordsOf(const PathWords (&table)[Size])
{
    QHash<QString, QString> words;
    for (const PathWords& entry : table) {
        const QStringList headings = QString::fromUtf8(entry.headings).split(u'|');
        for (const QString& heading : headings) {
            const QString key = wordKey(heading);
            if (!words.contains(key))
                words.insert(key, QString::fromLatin1(entry.path));
        }
    }
    return words;
}

/// The label as the source has it and in every language; only that for a word of the shop's own.
QStringList labelTexts(const Label& label)
{
    if (!label.source())
        return {label.text()};
    QStringList texts{QString::fromUtf8(label.source())};
    for (const Language language : allLanguages())
        texts.append(Wording(language).text(label.context(), label.source()));
    return texts;
}

void addOwnField(QHash<QString, QString>& words, const Field& field)
{
    const QString path = field.isCustom ? QStringLiteral("custom.") + field.key : field.key;
    words.insert(wordKey(path), path);
    words.insert(wordKey(field.key), path);
    for (const QString& text : labelTexts(field.label))
        words.insert(wordKey(text), path);
}

void addOwnList(QHash<QString, QString>& words, const ChildList& list, bool isLong)
{
    const QStringList listTexts = QStringList{list.key} + labelTexts(list.label);
    for (const QString& listText : listTexts) {
        if (list.isPlain)
            words.insert(wordKey(listText), list.key);
        for (const Field& field : list.fields) {
            if (field.isHidden)
                continue;
            const QString path = list.isPlain ? list.key : QStringLiteral("%1.1.%2").arg(list.key, field.key);
            const QStringList fieldTexts = QStringList{field.key} + labelTexts(field.label);
            for (const QString& fieldText : fieldTexts) {
                words.insert(wordKey(listText + QStringLiteral(" # ") + fieldText), path);
                if (isLong) // a row of the table is a row of the list
                    words.insert(wordKey(listText + u' ' + fieldText), path);
            }
            if (list.isPlain)
                words.insert(wordKey(listText + QStringLiteral(" #")), path);
        }
    }
}

} // namespace

QStringList headingWords(const QString& heading)
{
    static const QSet<QString> articles{QStringLiteral("de"),  QStringLiteral("do"),  QStringLiteral("da"),
                                        QStringLiteral("del"), QStringLiteral("la"),  QStringLiteral("el"),
                                        QStringLiteral("los"), QStringLiteral("las"), QStringLiteral("of"),
                                        QStringLiteral("the"), QStringLiteral("dos"), QStringLiteral("das")};
    QString spaced;
    for (qsizetype i = 0; i < heading.size(); ++i) {
        const bool wordBegins = i > 0 && heading[i].isUpper() && heading[i - 1].isLower();
        const bool numberBegins = i > 0 && heading[i].isDigit() && heading[i - 1].isLetter();
        if (wordBegins || numberBegins)
            spaced += u' ';
        spaced += heading[i];
    }
    const QStringList all = foldedWords(spaced);
    QStringList words;
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (all[i] == u"e" && i + 1 < all.size() && all[i + 1] == u"mail") {
            words.append(QStringLiteral("email"));
            ++i;
        } else if (!articles.contains(all[i])) {
            words.append(all[i]);
        }
    }
    // "N.º contribuinte", "Número de telefone"
    static const QSet<QString> numberWords{QStringLiteral("no"), QStringLiteral("nr"), QStringLiteral("num"),
                                           QStringLiteral("numero")};
    if (words.size() > 2 && words[0] == u"n" && words[1] == u"o")
        words.remove(0, 2);
    else if (words.size() > 1 && numberWords.contains(words[0]))
        words.removeFirst();
    return words.isEmpty() ? all : words;
}

const QHash<QString, QString>& columnWords(const RecordType& type)
{
    static const QHash<QString, QString> customers = wordsOf(customerWords);
    static const QHash<QString, QString> products = wordsOf(productWords);
    static const QHash<QString, QString> documents = wordsOf(documentWords);
    static const QHash<QString, QString> none;
    if (type.key == u"customer")
        return customers;
    if (type.key == u"product")
        return products;
    return type.key == u"document" ? documents : none;
}

QHash<QString, QString> ownColumnWords(const RecordType& type)
{
    QHash<QString, QString> words;
    for (const QString& text : labelTexts(Label("Import", QT_TRANSLATE_NOOP("Import", "Problem"))))
        words.insert(wordKey(text), QStringLiteral("-")); // of the file of rejected rows
    for (const ChildList& list : type.children)
        addOwnList(words, list, &list == longListOf(type));
    for (const Field& field : type.fields) {
        if (!field.isHidden)
            addOwnField(words, field);
    }
    return words;
}

} // namespace clientela
