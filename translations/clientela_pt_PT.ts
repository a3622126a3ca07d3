<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_PT" sourcelanguage="en">
<context>
    <name>Amounts</name>
    <message>
        <source>The amount is too large; check quantity and price.</source>
        <translation>O valor é demasiado alto; verifique a quantidade e o preço.</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>“%1” could not be written; check that the folder may be written and the disk has room.</source>
        <translation>Não foi possível gravar «%1»; verifique se a pasta permite gravar e se há espaço no disco.</translation>
    </message>
    <message>
        <source>“%1” is damaged and was not used; take another backup.</source>
        <translation>«%1» está danificado e não foi usado; escolha outra cópia de segurança.</translation>
    </message>
    <message>
        <source>The present “%1” could not be kept beside it, so nothing was restored; check that the folder may be written and the disk has room.</source>
        <translation>Não foi possível conservar ao lado o «%1» atual, por isso nada foi reposto; verifique se a pasta permite gravar e se há espaço no disco.</translation>
    </message>
    <message>
        <source>A backup cannot be the shop&apos;s own file; choose another name.</source>
        <translation>A cópia de segurança não pode ser o próprio ficheiro da empresa; escolha outro nome.</translation>
    </message>
    <message>
        <source>“%1” is not a backup, or it is damaged; take another file.</source>
        <translation>«%1» não é uma cópia de segurança ou está danificado; escolha outro ficheiro.</translation>
    </message>
    <message>
        <source>A backup is restored to a file; a server&apos;s own copy comes back with pg_restore.</source>
        <translation>Uma cópia de segurança é reposta num ficheiro; a cópia do próprio servidor repõe-se com pg_restore.</translation>
    </message>
    <message>
        <source>The backup is already in this place; choose the file that it shall replace.</source>
        <translation>A cópia de segurança já está neste local; escolha o ficheiro que ela deve substituir.</translation>
    </message>
    <message>
        <source>“%1” could not be read; check that it exists and may be read.</source>
        <translation>Não foi possível ler «%1»; verifique se existe e se pode ser lido.</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>The file is damaged (%1); restore the latest backup.</source>
        <translation>O ficheiro está danificado (%1); reponha a última cópia de segurança.</translation>
    </message>
    <message>
        <source>The search index of %1 is out of step; make it anew.</source>
        <translation>O índice de pesquisa de %1 está desatualizado; crie-o de novo.</translation>
    </message>
    <message>
        <source>What is kept in “%1” cannot be read.</source>
        <translation>Não é possível ler o que está guardado em «%1».</translation>
    </message>
    <message>
        <source>A number is missing before %1.</source>
        <translation>Falta um número antes de %1.</translation>
    </message>
    <message>
        <source>%1 is not as it was issued: its fingerprint does not fit.</source>
        <translation>%1 não está como foi emitido: a impressão digital não coincide.</translation>
    </message>
    <message>
        <source>The series does not end with its last document, %1.</source>
        <translation>A série não termina no seu último documento, %1.</translation>
    </message>
    <message>
        <source>The documents of this series are missing.</source>
        <translation>Faltam os documentos desta série.</translation>
    </message>
    <message>
        <source>The document is issued but has no number.</source>
        <translation>O documento está emitido, mas não tem número.</translation>
    </message>
    <message>
        <source>What %1 says is paid or open differs from its payments and credit notes.</source>
        <translation>O que %1 indica como pago ou em aberto não coincide com os seus pagamentos e notas de crédito.</translation>
    </message>
    <message>
        <source>What is open of the payment differs from what it settles.</source>
        <translation>O que falta aplicar do pagamento não coincide com o que ele liquida.</translation>
    </message>
    <message>
        <source>The totals are not the sum of the lines.</source>
        <translation>Os totais não são a soma das linhas.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) in the history are not whole.</source>
        <translation>
            <numerusform>%n alteração do histórico está incompleta.</numerusform>
            <numerusform>%n alterações do histórico estão incompletas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The taxes of %1 do not add up to its tax.</source>
        <translation>Os impostos de %1 não somam o seu total de imposto.</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>Texto longo</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>Número inteiro</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Sim ou não</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Escolha</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bem</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Interessado</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>Potencial cliente</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Former customer</source>
        <translation>Antigo cliente</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artigo</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>Subtotal</translation>
    </message>
    <message>
        <source>Online shop</source>
        <translation>Loja online</translation>
    </message>
    <message>
        <source>Retail</source>
        <translation>Comércio a retalho</translation>
    </message>
    <message>
        <source>Wholesale</source>
        <translation>Comércio por grosso</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Serviços</translation>
    </message>
    <message>
        <source>Beauty</source>
        <translation>Beleza</translation>
    </message>
    <message>
        <source>Real estate</source>
        <translation>Imobiliária</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Formação</translation>
    </message>
    <message>
        <source>Recruitment</source>
        <translation>Recrutamento</translation>
    </message>
    <message>
        <source>Manufacturing</source>
        <translation>Fabrico</translation>
    </message>
    <message>
        <source>Agriculture</source>
        <translation>Agricultura</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Lists records, filtered and sorted; --sort -name turns the order round.</source>
        <translation>Lista os registos, filtrados e ordenados; --sort -name inverte a ordem.</translation>
    </message>
    <message>
        <source>Shows one record; a document also by its number.</source>
        <translation>Mostra um registo; um documento também pelo seu número.</translation>
    </message>
    <message>
        <source>Adds a record; - reads the JSON from standard input.</source>
        <translation>Adiciona um registo; - lê o JSON da entrada padrão.</translation>
    </message>
    <message>
        <source>Changes the fields that the JSON names; a list that is named is replaced.</source>
        <translation>Altera os campos indicados no JSON; uma lista indicada é substituída por inteiro.</translation>
    </message>
    <message>
        <source>Removes a record; undo brings it back.</source>
        <translation>Elimina um registo; undo repõe-no.</translation>
    </message>
    <message>
        <source>Gives a draft its number and locks it.</source>
        <translation>Dá número a um rascunho e bloqueia-o.</translation>
    </message>
    <message>
        <source>Makes a draft of another kind from a document, linked to it.</source>
        <translation>Cria, a partir de um documento, um rascunho de outro tipo, ligado a ele.</translation>
    </message>
    <message>
        <source>Makes a draft with the same lines.</source>
        <translation>Cria um rascunho com as mesmas linhas.</translation>
    </message>
    <message>
        <source>Records a payment of a document.</source>
        <translation>Regista o pagamento de um documento.</translation>
    </message>
    <message>
        <source>Issues a credit note over a whole document.</source>
        <translation>Emite uma nota de crédito sobre o documento inteiro.</translation>
    </message>
    <message>
        <source>Marks a quote as accepted.</source>
        <translation>Marca um orçamento como aceite.</translation>
    </message>
    <message>
        <source>Marks a quote as declined.</source>
        <translation>Marca um orçamento como recusado.</translation>
    </message>
    <message>
        <source>Cancels an issued document; its number stays used.</source>
        <translation>Anula um documento emitido; o número continua ocupado.</translation>
    </message>
    <message>
        <source>Prints a document to a PDF file.</source>
        <translation>Imprime um documento para um ficheiro PDF.</translation>
    </message>
    <message>
        <source>Takes back the last change, or the one of that number.</source>
        <translation>Desfaz a última alteração ou a que tem esse número.</translation>
    </message>
    <message>
        <source>Does again what was undone last.</source>
        <translation>Refaz o que foi desfeito por último.</translation>
    </message>
    <message>
        <source>Shows what was changed, when and by whom.</source>
        <translation>Mostra o que foi alterado, quando e por quem.</translation>
    </message>
    <message>
        <source>Say what it shall become: --to order, --to invoice, …</source>
        <translation>Indique em que se deve transformar: --to order, --to invoice, …</translation>
    </message>
    <message>
        <source>Clientela on the command line: clientela-cli [--file FILE] CALL …</source>
        <translation>Clientela na linha de comandos: clientela-cli [--file FILE] CALL …</translation>
    </message>
    <message>
        <source>FILE may also stand in the variable CLIENTELA_FILE. CALL --help shows an example.</source>
        <translation>FILE também pode estar na variável CLIENTELA_FILE. CALL --help mostra um exemplo.</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>Exemplo:</translation>
    </message>
    <message>
        <source>There is no call “%1”; clientela-cli --help lists them.</source>
        <translation>Não existe o comando «%1»; clientela-cli --help mostra todos.</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1: falta o valor.</translation>
    </message>
    <message>
        <source>“%1” has no option --%2; %1 --help shows what it has.</source>
        <translation>«%1» não tem a opção --%2; %1 --help mostra as que existem.</translation>
    </message>
    <message>
        <source>Something went wrong that should not; nothing was changed. %1</source>
        <translation>Ocorreu um erro inesperado; nada foi alterado. %1</translation>
    </message>
    <message>
        <source>Name the shop&apos;s file: clientela-cli --file FILE …, or set CLIENTELA_FILE.</source>
        <translation>Indique o ficheiro da empresa: clientela-cli --file FILE …, ou defina CLIENTELA_FILE.</translation>
    </message>
    <message>
        <source>Nothing could be read from standard input.</source>
        <translation>Não foi possível ler nada da entrada padrão.</translation>
    </message>
    <message>
        <source>Say where the PDF goes: --pdf PATH.</source>
        <translation>Indique onde gravar o PDF: --pdf PATH.</translation>
    </message>
    <message>
        <source>Documents are printed in pt-PT, pt-BR, es and en; “%1” is none of them.</source>
        <translation>Os documentos imprimem-se em pt-PT, pt-BR, es e en; «%1» não é nenhuma destas línguas.</translation>
    </message>
    <message>
        <source>--limit takes a number from 1 to %1.</source>
        <translation>--limit: escreva um número de 1 a %1.</translation>
    </message>
    <message>
        <source>New %1 %2</source>
        <translation>Criar %1 %2</translation>
    </message>
    <message>
        <source>Say which kind of document: quote, order, invoice, …</source>
        <translation>Indique o tipo de documento: quote, order, invoice, …</translation>
    </message>
    <message>
        <source>Change %1 %2</source>
        <translation>Alterar %1 %2</translation>
    </message>
    <message>
        <source>Remove %1 %2</source>
        <translation>Eliminar %1 %2</translation>
    </message>
    <message>
        <source>“%1” is not the number of a change; history lists them.</source>
        <translation>«%1» não é o número de uma alteração; history mostra todas.</translation>
    </message>
    <message>
        <source>Name the file to create.</source>
        <translation>Indique o ficheiro a criar.</translation>
    </message>
    <message>
        <source>Makes a new shop with its country&apos;s taxes and currency; --sample fills it with an invented one.</source>
        <translation>Cria uma empresa nova com os impostos e a moeda do país; --sample enche-a com dados de exemplo inventados.</translation>
    </message>
    <message>
        <source>Finds customers, products and documents by the start of words, numbers and codes.</source>
        <translation>Encontra clientes, produtos e documentos pelo início de palavras, números e códigos.</translation>
    </message>
    <message>
        <source>Shows what happened with a customer, newest first.</source>
        <translation>Mostra o que se passou com um cliente, do mais recente para o mais antigo.</translation>
    </message>
    <message>
        <source>Writes records to a .csv, .xlsx, .json or .vcf file; “everything” writes all kinds into a folder.</source>
        <translation>Exporta registos para um ficheiro .csv, .xlsx, .json ou .vcf; «everything» exporta todos os tipos para uma pasta.</translation>
    </message>
    <message>
        <source>Lists customers that are likely the same.</source>
        <translation>Lista os clientes que são provavelmente o mesmo.</translation>
    </message>
    <message>
        <source>Merges the second customer into the first; undo parts them again.</source>
        <translation>Junta o segundo cliente ao primeiro; undo volta a separá-los.</translation>
    </message>
    <message>
        <source>Takes a person out of the shop for good, keeping what the law wants kept. Cannot be undone.</source>
        <translation>Apaga para sempre os dados de uma pessoa, exceto o que a lei manda conservar. Não se pode desfazer.</translation>
    </message>
    <message>
        <source>Writes a verified copy of the shop.</source>
        <translation>Grava uma cópia de segurança verificada da empresa.</translation>
    </message>
    <message>
        <source>Puts a verified backup in the place of FILE; the file that was there is kept beside it.</source>
        <translation>Põe uma cópia de segurança verificada no lugar de FILE; o ficheiro que lá estava é conservado ao lado.</translation>
    </message>
    <message>
        <source>Checks that the shop&apos;s file, figures and issued documents are sound.</source>
        <translation>Verifica se o ficheiro da empresa, os valores e os documentos emitidos estão em ordem.</translation>
    </message>
    <message>
        <source>--%1 takes a number.</source>
        <translation>--%1: escreva um número.</translation>
    </message>
    <message>
        <source>Adds up sales, receivable, taxes, payments, quotes or products; also into a .csv or .xlsx file.</source>
        <translation>Soma vendas, contas a receber, impostos, pagamentos, orçamentos ou produtos; também para um ficheiro .csv ou .xlsx.</translation>
    </message>
    <message>
        <source>--%1: “%2” is not a date; write it as 2026-12-31.</source>
        <translation>--%1: «%2» não é uma data; escreva, por exemplo, 2026-12-31.</translation>
    </message>
    <message>
        <source>Writes everything the shop holds about a person into an archive or a new folder, to be handed over.</source>
        <translation>Grava num ficheiro ZIP ou numa pasta nova tudo o que a empresa tem sobre uma pessoa, para lhe ser entregue.</translation>
    </message>
    <message>
        <source>Say where the data go: --to FILE.zip, or a folder.</source>
        <translation>Indique onde gravar os dados: --to FILE.zip ou uma pasta.</translation>
    </message>
    <message>
        <source>Write it as: clientela-cli %1</source>
        <translation>Escreva assim: clientela-cli %1</translation>
    </message>
    <message>
        <source>Say which record: write its ID after the kind.</source>
        <translation>Indique o registo: escreva o seu ID a seguir ao tipo.</translation>
    </message>
    <message>
        <source>What was given is not written as JSON has it; look at character %1.</source>
        <translation>O que foi indicado não está escrito segundo as regras do JSON; veja o carácter %1.</translation>
    </message>
    <message>
        <source>Write the fields as a JSON object in { }, such as {&quot;name&quot;: &quot;Ana&quot;}.</source>
        <translation>Escreva os campos num objeto JSON entre { }, como {&quot;name&quot;: &quot;Ana&quot;}.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was saved, because %n row(s) were rejected.</source>
        <translation>
            <numerusform>Nada foi guardado, porque %n linha foi rejeitada.</numerusform>
            <numerusform>Nada foi guardado, porque %n linhas foram rejeitadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Imports customers, products or past documents from a table, contact cards or JSON; undo takes the whole import back.</source>
        <translation>Importa clientes, produtos ou documentos anteriores de uma tabela, de cartões de contacto ou de JSON; undo anula a importação inteira.</translation>
    </message>
</context>
<context>
    <name>CountryPreset</name>
    <message>
        <source>The settings for this country cannot be read. Install the program again.</source>
        <translation>Não é possível ler as definições deste país. Instale o programa de novo.</translation>
    </message>
    <message>
        <source>In Portugal only a program certified by the tax authority may issue invoices. Issue a pro-forma here and the invoice in your certified program.</source>
        <translation>Em Portugal, só um programa certificado pela Autoridade Tributária pode emitir faturas. Emita aqui uma fatura pró-forma e a fatura no seu programa certificado.</translation>
    </message>
    <message>
        <source>In Spain only a program that meets the Veri*factu rules may issue invoices. Issue a pro-forma here and the invoice in such a program.</source>
        <translation>Em Espanha, só um programa que cumpra as regras Veri*factu pode emitir faturas. Emita aqui uma fatura pró-forma e a fatura num desses programas.</translation>
    </message>
    <message>
        <source>In Brazil the fiscal invoice (NF-e, NFC-e or NFS-e) is issued in the systems of the state. Issue a commercial invoice here and the fiscal one there.</source>
        <translation>No Brasil, a nota fiscal (NF-e, NFC-e ou NFS-e) é emitida nos sistemas do Estado. Emita aqui uma fatura comercial e lá a nota fiscal.</translation>
    </message>
    <message>
        <source>“%1” is not used in this country. Choose another kind of document.</source>
        <translation>«%1» não se usa neste país. Escolha outro tipo de documento.</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Imposto</translation>
    </message>
    <message>
        <source>No tax</source>
        <translation>Sem imposto</translation>
    </message>
    <message>
        <source>No tax charged</source>
        <translation>Não é cobrado imposto</translation>
    </message>
    <message>
        <source>Export sale</source>
        <translation>Exportação</translation>
    </message>
    <message>
        <source>Export, no tax charged</source>
        <translation>Exportação, sem cobrança de imposto</translation>
    </message>
    <message>
        <source>In Portugal only a program certified by the tax authority may issue credit notes. Issue the note in your certified program.</source>
        <translation>Em Portugal, só um programa certificado pela Autoridade Tributária pode emitir notas de crédito. Emita a nota no seu programa certificado.</translation>
    </message>
    <message>
        <source>In Spain only a program that meets the Veri*factu rules may issue corrective invoices. Issue the invoice in such a program.</source>
        <translation>Em Espanha, só um programa que cumpra as regras Veri*factu pode emitir faturas retificativas. Emita a fatura num desses programas.</translation>
    </message>
</context>
<context>
    <name>CustomField</name>
    <message>
        <source>The key of a custom field has lower-case letters, digits and _ only.</source>
        <translation>A chave de um campo personalizado só tem letras minúsculas, algarismos e _.</translation>
    </message>
    <message>
        <source>Write the choices, one a line.</source>
        <translation>Escreva as opções, uma por linha.</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>%1 is issued and stays as it is; cancel it, credit it or make a new one.</source>
        <translation>%1 está emitido e já não muda; anule-o, emita uma nota de crédito ou crie um novo.</translation>
    </message>
    <message>
        <source>There is no document “%1”.</source>
        <translation>Não existe o documento «%1».</translation>
    </message>
    <message>
        <source>%1 (%2) cannot be turned into: %3.</source>
        <translation>%1 (%2) não se pode transformar em: %3.</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 a partir de %2</translation>
    </message>
    <message>
        <source>A draft needs no credit note; change or remove it.</source>
        <translation>Um rascunho não precisa de nota de crédito; altere-o ou elimine-o.</translation>
    </message>
    <message>
        <source>Credit %1</source>
        <translation>Creditar %1</translation>
    </message>
    <message>
        <source>%1 is “%2” and cannot become “%3”.</source>
        <translation>%1 está no estado «%2» e não pode passar a «%3».</translation>
    </message>
    <message>
        <source>%1 has payments; remove them before it is cancelled.</source>
        <translation>%1 tem pagamentos; elimine-os antes de o anular.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is issued already.</source>
        <translation>%1 já está emitido.</translation>
    </message>
    <message>
        <source>There is nothing on the document; add a line first.</source>
        <translation>O documento está vazio; adicione primeiro uma linha.</translation>
    </message>
    <message>
        <source>Issue %1</source>
        <translation>Emitir %1</translation>
    </message>
    <message>
        <source>Choose the customer first.</source>
        <translation>Escolha primeiro o cliente.</translation>
    </message>
    <message>
        <source>The due date lies before the document&apos;s date; correct one of them.</source>
        <translation>A data de vencimento é anterior à data do documento; corrija uma delas.</translation>
    </message>
    <message>
        <source>Line %1 has no description; write what is sold.</source>
        <translation>A linha %1 não tem descrição; escreva o que é vendido.</translation>
    </message>
    <message>
        <source>Line %1: the tax “%2” is not known; choose one of the shop&apos;s taxes.</source>
        <translation>Linha %1: o imposto «%2» não existe; escolha um dos impostos da empresa.</translation>
    </message>
    <message>
        <source>The withholding “%1” is not known; choose one of the shop&apos;s.</source>
        <translation>A retenção «%1» não existe; escolha uma das da empresa.</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>Alterar %1 de %2</translation>
    </message>
    <message>
        <source>New %1 for %2</source>
        <translation>Criar %1 para %2</translation>
    </message>
    <message>
        <source>Remove %1 of %2</source>
        <translation>Eliminar %1 de %2</translation>
    </message>
    <message>
        <source>%1 is “%2” already.</source>
        <translation>%1 já está no estado «%2».</translation>
    </message>
    <message>
        <source>A draft is not cancelled; remove it.</source>
        <translation>Um rascunho não se anula; elimine-o.</translation>
    </message>
    <message>
        <source>Issue the document first; a draft cannot become “%1”.</source>
        <translation>Emita primeiro o documento; um rascunho não pode passar a «%1».</translation>
    </message>
</context>
<context>
    <name>DocumentKind</name>
    <message>
        <source>Quote</source>
        <translation>Orçamento</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Encomenda</translation>
    </message>
    <message>
        <source>Delivery note</source>
        <translation>Guia de remessa</translation>
    </message>
    <message>
        <source>Pro-forma invoice</source>
        <translation>Fatura pró-forma</translation>
    </message>
    <message>
        <source>Commercial invoice</source>
        <translation>Fatura comercial</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Fatura</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Nota de crédito</translation>
    </message>
</context>
<context>
    <name>DocumentSnapshot</name>
    <message>
        <source>The stored copy of a document is damaged. Check the shop&apos;s file and restore a backup if needed.</source>
        <translation>A cópia guardada de um documento está danificada. Verifique o ficheiro da empresa e reponha uma cópia de segurança, se for preciso.</translation>
    </message>
    <message>
        <source>This document was issued by a newer version of Clientela. Update the program to open it.</source>
        <translation>Este documento foi emitido por uma versão mais recente do Clientela. Atualize o programa para o abrir.</translation>
    </message>
</context>
<context>
    <name>DocumentStatus</name>
    <message>
        <source>Draft</source>
        <translation>Rascunho</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Emitido</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceite</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Recusado</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirado</translation>
    </message>
    <message>
        <source>Part-paid</source>
        <translation>Parcialmente pago</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Em atraso</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Anulado</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Creditado</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>same tax number</source>
        <translation>mesmo número de contribuinte</translation>
    </message>
    <message>
        <source>same e-mail address</source>
        <translation>mesmo endereço de e-mail</translation>
    </message>
    <message>
        <source>same telephone number</source>
        <translation>mesmo número de telefone</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>mesmo nome</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>nome parecido</translation>
    </message>
    <message>
        <source>same city</source>
        <translation>mesma localidade</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>“%1”, line %2: the quotation mark that begins a cell is never closed, so nothing below it could be read. Close it or remove it.</source>
        <translation>«%1», linha %2: as aspas que abrem uma célula nunca se fecham, por isso nada do que vem abaixo pôde ser lido. Feche-as ou retire-as.</translation>
    </message>
    <message>
        <source>“%1”, line %2: a cell is longer than 1 MB. Check that this is the right file.</source>
        <translation>«%1», linha %2: uma célula tem mais de 1 MB. Verifique se é o ficheiro certo.</translation>
    </message>
    <message>
        <source>“%1”, line %2: the row is longer than 16 MB. Check that this is the right file.</source>
        <translation>«%1», linha %2: a linha tem mais de 16 MB. Verifique se é o ficheiro certo.</translation>
    </message>
    <message>
        <source>“%1”, line %2: the row has more than 4096 cells. Check that this is the right file.</source>
        <translation>«%1», linha %2: a linha tem mais de 4096 células. Verifique se é o ficheiro certo.</translation>
    </message>
    <message>
        <source>“%1”, line %2: the row has %3 cells, but there are only %4 columns. Put a cell that contains the separator in quotation marks.</source>
        <translation>«%1», linha %2: a linha tem %3 células, mas só há %4 colunas. Ponha entre aspas a célula que contém o separador.</translation>
    </message>
    <message>
        <source>“%1”, line %2: a character is damaged (shown as “%3”). Save the file again as UTF-8.</source>
        <translation>«%1», linha %2: há um carácter danificado (mostrado como «%3»). Guarde o ficheiro de novo em UTF-8.</translation>
    </message>
    <message>
        <source>The file “%1” could not be written. Close it in other programs, check the free space and your right to write there, and try again.</source>
        <translation>Não foi possível gravar o ficheiro «%1». Feche-o noutros programas, verifique o espaço livre e a permissão para gravar nesse local e tente de novo.</translation>
    </message>
    <message>
        <source>“%1” is an OpenDocument table. Save it as .xlsx first, then choose that file.</source>
        <translation>«%1» é uma folha OpenDocument. Guarde-a primeiro como .xlsx e escolha depois esse ficheiro.</translation>
    </message>
    <message>
        <source>“%1” is a binary Excel workbook. Save it as .xlsx first, then choose that file.</source>
        <translation>«%1» é um livro binário do Excel. Guarde-o primeiro como .xlsx e escolha depois esse ficheiro.</translation>
    </message>
    <message>
        <source>“%1” is an archive. Unpack it and choose one of the files in it.</source>
        <translation>«%1» é um ficheiro comprimido. Descomprima-o e escolha um dos ficheiros que contém.</translation>
    </message>
    <message>
        <source>“%1” is protected with a password. Open it in Excel, save it without the password, then choose it again.</source>
        <translation>«%1» está protegido por palavra-passe. Abra-o no Excel, guarde-o sem a palavra-passe e escolha-o de novo.</translation>
    </message>
    <message>
        <source>“%1” is an old Excel file. Save it as .xlsx first, then choose that file.</source>
        <translation>«%1» é um ficheiro antigo do Excel. Guarde-o primeiro como .xlsx e escolha depois esse ficheiro.</translation>
    </message>
    <message>
        <source>“%1” is a PDF, which holds no table that can be read. Ask for the list as .xlsx or .csv.</source>
        <translation>«%1» é um PDF, que não contém uma tabela que se possa ler. Peça a lista em .xlsx ou .csv.</translation>
    </message>
    <message>
        <source>“%1” is empty. Choose another file.</source>
        <translation>«%1» está vazio. Escolha outro ficheiro.</translation>
    </message>
    <message>
        <source>“%1” is a web page. Open it in a spreadsheet and save it as .xlsx first.</source>
        <translation>«%1» é uma página web. Abra-a primeiro numa folha de cálculo e guarde-a como .xlsx.</translation>
    </message>
    <message>
        <source>“%1” is not an Excel workbook, or it is damaged. Save it again as .xlsx.</source>
        <translation>«%1» não é um livro do Excel ou está danificado. Guarde-o de novo como .xlsx.</translation>
    </message>
    <message>
        <source>“%1”, record %2: it is longer than 64 MB. Check that this is the right file.</source>
        <translation>«%1», registo %2: tem mais de 64 MB. Verifique se é o ficheiro certo.</translation>
    </message>
    <message>
        <source>“%1” is cut short: it ends in the middle of record %2. Export the file again.</source>
        <translation>«%1» está cortado: termina a meio do registo %2. Exporte o ficheiro de novo.</translation>
    </message>
    <message>
        <source>“%1” is cut short: the list is not closed after record %2. Export the file again.</source>
        <translation>«%1» está cortado: a lista não se fecha depois do registo %2. Exporte o ficheiro de novo.</translation>
    </message>
    <message>
        <source>“%1”, record %2: it is no record, that is no object in { }.</source>
        <translation>«%1», registo %2: não é um registo, ou seja, um objeto entre { }.</translation>
    </message>
    <message>
        <source>“%1”, record %2: it is not written as JSON has it. Correct it and import it again.</source>
        <translation>«%1», registo %2: não está escrito segundo as regras do JSON. Corrija-o e importe-o de novo.</translation>
    </message>
    <message>
        <source>“%1” is no table. Choose a .csv or .xlsx file.</source>
        <translation>«%1» não é uma tabela. Escolha um ficheiro .csv ou .xlsx.</translation>
    </message>
    <message>
        <source>A table cannot be written as “%1”. End the name in .csv or .xlsx.</source>
        <translation>Não é possível gravar uma tabela como «%1». Termine o nome em .csv ou .xlsx.</translation>
    </message>
    <message>
        <source>There is no file “%1”. Check the name and the folder.</source>
        <translation>Não existe o ficheiro «%1». Verifique o nome e a pasta.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read. Check that you may open it.</source>
        <translation>Não é possível ler o ficheiro «%1». Verifique se tem permissão para o abrir.</translation>
    </message>
    <message>
        <source>“%1” is not a text file. Save it as .csv or .xlsx and try again.</source>
        <translation>«%1» não é um ficheiro de texto. Guarde-o como .csv ou .xlsx e tente de novo.</translation>
    </message>
    <message>
        <source>Reading “%1” stopped before its end. Copy the file to this computer and try again.</source>
        <translation>A leitura de «%1» parou antes do fim. Copie o ficheiro para este computador e tente de novo.</translation>
    </message>
    <message>
        <source>“%1” holds no contact. Choose a .vcf file from an address book.</source>
        <translation>«%1» não contém contactos. Escolha um ficheiro .vcf de uma lista de contactos.</translation>
    </message>
    <message>
        <source>“%1”, line %2: the contact has no END:VCARD before the next one begins. Check whether it is complete.</source>
        <translation>«%1», linha %2: o contacto não tem END:VCARD antes de começar o seguinte. Verifique se está completo.</translation>
    </message>
    <message>
        <source>“%1”, line %2: the file ends in the middle of this contact. Export the contacts again.</source>
        <translation>«%1», linha %2: o ficheiro termina a meio deste contacto. Exporte os contactos de novo.</translation>
    </message>
    <message>
        <source>“%1”, row %2: the sheet is larger than a spreadsheet can be. Save it again as .xlsx.</source>
        <translation>«%1», linha %2: a folha tem mais linhas ou colunas do que é possível. Guarde-a de novo como .xlsx.</translation>
    </message>
    <message>
        <source>“%1”, row %2: there is something in cell %3, but only %4 columns have a heading. Give the column a heading or empty the cell.</source>
        <translation>«%1», linha %2: há algo na célula %3, mas só %4 colunas têm título. Dê um título à coluna ou esvazie a célula.</translation>
    </message>
    <message>
        <source>“%1” unpacks to far more than its size allows for, so it was not read. Save the list again as a new .xlsx file.</source>
        <translation>«%1», ao descomprimir, ocupa muito mais do que o seu tamanho permite, por isso não foi lido. Guarde a lista de novo num ficheiro .xlsx novo.</translation>
    </message>
    <message>
        <source>“%1” is damaged or cut short and cannot be read to its end. Save it again as .xlsx.</source>
        <translation>«%1» está danificado ou cortado e não é possível lê-lo até ao fim. Guarde-o de novo como .xlsx.</translation>
    </message>
    <message>
        <source>“%1” contains a document type, which no spreadsheet writes, so it was not read. Save the list again as a new .xlsx file.</source>
        <translation>«%1» contém uma declaração de tipo de documento, que nenhuma folha de cálculo escreve, por isso não foi lido. Guarde a lista de novo num ficheiro .xlsx novo.</translation>
    </message>
    <message>
        <source>“%1” has no sheet with cells that could be read.</source>
        <translation>«%1» não tem nenhuma folha com células que se possam ler.</translation>
    </message>
    <message>
        <source>“%1” has no sheet “%2”. Choose one of its sheets.</source>
        <translation>«%1» não tem a folha «%2». Escolha uma das suas folhas.</translation>
    </message>
    <message>
        <source>“%1” is damaged: its sheet “%2” is missing. Save it again as .xlsx.</source>
        <translation>«%1» está danificado: falta a folha «%2». Guarde-o de novo como .xlsx.</translation>
    </message>
    <message>
        <source>Row %1, “%2”: the text is longer than the 32,767 characters that a cell of a spreadsheet can hold. Export as .csv instead.</source>
        <translation>Linha %1, «%2»: o texto excede os 32 767 caracteres que cabem numa célula de uma folha de cálculo. Exporte antes como .csv.</translation>
    </message>
    <message>
        <source>A sheet holds at most 1,048,576 rows. Export fewer records, or export as .csv instead.</source>
        <translation>Uma folha tem, no máximo, 1 048 576 linhas. Exporte menos registos ou exporte como .csv.</translation>
    </message>
    <message>
        <source>“%1” is larger than 512 MB. Divide it into several files.</source>
        <translation>«%1» tem mais de 512 MB. Divida-o em vários ficheiros.</translation>
    </message>
    <message>
        <source>“%1” is protected with a password. Save it without the password and try again.</source>
        <translation>«%1» está protegido por palavra-passe. Guarde-o sem a palavra-passe e tente de novo.</translation>
    </message>
    <message>
        <source>“%1” is of a kind that cannot be read. Choose a .csv, .xlsx, .vcf or .json file.</source>
        <translation>«%1» é de um tipo que não se consegue ler. Escolha um ficheiro .csv, .xlsx, .vcf ou .json.</translation>
    </message>
    <message>
        <source>“%1” is no list of records in JSON: it begins with neither [ nor {. Check that this is the right file.</source>
        <translation>«%1» não é uma lista de registos em JSON: não começa por [ nem por {. Verifique se é o ficheiro certo.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>None of the columns is known; leave --columns out for all.</source>
        <translation>Nenhuma das colunas existe; para exportar todas, não use --columns.</translation>
    </message>
    <message>
        <source>Only customers can be written as vCards; choose .csv, .xlsx or .json.</source>
        <translation>Só os clientes se podem exportar como vCard; escolha .csv, .xlsx ou .json.</translation>
    </message>
    <message>
        <source>“%1” should end in .csv, .xlsx, .json or .vcf; the ending says which kind of file is written.</source>
        <translation>«%1» devia terminar em .csv, .xlsx, .json ou .vcf; a extensão indica o tipo de ficheiro.</translation>
    </message>
    <message>
        <source>The folder “%1” could not be made; choose another place.</source>
        <translation>Não foi possível criar a pasta «%1»; escolha outro local.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Written at</source>
        <translation>Escrita em</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Record type</source>
        <translation>Tipo de registo</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chave</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Designação</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Opções</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obrigatório</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Código de barras</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidade</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preço</translation>
    </message>
    <message>
        <source>Price includes tax</source>
        <translation>Preço com imposto incluído</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Custo</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Imposto</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>N.º de contribuinte</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rua e número</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Localidade</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Distrito ou região</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moeda</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Língua</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Ramo de atividade</translation>
    </message>
    <message>
        <source>Tax region</source>
        <translation>Região fiscal</translation>
    </message>
    <message>
        <source>Prices include tax</source>
        <translation>Preços com imposto incluído</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>BIC</source>
        <translation>BIC</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banco</translation>
    </message>
    <message>
        <source>Pix key</source>
        <translation>Chave Pix</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logótipo</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>Cor de destaque</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Condições</translation>
    </message>
    <message>
        <source>Footer</source>
        <translation>Rodapé</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taxa</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Surcharge</source>
        <translation>Recargo</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Predefinido</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posição</translation>
    </message>
    <message>
        <source>Standard code</source>
        <translation>Código normalizado</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsável</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>Nome da empresa</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>Tabela de preços</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>Condições de pagamento</translation>
    </message>
    <message>
        <source>Credit limit</source>
        <translation>Limite de crédito</translation>
    </message>
    <message>
        <source>Equivalence surcharge</source>
        <translation>Recargo de equivalência</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Anonymised</source>
        <translation>Dados apagados</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Telefones</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>E-mails</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Moradas</translation>
    </message>
    <message>
        <source>Important dates</source>
        <translation>Datas importantes</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Todos os anos</translation>
    </message>
    <message>
        <source>Days before</source>
        <translation>Dias antes</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relações</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Conteúdo</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Correspondência</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Customer name</source>
        <translation>Nome do cliente</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Data de vencimento</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido até</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Desconto</translation>
    </message>
    <message>
        <source>Withholding</source>
        <translation>Retenção na fonte</translation>
    </message>
    <message>
        <source>Customer reference</source>
        <translation>Referência do cliente</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Documento de origem</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Valor sem impostos</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>Retido</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Em aberto</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Ano</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Sequência</translation>
    </message>
    <message>
        <source>Issued at</source>
        <translation>Emitido em</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Cópia da emissão</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Impressão digital</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produto</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalhe</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantidade</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Preço unitário</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Impostos</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>Meio de pagamento</translation>
    </message>
    <message>
        <source>Settles</source>
        <translation>Documentos liquidados</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>UID</source>
        <translation>UID</translation>
    </message>
    <message>
        <source>Cancelled at</source>
        <translation>Anulado em</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Portes</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>“%1” could not be written; check that the folder may be written and the disk has room.</source>
        <translation>Não foi possível gravar «%1»; verifique se a pasta permite gravar e se há espaço no disco.</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>The filter has a quote that is not closed: %1</source>
        <translation>O filtro tem aspas por fechar: %1</translation>
    </message>
    <message>
        <source>The filter ends too early; write it as city = &quot;Porto&quot;.</source>
        <translation>O filtro termina cedo de mais; escreva-o assim: city = &quot;Porto&quot;.</translation>
    </message>
    <message>
        <source>The filter has too many brackets inside each other.</source>
        <translation>O filtro tem demasiados parênteses uns dentro dos outros.</translation>
    </message>
    <message>
        <source>“%1” is in several lists; write it as %2.%1.</source>
        <translation>«%1» existe em várias listas; escreva %2.%1.</translation>
    </message>
    <message>
        <source>The filter is not understood at “%1”; write it as city = &quot;Porto&quot;.</source>
        <translation>Não se percebe o filtro em «%1»; escreva-o assim: city = &quot;Porto&quot;.</translation>
    </message>
    <message>
        <source>%1 has no field “%2” to filter by; choose one of %3.</source>
        <translation>%1 não tem o campo «%2» para filtrar; escolha um destes: %3.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>There is no change %1 in the history.</source>
        <translation>Não existe a alteração %1 no histórico.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Não há nada para desfazer.</translation>
    </message>
    <message>
        <source>“%1” is undone already.</source>
        <translation>«%1» já foi desfeito.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Não há nada para refazer.</translation>
    </message>
    <message>
        <source>“%1” is not undone.</source>
        <translation>«%1» não foi desfeito.</translation>
    </message>
    <message>
        <source>“%1” was changed again later (%2); nothing was undone. What is not affected can still go back on its own.</source>
        <translation>«%1» foi alterado de novo mais tarde (%2); nada foi desfeito. O que não foi afetado ainda pode ser desfeito à parte.</translation>
    </message>
    <message>
        <source>“%1” is final and cannot be undone. A document that was issued can be cancelled or credited.</source>
        <translation>«%1» é definitivo e não se pode desfazer. Um documento emitido pode ser anulado ou creditado.</translation>
    </message>
</context>
<context>
    <name>Iban</name>
    <message>
        <source>An IBAN is two letters, two digits and the account.</source>
        <translation>Um IBAN tem duas letras, dois algarismos e a conta.</translation>
    </message>
    <message>
        <source>No country&apos;s IBAN starts with %1.</source>
        <translation>Nenhum país tem um IBAN que comece por %1.</translation>
    </message>
    <message>
        <source>Not the length and form of an IBAN that starts with %1.</source>
        <translation>Não tem o tamanho e a forma de um IBAN que começa por %1.</translation>
    </message>
    <message>
        <source>A character is mistyped; compare it with the original.</source>
        <translation>Há um carácter mal escrito; compare com o original.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The file has no column “%1”; its columns are %2.</source>
        <translation>O ficheiro não tem a coluna «%1»; as colunas são %2.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Aniversário</translation>
    </message>
    <message>
        <source>Anniversary</source>
        <translation>Data comemorativa</translation>
    </message>
    <message>
        <source>%1: “%2” is not an amount in %3.</source>
        <translation>%1: «%2» não é um valor em %3.</translation>
    </message>
    <message>
        <source>“%1” is not a field that can be imported; choose one of %2.</source>
        <translation>«%1» não é um campo que se possa importar; escolha entre %2.</translation>
    </message>
    <message>
        <source>“%1” is not a field that can be imported; write it as %2.</source>
        <translation>«%1» não é um campo que se possa importar; escreva %2.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tratamento</translation>
    </message>
    <message>
        <source>Contact cards hold customers; import a table or JSON for %1.</source>
        <translation>Os cartões de contacto contêm clientes; para %1, importe uma tabela ou JSON.</translation>
    </message>
    <message>
        <source>A calendar cannot be imported as %1; choose a table, cards or JSON.</source>
        <translation>Não é possível importar um calendário como %1; escolha uma tabela, cartões ou JSON.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Função</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Alcunha</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>Not taken over from the card: %1</source>
        <translation>Não foi aproveitado do cartão: %1</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importar %1</translation>
    </message>
    <message>
        <source>There is no mapping called “%1”.</source>
        <translation>Não existe a correspondência «%1».</translation>
    </message>
    <message>
        <source>Save mapping %1</source>
        <translation>Guardar correspondência %1</translation>
    </message>
    <message>
        <source>Records cannot be recognised by “%1”; choose one of %2.</source>
        <translation>Não é possível reconhecer registos por «%1»; escolha entre %2.</translation>
    </message>
    <message>
        <source>This person asked to be erased and is not taken back; add them by hand if they agree.</source>
        <translation>Esta pessoa pediu que os seus dados fossem apagados e não é importada de novo; adicione-a à mão se ela concordar.</translation>
    </message>
    <message>
        <source>The tax “%1” is not known; write the code or rate of one of the shop&apos;s taxes.</source>
        <translation>O imposto «%1» não existe; escreva o código ou a taxa de um dos impostos da empresa.</translation>
    </message>
    <message>
        <source>Another product has the code %1 already.</source>
        <translation>Outro produto já tem o código %1.</translation>
    </message>
    <message>
        <source>Added, but is likely the same as “%1”; look at both.</source>
        <translation>Adicionado, mas é provavelmente o mesmo que «%1»; veja os dois.</translation>
    </message>
    <message>
        <source>There is no company “%1”; it is kept as the company&apos;s name.</source>
        <translation>Não existe a empresa «%1»; fica guardada como nome da empresa.</translation>
    </message>
    <message>
        <source>There is no customer “%1”; the relation was left out.</source>
        <translation>Não existe o cliente «%1»; a relação não foi importada.</translation>
    </message>
    <message>
        <source>“%1” does not say which field comes from which column; write it as name=Column.</source>
        <translation>«%1» não indica que campo vem de que coluna; escreva, por exemplo, name=Coluna.</translation>
    </message>
    <message>
        <source>“%1” cannot be imported; choose one of %2.</source>
        <translation>«%1» não se pode importar; escolha entre %2.</translation>
    </message>
    <message>
        <source>%1 was imported before with the total %2 and stays as it is.</source>
        <translation>%1 já tinha sido importado com o total %2 e fica como está.</translation>
    </message>
    <message>
        <source>There is no customer “%1”; the document keeps the name. Add the customer and import the file again to join them.</source>
        <translation>O cliente «%1» não existe; o documento guarda o nome. Adicione o cliente e importe o ficheiro outra vez para os ligar.</translation>
    </message>
    <message>
        <source>%1 names no customer.</source>
        <translation>%1 não indica cliente.</translation>
    </message>
    <message>
        <source>The customer “%1” was added.</source>
        <translation>O cliente «%1» foi adicionado.</translation>
    </message>
    <message numerus="yes">
        <source>The file does not say what was paid of %n document(s); they count as settled.</source>
        <translation>
            <numerusform>O ficheiro não diz o que foi pago de %n documento; conta como liquidado.</numerusform>
            <numerusform>O ficheiro não diz o que foi pago de %n documentos; contam como liquidados.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has the total %2 in the file, but its lines come to %3; the file&apos;s total was kept.</source>
        <translation>No ficheiro, %1 tem o total %2, mas as suas linhas somam %3; manteve-se o total do ficheiro.</translation>
    </message>
    <message>
        <source>%1: what the file says is net, tax and total does not fit together; it was kept as it is.</source>
        <translation>%1: a base, o imposto e o total que o ficheiro indica não são coerentes; ficaram como estão.</translation>
    </message>
    <message>
        <source>The document has no number; only documents that were issued are imported.</source>
        <translation>O documento não tem número; só se importam documentos emitidos.</translation>
    </message>
    <message>
        <source>“%1” is not a currency; write its three letters, such as EUR.</source>
        <translation>«%1» não é uma moeda; escreva as suas três letras, como EUR.</translation>
    </message>
    <message>
        <source>The document has no date; write the day it was issued.</source>
        <translation>O documento não tem data; indique o dia em que foi emitido.</translation>
    </message>
    <message>
        <source>This is a draft; only documents that were issued are imported.</source>
        <translation>Isto é um rascunho; só se importam documentos emitidos.</translation>
    </message>
    <message>
        <source>None of the columns of “%1” is known (%2); say which column holds which field.</source>
        <translation>Nenhuma das colunas de «%1» é conhecida (%2); indique que coluna contém cada campo.</translation>
    </message>
</context>
<context>
    <name>Job</name>
    <message>
        <source>The work could not be finished; nothing was changed.</source>
        <translation>Não foi possível concluir o trabalho; nada foi alterado.</translation>
    </message>
</context>
<context>
    <name>LegalNotice</name>
    <message>
        <source>This document is not an invoice</source>
        <translation>Este documento não serve de fatura</translation>
    </message>
    <message>
        <source>This document is neither an invoice nor a transport document</source>
        <translation>Este documento não serve de fatura nem de documento de transporte</translation>
    </message>
    <message>
        <source>This document is not a VAT invoice</source>
        <translation>Este documento não é uma fatura com IVA</translation>
    </message>
    <message>
        <source>Document without fiscal value. It does not replace the Brazilian fiscal invoice (NF-e or NFS-e).</source>
        <translation>Documento sem valor fiscal. Não substitui a nota fiscal brasileira (NF-e ou NFS-e).</translation>
    </message>
    <message>
        <source>Courtesy copy without fiscal value. The electronic invoice is sent through the Italian exchange system (Sistema di Interscambio).</source>
        <translation>Cópia de cortesia sem valor fiscal. A fatura eletrónica é enviada pelo sistema italiano (Sistema di Interscambio).</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>“%1” cannot be chosen so in a merge; choose the value of one of the two customers.</source>
        <translation>«%1» não se pode escolher assim ao juntar clientes; escolha o valor de um dos dois.</translation>
    </message>
    <message>
        <source>This is one customer; choose another one to merge with.</source>
        <translation>Este é o mesmo cliente; escolha outro para juntar.</translation>
    </message>
    <message>
        <source>Merge %1 into %2</source>
        <translation>Juntar %1 a %2</translation>
    </message>
    <message>
        <source>The data of “%1” were erased; there is nothing left to merge.</source>
        <translation>Os dados de «%1» foram apagados; já não há nada para juntar.</translation>
    </message>
</context>
<context>
    <name>Numbering</name>
    <message>
        <source>“%1” is not a part of a number; use {prefix}, {series}, {year}, {yy}, {number} or {number:4}.</source>
        <translation>«%1» não faz parte de um número; use {prefix}, {series}, {year}, {yy}, {number} ou {number:4}.</translation>
    </message>
    <message>
        <source>Put {number} into the number pattern, once.</source>
        <translation>Ponha {number} no formato da numeração, uma só vez.</translation>
    </message>
    <message>
        <source>Put {year} or {yy} into the number pattern; numbers start again each year.</source>
        <translation>Ponha {year} ou {yy} no formato da numeração; os números recomeçam todos os anos.</translation>
    </message>
    <message>
        <source>Document numbers start at 1.</source>
        <translation>Os números dos documentos começam em 1.</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Amount</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>BIC</source>
        <translation>BIC</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banco</translation>
    </message>
    <message>
        <source>Pix key</source>
        <translation>Chave Pix</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referência</translation>
    </message>
    <message>
        <source>Pay by</source>
        <translation>Pagar até</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Meio de pagamento</translation>
    </message>
    <message>
        <source>Scan the code with your bank&apos;s app to pay with Pix.</source>
        <translation>Leia o código com a aplicação do seu banco para pagar com Pix.</translation>
    </message>
    <message>
        <source>Scan the code with your bank&apos;s app to fill in the transfer.</source>
        <translation>Leia o código com a aplicação do seu banco para preencher a transferência.</translation>
    </message>
    <message>
        <source>Received in good condition</source>
        <translation>Recebido em bom estado</translation>
    </message>
    <message>
        <source>Accepted by the customer</source>
        <translation>Aceite pelo cliente</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Signature and stamp</source>
        <translation>Assinatura e carimbo</translation>
    </message>
    <message>
        <source>Attn. %1</source>
        <translation>A/C %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Vencimento</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido até</translation>
    </message>
    <message>
        <source>Terms of payment</source>
        <translation>Condições de pagamento</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation>V/ referência</translation>
    </message>
    <message>
        <source>From document</source>
        <translation>Documento de origem</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Customer %1</source>
        <translation>%1 do cliente</translation>
    </message>
    <message>
        <source>tax no.</source>
        <translation>n.º contrib.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>Qtd.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preço</translation>
    </message>
    <message>
        <source>Price incl. tax</source>
        <translation>Preço c/ imposto</translation>
    </message>
    <message>
        <source>Disc.</source>
        <translation>Desc.</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Imposto</translation>
    </message>
    <message>
        <source>Amount incl. tax</source>
        <translation>Valor c/ imposto</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>Subtotal</translation>
    </message>
    <message>
        <source>Carried forward</source>
        <translation>A transportar</translation>
    </message>
    <message>
        <source>Brought forward</source>
        <translation>Transporte</translation>
    </message>
    <message>
        <source>Tax summary</source>
        <translation>Resumo dos impostos</translation>
    </message>
    <message>
        <source>Taxable amount</source>
        <translation>Base tributável</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taxa</translation>
    </message>
    <message>
        <source>Sum of lines (tax included)</source>
        <translation>Soma das linhas (com imposto)</translation>
    </message>
    <message>
        <source>Sum of lines</source>
        <translation>Soma das linhas</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Desconto</translation>
    </message>
    <message>
        <source>Total without tax</source>
        <translation>Total sem impostos</translation>
    </message>
    <message>
        <source>Total tax</source>
        <translation>Total dos impostos</translation>
    </message>
    <message>
        <source>Withholding %1</source>
        <translation>Retenção %1</translation>
    </message>
    <message>
        <source>Total to pay</source>
        <translation>Total a pagar</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Already paid</source>
        <translation>Já pago</translation>
    </message>
    <message>
        <source>Balance to pay</source>
        <translation>Saldo a pagar</translation>
    </message>
    <message>
        <source>All prices include tax.</source>
        <translation>Todos os preços incluem imposto.</translation>
    </message>
    <message>
        <source>Bill to</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Observações</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Condições</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pagamento</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Espanha</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasil</translation>
    </message>
    <message>
        <source>France</source>
        <translation>França</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Alemanha</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Itália</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Reino Unido</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlanda</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Estados Unidos</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Países Baixos</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Bélgica</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suíça</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxemburgo</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Áustria</translation>
    </message>
    <message>
        <source>Andorra</source>
        <translation>Andorra</translation>
    </message>
    <message>
        <source>Angola</source>
        <translation>Angola</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>Moçambique</translation>
    </message>
    <message>
        <source>Cape Verde</source>
        <translation>Cabo Verde</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Rascunho</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy of a document that another program issued.</source>
        <translation>Cópia de um documento emitido por outro programa.</translation>
    </message>
</context>
<context>
    <name>Payment</name>
    <message>
        <source>Write the amount that was paid.</source>
        <translation>Escreva o valor pago.</translation>
    </message>
    <message>
        <source>More is spread over documents than was paid; lower one of the amounts.</source>
        <translation>Foi distribuído pelos documentos mais do que o valor pago; baixe um dos valores.</translation>
    </message>
    <message>
        <source>%1 is not something to be paid; issue an invoice first.</source>
        <translation>%1 não é um documento a pagar; emita primeiro uma fatura.</translation>
    </message>
    <message>
        <source>%1 belongs to another customer.</source>
        <translation>%1 é de outro cliente.</translation>
    </message>
    <message>
        <source>%1 is in %2; record the payment in that currency.</source>
        <translation>%1 está em %2; registe o pagamento nessa moeda.</translation>
    </message>
    <message>
        <source>%1 has %2 open; write an amount up to that.</source>
        <translation>%1 tem %2 em aberto; escreva um valor até esse limite.</translation>
    </message>
    <message>
        <source>Payment of %1 by %2</source>
        <translation>Pagamento de %1 por %2</translation>
    </message>
    <message>
        <source>Remove the payment of %1</source>
        <translation>Eliminar o pagamento de %1</translation>
    </message>
    <message>
        <source>“%1” is not an amount in %2; write it as 12.50.</source>
        <translation>«%1» não é um valor em %2; escreva, por exemplo, 12.50.</translation>
    </message>
    <message>
        <source>“%1” is not a date; write it as 2026-12-31.</source>
        <translation>«%1» não é uma data; escreva, por exemplo, 2026-12-31.</translation>
    </message>
    <message>
        <source>Remove the payment and record it again to change its amount or what it settles.</source>
        <translation>Para alterar o valor ou os documentos liquidados, elimine o pagamento e registe-o de novo.</translation>
    </message>
    <message>
        <source>Say which customer paid.</source>
        <translation>Indique que cliente pagou.</translation>
    </message>
    <message>
        <source>%1 was imported with the customer&apos;s name only; add the customer, import the file again, and then record the payment.</source>
        <translation>%1 foi importado só com o nome do cliente; adicione o cliente, importe o ficheiro outra vez e registe depois o pagamento.</translation>
    </message>
    <message>
        <source>%1 is settled; there is nothing left to pay.</source>
        <translation>%1 está liquidado; não há nada por pagar.</translation>
    </message>
</context>
<context>
    <name>PaymentCode</name>
    <message>
        <source>Shorten for the payment code, to %2 characters: %1.</source>
        <translation>Encurte para o código de pagamento, até %2 caracteres: %1.</translation>
    </message>
    <message>
        <source>A SEPA payment code needs an amount in EUR between 0.01 and 999999999.99.</source>
        <translation>Um código de pagamento SEPA precisa de um valor em EUR entre 0,01 e 999999999,99.</translation>
    </message>
    <message>
        <source>The text has letters outside ISO 8859-1; use UTF-8.</source>
        <translation>O texto tem letras fora da norma ISO 8859-1; use UTF-8.</translation>
    </message>
    <message>
        <source>The payment code is too long; shorten its description.</source>
        <translation>O código de pagamento é demasiado longo; encurte a descrição.</translation>
    </message>
    <message>
        <source>The address of a dynamic Pix code has at most 77 characters and no https:// in front.</source>
        <translation>O endereço de um código Pix dinâmico tem, no máximo, 77 caracteres e não leva https:// à frente.</translation>
    </message>
    <message>
        <source>This is no Pix key; enter a CPF, CNPJ, telephone with +55, e-mail or random key.</source>
        <translation>Isto não é uma chave Pix; escreva um CPF, um CNPJ, um telefone com +55, um e-mail ou uma chave aleatória.</translation>
    </message>
    <message>
        <source>A Pix code needs an amount in BRL above zero.</source>
        <translation>Um código Pix precisa de um valor em BRL acima de zero.</translation>
    </message>
    <message>
        <source>Missing for the payment code: %1.</source>
        <translation>Falta para o código de pagamento: %1.</translation>
    </message>
    <message>
        <source>The bank&apos;s BIC has 8 or 11 letters and digits.</source>
        <translation>O BIC do banco tem 8 ou 11 letras e algarismos.</translation>
    </message>
    <message>
        <source>Check the IBAN for the payment code.</source>
        <translation>Verifique o IBAN do código de pagamento.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nome</translation>
    </message>
    <message>
        <source>The purpose code has at most 4 letters.</source>
        <translation>O código de finalidade tem, no máximo, 4 letras.</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>referência</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>Give a payment code a reference or a text, not both.</source>
        <translation>Indique no código de pagamento uma referência ou um texto, não os dois.</translation>
    </message>
    <message>
        <source>Check the reference; its check digits are wrong.</source>
        <translation>Verifique a referência; os dígitos de controlo estão errados.</translation>
    </message>
    <message>
        <source>information</source>
        <translation>informação</translation>
    </message>
    <message>
        <source>The payment code is too long; shorten its text.</source>
        <translation>O código de pagamento é demasiado longo; encurte o texto.</translation>
    </message>
    <message>
        <source>The transaction of a Pix code has at most 25 letters and digits without accents.</source>
        <translation>O identificador da transação de um código Pix tem, no máximo, 25 letras e algarismos, sem acentos.</translation>
    </message>
    <message>
        <source>city</source>
        <translation>localidade</translation>
    </message>
</context>
<context>
    <name>PdfWriter</name>
    <message>
        <source>The PDF could not be written to %1. Choose another folder, or close the file where it is open.</source>
        <translation>Não foi possível gravar o PDF em %1. Escolha outra pasta ou feche o ficheiro onde estiver aberto.</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>Erased customer %1</source>
        <translation>Cliente apagado %1</translation>
    </message>
    <message>
        <source>Erased.</source>
        <translation>Apagado.</translation>
    </message>
    <message>
        <source>The person&apos;s data were erased; the customer is now called “%1”. Amounts, dates and the country were kept.</source>
        <translation>Os dados da pessoa foram apagados; o cliente chama-se agora «%1». Os valores, as datas e o país foram mantidos.</translation>
    </message>
    <message>
        <source>These documents keep the name and address they were issued with, because the law wants business records kept: %1.</source>
        <translation>Estes documentos mantêm o nome e a morada com que foram emitidos, porque a lei obriga a conservar os registos comerciais: %1.</translation>
    </message>
    <message>
        <source>These quotes came to nothing; the person was taken off them and their figures were kept: %1.</source>
        <translation>Estes orçamentos não deram em nada; a pessoa foi retirada deles e os valores foram mantidos: %1.</translation>
    </message>
    <message>
        <source>Another program has the file open, so deleted data may still be in it; close the other program and run the clean-up again.</source>
        <translation>Outro programa tem o ficheiro aberto, por isso os dados apagados ainda podem estar lá; feche o outro programa e repita a limpeza.</translation>
    </message>
    <message>
        <source>These older copies still hold the person&apos;s data; delete them when they are no longer needed: %1.</source>
        <translation>Estas cópias mais antigas ainda contêm os dados da pessoa; elimine-as quando já não forem precisas: %1.</translation>
    </message>
    <message>
        <source>Backups made before today still hold the person&apos;s data; delete them when they are no longer needed.</source>
        <translation>As cópias de segurança feitas antes de hoje ainda contêm os dados da pessoa; elimine-as quando já não forem precisas.</translation>
    </message>
    <message>
        <source>The same name, number or address also stands in these records; look whether it is the same person: %1.</source>
        <translation>O mesmo nome, número ou endereço aparece também nestes registos; veja se é a mesma pessoa: %1.</translation>
    </message>
    <message>
        <source>The data of “%1” were erased already.</source>
        <translation>Os dados de «%1» já foram apagados.</translation>
    </message>
    <message>
        <source>Erase the data of customer %1</source>
        <translation>Apagar os dados do cliente %1</translation>
    </message>
    <message>
        <source>“%1” could not be written; check the folder and the free space.</source>
        <translation>Não foi possível gravar «%1»; verifique a pasta e o espaço livre.</translation>
    </message>
    <message>
        <source>The data of %1</source>
        <translation>Os dados de %1</translation>
    </message>
    <message>
        <source>This is everything that %1 holds about you in its customer records, written on %2.</source>
        <translation>Isto é tudo o que %1 tem sobre si nos seus registos de clientes, à data de %2.</translation>
    </message>
    <message>
        <source>You may ask for it to be corrected or erased, or hand it on to somebody else.</source>
        <translation>Pode pedir que estes dados sejam corrigidos ou apagados, ou entregá-los a outra pessoa.</translation>
    </message>
    <message>
        <source>Ask here: %1</source>
        <translation>Peça aqui: %1</translation>
    </message>
    <message>
        <source>“%1” is there already; choose an empty folder or another name.</source>
        <translation>«%1» já existe; escolha uma pasta vazia ou outro nome.</translation>
    </message>
    <message>
        <source>everything, with documents as they were issued and every change that was made</source>
        <translation>tudo, com os documentos tal como foram emitidos e todas as alterações feitas</translation>
    </message>
    <message>
        <source>name, numbers and addresses, for an address book</source>
        <translation>nome, números e moradas, para uma lista de contactos</translation>
    </message>
    <message>
        <source>The .csv files hold the same as person.json, as tables for a spreadsheet.</source>
        <translation>Os ficheiros .csv têm o mesmo que o person.json, em tabelas para uma folha de cálculo.</translation>
    </message>
    <message>
        <source>“%1” is there already; choose another name.</source>
        <translation>«%1» já existe; escolha outro nome.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>Parado; nada foi alterado.</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Custom field</source>
        <translation>Campo personalizado</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Campos personalizados</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produto</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produtos</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Dados da empresa</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Imposto</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Impostos</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidade</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>%1: “%2” is not a date; write it as 2026-12-31.</source>
        <translation>%1: «%2» não é uma data; escreva, por exemplo, 2026-12-31.</translation>
    </message>
    <message>
        <source>%1: “%2” is not known; choose one of %3.</source>
        <translation>%1: «%2» não existe; escolha entre %3.</translation>
    </message>
    <message>
        <source>%1: “%2” is neither true nor false.</source>
        <translation>%1: «%2» não é true nem false.</translation>
    </message>
    <message>
        <source>%1: “%2” was not found.</source>
        <translation>%1: não foi possível encontrar «%2».</translation>
    </message>
    <message>
        <source>%1: “%2” is not a discount; write 10% or 12.50.</source>
        <translation>%1: «%2» não é um desconto; escreva 10% ou 12.50.</translation>
    </message>
    <message>
        <source>%1: “%2” is not a number that fits; write it as 12.50.</source>
        <translation>%1: «%2» não é um número que sirva; escreva, por exemplo, 12.50.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Falta preencher: %1.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segmento</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmentos</translation>
    </message>
    <message>
        <source>Import mapping</source>
        <translation>Correspondência de importação</translation>
    </message>
    <message>
        <source>Import mappings</source>
        <translation>Correspondências de importação</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pagamento</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagamentos</translation>
    </message>
    <message>
        <source>%1: write a single value.</source>
        <translation>%1: escreva um só valor.</translation>
    </message>
    <message>
        <source>%1: write a list in [ ].</source>
        <translation>%1: escreva uma lista entre [ ].</translation>
    </message>
    <message>
        <source>%1: write the fields of each entry in { }.</source>
        <translation>%1: escreva os campos de cada entrada entre { }.</translation>
    </message>
    <message>
        <source>There is no field “%1”; choose one of %2.</source>
        <translation>Não existe o campo «%1»; escolha um destes: %2.</translation>
    </message>
    <message>
        <source>There is no country “%1”; write its name, or its code as in PT.</source>
        <translation>Não existe o país «%1»; escreva o nome ou o código, como em PT.</translation>
    </message>
    <message>
        <source>There is no language “%1”; write its code as in pt-PT.</source>
        <translation>Não existe a língua «%1»; escreva o código, como em pt-PT.</translation>
    </message>
    <message>
        <source>There is no currency “%1”; write its code as in EUR.</source>
        <translation>Não existe a moeda «%1»; escreva o código, como em EUR.</translation>
    </message>
    <message>
        <source>“%1” is not a colour; write it as #1F5F8B.</source>
        <translation>«%1» não é uma cor; escreva-a como #1F5F8B.</translation>
    </message>
    <message>
        <source>The tax number %1 looks wrong: %2</source>
        <translation>O n.º de contribuinte %1 parece errado: %2</translation>
    </message>
    <message>
        <source>%1 (%2) is likely the same customer; look at both.</source>
        <translation>%1 (%2) é provavelmente o mesmo cliente; compare os dois.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mês</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Ano</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produto</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsável</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>Meio de pagamento</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Imposto</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Contagem</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Vendas</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Valor sem impostos</translation>
    </message>
    <message>
        <source>Tax amount</source>
        <translation>Valor dos impostos</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>Retido</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Receivable</source>
        <translation>Contas a receber</translation>
    </message>
    <message>
        <source>Not due</source>
        <translation>Por vencer</translation>
    </message>
    <message>
        <source>1–30 days</source>
        <translation>1–30 dias</translation>
    </message>
    <message>
        <source>31–60 days</source>
        <translation>31–60 dias</translation>
    </message>
    <message>
        <source>61–90 days</source>
        <translation>61–90 dias</translation>
    </message>
    <message>
        <source>Over 90 days</source>
        <translation>Mais de 90 dias</translation>
    </message>
    <message>
        <source>Paid on account</source>
        <translation>Adiantamentos</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Impostos</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taxa</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagamentos</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Orçamentos</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceite</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Recusado</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Em aberto</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirado</translation>
    </message>
    <message>
        <source>Acceptance rate</source>
        <translation>Taxa de aceitação</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produtos</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantidade</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidade</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Custo</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Margem</translation>
    </message>
    <message>
        <source>Lines without a product</source>
        <translation>Linhas sem produto</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Não indicado</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moeda</translation>
    </message>
    <message>
        <source>The last day lies before the first; turn them round.</source>
        <translation>O último dia é anterior ao primeiro; troque um pelo outro.</translation>
    </message>
    <message>
        <source>There is no report “%1”; choose one of %2.</source>
        <translation>Não existe o relatório «%1»; escolha entre %2.</translation>
    </message>
    <message>
        <source>The report “%1” cannot be grouped by “%2”; choose one of %3.</source>
        <translation>Não é possível agrupar o relatório «%1» por «%2»; escolha entre %3.</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>New note</source>
        <translation>Criar nota</translation>
    </message>
    <message>
        <source>Shop details</source>
        <translation>Dados da empresa</translation>
    </message>
    <message>
        <source>Sample products</source>
        <translation>Produtos de exemplo</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Criar cliente</translation>
    </message>
    <message>
        <source>Sample customers</source>
        <translation>Clientes de exemplo</translation>
    </message>
</context>
<context>
    <name>Shop</name>
    <message>
        <source>My shop</source>
        <translation>A minha empresa</translation>
    </message>
    <message>
        <source>“%1” is not a country; write its two letters, such as PT.</source>
        <translation>«%1» não é um país; escreva as suas duas letras, como PT.</translation>
    </message>
    <message>
        <source>“%1” is not one of the languages pt-PT, pt-BR, es and en; choose one of them.</source>
        <translation>«%1» não é um dos idiomas pt-PT, pt-BR, es e en; escolha um deles.</translation>
    </message>
    <message>
        <source>New shop</source>
        <translation>Criar empresa</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>“%1” was changed by somebody else in the meantime; look at it again and repeat the change.</source>
        <translation>«%1» foi entretanto alterado por outra pessoa; veja-o de novo e repita a alteração.</translation>
    </message>
    <message>
        <source>The change could not be saved; nothing was changed.</source>
        <translation>Não foi possível guardar a alteração; nada foi alterado.</translation>
    </message>
    <message>
        <source>“%1” could not be opened; check that it exists and may be read.</source>
        <translation>Não foi possível abrir «%1»; verifique se existe e se pode ser lido.</translation>
    </message>
    <message>
        <source>The server of “%1” does not answer; check address, name and password.</source>
        <translation>O servidor de «%1» não responde; verifique o endereço, o nome e a palavra-passe.</translation>
    </message>
    <message>
        <source>Another record already has this number or code; choose another one.</source>
        <translation>Outro registo já tem este número ou código; escolha outro.</translation>
    </message>
    <message>
        <source>Other records still use this one; remove or change those first.</source>
        <translation>Há outros registos que ainda usam este; elimine-os ou altere-os primeiro.</translation>
    </message>
    <message>
        <source>“%1” is in use by another program; close it there and try again.</source>
        <translation>«%1» está a ser usado por outro programa; feche-o lá e tente de novo.</translation>
    </message>
    <message>
        <source>“%1” cannot be written; check that the file and its folder are not read-only.</source>
        <translation>Não é possível gravar «%1»; verifique se o ficheiro e a pasta não são só de leitura.</translation>
    </message>
    <message>
        <source>The disk of “%1” is full; free some space and try again. Nothing was changed.</source>
        <translation>O disco de «%1» está cheio; liberte espaço e tente de novo. Nada foi alterado.</translation>
    </message>
    <message>
        <source>“%1” is damaged or not a Clientela file; restore the latest backup.</source>
        <translation>«%1» está danificado ou não é um ficheiro do Clientela; reponha a última cópia de segurança.</translation>
    </message>
    <message>
        <source>“%1” could not be read or written; nothing was changed.</source>
        <translation>Não foi possível ler ou gravar «%1»; nada foi alterado.</translation>
    </message>
    <message>
        <source>The program is not complete; install it again.</source>
        <translation>O programa está incompleto; instale-o de novo.</translation>
    </message>
    <message>
        <source>“%1” is not a Clientela file; choose the shop&apos;s own file.</source>
        <translation>«%1» não é um ficheiro do Clientela; escolha o ficheiro da empresa.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer Clientela and can only be read here; update the program to change it.</source>
        <translation>«%1» foi criado por uma versão mais recente do Clientela e aqui só pode ser lido; atualize o programa para o alterar.</translation>
    </message>
    <message>
        <source>“%1” is open for reading only; open it again to change it.</source>
        <translation>«%1» está aberto só para leitura; abra-o de novo para o alterar.</translation>
    </message>
    <message>
        <source>“%1” was made by an older Clientela and has to be brought up to date first; open it where it can be written.</source>
        <translation>«%1» foi criado por uma versão mais antiga do Clientela e tem de ser atualizado primeiro; abra-o num local onde se possa gravar.</translation>
    </message>
    <message>
        <source>“%1” is there already; choose another name.</source>
        <translation>«%1» já existe; escolha outro nome.</translation>
    </message>
    <message>
        <source>The place to go on from is not one that a list gave; start again without --after.</source>
        <translation>O ponto para continuar não veio de uma lista; recomece sem --after.</translation>
    </message>
    <message>
        <source>%1 %2 does not exist (any more).</source>
        <translation>%1 %2 não existe (ou já não existe).</translation>
    </message>
    <message>
        <source>There is no %1 “%2”.</source>
        <translation>Não existe %1 «%2».</translation>
    </message>
    <message>
        <source>There is no kind of record “%1”; choose one of %2.</source>
        <translation>Não existe o tipo de registo «%1»; escolha entre %2.</translation>
    </message>
    <message>
        <source>This installation of Clientela is incomplete; install it again.</source>
        <translation>Esta instalação do Clientela está incompleta; instale o programa de novo.</translation>
    </message>
    <message>
        <source>%1 has no field “%2” to sort by; choose one of %3.</source>
        <translation>%1 não tem o campo «%2» para ordenar; escolha um destes: %3.</translation>
    </message>
</context>
<context>
    <name>TaxNumber</name>
    <message>
        <source>Should end in %1.</source>
        <translation>Devia terminar em %1.</translation>
    </message>
    <message>
        <source>A Portuguese NIF has 9 digits.</source>
        <translation>Um NIF português tem 9 algarismos.</translation>
    </message>
    <message>
        <source>A Portuguese NIF does not start with %1.</source>
        <translation>Um NIF português não começa por %1.</translation>
    </message>
    <message>
        <source>Should end in %1 or %2.</source>
        <translation>Devia terminar em %1 ou %2.</translation>
    </message>
    <message>
        <source>A Spanish NIF has 9 characters, such as 12345678Z or B12345674.</source>
        <translation>Um NIF espanhol tem 9 caracteres, como 12345678Z ou B12345674.</translation>
    </message>
    <message>
        <source>A CPF has 11 digits; a CNPJ has 14 characters, the last two of them digits.</source>
        <translation>Um CPF tem 11 algarismos; um CNPJ tem 14 caracteres, sendo os dois últimos algarismos.</translation>
    </message>
    <message>
        <source>The same digit all the way is not issued.</source>
        <translation>Não existe um número com todos os algarismos iguais.</translation>
    </message>
    <message>
        <source>Should look like %1.</source>
        <translation>Devia ser como %1.</translation>
    </message>
    <message>
        <source>Use only letters and digits.</source>
        <translation>Use só letras e algarismos.</translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>the text is longer than 2000 characters</source>
        <translation>o texto tem mais de 2000 caracteres</translation>
    </message>
    <message>
        <source>there is no placeholder called “%1”</source>
        <translation>não existe o marcador «%1»</translation>
    </message>
    <message>
        <source>its braces {{ }} do not match</source>
        <translation>as chavetas {{ }} não estão emparelhadas</translation>
    </message>
    <message>
        <source>There is no design called %1. Choose one of %2.</source>
        <translation>Não existe o modelo %1. Escolha entre %2.</translation>
    </message>
    <message>
        <source>The template %1 cannot be used: field “%2”: %3.</source>
        <translation>Não é possível usar o modelo %1: campo «%2»: %3.</translation>
    </message>
    <message>
        <source>The template %1 cannot be used: %2, field “%3”: %4.</source>
        <translation>Não é possível usar o modelo %1: %2, campo «%3»: %4.</translation>
    </message>
    <message>
        <source>a text is expected</source>
        <translation>é preciso um texto</translation>
    </message>
    <message>
        <source>a number is expected</source>
        <translation>é preciso um número</translation>
    </message>
    <message>
        <source>a number from %1 to %2 is expected</source>
        <translation>é preciso um número de %1 a %2</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>é preciso true ou false</translation>
    </message>
    <message>
        <source>a list is expected</source>
        <translation>é preciso uma lista</translation>
    </message>
    <message>
        <source>an object is expected</source>
        <translation>é preciso um objeto</translation>
    </message>
    <message>
        <source>only lengths in millimetres from 0 to 2000 are expected</source>
        <translation>só são aceites comprimentos em milímetros de 0 a 2000</translation>
    </message>
    <message>
        <source>%1 to %2 numbers are expected</source>
        <translation>são precisos %1 a %2 números</translation>
    </message>
    <message>
        <source>one of %1 is expected</source>
        <translation>é preciso um destes valores: %1</translation>
    </message>
    <message>
        <source>it does not exist here</source>
        <translation>não existe aqui</translation>
    </message>
    <message>
        <source>“%1” is neither a colour of the template nor #rrggbb</source>
        <translation>«%1» não é uma cor do modelo nem tem a forma #rrggbb</translation>
    </message>
    <message>
        <source>left and right leave too little of the page</source>
        <translation>as margens esquerda e direita deixam muito pouco da página</translation>
    </message>
    <message>
        <source>a colour such as #1a2b3c is expected</source>
        <translation>é preciso uma cor como #1a2b3c</translation>
    </message>
    <message>
        <source>the look “%1”</source>
        <translation>o estilo «%1»</translation>
    </message>
    <message>
        <source>each entry is a text or an object with “text”</source>
        <translation>cada entrada é um texto ou um objeto com «text»</translation>
    </message>
    <message>
        <source>“%1” is no language of ours</source>
        <translation>«%1» não é uma das línguas do programa</translation>
    </message>
    <message>
        <source>there is no look called “%1”</source>
        <translation>não existe o estilo «%1»</translation>
    </message>
    <message>
        <source>each column is an object</source>
        <translation>cada coluna é um objeto</translation>
    </message>
    <message>
        <source>each column names its “field”</source>
        <translation>cada coluna indica o seu «field»</translation>
    </message>
    <message>
        <source>the column “%1” is there twice</source>
        <translation>a coluna «%1» está repetida</translation>
    </message>
    <message>
        <source>a table needs at least one column</source>
        <translation>uma tabela precisa de, pelo menos, uma coluna</translation>
    </message>
    <message>
        <source>block %1 of “%2”</source>
        <translation>bloco %1 de «%2»</translation>
    </message>
    <message>
        <source>every block needs a type</source>
        <translation>cada bloco precisa de um tipo</translation>
    </message>
    <message>
        <source>the place lies outside the page</source>
        <translation>o lugar fica fora da página</translation>
    </message>
    <message>
        <source>a block outside the body needs a place</source>
        <translation>um bloco fora do corpo precisa de um lugar</translation>
    </message>
    <message>
        <source>there is no fact called “%1”</source>
        <translation>não existe o dado «%1»</translation>
    </message>
    <message>
        <source>blocks are nested too deeply</source>
        <translation>há demasiados blocos uns dentro dos outros</translation>
    </message>
    <message>
        <source>a list of at most %1 objects is expected</source>
        <translation>é preciso uma lista de, no máximo, %1 objetos</translation>
    </message>
    <message>
        <source>a template needs a name</source>
        <translation>um modelo precisa de um nome</translation>
    </message>
    <message>
        <source>The template %1 cannot be used: it must be one JSON object.</source>
        <translation>Não é possível usar o modelo %1: tem de ser um objeto JSON.</translation>
    </message>
    <message>
        <source>The template %1 cannot be read: look at line %2, which is not written as JSON has it.</source>
        <translation>Não é possível ler o modelo %1: veja a linha %2, que não está escrita segundo as regras do JSON.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>The place to go on from is not one that a timeline gave; start again at the newest.</source>
        <translation>O ponto para continuar não veio de uma cronologia; recomece pelo mais recente.</translation>
    </message>
</context>
<context>
    <name>Totals</name>
    <message>
        <source>A withholding belongs to the whole document; take it off the line.</source>
        <translation>A retenção aplica-se ao documento inteiro; retire-a da linha.</translation>
    </message>
    <message>
        <source>A price cannot include a tax of this rate; check the tax.</source>
        <translation>Um preço não pode incluir um imposto com esta taxa; verifique o imposto.</translation>
    </message>
</context>
</TS>
