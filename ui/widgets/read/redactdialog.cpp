// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/read/redactdialog.h"

#include "ui/presentation/eventtext.h"
#include "ui/presentation/wording.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/guardedtext.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QRadioButton>
#include <QVBoxLayout>

#include <format>

namespace casebook::ui {

namespace {

using namespace Qt::StringLiterals;

const auto otherReason = "other"_L1;

/// A document makes one character of some pairs, and drops others; here every one keeps its place.
QString placed(QString text)
{
    for (QChar &each : text) {
        const char16_t code = each.unicode();
        if (code == QChar::ParagraphSeparator || code == QChar::LineSeparator)
            each = u'\u2424';
        else if (code < 0x20 && code != u'\n' && code != u'\t')
            each = QChar(static_cast<char16_t>(0x2400 + code));
    }
    return text;
}

std::size_t characters(QStringView text)
{
    return static_cast<std::size_t>(text.toUcs4().size());
}

} // namespace

RedactDialog::RedactDialog(RedactionsController &redactions, const Event &event, QWidget *parent)
    : QDialog(parent)
    , m_redactions(redactions)
    , m_event(event)
    , m_text(new GuardedText(placed(toText(event.text))))
    , m_words(new QRadioButton(tr("The &words that are selected above")))
    , m_whole(new QRadioButton(tr("&All of it, with its files")))
    , m_conversation(new QRadioButton(tr("Withhold its whole &conversation")))
    , m_reason(comboBox(u"redactReason"_s, tr("Reason")))
    , m_note(lineEdit(u"redactNote"_s, tr("The reason in your words")))
    , m_holding(new QListWidget)
    , m_takeOff(button(tr("Take off"), u"redactTakeOff"_s))
    , m_missing(new ToneLabel(Tone::Dim))
    , m_redact(primaryButton(tr("Redact"), u"redactDo"_s))
{
    setObjectName(u"redactDialog"_s);
    setWindowTitle(tr("Redact"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *title =
        new ToneLabel(Tone::Dim, tr("What is redacted leaves the case in no form. It stays in the case, and the "
                                    "log keeps who hid it, when and why."));
    title->setWordWrap(true);
    m_text->setObjectName(u"redactText"_s);
    m_text->setAccessibleName(tr("Text of the event"));
    m_text->setReadOnly(true);
    m_text->setCopyAllowed(!m_redactions.shown(event));
    m_text->setTabChangesFocus(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_missing->setObjectName(u"redactMissing"_s);
    m_missing->setWordWrap(true);
    auto *cancel = button(tr("Cancel"), u"redactCancel"_s);
    cancel->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_missing, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_redact);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space(5), space(5), space(5), space(4));
    layout->setSpacing(space(3));
    layout->addWidget(title);
    layout->addWidget(m_text, 1);
    layout->addWidget(makeChoice());
    layout->addWidget(makeReason());
    layout->addWidget(makeHolding());
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_redact, &QPushButton::clicked, this, &RedactDialog::redact);
    connect(&m_redactions, &RedactionsController::changed, this, &RedactDialog::showHolding);
    m_redact->setDefault(true);
    showHolding();
    check();
    resize(600, 520);
    m_text->setFocus();
}

QWidget *RedactDialog::makeChoice()
{
    auto *holder = new QWidget;
    auto *rows = new QVBoxLayout(holder);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space(2));
    const std::pair<QRadioButton *, QString> choices[]{
        {m_words, u"redactWords"_s}, {m_whole, u"redactWhole"_s}, {m_conversation, u"redactConversation"_s}};
    for (const auto &[choice, name] : choices) {
        choice->setObjectName(name);
        rows->addWidget(choice);
        connect(choice, &QRadioButton::toggled, this, &RedactDialog::check);
    }
    m_whole->setChecked(true);
    connect(m_text, &QPlainTextEdit::selectionChanged, this, [this] {
        if (m_text->textCursor().hasSelection())
            m_words->setChecked(true);
        check();
    });
    return holder;
}

QWidget *RedactDialog::makeReason()
{
    for (const auto &reason : review::redactionReasons())
        m_reason->addItem(redactionReasonText(reason), toText(reason.name));
    m_note->setPlaceholderText(tr("The reason in your words; it stays in the case"));
    auto *holder = new QWidget;
    auto *line = new QHBoxLayout(holder);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space(2));
    line->addWidget(m_reason);
    line->addWidget(m_note, 1);
    connect(m_reason, &QComboBox::currentIndexChanged, this, &RedactDialog::check);
    connect(m_note, &QLineEdit::textChanged, this, &RedactDialog::check);
    return holder;
}

QWidget *RedactDialog::makeHolding()
{
    m_holding->setObjectName(u"redactHolding"_s);
    m_holding->setAccessibleName(tr("What is redacted already"));
    m_holding->setFixedHeight(space(18));
    m_takeOff->setAutoDefault(false);
    auto *holder = new QWidget;
    auto *line = new QHBoxLayout(holder);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space(2));
    line->addWidget(m_holding, 1);
    line->addWidget(m_takeOff, 0, Qt::AlignTop);
    connect(m_holding, &QListWidget::currentRowChanged, this, [this](int row) { m_takeOff->setEnabled(row >= 0); });
    connect(m_takeOff, &QPushButton::clicked, this, [this] {
        if (const auto *item = m_holding->currentItem())
            m_redactions.remove(item->data(Qt::UserRole).toLongLong());
    });
    return holder;
}

void RedactDialog::showHolding()
{
    m_holding->clear();
    const auto &all = m_redactions.list();
    for (int row = 0; row < all.rowCount(); ++row) {
        const auto &one = all.redaction(row);
        if (one.event != m_event.id && (one.event || one.conversation != m_event.conversationStableId))
            continue;
        QStringList parts;
        for (const auto column : {RedactionListModel::What, RedactionListModel::Reason, RedactionListModel::Who})
            parts += all.index(row, column).data().toString();
        auto *item = new QListWidgetItem(parts.join(u" · "_s), m_holding);
        item->setData(Qt::UserRole, static_cast<qlonglong>(one.number));
    }
    m_holding->parentWidget()->setVisible(m_holding->count() > 0);
    m_takeOff->setEnabled(m_holding->currentRow() >= 0);
}

store::CharacterSpan RedactDialog::selected() const
{
    const auto cursor = m_text->textCursor();
    const QString text = placed(toText(m_event.text));
    return {characters(QStringView(text).left(cursor.selectionStart())),
            characters(QStringView(text).left(cursor.selectionEnd()))};
}

void RedactDialog::check()
{
    const bool own = m_reason->currentData().toString() == otherReason;
    m_note->setVisible(own);
    QString missing;
    if (m_words->isChecked() && !m_text->textCursor().hasSelection())
        missing = tr("Select the words: with the mouse, or with Shift and the arrows.");
    else if (own && m_note->text().trimmed().isEmpty())
        missing = tr("Give the reason.");
    m_missing->setText(missing);
    m_redact->setEnabled(missing.isEmpty());
}

void RedactDialog::redact()
{
    work::RedactionOrder order{
        .id = m_event.id.text(), .conversation = m_conversation->isChecked(), .span = {}, .reason = {}};
    if (order.conversation)
        order.id = m_event.conversationStableId;
    if (m_words->isChecked()) {
        const auto span = selected();
        order.span = std::format("{}-{}", span.begin, span.end);
    }
    const QString reason = m_reason->currentData().toString();
    order.reason = (reason == otherReason ? m_note->text().trimmed() : reason).toStdString();
    m_redactions.add(order);
    accept();
}

} // namespace casebook::ui
