// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "mesh_desk.h"

#include "mesh/change_builder.h"

using namespace Qt::StringLiterals;

namespace mesh {

namespace {
struct ProductLine
{
    const char* name;
    const char* domain;
    const char* owner; ///< empty: none
    Lifecycle status;
    Sensitivity sensitivity;
    PartyClass party;
    int good; ///< of 100 checks with an objective of 95 %; negative: no SLO, 0: never measured
};

constexpr ProductLine productLines[] = {
    {"Segment feed", "Partner", "", Lifecycle::Active, Sensitivity::Confidential, PartyClass::ThirdParty, 60},
    {"Web events", "Web", "Mei Tanaka", Lifecycle::Active, Sensitivity::Internal, PartyClass::FirstParty, 96},
    {"Sessions", "Web", "Mei Tanaka", Lifecycle::Active, Sensitivity::Internal, PartyClass::FirstParty, 100},
    {"CRM accounts", "Customer", "Ana Ruiz", Lifecycle::Active, Sensitivity::Restricted, PartyClass::FirstParty, 100},
    {"Preference centre", "Customer", "Mei Tanaka", Lifecycle::Active, Sensitivity::Confidential, PartyClass::ZeroParty,
     100},
    {"Customer master", "Customer", "Ana Ruiz", Lifecycle::Active, Sensitivity::Restricted, PartyClass::FirstParty,
     100},
    {"Identity graph", "Customer", "Ana Ruiz", Lifecycle::Draft, Sensitivity::Restricted, PartyClass::FirstParty, 100},
    {"Customer 360", "Customer", "Ana Ruiz", Lifecycle::Active, Sensitivity::Restricted, PartyClass::FirstParty, 96},
    {"Segments", "Marketing", "Inès Moreau", Lifecycle::Active, Sensitivity::Confidential, PartyClass::ThirdParty, 100},
    {"Churn training set", "Marketing", "Luis Ortega", Lifecycle::Proposed, Sensitivity::Confidential,
     PartyClass::FirstParty, 0},
    {"Campaign audience", "Marketing", "Inès Moreau", Lifecycle::Active, Sensitivity::Confidential,
     PartyClass::SecondParty, 96},
    {"Loyalty ledger", "Customer", "Ana Ruiz", Lifecycle::Deprecated, Sensitivity::Internal, PartyClass::FirstParty,
     -1},
};
constexpr std::pair<int, int> flowLines[]
    = {{0, 8}, {1, 2}, {2, 7}, {3, 5}, {4, 6}, {5, 7}, {6, 7}, {7, 9}, {7, 10}, {8, 10}, {11, 3}};
constexpr const char* columnNames[] = {"customer_id", "email", "created_at", "segment", "score"};
static_assert(std::size(productLines) == deskProducts && std::size(flowLines) == deskFlows);

template<typename T, typename F>
T make(F&& fill)
{
    T record;
    fill(record);
    return record;
}
} // namespace

MeshDesk::MeshDesk(bool isFilled)
{
    Result<std::unique_ptr<Document>> created = Document::create(m_folder.filePath(u"mesh.meshstead"_s));
    Q_ASSERT(created);
    document = std::move(created).value();
    if (isFilled)
        fill();
    session = std::make_unique<Session>(*document, dialogs);
}

void MeshDesk::fill()
{
    ChangeSetBuilder changes(document->mesh());
    std::map<QString, DomainId> domains;
    std::map<QString, PersonId> people;
    std::vector<DatasetId> in;
    std::vector<DatasetId> out;
    std::vector<std::vector<ColumnId>> columns;
    for (const ProductLine& line : productLines) {
        const QString name = QString::fromUtf8(line.name);
        const QString domain = QString::fromUtf8(line.domain);
        if (!domains.contains(domain))
            domains[domain] = changes.create(make<Domain>([&](Domain& d) { d.name = domain; }));
        const ProductId id = changes.create(make<Product>([&](Product& p) {
            p.name = name;
            p.domain = domains[domain];
            p.status = line.status;
            p.sensitivity = line.sensitivity;
            p.partyClass = line.party;
        }));
        product[name] = id;
        const QString owner = QString::fromUtf8(line.owner);
        if (!owner.isEmpty()) {
            if (!people.contains(owner))
                people[owner] = changes.create(make<Person>([&](Person& p) { p.name = owner; }));
            changes.create(make<Assignment>([&](Assignment& a) {
                a.subject = id;
                a.role = OwnershipRole::Owner;
                a.person = people[owner];
            }));
        }
        if (line.good >= 0) {
            const SloId slo = changes.create(make<Slo>([&](Slo& s) {
                s.name = u"Completeness"_s;
                s.subject = id;
                s.objective = Decimal {u"95"_s};
                s.window = u"30d"_s;
                s.budgeting = BudgetingMethod::Occurrences;
            }));
            if (line.good > 0) {
                changes.create(make<Measurement>([&](Measurement& m) {
                    m.of = slo;
                    m.at = Instant::fromMilliseconds(Instant::now().milliseconds() - 3'600'000);
                    m.good = line.good;
                    m.total = 100;
                }));
            }
        }
        columns.emplace_back();
        for (const bool isOut : {false, true}) {
            const DatasetId data = changes.create(make<Dataset>([&](Dataset& d) {
                d.name = name.toLower().replace(u' ', u'_') + (isOut ? u"_out"_s : u"_in"_s);
                d.product = id;
                d.physicalType = isOut ? u"view"_s : u"table"_s;
            }));
            dataset[name + (isOut ? u" out"_s : u" in"_s)] = data;
            (isOut ? out : in).push_back(data);
            qint64 position = 0;
            for (const char* columnName : columnNames) {
                const ColumnId made = changes.create(make<Column>([&](Column& c) {
                    c.dataset = data;
                    c.path = QStringList {QString::fromUtf8(columnName)};
                    c.position = position;
                    c.physicalType = position == 2 ? u"timestamp"_s : u"text"_s;
                    c.primaryKey = position == 0;
                    c.sensitivity = position == 1 ? Sensitivity::Restricted : Sensitivity::Unset;
                }));
                ++position;
                columns.back().push_back(made);
                column[name + (isOut ? u" out."_s : u" in."_s) + QString::fromUtf8(columnName)] = made;
            }
        }
        changes.create(make<Flow>([&](Flow& f) {
            f.from = in.back();
            f.to = out.back();
            f.evidence = FlowEvidence::Observed;
        }));
    }
    for (const auto& [from, to] : flowLines) {
        changes.create(make<Flow>([&, from = from, to = to](Flow& f) {
            f.from = out[std::size_t(from)];
            f.to = in[std::size_t(to)];
            f.evidence = from == 0 || from == 8 ? FlowEvidence::Declared : FlowEvidence::Observed;
        }));
        for (std::size_t c : {std::size_t(0), std::size_t(1), std::size_t(3)}) {
            changes.create(make<Flow>([&, from = from, to = to](Flow& f) {
                f.from = columns[std::size_t(from)][5 + c];
                f.to = columns[std::size_t(to)][c];
                f.evidence = from == 0 || from == 8 ? FlowEvidence::Declared : FlowEvidence::Observed;
            }));
        }
    }
    // The e-mail address goes through the customer master, masked on the way in.
    const ProcessId load = changes.create(make<Process>([&](Process& p) {
        p.name = u"Load customer master"_s;
        p.schedule = u"0 5 * * *"_s;
        p.sql = u"INSERT INTO customer_master_out\nSELECT customer_id, sha256(email) FROM customer_master_in"_s;
    }));
    maskedFlow = changes.create(make<Flow>([&](Flow& f) {
        f.from = column.at(u"Customer master in.email"_s);
        f.to = column.at(u"Customer master out.email"_s);
        f.process = load;
        f.transformation = Transformation::Anonymisation;
        f.nativeTransformation = u"sha256(email)"_s;
        f.masking = true;
        f.evidence = FlowEvidence::Observed;
        f.evidenceBy = u"Airflow"_s;
    }));
    const Status status = document->commitNow(changes.build(u"Fill"_s));
    Q_ASSERT(status);
}

PageWindow::PageWindow(bool isFilled)
    : desk(isFilled)
    , page(*desk.session)
{
    page.resize(876, 724);
    page.show();
    page.activateWindow();
    settle();
    page.canvas()->setFocus();
}

void PageWindow::press(int key, Qt::KeyboardModifiers modifiers)
{
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    QTest::keyClick(page.canvas(), Qt::Key(key), modifiers);
}

void PageWindow::keepPicture(const QString& name)
{
    const QString folder = qEnvironmentVariable("MESHSTEAD_PICTURES");
    if (folder.isEmpty())
        return;
    QTest::qWait(30); // layouts and tiles
    page.grab().save(folder + u'/' + name + u".png");
}

} // namespace mesh
