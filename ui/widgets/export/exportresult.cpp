// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/export/exportresult.h"

#include "ui/presentation/errortext.h"
#include "ui/presentation/eventtext.h"
#include "ui/presentation/rehearsaltext.h"
#include "ui/presentation/wording.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLocale>
#include <QVBoxLayout>

namespace casebook::ui {

namespace {

void addTableRow(QGridLayout *table, const QString &name, const QString &conversations, const QString &events,
                 Tone tone, QFont::Weight weight = QFont::Normal)
{
    const int row = table->rowCount();
    const QString texts[]{name, conversations, events};
    for (int i = 0; i < 3; ++i) {
        auto *cell = new ToneLabel(tone, texts[i]);
        auto font = tabular(cell->font());
        font.setWeight(weight);
        cell->setFont(font);
        cell->setWordWrap(i == 0);
        cell->setAlignment(Qt::AlignVCenter | (i == 0 ? Qt::AlignLeading : Qt::AlignTrailing));
        cell->setMinimumHeight(space(7));
        table->addWidget(cell, row, i);
    }
}

} // namespace

ExportResult::ExportResult(const QString &name, QWidget *parent)
    : Card(parent)
    , m_name(name)
    , m_verdict(new ToneLabel(Tone::Text))
    , m_detail(new ToneLabel(Tone::Dim))
    , m_table(new QGridLayout)
    , m_fields(new QGridLayout)
{
    setObjectName(m_name + QStringLiteral("Result"));
    m_verdict->setObjectName(m_name + QStringLiteral("Verdict"));
    auto big = sized(m_verdict->font(), TextSize::Title);
    big.setPointSizeF(big.pointSizeF() * 1.2);
    m_verdict->setFont(big);
    m_detail->setObjectName(m_name + QStringLiteral("VerdictDetail"));
    m_detail->setWordWrap(true);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_table->setHorizontalSpacing(space(8));
    m_table->setVerticalSpacing(0);
    m_table->setColumnStretch(0, 1);
    m_fields->setHorizontalSpacing(space(4));
    m_fields->setVerticalSpacing(space(2));
    m_fields->setColumnStretch(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space(6), space(5), space(6), space(5));
    layout->setSpacing(space(3));
    layout->addWidget(m_verdict);
    layout->addWidget(m_detail);
    layout->addLayout(m_table);
    layout->addLayout(m_fields);
}

void ExportResult::begin(const QString &verdict, const QString &detail, Tone tone)
{
    clearLayout(m_table);
    clearLayout(m_fields);
    m_verdict->setText(verdict);
    m_verdict->setTone(tone);
    m_detail->setText(detail);
    setOutline(tone);
    setAccessibleName(verdict);
}

void ExportResult::show(const exports::ExportReport &report)
{
    if (!report.balanced) {
        begin(
            tr("✕ Does not balance"),
            tr("What was selected is not what was written. Do not hand this folder on; keep it, and check the case on "
               "the page Proof."),
            Tone::Bad);
    } else {
        const bool whole = report.selected == report.exported;
        const bool paper = report.folder.empty();
        const auto all =
            paper ? tr("✓ Balances: everything went to the printer") : tr("✓ Balances: everything was exported");
        begin(whole ? all : tr("✓ Balances, with something left out"),
              tr("Selected = exported + left out, counted from both sides independently."),
              whole ? Tone::Good : Tone::Warning);
    }
    fillTable(report, tr("Exported"));
    if (!report.folder.empty())
        addFiles(report);
    addField(m_fields, tr("Export ID"), toText(report.id));
    addField(m_fields, tr("Took"), tr("%1 s").arg(QLocale().toString(report.seconds, 'f', 2)));
}

void ExportResult::show(const work::Rehearsed &rehearsed)
{
    const QStringList problems = problemTexts(rehearsed);
    begin(problems.isEmpty() ? tr("✓ Dry run: no problems")
                             : tr("Dry run: %n problems", nullptr, static_cast<int>(problems.size())),
          tr("Nothing was written or sent. This is what the export would be."),
          problems.isEmpty() ? Tone::Good : Tone::Warning);
    fillTable(rehearsed.report, tr("Would be exported"));
    for (const auto &[label, value] : rehearsalFields(rehearsed))
        addField(m_fields, label, value);
    for (const QString &problem : problems)
        addField(m_fields, tr("Problem"), problem)->setObjectName(m_name + QStringLiteral("Problem"));
}

void ExportResult::addFiles(const exports::ExportReport &report)
{
    addField(m_fields, tr("Files"), tr("%1, %2 in all").arg(countText(report.files), bytesText(report.bytes)),
             tr("%1 bytes").arg(countText(report.bytes)));
    addField(m_fields, tr("Folder"), toText(pathText(report.folder)))
        ->setObjectName(m_name + QStringLiteral("ResultFolder"));
    addField(m_fields, tr("Manifest"), toText(pathText(report.manifest.filename())) + QStringLiteral(", SHA256SUMS"));
}

void ExportResult::fillTable(const exports::ExportReport &report, const QString &exported)
{
    addTableRow(m_table, {}, tr("conversations"), tr("events"), Tone::Dim);
    addTableRow(m_table, tr("Selected"), countText(report.selected.conversations), countText(report.selected.events),
                Tone::Text);
    addTableRow(m_table, exported, countText(report.exported.conversations), countText(report.exported.events),
                Tone::Text, QFont::DemiBold);
    for (const auto &reason : report.leftOut)
        addTableRow(m_table, tr("Left out: %1").arg(toText(reason.reason)), {}, countText(reason.count), Tone::Warning);
    if (report.leftOut.empty())
        addTableRow(m_table, tr("Left out"), countText(std::int64_t{0}), countText(std::int64_t{0}), Tone::Text);
}

void ExportResult::showDelivery(const store::Delivery &delivery, const QTimeZone &zone,
                                const crypto::Secret &madePassword)
{
    addField(m_fields, tr("Delivery"), toText(delivery.path));
    addField(m_fields, tr("Lives until"), shortTime(delivery.until, zone));
    if (madePassword.empty())
        return;
    const auto password = toText(madePassword.text());
    auto *shown = addField(m_fields, tr("Password"), password);
    shown->setObjectName(m_name + QStringLiteral("ResultPassword"));
    auto *copy = button(tr("Copy the password"), m_name + QStringLiteral("CopyPassword"));
    connect(copy, &QPushButton::clicked, this, [password] { QGuiApplication::clipboard()->setText(password); });
    auto *once =
        new ToneLabel(Tone::Warning, tr("It is shown this once. Write it down now, and give it to the receiver "
                                        "by another way than the file."));
    once->setWordWrap(true);
    const int row = m_fields->rowCount();
    m_fields->addWidget(once, row, 1);
    m_fields->addWidget(copy, row + 1, 1, Qt::AlignLeading);
}

void ExportResult::showKept(const Status &kept)
{
    auto *said =
        new ToneLabel(kept ? Tone::Good : Tone::Warning,
                      kept ? tr("✓ The key store of this system keeps the password until the delivery is removed.")
                           : tr("✕ The password is NOT kept. %1").arg(errorText(kept.error()).detail));
    said->setObjectName(m_name + QStringLiteral("ResultKept"));
    said->setWordWrap(true);
    m_fields->addWidget(said, m_fields->rowCount(), 1);
}

void ExportResult::warn(const QString &verdict)
{
    m_verdict->setText(verdict);
    m_verdict->setTone(Tone::Warning);
    setOutline(Tone::Warning);
    setAccessibleName(verdict);
}

void ExportResult::showMails(const exports::MailFigures &mails)
{
    addField(m_fields, tr("Mails"),
             tr("%1, in %2 copies, with %3 files")
                 .arg(countText(mails.mails), countText(mails.copies), countText(mails.attachments)))
        ->setObjectName(m_name + QStringLiteral("ResultMails"));
    const auto unmapped = std::ranges::count_if(mails.people, &std::string::empty, &exports::KnownMailbox::mailbox);
    if (unmapped > 0)
        addField(m_fields, tr("No mailbox"),
                 tr("%1 of %2 people").arg(countText(std::int64_t{unmapped}), countText(mails.people.size())))
            ->setObjectName(m_name + QStringLiteral("ResultUnmapped"));
}

void ExportResult::showSent(const exports::SmtpFigures &sent)
{
    if (sent.deferred + sent.refused > 0 && m_verdict->text().startsWith(QChar(u'✓')))
        warn(tr("✓ Balances, and not everybody got everything"));
    addField(m_fields, tr("Delivered"),
             tr("%1, of these %2 by an earlier run").arg(countText(sent.sent), countText(sent.before)))
        ->setObjectName(m_name + QStringLiteral("ResultSent"));
    addField(m_fields, tr("Put off"), countText(sent.deferred));
    addField(m_fields, tr("Refused"), countText(sent.refused))->setObjectName(m_name + QStringLiteral("ResultRefused"));
    for (const auto &id : sent.twice)
        addField(m_fields, tr("Possibly twice"), toText(id));
}

void ExportResult::show(const Error &error, bool sending)
{
    if (error.code == Error::Code::Cancelled) {
        begin(tr("Stopped"),
              sending ? tr("The delivery was stopped. What the server took until then is on record, and the same "
                           "export later goes on from there.")
                      : tr("The export was stopped and left nothing behind."),
              Tone::Warning);
        return;
    }
    const auto text = errorText(error);
    begin(sending ? tr("✕ The delivery ended early") : tr("✕ Nothing was exported"),
          text.headline + QLatin1Char('\n') + text.detail, Tone::Bad);
}

} // namespace casebook::ui
