// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/collectiondialog.h"

#include "ui/presentation/errortext.h"
#include "ui/presentation/eventtext.h"
#include "ui/presentation/workspace.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QInputDialog>
#include <QLineEdit>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTableView>
#include <QTextDocument>
#include <QVBoxLayout>

namespace casebook::ui {

namespace {

/// Asks for one line, without waiting for it.
template <typename Done> void askLine(QWidget *parent, const QString &title, const QString &label, Done done)
{
    auto *dialog = new QInputDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(label);
    dialog->setOkButtonText(CollectionDialog::tr("Note it"));
    dialog->setCancelButtonText(CollectionDialog::tr("Cancel"));
    QObject::connect(dialog, &QInputDialog::textValueSelected, parent, [done](const QString &text) {
        if (!text.trimmed().isEmpty())
            done(text.trimmed());
    });
    dialog->open();
}

bool writePdf(const QString &file, const QString &html)
{
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        return false;
    {
        QPdfWriter writer(&out);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageOrientation(QPageLayout::Landscape);
        QTextDocument document;
        document.setDocumentMargin(0);
        document.setHtml(html);
        document.print(&writer);
    }
    return out.commit();
}

bool writeHtml(const QString &file, const QString &html)
{
    QSaveFile out(file);
    const QByteArray bytes = html.toUtf8();
    return out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() && out.commit();
}

} // namespace

CollectionDialog::CollectionDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_model(workspace.workers(), workspace.caseFile().info().file)
    , m_table(new QTableView)
    , m_onlyMissing(new QCheckBox(tr("Only who is &missing")))
    , m_summary(new ToneLabel(Tone::Text))
    , m_outcome(new ToneLabel(Tone::Dim))
    , m_excuse(button(tr("&Excuse…"), QStringLiteral("collectionExcuse")))
{
    setObjectName(QStringLiteral("collectionDialog"));
    setWindowTitle(tr("Collect Communicator history"));
    setAttribute(Qt::WA_DeleteOnClose);
    setUpTable();
    m_outcome->setObjectName(QStringLiteral("collectionOutcome"));
    m_outcome->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space(6), space(5), space(6), space(5));
    layout->setSpacing(space(3));
    layout->addWidget(makeTop());
    layout->addWidget(m_table, 1);
    layout->addWidget(m_outcome);
    layout->addLayout(makeButtons());
    connect(&m_model, &CollectionModel::loaded, this, [this] {
        m_summary->setText(m_model.summary());
        m_table->resizeColumnsToContents();
    });
    connect(&m_model, &CollectionModel::failed, this,
            [this](const Error &error) { tell(Tone::Bad, toText(error.text())); });
    resize(space(250), space(150));
    m_model.reload();
}

QWidget *CollectionDialog::makeTop()
{
    m_summary->setObjectName(QStringLiteral("collectionSummary"));
    m_summary->setFont(sized(m_summary->font(), TextSize::Title));
    auto *note =
        new ToneLabel(Tone::Dim, tr("The history of Communicator clients lies on the users' PCs and is lost with "
                                    "the upgrade. Whom the archives of this case know is expected to hand in "
                                    "theirs; an import of transcripts is noted here by itself."));
    note->setWordWrap(true);
    m_onlyMissing->setObjectName(QStringLiteral("collectionOnlyMissing"));
    connect(m_onlyMissing, &QCheckBox::toggled, this, &CollectionDialog::filter);
    auto *line = new QHBoxLayout;
    line->addWidget(m_summary, 1);
    line->addWidget(m_onlyMissing);
    auto *top = new QWidget;
    auto *column = new QVBoxLayout(top);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(2));
    column->addLayout(line);
    column->addWidget(note);
    return top;
}

QHBoxLayout *CollectionDialog::makeButtons()
{
    auto *add = button(tr("&Add a person…"), QStringLiteral("collectionAdd"));
    auto *letter = button(tr("Copy &letter to users"), QStringLiteral("collectionLetter"));
    auto *sheet = primaryButton(tr("Save &sign-off sheet…"), QStringLiteral("collectionSheet"));
    auto *close = button(tr("Close"), QStringLiteral("collectionClose"));
    m_excuse->setEnabled(false);
    connect(add, &QPushButton::clicked, this, &CollectionDialog::addPerson);
    connect(m_excuse, &QPushButton::clicked, this, &CollectionDialog::excuse);
    connect(letter, &QPushButton::clicked, this, &CollectionDialog::copyLetter);
    connect(sheet, &QPushButton::clicked, this, &CollectionDialog::chooseSheet);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space(2));
    buttons->addWidget(add);
    buttons->addWidget(m_excuse);
    buttons->addStretch(1);
    for (auto *each : {letter, sheet, close})
        buttons->addWidget(each);
    return buttons;
}

void CollectionDialog::setUpTable()
{
    m_shown.setSourceModel(&m_model);
    m_shown.setFilterKeyColumn(CollectionModel::State);
    m_table->setObjectName(QStringLiteral("collectionTable"));
    m_table->setAccessibleName(tr("Collection list"));
    m_table->setModel(&m_shown);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const auto *entry = current();
        m_excuse->setEnabled(entry && entry->state == work::CollectionState::Missing);
    });
}

void CollectionDialog::filter(bool onlyMissing)
{
    m_shown.setFilterFixedString(onlyMissing ? CollectionModel::stateText(work::CollectionState::Missing) : QString());
}

const work::CollectionEntry *CollectionDialog::current() const
{
    const auto selected = m_table->selectionModel()->selectedRows();
    return selected.isEmpty() ? nullptr : m_model.entry(m_shown.mapToSource(selected.front()).row());
}

void CollectionDialog::addPerson()
{
    askLine(this, tr("Add a person"), tr("Name of somebody who should hand in history:"),
            [this](const QString &name) { m_model.put({.name = name.toStdString()}); });
}

void CollectionDialog::excuse()
{
    const auto *entry = current();
    if (!entry)
        return;
    askLine(this, tr("Excuse"), tr("Why %1 has nothing to hand in:").arg(toText(entry->name)),
            [this, name = entry->name, address = entry->address](const QString &note) {
                m_model.put({.name = name, .address = address, .excused = true, .note = note.toStdString()});
            });
}

void CollectionDialog::copyLetter()
{
    QGuiApplication::clipboard()->setText(m_model.letter());
    tell(Tone::Good, tr("The letter is on the clipboard. Paste it into a mail."));
}

void CollectionDialog::chooseSheet()
{
    auto *dialog = new QFileDialog(this, tr("Save sign-off sheet"), QString(), tr("PDF (*.pdf);;Web page (*.html)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &chosen) {
        dialog->setDefaultSuffix(chosen.contains(QStringLiteral("html")) ? QStringLiteral("html")
                                                                         : QStringLiteral("pdf"));
    });
    connect(dialog, &QFileDialog::fileSelected, this, &CollectionDialog::saveSheet);
    dialog->open();
}

void CollectionDialog::saveSheet(const QString &file)
{
    const QString html = m_model.sheet(m_workspace.caseFile().info());
    const bool pdf = file.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive);
    if (pdf ? writePdf(file, html) : writeHtml(file, html))
        tell(Tone::Good, tr("Saved as %1.").arg(file));
    else
        tell(Tone::Bad, tr("%1 could not be written. Choose another folder.").arg(file));
}

void CollectionDialog::tell(Tone tone, const QString &sentence)
{
    m_outcome->setTone(tone);
    m_outcome->setText(sentence);
}

} // namespace casebook::ui
