// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/sharing/detector_list.h"

#include "widgets/sharing/share_words.h"
#include "widgets/sharing/toned_label.h"
#include "widgets/theme/metrics.h"

#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {

constexpr std::array detectors {Finding::Detector::Chain, Finding::Detector::Fold, Finding::Detector::Witness,
                                Finding::Detector::Scope};

QString whatIsCompared(Finding::Detector detector)
{
    switch (detector) {
    case Finding::Detector::Chain:
        return DetectorList::tr("Every commit follows from the one before, and its events are those that were signed");
    case Finding::Detector::Fold:
        return DetectorList::tr("All events, played back, give the records that there are");
    case Finding::Detector::Witness:
        return DetectorList::tr("The commits that this workspace has seen are still the same");
    case Finding::Detector::Scope:
        return DetectorList::tr("Every record is filed under the domain that its fields name");
    }
    Q_UNREACHABLE();
}

QString howMuch(Finding::Detector detector, const Verification& v)
{
    const QLocale locale;
    switch (detector) {
    case Finding::Detector::Chain:
        return DetectorList::tr("%1 commits, %2 events").arg(locale.toString(v.commits), locale.toString(v.events));
    case Finding::Detector::Witness:
        return v.witnesses == 0
            ? DetectorList::tr("this workspace has seen none before")
            : countedText(v.witnesses, DetectorList::tr("1 commit compared"), DetectorList::tr("%L1 commits compared"));
    case Finding::Detector::Fold:
    case Finding::Detector::Scope:
        return countedText(v.records, DetectorList::tr("1 record"), DetectorList::tr("%L1 records"));
    }
    Q_UNREACHABLE();
}

} // namespace

DetectorList::DetectorList(QWidget* parent)
    : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Grid);
    for (std::size_t at = 0; at < detectors.size(); ++at) {
        m_labels[at] = new TonedLabel;
        m_labels[at]->setObjectName(QString(u"detector"_s % QString::number(at)));
        m_labels[at]->setAccessibleName(detectorLabel(detectors[at]));
        layout->addWidget(m_labels[at]);
    }
    clear();
}

void DetectorList::clear()
{
    for (std::size_t at = 0; at < detectors.size(); ++at) {
        m_labels[at]->set(
            u"minus"_s,
            tr("%1: %2", "a check: what it compares").arg(detectorLabel(detectors[at]), whatIsCompared(detectors[at])),
            Tone::Muted);
    }
}

void DetectorList::setResult(const Verification& verification)
{
    for (std::size_t at = 0; at < detectors.size(); ++at) {
        const Finding::Detector detector = detectors[at];
        const auto found = qint64(std::ranges::count(verification.findings, detector, &Finding::detector));
        const QString line
            = tr("%1: %2", "a check: what it compares").arg(detectorLabel(detector), whatIsCompared(detector));
        const QString result = found == 0 ? tr("sound") : countedText(found, tr("1 finding"), tr("%L1 findings"));
        //: %1 is what was checked, %2 how much, %3 what came of it
        m_labels[at]->set(found == 0 ? u"success"_s : u"error"_s,
                          tr("%1 (%2): %3").arg(line, howMuch(detector, verification), result),
                          found == 0 ? Tone::Good : Tone::Bad);
    }
}

QString DetectorList::text(Finding::Detector detector) const
{
    const auto at = std::ranges::find(detectors, detector) - detectors.begin();
    return m_labels[std::size_t(at)]->text();
}

} // namespace mesh
