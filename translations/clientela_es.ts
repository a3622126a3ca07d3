<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Amounts</name>
    <message>
        <source>The amount is too large; check quantity and price.</source>
        <translation>El importe es demasiado alto; revise la cantidad y el precio.</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>“%1” could not be written; check that the folder may be written and the disk has room.</source>
        <translation>No se ha podido guardar «%1»; compruebe que se puede escribir en la carpeta y que queda espacio en el disco.</translation>
    </message>
    <message>
        <source>“%1” is damaged and was not used; take another backup.</source>
        <translation>«%1» está dañado y no se ha usado; elija otra copia de seguridad.</translation>
    </message>
    <message>
        <source>The present “%1” could not be kept beside it, so nothing was restored; check that the folder may be written and the disk has room.</source>
        <translation>No se ha podido conservar al lado el «%1» actual, por lo que no se ha restaurado nada; compruebe que se puede escribir en la carpeta y que queda espacio en el disco.</translation>
    </message>
    <message>
        <source>A backup cannot be the shop&apos;s own file; choose another name.</source>
        <translation>La copia de seguridad no puede ser el propio archivo de la empresa; elija otro nombre.</translation>
    </message>
    <message>
        <source>“%1” is not a backup, or it is damaged; take another file.</source>
        <translation>«%1» no es una copia de seguridad o está dañado; elija otro archivo.</translation>
    </message>
    <message>
        <source>A backup is restored to a file; a server&apos;s own copy comes back with pg_restore.</source>
        <translation>Una copia de seguridad se restaura en un archivo; la copia propia del servidor se recupera con pg_restore.</translation>
    </message>
    <message>
        <source>The backup is already in this place; choose the file that it shall replace.</source>
        <translation>La copia de seguridad ya está en este lugar; elija el archivo que debe sustituir.</translation>
    </message>
    <message>
        <source>“%1” could not be read; check that it exists and may be read.</source>
        <translation>No se ha podido leer «%1»; compruebe que existe y que se puede leer.</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>The file is damaged (%1); restore the latest backup.</source>
        <translation>El archivo está dañado (%1); restaure la última copia de seguridad.</translation>
    </message>
    <message>
        <source>The search index of %1 is out of step; make it anew.</source>
        <translation>El índice de búsqueda de %1 está desactualizado; créelo de nuevo.</translation>
    </message>
    <message>
        <source>What is kept in “%1” cannot be read.</source>
        <translation>No se puede leer lo que está guardado en «%1».</translation>
    </message>
    <message>
        <source>A number is missing before %1.</source>
        <translation>Falta un número antes de %1.</translation>
    </message>
    <message>
        <source>%1 is not as it was issued: its fingerprint does not fit.</source>
        <translation>%1 no está como se emitió: la huella digital no coincide.</translation>
    </message>
    <message>
        <source>The series does not end with its last document, %1.</source>
        <translation>La serie no termina en su último documento, %1.</translation>
    </message>
    <message>
        <source>The documents of this series are missing.</source>
        <translation>Faltan los documentos de esta serie.</translation>
    </message>
    <message>
        <source>The document is issued but has no number.</source>
        <translation>El documento está emitido, pero no tiene número.</translation>
    </message>
    <message>
        <source>What %1 says is paid or open differs from its payments and credit notes.</source>
        <translation>Lo que %1 indica como pagado o pendiente no coincide con sus pagos y notas de crédito.</translation>
    </message>
    <message>
        <source>What is open of the payment differs from what it settles.</source>
        <translation>Lo que queda por aplicar del pago no coincide con lo que salda.</translation>
    </message>
    <message>
        <source>The totals are not the sum of the lines.</source>
        <translation>Los totales no son la suma de las líneas.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) in the history are not whole.</source>
        <translation>
            <numerusform>%n cambio del historial está incompleto.</numerusform>
            <numerusform>%n cambios del historial están incompletos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The taxes of %1 do not add up to its tax.</source>
        <translation>Los impuestos de %1 no suman su total de impuestos.</translation>
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
        <translation>Texto largo</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>Número entero</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Sí o no</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Elección</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Interesado</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>Cliente potencial</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Former customer</source>
        <translation>Antiguo cliente</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artículo</translation>
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
        <translation>Tienda online</translation>
    </message>
    <message>
        <source>Retail</source>
        <translation>Comercio minorista</translation>
    </message>
    <message>
        <source>Wholesale</source>
        <translation>Comercio mayorista</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>Beauty</source>
        <translation>Belleza</translation>
    </message>
    <message>
        <source>Real estate</source>
        <translation>Inmobiliaria</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Formación</translation>
    </message>
    <message>
        <source>Recruitment</source>
        <translation>Selección de personal</translation>
    </message>
    <message>
        <source>Manufacturing</source>
        <translation>Fabricación</translation>
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
        <translation>Muestra la lista de registros, filtrada y ordenada; --sort -name invierte el orden.</translation>
    </message>
    <message>
        <source>Shows one record; a document also by its number.</source>
        <translation>Muestra un registro; un documento también por su número.</translation>
    </message>
    <message>
        <source>Adds a record; - reads the JSON from standard input.</source>
        <translation>Añade un registro; - lee el JSON de la entrada estándar.</translation>
    </message>
    <message>
        <source>Changes the fields that the JSON names; a list that is named is replaced.</source>
        <translation>Cambia los campos que indica el JSON; una lista indicada se sustituye entera.</translation>
    </message>
    <message>
        <source>Removes a record; undo brings it back.</source>
        <translation>Elimina un registro; undo lo recupera.</translation>
    </message>
    <message>
        <source>Gives a draft its number and locks it.</source>
        <translation>Da número a un borrador y lo bloquea.</translation>
    </message>
    <message>
        <source>Makes a draft of another kind from a document, linked to it.</source>
        <translation>Crea, a partir de un documento, un borrador de otro tipo, vinculado a él.</translation>
    </message>
    <message>
        <source>Makes a draft with the same lines.</source>
        <translation>Crea un borrador con las mismas líneas.</translation>
    </message>
    <message>
        <source>Records a payment of a document.</source>
        <translation>Registra el pago de un documento.</translation>
    </message>
    <message>
        <source>Issues a credit note over a whole document.</source>
        <translation>Emite una nota de crédito por el documento entero.</translation>
    </message>
    <message>
        <source>Marks a quote as accepted.</source>
        <translation>Marca un presupuesto como aceptado.</translation>
    </message>
    <message>
        <source>Marks a quote as declined.</source>
        <translation>Marca un presupuesto como rechazado.</translation>
    </message>
    <message>
        <source>Cancels an issued document; its number stays used.</source>
        <translation>Anula un documento emitido; su número sigue ocupado.</translation>
    </message>
    <message>
        <source>Prints a document to a PDF file.</source>
        <translation>Imprime un documento en un archivo PDF.</translation>
    </message>
    <message>
        <source>Takes back the last change, or the one of that number.</source>
        <translation>Deshace el último cambio o el que lleva ese número.</translation>
    </message>
    <message>
        <source>Does again what was undone last.</source>
        <translation>Rehace lo último que se ha deshecho.</translation>
    </message>
    <message>
        <source>Shows what was changed, when and by whom.</source>
        <translation>Muestra qué se ha cambiado, cuándo y quién lo ha hecho.</translation>
    </message>
    <message>
        <source>Say what it shall become: --to order, --to invoice, …</source>
        <translation>Indique en qué debe convertirse: --to order, --to invoice, …</translation>
    </message>
    <message>
        <source>Clientela on the command line: clientela-cli [--file FILE] CALL …</source>
        <translation>Clientela en la línea de comandos: clientela-cli [--file FILE] CALL …</translation>
    </message>
    <message>
        <source>FILE may also stand in the variable CLIENTELA_FILE. CALL --help shows an example.</source>
        <translation>FILE también puede estar en la variable CLIENTELA_FILE. CALL --help muestra un ejemplo.</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>Ejemplo:</translation>
    </message>
    <message>
        <source>There is no call “%1”; clientela-cli --help lists them.</source>
        <translation>No existe el comando «%1»; clientela-cli --help los muestra todos.</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1: falta el valor.</translation>
    </message>
    <message>
        <source>“%1” has no option --%2; %1 --help shows what it has.</source>
        <translation>«%1» no tiene la opción --%2; %1 --help muestra las que hay.</translation>
    </message>
    <message>
        <source>Something went wrong that should not; nothing was changed. %1</source>
        <translation>Se ha producido un error inesperado; no se ha cambiado nada. %1</translation>
    </message>
    <message>
        <source>Name the shop&apos;s file: clientela-cli --file FILE …, or set CLIENTELA_FILE.</source>
        <translation>Indique el archivo de la empresa: clientela-cli --file FILE …, o defina CLIENTELA_FILE.</translation>
    </message>
    <message>
        <source>Nothing could be read from standard input.</source>
        <translation>No se ha podido leer nada de la entrada estándar.</translation>
    </message>
    <message>
        <source>Say where the PDF goes: --pdf PATH.</source>
        <translation>Indique dónde guardar el PDF: --pdf PATH.</translation>
    </message>
    <message>
        <source>Documents are printed in pt-PT, pt-BR, es and en; “%1” is none of them.</source>
        <translation>Los documentos se imprimen en pt-PT, pt-BR, es y en; «%1» no es ninguno de estos idiomas.</translation>
    </message>
    <message>
        <source>--limit takes a number from 1 to %1.</source>
        <translation>--limit: escriba un número de 1 a %1.</translation>
    </message>
    <message>
        <source>New %1 %2</source>
        <translation>Crear %1 %2</translation>
    </message>
    <message>
        <source>Say which kind of document: quote, order, invoice, …</source>
        <translation>Indique el tipo de documento: quote, order, invoice, …</translation>
    </message>
    <message>
        <source>Change %1 %2</source>
        <translation>Cambiar %1 %2</translation>
    </message>
    <message>
        <source>Remove %1 %2</source>
        <translation>Eliminar %1 %2</translation>
    </message>
    <message>
        <source>“%1” is not the number of a change; history lists them.</source>
        <translation>«%1» no es el número de un cambio; history los muestra todos.</translation>
    </message>
    <message>
        <source>Name the file to create.</source>
        <translation>Indique el archivo que se va a crear.</translation>
    </message>
    <message>
        <source>Makes a new shop with its country&apos;s taxes and currency; --sample fills it with an invented one.</source>
        <translation>Crea una empresa nueva con los impuestos y la moneda de su país; --sample la llena con datos de ejemplo inventados.</translation>
    </message>
    <message>
        <source>Finds customers, products and documents by the start of words, numbers and codes.</source>
        <translation>Encuentra clientes, productos y documentos por el principio de palabras, números y códigos.</translation>
    </message>
    <message>
        <source>Shows what happened with a customer, newest first.</source>
        <translation>Muestra lo que ha pasado con un cliente, empezando por lo más reciente.</translation>
    </message>
    <message>
        <source>Writes records to a .csv, .xlsx, .json or .vcf file; “everything” writes all kinds into a folder.</source>
        <translation>Exporta registros a un archivo .csv, .xlsx, .json o .vcf; «everything» exporta todos los tipos a una carpeta.</translation>
    </message>
    <message>
        <source>Lists customers that are likely the same.</source>
        <translation>Muestra los clientes que probablemente son el mismo.</translation>
    </message>
    <message>
        <source>Merges the second customer into the first; undo parts them again.</source>
        <translation>Combina el segundo cliente con el primero; undo los vuelve a separar.</translation>
    </message>
    <message>
        <source>Takes a person out of the shop for good, keeping what the law wants kept. Cannot be undone.</source>
        <translation>Borra para siempre los datos de una persona, salvo lo que la ley obliga a conservar. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Writes a verified copy of the shop.</source>
        <translation>Guarda una copia de seguridad verificada de la empresa.</translation>
    </message>
    <message>
        <source>Puts a verified backup in the place of FILE; the file that was there is kept beside it.</source>
        <translation>Pone una copia de seguridad verificada en lugar de FILE; el archivo que había se conserva al lado.</translation>
    </message>
    <message>
        <source>Checks that the shop&apos;s file, figures and issued documents are sound.</source>
        <translation>Comprueba que el archivo de la empresa, los importes y los documentos emitidos estén en orden.</translation>
    </message>
    <message>
        <source>--%1 takes a number.</source>
        <translation>--%1: escriba un número.</translation>
    </message>
    <message>
        <source>Adds up sales, receivable, taxes, payments, quotes or products; also into a .csv or .xlsx file.</source>
        <translation>Suma ventas, pendiente de cobro, impuestos, pagos, presupuestos o productos; también en un archivo .csv o .xlsx.</translation>
    </message>
    <message>
        <source>--%1: “%2” is not a date; write it as 2026-12-31.</source>
        <translation>--%1: «%2» no es una fecha; escriba, por ejemplo, 2026-12-31.</translation>
    </message>
    <message>
        <source>Writes everything the shop holds about a person into an archive or a new folder, to be handed over.</source>
        <translation>Guarda en un archivo ZIP o en una carpeta nueva todo lo que la empresa tiene sobre una persona, para entregárselo.</translation>
    </message>
    <message>
        <source>Say where the data go: --to FILE.zip, or a folder.</source>
        <translation>Indique dónde guardar los datos: --to FILE.zip o una carpeta.</translation>
    </message>
    <message>
        <source>Write it as: clientela-cli %1</source>
        <translation>Escríbalo así: clientela-cli %1</translation>
    </message>
    <message>
        <source>Say which record: write its ID after the kind.</source>
        <translation>Indique el registro: escriba su ID después del tipo.</translation>
    </message>
    <message>
        <source>What was given is not written as JSON has it; look at character %1.</source>
        <translation>Lo indicado no está escrito según las reglas de JSON; mire el carácter %1.</translation>
    </message>
    <message>
        <source>Write the fields as a JSON object in { }, such as {&quot;name&quot;: &quot;Ana&quot;}.</source>
        <translation>Escriba los campos en un objeto JSON entre { }, como {&quot;name&quot;: &quot;Ana&quot;}.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was saved, because %n row(s) were rejected.</source>
        <translation>
            <numerusform>No se ha guardado nada, porque se ha rechazado %n fila.</numerusform>
            <numerusform>No se ha guardado nada, porque se han rechazado %n filas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Imports customers, products or past documents from a table, contact cards or JSON; undo takes the whole import back.</source>
        <translation>Importa clientes, productos o documentos anteriores desde una tabla, tarjetas de contacto o JSON; undo deshace toda la importación.</translation>
    </message>
</context>
<context>
    <name>CountryPreset</name>
    <message>
        <source>The settings for this country cannot be read. Install the program again.</source>
        <translation>No se puede leer la configuración de este país. Instale de nuevo el programa.</translation>
    </message>
    <message>
        <source>In Portugal only a program certified by the tax authority may issue invoices. Issue a pro-forma here and the invoice in your certified program.</source>
        <translation>En Portugal solo un programa certificado por la autoridad tributaria puede emitir facturas. Emita aquí una factura proforma y la factura en su programa certificado.</translation>
    </message>
    <message>
        <source>In Spain only a program that meets the Veri*factu rules may issue invoices. Issue a pro-forma here and the invoice in such a program.</source>
        <translation>En España solo un programa que cumpla las normas Veri*factu puede emitir facturas. Emita aquí una factura proforma y la factura en uno de esos programas.</translation>
    </message>
    <message>
        <source>In Brazil the fiscal invoice (NF-e, NFC-e or NFS-e) is issued in the systems of the state. Issue a commercial invoice here and the fiscal one there.</source>
        <translation>En Brasil la factura fiscal (NF-e, NFC-e o NFS-e) se emite en los sistemas del Estado. Emita aquí una factura comercial y allí la fiscal.</translation>
    </message>
    <message>
        <source>“%1” is not used in this country. Choose another kind of document.</source>
        <translation>«%1» no se usa en este país. Elija otro tipo de documento.</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Impuesto</translation>
    </message>
    <message>
        <source>No tax</source>
        <translation>Sin impuestos</translation>
    </message>
    <message>
        <source>No tax charged</source>
        <translation>No se cobran impuestos</translation>
    </message>
    <message>
        <source>Export sale</source>
        <translation>Exportación</translation>
    </message>
    <message>
        <source>Export, no tax charged</source>
        <translation>Exportación, sin cobro de impuestos</translation>
    </message>
    <message>
        <source>In Portugal only a program certified by the tax authority may issue credit notes. Issue the note in your certified program.</source>
        <translation>En Portugal solo un programa certificado por la autoridad tributaria puede emitir notas de crédito. Emita la nota en su programa certificado.</translation>
    </message>
    <message>
        <source>In Spain only a program that meets the Veri*factu rules may issue corrective invoices. Issue the invoice in such a program.</source>
        <translation>En España solo un programa que cumpla las normas Veri*factu puede emitir facturas rectificativas. Emita la factura en uno de esos programas.</translation>
    </message>
</context>
<context>
    <name>CustomField</name>
    <message>
        <source>The key of a custom field has lower-case letters, digits and _ only.</source>
        <translation>La clave de un campo personalizado solo lleva minúsculas, cifras y _.</translation>
    </message>
    <message>
        <source>Write the choices, one a line.</source>
        <translation>Escriba las opciones, una por línea.</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>%1 is issued and stays as it is; cancel it, credit it or make a new one.</source>
        <translation>%1 está emitido y ya no cambia; anúlelo, emita una nota de crédito o cree uno nuevo.</translation>
    </message>
    <message>
        <source>There is no document “%1”.</source>
        <translation>No existe el documento «%1».</translation>
    </message>
    <message>
        <source>%1 (%2) cannot be turned into: %3.</source>
        <translation>%1 (%2) no se puede convertir en: %3.</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 a partir de %2</translation>
    </message>
    <message>
        <source>A draft needs no credit note; change or remove it.</source>
        <translation>Un borrador no necesita nota de crédito; cámbielo o elimínelo.</translation>
    </message>
    <message>
        <source>Credit %1</source>
        <translation>Emitir nota de crédito de %1</translation>
    </message>
    <message>
        <source>%1 is “%2” and cannot become “%3”.</source>
        <translation>%1 está en el estado «%2» y no puede pasar a «%3».</translation>
    </message>
    <message>
        <source>%1 has payments; remove them before it is cancelled.</source>
        <translation>%1 tiene pagos; elimínelos antes de anularlo.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is issued already.</source>
        <translation>%1 ya está emitido.</translation>
    </message>
    <message>
        <source>There is nothing on the document; add a line first.</source>
        <translation>El documento está vacío; añada antes una línea.</translation>
    </message>
    <message>
        <source>Issue %1</source>
        <translation>Emitir %1</translation>
    </message>
    <message>
        <source>Choose the customer first.</source>
        <translation>Elija antes el cliente.</translation>
    </message>
    <message>
        <source>The due date lies before the document&apos;s date; correct one of them.</source>
        <translation>La fecha de vencimiento es anterior a la fecha del documento; corrija una de las dos.</translation>
    </message>
    <message>
        <source>Line %1 has no description; write what is sold.</source>
        <translation>La línea %1 no tiene descripción; escriba qué se vende.</translation>
    </message>
    <message>
        <source>Line %1: the tax “%2” is not known; choose one of the shop&apos;s taxes.</source>
        <translation>Línea %1: el impuesto «%2» no existe; elija uno de los impuestos de la empresa.</translation>
    </message>
    <message>
        <source>The withholding “%1” is not known; choose one of the shop&apos;s.</source>
        <translation>La retención «%1» no existe; elija una de las de la empresa.</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>Cambiar %1 de %2</translation>
    </message>
    <message>
        <source>New %1 for %2</source>
        <translation>Crear %1 para %2</translation>
    </message>
    <message>
        <source>Remove %1 of %2</source>
        <translation>Eliminar %1 de %2</translation>
    </message>
    <message>
        <source>%1 is “%2” already.</source>
        <translation>%1 ya está en el estado «%2».</translation>
    </message>
    <message>
        <source>A draft is not cancelled; remove it.</source>
        <translation>Un borrador no se anula; elimínelo.</translation>
    </message>
    <message>
        <source>Issue the document first; a draft cannot become “%1”.</source>
        <translation>Emita antes el documento; un borrador no puede pasar a «%1».</translation>
    </message>
</context>
<context>
    <name>DocumentKind</name>
    <message>
        <source>Quote</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Delivery note</source>
        <translation>Albarán</translation>
    </message>
    <message>
        <source>Pro-forma invoice</source>
        <translation>Factura proforma</translation>
    </message>
    <message>
        <source>Commercial invoice</source>
        <translation>Factura comercial</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Factura</translation>
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
        <translation>La copia guardada de un documento está dañada. Compruebe el archivo de la empresa y restaure una copia de seguridad si hace falta.</translation>
    </message>
    <message>
        <source>This document was issued by a newer version of Clientela. Update the program to open it.</source>
        <translation>Este documento se emitió con una versión más reciente de Clientela. Actualice el programa para abrirlo.</translation>
    </message>
</context>
<context>
    <name>DocumentStatus</name>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Emitido</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>Part-paid</source>
        <translation>Pagado en parte</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencido</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Anulado</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Rectificado</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>same tax number</source>
        <translation>mismo NIF</translation>
    </message>
    <message>
        <source>same e-mail address</source>
        <translation>misma dirección de correo electrónico</translation>
    </message>
    <message>
        <source>same telephone number</source>
        <translation>mismo número de teléfono</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>mismo nombre</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>nombre parecido</translation>
    </message>
    <message>
        <source>same city</source>
        <translation>misma localidad</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>“%1”, line %2: the quotation mark that begins a cell is never closed, so nothing below it could be read. Close it or remove it.</source>
        <translation>«%1», línea %2: las comillas que abren una celda no se cierran, por lo que no se ha podido leer nada de lo que sigue. Ciérrelas o quítelas.</translation>
    </message>
    <message>
        <source>“%1”, line %2: a cell is longer than 1 MB. Check that this is the right file.</source>
        <translation>«%1», línea %2: una celda ocupa más de 1 MB. Compruebe que es el archivo correcto.</translation>
    </message>
    <message>
        <source>“%1”, line %2: the row is longer than 16 MB. Check that this is the right file.</source>
        <translation>«%1», línea %2: la fila ocupa más de 16 MB. Compruebe que es el archivo correcto.</translation>
    </message>
    <message>
        <source>“%1”, line %2: the row has more than 4096 cells. Check that this is the right file.</source>
        <translation>«%1», línea %2: la fila tiene más de 4096 celdas. Compruebe que es el archivo correcto.</translation>
    </message>
    <message>
        <source>“%1”, line %2: the row has %3 cells, but there are only %4 columns. Put a cell that contains the separator in quotation marks.</source>
        <translation>«%1», línea %2: la fila tiene %3 celdas, pero solo hay %4 columnas. Ponga entre comillas la celda que contiene el separador.</translation>
    </message>
    <message>
        <source>“%1”, line %2: a character is damaged (shown as “%3”). Save the file again as UTF-8.</source>
        <translation>«%1», línea %2: hay un carácter dañado (se muestra como «%3»). Guarde de nuevo el archivo en UTF-8.</translation>
    </message>
    <message>
        <source>The file “%1” could not be written. Close it in other programs, check the free space and your right to write there, and try again.</source>
        <translation>No se ha podido guardar el archivo «%1». Ciérrelo en otros programas, compruebe el espacio libre y el permiso para escribir allí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” is an OpenDocument table. Save it as .xlsx first, then choose that file.</source>
        <translation>«%1» es una hoja OpenDocument. Guárdela antes como .xlsx y elija después ese archivo.</translation>
    </message>
    <message>
        <source>“%1” is a binary Excel workbook. Save it as .xlsx first, then choose that file.</source>
        <translation>«%1» es un libro binario de Excel. Guárdelo antes como .xlsx y elija después ese archivo.</translation>
    </message>
    <message>
        <source>“%1” is an archive. Unpack it and choose one of the files in it.</source>
        <translation>«%1» es un archivo comprimido. Descomprímalo y elija uno de los archivos que contiene.</translation>
    </message>
    <message>
        <source>“%1” is protected with a password. Open it in Excel, save it without the password, then choose it again.</source>
        <translation>«%1» está protegido con contraseña. Ábralo en Excel, guárdelo sin la contraseña y elíjalo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” is an old Excel file. Save it as .xlsx first, then choose that file.</source>
        <translation>«%1» es un archivo antiguo de Excel. Guárdelo antes como .xlsx y elija después ese archivo.</translation>
    </message>
    <message>
        <source>“%1” is a PDF, which holds no table that can be read. Ask for the list as .xlsx or .csv.</source>
        <translation>«%1» es un PDF, que no contiene ninguna tabla que se pueda leer. Pida la lista en .xlsx o .csv.</translation>
    </message>
    <message>
        <source>“%1” is empty. Choose another file.</source>
        <translation>«%1» está vacío. Elija otro archivo.</translation>
    </message>
    <message>
        <source>“%1” is a web page. Open it in a spreadsheet and save it as .xlsx first.</source>
        <translation>«%1» es una página web. Ábrala antes en una hoja de cálculo y guárdela como .xlsx.</translation>
    </message>
    <message>
        <source>“%1” is not an Excel workbook, or it is damaged. Save it again as .xlsx.</source>
        <translation>«%1» no es un libro de Excel o está dañado. Guárdelo de nuevo como .xlsx.</translation>
    </message>
    <message>
        <source>“%1”, record %2: it is longer than 64 MB. Check that this is the right file.</source>
        <translation>«%1», registro %2: ocupa más de 64 MB. Compruebe que es el archivo correcto.</translation>
    </message>
    <message>
        <source>“%1” is cut short: it ends in the middle of record %2. Export the file again.</source>
        <translation>«%1» está cortado: termina en mitad del registro %2. Exporte de nuevo el archivo.</translation>
    </message>
    <message>
        <source>“%1” is cut short: the list is not closed after record %2. Export the file again.</source>
        <translation>«%1» está cortado: la lista no se cierra después del registro %2. Exporte de nuevo el archivo.</translation>
    </message>
    <message>
        <source>“%1”, record %2: it is no record, that is no object in { }.</source>
        <translation>«%1», registro %2: no es un registro, es decir, un objeto entre { }.</translation>
    </message>
    <message>
        <source>“%1”, record %2: it is not written as JSON has it. Correct it and import it again.</source>
        <translation>«%1», registro %2: no está escrito según las reglas de JSON. Corríjalo e impórtelo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” is no table. Choose a .csv or .xlsx file.</source>
        <translation>«%1» no es una tabla. Elija un archivo .csv o .xlsx.</translation>
    </message>
    <message>
        <source>A table cannot be written as “%1”. End the name in .csv or .xlsx.</source>
        <translation>No se puede guardar una tabla como «%1». Termine el nombre en .csv o .xlsx.</translation>
    </message>
    <message>
        <source>There is no file “%1”. Check the name and the folder.</source>
        <translation>No existe el archivo «%1». Compruebe el nombre y la carpeta.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read. Check that you may open it.</source>
        <translation>No se puede leer el archivo «%1». Compruebe que tiene permiso para abrirlo.</translation>
    </message>
    <message>
        <source>“%1” is not a text file. Save it as .csv or .xlsx and try again.</source>
        <translation>«%1» no es un archivo de texto. Guárdelo como .csv o .xlsx e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Reading “%1” stopped before its end. Copy the file to this computer and try again.</source>
        <translation>La lectura de «%1» se ha detenido antes del final. Copie el archivo en este equipo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” holds no contact. Choose a .vcf file from an address book.</source>
        <translation>«%1» no contiene contactos. Elija un archivo .vcf de una agenda de contactos.</translation>
    </message>
    <message>
        <source>“%1”, line %2: the contact has no END:VCARD before the next one begins. Check whether it is complete.</source>
        <translation>«%1», línea %2: el contacto no tiene END:VCARD antes de que empiece el siguiente. Compruebe si está completo.</translation>
    </message>
    <message>
        <source>“%1”, line %2: the file ends in the middle of this contact. Export the contacts again.</source>
        <translation>«%1», línea %2: el archivo termina en mitad de este contacto. Exporte de nuevo los contactos.</translation>
    </message>
    <message>
        <source>“%1”, row %2: the sheet is larger than a spreadsheet can be. Save it again as .xlsx.</source>
        <translation>«%1», fila %2: la hoja tiene más filas o columnas de las posibles. Guárdela de nuevo como .xlsx.</translation>
    </message>
    <message>
        <source>“%1”, row %2: there is something in cell %3, but only %4 columns have a heading. Give the column a heading or empty the cell.</source>
        <translation>«%1», fila %2: hay algo en la celda %3, pero solo %4 columnas tienen título. Ponga un título a la columna o vacíe la celda.</translation>
    </message>
    <message>
        <source>“%1” unpacks to far more than its size allows for, so it was not read. Save the list again as a new .xlsx file.</source>
        <translation>«%1», al descomprimirse, ocupa mucho más de lo que su tamaño permite, por lo que no se ha leído. Guarde de nuevo la lista en un archivo .xlsx nuevo.</translation>
    </message>
    <message>
        <source>“%1” is damaged or cut short and cannot be read to its end. Save it again as .xlsx.</source>
        <translation>«%1» está dañado o cortado y no se puede leer hasta el final. Guárdelo de nuevo como .xlsx.</translation>
    </message>
    <message>
        <source>“%1” contains a document type, which no spreadsheet writes, so it was not read. Save the list again as a new .xlsx file.</source>
        <translation>«%1» contiene una declaración de tipo de documento, que ninguna hoja de cálculo escribe, por lo que no se ha leído. Guarde de nuevo la lista en un archivo .xlsx nuevo.</translation>
    </message>
    <message>
        <source>“%1” has no sheet with cells that could be read.</source>
        <translation>«%1» no tiene ninguna hoja con celdas que se puedan leer.</translation>
    </message>
    <message>
        <source>“%1” has no sheet “%2”. Choose one of its sheets.</source>
        <translation>«%1» no tiene la hoja «%2». Elija una de sus hojas.</translation>
    </message>
    <message>
        <source>“%1” is damaged: its sheet “%2” is missing. Save it again as .xlsx.</source>
        <translation>«%1» está dañado: falta la hoja «%2». Guárdelo de nuevo como .xlsx.</translation>
    </message>
    <message>
        <source>Row %1, “%2”: the text is longer than the 32,767 characters that a cell of a spreadsheet can hold. Export as .csv instead.</source>
        <translation>Fila %1, «%2»: el texto supera los 32 767 caracteres que caben en una celda de una hoja de cálculo. Expórtelo como .csv.</translation>
    </message>
    <message>
        <source>A sheet holds at most 1,048,576 rows. Export fewer records, or export as .csv instead.</source>
        <translation>Una hoja admite como máximo 1 048 576 filas. Exporte menos registros o exporte como .csv.</translation>
    </message>
    <message>
        <source>“%1” is larger than 512 MB. Divide it into several files.</source>
        <translation>«%1» ocupa más de 512 MB. Divídalo en varios archivos.</translation>
    </message>
    <message>
        <source>“%1” is protected with a password. Save it without the password and try again.</source>
        <translation>«%1» está protegido con contraseña. Guárdelo sin la contraseña e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” is of a kind that cannot be read. Choose a .csv, .xlsx, .vcf or .json file.</source>
        <translation>«%1» es de un tipo que no se puede leer. Elija un archivo .csv, .xlsx, .vcf o .json.</translation>
    </message>
    <message>
        <source>“%1” is no list of records in JSON: it begins with neither [ nor {. Check that this is the right file.</source>
        <translation>«%1» no es una lista de registros en JSON: no empieza por [ ni por {. Compruebe que es el archivo correcto.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>None of the columns is known; leave --columns out for all.</source>
        <translation>No existe ninguna de las columnas; para exportarlas todas, no use --columns.</translation>
    </message>
    <message>
        <source>Only customers can be written as vCards; choose .csv, .xlsx or .json.</source>
        <translation>Solo los clientes se pueden exportar como vCard; elija .csv, .xlsx o .json.</translation>
    </message>
    <message>
        <source>“%1” should end in .csv, .xlsx, .json or .vcf; the ending says which kind of file is written.</source>
        <translation>«%1» debería terminar en .csv, .xlsx, .json o .vcf; la extensión indica el tipo de archivo.</translation>
    </message>
    <message>
        <source>The folder “%1” could not be made; choose another place.</source>
        <translation>No se ha podido crear la carpeta «%1»; elija otro lugar.</translation>
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
        <translation>Escrita el</translation>
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
        <translation>Tipo de registro</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatorio</translation>
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
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Price includes tax</source>
        <translation>Precio con impuestos incluidos</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Impuesto</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>NIF</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Calle y número</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Localidad</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Provincia</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Tax region</source>
        <translation>Región fiscal</translation>
    </message>
    <message>
        <source>Prices include tax</source>
        <translation>Precios con impuestos incluidos</translation>
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
        <translation>Clave Pix</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotipo</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>Color de énfasis</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <source>Footer</source>
        <translation>Pie de página</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tipo impositivo</translation>
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
        <translation>Predeterminado</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Standard code</source>
        <translation>Código normalizado</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>Nombre de la empresa</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>Tarifa</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>Condiciones de pago</translation>
    </message>
    <message>
        <source>Credit limit</source>
        <translation>Límite de crédito</translation>
    </message>
    <message>
        <source>Equivalence surcharge</source>
        <translation>Recargo de equivalencia</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Anonymised</source>
        <translation>Datos borrados</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Teléfonos</translation>
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
        <translation>Correos electrónicos</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Important dates</source>
        <translation>Fechas importantes</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Todos los años</translation>
    </message>
    <message>
        <source>Days before</source>
        <translation>Días antes</translation>
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
        <translation>Relaciones</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Correspondencia</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Customer name</source>
        <translation>Nombre del cliente</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Fecha de vencimiento</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>Withholding</source>
        <translation>Retención</translation>
    </message>
    <message>
        <source>Customer reference</source>
        <translation>Referencia del cliente</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Documento de origen</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Importe sin impuestos</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>Retenido</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Secuencia</translation>
    </message>
    <message>
        <source>Issued at</source>
        <translation>Emitido el</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Copia de la emisión</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella digital</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Precio unitario</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Impuestos</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>Forma de pago</translation>
    </message>
    <message>
        <source>Settles</source>
        <translation>Documentos saldados</translation>
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
        <translation>Anulado el</translation>
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
        <translation>No se ha podido guardar «%1»; compruebe que se puede escribir en la carpeta y que queda espacio en el disco.</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>The filter has a quote that is not closed: %1</source>
        <translation>El filtro tiene unas comillas sin cerrar: %1</translation>
    </message>
    <message>
        <source>The filter ends too early; write it as city = &quot;Porto&quot;.</source>
        <translation>El filtro termina antes de tiempo; escríbalo así: city = &quot;Porto&quot;.</translation>
    </message>
    <message>
        <source>The filter has too many brackets inside each other.</source>
        <translation>El filtro tiene demasiados paréntesis unos dentro de otros.</translation>
    </message>
    <message>
        <source>“%1” is in several lists; write it as %2.%1.</source>
        <translation>«%1» está en varias listas; escriba %2.%1.</translation>
    </message>
    <message>
        <source>The filter is not understood at “%1”; write it as city = &quot;Porto&quot;.</source>
        <translation>No se entiende el filtro en «%1»; escríbalo así: city = &quot;Porto&quot;.</translation>
    </message>
    <message>
        <source>%1 has no field “%2” to filter by; choose one of %3.</source>
        <translation>%1 no tiene el campo «%2» para filtrar; elija uno de estos: %3.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>There is no change %1 in the history.</source>
        <translation>No existe el cambio %1 en el historial.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>“%1” is undone already.</source>
        <translation>«%1» ya se ha deshecho.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>“%1” is not undone.</source>
        <translation>«%1» no se ha deshecho.</translation>
    </message>
    <message>
        <source>“%1” was changed again later (%2); nothing was undone. What is not affected can still go back on its own.</source>
        <translation>«%1» se volvió a cambiar más tarde (%2); no se ha deshecho nada. Lo que no está afectado todavía se puede deshacer por separado.</translation>
    </message>
    <message>
        <source>“%1” is final and cannot be undone. A document that was issued can be cancelled or credited.</source>
        <translation>«%1» es definitivo y no se puede deshacer. Un documento emitido se puede anular o rectificar con una nota de crédito.</translation>
    </message>
</context>
<context>
    <name>Iban</name>
    <message>
        <source>An IBAN is two letters, two digits and the account.</source>
        <translation>Un IBAN tiene dos letras, dos cifras y la cuenta.</translation>
    </message>
    <message>
        <source>No country&apos;s IBAN starts with %1.</source>
        <translation>Ningún país tiene un IBAN que empiece por %1.</translation>
    </message>
    <message>
        <source>Not the length and form of an IBAN that starts with %1.</source>
        <translation>No tiene la longitud ni la forma de un IBAN que empieza por %1.</translation>
    </message>
    <message>
        <source>A character is mistyped; compare it with the original.</source>
        <translation>Hay un carácter mal escrito; compárelo con el original.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The file has no column “%1”; its columns are %2.</source>
        <translation>El archivo no tiene la columna «%1»; sus columnas son %2.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Cumpleaños</translation>
    </message>
    <message>
        <source>Anniversary</source>
        <translation>Aniversario</translation>
    </message>
    <message>
        <source>%1: “%2” is not an amount in %3.</source>
        <translation>%1: «%2» no es un importe en %3.</translation>
    </message>
    <message>
        <source>“%1” is not a field that can be imported; choose one of %2.</source>
        <translation>«%1» no es un campo que se pueda importar; elija entre %2.</translation>
    </message>
    <message>
        <source>“%1” is not a field that can be imported; write it as %2.</source>
        <translation>«%1» no es un campo que se pueda importar; escriba %2.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tratamiento</translation>
    </message>
    <message>
        <source>Contact cards hold customers; import a table or JSON for %1.</source>
        <translation>Las tarjetas de contacto contienen clientes; para %1, importe una tabla o JSON.</translation>
    </message>
    <message>
        <source>A calendar cannot be imported as %1; choose a table, cards or JSON.</source>
        <translation>Un calendario no se puede importar como %1; elija una tabla, tarjetas o JSON.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Apodo</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>Not taken over from the card: %1</source>
        <translation>No se ha tomado de la tarjeta: %1</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importar %1</translation>
    </message>
    <message>
        <source>There is no mapping called “%1”.</source>
        <translation>No existe la correspondencia «%1».</translation>
    </message>
    <message>
        <source>Save mapping %1</source>
        <translation>Guardar correspondencia %1</translation>
    </message>
    <message>
        <source>Records cannot be recognised by “%1”; choose one of %2.</source>
        <translation>No se pueden reconocer registros por «%1»; elija entre %2.</translation>
    </message>
    <message>
        <source>This person asked to be erased and is not taken back; add them by hand if they agree.</source>
        <translation>Esta persona pidió que se borraran sus datos y no se vuelve a importar; añádala a mano si está de acuerdo.</translation>
    </message>
    <message>
        <source>The tax “%1” is not known; write the code or rate of one of the shop&apos;s taxes.</source>
        <translation>El impuesto «%1» no existe; escriba el código o el tipo de uno de los impuestos de la empresa.</translation>
    </message>
    <message>
        <source>Another product has the code %1 already.</source>
        <translation>Otro producto ya tiene el código %1.</translation>
    </message>
    <message>
        <source>Added, but is likely the same as “%1”; look at both.</source>
        <translation>Añadido, pero probablemente es el mismo que «%1»; mire los dos.</translation>
    </message>
    <message>
        <source>There is no company “%1”; it is kept as the company&apos;s name.</source>
        <translation>No existe la empresa «%1»; se conserva como nombre de la empresa.</translation>
    </message>
    <message>
        <source>There is no customer “%1”; the relation was left out.</source>
        <translation>No existe el cliente «%1»; la relación no se ha importado.</translation>
    </message>
    <message>
        <source>“%1” does not say which field comes from which column; write it as name=Column.</source>
        <translation>«%1» no indica qué campo procede de qué columna; escriba, por ejemplo, name=Columna.</translation>
    </message>
    <message>
        <source>“%1” cannot be imported; choose one of %2.</source>
        <translation>«%1» no se puede importar; elija entre %2.</translation>
    </message>
    <message>
        <source>%1 was imported before with the total %2 and stays as it is.</source>
        <translation>%1 ya se había importado con el total %2 y se queda como está.</translation>
    </message>
    <message>
        <source>There is no customer “%1”; the document keeps the name. Add the customer and import the file again to join them.</source>
        <translation>No existe el cliente «%1»; el documento conserva el nombre. Añada el cliente e importe el archivo otra vez para unirlos.</translation>
    </message>
    <message>
        <source>%1 names no customer.</source>
        <translation>%1 no indica ningún cliente.</translation>
    </message>
    <message>
        <source>The customer “%1” was added.</source>
        <translation>Se ha añadido el cliente «%1».</translation>
    </message>
    <message numerus="yes">
        <source>The file does not say what was paid of %n document(s); they count as settled.</source>
        <translation>
            <numerusform>El archivo no dice qué se pagó de %n documento; se da por saldado.</numerusform>
            <numerusform>El archivo no dice qué se pagó de %n documentos; se dan por saldados.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has the total %2 in the file, but its lines come to %3; the file&apos;s total was kept.</source>
        <translation>En el archivo, %1 tiene el total %2, pero sus líneas suman %3; se ha conservado el total del archivo.</translation>
    </message>
    <message>
        <source>%1: what the file says is net, tax and total does not fit together; it was kept as it is.</source>
        <translation>%1: la base, el impuesto y el total que indica el archivo no cuadran; se han dejado como están.</translation>
    </message>
    <message>
        <source>The document has no number; only documents that were issued are imported.</source>
        <translation>El documento no tiene número; solo se importan documentos emitidos.</translation>
    </message>
    <message>
        <source>“%1” is not a currency; write its three letters, such as EUR.</source>
        <translation>«%1» no es una moneda; escriba sus tres letras, como EUR.</translation>
    </message>
    <message>
        <source>The document has no date; write the day it was issued.</source>
        <translation>El documento no tiene fecha; indique el día en que se emitió.</translation>
    </message>
    <message>
        <source>This is a draft; only documents that were issued are imported.</source>
        <translation>Es un borrador; solo se importan documentos emitidos.</translation>
    </message>
    <message>
        <source>None of the columns of “%1” is known (%2); say which column holds which field.</source>
        <translation>No se reconoce ninguna columna de «%1» (%2); indique qué columna contiene cada campo.</translation>
    </message>
</context>
<context>
    <name>Job</name>
    <message>
        <source>The work could not be finished; nothing was changed.</source>
        <translation>No se ha podido terminar el trabajo; no se ha cambiado nada.</translation>
    </message>
</context>
<context>
    <name>LegalNotice</name>
    <message>
        <source>This document is not an invoice</source>
        <translation>Este documento no es una factura</translation>
    </message>
    <message>
        <source>This document is neither an invoice nor a transport document</source>
        <translation>Este documento no es factura ni documento de transporte</translation>
    </message>
    <message>
        <source>This document is not a VAT invoice</source>
        <translation>Este documento no es una factura con IVA</translation>
    </message>
    <message>
        <source>Document without fiscal value. It does not replace the Brazilian fiscal invoice (NF-e or NFS-e).</source>
        <translation>Documento sin valor fiscal. No sustituye a la factura fiscal brasileña (NF-e o NFS-e).</translation>
    </message>
    <message>
        <source>Courtesy copy without fiscal value. The electronic invoice is sent through the Italian exchange system (Sistema di Interscambio).</source>
        <translation>Copia de cortesía sin valor fiscal. La factura electrónica se envía por el sistema italiano (Sistema di Interscambio).</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>“%1” cannot be chosen so in a merge; choose the value of one of the two customers.</source>
        <translation>«%1» no se puede elegir así al combinar clientes; elija el valor de uno de los dos.</translation>
    </message>
    <message>
        <source>This is one customer; choose another one to merge with.</source>
        <translation>Es el mismo cliente; elija otro con el que combinarlo.</translation>
    </message>
    <message>
        <source>Merge %1 into %2</source>
        <translation>Combinar %1 con %2</translation>
    </message>
    <message>
        <source>The data of “%1” were erased; there is nothing left to merge.</source>
        <translation>Los datos de «%1» se borraron; ya no queda nada que combinar.</translation>
    </message>
</context>
<context>
    <name>Numbering</name>
    <message>
        <source>“%1” is not a part of a number; use {prefix}, {series}, {year}, {yy}, {number} or {number:4}.</source>
        <translation>«%1» no forma parte de un número; use {prefix}, {series}, {year}, {yy}, {number} o {number:4}.</translation>
    </message>
    <message>
        <source>Put {number} into the number pattern, once.</source>
        <translation>Ponga {number} en el formato de la numeración, una sola vez.</translation>
    </message>
    <message>
        <source>Put {year} or {yy} into the number pattern; numbers start again each year.</source>
        <translation>Ponga {year} o {yy} en el formato de la numeración; los números vuelven a empezar cada año.</translation>
    </message>
    <message>
        <source>Document numbers start at 1.</source>
        <translation>Los números de los documentos empiezan en el 1.</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
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
        <translation>Clave Pix</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Pay by</source>
        <translation>Fecha límite</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Forma de pago</translation>
    </message>
    <message>
        <source>Scan the code with your bank&apos;s app to pay with Pix.</source>
        <translation>Escanee el código con la aplicación de su banco para pagar con Pix.</translation>
    </message>
    <message>
        <source>Scan the code with your bank&apos;s app to fill in the transfer.</source>
        <translation>Escanee el código con la aplicación de su banco para rellenar la transferencia.</translation>
    </message>
    <message>
        <source>Received in good condition</source>
        <translation>Recibido conforme</translation>
    </message>
    <message>
        <source>Accepted by the customer</source>
        <translation>Aceptado por el cliente</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Signature and stamp</source>
        <translation>Firma y sello</translation>
    </message>
    <message>
        <source>Attn. %1</source>
        <translation>A la atención de %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Vencimiento</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>Terms of payment</source>
        <translation>Condiciones de pago</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation>Su referencia</translation>
    </message>
    <message>
        <source>From document</source>
        <translation>Documento de origen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Customer %1</source>
        <translation>%1 del cliente</translation>
    </message>
    <message>
        <source>tax no.</source>
        <translation>n.º fiscal</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>Cant.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Price incl. tax</source>
        <translation>Precio c/ impuestos</translation>
    </message>
    <message>
        <source>Disc.</source>
        <translation>Dto.</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Impuesto</translation>
    </message>
    <message>
        <source>Amount incl. tax</source>
        <translation>Importe c/ impuestos</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>Subtotal</translation>
    </message>
    <message>
        <source>Carried forward</source>
        <translation>Suma y sigue</translation>
    </message>
    <message>
        <source>Brought forward</source>
        <translation>Suma anterior</translation>
    </message>
    <message>
        <source>Tax summary</source>
        <translation>Resumen de impuestos</translation>
    </message>
    <message>
        <source>Taxable amount</source>
        <translation>Base imponible</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Sum of lines (tax included)</source>
        <translation>Suma de las líneas (con impuestos)</translation>
    </message>
    <message>
        <source>Sum of lines</source>
        <translation>Suma de las líneas</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>Total without tax</source>
        <translation>Total sin impuestos</translation>
    </message>
    <message>
        <source>Total tax</source>
        <translation>Total de impuestos</translation>
    </message>
    <message>
        <source>Withholding %1</source>
        <translation>Retención %1</translation>
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
        <translation>Ya pagado</translation>
    </message>
    <message>
        <source>Balance to pay</source>
        <translation>Pendiente de pago</translation>
    </message>
    <message>
        <source>All prices include tax.</source>
        <translation>Todos los precios incluyen impuestos.</translation>
    </message>
    <message>
        <source>Bill to</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>España</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasil</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Francia</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Alemania</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italia</translation>
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
        <translation>Países Bajos</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Bélgica</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suiza</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxemburgo</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Austria</translation>
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
        <translation>Mozambique</translation>
    </message>
    <message>
        <source>Cape Verde</source>
        <translation>Cabo Verde</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy of a document that another program issued.</source>
        <translation>Copia de un documento emitido por otro programa.</translation>
    </message>
</context>
<context>
    <name>Payment</name>
    <message>
        <source>Write the amount that was paid.</source>
        <translation>Escriba el importe pagado.</translation>
    </message>
    <message>
        <source>More is spread over documents than was paid; lower one of the amounts.</source>
        <translation>Se ha repartido entre los documentos más de lo pagado; reduzca uno de los importes.</translation>
    </message>
    <message>
        <source>%1 is not something to be paid; issue an invoice first.</source>
        <translation>%1 no es un documento que se pague; emita antes una factura.</translation>
    </message>
    <message>
        <source>%1 belongs to another customer.</source>
        <translation>%1 es de otro cliente.</translation>
    </message>
    <message>
        <source>%1 is in %2; record the payment in that currency.</source>
        <translation>%1 está en %2; registre el pago en esa moneda.</translation>
    </message>
    <message>
        <source>%1 has %2 open; write an amount up to that.</source>
        <translation>%1 tiene %2 pendiente; escriba un importe que no lo supere.</translation>
    </message>
    <message>
        <source>Payment of %1 by %2</source>
        <translation>Pago de %1 por %2</translation>
    </message>
    <message>
        <source>Remove the payment of %1</source>
        <translation>Eliminar el pago de %1</translation>
    </message>
    <message>
        <source>“%1” is not an amount in %2; write it as 12.50.</source>
        <translation>«%1» no es un importe en %2; escriba, por ejemplo, 12.50.</translation>
    </message>
    <message>
        <source>“%1” is not a date; write it as 2026-12-31.</source>
        <translation>«%1» no es una fecha; escriba, por ejemplo, 2026-12-31.</translation>
    </message>
    <message>
        <source>Remove the payment and record it again to change its amount or what it settles.</source>
        <translation>Para cambiar el importe o los documentos saldados, elimine el pago y regístrelo de nuevo.</translation>
    </message>
    <message>
        <source>Say which customer paid.</source>
        <translation>Indique qué cliente ha pagado.</translation>
    </message>
    <message>
        <source>%1 was imported with the customer&apos;s name only; add the customer, import the file again, and then record the payment.</source>
        <translation>%1 se importó solo con el nombre del cliente; añada el cliente, importe el archivo otra vez y registre después el pago.</translation>
    </message>
    <message>
        <source>%1 is settled; there is nothing left to pay.</source>
        <translation>%1 está saldado; no queda nada por pagar.</translation>
    </message>
</context>
<context>
    <name>PaymentCode</name>
    <message>
        <source>Shorten for the payment code, to %2 characters: %1.</source>
        <translation>Acorte para el código de pago, hasta %2 caracteres: %1.</translation>
    </message>
    <message>
        <source>A SEPA payment code needs an amount in EUR between 0.01 and 999999999.99.</source>
        <translation>Un código de pago SEPA necesita un importe en EUR entre 0,01 y 999999999,99.</translation>
    </message>
    <message>
        <source>The text has letters outside ISO 8859-1; use UTF-8.</source>
        <translation>El texto tiene letras fuera de la norma ISO 8859-1; use UTF-8.</translation>
    </message>
    <message>
        <source>The payment code is too long; shorten its description.</source>
        <translation>El código de pago es demasiado largo; acorte la descripción.</translation>
    </message>
    <message>
        <source>The address of a dynamic Pix code has at most 77 characters and no https:// in front.</source>
        <translation>La dirección de un código Pix dinámico tiene como máximo 77 caracteres y no lleva https:// delante.</translation>
    </message>
    <message>
        <source>This is no Pix key; enter a CPF, CNPJ, telephone with +55, e-mail or random key.</source>
        <translation>Esto no es una clave Pix; escriba un CPF, un CNPJ, un teléfono con +55, un correo electrónico o una clave aleatoria.</translation>
    </message>
    <message>
        <source>A Pix code needs an amount in BRL above zero.</source>
        <translation>Un código Pix necesita un importe en BRL superior a cero.</translation>
    </message>
    <message>
        <source>Missing for the payment code: %1.</source>
        <translation>Falta para el código de pago: %1.</translation>
    </message>
    <message>
        <source>The bank&apos;s BIC has 8 or 11 letters and digits.</source>
        <translation>El BIC del banco tiene 8 u 11 letras y cifras.</translation>
    </message>
    <message>
        <source>Check the IBAN for the payment code.</source>
        <translation>Compruebe el IBAN del código de pago.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>The purpose code has at most 4 letters.</source>
        <translation>El código de finalidad tiene como máximo 4 letras.</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>referencia</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>Give a payment code a reference or a text, not both.</source>
        <translation>Indique en el código de pago una referencia o un texto, no ambos.</translation>
    </message>
    <message>
        <source>Check the reference; its check digits are wrong.</source>
        <translation>Compruebe la referencia; los dígitos de control no son correctos.</translation>
    </message>
    <message>
        <source>information</source>
        <translation>información</translation>
    </message>
    <message>
        <source>The payment code is too long; shorten its text.</source>
        <translation>El código de pago es demasiado largo; acorte el texto.</translation>
    </message>
    <message>
        <source>The transaction of a Pix code has at most 25 letters and digits without accents.</source>
        <translation>El identificador de la transacción de un código Pix tiene como máximo 25 letras y cifras, sin acentos.</translation>
    </message>
    <message>
        <source>city</source>
        <translation>localidad</translation>
    </message>
</context>
<context>
    <name>PdfWriter</name>
    <message>
        <source>The PDF could not be written to %1. Choose another folder, or close the file where it is open.</source>
        <translation>No se ha podido guardar el PDF en %1. Elija otra carpeta o cierre el archivo donde esté abierto.</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>Erased customer %1</source>
        <translation>Cliente borrado %1</translation>
    </message>
    <message>
        <source>Erased.</source>
        <translation>Borrado.</translation>
    </message>
    <message>
        <source>The person&apos;s data were erased; the customer is now called “%1”. Amounts, dates and the country were kept.</source>
        <translation>Se han borrado los datos de la persona; el cliente se llama ahora «%1». Se han conservado los importes, las fechas y el país.</translation>
    </message>
    <message>
        <source>These documents keep the name and address they were issued with, because the law wants business records kept: %1.</source>
        <translation>Estos documentos conservan el nombre y la dirección con que se emitieron, porque la ley obliga a conservar los registros mercantiles: %1.</translation>
    </message>
    <message>
        <source>These quotes came to nothing; the person was taken off them and their figures were kept: %1.</source>
        <translation>Estos presupuestos quedaron en nada; se ha quitado de ellos a la persona y se han conservado los importes: %1.</translation>
    </message>
    <message>
        <source>Another program has the file open, so deleted data may still be in it; close the other program and run the clean-up again.</source>
        <translation>Otro programa tiene abierto el archivo, por lo que los datos borrados aún pueden estar en él; cierre el otro programa y repita la limpieza.</translation>
    </message>
    <message>
        <source>These older copies still hold the person&apos;s data; delete them when they are no longer needed: %1.</source>
        <translation>Estas copias más antiguas todavía contienen los datos de la persona; elimínelas cuando ya no hagan falta: %1.</translation>
    </message>
    <message>
        <source>Backups made before today still hold the person&apos;s data; delete them when they are no longer needed.</source>
        <translation>Las copias de seguridad hechas antes de hoy todavía contienen los datos de la persona; elimínelas cuando ya no hagan falta.</translation>
    </message>
    <message>
        <source>The same name, number or address also stands in these records; look whether it is the same person: %1.</source>
        <translation>El mismo nombre, número o dirección aparece también en estos registros; mire si es la misma persona: %1.</translation>
    </message>
    <message>
        <source>The data of “%1” were erased already.</source>
        <translation>Los datos de «%1» ya se borraron.</translation>
    </message>
    <message>
        <source>Erase the data of customer %1</source>
        <translation>Borrar los datos del cliente %1</translation>
    </message>
    <message>
        <source>“%1” could not be written; check the folder and the free space.</source>
        <translation>No se ha podido guardar «%1»; compruebe la carpeta y el espacio libre.</translation>
    </message>
    <message>
        <source>The data of %1</source>
        <translation>Los datos de %1</translation>
    </message>
    <message>
        <source>This is everything that %1 holds about you in its customer records, written on %2.</source>
        <translation>Esto es todo lo que %1 guarda sobre usted en sus registros de clientes, a fecha de %2.</translation>
    </message>
    <message>
        <source>You may ask for it to be corrected or erased, or hand it on to somebody else.</source>
        <translation>Puede pedir que estos datos se corrijan o se borren, o entregárselos a otra persona.</translation>
    </message>
    <message>
        <source>Ask here: %1</source>
        <translation>Pídalo aquí: %1</translation>
    </message>
    <message>
        <source>“%1” is there already; choose an empty folder or another name.</source>
        <translation>«%1» ya existe; elija una carpeta vacía u otro nombre.</translation>
    </message>
    <message>
        <source>everything, with documents as they were issued and every change that was made</source>
        <translation>todo, con los documentos tal como se emitieron y todos los cambios realizados</translation>
    </message>
    <message>
        <source>name, numbers and addresses, for an address book</source>
        <translation>nombre, números y direcciones, para una agenda de contactos</translation>
    </message>
    <message>
        <source>The .csv files hold the same as person.json, as tables for a spreadsheet.</source>
        <translation>Los archivos .csv contienen lo mismo que person.json, en tablas para una hoja de cálculo.</translation>
    </message>
    <message>
        <source>“%1” is there already; choose another name.</source>
        <translation>«%1» ya existe; elija otro nombre.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>Detenido; no se ha cambiado nada.</translation>
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
        <translation>Producto</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Datos de la empresa</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Impuesto</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Impuestos</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
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
        <translation>%1: «%2» no es una fecha; escriba, por ejemplo, 2026-12-31.</translation>
    </message>
    <message>
        <source>%1: “%2” is not known; choose one of %3.</source>
        <translation>%1: «%2» no existe; elija entre %3.</translation>
    </message>
    <message>
        <source>%1: “%2” is neither true nor false.</source>
        <translation>%1: «%2» no es true ni false.</translation>
    </message>
    <message>
        <source>%1: “%2” was not found.</source>
        <translation>%1: no se ha encontrado «%2».</translation>
    </message>
    <message>
        <source>%1: “%2” is not a discount; write 10% or 12.50.</source>
        <translation>%1: «%2» no es un descuento; escriba 10% o 12.50.</translation>
    </message>
    <message>
        <source>%1: “%2” is not a number that fits; write it as 12.50.</source>
        <translation>%1: «%2» no es un número válido; escriba, por ejemplo, 12.50.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Falta por rellenar: %1.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
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
        <translation>Correspondencia de importación</translation>
    </message>
    <message>
        <source>Import mappings</source>
        <translation>Correspondencias de importación</translation>
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
        <translation>Pago</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>%1: write a single value.</source>
        <translation>%1: escriba un solo valor.</translation>
    </message>
    <message>
        <source>%1: write a list in [ ].</source>
        <translation>%1: escriba una lista entre [ ].</translation>
    </message>
    <message>
        <source>%1: write the fields of each entry in { }.</source>
        <translation>%1: escriba los campos de cada entrada entre { }.</translation>
    </message>
    <message>
        <source>There is no field “%1”; choose one of %2.</source>
        <translation>No existe el campo «%1»; elija uno de estos: %2.</translation>
    </message>
    <message>
        <source>There is no country “%1”; write its name, or its code as in PT.</source>
        <translation>No existe el país «%1»; escriba su nombre o su código, como ES.</translation>
    </message>
    <message>
        <source>There is no language “%1”; write its code as in pt-PT.</source>
        <translation>No existe el idioma «%1»; escriba su código, como es.</translation>
    </message>
    <message>
        <source>There is no currency “%1”; write its code as in EUR.</source>
        <translation>No existe la moneda «%1»; escriba su código, como EUR.</translation>
    </message>
    <message>
        <source>“%1” is not a colour; write it as #1F5F8B.</source>
        <translation>«%1» no es un color; escríbalo como #1F5F8B.</translation>
    </message>
    <message>
        <source>The tax number %1 looks wrong: %2</source>
        <translation>El NIF %1 parece incorrecto: %2</translation>
    </message>
    <message>
        <source>%1 (%2) is likely the same customer; look at both.</source>
        <translation>%1 (%2) es probablemente el mismo cliente; compare ambos.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>Forma de pago</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Impuesto</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Recuento</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventas</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Importe sin impuestos</translation>
    </message>
    <message>
        <source>Tax amount</source>
        <translation>Cuota de impuestos</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>Retenido</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Receivable</source>
        <translation>Pendiente de cobro</translation>
    </message>
    <message>
        <source>Not due</source>
        <translation>Sin vencer</translation>
    </message>
    <message>
        <source>1–30 days</source>
        <translation>1–30 días</translation>
    </message>
    <message>
        <source>31–60 days</source>
        <translation>31–60 días</translation>
    </message>
    <message>
        <source>61–90 days</source>
        <translation>61–90 días</translation>
    </message>
    <message>
        <source>Over 90 days</source>
        <translation>Más de 90 días</translation>
    </message>
    <message>
        <source>Paid on account</source>
        <translation>Pagado a cuenta</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Impuestos</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tipo impositivo</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Presupuestos</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>Acceptance rate</source>
        <translation>Tasa de aceptación</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Margen</translation>
    </message>
    <message>
        <source>Lines without a product</source>
        <translation>Líneas sin producto</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>The last day lies before the first; turn them round.</source>
        <translation>El último día es anterior al primero; cambie uno por otro.</translation>
    </message>
    <message>
        <source>There is no report “%1”; choose one of %2.</source>
        <translation>No existe el informe «%1»; elija entre %2.</translation>
    </message>
    <message>
        <source>The report “%1” cannot be grouped by “%2”; choose one of %3.</source>
        <translation>El informe «%1» no se puede agrupar por «%2»; elija entre %3.</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>New note</source>
        <translation>Crear nota</translation>
    </message>
    <message>
        <source>Shop details</source>
        <translation>Datos de la empresa</translation>
    </message>
    <message>
        <source>Sample products</source>
        <translation>Productos de ejemplo</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Crear cliente</translation>
    </message>
    <message>
        <source>Sample customers</source>
        <translation>Clientes de ejemplo</translation>
    </message>
</context>
<context>
    <name>Shop</name>
    <message>
        <source>My shop</source>
        <translation>Mi empresa</translation>
    </message>
    <message>
        <source>“%1” is not a country; write its two letters, such as PT.</source>
        <translation>«%1» no es un país; escriba sus dos letras, como ES.</translation>
    </message>
    <message>
        <source>“%1” is not one of the languages pt-PT, pt-BR, es and en; choose one of them.</source>
        <translation>«%1» no es uno de los idiomas pt-PT, pt-BR, es y en; elija uno de ellos.</translation>
    </message>
    <message>
        <source>New shop</source>
        <translation>Crear empresa</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>“%1” was changed by somebody else in the meantime; look at it again and repeat the change.</source>
        <translation>Otra persona ha cambiado «%1» entretanto; revíselo y repita el cambio.</translation>
    </message>
    <message>
        <source>The change could not be saved; nothing was changed.</source>
        <translation>No se ha podido guardar el cambio; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>“%1” could not be opened; check that it exists and may be read.</source>
        <translation>No se ha podido abrir «%1»; compruebe que existe y que se puede leer.</translation>
    </message>
    <message>
        <source>The server of “%1” does not answer; check address, name and password.</source>
        <translation>El servidor de «%1» no responde; compruebe la dirección, el nombre y la contraseña.</translation>
    </message>
    <message>
        <source>Another record already has this number or code; choose another one.</source>
        <translation>Otro registro ya tiene este número o código; elija otro.</translation>
    </message>
    <message>
        <source>Other records still use this one; remove or change those first.</source>
        <translation>Hay otros registros que todavía usan este; elimínelos o cámbielos antes.</translation>
    </message>
    <message>
        <source>“%1” is in use by another program; close it there and try again.</source>
        <translation>«%1» está en uso en otro programa; ciérrelo allí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” cannot be written; check that the file and its folder are not read-only.</source>
        <translation>No se puede escribir en «%1»; compruebe que el archivo y su carpeta no sean de solo lectura.</translation>
    </message>
    <message>
        <source>The disk of “%1” is full; free some space and try again. Nothing was changed.</source>
        <translation>El disco de «%1» está lleno; libere espacio e inténtelo de nuevo. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>“%1” is damaged or not a Clientela file; restore the latest backup.</source>
        <translation>«%1» está dañado o no es un archivo de Clientela; restaure la última copia de seguridad.</translation>
    </message>
    <message>
        <source>“%1” could not be read or written; nothing was changed.</source>
        <translation>No se ha podido leer o escribir «%1»; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The program is not complete; install it again.</source>
        <translation>El programa está incompleto; instálelo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” is not a Clientela file; choose the shop&apos;s own file.</source>
        <translation>«%1» no es un archivo de Clientela; elija el archivo de la empresa.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer Clientela and can only be read here; update the program to change it.</source>
        <translation>«%1» se creó con una versión más reciente de Clientela y aquí solo se puede leer; actualice el programa para cambiarlo.</translation>
    </message>
    <message>
        <source>“%1” is open for reading only; open it again to change it.</source>
        <translation>«%1» está abierto solo para lectura; ábralo de nuevo para cambiarlo.</translation>
    </message>
    <message>
        <source>“%1” was made by an older Clientela and has to be brought up to date first; open it where it can be written.</source>
        <translation>«%1» se creó con una versión más antigua de Clientela y hay que actualizarlo antes; ábralo donde se pueda escribir.</translation>
    </message>
    <message>
        <source>“%1” is there already; choose another name.</source>
        <translation>«%1» ya existe; elija otro nombre.</translation>
    </message>
    <message>
        <source>The place to go on from is not one that a list gave; start again without --after.</source>
        <translation>El punto desde el que continuar no procede de una lista; empiece de nuevo sin --after.</translation>
    </message>
    <message>
        <source>%1 %2 does not exist (any more).</source>
        <translation>%1 %2 no existe (o ya no existe).</translation>
    </message>
    <message>
        <source>There is no %1 “%2”.</source>
        <translation>No existe %1 «%2».</translation>
    </message>
    <message>
        <source>There is no kind of record “%1”; choose one of %2.</source>
        <translation>No existe el tipo de registro «%1»; elija entre %2.</translation>
    </message>
    <message>
        <source>This installation of Clientela is incomplete; install it again.</source>
        <translation>Esta instalación de Clientela está incompleta; instale de nuevo el programa.</translation>
    </message>
    <message>
        <source>%1 has no field “%2” to sort by; choose one of %3.</source>
        <translation>%1 no tiene el campo «%2» para ordenar; elija uno de estos: %3.</translation>
    </message>
</context>
<context>
    <name>TaxNumber</name>
    <message>
        <source>Should end in %1.</source>
        <translation>Debería terminar en %1.</translation>
    </message>
    <message>
        <source>A Portuguese NIF has 9 digits.</source>
        <translation>Un NIF portugués tiene 9 cifras.</translation>
    </message>
    <message>
        <source>A Portuguese NIF does not start with %1.</source>
        <translation>Un NIF portugués no empieza por %1.</translation>
    </message>
    <message>
        <source>Should end in %1 or %2.</source>
        <translation>Debería terminar en %1 o %2.</translation>
    </message>
    <message>
        <source>A Spanish NIF has 9 characters, such as 12345678Z or B12345674.</source>
        <translation>Un NIF español tiene 9 caracteres, como 12345678Z o B12345674.</translation>
    </message>
    <message>
        <source>A CPF has 11 digits; a CNPJ has 14 characters, the last two of them digits.</source>
        <translation>Un CPF tiene 11 cifras; un CNPJ tiene 14 caracteres, los dos últimos cifras.</translation>
    </message>
    <message>
        <source>The same digit all the way is not issued.</source>
        <translation>No existe un número con todas las cifras iguales.</translation>
    </message>
    <message>
        <source>Should look like %1.</source>
        <translation>Debería ser como %1.</translation>
    </message>
    <message>
        <source>Use only letters and digits.</source>
        <translation>Use solo letras y cifras.</translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>the text is longer than 2000 characters</source>
        <translation>el texto tiene más de 2000 caracteres</translation>
    </message>
    <message>
        <source>there is no placeholder called “%1”</source>
        <translation>no existe el marcador «%1»</translation>
    </message>
    <message>
        <source>its braces {{ }} do not match</source>
        <translation>las llaves {{ }} no están emparejadas</translation>
    </message>
    <message>
        <source>There is no design called %1. Choose one of %2.</source>
        <translation>No existe la plantilla %1. Elija entre %2.</translation>
    </message>
    <message>
        <source>The template %1 cannot be used: field “%2”: %3.</source>
        <translation>No se puede usar la plantilla %1: campo «%2»: %3.</translation>
    </message>
    <message>
        <source>The template %1 cannot be used: %2, field “%3”: %4.</source>
        <translation>No se puede usar la plantilla %1: %2, campo «%3»: %4.</translation>
    </message>
    <message>
        <source>a text is expected</source>
        <translation>hace falta un texto</translation>
    </message>
    <message>
        <source>a number is expected</source>
        <translation>hace falta un número</translation>
    </message>
    <message>
        <source>a number from %1 to %2 is expected</source>
        <translation>hace falta un número de %1 a %2</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>hace falta true o false</translation>
    </message>
    <message>
        <source>a list is expected</source>
        <translation>hace falta una lista</translation>
    </message>
    <message>
        <source>an object is expected</source>
        <translation>hace falta un objeto</translation>
    </message>
    <message>
        <source>only lengths in millimetres from 0 to 2000 are expected</source>
        <translation>solo se admiten longitudes en milímetros de 0 a 2000</translation>
    </message>
    <message>
        <source>%1 to %2 numbers are expected</source>
        <translation>hacen falta de %1 a %2 números</translation>
    </message>
    <message>
        <source>one of %1 is expected</source>
        <translation>hace falta uno de estos valores: %1</translation>
    </message>
    <message>
        <source>it does not exist here</source>
        <translation>no existe aquí</translation>
    </message>
    <message>
        <source>“%1” is neither a colour of the template nor #rrggbb</source>
        <translation>«%1» no es un color de la plantilla ni tiene la forma #rrggbb</translation>
    </message>
    <message>
        <source>left and right leave too little of the page</source>
        <translation>los márgenes izquierdo y derecho dejan muy poco de la página</translation>
    </message>
    <message>
        <source>a colour such as #1a2b3c is expected</source>
        <translation>hace falta un color como #1a2b3c</translation>
    </message>
    <message>
        <source>the look “%1”</source>
        <translation>el estilo «%1»</translation>
    </message>
    <message>
        <source>each entry is a text or an object with “text”</source>
        <translation>cada entrada es un texto o un objeto con «text»</translation>
    </message>
    <message>
        <source>“%1” is no language of ours</source>
        <translation>«%1» no es uno de los idiomas del programa</translation>
    </message>
    <message>
        <source>there is no look called “%1”</source>
        <translation>no existe el estilo «%1»</translation>
    </message>
    <message>
        <source>each column is an object</source>
        <translation>cada columna es un objeto</translation>
    </message>
    <message>
        <source>each column names its “field”</source>
        <translation>cada columna indica su «field»</translation>
    </message>
    <message>
        <source>the column “%1” is there twice</source>
        <translation>la columna «%1» está repetida</translation>
    </message>
    <message>
        <source>a table needs at least one column</source>
        <translation>una tabla necesita al menos una columna</translation>
    </message>
    <message>
        <source>block %1 of “%2”</source>
        <translation>bloque %1 de «%2»</translation>
    </message>
    <message>
        <source>every block needs a type</source>
        <translation>cada bloque necesita un tipo</translation>
    </message>
    <message>
        <source>the place lies outside the page</source>
        <translation>el lugar queda fuera de la página</translation>
    </message>
    <message>
        <source>a block outside the body needs a place</source>
        <translation>un bloque fuera del cuerpo necesita un lugar</translation>
    </message>
    <message>
        <source>there is no fact called “%1”</source>
        <translation>no existe el dato «%1»</translation>
    </message>
    <message>
        <source>blocks are nested too deeply</source>
        <translation>hay demasiados bloques unos dentro de otros</translation>
    </message>
    <message>
        <source>a list of at most %1 objects is expected</source>
        <translation>hace falta una lista de como máximo %1 objetos</translation>
    </message>
    <message>
        <source>a template needs a name</source>
        <translation>una plantilla necesita un nombre</translation>
    </message>
    <message>
        <source>The template %1 cannot be used: it must be one JSON object.</source>
        <translation>No se puede usar la plantilla %1: tiene que ser un objeto JSON.</translation>
    </message>
    <message>
        <source>The template %1 cannot be read: look at line %2, which is not written as JSON has it.</source>
        <translation>No se puede leer la plantilla %1: mire la línea %2, que no está escrita según las reglas de JSON.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>The place to go on from is not one that a timeline gave; start again at the newest.</source>
        <translation>El punto desde el que continuar no procede de una cronología; empiece de nuevo por lo más reciente.</translation>
    </message>
</context>
<context>
    <name>Totals</name>
    <message>
        <source>A withholding belongs to the whole document; take it off the line.</source>
        <translation>La retención se aplica al documento entero; quítela de la línea.</translation>
    </message>
    <message>
        <source>A price cannot include a tax of this rate; check the tax.</source>
        <translation>Un precio no puede incluir un impuesto con este tipo; compruebe el impuesto.</translation>
    </message>
</context>
</TS>
