// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "mesh/generated_mesh.h"

#include "mesh/diff.h"
#include "mesh/mesh_builder.h"

#include <random>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {

const QStringList entities
    = u"customer order invoice payment shipment product supplier warehouse store return basket session visit campaign "
      "coupon loyalty member account ledger budget cost revenue price promotion forecast demand inventory stock "
      "delivery "
      "carrier route vehicle employee shift payroll contract vendor ticket case chat survey review rating consent "
      "preference segment audience email click impression lead opportunity quote subscription device sensor reading "
      "event alert model feature experiment"_s.split(u' ');
const QStringList attributes
    = u"id number code name type status date amount quantity currency country region city street postcode email phone "
      "birth_date first_name last_name created_at updated_at deleted_at valid_from valid_to source channel category "
      "description price discount tax total net gross margin score rank weight height length colour size brand url "
      "ip_address user_agent latitude longitude language time_zone batch_id loaded_at checksum version is_active "
      "is_deleted is_test reason comment owner manager parent_id"_s.split(u' ');
const QStringList stages = u"raw stg int dim fct mart agg"_s.split(u' ');
const QStringList variants
    = u"daily weekly monthly history snapshot current eu us apac v2 delta enriched"_s.split(u' ');
const QStringList areas
    = u"Sales Marketing Finance Logistics Commerce Service People Platform Risk Merchandising"_s.split(u' ');
const QStringList givenNames
    = u"Ana Björn Chloé Dmitri Elif Farid Greta Hiro Inés João Katarzyna Liam Mei Noor"_s.split(u' ');
const QStringList familyNames
    = u"Ruiz Larsen Martin Petrov Yılmaz Haddad Schulz Tanaka Silva Nowak Murphy Chen"_s.split(u' ');
const QStringList sqlTypes = u"varchar(255) bigint timestamp numeric(18,2) date boolean text integer"_s.split(u' ');
const QStringList logicalTypes = u"string integer timestamp number date boolean string integer"_s.split(u' ');

class Generator
{
public:
    explicit Generator(const MeshSize& size)
        : m_size(size)
        , m_random(size.seed)
    {
    }

    Mesh make()
    {
        makePeople();
        makeProducts();
        makeDatasets();
        makeColumns();
        makeFlows();
        return m_builder.build();
    }

private:
    /// Ids rise as records are made, forty in a millisecond, as an import makes them.
    Uuid id()
    {
        const qint64 number = m_made++;
        return Uuid::version7(Instant::fromMilliseconds(1'767'225'600'000 + number / 40), quint64(number % 40) << 4,
                              m_random());
    }
    int below(std::size_t limit) { return int(m_random() % limit); }
    bool chance(int percent) { return below(100) < percent; }
    const QString& of(const QStringList& list) { return list[below(std::size_t(list.size()))]; }
    template<typename T>
    const T& of(const std::vector<T>& list)
    {
        return list[std::size_t(below(list.size()))];
    }

    void makePeople()
    {
        for (int count = 0; count < std::max(5, m_size.datasets / 200); ++count) {
            Person person {.id = {id()}};
            person.name = of(givenNames) % u' ' % of(familyNames);
            person.username = u"user%1"_s.arg(count);
            m_people.push_back(person.id);
            m_builder.add(std::move(person));
        }
    }

    void makeProducts()
    {
        for (const QString& area : areas) {
            Domain domain {.id = {id()}};
            domain.name = area;
            const DomainId top = domain.id;
            m_builder.add(std::move(domain));
            for (int count = 0; count < std::max(1, m_size.datasets / 2000); ++count) {
                Domain part {.id = {id()}};
                part.name = u"%1 %2 %3"_s.arg(area, of(entities)).arg(count + 1);
                part.parent = top;
                m_domains.push_back(part.id);
                m_builder.add(std::move(part));
            }
        }
        for (int count = 0; count < std::max(1, m_size.datasets / 12); ++count) {
            Product product {.id = {id()}};
            const QString entity = of(entities);
            product.name = u"%1 %2 %3"_s.arg(entity.left(1).toUpper() % entity.mid(1), of(variants)).arg(count + 1);
            m_domainOfProduct.push_back(std::size_t(below(m_domains.size())));
            product.domain = m_domains[m_domainOfProduct.back()];
            product.status = Lifecycle(1 + below(5));
            if (chance(70))
                product.description = u"Everything known about each %1, for %2 and others."_s.arg(entity, of(areas));
            m_products.push_back(product.id);
            if (chance(60)) {
                Assignment owner {.id = {id()}};
                owner.subject = product.id;
                owner.role = OwnershipRole::Owner;
                owner.person = of(m_people);
                m_builder.add(std::move(owner));
            }
            m_builder.add(std::move(product));
        }
    }

    void makeDatasets()
    {
        m_byDomain.resize(m_domains.size() + 1);
        for (int count = 0; count < m_size.datasets; ++count) {
            Dataset dataset {.id = {id()}};
            m_domainOf.push_back(m_domains.size()); // the last place: those of no domain
            const QString stage = stages[count * stages.size() / m_size.datasets];
            const QString entity = of(entities);
            dataset.name = u"%1_%2_%3"_s.arg(stage, entity, of(attributes));
            if (chance(60))
                dataset.name += u'_' % of(variants);
            if (chance(70))
                dataset.name += u"_%1"_s.arg(below(500));
            dataset.platform = u"snowflake://acme.eu"_s;
            dataset.qualifiedName = u"%1.%2.%3"_s.arg(stage, entity, dataset.name);
            dataset.aliases = QStringList {QString(u"acme."_s % dataset.qualifiedName)};
            dataset.physicalType = chance(80) ? u"table"_s : u"view"_s;
            if (chance(90)) {
                const std::size_t product = std::size_t(below(m_products.size()));
                dataset.product = m_products[product];
                m_domainOf.back() = m_domainOfProduct[product];
            }
            std::vector<std::size_t>& siblings = m_byDomain[m_domainOf.back()];
            m_placeInDomain.push_back(siblings.size());
            siblings.push_back(std::size_t(count));
            if (chance(50))
                dataset.description
                    = u"One row for each %1 with its %2 and %3."_s.arg(entity, of(attributes), of(attributes));
            dataset.partyClass = chance(80) ? PartyClass(1) : PartyClass::Unset;
            m_datasets.push_back(dataset.id);
            m_entities.push_back(entity);
            m_builder.add(std::move(dataset));
        }
    }

    void makeColumns()
    {
        for (int count = 0; count < m_size.columns; ++count) {
            // Columns of one dataset stand together.
            const std::size_t owner = std::size_t(qint64(count) * m_size.datasets / m_size.columns);
            Column column {.id = {id()}};
            column.dataset = m_datasets[owner];
            const QString attribute = of(attributes);
            column.path = QStringList {chance(40) ? QString(m_entities[owner] % u'_' % attribute) : attribute};
            if (chance(20))
                column.path.front() += u"_%1"_s.arg(below(100));
            column.position = count;
            const int type = below(std::size_t(sqlTypes.size()));
            column.logicalType = logicalTypes[type];
            column.physicalType = sqlTypes[type];
            if (attribute == u"id"_s)
                column.primaryKey = true;
            if (chance(8)) {
                column.sensitivity = Sensitivity(1 + below(3));
                column.categories = QStringList {u"dpv-pd:Contact"_s};
            }
            m_columns.push_back(column.id);
            m_builder.add(std::move(column));
        }
    }

    /// The index of something that comes a little before @p at: lineage runs from raw to mart.
    std::size_t before(std::size_t at, std::size_t total)
    {
        const std::size_t reach = std::max<std::size_t>(1, std::min(at, total / 5));
        return at - 1 - std::size_t(below(reach));
    }

    /// A dataset that comes before @p to, of the same domain as often as was asked for.
    std::size_t sourceOf(std::size_t to)
    {
        const std::size_t place = m_placeInDomain[to];
        const std::vector<std::size_t>& siblings = m_byDomain[m_domainOf[to]];
        if (place == 0 || m_size.withinDomain == 0 || !chance(m_size.withinDomain))
            return before(to, m_datasets.size());
        return siblings[before(place, siblings.size())];
    }
    /// A column of the dataset, or one that comes a little before @p to where it has none.
    std::size_t columnOf(std::size_t dataset, std::size_t to)
    {
        const std::size_t columns = m_columns.size();
        const std::size_t datasets = m_datasets.size();
        const std::size_t first = (dataset * columns + datasets - 1) / datasets;
        const std::size_t end = ((dataset + 1) * columns + datasets - 1) / datasets;
        return end > first ? first + std::size_t(below(end - first)) : before(to, columns);
    }

    void makeFlows()
    {
        if (m_datasets.size() < 2 || m_columns.size() < 2)
            return;
        for (int count = 0; count < m_size.flows; ++count) {
            Flow flow {.id = {id()}};
            if (count % 3 == 0) {
                const std::size_t to = 1 + std::size_t(below(m_datasets.size() - 1));
                flow.to = m_datasets[to];
                flow.from = m_datasets[sourceOf(to)];
            } else {
                const std::size_t to = 1 + std::size_t(below(m_columns.size() - 1));
                flow.to = m_columns[to];
                const std::size_t owner = to * m_datasets.size() / m_columns.size();
                flow.from = m_columns[m_size.withinDomain > 0 && owner > 0 ? columnOf(sourceOf(owner), to)
                                                                           : before(to, m_columns.size())];
            }
            flow.evidence = FlowEvidence(1 + below(2));
            m_builder.add(std::move(flow));
        }
    }

    MeshSize m_size;
    std::mt19937_64 m_random;
    qint64 m_made = 0;
    MeshBuilder m_builder;
    std::vector<PersonId> m_people;
    std::vector<DomainId> m_domains;
    std::vector<ProductId> m_products;
    std::vector<std::size_t> m_domainOfProduct;
    std::vector<DatasetId> m_datasets;
    std::vector<std::size_t> m_domainOf; // by dataset; one more than there are: none
    std::vector<std::size_t> m_placeInDomain; // by dataset
    std::vector<std::vector<std::size_t>> m_byDomain; // datasets, from raw to mart
    std::vector<QString> m_entities; // by dataset
    std::vector<ColumnId> m_columns;
};

} // namespace

Mesh generateMesh(const MeshSize& size)
{
    return Generator(size).make();
}

ChangeSet creating(const Mesh& mesh, const QString& reason)
{
    ChangeSet changes = diff(Mesh(), mesh);
    changes.info.reason = reason;
    changes.info.origin = Origin::Import;
    return changes;
}

} // namespace mesh
