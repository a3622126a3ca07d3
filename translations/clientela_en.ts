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
    <name>Paper</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
</TS>
