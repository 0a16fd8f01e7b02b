// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/markspanel.h"

#include "ui/presentation/inspectorcontroller.h"
#include "ui/presentation/markscontroller.h"
#include "ui/presentation/wording.h"
#include "ui/widgets/controls.h"

#include <QCheckBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStringListModel>
#include <QToolButton>
#include <QVBoxLayout>

namespace casebook::ui {

namespace {

QLayout *withButton(QWidget *shown, QToolButton *button)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(space(1));
    line->addWidget(shown, 1);
    line->addWidget(button, 0, Qt::AlignTop);
    return line;
}

} // namespace

MarksPanel::MarksPanel(InspectorController &inspector, MarksController &marks, QWidget *parent)
    : QWidget(parent)
    , m_inspector(inspector)
    , m_marks(marks)
    , m_tags(new QVBoxLayout)
    , m_notes(new QVBoxLayout)
    , m_tag(lineEdit(QStringLiteral("tagField"), tr("Add a tag")))
    , m_note(new QPlainTextEdit)
    , m_reviewed(new QCheckBox(tr("Reviewed")))
{
    setObjectName(QStringLiteral("marksPanel"));
    m_tag->setPlaceholderText(tr("Add a tag (T)"));
    auto *names = new QStringListModel(m_marks.tags(), this);
    auto *completer = new QCompleter(names, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_tag->setCompleter(completer);
    m_note->setObjectName(QStringLiteral("noteField"));
    m_note->setAccessibleName(tr("Add a note"));
    m_note->setPlaceholderText(tr("Add a note (M)"));
    m_note->setToolTip(tr("Enter keeps the note, Shift+Enter begins a line"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(2 * fontMetrics().lineSpacing() + space(4));
    m_reviewed->setObjectName(QStringLiteral("reviewedBox"));
    m_reviewed->setToolTip(tr("Somebody has judged this event (V). That it was opened is kept apart."));
    m_tag->installEventFilter(this);
    m_note->installEventFilter(this);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, space(2));
    column->setSpacing(space(1));
    column->addWidget(sectionLabel(tr("Marks")));
    column->addWidget(m_reviewed);
    column->addLayout(m_tags);
    column->addWidget(m_tag);
    column->addLayout(m_notes);
    column->addWidget(m_note);

    connect(m_tag, &QLineEdit::returnPressed, this, &MarksPanel::takeTag);
    connect(m_reviewed, &QCheckBox::clicked, this, [this](bool on) {
        if (m_event)
            m_marks.setReviewed(*m_event, on);
    });
    connect(&m_inspector, &InspectorController::changed, this, &MarksPanel::showMarks);
    connect(&m_marks, &MarksController::changed, this, &MarksPanel::showMarks);
    connect(&m_marks, &MarksController::tagsChanged, this, [this, names] { names->setStringList(m_marks.tags()); });
    showMarks();
}

void MarksPanel::showMarks()
{
    const auto &event = m_inspector.inspected();
    const auto now = event ? std::optional(event->id) : std::nullopt;
    if (now != m_event) {
        m_tag->clear();
        m_note->clear();
    }
    m_event = now;
    const auto *marks = m_event ? m_marks.of(*m_event) : nullptr;
    for (auto *part : {m_tags, m_notes})
        clearLayout(part);
    m_reviewed->setChecked(marks && marks->reviewed);
    m_reviewed->setText(marks && marks->reviewed && !marks->reviewedBy.isEmpty()
                            ? tr("Reviewed by %1").arg(marks->reviewedBy)
                            : tr("Reviewed"));
    if (!marks)
        return;
    showTags(*marks);
    showNotes(*marks);
}

void MarksPanel::showTags(const EventMarks &marks)
{
    for (const auto &tag : marks.tags) {
        auto *take = crossButton(tr("Take off the tag %1").arg(tag));
        connect(
            take, &QToolButton::clicked, this, [this, tag] { m_marks.removeTag(*m_event, tag); },
            Qt::QueuedConnection); // the button does not live to see it
        auto *name = new ElidedLabel(Tone::Text);
        name->setObjectName(QStringLiteral("markTag"));
        name->setWholeText(tag);
        m_tags->addLayout(withButton(name, take));
    }
}

void MarksPanel::showNotes(const EventMarks &marks)
{
    for (const auto &note : marks.notes) {
        auto *take = crossButton(tr("Take off this note"));
        connect(
            take, &QToolButton::clicked, this, [this, number = note.number] { m_marks.removeNote(*m_event, number); },
            Qt::QueuedConnection);
        m_notes->addLayout(withButton(new ValueLabel(note.text), take));
        auto *who = new ToneLabel(
            Tone::Dim, tr("%1, %2", "author, time").arg(note.author, shortTime(note.time, m_inspector.zone())));
        who->setFont(sized(who->font(), TextSize::Small));
        m_notes->addWidget(who);
    }
}

void MarksPanel::typeTag(QWidget *from)
{
    m_from = from;
    m_tag->setFocus(Qt::ShortcutFocusReason);
}

void MarksPanel::typeNote(QWidget *from)
{
    m_from = from;
    m_note->setFocus(Qt::ShortcutFocusReason);
}

void MarksPanel::goBack()
{
    if (m_from)
        m_from->setFocus();
    m_from.clear();
}

void MarksPanel::takeTag()
{
    if (m_event && !m_tag->text().trimmed().isEmpty())
        m_marks.addTag(*m_event, m_tag->text());
    m_tag->clear();
    goBack();
}

void MarksPanel::takeNote()
{
    if (m_event)
        m_marks.addNote(*m_event, m_note->toPlainText().trimmed());
    m_note->clear();
    goBack();
}

bool MarksPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto &key = static_cast<const QKeyEvent &>(*event);
        const bool enter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
        if (key.key() == Qt::Key_Escape) {
            goBack();
            return true;
        }
        if (watched == m_note && enter && !key.modifiers().testFlag(Qt::ShiftModifier)) {
            takeNote();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace casebook::ui
