// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/sharing/verification_export.h"

#include "items/csv.h"
#include "widgets/sharing/audit_models.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace mesh {

QString detectorToken(Finding::Detector detector)
{
    switch (detector) {
    case Finding::Detector::Chain:
        return u"chain"_s;
    case Finding::Detector::Fold:
        return u"fold"_s;
    case Finding::Detector::Witness:
        return u"witness"_s;
    case Finding::Detector::Scope:
        return u"scope"_s;
    }
    Q_UNREACHABLE();
}

QByteArray verificationJson(const VerificationReport& report)
{
    const Verification& v = report.verification;
    QJsonArray findings;
    for (const Finding& finding : v.findings) {
        QJsonObject object {{u"detector"_s, detectorToken(finding.detector)}, {u"text"_s, finding.text}};
        if (finding.commit > 0)
            object.insert(u"commit"_s, finding.commit);
        if (!finding.record.isNull()) {
            object.insert(u"kind"_s, QLatin1String(kindInfo(finding.record.kind).token));
            object.insert(u"record"_s, finding.record.uuid.toString());
        }
        findings += object;
    }
    const QJsonObject object {{u"at"_s, report.at.toString()},
                              {u"address"_s, report.address},
                              {u"epoch"_s, report.epoch},
                              {u"login"_s, report.login},
                              {u"head"_s, QString::fromLatin1(v.head.toHex())},
                              {u"sound"_s, v.isSound()},
                              {u"commits"_s, v.commits},
                              {u"events"_s, v.events},
                              {u"records"_s, v.records},
                              {u"witnesses"_s, v.witnesses},
                              {u"findings"_s, findings}};
    return QJsonDocument(object).toJson();
}

QByteArray verificationCsv(const VerificationReport& report, const Mesh& mesh)
{
    const Verification& v = report.verification;
    const QStringList facts {report.at.toString(),
                             report.address,
                             report.login,
                             QString::fromLatin1(v.head.toHex()),
                             QString::number(v.commits),
                             QString::number(v.events),
                             QString::number(v.records),
                             QString::number(v.witnesses),
                             v.isSound() ? u"sound"_s : u"findings"_s};
    QString text
        = csvLine({u"at"_s, u"address"_s, u"login"_s, u"head"_s, u"commits"_s, u"events"_s, u"records"_s,
                   u"witnesses"_s, u"result"_s, u"detector"_s, u"commit"_s, u"record"_s, u"name"_s, u"text"_s});
    if (v.findings.empty())
        text += csvLine(facts + QStringList {QString(), QString(), QString(), QString(), QString()});
    for (const Finding& finding : v.findings) {
        const bool isOfRecord = !finding.record.isNull();
        text += csvLine(facts
                        + QStringList {detectorToken(finding.detector),
                                       finding.commit > 0 ? QString::number(finding.commit) : QString(),
                                       isOfRecord ? finding.record.uuid.toString() : QString(),
                                       isOfRecord ? placeOf(finding, mesh) : QString(), finding.text});
    }
    return QByteArray("\xEF\xBB\xBF") + text.toUtf8(); // so that Excel reads it rightly
}

Status writeVerification(const QString& path, const VerificationReport& report, const Mesh& mesh)
{
    const bool isCsv = path.endsWith(u".csv"_s, Qt::CaseInsensitive);
    const QByteArray bytes = isCsv ? verificationCsv(report, mesh) : verificationJson(report);
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return ok();
    return Error {Error::Code::Io,
                  QCoreApplication::translate("mesh::VerificationExport",
                                              "The report could not be written to %1: %2. Choose another place.")
                      .arg(path, file.errorString()),
                  path};
}

} // namespace mesh
