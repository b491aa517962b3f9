// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/yaml_reader.h"

#include "exchange/texts.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <sstream>

namespace mesh {

namespace {

/// Leaves the parser when the builder has refused something; never seen outside this file.
struct Refused
{
};

class Events final : public YAML::EventHandler
{
public:
    explicit Events(TreeBuilder& builder)
        : m_builder(builder)
    {
    }

    void OnDocumentStart(const YAML::Mark&) override { }
    void OnDocumentEnd() override
    {
        if (m_hasContent)
            m_builder.endDocument();
        m_hasContent = false;
    }

    void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override { scalar(mark, anchor, {}, true); }

    void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  const std::string& value) override
    {
        scalar(mark, anchor, value, tag == "?" || tag.empty());
    }

    void OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) override
    {
        if (expectsKey()) {
            // An alias as a key would need its text looked up; nobody writes metadata so. The key becomes empty.
            takeKey({}, mark);
            return;
        }
        check(m_builder.alias(anchor, at(mark)));
        valueDone();
    }

    void OnSequenceStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value) override
    {
        open(Tree::Kind::List, mark, anchor);
    }
    void OnSequenceEnd() override { close(); }
    void OnMapStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value) override
    {
        open(Tree::Kind::Map, mark, anchor);
    }
    void OnMapEnd() override { close(); }

private:
    struct Level
    {
        bool isMap;
        bool wantsKey;
    };

    static TreeBuilder::Mark at(const YAML::Mark& mark)
    {
        return {static_cast<quint32>(mark.line + 1), static_cast<quint32>(mark.column + 1)};
    }
    static void check(bool accepted)
    {
        if (!accepted)
            throw Refused {};
    }

    bool expectsKey() const { return !m_keyDepth && !m_levels.empty() && m_levels.back().wantsKey; }

    void takeKey(const std::string& key, const YAML::Mark& mark)
    {
        m_builder.key(m_builder.keep(key), at(mark));
        m_levels.back().wantsKey = false;
    }

    void valueDone()
    {
        m_hasContent = true;
        if (!m_levels.empty())
            m_levels.back().wantsKey = m_levels.back().isMap;
    }

    void scalar(const YAML::Mark& mark, YAML::anchor_t anchor, const std::string& value, bool plain)
    {
        if (m_keyDepth)
            return;
        if (expectsKey()) {
            takeKey(value, mark);
            return;
        }
        m_builder.anchorNext(anchor);
        check(m_builder.scalar(m_builder.keep(value), plain, at(mark)));
        valueDone();
    }

    void open(Tree::Kind kind, const YAML::Mark& mark, YAML::anchor_t anchor)
    {
        if (m_keyDepth || expectsKey()) {
            // A map or list as a key, as {{ placeholders }} look to YAML: it has no name, its content is left out.
            if (++m_keyDepth > 64)
                check(m_builder.fail(Error::Code::InvalidArgument,
                                     Exchange::tr("The key in line %1 is nested too deep.").arg(mark.line + 1),
                                     at(mark)));
            m_keyMark = mark;
            return;
        }
        m_builder.anchorNext(anchor);
        check(m_builder.open(kind, at(mark)));
        m_levels.push_back({kind == Tree::Kind::Map, kind == Tree::Kind::Map});
    }

    void close()
    {
        if (m_keyDepth) {
            if (--m_keyDepth == 0)
                takeKey("?", m_keyMark);
            return;
        }
        m_builder.close();
        m_levels.pop_back();
        valueDone();
    }

    TreeBuilder& m_builder;
    std::vector<Level> m_levels;
    int m_keyDepth = 0; ///< inside a key that is a map or list
    YAML::Mark m_keyMark;
    bool m_hasContent = false;
};

/// Reads from memory without the copy that istringstream makes.
class MemoryBuffer final : public std::streambuf
{
public:
    explicit MemoryBuffer(const QByteArray& bytes)
    {
        char* begin = const_cast<char*>(bytes.constData()); // streambuf asks for it; a get area is never written
        setg(begin, begin, begin + bytes.size());
    }
};

} // namespace

bool readYaml(const QByteArray& utf8, TreeBuilder& builder, Issues& issues)
{
    MemoryBuffer buffer(utf8);
    std::istream stream(&buffer);
    Events events(builder);
    const auto broken = [&](const QString& reason, TreeBuilder::Mark where) {
        const QString message = Exchange::tr("This is not valid YAML at line %1, column %2: %3.")
                                    .arg(where.line)
                                    .arg(where.column)
                                    .arg(reason);
        builder.dropDocument();
        if (builder.documentCount() == 0)
            return builder.fail(Error::Code::Corrupt, message, where);
        issues.push_back({Issue::Severity::Error,
                          Exchange::tr("The rest of this file is left out. %1").arg(message),
                          static_cast<int>(where.line),
                          {}});
        return true;
    };
    try {
        YAML::Parser parser(stream);
        while (parser.HandleNextDocument(events)) { }
    } catch (const Refused&) {
        return false;
    } catch (const YAML::Exception& error) {
        return broken(QString::fromStdString(error.msg),
                      {static_cast<quint32>(error.mark.line + 1), static_cast<quint32>(error.mark.column + 1)});
    } catch (const std::exception& error) {
        return broken(QString::fromLocal8Bit(error.what()), {});
    }
    if (builder.documentCount() == 0)
        return builder.fail(Error::Code::Corrupt, Exchange::tr("The file holds nothing but comments."), {});
    return true;
}

} // namespace mesh
