<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Choices</name>
    <message>
        <source>Source-aligned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aggregate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consumer-aligned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data steward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data protection officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Developer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Producer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deprecated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Master data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer data platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data lake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preference centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synthetic data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zero party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pseudonymised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anonymised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synthetic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aggregated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Derived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filtered by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windowed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditional on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synthesised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conformity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consistency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeliness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uniqueness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Availability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Null values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update frequency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQL query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>equal to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not equal to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>greater than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rolling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occurrences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeslices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratio of timeslices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regulatory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analytics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operational</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be evaluated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&quot;meshstead --help&quot; lists the commands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print one JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meshstead, the studio for governing a data mesh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the studio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 findings or violations, 2 usage, 3 input refused, 4 conflict, 5 unreachable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;meshstead COMMAND --help&quot; tells a command&apos;s options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undo takes a workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>history takes a workspace and perhaps a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diff takes a workspace and two dates, or a date and &quot;now&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 created, %2 changed, %3 removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the last change back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists every change, of all or of one record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells what differs between two dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: refused: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2: %3 created, %4 changed, %5 unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import takes a workspace and at least one file or folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no format. The formats are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no workspace %1. &quot;meshstead new %1&quot; makes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file or folder %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 files are no metadata and were left aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no files in what was named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new: everything is as it was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 files would be imported: %3 records created, %4 changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 files imported: %3 records created, %4 changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imports dbt artifacts, ODCS contracts, ODPS products, OpenLineage events and native files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the files are, where their content leaves it open: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only tells what would be imported; changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the edge from &quot;%1&quot; to &quot;%2&quot; ends at no node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layout takes a graph file, --to FILE and perhaps --effort fast, balanced or best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 nodes, %2 edges, %3 crossings in %4 ms: %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lays a graph out, for measuring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to write the drawing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long to look for a good drawing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each group a lane of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 up and %3 down, as of %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the ending says which format to write: svg, pdf, png, dot or json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lineage of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lineage takes a workspace, perhaps a name, and --to FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--level is domain, product, dataset or column; --up and --down are numbers of steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 nodes, %3 edges: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws the lineage of the mesh or of one record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many steps upstream to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many steps downstream to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the nodes are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list takes a workspace and a kind: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the records of a kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those that match, such as &quot;status:active &amp; owner:none &amp; tag:pii&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new takes the file to make.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made the empty workspace %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made %1 with the sample mesh: %2 products, %3 datasets, %4 columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a workspace, empty or with the sample mesh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill it with the sample mesh of a retailer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show takes a workspace and a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set takes a workspace, a name and at least one FIELD=VALUE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not FIELD=VALUE with a field of a %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is written by imports only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to change: it is so already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows one record with all its fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes fields of one record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is changed; kept in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here is called &quot;%1&quot;. &quot;meshstead list WORKSPACE product&quot; lists what there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; can mean %2 records. Give one of:
  %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date. Write it as 2026-11-22 (the end of that day, UTC) or 2026-11-22T14:05:00Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tour takes --to FOLDER.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a picture of every page on the sample mesh, light and dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to write the pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a command nor a workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>A team member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A team member should be a map with a username.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dbt could not read every table while it made this catalog.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A result does not say what it is of; it is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manifest has no parent_map; the lineage is taken from its nodes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manifest does not say its schema version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freshness of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n results are of tests or sources that are not known here. Import the manifest.json of the same project as well.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>dbt manifest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dbt catalog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dbt results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dbt semantic manifest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dbt log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ODCS data contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ODPS data product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenLineage events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meshstead records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; are said to be one dataset but stand here as two; merge them by hand if they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semantic models and metrics are counted but have no records of their own yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more files</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Import %n files</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 It was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; was set here to &quot;%2&quot;, and that was kept; the file now says &quot;%3&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has %1 MB; files of more than %2 MB are refused. Split it, or leave out what is no metadata.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cloud access key was found and masked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A private key was found and masked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An access token was found and masked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password in an address was found and masked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password or key was found and masked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Change it at its source, for others may have read this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more secrets were masked.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Document %1 of the file is of no known format and is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no complete OpenLineage event in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a document of %1, which is not imported. Read are dbt artifacts, ODCS contracts, ODPS products and OpenLineage events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a log of dbt, which holds no metadata. Import the manifest.json and the other artifacts from dbt&apos;s target folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is of no known format. Read are dbt artifacts, ODCS contracts, ODPS products and OpenLineage events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file looks like JSON but was read as YAML. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be opened: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not valid JSON at line %1, column %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record of this file is left out. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is nothing in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last record of this file is left out. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ends in the middle of a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ends in the middle of an object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a key in double quotes is expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a colon is expected after the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a comma or a closing brace is expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ends in the middle of an array.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a comma or a closing bracket is expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value is expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text is not closed before the end of its line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ends in the middle of a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>four hexadecimal digits are expected after \u.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a backslash must be followed by one of &quot; \ / b f n r t u.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file says version %1 of the native format; version %2 is known. It is read as that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no kind of record called &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A %1 has no field &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not there, so what is said about it cannot be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This %1 lacks a field that is needed and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; leads to no record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quality rule should be a map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quality rule may have one comparison only; the first one counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs exactly two numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quality rule of type sql needs a query.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schedule of this rule names no scheduler.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A relationship needs a target (&quot;to&quot;).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides of a relationship must have the same number of columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A property should be a map; this one is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A property has no name; it cannot become a column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A schema object has no name; it cannot become a dataset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server should be a map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service level should be a map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A schema object should be a map; this one is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contract follows version 2 of the standard; its words are read as those of version 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version &quot;%1&quot; of the contract standard is not known; the file is read as version 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind is &quot;%1&quot; where a contract says DataContract.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two schema objects are called &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A support channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 came with version %2 of the standard; the contract declares %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id of the contract is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A price needs its currency (priceCurrency).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price is negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A custom property has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A team with a name and members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A single member stands where the team should; put it into &quot;members&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; leads to no id of this contract.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no reference to a column; write table.column or /schema/&lt;id&gt;/properties/&lt;id&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no column &quot;%1&quot; in this contract.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no quality dimension of the standard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quality rule says nothing to check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quality rule of type library needs a metric.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;metric&quot; (before: &quot;rule&quot;)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The type &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no logical type of the standard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a word of version 2 of the standard; it is read as that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no field of the standard; it is kept as other content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logical type of a schema object is &quot;object&quot;, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no server type of the standard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server type &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;stagingDir&quot; (before: &quot;staging_dir&quot;)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server of type %1 needs %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port should be a number but is &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service level names &quot;%1&quot;, which is not in this contract.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schedule of this service level names no scheduler.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contract has neither an id nor a name; it is not imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A port should be a map with a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A port has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version &quot;%1&quot; of the data product standard is not known; the file is read as version 1.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind is &quot;%1&quot; where a data product says DataProduct.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two output ports are called &quot;%1&quot; in the same version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data product has neither an id nor a name; it is not imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field of the schema has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dataset has no name; it is left out of the lineage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dataset &quot;%1&quot; has no namespace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dataset should be a map; this one is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no event type of OpenLineage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job has no name; its lineage has no process.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run has no runId; its events cannot be merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>There are more issues than the %n listed here.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; should be a text but is %2; it is not used, but the stored file keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; should be true or false but is &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; should be a whole number but is &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; should be a list; it is not used, but the stored file keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; should be a map; it is not used, but the stored file keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lacks what its standard requires: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference &quot;%1&quot; is not followed: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the references lead too deep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is nothing at this place of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it leads to a place that is itself in another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it leads back to itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it would blow the file up beyond all measure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is nothing at this place of the other file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it leads on to a third file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it leads to another computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>addresses on the network are never opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no folder it could stand in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it leads out of the folder that is imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the other file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the files refer to each other in a circle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the references lead through too many files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the other file cannot be read. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an Excel workbook or another ZIP archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Parquet file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an SQLite database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an Avro file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is %1, not a metadata document in JSON or YAML. Export it as such first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some characters are not valid in the encoding %1 and were replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a binary file, not a metadata document in JSON or YAML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not valid UTF-8 from line %1 on; the bytes that are no characters were replaced. Save it as UTF-8 to keep them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is nested more than %1 levels deep at line %2, which no metadata file needs. Check where it came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds more than %1 values. Split it into several files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The alias in line %1 leads back into itself. Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The aliases of the file stand for more than %1 values at line %2, as those of a file made to exhaust memory do. Write them out or shorten them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; stands twice in one map, first in line %2; the last one counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key in line %1 is nested too deep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not valid YAML at line %1, column %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest of this file is left out. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds nothing but comments.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Imported from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Party class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permitted purposes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliberately unowned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role as written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status as written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type as written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract as written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limitations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform namespace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qualified name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Physical type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logical type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primary key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classification as written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transformation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transformation as written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declassifies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declassification approved by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason of the declassification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declassified until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dimension as written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicator as written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type of window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budgeting method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration in ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hash of the query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DPV term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broader purposes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data subjects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Controller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jurisdictions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Law references</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test fixtures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synonyms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nulls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distinct values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported at</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>1 record</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%L1 records</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 more</source>
        <comment>further records</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that is kept as records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that can be imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %L2 more</source>
        <comment>names of fields</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Where it was imported from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 new record</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%L1 new records</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 unchanged</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 record created</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%L1 records created</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Imported 1 file</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Imported %L1 files</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>&quot;Imported 3 files&quot;, &quot;14 records created, 2 changed&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Membership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ownerships</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SLO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SLOs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processing activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processing activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vendors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waivers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glossary term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glossary terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Origins</name>
    <message>
        <source>Edited by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulk edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored from the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample mesh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared mesh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>The files of the sample mesh cannot be unpacked into %1. Is the disk full?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the contracts, products and lineage of the sample retailer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the ownership, objectives and consent of the sample retailer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample file %1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name, or open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample mesh cannot be written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::Apply</name>
    <message>
        <source>%1 &quot;%2&quot; exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; no longer exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; was changed in the meantime. Look at its history and make the change again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::AreaEditor</name>
    <message>
        <source>This is not JSON: line %1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::AsOfButton</name>
    <message>
        <source>Show the mesh as it was on an earlier date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a date...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>date: what was done</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show an earlier date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every page shows the mesh as it was then. Nothing can be changed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::AssignmentRow</name>
    <message>
        <source>End it today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it, as if it had never been</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unowned by choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End or remove %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::BudgetBar</name>
    <message>
        <source>%1 % of the error budget left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::BulkEditDialog</name>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person or team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing would change: all of them have this already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a value to see what would change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::CardView</name>
    <message>
        <source>%1 in %2</source>
        <comment>a kind and a domain</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::CataloguePage</name>
    <message>
        <source>Choose a column that can be edited to fill it down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied %1</source>
        <extracomment>%1 is a number of records such as &quot;12 products&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard holds no cells to paste here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to change: the cells hold these values already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create %1 %2</source>
        <comment>a kind and a name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in the mesh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit a field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste into the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a kind of records such as &quot;Datasets&quot;, %2 their number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved the view %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what is listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved views, columns, clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table or cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New product</source>
        <extracomment>%1 is a kind of record such as &quot;dataset&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here matches the filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data products that people can find, trust and use belong here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no %1 yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::ChangeDetails</name>
    <message>
        <source>Restore this field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to now to restore something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace is read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the selected field its earlier value again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one changed field to give it its earlier value again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select what to restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give every field of what is selected its earlier value again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is what it was then already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is selected is as it was then already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Restore %n records</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mesh::ChangeDialog</name>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing else refers to it. Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others refer to it: %1. What is part of it goes with it, and what only mentions it is cleared. Undo brings everything back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::ChangeLines</name>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::ChangeListModel</name>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::ChangePreview</name>
    <message>
        <source>Search these changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change contains this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2 of %3 lines shown</source>
        <comment>what changed; lines</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::Chip</name>
    <message>
        <source>Press Delete to remove.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::ChipEdit</name>
    <message>
        <source>Choose one of the list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::ChoiceEditor</name>
    <message>
        <source>Not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::Columns</name>
    <message>
        <source>%1 %2</source>
        <comment>a number and its unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SLO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Party class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who owns it today; in italics where that comes from the domain or product around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worst state of its service level objectives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest value of the objective that is worst off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The measurements of the last 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How secret it is, with what comes from around or inside of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who collected the data, with what comes from around or inside of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unowned by choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No SLO</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::ColumnsTable</name>
    <message>
        <source>Columns of the dataset</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::ConsentTab</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select columns to classify them together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No purpose named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a sensitivity and how many columns have it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns that are %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a party class and how many columns have it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of %1 data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 columns are classified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 columns are classified. Their purposes have none in common: together they may be used for nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 columns are classified. All of them together may be used for %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classification of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::ContractTab</name>
    <message>
        <source>Select one record to see its contract.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No port yet. A port is where others get the data, or where it comes in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contract yet. It says what users may expect and what is asked of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a port to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a contract to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::Diagram</name>
    <message>
        <source>%1 nodes are too many for one picture. Select a record and focus on it, or choose a coarser level.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::Document</name>
    <message>
        <source>This workspace is open for reading only. Open it for writing to make changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A large change is being written. Wait until it is done, or stop it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::DropZone</name>
    <message>
        <source>Add files...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add folder...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop files or folders here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dbt artifacts, ODCS contracts, ODPS products, OpenLineage events and Meshstead&apos;s own files. What a file is shows in its content, whatever its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is changed until you press Import.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::Editing</name>
    <message>
        <source>Add %1 to %2 of %3</source>
        <extracomment>%1 are values, %2 a field, %3 one or several records</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1 from %2 of %3</source>
        <extracomment>%1 are values, %2 a field, %3 one or several records</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace %1 by %2 in %3 of %4</source>
        <extracomment>%1 and %2 are texts, %3 a field, %4 one or several records</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the %1 of %2</source>
        <extracomment>%1 is a role such as &quot;owner&quot;, %2 one or several records</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set %1 of %2 to %3</source>
        <extracomment>%1 is a role such as &quot;owner&quot;, %2 one or several records, %3 a person or team</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave %1 without an owner on purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expect an owner for %1 again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End: %1</source>
        <extracomment>%1 is an ownership such as &quot;Owner of Customer 360&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::FacetModel</name>
    <message>
        <source>Show fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is the value of a facet such as &quot;Sales&quot;, %2 how many records have it</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::FacetPanel</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facets</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::Facets</name>
    <message>
        <source>Not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no longer there)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unowned by choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No SLO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has an owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has no owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has an SLO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has no SLO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SLO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Party class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has SLO</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::FlowEdits</name>
    <message>
        <source>A flow joins two products, two datasets or two columns. Choose a level where both are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a flow from %1 to %2 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a flow from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the flow from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %n flows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mesh::HistoryList</name>
    <message>
        <source>Filter by what was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it came from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By anyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show older changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change matches these filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every change to the mesh is kept here, with who made it and when. None is made yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the newest %1 changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::HistoryModel</name>
    <message>
        <source>%1 created</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::HistoryPage</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare two dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <comment>a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show every page as it was right after this change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore everything...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo this change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a change to see what it did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second date lies before the first. Exchange them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to now to change something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace is read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This change is undone already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this change back and keep everything after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed after this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the whole mesh back to how it was right after this change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the whole mesh back to the first date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is as it was then already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore everything to %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. It becomes one new change that you can undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore everything to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::HistoryTab</name>
    <message>
        <source>Select one record to see its history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is recorded about it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the record back to how it was after this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a user name, %2 a moment such as &quot;5 min ago&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, undone</source>
        <extracomment>%1 is a user name, %2 a moment such as &quot;5 min ago&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>%1 is a field, %2 its value before, %3 its value after</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set %1 back to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore %1 as it was %2</source>
        <comment>a record and a moment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is as it was then already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::ImportChangesPage</name>
    <message>
        <source>Search the records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records of this import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields of the selected record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %L2</source>
        <comment>what happens, how many</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new: everything is as it was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record matches. Choose another result or search for less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it changes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::ImportFileModel</name>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 B</source>
        <comment>bytes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issues</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::ImportFilesPage</name>
    <message>
        <source>Add files...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add folder...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show its issues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files to this import (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add every file of a folder and of the folders in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not import the selected files (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found in the selected file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::ImportIssueModel</name>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where in the file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::ImportIssuesPage</name>
    <message>
        <source>1 error</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%L1 errors</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%L1 warnings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 note</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%L1 notes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Search the issues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected issues, or all that are listed (Ctrl+C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only issues of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No issue matches. Choose another severity or search for less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No issues: everything in these files was understood.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::ImportPreviewModel</name>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::ImportWizard</name>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files and what they are (Ctrl+1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not as it should be in them (Ctrl+2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What importing them would change (Ctrl+3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metadata (*.json *.ndjson *.jsonl *.yaml *.yml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading file %L1 of %L2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing with the mesh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import 1 record</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Import %L1 records</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Import 1 file</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Import %L1 files</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This workspace is read-only. Files can be looked at here, but not imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are looking at an earlier date. Go back to now to import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no files in what was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these files can be imported. The table says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new: everything is as it was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 file</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%L1 files</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Files %L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issues %L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes %L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import all of it as one change that can be undone (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 file cannot be imported and is left out; the table says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%L1 files cannot be imported and are left out; the table says why.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mesh::InlineMessage</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::Inspector</name>
    <message>
        <source>Select something to see and edit it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sides of the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An edit changes all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An edit changes these; %1 of other kinds are left alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1 is a kind such as &quot;Data product&quot;, %2 the domain or record it belongs to</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::JobRow</name>
    <message>
        <source>Cancelling: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::JobsView</name>
    <message>
        <source>Running jobs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::Json</name>
    <message>
        <source>The stored value of &quot;%1&quot; is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry of the history is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history names a field &quot;%1&quot; that is not known.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::Legend</name>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legend: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::LineEditor</name>
    <message>
        <source>such as 30d, 12h or 1y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 to 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::LineageCanvas</name>
    <message>
        <source>Lineage diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys walk along the flows, Enter focuses, Escape goes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n upstream</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n downstream</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n upstream neighbours are shown. Click to show all.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n downstream neighbours are shown. Click to show all.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Hide its parts (Shift+Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show its %n parts (Shift+Down)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Drag to another node to draw a flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide its columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show its columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n flows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, masked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::LineageGraph</name>
    <message>
        <source>No domain</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::LineageOutline</name>
    <message>
        <source>Outline of the diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::LineagePainter</name>
    <message>
        <source>%1/%2 in</source>
        <extracomment>shown of all neighbours upstream of a node: &quot;3/12 in&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/%2 out</source>
        <extracomment>shown of all neighbours downstream of a node: &quot;8/8 out&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::LineageTab</name>
    <message>
        <source>Show on the canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known to flow into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known to flow out of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a direction such as &quot;Comes from&quot;, %2 &quot;3 datasets&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more on the canvas</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::ListEditor</name>
    <message>
        <source>Add, Enter after each</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::MainWindow</name>
    <message>
        <source>Mesh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a workspace...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New workspace...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample mesh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import files...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the mesh as of now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch between the light and the dark theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch between the light and the dark theme (Ctrl+Shift+L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meshstead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 - Meshstead</source>
        <comment>workspace</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, read-only</source>
        <comment>workspace</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can be looked at but not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Every change is saved at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace is read-only: it can be looked at but not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change is still being saved. Wait until it is done, or cancel it, then close.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the sample mesh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meshstead workspaces (*.meshstead)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My mesh</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::Marks</name>
    <message>
        <source>No status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No SLO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not classified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SLO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Party class</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::MeshHeader</name>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mesh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domains and what flows between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data products and what flows between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables, files and streams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns and what they are made of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level of detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes hidden by hand. Close to show them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the diagram as a picture or a graph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many steps around the focus are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downstream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What the marks of the nodes say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything between %1. Close to show everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focus on %1. Close to show everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 up, %2 down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>nodes shown of all nodes of the level</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown of all at this level</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n hidden</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mesh::MeshPage</name>
    <message>
        <source>Making the diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where the flow leads: a node under the mouse or by arrow keys and Enter. Esc ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>an action and its shortcut: &quot;Zoom in (Ctrl++)&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit everything into the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focus on the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight what is up- and downstream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path between the two selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a flow to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline beside the diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left of the diagram under this focus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lineage of your data appears here once there are data products or datasets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No flows are known here yet. Drag from the right edge of a node to draw one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No flows are known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing flows between %1 and %2 at this level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %n flows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show %n more upstream</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Hide upstream neighbours</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show %n more downstream</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Hide downstream neighbours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide its parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show its parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold into %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide from the diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG with selectable text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF poster…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graphviz DOT…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no diagram to export yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diagram was saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as SVG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as PNG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as DOT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graphviz graphs (*.dot)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::MessageStrip</name>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>running jobs beside the one shown</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mesh::Minimap</name>
    <message>
        <source>The whole diagram. Drag the frame to move over it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview of the diagram</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::Naming</name>
    <message>
        <source>%1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measurement of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiver of %1 for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no longer there)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::NavigationRail</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::Nodes</name>
    <message>
        <source>No domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n products</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Deliberately unowned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <extracomment>the first owner of a product, and how many more there are</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::OverviewTab</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unowned by choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set an owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is promised about it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an SLO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error budget left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not classified yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classify it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported from %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::OwnerState</name>
    <message>
        <source>No owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliberately unowned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inherited owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own owner</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::OwnershipTab</name>
    <message>
        <source>Give a role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person or team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever holds the role now keeps it, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliberately unowned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody shall own it, and nothing is inherited: it no longer counts as missing an owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unowned by choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a number of records such as &quot;12 products&quot;, %2 an owner</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: mixed owners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inherited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this owner here, whatever %1 says later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 until %3</source>
        <extracomment>%1 is a person, %2 a role, %3 a date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No role yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a role in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever holds the role now ends the day before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is called %1 yet. Press Enter again to add a new person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set %1 of %2 to %3</source>
        <extracomment>%1 is a role, %2 one or several records, %3 a person or team</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1 of %2: %3</source>
        <extracomment>%1 is a role, %2 one or several records, %3 a person or team</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::Paste</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there is no single person or team called %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste into %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::PictureExport</name>
    <message>
        <source>The diagram is too large for a PNG picture. Choose SVG or PDF, or narrow it down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be written to %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::Progress</name>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::QualityTab</name>
    <message>
        <source>Service level objectives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an SLO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is promised about it yet. An SLO says what its users can rely on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one record to see its objectives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unnamed rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>comparator and threshold</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an SLO to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::QuestionDialog</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::RecordDelegate</name>
    <message>
        <source>Not set</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::RecordField</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a key and its value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inherit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to what %1 says: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this value here, whatever %1 says later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixed values</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::RecordPicker</name>
    <message>
        <source>record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <comment>between kinds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no %1 called %2. Choose one of the list.</source>
        <extracomment>%1 is a kind such as &quot;person or team&quot;, %2 a name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several records are called %1. Choose one of the list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::RecordTable</name>
    <message>
        <source>Reset the columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::RecordTableModel</name>
    <message>
        <source>%1, from %2</source>
        <extracomment>%1 is a value, %2 the record it is inherited from</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::ReferenceEditor</name>
    <message>
        <source>Type a name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::ReferenceListEditor</name>
    <message>
        <source>Add by name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::SearchBox</name>
    <message>
        <source>Search products, columns, people, or run a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, what it is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is called &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::SearchHits</name>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1 is a kind of record, %2 the name of what it is part of: &quot;Data product in Sales&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::Selection</name>
    <message>
        <source>&quot;%1&quot; is no field of a %2. There are: %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::SelectionBar</name>
    <message>
        <source>Edit a field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change one field of all that are selected (Ctrl+E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the rows for a spreadsheet (Ctrl+C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete with a look at what goes with it (Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the selection (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 selected</source>
        <extracomment>%1 is a number of records such as &quot;12 products&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::Session</name>
    <message>
        <source>You are looking at an earlier date. Go back to now to make changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::SloCard</name>
    <message>
        <source>Error budget left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % of the time</source>
        <extracomment>%1 is a percentage, %2 a window such as 30d</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % over %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No target yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last 30 days, %1 values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error budget left of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what %1 promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this SLO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the SLO %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::SloHealth</name>
    <message>
        <source>No SLO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breached</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::SloLine</name>
    <message>
        <source>%1 %2</source>
        <comment>a number and its unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 and %3</source>
        <comment>between, lower target, upper target</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>at least, target</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::StartPage</name>
    <message>
        <source>Explore the sample mesh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a workspace...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New workspace...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import files...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to Meshstead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See your data mesh as a catalogue and a lineage graph, and edit who owns it, how good it must be and what it may be used for. Everything stays in one file of yours, and every change can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can also drop files here: dbt artefacts, ODCS contracts, ODPS products, OpenLineage events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>folder and date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take &quot;%1&quot; off this list. The file stays.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::State</name>
    <message>
        <source>Proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deprecated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::StorageText</name>
    <message>
        <source>The workspace was changed by another program. Close it and open it again to see what is there now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace was written by a newer version of Meshstead: it has &quot;%1&quot; as %2, which this version does not know. Update Meshstead to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a Meshstead workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace &quot;%1&quot; is cut short: a part of the file is missing, perhaps after a copy or a download that did not finish. It was left as it is. Copy it again or open a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; is not there. If it is on a drive or in the network, connect it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no workspace &quot;%1&quot;. It may have been moved or deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not read &quot;%1&quot;. Ask its owner for the right to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty: it holds no workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content of this file was not kept in the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This change is not in the history of the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace &quot;%1&quot; was written by a newer version of Meshstead: it has fields that this version does not know. Update Meshstead to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This installation of Meshstead is incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an SQLite database of another program, not a Meshstead workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace &quot;%1&quot; was written by a newer version of Meshstead. Update Meshstead to open it; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SQLite driver of Qt is missing. Install it (Debian: libqt6sql6-sqlite) and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver was built with another SQLite than this program. Install both from the same distribution.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so nothing was written to &quot;%1&quot;. Everything saved before is still there. Free some space on the drive and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace &quot;%1&quot; is damaged and was left as it is. Open a backup of it, or the copy ending in .bak that was kept beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is writing to &quot;%1&quot;. Nothing was changed. Try again in a moment, or close the other program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be written, because the file or its folder is read-only. Open it for reading only, or copy it to a folder of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a workspace, or its beginning is damaged. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be opened. Check that the folder is there and that you may read and write in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drive could not read or write &quot;%1&quot;. Nothing was changed. Check the drive or the network connection and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory to work with &quot;%1&quot;. Close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace &quot;%1&quot; could not be read or written. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; exists already. Choose another name, or open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is open for writing in another program (%2, process %3 on %4). Close it there, or open it for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; was written by an older version of Meshstead and must be upgraded first. Open it once for writing; a copy of it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::TabStrip</name>
    <message>
        <source>More tabs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::TermTreeView</name>
    <message>
        <source>Search terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms to choose from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No term has this text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::Validation</name>
    <message>
        <source>%1: nothing is called &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 records are called &quot;%3&quot;. Give the whole name or the id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of &quot;%2&quot; refers to a record that is not there. It may have been deleted; choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be below itself. Choose another parent domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be deleted, because others refer to it: %2. Delete or change them first, or delete all of it together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a number. Write it as 99.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 is not between 0 and 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a length of time. Write it as 30d, 12h, 6M, 1y or 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: this choice is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: write yes or no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a date. Write it as 2026-11-22.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a point in time. Write it as 2026-11-22T14:05:00Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is none of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: this is not JSON: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::Vocabulary</name>
    <message>
        <source>The list of privacy terms cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::Words</name>
    <message>
        <source>1 product</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 products</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 datasets</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 column</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 columns</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 person</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 team</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 teams</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 domains</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 contracts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 port</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 ports</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 SLO</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 SLOs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 quality rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 quality rules</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 process</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 processes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 flows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 glossary term</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 glossary terms</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 record</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 records</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a number, %2 a kind of record such as &quot;vendors&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear %1 of %2</source>
        <extracomment>%1 is a field, %2 one or several records: &quot;Clear tier of Customer 360&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set %1 of %2 to %3</source>
        <extracomment>%1 is a field, %2 one or several records, %3 the new value: &quot;Set status of 12 products to Active&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::WorkspaceView</name>
    <message>
        <source>Back to now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You see the mesh as it was on %1. Nothing can be changed here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
