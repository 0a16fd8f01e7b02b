// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/move/mappingface.h"

#include "ui/presentation/wording.h"
#include "ui/presentation/workspace.h"
#include "ui/widgets/move/movetable.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QVBoxLayout>

namespace casebook::ui {

namespace {

using Table = MoveController::Table;
using Fate = MovePeopleModel::Fate;

QHBoxLayout *headLine(QWidget *head)
{
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(space(3) + 2, space(2), space(3) + 2, space(2));
    line->setSpacing(space(2));
    return line;
}

QLineEdit *filterField(const QString &name, const QString &accessibleName, QSortFilterProxyModel &sorted)
{
    auto *field = lineEdit(name, accessibleName);
    field->setPlaceholderText(MappingFace::tr("Find…"));
    field->setClearButtonEnabled(true);
    field->setMaximumWidth(space(50));
    QObject::connect(field, &QLineEdit::textChanged, &sorted, &QSortFilterProxyModel::setFilterFixedString);
    return field;
}

QWidget *pane(QWidget *head, QWidget *table)
{
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(table, 1);
    return holder;
}

/// Of tables with a row of headers, which stand for themselves wherever they are pasted.
bool hasHeaders(const std::vector<CsvLine> &lines)
{
    return !lines.empty() && std::ranges::any_of(lines.front().cells, [](const std::string &cell) {
        return cell == "jid" || cell == "stream_key";
    });
}

} // namespace

MappingFace::MappingFace(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_people(new MoveTable(QStringLiteral("movePeople"), tr("People"), workspace.move().people(),
                             MovePeopleModel::SortRole))
    , m_streams(new MoveTable(QStringLiteral("moveStreams"), tr("Streams"), workspace.move().streams(),
                              MoveStreamsModel::SortRole))
    , m_counts(new ToneLabel(Tone::Dim))
    , m_streamCounts(new ToneLabel(Tone::Dim))
    , m_open(new QCheckBox(tr("Only who is not decided upon")))
    , m_confirm(button(tr("Confirm guesses"), QStringLiteral("moveConfirm")))
    , m_said(new ToneLabel(Tone::Dim))
{
    setObjectName(QStringLiteral("moveMapping"));
    auto *tables = new QSplitter(Qt::Vertical);
    tables->setObjectName(QStringLiteral("moveMappingSplitter"));
    tables->setChildrenCollapsible(false);
    tables->setHandleWidth(1);
    tables->addWidget(makePeople());
    tables->addWidget(makeStreams());
    tables->setStretchFactor(0, 3);
    tables->setStretchFactor(1, 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(tables, 1);
    column->addWidget(makeFoot());
    auto &move = m_workspace.move();
    connect(&move, &MoveController::changed, this, &MappingFace::showCounts);
    connect(&move, &MoveController::mappingChanged, this, &MappingFace::showCounts);
    connect(&move.people(), &QAbstractItemModel::dataChanged, this, &MappingFace::showCounts);
    connect(&move, &MoveController::refused, this, [this](const QString &reason) { say(reason, Tone::Bad); });
    connect(&move, &MoveController::saved, this, [this](const QString &sentence) { say(sentence, Tone::Good); });
    connect(m_people->selectionModel(), &QItemSelectionModel::selectionChanged, this, &MappingFace::showCounts);
    showCounts();
}

QWidget *MappingFace::makePeople()
{
    m_people->setTones(MovePeopleModel::ToneRole, [](int fate) {
        switch (static_cast<Fate>(fate)) {
        case Fate::Choose: return Tone::Bad;
        case Fate::Guessed: return Tone::Warning;
        case Fate::Mapped: return Tone::Good;
        case Fate::Skip: return Tone::Dim;
        default: return Tone::Accent;
        }
    });
    m_people->setChoices(MovePeopleModel::ChoicesRole);
    m_people->sortByColumn(MovePeopleModel::State, Qt::AscendingOrder);
    m_open->setObjectName(QStringLiteral("moveOnlyOpen"));
    auto *filter = filterField(QStringLiteral("movePeopleFilter"), tr("Find among the people"), m_people->sorted());
    connect(m_open, &QCheckBox::toggled, this, [this, filter](bool only) {
        auto &sorted = m_people->sorted();
        filter->clear();
        filter->setEnabled(!only);
        sorted.setFilterRole(only ? static_cast<int>(MovePeopleModel::OpenRole) : static_cast<int>(Qt::DisplayRole));
        sorted.setFilterKeyColumn(only ? 0 : -1);
        sorted.setFilterFixedString(only ? QStringLiteral("true") : QString());
    });
    auto *mailboxes = button(tr("Mailboxes…"), QStringLiteral("moveMailboxes"));
    mailboxes->setToolTip(tr("Shows beside each person the mailbox that a mapping of mailboxes gives them."));
    auto *save = button(tr("Save as CSV…"), QStringLiteral("movePeopleSave"));
    m_counts->setObjectName(QStringLiteral("movePeopleCounts"));
    auto *head = new Surface(QPalette::Base, Qt::BottomEdge);
    auto *line = headLine(head);
    line->addWidget(sectionLabel(tr("People")));
    line->addWidget(m_counts, 1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_open, filter, m_confirm, mailboxes, save})
        line->addWidget(widget);
    connect(m_confirm, &QPushButton::clicked, this, &MappingFace::confirm);
    connect(mailboxes, &QPushButton::clicked, this, &MappingFace::openMailboxes);
    connect(save, &QPushButton::clicked, this, [this] { saveTable(Table::People); });
    connect(m_people, &MoveTable::pasted, this, [this](const QString &text) { paste(Table::People, text); });
    return pane(head, m_people);
}

QWidget *MappingFace::makeStreams()
{
    m_streams->setChoices(MoveStreamsModel::ChoicesRole);
    m_streams->sortByColumn(MoveStreamsModel::Messages, Qt::DescendingOrder);
    auto *filter = filterField(QStringLiteral("moveStreamsFilter"), tr("Find among the streams"), m_streams->sorted());
    auto *save = button(tr("Save as CSV…"), QStringLiteral("moveStreamsSave"));
    m_streamCounts->setObjectName(QStringLiteral("moveStreamCounts"));
    auto *head = new Surface(QPalette::Base, Qt::TopEdge | Qt::BottomEdge);
    auto *line = headLine(head);
    line->addWidget(sectionLabel(tr("Streams")));
    line->addWidget(m_streamCounts, 1);
    line->addWidget(filter);
    line->addWidget(save);
    connect(save, &QPushButton::clicked, this, [this] { saveTable(Table::Streams); });
    connect(m_streams, &MoveTable::pasted, this, [this](const QString &text) { paste(Table::Streams, text); });
    return pane(head, m_streams);
}

QWidget *MappingFace::makeFoot()
{
    m_said->setObjectName(QStringLiteral("moveMappingSaid"));
    m_said->setWordWrap(true);
    say(tr("Type into the table, paste cells from a spreadsheet where the cursor stands, or take a completed CSV "
           "over."),
        Tone::Dim);
    auto *open = button(tr("Take CSV over…"), QStringLiteral("moveTake"));
    connect(open, &QPushButton::clicked, this, &MappingFace::openTables);
    auto *foot = new Surface(QPalette::Base, Qt::TopEdge);
    auto *line = headLine(foot);
    line->addWidget(m_said, 1);
    line->addWidget(open);
    return foot;
}

/// Those that are selected, or with one or none selected all that the table shows.
void MappingFace::confirm()
{
    auto rows = m_people->chosenRows();
    if (rows.size() <= 1) {
        rows.clear();
        const auto &sorted = m_people->sorted();
        for (int row = 0; row < sorted.rowCount(); ++row)
            rows.push_back(sorted.mapToSource(sorted.index(row, 0)).row());
    }
    m_workspace.move().people().confirm(rows);
}

void MappingFace::paste(Table table, const QString &text)
{
    auto &move = m_workspace.move();
    const auto lines = csvLines(text.toStdString(), '\t').lines;
    const auto *view = table == Table::People ? m_people : m_streams;
    const PastePlace place{view->rowsFromCurrent(), view->columnsFromCurrent()};
    const bool done = hasHeaders(lines)        ? move.takeTable(text)
                      : table == Table::People ? move.people().paste(lines, place)
                                               : move.streams().paste(lines, place);
    if (done)
        say(tr("%n rows were pasted.", nullptr,
               static_cast<int>(hasHeaders(lines) ? lines.size() - 1 : qMin(lines.size(), place.rows.size()))),
            Tone::Good);
}

void MappingFace::saveTable(Table table)
{
    auto *dialog = new QFileDialog(this, tr("Save as CSV"), {}, tr("CSV (*.csv)"));
    dialog->setObjectName(QStringLiteral("moveSaveDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(table == Table::People ? QStringLiteral("users.csv") : QStringLiteral("streams.csv"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, table](const QString &file) {
        m_workspace.move().saveTable(table, pathFromText(file.toStdString()));
    });
    dialog->open();
}

void MappingFace::openTables()
{
    auto *dialog = new QFileDialog(this, tr("Take CSV over"), {}, tr("CSV (*.csv *.txt)"));
    dialog->setObjectName(QStringLiteral("moveTakeDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &files) {
        std::vector<Path> paths;
        for (const QString &file : files)
            paths.push_back(pathFromText(file.toStdString()));
        m_workspace.move().takeFiles(paths);
    });
    dialog->open();
}

void MappingFace::openMailboxes()
{
    auto *dialog = new QFileDialog(this, tr("Mapping of mailboxes"), {}, tr("CSV (*.csv *.txt)"));
    dialog->setObjectName(QStringLiteral("moveMailboxDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &file) { m_workspace.move().setMailboxes(pathFromText(file.toStdString())); });
    dialog->open();
}

void MappingFace::showCounts()
{
    auto &move = m_workspace.move();
    auto &people = move.people();
    const int choose = people.count(Fate::Choose);
    const int guessed = people.count(Fate::Guessed);
    if (!move.rehearsal()) {
        m_counts->setText(tr("Press Rehearse: it finds who and what would move."));
    } else {
        m_counts->setText(tr("%1 in all, %2 without a user, %3 guessed")
                              .arg(countText(std::int64_t{people.rowCount()}), countText(std::int64_t{choose}),
                                   countText(std::int64_t{guessed})));
    }
    m_counts->setTone(choose + guessed > 0 ? Tone::Warning : Tone::Dim);
    m_streamCounts->setText(move.rehearsal() ? countText(std::int64_t{move.streams().rowCount()}) : QString());
    m_confirm->setEnabled(guessed > 0 && !m_workspace.push().running());
    m_confirm->setText(m_people->chosenRows().size() > 1 ? tr("Confirm the selected guesses")
                                                         : tr("Confirm all guesses shown"));
}

void MappingFace::say(const QString &sentence, Tone tone)
{
    m_said->setTone(tone);
    m_said->setText(sentence);
}

} // namespace casebook::ui
