// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/find/termspanel.h"

#include "ui/presentation/eventtext.h"
#include "ui/presentation/wording.h"
#include "ui/presentation/workspace.h"
#include "ui/widgets/find/hitview.h"
#include "ui/widgets/find/termdelegate.h"
#include "ui/widgets/keptcolumns.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QInputDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace casebook::ui {

namespace {

constexpr int listWidth = space(72);

} // namespace

TermsPanel::TermsPanel(Workspace &workspace, QWidget *parent)
    : Surface(QPalette::Base, {}, parent)
    , m_workspace(workspace)
    , m_text(new QPlainTextEdit)
    , m_saved(new QComboBox)
    , m_open(button(tr("Open a file…"), QStringLiteral("termsOpen")))
    , m_save(button(tr("Keep…"), QStringLiteral("termsSave")))
    , m_within(new QCheckBox(tr("Only in what is looked for")))
    , m_run(primaryButton(tr("Count"), QStringLiteral("termsRun")))
    , m_stop(button(tr("Stop"), QStringLiteral("termsStop")))
    , m_summary(new ToneLabel(Tone::Dim))
    , m_report(button(tr("Save report…"), QStringLiteral("termsReport")))
    , m_table(new QTableView)
    , m_sorted(new QSortFilterProxyModel(this))
    , m_seed(lineEdit(QStringLiteral("termsSeed"), tr("Seed of the sample")))
    , m_sampleTitle(new ToneLabel(Tone::Dim))
    , m_sample(new HitView)
{
    setObjectName(QStringLiteral("termsPanel"));
    auto *right = new QSplitter(Qt::Vertical);
    right->setObjectName(QStringLiteral("termsSplitter"));
    right->setChildrenCollapsible(false);
    right->addWidget(makeFigures());
    right->addWidget(makeSample());
    right->setStretchFactor(0, 3);
    right->setStretchFactor(1, 2);
    right->setHandleWidth(1);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    line->addWidget(makeList());
    line->addWidget(right, 1);

    auto &terms = m_workspace.terms();
    connect(&terms, &TermsController::listChanged, this, &TermsPanel::readList);
    connect(&terms, &TermsController::changed, this, &TermsPanel::showRun);
    connect(&terms, &TermsController::savedChanged, this, &TermsPanel::showSaved);
    connect(&terms.job(), &RunningJob::changed, this, &TermsPanel::showRun);
    connect(&terms, &TermsController::sampleDrawn, this, &TermsPanel::showRun);
    connect(&m_workspace.search(), &SearchController::queryChanged, this, &TermsPanel::showRun);
    showSaved();
    showRun();
}

QWidget *TermsPanel::makeList()
{
    m_text->setObjectName(QStringLiteral("termsText"));
    m_text->setAccessibleName(tr("Term list"));
    m_text->setPlaceholderText(tr("One term a line, in the language of the search:\n\nbudget\n\"door code\"\n"
                                  "invoi*\nname<Tab>(wire OR transfer) from:priya\n\n# a remark"));
    m_text->setTabChangesFocus(false);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_saved->setObjectName(QStringLiteral("termsSaved"));
    m_saved->setAccessibleName(tr("Lists kept in the case"));
    m_stop->hide();
    auto *files = new QHBoxLayout;
    files->setSpacing(space(2));
    files->addWidget(m_open);
    files->addWidget(m_save);
    files->addStretch(1);
    auto *acts = new QHBoxLayout;
    acts->setSpacing(space(2));
    acts->addWidget(m_run);
    acts->addWidget(m_stop);
    acts->addStretch(1);
    auto *pane = new Surface(QPalette::Base, Qt::RightEdge);
    pane->setFixedWidth(listWidth);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(space(3) + 2, space(3), space(3) + 2, space(3));
    column->setSpacing(space(2));
    column->addWidget(m_saved);
    column->addWidget(m_text, 1);
    column->addLayout(files);
    column->addWidget(m_within);
    column->addLayout(acts);
    auto &terms = m_workspace.terms();
    connect(m_text, &QPlainTextEdit::textChanged, this,
            [this, &terms] { terms.setList(terms.name(), m_text->toPlainText()); });
    connect(m_open, &QPushButton::clicked, this, &TermsPanel::openFile);
    connect(m_save, &QPushButton::clicked, this, &TermsPanel::askName);
    connect(m_saved, &QComboBox::activated, this, [this, &terms](int row) {
        if (row > 0)
            terms.load(m_saved->itemText(row));
    });
    auto *count = new QShortcut(Qt::CTRL | Qt::Key_Return, m_text); // Tab writes a tab there
    count->setContext(Qt::WidgetShortcut);
    connect(count, &QShortcut::activated, m_run, &QPushButton::click);
    connect(m_run, &QPushButton::clicked, this, [this, &terms] { terms.run(m_within->isChecked()); });
    connect(m_stop, &QPushButton::clicked, &terms, &TermsController::stop);
    return pane;
}

QWidget *TermsPanel::makeFigures()
{
    m_summary->setObjectName(QStringLiteral("termsSummary"));
    m_summary->setFont(tabular(m_summary->font()));
    auto &table = m_workspace.terms().table();
    m_sorted->setSourceModel(&table);
    m_sorted->setSortRole(Qt::UserRole);
    m_table->setObjectName(QStringLiteral("termsTable"));
    m_table->setAccessibleName(tr("Terms and their hits"));
    m_table->setModel(m_sorted);
    m_table->setItemDelegate(new TermDelegate(m_table));
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(TermTableModel::Line, Qt::AscendingOrder);
    showAsList(*m_table);
    m_table->setFrameShape(QFrame::NoFrame);
    auto *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(TermTableModel::Term, QHeaderView::Stretch);
    header->setSectionResizeMode(TermTableModel::Remark, QHeaderView::Stretch);
    new KeptColumns(*m_table, m_workspace.settings());
    auto *head = new Surface(QPalette::Base, Qt::BottomEdge);
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(space(3) + 2, space(2), space(3) + 2, space(2) + 1);
    line->addWidget(m_summary, 1);
    line->addWidget(m_report);
    auto *pane = new QWidget;
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(m_table, 1);
    connect(m_report, &QPushButton::clicked, this, &TermsPanel::saveReport);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TermsPanel::drawSample);
    connect(m_table, &QTableView::activated, this, [this] {
        const int row = chosenRow();
        if (row < 0)
            return;
        m_workspace.search().setText(toText(m_workspace.terms().table().term(row).term.text));
        Q_EMIT taken();
    });
    return pane;
}

QWidget *TermsPanel::makeSample()
{
    m_seed->setText(toText(review::usualSeed));
    m_seed->setFixedWidth(space(24));
    m_seed->setToolTip(tr("Whoever draws with the same seed draws the same hits."));
    m_sample->setObjectName(QStringLiteral("termsSample"));
    m_sample->setAccessibleName(tr("Sample of the hits of the chosen term"));
    m_sample->setModel(&m_workspace.terms().sampled());
    m_sample->setMarks(m_workspace.marks());
    auto *head = new Surface(QPalette::Base, Qt::TopEdge | Qt::BottomEdge);
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(space(3) + 2, space(2), space(3) + 2, space(2));
    line->setSpacing(space(2));
    line->addWidget(m_sampleTitle, 1);
    line->addWidget(new ToneLabel(Tone::Dim, tr("Seed")));
    line->addWidget(m_seed);
    auto *pane = new QWidget;
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(m_sample, 1);
    connect(m_seed, &QLineEdit::returnPressed, this, &TermsPanel::drawSample);
    connect(m_seed, &QLineEdit::editingFinished, this, &TermsPanel::drawSample);
    connect(m_sample, &HitView::opened, this, [this](int row) {
        if (const auto *hit = m_workspace.terms().sampled().peek(row))
            Q_EMIT m_workspace.search().hitOpened(hit->event);
    });
    return pane;
}

QWidget *TermsPanel::firstFocus() const
{
    return m_text->toPlainText().isEmpty() ? static_cast<QWidget *>(m_text) : m_table;
}

QList<QWidget *> TermsPanel::panes() const
{
    return {m_text, m_table, m_sample};
}

int TermsPanel::chosenRow() const
{
    return m_sorted->mapToSource(m_table->currentIndex()).row();
}

void TermsPanel::openFile()
{
    auto *dialog = new QFileDialog(this, tr("Open a term list"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Texts (*.txt *.tsv *.csv)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &name) { m_workspace.terms().open(pathFromText(name.toStdString())); });
    dialog->open();
}

void TermsPanel::askName()
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("termsName"));
    dialog->setWindowTitle(tr("Keep the term list"));
    dialog->setLabelText(tr("Name. A list of this name becomes another version of it."));
    dialog->setOkButtonText(tr("Keep"));
    dialog->setCancelButtonText(tr("Cancel"));
    dialog->setTextValue(m_workspace.terms().name());
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &name) {
        if (!name.trimmed().isEmpty())
            m_workspace.terms().save(name.trimmed());
    });
    dialog->open();
}

void TermsPanel::saveReport()
{
    using Format = TermsController::Format;
    auto *dialog = new QFileDialog(this, tr("Save the report"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("PDF (*.pdf)"), tr("Web page (*.html)"), tr("Table (*.csv)")});
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(tr("Term report", "name of a file"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.section(QStringLiteral("*."), 1).chopped(1));
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &name) {
        const auto suffix = QFileInfo(name).suffix().toLower();
        const auto format = suffix == QLatin1String("csv")    ? Format::Csv
                            : suffix == QLatin1String("html") ? Format::Html
                                                              : Format::Pdf;
        m_workspace.terms().saveReport(format, tr("Term report"), m_seed->text(), pathFromText(name.toStdString()));
    });
    dialog->open();
}

void TermsPanel::readList()
{
    const auto &terms = m_workspace.terms();
    if (m_text->toPlainText() != terms.text()) {
        const QSignalBlocker quiet(m_text);
        m_text->setPlainText(terms.text());
    }
    showSaved();
}

void TermsPanel::showRun()
{
    auto &terms = m_workspace.terms();
    const auto &result = terms.result();
    const int count = terms.table().rowCount();
    const bool running = terms.running();
    m_run->setVisible(!running);
    m_stop->setVisible(running);
    m_run->setEnabled(count > 0 && m_workspace.caseFile().isOpen());
    m_save->setEnabled(count > 0);
    m_within->setEnabled(!m_workspace.search().query().selectsAll());
    if (!m_within->isEnabled())
        m_within->setChecked(false);
    m_report->setEnabled(result.has_value());
    if (running)
        m_summary->setText(tr("counting… %1").arg(terms.job().status().figures));
    else if (result)
        m_summary->setText(tr("%n terms · %1 hits in %2 conversations · %3 without hits · %4 faulty", nullptr, count)
                               .arg(countText(result->report.any.events), countText(result->report.any.conversations))
                               .arg(result->report.withoutHits())
                               .arg(result->report.faulty()));
    else
        m_summary->setText(count > 0 ? tr("%n terms, not counted yet", nullptr, count) : tr("No terms yet"));
    const int sampled = terms.sampled().rowCount();
    m_sampleTitle->setText(sampled > 0 ? tr("Sample: %n hits drawn", nullptr, sampled)
                                       : tr("Sample: choose a term to draw hits of it"));
}

void TermsPanel::showSaved()
{
    const auto &terms = m_workspace.terms();
    m_saved->clear();
    m_saved->addItem(terms.savedNames().isEmpty() ? tr("no list is kept in the case yet") : tr("lists of the case"));
    m_saved->addItems(terms.savedNames());
    m_saved->setEnabled(!terms.savedNames().isEmpty());
    m_saved->setCurrentIndex(qMax(0, m_saved->findText(terms.name())));
}

void TermsPanel::drawSample()
{
    if (const int row = chosenRow(); row >= 0)
        m_workspace.terms().sample(row, m_seed->text());
}

} // namespace casebook::ui
