// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/lineage/exporting/export_choice.h"

#include "widgets/lineage/exporting/pdf_writer.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSettings>

#include <unordered_set>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {
constexpr std::size_t mostBest = 2'000; ///< nodes laid out as well as can be
constexpr std::size_t mostBalanced = 20'000;

struct ChoiceText
{
    Q_DECLARE_TR_FUNCTIONS(mesh::ExportChoice)
};

QString key(const char* name)
{
    return u"export/"_s + QLatin1String(name);
}

/// A choice among @p count; the first where the settings hold anything else.
template<typename E>
E readChoice(const QSettings& settings, const char* name, E fallback, int count)
{
    const int value = settings.value(key(name), int(fallback)).toInt();
    return value >= 0 && value < count ? E(value) : fallback;
}

PictureOptions optionsOf(const ExportChoice& choice)
{
    PictureOptions options;
    options.scheme = choice.scheme;
    options.hasLegend = choice.hasLegend;
    options.scale = choice.percent / 100.0;
    options.pages = choice.pages;
    return options;
}

PictureOptions titled(const ExportSubject& subject, const Diagram& diagram, PictureOptions options)
{
    options.title = exportTitle(diagram);
    options.subtitle = exportStamp(diagram, subject.workspace, subject.at);
    options.created = QDateTime::currentDateTimeUtc();
    return options;
}

QString paperName(PageSetup::Paper paper)
{
    switch (paper) {
    case PageSetup::Paper::A4:
        return u"A4"_s;
    case PageSetup::Paper::A3:
        return u"A3"_s;
    case PageSetup::Paper::Letter:
        return u"Letter"_s;
    case PageSetup::Paper::Poster:
        break;
    }
    return {};
}
} // namespace

ExportChoice ExportChoice::remembered()
{
    const QSettings settings;
    ExportChoice choice;
    choice.format = readChoice(settings, "format", choice.format, exportFormatCount);
    choice.scope = readChoice(settings, "scope", choice.scope, 3);
    choice.pages.paper = readChoice(settings, "paper", choice.pages.paper, 4);
    choice.pages.turn = readChoice(settings, "turn", choice.pages.turn, 3);
    choice.pages.margin = std::clamp(settings.value(key("margin"), choice.pages.margin).toReal(), 0.0, 50.0);
    choice.pages.overlap = std::clamp(settings.value(key("overlap"), choice.pages.overlap).toReal(), 0.0, 50.0);
    choice.percent = std::clamp(settings.value(key("percent"), choice.percent).toInt(), 1, 3200);
    choice.hasLegend = settings.value(key("legend"), choice.hasLegend).toBool();
    choice.scheme = readChoice(settings, "scheme", choice.scheme, 2);
    return choice;
}

void ExportChoice::remember() const
{
    QSettings settings;
    settings.setValue(key("format"), int(format));
    settings.setValue(key("scope"), int(scope));
    settings.setValue(key("paper"), int(pages.paper));
    settings.setValue(key("turn"), int(pages.turn));
    settings.setValue(key("margin"), pages.margin);
    settings.setValue(key("overlap"), pages.overlap);
    settings.setValue(key("percent"), percent);
    settings.setValue(key("legend"), hasLegend);
    settings.setValue(key("scheme"), int(scheme));
}

Result<Diagram> scopedDiagram(const ExportSubject& subject, ExportScope scope, const Progress& progress)
{
    const Diagram& shown = subject.diagram;
    if (scope == ExportScope::Shown)
        return shown;
    DiagramSpec spec = shown.spec;
    if (scope == ExportScope::Everything) {
        spec = unfiltered(spec);
    } else {
        const GraphView& view = *shown.view;
        std::unordered_set<RecordId> wanted(subject.selection.begin(), subject.selection.end());
        const auto holds = [&](quint32 node) { return wanted.contains(view.nodes[node].record); };
        std::vector<RecordId> neighbours;
        for (const ViewEdge& edge : view.edges) {
            if (holds(edge.from))
                neighbours.push_back(view.nodes[edge.to].record);
            if (holds(edge.to))
                neighbours.push_back(view.nodes[edge.from].record);
        }
        wanted.insert(neighbours.begin(), neighbours.end());
        spec.filter.pathFrom = spec.filter.pathTo = {};
        spec.filter.column = {};
        spec.comparison.showsOnlyDifferences = false;
        spec.filter.also.clear();
        spec.filter.hopsUp = spec.filter.hopsDown = 0;
        spec.filter.focus.assign(wanted.begin(), wanted.end());
        std::ranges::sort(spec.filter.focus);
    }
    const std::size_t nodes = scope == ExportScope::Everything ? shown.total : spec.filter.focus.size();
    const auto effort = nodes <= mostBest ? layout::Effort::Best
        : nodes <= mostBalanced           ? layout::Effort::Balanced
                                          : layout::Effort::Fast;
    return makeDiagram(subject.mesh, spec, shown.basis, nullptr, effort, progress);
}

Result<QString> runExport(const ExportSubject& subject, const ExportChoice& choice, const QString& path,
                          const Progress& progress)
{
    const Result<Diagram> diagram = scopedDiagram(subject, choice.scope, progress);
    if (!diagram)
        return diagram.error();
    return exportDiagram(*diagram, path, choice.format, titled(subject, *diagram, optionsOf(choice)), progress);
}

Result<QString> exportSize(const ExportSubject& subject, const ExportChoice& choice)
{
    const auto format = pictureFormatOf(choice.format);
    if (!format || choice.scope != ExportScope::Shown)
        return QString();
    const LineageScene& scene = subject.diagram.scene();
    const PictureOptions options = titled(subject, subject.diagram, optionsOf(choice));
    const LineageLook look = LineageLook::of(Tokens::load(choice.scheme));
    const QLocale locale;
    if (*format == PictureFormat::Pdf && choice.pages.paper != PageSetup::Paper::Poster) {
        const Result<PagePlan> plan = pdfPages(scene, look, options);
        if (!plan)
            return plan.error();
        const QString paper = plan->paper.width() > plan->paper.height()
            ? ChoiceText::tr("%1 landscape").arg(paperName(choice.pages.paper))
            : ChoiceText::tr("%1 portrait").arg(paperName(choice.pages.paper));
        if (plan->isSingle())
            return ChoiceText::tr("One page, %1").arg(paper);
        //: how many pages, their paper, and how they lie beside each other
        return ChoiceText::tr("%1 pages, %2: an overview, then %3 columns and %4 rows")
            .arg(locale.toString(plan->pages), paper)
            .arg(plan->columns)
            .arg(plan->rows);
    }
    if (*format == PictureFormat::Png) {
        const QSize size = pngSize(scene, options);
        return ChoiceText::tr("%1 × %2 pixels").arg(locale.toString(size.width()), locale.toString(size.height()));
    }
    const QSizeF size = planSheet(scene, look, options).size * options.scaleFor(*format) * 25.4 / 96;
    return ChoiceText::tr("%1 × %2 mm")
        .arg(locale.toString(qRound(size.width())), locale.toString(qRound(size.height())));
}

} // namespace mesh
