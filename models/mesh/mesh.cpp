// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "mesh/mesh.h"

namespace mesh {

Value RecordView::value(QStringView field) const
{
    const FieldInfo* info = m_info->field(field);
    return info ? value(*info) : Value();
}

Mesh::Mesh() = default;
Mesh::Mesh(const Mesh& other) = default;
Mesh::Mesh(Mesh&& other) noexcept = default;
Mesh& Mesh::operator=(const Mesh& other) = default;
Mesh& Mesh::operator=(Mesh&& other) noexcept = default;
Mesh::~Mesh() = default;
bool Mesh::operator==(const Mesh& other) const = default;

RecordView Mesh::find(RecordId id) const
{
    if (id.isNull() || id.kind == Kind::None)
        return {};
    return withRecordType(id.kind, [&](auto* type) -> RecordView {
        const auto* record = all<std::remove_pointer_t<decltype(type)>>().find(id.uuid);
        return record ? RecordView(kindInfo(id.kind), id, record) : RecordView();
    });
}

std::size_t Mesh::count(Kind kind) const
{
    return withRecordType(kind, [&](auto* type) { return all<std::remove_pointer_t<decltype(type)>>().size(); });
}

std::size_t Mesh::size() const
{
    std::size_t total = 0;
    forEachRecordType([&](auto* type) { total += all<std::remove_pointer_t<decltype(type)>>().size(); });
    return total;
}

} // namespace mesh
