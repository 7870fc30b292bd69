<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
    <context>
        <name>capture::FieldsPane</name>
        <message numerus="yes">
            <source>More, %n to check</source>
            <translation>
                <numerusform>More, %n to check</numerusform>
                <numerusform>More, %n to check</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AddPosting</name>
        <message numerus="yes">
            <source>from %n skill(s)</source>
            <translation>
                <numerusform>from %n skill</numerusform>
                <numerusform>from %n skills</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TrashPage</name>
        <message numerus="yes">
            <source>What you deleted stays here for %n day(s).</source>
            <translation>
                <numerusform>What you deleted stays here for %n day.</numerusform>
                <numerusform>What you deleted stays here for %n days.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BatchSheet</name>
        <message numerus="yes">
            <source>Choose from %n posting(s)</source>
            <translation>
                <numerusform>Choose from %n posting</numerusform>
                <numerusform>Choose from %n postings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Add %n posting(s)</source>
            <translation>
                <numerusform>Add %n posting</numerusform>
                <numerusform>Add %n postings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n saved</source>
            <translation>
                <numerusform>%n saved</numerusform>
                <numerusform>%n saved</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n was known</source>
            <translation>
                <numerusform>%n was known</numerusform>
                <numerusform>%n were known</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n answers an application</source>
            <translation>
                <numerusform>%n answers an application</numerusform>
                <numerusform>%n answer applications</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Look at %n answer(s)</source>
            <translation>
                <numerusform>Look at the answer</numerusform>
                <numerusform>Look at %n answers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n could not be read</source>
            <translation>
                <numerusform>%n could not be read</numerusform>
                <numerusform>%n could not be read</numerusform>
            </translation>
        </message>
    </context>
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
        <name>DetailHeader</name>
        <message numerus="yes">
            <source>&amp;%n star(s)</source>
            <translation>
                <numerusform>&amp;%n star</numerusform>
                <numerusform>&amp;%n stars</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Ledger</name>
        <message numerus="yes">
            <source>%1: %n of your %2 live postings become fully covered.</source>
            <translation>
                <numerusform>%1: %n of your %2 live postings becomes fully covered.</numerusform>
                <numerusform>%1: %n of your %2 live postings become fully covered.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>+%n posting(s) fully covered</source>
            <translation>
                <numerusform>+%n posting fully covered</numerusform>
                <numerusform>+%n postings fully covered</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more fully covered</source>
            <translation>
                <numerusform>%n more fully covered</numerusform>
                <numerusform>%n more fully covered</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Overview</name>
        <message numerus="yes">
            <source>%n day(s) ago</source>
            <translation>
                <numerusform>%n day ago</numerusform>
                <numerusform>%n days ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n day(s)</source>
            <translation>
                <numerusform>in %n day</numerusform>
                <numerusform>in %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SkillWords</name>
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
            <source>in %n week(s)</source>
            <translation>
                <numerusform>in %n week</numerusform>
                <numerusform>in %n weeks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n week(s) ago</source>
            <translation>
                <numerusform>%n week ago</numerusform>
                <numerusform>%n weeks ago</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>WhatIfBox</name>
        <message numerus="yes">
            <source>posting(s) fully covered</source>
            <translation>
                <numerusform>posting fully covered</numerusform>
                <numerusform>postings fully covered</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TrackMeter</name>
        <message numerus="yes">
            <source>%1: %n posting(s)</source>
            <translation>
                <numerusform>%1: %n posting</numerusform>
                <numerusform>%1: %n postings</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LearnModel</name>
        <message numerus="yes">
            <source>%n more posting(s) fully covered</source>
            <translation>
                <numerusform>%n more posting fully covered</numerusform>
                <numerusform>%n more postings fully covered</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SkillCard</name>
        <message numerus="yes">
            <source>%n live posting(s)</source>
            <translation>
                <numerusform>%n live posting</numerusform>
                <numerusform>%n live postings</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>capture::SkillPicker</name>
        <message numerus="yes">
            <source>%n required</source>
            <translation>
                <numerusform>%n required</numerusform>
                <numerusform>%n required</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n nice to have</source>
            <translation>
                <numerusform>%n nice to have</numerusform>
                <numerusform>%n nice to have</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not stated</source>
            <translation>
                <numerusform>%n not stated</numerusform>
                <numerusform>%n not stated</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>capture::SourcePane</name>
        <message numerus="yes">
            <source>%n word(s)</source>
            <translation>
                <numerusform>%n word</numerusform>
                <numerusform>%n words</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n word(s), %1</source>
            <translation>
                <numerusform>%n word, %1</numerusform>
                <numerusform>%n words, %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PostingDiff</name>
        <message numerus="yes">
            <source>%n paragraph(s) changed.</source>
            <translation>
                <numerusform>%n paragraph changed.</numerusform>
                <numerusform>%n paragraphs changed.</numerusform>
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
        <message numerus="yes">
            <source>%n skill(s)</source>
            <translation>
                <numerusform>%n skill</numerusform>
                <numerusform>%n skills</numerusform>
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
    <context>
        <name>ProfilePage</name>
        <message numerus="yes">
            <source>%n piece(s) of evidence</source>
            <translation>
                <numerusform>%n piece of evidence</numerusform>
                <numerusform>%n pieces of evidence</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Asked for in %n of your postings</source>
            <translation>
                <numerusform>Asked for in %n of your postings</numerusform>
                <numerusform>Asked for in %n of your postings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n skill(s). Keys 0 to 4 set how well you know one.</source>
            <translation>
                <numerusform>%n skill. Keys 0 to 4 set how well you know it.</numerusform>
                <numerusform>%n skills. Keys 0 to 4 set how well you know one.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReviewPane</name>
        <message numerus="yes">
            <source>%n year(s) in dated jobs</source>
            <translation>
                <numerusform>%n year in dated jobs</numerusform>
                <numerusform>%n years in dated jobs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n link(s) to your work</source>
            <translation>
                <numerusform>%n link to your work</numerusform>
                <numerusform>%n links to your work</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Take %n skill(s) into my profile</source>
            <translation>
                <numerusform>Take %n skill into my profile</numerusform>
                <numerusform>Take %n skills into my profile</numerusform>
            </translation>
        </message>
    </context>
</TS>
