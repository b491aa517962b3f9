<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Commands</name>
    <message numerus="yes">
        <source>%n finding(s).</source>
        <translation>
            <numerusform>%n finding.</numerusform>
            <numerusform>%n findings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed record(s) forgotten. The audit log keeps them.</source>
        <translation>
            <numerusform>%n removed record forgotten. The audit log keeps it.</numerusform>
            <numerusform>%n removed records forgotten. The audit log keeps them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change set(s) sent</source>
        <translation>
            <numerusform>%n change set sent</numerusform>
            <numerusform>%n change sets sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) received</source>
        <translation>
            <numerusform>%n record received</numerusform>
            <numerusform>%n records received</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change set(s) waiting for you</source>
        <translation>
            <numerusform>%n change set waiting for you</numerusform>
            <numerusform>%n change sets waiting for you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message numerus="yes">
        <source>%n results are of tests or sources that are not known here. Import the manifest.json of the same project as well.</source>
        <translation>
            <numerusform>%n result is of a test or source that is not known here. Import the manifest.json of the same project as well.</numerusform>
            <numerusform>%n results are of tests or sources that are not known here. Import the manifest.json of the same project as well.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more files</source>
        <translation>
            <numerusform>%1 and %n more file</numerusform>
            <numerusform>%1 and %n more files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n files</source>
        <translation>
            <numerusform>Import %n file</numerusform>
            <numerusform>Import %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more secrets were masked.</source>
        <translation>
            <numerusform>%n more secret was masked.</numerusform>
            <numerusform>%n more secrets were masked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are more issues than the %n listed here.</source>
        <translation>
            <numerusform>There are more issues than the %n listed here.</numerusform>
            <numerusform>There are more issues than the %n listed here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message numerus="yes">
        <source>%L1 records</source>
        <translation>
            <numerusform>%L1 record</numerusform>
            <numerusform>%L1 records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 more</source>
        <comment>further records</comment>
        <translation>
            <numerusform>%L1 more</numerusform>
            <numerusform>%L1 more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 new records</source>
        <translation>
            <numerusform>%L1 new record</numerusform>
            <numerusform>%L1 new records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 changed</source>
        <translation>
            <numerusform>%L1 changed</numerusform>
            <numerusform>%L1 changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 unchanged</source>
        <translation>
            <numerusform>%L1 unchanged</numerusform>
            <numerusform>%L1 unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 records created</source>
        <translation>
            <numerusform>%L1 record created</numerusform>
            <numerusform>%L1 records created</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %L1 files</source>
        <translation>
            <numerusform>Imported %L1 file</numerusform>
            <numerusform>Imported %L1 files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 refused</source>
        <translation>
            <numerusform>%L1 refused</numerusform>
            <numerusform>%L1 refused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mesh::CanvasSearch</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are hidden by the filter.</source>
        <translation>
            <numerusform>%n more is hidden by the filter.</numerusform>
            <numerusform>%n more are hidden by the filter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mesh::ChangeDetails</name>
    <message numerus="yes">
        <source>Restore %n records</source>
        <translation>
            <numerusform>Restore %n record</numerusform>
            <numerusform>Restore %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mesh::ChangeLines</name>
    <message numerus="yes">
        <source>%1 and %L2 more</source>
        <comment>names of fields</comment>
        <translation>
            <numerusform>%1 and %L2 more</numerusform>
            <numerusform>%1 and %L2 more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mesh::CompareStrip</name>
    <message numerus="yes">
        <source>%n steps around it</source>
        <translation>
            <numerusform>%n step around it</numerusform>
            <numerusform>%n steps around it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mesh::DatasetMove</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mesh::DiagramWords</name>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mesh::FilterStrip</name>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n domains</source>
        <translation>
            <numerusform>%n domain</numerusform>
            <numerusform>%n domains</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden</source>
        <translation>
            <numerusform>%n hidden</numerusform>
            <numerusform>%n hidden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opened or folded</source>
        <translation>
            <numerusform>%n opened or folded</numerusform>
            <numerusform>%n opened or folded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n placed by hand</source>
        <translation>
            <numerusform>%n placed by hand</numerusform>
            <numerusform>%n placed by hand</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mesh::FlowEdits</name>
    <message numerus="yes">
        <source>%n flows</source>
        <translation>
            <numerusform>%n flow</numerusform>
            <numerusform>%n flows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mesh::FlowHand</name>
    <message numerus="yes">
        <source>Drawn flows are deleted. Imported ones (%n) are rejected, because the next import would bring them back.</source>
        <translation>
            <numerusform>Drawn flows are deleted. The imported one is rejected, because the next import would bring it back.</numerusform>
            <numerusform>Drawn flows are deleted. Imported ones (%n) are rejected, because the next import would bring them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flows were left as they are, because something else refers to them.</source>
        <translation>
            <numerusform>%n flow was left as it is, because something else refers to it.</numerusform>
            <numerusform>%n flows were left as they are, because something else refers to them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut %n flows</source>
        <translation>
            <numerusform>Cut %n flow</numerusform>
            <numerusform>Cut %n flows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %n flows?</source>
        <translation>
            <numerusform>Accept %n flow?</numerusform>
            <numerusform>Accept %n flows?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mesh::FlowLabels</name>
    <message numerus="yes">
        <source>%n kinds of transformation</source>
        <translation>
            <numerusform>%n kind of transformation</numerusform>
            <numerusform>%n kinds of transformation</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mesh::HistoryList</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mesh::HistoryModel</name>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mesh::Impact</name>
    <message numerus="yes">
        <source>%n touched</source>
        <translation>
            <numerusform>%n touched</numerusform>
            <numerusform>%n touched</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people to tell</source>
        <translation>
            <numerusform>%n person to tell</numerusform>
            <numerusform>%n people to tell</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n SLOs</source>
        <translation>
            <numerusform>%n SLO</numerusform>
            <numerusform>%n SLOs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreements</source>
        <translation>
            <numerusform>%n agreement</numerusform>
            <numerusform>%n agreements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without anybody to tell</source>
        <translation>
            <numerusform>%n without anybody to tell</numerusform>
            <numerusform>%n without anybody to tell</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mesh::ImpactModel</name>
    <message numerus="yes">
        <source>%n steps away</source>
        <translation>
            <numerusform>%n step away</numerusform>
            <numerusform>%n steps away</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The nearest is %n steps away</source>
        <translation>
            <numerusform>The nearest is %n step away</numerusform>
            <numerusform>The nearest is %n steps away</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mesh::ImportIssuesPage</name>
    <message numerus="yes">
        <source>%L1 errors</source>
        <translation>
            <numerusform>%L1 error</numerusform>
            <numerusform>%L1 errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 warnings</source>
        <translation>
            <numerusform>%L1 warning</numerusform>
            <numerusform>%L1 warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 notes</source>
        <translation>
            <numerusform>%L1 note</numerusform>
            <numerusform>%L1 notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mesh::ImportWizard</name>
    <message numerus="yes">
        <source>Import %L1 records</source>
        <translation>
            <numerusform>Import %L1 record</numerusform>
            <numerusform>Import %L1 records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %L1 files</source>
        <translation>
            <numerusform>Import %L1 file</numerusform>
            <numerusform>Import %L1 files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 files</source>
        <translation>
            <numerusform>%L1 file</numerusform>
            <numerusform>%L1 files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 files cannot be imported and are left out; the table says why.</source>
        <translation>
            <numerusform>%L1 file cannot be imported and is left out; the table says why.</numerusform>
            <numerusform>%L1 files cannot be imported and are left out; the table says why.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mesh::LineageCanvas</name>
    <message numerus="yes">
        <source>%n upstream</source>
        <translation>
            <numerusform>%n upstream</numerusform>
            <numerusform>%n upstream</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n downstream</source>
        <translation>
            <numerusform>%n downstream</numerusform>
            <numerusform>%n downstream</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden</source>
        <translation>
            <numerusform>%n hidden</numerusform>
            <numerusform>%n hidden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n upstream neighbours are shown. Click to show all.</source>
        <translation>
            <numerusform>%1 of %n upstream neighbour is shown. Click to show all.</numerusform>
            <numerusform>%1 of %n upstream neighbours are shown. Click to show all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n downstream neighbours are shown. Click to show all.</source>
        <translation>
            <numerusform>%1 of %n downstream neighbour is shown. Click to show all.</numerusform>
            <numerusform>%1 of %n downstream neighbours are shown. Click to show all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show its %n parts (Shift+Down)</source>
        <translation>
            <numerusform>Show its %n part (Shift+Down)</numerusform>
            <numerusform>Show its %n parts (Shift+Down)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flows</source>
        <translation>
            <numerusform>%n flow</numerusform>
            <numerusform>%n flows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contracts</source>
        <translation>
            <numerusform>%n contract</numerusform>
            <numerusform>%n contracts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mesh::LineageExport</name>
    <message numerus="yes">
        <source>%n hidden by hand</source>
        <translation>
            <numerusform>%n hidden by hand</numerusform>
            <numerusform>%n hidden by hand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flows of products or ports have no place in OpenLineage and were left out.</source>
        <translation>
            <numerusform>%n flow of products or ports has no place in OpenLineage and was left out.</numerusform>
            <numerusform>%n flows of products or ports have no place in OpenLineage and were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mesh::LineageTab</name>
    <message numerus="yes">
        <source>%n flows were ruled out</source>
        <translation>
            <numerusform>%n flow was ruled out</numerusform>
            <numerusform>%n flows were ruled out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mesh::MeshPage</name>
    <message numerus="yes">
        <source>Show %n more upstream</source>
        <translation>
            <numerusform>Show %n more upstream</numerusform>
            <numerusform>Show %n more upstream</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more downstream</source>
        <translation>
            <numerusform>Show %n more downstream</numerusform>
            <numerusform>Show %n more downstream</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mesh::MessageStrip</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>running jobs beside the one shown</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mesh::Nodes</name>
    <message numerus="yes">
        <source>%n products</source>
        <translation>
            <numerusform>%n product</numerusform>
            <numerusform>%n products</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mesh::PathModel</name>
    <message numerus="yes">
        <source>%n steps: %1</source>
        <extracomment>a number of steps, and the names along the way</extracomment>
        <translation>
            <numerusform>%n step: %1</numerusform>
            <numerusform>%n steps: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mesh::Paths</name>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; the first %n are listed</source>
        <translation>
            <numerusform>%1; the first is listed</numerusform>
            <numerusform>%1; the first %n are listed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mesh::Reconcile</name>
    <message numerus="yes">
        <source>Drawn by hand, %n imported flows inside</source>
        <translation>
            <numerusform>Drawn by hand, %n imported flow inside</numerusform>
            <numerusform>Drawn by hand, %n imported flows inside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drawn by hand, and %n imported ones</source>
        <translation>
            <numerusform>Drawn by hand, and %n imported one</numerusform>
            <numerusform>Drawn by hand, and %n imported ones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mesh::ReconcileModel</name>
    <message numerus="yes">
        <source>%n flows</source>
        <translation>
            <numerusform>%n flow</numerusform>
            <numerusform>%n flows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mesh::ReconcilePanel</name>
    <message numerus="yes">
        <source>%Ln to decide</source>
        <translation>
            <numerusform>%Ln to decide</numerusform>
            <numerusform>%Ln to decide</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mesh::ReroutingTool</name>
    <message numerus="yes">
        <source>%1 of %n flows can be led to %2</source>
        <translation>
            <numerusform>%1 of %n flow can be led to %2</numerusform>
            <numerusform>%1 of %n flows can be led to %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mesh::SharingText</name>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to settle</source>
        <translation>
            <numerusform>%n to settle</numerusform>
            <numerusform>%n to settle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; and %n more</source>
        <translation>
            <numerusform>%1; and %n more</numerusform>
            <numerusform>%1; and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for you to decide</source>
        <translation>
            <numerusform>%n for you to decide</numerusform>
            <numerusform>%n for you to decide</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mesh::TimeBar</name>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mesh::TimeTrack</name>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1, and %n more</numerusform>
            <numerusform>%1, and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mesh::UnseenNodes</name>
    <message numerus="yes">
        <source>%n record(s) new to you</source>
        <translation>
            <numerusform>%n record new to you</numerusform>
            <numerusform>%n records new to you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mesh::Words</name>
    <message numerus="yes">
        <source>%1 products</source>
        <translation>
            <numerusform>%1 product</numerusform>
            <numerusform>%1 products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 datasets</source>
        <translation>
            <numerusform>%1 dataset</numerusform>
            <numerusform>%1 datasets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 columns</source>
        <translation>
            <numerusform>%1 column</numerusform>
            <numerusform>%1 columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 people</source>
        <translation>
            <numerusform>%1 person</numerusform>
            <numerusform>%1 people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 teams</source>
        <translation>
            <numerusform>%1 team</numerusform>
            <numerusform>%1 teams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 domains</source>
        <translation>
            <numerusform>%1 domain</numerusform>
            <numerusform>%1 domains</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 contracts</source>
        <translation>
            <numerusform>%1 contract</numerusform>
            <numerusform>%1 contracts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 ports</source>
        <translation>
            <numerusform>%1 port</numerusform>
            <numerusform>%1 ports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 SLOs</source>
        <translation>
            <numerusform>%1 SLO</numerusform>
            <numerusform>%1 SLOs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 quality rules</source>
        <translation>
            <numerusform>%1 quality rule</numerusform>
            <numerusform>%1 quality rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 processes</source>
        <translation>
            <numerusform>%1 process</numerusform>
            <numerusform>%1 processes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 flows</source>
        <translation>
            <numerusform>%1 flow</numerusform>
            <numerusform>%1 flows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 glossary terms</source>
        <translation>
            <numerusform>%1 glossary term</numerusform>
            <numerusform>%1 glossary terms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 records</source>
        <translation>
            <numerusform>%1 record</numerusform>
            <numerusform>%1 records</numerusform>
        </translation>
    </message>
</context>
</TS>
