// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "exchange/reader.h"

#include <map>
#include <vector>

namespace mesh {

// OpenLineage events as read from a file: run, job and dataset events, with the facets we have a use for. Facets we do
// not know are named in the lists of facets and stay in the file.

struct OlName
{
    QString space; ///< the namespace; null where absent
    QString name;

    bool operator==(const OlName&) const = default;
    friend bool operator<(const OlName& a, const OlName& b)
    {
        return a.space != b.space ? a.space < b.space : a.name < b.name;
    }
    bool isEmpty() const { return name.isEmpty(); }
};

struct OlTransformation
{
    QString type; ///< DIRECT or INDIRECT
    QString subtype;
    QString description;
    std::optional<bool> masking;
};

struct OlInputField
{
    Node node;
    OlName dataset;
    QString field; ///< empty: the whole dataset
    std::vector<OlTransformation> transformations;
};

/// What one column, or with an empty field the whole dataset, is made from.
struct OlColumnLineage
{
    QString field;
    std::vector<OlInputField> inputs;
};

struct OlField
{
    Node node;
    QString name;
    QString type;
    QString description;
    std::optional<qint64> position;
    std::vector<OlField> fields;
};

struct OlOwner
{
    Node node;
    QString name;
    QString type;
};

struct OlTag
{
    Node node;
    QString key;
    QString value;
    QString field;
};

struct OlAssertion
{
    Node node;
    QString assertion;
    std::optional<bool> success;
    QString column;
    QString severity;
    QString name;
    QString description;
    QString expected;
    QString actual;
};

struct OlDataset
{
    Node node;
    OlName id;
    QStringList facets; ///< names of the facets of all three kinds, with repetitions
    std::vector<OlField> schema;
    bool hasSchema = false;
    std::vector<OlName> symlinks;
    std::vector<OlColumnLineage> columnLineage;
    std::vector<OlColumnLineage> lineage; ///< of the lineage facet: inputs that are datasets
    std::vector<OlOwner> owners;
    std::vector<OlTag> tags;
    std::vector<OlAssertion> assertions;
    QString documentation;
    QString datasetType;
    QString lifecycle; ///< CREATE, DROP, TRUNCATE ...
    OlName previous; ///< of a RENAME
    std::optional<qint64> rowCount;
};

/// What the lineage facet of a job says of one of its outputs.
struct OlLineageEntry
{
    Node node;
    bool isJob = false;
    OlName id; ///< empty: the job itself
    std::vector<OlColumnLineage> lineage;
};

struct OlEvent
{
    Node node;
    QString type; ///< START, RUNNING, COMPLETE, ABORT, FAIL, OTHER; null for static events
    QString time;
    QString producer;
    bool hasProducer = false;
    bool hasTime = false;
    bool isDatasetEvent = false;
    QString runId;
    OlName job;
    bool hasJob = false;
    QStringList runFacets;
    QStringList jobFacets;
    std::vector<OlDataset> inputs;
    std::vector<OlDataset> outputs;
    std::optional<OlDataset> dataset; ///< of a dataset event
    QString sql;
    QString jobDescription;
    QString jobType; ///< "BATCH AIRFLOW DAG", what is there of it
    QString errorMessage;
    OlName parentJob;
    std::vector<OlOwner> jobOwners;
    std::vector<OlTag> jobTags;
    std::vector<OlLineageEntry> lineage;
};

struct OlEvents
{
    std::vector<OlEvent> events;
};

/// Adds the event, or the events of a list, that @p root holds.
void readOpenLineage(const Node& root, OlEvents& events, Issues& issues);
QJsonObject readCounts(const OlEvents& events);

} // namespace mesh
