<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
    <context>
        <name>CardStore</name>
        <message numerus="yes">
            <source>%n skill(s)</source>
            <translation>
                <numerusform>%n skill</numerusform>
                <numerusform>%n skills</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Step</name>
        <message numerus="yes">
            <source>%n card(s)</source>
            <translation>
                <numerusform>%n card</numerusform>
                <numerusform>%n cards</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>cli</name>
        <message numerus="yes">
            <source>%n application(s) imported.</source>
            <translation>
                <numerusform>%n application imported.</numerusform>
                <numerusform>%n applications imported.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>words</name>
        <message numerus="yes">
            <source>%n d, follow-up due</source>
            <translation>
                <numerusform>%n d, follow-up due</numerusform>
                <numerusform>%n d, follow-up due</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Closes in %n d</source>
            <translation>
                <numerusform>Closes in %n d</numerusform>
                <numerusform>Closes in %n d</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n d ago</source>
            <translation>
                <numerusform>%n d ago</numerusform>
                <numerusform>%n d ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Quiet for %n d</source>
            <translation>
                <numerusform>Quiet for %n d</numerusform>
                <numerusform>Quiet for %n d</numerusform>
            </translation>
        </message>
    </context>
</TS>
