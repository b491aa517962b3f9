// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/document.h"
#include "mesh/change_builder.h"

#include <QTemporaryDir>

namespace mesh::test {

/// A clock that tests set.
class FakeClock final : public Clock
{
public:
    Instant now() const override { return Instant::fromMilliseconds(m_now); }
    void advance(qint64 milliseconds) { m_now += milliseconds; }

private:
    qint64 m_now = 1'770'000'000'000;
};

/// A folder with one workspace that can be closed and opened again, and a clock that stands still between edits.
class WorkspaceFixture
{
    QTemporaryDir m_folder; // before the document that lives in it

public:
    WorkspaceFixture() { create(); }

    QString path(const QString& name = QStringLiteral("test.meshstead")) const { return m_folder.filePath(name); }
    DocumentOptions options()
    {
        DocumentOptions result;
        result.user = QStringLiteral("ana");
        result.clock = &clock;
        return result;
    }
    void create() { document = take(Document::create(path(), options())); }
    void reopen()
    {
        document.reset();
        document = take(Document::open(path(), options()));
    }
    /// Commits with a reason, a second later than the last.
    Status commit(ChangeSet changes, const QString& reason)
    {
        clock.advance(1000);
        changes.info.reason = reason;
        return document->commitNow(std::move(changes));
    }
    /// Commits a new domain, the smallest change there is.
    DomainId addDomain(const QString& name)
    {
        ChangeSetBuilder changes(document->mesh());
        Domain domain;
        domain.name = name;
        const DomainId id = changes.create(std::move(domain));
        if (const Status status = commit(changes.build(), QString(QStringLiteral("Add %1").arg(name))); !status)
            qFatal("cannot add a domain: %s", qPrintable(status.error().message));
        return id;
    }
    Status rename(DomainId id, const QString& name)
    {
        ChangeSetBuilder changes(document->mesh());
        changes.edit<Domain>(id, [&](Domain& domain) { domain.name = name; });
        return commit(changes.build(), QString(QStringLiteral("Rename to %1").arg(name)));
    }
    QString nameOf(DomainId id) const
    {
        const Domain* domain = document->mesh().find(id);
        return domain ? domain->name : QString();
    }

    FakeClock clock;
    std::unique_ptr<Document> document; // after the clock it reads

private:
    static std::unique_ptr<Document> take(Result<std::unique_ptr<Document>> result)
    {
        if (!result)
            qFatal("cannot open the workspace: %s (%s)", qPrintable(result.error().message),
                   qPrintable(result.error().detail));
        return std::move(*result);
    }
};

} // namespace mesh::test
