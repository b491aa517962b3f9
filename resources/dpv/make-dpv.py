#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Meshstead authors
# SPDX-License-Identifier: Apache-2.0
"""Makes dpv.json from the CSV files of the Data Privacy Vocabulary: terms, labels and parents, no definitions.

make-dpv.py FOLDER [OUTPUT]     FOLDER is the one that holds dpv/, pd/ and legal/ (a release, such as 2.3/)

A parent stands in `subclassof` or in `hasbroader`, several divided by `;`. A term that is only referred to is looked up in
the whole vocabularies, so that every parent is in the list of its group. Properties (hasPurpose ...) are left out.
"""
import csv
import json
import pathlib
import sys

PREFIXES = {
    "dpv": "https://w3id.org/dpv#",
    "pd": "https://w3id.org/dpv/pd#",
    "eu-gdpr": "https://w3id.org/dpv/legal/eu/gdpr#",
}
WHOLE = ["dpv/dpv.csv", "pd/pd.csv", "legal/eu/gdpr/eu-gdpr.csv"]
GROUPS = {
    "purposes": ["dpv/modules/purposes.csv"],
    "categories": ["dpv/modules/personal_data.csv", "pd/pd.csv"],
    "legalBases": [
        "dpv/modules/legal_basis.csv",
        "dpv/modules/consent_types.csv",
        "legal/eu/gdpr/modules/legal_basis.csv",
        "legal/eu/gdpr/modules/legal_basis_special.csv",
        "legal/eu/gdpr/modules/legal_basis_data_transfer.csv",
    ],
    "consentStatuses": ["dpv/modules/consent_status.csv"],
    "subjects": ["dpv/modules/entities_datasubject.csv"],
    "processing": ["dpv/modules/processing.csv"],
}
# Where each tree begins. What does not lead there is left out: Sector stands in the module of the purposes and is none.
# RightsFulfilment is a purpose whose only parent is one of the legal bases: it stays, without a parent.
ROOTS = {
    "purposes": ["dpv:Purpose"],
    "categories": ["dpv:Data"],
    "legalBases": ["dpv:LegalBasis"],
    "consentStatuses": ["dpv:ConsentStatus"],
    "subjects": ["dpv:HumanSubject"],
    "processing": ["dpv:Processing"],
}


def short(iri):
    """https://w3id.org/dpv/pd#Name becomes pd:Name; None for a term of another vocabulary."""
    for prefix, base in PREFIXES.items():
        if iri.startswith(base) and len(iri) > len(base):
            return f"{prefix}:{iri[len(base):]}"
    return None


def rows(path):
    with path.open(encoding="utf-8-sig", newline="") as file:
        return [row for row in csv.DictReader(file) if row["type"] == "class"]


def entry(row):
    parents = ";".join((row["subclassof"], row["hasbroader"])).split(";")
    known = {short(parent.strip()) for parent in parents} - {None}
    return {"term": short(row["iri"]), "label": row["label"].strip(), "parents": sorted(known)}


def leads_to(roots, term, found):
    return term in roots or any(leads_to(roots, parent, found) for parent in found[term]["parents"] if parent in found)


def check(group, entries):
    """Every parent is in the group and nobody is their own ancestor."""
    by_term = {item["term"]: item for item in entries}
    done, open_terms = set(), set()

    def visit(term):
        if term in done:
            return
        if term in open_terms:
            raise SystemExit(f"{group}: {term} is its own ancestor")
        open_terms.add(term)
        for parent in by_term[term]["parents"]:
            visit(parent)
        open_terms.remove(term)
        done.add(term)

    for term in by_term:
        visit(term)


def main():
    folder = pathlib.Path(sys.argv[1])
    output = pathlib.Path(sys.argv[2]) if len(sys.argv) > 2 else pathlib.Path(__file__).with_name("dpv.json")
    everything = {}
    for name in WHOLE:
        for row in rows(folder / name):
            everything.setdefault(short(row["iri"]), entry(row))
    result = {}
    for group, names in GROUPS.items():
        found, typed = {}, {}
        for name in names:
            for row in rows(folder / name):
                item = entry(row)
                found[item["term"]] = item
                typed[item["term"]] = short(row["dpvtype"].strip())
        waiting = [parent for item in found.values() for parent in item["parents"]]
        while waiting:
            term = waiting.pop()
            if term not in found and term in everything:
                found[term] = everything[term]
                waiting += everything[term]["parents"]
        found = {
            term: dict(item)
            for term, item in found.items()
            if typed.get(term) in ROOTS[group] or leads_to(ROOTS[group], term, found)
        }
        for item in found.values():
            item["parents"] = [parent for parent in item["parents"] if parent in found and item["term"] not in ROOTS[group]]
        result[group] = sorted(found.values(), key=lambda item: item["term"])
        check(group, result[group])
    lines = ['{"source": "https://w3id.org/dpv", "version": "2.3",', f'"prefixes": {json.dumps(PREFIXES)},']
    for index, (group, entries) in enumerate(result.items()):
        lines.append(f'"{group}": [')
        body = [json.dumps(item, ensure_ascii=False, separators=(",", ":")) for item in entries]
        lines.append(",\n".join(body))
        lines.append("]" + ("," if index < len(result) - 1 else ""))
    output.write_text("\n".join(lines) + "\n}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
