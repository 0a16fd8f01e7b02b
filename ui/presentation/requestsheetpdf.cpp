// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/presentation/requestsheetpdf.h"

#include "ui/presentation/eventtext.h"
#include "ui/presentation/reportpdf.h"
#include "ui/presentation/requesttext.h"

#include <QCoreApplication>

namespace casebook::ui {

namespace {

using namespace Qt::StringLiterals;

struct Sheet
{
    Q_DECLARE_TR_FUNCTIONS(RequestSheet)
};

QString table(const QString &title, const RequestFields &fields)
{
    if (fields.isEmpty())
        return {};
    QString html = u"<h3>%1</h3><table cellpadding=\"3\">"_s.arg(title.toHtmlEscaped());
    for (const auto &[label, value] : fields)
        html += u"<tr><td width=\"170\">%1</td><td>%2</td></tr>"_s.arg(label.toHtmlEscaped(),
                                                                       value.toHtmlEscaped().replace(u'\n', "<br>"_L1));
    return html + "</table>"_L1;
}

RequestFields stepFields(const review::Request &request)
{
    RequestFields fields;
    for (const auto &step : request.steps)
        fields += {requestActText(step.act),
                   Sheet::tr("%1, %2\ncertificate %3")
                       .arg(personText(step.signer), toText(step.time), fingerprintText(step.signer.fingerprint()))};
    if (!request.submission.empty())
        fields += {Sheet::tr("SHA-256 of the submission"), fingerprintText(request.submission)};
    return fields;
}

} // namespace

QString requestSheetHtml(const review::Request &request)
{
    QString html = u"<h2>%1</h2>"_s.arg(
        Sheet::tr("Request %1: %2").arg(toText(request.id), requestStateText(request.state)).toHtmlEscaped());
    html += table(Sheet::tr("What is asked"), askedFields(request.form));
    html += table(Sheet::tr("Scope, as it will be exported"), scopeFields(request));
    html += table(Sheet::tr("What was found"), foundFields(request));
    QStringList warnings;
    if (request.result) {
        for (const std::string &warning : request.result->warnings)
            warnings += toText(warning).toHtmlEscaped();
    }
    if (!warnings.isEmpty())
        html += u"<p><b>%1</b></p>"_s.arg(warnings.join("<br>"_L1));
    return html + table(Sheet::tr("Steps"), stepFields(request));
}

Status saveRequestSheet(const review::Request &request, const QString &caseTitle, const Path &file)
{
    return savePdf(requestSheetHtml(request).toStdString(), Sheet::tr("Request %1").arg(toText(request.id)), caseTitle,
                   file);
}

} // namespace casebook::ui
