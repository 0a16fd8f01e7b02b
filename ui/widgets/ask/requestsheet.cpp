// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/ask/requestsheet.h"

#include "ui/presentation/eventtext.h"
#include "ui/presentation/rehearsaltext.h"
#include "ui/presentation/requesttext.h"
#include "ui/presentation/wording.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace casebook::ui {

using namespace Qt::StringLiterals;

RequestSheet::RequestSheet(QWidget *parent) : QWidget(parent), m_rows(new QVBoxLayout(this))
{
    setObjectName(u"requestSheet"_s);
    m_rows->setContentsMargins(space(6), space(5), space(6), space(5));
    m_rows->setSpacing(space(3));
}

void RequestSheet::show(const review::Request &request, const QTimeZone &zone, Comparison comparison,
                        const std::vector<std::string> &changes, const std::optional<work::Rehearsed> &rehearsed)
{
    clearLayout(m_rows);
    showHead(request, zone);
    if (request.result) {
        QStringList warnings;
        for (const std::string &warning : request.result->warnings)
            warnings += toText(warning);
        addNote(Tone::Warning, u"requestWarnings"_s, warnings);
    }
    QStringList different;
    for (const std::string &change : changes)
        different += toText(change);
    if (!different.isEmpty())
        different.prepend(tr("The case is not any more what was submitted. An approval of it is void."));
    addNote(Tone::Bad, u"requestChanges"_s, different);
    addSection(tr("What is asked"), askedFields(request.form));
    addSection(tr("Scope, as it will be exported"), scopeFields(request));
    addSection(tr("What was found"), foundFields(request));
    if (rehearsed)
        showRehearsal(*rehearsed);
    QString compared;
    if (comparison == Comparison::Running)
        compared = tr("Comparing with the case as it is now…");
    else if (comparison == Comparison::Done && different.isEmpty() && request.result && !request.form.standing)
        compared = tr("Compared with the case as it is now: nothing has changed.");
    auto *said = new ToneLabel(comparison == Comparison::Done ? Tone::Good : Tone::Dim, compared);
    said->setObjectName(u"requestCompared"_s);
    m_rows->addWidget(said);
    m_rows->addStretch(1);
}

void RequestSheet::showRehearsal(const work::Rehearsed &rehearsed)
{
    addSection(tr("Dry run of the export"), rehearsalFields(rehearsed));
    const QStringList problems = problemTexts(rehearsed);
    addNote(Tone::Warning, u"requestProblems"_s, problems);
    auto *said = new ToneLabel(problems.isEmpty() ? Tone::Good : Tone::Dim,
                               problems.isEmpty() ? tr("No problems were found. Nothing was written or sent.")
                                                  : tr("Nothing was written or sent."));
    said->setObjectName(u"requestRehearsed"_s);
    m_rows->addWidget(said);
}

void RequestSheet::showHead(const review::Request &request, const QTimeZone &zone)
{
    auto *title = new ToneLabel(
        Tone::Text, tr("%1  %2", "request, organisation").arg(toText(request.id), toText(request.form.organisation)));
    title->setFont(sized(title->font(), TextSize::Title));
    title->setObjectName(u"requestTitle"_s);
    title->setWordWrap(true);
    m_rows->addWidget(title);
    QStringList line{requestStateText(request.state)};
    if (request.form.standing)
        line += tr("standing approval");
    if (request.overdue)
        line += tr("overdue");
    if (const auto life = lifeText(request, momentOf(), zone); !life.isEmpty())
        line += life;
    line += tr("requested by %1, certificate %2…")
                .arg(personText(request.requester), fingerprintText(request.requester.fingerprint()).left(14));
    auto *state = new ToneLabel(request.overdue ? Tone::Warning : Tone::Dim, line.join(u" · "_s));
    state->setObjectName(u"requestState"_s);
    state->setWordWrap(true);
    state->setToolTip(fingerprintText(request.requester.fingerprint()));
    m_rows->addWidget(state);
}

void RequestSheet::addNote(Tone tone, const QString &name, const QStringList &sentences)
{
    if (sentences.isEmpty())
        return;
    auto *card = new Card;
    card->setOutline(tone);
    auto *text = new ToneLabel(tone, sentences.join(u'\n'));
    text->setObjectName(name);
    text->setWordWrap(true);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(space(4), space(3), space(4), space(3));
    inside->addWidget(text);
    m_rows->addWidget(card);
}

void RequestSheet::addSection(const QString &title, const QList<QPair<QString, QString>> &fields)
{
    if (fields.isEmpty())
        return;
    m_rows->addSpacing(space(1));
    m_rows->addWidget(sectionLabel(title));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space(4));
    grid->setVerticalSpacing(space(2));
    grid->setColumnMinimumWidth(0, space(36));
    grid->setColumnStretch(1, 1);
    for (const auto &[label, value] : fields)
        addField(grid, label, value);
    m_rows->addLayout(grid);
}

} // namespace casebook::ui
