<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Choices</name>
    <message>
        <source>Source-aligned</source>
        <translation>Quellnah</translation>
    </message>
    <message>
        <source>Aggregate</source>
        <translation>Aggregiert</translation>
    </message>
    <message>
        <source>Consumer-aligned</source>
        <translation>Nutzernah</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Data steward</source>
        <translation>Datensteward</translation>
    </message>
    <message>
        <source>Technical owner</source>
        <translation>Technischer Eigentümer</translation>
    </message>
    <message>
        <source>Business owner</source>
        <translation>Fachlicher Eigentümer</translation>
    </message>
    <message>
        <source>Data protection officer</source>
        <translation>Datenschutzbeauftragter</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>Genehmiger</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>Experte</translation>
    </message>
    <message>
        <source>Developer</source>
        <translation>Entwickler</translation>
    </message>
    <message>
        <source>Producer</source>
        <translation>Produzent</translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation>Konsument</translation>
    </message>
    <message>
        <source>Other role</source>
        <translation>Andere Rolle</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Deprecated</source>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Stillgelegt</translation>
    </message>
    <message>
        <source>Master data</source>
        <translation>Stammdaten</translation>
    </message>
    <message>
        <source>Customer data platform</source>
        <translation>Kundendatenplattform</translation>
    </message>
    <message>
        <source>Data lake</source>
        <translation>Data Lake</translation>
    </message>
    <message>
        <source>Event stream</source>
        <translation>Ereignisstrom</translation>
    </message>
    <message>
        <source>Preference centre</source>
        <translation>Präferenzzentrum</translation>
    </message>
    <message>
        <source>Synthetic data</source>
        <translation>Synthetische Daten</translation>
    </message>
    <message>
        <source>Training data</source>
        <translation>Trainingsdaten</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Dashboard</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domäne</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Öffentlich</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>Verwaltung</translation>
    </message>
    <message>
        <source>Zero party</source>
        <translation>Zero-Party</translation>
    </message>
    <message>
        <source>First party</source>
        <translation>First-Party</translation>
    </message>
    <message>
        <source>Second party</source>
        <translation>Second-Party</translation>
    </message>
    <message>
        <source>Third party</source>
        <translation>Third-Party</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Vertraulich</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Streng vertraulich</translation>
    </message>
    <message>
        <source>Identified</source>
        <translation>Identifiziert</translation>
    </message>
    <message>
        <source>Pseudonymised</source>
        <translation>Pseudonymisiert</translation>
    </message>
    <message>
        <source>Anonymised</source>
        <translation>Anonymisiert</translation>
    </message>
    <message>
        <source>Synthetic</source>
        <translation>Synthetisch</translation>
    </message>
    <message>
        <source>Aggregated</source>
        <translation>Aggregiert</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>Deklariert</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Beobachtet</translation>
    </message>
    <message>
        <source>Inferred</source>
        <translation>Erschlossen</translation>
    </message>
    <message>
        <source>Copied as it is</source>
        <translation>Unverändert kopiert</translation>
    </message>
    <message>
        <source>Derived</source>
        <translation>Abgeleitet</translation>
    </message>
    <message>
        <source>Joined on</source>
        <translation>Verknüpft über</translation>
    </message>
    <message>
        <source>Filtered by</source>
        <translation>Gefiltert nach</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>Gruppiert nach</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>Sortiert nach</translation>
    </message>
    <message>
        <source>Windowed by</source>
        <translation>In Fenster geteilt nach</translation>
    </message>
    <message>
        <source>Conditional on</source>
        <translation>Abhängig von</translation>
    </message>
    <message>
        <source>Synthesised</source>
        <translation>Synthetisiert</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstige</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Vollständigkeit</translation>
    </message>
    <message>
        <source>Conformity</source>
        <translation>Konformität</translation>
    </message>
    <message>
        <source>Consistency</source>
        <translation>Konsistenz</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>Timeliness</source>
        <translation>Rechtzeitigkeit</translation>
    </message>
    <message>
        <source>Uniqueness</source>
        <translation>Eindeutigkeit</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Gültigkeit</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>Aktualität</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Row count</source>
        <translation>Zeilenzahl</translation>
    </message>
    <message>
        <source>Null values</source>
        <translation>Nullwerte</translation>
    </message>
    <message>
        <source>Missing values</source>
        <translation>Fehlende Werte</translation>
    </message>
    <message>
        <source>Invalid values</source>
        <translation>Ungültige Werte</translation>
    </message>
    <message>
        <source>Duplicate values</source>
        <translation>Doppelte Werte</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>Fehlerrate</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>Update frequency</source>
        <translation>Aktualisierungshäufigkeit</translation>
    </message>
    <message>
        <source>SQL query</source>
        <translation>SQL-Abfrage</translation>
    </message>
    <message>
        <source>equal to</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>not equal to</source>
        <translation>ungleich</translation>
    </message>
    <message>
        <source>greater than</source>
        <translation>größer als</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>mindestens</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>kleiner als</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>höchstens</translation>
    </message>
    <message>
        <source>between</source>
        <translation>zwischen</translation>
    </message>
    <message>
        <source>not between</source>
        <translation>nicht zwischen</translation>
    </message>
    <message>
        <source>Rolling</source>
        <translation>Gleitend</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalendarisch</translation>
    </message>
    <message>
        <source>Occurrences</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Timeslices</source>
        <translation>Zeitscheiben</translation>
    </message>
    <message>
        <source>Ratio of timeslices</source>
        <translation>Anteil der Zeitscheiben</translation>
    </message>
    <message>
        <source>Regulatory</source>
        <translation>Regulatorisch</translation>
    </message>
    <message>
        <source>Analytics</source>
        <translation>Analytisch</translation>
    </message>
    <message>
        <source>Operational</source>
        <translation>Operativ</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Nicht bestanden</translation>
    </message>
    <message>
        <source>Warned</source>
        <translation>Mit Warnung</translation>
    </message>
    <message>
        <source>Could not be evaluated</source>
        <translation>Nicht auswertbar</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Angefragt</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Ersetzt</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&quot;meshstead --help&quot; lists the commands.</source>
        <translation>„meshstead --help“ nennt die Befehle.</translation>
    </message>
    <message>
        <source>Print one JSON object.</source>
        <translation>Ein JSON-Objekt ausgeben.</translation>
    </message>
    <message>
        <source>Meshstead, the studio for governing a data mesh.</source>
        <translation>Meshstead, das Studio für die Governance eines Data Mesh.</translation>
    </message>
    <message>
        <source>Opens the studio.</source>
        <translation>Öffnet das Studio.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 findings or violations, 2 usage, 3 input refused, 4 conflict, 5 unreachable.</source>
        <translation>Rückgabewerte: 0 erledigt, 1 Befunde oder Verstöße, 2 Aufruf falsch, 3 Eingabe abgelehnt, 4 Konflikt, 5 nicht erreichbar.</translation>
    </message>
    <message>
        <source>&quot;meshstead COMMAND --help&quot; tells a command&apos;s options.</source>
        <translation>„meshstead BEFEHL --help“ nennt die Optionen eines Befehls.</translation>
    </message>
    <message>
        <source>undo takes a workspace.</source>
        <translation>undo braucht einen Arbeitsbereich.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>history takes a workspace and perhaps a name.</source>
        <translation>history braucht einen Arbeitsbereich und, wenn gewünscht, einen Namen.</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (rückgängig gemacht)</translation>
    </message>
    <message>
        <source>diff takes a workspace and two dates, or a date and &quot;now&quot;.</source>
        <translation>diff braucht einen Arbeitsbereich und zwei Daten, oder ein Datum und „now“.</translation>
    </message>
    <message>
        <source>%1 created, %2 changed, %3 removed</source>
        <translation>%1 erstellt, %2 geändert, %3 entfernt</translation>
    </message>
    <message>
        <source>Takes the last change back.</source>
        <translation>Nimmt die letzte Änderung zurück.</translation>
    </message>
    <message>
        <source>Lists every change, of all or of one record.</source>
        <translation>Zeigt jede Änderung, an allem oder an einem Eintrag.</translation>
    </message>
    <message>
        <source>Tells what differs between two dates.</source>
        <translation>Zeigt, was sich zwischen zwei Daten unterscheidet.</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>%1: refused: %2</source>
        <translation>%1: abgelehnt: %2</translation>
    </message>
    <message>
        <source>%1  refused</source>
        <translation>%1  abgelehnt</translation>
    </message>
    <message>
        <source>%1  %2: %3 created, %4 changed, %5 unchanged</source>
        <translation>%1  %2: %3 erstellt, %4 geändert, %5 unverändert</translation>
    </message>
    <message>
        <source>import takes a workspace and at least one file or folder.</source>
        <translation>import braucht einen Arbeitsbereich und mindestens eine Datei oder einen Ordner.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no format. The formats are %2.</source>
        <translation>„%1“ ist kein Format. Die Formate sind %2.</translation>
    </message>
    <message>
        <source>There is no workspace %1. &quot;meshstead new %1&quot; makes one.</source>
        <translation>Den Arbeitsbereich %1 gibt es nicht. „meshstead new %1“ legt ihn an.</translation>
    </message>
    <message>
        <source>There is no file or folder %1.</source>
        <translation>Eine Datei oder einen Ordner %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 of %2 files are no metadata and were left aside.</source>
        <translation>%1 von %2 Dateien sind keine Metadaten und wurden beiseitegelassen.</translation>
    </message>
    <message>
        <source>There are no files in what was named.</source>
        <translation>Das Genannte enthält keine Dateien.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>Nothing new: everything is as it was imported.</source>
        <translation>Nichts Neues: Alles ist so, wie es importiert wurde.</translation>
    </message>
    <message>
        <source>%1 of %2 files would be imported: %3 records created, %4 changed.</source>
        <translation>%1 von %2 Dateien würden importiert: %3 Einträge erstellt, %4 geändert.</translation>
    </message>
    <message>
        <source>%1 of %2 files imported: %3 records created, %4 changed.</source>
        <translation>%1 von %2 Dateien importiert: %3 Einträge erstellt, %4 geändert.</translation>
    </message>
    <message>
        <source>Imports dbt artifacts, ODCS contracts, ODPS products, OpenLineage events and native files.</source>
        <translation>Importiert dbt-Artefakte, ODCS-Verträge, ODPS-Produkte, OpenLineage-Ereignisse und eigene Dateien.</translation>
    </message>
    <message>
        <source>What the files are, where their content leaves it open: %1.</source>
        <translation>Was die Dateien sind, wo ihr Inhalt es offen lässt: %1.</translation>
    </message>
    <message>
        <source>Only tells what would be imported; changes nothing.</source>
        <translation>Zeigt nur, was importiert würde; ändert nichts.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the edge from &quot;%1&quot; to &quot;%2&quot; ends at no node.</source>
        <translation>die Kante von „%1“ nach „%2“ endet an keinem Knoten.</translation>
    </message>
    <message>
        <source>layout takes a graph file, --to FILE and perhaps --effort fast, balanced or best.</source>
        <translation>layout braucht eine Graph-Datei, --to DATEI und, wenn gewünscht, --effort fast, balanced oder best.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>%1 nodes, %2 edges, %3 crossings in %4 ms: %5</source>
        <translation>%1 Knoten, %2 Kanten, %3 Kreuzungen in %4 ms: %5</translation>
    </message>
    <message>
        <source>Lays a graph out, for measuring.</source>
        <translation>Ordnet einen Graphen an, zum Messen.</translation>
    </message>
    <message>
        <source>Where to write the drawing.</source>
        <translation>Wohin die Zeichnung geschrieben wird.</translation>
    </message>
    <message>
        <source>How long to look for a good drawing.</source>
        <translation>Wie lange nach einer guten Zeichnung gesucht wird.</translation>
    </message>
    <message>
        <source>Give each group a lane of its own.</source>
        <translation>Jeder Gruppe eine eigene Bahn geben.</translation>
    </message>
    <message>
        <source>lineage takes a workspace, perhaps a name, and --to FILE.</source>
        <translation>lineage braucht einen Arbeitsbereich, wenn gewünscht einen Namen, und --to DATEI.</translation>
    </message>
    <message>
        <source>%1 of %2 nodes, %3 edges: %4</source>
        <translation>%1 von %2 Knoten, %3 Kanten: %4</translation>
    </message>
    <message>
        <source>Draws the lineage of the mesh or of one record.</source>
        <translation>Zeichnet die Datenherkunft des Mesh oder eines Eintrags.</translation>
    </message>
    <message>
        <source>How many steps upstream to show.</source>
        <translation>Wie viele Schritte aufwärts gezeigt werden.</translation>
    </message>
    <message>
        <source>How many steps downstream to show.</source>
        <translation>Wie viele Schritte abwärts gezeigt werden.</translation>
    </message>
    <message>
        <source>What the nodes are.</source>
        <translation>Was die Knoten sind.</translation>
    </message>
    <message>
        <source>list takes a workspace and a kind: %1.</source>
        <translation>list braucht einen Arbeitsbereich und eine Art: %1.</translation>
    </message>
    <message>
        <source>Lists the records of a kind.</source>
        <translation>Zeigt die Einträge einer Art.</translation>
    </message>
    <message>
        <source>Only those that match, such as &quot;status:active &amp; owner:none &amp; tag:pii&quot;.</source>
        <translation>Nur die passenden, etwa „status:active &amp; owner:none &amp; tag:pii“.</translation>
    </message>
    <message>
        <source>new takes the file to make.</source>
        <translation>new braucht die Datei, die angelegt werden soll.</translation>
    </message>
    <message>
        <source>Made the empty workspace %1.</source>
        <translation>Der leere Arbeitsbereich %1 wurde angelegt.</translation>
    </message>
    <message>
        <source>Made %1 with the sample mesh: %2 products, %3 datasets, %4 columns.</source>
        <translation>%1 wurde mit dem Beispiel-Mesh angelegt: %2 Datenprodukte, %3 Datenbestände, %4 Spalten.</translation>
    </message>
    <message>
        <source>Fill it with the sample mesh of a retailer.</source>
        <translation>Mit dem Beispiel-Mesh eines Händlers füllen.</translation>
    </message>
    <message>
        <source>show takes a workspace and a name.</source>
        <translation>show braucht einen Arbeitsbereich und einen Namen.</translation>
    </message>
    <message>
        <source>set takes a workspace, a name and at least one FIELD=VALUE.</source>
        <translation>set braucht einen Arbeitsbereich, einen Namen und mindestens ein FELD=WERT.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not FIELD=VALUE with a field of a %2: %3.</source>
        <translation>„%1“ ist kein FELD=WERT mit einem Feld der Art %2: %3.</translation>
    </message>
    <message>
        <source>%1 is written by imports only.</source>
        <translation>%1 wird nur von Importen geschrieben.</translation>
    </message>
    <message>
        <source>Set %1 of %2</source>
        <translation>%2: %1 setzen</translation>
    </message>
    <message>
        <source>Nothing to change: it is so already.</source>
        <translation>Nichts zu ändern: Es ist schon so.</translation>
    </message>
    <message>
        <source>Shows one record with all its fields.</source>
        <translation>Zeigt einen Eintrag mit allen Feldern.</translation>
    </message>
    <message>
        <source>Changes fields of one record.</source>
        <translation>Ändert Felder eines Eintrags.</translation>
    </message>
    <message>
        <source>Why it is changed; kept in the history.</source>
        <translation>Warum geändert wird; steht dann im Verlauf.</translation>
    </message>
    <message>
        <source>Nothing here is called &quot;%1&quot;. &quot;meshstead list WORKSPACE product&quot; lists what there is.</source>
        <translation>Nichts hier heißt „%1“. „meshstead list ARBEITSBEREICH product“ zeigt, was es gibt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can mean %2 records. Give one of:
  %3</source>
        <translation>„%1“ kann %2 Einträge meinen. Geben Sie einen davon an:
  %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date. Write it as 2026-11-22 (the end of that day, UTC) or 2026-11-22T14:05:00Z.</source>
        <translation>„%1“ ist kein Datum. Schreiben Sie 2026-11-22 (das Ende dieses Tages, UTC) oder 2026-11-22T14:05:00Z.</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>tour takes --to FOLDER.</source>
        <translation>tour braucht --to ORDNER.</translation>
    </message>
    <message>
        <source>Makes a picture of every page on the sample mesh, light and dark.</source>
        <translation>Macht von jeder Seite ein Bild mit dem Beispiel-Mesh, hell und dunkel.</translation>
    </message>
    <message>
        <source>Where to write the pictures.</source>
        <translation>Wohin die Bilder geschrieben werden.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a command nor a workspace.</source>
        <translation>„%1“ ist weder ein Befehl noch ein Arbeitsbereich.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another one.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>%1: there is no term &quot;%2&quot;.</source>
        <translation>%1: Den Begriff „%2“ gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 Near it are: %2.</source>
        <translation>%1 Ähnlich sind: %2.</translation>
    </message>
    <message>
        <source>there is no list of &quot;nodes&quot; in it.</source>
        <translation>Es fehlt die Liste „nodes“.</translation>
    </message>
    <message>
        <source>node %1 has no &quot;id&quot;.</source>
        <translation>Knoten %1 hat keine „id“.</translation>
    </message>
    <message>
        <source>two nodes have the id &quot;%1&quot;.</source>
        <translation>Zwei Knoten haben die id „%1“.</translation>
    </message>
    <message>
        <source>width and height of node &quot;%1&quot; must be between 0 and %2.</source>
        <translation>Breite und Höhe des Knotens „%1“ müssen zwischen 0 und %2 liegen.</translation>
    </message>
    <message>
        <source>Nothing here is called &quot;%1&quot;. Near it are:
  %2</source>
        <translation>Nichts heißt hier „%1“. Ähnlich sind:
  %2</translation>
    </message>
    <message>
        <source>There is no display here to open the studio on. The commands of &quot;meshstead --help&quot; work without one; &quot;meshstead tour --to FOLDER&quot; draws its pages.</source>
        <translation>Hier ist kein Bildschirm, auf dem das Studio erscheinen könnte. Die Befehle von „meshstead --help“ brauchen keinen; „meshstead tour --to ORDNER“ zeichnet seine Seiten.</translation>
    </message>
    <message>
        <source>Tell what the command does.</source>
        <translation>Sagt, was der Befehl tut.</translation>
    </message>
    <message>
        <source>%1, %2 refused</source>
        <comment>an import&apos;s line, then records that were left out</comment>
        <translation>%1, %2 abgewiesen</translation>
    </message>
    <message>
        <source>None of these files is %1.</source>
        <translation>Keine dieser Dateien ist %1.</translation>
    </message>
    <message>
        <source>--%1 is one of %2, not &quot;%3&quot;.</source>
        <translation>--%1 ist eines von %2, nicht „%3“.</translation>
    </message>
    <message>
        <source>--%1 is a number of steps, not &quot;%2&quot;.</source>
        <translation>--%1 ist eine Zahl von Schritten, nicht „%2“.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1: the ending says which format to write: %2.</source>
        <translation>%1: Die Endung sagt, welches Format geschrieben wird: %2.</translation>
    </message>
    <message>
        <source>--scale is a number from %1 to %2.</source>
        <translation>--scale ist eine Zahl von %1 bis %2.</translation>
    </message>
    <message>
        <source>%1 has no place in the lineage. Name a domain, product, dataset or column.</source>
        <translation>%1 hat keinen Platz in der Datenherkunft. Nennen Sie eine Domäne, ein Produkt, einen Datenbestand oder eine Spalte.</translation>
    </message>
    <message>
        <source>The state of that day or moment, as 2026-11-22 or 2026-11-22T14:05:00Z.</source>
        <translation>Der Stand dieses Tages oder Zeitpunkts, als 2026-11-22 oder 2026-11-22T14:05:00Z.</translation>
    </message>
    <message>
        <source>Mark what was added, removed and changed since FROM: a date or another workspace.</source>
        <translation>Kennzeichnet, was seit FROM hinzugekommen, entfallen und geändert ist: ein Datum oder ein anderer Arbeitsbereich.</translation>
    </message>
    <message>
        <source>What FROM is compared with.</source>
        <translation>Womit FROM verglichen wird.</translation>
    </message>
    <message>
        <source>What the marks say: domain, status, owner, sensitivity, slo or party.</source>
        <translation>Was die Zeichen sagen: domain, status, owner, sensitivity, slo oder party.</translation>
    </message>
    <message>
        <source>On a dark ground.</source>
        <translation>Auf dunklem Grund.</translation>
    </message>
    <message>
        <source>Without the legend.</source>
        <translation>Ohne Legende.</translation>
    </message>
    <message>
        <source>How large: pixels of a PNG (2 where it is not given), else 1/96 inches, per pixel on the screen.</source>
        <translation>Wie groß: Pixel eines PNG (2, wo nichts angegeben ist), sonst 1/96 Zoll, je Pixel am Bildschirm.</translation>
    </message>
    <message>
        <source>The paper of a PDF: one poster, or pages of A4, A3 or Letter.</source>
        <translation>Das Papier eines PDF: ein Plakat (poster) oder Seiten in A4, A3 oder Letter.</translation>
    </message>
    <message>
        <source>Where to write it. The ending says the format: svg, pdf or png pictures, dot, json and mmd (Mermaid) graphs, ndjson for OpenLineage events.</source>
        <translation>Wohin geschrieben wird. Die Endung sagt das Format: svg, pdf und png für Bilder, dot, json und mmd (Mermaid) für Graphen, ndjson für OpenLineage-Ereignisse.</translation>
    </message>
    <message>
        <source>The studio opens one workspace at a time.</source>
        <translation>Das Studio öffnet einen Arbeitsbereich auf einmal.</translation>
    </message>
    <message>
        <source>--as-of and --compare exclude each other: --with names the second date.</source>
        <translation>--as-of und --compare schließen einander aus: --with nennt das zweite Datum.</translation>
    </message>
    <message>
        <source>--with needs --compare.</source>
        <translation>--with braucht --compare.</translation>
    </message>
    <message>
        <source>Generate a mesh</source>
        <translation>Ein Mesh erzeugen</translation>
    </message>
    <message>
        <source>new takes --sample or --generated, not both.</source>
        <translation>new nimmt --sample oder --generated, nicht beides.</translation>
    </message>
    <message>
        <source>--generated is a number of datasets from 1 to %1.</source>
        <translation>--generated ist eine Zahl von Datenbeständen von 1 bis %1.</translation>
    </message>
    <message>
        <source>Made %1: %2 products, %3 datasets, %4 columns.</source>
        <translation>%1 angelegt: %2 Produkte, %3 Datenbestände, %4 Spalten.</translation>
    </message>
    <message>
        <source>Makes a workspace: empty, with the sample mesh, or with a made-up one of any size.</source>
        <translation>Legt einen Arbeitsbereich an: leer, mit dem Beispiel-Mesh oder mit einem erfundenen beliebiger Größe.</translation>
    </message>
    <message>
        <source>Fill it with a made-up mesh of so many datasets, to try the studio at your size; the same each time.</source>
        <translation>Füllt ihn mit einem erfundenen Mesh aus so vielen Datenbeständen, um das Studio in Ihrer Größe zu erproben; jedes Mal dasselbe.</translation>
    </message>
    <message>
        <source>There was nothing to draw on %1. &quot;history&quot; lists what changed when.</source>
        <translation>Am %1 gab es nichts zu zeichnen. „history“ listet auf, was sich wann geändert hat.</translation>
    </message>
    <message>
        <source>No password: nobody can type one here. Name a file with PGPASSFILE, as PostgreSQL&apos;s own programs read it.</source>
        <translation>Kein Passwort: Hier kann niemand eines eingeben. Nennen Sie mit PGPASSFILE eine Datei, wie sie auch die Programme von PostgreSQL lesen.</translation>
    </message>
    <message>
        <source>Password of %1:</source>
        <translation>Passwort von %1:</translation>
    </message>
    <message>
        <source>New password for %1:</source>
        <translation>Neues Passwort für %1:</translation>
    </message>
    <message>
        <source>Once more:</source>
        <translation>Noch einmal:</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Die beiden Passwörter unterscheiden sich.</translation>
    </message>
    <message>
        <source>The password is too short: take at least %1 characters.</source>
        <translation>Das Passwort ist zu kurz: Nehmen Sie mindestens %1 Zeichen.</translation>
    </message>
    <message>
        <source>Name the shared mesh with --to meshstead://LOGIN@HOST/DATABASE.</source>
        <translation>Nennen Sie das gemeinsame Mesh mit --to meshstead://LOGIN@HOST/DATABASE.</translation>
    </message>
    <message>
        <source>The address names no login: meshstead://LOGIN@HOST/DATABASE.</source>
        <translation>Die Adresse nennt keinen Login: meshstead://LOGIN@HOST/DATABASE.</translation>
    </message>
    <message>
        <source>This workspace works alone. Join a shared mesh first: meshstead share join.</source>
        <translation>Dieser Arbeitsbereich arbeitet allein. Treten Sie zuerst einem gemeinsamen Mesh bei: meshstead share join.</translation>
    </message>
    <message>
        <source>to be sent</source>
        <translation>zu senden</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>verweigert</translation>
    </message>
    <message>
        <source>needs a newer version</source>
        <translation>braucht eine neuere Version</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>share init takes --admin LOGIN, who becomes the first governance lead.</source>
        <translation>share init braucht --admin LOGIN; dieser Login wird die erste Governance-Leitung.</translation>
    </message>
    <message>
        <source>Fingerprint, for stewards to compare when they join: %1</source>
        <translation>Fingerabdruck, den Datenstewards beim Beitreten vergleichen: %1</translation>
    </message>
    <message>
        <source>%1 is in.</source>
        <translation>%1 ist dabei.</translation>
    </message>
    <message>
        <source>Joined as %1 (%2). Fingerprint: %3</source>
        <translation>Beigetreten als %1 (%2). Fingerabdruck: %3</translation>
    </message>
    <message>
        <source>This workspace works alone.</source>
        <translation>Dieser Arbeitsbereich arbeitet allein.</translation>
    </message>
    <message>
        <source>Shared mesh: %1</source>
        <translation>Gemeinsames Mesh: %1</translation>
    </message>
    <message>
        <source>Read up to commit %1, on %2</source>
        <translation>Gelesen bis Commit %1, am %2</translation>
    </message>
    <message>
        <source>%1 commits, %2 changes and %3 records looked at, %4 heads compared with what this workspace has seen.</source>
        <translation>%1 Commits, %2 Änderungen und %3 Einträge geprüft, %4 Köpfe mit dem verglichen, was dieser Arbeitsbereich gesehen hat.</translation>
    </message>
    <message>
        <source>Head: %1</source>
        <translation>Kopf: %1</translation>
    </message>
    <message>
        <source>Nothing was altered.</source>
        <translation>Nichts wurde verändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s).</source>
        <translation>
            <numerusform>%n Befund.</numerusform>
            <numerusform>%n Befunde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Address of the shared mesh.</source>
        <translation>Adresse des gemeinsamen Mesh.</translation>
    </message>
    <message>
        <source>Login of the first governance lead.</source>
        <translation>Login der ersten Governance-Leitung.</translation>
    </message>
    <message>
        <source>Name of the person.</source>
        <translation>Name der Person.</translation>
    </message>
    <message>
        <source>reader, steward, lead or auditor.</source>
        <translation>reader, steward, lead oder auditor.</translation>
    </message>
    <message>
        <source>Domain that the steward may change; may be given again.</source>
        <translation>Domäne, die der Datensteward ändern darf; mehrfach möglich.</translation>
    </message>
    <message>
        <source>What the administrator said it is.</source>
        <translation>Wie er nach Angabe des Administrators lautet.</translation>
    </message>
    <message>
        <source>Print what init would run, and run nothing.</source>
        <translation>Ausgeben, was init ausführen würde, und nichts ausführen.</translation>
    </message>
    <message>
        <source>Work on one mesh with others, through PostgreSQL</source>
        <translation>Mit anderen an einem Mesh arbeiten, über PostgreSQL</translation>
    </message>
    <message>
        <source>Added to the shared mesh: %1 steps of its schema, %2 kinds, %3 fields, %4 choices. Who works with an older version goes on.</source>
        <translation>Zum geteilten Mesh hinzugefügt: %1 Schritte seines Schemas, %2 Arten, %3 Felder, %4 Auswahlwerte. Wer mit einer älteren Version arbeitet, arbeitet weiter.</translation>
    </message>
    <message>
        <source>--older-than takes a number of days, as in --older-than 400.</source>
        <translation>--older-than braucht eine Anzahl von Tagen, etwa --older-than 400.</translation>
    </message>
    <message numerus="yes">
        <source>%n removed record(s) forgotten. The audit log keeps them.</source>
        <translation>
            <numerusform>%n entfernter Eintrag vergessen. Das Prüfprotokoll behält ihn.</numerusform>
            <numerusform>%n entfernte Einträge vergessen. Das Prüfprotokoll behält sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>damaged; it is put right when it is sent</source>
        <translation>beschädigt; wird beim Senden in Ordnung gebracht</translation>
    </message>
    <message>
        <source>share takes init, upgrade or forget; add and a login; or join, push, pull, sync, status or verify and a workspace.</source>
        <translation>share braucht init, upgrade oder forget; add und einen Login; oder join, push, pull, sync, status oder verify und einen Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Forget what was removed more than that many days ago.</source>
        <translation>Vergessen, was vor mehr als so vielen Tagen entfernt wurde.</translation>
    </message>
    <message>
        <source>The shared mesh has no domain &quot;%1&quot;. Nobody was added.</source>
        <translation>Das gemeinsame Mesh hat keine Domäne „%1“. Niemand wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>There is no role &quot;%1&quot;. Choose reader, steward, lead or auditor.</source>
        <translation>Es gibt keine Rolle „%1“. Wählen Sie reader, steward, lead oder auditor.</translation>
    </message>
    <message numerus="yes">
        <source>%n change set(s) sent</source>
        <translation>
            <numerusform>%n Änderungssatz gesendet</numerusform>
            <numerusform>%n Änderungssätze gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) received</source>
        <translation>
            <numerusform>%n Eintrag empfangen</numerusform>
            <numerusform>%n Einträge empfangen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change set(s) waiting for you</source>
        <translation>
            <numerusform>%n Änderungssatz wartet auf Sie</numerusform>
            <numerusform>%n Änderungssätze warten auf Sie</numerusform>
        </translation>
    </message>
    <message>
        <source>Settle them on the page Sharing of the window.</source>
        <translation>Entscheiden Sie sie im Fenster auf der Seite „Teilen“.</translation>
    </message>
    <message>
        <source>--fingerprint is empty: nothing would be compared. Nothing was joined.</source>
        <translation>--fingerprint ist leer: nichts würde verglichen. Es wurde nicht beigetreten.</translation>
    </message>
    <message>
        <source>%1, %2, %3.</source>
        <extracomment>what was sent, what was received, what waits</extracomment>
        <translation>%1, %2, %3.</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <translation>d. MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm:ss</source>
        <translation>d. MMM yyyy, HH:mm:ss</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>A team member</source>
        <translation>Ein Teammitglied</translation>
    </message>
    <message>
        <source>A team member should be a map with a username.</source>
        <translation>Ein Teammitglied soll eine Zuordnung mit „username“ sein.</translation>
    </message>
    <message>
        <source>dbt could not read every table while it made this catalog.</source>
        <translation>dbt konnte nicht jede Tabelle lesen, als es diesen Katalog erzeugte.</translation>
    </message>
    <message>
        <source>A result does not say what it is of; it is left out.</source>
        <translation>Ein Ergebnis sagt nicht, wozu es gehört; es wird ausgelassen.</translation>
    </message>
    <message>
        <source>The manifest has no parent_map; the lineage is taken from its nodes.</source>
        <translation>Das Manifest hat keine parent_map; die Datenherkunft wird aus seinen Knoten gelesen.</translation>
    </message>
    <message>
        <source>The manifest does not say its schema version.</source>
        <translation>Das Manifest nennt seine Schemaversion nicht.</translation>
    </message>
    <message>
        <source>Freshness of %1</source>
        <translation>Aktualität von %1</translation>
    </message>
    <message numerus="yes">
        <source>%n results are of tests or sources that are not known here. Import the manifest.json of the same project as well.</source>
        <translation>
            <numerusform>%n Ergebnis gehört zu einem Test oder einer Quelle, die hier nicht bekannt sind. Importieren Sie auch die manifest.json desselben Projekts.</numerusform>
            <numerusform>%n Ergebnisse gehören zu Tests oder Quellen, die hier nicht bekannt sind. Importieren Sie auch die manifest.json desselben Projekts.</numerusform>
        </translation>
    </message>
    <message>
        <source>dbt manifest</source>
        <translation>dbt-Manifest</translation>
    </message>
    <message>
        <source>dbt catalog</source>
        <translation>dbt-Katalog</translation>
    </message>
    <message>
        <source>dbt results</source>
        <translation>dbt-Ergebnisse</translation>
    </message>
    <message>
        <source>dbt semantic manifest</source>
        <translation>Semantisches dbt-Manifest</translation>
    </message>
    <message>
        <source>dbt log</source>
        <translation>dbt-Protokoll</translation>
    </message>
    <message>
        <source>ODCS data contract</source>
        <translation>ODCS-Datenvertrag</translation>
    </message>
    <message>
        <source>ODPS data product</source>
        <translation>ODPS-Datenprodukt</translation>
    </message>
    <message>
        <source>OpenLineage events</source>
        <translation>OpenLineage-Ereignisse</translation>
    </message>
    <message>
        <source>Meshstead records</source>
        <translation>Meshstead-Einträge</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; are said to be one dataset but stand here as two; merge them by hand if they are.</source>
        <translation>„%1“ und „%2“ sollen ein Datenbestand sein, stehen hier aber als zwei; führen Sie sie von Hand zusammen, wenn das stimmt.</translation>
    </message>
    <message>
        <source>Semantic models and metrics are counted but have no records of their own yet.</source>
        <translation>Semantische Modelle und Metriken werden gezählt, haben aber noch keine eigenen Einträge.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more files</source>
        <translation>
            <numerusform>%1 und %n weitere Datei</numerusform>
            <numerusform>%1 und %n weitere Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message numerus="yes">
        <source>Import %n files</source>
        <translation>
            <numerusform>%n Datei importieren</numerusform>
            <numerusform>%n Dateien importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>another value</source>
        <translation>ein anderer Wert</translation>
    </message>
    <message>
        <source>%1 It was left out.</source>
        <translation>%1 Das wurde ausgelassen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was set here to &quot;%2&quot;, and that was kept; the file now says &quot;%3&quot;.</source>
        <translation>„%1“ wurde hier auf „%2“ gesetzt, und das bleibt; die Datei sagt jetzt „%3“.</translation>
    </message>
    <message>
        <source>The file has %1 MB; files of more than %2 MB are refused. Split it, or leave out what is no metadata.</source>
        <translation>Die Datei hat %1 MB; Dateien über %2 MB werden abgelehnt. Teilen Sie sie auf oder lassen Sie weg, was keine Metadaten sind.</translation>
    </message>
    <message>
        <source>A cloud access key was found and masked.</source>
        <translation>Ein Cloud-Zugriffsschlüssel wurde gefunden und maskiert.</translation>
    </message>
    <message>
        <source>A private key was found and masked.</source>
        <translation>Ein privater Schlüssel wurde gefunden und maskiert.</translation>
    </message>
    <message>
        <source>An access token was found and masked.</source>
        <translation>Ein Zugriffstoken wurde gefunden und maskiert.</translation>
    </message>
    <message>
        <source>A password in an address was found and masked.</source>
        <translation>Ein Passwort in einer Adresse wurde gefunden und maskiert.</translation>
    </message>
    <message>
        <source>A password or key was found and masked.</source>
        <translation>Ein Passwort oder Schlüssel wurde gefunden und maskiert.</translation>
    </message>
    <message>
        <source>%1 Change it at its source, for others may have read this file.</source>
        <translation>%1 Ändern Sie ihn an der Quelle, denn andere können diese Datei gelesen haben.</translation>
    </message>
    <message numerus="yes">
        <source>%n more secrets were masked.</source>
        <translation>
            <numerusform>%n weiteres Geheimnis wurde maskiert.</numerusform>
            <numerusform>%n weitere Geheimnisse wurden maskiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Document %1 of the file is of no known format and is left out.</source>
        <translation>Dokument %1 der Datei hat kein bekanntes Format und wird ausgelassen.</translation>
    </message>
    <message>
        <source>There is no complete OpenLineage event in this file.</source>
        <translation>In dieser Datei steht kein vollständiges OpenLineage-Ereignis.</translation>
    </message>
    <message>
        <source>This is a document of %1, which is not imported. Read are dbt artifacts, ODCS contracts, ODPS products and OpenLineage events.</source>
        <translation>Dies ist ein Dokument von %1, das nicht importiert wird. Gelesen werden dbt-Artefakte, ODCS-Verträge, ODPS-Produkte und OpenLineage-Ereignisse.</translation>
    </message>
    <message>
        <source>This is a log of dbt, which holds no metadata. Import the manifest.json and the other artifacts from dbt&apos;s target folder.</source>
        <translation>Dies ist ein Protokoll von dbt, das keine Metadaten enthält. Importieren Sie die manifest.json und die anderen Artefakte aus dem target-Ordner von dbt.</translation>
    </message>
    <message>
        <source>The file is of no known format. Read are dbt artifacts, ODCS contracts, ODPS products and OpenLineage events.</source>
        <translation>Die Datei hat kein bekanntes Format. Gelesen werden dbt-Artefakte, ODCS-Verträge, ODPS-Produkte und OpenLineage-Ereignisse.</translation>
    </message>
    <message>
        <source>The file looks like JSON but was read as YAML. %1</source>
        <translation>Die Datei sieht nach JSON aus, wurde aber als YAML gelesen. %1</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1</source>
        <translation>Die Datei lässt sich nicht öffnen: %1</translation>
    </message>
    <message>
        <source>This is not valid JSON at line %1, column %2: %3</source>
        <translation>Dies ist kein gültiges JSON, Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>A record of this file is left out. %1</source>
        <translation>Ein Eintrag dieser Datei wird ausgelassen. %1</translation>
    </message>
    <message>
        <source>there is nothing in it.</source>
        <translation>es steht nichts darin.</translation>
    </message>
    <message>
        <source>The last record of this file is left out. %1</source>
        <translation>Der letzte Eintrag dieser Datei wird ausgelassen. %1</translation>
    </message>
    <message>
        <source>it ends in the middle of a value.</source>
        <translation>es endet mitten in einem Wert.</translation>
    </message>
    <message>
        <source>it ends in the middle of an object.</source>
        <translation>es endet mitten in einem Objekt.</translation>
    </message>
    <message>
        <source>a key in double quotes is expected here.</source>
        <translation>hier wird ein Schlüssel in doppelten Anführungszeichen erwartet.</translation>
    </message>
    <message>
        <source>a colon is expected after the key.</source>
        <translation>nach dem Schlüssel wird ein Doppelpunkt erwartet.</translation>
    </message>
    <message>
        <source>a comma or a closing brace is expected here.</source>
        <translation>hier wird ein Komma oder eine schließende geschweifte Klammer erwartet.</translation>
    </message>
    <message>
        <source>it ends in the middle of an array.</source>
        <translation>es endet mitten in einer Liste.</translation>
    </message>
    <message>
        <source>a comma or a closing bracket is expected here.</source>
        <translation>hier wird ein Komma oder eine schließende eckige Klammer erwartet.</translation>
    </message>
    <message>
        <source>a value is expected here.</source>
        <translation>hier wird ein Wert erwartet.</translation>
    </message>
    <message>
        <source>a text is not closed before the end of its line.</source>
        <translation>ein Text ist vor dem Ende seiner Zeile nicht geschlossen.</translation>
    </message>
    <message>
        <source>it ends in the middle of a text.</source>
        <translation>es endet mitten in einem Text.</translation>
    </message>
    <message>
        <source>four hexadecimal digits are expected after \u.</source>
        <translation>nach \u werden vier hexadezimale Ziffern erwartet.</translation>
    </message>
    <message>
        <source>a backslash must be followed by one of &quot; \ / b f n r t u.</source>
        <translation>auf einen Rückstrich muss eines von &quot; \ / b f n r t u folgen.</translation>
    </message>
    <message>
        <source>This file says version %1 of the native format; version %2 is known. It is read as that.</source>
        <translation>Diese Datei nennt Version %1 des eigenen Formats; bekannt ist Version %2. Sie wird als solche gelesen.</translation>
    </message>
    <message>
        <source>There is no kind of record called &quot;%1&quot;.</source>
        <translation>Eine Art von Einträgen namens „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>A %1 has no field &quot;%2&quot;.</source>
        <translation>Die Art %1 hat kein Feld „%2“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not there, so what is said about it cannot be kept.</source>
        <translation>„%1“ ist nicht da; was darüber gesagt wird, kann nicht behalten werden.</translation>
    </message>
    <message>
        <source>This %1 lacks a field that is needed and was left out.</source>
        <translation>In diesem Eintrag (%1) fehlt ein nötiges Feld; er wurde ausgelassen.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; leads to no record.</source>
        <translation>%1: „%2“ führt zu keinem Eintrag.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; cannot be read.</source>
        <translation>%1: „%2“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>A quality rule should be a map.</source>
        <translation>Eine Qualitätsregel soll eine Zuordnung sein.</translation>
    </message>
    <message>
        <source>A quality rule may have one comparison only; the first one counts.</source>
        <translation>Eine Qualitätsregel darf nur einen Vergleich haben; der erste zählt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs exactly two numbers.</source>
        <translation>„%1“ braucht genau zwei Zahlen.</translation>
    </message>
    <message>
        <source>A quality rule of type sql needs a query.</source>
        <translation>Eine Qualitätsregel vom Typ sql braucht eine Abfrage.</translation>
    </message>
    <message>
        <source>The schedule of this rule names no scheduler.</source>
        <translation>Der Zeitplan dieser Regel nennt keinen Scheduler.</translation>
    </message>
    <message>
        <source>A relationship needs a target (&quot;to&quot;).</source>
        <translation>Eine Beziehung braucht ein Ziel („to“).</translation>
    </message>
    <message>
        <source>Both sides of a relationship must have the same number of columns.</source>
        <translation>Beide Seiten einer Beziehung müssen gleich viele Spalten haben.</translation>
    </message>
    <message>
        <source>A property should be a map; this one is left out.</source>
        <translation>Eine Eigenschaft soll eine Zuordnung sein; diese wird ausgelassen.</translation>
    </message>
    <message>
        <source>A property has no name; it cannot become a column.</source>
        <translation>Eine Eigenschaft hat keinen Namen; sie kann keine Spalte werden.</translation>
    </message>
    <message>
        <source>A schema object has no name; it cannot become a dataset.</source>
        <translation>Ein Schemaobjekt hat keinen Namen; es kann kein Datenbestand werden.</translation>
    </message>
    <message>
        <source>A server should be a map.</source>
        <translation>Ein Server soll eine Zuordnung sein.</translation>
    </message>
    <message>
        <source>A server</source>
        <translation>Ein Server</translation>
    </message>
    <message>
        <source>A service level should be a map.</source>
        <translation>Ein Service-Level soll eine Zuordnung sein.</translation>
    </message>
    <message>
        <source>A service level</source>
        <translation>Ein Service-Level</translation>
    </message>
    <message>
        <source>A schema object should be a map; this one is left out.</source>
        <translation>Ein Schemaobjekt soll eine Zuordnung sein; dieses wird ausgelassen.</translation>
    </message>
    <message>
        <source>The contract follows version 2 of the standard; its words are read as those of version 3.</source>
        <translation>Der Vertrag folgt Version 2 des Standards; seine Wörter werden als die von Version 3 gelesen.</translation>
    </message>
    <message>
        <source>The contract</source>
        <translation>Der Vertrag</translation>
    </message>
    <message>
        <source>The version &quot;%1&quot; of the contract standard is not known; the file is read as version 3.</source>
        <translation>Die Version „%1“ des Vertragsstandards ist nicht bekannt; die Datei wird als Version 3 gelesen.</translation>
    </message>
    <message>
        <source>The kind is &quot;%1&quot; where a contract says DataContract.</source>
        <translation>Die Art ist „%1“, wo ein Vertrag DataContract nennt.</translation>
    </message>
    <message>
        <source>Two schema objects are called &quot;%1&quot;.</source>
        <translation>Zwei Schemaobjekte heißen „%1“.</translation>
    </message>
    <message>
        <source>A role</source>
        <translation>Eine Rolle</translation>
    </message>
    <message>
        <source>A support channel</source>
        <translation>Ein Supportkanal</translation>
    </message>
    <message>
        <source>%1 came with version %2 of the standard; the contract declares %3.</source>
        <translation>%1 kam mit Version %2 des Standards; der Vertrag nennt %3.</translation>
    </message>
    <message>
        <source>The id of the contract is empty.</source>
        <translation>Die Kennung des Vertrags ist leer.</translation>
    </message>
    <message>
        <source>A price needs its currency (priceCurrency).</source>
        <translation>Ein Preis braucht seine Währung (priceCurrency).</translation>
    </message>
    <message>
        <source>The price is negative.</source>
        <translation>Der Preis ist negativ.</translation>
    </message>
    <message>
        <source>A custom property has no name.</source>
        <translation>Eine eigene Eigenschaft hat keinen Namen.</translation>
    </message>
    <message>
        <source>A team with a name and members</source>
        <translation>Ein Team mit Name und Mitgliedern</translation>
    </message>
    <message>
        <source>A single member stands where the team should; put it into &quot;members&quot;.</source>
        <translation>Ein einzelnes Mitglied steht, wo das Team stehen soll; setzen Sie es unter „members“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; leads to no id of this contract.</source>
        <translation>„%1“ führt zu keiner Kennung dieses Vertrags.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no reference to a column; write table.column or /schema/&lt;id&gt;/properties/&lt;id&gt;.</source>
        <translation>„%1“ ist kein Verweis auf eine Spalte; schreiben Sie table.column oder /schema/&lt;id&gt;/properties/&lt;id&gt;.</translation>
    </message>
    <message>
        <source>There is no column &quot;%1&quot; in this contract.</source>
        <translation>In diesem Vertrag gibt es keine Spalte „%1“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no quality dimension of the standard.</source>
        <translation>„%1“ ist keine Qualitätsdimension des Standards.</translation>
    </message>
    <message>
        <source>The quality rule says nothing to check.</source>
        <translation>Die Qualitätsregel nennt nichts, was zu prüfen wäre.</translation>
    </message>
    <message>
        <source>A quality rule of type library needs a metric.</source>
        <translation>Eine Qualitätsregel vom Typ library braucht eine Metrik.</translation>
    </message>
    <message>
        <source>&quot;metric&quot; (before: &quot;rule&quot;)</source>
        <translation>„metric“ (früher: „rule“)</translation>
    </message>
    <message>
        <source>The type &quot;%1&quot;</source>
        <translation>Der Typ „%1“</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no logical type of the standard.</source>
        <translation>„%1“ ist kein logischer Typ des Standards.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a word of version 2 of the standard; it is read as that.</source>
        <translation>„%1“ ist ein Wort aus Version 2 des Standards und wird so gelesen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no field of the standard; it is kept as other content.</source>
        <translation>„%1“ ist kein Feld des Standards; es bleibt als weiterer Inhalt erhalten.</translation>
    </message>
    <message>
        <source>The logical type of a schema object is &quot;object&quot;, not &quot;%1&quot;.</source>
        <translation>Der logische Typ eines Schemaobjekts ist „object“, nicht „%1“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty.</source>
        <translation>„%1“ ist leer.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no server type of the standard.</source>
        <translation>„%1“ ist kein Servertyp des Standards.</translation>
    </message>
    <message>
        <source>The server type &quot;%1&quot;</source>
        <translation>Der Servertyp „%1“</translation>
    </message>
    <message>
        <source>&quot;stagingDir&quot; (before: &quot;staging_dir&quot;)</source>
        <translation>„stagingDir“ (früher: „staging_dir“)</translation>
    </message>
    <message>
        <source>A server of type %1 needs %2.</source>
        <translation>Ein Server vom Typ %1 braucht %2.</translation>
    </message>
    <message>
        <source>The port should be a number but is &quot;%1&quot;.</source>
        <translation>Der Port soll eine Zahl sein, ist aber „%1“.</translation>
    </message>
    <message>
        <source>The service level names &quot;%1&quot;, which is not in this contract.</source>
        <translation>Das Service-Level nennt „%1“, das nicht in diesem Vertrag steht.</translation>
    </message>
    <message>
        <source>The schedule of this service level names no scheduler.</source>
        <translation>Der Zeitplan dieses Service-Levels nennt keinen Scheduler.</translation>
    </message>
    <message>
        <source>The contract has neither an id nor a name; it is not imported.</source>
        <translation>Der Vertrag hat weder Kennung noch Namen; er wird nicht importiert.</translation>
    </message>
    <message>
        <source>Quality rule</source>
        <translation>Qualitätsregel</translation>
    </message>
    <message>
        <source>A port should be a map with a name.</source>
        <translation>Ein Port soll eine Zuordnung mit Namen sein.</translation>
    </message>
    <message>
        <source>A port has no name.</source>
        <translation>Ein Port hat keinen Namen.</translation>
    </message>
    <message>
        <source>The data product</source>
        <translation>Das Datenprodukt</translation>
    </message>
    <message>
        <source>The version &quot;%1&quot; of the data product standard is not known; the file is read as version 1.1.</source>
        <translation>Die Version „%1“ des Datenproduktstandards ist nicht bekannt; die Datei wird als Version 1.1 gelesen.</translation>
    </message>
    <message>
        <source>The kind is &quot;%1&quot; where a data product says DataProduct.</source>
        <translation>Die Art ist „%1“, wo ein Datenprodukt DataProduct nennt.</translation>
    </message>
    <message>
        <source>Two output ports are called &quot;%1&quot; in the same version.</source>
        <translation>Zwei Ausgangsports heißen in derselben Version „%1“.</translation>
    </message>
    <message>
        <source>The data product has neither an id nor a name; it is not imported.</source>
        <translation>Das Datenprodukt hat weder Kennung noch Namen; es wird nicht importiert.</translation>
    </message>
    <message>
        <source>A field of the schema has no name.</source>
        <translation>Ein Feld des Schemas hat keinen Namen.</translation>
    </message>
    <message>
        <source>A dataset has no name; it is left out of the lineage.</source>
        <translation>Ein Datenbestand hat keinen Namen; er fehlt in der Datenherkunft.</translation>
    </message>
    <message>
        <source>The dataset &quot;%1&quot; has no namespace.</source>
        <translation>Der Datenbestand „%1“ hat keinen Namensraum.</translation>
    </message>
    <message>
        <source>A dataset should be a map; this one is left out.</source>
        <translation>Ein Datenbestand soll eine Zuordnung sein; dieser wird ausgelassen.</translation>
    </message>
    <message>
        <source>The event</source>
        <translation>Das Ereignis</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no event type of OpenLineage.</source>
        <translation>„%1“ ist kein Ereignistyp von OpenLineage.</translation>
    </message>
    <message>
        <source>The job has no name; its lineage has no process.</source>
        <translation>Der Job hat keinen Namen; seine Datenherkunft hat keinen Prozess.</translation>
    </message>
    <message>
        <source>The run has no runId; its events cannot be merged.</source>
        <translation>Der Lauf hat keine runId; seine Ereignisse lassen sich nicht zusammenführen.</translation>
    </message>
    <message numerus="yes">
        <source>There are more issues than the %n listed here.</source>
        <translation>
            <numerusform>Es gibt mehr Befunde als den %n, der hier steht.</numerusform>
            <numerusform>Es gibt mehr Befunde als die %n, die hier stehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; should be a text but is %2; it is not used, but the stored file keeps it.</source>
        <translation>„%1“ soll ein Text sein, ist aber %2; das wird nicht verwendet, bleibt aber in der gespeicherten Datei.</translation>
    </message>
    <message>
        <source>a map</source>
        <translation>eine Zuordnung</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>&quot;%1&quot; should be true or false but is &quot;%2&quot;.</source>
        <translation>„%1“ soll true oder false sein, ist aber „%2“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; should be a whole number but is &quot;%2&quot;.</source>
        <translation>„%1“ soll eine ganze Zahl sein, ist aber „%2“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; should be a list; it is not used, but the stored file keeps it.</source>
        <translation>„%1“ soll eine Liste sein; das wird nicht verwendet, bleibt aber in der gespeicherten Datei.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; should be a map; it is not used, but the stored file keeps it.</source>
        <translation>„%1“ soll eine Zuordnung sein; das wird nicht verwendet, bleibt aber in der gespeicherten Datei.</translation>
    </message>
    <message>
        <source>%1 lacks what its standard requires: %2.</source>
        <translation>%1 enthält nicht, was der Standard verlangt: %2.</translation>
    </message>
    <message>
        <source>The reference &quot;%1&quot; is not followed: %2</source>
        <translation>Dem Verweis „%1“ wird nicht gefolgt: %2</translation>
    </message>
    <message>
        <source>the references lead too deep.</source>
        <translation>die Verweise führen zu tief.</translation>
    </message>
    <message>
        <source>there is nothing at this place of the file.</source>
        <translation>an dieser Stelle der Datei steht nichts.</translation>
    </message>
    <message>
        <source>it leads to a place that is itself in another file.</source>
        <translation>er führt zu einer Stelle, die selbst in einer anderen Datei steht.</translation>
    </message>
    <message>
        <source>it leads back to itself.</source>
        <translation>er führt zu sich selbst zurück.</translation>
    </message>
    <message>
        <source>it would blow the file up beyond all measure.</source>
        <translation>er würde die Datei über alle Maßen aufblähen.</translation>
    </message>
    <message>
        <source>there is nothing at this place of the other file.</source>
        <translation>an dieser Stelle der anderen Datei steht nichts.</translation>
    </message>
    <message>
        <source>it leads on to a third file.</source>
        <translation>er führt weiter zu einer dritten Datei.</translation>
    </message>
    <message>
        <source>it leads to another computer.</source>
        <translation>er führt zu einem anderen Rechner.</translation>
    </message>
    <message>
        <source>addresses on the network are never opened.</source>
        <translation>Adressen im Netz werden nie geöffnet.</translation>
    </message>
    <message>
        <source>there is no folder it could stand in.</source>
        <translation>es gibt keinen Ordner, in dem sie stehen könnte.</translation>
    </message>
    <message>
        <source>it leads out of the folder that is imported.</source>
        <translation>er führt aus dem importierten Ordner hinaus.</translation>
    </message>
    <message>
        <source>there is no such file.</source>
        <translation>diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>the other file cannot be read.</source>
        <translation>die andere Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>the files refer to each other in a circle.</source>
        <translation>die Dateien verweisen im Kreis aufeinander.</translation>
    </message>
    <message>
        <source>the references lead through too many files.</source>
        <translation>die Verweise führen durch zu viele Dateien.</translation>
    </message>
    <message>
        <source>the other file cannot be read. %1</source>
        <translation>die andere Datei kann nicht gelesen werden. %1</translation>
    </message>
    <message>
        <source>an Excel workbook or another ZIP archive</source>
        <translation>eine Excel-Arbeitsmappe oder ein anderes ZIP-Archiv</translation>
    </message>
    <message>
        <source>a Parquet file</source>
        <translation>eine Parquet-Datei</translation>
    </message>
    <message>
        <source>an SQLite database</source>
        <translation>eine SQLite-Datenbank</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <translation>ein gzip-Archiv</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>ein PDF-Dokument</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>an Avro file</source>
        <translation>eine Avro-Datei</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>ein Programm</translation>
    </message>
    <message>
        <source>This is %1, not a metadata document in JSON or YAML. Export it as such first.</source>
        <translation>Dies ist %1, kein Metadatendokument in JSON oder YAML. Exportieren Sie es zuerst als solches.</translation>
    </message>
    <message>
        <source>Some characters are not valid in the encoding %1 and were replaced.</source>
        <translation>Einige Zeichen sind in der Kodierung %1 nicht gültig und wurden ersetzt.</translation>
    </message>
    <message>
        <source>This is a binary file, not a metadata document in JSON or YAML.</source>
        <translation>Dies ist eine Binärdatei, kein Metadatendokument in JSON oder YAML.</translation>
    </message>
    <message>
        <source>The file is not valid UTF-8 from line %1 on; the bytes that are no characters were replaced. Save it as UTF-8 to keep them.</source>
        <translation>Die Datei ist ab Zeile %1 kein gültiges UTF-8; Bytes, die keine Zeichen sind, wurden ersetzt. Speichern Sie sie als UTF-8, um sie zu behalten.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The file is nested more than %1 levels deep at line %2, which no metadata file needs. Check where it came from.</source>
        <translation>Die Datei ist in Zeile %2 mehr als %1 Ebenen tief verschachtelt, was keine Metadatendatei braucht. Prüfen Sie, woher sie kommt.</translation>
    </message>
    <message>
        <source>The file holds more than %1 values. Split it into several files.</source>
        <translation>Die Datei enthält mehr als %1 Werte. Teilen Sie sie auf mehrere Dateien auf.</translation>
    </message>
    <message>
        <source>The alias in line %1 leads back into itself. Remove it.</source>
        <translation>Der Alias in Zeile %1 führt in sich selbst zurück. Entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>The aliases of the file stand for more than %1 values at line %2, as those of a file made to exhaust memory do. Write them out or shorten them.</source>
        <translation>Die Aliase der Datei stehen in Zeile %2 für mehr als %1 Werte, wie in einer Datei, die den Speicher erschöpfen soll. Schreiben Sie sie aus oder kürzen Sie sie.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; stands twice in one map, first in line %2; the last one counts.</source>
        <translation>Der Schlüssel „%1“ steht zweimal in einer Zuordnung, zuerst in Zeile %2; der letzte zählt.</translation>
    </message>
    <message>
        <source>The key in line %1 is nested too deep.</source>
        <translation>Der Schlüssel in Zeile %1 ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>This is not valid YAML at line %1, column %2: %3.</source>
        <translation>Dies ist kein gültiges YAML, Zeile %1, Spalte %2: %3.</translation>
    </message>
    <message>
        <source>The rest of this file is left out. %1</source>
        <translation>Der Rest dieser Datei wird ausgelassen. %1</translation>
    </message>
    <message>
        <source>The file holds nothing but comments.</source>
        <translation>Die Datei enthält nur Kommentare.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a service level, what it is promised for</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>The file has %1 MB of YAML; more than %2 MB are refused. Split it, or write it as JSON.</source>
        <translation>Die Datei enthält %1 MB YAML; mehr als %2 MB werden abgelehnt. Teilen Sie sie auf, oder schreiben Sie sie als JSON.</translation>
    </message>
    <message>
        <source>The file does not look like %1, which it was said to be.</source>
        <translation>Die Datei sieht nicht nach %1 aus, was sie sein soll.</translation>
    </message>
    <message>
        <source>The file was said to be %1 but is: %2. Leave the format away to have it found out.</source>
        <translation>Die Datei soll %1 sein, ist aber: %2. Ohne Angabe des Formats wird es erkannt.</translation>
    </message>
    <message>
        <source>a Meshstead file</source>
        <translation>einer Meshstead-Datei</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>SVG picture, with text to select</source>
        <translation>SVG-Bild, mit auswählbarem Text</translation>
    </message>
    <message>
        <source>PDF, as a poster or on pages</source>
        <translation>PDF, als Plakat oder auf Seiten</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG-Bild</translation>
    </message>
    <message>
        <source>Graphviz DOT graph</source>
        <translation>DOT-Graph für Graphviz</translation>
    </message>
    <message>
        <source>JSON graph</source>
        <translation>JSON-Graph</translation>
    </message>
    <message>
        <source>Mermaid chart, for Markdown</source>
        <translation>Mermaid-Diagramm, für Markdown</translation>
    </message>
    <message>
        <source>OpenLineage events</source>
        <translation>OpenLineage-Ereignisse</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Imported from</source>
        <translation>Importiert aus</translation>
    </message>
    <message>
        <source>Position in the file</source>
        <translation>Position in der Datei</translation>
    </message>
    <message>
        <source>Other content</source>
        <translation>Weiterer Inhalt</translation>
    </message>
    <message>
        <source>Party class</source>
        <translation>Party-Klasse</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Vertraulichkeit</translation>
    </message>
    <message>
        <source>State of the data</source>
        <translation>Zustand der Daten</translation>
    </message>
    <message>
        <source>Data categories</source>
        <translation>Datenkategorien</translation>
    </message>
    <message>
        <source>Permitted purposes</source>
        <translation>Erlaubte Zwecke</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Rechtsgrundlage</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>Residency</source>
        <translation>Speicherort</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Parent domain</source>
        <translation>Übergeordnete Domäne</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Contact channels</source>
        <translation>Kontaktwege</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>Ersetzt durch</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Deliberately unowned</source>
        <translation>Bewusst ohne Eigentümer</translation>
    </message>
    <message>
        <source>Role as written</source>
        <translation>Rolle im Original</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domäne</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Status as written</source>
        <translation>Status im Original</translation>
    </message>
    <message>
        <source>Type as written</source>
        <translation>Typ im Original</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>Sichtbarkeit</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Data product</source>
        <translation>Datenprodukt</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Contract as written</source>
        <translation>Vertrag im Original</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Nutzung</translation>
    </message>
    <message>
        <source>Limitations</source>
        <translation>Einschränkungen</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Service levels</source>
        <translation>Service-Level</translation>
    </message>
    <message>
        <source>Access roles</source>
        <translation>Zugriffsrollen</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>Platform namespace</source>
        <translation>Namensraum der Plattform</translation>
    </message>
    <message>
        <source>Qualified name</source>
        <translation>Vollständiger Name</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>Aliase</translation>
    </message>
    <message>
        <source>Physical type</source>
        <translation>Physischer Typ</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Datenbestand</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Logical type</source>
        <translation>Logischer Typ</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Pflichtfeld</translation>
    </message>
    <message>
        <source>Unique</source>
        <translation>Eindeutig</translation>
    </message>
    <message>
        <source>Primary key</source>
        <translation>Primärschlüssel</translation>
    </message>
    <message>
        <source>Classification as written</source>
        <translation>Klassifizierung im Original</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>Transformation</source>
        <translation>Transformation</translation>
    </message>
    <message>
        <source>Transformation as written</source>
        <translation>Transformation im Original</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>Maskiert</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Evidence from</source>
        <translation>Beleg aus</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Declassifies</source>
        <translation>Stuft herab</translation>
    </message>
    <message>
        <source>Declassification approved by</source>
        <translation>Herabstufung genehmigt von</translation>
    </message>
    <message>
        <source>Reason of the declassification</source>
        <translation>Grund der Herabstufung</translation>
    </message>
    <message>
        <source>Declassified until</source>
        <translation>Herabgestuft bis</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Namensraum</translation>
    </message>
    <message>
        <source>SQL</source>
        <translation>SQL</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>Dimension as written</source>
        <translation>Dimension im Original</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>Comparator</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwellenwert</translation>
    </message>
    <message>
        <source>Upper threshold</source>
        <translation>Oberer Schwellenwert</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Indicator as written</source>
        <translation>Indikator im Original</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <source>Upper target</source>
        <translation>Oberer Zielwert</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Zeitfenster</translation>
    </message>
    <message>
        <source>Type of window</source>
        <translation>Art des Zeitfensters</translation>
    </message>
    <message>
        <source>Budgeting method</source>
        <translation>Budgetmethode</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Antrieb</translation>
    </message>
    <message>
        <source>Quality rule</source>
        <translation>Qualitätsregel</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Duration in ms</source>
        <translation>Dauer in ms</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Hash of the query</source>
        <translation>Hash der Abfrage</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>DPV term</source>
        <translation>DPV-Begriff</translation>
    </message>
    <message>
        <source>Broader purposes</source>
        <translation>Übergeordnete Zwecke</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>Zwecke</translation>
    </message>
    <message>
        <source>Data subjects</source>
        <translation>Betroffene Personen</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Übermittlungen</translation>
    </message>
    <message>
        <source>Security measures</source>
        <translation>Schutzmaßnahmen</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Verantwortlicher</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation>Konsument</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>Genehmiger</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Contract number</source>
        <translation>Vertragsnummer</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Jurisdictions</source>
        <translation>Rechtsräume</translation>
    </message>
    <message>
        <source>Data products</source>
        <translation>Datenprodukte</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Geltungsbereich</translation>
    </message>
    <message>
        <source>Law references</source>
        <translation>Gesetzesverweise</translation>
    </message>
    <message>
        <source>Test fixtures</source>
        <translation>Testdaten</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Eingeschaltet</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Synonyms</source>
        <translation>Synonyme</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Datenbestände</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Port number</source>
        <translation>Portnummer</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Nulls</source>
        <translation>Nullwerte</translation>
    </message>
    <message>
        <source>Distinct values</source>
        <translation>Verschiedene Werte</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Größe in Byte</translation>
    </message>
    <message>
        <source>Imported at</source>
        <translation>Importiert am</translation>
    </message>
    <message>
        <source>Missing since</source>
        <translation>Fehlt seit</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Geprüft von</translation>
    </message>
    <message>
        <source>Reviewed at</source>
        <translation>Geprüft am</translation>
    </message>
    <message>
        <source>Reason of the review</source>
        <translation>Grund der Prüfung</translation>
    </message>
    <message>
        <source>Superseded by</source>
        <translation>Ersetzt durch</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Colouring</source>
        <translation>Färbung</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plätze</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>1 record</source>
        <translation>1 Eintrag</translation>
    </message>
    <message numerus="yes">
        <source>%L1 records</source>
        <translation>
            <numerusform>%L1 Eintrag</numerusform>
            <numerusform>%L1 Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 more</source>
        <comment>further records</comment>
        <translation>
            <numerusform>%L1 weiterer</numerusform>
            <numerusform>%L1 weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that is kept as records</source>
        <translation>Nichts, was als Eintrag geführt wird</translation>
    </message>
    <message>
        <source>Nothing that can be imported</source>
        <translation>Nichts, was sich importieren lässt</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>1 new record</source>
        <translation>1 neuer Eintrag</translation>
    </message>
    <message numerus="yes">
        <source>%L1 new records</source>
        <translation>
            <numerusform>%L1 neuer Eintrag</numerusform>
            <numerusform>%L1 neue Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 changed</source>
        <translation>
            <numerusform>%L1 geändert</numerusform>
            <numerusform>%L1 geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 unchanged</source>
        <translation>
            <numerusform>%L1 unverändert</numerusform>
            <numerusform>%L1 unverändert</numerusform>
        </translation>
    </message>
    <message>
        <source>1 record created</source>
        <translation>1 Eintrag erstellt</translation>
    </message>
    <message numerus="yes">
        <source>%L1 records created</source>
        <translation>
            <numerusform>%L1 Eintrag erstellt</numerusform>
            <numerusform>%L1 Einträge erstellt</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported 1 file</source>
        <translation>1 Datei importiert</translation>
    </message>
    <message numerus="yes">
        <source>Imported %L1 files</source>
        <translation>
            <numerusform>%L1 Datei importiert</numerusform>
            <numerusform>%L1 Dateien importiert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>&quot;Imported 3 files&quot;, &quot;14 records created, 2 changed&quot;</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message numerus="yes">
        <source>%L1 refused</source>
        <translation>
            <numerusform>%L1 abgewiesen</numerusform>
            <numerusform>%L1 abgewiesen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Domain</source>
        <translation>Domäne</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domänen</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Mitgliedschaft</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>Mitgliedschaften</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>Zuständigkeit</translation>
    </message>
    <message>
        <source>Ownerships</source>
        <translation>Zuständigkeiten</translation>
    </message>
    <message>
        <source>Data product</source>
        <translation>Datenprodukt</translation>
    </message>
    <message>
        <source>Data products</source>
        <translation>Datenprodukte</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Verträge</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Datenbestand</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Datenbestände</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Datenfluss</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Datenflüsse</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Prozesse</translation>
    </message>
    <message>
        <source>Quality rule</source>
        <translation>Qualitätsregel</translation>
    </message>
    <message>
        <source>Quality rules</source>
        <translation>Qualitätsregeln</translation>
    </message>
    <message>
        <source>SLO</source>
        <translation>SLO</translation>
    </message>
    <message>
        <source>SLOs</source>
        <translation>SLOs</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Messung</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Messungen</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>Zwecke</translation>
    </message>
    <message>
        <source>Processing activity</source>
        <translation>Verarbeitungstätigkeit</translation>
    </message>
    <message>
        <source>Processing activities</source>
        <translation>Verarbeitungstätigkeiten</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Vereinbarungen</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Vendors</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Richtlinien</translation>
    </message>
    <message>
        <source>Waiver</source>
        <translation>Ausnahme</translation>
    </message>
    <message>
        <source>Waivers</source>
        <translation>Ausnahmen</translation>
    </message>
    <message>
        <source>Glossary term</source>
        <translation>Glossarbegriff</translation>
    </message>
    <message>
        <source>Glossary terms</source>
        <translation>Glossarbegriffe</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Column profile</source>
        <translation>Spaltenprofil</translation>
    </message>
    <message>
        <source>Column profiles</source>
        <translation>Spaltenprofile</translation>
    </message>
    <message>
        <source>Imported file</source>
        <translation>Importierte Datei</translation>
    </message>
    <message>
        <source>Imported files</source>
        <translation>Importierte Dateien</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Diagrams</source>
        <translation>Diagramme</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>lower</source>
        <extracomment>How names of kinds, fields and roles stand inside a sentence: translate as &quot;lower&quot; where they begin with a small letter, as &quot;keep&quot; where they keep their capital (German nouns).</extracomment>
        <translation>keep</translation>
    </message>
</context>
<context>
    <name>Origins</name>
    <message>
        <source>Edited by hand</source>
        <translation>Von Hand bearbeitet</translation>
    </message>
    <message>
        <source>Bulk edit</source>
        <translation>Sammelbearbeitung</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Restored from the history</source>
        <translation>Aus dem Verlauf wiederhergestellt</translation>
    </message>
    <message>
        <source>Sample mesh</source>
        <translation>Beispiel-Mesh</translation>
    </message>
    <message>
        <source>Shared mesh</source>
        <translation>Gemeinsames Mesh</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Messung</translation>
    </message>
</context>
<context>
    <name>QCoreApplication</name>
    <message>
        <source>no longer there</source>
        <translation>nicht mehr da</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>The files of the sample mesh cannot be unpacked into %1. Is the disk full?</source>
        <translation>Die Dateien des Beispiel-Mesh lassen sich nicht nach %1 entpacken. Ist der Datenträger voll?</translation>
    </message>
    <message>
        <source>Import the contracts, products and lineage of the sample retailer</source>
        <translation>Verträge, Produkte und Datenherkunft des Beispielhändlers importieren</translation>
    </message>
    <message>
        <source>Import the ownership, objectives and consent of the sample retailer</source>
        <translation>Zuständigkeiten, Ziele und Einwilligungen des Beispielhändlers importieren</translation>
    </message>
    <message>
        <source>The sample file %1 cannot be read: %2</source>
        <translation>Die Beispieldatei %1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name, or open it.</source>
        <translation>%1 gibt es schon. Wählen Sie einen anderen Namen oder öffnen Sie ihn.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The sample mesh cannot be written to %1.</source>
        <translation>Das Beispiel-Mesh kann nicht nach %1 geschrieben werden.</translation>
    </message>
    <message>
        <source>Hand Customer Master over</source>
        <translation>Customer Master übergeben</translation>
    </message>
    <message>
        <source>Bring Demand Forecast into the mesh</source>
        <translation>Demand Forecast in das Mesh aufnehmen</translation>
    </message>
    <message>
        <source>Deprecate Gift Cards</source>
        <translation>Gift Cards als veraltet kennzeichnen</translation>
    </message>
    <message>
        <source>Say how critical Orders and Payments are</source>
        <translation>Angeben, wie kritisch Orders und Payments sind</translation>
    </message>
    <message>
        <source>Cut a feed that nobody uses</source>
        <translation>Eine Zuleitung trennen, die niemand nutzt</translation>
    </message>
    <message>
        <source>Delete Loyalty Mailings, which nobody reads any more</source>
        <translation>Loyalty Mailings löschen, die niemand mehr liest</translation>
    </message>
    <message>
        <source>Declare what flows from reviews to accounts</source>
        <translation>Deklarieren, was von Bewertungen zu Konten fließt</translation>
    </message>
    <message>
        <source>Set the sample retailer back by five weeks</source>
        <translation>Den Beispielhändler um fünf Wochen zurücksetzen</translation>
    </message>
</context>
<context>
    <name>SharingText</name>
    <message>
        <source>This workspace works alone. Join a shared mesh first: page Sharing, or &quot;meshstead share join&quot;.</source>
        <translation>Dieser Arbeitsbereich arbeitet allein. Treten Sie zuerst einem gemeinsamen Mesh bei: Seite „Teilen“ oder „meshstead share join“.</translation>
    </message>
</context>
<context>
    <name>mesh::ActivityDialog</name>
    <message>
        <source>others changed it since</source>
        <translation>seither von anderen geändert</translation>
    </message>
    <message>
        <source>others deleted it since</source>
        <translation>seither von anderen gelöscht</translation>
    </message>
    <message>
        <source>it stays, as others changed it since</source>
        <translation>bleibt, weil andere es seither geändert haben</translation>
    </message>
    <message>
        <source>it stays, as others refer to it</source>
        <translation>bleibt, weil andere darauf verweisen</translation>
    </message>
    <message>
        <source>what it referred to is gone</source>
        <translation>worauf es verwies, gibt es nicht mehr</translation>
    </message>
    <message>
        <source>a domain would be below itself</source>
        <translation>eine Domäne läge unter sich selbst</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a record, %2 one of its fields</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a record or a field of it, %2 why it is not taken back</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What the login changed, newest first</source>
        <translation>Was der Login geändert hat, das Neueste zuerst</translation>
    </message>
    <message>
        <source>Undo all of it...</source>
        <translation>Alles rückgängig machen...</translation>
    </message>
    <message>
        <source>What %1 did</source>
        <translation>Was %1 getan hat</translation>
    </message>
    <message>
        <source>If the password fell into wrong hands, close the login first; then undo here what was done with it.</source>
        <translation>Wenn das Passwort in falsche Hände geraten ist, schließen Sie zuerst den Login; machen Sie dann hier rückgängig, was damit getan wurde.</translation>
    </message>
    <message>
        <source>The login is closed. What was done with it can be undone here.</source>
        <translation>Der Login ist geschlossen. Was damit getan wurde, kann hier rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>Seit wann</translation>
    </message>
    <message>
        <source>The last hour</source>
        <translation>Die letzte Stunde</translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation>Die letzten 24 Stunden</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Die letzten 7 Tage</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Die letzten 30 Tage</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>Von Anfang an</translation>
    </message>
    <message>
        <source>From which workspace</source>
        <translation>Aus welchem Arbeitsbereich</translation>
    </message>
    <message>
        <source>All workspaces</source>
        <translation>Alle Arbeitsbereiche</translation>
    </message>
    <message>
        <source>Past all workspaces</source>
        <translation>An allen Arbeitsbereichen vorbei</translation>
    </message>
    <message>
        <source>Workspace %1 (%2)</source>
        <extracomment>%1 is how a workspace is called in the log, %2 how many changes it sent</extracomment>
        <translation>Arbeitsbereich %1 (%2)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1 is a number of changes, %2 of records: &quot;12 changes to 5 records&quot;</extracomment>
        <translation>%1 an %2</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 Änderung</translation>
    </message>
    <message>
        <source>%L1 changes</source>
        <translation>%L1 Änderungen</translation>
    </message>
    <message>
        <source>1 record</source>
        <translation>1 Eintrag</translation>
    </message>
    <message>
        <source>%L1 records</source>
        <translation>%L1 Einträgen</translation>
    </message>
    <message>
        <source>Reading the audit log...</source>
        <translation>Das Audit wird gelesen ...</translation>
    </message>
    <message>
        <source>The login changed no records in this time.</source>
        <translation>Der Login hat in dieser Zeit keine Einträge geändert.</translation>
    </message>
    <message>
        <source>Shows what would change before anything does</source>
        <translation>Zeigt, was sich ändern würde, bevor sich etwas ändert</translation>
    </message>
    <message>
        <source>Possible when this workspace is in step with the shared mesh</source>
        <translation>Möglich, wenn dieser Arbeitsbereich mit der geteilten Mesh auf einem Stand ist</translation>
    </message>
    <message>
        <source>Undo what %1 did since %2</source>
        <extracomment>%1 is a login, %2 a date</extracomment>
        <translation>Rückgängig machen, was %1 seit %2 getan hat</translation>
    </message>
    <message>
        <source>Every value that is still there goes back to what it was. What others wrote since stays.</source>
        <translation>Jeder Wert, der noch da ist, wird wieder, was er war. Was andere seither geschrieben haben, bleibt.</translation>
    </message>
    <message>
        <source>%1 You are no governance lead: what is not of your domains will be refused.</source>
        <translation>%1 Sie sind nicht die Governance-Leitung: Was nicht zu Ihren Domänen gehört, wird abgelehnt.</translation>
    </message>
    <message>
        <source>1 change is not undone:</source>
        <translation>1 Änderung wird nicht rückgängig gemacht:</translation>
    </message>
    <message>
        <source>%L1 changes are not undone:</source>
        <translation>%L1 Änderungen werden nicht rückgängig gemacht:</translation>
    </message>
    <message>
        <source>Put 1 record back</source>
        <translation>1 Eintrag zurücksetzen</translation>
    </message>
    <message>
        <source>Put %L1 records back</source>
        <translation>%L1 Einträge zurücksetzen</translation>
    </message>
</context>
<context>
    <name>mesh::ActivityModel</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
</context>
<context>
    <name>mesh::Apply</name>
    <message>
        <source>%1 &quot;%2&quot; exists already.</source>
        <translation>%1 „%2“ gibt es schon.</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; no longer exists.</source>
        <translation>%1 „%2“ gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; was changed in the meantime. Its history shows by whom; nothing was changed now.</source>
        <translation>%1 „%2“ wurde inzwischen geändert. Von wem, zeigt der Verlauf; jetzt wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>mesh::AreaEditor</name>
    <message>
        <source>This is not JSON: line %1, %2.</source>
        <translation>Dies ist kein JSON: Zeile %1, %2.</translation>
    </message>
</context>
<context>
    <name>mesh::AsOfButton</name>
    <message>
        <source>Show the mesh as it was on an earlier date</source>
        <translation>Das Mesh zeigen, wie es an einem früheren Datum war</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>As of now</source>
        <translation>Stand: jetzt</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Choose a date...</source>
        <translation>Datum wählen...</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>date: what was done</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show an earlier date</source>
        <translation>Früheres Datum zeigen</translation>
    </message>
    <message>
        <source>Every page shows the mesh as it was then. Nothing can be changed meanwhile.</source>
        <translation>Jede Seite zeigt das Mesh, wie es damals war. Solange lässt sich nichts ändern.</translation>
    </message>
    <message>
        <source>Show this date</source>
        <translation>Dieses Datum zeigen</translation>
    </message>
    <message>
        <source>Go through time on the diagram</source>
        <translation>Im Diagramm durch die Zeit gehen</translation>
    </message>
</context>
<context>
    <name>mesh::AuditView</name>
    <message>
        <source>Hash of the last commit</source>
        <translation>Hash des letzten Commits</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Read the whole history of the shared mesh and look whether anything was altered</source>
        <translation>Den ganzen Verlauf des gemeinsamen Mesh lesen und nachsehen, ob etwas verändert wurde</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Export the result...</source>
        <translation>Ergebnis exportieren...</translation>
    </message>
    <message>
        <source>Progress of the verification</source>
        <translation>Fortschritt der Prüfung</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Last commits of the shared mesh, newest first</source>
        <translation>Letzte Commits des gemeinsamen Mesh, neueste zuerst</translation>
    </message>
    <message>
        <source>Last commits</source>
        <translation>Letzte Commits</translation>
    </message>
    <message>
        <source>The verification was cancelled. Nothing can be said.</source>
        <translation>Die Prüfung wurde abgebrochen. Es lässt sich nichts sagen.</translation>
    </message>
    <message>
        <source>Sound on %1: nothing in the shared mesh was altered.</source>
        <translation>In Ordnung am %1: Im gemeinsamen Mesh wurde nichts verändert.</translation>
    </message>
    <message>
        <source>1 finding on %2. Export the result and show it to the administrator before you go on.</source>
        <translation>1 Befund am %2. Exportieren Sie das Ergebnis und zeigen Sie es dem Administrator, bevor Sie weiterarbeiten.</translation>
    </message>
    <message>
        <source>%L1 findings on %2. Export the result and show it to the administrator before you go on.</source>
        <translation>%L1 Befunde am %2. Exportieren Sie das Ergebnis und zeigen Sie es dem Administrator, bevor Sie weiterarbeiten.</translation>
    </message>
    <message>
        <source>Last commit: %L1</source>
        <translation>Letzter Commit: %L1</translation>
    </message>
    <message>
        <source>No commit was read yet</source>
        <translation>Noch wurde kein Commit gelesen</translation>
    </message>
    <message>
        <source>Sign in to verify the shared mesh.</source>
        <translation>Melden Sie sich an, um das gemeinsame Mesh zu prüfen.</translation>
    </message>
    <message>
        <source>Every commit to the shared mesh is listed here.</source>
        <translation>Hier steht jeder Commit in das gemeinsame Mesh.</translation>
    </message>
    <message>
        <source>Every commit to the shared mesh is listed here. Sign in to see them.</source>
        <translation>Hier steht jeder Commit in das gemeinsame Mesh. Melden Sie sich an, um sie zu sehen.</translation>
    </message>
    <message>
        <source>Export the result of the verification</source>
        <translation>Ergebnis der Prüfung exportieren</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportiert nach %1</translation>
    </message>
</context>
<context>
    <name>mesh::BudgetBar</name>
    <message>
        <source>%1 % of the error budget left</source>
        <translation>Noch %1 % des Fehlerbudgets</translation>
    </message>
</context>
<context>
    <name>mesh::BulkEditDialog</name>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>Setzen auf</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Suchen und ersetzen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Remove the owner</source>
        <translation>Eigentümer entfernen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Person or team</source>
        <translation>Person oder Team</translation>
    </message>
    <message>
        <source>Nothing would change: all of them have this already.</source>
        <translation>Nichts würde sich ändern: Alle haben das schon.</translation>
    </message>
    <message>
        <source>Choose a value to see what would change.</source>
        <translation>Wählen Sie einen Wert, um zu sehen, was sich ändert.</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
</context>
<context>
    <name>mesh::CanvasSearch</name>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Find in the diagram</source>
        <translation>Im Diagramm suchen</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>Vorheriger (Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>Nächster (Eingabe)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show these nodes beside what the filter shows</source>
        <translation>Diese Knoten neben dem zeigen, was der Filter zeigt</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more are hidden by the filter.</source>
        <translation>
            <numerusform>%n weiterer ist vom Filter verborgen.</numerusform>
            <numerusform>%n weitere sind vom Filter verborgen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mesh::CardView</name>
    <message>
        <source>%1 in %2</source>
        <comment>a kind and a domain</comment>
        <translation>%1 in %2</translation>
    </message>
</context>
<context>
    <name>mesh::CataloguePage</name>
    <message>
        <source>Choose a column that can be edited to fill it down.</source>
        <translation>Wählen Sie eine Spalte, die sich bearbeiten lässt, um sie nach unten zu füllen.</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <extracomment>%1 is a number of records such as &quot;12 products&quot;</extracomment>
        <translation>%1 kopiert</translation>
    </message>
    <message>
        <source>The clipboard holds no cells to paste here.</source>
        <translation>Die Zwischenablage enthält keine Zellen zum Einfügen.</translation>
    </message>
    <message>
        <source>Nothing to change: the cells hold these values already.</source>
        <translation>Nichts zu ändern: Die Zellen haben diese Werte schon.</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Create %1 %2</source>
        <comment>a kind and a name</comment>
        <translation>%1 %2 anlegen</translation>
    </message>
    <message>
        <source>Show in the mesh</source>
        <translation>Im Mesh zeigen</translation>
    </message>
    <message>
        <source>Show in the history</source>
        <translation>Im Verlauf zeigen</translation>
    </message>
    <message>
        <source>Edit a field</source>
        <translation>Feld bearbeiten</translation>
    </message>
    <message>
        <source>Set owner</source>
        <translation>Eigentümer setzen</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Nach unten füllen</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Paste into the rows</source>
        <translation>In die Zeilen einfügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a kind of records such as &quot;Datasets&quot;, %2 their number</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Diese Ansicht speichern</translation>
    </message>
    <message>
        <source>Remove a view</source>
        <translation>Ansicht entfernen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Paste a table</source>
        <translation>Tabelle einfügen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Saved the view %1</source>
        <translation>Ansicht %1 gespeichert</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Data products</source>
        <translation>Datenprodukte</translation>
    </message>
    <message>
        <source>Choose what is listed</source>
        <translation>Wählen, was gezeigt wird</translation>
    </message>
    <message>
        <source>Saved views, columns, clipboard</source>
        <translation>Gespeicherte Ansichten, Spalten, Zwischenablage</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Table or cards</source>
        <translation>Tabelle oder Karten</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>New product</source>
        <extracomment>%1 is a kind of record such as &quot;dataset&quot;</extracomment>
        <translation>Neues Produkt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Nothing here matches the filters.</source>
        <translation>Nichts hier passt zu den Filtern.</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Alle Filter aufheben</translation>
    </message>
    <message>
        <source>Data products that people can find, trust and use belong here.</source>
        <translation>Hierher gehören Datenprodukte, die man finden, nutzen und denen man vertrauen kann.</translation>
    </message>
    <message>
        <source>There are no %1 yet.</source>
        <translation>Noch keine %1.</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Dateien importieren</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>Aufsteigend</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Absteigend</translation>
    </message>
    <message>
        <source>There are no data products yet, but %1.</source>
        <extracomment>%1 is a number of records such as &quot;124 datasets&quot;</extracomment>
        <translation>Es gibt noch keine Datenprodukte, aber %1.</translation>
    </message>
    <message>
        <source>Show the datasets</source>
        <translation>Die Datensätze zeigen</translation>
    </message>
</context>
<context>
    <name>mesh::ChangeDetails</name>
    <message>
        <source>Restore this field</source>
        <translation>Dieses Feld wiederherstellen</translation>
    </message>
    <message>
        <source>Restore the record</source>
        <translation>Eintrag wiederherstellen</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Nichts unterscheidet sich.</translation>
    </message>
    <message>
        <source>Restore the records</source>
        <translation>Einträge wiederherstellen</translation>
    </message>
    <message>
        <source>Go back to now to restore something.</source>
        <translation>Kehren Sie zu jetzt zurück, um etwas wiederherzustellen.</translation>
    </message>
    <message>
        <source>This workspace is read-only.</source>
        <translation>Dieser Arbeitsbereich ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Give the selected field its earlier value again</source>
        <translation>Dem gewählten Feld seinen früheren Wert zurückgeben</translation>
    </message>
    <message>
        <source>Select one changed field to give it its earlier value again</source>
        <translation>Wählen Sie ein geändertes Feld, um ihm seinen früheren Wert zurückzugeben</translation>
    </message>
    <message>
        <source>Select what to restore</source>
        <translation>Wählen Sie, was wiederhergestellt wird</translation>
    </message>
    <message>
        <source>Give every field of what is selected its earlier value again</source>
        <translation>Jedem Feld der Auswahl seinen früheren Wert zurückgeben</translation>
    </message>
    <message>
        <source>%1 is what it was then already.</source>
        <translation>%1 ist schon wie damals.</translation>
    </message>
    <message>
        <source>Restore %1 of %2</source>
        <translation>%2: %1 wiederherstellen</translation>
    </message>
    <message>
        <source>What is selected is as it was then already.</source>
        <translation>Die Auswahl ist schon wie damals.</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>%1 wiederherstellen</translation>
    </message>
    <message numerus="yes">
        <source>Restore %n records</source>
        <translation>
            <numerusform>%n Eintrag wiederherstellen</numerusform>
            <numerusform>%n Einträge wiederherstellen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mesh::ChangeDialog</name>
    <message>
        <source>and %1 more</source>
        <translation>und noch %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1 löschen?</translation>
    </message>
    <message>
        <source>Nothing else refers to it. Undo brings it back.</source>
        <translation>Nichts anderes verweist darauf. Rückgängig bringt es zurück.</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 mehr</translation>
    </message>
    <message>
        <source>Others refer to it: %1. What is part of it goes with it, and what only mentions it is cleared. Undo brings everything back.</source>
        <translation>Anderes verweist darauf: %1. Was dazu gehört, wird mitgelöscht; was es nur nennt, wird geleert. Rückgängig bringt alles zurück.</translation>
    </message>
</context>
<context>
    <name>mesh::ChangeLines</name>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Where it was imported from</source>
        <translation>Woher es importiert wurde</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %L2 more</source>
        <comment>names of fields</comment>
        <translation>
            <numerusform>%1 und %L2 weitere</numerusform>
            <numerusform>%1 und %L2 weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mesh::ChangeListModel</name>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>mesh::ChangePreview</name>
    <message>
        <source>Search these changes</source>
        <translation>Änderungen durchsuchen</translation>
    </message>
    <message>
        <source>No change contains this text.</source>
        <translation>Keine Änderung enthält diesen Text.</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Nichts würde sich ändern.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>%1; %2 of %3 lines shown</source>
        <comment>what changed; lines</comment>
        <translation>%1; %2 von %3 Zeilen gezeigt</translation>
    </message>
</context>
<context>
    <name>mesh::Chip</name>
    <message>
        <source>Press Delete to remove.</source>
        <translation>Entf entfernt es.</translation>
    </message>
</context>
<context>
    <name>mesh::ChipEdit</name>
    <message>
        <source>Choose one of the list.</source>
        <translation>Wählen Sie aus der Liste.</translation>
    </message>
</context>
<context>
    <name>mesh::ChoiceEditor</name>
    <message>
        <source>Not set</source>
        <translation>Nicht gesetzt</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>mesh::Columns</name>
    <message>
        <source>%1 %2</source>
        <comment>a number and its unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Datenbestand</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domäne</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>SLO</source>
        <translation>SLO</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Vertraulichkeit</translation>
    </message>
    <message>
        <source>Party class</source>
        <translation>Party-Klasse</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Datenbestände</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Owns</source>
        <translation>Besitzt</translation>
    </message>
    <message>
        <source>Who owns it today; in italics where that comes from the domain or product around it.</source>
        <translation>Wem es heute gehört; kursiv, wo das von der Domäne oder dem Produkt darüber kommt.</translation>
    </message>
    <message>
        <source>The worst state of its service level objectives.</source>
        <translation>Der schlechteste Stand seiner Service-Level-Ziele.</translation>
    </message>
    <message>
        <source>The newest value of the objective that is worst off.</source>
        <translation>Der neueste Wert des Ziels, um das es am schlechtesten steht.</translation>
    </message>
    <message>
        <source>The measurements of the last 30 days.</source>
        <translation>Die Messungen der letzten 30 Tage.</translation>
    </message>
    <message>
        <source>How secret it is, with what comes from around or inside of it.</source>
        <translation>Wie vertraulich es ist, mit dem, was von oben oder innen kommt.</translation>
    </message>
    <message>
        <source>Who collected the data, with what comes from around or inside of it.</source>
        <translation>Wer die Daten erhoben hat, mit dem, was von oben oder innen kommt.</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>Kein Eigentümer</translation>
    </message>
    <message>
        <source>Unowned by choice</source>
        <translation>Bewusst ohne</translation>
    </message>
    <message>
        <source>No SLO</source>
        <translation>Kein SLO</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <extracomment>%1 is the name of an owner, %2 how many others own it, too</extracomment>
        <translation>%1 +%2</translation>
    </message>
</context>
<context>
    <name>mesh::ColumnsTable</name>
    <message>
        <source>Columns of the dataset</source>
        <translation>Spalten des Datenbestands</translation>
    </message>
</context>
<context>
    <name>mesh::CommitModel</name>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
</context>
<context>
    <name>mesh::CompareStrip</name>
    <message>
        <source>Exchange the two sides</source>
        <translation>Die beiden Seiten tauschen</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>Nur Unterschiede</translation>
    </message>
    <message>
        <source>End the comparison</source>
        <translation>Vergleich beenden</translation>
    </message>
    <message>
        <source>Leave out what is the same on both sides</source>
        <translation>Weglassen, was auf beiden Seiten gleich ist</translation>
    </message>
    <message>
        <source>How many steps around what differs are shown</source>
        <translation>Wie viele Schritte um die Unterschiede gezeigt werden</translation>
    </message>
    <message>
        <source>What changed from</source>
        <translation>Änderungen von</translation>
    </message>
    <message>
        <source>to</source>
        <comment>a date</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>Nothing around it</source>
        <translation>Nichts darum herum</translation>
    </message>
    <message numerus="yes">
        <source>%n steps around it</source>
        <translation>
            <numerusform>%n Schritt darum herum</numerusform>
            <numerusform>%n Schritte darum herum</numerusform>
        </translation>
    </message>
    <message>
        <source>First side: %1</source>
        <translation>Erste Seite: %1</translation>
    </message>
    <message>
        <source>Second side: %1</source>
        <translation>Zweite Seite: %1</translation>
    </message>
</context>
<context>
    <name>mesh::Comparing</name>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>List of what differs</source>
        <translation>Liste der Unterschiede</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Choose a date…</source>
        <translation>Datum wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Compare with an earlier date</source>
        <translation>Mit einem früheren Datum vergleichen</translation>
    </message>
    <message>
        <source>The diagram shows what was added, removed and changed between the two.</source>
        <translation>Das Diagramm zeigt, was dazwischen hinzugekommen, entfallen und geändert ist.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Another workspace…</source>
        <translation>Anderer Arbeitsbereich&#xa0;…</translation>
    </message>
    <message>
        <source>As it was after</source>
        <translation>Wie es war nach</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>date: what was done</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Compare with another workspace</source>
        <translation>Mit einem anderen Arbeitsbereich vergleichen</translation>
    </message>
    <message>
        <source>Workspaces (*.meshstead)</source>
        <translation>Arbeitsbereiche (*.meshstead)</translation>
    </message>
    <message>
        <source>Save what differs</source>
        <translation>Unterschiede speichern</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>CSV-Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>What differs was saved as %1.</source>
        <translation>Die Unterschiede wurden als %1 gespeichert.</translation>
    </message>
    <message>
        <source>differences from %1 to %2</source>
        <comment>name of a file</comment>
        <translation>Unterschiede von %1 bis %2</translation>
    </message>
</context>
<context>
    <name>mesh::Comparison</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a kind of record and between which datasets: &quot;Flow: Orders to Payments&quot;
----------
a kind of record and who holds it: &quot;Ownership: Daniel Okafor&quot;
----------
a kind of record and its fields that differ: &quot;Data product: status, tags&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1, %2: %3 to %4</source>
        <extracomment>a kind of record, its one field that differs, and the values: &quot;Data product, status: Draft to Active&quot;</extracomment>
        <translation>%1, %2: %3 zu %4</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 nach %2</translation>
    </message>
</context>
<context>
    <name>mesh::ComparisonPanel</name>
    <message>
        <source>Nothing differs between the two.</source>
        <translation>Zwischen beiden gibt es keinen Unterschied.</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Which differences are listed</source>
        <translation>Welche Unterschiede aufgeführt sind</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Save everything that differs, field by field, as a table</source>
        <translation>Alle Unterschiede Feld für Feld als Tabelle speichern</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>Neu %1</translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>Entfallen %1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Geändert %1</translation>
    </message>
    <message>
        <source>Nothing differs in this way.</source>
        <translation>Auf diese Art unterscheidet sich nichts.</translation>
    </message>
</context>
<context>
    <name>mesh::ConflictChooser</name>
    <message>
        <source>Settle as chosen</source>
        <translation>Wie gewählt entscheiden</translation>
    </message>
    <message>
        <source>Send the change set anew with what was chosen; what was not asked stays mine</source>
        <translation>Den Änderungssatz mit dem Gewählten neu senden; wonach nicht gefragt wird, bleibt meine Fassung</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 is a field, %2 a record</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Leave it deleted</source>
        <translation>Gelöscht lassen</translation>
    </message>
    <message>
        <source>Restore it with mine</source>
        <translation>Mit meiner Fassung wiederherstellen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Take mine back</source>
        <translation>Meine Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>Send mine again</source>
        <translation>Meine Änderung erneut senden</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Andere Fassung</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine Fassung</translation>
    </message>
    <message>
        <source>Another value</source>
        <translation>Anderer Wert</translation>
    </message>
    <message>
        <source>These make sense only together and are chosen together: %1.</source>
        <translation>Diese ergeben nur zusammen Sinn und werden zusammen gewählt: %1.</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a value</comment>
        <translation>leer</translation>
    </message>
    <message>
        <source>Everything is chosen</source>
        <translation>Alles ist gewählt</translation>
    </message>
    <message>
        <source>1 is still to be chosen</source>
        <translation>1 ist noch zu wählen</translation>
    </message>
    <message>
        <source>%L1 are still to be chosen</source>
        <translation>%L1 sind noch zu wählen</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 braucht einen Wert.</translation>
    </message>
</context>
<context>
    <name>mesh::ConflictLines</name>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>created</source>
        <translation>angelegt</translation>
    </message>
    <message>
        <source>not changed</source>
        <translation>nicht geändert</translation>
    </message>
</context>
<context>
    <name>mesh::ConflictModel</name>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>the value that both sides changed</comment>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine Fassung</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Andere Fassung</translation>
    </message>
    <message>
        <source>By</source>
        <comment>who wrote theirs</comment>
        <translation>Von</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>the whole record</source>
        <translation>der ganze Eintrag</translation>
    </message>
    <message>
        <source>to be chosen</source>
        <translation>noch zu wählen</translation>
    </message>
    <message>
        <source>stays deleted</source>
        <translation>bleibt gelöscht</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>bleibt</translation>
    </message>
    <message>
        <source>sent again</source>
        <translation>erneut gesendet</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a value</comment>
        <translation>leer</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>the value that a person has chosen</comment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <comment>a value</comment>
        <translation>%1, gewählt</translation>
    </message>
</context>
<context>
    <name>mesh::ConflictView</name>
    <message>
        <source>Change sets that wait for you</source>
        <translation>Änderungssätze, die auf Sie warten</translation>
    </message>
    <message>
        <source>What stands in the way, with mine and theirs</source>
        <translation>Was im Weg steht, mit meiner und der anderen Fassung</translation>
    </message>
    <message>
        <source>Where you and a colleague change the same thing, you choose here whose value stays. Nothing waits for you.</source>
        <translation>Wo Sie und jemand anderes dasselbe ändern, wählen Sie hier, wessen Wert bleibt. Nichts wartet auf Sie.</translation>
    </message>
    <message>
        <source>Choose a change set to see what stands in its way.</source>
        <translation>Wählen Sie einen Änderungssatz, um zu sehen, was ihm im Weg steht.</translation>
    </message>
    <message>
        <source>Settled: %1</source>
        <translation>Entschieden: %1</translation>
    </message>
</context>
<context>
    <name>mesh::ConflictWords</name>
    <message>
        <source>%2 and %L1 more</source>
        <extracomment>%2 are names, %L1 how many others</extracomment>
        <translation>%2 und %L1 weitere</translation>
    </message>
    <message>
        <source>1 record that is not in this workspace</source>
        <translation>1 Eintrag, der nicht in diesem Arbeitsbereich ist</translation>
    </message>
    <message>
        <source>%L1 records that are not in this workspace</source>
        <translation>%L1 Einträge, die nicht in diesem Arbeitsbereich sind</translation>
    </message>
    <message>
        <source>A record</source>
        <translation>Ein Eintrag</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>another domain</source>
        <translation>einer anderen Domäne</translation>
    </message>
    <message>
        <source>%1 belongs to %2, which has no data steward. Ask a governance lead, or send your change as a proposal.</source>
        <translation>%1 gehört zu %2; dort gibt es keinen Datensteward. Fragen Sie die Governance-Leitung, oder senden Sie Ihre Änderung als Vorschlag.</translation>
    </message>
    <message>
        <source>%1 belongs to %2. Its data stewards decide: %3. Ask them, or send your change as a proposal.</source>
        <translation>%1 gehört zu %2. Dort entscheiden die Datenstewards: %3. Fragen Sie sie, oder senden Sie Ihre Änderung als Vorschlag.</translation>
    </message>
    <message>
        <source>%1 would move to or from %2, which has no data steward. A governance lead can move it.</source>
        <translation>%1 käme zu %2 oder von dort weg; dort gibt es keinen Datensteward. Die Governance-Leitung kann den Eintrag verschieben.</translation>
    </message>
    <message>
        <source>Only governance leads may make this change to %1.</source>
        <translation>%1: Nur die Governance-Leitung darf diese Änderung machen.</translation>
    </message>
    <message>
        <source>Only governance leads may change this of %1: %2.</source>
        <translation>%1: Nur die Governance-Leitung darf dies ändern: %2.</translation>
    </message>
    <message>
        <source>%1 is there already, with other values: %2 created it, too.</source>
        <translation>%1 ist schon da, mit anderen Werten: Auch %2 hat den Eintrag angelegt.</translation>
    </message>
    <message>
        <source>%1 is not in the shared mesh, so that it cannot be changed there.</source>
        <translation>%1 ist nicht im gemeinsamen Mesh und lässt sich dort deshalb nicht ändern.</translation>
    </message>
    <message>
        <source>%2 deleted %1 while you changed it.</source>
        <translation>%1: Von %2 gelöscht, während Sie den Eintrag geändert haben.</translation>
    </message>
    <message>
        <source>%2 changed %1 after you had last seen it; that is why it was not deleted.</source>
        <translation>%1: Von %2 geändert, nachdem Sie den Eintrag zuletzt gesehen hatten; deshalb wurde er nicht gelöscht.</translation>
    </message>
    <message>
        <source>%2 changed the same of %1 first: %3.</source>
        <translation>%1: %2 hat dasselbe zuerst geändert: %3.</translation>
    </message>
    <message>
        <source>%1 refers to what was deleted meanwhile: %2.</source>
        <translation>%1 verweist auf etwas, das inzwischen gelöscht wurde: %2.</translation>
    </message>
    <message>
        <source>%1 was not deleted, because others refer to it now: %2.</source>
        <translation>%1 wurde nicht gelöscht, weil inzwischen andere darauf verweisen: %2.</translation>
    </message>
    <message>
        <source>%1 would come to lie below itself: another domain was moved meanwhile.</source>
        <translation>%1 käme unter sich selbst zu stehen: Eine andere Domäne wurde inzwischen verschoben.</translation>
    </message>
    <message>
        <source>Only governance leads may lower this of %1: %2.</source>
        <translation>%1: Nur die Governance-Leitung darf dies herabsetzen: %2.</translation>
    </message>
    <message>
        <source>Your role in the shared mesh is to read. Ask an administrator for another one, or send your change as a proposal.</source>
        <translation>Ihre Rolle im gemeinsamen Mesh erlaubt nur das Lesen. Bitten Sie einen Administrator um eine andere, oder senden Sie Ihre Änderung als Vorschlag.</translation>
    </message>
    <message>
        <source>%1 has a value that the shared mesh does not take: %2.</source>
        <translation>%1 hat einen Wert, den das gemeinsame Mesh nicht annimmt: %2.</translation>
    </message>
    <message>
        <source>%1 needs a value: %2.</source>
        <translation>%1 braucht einen Wert: %2.</translation>
    </message>
    <message>
        <source>What you changed of %1 makes sense only together with other fields, and these were not sent. Send it again.</source>
        <translation>%1: Ihre Änderung ergibt nur zusammen mit anderen Feldern Sinn, und diese wurden nicht gesendet. Senden Sie erneut.</translation>
    </message>
    <message>
        <source>The shared mesh does not know this kind of record yet. It can be sent when its administrator has updated it.</source>
        <translation>Das gemeinsame Mesh kennt diese Art von Eintrag noch nicht. Senden lässt sie sich, sobald der Administrator das Mesh aktualisiert hat.</translation>
    </message>
    <message>
        <source>The shared mesh does not know this field of %1 yet: %2. It can be sent when its administrator has updated it.</source>
        <translation>%1: Das gemeinsame Mesh kennt dieses Feld noch nicht: %2. Senden lässt es sich, sobald der Administrator das Mesh aktualisiert hat.</translation>
    </message>
    <message>
        <source>The shared mesh does not know this choice for %1 yet: %2. It can be sent when its administrator has updated it.</source>
        <translation>%1: Das gemeinsame Mesh kennt diese Auswahl noch nicht: %2. Senden lässt sie sich, sobald der Administrator das Mesh aktualisiert hat.</translation>
    </message>
    <message>
        <source>The server could not take this change set.</source>
        <translation>Der Server konnte diesen Änderungssatz nicht annehmen.</translation>
    </message>
    <message>
        <source>The server could not take this change set. It says: %1</source>
        <translation>Der Server konnte diesen Änderungssatz nicht annehmen. Er meldet: %1</translation>
    </message>
    <message>
        <source>The shared mesh did not take the change of %1. It says: %2</source>
        <translation>%1: Das gemeinsame Mesh hat die Änderung nicht angenommen. Es meldet: %2</translation>
    </message>
    <message>
        <source>%2 deleted %1 meanwhile.</source>
        <translation>%2 hat %1 inzwischen gelöscht.</translation>
    </message>
    <message>
        <source>%2 changed %1 meanwhile, which this deletes.</source>
        <translation>%2 hat %1, das hier gelöscht wird, inzwischen geändert.</translation>
    </message>
    <message>
        <source>%2 changed this of %1 meanwhile: %3.</source>
        <translation>%2 hat dies an %1 inzwischen geändert: %3.</translation>
    </message>
    <message>
        <source>%1 would move to or from %2. Its data stewards have to agree first: %3. Take it back and choose &quot;Hand over to another domain&quot; in the menu of the product: that asks them.</source>
        <translation>%1 würde nach oder von %2 wechseln. Deren Datenstewards müssen erst zustimmen: %3. Nehmen Sie es zurück und wählen Sie im Menü des Produkts „An eine andere Domäne übergeben“: Das fragt sie.</translation>
    </message>
</context>
<context>
    <name>mesh::ConsentTab</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alle wählen</translation>
    </message>
    <message>
        <source>Select columns to classify them together.</source>
        <translation>Wählen Sie Spalten, um sie gemeinsam einzustufen.</translation>
    </message>
    <message>
        <source>No purpose named</source>
        <translation>Kein Zweck genannt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a sensitivity and how many columns have it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Columns that are %1</source>
        <translation>Spalten der Stufe %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a party class and how many columns have it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Columns of %1 data</source>
        <translation>Spalten mit %1-Daten</translation>
    </message>
    <message>
        <source>%1 of %2 columns are classified.</source>
        <translation>%1 von %2 Spalten sind eingestuft.</translation>
    </message>
    <message>
        <source>%1 of %2 columns are classified. Their purposes have none in common: together they may be used for nothing.</source>
        <translation>%1 von %2 Spalten sind eingestuft. Ihre Zwecke haben nichts gemeinsam: Zusammen dürfen sie für nichts genutzt werden.</translation>
    </message>
    <message>
        <source>%1 of %2 columns are classified. All of them together may be used for %3.</source>
        <translation>%1 von %2 Spalten sind eingestuft. Zusammen dürfen sie genutzt werden für: %3.</translation>
    </message>
    <message>
        <source>Classification of %1</source>
        <translation>Einstufung von %1</translation>
    </message>
</context>
<context>
    <name>mesh::ContractTab</name>
    <message>
        <source>Select one record to see its contract.</source>
        <translation>Wählen Sie einen Eintrag, um seinen Vertrag zu sehen.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>Add a port</source>
        <translation>Port hinzufügen</translation>
    </message>
    <message>
        <source>No port yet. A port is where others get the data, or where it comes in.</source>
        <translation>Noch kein Port. An einem Port holen andere die Daten ab, oder dort kommen sie herein.</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>No contract yet. It says what users may expect and what is asked of them.</source>
        <translation>Noch kein Vertrag. Er sagt, was Nutzer erwarten dürfen und was von ihnen verlangt wird.</translation>
    </message>
    <message>
        <source>Add a contract</source>
        <translation>Vertrag hinzufügen</translation>
    </message>
    <message>
        <source>New port</source>
        <translation>Neuer Port</translation>
    </message>
    <message>
        <source>Add a port to %1</source>
        <translation>%1: Port hinzufügen</translation>
    </message>
    <message>
        <source>Contract of %1</source>
        <translation>Vertrag von %1</translation>
    </message>
    <message>
        <source>Add a contract to %1</source>
        <translation>%1: Vertrag hinzufügen</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>a product</comment>
        <translation>von %1</translation>
    </message>
</context>
<context>
    <name>mesh::DatasetDrag</name>
    <message>
        <source>%1 belongs to no product.</source>
        <translation>%1 gehört zu keinem Produkt.</translation>
    </message>
    <message>
        <source>They belong to %1 already.</source>
        <translation>Sie gehören schon zu %1.</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>Nach %1 verschieben</translation>
    </message>
    <message>
        <source>A dataset belongs to a product, not to a domain.</source>
        <translation>Ein Datenbestand gehört zu einem Produkt, nicht zu einer Domäne.</translation>
    </message>
    <message>
        <source>Move to a product of %1…</source>
        <translation>In ein Produkt von %1 verschieben&#xa0;…</translation>
    </message>
</context>
<context>
    <name>mesh::DatasetMove</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody, on purpose</source>
        <translation>absichtlich niemand</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>%1: %2 becomes %3</source>
        <extracomment>a field, and its value before and after</extracomment>
        <translation>%1: aus %2 wird %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>datasets, and what happens to them</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Take %1 out of its product</source>
        <translation>%1 aus dem Produkt nehmen</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>%1 nach %2 verschieben</translation>
    </message>
    <message>
        <source>Owner: %1 becomes %2</source>
        <translation>Eigentümer: aus %1 wird %2</translation>
    </message>
    <message>
        <source>Port %1 of %2 hands it out and stays where it is</source>
        <translation>Port %1 von %2 gibt ihn aus und bleibt, wo er ist</translation>
    </message>
    <message>
        <source>Agreement &quot;%1&quot; is about that port</source>
        <translation>Die Vereinbarung „%1“ betrifft diesen Port</translation>
    </message>
    <message>
        <source>Its contract &quot;%1&quot; stays with %2</source>
        <translation>Sein Vertrag „%1“ bleibt bei %2</translation>
    </message>
</context>
<context>
    <name>mesh::DatasetMoveDialog</name>
    <message>
        <source>Move %1 to another product</source>
        <translation>%1 in ein anderes Produkt verschieben</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>Data product</source>
        <translation>Datenprodukt</translation>
    </message>
    <message>
        <source>What changes with it</source>
        <translation>Was sich damit ändert</translation>
    </message>
    <message>
        <source>Choose the product that they belong to from now on.</source>
        <translation>Wählen Sie das Produkt, zu dem sie von nun an gehören.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und noch %1</translation>
    </message>
    <message>
        <source>They belong to this product already.</source>
        <translation>Sie gehören schon zu diesem Produkt.</translation>
    </message>
    <message>
        <source>Owners and consent stay the same, and no port or contract is touched.</source>
        <translation>Eigentümer und Einwilligung bleiben gleich, und kein Port oder Vertrag ist betroffen.</translation>
    </message>
</context>
<context>
    <name>mesh::DateDialog</name>
    <message>
        <source>Date and time</source>
        <translation>Datum und Uhrzeit</translation>
    </message>
</context>
<context>
    <name>mesh::DetectorList</name>
    <message>
        <source>Every commit follows from the one before, and its events are those that were signed</source>
        <translation>Jeder Commit folgt aus dem vorigen, und seine Ereignisse sind die signierten</translation>
    </message>
    <message>
        <source>All events, played back, give the records that there are</source>
        <translation>Alle Ereignisse, nacheinander abgespielt, ergeben die vorhandenen Einträge</translation>
    </message>
    <message>
        <source>The commits that this workspace has seen are still the same</source>
        <translation>Die Commits, die dieser Arbeitsbereich gesehen hat, sind noch dieselben</translation>
    </message>
    <message>
        <source>Every record is filed under the domain that its fields name</source>
        <translation>Jeder Eintrag ist unter der Domäne abgelegt, die seine Felder nennen</translation>
    </message>
    <message>
        <source>%1 commits, %2 events</source>
        <translation>%1 Commits, %2 Ereignisse</translation>
    </message>
    <message>
        <source>this workspace has seen none before</source>
        <translation>dieser Arbeitsbereich hat noch keine gesehen</translation>
    </message>
    <message>
        <source>1 commit compared</source>
        <translation>1 Commit verglichen</translation>
    </message>
    <message>
        <source>%L1 commits compared</source>
        <translation>%L1 Commits verglichen</translation>
    </message>
    <message>
        <source>1 record</source>
        <translation>1 Eintrag</translation>
    </message>
    <message>
        <source>%L1 records</source>
        <translation>%L1 Einträge</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a check: what it compares</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>1 finding</source>
        <translation>1 Befund</translation>
    </message>
    <message>
        <source>%L1 findings</source>
        <translation>%L1 Befunde</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <extracomment>%1 is what was checked, %2 how much, %3 what came of it</extracomment>
        <translation>%1 (%2): %3</translation>
    </message>
</context>
<context>
    <name>mesh::Diagram</name>
    <message>
        <source>%1 nodes are too many for one picture. Select a record and focus on it, or choose a coarser level.</source>
        <translation>%1 Knoten sind zu viele für ein Bild. Wählen Sie einen Eintrag und fokussieren Sie ihn, oder wählen Sie eine gröbere Ebene.</translation>
    </message>
</context>
<context>
    <name>mesh::DiagramExport</name>
    <message>
        <source>There is no diagram to export yet.</source>
        <translation>Es gibt noch kein Diagramm zum Exportieren.</translation>
    </message>
    <message>
        <source>Export the diagram…</source>
        <translation>Diagramm exportieren&#xa0;…</translation>
    </message>
</context>
<context>
    <name>mesh::DiagramShelf</name>
    <message>
        <source>No diagram is saved yet</source>
        <translation>Noch ist kein Diagramm gespeichert</translation>
    </message>
    <message>
        <source>Save changes to %1</source>
        <translation>Änderungen an %1 speichern</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter&#xa0;…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen&#xa0;…</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Lay out afresh</source>
        <translation>Neu anordnen</translation>
    </message>
    <message>
        <source>Save the diagram %1</source>
        <translation>Diagramm %1 speichern</translation>
    </message>
    <message>
        <source>Save the diagram</source>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Rename the diagram</source>
        <translation>Diagramm umbenennen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename the diagram %1 to %2</source>
        <translation>Diagramm %1 in %2 umbenennen</translation>
    </message>
    <message>
        <source>Delete the diagram %1</source>
        <translation>Diagramm %1 löschen</translation>
    </message>
</context>
<context>
    <name>mesh::DiagramWords</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 nach %2</translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
</context>
<context>
    <name>mesh::Differences</name>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Verglichen</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfallen</translation>
    </message>
</context>
<context>
    <name>mesh::Document</name>
    <message>
        <source>This workspace is open for reading only. Open it for writing to make changes.</source>
        <translation>Dieser Arbeitsbereich ist nur zum Lesen geöffnet. Öffnen Sie ihn zum Schreiben, um etwas zu ändern.</translation>
    </message>
    <message>
        <source>A large change is being written. Wait until it is done, or stop it.</source>
        <translation>Eine große Änderung wird geschrieben. Warten Sie, bis sie fertig ist, oder halten Sie sie an.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Zurückgenommen: %1</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Es gibt nichts zurückzunehmen.</translation>
    </message>
</context>
<context>
    <name>mesh::DomainsDialog</name>
    <message>
        <source>Domains of %1</source>
        <translation>Domänen von %1</translation>
    </message>
    <message>
        <source>A data steward may change what belongs to these domains.</source>
        <translation>Ein Datensteward darf ändern, was zu diesen Domänen gehört.</translation>
    </message>
    <message>
        <source>There are no domains in the mesh yet. Make them in the catalogue.</source>
        <translation>Es gibt noch keine Domänen im Mesh. Legen Sie sie im Katalog an.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Give these domains</source>
        <translation>Diese Domänen vergeben</translation>
    </message>
</context>
<context>
    <name>mesh::DropZone</name>
    <message>
        <source>Add files...</source>
        <translation>Dateien hinzufügen...</translation>
    </message>
    <message>
        <source>Add folder...</source>
        <translation>Ordner hinzufügen...</translation>
    </message>
    <message>
        <source>Drop files or folders here</source>
        <translation>Dateien oder Ordner hier ablegen</translation>
    </message>
    <message>
        <source>dbt artifacts, ODCS contracts, ODPS products, OpenLineage events and Meshstead&apos;s own files. What a file is shows in its content, whatever its name.</source>
        <translation>dbt-Artefakte, ODCS-Verträge, ODPS-Produkte, OpenLineage-Ereignisse und eigene Dateien von Meshstead. Was eine Datei ist, zeigt ihr Inhalt, wie immer sie heißt.</translation>
    </message>
    <message>
        <source>Nothing is changed until you press Import.</source>
        <translation>Geändert wird erst, wenn Sie auf Importieren drücken.</translation>
    </message>
</context>
<context>
    <name>mesh::Editing</name>
    <message>
        <source>Add %1 to %2 of %3</source>
        <extracomment>%1 are values, %2 a field, %3 one or several records</extracomment>
        <translation>%3: „%2“ um %1 ergänzen</translation>
    </message>
    <message>
        <source>Remove %1 from %2 of %3</source>
        <extracomment>%1 are values, %2 a field, %3 one or several records</extracomment>
        <translation>%3: %1 aus „%2“ entfernen</translation>
    </message>
    <message>
        <source>Replace %1 by %2 in %3 of %4</source>
        <extracomment>%1 and %2 are texts, %3 a field, %4 one or several records</extracomment>
        <translation>%4: %1 durch %2 in „%3“ ersetzen</translation>
    </message>
    <message>
        <source>Remove the %1 of %2</source>
        <extracomment>%1 is a role such as &quot;owner&quot;, %2 one or several records</extracomment>
        <translation>%2: %1 entfernen</translation>
    </message>
    <message>
        <source>Set %1 of %2 to %3</source>
        <extracomment>%1 is a role such as &quot;owner&quot;, %2 one or several records, %3 a person or team</extracomment>
        <translation>%2: %3 als %1 festlegen</translation>
    </message>
    <message>
        <source>Leave %1 without an owner on purpose</source>
        <translation>%1 bewusst ohne Eigentümer lassen</translation>
    </message>
    <message>
        <source>Expect an owner for %1 again</source>
        <translation>Für %1 wieder einen Eigentümer erwarten</translation>
    </message>
    <message>
        <source>End: %1</source>
        <extracomment>%1 is an ownership such as &quot;Owner of Customer 360&quot;</extracomment>
        <translation>Beendet: %1</translation>
    </message>
</context>
<context>
    <name>mesh::Exploring</name>
    <message>
        <source>Find in the diagram</source>
        <translation>Im Diagramm suchen</translation>
    </message>
    <message>
        <source>Path to…</source>
        <translation>Pfad zu&#xa0;…</translation>
    </message>
    <message>
        <source>Lineage of this column</source>
        <translation>Datenherkunft dieser Spalte</translation>
    </message>
    <message>
        <source>Only what matches…</source>
        <translation>Nur was passt&#xa0;…</translation>
    </message>
    <message>
        <source>Impact beside the diagram</source>
        <translation>Auswirkung neben dem Diagramm</translation>
    </message>
    <message>
        <source>Paths beside the diagram</source>
        <translation>Pfade neben dem Diagramm</translation>
    </message>
    <message>
        <source>Only some domains</source>
        <translation>Nur einige Domänen</translation>
    </message>
    <message>
        <source>There are no domains yet</source>
        <translation>Es gibt noch keine Domänen</translation>
    </message>
    <message>
        <source>A filter hides %1. Remove it to see this way.</source>
        <translation>Ein Filter verbirgt %1. Entfernen Sie ihn, um diesen Weg zu sehen.</translation>
    </message>
</context>
<context>
    <name>mesh::ExportChoice</name>
    <message>
        <source>%1 landscape</source>
        <translation>%1 quer</translation>
    </message>
    <message>
        <source>%1 portrait</source>
        <translation>%1 hoch</translation>
    </message>
    <message>
        <source>One page, %1</source>
        <translation>Eine Seite, %1</translation>
    </message>
    <message>
        <source>%1 pages, %2: an overview, then %3 columns and %4 rows</source>
        <extracomment>how many pages, their paper, and how they lie beside each other</extracomment>
        <translation>%1 Seiten, %2: eine Übersicht, dann %3 Spalten und %4 Reihen</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 Pixel</translation>
    </message>
    <message>
        <source>%1 × %2 mm</source>
        <translation>%1 × %2 mm</translation>
    </message>
</context>
<context>
    <name>mesh::ExportDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>The diagram was saved as %1.</source>
        <translation>Das Diagramm wurde als %1 gespeichert.</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <extracomment>a kind of files and their ending: &quot;SVG files (*.svg)&quot;</extracomment>
        <translation>%1-Dateien (*.%2)</translation>
    </message>
    <message>
        <source>With the legend</source>
        <translation>Mit Legende</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Export the diagram</source>
        <translation>Diagramm exportieren</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>What kind of file is written</source>
        <translation>Welche Art von Datei geschrieben wird</translation>
    </message>
    <message>
        <source>What is shown (%1 of %2)</source>
        <translation>Was gezeigt wird (%1 von %2)</translation>
    </message>
    <message>
        <source>The selection and its neighbours</source>
        <translation>Die Auswahl und ihre Nachbarn</translation>
    </message>
    <message>
        <source>Everything (%1)</source>
        <translation>Alles (%1)</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Ausschnitt</translation>
    </message>
    <message>
        <source>How much of the mesh is written</source>
        <translation>Wie viel des Mesh geschrieben wird</translation>
    </message>
    <message>
        <source>One poster</source>
        <translation>Ein Plakat</translation>
    </message>
    <message>
        <source>A4 pages</source>
        <translation>Seiten in A4</translation>
    </message>
    <message>
        <source>A3 pages</source>
        <translation>Seiten in A3</translation>
    </message>
    <message>
        <source>Letter pages</source>
        <translation>Seiten in Letter</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>One page as large as the diagram, or pages to print and glue</source>
        <translation>Eine Seite so groß wie das Diagramm, oder Seiten zum Drucken und Kleben</translation>
    </message>
    <message>
        <source>Whichever takes fewer pages</source>
        <translation>Was weniger Seiten braucht</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Hochformat</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Querformat</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Ausrichtung</translation>
    </message>
    <message>
        <source>How the pages lie</source>
        <translation>Wie die Seiten liegen</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Rand</translation>
    </message>
    <message>
        <source>White around every page</source>
        <translation>Freier Rand um jede Seite</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Überlappung</translation>
    </message>
    <message>
        <source>What two neighbouring pages both show, to be glued</source>
        <translation>Was zwei benachbarte Seiten beide zeigen, zum Kleben</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Maßstab</translation>
    </message>
    <message>
        <source>100 % is as large as on the screen</source>
        <translation>100 % ist so groß wie am Bildschirm</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark words on white, to be printed</source>
        <translation>Dunkle Schrift auf Weiß, zum Drucken</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light words on a dark ground</source>
        <translation>Helle Schrift auf dunklem Grund</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Light or dark, whatever the window has</source>
        <translation>Hell oder dunkel, gleich wie das Fenster ist</translation>
    </message>
    <message>
        <source>Below the diagram: what the marks and lines mean</source>
        <translation>Unter dem Diagramm: was Zeichen und Linien bedeuten</translation>
    </message>
    <message>
        <source>Laid out anew, so its size is known when it is done.</source>
        <translation>Wird neu angeordnet; die Größe steht fest, wenn es fertig ist.</translation>
    </message>
    <message>
        <source>A text file for other programs.</source>
        <translation>Eine Textdatei für andere Programme.</translation>
    </message>
    <message>
        <source>The export was stopped. No file was written.</source>
        <translation>Der Export wurde angehalten. Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Wird gemessen …</translation>
    </message>
</context>
<context>
    <name>mesh::FacetModel</name>
    <message>
        <source>Show fewer</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 mehr</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is the value of a facet such as &quot;Sales&quot;, %2 how many records have it</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>mesh::FacetPanel</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Alle Filter aufheben</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Liste filtern</translation>
    </message>
    <message>
        <source>Facets</source>
        <translation>Facetten</translation>
    </message>
</context>
<context>
    <name>mesh::Facets</name>
    <message>
        <source>Not set</source>
        <translation>Nicht gesetzt</translation>
    </message>
    <message>
        <source>(no longer there)</source>
        <translation>(nicht mehr da)</translation>
    </message>
    <message>
        <source>No domain</source>
        <translation>Keine Domäne</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>Kein Eigentümer</translation>
    </message>
    <message>
        <source>Unowned by choice</source>
        <translation>Bewusst ohne</translation>
    </message>
    <message>
        <source>No SLO</source>
        <translation>Kein SLO</translation>
    </message>
    <message>
        <source>Has an owner</source>
        <translation>Hat Eigentümer</translation>
    </message>
    <message>
        <source>Has no owner</source>
        <translation>Ohne Eigentümer</translation>
    </message>
    <message>
        <source>Has an SLO</source>
        <translation>Hat SLO</translation>
    </message>
    <message>
        <source>Has no SLO</source>
        <translation>Ohne SLO</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domäne</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>SLO</source>
        <translation>SLO</translation>
    </message>
    <message>
        <source>Party class</source>
        <translation>Party-Klasse</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Vertraulichkeit</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Has owner</source>
        <translation>Mit Eigentümer</translation>
    </message>
    <message>
        <source>Has SLO</source>
        <translation>Mit SLO</translation>
    </message>
    <message>
        <source>Changed by %1</source>
        <translation>Geändert von %1</translation>
    </message>
    <message>
        <source>New to me</source>
        <translation>Neu für mich</translation>
    </message>
</context>
<context>
    <name>mesh::FilterStrip</name>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>How many steps around the focus are shown</source>
        <translation>Wie viele Schritte um den Fokus gezeigt werden</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>Aufwärts</translation>
    </message>
    <message>
        <source>Downstream</source>
        <translation>Abwärts</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Focus on %1. Close to show everything.</source>
        <translation>Fokus auf %1. Schließen zeigt wieder alles.</translation>
    </message>
    <message>
        <source>%1 up, %2 down</source>
        <translation>%1 auf, %2 ab</translation>
    </message>
    <message>
        <source>Everything between %1. Close to show everything.</source>
        <translation>Alles zwischen %1. Schließen zeigt wieder alles.</translation>
    </message>
    <message>
        <source>Nodes hidden by hand. Close to show them again.</source>
        <translation>Von Hand verborgene Knoten. Schließen zeigt sie wieder.</translation>
    </message>
    <message>
        <source>Mesh</source>
        <translation>Mesh</translation>
    </message>
    <message>
        <source>owner:none &amp; tag:PII</source>
        <translation>owner:none &amp; tag:PII</translation>
    </message>
    <message>
        <source>Show only what matches</source>
        <translation>Nur zeigen, was passt</translation>
    </message>
    <message>
        <source>A selection in words, such as owner:none, status:active &amp; domain:sales, slo:breached. Enter applies it, Esc leaves it.</source>
        <translation>Eine Auswahl in Worten, etwa owner:none, status:active &amp; domain:sales, slo:breached. Eingabe wendet sie an, Esc verlässt sie.</translation>
    </message>
    <message>
        <source>Take all filters away (Ctrl+Shift+0)</source>
        <translation>Alle Filter entfernen (Strg+Umschalt+0)</translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>What feeds the column %1 and what it feeds. Close to show everything.</source>
        <translation>Was die Spalte %1 speist und was sie speist. Schließen zeigt alles.</translation>
    </message>
    <message numerus="yes">
        <source>%n domains</source>
        <translation>
            <numerusform>%n Domäne</numerusform>
            <numerusform>%n Domänen</numerusform>
        </translation>
    </message>
    <message>
        <source>Only in %1. Close to show all domains.</source>
        <translation>Nur in %1. Schließen zeigt alle Domänen.</translation>
    </message>
    <message>
        <source>Only what matches %1. Click to change it, close to show all.</source>
        <translation>Nur was zu %1 passt. Ein Klick ändert es, Schließen zeigt alles.</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden</source>
        <translation>
            <numerusform>%n verborgen</numerusform>
            <numerusform>%n verborgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opened or folded</source>
        <translation>
            <numerusform>%n geöffnet oder gefaltet</numerusform>
            <numerusform>%n geöffnet oder gefaltet</numerusform>
        </translation>
    </message>
    <message>
        <source>Nodes shown with their parts or folded into one. Close to undo it for all.</source>
        <translation>Knoten, die mit ihren Teilen gezeigt oder zu einem gefaltet sind. Schließen nimmt es für alle zurück.</translation>
    </message>
    <message numerus="yes">
        <source>%n placed by hand</source>
        <translation>
            <numerusform>%n von Hand gesetzt</numerusform>
            <numerusform>%n von Hand gesetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Nodes that you have put in their place. Close to lay out afresh.</source>
        <translation>Knoten, die Sie an ihren Platz gesetzt haben. Schließen ordnet neu an.</translation>
    </message>
    <message>
        <source>Go up to %1</source>
        <translation>Hinauf zu %1</translation>
    </message>
</context>
<context>
    <name>mesh::FindingModel</name>
    <message>
        <source>A record that is not in this workspace</source>
        <translation>Ein Eintrag, der nicht in diesem Arbeitsbereich ist</translation>
    </message>
    <message>
        <source>Commit %L1</source>
        <translation>Commit %L1</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
</context>
<context>
    <name>mesh::FlowCard</name>
    <message>
        <source>Previous flow of this line</source>
        <translation>Vorheriger Datenfluss dieser Linie</translation>
    </message>
    <message>
        <source>Next flow of this line</source>
        <translation>Nächster Datenfluss dieser Linie</translation>
    </message>
    <message>
        <source>About the flow</source>
        <translation>Über den Datenfluss</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>the place among the flows of one line, and how many there are</extracomment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>mesh::FlowChoiceDialog</name>
    <message>
        <source>Re-route flows to come from %1</source>
        <translation>Datenflüsse umleiten, so dass sie von %1 kommen</translation>
    </message>
    <message>
        <source>Re-route flows to lead to %1</source>
        <translation>Datenflüsse umleiten, so dass sie nach %1 führen</translation>
    </message>
    <message>
        <source>Re-route</source>
        <translation>Umleiten</translation>
    </message>
    <message>
        <source>Flows to re-route</source>
        <translation>Datenflüsse zum Umleiten</translation>
    </message>
    <message>
        <source>imported: stays as superseded, and a corrected flow is declared</source>
        <translation>importiert: bleibt als ersetzt, und ein berichtigter wird deklariert</translation>
    </message>
    <message>
        <source>drawn by hand</source>
        <translation>von Hand gezeichnet</translation>
    </message>
    <message>
        <source>%1 → %2 (%3)</source>
        <extracomment>a flow: from where, to where, and what becomes of it</extracomment>
        <translation>%1 → %2 (%3)</translation>
    </message>
    <message>
        <source>Re-route %1</source>
        <translation>%1 umleiten</translation>
    </message>
    <message>
        <source>The connection stands for several flows. Choose which ones are led elsewhere.</source>
        <translation>Die Verbindung steht für mehrere Datenflüsse. Wählen Sie, welche umgeleitet werden.</translation>
    </message>
    <message>
        <source>What an import has seen is not written over: imported flows are marked as superseded by the ones you declare, and the next import leaves that alone.</source>
        <translation>Was ein Import gesehen hat, wird nicht überschrieben: Importierte Datenflüsse gelten als ersetzt durch die, die Sie deklarieren, und der nächste Import lässt das so.</translation>
    </message>
</context>
<context>
    <name>mesh::FlowEdits</name>
    <message>
        <source>A flow joins two products, two datasets or two columns. Choose a level where both are shown.</source>
        <translation>Ein Datenfluss verbindet zwei Produkte, zwei Datenbestände oder zwei Spalten. Wählen Sie eine Ebene, die beide zeigt.</translation>
    </message>
    <message>
        <source>There is a flow from %1 to %2 already.</source>
        <translation>Es gibt schon einen Datenfluss von %1 nach %2.</translation>
    </message>
    <message>
        <source>Draw a flow from %1 to %2</source>
        <translation>Datenfluss von %1 nach %2 zeichnen</translation>
    </message>
    <message numerus="yes">
        <source>%n flows</source>
        <translation>
            <numerusform>%n Datenfluss</numerusform>
            <numerusform>%n Datenflüsse</numerusform>
        </translation>
    </message>
    <message>
        <source>the flow from %1 to %2</source>
        <translation>Datenfluss von %1 nach %2</translation>
    </message>
    <message>
        <source>The flow from %1 to %2 was ruled out by %3 on %4. Accept it in &quot;Reconcile&quot; to bring it back.</source>
        <translation>Den Datenfluss von %1 nach %2 hat %3 am %4 ausgeschlossen. Nehmen Sie ihn unter „Abgleichen“ an, um ihn zurückzuholen.</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Reject %1</source>
        <translation>%1 ablehnen</translation>
    </message>
    <message>
        <source>Cut %1</source>
        <translation>%1 trennen</translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <translation>%1 auf „%2“ setzen</translation>
    </message>
    <message>
        <source>Accept %1</source>
        <translation>%1 annehmen</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>%1 beibehalten</translation>
    </message>
    <message>
        <source>Merge %1 with what was imported</source>
        <translation>%1 mit dem Importierten zusammenführen</translation>
    </message>
</context>
<context>
    <name>mesh::FlowFacts</name>
    <message>
        <source>%1 by %2</source>
        <extracomment>how a flow is known, and from whom
----------
what a review said of a flow: &quot;Rejected by ana&quot;</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Transformation</source>
        <translation>Transformation</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>Maskiert</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a verdict and its reason</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Declassifies</source>
        <translation>Stuft herab</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <translation>zuletzt gesehen %1</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>mesh::FlowHand</name>
    <message>
        <source>They are ruled out already. Nothing of them is lost, so that the next import knows.</source>
        <translation>Sie sind schon ausgeschlossen. Nichts davon geht verloren, damit der nächste Import Bescheid weiß.</translation>
    </message>
    <message>
        <source>Imported flows are rejected, not deleted: deleted ones would come back with the next import. They stay on request, with your reason.</source>
        <translation>Importierte Datenflüsse werden abgelehnt, nicht gelöscht: Gelöschte kämen mit dem nächsten Import zurück. Auf Wunsch sind sie mit Ihrem Grund zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>Drawn flows are deleted. Imported ones (%n) are rejected, because the next import would bring them back.</source>
        <translation>
            <numerusform>Gezeichnete Datenflüsse werden gelöscht. Der importierte wird abgelehnt, weil der nächste Import ihn zurückbrächte.</numerusform>
            <numerusform>Gezeichnete Datenflüsse werden gelöscht. Importierte (%n) werden abgelehnt, weil der nächste Import sie zurückbrächte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cut %1?</source>
        <translation>%1 trennen?</translation>
    </message>
    <message>
        <source>Cut %1</source>
        <translation>%1 trennen</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1 löschen?</translation>
    </message>
    <message>
        <source>What is part of them goes with them, and what mentions them is cleared. Undo brings it back.</source>
        <translation>Was zu ihnen gehört, geht mit, und was sie erwähnt, wird geleert. Rückgängig holt es zurück.</translation>
    </message>
    <message>
        <source>Nothing else refers to them. Undo brings them back.</source>
        <translation>Nichts sonst verweist auf sie. Rückgängig holt sie zurück.</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Declare a corrected flow?</source>
        <translation>Einen berichtigten Datenfluss deklarieren?</translation>
    </message>
    <message>
        <source>An import says that %1 flows to %2, and that is not written over. A corrected flow is declared, and the imported one is kept as superseded, so that the next import leaves it alone.</source>
        <translation>Ein Import sagt, dass %1 nach %2 fließt, und das wird nicht überschrieben. Ein berichtigter Datenfluss wird deklariert, und der importierte bleibt als ersetzt, damit der nächste Import ihn so lässt.</translation>
    </message>
    <message>
        <source>Declare and supersede</source>
        <translation>Deklarieren und ersetzen</translation>
    </message>
    <message>
        <source>Show the flow on the canvas first.</source>
        <translation>Zeigen Sie den Datenfluss zuerst im Diagramm.</translation>
    </message>
    <message>
        <source>Choose where the flow comes from: by arrow keys and Enter, or by a click. Esc ends.</source>
        <translation>Wählen Sie, woher der Datenfluss kommt: mit Pfeiltasten und Eingabe oder mit einem Klick. Esc beendet.</translation>
    </message>
    <message>
        <source>Choose where the flow leads: by arrow keys and Enter, or by a click. Esc ends.</source>
        <translation>Wählen Sie, wohin der Datenfluss führt: mit Pfeiltasten und Eingabe oder mit einem Klick. Esc beendet.</translation>
    </message>
    <message>
        <source>Reject %1?</source>
        <translation>%1 ablehnen?</translation>
    </message>
    <message>
        <source>Rejected flows are no lineage any more. They are kept with your reason, shown on request, and the next import does not bring them back.</source>
        <translation>Abgelehnte Datenflüsse gehören nicht mehr zur Datenherkunft. Sie bleiben mit Ihrem Grund erhalten, sind auf Wunsch zu sehen, und der nächste Import bringt sie nicht zurück.</translation>
    </message>
    <message>
        <source>Reject %1</source>
        <translation>%1 ablehnen</translation>
    </message>
    <message numerus="yes">
        <source>%n flows were left as they are, because something else refers to them.</source>
        <translation>
            <numerusform>%n Datenfluss wurde so gelassen, weil etwas anderes auf ihn verweist.</numerusform>
            <numerusform>%n Datenflüsse wurden so gelassen, weil etwas anderes auf sie verweist.</numerusform>
        </translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Woher bekannt</translation>
    </message>
    <message>
        <source>Re-route from…</source>
        <translation>Umleiten von&#xa0;…</translation>
    </message>
    <message>
        <source>Re-route to…</source>
        <translation>Umleiten nach&#xa0;…</translation>
    </message>
    <message>
        <source>Accept after all</source>
        <translation>Doch annehmen</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Ablehnen&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>Cut %n flows</source>
        <translation>
            <numerusform>%n Datenfluss trennen</numerusform>
            <numerusform>%n Datenflüsse trennen</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to product…</source>
        <translation>In ein Produkt verschieben&#xa0;…</translation>
    </message>
    <message>
        <source>That data flows from %1 to %2 is said by a contract alone: a port of one names that of the other. Change the port, and the line goes.</source>
        <translation>Dass Daten von %1 nach %2 fließen, sagt allein ein Vertrag: Ein Port des einen nennt den des anderen. Ändern Sie den Port, und die Linie verschwindet.</translation>
    </message>
    <message>
        <source>%1 The line stays: a contract says as well that data flows there.</source>
        <translation>%1 Die Linie bleibt: Auch ein Vertrag sagt, dass dort Daten fließen.</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n flows?</source>
        <translation>
            <numerusform>%n Datenfluss annehmen?</numerusform>
            <numerusform>%n Datenflüsse annehmen?</numerusform>
        </translation>
    </message>
    <message>
        <source>They count as declared from now on. It is one change, and one undo takes it back.</source>
        <translation>Sie gelten von nun an als deklariert. Es ist eine Änderung, und einmal Rückgängig nimmt sie zurück.</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>Alle annehmen</translation>
    </message>
    <message>
        <source>Choose where the flow leads: click a node, or type its name or use the arrow keys, then Enter. Esc ends.</source>
        <translation>Wählen Sie, wohin der Datenfluss führt: Klicken Sie einen Knoten an, oder tippen Sie seinen Namen oder benutzen Sie die Pfeiltasten, dann Enter. Esc beendet.</translation>
    </message>
    <message>
        <source>Enter draws the flow to %1.</source>
        <translation>Enter zeichnet den Datenfluss nach %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2: Enter draws the flow to it.</source>
        <translation>„%1“ ist %2: Enter zeichnet den Datenfluss dorthin.</translation>
    </message>
</context>
<context>
    <name>mesh::FlowLabels</name>
    <message>
        <source>Masked</source>
        <extracomment>a kind of transformation that also masks: &quot;Anonymised, masked&quot;</extracomment>
        <translation>Maskiert</translation>
    </message>
    <message>
        <source>%1, masked</source>
        <translation>%1, maskiert</translation>
    </message>
    <message numerus="yes">
        <source>%n kinds of transformation</source>
        <translation>
            <numerusform>%n Art der Umwandlung</numerusform>
            <numerusform>%n Arten der Umwandlung</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mesh::FlowReasonDialog</name>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Why there is no such flow</source>
        <translation>Warum es diesen Datenfluss nicht gibt</translation>
    </message>
</context>
<context>
    <name>mesh::FlowRerouting</name>
    <message>
        <source>%1 has no column %2.</source>
        <translation>%1 hat keine Spalte %2.</translation>
    </message>
    <message>
        <source>Its end is of the kind %1. Open %2 to say where in it the flow leads.</source>
        <translation>Sein Ende ist von der Art %1. Öffnen Sie %2, um zu sagen, wohin darin der Datenfluss führt.</translation>
    </message>
    <message>
        <source>Its end is of the kind %1, and %2 is of the kind %3.</source>
        <translation>Sein Ende ist von der Art %1, und %2 ist von der Art %3.</translation>
    </message>
    <message>
        <source>A flow cannot lead from a record to itself.</source>
        <translation>Ein Datenfluss kann nicht zu sich selbst führen.</translation>
    </message>
    <message>
        <source>That flow was ruled out by %1 on %2.</source>
        <translation>Diesen Datenfluss hat %1 am %2 ausgeschlossen.</translation>
    </message>
    <message>
        <source>There is a flow from %1 to %2 already.</source>
        <translation>Es gibt schon einen Datenfluss von %1 nach %2.</translation>
    </message>
    <message>
        <source>It ends there already.</source>
        <translation>Er endet dort schon.</translation>
    </message>
    <message>
        <source>Another of these flows would be the same one.</source>
        <translation>Ein anderer dieser Datenflüsse wäre derselbe.</translation>
    </message>
    <message>
        <source>Re-route %1, to come from %2</source>
        <translation>%1 umleiten: kommt von %2</translation>
    </message>
    <message>
        <source>Re-route %1, to lead to %2</source>
        <translation>%1 umleiten: führt nach %2</translation>
    </message>
</context>
<context>
    <name>mesh::HandOver</name>
    <message>
        <source>Hand over to another domain...</source>
        <translation>An eine andere Domäne übergeben...</translation>
    </message>
    <message>
        <source>%1 offered to %2. Its data stewards find it under Sharing, Transfers.</source>
        <extracomment>%1 is a data product or how many there are, %2 a domain</extracomment>
        <translation>%1: %2 angeboten. Die Datenstewards der Domäne finden es unter Teilen, Übergaben.</translation>
    </message>
</context>
<context>
    <name>mesh::HandOverDialog</name>
    <message>
        <source>Offer</source>
        <translation>Anbieten</translation>
    </message>
    <message>
        <source>Hand over %1</source>
        <translation>%1 übergeben</translation>
    </message>
    <message>
        <source>It moves with its datasets, ports and SLOs as soon as a data steward of the other domain has accepted. Until then either side can step back.</source>
        <translation>Es wechselt mit seinen Datenbeständen, Ports und SLOs, sobald ein Datensteward der anderen Domäne angenommen hat. Bis dahin kann jede Seite zurücktreten.</translation>
    </message>
    <message>
        <source>To the domain</source>
        <translation>An die Domäne</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>mesh::HistoryList</name>
    <message>
        <source>Filter by what was done</source>
        <translation>Nach Inhalt filtern</translation>
    </message>
    <message>
        <source>Where it came from</source>
        <translation>Woher es kam</translation>
    </message>
    <message>
        <source>From anywhere</source>
        <translation>Alle Quellen</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>Wer es war</translation>
    </message>
    <message>
        <source>By anyone</source>
        <translation>Von allen</translation>
    </message>
    <message>
        <source>Changes, newest first</source>
        <translation>Änderungen, neueste zuerst</translation>
    </message>
    <message>
        <source>Show older changes</source>
        <translation>Ältere Änderungen zeigen</translation>
    </message>
    <message>
        <source>No change matches these filters.</source>
        <translation>Keine Änderung passt zu diesen Filtern.</translation>
    </message>
    <message>
        <source>Every change to the mesh is kept here, with who made it and when. None is made yet.</source>
        <translation>Hier steht jede Änderung am Mesh, mit wem und wann. Noch gibt es keine.</translation>
    </message>
    <message>
        <source>Show all changes</source>
        <translation>Alle Änderungen zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>the newest %1 changes</source>
        <translation>die neuesten %1 Änderungen</translation>
    </message>
</context>
<context>
    <name>mesh::HistoryModel</name>
    <message>
        <source>%1 created</source>
        <comment>records</comment>
        <translation>%1 neu</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <comment>records</comment>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <comment>records</comment>
        <translation>%1 gelöscht</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (rückgängig gemacht)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What and why</source>
        <translation>Was und warum</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Einträge</translation>
    </message>
</context>
<context>
    <name>mesh::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Compare two dates</source>
        <translation>Zwei Zeitpunkte vergleichen</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>First date</source>
        <translation>Erstes Datum</translation>
    </message>
    <message>
        <source>Second date</source>
        <translation>Zweites Datum</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>What changed from</source>
        <translation>Änderungen von</translation>
    </message>
    <message>
        <source>to</source>
        <comment>a date</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>Show this date</source>
        <translation>Stand zeigen</translation>
    </message>
    <message>
        <source>Show every page as it was right after this change</source>
        <translation>Jede Seite zeigen, wie sie direkt nach dieser Änderung war</translation>
    </message>
    <message>
        <source>Restore everything...</source>
        <translation>Alles wiederherstellen...</translation>
    </message>
    <message>
        <source>Undo this change</source>
        <translation>Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>Choose a change to see what it did.</source>
        <translation>Wählen Sie eine Änderung, um zu sehen, was sie bewirkt hat.</translation>
    </message>
    <message>
        <source>The second date lies before the first. Exchange them.</source>
        <translation>Das zweite Datum liegt vor dem ersten. Tauschen Sie beide.</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Von %1 bis %2</translation>
    </message>
    <message>
        <source>Comparing...</source>
        <translation>Wird verglichen...</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>Nichts unterscheidet sich</translation>
    </message>
    <message>
        <source>Go back to now to change something.</source>
        <translation>Kehren Sie zu jetzt zurück, um etwas zu ändern.</translation>
    </message>
    <message>
        <source>This workspace is read-only.</source>
        <translation>Dieser Arbeitsbereich ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>This change is undone already.</source>
        <translation>Diese Änderung ist schon rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Take this change back and keep everything after it</source>
        <translation>Diese Änderung zurücknehmen und alles danach behalten</translation>
    </message>
    <message>
        <source>Nothing was changed after this.</source>
        <translation>Danach wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Take the whole mesh back to how it was right after this change</source>
        <translation>Das ganze Mesh auf den Stand direkt nach dieser Änderung bringen</translation>
    </message>
    <message>
        <source>Take the whole mesh back to the first date</source>
        <translation>Das ganze Mesh auf den Stand des ersten Datums bringen</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Everything is as it was then already.</source>
        <translation>Alles ist schon wie damals.</translation>
    </message>
    <message>
        <source>Restore everything to %1?</source>
        <translation>Alles auf den Stand %1 bringen?</translation>
    </message>
    <message>
        <source>%1. It becomes one new change that you can undo.</source>
        <translation>%1. Das wird eine neue Änderung, die Sie rückgängig machen können.</translation>
    </message>
    <message>
        <source>Restore everything</source>
        <translation>Alles wiederherstellen</translation>
    </message>
    <message>
        <source>Restore everything to %1</source>
        <translation>Alles auf den Stand %1 bringen</translation>
    </message>
    <message>
        <source>Show in the diagram</source>
        <translation>Im Diagramm zeigen</translation>
    </message>
    <message>
        <source>Show what was added, removed and changed on the canvas</source>
        <translation>Im Diagramm zeigen, was hinzugekommen, entfallen und geändert ist</translation>
    </message>
</context>
<context>
    <name>mesh::HistoryTab</name>
    <message>
        <source>Select one record to see its history.</source>
        <translation>Wählen Sie einen Eintrag, um seinen Verlauf zu sehen.</translation>
    </message>
    <message>
        <source>Nothing is recorded about it yet.</source>
        <translation>Darüber ist noch nichts verzeichnet.</translation>
    </message>
    <message>
        <source>Bring the record back to how it was after this</source>
        <translation>Den Eintrag auf den Stand danach bringen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a user name, %2 a moment such as &quot;5 min ago&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, undone</source>
        <extracomment>%1 is a user name, %2 a moment such as &quot;5 min ago&quot;</extracomment>
        <translation>%1, %2, rückgängig gemacht</translation>
    </message>
    <message>
        <source>%1 created</source>
        <translation>%1 erstellt</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>%1 gelöscht</translation>
    </message>
    <message>
        <source>%1 more fields</source>
        <translation>%1 weitere Felder</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>%1 is a field, %2 its value before, %3 its value after</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Set %1 back to %2</source>
        <translation>%1 zurück auf %2 setzen</translation>
    </message>
    <message>
        <source>Restore %1 as it was %2</source>
        <comment>a record and a moment</comment>
        <translation>%1 wiederherstellen (Stand: %2)</translation>
    </message>
    <message>
        <source>It is as it was then already.</source>
        <translation>Es ist schon wie damals.</translation>
    </message>
</context>
<context>
    <name>mesh::Impact</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a person and a role</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2, from %3)</source>
        <translation>%1 (%2, von %3)</translation>
    </message>
    <message numerus="yes">
        <source>%n touched</source>
        <translation>
            <numerusform>%n betroffen</numerusform>
            <numerusform>%n betroffen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people to tell</source>
        <translation>
            <numerusform>%n Person zu benachrichtigen</numerusform>
            <numerusform>%n Personen zu benachrichtigen</numerusform>
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
            <numerusform>%n Vereinbarung</numerusform>
            <numerusform>%n Vereinbarungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without anybody to tell</source>
        <translation>
            <numerusform>%n ohne Ansprechperson</numerusform>
            <numerusform>%n ohne Ansprechperson</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mesh::ImpactModel</name>
    <message>
        <source>Agreements</source>
        <translation>Vereinbarungen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>SLOs</source>
        <translation>SLOs</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a name, what it is, and its domain</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <extracomment>the first of several people, and how many more there are</extracomment>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>SLOs by name, and how the worst of them stands</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Agreements in force</source>
        <translation>Geltende Vereinbarungen</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>To tell</source>
        <translation>Zu benachrichtigen</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>Agr.</source>
        <extracomment>short for agreements, the head of a narrow column</extracomment>
        <translation>Ver.</translation>
    </message>
    <message>
        <source>%1, %2 in %3</source>
        <translation>%1, %2 in %3</translation>
    </message>
    <message numerus="yes">
        <source>%n steps away</source>
        <translation>
            <numerusform>%n Schritt entfernt</numerusform>
            <numerusform>%n Schritte entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message numerus="yes">
        <source>The nearest is %n steps away</source>
        <translation>
            <numerusform>Der nächste ist %n Schritt entfernt</numerusform>
            <numerusform>Der nächste ist %n Schritte entfernt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mesh::ImpactPanel</name>
    <message>
        <source>Downstream</source>
        <translation>Abwärts</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>Aufwärts</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>CSV exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>What is made of the selection</source>
        <translation>Was aus der Auswahl entsteht</translation>
    </message>
    <message>
        <source>What the selection is made of</source>
        <translation>Woraus die Auswahl entsteht</translation>
    </message>
    <message>
        <source>What is touched, one row each</source>
        <translation>Was betroffen ist, je eine Zeile</translation>
    </message>
    <message>
        <source>Whom to tell, one row each</source>
        <translation>Wer zu benachrichtigen ist, je eine Zeile</translation>
    </message>
    <message>
        <source>Touched records</source>
        <translation>Betroffene Einträge</translation>
    </message>
    <message>
        <source>People to tell</source>
        <translation>Zu Benachrichtigende</translation>
    </message>
    <message>
        <source>Save all rows of this table as CSV</source>
        <translation>Alle Zeilen dieser Tabelle als CSV speichern</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>Select something on the diagram to see what a change of it touches.</source>
        <translation>Wählen Sie etwas im Diagramm, um zu sehen, was seine Änderung berührt.</translation>
    </message>
    <message>
        <source>Nothing is made of it at this level.</source>
        <translation>Auf dieser Ebene entsteht nichts daraus.</translation>
    </message>
    <message>
        <source>It is made of nothing that is known at this level.</source>
        <translation>Auf dieser Ebene ist nicht bekannt, woraus es entsteht.</translation>
    </message>
    <message>
        <source>Export the impact as CSV</source>
        <translation>Auswirkung als CSV exportieren</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>The impact was saved as %1.</source>
        <translation>Die Auswirkung wurde als %1 gespeichert.</translation>
    </message>
    <message>
        <source>%1, downstream impact</source>
        <extracomment>a file name: what it is of, then what the table holds</extracomment>
        <translation>%1, Auswirkung abwärts</translation>
    </message>
    <message>
        <source>%1, upstream impact</source>
        <translation>%1, Auswirkung aufwärts</translation>
    </message>
</context>
<context>
    <name>mesh::ImportChangesPage</name>
    <message>
        <source>Search the records</source>
        <translation>Einträge durchsuchen</translation>
    </message>
    <message>
        <source>Records of this import</source>
        <translation>Einträge dieses Imports</translation>
    </message>
    <message>
        <source>Fields of the selected record</source>
        <translation>Felder des gewählten Eintrags</translation>
    </message>
    <message>
        <source>%1 %L2</source>
        <comment>what happens, how many</comment>
        <translation>%1 %L2</translation>
    </message>
    <message>
        <source>Nothing new: everything is as it was imported.</source>
        <translation>Nichts Neues: Alles ist so, wie es importiert wurde.</translation>
    </message>
    <message>
        <source>No record matches. Choose another result or search for less.</source>
        <translation>Kein Eintrag passt. Wählen Sie ein anderes Ergebnis oder suchen Sie nach weniger.</translation>
    </message>
    <message>
        <source>Nothing of it changes.</source>
        <translation>Daran ändert sich nichts.</translation>
    </message>
</context>
<context>
    <name>mesh::ImportFileModel</name>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Left aside</source>
        <translation>Beiseitegelassen</translation>
    </message>
    <message>
        <source>%L1 new</source>
        <translation>%L1 neu</translation>
    </message>
    <message>
        <source>%L1 changed</source>
        <translation>%L1 geändert</translation>
    </message>
    <message>
        <source>%L1 refused</source>
        <translation>%L1 abgelehnt</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nichts Neues</translation>
    </message>
    <message>
        <source>%L1 B</source>
        <comment>bytes</comment>
        <translation>%L1 B</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>Was gelesen wurde</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Befunde</translation>
    </message>
</context>
<context>
    <name>mesh::ImportFilesPage</name>
    <message>
        <source>Add files...</source>
        <translation>Dateien hinzufügen...</translation>
    </message>
    <message>
        <source>Add folder...</source>
        <translation>Ordner hinzufügen...</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Show its issues</source>
        <translation>Befunde zeigen</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>Dateien für den Import</translation>
    </message>
    <message>
        <source>Add files to this import (%1)</source>
        <translation>Dateien zu diesem Import hinzufügen (%1)</translation>
    </message>
    <message>
        <source>Add every file of a folder and of the folders in it</source>
        <translation>Jede Datei eines Ordners und seiner Unterordner hinzufügen</translation>
    </message>
    <message>
        <source>Do not import the selected files (Delete)</source>
        <translation>Die gewählten Dateien nicht importieren (Entf)</translation>
    </message>
    <message>
        <source>What was found in the selected file</source>
        <translation>Was in der gewählten Datei gefunden wurde</translation>
    </message>
</context>
<context>
    <name>mesh::ImportIssueModel</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Where in the file</source>
        <translation>Wo in der Datei</translation>
    </message>
</context>
<context>
    <name>mesh::ImportIssuesPage</name>
    <message>
        <source>1 error</source>
        <translation>1 Fehler</translation>
    </message>
    <message numerus="yes">
        <source>%L1 errors</source>
        <translation>
            <numerusform>%L1 Fehler</numerusform>
            <numerusform>%L1 Fehler</numerusform>
        </translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 Warnung</translation>
    </message>
    <message numerus="yes">
        <source>%L1 warnings</source>
        <translation>
            <numerusform>%L1 Warnung</numerusform>
            <numerusform>%L1 Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 Hinweis</translation>
    </message>
    <message numerus="yes">
        <source>%L1 notes</source>
        <translation>
            <numerusform>%L1 Hinweis</numerusform>
            <numerusform>%L1 Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>Search the issues</source>
        <translation>Befunde durchsuchen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the selected issues, or all that are listed (Ctrl+C)</source>
        <translation>Die gewählten Befunde kopieren, oder alle gezeigten (Strg+C)</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Only issues of %1</source>
        <translation>Nur Befunde zu %1</translation>
    </message>
    <message>
        <source>No issue matches. Choose another severity or search for less.</source>
        <translation>Kein Befund passt. Wählen Sie einen anderen Schweregrad oder suchen Sie nach weniger.</translation>
    </message>
    <message>
        <source>No issues: everything in these files was understood.</source>
        <translation>Keine Befunde: Alles in diesen Dateien wurde verstanden.</translation>
    </message>
</context>
<context>
    <name>mesh::ImportWizard</name>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>The files and what they are (Ctrl+1)</source>
        <translation>Die Dateien und was sie sind (Strg+1)</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>What is not as it should be in them (Ctrl+2)</source>
        <translation>Was darin nicht ist, wie es sein soll (Strg+2)</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>What importing them would change (Ctrl+3)</source>
        <translation>Was ihr Import ändern würde (Strg+3)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose files to import</source>
        <translation>Dateien zum Importieren wählen</translation>
    </message>
    <message>
        <source>Metadata (*.json *.ndjson *.jsonl *.yaml *.yml)</source>
        <translation>Metadaten (*.json *.ndjson *.jsonl *.yaml *.yml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose a folder to import</source>
        <translation>Ordner zum Importieren wählen</translation>
    </message>
    <message>
        <source>Stopping...</source>
        <translation>Wird angehalten...</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Angehalten. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Import läuft</translation>
    </message>
    <message>
        <source>Looking for files</source>
        <translation>Dateien werden gesucht</translation>
    </message>
    <message>
        <source>Reading file %L1 of %L2</source>
        <translation>Datei %L1 von %L2 wird gelesen</translation>
    </message>
    <message>
        <source>Comparing with the mesh</source>
        <translation>Vergleich mit dem Mesh</translation>
    </message>
    <message>
        <source>Import 1 record</source>
        <translation>1 Eintrag importieren</translation>
    </message>
    <message numerus="yes">
        <source>Import %L1 records</source>
        <translation>
            <numerusform>%L1 Eintrag importieren</numerusform>
            <numerusform>%L1 Einträge importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Import 1 file</source>
        <translation>1 Datei importieren</translation>
    </message>
    <message numerus="yes">
        <source>Import %L1 files</source>
        <translation>
            <numerusform>%L1 Datei importieren</numerusform>
            <numerusform>%L1 Dateien importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>This workspace is read-only. Files can be looked at here, but not imported.</source>
        <translation>Dieser Arbeitsbereich ist schreibgeschützt. Dateien lassen sich hier ansehen, aber nicht importieren.</translation>
    </message>
    <message>
        <source>You are looking at an earlier date. Go back to now to import.</source>
        <translation>Sie sehen ein früheres Datum. Kehren Sie zu jetzt zurück, um zu importieren.</translation>
    </message>
    <message>
        <source>Add files first.</source>
        <translation>Fügen Sie zuerst Dateien hinzu.</translation>
    </message>
    <message>
        <source>There are no files in what was added.</source>
        <translation>Das Hinzugefügte enthält keine Dateien.</translation>
    </message>
    <message>
        <source>None of these files can be imported. The table says why.</source>
        <translation>Keine dieser Dateien lässt sich importieren. Die Tabelle sagt, warum.</translation>
    </message>
    <message>
        <source>Nothing new: everything is as it was imported.</source>
        <translation>Nichts Neues: Alles ist so, wie es importiert wurde.</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 Datei</translation>
    </message>
    <message numerus="yes">
        <source>%L1 files</source>
        <translation>
            <numerusform>%L1 Datei</numerusform>
            <numerusform>%L1 Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Files %L1</source>
        <translation>Dateien %L1</translation>
    </message>
    <message>
        <source>Issues %L1</source>
        <translation>Befunde %L1</translation>
    </message>
    <message>
        <source>Changes %L1</source>
        <translation>Änderungen %L1</translation>
    </message>
    <message>
        <source>Import all of it as one change that can be undone (Ctrl+Enter)</source>
        <translation>Alles als eine Änderung importieren, die sich rückgängig machen lässt (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>1 file cannot be imported and is left out; the table says why.</source>
        <translation>1 Datei lässt sich nicht importieren und wird ausgelassen; die Tabelle sagt, warum.</translation>
    </message>
    <message numerus="yes">
        <source>%L1 files cannot be imported and are left out; the table says why.</source>
        <translation>
            <numerusform>%L1 Datei lässt sich nicht importieren und wird ausgelassen; die Tabelle sagt, warum.</numerusform>
            <numerusform>%L1 Dateien lassen sich nicht importieren und werden ausgelassen; die Tabelle sagt, warum.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mesh::IncomingList</name>
    <message>
        <source>Records that colleagues changed</source>
        <translation>Einträge, die andere geändert haben</translation>
    </message>
    <message>
        <source>Records that colleagues changed stand here until you have looked at them. You have seen them all.</source>
        <translation>Einträge, die andere geändert haben, stehen hier, bis Sie sie angesehen haben. Sie haben alle gesehen.</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>Noch nicht angesehen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show the record in the catalogue</source>
        <translation>Den Eintrag im Katalog zeigen</translation>
    </message>
    <message>
        <source>Mark all as seen</source>
        <translation>Alle als gesehen markieren</translation>
    </message>
    <message>
        <source>Change sets of colleagues, newest first</source>
        <translation>Änderungssätze anderer, neueste zuerst</translation>
    </message>
    <message>
        <source>What colleagues send while you work is listed here. Nothing has come since you opened this workspace.</source>
        <translation>Was andere senden, während Sie arbeiten, steht hier. Seit Sie diesen Arbeitsbereich geöffnet haben, ist nichts gekommen.</translation>
    </message>
    <message>
        <source>What colleagues sent</source>
        <translation>Was andere gesendet haben</translation>
    </message>
    <message>
        <source>Not looked at yet: %1</source>
        <translation>Noch nicht angesehen: %1</translation>
    </message>
    <message>
        <source>It was deleted; there is nothing to show.</source>
        <translation>Er wurde gelöscht; es gibt nichts zu zeigen.</translation>
    </message>
</context>
<context>
    <name>mesh::InlineMessage</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>mesh::Inspector</name>
    <message>
        <source>Select something to see and edit it here.</source>
        <translation>Wählen Sie etwas, um es hier zu sehen und zu bearbeiten.</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Sides of the record</source>
        <translation>Seiten des Eintrags</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>An edit changes all of them</source>
        <translation>Eine Bearbeitung ändert alle</translation>
    </message>
    <message>
        <source>An edit changes these; %1 of other kinds are left alone</source>
        <translation>Eine Bearbeitung ändert diese; %1 anderer Art bleiben unberührt</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1 is a kind such as &quot;Data product&quot;, %2 the domain or record it belongs to</extracomment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Put the inspector back beside the pages (Ctrl+Alt+I)</source>
        <translation>Inspektor zurück neben die Seiten setzen (Strg+Alt+I)</translation>
    </message>
    <message>
        <source>Tear the inspector off into a window of its own (Ctrl+Alt+I)</source>
        <translation>Inspektor in ein eigenes Fenster lösen (Strg+Alt+I)</translation>
    </message>
    <message>
        <source>Put the inspector back</source>
        <translation>Inspektor zurücksetzen</translation>
    </message>
    <message>
        <source>Tear the inspector off</source>
        <translation>Inspektor lösen</translation>
    </message>
</context>
<context>
    <name>mesh::InspectorWindow</name>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
</context>
<context>
    <name>mesh::JobRow</name>
    <message>
        <source>Cancelling: %1</source>
        <translation>Wird abgebrochen: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Abbrechen: %1</translation>
    </message>
</context>
<context>
    <name>mesh::JobsView</name>
    <message>
        <source>Running jobs</source>
        <translation>Laufende Aufgaben</translation>
    </message>
</context>
<context>
    <name>mesh::JoinForm</name>
    <message>
        <source>Join a shared mesh</source>
        <translation>Einem gemeinsamen Mesh beitreten</translation>
    </message>
    <message>
        <source>Waiting for the server</source>
        <translation>Warten auf den Server</translation>
    </message>
    <message>
        <source>In a shared mesh several people work on one mesh, each in a workspace of their own. What you change goes out by itself; what colleagues change comes in.</source>
        <translation>In einem gemeinsamen Mesh arbeiten mehrere Personen an einem Mesh, jede in ihrem eigenen Arbeitsbereich. Was Sie ändern, geht von selbst hinaus; was andere ändern, kommt herein.</translation>
    </message>
    <message>
        <source>Only where the server&apos;s certificate is of an authority of your own</source>
        <translation>Nur, wenn das Zertifikat des Servers von einer eigenen Zertifizierungsstelle stammt</translation>
    </message>
    <message>
        <source>Keep the password in the system&apos;s keychain</source>
        <translation>Passwort im Schlüsselbund des Systems aufbewahren</translation>
    </message>
    <message>
        <source>See which mesh it is and who you are there. Nothing is sent yet.</source>
        <translation>Sehen Sie, welches Mesh es ist und wer Sie dort sind. Noch wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>Wählen...</translation>
    </message>
    <message>
        <source>Choose the file of the authority&apos;s certificate</source>
        <translation>Zertifikatsdatei der Zertifizierungsstelle wählen</translation>
    </message>
    <message>
        <source>Link from the administrator</source>
        <translation>Link vom Administrator</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Zertifikatsdatei</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>Sie sind</translation>
    </message>
    <message>
        <source>Your role</source>
        <translation>Ihre Rolle</translation>
    </message>
    <message>
        <source>Domains that you may change</source>
        <translation>Domänen, die Sie ändern dürfen</translation>
    </message>
    <message>
        <source>Fingerprint of the shared mesh</source>
        <translation>Fingerabdruck des gemeinsamen Mesh</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Beitreten</translation>
    </message>
    <message>
        <source>Say the login that the administrator gave you.</source>
        <translation>Geben Sie den Login an, den Sie vom Administrator haben.</translation>
    </message>
    <message>
        <source>Choose the certificate of the authority</source>
        <translation>Zertifikat der Zertifizierungsstelle wählen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Zertifikate (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Looking at the shared mesh...</source>
        <translation>Das gemeinsame Mesh wird angesehen...</translation>
    </message>
    <message>
        <source>%1, and administrator of the shared mesh</source>
        <comment>role</comment>
        <translation>%1 und Administrator des gemeinsamen Mesh</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>None: you read</source>
        <translation>Keine: Sie lesen</translation>
    </message>
    <message>
        <source>None yet: ask an administrator</source>
        <translation>Noch keine: Fragen Sie einen Administrator</translation>
    </message>
    <message>
        <source>Compare it with the fingerprint that the administrator told you, by another way than this link. Join only where they are the same.</source>
        <translation>Vergleichen Sie ihn mit dem Fingerabdruck, den der Administrator Ihnen auf einem anderen Weg als diesem Link genannt hat. Treten Sie nur bei, wenn beide gleich sind.</translation>
    </message>
    <message>
        <source>It is the fingerprint that your link names.</source>
        <translation>Es ist der Fingerabdruck, den Ihr Link nennt.</translation>
    </message>
    <message>
        <source>Your link names another fingerprint: %1. This is not the mesh that you were told of. Ask the administrator.</source>
        <translation>Ihr Link nennt einen anderen Fingerabdruck: %1. Dies ist nicht das Mesh, das Ihnen genannt wurde. Fragen Sie den Administrator.</translation>
    </message>
    <message>
        <source>Sent: every change that you make from now on, with its reason, the time and your login. This workspace is empty; it is filled with the shared mesh.</source>
        <translation>Gesendet wird: jede Änderung, die Sie von nun an machen, mit Grund, Zeit und Ihrem Login. Dieser Arbeitsbereich ist leer; er wird mit dem gemeinsamen Mesh gefüllt.</translation>
    </message>
    <message>
        <source>Sent: what is in this workspace now, %1, and every change that you make from now on, with its reason, the time and your login.</source>
        <translation>Gesendet wird: was jetzt in diesem Arbeitsbereich steht, %1, und jede Änderung, die Sie von nun an machen, mit Grund, Zeit und Ihrem Login.</translation>
    </message>
    <message>
        <source>Stays here: your history so far, saved views, imported files, and your password. You can leave the shared mesh at any time and keep everything that is in this workspace then.</source>
        <translation>Hier bleiben: Ihr bisheriger Verlauf, gespeicherte Ansichten, importierte Dateien und Ihr Passwort. Sie können das gemeinsame Mesh jederzeit verlassen und behalten alles, was dann in diesem Arbeitsbereich steht.</translation>
    </message>
    <message>
        <source>Joining...</source>
        <translation>Beitritt läuft...</translation>
    </message>
    <message>
        <source>Show the mesh</source>
        <translation>Mesh ansehen</translation>
    </message>
</context>
<context>
    <name>mesh::Json</name>
    <message>
        <source>The stored value of &quot;%1&quot; is damaged.</source>
        <translation>Der gespeicherte Wert von „%1“ ist beschädigt.</translation>
    </message>
    <message>
        <source>An entry of the history is damaged.</source>
        <translation>Ein Eintrag des Verlaufs ist beschädigt.</translation>
    </message>
    <message>
        <source>The history names a field &quot;%1&quot; that is not known.</source>
        <translation>Der Verlauf nennt ein Feld „%1“, das nicht bekannt ist.</translation>
    </message>
</context>
<context>
    <name>mesh::Legend</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Legend: %1</source>
        <translation>Legende: %1</translation>
    </message>
    <message>
        <source>Ruled out</source>
        <translation>Ausgeschlossen</translation>
    </message>
    <message>
        <source>Flow added %1</source>
        <translation>Datenfluss neu %1</translation>
    </message>
    <message>
        <source>Flow removed %1</source>
        <translation>Datenfluss entfallen %1</translation>
    </message>
    <message>
        <source>Flow changed %1</source>
        <translation>Datenfluss geändert %1</translation>
    </message>
</context>
<context>
    <name>mesh::LevelZoom</name>
    <message>
        <source>Level follows the zoom</source>
        <translation>Ebene folgt dem Zoom</translation>
    </message>
</context>
<context>
    <name>mesh::LineEditor</name>
    <message>
        <source>such as 30d, 12h or 1y</source>
        <translation>etwa 30d, 12h oder 1y</translation>
    </message>
    <message>
        <source>0 to 100</source>
        <translation>0 bis 100</translation>
    </message>
    <message>
        <source>such as %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>Choose a date</source>
        <translation>Datum wählen</translation>
    </message>
</context>
<context>
    <name>mesh::LineageCanvas</name>
    <message>
        <source>Lineage diagram</source>
        <translation>Diagramm der Datenherkunft</translation>
    </message>
    <message>
        <source>Arrow keys walk along the flows, Enter focuses, Escape goes back.</source>
        <translation>Pfeiltasten gehen an den Datenflüssen entlang, Eingabe fokussiert, Esc geht zurück.</translation>
    </message>
    <message numerus="yes">
        <source>%n upstream</source>
        <translation>
            <numerusform>%n vorgelagert</numerusform>
            <numerusform>%n vorgelagert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n downstream</source>
        <translation>
            <numerusform>%n nachgelagert</numerusform>
            <numerusform>%n nachgelagert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden</source>
        <translation>
            <numerusform>%n verborgen</numerusform>
            <numerusform>%n verborgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n upstream neighbours are shown. Click to show all.</source>
        <translation>
            <numerusform>%1 von %n vorgelagerten Nachbarn wird gezeigt. Klicken zeigt alle.</numerusform>
            <numerusform>%1 von %n vorgelagerten Nachbarn werden gezeigt. Klicken zeigt alle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n downstream neighbours are shown. Click to show all.</source>
        <translation>
            <numerusform>%1 von %n nachgelagerten Nachbarn wird gezeigt. Klicken zeigt alle.</numerusform>
            <numerusform>%1 von %n nachgelagerten Nachbarn werden gezeigt. Klicken zeigt alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide its parts (Shift+Up)</source>
        <translation>Teile verbergen (Umschalt+Oben)</translation>
    </message>
    <message numerus="yes">
        <source>Show its %n parts (Shift+Down)</source>
        <translation>
            <numerusform>Den %n Teil zeigen (Umschalt+Unten)</numerusform>
            <numerusform>Die %n Teile zeigen (Umschalt+Unten)</numerusform>
        </translation>
    </message>
    <message>
        <source>Drag to another node to draw a flow</source>
        <translation>Zu einem anderen Knoten ziehen, um einen Datenfluss zu zeichnen</translation>
    </message>
    <message>
        <source>Hide its columns</source>
        <translation>Spalten verbergen</translation>
    </message>
    <message>
        <source>Show its columns</source>
        <translation>Spalten zeigen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n flows</source>
        <translation>
            <numerusform>%n Datenfluss</numerusform>
            <numerusform>%n Datenflüsse</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 nach %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1, masked</source>
        <translation>%1, maskiert</translation>
    </message>
    <message>
        <source>%1: %2, ruled out</source>
        <translation>%1: %2, ausgeschlossen</translation>
    </message>
    <message numerus="yes">
        <source>%n contracts</source>
        <translation>
            <numerusform>%n Vertrag</numerusform>
            <numerusform>%n Verträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mesh::LineageExport</name>
    <message>
        <source>Lineage</source>
        <translation>Datenherkunft</translation>
    </message>
    <message>
        <source>Lineage of %1</source>
        <translation>Datenherkunft von %1</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>Lineage from %1 to %2</source>
        <translation>Lineage von %1 bis %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>what the nodes are, how many of them are shown, and how many there are: &quot;Data products: 12 of 40&quot;</extracomment>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>focus on %1, %2 up, %3 down</source>
        <translation>Fokus auf %1, %2 aufwärts, %3 abwärts</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>nur %1</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden by hand</source>
        <translation>
            <numerusform>%n von Hand ausgeblendet</numerusform>
            <numerusform>%n von Hand ausgeblendet</numerusform>
        </translation>
    </message>
    <message>
        <source>marks: %1</source>
        <translation>Zeichen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n flows of products or ports have no place in OpenLineage and were left out.</source>
        <translation>
            <numerusform>%n Fluss zwischen Produkten oder Ports hat in OpenLineage keinen Platz und wurde ausgelassen.</numerusform>
            <numerusform>%n Flüsse zwischen Produkten oder Ports haben in OpenLineage keinen Platz und wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>What changed from %1 to %2</source>
        <translation>Was sich von %1 bis %2 geändert hat</translation>
    </message>
    <message>
        <source>Lineage of %1 in %2</source>
        <comment>a column and its dataset</comment>
        <translation>Datenherkunft von %1 in %2</translation>
    </message>
    <message>
        <source>only what matches %1</source>
        <translation>nur was zu %1 passt</translation>
    </message>
    <message>
        <source>only what differs</source>
        <translation>nur Unterschiede</translation>
    </message>
    <message>
        <source>OpenLineage events tell of one state, not of two. End the comparison to write them.</source>
        <translation>OpenLineage-Ereignisse berichten von einem Stand, nicht von zweien. Beenden Sie den Vergleich, um sie zu schreiben.</translation>
    </message>
</context>
<context>
    <name>mesh::LineageGraph</name>
    <message>
        <source>No domain</source>
        <translation>Keine Domäne</translation>
    </message>
</context>
<context>
    <name>mesh::LineageOutline</name>
    <message>
        <source>Outline of the diagram</source>
        <translation>Gliederung des Diagramms</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>nach %1</translation>
    </message>
</context>
<context>
    <name>mesh::LineagePainter</name>
    <message>
        <source>%1/%2 in</source>
        <extracomment>shown of all neighbours upstream of a node: &quot;3/12 in&quot;</extracomment>
        <translation>%1/%2 ein</translation>
    </message>
    <message>
        <source>%1/%2 out</source>
        <extracomment>shown of all neighbours downstream of a node: &quot;8/8 out&quot;</extracomment>
        <translation>%1/%2 aus</translation>
    </message>
</context>
<context>
    <name>mesh::LineageTab</name>
    <message>
        <source>Show on the canvas</source>
        <translation>Im Diagramm zeigen</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Kommt von</translation>
    </message>
    <message>
        <source>Nothing is known to flow into it.</source>
        <translation>Von Zuflüssen ist nichts bekannt.</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Geht nach</translation>
    </message>
    <message>
        <source>Nothing is known to flow out of it.</source>
        <translation>Von Abflüssen ist nichts bekannt.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a direction such as &quot;Comes from&quot;, %2 &quot;3 datasets&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 more on the canvas</source>
        <translation>%1 mehr im Diagramm</translation>
    </message>
    <message>
        <source>%1 by %2 on %3</source>
        <translation>%1 von %2 am %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>what a review said, and its reason</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, by the flow %2</source>
        <translation>%1, durch den Datenfluss %2</translation>
    </message>
    <message>
        <source>How it is known. Click to say otherwise.</source>
        <translation>Woher es bekannt ist. Klicken, um es anders anzugeben.</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Woher bekannt</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Missing in the imports since %1</source>
        <translation>Fehlt in den Importen seit %1</translation>
    </message>
    <message numerus="yes">
        <source>%n flows were ruled out</source>
        <translation>
            <numerusform>%n Datenfluss ausgeschlossen</numerusform>
            <numerusform>%n Datenflüsse ausgeschlossen</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody rejected them, or declared others in their place. Click to see them.</source>
        <translation>Jemand hat sie abgelehnt oder andere an ihrer Stelle deklariert. Klicken, um sie zu sehen.</translation>
    </message>
</context>
<context>
    <name>mesh::ListEditor</name>
    <message>
        <source>Add, Enter after each</source>
        <translation>Hinzufügen, Eingabe nach jedem</translation>
    </message>
</context>
<context>
    <name>mesh::MainWindow</name>
    <message>
        <source>Mesh</source>
        <translation>Mesh</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Open a workspace...</source>
        <translation>Arbeitsbereich öffnen...</translation>
    </message>
    <message>
        <source>New workspace...</source>
        <translation>Neuer Arbeitsbereich...</translation>
    </message>
    <message>
        <source>Open the sample mesh</source>
        <translation>Beispiel-Mesh öffnen</translation>
    </message>
    <message>
        <source>Import files...</source>
        <translation>Dateien importieren...</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Show or hide the inspector</source>
        <translation>Inspektor zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Close the workspace</source>
        <translation>Arbeitsbereich schließen</translation>
    </message>
    <message>
        <source>Show the mesh as of now</source>
        <translation>Das Mesh von jetzt zeigen</translation>
    </message>
    <message>
        <source>Switch between the light and the dark theme</source>
        <translation>Zwischen hellem und dunklem Design wechseln</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Zu %1</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Switch between the light and the dark theme (Ctrl+Shift+L)</source>
        <translation>Zwischen hellem und dunklem Design wechseln (Strg+Umschalt+L)</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Meshstead</source>
        <translation>Meshstead</translation>
    </message>
    <message>
        <source>%1 - Meshstead</source>
        <comment>workspace</comment>
        <translation>%1 - Meshstead</translation>
    </message>
    <message>
        <source>%1, read-only</source>
        <comment>workspace</comment>
        <translation>%1, schreibgeschützt</translation>
    </message>
    <message>
        <source>%1 can be looked at but not changed.</source>
        <translation>%1 lässt sich ansehen, aber nicht ändern.</translation>
    </message>
    <message>
        <source>%1. Every change is saved at once.</source>
        <translation>%1. Jede Änderung wird sofort gespeichert.</translation>
    </message>
    <message>
        <source>This workspace is read-only: it can be looked at but not changed.</source>
        <translation>Dieser Arbeitsbereich ist schreibgeschützt: Er lässt sich ansehen, aber nicht ändern.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Wird gespeichert</translation>
    </message>
    <message>
        <source>A change is still being saved. Wait until it is done, or cancel it, then close.</source>
        <translation>Eine Änderung wird noch gespeichert. Warten Sie, bis sie fertig ist, oder brechen Sie sie ab; schließen Sie dann.</translation>
    </message>
    <message>
        <source>Tear off the inspector or put it back</source>
        <translation>Inspektor lösen oder zurücksetzen</translation>
    </message>
    <message>
        <source>Reconcile drawn and imported flows</source>
        <translation>Gezeichnete und importierte Datenflüsse abgleichen</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Teilen</translation>
    </message>
</context>
<context>
    <name>mesh::Marks</name>
    <message>
        <source>No status</source>
        <translation>Kein Status</translation>
    </message>
    <message>
        <source>No SLO</source>
        <translation>Kein SLO</translation>
    </message>
    <message>
        <source>Not classified</source>
        <translation>Nicht eingestuft</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Sonstige</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>Kein Eigentümer</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domäne</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Vertraulichkeit</translation>
    </message>
    <message>
        <source>SLO</source>
        <translation>SLO</translation>
    </message>
    <message>
        <source>Party class</source>
        <translation>Party-Klasse</translation>
    </message>
</context>
<context>
    <name>mesh::MeanwhileNotice</name>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Andere übernehmen</translation>
    </message>
    <message>
        <source>Somebody emptied this while you were typing.</source>
        <translation>Jemand hat das geleert, während Sie schrieben.</translation>
    </message>
    <message>
        <source>Somebody changed this while you were typing: %1</source>
        <translation>Jemand hat das geändert, während Sie schrieben: %1</translation>
    </message>
</context>
<context>
    <name>mesh::MembersBlock</name>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>Person to add</source>
        <translation>Person, die dazukommt</translation>
    </message>
    <message>
        <source>Team to join</source>
        <translation>Team, zu dem sie kommt</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>From today on (Enter)</source>
        <translation>Ab heute (Eingabe)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is &quot;Members&quot;, %2 their number</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Add %1 to %2</source>
        <extracomment>%1 is a person, %2 a team</extracomment>
        <translation>%1 zu %2 hinzufügen</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Entfernen: %1</translation>
    </message>
    <message>
        <source>End membership: %1</source>
        <extracomment>%1 is a person in a team</extracomment>
        <translation>Mitgliedschaft beenden: %1</translation>
    </message>
</context>
<context>
    <name>mesh::MeshHeader</name>
    <message>
        <source>Mesh</source>
        <translation>Mesh</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domäne</translation>
    </message>
    <message>
        <source>Domains and what flows between them</source>
        <translation>Domänen und was zwischen ihnen fließt</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Data products and what flows between them</source>
        <translation>Datenprodukte und was zwischen ihnen fließt</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Tables, files and streams</source>
        <translation>Tabellen, Dateien und Ströme</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Columns and what they are made of</source>
        <translation>Spalten und woraus sie entstehen</translation>
    </message>
    <message>
        <source>Level of detail</source>
        <translation>Detailstufe</translation>
    </message>
    <message>
        <source>What the marks of the nodes say</source>
        <translation>Was die Zeichen der Knoten sagen</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>nodes shown of all nodes of the level</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Shown of all at this level</source>
        <translation>Gezeigt von allen auf dieser Ebene</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Diagrams</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Narrow the diagram</source>
        <translation>Das Diagramm eingrenzen</translation>
    </message>
    <message>
        <source>Save the diagram as a picture or a graph (Ctrl+Shift+S)</source>
        <translation>Das Diagramm als Bild oder Graph speichern (Strg+Umschalt+S)</translation>
    </message>
    <message>
        <source>Show how the mesh differs from an earlier date or another workspace</source>
        <translation>Zeigen, wie sich das Mesh von einem früheren Datum oder einem anderen Arbeitsbereich unterscheidet</translation>
    </message>
    <message>
        <source>Saved as %1, with changes that are not saved</source>
        <translation>Gespeichert als %1, mit ungespeicherten Änderungen</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Open, save and manage diagrams</source>
        <translation>Diagramme öffnen, speichern und verwalten</translation>
    </message>
</context>
<context>
    <name>mesh::MeshPage</name>
    <message>
        <source>Making the diagram</source>
        <translation>Diagramm wird erstellt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>an action and its shortcut: &quot;Zoom in (Ctrl++)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Fit everything into the window</source>
        <translation>Alles ins Fenster einpassen</translation>
    </message>
    <message>
        <source>Focus on the selection</source>
        <translation>Auswahl fokussieren</translation>
    </message>
    <message>
        <source>Highlight what is up- and downstream</source>
        <translation>Vor- und Nachgelagertes hervorheben</translation>
    </message>
    <message>
        <source>Draw a flow to…</source>
        <translation>Datenfluss zeichnen nach&#xa0;…</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Outline beside the diagram</source>
        <translation>Gliederung neben dem Diagramm</translation>
    </message>
    <message>
        <source>Show all products</source>
        <translation>Alle Produkte zeigen</translation>
    </message>
    <message>
        <source>Nothing is left of the diagram under this focus.</source>
        <translation>Unter diesem Fokus bleibt vom Diagramm nichts übrig.</translation>
    </message>
    <message>
        <source>The lineage of your data appears here once there are data products or datasets.</source>
        <translation>Hier erscheint die Herkunft Ihrer Daten, sobald es Datenprodukte oder Datenbestände gibt.</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Dateien importieren&#xa0;…</translation>
    </message>
    <message>
        <source>No flows are known here yet. Drag from the right edge of a node to draw one.</source>
        <translation>Hier sind noch keine Datenflüsse bekannt. Ziehen Sie vom rechten Rand eines Knotens, um einen zu zeichnen.</translation>
    </message>
    <message>
        <source>No flows are known here.</source>
        <translation>Hier sind keine Datenflüsse bekannt.</translation>
    </message>
    <message>
        <source>Nothing flows between %1 and %2 at this level.</source>
        <translation>Auf dieser Ebene fließt nichts zwischen %1 und %2.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more upstream</source>
        <translation>
            <numerusform>%n weiteren vorgelagerten zeigen</numerusform>
            <numerusform>%n weitere vorgelagerte zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide upstream neighbours</source>
        <translation>Vorgelagerte Nachbarn verbergen</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more downstream</source>
        <translation>
            <numerusform>%n weiteren nachgelagerten zeigen</numerusform>
            <numerusform>%n weitere nachgelagerte zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide downstream neighbours</source>
        <translation>Nachgelagerte Nachbarn verbergen</translation>
    </message>
    <message>
        <source>Hide its parts</source>
        <translation>Teile verbergen</translation>
    </message>
    <message>
        <source>Show its parts</source>
        <translation>Teile zeigen</translation>
    </message>
    <message>
        <source>Fold into %1</source>
        <translation>In %1 einklappen</translation>
    </message>
    <message>
        <source>Hide from the diagram</source>
        <translation>Im Diagramm verbergen</translation>
    </message>
    <message>
        <source>Show in the catalogue</source>
        <translation>Im Katalog zeigen</translation>
    </message>
    <message>
        <source>Reconcile drawn and imported flows</source>
        <translation>Gezeichnete und importierte Datenflüsse abgleichen</translation>
    </message>
    <message>
        <source>Show flows that were ruled out</source>
        <translation>Ausgeschlossene Datenflüsse zeigen</translation>
    </message>
    <message>
        <source>Nothing differs between the two.</source>
        <translation>Zwischen beiden gibt es keinen Unterschied.</translation>
    </message>
    <message>
        <source>There was nothing to show at that time yet.</source>
        <translation>Damals gab es noch nichts zu zeigen.</translation>
    </message>
</context>
<context>
    <name>mesh::MessageStrip</name>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>running jobs beside the one shown</comment>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mesh::Minimap</name>
    <message>
        <source>The whole diagram. Drag the frame to move over it.</source>
        <translation>Das ganze Diagramm. Ziehen Sie den Rahmen, um sich darin zu bewegen.</translation>
    </message>
    <message>
        <source>Overview of the diagram</source>
        <translation>Übersicht des Diagramms</translation>
    </message>
</context>
<context>
    <name>mesh::MomentEdit</name>
    <message>
        <source>Choose a date</source>
        <translation>Datum wählen</translation>
    </message>
    <message>
        <source>That is still to come.</source>
        <translation>Das liegt noch in der Zukunft.</translation>
    </message>
    <message>
        <source>This is no date. Write it such as %1.</source>
        <translation>Das ist kein Datum. Schreiben Sie es wie %1.</translation>
    </message>
</context>
<context>
    <name>mesh::Naming</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 nach %2</translation>
    </message>
    <message>
        <source>Measurement of %1</source>
        <translation>Messung von %1</translation>
    </message>
    <message>
        <source>Waiver of %1 for %2</source>
        <translation>Ausnahme von %1 für %2</translation>
    </message>
    <message>
        <source>Profile of %1</source>
        <translation>Profil von %1</translation>
    </message>
    <message>
        <source>(no longer there)</source>
        <translation>(nicht mehr da)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>mesh::NavigationRail</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>mesh::Nodes</name>
    <message>
        <source>No domain</source>
        <translation>Keine Domäne</translation>
    </message>
    <message numerus="yes">
        <source>%n products</source>
        <translation>
            <numerusform>%n Produkt</numerusform>
            <numerusform>%n Produkte</numerusform>
        </translation>
    </message>
    <message>
        <source>Deliberately unowned</source>
        <translation>Bewusst ohne</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>Kein Eigentümer</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <extracomment>the first owner of a product, and how many more there are</extracomment>
        <translation>%1 +%2</translation>
    </message>
</context>
<context>
    <name>mesh::OutgoingList</name>
    <message>
        <source>Change sets on their way to the shared mesh</source>
        <translation>Änderungssätze auf dem Weg ins gemeinsame Mesh</translation>
    </message>
    <message>
        <source>Also what arrived and what was taken back</source>
        <translation>Auch, was angekommen ist und was zurückgenommen wurde</translation>
    </message>
    <message>
        <source>What you change goes out from here by itself. Everything is in the shared mesh; nothing is on its way.</source>
        <translation>Was Sie ändern, geht von hier von selbst hinaus. Alles ist im gemeinsamen Mesh; nichts ist unterwegs.</translation>
    </message>
    <message>
        <source>Choose a change set to see what it does.</source>
        <translation>Wählen Sie einen Änderungssatz, um zu sehen, was er bewirkt.</translation>
    </message>
    <message>
        <source>Nothing is left of it.</source>
        <translation>Davon ist nichts übrig.</translation>
    </message>
    <message>
        <source>and %L1 more</source>
        <translation>und noch %L1</translation>
    </message>
    <message>
        <source>It goes out all the same, and you choose then.</source>
        <translation>Er geht trotzdem hinaus; Sie wählen dann.</translation>
    </message>
    <message>
        <source>The file of this workspace damaged what this change set holds. When you sign in, it is put right from what the workspace shows.</source>
        <translation>Die Datei dieses Arbeitsbereichs hat beschädigt, was dieser Änderungssatz enthält. Beim Anmelden wird es aus dem wiederhergestellt, was der Arbeitsbereich zeigt.</translation>
    </message>
</context>
<context>
    <name>mesh::OutgoingModel</name>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Conflict ahead</source>
        <translation>Konflikt in Sicht</translation>
    </message>
</context>
<context>
    <name>mesh::OverviewTab</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>Kein Eigentümer</translation>
    </message>
    <message>
        <source>Unowned by choice</source>
        <translation>Bewusst ohne Eigentümer</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 mehr</translation>
    </message>
    <message>
        <source>Set an owner</source>
        <translation>Eigentümer setzen</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Nothing is promised about it yet.</source>
        <translation>Dazu ist noch nichts zugesagt.</translation>
    </message>
    <message>
        <source>Add an SLO</source>
        <translation>SLO hinzufügen</translation>
    </message>
    <message>
        <source>Error budget left</source>
        <translation>Fehlerbudget übrig</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Not classified yet.</source>
        <translation>Noch nicht eingestuft.</translation>
    </message>
    <message>
        <source>Classify it</source>
        <translation>Einstufen</translation>
    </message>
    <message>
        <source>Imported from %1</source>
        <translation>Importiert aus %1</translation>
    </message>
</context>
<context>
    <name>mesh::OwnerPreview</name>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Owner before</source>
        <translation>Eigentümer vorher</translation>
    </message>
    <message>
        <source>Owner after</source>
        <translation>Eigentümer nachher</translation>
    </message>
    <message>
        <source>Unowned by choice</source>
        <translation>Bewusst ohne</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <extracomment>%1 is a person or team, %2 the record the owner is inherited from</extracomment>
        <translation>%1, von %2</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>Kein Eigentümer</translation>
    </message>
    <message>
        <source>Search these changes</source>
        <translation>Änderungen durchsuchen</translation>
    </message>
    <message>
        <source>Owners before and after</source>
        <translation>Eigentümer vorher und nachher</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <comment>a number of records such as 12 products</comment>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 von %2 gezeigt</translation>
    </message>
</context>
<context>
    <name>mesh::OwnerState</name>
    <message>
        <source>No owner</source>
        <translation>Kein Eigentümer</translation>
    </message>
    <message>
        <source>Deliberately unowned</source>
        <translation>Bewusst ohne</translation>
    </message>
    <message>
        <source>Inherited owner</source>
        <translation>Geerbter Eigentümer</translation>
    </message>
    <message>
        <source>Own owner</source>
        <translation>Eigener Eigentümer</translation>
    </message>
</context>
<context>
    <name>mesh::OwnershipTab</name>
    <message>
        <source>Give a role</source>
        <translation>Rolle vergeben</translation>
    </message>
    <message>
        <source>Person or team</source>
        <translation>Person oder Team</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>Add as well</source>
        <translation>Auch hinzufügen</translation>
    </message>
    <message>
        <source>Whoever holds the role now keeps it, too</source>
        <translation>Wer die Rolle jetzt hat, behält sie ebenfalls</translation>
    </message>
    <message>
        <source>Deliberately unowned</source>
        <translation>Bewusst ohne Eigentümer</translation>
    </message>
    <message>
        <source>Nobody shall own it, and nothing is inherited: it no longer counts as missing an owner.</source>
        <translation>Niemand soll Eigentümer sein, und nichts wird geerbt: Es zählt nicht mehr als ohne Eigentümer.</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>Kein Eigentümer</translation>
    </message>
    <message>
        <source>Unowned by choice</source>
        <translation>Bewusst ohne Eigentümer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a number of records such as &quot;12 products&quot;, %2 an owner</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: mixed owners</source>
        <translation>%1: verschiedene Eigentümer</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Entfernt: %1</translation>
    </message>
    <message>
        <source>Inherited</source>
        <translation>Geerbt</translation>
    </message>
    <message>
        <source>Set here</source>
        <translation>Hier setzen</translation>
    </message>
    <message>
        <source>Keep this owner here, whatever %1 says later</source>
        <translation>Diesen Eigentümer hier behalten, was immer %1 später sagt</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>%1, %2 until %3</source>
        <extracomment>%1 is a person, %2 a role, %3 a date</extracomment>
        <translation>%1, %2 bis %3</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Hat inne</translation>
    </message>
    <message>
        <source>No role yet.</source>
        <translation>Noch keine Rolle.</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 mehr</translation>
    </message>
    <message>
        <source>Give a role in %1</source>
        <translation>Rolle in %1 vergeben</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Whoever holds the role now ends the day before</source>
        <translation>Wer die Rolle jetzt hat, gibt sie am Tag davor ab</translation>
    </message>
    <message>
        <source>Nobody is called %1 yet. Press Enter again to add a new person.</source>
        <translation>Noch heißt niemand %1. Drücken Sie nochmals Eingabe, um eine neue Person anzulegen.</translation>
    </message>
    <message>
        <source>Set %1 of %2 to %3</source>
        <extracomment>%1 is a role, %2 one or several records, %3 a person or team</extracomment>
        <translation>%2: %3 als %1 festlegen</translation>
    </message>
    <message>
        <source>Add %1 of %2: %3</source>
        <extracomment>%1 is a role, %2 one or several records, %3 a person or team</extracomment>
        <translation>%2: %3 als %1 hinzufügen</translation>
    </message>
</context>
<context>
    <name>mesh::PagePlan</name>
    <message>
        <source>The diagram would take %1 pages. Choose a smaller scale, larger paper or one poster.</source>
        <translation>Das Diagramm würde %1 Seiten brauchen. Wählen Sie einen kleineren Maßstab, größeres Papier oder ein Plakat.</translation>
    </message>
    <message>
        <source>The margins and the overlap leave no room on the page. Make them smaller.</source>
        <translation>Ränder und Überlappung lassen auf der Seite keinen Platz. Machen Sie sie kleiner.</translation>
    </message>
</context>
<context>
    <name>mesh::PanelTitle</name>
    <message>
        <source>Close this panel</source>
        <translation>Dieses Feld schließen</translation>
    </message>
</context>
<context>
    <name>mesh::PasswordKeeper</name>
    <message>
        <source>The password was not kept, because the system&apos;s keychain cannot be used. You are asked for it in each session.</source>
        <translation>Das Passwort wurde nicht aufbewahrt, weil der Schlüsselbund des Systems nicht benutzt werden kann. Sie werden in jeder Sitzung danach gefragt.</translation>
    </message>
</context>
<context>
    <name>mesh::Paste</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: there is no single person or team called %2.</source>
        <translation>%1: Es gibt nicht genau eine Person oder ein Team namens %2.</translation>
    </message>
    <message>
        <source>%1 is not in the list.</source>
        <translation>%1 steht nicht in der Liste.</translation>
    </message>
    <message>
        <source>Paste into %1</source>
        <translation>In %1 einfügen</translation>
    </message>
</context>
<context>
    <name>mesh::PathModel</name>
    <message numerus="yes">
        <source>%n steps: %1</source>
        <extracomment>a number of steps, and the names along the way</extracomment>
        <translation>
            <numerusform>%n Schritt: %1</numerusform>
            <numerusform>%n Schritte: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mesh::PathPanel</name>
    <message>
        <source>Ways between the two</source>
        <translation>Wege zwischen den beiden</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Pfade</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>the two ends of a path</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Looking for ways…</source>
        <translation>Wege werden gesucht&#xa0;…</translation>
    </message>
    <message>
        <source>Select a node and choose “Path to…” to see every way between two.</source>
        <translation>Wählen Sie einen Knoten und „Pfad zu&#xa0;…“, um jeden Weg zwischen zweien zu sehen.</translation>
    </message>
</context>
<context>
    <name>mesh::PathPick</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Click a node or type a name</source>
        <translation>Knoten anklicken oder Namen tippen</translation>
    </message>
    <message>
        <source>Other end of the path</source>
        <translation>Anderes Ende des Pfads</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Path from %1 to</source>
        <translation>Pfad von %1 zu</translation>
    </message>
</context>
<context>
    <name>mesh::Paths</name>
    <message>
        <source>Nothing flows between them.</source>
        <translation>Zwischen ihnen fließt nichts.</translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>More than %1 ways, the shortest has %2</source>
        <extracomment>there are circles, so not all ways are known; %2 is such as &quot;2 steps&quot;</extracomment>
        <translation>Mehr als %1 Wege, der kürzeste hat %2</translation>
    </message>
    <message>
        <source>One way of %1</source>
        <translation>Ein Weg mit %1</translation>
    </message>
    <message>
        <source>%1 ways, the shortest has %2</source>
        <translation>%1 Wege, der kürzeste hat %2</translation>
    </message>
    <message numerus="yes">
        <source>%1; the first %n are listed</source>
        <translation>
            <numerusform>%1; der erste ist aufgeführt</numerusform>
            <numerusform>%1; die ersten %n sind aufgeführt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mesh::PeopleModel</name>
    <message>
        <source>Closed %1</source>
        <translation>Geschlossen %1</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Active now</source>
        <translation>Jetzt aktiv</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domänen</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>%1, administrator</source>
        <comment>role</comment>
        <translation>%1, Administrator</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>mesh::PeopleView</name>
    <message>
        <source>People of the shared mesh</source>
        <translation>Personen des gemeinsamen Mesh</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Add a person...</source>
        <translation>Person hinzufügen...</translation>
    </message>
    <message>
        <source>Change the role...</source>
        <translation>Rolle ändern...</translation>
    </message>
    <message>
        <source>Domains...</source>
        <translation>Domänen...</translation>
    </message>
    <message>
        <source>New password...</source>
        <translation>Neues Passwort...</translation>
    </message>
    <message>
        <source>Close the login...</source>
        <translation>Login schließen...</translation>
    </message>
    <message>
        <source>Only data stewards have domains.</source>
        <translation>Nur Datenstewards haben Domänen.</translation>
    </message>
    <message>
        <source>Say which domains the person may change</source>
        <translation>Angeben, welche Domänen die Person ändern darf</translation>
    </message>
    <message>
        <source>Open the login again</source>
        <translation>Login wieder öffnen</translation>
    </message>
    <message>
        <source>You cannot close your own login.</source>
        <translation>Ihren eigenen Login können Sie nicht schließen.</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 Person</translation>
    </message>
    <message>
        <source>%L1 people</source>
        <translation>%L1 Personen</translation>
    </message>
    <message>
        <source>Everybody who may sign in to the shared mesh is listed here.</source>
        <translation>Hier stehen alle, die sich am gemeinsamen Mesh anmelden dürfen.</translation>
    </message>
    <message>
        <source>Everybody who may sign in to the shared mesh is listed here. Sign in to see who that is.</source>
        <translation>Hier stehen alle, die sich am gemeinsamen Mesh anmelden dürfen. Melden Sie sich an, um zu sehen, wer das ist.</translation>
    </message>
    <message>
        <source>%1 can sign in now.</source>
        <translation>%1 kann sich jetzt anmelden.</translation>
    </message>
    <message>
        <source>%1 is %2 now.</source>
        <translation>%1 ist jetzt %2.</translation>
    </message>
    <message>
        <source>%1 signs in with the new password from now on.</source>
        <translation>%1 meldet sich von nun an mit dem neuen Passwort an.</translation>
    </message>
    <message>
        <source>The domains of %1 are changed.</source>
        <translation>Die Domänen von %1 sind geändert.</translation>
    </message>
    <message>
        <source>%1 can sign in again, without domains.</source>
        <translation>%1 kann sich wieder anmelden, ohne Domänen.</translation>
    </message>
    <message>
        <source>Close the login of %1?</source>
        <translation>Login von %1 schließen?</translation>
    </message>
    <message>
        <source>Close the login</source>
        <translation>Login schließen</translation>
    </message>
    <message>
        <source>The login of %1 is closed.</source>
        <translation>Der Login von %1 ist geschlossen.</translation>
    </message>
    <message>
        <source>What was done...</source>
        <translation>Was getan wurde...</translation>
    </message>
    <message>
        <source>See what a login did, and undo it where it was stolen</source>
        <translation>Ansehen, was ein Login getan hat, und es rückgängig machen, wenn er gestohlen wurde</translation>
    </message>
    <message>
        <source>The person is signed out at once and cannot sign in any more. The domains are taken away; what was done stays. You can open the login again.</source>
        <translation>Die Person wird sofort abgemeldet und kann sich nicht mehr anmelden. Die Domänen werden entzogen; was getan wurde, bleibt. Sie können den Login wieder öffnen.</translation>
    </message>
</context>
<context>
    <name>mesh::PeriodRow</name>
    <message>
        <source>End it today</source>
        <translation>Heute beenden</translation>
    </message>
    <message>
        <source>Remove it, as if it had never been</source>
        <translation>Entfernen, als hätte es sie nie gegeben</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Zu %1</translation>
    </message>
    <message>
        <source>End or remove %1</source>
        <translation>%1 beenden oder entfernen</translation>
    </message>
</context>
<context>
    <name>mesh::PersonDialog</name>
    <message>
        <source>Administers the shared mesh: lets people in and gives them domains</source>
        <translation>Verwaltet das gemeinsame Mesh: lässt Personen zu und gibt ihnen Domänen</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Role of %1</source>
        <translation>Rolle von %1</translation>
    </message>
    <message>
        <source>New password of %1</source>
        <translation>Neues Passwort von %1</translation>
    </message>
    <message>
        <source>Add the person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Change the role</source>
        <translation>Rolle ändern</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>Passwort setzen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>Passwort wiederholen</translation>
    </message>
    <message>
        <source>A login is of lower-case letters, digits, point, hyphen and underscore, and begins with a letter.</source>
        <translation>Ein Login besteht aus Kleinbuchstaben, Ziffern, Punkt, Bindestrich und Unterstrich und beginnt mit einem Buchstaben.</translation>
    </message>
    <message>
        <source>A password has at least %L1 characters.</source>
        <translation>Ein Passwort hat mindestens %L1 Zeichen.</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>Die beiden Passwörter sind nicht gleich.</translation>
    </message>
    <message>
        <source>The person signs in with the login and the password that you give here.</source>
        <translation>Die Person meldet sich mit dem Login und dem Passwort an, die Sie hier vergeben.</translation>
    </message>
    <message>
        <source>Say the name that colleagues know the person by.</source>
        <translation>Nennen Sie den Namen, unter dem Kollegen die Person kennen.</translation>
    </message>
</context>
<context>
    <name>mesh::PictureExport</name>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Page %1 of %2: row %3, column %4</source>
        <extracomment>the number of a printed page, then its place in the grid of pages</extracomment>
        <translation>Seite %1 von %2: Reihe %3, Spalte %4</translation>
    </message>
    <message>
        <source>The picture would be %1 × %2 pixels. Choose a smaller scale, or SVG or PDF.</source>
        <translation>Das Bild hätte %1 × %2 Pixel. Wählen Sie einen kleineren Maßstab oder SVG oder PDF.</translation>
    </message>
</context>
<context>
    <name>mesh::Placing</name>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
</context>
<context>
    <name>mesh::Progress</name>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Angehalten. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>mesh::ProposalModel</name>
    <message>
        <source>Waits for you</source>
        <translation>Wartet auf Sie</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a proposal</comment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>From</source>
        <comment>who proposes</comment>
        <translation>Von</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domäne</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no domain</comment>
        <translation>Keine</translation>
    </message>
</context>
<context>
    <name>mesh::ProposalsView</name>
    <message>
        <source>Proposals</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Who may not change something can propose it to its data stewards. What is proposed to you, and what became of your own proposals, stands here.</source>
        <translation>Wer etwas nicht ändern darf, kann es den Datenstewards vorschlagen. Was Ihnen vorgeschlagen wird und was aus Ihren eigenen Vorschlägen wurde, steht hier.</translation>
    </message>
    <message>
        <source>%1 accepted your proposal: %2</source>
        <translation>%1 hat Ihren Vorschlag angenommen: %2</translation>
    </message>
    <message>
        <source>%1 declined your proposal: %2</source>
        <translation>%1 hat Ihren Vorschlag abgelehnt: %2</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Take your proposal back</source>
        <translation>Den eigenen Vorschlag zurückziehen</translation>
    </message>
    <message>
        <source>Decline...</source>
        <translation>Ablehnen...</translation>
    </message>
    <message>
        <source>Say no, with a word of why</source>
        <translation>Ablehnen, mit einem Wort dazu</translation>
    </message>
    <message>
        <source>Accept...</source>
        <translation>Annehmen...</translation>
    </message>
    <message>
        <source>Make it a change set of yours, after a look at it</source>
        <translation>Nach einem Blick darauf zum eigenen Änderungssatz machen</translation>
    </message>
    <message>
        <source>Reading what is proposed...</source>
        <translation>Der Vorschlag wird gelesen...</translation>
    </message>
    <message>
        <source>The mesh is already as it proposes.</source>
        <translation>Die Mesh ist schon so, wie vorgeschlagen.</translation>
    </message>
    <message>
        <source>%1 accepted it on %2.</source>
        <translation>%1 hat ihn am %2 angenommen.</translation>
    </message>
    <message>
        <source>%1 declined it on %2.</source>
        <translation>%1 hat ihn am %2 abgelehnt.</translation>
    </message>
    <message>
        <source>You accepted it. It is told so when your change set has arrived.</source>
        <translation>Sie haben ihn angenommen. Das wird gemeldet, sobald Ihr Änderungssatz angekommen ist.</translation>
    </message>
    <message>
        <source>Sign in to decide.</source>
        <translation>Melden Sie sich an, um zu entscheiden.</translation>
    </message>
    <message>
        <source>1 record was deleted since, and is left out.</source>
        <translation>1 Eintrag wurde seitdem gelöscht und fehlt darin.</translation>
    </message>
    <message>
        <source>%L1 records were deleted since, and are left out.</source>
        <translation>%L1 Einträge wurden seitdem gelöscht und fehlen darin.</translation>
    </message>
    <message>
        <source>and %L1 more</source>
        <translation>und %L1 weitere</translation>
    </message>
    <message>
        <source>Accepted, as the mesh says so already: %1</source>
        <translation>Angenommen, weil die Mesh es schon sagt: %1</translation>
    </message>
    <message>
        <source>Proposed by %1: %2</source>
        <extracomment>%1 is a person, %2 what was proposed</extracomment>
        <translation>Vorgeschlagen von %1: %2</translation>
    </message>
    <message>
        <source>Accept the proposal of %1?</source>
        <translation>Den Vorschlag von %1 annehmen?</translation>
    </message>
    <message>
        <source>It becomes a change set of yours, on top of what is there now, and goes out like any other.</source>
        <translation>Er wird zu einem Änderungssatz von Ihnen, auf dem jetzigen Stand, und geht hinaus wie jeder andere.</translation>
    </message>
    <message>
        <source>Accept the proposal</source>
        <translation>Den Vorschlag annehmen</translation>
    </message>
    <message>
        <source>Decline the proposal</source>
        <translation>Den Vorschlag ablehnen</translation>
    </message>
    <message>
        <source>What shall %1 know?</source>
        <translation>Was soll %1 wissen?</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Declined: %1</source>
        <translation>Abgelehnt: %1</translation>
    </message>
    <message>
        <source>Withdrawn: %1</source>
        <translation>Zurückgezogen: %1</translation>
    </message>
    <message>
        <source>%1 was changed since; the proposal deletes it.</source>
        <translation>%1 wurde seitdem geändert; der Vorschlag löscht es.</translation>
    </message>
    <message>
        <source>%1 was changed since, and the proposal writes over it: %2.</source>
        <extracomment>%1 is a record, %2 are fields</extracomment>
        <translation>%1 wurde seitdem geändert, und der Vorschlag überschreibt es: %2.</translation>
    </message>
    <message>
        <source>Nothing is left of it.</source>
        <translation>Davon ist nichts übrig.</translation>
    </message>
</context>
<context>
    <name>mesh::QualityTab</name>
    <message>
        <source>Service level objectives</source>
        <translation>Service-Level-Ziele</translation>
    </message>
    <message>
        <source>Add an SLO</source>
        <translation>SLO hinzufügen</translation>
    </message>
    <message>
        <source>Nothing is promised about it yet. An SLO says what its users can rely on.</source>
        <translation>Dazu ist noch nichts zugesagt. Ein SLO sagt, worauf sich Nutzer verlassen können.</translation>
    </message>
    <message>
        <source>Select one record to see its objectives.</source>
        <translation>Wählen Sie einen Eintrag, um seine Ziele zu sehen.</translation>
    </message>
    <message>
        <source>Quality rules</source>
        <translation>Qualitätsregeln</translation>
    </message>
    <message>
        <source>Unnamed rule</source>
        <translation>Regel ohne Namen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>comparator and threshold</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 mehr</translation>
    </message>
    <message>
        <source>New objective</source>
        <translation>Neues Ziel</translation>
    </message>
    <message>
        <source>Add an SLO to %1</source>
        <translation>%1: SLO hinzufügen</translation>
    </message>
</context>
<context>
    <name>mesh::QuestionDialog</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>mesh::ReceivedModel</name>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
</context>
<context>
    <name>mesh::Reconcile</name>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <extracomment>&quot;Observed by OpenLineage&quot;</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, last seen %2</source>
        <translation>%1, zuletzt gesehen %2</translation>
    </message>
    <message>
        <source>Rejected, but seen again</source>
        <translation>Abgelehnt, aber wieder gesehen</translation>
    </message>
    <message>
        <source>No longer in the latest import</source>
        <translation>Nicht mehr im letzten Import</translation>
    </message>
    <message>
        <source>Drawn, now known in detail</source>
        <translation>Gezeichnet, nun genauer bekannt</translation>
    </message>
    <message>
        <source>Observed, not declared</source>
        <translation>Beobachtet, nicht deklariert</translation>
    </message>
    <message>
        <source>Drawn, never observed</source>
        <translation>Gezeichnet, nie beobachtet</translation>
    </message>
    <message>
        <source>Declared and observed</source>
        <translation>Deklariert und beobachtet</translation>
    </message>
    <message>
        <source>Somebody ruled these flows out, and an import has seen them since. Accept them after all, or keep them out.</source>
        <translation>Jemand hat diese Datenflüsse ausgeschlossen, und ein Import hat sie seitdem gesehen. Nehmen Sie sie doch an, oder behalten Sie es bei.</translation>
    </message>
    <message>
        <source>The latest import of their source no longer shows these flows. Accept or keep those that are still right, reject the others.</source>
        <translation>Der letzte Import ihrer Quelle zeigt diese Datenflüsse nicht mehr. Nehmen Sie an oder behalten Sie, was noch stimmt, und lehnen Sie den Rest ab.</translation>
    </message>
    <message>
        <source>These were drawn between datasets or products, and imports now know which of their parts are joined. Merge lets the imported flows take their place.</source>
        <translation>Sie wurden zwischen Datenbeständen oder Produkten gezeichnet, und Importe wissen nun, welche Teile verbunden sind. Zusammenführen setzt die importierten an ihre Stelle.</translation>
    </message>
    <message>
        <source>Imports show these flows, and nobody has declared them. Accept declares them, Keep leaves them as observed.</source>
        <translation>Importe zeigen diese Datenflüsse, und niemand hat sie deklariert. Annehmen deklariert sie, Behalten lässt sie als beobachtet.</translation>
    </message>
    <message>
        <source>These were drawn by hand, and no import has seen them. Accept those that are right all the same.</source>
        <translation>Sie wurden von Hand gezeichnet, und kein Import hat sie gesehen. Nehmen Sie an, was trotzdem stimmt.</translation>
    </message>
    <message>
        <source>Declared and seen by an import. Where there are two records of one flow, Merge makes one of them.</source>
        <translation>Deklariert und von einem Import gesehen. Wo es zwei Einträge eines Datenflusses gibt, macht Zusammenführen einen daraus.</translation>
    </message>
    <message>
        <source>%1 by %2 on %3</source>
        <translation>%1 von %2 am %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a verdict and its reason</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, missing since %2</source>
        <translation>%1, fehlt seit %2</translation>
    </message>
    <message numerus="yes">
        <source>Drawn by hand, %n imported flows inside</source>
        <translation>
            <numerusform>Von Hand gezeichnet, %n importierter darin</numerusform>
            <numerusform>Von Hand gezeichnet, %n importierte darin</numerusform>
        </translation>
    </message>
    <message>
        <source>Drawn by hand, seen by no import</source>
        <translation>Von Hand gezeichnet, in keinem Import</translation>
    </message>
    <message numerus="yes">
        <source>Drawn by hand, and %n imported ones</source>
        <translation>
            <numerusform>Von Hand gezeichnet, dazu %n importierter</numerusform>
            <numerusform>Von Hand gezeichnet, dazu %n importierte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mesh::ReconcileModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>a group of flows, and how many are in it</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n flows</source>
        <translation>
            <numerusform>%n Datenfluss</numerusform>
            <numerusform>%n Datenflüsse</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>a flow: from where, to where</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>From %1 to %2. %3</source>
        <translation>Von %1 nach %2. %3</translation>
    </message>
    <message>
        <source>%1 → %2
%3</source>
        <translation>%1 → %2
%3</translation>
    </message>
</context>
<context>
    <name>mesh::ReconcilePanel</name>
    <message>
        <source>Filter by name</source>
        <translation>Nach Namen filtern</translation>
    </message>
    <message>
        <source>Reconcile flows</source>
        <translation>Datenflüsse abgleichen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Filter flows by name</source>
        <translation>Datenflüsse nach Namen filtern</translation>
    </message>
    <message>
        <source>Flows to decide on</source>
        <translation>Datenflüsse zum Entscheiden</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>These flows are right: declare them</source>
        <translation>Diese Datenflüsse stimmen: sie deklarieren</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Ablehnen&#xa0;…</translation>
    </message>
    <message>
        <source>There are no such flows: rule them out, with a reason</source>
        <translation>Diese Datenflüsse gibt es nicht: mit Grund ausschließen</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Let the imported flows take the place of the drawn ones</source>
        <translation>Die importierten Datenflüsse an die Stelle der gezeichneten setzen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Leave them as they are, until an import says something new</source>
        <translation>So lassen, bis ein Import etwas Neues sagt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>what a button does, and its shortcut</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>nothing to decide</source>
        <translation>nichts zu entscheiden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to decide</source>
        <translation>
            <numerusform>%Ln zu entscheiden</numerusform>
            <numerusform>%Ln zu entscheiden</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a flow, several, or a whole group. A flow is shown on the canvas.</source>
        <translation>Wählen Sie einen Datenfluss, mehrere oder eine ganze Gruppe. Ein Datenfluss wird im Diagramm gezeigt.</translation>
    </message>
</context>
<context>
    <name>mesh::RecordDelegate</name>
    <message>
        <source>Not set</source>
        <translation>Nicht gesetzt</translation>
    </message>
</context>
<context>
    <name>mesh::RecordField</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a key and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Nicht gesetzt</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Inherit</source>
        <translation>Erben</translation>
    </message>
    <message>
        <source>Set here</source>
        <translation>Hier setzen</translation>
    </message>
    <message>
        <source>Go back to what %1 says: %2</source>
        <translation>Zurück zu dem, was %1 sagt: %2</translation>
    </message>
    <message>
        <source>Keep this value here, whatever %1 says later</source>
        <translation>Diesen Wert hier behalten, was immer %1 später sagt</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Zu %1</translation>
    </message>
    <message>
        <source>Mixed values</source>
        <translation>Verschiedene Werte</translation>
    </message>
</context>
<context>
    <name>mesh::RecordPicker</name>
    <message>
        <source>record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between kinds</comment>
        <translation> oder </translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Name eingeben</translation>
    </message>
    <message>
        <source>There is no %1 called %2. Choose one of the list.</source>
        <extracomment>%1 is a kind such as &quot;person or team&quot;, %2 a name</extracomment>
        <translation>%1 namens %2 gibt es nicht. Wählen Sie aus der Liste.</translation>
    </message>
    <message>
        <source>Several records are called %1. Choose one of the list.</source>
        <translation>Mehrere Einträge heißen %1. Wählen Sie aus der Liste.</translation>
    </message>
</context>
<context>
    <name>mesh::RecordTable</name>
    <message>
        <source>Reset the columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
    <message>
        <source>Move to the left</source>
        <translation>Nach links</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>Nach rechts</translation>
    </message>
</context>
<context>
    <name>mesh::RecordTableModel</name>
    <message>
        <source>%1, from %2</source>
        <extracomment>%1 is a value, %2 the record it is inherited from</extracomment>
        <translation>%1, von %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 is what a cell holds, %2 that it is new: &quot;Name: Orders. Changed by lea, 12:31&quot;</extracomment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>mesh::ReferenceEditor</name>
    <message>
        <source>Type a name</source>
        <translation>Name eingeben</translation>
    </message>
</context>
<context>
    <name>mesh::ReferenceListEditor</name>
    <message>
        <source>Add by name</source>
        <translation>Nach Namen hinzufügen</translation>
    </message>
</context>
<context>
    <name>mesh::ReroutingTool</name>
    <message>
        <source>This connection comes from a contract. Change the contract of a port instead.</source>
        <translation>Diese Verbindung kommt von einem Vertrag. Ändern Sie stattdessen den Vertrag eines Ports.</translation>
    </message>
    <message>
        <source>No flow can lead there.</source>
        <translation>Dorthin kann kein Datenfluss führen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n flows can be led to %2</source>
        <translation>
            <numerusform>%1 von %n Datenfluss kann nach %2 führen</numerusform>
            <numerusform>%1 von %n Datenflüssen können nach %2 führen</numerusform>
        </translation>
    </message>
    <message>
        <source>Come from %1</source>
        <translation>Von %1 kommen</translation>
    </message>
    <message>
        <source>Lead to %1</source>
        <translation>Nach %1 führen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>mesh::SearchBox</name>
    <message>
        <source>Search products, columns, people, or run a command</source>
        <translation>Produkte, Spalten, Personen suchen oder einen Befehl ausführen</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Suchen oder Befehl ausführen</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Suchergebnisse</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, what it is</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Nothing is called &quot;%1&quot;.</source>
        <translation>Nichts heißt „%1“.</translation>
    </message>
    <message>
        <source>Run a command</source>
        <translation>Befehl ausführen</translation>
    </message>
</context>
<context>
    <name>mesh::SearchHits</name>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1 is a kind of record, %2 the name of what it is part of: &quot;Data product in Sales&quot;</extracomment>
        <translation>%1 in %2</translation>
    </message>
</context>
<context>
    <name>mesh::Selection</name>
    <message>
        <source>&quot;%1&quot; is no field of a %2. There are: %3.</source>
        <translation>„%1“ ist kein Feld der Art %2. Es gibt: %3.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is none of %3.</source>
        <translation>%1: „%2“ ist keines von %3.</translation>
    </message>
</context>
<context>
    <name>mesh::SelectionBar</name>
    <message>
        <source>Edit a field</source>
        <translation>Feld bearbeiten</translation>
    </message>
    <message>
        <source>Set owner</source>
        <translation>Eigentümer setzen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Change one field of all that are selected (Ctrl+E)</source>
        <translation>Ein Feld der ganzen Auswahl ändern (Strg+E)</translation>
    </message>
    <message>
        <source>Copy the rows for a spreadsheet (Ctrl+C)</source>
        <translation>Die Zeilen für eine Tabellenkalkulation kopieren (Strg+C)</translation>
    </message>
    <message>
        <source>Delete with a look at what goes with it (Del)</source>
        <translation>Löschen, mit Blick auf alles, was mitgelöscht wird (Entf)</translation>
    </message>
    <message>
        <source>Clear the selection (Esc)</source>
        <translation>Auswahl aufheben (Esc)</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <extracomment>%1 is a number of records such as &quot;12 products&quot;</extracomment>
        <translation>%1 ausgewählt</translation>
    </message>
</context>
<context>
    <name>mesh::Session</name>
    <message>
        <source>You are looking at an earlier date. Go back to now to make changes.</source>
        <translation>Sie sehen ein früheres Datum. Kehren Sie zu jetzt zurück, um etwas zu ändern.</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>You only read the shared mesh: what you change stays in this workspace.</source>
        <translation>Sie lesen das gemeinsame Mesh nur: Was Sie ändern, bleibt in diesem Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Only governance leads may change this. You can send a change as a proposal.</source>
        <translation>Nur die Governance-Leitung darf das ändern. Sie können eine Änderung als Vorschlag senden.</translation>
    </message>
    <message>
        <source>%1 is not one of your domains. You can send a change as a proposal.</source>
        <translation>%1 ist keine Ihrer Domänen. Sie können eine Änderung als Vorschlag senden.</translation>
    </message>
    <message>
        <source>%1 - %2</source>
        <extracomment>%1 is what was done, %2 a sentence that says why the shared mesh will not take it</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else meanwhile and stays so. What you typed is in the clipboard.</source>
        <translation>%1 wurde inzwischen von jemand anderem geändert und bleibt so. Was Sie geschrieben haben, liegt in der Zwischenablage.</translation>
    </message>
    <message>
        <source>%1 was not saved. What you typed is in the clipboard.</source>
        <translation>%1 wurde nicht gespeichert. Was Sie geschrieben haben, liegt in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Only governance leads may make or remove domains. You can send it as a proposal.</source>
        <translation>Nur die Governance-Leitung darf Domänen anlegen oder entfernen. Sie können es als Vorschlag senden.</translation>
    </message>
</context>
<context>
    <name>mesh::SetActions</name>
    <message>
        <source>Send as a proposal...</source>
        <translation>Als Vorschlag senden...</translation>
    </message>
    <message>
        <source>Those who may decide see what you would change, and your own copy is taken back</source>
        <translation>Wer entscheiden darf, sieht, was Sie ändern würden, und Ihre eigene Fassung wird zurückgenommen</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Andere übernehmen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Keep what is in the shared mesh, and take this change set back here</source>
        <translation>Behalten, was im gemeinsamen Mesh steht, und diesen Änderungssatz hier zurücknehmen</translation>
    </message>
    <message>
        <source>Take this change set back, so that the records are as the shared mesh has them</source>
        <translation>Diesen Änderungssatz zurücknehmen, sodass die Einträge so sind wie im gemeinsamen Mesh</translation>
    </message>
    <message>
        <source>Take mine</source>
        <translation>Meine übernehmen</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Send this change set anew, on top of what is in the shared mesh now</source>
        <translation>Diesen Änderungssatz neu senden, aufbauend auf dem, was jetzt im gemeinsamen Mesh steht</translation>
    </message>
    <message>
        <source>Send this change set once more, on top of what is in the shared mesh now</source>
        <translation>Diesen Änderungssatz noch einmal senden, aufbauend auf dem, was jetzt im gemeinsamen Mesh steht</translation>
    </message>
    <message>
        <source>Goes out again: %1</source>
        <translation>Geht erneut hinaus: %1</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Zurückgenommen: %1</translation>
    </message>
    <message>
        <source>Send as a proposal</source>
        <translation>Als Vorschlag senden</translation>
    </message>
    <message>
        <source>Why should it be changed?</source>
        <translation>Warum soll es geändert werden?</translation>
    </message>
    <message>
        <source>Send the proposal</source>
        <translation>Vorschlag senden</translation>
    </message>
    <message>
        <source>Sent as a proposal: %1</source>
        <translation>Als Vorschlag gesendet: %1</translation>
    </message>
</context>
<context>
    <name>mesh::ShareBadge</name>
    <message>
        <source>1 change set goes out</source>
        <translation>1 Änderungssatz geht hinaus</translation>
    </message>
    <message>
        <source>%L1 change sets go out</source>
        <translation>%L1 Änderungssätze gehen hinaus</translation>
    </message>
    <message>
        <source>1 record that you have not looked at</source>
        <translation>1 Eintrag, den Sie noch nicht angesehen haben</translation>
    </message>
    <message>
        <source>%L1 records that you have not looked at</source>
        <translation>%L1 Einträge, die Sie noch nicht angesehen haben</translation>
    </message>
    <message>
        <source>Last synced %1</source>
        <translation>Zuletzt synchronisiert %1</translation>
    </message>
    <message>
        <source>Sharing: %1</source>
        <translation>Teilen: %1</translation>
    </message>
    <message>
        <source>1 proposal or transfer waits for you</source>
        <translation>1 Vorschlag oder eine Übergabe wartet auf Sie</translation>
    </message>
    <message>
        <source>%L1 proposals or transfers wait for you</source>
        <translation>%L1 Vorschläge oder Übergaben warten auf Sie</translation>
    </message>
</context>
<context>
    <name>mesh::ShareWords</name>
    <message>
        <source>Works alone</source>
        <translation>Arbeitet allein</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Connecting...</source>
        <translation>Wird verbunden...</translation>
    </message>
    <message>
        <source>Sending...</source>
        <translation>Wird gesendet...</translation>
    </message>
    <message>
        <source>Receiving...</source>
        <translation>Wird empfangen...</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Stopped until you decide</source>
        <translation>Angehalten, bis Sie entscheiden</translation>
    </message>
    <message>
        <source>1 change set waits for you</source>
        <translation>1 Änderungssatz wartet auf Sie</translation>
    </message>
    <message>
        <source>%L1 change sets wait for you</source>
        <translation>%L1 Änderungssätze warten auf Sie</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Synchronisiert</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Wartet auf das Senden</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>In the shared mesh</source>
        <translation>Im gemeinsamen Mesh</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Not yours to change</source>
        <translation>Für Sie nicht änderbar</translation>
    </message>
    <message>
        <source>Needs a newer version</source>
        <translation>Braucht eine neuere Version</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>1 domain</source>
        <translation>1 Domäne</translation>
    </message>
    <message>
        <source>%L1 domains</source>
        <translation>%L1 Domänen</translation>
    </message>
    <message>
        <source>%2 and %L1 more</source>
        <extracomment>%2 are names of domains, %L1 how many others</extracomment>
        <translation>%2 und %L1 weitere</translation>
    </message>
    <message>
        <source>1 conflict ahead</source>
        <translation>1 Konflikt in Sicht</translation>
    </message>
    <message>
        <source>%L1 conflicts ahead</source>
        <translation>%L1 Konflikte in Sicht</translation>
    </message>
    <message>
        <source>Reads only</source>
        <translation>Liest nur</translation>
    </message>
</context>
<context>
    <name>mesh::Sharing</name>
    <message>
        <source>A change names &quot;%1&quot;, which this version of Meshstead does not know. Update Meshstead.</source>
        <translation>Eine Änderung nennt „%1“, was diese Version von Meshstead nicht kennt. Aktualisieren Sie Meshstead.</translation>
    </message>
</context>
<context>
    <name>mesh::SharingHeader</name>
    <message>
        <source>Sharing</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt synchronisieren</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Leave...</source>
        <translation>Verlassen...</translation>
    </message>
    <message>
        <source>Send and receive what there is, without waiting</source>
        <translation>Senden und empfangen, was es gibt, ohne zu warten</translation>
    </message>
    <message>
        <source>End the session; what you change waits here until you sign in again</source>
        <translation>Die Sitzung beenden; was Sie ändern, wartet hier, bis Sie sich wieder anmelden</translation>
    </message>
    <message>
        <source>Let this workspace work alone again</source>
        <translation>Diesen Arbeitsbereich wieder allein arbeiten lassen</translation>
    </message>
    <message>
        <source>Progress of what is received</source>
        <translation>Fortschritt des Empfangs</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Last synced</source>
        <translation>Zuletzt synchronisiert</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>Sie sind</translation>
    </message>
    <message>
        <source>Shared mesh</source>
        <translation>Gemeinsames Mesh</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>login, role</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 It is tried again at %2; what you change waits here.</source>
        <extracomment>%1 is a whole sentence, %2 a time of day</extracomment>
        <translation>%1 Um %2 wird es erneut versucht; was Sie ändern, wartet hier.</translation>
    </message>
    <message>
        <source>Go on with it...</source>
        <translation>Damit weiterarbeiten...</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Go on with the shared mesh as it is now?</source>
        <translation>Mit dem gemeinsamen Mesh weiterarbeiten, wie es jetzt ist?</translation>
    </message>
    <message>
        <source>Everything is read anew, and what it lost of your work is sent again. Ask the administrator first whether it was put back on purpose.</source>
        <translation>Alles wird neu gelesen, und was es von Ihrer Arbeit verloren hat, wird erneut gesendet. Fragen Sie zuerst den Administrator, ob es absichtlich zurückgesetzt wurde.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Damit weiterarbeiten</translation>
    </message>
    <message>
        <source>1 change set did not get there and stays here only.</source>
        <translation>1 Änderungssatz ist dort nicht angekommen und bleibt nur hier.</translation>
    </message>
    <message>
        <source>%L1 change sets did not get there and stay here only.</source>
        <translation>%L1 Änderungssätze sind dort nicht angekommen und bleiben nur hier.</translation>
    </message>
    <message>
        <source>This workspace works alone again. Everything in it stays, and so does the shared mesh; they do not exchange anything any more.</source>
        <translation>Dieser Arbeitsbereich arbeitet wieder allein. Alles darin bleibt, und auch das gemeinsame Mesh bleibt; sie tauschen nichts mehr aus.</translation>
    </message>
    <message>
        <source>Leave the shared mesh?</source>
        <translation>Das gemeinsame Mesh verlassen?</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>This workspace works alone again.</source>
        <translation>Dieser Arbeitsbereich arbeitet wieder allein.</translation>
    </message>
</context>
<context>
    <name>mesh::SharingPage</name>
    <message>
        <source>Sharing</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Parts of sharing</source>
        <translation>Bereiche des Teilens</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Ausgehend</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Eingehend</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a tab: how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Übergaben</translation>
    </message>
    <message>
        <source>The file of this workspace had damaged what was to be sent. It was put right from what the workspace shows. Look through what arrived, under Outgoing, and check the drive.</source>
        <translation>Die Datei dieses Arbeitsbereichs hatte beschädigt, was zu senden war. Es wurde aus dem wiederhergestellt, was der Arbeitsbereich zeigt. Sehen Sie unter Ausgehend durch, was angekommen ist, und prüfen Sie das Laufwerk.</translation>
    </message>
</context>
<context>
    <name>mesh::SharingText</name>
    <message>
        <source>Commit %1 is missing from the chain.</source>
        <translation>Der Commit %1 fehlt in der Kette.</translation>
    </message>
    <message>
        <source>Commit %1 does not follow the one before it: the past was rewritten.</source>
        <translation>Der Commit %1 folgt nicht auf den vorigen: Die Vergangenheit wurde umgeschrieben.</translation>
    </message>
    <message>
        <source>The head of commit %1 (who, when, from where) was altered.</source>
        <translation>Der Kopf des Commits %1 (wer, wann, von wo) wurde verändert.</translation>
    </message>
    <message>
        <source>Read the shared mesh</source>
        <translation>Gemeinsames Mesh gelesen</translation>
    </message>
    <message>
        <source>Received from the shared mesh</source>
        <translation>Vom gemeinsamen Mesh empfangen</translation>
    </message>
    <message>
        <source>commits %1 to %2</source>
        <translation>Commits %1 bis %2</translation>
    </message>
    <message>
        <source>The name of the certificate&apos;s file must not hold a semicolon.</source>
        <translation>Der Name der Zertifikatsdatei darf kein Semikolon enthalten.</translation>
    </message>
    <message>
        <source>%1 does not know &quot;%2&quot; with this password. Type it again, or ask the administrator of the shared mesh.</source>
        <translation>%1 kennt „%2“ mit diesem Passwort nicht. Geben Sie es noch einmal ein, oder fragen Sie den Administrator des gemeinsamen Mesh.</translation>
    </message>
    <message>
        <source>The login &quot;%1&quot; was closed. Ask the administrator of the shared mesh. Your work stays in your workspace.</source>
        <translation>Der Login „%1“ wurde geschlossen. Fragen Sie den Administrator des gemeinsamen Mesh. Ihre Arbeit bleibt in Ihrem Arbeitsbereich.</translation>
    </message>
    <message>
        <source>%1 could not prove that it is the server it should be, so no password was sent. Check the address and the certificate file; otherwise tell the administrator.</source>
        <translation>%1 konnte nicht nachweisen, der richtige Server zu sein; deshalb wurde kein Passwort gesendet. Prüfen Sie die Adresse und die Zertifikatsdatei; sonst verständigen Sie den Administrator.</translation>
    </message>
    <message>
        <source>There is no shared mesh &quot;%1&quot; on %2. Check the address.</source>
        <translation>Auf %2 gibt es kein gemeinsames Mesh „%1“. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is signed in too many times. Close Meshstead elsewhere.</source>
        <translation>„%1“ ist zu oft angemeldet. Schließen Sie Meshstead an anderer Stelle.</translation>
    </message>
    <message>
        <source>The PostgreSQL driver of Qt is missing. Install it (Debian: libqt6sql6-psql) and start again.</source>
        <translation>Der PostgreSQL-Treiber von Qt fehlt. Installieren Sie ihn (Debian: libqt6sql6-psql) und starten Sie neu.</translation>
    </message>
    <message>
        <source>Qt&apos;s PostgreSQL driver does not work with this program. Install both from the same distribution.</source>
        <translation>Der PostgreSQL-Treiber von Qt passt nicht zu diesem Programm. Installieren Sie beide aus derselben Distribution.</translation>
    </message>
    <message>
        <source>The server is PostgreSQL %1. A shared mesh needs PostgreSQL 15 or later.</source>
        <translation>Der Server ist PostgreSQL %1. Ein gemeinsames Mesh braucht PostgreSQL 15 oder neuer.</translation>
    </message>
    <message>
        <source>The connection to the shared mesh was lost. You can go on working; what you change goes out when it is there again.</source>
        <translation>Die Verbindung zum gemeinsamen Mesh ging verloren. Sie können weiterarbeiten; was Sie ändern, wird gesendet, sobald die Verbindung wieder da ist.</translation>
    </message>
    <message>
        <source>The shared mesh does not allow that: %1.</source>
        <translation>Das gemeinsame Mesh erlaubt das nicht: %1.</translation>
    </message>
    <message>
        <source>The disk of the shared mesh is full. Tell its administrator. What you change stays here and goes out when there is space again.</source>
        <translation>Der Datenträger des gemeinsamen Mesh ist voll. Verständigen Sie dessen Administrator. Was Sie ändern, bleibt hier und wird gesendet, sobald wieder Platz ist.</translation>
    </message>
    <message>
        <source>The shared mesh is busy. It is tried again.</source>
        <translation>Das gemeinsame Mesh ist ausgelastet. Es wird erneut versucht.</translation>
    </message>
    <message>
        <source>The shared mesh refused it: %1.</source>
        <translation>Das gemeinsame Mesh hat es abgelehnt: %1.</translation>
    </message>
    <message>
        <source>The password cannot be used. Choose another one.</source>
        <translation>Das Passwort kann nicht verwendet werden. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>This change set does not wait for a choice any more.</source>
        <translation>Dieser Änderungssatz wartet nicht mehr auf eine Entscheidung.</translation>
    </message>
    <message>
        <source>Mine stays: %1</source>
        <translation>Meine Fassung bleibt: %1</translation>
    </message>
    <message>
        <source>Theirs stays: %1</source>
        <translation>Die andere Fassung bleibt: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address of a shared mesh. It should look like meshstead://ana@db.example.org/mesh.</source>
        <translation>„%1“ ist keine Adresse eines gemeinsamen Mesh. Sie sollte aussehen wie meshstead://ana@db.example.org/mesh.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name of a server.</source>
        <translation>„%1“ ist kein Name eines Servers.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no port: a number from 1 to 65535 is.</source>
        <translation>„%1“ ist kein Port: Das ist eine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <source>The address holds a password. Leave it out: it would be read by everybody who sees the link; Meshstead asks for it.</source>
        <translation>Die Adresse enthält ein Passwort. Lassen Sie es weg: Jeder, der den Link sieht, könnte es lesen; Meshstead fragt danach.</translation>
    </message>
    <message>
        <source>The address asks for &quot;%1&quot;, which an address cannot decide.</source>
        <translation>Die Adresse verlangt „%1“, was eine Adresse nicht bestimmen kann.</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n Konflikt</numerusform>
            <numerusform>%n Konflikte</numerusform>
        </translation>
    </message>
    <message>
        <source>Works alone</source>
        <translation>Arbeitet allein</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Wird verbunden</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Wird empfangen</translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n abgelehnt</numerusform>
            <numerusform>%n abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Synchronisiert</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Wartet auf Sie</translation>
    </message>
    <message>
        <source>Nobody is signed in to the shared mesh.</source>
        <translation>Niemand ist am gemeinsamen Mesh angemeldet.</translation>
    </message>
    <message>
        <source>The connection to the shared mesh was lost.</source>
        <translation>Die Verbindung zum gemeinsamen Mesh ging verloren.</translation>
    </message>
    <message>
        <source>The shared mesh is not the one this workspace knows: it is another one, or it was put back to an earlier state. Nothing was sent. Ask its administrator, then choose on the page Sharing whether to read it anew and send again what it lost.</source>
        <translation>Das gemeinsame Mesh ist nicht das, das dieser Arbeitsbereich kennt: Es ist ein anderes, oder es wurde auf einen früheren Stand zurückgesetzt. Nichts wurde gesendet. Fragen Sie dessen Administrator, und wählen Sie dann auf der Seite „Teilen“, ob es neu gelesen und erneut gesendet wird, was es verloren hat.</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Leser</translation>
    </message>
    <message>
        <source>Data steward</source>
        <translation>Datensteward</translation>
    </message>
    <message>
        <source>Governance lead</source>
        <translation>Governance-Leitung</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditor</translation>
    </message>
    <message>
        <source>The database &quot;%1&quot; is no shared mesh yet. An administrator makes it one with &quot;meshstead share init&quot;.</source>
        <translation>Die Datenbank „%1“ ist noch kein gemeinsames Mesh. Ein Administrator macht sie mit „meshstead share init“ dazu.</translation>
    </message>
    <message>
        <source>The head of the audit chain does not fit its last commit.</source>
        <translation>Der Kopf der Audit-Kette passt nicht zu ihrem letzten Commit.</translation>
    </message>
    <message>
        <source>This installation of Meshstead is incomplete.</source>
        <translation>Diese Installation von Meshstead ist unvollständig.</translation>
    </message>
    <message>
        <source>The database is a shared mesh already. Nothing was changed.</source>
        <translation>Die Datenbank ist schon ein gemeinsames Mesh. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>First content, part %1</source>
        <translation>Erster Inhalt, Teil %1</translation>
    </message>
    <message>
        <source>The fingerprint of the shared mesh is %1, not %2. It is not the mesh that you were told of; nothing was sent to it.</source>
        <translation>Der Fingerabdruck des gemeinsamen Mesh ist %1, nicht %2. Es ist nicht das Mesh, das Ihnen genannt wurde; nichts wurde dorthin gesendet.</translation>
    </message>
    <message>
        <source>This workspace belongs to that shared mesh already.</source>
        <translation>Dieser Arbeitsbereich gehört schon zu diesem gemeinsamen Mesh.</translation>
    </message>
    <message>
        <source>This workspace belongs to another shared mesh. Leave that one first.</source>
        <translation>Dieser Arbeitsbereich gehört zu einem anderen gemeinsamen Mesh. Verlassen Sie zuerst jenes.</translation>
    </message>
    <message>
        <source>The head of the chain does not fit its last commit.</source>
        <translation>Der Kopf der Kette passt nicht zu ihrem letzten Commit.</translation>
    </message>
    <message>
        <source>This workspace has seen commit %1, which is no longer there.</source>
        <translation>Dieser Arbeitsbereich hat den Commit %1 gesehen, den es nicht mehr gibt.</translation>
    </message>
    <message>
        <source>Commit %1 is not the one that this workspace has seen: it was rewritten.</source>
        <translation>Der Commit %1 ist nicht der, den dieser Arbeitsbereich gesehen hat: Er wurde umgeschrieben.</translation>
    </message>
    <message>
        <source>The changes of commit %1 were altered after they were sealed.</source>
        <translation>Die Änderungen des Commits %1 wurden nach dem Versiegeln verändert.</translation>
    </message>
    <message>
        <source>The changes of commit %1 were deleted.</source>
        <translation>Die Änderungen des Commits %1 wurden gelöscht.</translation>
    </message>
    <message>
        <source>It is not what its history says: it was altered past the log.</source>
        <translation>Der Eintrag ist nicht, was sein Verlauf sagt: Er wurde am Protokoll vorbei verändert.</translation>
    </message>
    <message>
        <source>Its history is there, but the record was deleted past the log.</source>
        <translation>Der Verlauf ist da, aber der Eintrag wurde am Protokoll vorbei gelöscht.</translation>
    </message>
    <message>
        <source>It is filed under another domain than its fields say.</source>
        <translation>Der Eintrag ist unter einer anderen Domäne abgelegt, als seine Felder sagen.</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Kette</translation>
    </message>
    <message>
        <source>History and records</source>
        <translation>Verlauf und Einträge</translation>
    </message>
    <message>
        <source>What this workspace has seen</source>
        <translation>Was dieser Arbeitsbereich gesehen hat</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domänen</translation>
    </message>
    <message>
        <source>This version of Meshstead is too old to send anything to the shared mesh. Update Meshstead; until then you can read, and what you change stays here.</source>
        <translation>Diese Version von Meshstead ist zu alt, um dem gemeinsamen Mesh etwas zu senden. Aktualisieren Sie Meshstead; bis dahin können Sie lesen, und was Sie ändern, bleibt hier.</translation>
    </message>
    <message>
        <source>This proposal is not there any more.</source>
        <translation>Diesen Vorschlag gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>These fields make sense only together. Take all of them from one side: %1.</source>
        <translation>Diese Felder ergeben nur zusammen Sinn. Nehmen Sie alle von derselben Seite: %1.</translation>
    </message>
    <message>
        <source>Settled one by one: %1</source>
        <translation>Einzeln entschieden: %1</translation>
    </message>
    <message>
        <source>The shared mesh knows more than this version of Meshstead. Update Meshstead first; nothing was changed.</source>
        <translation>Das gemeinsame Mesh kennt mehr als diese Version von Meshstead. Aktualisieren Sie zuerst Meshstead; geändert wurde nichts.</translation>
    </message>
    <message>
        <source>Waits for an answer</source>
        <translation>Wartet auf Antwort</translation>
    </message>
    <message>
        <source>Agreed, not moved yet</source>
        <translation>Vereinbart, noch nicht gewechselt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Gewechselt</translation>
    </message>
    <message>
        <source>Hand %1 over to %2</source>
        <extracomment>%1 is a data product, %2 a domain</extracomment>
        <translation>%1 an %2 übergeben</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <extracomment>%1 is why somebody made a change; the file that kept it was damaged</extracomment>
        <translation>Wiederhergestellt: %1</translation>
    </message>
    <message>
        <source>Reads only</source>
        <translation>Liest nur</translation>
    </message>
    <message numerus="yes">
        <source>%n to settle</source>
        <translation>
            <numerusform>%n zu klären</numerusform>
            <numerusform>%n zu klären</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; and %n more</source>
        <translation>
            <numerusform>%1; und %n weitere</numerusform>
            <numerusform>%1; und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the address and whether the server runs. Nothing that you do here is lost; it goes out when the server is there again.</source>
        <translation>%1 ist nicht erreichbar. Prüfen Sie die Adresse und ob der Server läuft. Nichts von dem, was Sie hier tun, geht verloren; es geht hinaus, sobald der Server wieder da ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n for you to decide</source>
        <translation>
            <numerusform>%n für Sie zu entscheiden</numerusform>
            <numerusform>%n für Sie zu entscheiden</numerusform>
        </translation>
    </message>
    <message>
        <source>Only a superuser of the database may upgrade the shared mesh. Give --to the address with that login, such as meshstead://postgres@HOST/DATABASE.</source>
        <translation>Nur ein Superuser der Datenbank darf das gemeinsame Mesh aktualisieren. Geben Sie --to die Adresse mit diesem Login, etwa meshstead://postgres@HOST/DATENBANK.</translation>
    </message>
    <message>
        <source>Received from %1</source>
        <translation>Empfangen von %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 are people, %2 is what they did</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>mesh::SignInStrip</name>
    <message>
        <source>Keep it in the system&apos;s keychain</source>
        <translation>Im Schlüsselbund des Systems behalten</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Password of %1:</source>
        <translation>Passwort von %1:</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Passwort:</translation>
    </message>
</context>
<context>
    <name>mesh::SloCard</name>
    <message>
        <source>Error budget left</source>
        <translation>Fehlerbudget übrig</translation>
    </message>
    <message>
        <source>%1 % of the time</source>
        <extracomment>%1 is a percentage, %2 a window such as &quot;30 days&quot;</extracomment>
        <translation>%1 % der Zeit</translation>
    </message>
    <message>
        <source>%1 % over %2</source>
        <translation>%1 % über %2</translation>
    </message>
    <message>
        <source>No target yet</source>
        <translation>Noch kein Zielwert</translation>
    </message>
    <message>
        <source>The last 30 days, %1 values</source>
        <translation>Die letzten 30 Tage, %1 Werte</translation>
    </message>
    <message>
        <source>Error budget left of %1</source>
        <translation>Übriges Fehlerbudget von %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Show what %1 promises</source>
        <translation>Zeigen, was %1 zusagt</translation>
    </message>
    <message>
        <source>Delete this SLO</source>
        <translation>Dieses SLO löschen</translation>
    </message>
    <message>
        <source>Delete the SLO %1</source>
        <translation>SLO %1 löschen</translation>
    </message>
</context>
<context>
    <name>mesh::SloHealth</name>
    <message>
        <source>No SLO</source>
        <translation>Kein SLO</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>Ungemessen</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Gefährdet</translation>
    </message>
    <message>
        <source>Breached</source>
        <translation>Verletzt</translation>
    </message>
</context>
<context>
    <name>mesh::SloLine</name>
    <message>
        <source>%1 %2</source>
        <comment>a number and its unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 and %3</source>
        <comment>between, lower target, upper target</comment>
        <translation>%1 %2 und %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>at least, target</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>mesh::StartPage</name>
    <message>
        <source>Explore the sample mesh</source>
        <translation>Beispiel-Mesh erkunden</translation>
    </message>
    <message>
        <source>Open a workspace...</source>
        <translation>Arbeitsbereich öffnen...</translation>
    </message>
    <message>
        <source>New workspace...</source>
        <translation>Neuer Arbeitsbereich...</translation>
    </message>
    <message>
        <source>Import files...</source>
        <translation>Dateien importieren...</translation>
    </message>
    <message>
        <source>Welcome to Meshstead</source>
        <translation>Willkommen bei Meshstead</translation>
    </message>
    <message>
        <source>See your data mesh as a catalogue and a lineage graph, and edit who owns it, how good it must be and what it may be used for. Everything stays in one file of yours, and every change can be undone.</source>
        <translation>Sehen Sie Ihr Data Mesh als Katalog und als Graph der Datenherkunft, und bearbeiten Sie, wem etwas gehört, wie gut es sein muss und wofür es genutzt werden darf. Alles bleibt in einer Datei, die Ihnen gehört, und jede Änderung lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>Zuletzt geöffnete Arbeitsbereiche</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>folder and date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Take &quot;%1&quot; off this list. The file stays.</source>
        <translation>„%1“ von dieser Liste nehmen. Die Datei bleibt.</translation>
    </message>
    <message>
        <source>A retailer: 40 products with lineage, owners, objectives and consent</source>
        <translation>Ein Händler: 40 Produkte mit Herkunft, Eigentümern, Zielen und Einwilligung</translation>
    </message>
    <message>
        <source>A file of yours or of a colleague, *.meshstead</source>
        <translation>Eine Datei von Ihnen oder aus dem Team, *.meshstead</translation>
    </message>
    <message>
        <source>An empty file, to fill by import or by hand</source>
        <translation>Eine leere Datei, zu füllen durch Import oder von Hand</translation>
    </message>
    <message>
        <source>dbt, ODCS, ODPS or OpenLineage; or drop them here</source>
        <translation>dbt, ODCS, ODPS oder OpenLineage; oder hier ablegen</translation>
    </message>
</context>
<context>
    <name>mesh::State</name>
    <message>
        <source>Proposed</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Deprecated</source>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Stillgelegt</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Gefährdet</translation>
    </message>
    <message>
        <source>Breached</source>
        <translation>Verletzt</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>Ungemessen</translation>
    </message>
</context>
<context>
    <name>mesh::StorageText</name>
    <message>
        <source>The workspace was changed by another program. Close it and open it again to see what is there now.</source>
        <translation>Der Arbeitsbereich wurde von einem anderen Programm geändert. Schließen und öffnen Sie ihn, um den jetzigen Stand zu sehen.</translation>
    </message>
    <message>
        <source>This workspace was written by a newer version of Meshstead: it has &quot;%1&quot; as %2, which this version does not know. Update Meshstead to open it.</source>
        <translation>Dieser Arbeitsbereich wurde von einer neueren Version von Meshstead geschrieben: Er enthält „%1“ als %2, was diese Version nicht kennt. Aktualisieren Sie Meshstead, um ihn zu öffnen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a Meshstead workspace.</source>
        <translation>„%1“ ist kein Arbeitsbereich von Meshstead.</translation>
    </message>
    <message>
        <source>The workspace &quot;%1&quot; is cut short: a part of the file is missing, perhaps after a copy or a download that did not finish. It was left as it is. Copy it again or open a backup.</source>
        <translation>Der Arbeitsbereich „%1“ ist abgeschnitten: Ein Teil der Datei fehlt, vielleicht nach einer unvollständigen Kopie oder einem abgebrochenen Download. Er wurde nicht verändert. Kopieren Sie ihn erneut oder öffnen Sie eine Sicherung.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; is not there. If it is on a drive or in the network, connect it and try again.</source>
        <translation>Der Ordner „%1“ ist nicht da. Liegt er auf einem Laufwerk oder im Netz, verbinden Sie es und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>There is no workspace &quot;%1&quot;. It may have been moved or deleted.</source>
        <translation>Den Arbeitsbereich „%1“ gibt es nicht. Vielleicht wurde er verschoben oder gelöscht.</translation>
    </message>
    <message>
        <source>You may not read &quot;%1&quot;. Ask its owner for the right to.</source>
        <translation>Sie dürfen „%1“ nicht lesen. Bitten Sie den Eigentümer um das Recht dazu.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty: it holds no workspace.</source>
        <translation>„%1“ ist leer: Die Datei enthält keinen Arbeitsbereich.</translation>
    </message>
    <message>
        <source>The content of this file was not kept in the workspace.</source>
        <translation>Der Inhalt dieser Datei wurde nicht im Arbeitsbereich aufbewahrt.</translation>
    </message>
    <message>
        <source>This change is not in the history of the workspace.</source>
        <translation>Diese Änderung steht nicht im Verlauf des Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>The workspace &quot;%1&quot; was written by a newer version of Meshstead: it has fields that this version does not know. Update Meshstead to open it.</source>
        <translation>Der Arbeitsbereich „%1“ wurde von einer neueren Version von Meshstead geschrieben: Er hat Felder, die diese Version nicht kennt. Aktualisieren Sie Meshstead, um ihn zu öffnen.</translation>
    </message>
    <message>
        <source>This installation of Meshstead is incomplete.</source>
        <translation>Diese Installation von Meshstead ist unvollständig.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an SQLite database of another program, not a Meshstead workspace.</source>
        <translation>„%1“ ist eine SQLite-Datenbank eines anderen Programms, kein Arbeitsbereich von Meshstead.</translation>
    </message>
    <message>
        <source>The workspace &quot;%1&quot; was written by a newer version of Meshstead. Update Meshstead to open it; nothing was changed.</source>
        <translation>Der Arbeitsbereich „%1“ wurde von einer neueren Version von Meshstead geschrieben. Aktualisieren Sie Meshstead, um ihn zu öffnen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The SQLite driver of Qt is missing. Install it (Debian: libqt6sql6-sqlite) and start again.</source>
        <translation>Der SQLite-Treiber von Qt fehlt. Installieren Sie ihn (Debian: libqt6sql6-sqlite) und starten Sie neu.</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver was built with another SQLite than this program. Install both from the same distribution.</source>
        <translation>Der SQLite-Treiber von Qt wurde mit einem anderen SQLite gebaut als dieses Programm. Installieren Sie beide aus derselben Distribution.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was written to &quot;%1&quot;. Everything saved before is still there. Free some space on the drive and try again.</source>
        <translation>Der Datenträger ist voll, deshalb wurde nichts in „%1“ geschrieben. Alles vorher Gespeicherte ist noch da. Schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The workspace &quot;%1&quot; is damaged and was left as it is. Open a backup of it, or the copy ending in .bak that was kept beside it.</source>
        <translation>Der Arbeitsbereich „%1“ ist beschädigt und wurde nicht verändert. Öffnen Sie eine Sicherung oder die Kopie mit der Endung .bak, die daneben liegt.</translation>
    </message>
    <message>
        <source>Another program is writing to &quot;%1&quot;. Nothing was changed. Try again in a moment, or close the other program.</source>
        <translation>Ein anderes Programm schreibt gerade in „%1“. Nichts wurde geändert. Versuchen Sie es gleich noch einmal oder schließen Sie das andere Programm.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be written, because the file or its folder is read-only. Open it for reading only, or copy it to a folder of your own.</source>
        <translation>„%1“ kann nicht geschrieben werden, weil die Datei oder ihr Ordner schreibgeschützt ist. Öffnen Sie sie nur zum Lesen oder kopieren Sie sie in einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a workspace, or its beginning is damaged. It was left as it is.</source>
        <translation>„%1“ ist kein Arbeitsbereich, oder sein Anfang ist beschädigt. Die Datei wurde nicht verändert.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be opened. Check that the folder is there and that you may read and write in it.</source>
        <translation>„%1“ lässt sich nicht öffnen. Prüfen Sie, ob der Ordner da ist und Sie darin lesen und schreiben dürfen.</translation>
    </message>
    <message>
        <source>The drive could not read or write &quot;%1&quot;. Nothing was changed. Check the drive or the network connection and try again.</source>
        <translation>Das Laufwerk konnte „%1“ nicht lesen oder schreiben. Nichts wurde geändert. Prüfen Sie das Laufwerk oder die Netzverbindung und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>There is not enough memory to work with &quot;%1&quot;. Close other programs and try again.</source>
        <translation>Der Speicher reicht nicht, um mit „%1“ zu arbeiten. Schließen Sie andere Programme und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The workspace &quot;%1&quot; could not be read or written. Nothing was changed.</source>
        <translation>Der Arbeitsbereich „%1“ konnte nicht gelesen oder geschrieben werden. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; exists already. Choose another name, or open it.</source>
        <translation>„%1“ gibt es schon. Wählen Sie einen anderen Namen oder öffnen Sie die Datei.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is open for writing in another program (%2, process %3 on %4). Close it there, or open it for reading only.</source>
        <translation>„%1“ ist in einem anderen Programm zum Schreiben geöffnet (%2, Prozess %3 auf %4). Schließen Sie es dort oder öffnen Sie es nur zum Lesen.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>diesem Rechner</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; is not there.</source>
        <translation>Der Ordner „%1“ ist nicht da.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was written by an older version of Meshstead and must be upgraded first. Open it once for writing; a copy of it is kept.</source>
        <translation>„%1“ wurde von einer älteren Version von Meshstead geschrieben und muss zuerst angehoben werden. Öffnen Sie die Datei einmal zum Schreiben; eine Kopie bleibt erhalten.</translation>
    </message>
</context>
<context>
    <name>mesh::TabStrip</name>
    <message>
        <source>More tabs</source>
        <translation>Weitere Reiter</translation>
    </message>
</context>
<context>
    <name>mesh::TermTreeView</name>
    <message>
        <source>Search terms</source>
        <translation>Begriffe suchen</translation>
    </message>
    <message>
        <source>Terms to choose from</source>
        <translation>Begriffe zur Auswahl</translation>
    </message>
    <message>
        <source>No term has this text</source>
        <translation>Kein Begriff enthält diesen Text</translation>
    </message>
</context>
<context>
    <name>mesh::TimeBar</name>
    <message>
        <source>Back to now</source>
        <translation>Zurück zu jetzt</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>To the change before</source>
        <translation>Zur vorigen Änderung</translation>
    </message>
    <message>
        <source>Play through the changes</source>
        <translation>Änderungen abspielen</translation>
    </message>
    <message>
        <source>To the next change</source>
        <translation>Zur nächsten Änderung</translation>
    </message>
    <message>
        <source>Close, and go back to now</source>
        <translation>Schließen und zurück zu jetzt</translation>
    </message>
    <message>
        <source>To the change before (Left)</source>
        <translation>Zur vorigen Änderung (Links)</translation>
    </message>
    <message>
        <source>To the next change (Right)</source>
        <translation>Zur nächsten Änderung (Rechts)</translation>
    </message>
    <message>
        <source>Close, and go back to now (Esc)</source>
        <translation>Schließen und zurück zu jetzt (Esc)</translation>
    </message>
    <message>
        <source>Show the mesh as it is today (End)</source>
        <translation>Das Mesh zeigen, wie es heute ist (Ende)</translation>
    </message>
    <message>
        <source>%1 changes a second</source>
        <extracomment>how fast time goes by while it is played</extracomment>
        <translation>%1 Änderungen je Sekunde</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>How fast the changes are played</source>
        <translation>Wie schnell die Änderungen abgespielt werden</translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>changes a second, very short: &quot;2/s&quot;</extracomment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Anhalten (Leertaste)</translation>
    </message>
    <message>
        <source>Play through the changes (Space)</source>
        <translation>Änderungen abspielen (Leertaste)</translation>
    </message>
    <message>
        <source>Nothing has changed yet</source>
        <translation>Noch hat sich nichts geändert</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mesh::TimeTrack</name>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a date and what was done then: &quot;3 Nov 2026, 14:05: Reassign 12 products&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Moment on show</source>
        <translation>Gezeigter Zeitpunkt</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mesh::TimeTravel</name>
    <message>
        <source>Go through time</source>
        <translation>Durch die Zeit gehen</translation>
    </message>
</context>
<context>
    <name>mesh::TransferModel</name>
    <message>
        <source>Data product</source>
        <translation>Datenprodukt</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Offered by</source>
        <translation>Angeboten von</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>No domain</source>
        <translation>Keine Domäne</translation>
    </message>
</context>
<context>
    <name>mesh::TransferView</name>
    <message>
        <source>Data products that change hands</source>
        <translation>Datenprodukte, die übergeben werden</translation>
    </message>
    <message>
        <source>Data products that one domain hands over to another stand here. To begin, open the menu of a product and choose &quot;Hand over to another domain&quot;.</source>
        <translation>Hier stehen Datenprodukte, die eine Domäne einer anderen übergibt. Öffnen Sie dazu das Menü eines Produkts und wählen Sie „An eine andere Domäne übergeben“.</translation>
    </message>
    <message>
        <source>Accept and move</source>
        <translation>Annehmen und übernehmen</translation>
    </message>
    <message>
        <source>The product belongs to the receiving domain from then on</source>
        <translation>Das Produkt gehört von da an zur empfangenden Domäne</translation>
    </message>
    <message>
        <source>Move now</source>
        <translation>Jetzt übernehmen</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Show the product</source>
        <translation>Das Produkt zeigen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>%1 stays where it is.</source>
        <translation>%1 bleibt, wo es ist.</translation>
    </message>
    <message>
        <source>%1 is refused.</source>
        <translation>%1 ist abgelehnt.</translation>
    </message>
    <message>
        <source>There is nothing to move: the product is there already, or gone.</source>
        <translation>Es gibt nichts zu übergeben: Das Produkt ist schon dort oder gelöscht.</translation>
    </message>
</context>
<context>
    <name>mesh::UndoWords</name>
    <message>
        <source>%1 did this on %2, before the workspace was opened.</source>
        <translation>%1 hat das am %2 getan, bevor der Arbeitsbereich geöffnet wurde.</translation>
    </message>
    <message>
        <source>%1 did this on %2.</source>
        <translation>%1 hat das am %2 getan.</translation>
    </message>
    <message>
        <source>Take back &quot;%1&quot;?</source>
        <extracomment>%1 is the sentence of a change such as &quot;Import 12 files&quot;</extracomment>
        <translation>„%1“ zurücknehmen?</translation>
    </message>
    <message>
        <source>%1 %2 You can redo it until you change something else.</source>
        <translation>%1 %2 Es lässt sich wiederholen, bis Sie etwas anderes ändern.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Undone: %1, by %2 on %3</source>
        <extracomment>%1 is what was undone, %2 who had done it, %3 when</extracomment>
        <translation>Rückgängig gemacht: %1, von %2 am %3</translation>
    </message>
    <message>
        <source>Records that would be deleted: %1.</source>
        <translation>Einträge, die gelöscht würden: %1.</translation>
    </message>
    <message>
        <source>Records that would be changed back: %1.</source>
        <translation>Einträge, die zurückgesetzt würden: %1.</translation>
    </message>
    <message>
        <source>Records that would come back: %1.</source>
        <translation>Einträge, die zurückkämen: %1.</translation>
    </message>
</context>
<context>
    <name>mesh::UnseenModel</name>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domäne</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Geändert von</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
</context>
<context>
    <name>mesh::UnseenNodes</name>
    <message numerus="yes">
        <source>%n record(s) new to you</source>
        <translation>
            <numerusform>%n für Sie neuer Eintrag</numerusform>
            <numerusform>%n für Sie neue Einträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mesh::UnseenStrip</name>
    <message>
        <source>Mark as seen</source>
        <translation>Als gesehen markieren</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 und mehr</translation>
    </message>
    <message>
        <source>%1, since you last looked.</source>
        <translation>%1, seit Sie zuletzt hingesehen haben.</translation>
    </message>
    <message>
        <source>%1, since you last looked: %2.</source>
        <translation>%1, seit Sie zuletzt hingesehen haben: %2.</translation>
    </message>
</context>
<context>
    <name>mesh::Validation</name>
    <message>
        <source>%1: nothing is called &quot;%2&quot;.</source>
        <translation>%1: Nichts heißt „%2“.</translation>
    </message>
    <message>
        <source>%1: %2 records are called &quot;%3&quot;. Give the whole name or the id.</source>
        <translation>%1: %2 Einträge heißen „%3“. Geben Sie den ganzen Namen oder die Kennung an.</translation>
    </message>
    <message>
        <source>%1 of &quot;%2&quot; refers to a record that is not there. It may have been deleted; choose another.</source>
        <translation>%1 von „%2“ verweist auf einen Eintrag, den es nicht gibt. Vielleicht wurde er gelöscht; wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be below itself. Choose another parent domain.</source>
        <translation>„%1“ kann nicht unter sich selbst stehen. Wählen Sie eine andere übergeordnete Domäne.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und noch %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be deleted, because others refer to it: %2. Delete or change them first, or delete all of it together.</source>
        <translation>„%1“ kann nicht gelöscht werden, weil anderes darauf verweist: %2. Löschen oder ändern Sie das zuerst, oder löschen Sie alles zusammen.</translation>
    </message>
    <message>
        <source>%1 is needed.</source>
        <translation>%1 ist nötig.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a number. Write it as 99.5.</source>
        <translation>%1: „%2“ ist keine Zahl. Schreiben Sie sie wie 99.5.</translation>
    </message>
    <message>
        <source>%1: %2 is not between 0 and 100.</source>
        <translation>%1: %2 liegt nicht zwischen 0 und 100.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a length of time. Write it as 30d, 12h, 6M, 1y or 30 days.</source>
        <translation>%1: „%2“ ist keine Zeitspanne. Schreiben Sie sie wie 30d, 12h, 6M, 1y oder 30 days.</translation>
    </message>
    <message>
        <source>%1: this choice is not known.</source>
        <translation>%1: Diese Auswahl ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>%1: write yes or no.</source>
        <translation>%1: Schreiben Sie ja oder nein.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a whole number.</source>
        <translation>%1: „%2“ ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a date. Write it as 2026-11-22.</source>
        <translation>%1: „%2“ ist kein Datum. Schreiben Sie es wie 2026-11-22.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a point in time. Write it as 2026-11-22T14:05:00Z.</source>
        <translation>%1: „%2“ ist kein Zeitpunkt. Schreiben Sie ihn wie 2026-11-22T14:05:00Z.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is none of %3.</source>
        <translation>%1: „%2“ ist keines von %3.</translation>
    </message>
    <message>
        <source>%1: this is not JSON: %2.</source>
        <translation>%1: Das ist kein JSON: %2.</translation>
    </message>
</context>
<context>
    <name>mesh::VerificationExport</name>
    <message>
        <source>The report could not be written to %1: %2. Choose another place.</source>
        <translation>Der Bericht konnte nicht nach %1 geschrieben werden: %2. Wählen Sie einen anderen Ort.</translation>
    </message>
</context>
<context>
    <name>mesh::Vocabulary</name>
    <message>
        <source>The list of privacy terms cannot be read.</source>
        <translation>Die Liste der Datenschutzbegriffe kann nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>mesh::Words</name>
    <message>
        <source>1 product</source>
        <translation>1 Datenprodukt</translation>
    </message>
    <message numerus="yes">
        <source>%1 products</source>
        <translation>
            <numerusform>%1 Datenprodukt</numerusform>
            <numerusform>%1 Datenprodukte</numerusform>
        </translation>
    </message>
    <message>
        <source>1 dataset</source>
        <translation>1 Datenbestand</translation>
    </message>
    <message numerus="yes">
        <source>%1 datasets</source>
        <translation>
            <numerusform>%1 Datenbestand</numerusform>
            <numerusform>%1 Datenbestände</numerusform>
        </translation>
    </message>
    <message>
        <source>1 column</source>
        <translation>1 Spalte</translation>
    </message>
    <message numerus="yes">
        <source>%1 columns</source>
        <translation>
            <numerusform>%1 Spalte</numerusform>
            <numerusform>%1 Spalten</numerusform>
        </translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 Person</translation>
    </message>
    <message numerus="yes">
        <source>%1 people</source>
        <translation>
            <numerusform>%1 Person</numerusform>
            <numerusform>%1 Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 team</source>
        <translation>1 Team</translation>
    </message>
    <message numerus="yes">
        <source>%1 teams</source>
        <translation>
            <numerusform>%1 Team</numerusform>
            <numerusform>%1 Teams</numerusform>
        </translation>
    </message>
    <message>
        <source>1 domain</source>
        <translation>1 Domäne</translation>
    </message>
    <message numerus="yes">
        <source>%1 domains</source>
        <translation>
            <numerusform>%1 Domäne</numerusform>
            <numerusform>%1 Domänen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 contract</source>
        <translation>1 Vertrag</translation>
    </message>
    <message numerus="yes">
        <source>%1 contracts</source>
        <translation>
            <numerusform>%1 Vertrag</numerusform>
            <numerusform>%1 Verträge</numerusform>
        </translation>
    </message>
    <message>
        <source>1 port</source>
        <translation>1 Port</translation>
    </message>
    <message numerus="yes">
        <source>%1 ports</source>
        <translation>
            <numerusform>%1 Port</numerusform>
            <numerusform>%1 Ports</numerusform>
        </translation>
    </message>
    <message>
        <source>1 SLO</source>
        <translation>1 SLO</translation>
    </message>
    <message numerus="yes">
        <source>%1 SLOs</source>
        <translation>
            <numerusform>%1 SLO</numerusform>
            <numerusform>%1 SLOs</numerusform>
        </translation>
    </message>
    <message>
        <source>1 quality rule</source>
        <translation>1 Qualitätsregel</translation>
    </message>
    <message numerus="yes">
        <source>%1 quality rules</source>
        <translation>
            <numerusform>%1 Qualitätsregel</numerusform>
            <numerusform>%1 Qualitätsregeln</numerusform>
        </translation>
    </message>
    <message>
        <source>1 process</source>
        <translation>1 Prozess</translation>
    </message>
    <message numerus="yes">
        <source>%1 processes</source>
        <translation>
            <numerusform>%1 Prozess</numerusform>
            <numerusform>%1 Prozesse</numerusform>
        </translation>
    </message>
    <message>
        <source>1 flow</source>
        <translation>1 Datenfluss</translation>
    </message>
    <message numerus="yes">
        <source>%1 flows</source>
        <translation>
            <numerusform>%1 Datenfluss</numerusform>
            <numerusform>%1 Datenflüsse</numerusform>
        </translation>
    </message>
    <message>
        <source>1 glossary term</source>
        <translation>1 Glossarbegriff</translation>
    </message>
    <message numerus="yes">
        <source>%1 glossary terms</source>
        <translation>
            <numerusform>%1 Glossarbegriff</numerusform>
            <numerusform>%1 Glossarbegriffe</numerusform>
        </translation>
    </message>
    <message>
        <source>1 record</source>
        <translation>1 Eintrag</translation>
    </message>
    <message numerus="yes">
        <source>%1 records</source>
        <translation>
            <numerusform>%1 Eintrag</numerusform>
            <numerusform>%1 Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a number, %2 a kind of record such as &quot;vendors&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Clear %1 of %2</source>
        <extracomment>%1 is a field, %2 one or several records: &quot;Clear tier of Customer 360&quot;</extracomment>
        <translation>%2: %1 leeren</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>%2: %1 ändern</translation>
    </message>
    <message>
        <source>Set %1 of %2 to %3</source>
        <extracomment>%1 is a field, %2 one or several records, %3 the new value: &quot;Set status of 12 products to Active&quot;</extracomment>
        <translation>%2: %1 auf %3 setzen</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>vor %1 Min.</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>vor %1 Std.</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 Jahre</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 Monat</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 Monate</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 Stunden</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 Minute</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 Minuten</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 Sekunde</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 Sekunden</translation>
    </message>
    <message>
        <source>1 millisecond</source>
        <translation>1 Millisekunde</translation>
    </message>
    <message>
        <source>%1 milliseconds</source>
        <translation>%1 Millisekunden</translation>
    </message>
    <message>
        <source>Changed by %1</source>
        <translation>Geändert von %1</translation>
    </message>
    <message>
        <source>Changed by %1, %2</source>
        <extracomment>%1 is a login, %2 a time or a date with a time</extracomment>
        <translation>Geändert von %1, %2</translation>
    </message>
</context>
<context>
    <name>mesh::WorkspaceOpener</name>
    <message>
        <source>Opening %1</source>
        <translation>%1 wird geöffnet</translation>
    </message>
    <message>
        <source>Making the sample mesh</source>
        <translation>Beispiel-Mesh wird angelegt</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Meshstead workspaces (*.meshstead)</source>
        <translation>Meshstead-Arbeitsbereiche (*.meshstead)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Neuer Arbeitsbereich</translation>
    </message>
    <message>
        <source>My mesh</source>
        <translation>Mein Mesh</translation>
    </message>
</context>
<context>
    <name>mesh::WorkspaceView</name>
    <message>
        <source>Back to now</source>
        <translation>Zurück zu jetzt</translation>
    </message>
    <message>
        <source>You see the mesh as it was on %1. Nothing can be changed here.</source>
        <translation>Sie sehen das Mesh, wie es am %1 war. Hier lässt sich nichts ändern.</translation>
    </message>
</context>
</TS>
