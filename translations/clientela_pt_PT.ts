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
    <name>Attachment</name>
    <message>
        <source>“%1” is empty; there is nothing to attach.</source>
        <translation>«%1» está vazio; não há nada para anexar.</translation>
    </message>
    <message>
        <source>“%1” is larger than 50 MB; attach a smaller one, or note where it is kept.</source>
        <translation>«%1» tem mais de 50 MB; anexe um mais pequeno ou anote onde está guardado.</translation>
    </message>
    <message>
        <source>“%1” is not there any more; choose another file.</source>
        <translation>«%1» já não está lá; escolha outro ficheiro.</translation>
    </message>
    <message>
        <source>“%1” is a folder; attach the files in it.</source>
        <translation>«%1» é uma pasta; anexe os ficheiros que estão lá dentro.</translation>
    </message>
    <message>
        <source>“%1” could not be read; check that you may open it.</source>
        <translation>Não foi possível ler «%1»; verifique se tem permissão para o abrir.</translation>
    </message>
    <message>
        <source>Attach %1</source>
        <translation>Anexar %1</translation>
    </message>
    <message>
        <source>The data of this customer were erased; nothing can be attached to it any more.</source>
        <translation>Os dados deste cliente foram apagados; já não é possível anexar nada.</translation>
    </message>
    <message>
        <source>The file “%1” is damaged in the shop&apos;s file; take it from the latest backup.</source>
        <translation>O ficheiro «%1» está danificado no ficheiro da empresa; recupere-o da última cópia de segurança.</translation>
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
    <message>
        <source>Choose the folder for automatic backups in the settings.</source>
        <translation>Escolha nas definições a pasta das cópias de segurança automáticas.</translation>
    </message>
    <message>
        <source>The backup folder “%1” is not there; connect its disk or choose another folder.</source>
        <translation>A pasta das cópias «%1» não está lá; ligue o disco ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>Clientela backups</source>
        <translation>Cópias do Clientela</translation>
    </message>
    <message>
        <source>Backing up the shop</source>
        <translation>A fazer a cópia de segurança da empresa</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>The file is damaged (%1); restore the latest backup.</source>
        <translation>O ficheiro está danificado (%1); reponha a última cópia de segurança.</translation>
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
    <message>
        <source>The attached file is missing or damaged; take it from the latest backup.</source>
        <translation>O ficheiro anexado falta ou está danificado; recupere-o da última cópia de segurança.</translation>
    </message>
    <message>
        <source>The search index of %1 is out of step; rebuild it.</source>
        <translation>O índice de pesquisa de %1 está desatualizado; refaça-o.</translation>
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
        <translation>Lista de opções</translation>
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
        <translation>Potencial</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
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
        <translation>Imobiliário</translation>
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
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Correio</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Dado</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Former</source>
        <translation>Antigo</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Cobrado</translation>
    </message>
    <message>
        <source>Zero rate</source>
        <translation>Taxa zero</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>Isento</translation>
    </message>
    <message>
        <source>Reverse charge</source>
        <translation>Autoliquidação</translation>
    </message>
    <message>
        <source>Within the European Union</source>
        <translation>Dentro da União Europeia</translation>
    </message>
    <message>
        <source>Export of goods</source>
        <translation>Exportação de bens</translation>
    </message>
    <message>
        <source>Not subject to tax</source>
        <translation>Não sujeito a imposto</translation>
    </message>
    <message>
        <source>Canary Islands (IGIC)</source>
        <translation>Canárias (IGIC)</translation>
    </message>
    <message>
        <source>Ceuta and Melilla (IPSI)</source>
        <translation>Ceuta e Melilha (IPSI)</translation>
    </message>
    <message>
        <source>Equivalence surcharge</source>
        <translation>Recargo de equivalência</translation>
    </message>
    <message>
        <source>Withholding</source>
        <translation>Retenção na fonte</translation>
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
        <translation>Acrescenta um registo; - lê o JSON da entrada padrão.</translation>
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
    <name>Commands</name>
    <message>
        <source>Go to</source>
        <translation>Ir para</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Criar</translation>
    </message>
    <message>
        <source>Lists and records</source>
        <translation>Listas e registos</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>The whole shop</source>
        <translation>Toda a empresa</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>O programa</translation>
    </message>
</context>
<context>
    <name>ConsentChannel</name>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Correio</translation>
    </message>
</context>
<context>
    <name>ContactType</name>
    <message>
        <source>Mobile</source>
        <translation>Telemóvel</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabalho</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Casa</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Faturação</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Outro</translation>
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
    <message>
        <source>There is a field “%1” already.</source>
        <translation>Já existe um campo «%1».</translation>
    </message>
</context>
<context>
    <name>CustomerCard</name>
    <message>
        <source>Note changed.</source>
        <translation>Nota alterada.</translation>
    </message>
    <message>
        <source>Note removed.</source>
        <translation>Nota eliminada.</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>Eliminado: %1.</translation>
    </message>
    <message>
        <source>Export the data of %1</source>
        <translation>Exportar os dados de %1</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>Ficheiros comprimidos</translation>
    </message>
    <message>
        <source>Exporting the data of %1</source>
        <translation>A exportar os dados de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written into %1.</source>
        <translation>
            <numerusform>%n ficheiro gravado em %1.</numerusform>
            <numerusform>%n ficheiros gravados em %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase %1</source>
        <translation>Apagar os dados de %1</translation>
    </message>
    <message>
        <source>Name, contacts, tax number, notes and every other text about %1 are erased, also from the history and the file. Issued documents that the law wants kept stay as they were given out. This cannot be undone.</source>
        <translation>O nome, os contactos, o número de contribuinte, as notas e todos os outros textos sobre %1 são apagados, também do histórico e do ficheiro. Os documentos emitidos que a lei manda guardar ficam como foram entregues. Isto não se pode desfazer.</translation>
    </message>
    <message>
        <source>Erase this person</source>
        <translation>Apagar os dados desta pessoa</translation>
    </message>
    <message>
        <source>%1 was erased</source>
        <translation>Os dados de %1 foram apagados</translation>
    </message>
</context>
<context>
    <name>CustomerFacts</name>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
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
        <source>Not an e-mail address.</source>
        <translation>Não é um endereço de e-mail.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Morada</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Company and people</source>
        <translation>Empresa e pessoas</translation>
    </message>
    <message>
        <source>Works for</source>
        <translation>Trabalha em</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>N.º de contribuinte</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédito</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>how much of the credit is used: &quot;1,924.50 of €5,000.00&quot;</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>More is owed than the credit allows.</source>
        <translation>Deve mais do que o crédito permite.</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Condições</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datas</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>More facts</source>
        <translation>Mais dados</translation>
    </message>
    <message>
        <source>Name or part of it</source>
        <translation>Nome ou parte dele</translation>
    </message>
    <message>
        <source>%1 changed.</source>
        <extracomment>what was changed, as &quot;Phone changed.&quot;</extracomment>
        <translation>Alterado: %1.</translation>
    </message>
    <message>
        <source>%1 removed.</source>
        <translation>Eliminado: %1.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
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
        <source>Every year</source>
        <translation>Todos os anos</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Uma vez</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
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
        <source>Repeats</source>
        <translation>Repete-se</translation>
    </message>
    <message>
        <source>Days before</source>
        <translation>Dias antes</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relação</translation>
    </message>
    <message>
        <source>There is no customer “%1”; choose one that is shown while typing.</source>
        <translation>Não há nenhum cliente «%1»; escolha um dos que aparecem ao escrever.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Words with commas between</source>
        <translation>Palavras separadas por vírgulas</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>Person linked.</source>
        <translation>Pessoa ligada.</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>Acrescentado: %1.</translation>
    </message>
    <message>
        <source>Person no longer linked.</source>
        <translation>A pessoa já não está ligada.</translation>
    </message>
    <message>
        <source>Relation to another customer</source>
        <translation>Relação com outro cliente</translation>
    </message>
    <message>
        <source>Company where the person works</source>
        <translation>Empresa onde a pessoa trabalha</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimento</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Dado</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Ficheiros</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ficheiro</translation>
    </message>
    <message>
        <source>Origin and tags</source>
        <translation>Origem e etiquetas</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Not a valid number in this country.</source>
        <translation>Não é um número válido neste país.</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Ocasião</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>How consent was given</source>
        <translation>Como foi dado o consentimento</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>CustomerFigures</name>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>%1 em atraso</translation>
    </message>
    <message>
        <source>nothing to collect</source>
        <translation>nada a receber</translation>
    </message>
    <message>
        <source>And in other currencies: %1</source>
        <translation>E noutras moedas: %1</translation>
    </message>
    <message>
        <source>Purchases in 12 months</source>
        <translation>Compras em 12 meses</translation>
    </message>
    <message>
        <source>−%1 on the year before</source>
        <translation>−%1 face ao ano anterior</translation>
    </message>
    <message>
        <source>+%1 on the year before</source>
        <translation>+%1 face ao ano anterior</translation>
    </message>
    <message>
        <source>Last purchase</source>
        <translation>Última compra</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Em aberto</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n documento</numerusform>
            <numerusform>%n documentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) not answered</source>
        <translation>
            <numerusform>%n orçamento sem resposta</numerusform>
            <numerusform>%n orçamentos sem resposta</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomerFiles</name>
    <message>
        <source>“%1” could not be written; choose another folder or free some space.</source>
        <translation>Não foi possível gravar «%1»; escolha outra pasta ou liberte espaço.</translation>
    </message>
    <message>
        <source>%1 was attached.</source>
        <translation>Anexado: %1.</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Anexar ficheiros</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Guardar %1</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Ficheiros</translation>
    </message>
    <message>
        <source>%1 was saved.</source>
        <translation>Guardado: %1.</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>Eliminado: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) attached.</source>
        <translation>
            <numerusform>%n ficheiro anexado.</numerusform>
            <numerusform>%n ficheiros anexados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) were not attached.</source>
        <translation>
            <numerusform>Mais %n ficheiro não foi anexado.</numerusform>
            <numerusform>Mais %n ficheiros não foram anexados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomerList</name>
    <message>
        <source>%1 overdue</source>
        <translation>%1 em atraso</translation>
    </message>
    <message>
        <source>With balance</source>
        <translation>Com saldo</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Em atraso</translation>
    </message>
    <message>
        <source>Prospects</source>
        <translation>Potenciais</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Ainda não há clientes</translation>
    </message>
    <message>
        <source>Bring the list you already keep, or start with the next person who calls. Whatever you choose can be undone.</source>
        <translation>Traga a lista que já tem, ou comece com a próxima pessoa que ligar. Tudo pode ser desfeito.</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importar um ficheiro</translation>
    </message>
    <message>
        <source>Excel, CSV, vCard or a copy from another program</source>
        <translation>Excel, CSV, vCard ou uma cópia de outro programa</translation>
    </message>
    <message>
        <source>Add the first customer</source>
        <translation>Acrescentar o primeiro cliente</translation>
    </message>
    <message>
        <source>A name is enough, the rest can follow</source>
        <translation>Basta um nome, o resto pode vir depois</translation>
    </message>
    <message>
        <source>Look around the sample shop</source>
        <translation>Ver a empresa de exemplo</translation>
    </message>
    <message>
        <source>A copy of a busy shop, kept apart from yours</source>
        <translation>Uma empresa de exemplo, à parte da sua</translation>
    </message>
    <message>
        <source>You can also drop a file anywhere on this page</source>
        <translation>Também pode largar um ficheiro em qualquer ponto desta página</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>Ainda não há notas</translation>
    </message>
    <message>
        <source>Notes are written on a customer&apos;s card.</source>
        <translation>As notas escrevem-se na ficha de um cliente.</translation>
    </message>
</context>
<context>
    <name>DateInput</name>
    <message>
        <source>today</source>
        <translation>hoje</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>amanhã</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ontem</translation>
    </message>
</context>
<context>
    <name>Day</name>
    <message>
        <source>today</source>
        <translation>hoje</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ontem</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>amanhã</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ontem</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>daqui a %n dia</numerusform>
            <numerusform>daqui a %n dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>há %n dia</numerusform>
            <numerusform>há %n dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>há %n mês</numerusform>
            <numerusform>há %n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>há %n ano</numerusform>
            <numerusform>há %n anos</numerusform>
        </translation>
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
        <translation>O documento está vazio; acrescente primeiro uma linha.</translation>
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
    <message>
        <source>The number %1 is taken already, so nothing was issued; change the numbering in the settings.</source>
        <translation>O número %1 já está ocupado, por isso nada foi emitido; altere a numeração nas definições.</translation>
    </message>
    <message>
        <source>Make %1 from %2</source>
        <translation>Criar %1 a partir de %2</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock it is %1, but %2 was issued on %3; set the clock and issue again.</source>
        <translation>Segundo o relógio deste computador, hoje é %1, mas %2 foi emitido em %3; acerte o relógio e emita de novo.</translation>
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
    <name>DocumentLines</name>
    <message>
        <source>The quantity should be a number such as %1.</source>
        <translation>A quantidade deve ser um número como %1.</translation>
    </message>
    <message>
        <source>The price should be a number such as %1.</source>
        <translation>O preço deve ser um número como %1.</translation>
    </message>
    <message>
        <source>The discount should be a percentage up to 100, or an amount such as %1.</source>
        <translation>O desconto deve ser uma percentagem até 100, ou um valor como %1.</translation>
    </message>
    <message>
        <source>This tax is not known; choose one of the shop&apos;s.</source>
        <translation>Este imposto não existe; escolha um dos da empresa.</translation>
    </message>
    <message>
        <source>Write what is sold.</source>
        <translation>Escreva o que se vende.</translation>
    </message>
    <message>
        <source>Write the text of this line, or remove it.</source>
        <translation>Escreva o texto desta linha, ou elimine-a.</translation>
    </message>
</context>
<context>
    <name>DocumentList</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n dia de atraso</numerusform>
            <numerusform>%n dias de atraso</numerusform>
        </translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Rascunhos</translation>
    </message>
    <message>
        <source>To collect</source>
        <translation>A receber</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Em atraso</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>Ainda não há documentos</translation>
    </message>
    <message>
        <source>Write the first quote: choose a customer, pick products, print.</source>
        <translation>Escreva o primeiro orçamento: escolha um cliente, junte produtos, imprima.</translation>
    </message>
    <message>
        <source>Write a quote</source>
        <translation>Escrever um orçamento</translation>
    </message>
    <message>
        <source>The page is shown while it is written</source>
        <translation>A página mostra-se enquanto se escreve</translation>
    </message>
    <message>
        <source>Import past documents</source>
        <translation>Importar documentos passados</translation>
    </message>
    <message>
        <source>Excel or CSV from the program used so far</source>
        <translation>Excel ou CSV do programa usado até agora</translation>
    </message>
    <message>
        <source>No payments yet</source>
        <translation>Ainda não há pagamentos</translation>
    </message>
    <message>
        <source>Payments are recorded on the document that they settle.</source>
        <translation>Os pagamentos registam-se no documento que liquidam.</translation>
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
    <name>DocumentStep</name>
    <message>
        <source>Issue</source>
        <translation>Emitir</translation>
    </message>
    <message>
        <source>Take payment</source>
        <translation>Receber pagamento</translation>
    </message>
    <message>
        <source>Convert to %1</source>
        <translation>Converter em %1</translation>
    </message>
    <message>
        <source>The customer accepted</source>
        <translation>Aceite pelo cliente</translation>
    </message>
    <message>
        <source>The customer declined</source>
        <translation>Recusado pelo cliente</translation>
    </message>
    <message>
        <source>Cancel this document</source>
        <translation>Anular este documento</translation>
    </message>
    <message>
        <source>Credit it all</source>
        <translation>Creditar tudo</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>New version, cancelling this one</source>
        <translation>Nova versão, anulando esta</translation>
    </message>
    <message>
        <source>Remove draft</source>
        <translation>Eliminar rascunho</translation>
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
    <message>
        <source>Where everything is written</source>
        <translation>Onde gravar tudo</translation>
    </message>
    <message>
        <source>Clientela export %1</source>
        <translation>Exportação do Clientela %1</translation>
    </message>
    <message>
        <source>Exporting everything</source>
        <translation>A exportar tudo</translation>
    </message>
    <message>
        <source>Export everything…</source>
        <translation>Exportar tudo…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were written to “%1”.</source>
        <translation>
            <numerusform>%n ficheiro foi escrito em «%1».</numerusform>
            <numerusform>%n ficheiros foram escritos em «%1».</numerusform>
        </translation>
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
    <message>
        <source>File type</source>
        <translation>Tipo de ficheiro</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Tamanho em bytes</translation>
    </message>
    <message>
        <source>Fingerprint of the file</source>
        <translation>Impressão digital do ficheiro</translation>
    </message>
    <message>
        <source>Added at</source>
        <translation>Acrescentado em</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Em atraso</translation>
    </message>
    <message>
        <source>Overdue since</source>
        <translation>Em atraso desde</translation>
    </message>
    <message>
        <source>Last purchase</source>
        <translation>Última compra</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consentimentos</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dias</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Prefixo</translation>
    </message>
    <message>
        <source>Number pattern</source>
        <translation>Formato do número</translation>
    </message>
    <message>
        <source>Field of</source>
        <translation>Campo de</translation>
    </message>
    <message>
        <source>The usual tax</source>
        <translation>O imposto habitual</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Ocasião</translation>
    </message>
    <message>
        <source>Printed notes</source>
        <translation>Observações</translation>
    </message>
    <message>
        <source>Not yet applied</source>
        <translation>Por aplicar</translation>
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
    <message>
        <source>is</source>
        <translation>é</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>não é</translation>
    </message>
    <message>
        <source>is before</source>
        <translation>é antes de</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>é menor que</translation>
    </message>
    <message>
        <source>is up to</source>
        <translation>é até</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>é no máximo</translation>
    </message>
    <message>
        <source>is after</source>
        <translation>é depois de</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>é maior que</translation>
    </message>
    <message>
        <source>is from</source>
        <translation>é a partir de</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>é pelo menos</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contém</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>é um de</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>está vazio</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>não está vazio</translation>
    </message>
    <message>
        <source>not: %1</source>
        <translation>não: %1</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>two conditions</comment>
        <translation>%1 ou %2</translation>
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
    <message>
        <source>“%1” is there already.</source>
        <translation>«%1» já existe.</translation>
    </message>
    <message>
        <source>Bring back %1</source>
        <translation>Recuperar %1</translation>
    </message>
    <message>
        <source>“%1” cannot come back on its own; undo “%2” to bring back all that it belongs to.</source>
        <translation>«%1» não se pode recuperar à parte; desfaça «%2» para recuperar tudo a que pertence.</translation>
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
        <translation>Esta pessoa pediu que os seus dados fossem apagados e não é importada de novo; acrescente-a à mão se ela concordar.</translation>
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
        <translation>Acrescentado, mas é provavelmente o mesmo que «%1»; veja os dois.</translation>
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
        <translation>O cliente «%1» não existe; o documento guarda o nome. Acrescente o cliente e importe o ficheiro outra vez para os ligar.</translation>
    </message>
    <message>
        <source>%1 names no customer.</source>
        <translation>%1 não indica cliente.</translation>
    </message>
    <message>
        <source>The customer “%1” was added.</source>
        <translation>O cliente «%1» foi acrescentado.</translation>
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
    <message>
        <source>“%1” is a folder. Choose one of the files in it.</source>
        <translation>«%1» é uma pasta. Escolha um dos ficheiros dentro dela.</translation>
    </message>
    <message>
        <source>There is no file “%1” any more. Choose it again where it is now.</source>
        <translation>O ficheiro «%1» já não está lá. Escolha-o de novo onde está agora.</translation>
    </message>
    <message>
        <source>“%1” is larger than 2 GB. Divide it and import the parts.</source>
        <translation>«%1» tem mais de 2 GB. Divida-o e importe as partes.</translation>
    </message>
    <message>
        <source>“%1” may not be read. Ask its owner, or choose a copy of it.</source>
        <translation>«%1» não pode ser lido. Peça acesso ao dono ou escolha uma cópia.</translation>
    </message>
    <message>
        <source>“%1” is open in another program. Close it there and choose the file again.</source>
        <translation>«%1» está aberto noutro programa. Feche-o lá e escolha o ficheiro outra vez.</translation>
    </message>
    <message>
        <source>“%1” is empty. Choose another file.</source>
        <translation>«%1» está vazio. Escolha outro ficheiro.</translation>
    </message>
    <message>
        <source>“%1” has headings but no rows. Choose another file or sheet.</source>
        <translation>«%1» tem títulos mas nenhuma linha. Escolha outro ficheiro ou folha.</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nome próprio</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Nome do meio</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Apelido</translation>
    </message>
    <message>
        <source>Title before the name</source>
        <translation>Título antes do nome</translation>
    </message>
    <message>
        <source>Title after the name</source>
        <translation>Título depois do nome</translation>
    </message>
    <message>
        <source>Price with tax</source>
        <translation>Preço com imposto</translation>
    </message>
    <message>
        <source>whole address</source>
        <translation>morada completa</translation>
    </message>
    <message>
        <source>Identifier (UID)</source>
        <translation>Identificador (UID)</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Import customers</source>
        <translation>Importar clientes</translation>
    </message>
    <message>
        <source>Import products</source>
        <translation>Importar produtos</translation>
    </message>
    <message>
        <source>Import past documents</source>
        <translation>Importar documentos passados</translation>
    </message>
    <message>
        <source>Bring the list of customers that is already kept elsewhere.</source>
        <translation>Traga a lista de clientes que já existe noutro lado.</translation>
    </message>
    <message>
        <source>Bring the list of products that is already kept elsewhere.</source>
        <translation>Traga a lista de produtos que já existe noutro lado.</translation>
    </message>
    <message>
        <source>Bring the documents that another program issued. They keep their numbers and are never changed.</source>
        <translation>Traga os documentos que outro programa emitiu. Mantêm os seus números e nunca são alterados.</translation>
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
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Customers added</source>
        <translation>Clientes acrescentados</translation>
    </message>
    <message>
        <source>Products added</source>
        <translation>Produtos acrescentados</translation>
    </message>
    <message>
        <source>Documents added</source>
        <translation>Documentos acrescentados</translation>
    </message>
    <message>
        <source>Customers changed</source>
        <translation>Clientes alterados</translation>
    </message>
    <message>
        <source>Products changed</source>
        <translation>Produtos alterados</translation>
    </message>
    <message>
        <source>Documents joined to a customer</source>
        <translation>Documentos ligados a um cliente</translation>
    </message>
    <message>
        <source>Already the same</source>
        <translation>Já iguais</translation>
    </message>
    <message>
        <source>Rows left out</source>
        <translation>Linhas deixadas de fora</translation>
    </message>
    <message>
        <source>New</source>
        <comment>outcome of an imported row</comment>
        <translation>Nova</translation>
    </message>
    <message>
        <source>Update</source>
        <comment>outcome of an imported row</comment>
        <translation>A atualizar</translation>
    </message>
    <message>
        <source>Same</source>
        <comment>outcome of an imported row</comment>
        <translation>Igual</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>outcome of an imported row</comment>
        <translation>Rejeitada</translation>
    </message>
    <message>
        <source>A row is a known customer when it has the same</source>
        <translation>Uma linha é um cliente conhecido quando coincide em</translation>
    </message>
    <message>
        <source>A row is a known product when it has the same</source>
        <translation>Uma linha é um produto conhecido quando coincide em</translation>
    </message>
    <message>
        <source>A row is a known document when it has the same</source>
        <translation>Uma linha é um documento conhecido quando coincide em</translation>
    </message>
    <message>
        <source>Code, else barcode or name</source>
        <translation>Código, senão código de barras ou nome</translation>
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
        <source>Kind, number, year and customer</source>
        <translation>Tipo, número, ano e cliente</translation>
    </message>
    <message>
        <source>Name with tax number, e-mail or phone</source>
        <translation>Nome com n.º de contribuinte, e-mail ou telefone</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>N.º de contribuinte</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>These columns look like those of customers.</source>
        <translation>Estas colunas parecem de clientes.</translation>
    </message>
    <message>
        <source>These columns look like those of products.</source>
        <translation>Estas colunas parecem de produtos.</translation>
    </message>
    <message>
        <source>These columns look like those of documents.</source>
        <translation>Estas colunas parecem de documentos.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>Importar %n linha</numerusform>
            <numerusform>Importar %n linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <comment>rows with this outcome</comment>
        <translation>Novas</translation>
    </message>
    <message>
        <source>Updates</source>
        <comment>rows with this outcome</comment>
        <translation>Atualizações</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <comment>rows with this outcome</comment>
        <translation>Iguais</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>rows with this outcome</comment>
        <translation>Rejeitadas</translation>
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
    <name>LineGrid</name>
    <message>
        <source>Code, barcode or name</source>
        <translation>Código, código de barras ou nome</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>Subtotal</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, linha %2</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>today</source>
        <translation>hoje</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ontem</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>amanhã</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
</context>
<context>
    <name>Merge</name>
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
    <message>
        <source>“%1” cannot be chosen that way in a merge; choose the value of one of the two customers.</source>
        <translation>«%1» não pode ser escolhido assim numa fusão; escolha o valor de um dos dois clientes.</translation>
    </message>
</context>
<context>
    <name>Numbering</name>
    <message>
        <source>“%1” is not a part of a number; use {prefix}, {series}, {year}, {yy}, {number} or {number:4}.</source>
        <translation>«%1» não é um elemento do número; use {prefix}, {series}, {year}, {yy}, {number} ou {number:4}.</translation>
    </message>
    <message>
        <source>Put {number} into the number pattern, once.</source>
        <translation>Ponha {number} no formato do número, uma só vez.</translation>
    </message>
    <message>
        <source>Put {year} or {yy} into the number pattern; numbers start again each year.</source>
        <translation>Ponha {year} ou {yy} no formato do número; os números recomeçam todos os anos.</translation>
    </message>
    <message>
        <source>Document numbers start at 1.</source>
        <translation>Os números dos documentos começam em 1.</translation>
    </message>
    <message>
        <source>A prefix has at most 12 letters and digits, such as OR or INV.</source>
        <translation>Um prefixo tem no máximo 12 letras e algarismos, como OR ou FT.</translation>
    </message>
    <message>
        <source>A series has at most 12 letters and digits, such as A or Porto.</source>
        <translation>Uma série tem no máximo 12 letras e algarismos, como A ou Porto.</translation>
    </message>
    <message>
        <source>The number pattern is too long; shorten it.</source>
        <translation>O formato do número é demasiado longo; encurte-o.</translation>
    </message>
    <message>
        <source>Put {series} into the number pattern, or leave the series empty; else two documents would get the same number.</source>
        <translation>Ponha {series} no formato do número ou deixe a série vazia; senão dois documentos teriam o mesmo número.</translation>
    </message>
    <message>
        <source>%1 would get the same numbers; choose another prefix for one of the two.</source>
        <translation>%1 ficaria com os mesmos números; escolha outro prefixo para um dos dois.</translation>
    </message>
    <message>
        <source>There is no kind of document “%1”.</source>
        <translation>Não há nenhum tipo de documento «%1».</translation>
    </message>
    <message>
        <source>There is a numbering for this kind already; change that one.</source>
        <translation>Já há uma numeração para este tipo; altere essa.</translation>
    </message>
</context>
<context>
    <name>PagePanel</name>
    <message>
        <source>%1%</source>
        <extracomment>a percentage as the language writes it: 58% or 58 %</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Classic</source>
        <translation>Clássico</translation>
    </message>
    <message>
        <source>Modern</source>
        <translation>Moderno</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacto</translation>
    </message>
    <message>
        <source>%1 × %2 mm</source>
        <translation>%1 × %2 mm</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
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
        <translation>%1 foi importado só com o nome do cliente; acrescente o cliente, importe o ficheiro outra vez e registe depois o pagamento.</translation>
    </message>
    <message>
        <source>%1 is settled; there is nothing left to pay.</source>
        <translation>%1 está liquidado; não há nada por pagar.</translation>
    </message>
    <message>
        <source>Of %1, %2 is unpaid; write at most that.</source>
        <translation>De %1 falta pagar %2; escreva no máximo esse valor.</translation>
    </message>
    <message>
        <source>Record payment of %1 by %2</source>
        <translation>Registar pagamento de %1 por %2</translation>
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
    <name>PaymentMethod</name>
    <message>
        <source>The code of a payment method has lower-case letters, digits and _ only.</source>
        <translation>O código de um meio de pagamento só tem letras minúsculas, algarismos e _.</translation>
    </message>
</context>
<context>
    <name>PaymentTerm</name>
    <message>
        <source>Write how many days a customer has to pay, from 0 to %1.</source>
        <translation>Escreva quantos dias o cliente tem para pagar, de 0 a %1.</translation>
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
    <name>PictureInput</name>
    <message>
        <source>This is not a picture; choose a PNG, JPEG, SVG or WebP file.</source>
        <translation>Isto não é uma imagem; escolha um ficheiro PNG, JPEG, SVG ou WebP.</translation>
    </message>
    <message>
        <source>The picture is too large; choose one of fewer megapixels.</source>
        <translation>A imagem é demasiado grande; escolha uma com menos megapíxeis.</translation>
    </message>
    <message>
        <source>The picture is damaged; open it in another program and save it again.</source>
        <translation>A imagem está danificada; abra-a noutro programa e guarde-a de novo.</translation>
    </message>
    <message>
        <source>This is a folder; choose one picture in it.</source>
        <translation>Isto é uma pasta; escolha uma imagem dentro dela.</translation>
    </message>
    <message>
        <source>“%1” could not be read; choose the picture again.</source>
        <translation>Não foi possível ler «%1»; escolha a imagem de novo.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n documento</numerusform>
            <numerusform>%n documentos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: sent to the printer.</source>
        <translation>%1: enviado para a impressora.</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Guardar PDF</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation>Documentos PDF</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 está guardado.</translation>
    </message>
    <message>
        <source>Folder for the PDFs</source>
        <translation>Pasta para os PDF</translation>
    </message>
    <message numerus="yes">
        <source>Saving %n PDF(s)</source>
        <translation>
            <numerusform>A guardar %n PDF</numerusform>
            <numerusform>A guardar %n PDF</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n PDF(s) are in the folder %1.</source>
        <translation>
            <numerusform>%n PDF está na pasta %1.</numerusform>
            <numerusform>%n PDF estão na pasta %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No printer is installed</source>
        <translation>Não há nenhuma impressora instalada</translation>
    </message>
    <message>
        <source>Add a printer in the settings of the computer, or save a PDF and print it elsewhere.</source>
        <translation>Acrescente uma impressora nas definições do computador, ou guarde um PDF e imprima-o noutro lado.</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Guardar PDF…</translation>
    </message>
    <message>
        <source>The printer does not take the document. See that it is on and connected, and choose Print again.</source>
        <translation>A impressora não aceita o documento. Veja se está ligada e escolha Imprimir outra vez.</translation>
    </message>
    <message>
        <source>The printer %1 does not take the document. See that it is on and connected, and choose Print again.</source>
        <translation>A impressora %1 não aceita o documento. Veja se está ligada e escolha Imprimir outra vez.</translation>
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
    <message numerus="yes">
        <source>%n attached file(s) were removed for good.</source>
        <translation>
            <numerusform>%n ficheiro anexado foi eliminado de vez.</numerusform>
            <numerusform>%n ficheiros anexados foram eliminados de vez.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProductList</name>
    <message>
        <source>per %1</source>
        <extracomment>a price&apos;s unit: &quot;per hour&quot;</extracomment>
        <translation>por %1</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Margem</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Bens</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Serviços</translation>
    </message>
    <message>
        <source>No products yet</source>
        <translation>Ainda não há produtos</translation>
    </message>
    <message>
        <source>Bring your price list, or add what is sold next.</source>
        <translation>Traga a tabela de preços, ou acrescente o que se vender a seguir.</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importar um ficheiro</translation>
    </message>
    <message>
        <source>Excel, CSV or a copy from another program</source>
        <translation>Excel, CSV ou uma cópia de outro programa</translation>
    </message>
    <message>
        <source>Add the first product</source>
        <translation>Acrescentar o primeiro produto</translation>
    </message>
    <message>
        <source>A name and a price are enough</source>
        <translation>Bastam um nome e um preço</translation>
    </message>
    <message>
        <source>You can also drop a file anywhere on this page</source>
        <translation>Também pode largar um ficheiro em qualquer ponto desta página</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>The shop to open; the last one when it is left out.</source>
        <translation>A empresa a abrir; a última, se não for indicada.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>Interrompido; nada foi alterado.</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
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
    <message>
        <source>Attachment</source>
        <translation>Anexo</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anexos</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>Meio de pagamento</translation>
    </message>
    <message>
        <source>Payment methods</source>
        <translation>Meios de pagamento</translation>
    </message>
    <message>
        <source>Payment term</source>
        <translation>Condição de pagamento</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>Condições de pagamento</translation>
    </message>
    <message>
        <source>Numbering</source>
        <translation>Numeração</translation>
    </message>
    <message>
        <source>Numberings</source>
        <translation>Numerações</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>The shop&apos;s usual tax</source>
        <translation>O imposto habitual da empresa</translation>
    </message>
    <message>
        <source>The shop&apos;s language</source>
        <translation>A língua da empresa</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Não indicado</translation>
    </message>
</context>
<context>
    <name>Relation</name>
    <message>
        <source>Referred by</source>
        <translation>Recomendado por</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Parceiro</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Família</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Relacionado</translation>
    </message>
    <message>
        <source>Has referred</source>
        <translation>Recomendou</translation>
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
        <translation>Aceites</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Recusados</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Em aberto</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirados</translation>
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
        <source>There is no report “%1”; choose one of %2.</source>
        <translation>Não existe o relatório «%1»; escolha entre %2.</translation>
    </message>
    <message>
        <source>The report “%1” cannot be grouped by “%2”; choose one of %3.</source>
        <translation>Não é possível agrupar o relatório «%1» por «%2»; escolha entre %3.</translation>
    </message>
    <message>
        <source>The last day lies before the first; swap them.</source>
        <translation>O último dia é anterior ao primeiro; troque-os.</translation>
    </message>
</context>
<context>
    <name>SalesCommands</name>
    <message>
        <source>New quote</source>
        <translation>Novo orçamento</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Nova encomenda</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>Nova %1</translation>
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
    <name>Session</name>
    <message>
        <source>Something went wrong that should not; nothing was changed. Try it again.</source>
        <translation>Ocorreu um erro inesperado; nada foi alterado. Tente de novo.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Desfeito: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Refeito: %1</translation>
    </message>
    <message>
        <source>The last one is still under way; wait until it is done.</source>
        <translation>A anterior ainda está em curso; espere até acabar.</translation>
    </message>
    <message>
        <source>Undoing %1</source>
        <translation>A desfazer: %1</translation>
    </message>
    <message>
        <source>Doing again %1</source>
        <translation>A refazer %1</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Add a field</source>
        <translation>Acrescentar um campo</translation>
    </message>
    <message>
        <source>Remove this field</source>
        <translation>Eliminar este campo</translation>
    </message>
    <message>
        <source>Add a tax</source>
        <translation>Acrescentar um imposto</translation>
    </message>
    <message>
        <source>Remove this tax</source>
        <translation>Eliminar este imposto</translation>
    </message>
    <message>
        <source>%1 %2, the usual one</source>
        <translation>%1 %2, o habitual</translation>
    </message>
    <message>
        <source>Add a unit</source>
        <translation>Acrescentar uma unidade</translation>
    </message>
    <message>
        <source>Remove this unit</source>
        <translation>Eliminar esta unidade</translation>
    </message>
    <message>
        <source>Ways to pay</source>
        <translation>Meios de pagamento</translation>
    </message>
    <message>
        <source>Add a way to pay</source>
        <translation>Acrescentar um meio de pagamento</translation>
    </message>
    <message>
        <source>Remove this way to pay</source>
        <translation>Eliminar este meio de pagamento</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>Condições de pagamento</translation>
    </message>
    <message>
        <source>Add payment terms</source>
        <translation>Acrescentar condições de pagamento</translation>
    </message>
    <message>
        <source>Remove these payment terms</source>
        <translation>Eliminar estas condições de pagamento</translation>
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
        <translation>«%1» não é uma das línguas pt-PT, pt-BR, es e en; escolha uma delas.</translation>
    </message>
    <message>
        <source>New shop</source>
        <translation>Criar empresa</translation>
    </message>
    <message>
        <source>Custom fields of the trade</source>
        <translation>Campos personalizados do ramo</translation>
    </message>
    <message>
        <source>Sample products of the trade</source>
        <translation>Produtos de exemplo do ramo</translation>
    </message>
    <message>
        <source>Payment methods and terms of the country</source>
        <translation>Meios e condições de pagamento do país</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>%1, %2 late</source>
        <translation>%1, %2 em atraso</translation>
    </message>
    <message>
        <source>%1, %2 open</source>
        <translation>%1, %2 em aberto</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produtos</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Definições</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recentes</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Tudo guardado</translation>
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
    <message>
        <source>“%1” is not the name of a setting; write one such as window/customers.</source>
        <translation>«%1» não é o nome de uma definição; escreva um como window/customers.</translation>
    </message>
    <message>
        <source>“%1” is a folder; choose the file of the shop in it.</source>
        <translation>«%1» é uma pasta; escolha o ficheiro da empresa que está nela.</translation>
    </message>
    <message>
        <source>“%1” is not in its place any more. Put it back, or plug its disk in; until then nothing can be saved.</source>
        <translation>«%1» já não está no seu lugar. Volte a pô-lo lá ou ligue o disco; até lá, nada pode ser guardado.</translation>
    </message>
    <message>
        <source>“%1” is still in use (%2); remove or change that first.</source>
        <translation>«%1» ainda está a ser usado (%2); remova ou altere isso primeiro.</translation>
    </message>
</context>
<context>
    <name>Tax</name>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n produto</numerusform>
            <numerusform>%n produtos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) not yet issued</source>
        <translation>
            <numerusform>%n documento por emitir</numerusform>
            <numerusform>%n documentos por emitir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other tax(es)</source>
        <translation>
            <numerusform>%n outro imposto</numerusform>
            <numerusform>%n outros impostos</numerusform>
        </translation>
    </message>
    <message>
        <source>The code of a tax has letters and digits only, and at least one letter, such as VAT20.</source>
        <translation>O código de um imposto só tem letras e algarismos, e pelo menos uma letra, como IVA23.</translation>
    </message>
    <message>
        <source>There is a tax %1 already; choose another code.</source>
        <translation>Já há um imposto %1; escolha outro código.</translation>
    </message>
    <message>
        <source>The code %1 is used (%2) and stays; add another tax instead.</source>
        <translation>O código %1 está em uso (%2) e fica; acrescente antes outro imposto.</translation>
    </message>
    <message>
        <source>There is no tax category “%1”; choose one of %2.</source>
        <translation>Não há nenhuma categoria de imposto «%1»; escolha uma de %2.</translation>
    </message>
    <message>
        <source>Write a rate from 0 to 100 %.</source>
        <translation>Escreva uma taxa de 0 a 100 %.</translation>
    </message>
    <message>
        <source>Nothing is charged in this category; write 0 as the rate.</source>
        <translation>Nesta categoria não se cobra nada; escreva 0 como taxa.</translation>
    </message>
    <message>
        <source>Write why no tax is charged; it is printed on the document.</source>
        <translation>Indique o motivo de não se cobrar imposto; é impresso no documento.</translation>
    </message>
    <message>
        <source>There is no equivalence surcharge “%1”; choose the code of one (category RE).</source>
        <translation>Não há nenhum recargo de equivalência «%1»; escolha o código de um (categoria RE).</translation>
    </message>
    <message>
        <source>There is no tax region “%1” here.</source>
        <translation>Não há aqui nenhuma região fiscal «%1».</translation>
    </message>
    <message>
        <source>A withholding or surcharge cannot be the standard tax.</source>
        <translation>Uma retenção ou um recargo não pode ser o imposto habitual.</translation>
    </message>
    <message>
        <source>Make another tax the standard one; %1 then no longer is.</source>
        <translation>Torne outro imposto o habitual; %1 deixa então de o ser.</translation>
    </message>
    <message>
        <source>%1 is the standard tax; make another one the standard first.</source>
        <translation>%1 é o imposto habitual; torne primeiro outro o habitual.</translation>
    </message>
    <message>
        <source>%1 is used (%2); give them another tax first.</source>
        <translation>%1 está em uso (%2); dê-lhes primeiro outro imposto.</translation>
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
        <source>Should look like %1.</source>
        <translation>Devia ser como %1.</translation>
    </message>
    <message>
        <source>Use only letters and digits.</source>
        <translation>Use só letras e algarismos.</translation>
    </message>
    <message>
        <source>No number has the same digit throughout.</source>
        <translation>Nenhum número tem sempre o mesmo algarismo.</translation>
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
    <message>
        <source>“%1” is not one of the program&apos;s languages</source>
        <translation>«%1» não é uma das línguas do programa</translation>
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
<context>
    <name>TradePreset</name>
    <message>
        <source>The settings for this trade cannot be read. Install the program again.</source>
        <translation>Não é possível ler as definições deste ramo. Instale o programa de novo.</translation>
    </message>
    <message>
        <source>There is no trade “%1”; choose one of %2.</source>
        <translation>Não há nenhum ramo «%1»; escolha um de %2.</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>“%1” is not a standard code; it has up to three capitals and digits, as HUR has.</source>
        <translation>«%1» não é um código normalizado; tem até três maiúsculas e algarismos, como HUR.</translation>
    </message>
    <message>
        <source>There is a unit “%1” already.</source>
        <translation>Já há uma unidade «%1».</translation>
    </message>
    <message>
        <source>A unit is printed after each quantity; shorten it to 20 letters.</source>
        <translation>A unidade é impressa a seguir a cada quantidade; encurte-a para 20 letras.</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>uma imagem</translation>
    </message>
</context>
<context>
    <name>clientela::AppearanceSection</name>
    <message>
        <source>Language and look</source>
        <translation>Língua e aspeto</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como no sistema</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Língua da janela</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Claro ou escuro</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Pequeno</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>Muito grande</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>Show all hints again</source>
        <translation>Mostrar de novo todas as sugestões</translation>
    </message>
    <message>
        <source>Hints are shown again, the next time a page is opened</source>
        <translation>As sugestões voltam a aparecer na próxima vez que uma página for aberta</translation>
    </message>
    <message>
        <source>For whoever works at this computer; other computers have their own settings.</source>
        <translation>Para quem trabalha neste computador; os outros computadores têm as suas definições.</translation>
    </message>
    <message>
        <source>No animations</source>
        <translation>Sem animações</translation>
    </message>
</context>
<context>
    <name>clientela::BackupsModel</name>
    <message>
        <source>Saved</source>
        <translation>Guardada</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>incompleta</translation>
    </message>
    <message>
        <source>verified when it was made</source>
        <translation>verificada ao ser feita</translation>
    </message>
</context>
<context>
    <name>clientela::BackupsPanel</name>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Copiar agora</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Repor…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Keep the newest</source>
        <translation>Manter as mais recentes</translation>
    </message>
    <message>
        <source>Folder of the backups</source>
        <translation>Pasta das cópias de segurança</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>Cópias de segurança, da mais recente para a mais antiga</translation>
    </message>
    <message>
        <source>There is no backup in this folder yet. Choose Back up now to make the first.</source>
        <translation>Ainda não há cópias nesta pasta. Escolha Copiar agora para fazer a primeira.</translation>
    </message>
    <message>
        <source>No folder is chosen yet</source>
        <translation>Ainda não foi escolhida uma pasta</translation>
    </message>
    <message>
        <source>Where backups are kept</source>
        <translation>Onde ficam as cópias de segurança</translation>
    </message>
    <message>
        <source>Choose a backup first.</source>
        <translation>Escolha primeiro uma cópia.</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>A fazer a cópia de segurança</translation>
    </message>
    <message>
        <source>verified %1</source>
        <translation>verificada às %1</translation>
    </message>
    <message>
        <source>The backup was saved and verified.</source>
        <translation>A cópia foi guardada e verificada.</translation>
    </message>
    <message>
        <source>Verifying %1</source>
        <translation>A verificar %1</translation>
    </message>
    <message>
        <source>The backup is sound.</source>
        <translation>A cópia está em bom estado.</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>danificada</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Repor esta cópia</translation>
    </message>
    <message>
        <source>The shop becomes what it was on %1. What it is now is kept beside it, as a file that ends in .before-restore.</source>
        <translation>A empresa volta a ser o que era em %1. O que é agora fica guardado ao lado, num ficheiro que termina em .before-restore.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Repor</translation>
    </message>
    <message>
        <source>Back up automatically every day</source>
        <translation>Fazer cópia de segurança automática todos os dias</translation>
    </message>
</context>
<context>
    <name>clientela::BeforeAfterList</name>
    <message>
        <source>%1: %2 becomes %3</source>
        <translation>%1: %2 passa a %3</translation>
    </message>
</context>
<context>
    <name>clientela::BulkBar</name>
    <message>
        <source>Change a field…</source>
        <translation>Alterar um campo…</translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <translation>Acrescentar uma etiqueta…</translation>
    </message>
    <message>
        <source>Remove a tag…</source>
        <translation>Tirar uma etiqueta…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Desmarcar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alterar</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>%1 ticked</source>
        <translation>Marcados: %1</translation>
    </message>
</context>
<context>
    <name>clientela::CardHead</name>
    <message>
        <source>More for this customer</source>
        <translation>Mais para este cliente</translation>
    </message>
    <message>
        <source>Close the card</source>
        <translation>Fechar a ficha</translation>
    </message>
    <message>
        <source>Click to change the name</source>
        <translation>Clique para alterar o nome</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Ligar</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Orçamento</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Ligar para %1</translation>
    </message>
    <message>
        <source>Write a message to %1</source>
        <translation>Escrever uma mensagem para %1</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>Escrever para %1</translation>
    </message>
    <message>
        <source>New quote for this customer</source>
        <translation>Novo orçamento para este cliente</translation>
    </message>
    <message>
        <source>Write a note about this customer</source>
        <translation>Escrever uma nota sobre este cliente</translation>
    </message>
    <message>
        <source>with %1</source>
        <extracomment>who looks after the customer, as &quot;Company · Porto · with Rita&quot;</extracomment>
        <translation>com %1</translation>
    </message>
    <message>
        <source>Name changed.</source>
        <translation>Nome alterado.</translation>
    </message>
    <message>
        <source>There is no telephone number. Add one on the right.</source>
        <translation>Não há número de telefone. Acrescente um à direita.</translation>
    </message>
    <message>
        <source>There is no e-mail address. Add one on the right.</source>
        <translation>Não há endereço de e-mail. Acrescente um à direita.</translation>
    </message>
</context>
<context>
    <name>clientela::ChangeModel</name>
    <message>
        <source>added</source>
        <translation>acrescentado</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>follows a merge</source>
        <translation>devido a uma junção</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>alterado</translation>
    </message>
    <message>
        <source>%1: %2 becomes %3</source>
        <translation>%1: %2 passa a %3</translation>
    </message>
</context>
<context>
    <name>clientela::CheckModel</name>
    <message>
        <source>Row</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Values, old and new</source>
        <translation>Valores, antigos e novos</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vazio</translation>
    </message>
    <message>
        <source>Nothing changes</source>
        <translation>Nada muda</translation>
    </message>
    <message>
        <source>Only a name</source>
        <translation>Só um nome</translation>
    </message>
    <message>
        <source>Joined to a customer</source>
        <translation>Ligado a um cliente</translation>
    </message>
</context>
<context>
    <name>clientela::CheckStep</name>
    <message>
        <source>No row fits. Choose All, or find something else.</source>
        <translation>Nenhuma linha corresponde. Escolha Todas ou procure outra coisa.</translation>
    </message>
    <message>
        <source>Find a row</source>
        <translation>Procurar uma linha</translation>
    </message>
    <message>
        <source>What this import does</source>
        <translation>O que esta importação faz</translation>
    </message>
    <message>
        <source>Keep what Clientela has</source>
        <translation>Manter o que o Clientela tem</translation>
    </message>
    <message>
        <source>Clear it in Clientela too</source>
        <translation>Limpar também no Clientela</translation>
    </message>
    <message>
        <source>Clear it in records of an earlier export</source>
        <translation>Limpar nos registos de uma exportação anterior</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>The first %1 rows are shown, and every rejected one. The import takes all.</source>
        <translation>Mostram-se as primeiras %1 linhas e todas as rejeitadas. A importação leva todas.</translation>
    </message>
    <message>
        <source>Empty cells in the file</source>
        <translation>Células vazias no ficheiro</translation>
    </message>
</context>
<context>
    <name>clientela::CheckView</name>
    <message>
        <source>Correct</source>
        <translation>Corrigir</translation>
    </message>
    <message>
        <source>Rows of the file and what becomes of them</source>
        <translation>Linhas do ficheiro e o que acontece a cada uma</translation>
    </message>
</context>
<context>
    <name>clientela::ColourInput</name>
    <message>
        <source>Write the colour as #1F5F8B, or choose one with the Down arrow.</source>
        <translation>Escreva a cor como #1F5F8B, ou escolha uma com a seta para baixo.</translation>
    </message>
</context>
<context>
    <name>clientela::ColumnsModel</name>
    <message>
        <source>Column of the file</source>
        <translation>Coluna do ficheiro</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>O que contém</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Vai para</translation>
    </message>
    <message>
        <source>“%1” goes there already; choose another place for one of them.</source>
        <translation>«%1» já vai para aí; escolha outro lugar para uma delas.</translation>
    </message>
    <message>
        <source>Column %1, without a heading</source>
        <translation>Coluna %1, sem título</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vazio</translation>
    </message>
    <message>
        <source>Kept as a note</source>
        <translation>Fica como nota</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Fica de fora</translation>
    </message>
    <message>
        <source>Where “%1” goes</source>
        <translation>Para onde vai «%1»</translation>
    </message>
</context>
<context>
    <name>clientela::ColumnsStep</name>
    <message>
        <source>semicolon</source>
        <translation>ponto e vírgula</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>vírgula</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulação</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>barra</translation>
    </message>
    <message>
        <source>none, one column</source>
        <translation>nada, uma só coluna</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Folha</translation>
    </message>
    <message>
        <source>Saved columns</source>
        <translation>Colunas guardadas</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Name, such as the program it comes from</source>
        <translation>Nome, como o do programa de onde vem</translation>
    </message>
    <message>
        <source>Name of these columns</source>
        <translation>Nome destas colunas</translation>
    </message>
    <message>
        <source>As recognised</source>
        <translation>Como foram reconhecidas</translation>
    </message>
    <message>
        <source>Say for at least one column where it goes.</source>
        <translation>Diga para onde vai pelo menos uma coluna.</translation>
    </message>
    <message>
        <source>Two columns go to the same place; choose another for one of them.</source>
        <translation>Duas colunas vão para o mesmo lugar; escolha outro para uma delas.</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Separador</translation>
    </message>
    <message>
        <source>Import them as those</source>
        <translation>Importar como esses</translation>
    </message>
</context>
<context>
    <name>clientela::ColumnsView</name>
    <message>
        <source>Columns of the file and where they go</source>
        <translation>Colunas do ficheiro e para onde vão</translation>
    </message>
</context>
<context>
    <name>clientela::CommandPalette</name>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Search customers, documents, products or actions</source>
        <translation>Pesquisar clientes, documentos, produtos ou ações</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Nothing is called that. Try fewer letters, or a telephone number.</source>
        <translation>Nada tem esse nome. Experimente menos letras ou um número de telefone.</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>escolher</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abrir</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>all in this group</source>
        <translation>todos deste grupo</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>documentos</translation>
    </message>
    <message>
        <source>actions only</source>
        <translation>só ações</translation>
    </message>
</context>
<context>
    <name>clientela::ConflictLine</name>
    <message>
        <source>Take theirs</source>
        <translation>Aceitar o outro</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Manter o meu</translation>
    </message>
    <message>
        <source>Changed by somebody else meanwhile to “%1”.</source>
        <translation>Entretanto, alguém alterou para «%1».</translation>
    </message>
</context>
<context>
    <name>clientela::CustomerCard</name>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Change the name</source>
        <translation>Alterar o nome</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Anexar ficheiros…</translation>
    </message>
    <message>
        <source>Check for duplicates</source>
        <translation>Procurar duplicados</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>Juntar com…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Export the person&apos;s data…</source>
        <translation>Exportar os dados da pessoa…</translation>
    </message>
    <message>
        <source>Erase the person…</source>
        <translation>Apagar os dados da pessoa…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>This is no file on this computer; save it here first, then drop it once more.</source>
        <translation>Isto não é um ficheiro neste computador; guarde-o primeiro aqui e largue-o outra vez.</translation>
    </message>
</context>
<context>
    <name>clientela::CustomerPicker</name>
    <message>
        <source>Name, phone or tax number</source>
        <translation>Nome, telefone ou n.º de contribuinte</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Novo cliente</translation>
    </message>
    <message>
        <source>New customer “%1”</source>
        <translation>Novo cliente «%1»</translation>
    </message>
</context>
<context>
    <name>clientela::CustomersPage</name>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Choose a customer in the list, or write a new one with Ctrl+Shift+C.</source>
        <translation>Escolha um cliente na lista ou escreva um novo com Ctrl+Shift+C.</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Novo cliente</translation>
    </message>
    <message>
        <source>Find duplicate customers</source>
        <translation>Procurar clientes duplicados</translation>
    </message>
    <message>
        <source>Ctrl+K finds anyone by a part of the name or the telephone number, wherever the window stands.</source>
        <translation>Ctrl+K encontra qualquer pessoa por parte do nome ou do número de telefone, em qualquer página.</translation>
    </message>
</context>
<context>
    <name>clientela::DateInput</name>
    <message>
        <source>Calendar</source>
        <translation>Calendário</translation>
    </message>
    <message>
        <source>Calendar (Down)</source>
        <translation>Calendário (seta para baixo)</translation>
    </message>
    <message>
        <source>There is no such day; write the date as %1, 12/3 or +30.</source>
        <translation>Esse dia não existe; escreva a data como %1, 12/3 ou +30.</translation>
    </message>
</context>
<context>
    <name>clientela::DiscountInput</name>
    <message>
        <source>A discount is between 0 and 100 percent.</source>
        <translation>Um desconto fica entre 0 e 100 por cento.</translation>
    </message>
    <message>
        <source>Write the discount without a minus sign.</source>
        <translation>Escreva o desconto sem sinal de menos.</translation>
    </message>
    <message>
        <source>Write a discount as %1 or as an amount.</source>
        <translation>Escreva o desconto como %1 ou como um valor.</translation>
    </message>
</context>
<context>
    <name>clientela::DocumentEditorPage</name>
    <message>
        <source>%1: %2</source>
        <comment>a number, its new status</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Credit %1?</source>
        <translation>Creditar %1?</translation>
    </message>
    <message>
        <source>A credit note over the whole amount is issued. This cannot be undone.</source>
        <translation>É emitida uma nota de crédito sobre o valor total. Isto não se pode desfazer.</translation>
    </message>
    <message>
        <source>Credit it all</source>
        <translation>Creditar tudo</translation>
    </message>
    <message>
        <source>There is nothing on the document; add a line first.</source>
        <translation>O documento está vazio; acrescente primeiro uma linha.</translation>
    </message>
    <message>
        <source>Issued as %1.</source>
        <translation>Emitido como %1.</translation>
    </message>
    <message>
        <source>Draft made: %1.</source>
        <translation>Rascunho criado: %1.</translation>
    </message>
    <message>
        <source>New version of %1</source>
        <translation>Nova versão de %1</translation>
    </message>
    <message>
        <source>The draft is removed.</source>
        <translation>O rascunho foi eliminado.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>The price should be a number such as %1.</source>
        <translation>O preço deve ser um número como %1.</translation>
    </message>
    <message>
        <source>%1 is a product now.</source>
        <translation>%1 é agora um produto.</translation>
    </message>
    <message>
        <source>Issued: it stays as it is.</source>
        <translation>Emitido: fica como está.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Save as PDF and write to the customer</source>
        <translation>Guardar em PDF e escrever ao cliente</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Emitir</translation>
    </message>
    <message>
        <source>Take payment</source>
        <translation>Receber pagamento</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>Converter</translation>
    </message>
    <message>
        <source>Duplicate document</source>
        <translation>Duplicar documento</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar em PDF…</translation>
    </message>
    <message>
        <source>Show the page</source>
        <translation>Mostrar a página</translation>
    </message>
    <message>
        <source>saved at %1</source>
        <translation>guardado às %1</translation>
    </message>
    <message>
        <source>Prices include tax</source>
        <translation>Preços com imposto incluído</translation>
    </message>
    <message>
        <source>Add a heading</source>
        <translation>Acrescentar um título</translation>
    </message>
    <message>
        <source>Add a subtotal</source>
        <translation>Acrescentar um subtotal</translation>
    </message>
    <message>
        <source>Add a line of text</source>
        <translation>Acrescentar uma linha de texto</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Name of the new product</source>
        <translation>Nome do novo produto</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preço</translation>
    </message>
    <message>
        <source>Add product</source>
        <translation>Acrescentar produto</translation>
    </message>
    <message>
        <source>Notes, printed</source>
        <translation>Observações, impressas</translation>
    </message>
    <message>
        <source>Saved as %1. Attach it to the e-mail that opened.</source>
        <translation>Guardado como %1. Anexe-o ao e-mail que se abriu.</translation>
    </message>
    <message>
        <source>Not finished and kept: %1.</source>
        <translation>Por acabar e guardado: %1.</translation>
    </message>
    <message>
        <source>Not finished and kept: %1 for %2.</source>
        <translation>Por acabar e guardado: %1 para %2.</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Passo seguinte</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Write a code or a part of a name and press Enter, then the quantity. The page beside is what is printed.</source>
        <translation>Escreva um código ou parte de um nome e prima Enter, depois a quantidade. A página ao lado é o que se imprime.</translation>
    </message>
    <message>
        <source>Where it comes from and what came of it</source>
        <translation>De onde vem e o que daí resultou</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>De onde vem</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>O que daí resultou</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>não guardado</translation>
    </message>
    <message>
        <source>saved on %1</source>
        <translation>guardado em %1</translation>
    </message>
    <message>
        <source>Price with tax</source>
        <translation>Preço com imposto</translation>
    </message>
    <message>
        <source>Price without tax</source>
        <translation>Preço sem imposto</translation>
    </message>
</context>
<context>
    <name>clientela::DocumentHeadForm</name>
    <message>
        <source>Name of the new customer</source>
        <translation>Nome do novo cliente</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Add customer</source>
        <translation>Acrescentar cliente</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido até</translation>
    </message>
    <message>
        <source>Work or reference</source>
        <translation>Obra ou referência</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pagamento</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Vence em</translation>
    </message>
    <message>
        <source>%1 is a customer now.</source>
        <translation>%1 é agora um cliente.</translation>
    </message>
    <message>
        <source>Language on paper</source>
        <translation>Língua no papel</translation>
    </message>
</context>
<context>
    <name>clientela::DocumentKeeper</name>
    <message>
        <source>This document was changed elsewhere in the meantime; what was typed here is kept.</source>
        <translation>Este documento foi entretanto alterado noutro lado; mantém-se o que foi escrito aqui.</translation>
    </message>
    <message>
        <source>This draft is no longer there; it was finished or thrown away.</source>
        <translation>Este rascunho já não existe; foi acabado ou deitado fora.</translation>
    </message>
    <message>
        <source>This document was removed elsewhere; what was typed here is kept as a new one.</source>
        <translation>Este documento foi eliminado noutro lado; o que foi escrito aqui fica como um novo.</translation>
    </message>
    <message>
        <source>Somebody else changed this document; what was typed here was kept. Their version is in the history.</source>
        <translation>Outra pessoa alterou este documento; ficou o que foi escrito aqui. A versão dela está no histórico.</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) of this document were removed from the list; the lines stay as they are.</source>
        <translation>
            <numerusform>%n produto deste documento foi eliminado da lista; as linhas ficam como estão.</numerusform>
            <numerusform>%n produtos deste documento foram eliminados da lista; as linhas ficam como estão.</numerusform>
        </translation>
    </message>
    <message>
        <source>This document was issued elsewhere; what was typed here before is kept as a new one.</source>
        <translation>Este documento foi emitido noutro lado; o que tinha sido escrito aqui fica guardado como um novo.</translation>
    </message>
    <message>
        <source>This document was issued elsewhere as %1; what is typed here goes on as a new one.</source>
        <translation>Este documento foi emitido noutro lado como %1; o que está escrito aqui continua como um novo.</translation>
    </message>
    <message>
        <source>This document was issued elsewhere as %1; it stays as it is.</source>
        <translation>Este documento foi emitido noutro lado como %1; fica como está.</translation>
    </message>
    <message>
        <source>Somebody else changed this document too; what both of you changed is in it.</source>
        <translation>Outra pessoa também alterou este documento; ficou com as alterações de ambos.</translation>
    </message>
</context>
<context>
    <name>clientela::DocumentLinesModel</name>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
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
        <source>Quantity</source>
        <translation>Quantidade</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preço</translation>
    </message>
    <message>
        <source>Disc.</source>
        <comment>head of a narrow column: discount</comment>
        <translation>Desc.</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Imposto</translation>
    </message>
    <message>
        <source>Total, %1</source>
        <comment>the currency</comment>
        <translation>Total, %1</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Linha %1</translation>
    </message>
</context>
<context>
    <name>clientela::DocumentsPage</name>
    <message>
        <source>This month</source>
        <translation>Este mês</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar em PDF…</translation>
    </message>
    <message>
        <source>Choose a document first.</source>
        <translation>Escolha primeiro um documento.</translation>
    </message>
    <message>
        <source>Open quotes</source>
        <translation>Orçamentos em aberto</translation>
    </message>
</context>
<context>
    <name>clientela::DoneStep</name>
    <message>
        <source>Show the list</source>
        <translation>Mostrar a lista</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Desfazer a importação</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>Importar outro ficheiro</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) imported</source>
        <translation>
            <numerusform>%n linha importada</numerusform>
            <numerusform>%n linhas importadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing had to be changed</source>
        <translation>Não foi preciso alterar nada</translation>
    </message>
    <message>
        <source>The rows that were left out can be saved with their reasons, corrected there and imported again.</source>
        <translation>As linhas que ficaram de fora podem ser guardadas com os motivos, corrigidas aí e importadas de novo.</translation>
    </message>
    <message>
        <source>Every row of the file is in Clientela now.</source>
        <translation>Todas as linhas do ficheiro estão agora no Clientela.</translation>
    </message>
    <message numerus="yes">
        <source>Save the %n rejected row(s)</source>
        <translation>
            <numerusform>Guardar a %n linha rejeitada</numerusform>
            <numerusform>Guardar as %n linhas rejeitadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Linha %1: %2</translation>
    </message>
    <message>
        <source>The import was undone</source>
        <translation>A importação foi desfeita</translation>
    </message>
    <message>
        <source>Everything is as it was before. The file itself was never touched.</source>
        <translation>Está tudo como estava antes. O ficheiro em si nunca foi tocado.</translation>
    </message>
</context>
<context>
    <name>clientela::DuplicatesPage</name>
    <message>
        <source>Look again</source>
        <translation>Procurar de novo</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicados</translation>
    </message>
    <message>
        <source>Likely the same</source>
        <translation>Provavelmente o mesmo</translation>
    </message>
    <message>
        <source>The customer to merge</source>
        <translation>O cliente a juntar</translation>
    </message>
    <message>
        <source>Name of the customer that is the same</source>
        <translation>Nome do cliente que é o mesmo</translation>
    </message>
    <message>
        <source>Write the name of the customer that is the same and choose it.</source>
        <translation>Escreva o nome do cliente que é o mesmo e escolha-o.</translation>
    </message>
    <message>
        <source>Looking through all customers…</source>
        <translation>A percorrer todos os clientes…</translation>
    </message>
    <message>
        <source>Looking for duplicate customers</source>
        <translation>À procura de clientes duplicados</translation>
    </message>
    <message>
        <source>Looking through all customers: %1 of %2.</source>
        <translation>A percorrer todos os clientes: %1 de %2.</translation>
    </message>
    <message>
        <source>The search was stopped. Look again when there is time.</source>
        <translation>A procura foi interrompida. Procure de novo quando houver tempo.</translation>
    </message>
    <message>
        <source>No other customer looks like this one.</source>
        <translation>Nenhum outro cliente se parece com este.</translation>
    </message>
    <message>
        <source>No customer seems to be here twice.</source>
        <translation>Nenhum cliente parece estar duas vezes.</translation>
    </message>
</context>
<context>
    <name>clientela::EmptyPanel</name>
    <message>
        <source>Nothing matches</source>
        <translation>Nada corresponde</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>No row passes the filter “%1”. Change it, or look at everything.</source>
        <translation>Nenhuma linha corresponde ao filtro «%1». Altere-o ou veja tudo.</translation>
    </message>
</context>
<context>
    <name>clientela::FactsModel</name>
    <message>
        <source>add</source>
        <translation>acrescentar</translation>
    </message>
</context>
<context>
    <name>clientela::FactsView</name>
    <message>
        <source>Facts</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Ligar</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
</context>
<context>
    <name>clientela::FileStep</name>
    <message>
        <source>You can also drop a file or paste rows anywhere on this page</source>
        <translation>Também pode largar um ficheiro ou colar linhas em qualquer ponto desta página</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Escolher um ficheiro</translation>
    </message>
    <message>
        <source>Excel, CSV, vCard or a copy from another program</source>
        <translation>Excel, CSV, vCard ou uma cópia de outro programa</translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>Colar linhas</translation>
    </message>
    <message>
        <source>Copied from a spreadsheet, with their headings</source>
        <translation>Copiadas de uma folha de cálculo, com os títulos</translation>
    </message>
    <message>
        <source>%1 Every row is shown before anything is written, and the whole import can be undone.</source>
        <comment>%1 is a sentence about what is brought</comment>
        <translation>%1 Todas as linhas são mostradas antes de se gravar alguma coisa, e toda a importação pode ser desfeita.</translation>
    </message>
</context>
<context>
    <name>clientela::FilterBar</name>
    <message>
        <source>Add a condition</source>
        <translation>Acrescentar uma condição</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Which conditions have to hold</source>
        <translation>Que condições têm de se verificar</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>Todas estas</translation>
    </message>
    <message>
        <source>Any of these</source>
        <translation>Alguma destas</translation>
    </message>
    <message>
        <source>The filter as text</source>
        <translation>O filtro como texto</translation>
    </message>
    <message>
        <source>The filter as text, as in city = &quot;Porto&quot; and balance &gt; 100</source>
        <translation>O filtro como texto, como em city = &quot;Porto&quot; and balance &gt; 100</translation>
    </message>
    <message>
        <source>Close the filter</source>
        <translation>Fechar o filtro</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparação</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Tirar esta condição</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>clientela::FirstRun</name>
    <message>
        <source>My shop</source>
        <translation>A minha empresa</translation>
    </message>
    <message>
        <source>Welcome to Clientela</source>
        <translation>Bem-vindo ao Clientela</translation>
    </message>
    <message>
        <source>Where is the shop? Its taxes, its currency and the names on its paper follow from the country.</source>
        <translation>Onde fica a empresa? Os impostos, a moeda e os nomes no papel seguem o país.</translation>
    </message>
    <message>
        <source>Another country</source>
        <translation>Outro país</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Língua</translation>
    </message>
    <message>
        <source>Open a shop that is there…</source>
        <translation>Abrir uma empresa que já existe…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>The shop</source>
        <translation>A empresa</translation>
    </message>
    <message>
        <source>The name and the logo stand on quotes and invoices. All of it can be changed later in Settings.</source>
        <translation>O nome e o logótipo aparecem nos orçamentos e nas faturas. Tudo se pode alterar mais tarde nas Definições.</translation>
    </message>
    <message>
        <source>As it stands over the door</source>
        <translation>Como está por cima da porta</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Outro</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Ramo de atividade</translation>
    </message>
    <message>
        <source>Brings the fields, tags and products that such a shop usually has.</source>
        <translation>Traz os campos, as etiquetas e os produtos que uma empresa assim costuma ter.</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Escolher uma imagem…</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ainda nenhum</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Escolhido</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logótipo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>How to begin</source>
        <translation>Como começar</translation>
    </message>
    <message>
        <source>Whatever is chosen can be undone, and the sample shop is kept apart.</source>
        <translation>Tudo o que se escolher pode ser desfeito, e a empresa de exemplo fica à parte.</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>Importar clientes</translation>
    </message>
    <message>
        <source>Excel, CSV, vCard or a copy from another program</source>
        <translation>Excel, CSV, vCard ou uma cópia de outro programa</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Começar do zero</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Ver primeiro como é</translation>
    </message>
    <message>
        <source>A sample shop with customers, quotes and invoices</source>
        <translation>Uma empresa de exemplo com clientes, orçamentos e faturas</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Alterar…</translation>
    </message>
    <message>
        <source>Where to keep the shop</source>
        <translation>Onde guardar a empresa</translation>
    </message>
    <message>
        <source>Clientela shops</source>
        <translation>Empresas do Clientela</translation>
    </message>
    <message>
        <source>Everything is kept in one file: %1</source>
        <translation>Está tudo guardado num só ficheiro: %1</translation>
    </message>
    <message>
        <source>Choose the logo</source>
        <translation>Escolher o logótipo</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>“%1” cannot be used as a logo. Choose an SVG, PNG or JPEG file of less than 2 MB.</source>
        <translation>«%1» não serve como logótipo. Escolha um ficheiro SVG, PNG ou JPEG com menos de 2 MB.</translation>
    </message>
    <message>
        <source>Open a shop</source>
        <translation>Abrir uma empresa</translation>
    </message>
    <message>
        <source>Customers are added as they come</source>
        <translation>Os clientes são adicionados à medida que chegam</translation>
    </message>
</context>
<context>
    <name>clientela::HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>Numa lista</translation>
    </message>
    <message>
        <source>The row above, the row below</source>
        <translation>A linha de cima, a linha de baixo</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>Abrir a linha</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espaço</translation>
    </message>
    <message>
        <source>Tick the row, for several at once</source>
        <translation>Marcar a linha, para várias de uma vez</translation>
    </message>
    <message>
        <source>Tick all rows</source>
        <translation>Marcar todas as linhas</translation>
    </message>
    <message>
        <source>Copy rows, to paste them into a spreadsheet</source>
        <translation>Copiar linhas, para as colar numa folha de cálculo</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Back, or close what is open</source>
        <translation>Voltar, ou fechar o que está aberto</translation>
    </message>
    <message>
        <source>The telephone rings</source>
        <translation>O telefone toca</translation>
    </message>
    <message>
        <source>Press Ctrl+K and type any part of the name, the telephone number, the e-mail address or the tax number. The balance and the last purchase are shown before anything is opened. Ctrl+Enter begins a quote.</source>
        <translation>Prima Ctrl+K e escreva qualquer parte do nome, do telefone, do e-mail ou do número de contribuinte. O saldo e a última compra aparecem antes de abrir seja o que for. Ctrl+Enter começa um orçamento.</translation>
    </message>
    <message>
        <source>A quote in two minutes</source>
        <translation>Um orçamento em dois minutos</translation>
    </message>
    <message>
        <source>Type a code, a barcode or a part of a product&apos;s name and press Enter; then the quantity, and Enter again for the next line. The page at the side is what will be printed. Issue gives the quote its number; from then on it does not change any more.</source>
        <translation>Escreva um código, um código de barras ou parte do nome de um produto e prima Enter; depois a quantidade, e Enter outra vez para a linha seguinte. A página ao lado é o que vai ser impresso. Emitir dá ao orçamento o seu número; a partir daí já não muda.</translation>
    </message>
    <message>
        <source>From quote to payment</source>
        <translation>Do orçamento ao pagamento</translation>
    </message>
    <message>
        <source>Bringing in what is there</source>
        <translation>Trazer o que já existe</translation>
    </message>
    <message>
        <source>Import reads Excel, CSV and vCard files, guesses where each column belongs and shows what every row will do before anything is written. The whole import can be undone.</source>
        <translation>A importação lê ficheiros Excel, CSV e vCard, adivinha o lugar de cada coluna e mostra o que cada linha vai fazer antes de gravar alguma coisa. Toda a importação pode ser desfeita.</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>Nada se perde</translation>
    </message>
    <message>
        <source>Everything is saved as it is typed. Ctrl+Z takes back the last change, also a merge or an import, also after the program was closed. History shows who changed what, and brings removed records back.</source>
        <translation>Tudo é guardado enquanto se escreve. Ctrl+Z desfaz a última alteração, também uma junção ou uma importação, também depois de fechar o programa. O Histórico mostra quem alterou o quê e recupera o que foi eliminado.</translation>
    </message>
    <message>
        <source>Customers, documents and settings are in one file. Clientela copies it every day, checks that each copy is whole, and keeps the last ones; Settings, Backups says where, and restores one.</source>
        <translation>Clientes, documentos e definições estão num só ficheiro. O Clientela copia-o todos os dias, verifica se cada cópia está inteira e guarda as últimas; Definições, Cópias de segurança diz onde, e repõe uma.</translation>
    </message>
    <message>
        <source>The whole business in one file</source>
        <translation>O negócio inteiro num ficheiro</translation>
    </message>
    <message>
        <source>An issued quote becomes an order, a pro-forma or, where the country lets an uncertified program issue it, an invoice, with one press and all its lines. Take payment when the money is there, also in parts; what is still owed stands on the customer&apos;s card.</source>
        <translation>Um orçamento emitido passa, com um toque e com todas as linhas, a encomenda, a pró-forma ou, onde o país permite que um programa não certificado a emita, a fatura. Registe o recebimento quando o dinheiro chegar, também por partes; o que falta fica na ficha do cliente.</translation>
    </message>
</context>
<context>
    <name>clientela::HintBar</name>
    <message>
        <source>Got it</source>
        <translation>Percebi</translation>
    </message>
</context>
<context>
    <name>clientela::HistoryModel</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n alteração</numerusform>
            <numerusform>%n alterações</numerusform>
        </translation>
    </message>
    <message>
        <source>undone</source>
        <translation>desfeito</translation>
    </message>
    <message>
        <source>final</source>
        <translation>definitivo</translation>
    </message>
</context>
<context>
    <name>clientela::HistoryPage</name>
    <message>
        <source>Everything</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Eliminados</translation>
    </message>
    <message>
        <source>What was done, the newest first</source>
        <translation>O que se fez, do mais recente para o mais antigo</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Deixar estar</translation>
    </message>
    <message>
        <source>Records and fields of the chosen change</source>
        <translation>Registos e campos da alteração escolhida</translation>
    </message>
    <message>
        <source>Nothing was done yet.</source>
        <translation>Ainda não se fez nada.</translation>
    </message>
    <message>
        <source>Looking for what was removed</source>
        <translation>À procura do que foi eliminado</translation>
    </message>
    <message>
        <source>Nothing was removed that could be brought back.</source>
        <translation>Não foi eliminado nada que se possa recuperar.</translation>
    </message>
    <message>
        <source>%1. Undone %2.</source>
        <translation>%1. Desfeito %2.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Undo this</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Undo the rest</source>
        <translation>Desfazer o resto</translation>
    </message>
    <message>
        <source>This is final and cannot be undone. A document that was issued can be cancelled or credited.</source>
        <translation>Isto é definitivo e não se pode desfazer. Um documento emitido pode ser anulado ou creditado.</translation>
    </message>
    <message>
        <source>Undoing %1</source>
        <translation>A desfazer: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a record and one of its fields</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This was changed again later and stays as it is:</source>
        <translation>Isto foi alterado de novo mais tarde e fica como está:</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Desfeito: %1</translation>
    </message>
    <message>
        <source>“%1” is back.</source>
        <translation>«%1» está de volta.</translation>
    </message>
    <message>
        <source>Redo this</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Redo the rest</source>
        <translation>Refazer o resto</translation>
    </message>
    <message>
        <source>Redoing %1</source>
        <translation>A refazer %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Refeito: %1</translation>
    </message>
    <message>
        <source>Each step can be undone by itself, also after the program was closed; Ctrl+Z undoes the last one.</source>
        <translation>Cada passo pode ser desfeito por si só, mesmo depois de fechar o programa; Ctrl+Z desfaz o último.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n alteração</numerusform>
            <numerusform>%n alterações</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientela::ImportPage</name>
    <message>
        <source>File</source>
        <translation>Ficheiro</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificação</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>last step of an import</comment>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The columns were saved as “%1”.</source>
        <translation>As colunas foram guardadas como «%1».</translation>
    </message>
    <message>
        <source>%1, sheet “%2”</source>
        <translation>%1, folha «%2»</translation>
    </message>
    <message>
        <source>%1, contact cards</source>
        <translation>%1, cartões de contacto</translation>
    </message>
    <message>
        <source>%1, export of Clientela</source>
        <translation>%1, exportação do Clientela</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n minute(s) left</source>
        <translation>
            <numerusform>%1, falta %n minuto</numerusform>
            <numerusform>%1, faltam %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n second(s) left</source>
        <translation>
            <numerusform>%1, falta %n segundo</numerusform>
            <numerusform>%1, faltam %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is written yet. Next, every row is checked.</source>
        <translation>Ainda nada foi gravado. A seguir, cada linha é verificada.</translation>
    </message>
    <message>
        <source>Check the rows</source>
        <translation>Verificar as linhas</translation>
    </message>
    <message>
        <source>Nothing is written yet. Afterwards the whole import can be undone.</source>
        <translation>Ainda nada foi gravado. Depois, toda a importação pode ser desfeita.</translation>
    </message>
    <message>
        <source>No row of this file changes anything.</source>
        <translation>Nenhuma linha deste ficheiro altera alguma coisa.</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Nada para importar</translation>
    </message>
    <message numerus="yes">
        <source>Save the %n rejected row(s)</source>
        <translation>
            <numerusform>Guardar a %n linha rejeitada</numerusform>
            <numerusform>Guardar as %n linhas rejeitadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Tables, cards and exports</source>
        <translation>Tabelas, cartões e exportações</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos os ficheiros</translation>
    </message>
    <message>
        <source>Only files of this computer can be taken. Save it here first.</source>
        <translation>Só se aceitam ficheiros deste computador. Guarde-o aqui primeiro.</translation>
    </message>
    <message>
        <source>There is nothing to paste. Copy the rows in the spreadsheet first.</source>
        <translation>Não há nada para colar. Copie primeiro as linhas na folha de cálculo.</translation>
    </message>
    <message>
        <source>Pasted cards</source>
        <translation>Cartões colados</translation>
    </message>
    <message>
        <source>Pasted rows</source>
        <translation>Linhas coladas</translation>
    </message>
    <message>
        <source>The pasted rows could not be kept. Save them as a file and choose that.</source>
        <translation>Não foi possível guardar as linhas coladas. Guarde-as num ficheiro e escolha-o.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>A ler %1</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>A verificar %1</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>A importar %1</translation>
    </message>
    <message>
        <source>Undoing the import</source>
        <translation>A desfazer a importação</translation>
    </message>
    <message>
        <source>The import was undone.</source>
        <translation>A importação foi desfeita.</translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>Guardar as linhas rejeitadas</translation>
    </message>
    <message>
        <source>rejected rows</source>
        <translation>linhas rejeitadas</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Livro do Excel</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>Tabela CSV</translation>
    </message>
    <message>
        <source>Saving the rejected rows</source>
        <translation>A guardar as linhas rejeitadas</translation>
    </message>
    <message>
        <source>The rejected rows are in %1.</source>
        <translation>As linhas rejeitadas estão em %1.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Cancelado; nada foi gravado.</translation>
    </message>
</context>
<context>
    <name>clientela::JobsCorner</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed</source>
        <translation>Interrompido; nada foi alterado</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed</source>
        <translation>Cancelado; nada foi alterado</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>faltam %1 s</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>faltam %1 min</translation>
    </message>
    <message>
        <source>Work in the background</source>
        <translation>Trabalho em segundo plano</translation>
    </message>
</context>
<context>
    <name>clientela::LineGrid</name>
    <message>
        <source>Lines of the document</source>
        <translation>Linhas do documento</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>next cell</source>
        <translation>célula seguinte</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <comment>key</comment>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>duplicate line</source>
        <translation>duplicar linha</translation>
    </message>
    <message>
        <source>Alt+↑↓</source>
        <comment>key</comment>
        <translation>Alt+↑↓</translation>
    </message>
    <message>
        <source>move</source>
        <translation>mover</translation>
    </message>
    <message>
        <source>Ctrl+Del</source>
        <comment>key</comment>
        <translation>Ctrl+Del</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>eliminar</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <comment>key</comment>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>desfazer</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>escolher</translation>
    </message>
    <message>
        <source>write it as text</source>
        <translation>escrever como texto</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <comment>key</comment>
        <translation>Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>new product</source>
        <translation>novo produto</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>write freely</source>
        <translation>escrever livremente</translation>
    </message>
    <message>
        <source>New product “%1”</source>
        <translation>Novo produto «%1»</translation>
    </message>
    <message>
        <source>New line below</source>
        <translation>Nova linha abaixo</translation>
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
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Duplicate line</source>
        <translation>Duplicar linha</translation>
    </message>
    <message>
        <source>Remove line</source>
        <translation>Eliminar linha</translation>
    </message>
</context>
<context>
    <name>clientela::LineInput</name>
    <message>
        <source>The text was cut after %1 characters; no more fit here.</source>
        <translation>O texto foi cortado depois de %1 caracteres; não cabem mais aqui.</translation>
    </message>
</context>
<context>
    <name>clientela::ListFooter</name>
    <message>
        <source>%1 ticked</source>
        <translation>Marcados: %1</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Nada para mostrar</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>clientela::ListView</name>
    <message>
        <source>Usual columns</source>
        <translation>Colunas habituais</translation>
    </message>
    <message>
        <source>That is too much to copy; export it to a file instead.</source>
        <translation>É demasiado para copiar; exporte antes para um ficheiro.</translation>
    </message>
</context>
<context>
    <name>clientela::LongTextInput</name>
    <message>
        <source>The text was cut after %L1 characters; no more fit here.</source>
        <translation>O texto foi cortado depois de %L1 caracteres; não cabem mais aqui.</translation>
    </message>
</context>
<context>
    <name>clientela::MainWindow</name>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>%1 - Clientela</source>
        <translation>%1 - Clientela</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Search or do something</source>
        <translation>Pesquisar ou fazer algo</translation>
    </message>
    <message>
        <source>Open another shop…</source>
        <translation>Abrir outra empresa…</translation>
    </message>
    <message>
        <source>Begin a new shop…</source>
        <translation>Criar uma nova empresa…</translation>
    </message>
    <message>
        <source>Help and shortcuts</source>
        <translation>Ajuda e atalhos</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Open a shop</source>
        <translation>Abrir uma empresa</translation>
    </message>
    <message>
        <source>Clientela shops</source>
        <translation>Empresas do Clientela</translation>
    </message>
    <message>
        <source>Look around the sample shop</source>
        <translation>Ver a empresa de exemplo</translation>
    </message>
    <message>
        <source>Not backed up</source>
        <translation>Sem cópia de segurança</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Tudo guardado</translation>
    </message>
    <message>
        <source>The first backup is made in a moment</source>
        <translation>A primeira cópia é feita daqui a pouco</translation>
    </message>
    <message>
        <source>The last backup: %1</source>
        <translation>A última cópia: %1</translation>
    </message>
    <message>
        <source>Something is still being done</source>
        <translation>Ainda há trabalho em curso</translation>
    </message>
    <message>
        <source>Backup verified %1</source>
        <comment>a time of today</comment>
        <translation>Cópia verificada %1</translation>
    </message>
    <message>
        <source>Last backup %1</source>
        <comment>a date</comment>
        <translation>Última cópia %1</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation>O ficheiro desapareceu</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Não guardado</translation>
    </message>
    <message>
        <source>Something is not saved</source>
        <translation>Há algo por guardar</translation>
    </message>
    <message>
        <source>What is marked could not be saved. Closing now loses it; everything else is saved.</source>
        <translation>O que está assinalado não pôde ser guardado. Se fechar agora, perde-se; tudo o resto está guardado.</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>Fechar sem guardar</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Ficar aqui</translation>
    </message>
    <message>
        <source>Closing now stops it, and what it has written so far is taken back.</source>
        <translation>Se fechar agora, para, e o que já foi escrito é desfeito.</translation>
    </message>
    <message>
        <source>Stop it and close</source>
        <translation>Parar e fechar</translation>
    </message>
    <message>
        <source>Let it finish</source>
        <translation>Deixar acabar</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Cópias de segurança</translation>
    </message>
    <message>
        <source>“%1” is not in its place any more. Put it back, or plug its disk in; until then nothing can be saved.</source>
        <translation>«%1» já não está no seu lugar. Volte a pô-lo lá ou ligue o disco; até lá, nada pode ser guardado.</translation>
    </message>
</context>
<context>
    <name>clientela::MergePanel</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n documento</numerusform>
            <numerusform>%n documentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s)</source>
        <translation>
            <numerusform>%n pagamento</numerusform>
            <numerusform>%n pagamentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n ficheiro</numerusform>
            <numerusform>%n ficheiros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n linked customer(s)</source>
        <translation>
            <numerusform>%n cliente ligado</numerusform>
            <numerusform>%n clientes ligados</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the other one</source>
        <translation>Ficar com o outro</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Juntar</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Não é o mesmo</translation>
    </message>
    <message>
        <source>To %1 move: %2.</source>
        <translation>Passam para %1: %2.</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambos</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Fica</translation>
    </message>
    <message>
        <source>Is merged into it</source>
        <translation>Junta-se a ele</translation>
    </message>
    <message>
        <source>Open the card of %1</source>
        <translation>Abrir a ficha de %1</translation>
    </message>
    <message>
        <source>Contacts (all stay)</source>
        <translation>Contactos (ficam todos)</translation>
    </message>
    <message>
        <source>%1 was merged into %2.</source>
        <translation>%1 passou a fazer parte de %2.</translation>
    </message>
    <message>
        <source>Remembered: these are two customers.</source>
        <translation>Fica registado: são dois clientes.</translation>
    </message>
    <message>
        <source>Nothing to move: %1 has no documents, payments or notes.</source>
        <translation>Nada a mudar: %1 não tem documentos, pagamentos nem notas.</translation>
    </message>
</context>
<context>
    <name>clientela::MoneyInput</name>
    <message>
        <source>Write an amount, as %1.</source>
        <translation>Escreva um valor, como %1.</translation>
    </message>
    <message>
        <source>The amount cannot be below zero.</source>
        <translation>O valor não pode ser inferior a zero.</translation>
    </message>
    <message>
        <source>Amounts are in %1 here.</source>
        <translation>Aqui os valores são em %1.</translation>
    </message>
    <message>
        <source>That is too large or has too many decimals.</source>
        <translation>É demasiado grande ou tem demasiadas casas decimais.</translation>
    </message>
    <message>
        <source>Amounts in %1 have %2 decimals at most.</source>
        <translation>Os valores em %1 têm no máximo %2 casas decimais.</translation>
    </message>
</context>
<context>
    <name>clientela::NewCustomerPanel</name>
    <message>
        <source>New customer</source>
        <translation>Novo cliente</translation>
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
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Localidade</translation>
    </message>
    <message>
        <source>Add customer</source>
        <translation>Acrescentar cliente</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Write the name first.</source>
        <translation>Escreva primeiro o nome.</translation>
    </message>
    <message>
        <source>%1 is likely there already</source>
        <translation>%1 provavelmente já existe</translation>
    </message>
    <message>
        <source>Open this one</source>
        <translation>Abrir este</translation>
    </message>
    <message>
        <source>Likely there already</source>
        <translation>Provavelmente já existe</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>Acrescentado: %1.</translation>
    </message>
</context>
<context>
    <name>clientela::NoteComposer</name>
    <message>
        <source>Attach a file…</source>
        <translation>Anexar um ficheiro…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>What to write</source>
        <translation>O que escrever</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Escreva uma nota…</translation>
    </message>
    <message>
        <source>%1 saves the note</source>
        <translation>%1 guarda a nota</translation>
    </message>
</context>
<context>
    <name>clientela::NumberingSection</name>
    <message>
        <source>As the country does it</source>
        <translation>Como é costume no país</translation>
    </message>
    <message>
        <source>A change holds from the next document on. Numbers that were given stay, and none is left out.</source>
        <translation>Uma alteração vale a partir do próximo documento. Os números já dados ficam, e nenhum é saltado.</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Tipo de documento</translation>
    </message>
    <message>
        <source>The next one gets the number</source>
        <translation>O próximo recebe o número</translation>
    </message>
    <message>
        <source>In the pattern, {prefix}, {series}, {year} and {number} stand for themselves; {number:4} writes 0001.</source>
        <translation>No formato, {prefix} é o prefixo, {series} a série, {year} o ano e {number} o número; {number:4} escreve 0001.</translation>
    </message>
    <message>
        <source>Numbers are given as the country does it</source>
        <translation>Os números são dados como é costume no país</translation>
    </message>
    <message>
        <source>Numbering</source>
        <translation>Numeração</translation>
    </message>
</context>
<context>
    <name>clientela::OutcomeBar</name>
    <message numerus="yes">
        <source>%1, %n value(s)</source>
        <comment>for example: Customers changed, 402 values</comment>
        <translation>
            <numerusform>%1, %n valor</numerusform>
            <numerusform>%1, %n valores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientela::PagePanel</name>
    <message>
        <source>Smaller</source>
        <translation>Reduzir</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>As wide as the view</source>
        <translation>Ajustar à largura</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Página inteira</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Ampliação</translation>
    </message>
    <message>
        <source>Design: %1</source>
        <translation>Modelo: %1</translation>
    </message>
    <message>
        <source>How the document looks on paper</source>
        <translation>Como fica o documento no papel</translation>
    </message>
    <message>
        <source>Zoom: %1</source>
        <translation>Ampliação: %1</translation>
    </message>
    <message>
        <source>Page %1 of %2 · %3</source>
        <translation>Página %1 de %2 · %3</translation>
    </message>
</context>
<context>
    <name>clientela::PageView</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>clientela::PaletteModel</name>
    <message>
        <source>%1 of more than %2</source>
        <translation>%1 de mais de %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produtos</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recentes</translation>
    </message>
    <message>
        <source>New quote for %1</source>
        <translation>Novo orçamento para %1</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Ações</translation>
    </message>
    <message>
        <source>Nothing is called that</source>
        <translation>Nada tem esse nome</translation>
    </message>
    <message>
        <source>New customer “%1”</source>
        <translation>Novo cliente «%1»</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>Parecidos</translation>
    </message>
</context>
<context>
    <name>clientela::PaletteNote</name>
    <message>
        <source>Since %1</source>
        <translation>Desde %1</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Em atraso</translation>
    </message>
    <message>
        <source>Last purchase</source>
        <translation>Última compra</translation>
    </message>
    <message>
        <source>Open quotes</source>
        <translation>Orçamentos em aberto</translation>
    </message>
    <message>
        <source>Last note</source>
        <translation>Última nota</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Ligar para %1</translation>
    </message>
    <message>
        <source>New quote</source>
        <translation>Novo orçamento</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Acrescentar uma nota</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Data de vencimento</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Em aberto</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>Abrir o cliente</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preço</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidade</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Código de barras</translation>
    </message>
</context>
<context>
    <name>clientela::PaperSection</name>
    <message>
        <source>Customer&apos;s name</source>
        <translation>Nome do cliente</translation>
    </message>
    <message>
        <source>What is sold</source>
        <translation>O que se vende</translation>
    </message>
    <message>
        <source>Logo and paper</source>
        <translation>Logótipo e papel</translation>
    </message>
    <message>
        <source>How quotes and invoices look; the page beside shows it at once.</source>
        <translation>Como ficam os orçamentos e as faturas; a página ao lado mostra-o logo.</translation>
    </message>
</context>
<context>
    <name>clientela::PaymentPanel</name>
    <message>
        <source>Amount</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Referente a</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Como</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Take payment</source>
        <translation>Receber pagamento</translation>
    </message>
    <message>
        <source>this document</source>
        <translation>este documento</translation>
    </message>
    <message numerus="yes">
        <source>everything owed: %n document(s)</source>
        <translation>
            <numerusform>tudo o que deve: %n documento</numerusform>
            <numerusform>tudo o que deve: %n documentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Write an amount such as %1.</source>
        <translation>Escreva um valor como %1.</translation>
    </message>
    <message>
        <source>%1 received.</source>
        <translation>Recebido: %1.</translation>
    </message>
    <message>
        <source>Received %1</source>
        <comment>a date</comment>
        <translation>Recebido em %1</translation>
    </message>
    <message>
        <source>Remove this payment</source>
        <translation>Remover este pagamento</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The payment of %1 was removed.</source>
        <translation>O pagamento de %1 foi removido.</translation>
    </message>
    <message>
        <source>%1 is unpaid; write at most that.</source>
        <translation>Estão por pagar %1; escreva no máximo esse valor.</translation>
    </message>
</context>
<context>
    <name>clientela::PictureInput</name>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Alterar…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>A ler…</translation>
    </message>
    <message>
        <source>Drop a picture here</source>
        <translation>Largue aqui uma imagem</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Escolher uma imagem</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard; copy one first.</source>
        <translation>Não há nenhuma imagem na área de transferência; copie uma primeiro.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Colar</translation>
    </message>
</context>
<context>
    <name>clientela::PrintPreview</name>
    <message>
        <source>Previous document</source>
        <translation>Documento anterior</translation>
    </message>
    <message>
        <source>Next document</source>
        <translation>Documento seguinte</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Pré-visualização</translation>
    </message>
    <message>
        <source>Language on paper</source>
        <translation>Língua no papel</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation>Língua do documento</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar em PDF</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Choose printer, pages and copies first</source>
        <translation>Escolher primeiro impressora, páginas e cópias</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Print as last time</source>
        <translation>Imprimir como da última vez</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>clientela::ProductCard</name>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Last documents</source>
        <translation>Últimos documentos</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produto</translation>
    </message>
    <message>
        <source>New product: %1</source>
        <translation>Novo produto: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Alterado: %1</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (cópia)</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Eliminado: %1</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Novo produto</translation>
    </message>
    <message>
        <source>It is stored as soon as it has a name.</source>
        <translation>É guardado assim que tiver um nome.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Without tax</source>
        <translation>Sem imposto</translation>
    </message>
    <message>
        <source>With tax</source>
        <translation>Com imposto</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Margem</translation>
    </message>
    <message>
        <source>no cost known</source>
        <translation>custo desconhecido</translation>
    </message>
    <message>
        <source>Sold in 12 months</source>
        <translation>Vendido em 12 meses</translation>
    </message>
</context>
<context>
    <name>clientela::ProductDocuments</name>
    <message>
        <source>Last documents</source>
        <translation>Últimos documentos</translation>
    </message>
</context>
<context>
    <name>clientela::ProductPicker</name>
    <message>
        <source>Code, barcode or name</source>
        <translation>Código, código de barras ou nome</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Novo produto</translation>
    </message>
    <message>
        <source>New product “%1”</source>
        <translation>Novo produto «%1»</translation>
    </message>
</context>
<context>
    <name>clientela::ProductsPage</name>
    <message>
        <source>Products</source>
        <translation>Produtos</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Novo produto</translation>
    </message>
    <message>
        <source>This product was deleted.</source>
        <translation>Este produto foi eliminado.</translation>
    </message>
    <message>
        <source>Choose a product on the left, or write a new one with Ctrl+Shift+P.</source>
        <translation>Escolha um produto à esquerda, ou escreva um novo com Ctrl+Shift+P.</translation>
    </message>
</context>
<context>
    <name>clientela::Program</name>
    <message>
        <source>The shop cannot be opened</source>
        <translation>Não é possível abrir a empresa</translation>
    </message>
    <message>
        <source>The sample shop cannot be made</source>
        <translation>Não é possível criar a empresa de exemplo</translation>
    </message>
    <message>
        <source>The backup cannot be restored</source>
        <translation>Não é possível repor a cópia de segurança</translation>
    </message>
    <message>
        <source>Its newest backup is of %1 at %2. The file that is there now is kept beside it.</source>
        <translation>A cópia de segurança mais recente é de %1 às %2. O ficheiro que lá está agora fica guardado ao lado.</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>Repor a cópia de segurança</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>The backup is restored. The file that was there before is kept beside the shop.</source>
        <translation>A cópia de segurança foi reposta. O ficheiro anterior ficou guardado ao lado do da empresa.</translation>
    </message>
</context>
<context>
    <name>clientela::QuantityInput</name>
    <message>
        <source>Write a whole number, as 12.</source>
        <translation>Escreva um número inteiro, como 12.</translation>
    </message>
    <message>
        <source>Write a number, as %1.</source>
        <translation>Escreva um número, como %1.</translation>
    </message>
    <message>
        <source>The number cannot be below zero.</source>
        <translation>O número não pode ser inferior a zero.</translation>
    </message>
    <message>
        <source>Numbers have 3 decimals at most here.</source>
        <translation>Aqui os números têm no máximo 3 casas decimais.</translation>
    </message>
</context>
<context>
    <name>clientela::QuickAdd</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>clientela::RateInput</name>
    <message>
        <source>A percentage is between 0 and 100.</source>
        <translation>Uma percentagem fica entre 0 e 100.</translation>
    </message>
    <message>
        <source>Write a percentage, as %1.</source>
        <translation>Escreva uma percentagem, como %1.</translation>
    </message>
</context>
<context>
    <name>clientela::RecordForm</name>
    <message>
        <source>empty</source>
        <translation>vazio</translation>
    </message>
    <message>
        <source>Somebody else changed the same; choose which of the two stays.</source>
        <translation>Outra pessoa alterou o mesmo; escolha qual dos dois fica.</translation>
    </message>
</context>
<context>
    <name>clientela::RecordHistoryModel</name>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Criado</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Junção</translation>
    </message>
</context>
<context>
    <name>clientela::RecordHistoryPanel</name>
    <message>
        <source>Back to the timeline</source>
        <translation>Voltar à cronologia</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Something was changed later</source>
        <translation>Algo foi alterado mais tarde</translation>
    </message>
    <message>
        <source>Undo this</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Desfeito: %1</translation>
    </message>
    <message>
        <source>Undone, except: %1</source>
        <translation>Desfeito, exceto: %1</translation>
    </message>
    <message>
        <source>This was undone already.</source>
        <translation>Isto já foi desfeito.</translation>
    </message>
    <message>
        <source>Undoes what was changed with it</source>
        <translation>Desfaz o que foi alterado com isto</translation>
    </message>
    <message>
        <source>What nobody changed since can still be undone.</source>
        <translation>O que ninguém alterou desde então ainda se pode desfazer.</translation>
    </message>
    <message>
        <source>Undo what can be</source>
        <translation>Desfazer o que se pode</translation>
    </message>
</context>
<context>
    <name>clientela::RecordList</name>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Change %1 of %2 %3</source>
        <translation>Alterar %1 de %2 %3</translation>
    </message>
    <message>
        <source>Add the tag %1 to %2 %3</source>
        <translation>Pôr a etiqueta %1 em %2 %3</translation>
    </message>
    <message>
        <source>Remove the tag %1 from %2 %3</source>
        <translation>Tirar a etiqueta %1 de %2 %3</translation>
    </message>
    <message>
        <source>Delete %1 %2</source>
        <translation>Eliminar %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 deleted</source>
        <translation>
            <numerusform>%1 %2 eliminado</numerusform>
            <numerusform>%1 %2 eliminados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 changed</source>
        <translation>
            <numerusform>%1 %2 alterado</numerusform>
            <numerusform>%1 %2 alterados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 left as they are: %2</source>
        <translation>
            <numerusform>%1 ficou como estava: %2</numerusform>
            <numerusform>%1 ficaram como estavam: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to change: it was so already</source>
        <translation>Nada a alterar: já estava assim</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Livro do Excel</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>Tabela CSV</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>vCards</source>
        <translation>vCards</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Exportar %1</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>A exportar %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows written to %2</source>
        <translation>
            <numerusform>%1 linha escrita em %2</numerusform>
            <numerusform>%1 linhas escritas em %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Marcar tudo</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>clientela::RecordListModel</name>
    <message>
        <source>Sort by %1</source>
        <translation>Ordenar por %1</translation>
    </message>
    <message>
        <source>A list of more than %1 rows is not sorted by this column; filter it first.</source>
        <translation>Uma lista com mais de %1 linhas não é ordenada por esta coluna; filtre-a primeiro.</translation>
    </message>
</context>
<context>
    <name>clientela::RecordPicker</name>
    <message>
        <source>Removed (%1)</source>
        <translation>Eliminado (%1)</translation>
    </message>
    <message>
        <source>“%1” is not in the list; choose one of the rows or make a new one.</source>
        <translation>«%1» não está na lista; escolha uma das linhas ou crie um novo.</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>Novo: %1</translation>
    </message>
    <message>
        <source>New %1 “%2”</source>
        <translation>Novo: %1 «%2»</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>escolher</translation>
    </message>
</context>
<context>
    <name>clientela::RecordsEditor</name>
    <message>
        <source>“%1” was removed</source>
        <translation>Eliminado: «%1»</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>clientela::RestoreWindow</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Restoring a backup</source>
        <translation>A repor uma cópia de segurança</translation>
    </message>
    <message>
        <source>“%1” is read, checked and put in its place.</source>
        <translation>«%1» está a ser lido, verificado e posto no seu lugar.</translation>
    </message>
</context>
<context>
    <name>clientela::RowPanel</name>
    <message>
        <source>The chosen row</source>
        <translation>A linha escolhida</translation>
    </message>
    <message>
        <source>Choose a row to see it before and after.</source>
        <translation>Escolha uma linha para a ver antes e depois.</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Linha %1</translation>
    </message>
    <message>
        <source>Row %1, %2</source>
        <translation>Linha %1, %2</translation>
    </message>
    <message>
        <source>Correct this row</source>
        <translation>Corrigir esta linha</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) change</source>
        <translation>
            <numerusform>%n valor muda</numerusform>
            <numerusform>%n valores mudam</numerusform>
        </translation>
    </message>
    <message>
        <source>Clientela now</source>
        <translation>Agora no Clientela</translation>
    </message>
    <message>
        <source>After the import</source>
        <translation>Depois da importação</translation>
    </message>
    <message>
        <source>Will be added</source>
        <translation>Vai ser acrescentado</translation>
    </message>
    <message>
        <source>Empty in the file, so they stay: %1.</source>
        <translation>Vazios no ficheiro, por isso ficam: %1.</translation>
    </message>
    <message>
        <source>Correct row %1</source>
        <translation>Corrigir a linha %1</translation>
    </message>
    <message>
        <source>Without a heading</source>
        <translation>Sem título</translation>
    </message>
    <message>
        <source>Check this row again</source>
        <translation>Verificar de novo esta linha</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>clientela::SavedFilters</name>
    <message>
        <source>More filters</source>
        <translation>Mais filtros</translation>
    </message>
    <message>
        <source>Save this filter under a name</source>
        <translation>Guardar este filtro com um nome</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>Nome do filtro</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Eliminar este filtro</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>the pill that shows every record of a list</extracomment>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Filter the list first; then it can be saved under a name.</source>
        <translation>Filtre primeiro a lista; depois pode ser guardada com um nome.</translation>
    </message>
    <message>
        <source>The filter “%1” is saved</source>
        <translation>O filtro «%1» está guardado</translation>
    </message>
    <message>
        <source>The filter “%1” is removed</source>
        <translation>O filtro «%1» foi eliminado</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>Mostrar tudo outra vez</translation>
    </message>
    <message>
        <source>Filtered: %1</source>
        <translation>Filtrado: %1</translation>
    </message>
</context>
<context>
    <name>clientela::SettingsPage</name>
    <message>
        <source>Shop</source>
        <translation>Dados da empresa</translation>
    </message>
    <message>
        <source>Logo and paper</source>
        <translation>Logótipo e papel</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Impostos</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Língua e aspeto</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Definições</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secções</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pagamento</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Cópias de segurança</translation>
    </message>
    <message>
        <source>Numbering</source>
        <translation>Numeração</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Campos personalizados</translation>
    </message>
</context>
<context>
    <name>clientela::ShopSection</name>
    <message>
        <source>Who the shop is</source>
        <translation>Quem é a empresa</translation>
    </message>
    <message>
        <source>This stands on every quote and invoice.</source>
        <translation>Aparece em todos os orçamentos e faturas.</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Onde fica</translation>
    </message>
    <message>
        <source>How customers pay</source>
        <translation>Como pagam os clientes</translation>
    </message>
    <message>
        <source>Prices and language</source>
        <translation>Preços e língua</translation>
    </message>
    <message>
        <source>What new documents and customers begin with.</source>
        <translation>Com o que começam os novos documentos e clientes.</translation>
    </message>
    <message>
        <source>Invoices in this country</source>
        <translation>Faturas neste país</translation>
    </message>
    <message>
        <source>Printed with a code to scan on documents to be paid.</source>
        <translation>Impresso com um código para ler nos documentos a pagar.</translation>
    </message>
</context>
<context>
    <name>clientela::StepsBar</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Passo %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>clientela::SuggestionPopup</name>
    <message>
        <source>Suggestions</source>
        <translation>Sugestões</translation>
    </message>
</context>
<context>
    <name>clientela::SwatchPopup</name>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
</context>
<context>
    <name>clientela::TagsInput</name>
    <message>
        <source>Add a tag</source>
        <translation>Acrescentar uma etiqueta</translation>
    </message>
    <message>
        <source>A tag has at most %1 characters.</source>
        <translation>Uma etiqueta tem no máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>No more than %1 tags fit here.</source>
        <translation>Não cabem aqui mais de %1 etiquetas.</translation>
    </message>
    <message>
        <source>Take “%1” away</source>
        <translation>Tirar «%1»</translation>
    </message>
</context>
<context>
    <name>clientela::TimelineFilters</name>
    <message>
        <source>Show or hide in the timeline: %1</source>
        <translation>Mostrar ou esconder na cronologia: %1</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagamentos</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Ficheiros</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Alterações</translation>
    </message>
</context>
<context>
    <name>clientela::TimelineModel</name>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Payment returned</source>
        <translation>Pagamento devolvido</translation>
    </message>
    <message>
        <source>Payment received</source>
        <translation>Pagamento recebido</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>File attached</source>
        <translation>Ficheiro anexado</translation>
    </message>
</context>
<context>
    <name>clientela::TimelineView</name>
    <message>
        <source>without a number yet</source>
        <translation>ainda sem número</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Nothing has happened yet. Notes, documents and payments will stand here.</source>
        <translation>Ainda não aconteceu nada. Notas, documentos e pagamentos vão aparecer aqui.</translation>
    </message>
</context>
<context>
    <name>clientela::TopStrip</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Search customers, documents, products or actions</source>
        <translation>Pesquisar clientes, documentos, produtos ou ações</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novo</translation>
    </message>
    <message>
        <source>My shop</source>
        <translation>A minha empresa</translation>
    </message>
    <message>
        <source>%1, main menu</source>
        <translation>%1, menu principal</translation>
    </message>
</context>
<context>
    <name>clientela::TotalsPanel</name>
    <message>
        <source>Document discount</source>
        <translation>Desconto do documento</translation>
    </message>
    <message>
        <source>Withholding</source>
        <translation>Retenção na fonte</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Margin, only for you</source>
        <translation>Margem, só para si</translation>
    </message>
    <message>
        <source>Sum of the lines, with tax</source>
        <translation>Soma das linhas, com imposto</translation>
    </message>
    <message>
        <source>Sum of the lines</source>
        <translation>Soma das linhas</translation>
    </message>
    <message>
        <source>Total without tax</source>
        <translation>Total sem impostos</translation>
    </message>
    <message>
        <source>add</source>
        <comment>a discount</comment>
        <translation>acrescentar</translation>
    </message>
    <message>
        <source>add</source>
        <comment>a withholding</comment>
        <translation>acrescentar</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <comment>a tax, its rate, its base</comment>
        <translation>%1 %2 de %3</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>What is left of the price after the costs of the lines. Lines without a cost are left out. It is never printed.</source>
        <translation>O que sobra do preço depois dos custos das linhas. As linhas sem custo ficam de fora. Nunca é impresso.</translation>
    </message>
    <message>
        <source>Still to pay</source>
        <translation>Por pagar</translation>
    </message>
    <message>
        <source>Paid or credited</source>
        <translation>Pago ou creditado</translation>
    </message>
</context>
<context>
    <name>clientela::UnitPriceInput</name>
    <message>
        <source>Write a price, as %1.</source>
        <translation>Escreva um preço, como %1.</translation>
    </message>
    <message>
        <source>The price cannot be below zero.</source>
        <translation>O preço não pode ser inferior a zero.</translation>
    </message>
    <message>
        <source>Prices are in %1 here.</source>
        <translation>Aqui os preços são em %1.</translation>
    </message>
    <message>
        <source>Prices have 6 decimals at most and fit below a billion.</source>
        <translation>Os preços têm no máximo 6 casas decimais e ficam abaixo de mil milhões.</translation>
    </message>
</context>
</TS>
