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
    <name>Attachment</name>
    <message>
        <source>“%1” is empty; there is nothing to attach.</source>
        <translation>«%1» está vacío; no hay nada que adjuntar.</translation>
    </message>
    <message>
        <source>“%1” is larger than 50 MB; attach a smaller one, or note where it is kept.</source>
        <translation>«%1» ocupa más de 50 MB; adjunte uno más pequeño o anote dónde está guardado.</translation>
    </message>
    <message>
        <source>“%1” is not there any more; choose another file.</source>
        <translation>«%1» ya no está ahí; elija otro archivo.</translation>
    </message>
    <message>
        <source>“%1” is a folder; attach the files in it.</source>
        <translation>«%1» es una carpeta; adjunte los archivos que contiene.</translation>
    </message>
    <message>
        <source>“%1” could not be read; check that you may open it.</source>
        <translation>No se ha podido leer «%1»; compruebe que tiene permiso para abrirlo.</translation>
    </message>
    <message>
        <source>Attach %1</source>
        <translation>Adjuntar %1</translation>
    </message>
    <message>
        <source>The data of this customer were erased; nothing can be attached to it any more.</source>
        <translation>Los datos de este cliente se borraron; ya no se le puede adjuntar nada.</translation>
    </message>
    <message>
        <source>The file “%1” is damaged in the shop&apos;s file; take it from the latest backup.</source>
        <translation>El archivo «%1» está dañado en el archivo de la empresa; recupérelo de la última copia de seguridad.</translation>
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
    <message>
        <source>Choose the folder for automatic backups in the settings.</source>
        <translation>Elija en la configuración la carpeta de las copias automáticas.</translation>
    </message>
    <message>
        <source>The backup folder “%1” is not there; connect its disk or choose another folder.</source>
        <translation>La carpeta de las copias «%1» no está; conecte su disco o elija otra carpeta.</translation>
    </message>
    <message>
        <source>Clientela backups</source>
        <translation>Copias de Clientela</translation>
    </message>
    <message>
        <source>Backing up the shop</source>
        <translation>Haciendo la copia de seguridad de la empresa</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>The file is damaged (%1); restore the latest backup.</source>
        <translation>El archivo está dañado (%1); restaure la última copia de seguridad.</translation>
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
    <message>
        <source>The attached file is missing or damaged; take it from the latest backup.</source>
        <translation>El archivo adjunto falta o está dañado; recupérelo de la última copia de seguridad.</translation>
    </message>
    <message>
        <source>The search index of %1 is out of step; rebuild it.</source>
        <translation>El índice de búsqueda de %1 está desactualizado; créelo de nuevo.</translation>
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
        <translation>Lista de opciones</translation>
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
        <translation>Potencial</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
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
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
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
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Correo postal</translation>
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
        <translation>Antiguo</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Repercutido</translation>
    </message>
    <message>
        <source>Zero rate</source>
        <translation>Tipo cero</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>Exento</translation>
    </message>
    <message>
        <source>Reverse charge</source>
        <translation>Inversión del sujeto pasivo</translation>
    </message>
    <message>
        <source>Within the European Union</source>
        <translation>Dentro de la Unión Europea</translation>
    </message>
    <message>
        <source>Export of goods</source>
        <translation>Exportación de bienes</translation>
    </message>
    <message>
        <source>Not subject to tax</source>
        <translation>No sujeto a impuesto</translation>
    </message>
    <message>
        <source>Canary Islands (IGIC)</source>
        <translation>Canarias (IGIC)</translation>
    </message>
    <message>
        <source>Ceuta and Melilla (IPSI)</source>
        <translation>Ceuta y Melilla (IPSI)</translation>
    </message>
    <message>
        <source>Equivalence surcharge</source>
        <translation>Recargo de equivalencia</translation>
    </message>
    <message>
        <source>Withholding</source>
        <translation>Retención</translation>
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
    <name>Commands</name>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Lists and records</source>
        <translation>Listas y registros</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>The whole shop</source>
        <translation>Toda la empresa</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>El programa</translation>
    </message>
</context>
<context>
    <name>ConsentChannel</name>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
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
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Correo postal</translation>
    </message>
</context>
<context>
    <name>ContactType</name>
    <message>
        <source>Mobile</source>
        <translation>Móvil</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
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
        <translation>Facturación</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
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
    <message>
        <source>There is a field “%1” already.</source>
        <translation>Ya hay un campo «%1».</translation>
    </message>
</context>
<context>
    <name>CustomerCard</name>
    <message>
        <source>Note changed.</source>
        <translation>Nota cambiada.</translation>
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
        <translation>Exportar los datos de %1</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>Archivos comprimidos</translation>
    </message>
    <message>
        <source>Exporting the data of %1</source>
        <translation>Exportando los datos de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written into %1.</source>
        <translation>
            <numerusform>%n archivo guardado en %1.</numerusform>
            <numerusform>%n archivos guardados en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase %1</source>
        <translation>Borrar los datos de %1</translation>
    </message>
    <message>
        <source>Name, contacts, tax number, notes and every other text about %1 are erased, also from the history and the file. Issued documents that the law wants kept stay as they were given out. This cannot be undone.</source>
        <translation>El nombre, los contactos, el NIF, las notas y todos los demás textos sobre %1 se borran, también del historial y del archivo. Los documentos emitidos que la ley obliga a conservar quedan como se entregaron. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Erase this person</source>
        <translation>Borrar los datos de esta persona</translation>
    </message>
    <message>
        <source>%1 was erased</source>
        <translation>Los datos de %1 se han borrado</translation>
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
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Not an e-mail address.</source>
        <translation>No es una dirección de correo.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Company and people</source>
        <translation>Empresa y personas</translation>
    </message>
    <message>
        <source>Works for</source>
        <translation>Trabaja en</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>NIF</translation>
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
        <translation>Debe más de lo que permite el crédito.</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>More facts</source>
        <translation>Más datos</translation>
    </message>
    <message>
        <source>Name or part of it</source>
        <translation>Nombre o parte de él</translation>
    </message>
    <message>
        <source>%1 changed.</source>
        <extracomment>what was changed, as &quot;Phone changed.&quot;</extracomment>
        <translation>Cambiado: %1.</translation>
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
        <source>Every year</source>
        <translation>Todos los años</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Una vez</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
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
        <source>Repeats</source>
        <translation>Se repite</translation>
    </message>
    <message>
        <source>Days before</source>
        <translation>Días antes</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relación</translation>
    </message>
    <message>
        <source>There is no customer “%1”; choose one that is shown while typing.</source>
        <translation>No hay ningún cliente «%1»; elija uno de los que aparecen al escribir.</translation>
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
        <translation>Palabras separadas por comas</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Person linked.</source>
        <translation>Persona vinculada.</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>Añadido: %1.</translation>
    </message>
    <message>
        <source>Person no longer linked.</source>
        <translation>La persona ya no está vinculada.</translation>
    </message>
    <message>
        <source>Relation to another customer</source>
        <translation>Relación con otro cliente</translation>
    </message>
    <message>
        <source>Company where the person works</source>
        <translation>Empresa en la que trabaja la persona</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
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
        <translation>Archivos</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Origin and tags</source>
        <translation>Origen y etiquetas</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Not a valid number in this country.</source>
        <translation>No es un número válido en este país.</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Ocasión</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>How consent was given</source>
        <translation>Cómo se dio el consentimiento</translation>
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
        <translation>%1 vencidos</translation>
    </message>
    <message>
        <source>nothing to collect</source>
        <translation>nada por cobrar</translation>
    </message>
    <message>
        <source>And in other currencies: %1</source>
        <translation>Y en otras monedas: %1</translation>
    </message>
    <message>
        <source>Purchases in 12 months</source>
        <translation>Compras en 12 meses</translation>
    </message>
    <message>
        <source>−%1 on the year before</source>
        <translation>−%1 respecto al año anterior</translation>
    </message>
    <message>
        <source>+%1 on the year before</source>
        <translation>+%1 respecto al año anterior</translation>
    </message>
    <message>
        <source>Last purchase</source>
        <translation>Última compra</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Pendiente</translation>
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
            <numerusform>%n presupuesto sin respuesta</numerusform>
            <numerusform>%n presupuestos sin respuesta</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomerFiles</name>
    <message>
        <source>“%1” could not be written; choose another folder or free some space.</source>
        <translation>No se ha podido guardar «%1»; elija otra carpeta o libere espacio.</translation>
    </message>
    <message>
        <source>%1 was attached.</source>
        <translation>Adjuntado: %1.</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Adjuntar archivos</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Guardar %1</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
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
            <numerusform>%n archivo adjuntado.</numerusform>
            <numerusform>%n archivos adjuntados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) were not attached.</source>
        <translation>
            <numerusform>No se adjuntó %n archivo más.</numerusform>
            <numerusform>No se adjuntaron %n archivos más.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomerList</name>
    <message>
        <source>%1 overdue</source>
        <translation>%1 vencidos</translation>
    </message>
    <message>
        <source>With balance</source>
        <translation>Con saldo</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Saldo vencido</translation>
    </message>
    <message>
        <source>Prospects</source>
        <translation>Potenciales</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Todavía no hay clientes</translation>
    </message>
    <message>
        <source>Bring the list you already keep, or start with the next person who calls. Whatever you choose can be undone.</source>
        <translation>Traiga la lista que ya lleva, o empiece con la próxima persona que llame. Todo se puede deshacer.</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importar un archivo</translation>
    </message>
    <message>
        <source>Excel, CSV, vCard or a copy from another program</source>
        <translation>Excel, CSV, vCard o una copia de otro programa</translation>
    </message>
    <message>
        <source>Add the first customer</source>
        <translation>Añadir el primer cliente</translation>
    </message>
    <message>
        <source>A name is enough, the rest can follow</source>
        <translation>Basta un nombre, lo demás puede venir después</translation>
    </message>
    <message>
        <source>Look around the sample shop</source>
        <translation>Ver la empresa de ejemplo</translation>
    </message>
    <message>
        <source>A copy of a busy shop, kept apart from yours</source>
        <translation>Una empresa de ejemplo, aparte de la suya</translation>
    </message>
    <message>
        <source>You can also drop a file anywhere on this page</source>
        <translation>También se puede soltar un archivo en cualquier punto de esta página</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>Todavía no hay notas</translation>
    </message>
    <message>
        <source>Notes are written on a customer&apos;s card.</source>
        <translation>Las notas se escriben en la ficha de un cliente.</translation>
    </message>
</context>
<context>
    <name>DateInput</name>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
</context>
<context>
    <name>Day</name>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>dentro de %n día</numerusform>
            <numerusform>dentro de %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>hace %n mes</numerusform>
            <numerusform>hace %n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>hace %n año</numerusform>
            <numerusform>hace %n años</numerusform>
        </translation>
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
        <source>A draft needs no credit note; change or remove it.</source>
        <translation>Un borrador no necesita nota de crédito; cámbielo o elimínelo.</translation>
    </message>
    <message>
        <source>Credit %1</source>
        <translation>Rectificar %1</translation>
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
    <message>
        <source>The number %1 is taken already, so nothing was issued; change the numbering in the settings.</source>
        <translation>El número %1 ya está ocupado, por eso no se ha emitido nada; cambie la numeración en la configuración.</translation>
    </message>
    <message>
        <source>Make %1 from %2</source>
        <translation>Crear %1 a partir de %2</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock it is %1, but %2 was issued on %3; set the clock and issue again.</source>
        <translation>Según el reloj de este ordenador, hoy es %1, pero %2 se emitió el %3; ponga el reloj en hora y emita de nuevo.</translation>
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
    <name>DocumentLines</name>
    <message>
        <source>The quantity should be a number such as %1.</source>
        <translation>La cantidad debe ser un número como %1.</translation>
    </message>
    <message>
        <source>The price should be a number such as %1.</source>
        <translation>El precio debe ser un número como %1.</translation>
    </message>
    <message>
        <source>The discount should be a percentage up to 100, or an amount such as %1.</source>
        <translation>El descuento debe ser un porcentaje de hasta 100, o un importe como %1.</translation>
    </message>
    <message>
        <source>This tax is not known; choose one of the shop&apos;s.</source>
        <translation>Este impuesto no existe; elija uno de los de la empresa.</translation>
    </message>
    <message>
        <source>Write what is sold.</source>
        <translation>Escriba qué se vende.</translation>
    </message>
    <message>
        <source>Write the text of this line, or remove it.</source>
        <translation>Escriba el texto de esta línea, o elimínela.</translation>
    </message>
</context>
<context>
    <name>DocumentList</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n día de retraso</numerusform>
            <numerusform>%n días de retraso</numerusform>
        </translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
    <message>
        <source>To collect</source>
        <translation>Por cobrar</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencidos</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>Todavía no hay documentos</translation>
    </message>
    <message>
        <source>Write the first quote: choose a customer, pick products, print.</source>
        <translation>Haga el primer presupuesto: elija un cliente, añada productos, imprima.</translation>
    </message>
    <message>
        <source>Write a quote</source>
        <translation>Hacer un presupuesto</translation>
    </message>
    <message>
        <source>The page is shown while it is written</source>
        <translation>La página se muestra mientras se escribe</translation>
    </message>
    <message>
        <source>Import past documents</source>
        <translation>Importar documentos anteriores</translation>
    </message>
    <message>
        <source>Excel or CSV from the program used so far</source>
        <translation>Excel o CSV del programa usado hasta ahora</translation>
    </message>
    <message>
        <source>No payments yet</source>
        <translation>Todavía no hay pagos</translation>
    </message>
    <message>
        <source>Payments are recorded on the document that they settle.</source>
        <translation>Los pagos se registran en el documento que saldan.</translation>
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
    <name>DocumentStep</name>
    <message>
        <source>Issue</source>
        <translation>Emitir</translation>
    </message>
    <message>
        <source>Take payment</source>
        <translation>Cobrar</translation>
    </message>
    <message>
        <source>Convert to %1</source>
        <translation>Convertir en %1</translation>
    </message>
    <message>
        <source>The customer accepted</source>
        <translation>Aceptado por el cliente</translation>
    </message>
    <message>
        <source>The customer declined</source>
        <translation>Rechazado por el cliente</translation>
    </message>
    <message>
        <source>Cancel this document</source>
        <translation>Anular este documento</translation>
    </message>
    <message>
        <source>Credit it all</source>
        <translation>Rectificar todo</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>New version, cancelling this one</source>
        <translation>Nueva versión (anula esta)</translation>
    </message>
    <message>
        <source>Remove draft</source>
        <translation>Eliminar borrador</translation>
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
        <translation>La lectura de «%1» se ha detenido antes del final. Copie el archivo en este ordenador e inténtelo de nuevo.</translation>
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
    <message>
        <source>Where everything is written</source>
        <translation>Dónde guardarlo todo</translation>
    </message>
    <message>
        <source>Clientela export %1</source>
        <translation>Exportación de Clientela %1</translation>
    </message>
    <message>
        <source>Exporting everything</source>
        <translation>Exportando todo</translation>
    </message>
    <message>
        <source>Export everything…</source>
        <translation>Exportar todo…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were written to “%1”.</source>
        <translation>
            <numerusform>%n archivo guardado en «%1».</numerusform>
            <numerusform>%n archivos guardados en «%1».</numerusform>
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
        <translation>Denominación</translation>
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
    <message>
        <source>File type</source>
        <translation>Tipo de archivo</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Tamaño en bytes</translation>
    </message>
    <message>
        <source>Fingerprint of the file</source>
        <translation>Huella del archivo</translation>
    </message>
    <message>
        <source>Added at</source>
        <translation>Añadido el</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencido</translation>
    </message>
    <message>
        <source>Overdue since</source>
        <translation>Vencido desde</translation>
    </message>
    <message>
        <source>Last purchase</source>
        <translation>Última compra</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consentimientos</translation>
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
        <translation>Días</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Prefijo</translation>
    </message>
    <message>
        <source>Number pattern</source>
        <translation>Formato del número</translation>
    </message>
    <message>
        <source>Field of</source>
        <translation>Campo de</translation>
    </message>
    <message>
        <source>The usual tax</source>
        <translation>El impuesto habitual</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Ocasión</translation>
    </message>
    <message>
        <source>Printed notes</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Not yet applied</source>
        <translation>Sin aplicar</translation>
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
        <translation>%1: no existe el campo «%2» para filtrar; elija uno de estos: %3.</translation>
    </message>
    <message>
        <source>is</source>
        <translation>es</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>no es</translation>
    </message>
    <message>
        <source>is before</source>
        <translation>es anterior a</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>es menor que</translation>
    </message>
    <message>
        <source>is up to</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>es como máximo</translation>
    </message>
    <message>
        <source>is after</source>
        <translation>es posterior a</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>es mayor que</translation>
    </message>
    <message>
        <source>is from</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>es como mínimo</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contiene</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>es uno de</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>no está vacío</translation>
    </message>
    <message>
        <source>not: %1</source>
        <translation>no: %1</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>two conditions</comment>
        <translation>%1 o %2</translation>
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
    <message>
        <source>“%1” is there already.</source>
        <translation>«%1» ya existe.</translation>
    </message>
    <message>
        <source>Bring back %1</source>
        <translation>Recuperar %1</translation>
    </message>
    <message>
        <source>“%1” cannot come back on its own; undo “%2” to bring back all that it belongs to.</source>
        <translation>«%1» no se puede recuperar por separado; deshaga «%2» para recuperar todo aquello a lo que pertenece.</translation>
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
    <message>
        <source>“%1” is a folder. Choose one of the files in it.</source>
        <translation>«%1» es una carpeta. Elija uno de los archivos de dentro.</translation>
    </message>
    <message>
        <source>There is no file “%1” any more. Choose it again where it is now.</source>
        <translation>El archivo «%1» ya no está ahí. Elíjalo de nuevo donde esté ahora.</translation>
    </message>
    <message>
        <source>“%1” is larger than 2 GB. Divide it and import the parts.</source>
        <translation>«%1» ocupa más de 2 GB. Divídalo e importe las partes.</translation>
    </message>
    <message>
        <source>“%1” may not be read. Ask its owner, or choose a copy of it.</source>
        <translation>No hay permiso para leer «%1». Pídalo a su dueño o elija una copia.</translation>
    </message>
    <message>
        <source>“%1” is open in another program. Close it there and choose the file again.</source>
        <translation>«%1» está abierto en otro programa. Ciérrelo allí y elija el archivo otra vez.</translation>
    </message>
    <message>
        <source>“%1” is empty. Choose another file.</source>
        <translation>«%1» está vacío. Elija otro archivo.</translation>
    </message>
    <message>
        <source>“%1” has headings but no rows. Choose another file or sheet.</source>
        <translation>«%1» tiene encabezados pero ninguna fila. Elija otro archivo u hoja.</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Segundo nombre</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Title before the name</source>
        <translation>Tratamiento antes del nombre</translation>
    </message>
    <message>
        <source>Title after the name</source>
        <translation>Tratamiento después del nombre</translation>
    </message>
    <message>
        <source>Price with tax</source>
        <translation>Precio con impuestos</translation>
    </message>
    <message>
        <source>whole address</source>
        <translation>dirección completa</translation>
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
        <translation>Importar productos</translation>
    </message>
    <message>
        <source>Import past documents</source>
        <translation>Importar documentos anteriores</translation>
    </message>
    <message>
        <source>Bring the list of customers that is already kept elsewhere.</source>
        <translation>Traiga la lista de clientes que ya se lleva en otro sitio.</translation>
    </message>
    <message>
        <source>Bring the list of products that is already kept elsewhere.</source>
        <translation>Traiga la lista de productos que ya se lleva en otro sitio.</translation>
    </message>
    <message>
        <source>Bring the documents that another program issued. They keep their numbers and are never changed.</source>
        <translation>Traiga los documentos que emitió otro programa. Conservan sus números y nunca se cambian.</translation>
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
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Customers added</source>
        <translation>Clientes añadidos</translation>
    </message>
    <message>
        <source>Products added</source>
        <translation>Productos añadidos</translation>
    </message>
    <message>
        <source>Documents added</source>
        <translation>Documentos añadidos</translation>
    </message>
    <message>
        <source>Customers changed</source>
        <translation>Clientes cambiados</translation>
    </message>
    <message>
        <source>Products changed</source>
        <translation>Productos cambiados</translation>
    </message>
    <message>
        <source>Documents joined to a customer</source>
        <translation>Documentos vinculados a un cliente</translation>
    </message>
    <message>
        <source>Already the same</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Rows left out</source>
        <translation>Filas excluidas</translation>
    </message>
    <message>
        <source>New</source>
        <comment>outcome of an imported row</comment>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>Update</source>
        <comment>outcome of an imported row</comment>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Same</source>
        <comment>outcome of an imported row</comment>
        <translation>Igual</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>outcome of an imported row</comment>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>A row is a known customer when it has the same</source>
        <translation>Una fila es un cliente conocido cuando coincide en</translation>
    </message>
    <message>
        <source>A row is a known product when it has the same</source>
        <translation>Una fila es un producto conocido cuando coincide en</translation>
    </message>
    <message>
        <source>A row is a known document when it has the same</source>
        <translation>Una fila es un documento conocido cuando coincide en</translation>
    </message>
    <message>
        <source>Code, else barcode or name</source>
        <translation>Código o, si no hay, código de barras o nombre</translation>
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
        <source>Kind, number, year and customer</source>
        <translation>Tipo, número, año y cliente</translation>
    </message>
    <message>
        <source>Name with tax number, e-mail or phone</source>
        <translation>Nombre con NIF, correo o teléfono</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>NIF</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>These columns look like those of customers.</source>
        <translation>Estas columnas parecen de clientes.</translation>
    </message>
    <message>
        <source>These columns look like those of products.</source>
        <translation>Estas columnas parecen de productos.</translation>
    </message>
    <message>
        <source>These columns look like those of documents.</source>
        <translation>Estas columnas parecen de documentos.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>Importar %n fila</numerusform>
            <numerusform>Importar %n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <comment>rows with this outcome</comment>
        <translation>Nuevas</translation>
    </message>
    <message>
        <source>Updates</source>
        <comment>rows with this outcome</comment>
        <translation>Actualizaciones</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <comment>rows with this outcome</comment>
        <translation>Iguales</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>rows with this outcome</comment>
        <translation>Rechazadas</translation>
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
    <name>LineGrid</name>
    <message>
        <source>Code, barcode or name</source>
        <translation>Código, código de barras o nombre</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>Subtotal</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, línea %2</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>Merge</name>
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
    <message>
        <source>“%1” cannot be chosen that way in a merge; choose the value of one of the two customers.</source>
        <translation>«%1» no se puede elegir así al combinar clientes; elija el valor de uno de los dos.</translation>
    </message>
</context>
<context>
    <name>Numbering</name>
    <message>
        <source>“%1” is not a part of a number; use {prefix}, {series}, {year}, {yy}, {number} or {number:4}.</source>
        <translation>«%1» no es un elemento del número; use {prefix}, {series}, {year}, {yy}, {number} o {number:4}.</translation>
    </message>
    <message>
        <source>Put {number} into the number pattern, once.</source>
        <translation>Ponga {number} en el formato del número, una sola vez.</translation>
    </message>
    <message>
        <source>Put {year} or {yy} into the number pattern; numbers start again each year.</source>
        <translation>Ponga {year} o {yy} en el formato del número; los números vuelven a empezar cada año.</translation>
    </message>
    <message>
        <source>Document numbers start at 1.</source>
        <translation>Los números de los documentos empiezan en el 1.</translation>
    </message>
    <message>
        <source>A prefix has at most 12 letters and digits, such as OR or INV.</source>
        <translation>Un prefijo tiene como máximo 12 letras y cifras, como PR o FA.</translation>
    </message>
    <message>
        <source>A series has at most 12 letters and digits, such as A or Porto.</source>
        <translation>Una serie tiene como máximo 12 letras y cifras, como A o Centro.</translation>
    </message>
    <message>
        <source>The number pattern is too long; shorten it.</source>
        <translation>El formato del número es demasiado largo; acórtelo.</translation>
    </message>
    <message>
        <source>Put {series} into the number pattern, or leave the series empty; else two documents would get the same number.</source>
        <translation>Ponga {series} en el formato del número o deje la serie vacía; si no, dos documentos tendrían el mismo número.</translation>
    </message>
    <message>
        <source>%1 would get the same numbers; choose another prefix for one of the two.</source>
        <translation>%1 tendría los mismos números; elija otro prefijo para uno de los dos.</translation>
    </message>
    <message>
        <source>There is no kind of document “%1”.</source>
        <translation>No hay ningún tipo de documento «%1».</translation>
    </message>
    <message>
        <source>There is a numbering for this kind already; change that one.</source>
        <translation>Ya hay una numeración para este tipo; cambie esa.</translation>
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
        <translation>Clásico</translation>
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
        <translation>Precio (imp. incl.)</translation>
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
        <translation>Importe (imp. incl.)</translation>
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
    <message>
        <source>Of %1, %2 is unpaid; write at most that.</source>
        <translation>De %1 quedan %2 por pagar; escriba como máximo ese importe.</translation>
    </message>
    <message>
        <source>Record payment of %1 by %2</source>
        <translation>Registrar pago de %1 por %2</translation>
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
    <name>PaymentMethod</name>
    <message>
        <source>The code of a payment method has lower-case letters, digits and _ only.</source>
        <translation>El código de una forma de pago solo tiene minúsculas, cifras y _.</translation>
    </message>
</context>
<context>
    <name>PaymentTerm</name>
    <message>
        <source>Write how many days a customer has to pay, from 0 to %1.</source>
        <translation>Escriba cuántos días tiene el cliente para pagar, de 0 a %1.</translation>
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
    <name>PictureInput</name>
    <message>
        <source>This is not a picture; choose a PNG, JPEG, SVG or WebP file.</source>
        <translation>Esto no es una imagen; elija un archivo PNG, JPEG, SVG o WebP.</translation>
    </message>
    <message>
        <source>The picture is too large; choose one of fewer megapixels.</source>
        <translation>La imagen es demasiado grande; elija una de menos megapíxeles.</translation>
    </message>
    <message>
        <source>The picture is damaged; open it in another program and save it again.</source>
        <translation>La imagen está dañada; ábrala en otro programa y guárdela de nuevo.</translation>
    </message>
    <message>
        <source>This is a folder; choose one picture in it.</source>
        <translation>Esto es una carpeta; elija una imagen de dentro.</translation>
    </message>
    <message>
        <source>“%1” could not be read; choose the picture again.</source>
        <translation>No se ha podido leer «%1»; elija la imagen de nuevo.</translation>
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
        <translation>%1: enviado a la impresora.</translation>
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
        <translation>Guardado: %1.</translation>
    </message>
    <message>
        <source>Folder for the PDFs</source>
        <translation>Carpeta para los PDF</translation>
    </message>
    <message numerus="yes">
        <source>Saving %n PDF(s)</source>
        <translation>
            <numerusform>Guardando %n PDF</numerusform>
            <numerusform>Guardando %n PDF</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n PDF(s) are in the folder %1.</source>
        <translation>
            <numerusform>%n PDF está en la carpeta %1.</numerusform>
            <numerusform>%n PDF están en la carpeta %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No printer is installed</source>
        <translation>No hay ninguna impresora instalada</translation>
    </message>
    <message>
        <source>Add a printer in the settings of the computer, or save a PDF and print it elsewhere.</source>
        <translation>Añada una impresora en la configuración del ordenador, o guarde un PDF e imprímalo en otro sitio.</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Guardar PDF…</translation>
    </message>
    <message>
        <source>The printer does not take the document. See that it is on and connected, and choose Print again.</source>
        <translation>La impresora no acepta el documento. Compruebe que está encendida y conectada, y elija Imprimir otra vez.</translation>
    </message>
    <message>
        <source>The printer %1 does not take the document. See that it is on and connected, and choose Print again.</source>
        <translation>La impresora %1 no acepta el documento. Compruebe que está encendida y conectada, y elija Imprimir otra vez.</translation>
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
    <message numerus="yes">
        <source>%n attached file(s) were removed for good.</source>
        <translation>
            <numerusform>Se ha eliminado para siempre %n archivo adjunto.</numerusform>
            <numerusform>Se han eliminado para siempre %n archivos adjuntos.</numerusform>
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
        <translation>Margen</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Bienes</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>No products yet</source>
        <translation>Todavía no hay productos</translation>
    </message>
    <message>
        <source>Bring your price list, or add what is sold next.</source>
        <translation>Traiga la tarifa, o añada lo próximo que se venda.</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importar un archivo</translation>
    </message>
    <message>
        <source>Excel, CSV or a copy from another program</source>
        <translation>Excel, CSV o una copia de otro programa</translation>
    </message>
    <message>
        <source>Add the first product</source>
        <translation>Añadir el primer producto</translation>
    </message>
    <message>
        <source>A name and a price are enough</source>
        <translation>Bastan un nombre y un precio</translation>
    </message>
    <message>
        <source>You can also drop a file anywhere on this page</source>
        <translation>También se puede soltar un archivo en cualquier punto de esta página</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>The shop to open; the last one when it is left out.</source>
        <translation>La empresa que se abre; la última si no se indica.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>Interrumpido; no se ha cambiado nada.</translation>
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
        <translation>Cerrar</translation>
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
    <message>
        <source>Attachment</source>
        <translation>Adjunto</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Adjuntos</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>Forma de pago</translation>
    </message>
    <message>
        <source>Payment methods</source>
        <translation>Formas de pago</translation>
    </message>
    <message>
        <source>Payment term</source>
        <translation>Condición de pago</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>Condiciones de pago</translation>
    </message>
    <message>
        <source>Numbering</source>
        <translation>Numeración</translation>
    </message>
    <message>
        <source>Numberings</source>
        <translation>Numeraciones</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>The shop&apos;s usual tax</source>
        <translation>El impuesto habitual de la empresa</translation>
    </message>
    <message>
        <source>The shop&apos;s language</source>
        <translation>El idioma de la empresa</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Sin indicar</translation>
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
        <translation>Socio</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familia</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Relacionado</translation>
    </message>
    <message>
        <source>Has referred</source>
        <translation>Ha recomendado</translation>
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
        <translation>Aceptados</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Rechazados</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducados</translation>
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
        <source>There is no report “%1”; choose one of %2.</source>
        <translation>No existe el informe «%1»; elija entre %2.</translation>
    </message>
    <message>
        <source>The report “%1” cannot be grouped by “%2”; choose one of %3.</source>
        <translation>El informe «%1» no se puede agrupar por «%2»; elija entre %3.</translation>
    </message>
    <message>
        <source>The last day lies before the first; swap them.</source>
        <translation>El último día es anterior al primero; intercámbielos.</translation>
    </message>
</context>
<context>
    <name>SalesCommands</name>
    <message>
        <source>New quote</source>
        <translation>Nuevo presupuesto</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Nuevo pedido</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>Nueva %1</translation>
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
    <name>Session</name>
    <message>
        <source>Something went wrong that should not; nothing was changed. Try it again.</source>
        <translation>Se ha producido un error inesperado; no se ha cambiado nada. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rehecho: %1</translation>
    </message>
    <message>
        <source>The last one is still under way; wait until it is done.</source>
        <translation>La anterior aún está en curso; espere a que termine.</translation>
    </message>
    <message>
        <source>Undoing %1</source>
        <translation>Deshaciendo: %1</translation>
    </message>
    <message>
        <source>Doing again %1</source>
        <translation>Rehaciendo %1</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Add a field</source>
        <translation>Añadir un campo</translation>
    </message>
    <message>
        <source>Remove this field</source>
        <translation>Eliminar este campo</translation>
    </message>
    <message>
        <source>Add a tax</source>
        <translation>Añadir un impuesto</translation>
    </message>
    <message>
        <source>Remove this tax</source>
        <translation>Eliminar este impuesto</translation>
    </message>
    <message>
        <source>%1 %2, the usual one</source>
        <translation>%1 %2, el habitual</translation>
    </message>
    <message>
        <source>Add a unit</source>
        <translation>Añadir una unidad</translation>
    </message>
    <message>
        <source>Remove this unit</source>
        <translation>Eliminar esta unidad</translation>
    </message>
    <message>
        <source>Ways to pay</source>
        <translation>Formas de pago</translation>
    </message>
    <message>
        <source>Add a way to pay</source>
        <translation>Añadir una forma de pago</translation>
    </message>
    <message>
        <source>Remove this way to pay</source>
        <translation>Eliminar esta forma de pago</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>Condiciones de pago</translation>
    </message>
    <message>
        <source>Add payment terms</source>
        <translation>Añadir condiciones de pago</translation>
    </message>
    <message>
        <source>Remove these payment terms</source>
        <translation>Eliminar estas condiciones de pago</translation>
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
    <message>
        <source>Custom fields of the trade</source>
        <translation>Campos personalizados del sector</translation>
    </message>
    <message>
        <source>Sample products of the trade</source>
        <translation>Productos de ejemplo del sector</translation>
    </message>
    <message>
        <source>Payment methods and terms of the country</source>
        <translation>Formas y condiciones de pago del país</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>%1, %2 late</source>
        <translation>%1, %2 con retraso</translation>
    </message>
    <message>
        <source>%1, %2 open</source>
        <translation>%1, %2 pendientes</translation>
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
        <translation>Productos</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Todo guardado</translation>
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
        <translation>%1 %2: no existe o se ha eliminado.</translation>
    </message>
    <message>
        <source>There is no %1 “%2”.</source>
        <translation>No se ha encontrado: %1 «%2».</translation>
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
        <translation>%1: no existe el campo «%2» para ordenar; elija uno de estos: %3.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a setting; write one such as window/customers.</source>
        <translation>«%1» no es el nombre de un ajuste; escriba uno como window/customers.</translation>
    </message>
    <message>
        <source>“%1” is a folder; choose the file of the shop in it.</source>
        <translation>«%1» es una carpeta; elija el archivo de la empresa que hay en ella.</translation>
    </message>
    <message>
        <source>“%1” is not in its place any more. Put it back, or plug its disk in; until then nothing can be saved.</source>
        <translation>«%1» ya no está en su sitio. Devuélvalo o conecte su disco; hasta entonces no se puede guardar nada.</translation>
    </message>
    <message>
        <source>“%1” is still in use (%2); remove or change that first.</source>
        <translation>«%1» todavía está en uso (%2); elimínelo o cámbielo primero.</translation>
    </message>
</context>
<context>
    <name>Tax</name>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n producto</numerusform>
            <numerusform>%n productos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) not yet issued</source>
        <translation>
            <numerusform>%n documento sin emitir</numerusform>
            <numerusform>%n documentos sin emitir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other tax(es)</source>
        <translation>
            <numerusform>%n otro impuesto</numerusform>
            <numerusform>%n otros impuestos</numerusform>
        </translation>
    </message>
    <message>
        <source>The code of a tax has letters and digits only, and at least one letter, such as VAT20.</source>
        <translation>El código de un impuesto solo tiene letras y cifras, y al menos una letra, como IVA21.</translation>
    </message>
    <message>
        <source>There is a tax %1 already; choose another code.</source>
        <translation>Ya hay un impuesto %1; elija otro código.</translation>
    </message>
    <message>
        <source>The code %1 is used (%2) and stays; add another tax instead.</source>
        <translation>El código %1 está en uso (%2) y se queda; añada otro impuesto.</translation>
    </message>
    <message>
        <source>There is no tax category “%1”; choose one of %2.</source>
        <translation>No existe la categoría de impuesto «%1»; elija entre %2.</translation>
    </message>
    <message>
        <source>Write a rate from 0 to 100 %.</source>
        <translation>Escriba un tipo de 0 a 100 %.</translation>
    </message>
    <message>
        <source>Nothing is charged in this category; write 0 as the rate.</source>
        <translation>En esta categoría no se cobra nada; escriba 0 como tipo.</translation>
    </message>
    <message>
        <source>Write why no tax is charged; it is printed on the document.</source>
        <translation>Escriba por qué no se cobra impuesto; se imprime en el documento.</translation>
    </message>
    <message>
        <source>There is no equivalence surcharge “%1”; choose the code of one (category RE).</source>
        <translation>No hay ningún recargo de equivalencia «%1»; elija el código de uno (categoría RE).</translation>
    </message>
    <message>
        <source>There is no tax region “%1” here.</source>
        <translation>Aquí no hay ninguna región fiscal «%1».</translation>
    </message>
    <message>
        <source>A withholding or surcharge cannot be the standard tax.</source>
        <translation>Una retención o un recargo no puede ser el impuesto habitual.</translation>
    </message>
    <message>
        <source>Make another tax the standard one; %1 then no longer is.</source>
        <translation>Haga habitual otro impuesto; %1 dejará entonces de serlo.</translation>
    </message>
    <message>
        <source>%1 is the standard tax; make another one the standard first.</source>
        <translation>%1 es el impuesto habitual; haga antes habitual otro.</translation>
    </message>
    <message>
        <source>%1 is used (%2); give them another tax first.</source>
        <translation>%1 está en uso (%2); asígneles antes otro impuesto.</translation>
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
        <source>Should look like %1.</source>
        <translation>Debería ser como %1.</translation>
    </message>
    <message>
        <source>Use only letters and digits.</source>
        <translation>Use solo letras y cifras.</translation>
    </message>
    <message>
        <source>No number has the same digit throughout.</source>
        <translation>Ningún número repite siempre la misma cifra.</translation>
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
    <message>
        <source>“%1” is not one of the program&apos;s languages</source>
        <translation>«%1» no es uno de los idiomas del programa</translation>
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
<context>
    <name>TradePreset</name>
    <message>
        <source>The settings for this trade cannot be read. Install the program again.</source>
        <translation>No se pueden leer los ajustes de este sector. Instale el programa de nuevo.</translation>
    </message>
    <message>
        <source>There is no trade “%1”; choose one of %2.</source>
        <translation>No existe el sector «%1»; elija entre %2.</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>“%1” is not a standard code; it has up to three capitals and digits, as HUR has.</source>
        <translation>«%1» no es un código normalizado; tiene hasta tres mayúsculas y cifras, como HUR.</translation>
    </message>
    <message>
        <source>There is a unit “%1” already.</source>
        <translation>Ya hay una unidad «%1».</translation>
    </message>
    <message>
        <source>A unit is printed after each quantity; shorten it to 20 letters.</source>
        <translation>Una unidad se imprime detrás de cada cantidad; acórtela a 20 letras.</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>una imagen</translation>
    </message>
</context>
<context>
    <name>clientela::AppearanceSection</name>
    <message>
        <source>Language and look</source>
        <translation>Idioma y aspecto</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como en el sistema</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Idioma de la ventana</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Claro u oscuro</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Pequeño</translation>
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
        <translation>Muy grande</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Show all hints again</source>
        <translation>Mostrar de nuevo todas las sugerencias</translation>
    </message>
    <message>
        <source>Hints are shown again, the next time a page is opened</source>
        <translation>Las sugerencias volverán a aparecer la próxima vez que se abra una página</translation>
    </message>
    <message>
        <source>For whoever works at this computer; other computers have their own settings.</source>
        <translation>Para quien trabaja en este ordenador; los demás ordenadores tienen sus propios ajustes.</translation>
    </message>
    <message>
        <source>No animations</source>
        <translation>Sin animaciones</translation>
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
        <translation>Tamaño</translation>
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
        <translation>verificada al hacerse</translation>
    </message>
</context>
<context>
    <name>clientela::BackupsPanel</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Copiar ahora</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Keep the newest</source>
        <translation>Conservar las más recientes</translation>
    </message>
    <message>
        <source>Folder of the backups</source>
        <translation>Carpeta de las copias de seguridad</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>Copias de seguridad, la más reciente primero</translation>
    </message>
    <message>
        <source>There is no backup in this folder yet. Choose Back up now to make the first.</source>
        <translation>Todavía no hay copias en esta carpeta. Elija Copiar ahora para hacer la primera.</translation>
    </message>
    <message>
        <source>No folder is chosen yet</source>
        <translation>Todavía no se ha elegido una carpeta</translation>
    </message>
    <message>
        <source>Where backups are kept</source>
        <translation>Dónde se guardan las copias de seguridad</translation>
    </message>
    <message>
        <source>Choose a backup first.</source>
        <translation>Elija antes una copia.</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Haciendo la copia de seguridad</translation>
    </message>
    <message>
        <source>verified %1</source>
        <translation>comprobada a las %1</translation>
    </message>
    <message>
        <source>The backup was saved and verified.</source>
        <translation>La copia se ha guardado y comprobado.</translation>
    </message>
    <message>
        <source>Verifying %1</source>
        <translation>Comprobando %1</translation>
    </message>
    <message>
        <source>The backup is sound.</source>
        <translation>La copia está en buen estado.</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañada</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Restaurar esta copia</translation>
    </message>
    <message>
        <source>The shop becomes what it was on %1. What it is now is kept beside it, as a file that ends in .before-restore.</source>
        <translation>La empresa vuelve a ser lo que era el %1. Lo que es ahora queda guardado al lado, en un archivo que termina en .before-restore.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Back up automatically every day</source>
        <translation>Hacer una copia automática cada día</translation>
    </message>
</context>
<context>
    <name>clientela::BeforeAfterList</name>
    <message>
        <source>%1: %2 becomes %3</source>
        <translation>%1: %2 pasa a %3</translation>
    </message>
</context>
<context>
    <name>clientela::BulkBar</name>
    <message>
        <source>Change a field…</source>
        <translation>Cambiar un campo…</translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <translation>Añadir una etiqueta…</translation>
    </message>
    <message>
        <source>Remove a tag…</source>
        <translation>Quitar una etiqueta…</translation>
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
        <translation>Cambiar</translation>
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
        <translation>%1 marcados</translation>
    </message>
</context>
<context>
    <name>clientela::CardHead</name>
    <message>
        <source>More for this customer</source>
        <translation>Más acciones para este cliente</translation>
    </message>
    <message>
        <source>Close the card</source>
        <translation>Cerrar la ficha</translation>
    </message>
    <message>
        <source>Click to change the name</source>
        <translation>Haga clic para cambiar el nombre</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Llamar al %1</translation>
    </message>
    <message>
        <source>Write a message to %1</source>
        <translation>Escribir un mensaje a %1</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>Escribir a %1</translation>
    </message>
    <message>
        <source>New quote for this customer</source>
        <translation>Nuevo presupuesto para este cliente</translation>
    </message>
    <message>
        <source>Write a note about this customer</source>
        <translation>Escribir una nota sobre este cliente</translation>
    </message>
    <message>
        <source>with %1</source>
        <extracomment>who looks after the customer, as &quot;Company · Porto · with Rita&quot;</extracomment>
        <translation>con %1</translation>
    </message>
    <message>
        <source>Name changed.</source>
        <translation>Nombre cambiado.</translation>
    </message>
    <message>
        <source>There is no telephone number. Add one on the right.</source>
        <translation>No hay número de teléfono. Añada uno a la derecha.</translation>
    </message>
    <message>
        <source>There is no e-mail address. Add one on the right.</source>
        <translation>No hay dirección de correo. Añada una a la derecha.</translation>
    </message>
</context>
<context>
    <name>clientela::ChangeModel</name>
    <message>
        <source>added</source>
        <translation>añadido</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>follows a merge</source>
        <translation>debido a una combinación</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>%1: %2 becomes %3</source>
        <translation>%1: %2 pasa a %3</translation>
    </message>
</context>
<context>
    <name>clientela::CheckModel</name>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Values, old and new</source>
        <translation>Valores, antiguos y nuevos</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>Nothing changes</source>
        <translation>Nada cambia</translation>
    </message>
    <message>
        <source>Only a name</source>
        <translation>Solo un nombre</translation>
    </message>
    <message>
        <source>Joined to a customer</source>
        <translation>Vinculado a un cliente</translation>
    </message>
</context>
<context>
    <name>clientela::CheckStep</name>
    <message>
        <source>No row fits. Choose All, or find something else.</source>
        <translation>Ninguna fila coincide. Elija Todas o busque otra cosa.</translation>
    </message>
    <message>
        <source>Find a row</source>
        <translation>Buscar una fila</translation>
    </message>
    <message>
        <source>What this import does</source>
        <translation>Qué hace esta importación</translation>
    </message>
    <message>
        <source>Keep what Clientela has</source>
        <translation>Conservar lo que tiene Clientela</translation>
    </message>
    <message>
        <source>Clear it in Clientela too</source>
        <translation>Vaciarlo también en Clientela</translation>
    </message>
    <message>
        <source>Clear it in records of an earlier export</source>
        <translation>Vaciarlo en los registros de una exportación anterior</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>The first %1 rows are shown, and every rejected one. The import takes all.</source>
        <translation>Se muestran las primeras %1 filas y todas las rechazadas. La importación las toma todas.</translation>
    </message>
    <message>
        <source>Empty cells in the file</source>
        <translation>Celdas vacías en el archivo</translation>
    </message>
</context>
<context>
    <name>clientela::CheckView</name>
    <message>
        <source>Correct</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Rows of the file and what becomes of them</source>
        <translation>Filas del archivo y qué pasa con cada una</translation>
    </message>
</context>
<context>
    <name>clientela::ColourInput</name>
    <message>
        <source>Write the colour as #1F5F8B, or choose one with the Down arrow.</source>
        <translation>Escriba el color como #1F5F8B, o elija uno con la flecha hacia abajo.</translation>
    </message>
</context>
<context>
    <name>clientela::ColumnsModel</name>
    <message>
        <source>Column of the file</source>
        <translation>Columna del archivo</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Qué contiene</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Va a</translation>
    </message>
    <message>
        <source>“%1” goes there already; choose another place for one of them.</source>
        <translation>«%1» ya va ahí; elija otro lugar para una de ellas.</translation>
    </message>
    <message>
        <source>Column %1, without a heading</source>
        <translation>Columna %1, sin encabezado</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>Kept as a note</source>
        <translation>Se conserva como nota</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>No se importa</translation>
    </message>
    <message>
        <source>Where “%1” goes</source>
        <translation>Adónde va «%1»</translation>
    </message>
</context>
<context>
    <name>clientela::ColumnsStep</name>
    <message>
        <source>semicolon</source>
        <translation>punto y coma</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>coma</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulador</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>barra vertical</translation>
    </message>
    <message>
        <source>none, one column</source>
        <translation>ninguno, una sola columna</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Saved columns</source>
        <translation>Columnas guardadas</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Name, such as the program it comes from</source>
        <translation>Nombre, como el del programa de origen</translation>
    </message>
    <message>
        <source>Name of these columns</source>
        <translation>Nombre de estas columnas</translation>
    </message>
    <message>
        <source>As recognised</source>
        <translation>Tal como se han reconocido</translation>
    </message>
    <message>
        <source>Say for at least one column where it goes.</source>
        <translation>Indique adónde va al menos una columna.</translation>
    </message>
    <message>
        <source>Two columns go to the same place; choose another for one of them.</source>
        <translation>Dos columnas van al mismo lugar; elija otro para una de ellas.</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Separador</translation>
    </message>
    <message>
        <source>Import them as those</source>
        <translation>Importarlos como tales</translation>
    </message>
</context>
<context>
    <name>clientela::ColumnsView</name>
    <message>
        <source>Columns of the file and where they go</source>
        <translation>Columnas del archivo y adónde van</translation>
    </message>
</context>
<context>
    <name>clientela::CommandPalette</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search customers, documents, products or actions</source>
        <translation>Buscar clientes, documentos, productos o acciones</translation>
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
        <translation>No hay nada con ese nombre. Pruebe con menos letras o con un número de teléfono.</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>elegir</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
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
        <translation>todo este grupo</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>documentos</translation>
    </message>
    <message>
        <source>actions only</source>
        <translation>solo acciones</translation>
    </message>
</context>
<context>
    <name>clientela::ConflictLine</name>
    <message>
        <source>Take theirs</source>
        <translation>Usar el otro</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar el mío</translation>
    </message>
    <message>
        <source>Changed by somebody else meanwhile to “%1”.</source>
        <translation>Entretanto, alguien lo cambió a «%1».</translation>
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
        <translation>Cambiar el nombre</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Adjuntar archivos…</translation>
    </message>
    <message>
        <source>Check for duplicates</source>
        <translation>Buscar duplicados</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>Combinar con…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Export the person&apos;s data…</source>
        <translation>Exportar los datos de la persona…</translation>
    </message>
    <message>
        <source>Erase the person…</source>
        <translation>Borrar los datos de la persona…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>This is no file on this computer; save it here first, then drop it once more.</source>
        <translation>Esto no es un archivo de este ordenador; guárdelo aquí primero y suéltelo otra vez.</translation>
    </message>
</context>
<context>
    <name>clientela::CustomerPicker</name>
    <message>
        <source>Name, phone or tax number</source>
        <translation>Nombre, teléfono o NIF</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nuevo cliente</translation>
    </message>
    <message>
        <source>New customer “%1”</source>
        <translation>Nuevo cliente «%1»</translation>
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
        <translation>Elija un cliente de la lista o cree uno nuevo con Ctrl+Mayús+C.</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nuevo cliente</translation>
    </message>
    <message>
        <source>Find duplicate customers</source>
        <translation>Buscar clientes duplicados</translation>
    </message>
    <message>
        <source>Ctrl+K finds anyone by a part of the name or the telephone number, wherever the window stands.</source>
        <translation>Ctrl+K encuentra a cualquiera por parte del nombre o del número de teléfono, desde cualquier página.</translation>
    </message>
</context>
<context>
    <name>clientela::DateInput</name>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Calendar (Down)</source>
        <translation>Calendario (flecha abajo)</translation>
    </message>
    <message>
        <source>There is no such day; write the date as %1, 12/3 or +30.</source>
        <translation>Ese día no existe; escriba la fecha como %1, 12/3 o +30.</translation>
    </message>
</context>
<context>
    <name>clientela::DiscountInput</name>
    <message>
        <source>A discount is between 0 and 100 percent.</source>
        <translation>Un descuento está entre 0 y 100 por ciento.</translation>
    </message>
    <message>
        <source>Write the discount without a minus sign.</source>
        <translation>Escriba el descuento sin signo menos.</translation>
    </message>
    <message>
        <source>Write a discount as %1 or as an amount.</source>
        <translation>Escriba el descuento como %1 o como un importe.</translation>
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
        <translation>¿Rectificar %1?</translation>
    </message>
    <message>
        <source>A credit note over the whole amount is issued. This cannot be undone.</source>
        <translation>Se emite una nota de crédito por todo el importe. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Credit it all</source>
        <translation>Rectificar todo</translation>
    </message>
    <message>
        <source>There is nothing on the document; add a line first.</source>
        <translation>El documento está vacío; añada antes una línea.</translation>
    </message>
    <message>
        <source>Issued as %1.</source>
        <translation>Emitido como %1.</translation>
    </message>
    <message>
        <source>Draft made: %1.</source>
        <translation>Borrador creado: %1.</translation>
    </message>
    <message>
        <source>New version of %1</source>
        <translation>Nueva versión de %1</translation>
    </message>
    <message>
        <source>The draft is removed.</source>
        <translation>El borrador se ha eliminado.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>The price should be a number such as %1.</source>
        <translation>El precio debe ser un número como %1.</translation>
    </message>
    <message>
        <source>%1 is a product now.</source>
        <translation>%1 es ahora un producto.</translation>
    </message>
    <message>
        <source>Issued: it stays as it is.</source>
        <translation>Emitido: queda como está.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
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
        <translation>Guardar en PDF y escribir al cliente</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Emitir</translation>
    </message>
    <message>
        <source>Take payment</source>
        <translation>Cobrar</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>Convertir</translation>
    </message>
    <message>
        <source>Duplicate document</source>
        <translation>Duplicar documento</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar en PDF…</translation>
    </message>
    <message>
        <source>Show the page</source>
        <translation>Mostrar la página</translation>
    </message>
    <message>
        <source>saved at %1</source>
        <translation>guardado a las %1</translation>
    </message>
    <message>
        <source>Prices include tax</source>
        <translation>Los precios incluyen impuestos</translation>
    </message>
    <message>
        <source>Add a heading</source>
        <translation>Añadir un título</translation>
    </message>
    <message>
        <source>Add a subtotal</source>
        <translation>Añadir un subtotal</translation>
    </message>
    <message>
        <source>Add a line of text</source>
        <translation>Añadir una línea de texto</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Name of the new product</source>
        <translation>Nombre del nuevo producto</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Add product</source>
        <translation>Añadir producto</translation>
    </message>
    <message>
        <source>Notes, printed</source>
        <translation>Observaciones (se imprimen)</translation>
    </message>
    <message>
        <source>Saved as %1. Attach it to the e-mail that opened.</source>
        <translation>Guardado como %1. Adjúntelo al correo que se ha abierto.</translation>
    </message>
    <message>
        <source>Not finished and kept: %1.</source>
        <translation>Quedó sin terminar y se conserva: %1.</translation>
    </message>
    <message>
        <source>Not finished and kept: %1 for %2.</source>
        <translation>Quedó sin terminar y se conserva: %1 para %2.</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Paso siguiente</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Write a code or a part of a name and press Enter, then the quantity. The page beside is what is printed.</source>
        <translation>Escriba un código o parte de un nombre y pulse Intro, después la cantidad. La página de al lado es lo que se imprime.</translation>
    </message>
    <message>
        <source>Where it comes from and what came of it</source>
        <translation>De dónde viene y lo que salió de aquí</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>De dónde viene</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Lo que salió de aquí</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>sin guardar</translation>
    </message>
    <message>
        <source>saved on %1</source>
        <translation>guardado el %1</translation>
    </message>
    <message>
        <source>Price with tax</source>
        <translation>Precio con impuestos</translation>
    </message>
    <message>
        <source>Price without tax</source>
        <translation>Precio sin impuestos</translation>
    </message>
</context>
<context>
    <name>clientela::DocumentHeadForm</name>
    <message>
        <source>Name of the new customer</source>
        <translation>Nombre del nuevo cliente</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Add customer</source>
        <translation>Añadir cliente</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>Work or reference</source>
        <translation>Obra o referencia</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Vence el</translation>
    </message>
    <message>
        <source>%1 is a customer now.</source>
        <translation>%1 es ahora un cliente.</translation>
    </message>
    <message>
        <source>Language on paper</source>
        <translation>Idioma en el papel</translation>
    </message>
</context>
<context>
    <name>clientela::DocumentKeeper</name>
    <message>
        <source>This document was changed elsewhere in the meantime; what was typed here is kept.</source>
        <translation>Este documento se cambió entretanto en otro sitio; se conserva lo escrito aquí.</translation>
    </message>
    <message>
        <source>This draft is no longer there; it was finished or thrown away.</source>
        <translation>Este borrador ya no existe; se terminó o se descartó.</translation>
    </message>
    <message>
        <source>This document was removed elsewhere; what was typed here is kept as a new one.</source>
        <translation>Este documento se eliminó en otro sitio; lo escrito aquí queda como uno nuevo.</translation>
    </message>
    <message>
        <source>Somebody else changed this document; what was typed here was kept. Their version is in the history.</source>
        <translation>Otra persona cambió este documento; se conservó lo escrito aquí. Su versión está en el historial.</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) of this document were removed from the list; the lines stay as they are.</source>
        <translation>
            <numerusform>Se eliminó de la lista %n producto de este documento; las líneas quedan como están.</numerusform>
            <numerusform>Se eliminaron de la lista %n productos de este documento; las líneas quedan como están.</numerusform>
        </translation>
    </message>
    <message>
        <source>This document was issued elsewhere; what was typed here before is kept as a new one.</source>
        <translation>Este documento se emitió en otro sitio; lo que se había escrito aquí se conserva como uno nuevo.</translation>
    </message>
    <message>
        <source>This document was issued elsewhere as %1; what is typed here goes on as a new one.</source>
        <translation>Este documento se emitió en otro sitio como %1; lo escrito aquí continúa como uno nuevo.</translation>
    </message>
    <message>
        <source>This document was issued elsewhere as %1; it stays as it is.</source>
        <translation>Este documento se emitió en otro sitio como %1; se queda como está.</translation>
    </message>
    <message>
        <source>Somebody else changed this document too; what both of you changed is in it.</source>
        <translation>Otra persona también cambió este documento; contiene los cambios de ambos.</translation>
    </message>
</context>
<context>
    <name>clientela::DocumentLinesModel</name>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
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
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Disc.</source>
        <comment>head of a narrow column: discount</comment>
        <translation>Dto.</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Impuesto</translation>
    </message>
    <message>
        <source>Total, %1</source>
        <comment>the currency</comment>
        <translation>Total, %1</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Línea %1</translation>
    </message>
</context>
<context>
    <name>clientela::DocumentsPage</name>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar en PDF…</translation>
    </message>
    <message>
        <source>Choose a document first.</source>
        <translation>Elija antes un documento.</translation>
    </message>
    <message>
        <source>Open quotes</source>
        <translation>Presupuestos pendientes</translation>
    </message>
</context>
<context>
    <name>clientela::DoneStep</name>
    <message>
        <source>Show the list</source>
        <translation>Mostrar la lista</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Deshacer la importación</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>Importar otro archivo</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) imported</source>
        <translation>
            <numerusform>%n fila importada</numerusform>
            <numerusform>%n filas importadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing had to be changed</source>
        <translation>No hizo falta cambiar nada</translation>
    </message>
    <message>
        <source>The rows that were left out can be saved with their reasons, corrected there and imported again.</source>
        <translation>Las filas que quedaron fuera se pueden guardar con sus motivos, corregir allí e importar de nuevo.</translation>
    </message>
    <message>
        <source>Every row of the file is in Clientela now.</source>
        <translation>Todas las filas del archivo están ahora en Clientela.</translation>
    </message>
    <message numerus="yes">
        <source>Save the %n rejected row(s)</source>
        <translation>
            <numerusform>Guardar la %n fila rechazada</numerusform>
            <numerusform>Guardar las %n filas rechazadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Fila %1: %2</translation>
    </message>
    <message>
        <source>The import was undone</source>
        <translation>La importación se ha deshecho</translation>
    </message>
    <message>
        <source>Everything is as it was before. The file itself was never touched.</source>
        <translation>Todo está como antes. El archivo en sí no se ha tocado.</translation>
    </message>
</context>
<context>
    <name>clientela::DuplicatesPage</name>
    <message>
        <source>Look again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicados</translation>
    </message>
    <message>
        <source>Likely the same</source>
        <translation>Probablemente el mismo</translation>
    </message>
    <message>
        <source>The customer to merge</source>
        <translation>El cliente que se combina</translation>
    </message>
    <message>
        <source>Name of the customer that is the same</source>
        <translation>Nombre del cliente que es el mismo</translation>
    </message>
    <message>
        <source>Write the name of the customer that is the same and choose it.</source>
        <translation>Escriba el nombre del cliente que es el mismo y elíjalo.</translation>
    </message>
    <message>
        <source>Looking through all customers…</source>
        <translation>Recorriendo todos los clientes…</translation>
    </message>
    <message>
        <source>Looking for duplicate customers</source>
        <translation>Buscando clientes duplicados</translation>
    </message>
    <message>
        <source>Looking through all customers: %1 of %2.</source>
        <translation>Recorriendo todos los clientes: %1 de %2.</translation>
    </message>
    <message>
        <source>The search was stopped. Look again when there is time.</source>
        <translation>La búsqueda se detuvo. Busque de nuevo cuando haya tiempo.</translation>
    </message>
    <message>
        <source>No other customer looks like this one.</source>
        <translation>Ningún otro cliente se parece a este.</translation>
    </message>
    <message>
        <source>No customer seems to be here twice.</source>
        <translation>Ningún cliente parece estar dos veces.</translation>
    </message>
</context>
<context>
    <name>clientela::EmptyPanel</name>
    <message>
        <source>Nothing matches</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrarlo todo</translation>
    </message>
    <message>
        <source>No row passes the filter “%1”. Change it, or look at everything.</source>
        <translation>Ninguna fila pasa el filtro «%1». Cámbielo o vea todo.</translation>
    </message>
</context>
<context>
    <name>clientela::FactsModel</name>
    <message>
        <source>add</source>
        <translation>añadir</translation>
    </message>
</context>
<context>
    <name>clientela::FactsView</name>
    <message>
        <source>Facts</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
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
        <translation>También se puede soltar un archivo o pegar filas en cualquier punto de esta página</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>Excel, CSV, vCard or a copy from another program</source>
        <translation>Excel, CSV, vCard o una copia de otro programa</translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>Pegar filas</translation>
    </message>
    <message>
        <source>Copied from a spreadsheet, with their headings</source>
        <translation>Copiadas de una hoja de cálculo, con sus encabezados</translation>
    </message>
    <message>
        <source>%1 Every row is shown before anything is written, and the whole import can be undone.</source>
        <comment>%1 is a sentence about what is brought</comment>
        <translation>%1 Todas las filas se muestran antes de guardar nada, y toda la importación se puede deshacer.</translation>
    </message>
</context>
<context>
    <name>clientela::FilterBar</name>
    <message>
        <source>Add a condition</source>
        <translation>Añadir una condición</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Which conditions have to hold</source>
        <translation>Qué condiciones deben cumplirse</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>Todas estas</translation>
    </message>
    <message>
        <source>Any of these</source>
        <translation>Alguna de estas</translation>
    </message>
    <message>
        <source>The filter as text</source>
        <translation>El filtro como texto</translation>
    </message>
    <message>
        <source>The filter as text, as in city = &quot;Porto&quot; and balance &gt; 100</source>
        <translation>El filtro como texto, como en city = &quot;Vigo&quot; and balance &gt; 100</translation>
    </message>
    <message>
        <source>Close the filter</source>
        <translation>Cerrar el filtro</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Quitar esta condición</translation>
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
        <translation>Mi empresa</translation>
    </message>
    <message>
        <source>Welcome to Clientela</source>
        <translation>Le damos la bienvenida a Clientela</translation>
    </message>
    <message>
        <source>Where is the shop? Its taxes, its currency and the names on its paper follow from the country.</source>
        <translation>¿Dónde está la empresa? Sus impuestos, su moneda y los nombres en el papel dependen del país.</translation>
    </message>
    <message>
        <source>Another country</source>
        <translation>Otro país</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Open a shop that is there…</source>
        <translation>Abrir una empresa que ya existe…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>The shop</source>
        <translation>La empresa</translation>
    </message>
    <message>
        <source>The name and the logo stand on quotes and invoices. All of it can be changed later in Settings.</source>
        <translation>El nombre y el logotipo aparecen en presupuestos y facturas. Todo se puede cambiar después en Configuración.</translation>
    </message>
    <message>
        <source>As it stands over the door</source>
        <translation>Tal como figura en el rótulo</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Brings the fields, tags and products that such a shop usually has.</source>
        <translation>Trae los campos, las etiquetas y los productos que suele tener una empresa así.</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Elegir una imagen…</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ninguno todavía</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Elegido</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotipo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>How to begin</source>
        <translation>Cómo empezar</translation>
    </message>
    <message>
        <source>Whatever is chosen can be undone, and the sample shop is kept apart.</source>
        <translation>Todo lo que se elija se puede deshacer, y la empresa de ejemplo queda aparte.</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>Importar clientes</translation>
    </message>
    <message>
        <source>Excel, CSV, vCard or a copy from another program</source>
        <translation>Excel, CSV, vCard o una copia de otro programa</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Empezar de cero</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Echar antes un vistazo</translation>
    </message>
    <message>
        <source>A sample shop with customers, quotes and invoices</source>
        <translation>Una empresa de ejemplo con clientes, presupuestos y facturas</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Where to keep the shop</source>
        <translation>Dónde guardar la empresa</translation>
    </message>
    <message>
        <source>Clientela shops</source>
        <translation>Empresas de Clientela</translation>
    </message>
    <message>
        <source>Everything is kept in one file: %1</source>
        <translation>Todo se guarda en un solo archivo: %1</translation>
    </message>
    <message>
        <source>Choose the logo</source>
        <translation>Elegir el logotipo</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>“%1” cannot be used as a logo. Choose an SVG, PNG or JPEG file of less than 2 MB.</source>
        <translation>«%1» no sirve como logotipo. Elija un archivo SVG, PNG o JPEG de menos de 2 MB.</translation>
    </message>
    <message>
        <source>Open a shop</source>
        <translation>Abrir una empresa</translation>
    </message>
    <message>
        <source>Customers are added as they come</source>
        <translation>Los clientes se añaden según van llegando</translation>
    </message>
</context>
<context>
    <name>clientela::HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>En una lista</translation>
    </message>
    <message>
        <source>The row above, the row below</source>
        <translation>La fila de arriba, la fila de abajo</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>Abrir la fila</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Tick the row, for several at once</source>
        <translation>Marcar la fila, para varias a la vez</translation>
    </message>
    <message>
        <source>Tick all rows</source>
        <translation>Marcar todas las filas</translation>
    </message>
    <message>
        <source>Copy rows, to paste them into a spreadsheet</source>
        <translation>Copiar filas, para pegarlas en una hoja de cálculo</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Back, or close what is open</source>
        <translation>Atrás, o cerrar lo que está abierto</translation>
    </message>
    <message>
        <source>The telephone rings</source>
        <translation>Suena el teléfono</translation>
    </message>
    <message>
        <source>Press Ctrl+K and type any part of the name, the telephone number, the e-mail address or the tax number. The balance and the last purchase are shown before anything is opened. Ctrl+Enter begins a quote.</source>
        <translation>Pulse Ctrl+K y escriba cualquier parte del nombre, del teléfono, del correo o del NIF. El saldo y la última compra aparecen antes de abrir nada. Ctrl+Intro empieza un presupuesto.</translation>
    </message>
    <message>
        <source>A quote in two minutes</source>
        <translation>Un presupuesto en dos minutos</translation>
    </message>
    <message>
        <source>Type a code, a barcode or a part of a product&apos;s name and press Enter; then the quantity, and Enter again for the next line. The page at the side is what will be printed. Issue gives the quote its number; from then on it does not change any more.</source>
        <translation>Escriba un código, un código de barras o parte del nombre de un producto y pulse Intro; luego la cantidad, e Intro otra vez para la línea siguiente. La página de al lado es lo que se imprimirá. Emitir da al presupuesto su número; desde entonces ya no cambia.</translation>
    </message>
    <message>
        <source>From quote to payment</source>
        <translation>Del presupuesto al cobro</translation>
    </message>
    <message>
        <source>Bringing in what is there</source>
        <translation>Traer lo que ya hay</translation>
    </message>
    <message>
        <source>Import reads Excel, CSV and vCard files, guesses where each column belongs and shows what every row will do before anything is written. The whole import can be undone.</source>
        <translation>La importación lee archivos de Excel, CSV y vCard, adivina el lugar de cada columna y muestra qué hará cada fila antes de guardar nada. Toda la importación se puede deshacer.</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>Nada se pierde</translation>
    </message>
    <message>
        <source>Everything is saved as it is typed. Ctrl+Z takes back the last change, also a merge or an import, also after the program was closed. History shows who changed what, and brings removed records back.</source>
        <translation>Todo se guarda mientras se escribe. Ctrl+Z deshace el último cambio, también una combinación o una importación, también después de cerrar el programa. El Historial muestra quién cambió qué y recupera lo eliminado.</translation>
    </message>
    <message>
        <source>Customers, documents and settings are in one file. Clientela copies it every day, checks that each copy is whole, and keeps the last ones; Settings, Backups says where, and restores one.</source>
        <translation>Clientes, documentos y configuración están en un solo archivo. Clientela lo copia cada día, comprueba que cada copia esté completa y conserva las últimas; en Configuración, Copias de seguridad se ve dónde están y se restaura una.</translation>
    </message>
    <message>
        <source>The whole business in one file</source>
        <translation>Todo el negocio en un archivo</translation>
    </message>
    <message>
        <source>An issued quote becomes an order, a pro-forma or, where the country lets an uncertified program issue it, an invoice, with one press and all its lines. Take payment when the money is there, also in parts; what is still owed stands on the customer&apos;s card.</source>
        <translation>Un presupuesto emitido pasa, con una pulsación y con todas sus líneas, a pedido, a proforma o, donde el país permite que la emita un programa sin certificar, a factura. Registre el cobro cuando llegue el dinero, también por partes; lo que falta queda en la ficha del cliente.</translation>
    </message>
</context>
<context>
    <name>clientela::HintBar</name>
    <message>
        <source>Got it</source>
        <translation>Entendido</translation>
    </message>
</context>
<context>
    <name>clientela::HistoryModel</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n cambio</numerusform>
            <numerusform>%n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>undone</source>
        <translation>deshecho</translation>
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
        <translation>Todo</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Eliminados</translation>
    </message>
    <message>
        <source>What was done, the newest first</source>
        <translation>Lo que se hizo, lo más reciente primero</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo así</translation>
    </message>
    <message>
        <source>Records and fields of the chosen change</source>
        <translation>Registros y campos del cambio elegido</translation>
    </message>
    <message>
        <source>Nothing was done yet.</source>
        <translation>Todavía no se ha hecho nada.</translation>
    </message>
    <message>
        <source>Looking for what was removed</source>
        <translation>Buscando lo eliminado</translation>
    </message>
    <message>
        <source>Nothing was removed that could be brought back.</source>
        <translation>No se eliminó nada que se pueda recuperar.</translation>
    </message>
    <message>
        <source>%1. Undone %2.</source>
        <translation>%1. Deshecho %2.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Recuperarlo</translation>
    </message>
    <message>
        <source>Undo this</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo the rest</source>
        <translation>Deshacer el resto</translation>
    </message>
    <message>
        <source>This is final and cannot be undone. A document that was issued can be cancelled or credited.</source>
        <translation>Esto es definitivo y no se puede deshacer. Un documento emitido se puede anular o rectificar.</translation>
    </message>
    <message>
        <source>Undoing %1</source>
        <translation>Deshaciendo: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a record and one of its fields</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This was changed again later and stays as it is:</source>
        <translation>Esto se volvió a cambiar después y queda como está:</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>“%1” is back.</source>
        <translation>Recuperado: «%1».</translation>
    </message>
    <message>
        <source>Redo this</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Redo the rest</source>
        <translation>Rehacer el resto</translation>
    </message>
    <message>
        <source>Redoing %1</source>
        <translation>Rehaciendo %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Rehecho: %1</translation>
    </message>
    <message>
        <source>Each step can be undone by itself, also after the program was closed; Ctrl+Z undoes the last one.</source>
        <translation>Cada paso se puede deshacer por separado, también después de cerrar el programa; Ctrl+Z deshace el último.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n cambio</numerusform>
            <numerusform>%n cambios</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientela::ImportPage</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>last step of an import</comment>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The columns were saved as “%1”.</source>
        <translation>Las columnas se han guardado como «%1».</translation>
    </message>
    <message>
        <source>%1, sheet “%2”</source>
        <translation>%1, hoja «%2»</translation>
    </message>
    <message>
        <source>%1, contact cards</source>
        <translation>%1, tarjetas de contacto</translation>
    </message>
    <message>
        <source>%1, export of Clientela</source>
        <translation>%1, exportación de Clientela</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n minute(s) left</source>
        <translation>
            <numerusform>%1, queda %n minuto</numerusform>
            <numerusform>%1, quedan %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n second(s) left</source>
        <translation>
            <numerusform>%1, queda %n segundo</numerusform>
            <numerusform>%1, quedan %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is written yet. Next, every row is checked.</source>
        <translation>Todavía no se ha guardado nada. A continuación se revisa cada fila.</translation>
    </message>
    <message>
        <source>Check the rows</source>
        <translation>Revisar las filas</translation>
    </message>
    <message>
        <source>Nothing is written yet. Afterwards the whole import can be undone.</source>
        <translation>Todavía no se ha guardado nada. Después, toda la importación se puede deshacer.</translation>
    </message>
    <message>
        <source>No row of this file changes anything.</source>
        <translation>Ninguna fila de este archivo cambia nada.</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Nada que importar</translation>
    </message>
    <message numerus="yes">
        <source>Save the %n rejected row(s)</source>
        <translation>
            <numerusform>Guardar la %n fila rechazada</numerusform>
            <numerusform>Guardar las %n filas rechazadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Tables, cards and exports</source>
        <translation>Tablas, tarjetas y exportaciones</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Only files of this computer can be taken. Save it here first.</source>
        <translation>Solo se aceptan archivos de este ordenador. Guárdelo aquí antes.</translation>
    </message>
    <message>
        <source>There is nothing to paste. Copy the rows in the spreadsheet first.</source>
        <translation>No hay nada que pegar. Copie antes las filas en la hoja de cálculo.</translation>
    </message>
    <message>
        <source>Pasted cards</source>
        <translation>Tarjetas pegadas</translation>
    </message>
    <message>
        <source>Pasted rows</source>
        <translation>Filas pegadas</translation>
    </message>
    <message>
        <source>The pasted rows could not be kept. Save them as a file and choose that.</source>
        <translation>No se han podido conservar las filas pegadas. Guárdelas en un archivo y elija ese.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Leyendo %1</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>Revisando %1</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Importando %1</translation>
    </message>
    <message>
        <source>Undoing the import</source>
        <translation>Deshaciendo la importación</translation>
    </message>
    <message>
        <source>The import was undone.</source>
        <translation>La importación se ha deshecho.</translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>Guardar las filas rechazadas</translation>
    </message>
    <message>
        <source>rejected rows</source>
        <translation>filas rechazadas</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Libro de Excel</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>Tabla CSV</translation>
    </message>
    <message>
        <source>Saving the rejected rows</source>
        <translation>Guardando las filas rechazadas</translation>
    </message>
    <message>
        <source>The rejected rows are in %1.</source>
        <translation>Las filas rechazadas están en %1.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Cancelado; no se ha guardado nada.</translation>
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
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed</source>
        <translation>Interrumpido; no se ha cambiado nada</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed</source>
        <translation>Cancelado; no se ha cambiado nada</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>quedan %1 s</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>quedan %1 min</translation>
    </message>
    <message>
        <source>Work in the background</source>
        <translation>Trabajo en segundo plano</translation>
    </message>
</context>
<context>
    <name>clientela::LineGrid</name>
    <message>
        <source>Lines of the document</source>
        <translation>Líneas del documento</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Intro</translation>
    </message>
    <message>
        <source>next cell</source>
        <translation>celda siguiente</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <comment>key</comment>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>duplicate line</source>
        <translation>duplicar línea</translation>
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
        <translation>Ctrl+Supr</translation>
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
        <translation>deshacer</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>elegir</translation>
    </message>
    <message>
        <source>write it as text</source>
        <translation>escribirlo como texto</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <comment>key</comment>
        <translation>Ctrl+Mayús+N</translation>
    </message>
    <message>
        <source>new product</source>
        <translation>nuevo producto</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>write freely</source>
        <translation>escribir libremente</translation>
    </message>
    <message>
        <source>New product “%1”</source>
        <translation>Nuevo producto «%1»</translation>
    </message>
    <message>
        <source>New line below</source>
        <translation>Nueva línea debajo</translation>
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
        <translation>Duplicar línea</translation>
    </message>
    <message>
        <source>Remove line</source>
        <translation>Eliminar línea</translation>
    </message>
</context>
<context>
    <name>clientela::LineInput</name>
    <message>
        <source>The text was cut after %1 characters; no more fit here.</source>
        <translation>El texto se cortó tras %1 caracteres; aquí no caben más.</translation>
    </message>
</context>
<context>
    <name>clientela::ListFooter</name>
    <message>
        <source>%1 ticked</source>
        <translation>%1 marcados</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Nada que mostrar</translation>
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
        <translation>Columnas habituales</translation>
    </message>
    <message>
        <source>That is too much to copy; export it to a file instead.</source>
        <translation>Es demasiado para copiarlo; expórtelo a un archivo.</translation>
    </message>
</context>
<context>
    <name>clientela::LongTextInput</name>
    <message>
        <source>The text was cut after %L1 characters; no more fit here.</source>
        <translation>El texto se cortó tras %L1 caracteres; aquí no caben más.</translation>
    </message>
</context>
<context>
    <name>clientela::MainWindow</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>%1 - Clientela</source>
        <translation>%1 - Clientela</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Search or do something</source>
        <translation>Buscar o hacer algo</translation>
    </message>
    <message>
        <source>Open another shop…</source>
        <translation>Abrir otra empresa…</translation>
    </message>
    <message>
        <source>Begin a new shop…</source>
        <translation>Crear una nueva empresa…</translation>
    </message>
    <message>
        <source>Help and shortcuts</source>
        <translation>Ayuda y atajos</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Open a shop</source>
        <translation>Abrir una empresa</translation>
    </message>
    <message>
        <source>Clientela shops</source>
        <translation>Empresas de Clientela</translation>
    </message>
    <message>
        <source>Look around the sample shop</source>
        <translation>Ver la empresa de ejemplo</translation>
    </message>
    <message>
        <source>Not backed up</source>
        <translation>Sin copia de seguridad</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Todo guardado</translation>
    </message>
    <message>
        <source>The first backup is made in a moment</source>
        <translation>La primera copia se hace en un momento</translation>
    </message>
    <message>
        <source>The last backup: %1</source>
        <translation>La última copia: %1</translation>
    </message>
    <message>
        <source>Something is still being done</source>
        <translation>Todavía hay algo en curso</translation>
    </message>
    <message>
        <source>Backup verified %1</source>
        <comment>a time of today</comment>
        <translation>Copia verificada %1</translation>
    </message>
    <message>
        <source>Last backup %1</source>
        <comment>a date</comment>
        <translation>Última copia %1</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation>El archivo ha desaparecido</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>Something is not saved</source>
        <translation>Hay algo sin guardar</translation>
    </message>
    <message>
        <source>What is marked could not be saved. Closing now loses it; everything else is saved.</source>
        <translation>Lo marcado no se pudo guardar. Si se cierra ahora, se pierde; todo lo demás está guardado.</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>Cerrar sin guardarlo</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Quedarse aquí</translation>
    </message>
    <message>
        <source>Closing now stops it, and what it has written so far is taken back.</source>
        <translation>Si se cierra ahora, se detiene y se deshace lo que ya se había escrito.</translation>
    </message>
    <message>
        <source>Stop it and close</source>
        <translation>Detenerlo y cerrar</translation>
    </message>
    <message>
        <source>Let it finish</source>
        <translation>Dejar que termine</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>“%1” is not in its place any more. Put it back, or plug its disk in; until then nothing can be saved.</source>
        <translation>«%1» ya no está en su sitio. Devuélvalo o conecte su disco; hasta entonces no se puede guardar nada.</translation>
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
            <numerusform>%n pago</numerusform>
            <numerusform>%n pagos</numerusform>
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
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n linked customer(s)</source>
        <translation>
            <numerusform>%n cliente vinculado</numerusform>
            <numerusform>%n clientes vinculados</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the other one</source>
        <translation>Conservar el otro</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Combinar</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>No es el mismo</translation>
    </message>
    <message>
        <source>To %1 move: %2.</source>
        <translation>Pasan a %1: %2.</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambos</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Se conserva</translation>
    </message>
    <message>
        <source>Is merged into it</source>
        <translation>Se combina con él</translation>
    </message>
    <message>
        <source>Open the card of %1</source>
        <translation>Abrir la ficha de %1</translation>
    </message>
    <message>
        <source>Contacts (all stay)</source>
        <translation>Contactos (se conservan todos)</translation>
    </message>
    <message>
        <source>%1 was merged into %2.</source>
        <translation>%1 se ha combinado con %2.</translation>
    </message>
    <message>
        <source>Remembered: these are two customers.</source>
        <translation>Queda anotado: son dos clientes.</translation>
    </message>
    <message>
        <source>Nothing to move: %1 has no documents, payments or notes.</source>
        <translation>No hay nada que traspasar: %1 no tiene documentos, pagos ni notas.</translation>
    </message>
</context>
<context>
    <name>clientela::MoneyInput</name>
    <message>
        <source>Write an amount, as %1.</source>
        <translation>Escriba un importe, como %1.</translation>
    </message>
    <message>
        <source>The amount cannot be below zero.</source>
        <translation>El importe no puede ser menor que cero.</translation>
    </message>
    <message>
        <source>Amounts are in %1 here.</source>
        <translation>Aquí los importes son en %1.</translation>
    </message>
    <message>
        <source>That is too large or has too many decimals.</source>
        <translation>Es demasiado grande o tiene demasiados decimales.</translation>
    </message>
    <message>
        <source>Amounts in %1 have %2 decimals at most.</source>
        <translation>Los importes en %1 tienen como máximo %2 decimales.</translation>
    </message>
</context>
<context>
    <name>clientela::NewCustomerPanel</name>
    <message>
        <source>New customer</source>
        <translation>Nuevo cliente</translation>
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
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Localidad</translation>
    </message>
    <message>
        <source>Add customer</source>
        <translation>Añadir cliente</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Write the name first.</source>
        <translation>Escriba antes el nombre.</translation>
    </message>
    <message>
        <source>%1 is likely there already</source>
        <translation>Probablemente ya está: %1</translation>
    </message>
    <message>
        <source>Open this one</source>
        <translation>Abrir este</translation>
    </message>
    <message>
        <source>Likely there already</source>
        <translation>Probablemente ya está</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>Añadido: %1.</translation>
    </message>
</context>
<context>
    <name>clientela::NoteComposer</name>
    <message>
        <source>Attach a file…</source>
        <translation>Adjuntar un archivo…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>What to write</source>
        <translation>Qué escribir</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Escriba una nota…</translation>
    </message>
    <message>
        <source>%1 saves the note</source>
        <translation>%1 guarda la nota</translation>
    </message>
</context>
<context>
    <name>clientela::NumberingSection</name>
    <message>
        <source>As the country does it</source>
        <translation>Como es costumbre en el país</translation>
    </message>
    <message>
        <source>A change holds from the next document on. Numbers that were given stay, and none is left out.</source>
        <translation>Un cambio vale desde el próximo documento. Los números ya dados quedan, y no se salta ninguno.</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Tipo de documento</translation>
    </message>
    <message>
        <source>The next one gets the number</source>
        <translation>El próximo recibe el número</translation>
    </message>
    <message>
        <source>In the pattern, {prefix}, {series}, {year} and {number} stand for themselves; {number:4} writes 0001.</source>
        <translation>En el formato, {prefix} es el prefijo, {series} la serie, {year} el año y {number} el número; {number:4} escribe 0001.</translation>
    </message>
    <message>
        <source>Numbers are given as the country does it</source>
        <translation>Los números se dan como es costumbre en el país</translation>
    </message>
    <message>
        <source>Numbering</source>
        <translation>Numeración</translation>
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
        <translation>Reducir</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>As wide as the view</source>
        <translation>Ajustar al ancho</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Página entera</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Design: %1</source>
        <translation>Plantilla: %1</translation>
    </message>
    <message>
        <source>How the document looks on paper</source>
        <translation>Cómo queda el documento en papel</translation>
    </message>
    <message>
        <source>Zoom: %1</source>
        <translation>Zoom: %1</translation>
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
        <translation>%1 de más de %2</translation>
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
        <translation>Productos</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>New quote for %1</source>
        <translation>Nuevo presupuesto para %1</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Nothing is called that</source>
        <translation>Nada se llama así</translation>
    </message>
    <message>
        <source>New customer “%1”</source>
        <translation>Nuevo cliente «%1»</translation>
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
        <translation>Vencido</translation>
    </message>
    <message>
        <source>Last purchase</source>
        <translation>Última compra</translation>
    </message>
    <message>
        <source>Open quotes</source>
        <translation>Presupuestos pendientes</translation>
    </message>
    <message>
        <source>Last note</source>
        <translation>Última nota</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Llamar al %1</translation>
    </message>
    <message>
        <source>New quote</source>
        <translation>Nuevo presupuesto</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Añadir una nota</translation>
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
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Fecha de vencimiento</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>Abrir el cliente</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
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
        <translation>Nombre del cliente</translation>
    </message>
    <message>
        <source>What is sold</source>
        <translation>Lo que se vende</translation>
    </message>
    <message>
        <source>Logo and paper</source>
        <translation>Logotipo y papel</translation>
    </message>
    <message>
        <source>How quotes and invoices look; the page beside shows it at once.</source>
        <translation>Cómo quedan presupuestos y facturas; la página de al lado lo muestra al momento.</translation>
    </message>
</context>
<context>
    <name>clientela::PaymentPanel</name>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Se aplica a</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Forma de pago</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Take payment</source>
        <translation>Cobrar</translation>
    </message>
    <message>
        <source>this document</source>
        <translation>este documento</translation>
    </message>
    <message numerus="yes">
        <source>everything owed: %n document(s)</source>
        <translation>
            <numerusform>todo lo que debe: %n documento</numerusform>
            <numerusform>todo lo que debe: %n documentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Write an amount such as %1.</source>
        <translation>Escriba un importe como %1.</translation>
    </message>
    <message>
        <source>%1 received.</source>
        <translation>Cobrado: %1.</translation>
    </message>
    <message>
        <source>Received %1</source>
        <comment>a date</comment>
        <translation>Cobrado el %1</translation>
    </message>
    <message>
        <source>Remove this payment</source>
        <translation>Eliminar este pago</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The payment of %1 was removed.</source>
        <translation>El pago de %1 se eliminó.</translation>
    </message>
    <message>
        <source>%1 is unpaid; write at most that.</source>
        <translation>Quedan por pagar %1; escriba como máximo ese importe.</translation>
    </message>
</context>
<context>
    <name>clientela::PictureInput</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Drop a picture here</source>
        <translation>Suelte aquí una imagen</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Elegir una imagen</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard; copy one first.</source>
        <translation>No hay ninguna imagen en el portapapeles; copie una antes.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
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
        <translation>Documento siguiente</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Language on paper</source>
        <translation>Idioma en el papel</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation>Idioma del documento</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar en PDF</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Choose printer, pages and copies first</source>
        <translation>Elegir antes impresora, páginas y copias</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Print as last time</source>
        <translation>Imprimir como la última vez</translation>
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
        <translation>Producto</translation>
    </message>
    <message>
        <source>New product: %1</source>
        <translation>Nuevo producto: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Cambiado: %1</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copia)</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Eliminado: %1</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Nuevo producto</translation>
    </message>
    <message>
        <source>It is stored as soon as it has a name.</source>
        <translation>Se guarda en cuanto tenga un nombre.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Without tax</source>
        <translation>Sin impuestos</translation>
    </message>
    <message>
        <source>With tax</source>
        <translation>Con impuestos</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Margen</translation>
    </message>
    <message>
        <source>no cost known</source>
        <translation>coste desconocido</translation>
    </message>
    <message>
        <source>Sold in 12 months</source>
        <translation>Vendido en 12 meses</translation>
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
        <translation>Código, código de barras o nombre</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Nuevo producto</translation>
    </message>
    <message>
        <source>New product “%1”</source>
        <translation>Nuevo producto «%1»</translation>
    </message>
</context>
<context>
    <name>clientela::ProductsPage</name>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Nuevo producto</translation>
    </message>
    <message>
        <source>This product was deleted.</source>
        <translation>Este producto se ha eliminado.</translation>
    </message>
    <message>
        <source>Choose a product on the left, or write a new one with Ctrl+Shift+P.</source>
        <translation>Elija un producto a la izquierda o cree uno nuevo con Ctrl+Mayús+P.</translation>
    </message>
</context>
<context>
    <name>clientela::Program</name>
    <message>
        <source>The shop cannot be opened</source>
        <translation>No se puede abrir la empresa</translation>
    </message>
    <message>
        <source>The sample shop cannot be made</source>
        <translation>No se puede crear la empresa de ejemplo</translation>
    </message>
    <message>
        <source>The backup cannot be restored</source>
        <translation>No se puede restaurar la copia de seguridad</translation>
    </message>
    <message>
        <source>Its newest backup is of %1 at %2. The file that is there now is kept beside it.</source>
        <translation>Su copia de seguridad más reciente es del %1 a las %2. El archivo que hay ahora se conserva al lado.</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>Restaurar la copia</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>The backup is restored. The file that was there before is kept beside the shop.</source>
        <translation>La copia de seguridad está restaurada. El archivo anterior queda guardado junto al de la empresa.</translation>
    </message>
</context>
<context>
    <name>clientela::QuantityInput</name>
    <message>
        <source>Write a whole number, as 12.</source>
        <translation>Escriba un número entero, como 12.</translation>
    </message>
    <message>
        <source>Write a number, as %1.</source>
        <translation>Escriba un número, como %1.</translation>
    </message>
    <message>
        <source>The number cannot be below zero.</source>
        <translation>El número no puede ser menor que cero.</translation>
    </message>
    <message>
        <source>Numbers have 3 decimals at most here.</source>
        <translation>Aquí los números tienen como máximo 3 decimales.</translation>
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
        <translation>Un porcentaje está entre 0 y 100.</translation>
    </message>
    <message>
        <source>Write a percentage, as %1.</source>
        <translation>Escriba un porcentaje, como %1.</translation>
    </message>
</context>
<context>
    <name>clientela::RecordForm</name>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>Somebody else changed the same; choose which of the two stays.</source>
        <translation>Otra persona cambió lo mismo; elija cuál de los dos se queda.</translation>
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
        <translation>Después</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Combinado</translation>
    </message>
</context>
<context>
    <name>clientela::RecordHistoryPanel</name>
    <message>
        <source>Back to the timeline</source>
        <translation>Volver a la cronología</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Something was changed later</source>
        <translation>Algo se cambió después</translation>
    </message>
    <message>
        <source>Undo this</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>Undone, except: %1</source>
        <translation>Deshecho, salvo: %1</translation>
    </message>
    <message>
        <source>This was undone already.</source>
        <translation>Esto ya se deshizo.</translation>
    </message>
    <message>
        <source>Undoes what was changed with it</source>
        <translation>Deshace lo que se cambió con ello</translation>
    </message>
    <message>
        <source>What nobody changed since can still be undone.</source>
        <translation>Lo que nadie ha cambiado desde entonces aún se puede deshacer.</translation>
    </message>
    <message>
        <source>Undo what can be</source>
        <translation>Deshacer lo que se pueda</translation>
    </message>
</context>
<context>
    <name>clientela::RecordList</name>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Change %1 of %2 %3</source>
        <translation>Cambiar %1 de %2 %3</translation>
    </message>
    <message>
        <source>Add the tag %1 to %2 %3</source>
        <translation>Añadir la etiqueta %1 a %2 %3</translation>
    </message>
    <message>
        <source>Remove the tag %1 from %2 %3</source>
        <translation>Quitar la etiqueta %1 de %2 %3</translation>
    </message>
    <message>
        <source>Delete %1 %2</source>
        <translation>Eliminar %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 deleted</source>
        <translation>
            <numerusform>Se ha eliminado %1 %2</numerusform>
            <numerusform>Se han eliminado %1 %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 changed</source>
        <translation>
            <numerusform>Se ha cambiado %1 %2</numerusform>
            <numerusform>Se han cambiado %1 %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 left as they are: %2</source>
        <translation>
            <numerusform>%1 queda como está: %2</numerusform>
            <numerusform>%1 quedan como están: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to change: it was so already</source>
        <translation>Nada que cambiar: ya estaba así</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Libro de Excel</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>Tabla CSV</translation>
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
        <translation>Exportando %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows written to %2</source>
        <translation>
            <numerusform>%1 fila guardada en %2</numerusform>
            <numerusform>%1 filas guardadas en %2</numerusform>
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
        <translation>Marcar todo</translation>
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
        <translation>Una lista de más de %1 filas no se ordena por esta columna; fíltrela antes.</translation>
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
        <translation>«%1» no está en la lista; elija una de las filas o cree uno nuevo.</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>Crear %1</translation>
    </message>
    <message>
        <source>New %1 “%2”</source>
        <translation>Crear %1 «%2»</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Intro</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>elegir</translation>
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
        <translation>Restaurando una copia de seguridad</translation>
    </message>
    <message>
        <source>“%1” is read, checked and put in its place.</source>
        <translation>«%1» se lee, se comprueba y se pone en su sitio.</translation>
    </message>
</context>
<context>
    <name>clientela::RowPanel</name>
    <message>
        <source>The chosen row</source>
        <translation>La fila elegida</translation>
    </message>
    <message>
        <source>Choose a row to see it before and after.</source>
        <translation>Elija una fila para verla antes y después.</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Fila %1</translation>
    </message>
    <message>
        <source>Row %1, %2</source>
        <translation>Fila %1, %2</translation>
    </message>
    <message>
        <source>Correct this row</source>
        <translation>Corregir esta fila</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) change</source>
        <translation>
            <numerusform>cambia %n valor</numerusform>
            <numerusform>cambian %n valores</numerusform>
        </translation>
    </message>
    <message>
        <source>Clientela now</source>
        <translation>Ahora en Clientela</translation>
    </message>
    <message>
        <source>After the import</source>
        <translation>Tras la importación</translation>
    </message>
    <message>
        <source>Will be added</source>
        <translation>Se añadirá</translation>
    </message>
    <message>
        <source>Empty in the file, so they stay: %1.</source>
        <translation>Vacíos en el archivo, por eso quedan: %1.</translation>
    </message>
    <message>
        <source>Correct row %1</source>
        <translation>Corregir la fila %1</translation>
    </message>
    <message>
        <source>Without a heading</source>
        <translation>Sin encabezado</translation>
    </message>
    <message>
        <source>Check this row again</source>
        <translation>Revisar de nuevo esta fila</translation>
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
        <translation>Más filtros</translation>
    </message>
    <message>
        <source>Save this filter under a name</source>
        <translation>Guardar este filtro con un nombre</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>Nombre del filtro</translation>
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
        <translation>Filtre antes la lista; luego se puede guardar con un nombre.</translation>
    </message>
    <message>
        <source>The filter “%1” is saved</source>
        <translation>El filtro «%1» se ha guardado</translation>
    </message>
    <message>
        <source>The filter “%1” is removed</source>
        <translation>El filtro «%1» se ha eliminado</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>Mostrar todo de nuevo</translation>
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
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Logo and paper</source>
        <translation>Logotipo y papel</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Impuestos</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Idioma y aspecto</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Numbering</source>
        <translation>Numeración</translation>
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
        <translation>Quién es la empresa</translation>
    </message>
    <message>
        <source>This stands on every quote and invoice.</source>
        <translation>Esto aparece en todos los presupuestos y facturas.</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Dónde está</translation>
    </message>
    <message>
        <source>How customers pay</source>
        <translation>Cómo pagan los clientes</translation>
    </message>
    <message>
        <source>Prices and language</source>
        <translation>Precios e idioma</translation>
    </message>
    <message>
        <source>What new documents and customers begin with.</source>
        <translation>Con lo que empiezan los nuevos documentos y clientes.</translation>
    </message>
    <message>
        <source>Invoices in this country</source>
        <translation>Facturas en este país</translation>
    </message>
    <message>
        <source>Printed with a code to scan on documents to be paid.</source>
        <translation>Se imprime, con un código para escanear, en los documentos de cobro.</translation>
    </message>
</context>
<context>
    <name>clientela::StepsBar</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Paso %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>clientela::SuggestionPopup</name>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
</context>
<context>
    <name>clientela::SwatchPopup</name>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
</context>
<context>
    <name>clientela::TagsInput</name>
    <message>
        <source>Add a tag</source>
        <translation>Añadir una etiqueta</translation>
    </message>
    <message>
        <source>A tag has at most %1 characters.</source>
        <translation>Una etiqueta tiene como máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>No more than %1 tags fit here.</source>
        <translation>Aquí no caben más de %1 etiquetas.</translation>
    </message>
    <message>
        <source>Take “%1” away</source>
        <translation>Quitar «%1»</translation>
    </message>
</context>
<context>
    <name>clientela::TimelineFilters</name>
    <message>
        <source>Show or hide in the timeline: %1</source>
        <translation>Mostrar u ocultar en la cronología: %1</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
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
        <translation>Pago devuelto</translation>
    </message>
    <message>
        <source>Payment received</source>
        <translation>Pago recibido</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>File attached</source>
        <translation>Archivo adjunto</translation>
    </message>
</context>
<context>
    <name>clientela::TimelineView</name>
    <message>
        <source>without a number yet</source>
        <translation>todavía sin número</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
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
        <translation>Todavía no ha pasado nada. Aquí aparecerán notas, documentos y pagos.</translation>
    </message>
</context>
<context>
    <name>clientela::TopStrip</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Search customers, documents, products or actions</source>
        <translation>Buscar clientes, documentos, productos o acciones</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>My shop</source>
        <translation>Mi empresa</translation>
    </message>
    <message>
        <source>%1, main menu</source>
        <translation>%1, menú principal</translation>
    </message>
</context>
<context>
    <name>clientela::TotalsPanel</name>
    <message>
        <source>Document discount</source>
        <translation>Descuento del documento</translation>
    </message>
    <message>
        <source>Withholding</source>
        <translation>Retención</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Margin, only for you</source>
        <translation>Margen, solo de uso interno</translation>
    </message>
    <message>
        <source>Sum of the lines, with tax</source>
        <translation>Suma de las líneas, con impuestos</translation>
    </message>
    <message>
        <source>Sum of the lines</source>
        <translation>Suma de las líneas</translation>
    </message>
    <message>
        <source>Total without tax</source>
        <translation>Total sin impuestos</translation>
    </message>
    <message>
        <source>add</source>
        <comment>a discount</comment>
        <translation>añadir</translation>
    </message>
    <message>
        <source>add</source>
        <comment>a withholding</comment>
        <translation>añadir</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <comment>a tax, its rate, its base</comment>
        <translation>%1 %2 de %3</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>What is left of the price after the costs of the lines. Lines without a cost are left out. It is never printed.</source>
        <translation>Lo que queda del precio después de los costes de las líneas. Las líneas sin coste no cuentan. Nunca se imprime.</translation>
    </message>
    <message>
        <source>Still to pay</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Paid or credited</source>
        <translation>Pagado o abonado</translation>
    </message>
</context>
<context>
    <name>clientela::UnitPriceInput</name>
    <message>
        <source>Write a price, as %1.</source>
        <translation>Escriba un precio, como %1.</translation>
    </message>
    <message>
        <source>The price cannot be below zero.</source>
        <translation>El precio no puede ser menor que cero.</translation>
    </message>
    <message>
        <source>Prices are in %1 here.</source>
        <translation>Aquí los precios son en %1.</translation>
    </message>
    <message>
        <source>Prices have 6 decimals at most and fit below a billion.</source>
        <translation>Los precios tienen como máximo 6 decimales y quedan por debajo de mil millones.</translation>
    </message>
</context>
</TS>
