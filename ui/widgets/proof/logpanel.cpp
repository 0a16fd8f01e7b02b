// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/proof/logpanel.h"

#include "ui/presentation/checkpointcontroller.h"
#include "ui/presentation/eventtext.h"
#include "ui/presentation/wording.h"
#include "ui/presentation/workspace.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/proof/checkpointbutton.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableView>
#include <QVBoxLayout>

namespace casebook::ui {

namespace {

using namespace Qt::StringLiterals;

constexpr int entryWidth = 420;

QString verdictLine(const audit::LogCheck &check)
{
    const auto mark = [](std::optional<bool> verdict) { return !verdict ? u"?"_s : *verdict ? u"✓"_s : u"✗"_s; };
    const std::pair<QString, std::optional<bool>> verdicts[]{{LogPanel::tr("intact"), check.intact},
                                                             {LogPanel::tr("complete"), check.complete},
                                                             {LogPanel::tr("trusted"), check.trusted}};
    QStringList parts;
    for (const auto &[name, verdict] : verdicts)
        parts += LogPanel::tr("%1 %2: %3", "mark, verdict, answer")
                     .arg(mark(verdict), name, LogController::verdictText(verdict));
    if (check.signedEntries > 0)
        parts += LogPanel::tr("%1 of %2 entries signed, by %3")
                     .arg(countText(check.signedEntries), countText(check.entries), toText(check.signer));
    return parts.join(u"   "_s);
}

} // namespace

LogPanel::LogPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_log(workspace.log())
    , m_checkpoints(new CheckpointController(workspace.reads(), workspace.workers(), this))
    , m_verdicts(new ToneLabel(Tone::Dim))
    , m_problems(new ToneLabel(Tone::Bad))
    , m_stamp(new ToneLabel(Tone::Dim))
    , m_check(button(tr("Check the log"), u"logCheck"_s))
    , m_act(comboBox(u"logAct"_s, tr("Kind of entry")))
    , m_person(lineEdit(u"logPerson"_s, tr("Part of a name or account")))
    , m_text(lineEdit(u"logText"_s, tr("Part of an entry")))
    , m_from(lineEdit(u"logFrom"_s, tr("From this day")))
    , m_to(lineEdit(u"logTo"_s, tr("To this day")))
    , m_failed(new QCheckBox(tr("Failed attempts only")))
    , m_counts(new ToneLabel(Tone::Dim))
    , m_table(new QTableView)
    , m_entry(new QPlainTextEdit)
    , m_saveProof(button(tr("Save the proof…"), u"logSaveProof"_s))
    , m_said(new ToneLabel(Tone::Good))
{
    setObjectName(u"logPanel"_s);
    makeTable();
    auto *list = new QVBoxLayout;
    list->setSpacing(0);
    list->addWidget(makeFilters());
    list->addWidget(m_table, 1);
    auto *across = new QHBoxLayout;
    across->setSpacing(0);
    across->addLayout(list, 1);
    across->addWidget(makeEntry());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addLayout(across, 1);
    wire();
    showLog();
    showStamp();
}

QWidget *LogPanel::makeHead()
{
    m_verdicts->setObjectName(u"logVerdicts"_s);
    m_verdicts->setWordWrap(true);
    m_problems->setObjectName(u"logProblems"_s);
    m_problems->setWordWrap(true);
    m_stamp->setObjectName(u"logStamp"_s);
    m_stamp->setWordWrap(true);
    m_said->setObjectName(u"logSaid"_s);
    m_said->setWordWrap(true);
    auto *save = button(tr("Save the log…"), u"logSave"_s);
    connect(save, &QPushButton::clicked, this, [this] {
        askFolder(tr("Folder for the log"), u"log"_s,
                  [this](const QString &folder) { m_log.saveLog(pathFromText(folder.toStdString())); });
    });
    auto *line = new QHBoxLayout;
    line->setSpacing(space(2));
    line->addWidget(m_verdicts, 1);
    line->addWidget(m_check);
    line->addWidget(new CheckpointButton(m_workspace, *m_checkpoints));
    line->addWidget(save);
    auto *bar = new Surface(QPalette::Base, Qt::BottomEdge);
    auto *rows = new QVBoxLayout(bar);
    rows->setContentsMargins(space(4), space(2), space(3), space(2) + 1);
    rows->setSpacing(space(1));
    rows->addLayout(line);
    rows->addWidget(m_stamp);
    rows->addWidget(m_problems);
    rows->addWidget(m_said);
    return bar;
}

QWidget *LogPanel::makeFilters()
{
    m_person->setPlaceholderText(tr("Who"));
    m_text->setPlaceholderText(tr("Text in the entry"));
    m_from->setPlaceholderText(tr("from 2024-09-01"));
    m_to->setPlaceholderText(tr("to 2024-09-30"));
    m_failed->setObjectName(u"logFailed"_s);
    m_counts->setObjectName(u"logCounts"_s);
    m_counts->setFont(tabular(sized(m_counts->font(), TextSize::Small)));
    auto *holder = new Surface(QPalette::Base, Qt::BottomEdge);
    auto *line = new QHBoxLayout(holder);
    line->setContentsMargins(space(3), space(2), space(3), space(2));
    line->setSpacing(space(2));
    line->addWidget(m_act);
    for (auto *field : {m_person, m_text, m_from, m_to})
        line->addWidget(field, field == m_text ? 2 : 1);
    line->addWidget(m_failed);
    line->addWidget(m_counts);
    return holder;
}

void LogPanel::makeTable()
{
    m_table->setObjectName(u"logTable"_s);
    m_table->setAccessibleName(tr("Entries of the log"));
    m_table->setModel(&m_log.entries());
    showAsList(*m_table);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setFont(tabular(m_table->font()));
    auto *header = m_table->horizontalHeader();
    header->setStretchLastSection(true);
    const std::pair<int, int> widths[]{
        {LogModel::Number, 64}, {LogModel::Time, 220}, {LogModel::What, 150}, {LogModel::Who, 170}};
    for (const auto &[column, width] : widths)
        m_table->setColumnWidth(column, width);
}

QWidget *LogPanel::makeEntry()
{
    m_entry->setObjectName(u"logEntry"_s);
    m_entry->setAccessibleName(tr("The chosen entry and its proof"));
    m_entry->setReadOnly(true);
    m_entry->setTabChangesFocus(true);
    m_entry->setFrameShape(QFrame::NoFrame);
    m_entry->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    auto *note = new ToneLabel(Tone::Dim, tr("With the proof, somebody without the case sees that this entry stands in "
                                             "the log, and nothing else of it."));
    note->setWordWrap(true);
    note->setFont(sized(note->font(), TextSize::Small));
    auto *pane = new Surface(QPalette::Base, Qt::LeftEdge);
    pane->setFixedWidth(entryWidth);
    auto *rows = new QVBoxLayout(pane);
    rows->setContentsMargins(space(3) + 1, space(3), space(3), space(3));
    rows->setSpacing(space(2));
    rows->addWidget(m_entry, 1);
    rows->addWidget(note);
    rows->addWidget(m_saveProof, 0, Qt::AlignLeading);
    return pane;
}

void LogPanel::wire()
{
    connect(&m_log, &LogController::changed, this, &LogPanel::showLog);
    connect(&m_log, &LogController::proofChanged, this, &LogPanel::showEntry);
    connect(&m_log, &LogController::saved, this, [this](const QString &sentence) { tell(sentence, true); });
    connect(m_checkpoints, &CheckpointController::stampsChanged, this, &LogPanel::showStamp);
    connect(m_checkpoints, &CheckpointController::failed, &m_workspace, &Workspace::failed);
    connect(m_checkpoints, &CheckpointController::differs, this,
            [this](const QString &sentence) { tell(sentence, false); });
    connect(m_checkpoints, &CheckpointController::done, this, [this](const QString &sentence) {
        tell(sentence, true);
        come();
    });
    connect(&m_workspace.requests(), &RequestsController::changed, this, [this] {
        if (isVisible())
            m_log.reload();
    });
    connect(m_check, &QPushButton::clicked, &m_log, &LogController::check);
    connect(m_act, &QComboBox::currentIndexChanged, this, &LogPanel::filter);
    connect(m_failed, &QCheckBox::toggled, this, &LogPanel::filter);
    for (auto *field : {m_person, m_text, m_from, m_to})
        connect(field, &QLineEdit::textChanged, this, &LogPanel::filter);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (chosen() >= 0)
            m_log.prove(chosen());
    });
    connect(m_saveProof, &QPushButton::clicked, this, [this] {
        askFolder(tr("Folder for the proof"), u"entry-%1"_s.arg(chosen()),
                  [this](const QString &folder) { m_log.saveProof(chosen(), pathFromText(folder.toStdString())); });
    });
}

void LogPanel::come()
{
    m_log.reload();
    m_log.check();
    m_checkpoints->reload();
}

void LogPanel::tell(const QString &sentence, bool good)
{
    m_said->setTone(good ? Tone::Good : Tone::Bad);
    m_said->setText(sentence);
}

void LogPanel::showStamp()
{
    m_stamp->setText(m_checkpoints->stampText());
    m_stamp->setVisible(!m_stamp->text().isEmpty());
}

QWidget *LogPanel::firstFocus()
{
    return m_table;
}

QList<QWidget *> LogPanel::panes()
{
    return {m_act, m_table, m_entry};
}

void LogPanel::filter()
{
    const auto day = [](const QLineEdit &field) { return QDate::fromString(field.text().trimmed(), Qt::ISODate); };
    m_log.entries().setFilter({m_act->currentData().toString(), m_person->text().trimmed(), m_text->text().trimmed(),
                               day(*m_from), day(*m_to), m_failed->isChecked()});
    showEntry();
    const auto shown = static_cast<std::int64_t>(m_log.entries().rowCount());
    m_counts->setText(tr("%1 of %2").arg(countText(shown), countText(m_log.entries().entries())));
}

void LogPanel::showLog()
{
    const QString act = m_act->currentData().toString();
    {
        const QSignalBlocker quiet(m_act);
        m_act->clear();
        m_act->addItem(tr("All acts"), QString());
        for (const QString &each : m_log.entries().acts())
            m_act->addItem(LogModel::actText(each), each);
        m_act->setCurrentIndex(qMax(0, m_act->findData(act)));
    }
    filter();
    showVerdicts();
    if (!m_table->currentIndex().isValid() && m_log.entries().rowCount() > 0)
        m_table->setCurrentIndex(m_log.entries().index(0, 0));
}

void LogPanel::showVerdicts()
{
    const auto &found = m_log.found();
    m_check->setEnabled(!m_log.checking());
    m_problems->setVisible(found && !found->problems.empty());
    if (!found) {
        m_verdicts->setTone(Tone::Dim);
        m_verdicts->setText(m_log.checking() ? tr("Checking the log…") : tr("The log was not checked yet."));
        return;
    }
    const bool damaged = !found->intact.value_or(true) || !found->complete.value_or(true);
    m_verdicts->setTone(damaged ? Tone::Bad : found->trusted.value_or(false) ? Tone::Good : Tone::Text);
    m_verdicts->setText(verdictLine(*found));
    QStringList problems;
    for (const std::string &problem : found->problems)
        problems += toText(problem);
    m_problems->setText(problems.join(u'\n'));
}

std::int64_t LogPanel::chosen() const
{
    const auto row = m_table->currentIndex().row();
    return row >= 0 && row < m_log.entries().rowCount() ? m_log.entries().row(row).entry.number : -1;
}

void LogPanel::showEntry()
{
    m_saveProof->setEnabled(chosen() >= 0);
    if (chosen() < 0) {
        m_entry->clear();
        return;
    }
    const auto &row = m_log.entries().row(m_table->currentIndex().row());
    QStringList parts{tr("Leaf: %1").arg(LogModel::leafText(row)),
                      QString::fromUtf8(QJsonDocument::fromJson(QByteArray::fromStdString(row.text)).toJson()),
                      tr("Proof of inclusion"), m_log.proof().isEmpty() ? tr("making it…") : m_log.proof()};
    m_entry->setPlainText(parts.join(u"\n\n"_s));
}

void LogPanel::askFolder(const QString &title, const QString &name, const std::function<void(const QString &)> &done)
{
    auto *dialog = new QFileDialog(this, title);
    dialog->setObjectName(u"logFolderDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this,
            [done, name](const QString &folder) { done(folder + u'/' + name); });
    dialog->open();
}

} // namespace casebook::ui
