// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/lineage/exporting/export_dialog.h"

#include "widgets/common/dialog_service.h"
#include "widgets/common/inline_message.h"
#include "widgets/common/segmented_control.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/variants.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {
constexpr int dialogWidth = 460;
constexpr int labelWidth = 96;
constexpr int percentStep = 25;
constexpr std::size_t mostMeasuredAtOnce = 2'000; ///< nodes; the pages of more are planned on a worker
constexpr int mostMillimetres = 50;

QString formatWords(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Svg:
        return ExportDialog::tr("SVG picture, with text to select");
    case ExportFormat::Pdf:
        return ExportDialog::tr("PDF, as a poster or on pages");
    case ExportFormat::Png:
        return ExportDialog::tr("PNG picture");
    case ExportFormat::Dot:
        return ExportDialog::tr("Graphviz DOT graph");
    case ExportFormat::Json:
        return ExportDialog::tr("JSON graph");
    case ExportFormat::Mermaid:
        return ExportDialog::tr("Mermaid chart, for Markdown");
    case ExportFormat::OpenLineage:
        return ExportDialog::tr("OpenLineage events");
    }
    Q_UNREACHABLE();
}

QString fileFilter(ExportFormat format)
{
    //: a kind of files and their ending: "SVG files (*.svg)"
    return ExportDialog::tr("%1 files (*.%2)").arg(suffixOf(format).toUpper(), suffixOf(format));
}
} // namespace

ExportDialog::ExportDialog(Session& session, ExportSubject subject, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_subject(std::move(subject))
    , m_form(new QFormLayout)
    , m_format(new QComboBox)
    , m_scope(new QComboBox)
    , m_paper(new QComboBox)
    , m_turn(new QComboBox)
    , m_margin(new QSpinBox)
    , m_overlap(new QSpinBox)
    , m_percent(new QSpinBox)
    , m_scheme(new SegmentedControl)
    , m_legend(new QCheckBox(tr("With the legend")))
    , m_size(new QLabel)
    , m_problem(new InlineMessage(this))
    , m_progress(new QProgressBar)
    , m_cancel(new QPushButton(tr("Cancel")))
    , m_export(new QPushButton(tr("Export…")))
    , m_job(this)
    , m_measuring(this)
{
    setWindowTitle(tr("Export the diagram"));
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"exportDialog"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(metrics::BlockGap);
    auto* title = new QLabel(windowTitle());
    setTextRole(title, TextRole::Section);
    layout->addWidget(title);
    makeRows();
    layout->addLayout(m_form);

    setTextRole(m_size, TextRole::Secondary);
    m_size->setObjectName(u"exportSize"_s);
    m_size->setWordWrap(true);
    layout->addWidget(m_size);
    m_problem->hide();
    layout->addWidget(m_problem);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(4);
    m_progress->setAccessibleName(tr("Progress of the export"));
    QSizePolicy kept = m_progress->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(kept);
    m_progress->hide();
    layout->addWidget(m_progress);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::GroupGap);
    buttons->addStretch();
    m_cancel->setObjectName(u"exportCancel"_s);
    buttons->addWidget(m_cancel);
    setVariant(m_export, ButtonVariant::Primary);
    m_export->setObjectName(u"exportStart"_s);
    m_export->setDefault(true);
    buttons->addWidget(m_export);
    layout->addLayout(buttons);
    setFixedWidth(dialogWidth);
    layout->setSizeConstraint(QLayout::SetMinimumSize);

    take(ExportChoice::remembered());
    for (QComboBox* box : {m_format, m_scope, m_paper, m_turn})
        connect(box, &QComboBox::currentIndexChanged, this, &ExportDialog::refresh);
    for (QSpinBox* box : {m_margin, m_overlap, m_percent})
        connect(box, &QSpinBox::valueChanged, this, &ExportDialog::refresh);
    connect(m_legend, &QCheckBox::toggled, this, &ExportDialog::refresh);
    connect(m_cancel, &QPushButton::clicked, this, &ExportDialog::reject);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::begin);
    connect(&m_job, &JobRunner::progressed, this, [this](qint64 done, qint64 total) {
        m_progress->setRange(0, total > 0 ? 1000 : 0);
        if (total > 0)
            m_progress->setValue(int(done * 1000 / total));
    });
    refresh();
}

ExportDialog::~ExportDialog() = default;

void ExportDialog::makeRows()
{
    m_form->setLabelAlignment(Qt::AlignLeft);
    m_form->setHorizontalSpacing(metrics::BlockGap);
    m_form->setVerticalSpacing(metrics::GroupGap);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto addRow = [this](const QString& caption, QWidget* field, const QString& name, const QString& toolTip) {
        auto* label = new QLabel(caption);
        label->setMinimumWidth(labelWidth);
        label->setBuddy(field);
        field->setObjectName(name);
        field->setAccessibleName(caption);
        field->setToolTip(toolTip);
        m_form->addRow(label, field);
    };
    for (int format = 0; format < exportFormatCount; ++format)
        m_format->addItem(formatWords(ExportFormat(format)), format);
    addRow(tr("Format"), m_format, u"exportFormat"_s, tr("What kind of file is written"));

    const QLocale locale;
    const std::size_t total = m_subject.diagram.total;
    const std::size_t shown = total - std::min(total, m_subject.diagram.view->hiddenNodes);
    m_scope->addItem(
        tr("What is shown (%1 of %2)").arg(locale.toString(quint64(shown)), locale.toString(quint64(total))),
        int(ExportScope::Shown));
    if (!m_subject.selection.empty())
        m_scope->addItem(tr("The selection and its neighbours"), int(ExportScope::Selection));
    if (shown < total)
        m_scope->addItem(tr("Everything (%1)").arg(locale.toString(quint64(total))), int(ExportScope::Everything));
    addRow(tr("Part"), m_scope, u"exportScope"_s, tr("How much of the mesh is written"));

    m_paper->addItem(tr("One poster"), int(PageSetup::Paper::Poster));
    m_paper->addItem(tr("A4 pages"), int(PageSetup::Paper::A4));
    m_paper->addItem(tr("A3 pages"), int(PageSetup::Paper::A3));
    m_paper->addItem(tr("Letter pages"), int(PageSetup::Paper::Letter));
    addRow(tr("Paper"), m_paper, u"exportPaper"_s, tr("One page as large as the diagram, or pages to print and glue"));
    m_turn->addItem(tr("Whichever takes fewer pages"), int(PageSetup::Turn::Best));
    m_turn->addItem(tr("Portrait"), int(PageSetup::Turn::Portrait));
    m_turn->addItem(tr("Landscape"), int(PageSetup::Turn::Landscape));
    addRow(tr("Orientation"), m_turn, u"exportTurn"_s, tr("How the pages lie"));
    for (QSpinBox* box : {m_margin, m_overlap}) {
        box->setRange(0, mostMillimetres);
        box->setSuffix(u" mm"_s);
    }
    addRow(tr("Margin"), m_margin, u"exportMargin"_s, tr("White around every page"));
    addRow(tr("Overlap"), m_overlap, u"exportOverlap"_s, tr("What two neighbouring pages both show, to be glued"));
    m_percent->setRange(1, 3200);
    m_percent->setSingleStep(percentStep);
    m_percent->setSuffix(u" %"_s);
    addRow(tr("Scale"), m_percent, u"exportScale"_s, tr("100 % is as large as on the screen"));
    m_scheme->addSegment(tr("Light"), tr("Dark words on white, to be printed"));
    m_scheme->addSegment(tr("Dark"), tr("Light words on a dark ground"));
    addRow(tr("Colours"), m_scheme, u"exportScheme"_s, tr("Light or dark, whatever the window has"));
    m_legend->setObjectName(u"exportLegend"_s);
    m_legend->setToolTip(tr("Below the diagram: what the marks and lines mean"));
    m_form->addRow(QString(), m_legend);
}

void ExportDialog::take(const ExportChoice& choice)
{
    const auto choose = [](QComboBox* box, int value) { box->setCurrentIndex(std::max(0, box->findData(value))); };
    choose(m_format, int(choice.format));
    choose(m_scope, int(choice.scope));
    choose(m_paper, int(choice.pages.paper));
    choose(m_turn, int(choice.pages.turn));
    m_margin->setValue(qRound(choice.pages.margin));
    m_overlap->setValue(qRound(choice.pages.overlap));
    m_percent->setValue(choice.percent);
    m_legend->setChecked(choice.hasLegend);
    m_scheme->setCurrent(choice.scheme == Scheme::Dark);
}

ExportChoice ExportDialog::choice() const
{
    ExportChoice choice;
    choice.format = ExportFormat(m_format->currentData().toInt());
    choice.scope = ExportScope(m_scope->currentData().toInt());
    choice.pages.paper = PageSetup::Paper(m_paper->currentData().toInt());
    choice.pages.turn = PageSetup::Turn(m_turn->currentData().toInt());
    choice.pages.margin = m_margin->value();
    choice.pages.overlap = m_overlap->value();
    choice.percent = m_percent->value();
    choice.hasLegend = m_legend->isChecked();
    choice.scheme = m_scheme->current() == 1 ? Scheme::Dark : Scheme::Light;
    return choice;
}

/// Rows that the format has no use for stay where they are, but cannot be changed: the dialog does not jump.
void ExportDialog::refresh()
{
    const ExportChoice now = choice();
    const bool isPicture = pictureFormatOf(now.format).has_value();
    const bool isPdf = now.format == ExportFormat::Pdf;
    const bool isPaged = isPdf && now.pages.paper != PageSetup::Paper::Poster;
    const auto enable = [this](QWidget* field, bool isEnabled) {
        field->setEnabled(isEnabled);
        if (QWidget* label = m_form->labelForField(field))
            label->setEnabled(isEnabled);
    };
    enable(m_paper, isPdf);
    for (QWidget* field :
         {static_cast<QWidget*>(m_turn), static_cast<QWidget*>(m_margin), static_cast<QWidget*>(m_overlap)})
        enable(field, isPaged);
    for (QWidget* field :
         {static_cast<QWidget*>(m_percent), static_cast<QWidget*>(m_scheme), static_cast<QWidget*>(m_legend)})
        enable(field, isPicture);
    if (m_subject.diagram.scene().nodeCount() <= mostMeasuredAtOnce) {
        m_measuring.cancel();
        tellSize(exportSize(m_subject, now), isPicture);
        return;
    }
    m_size->setText(tr("Measuring…"));
    m_measuring.start([subject = m_subject, now](const Progress&) { return exportSize(subject, now); },
                      [this, isPicture](const Result<QString>& size) { tellSize(size, isPicture); });
}

void ExportDialog::tellSize(const Result<QString>& size, bool isPicture)
{
    m_problem->setVisible(!size);
    if (!size)
        m_problem->setMessage(Tone::Warn, size.error().message);
    m_size->setText(!size                  ? QString()
                        : !size->isEmpty() ? *size
                        : isPicture        ? tr("Laid out anew, so its size is known when it is done.")
                                           : tr("A text file for other programs."));
    m_export->setEnabled(size.has_value());
}

void ExportDialog::begin()
{
    const ExportChoice chosen = choice();
    FileRequest request;
    request.title = windowTitle();
    request.filters = QStringList {fileFilter(chosen.format)};
    request.suggestedName = u"lineage."_s + suffixOf(chosen.format);
    request.suffix = suffixOf(chosen.format);
    const QString path = m_session.dialogs().saveFile(this, request);
    if (path.isEmpty())
        return;
    chosen.remember();
    setExporting(true);
    m_job.start([subject = m_subject, chosen,
                 path](const Progress& progress) { return runExport(subject, chosen, path, progress); },
                [this, path](const Result<QString>& done) { finish(path, done); });
}

void ExportDialog::setExporting(bool isExporting)
{
    for (int row = 0; row < m_form->rowCount(); ++row)
        m_form->itemAt(row, QFormLayout::FieldRole)->widget()->setEnabled(!isExporting);
    m_export->setEnabled(!isExporting);
    m_cancel->setText(isExporting ? tr("Stop") : tr("Cancel"));
    m_progress->setRange(0, 0);
    m_progress->setVisible(isExporting);
    if (!isExporting)
        refresh();
}

void ExportDialog::finish(const QString& path, const Result<QString>& done)
{
    setExporting(false);
    if (!done) {
        const bool isStopped = done.error().code == Error::Code::Cancelled;
        m_problem->setMessage(isStopped ? Tone::Info : Tone::Bad,
                              isStopped ? tr("The export was stopped. No file was written.") : done.error().message);
        m_problem->show();
        return;
    }
    QString said = tr("The diagram was saved as %1.").arg(QFileInfo(path).fileName());
    if (!done->isEmpty())
        said += u' ' + *done;
    m_session.tell(said, done->isEmpty() ? Tone::Good : Tone::Warn);
    emit exported(path);
    accept();
}

void ExportDialog::reject()
{
    if (m_job.isRunning())
        m_job.requestStop();
    else
        QDialog::reject();
}

} // namespace mesh
