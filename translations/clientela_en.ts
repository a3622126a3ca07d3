<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Check</name>
    <message numerus="yes">
        <source>%n change(s) in the history are not whole.</source>
        <translation>
            <numerusform>%n change in the history is not whole.</numerusform>
            <numerusform>%n changes in the history are not whole.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>Nothing was saved, because %n row(s) were rejected.</source>
        <translation>
            <numerusform>Nothing was saved, because %n row was rejected.</numerusform>
            <numerusform>Nothing was saved, because %n rows were rejected.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomerCard</name>
    <message numerus="yes">
        <source>%n file(s) written into %1.</source>
        <translation>
            <numerusform>%n file written into %1.</numerusform>
            <numerusform>%n files written into %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomerFigures</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) not answered</source>
        <translation>
            <numerusform>%n quote not answered</numerusform>
            <numerusform>%n quotes not answered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomerFiles</name>
    <message numerus="yes">
        <source>%n file(s) attached.</source>
        <translation>
            <numerusform>%n file attached.</numerusform>
            <numerusform>%n files attached.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) were not attached.</source>
        <translation>
            <numerusform>%n more file was not attached.</numerusform>
            <numerusform>%n more files were not attached.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Day</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>%n month ago</numerusform>
            <numerusform>%n months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>%n year ago</numerusform>
            <numerusform>%n years ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentList</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>%n file(s) were written to “%1”.</source>
        <translation>
            <numerusform>%n file were written to “%1”.</numerusform>
            <numerusform>%n files were written to “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>The file does not say what was paid of %n document(s); they count as settled.</source>
        <translation>
            <numerusform>The file does not say what was paid of %n document; it counts as settled.</numerusform>
            <numerusform>The file does not say what was paid of %n documents; they count as settled.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>Import %n row</numerusform>
            <numerusform>Import %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saving %n PDF(s)</source>
        <translation>
            <numerusform>Saving %n PDF</numerusform>
            <numerusform>Saving %n PDFs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n PDF(s) are in the folder %1.</source>
        <translation>
            <numerusform>%n PDF is in the folder %1.</numerusform>
            <numerusform>%n PDFs are in the folder %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message numerus="yes">
        <source>%n attached file(s) were removed for good.</source>
        <translation>
            <numerusform>%n attached file was removed for good.</numerusform>
            <numerusform>%n attached files were removed for good.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tax</name>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n product</numerusform>
            <numerusform>%n products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) not yet issued</source>
        <translation>
            <numerusform>%n document not yet issued</numerusform>
            <numerusform>%n documents not yet issued</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other tax(es)</source>
        <translation>
            <numerusform>%n other tax</numerusform>
            <numerusform>%n other taxes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientela::DocumentKeeper</name>
    <message numerus="yes">
        <source>%n product(s) of this document were removed from the list; the lines stay as they are.</source>
        <translation>
            <numerusform>%n product of this document was removed from the list; the lines stay as they are.</numerusform>
            <numerusform>%n products of this document were removed from the list; the lines stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientela::DoneStep</name>
    <message numerus="yes">
        <source>%n row(s) imported</source>
        <translation>
            <numerusform>%n row imported</numerusform>
            <numerusform>%n rows imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save the %n rejected row(s)</source>
        <translation>
            <numerusform>Save the %n rejected row</numerusform>
            <numerusform>Save the %n rejected rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientela::HistoryModel</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientela::HistoryPage</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientela::ImportPage</name>
    <message numerus="yes">
        <source>%1, %n minute(s) left</source>
        <translation>
            <numerusform>%1, %n minute left</numerusform>
            <numerusform>%1, %n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n second(s) left</source>
        <translation>
            <numerusform>%1, %n second left</numerusform>
            <numerusform>%1, %n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save the %n rejected row(s)</source>
        <translation>
            <numerusform>Save the %n rejected row</numerusform>
            <numerusform>Save the %n rejected rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientela::MergePanel</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s)</source>
        <translation>
            <numerusform>%n payment</numerusform>
            <numerusform>%n payments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n linked customer(s)</source>
        <translation>
            <numerusform>%n linked customer</numerusform>
            <numerusform>%n linked customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientela::OutcomeBar</name>
    <message numerus="yes">
        <source>%1, %n value(s)</source>
        <comment>for example: Customers changed, 402 values</comment>
        <translation>
            <numerusform>%1, %n value</numerusform>
            <numerusform>%1, %n values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientela::PaymentPanel</name>
    <message numerus="yes">
        <source>everything owed: %n document(s)</source>
        <translation>
            <numerusform>everything owed: %n document</numerusform>
            <numerusform>everything owed: %n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientela::RecordList</name>
    <message numerus="yes">
        <source>%1 %2 deleted</source>
        <translation>
            <numerusform>%1 %2 deleted</numerusform>
            <numerusform>%1 %2 deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 changed</source>
        <translation>
            <numerusform>%1 %2 changed</numerusform>
            <numerusform>%1 %2 changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 left as they are: %2</source>
        <translation>
            <numerusform>%1 left as they are: %2</numerusform>
            <numerusform>%1 left as they are: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows written to %2</source>
        <translation>
            <numerusform>%1 rows written to %2</numerusform>
            <numerusform>%1 rows written to %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientela::RowPanel</name>
    <message numerus="yes">
        <source>%n value(s) change</source>
        <translation>
            <numerusform>%n value changes</numerusform>
            <numerusform>%n values change</numerusform>
        </translation>
    </message>
</context>
</TS>
