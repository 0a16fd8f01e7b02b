// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/ask/requestformpane.h"

#include "ui/presentation/eventtext.h"
#include "ui/presentation/wording.h"
#include "ui/widgets/ask/deliveryfields.h"
#include "ui/widgets/ask/documentsfield.h"
#include "ui/widgets/ask/formgrid.h"
#include "ui/widgets/ask/scopefields.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/pagecolumn.h"

#include <QComboBox>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace casebook::ui {

namespace {

using namespace Qt::StringLiterals;

constexpr int columnWidth = 820;

QWidget *sideBySide(std::initializer_list<QWidget *> fields)
{
    auto *holder = new QWidget;
    auto *line = new QHBoxLayout(holder);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space(2));
    for (auto *field : fields)
        line->addWidget(field, 1);
    holder->setFocusProxy(*fields.begin());
    return holder;
}

QWidget *gridOf(FormGrid *grid)
{
    auto *holder = new QWidget;
    grid->setContentsMargins(0, 0, 0, 0);
    holder->setLayout(grid);
    return holder;
}

} // namespace

RequestFormPane::RequestFormPane(CaseReads &reads, QWidget *parent)
    : QWidget(parent)
    , m_looking(reads)
    , m_title(new ToneLabel(Tone::Text))
    , m_organisation(lineEdit(u"formOrganisation"_s, tr("Organisation")))
    , m_requester(lineEdit(u"formRequester"_s, tr("Name of the requester")))
    , m_requesterMail(lineEdit(u"formRequesterMail"_s, tr("Mail address of the requester")))
    , m_reason(textEdit(u"formReason"_s, tr("Reason")))
    , m_law(textEdit(u"formLaw"_s, tr("Legal justification")))
    , m_documents(new DocumentsField)
    , m_scope(new ScopeFields)
    , m_query(new ToneLabel(Tone::Text))
    , m_counts(new ToneLabel(Tone::Dim))
    , m_warnings(new ToneLabel(Tone::Warning))
    , m_statement(lineEdit(u"formStatement"_s, tr("Why the data is necessary")))
    , m_notified(lineEdit(u"formNotified"_s, tr("How the people concerned were told, or which law forbids it")))
    , m_approver(lineEdit(u"formApprover"_s, tr("Name of the approver")))
    , m_role(comboBox(u"formRole"_s, tr("Role of the approver")))
    , m_approverMail(lineEdit(u"formApproverMail"_s, tr("Mail address of the approver")))
    , m_delivery(new DeliveryFields)
    , m_missing(new ToneLabel(Tone::Warning))
    , m_save(button(tr("Save as draft…"), u"formSave"_s))
    , m_submit(primaryButton(tr("Submit…"), u"formSubmit"_s))
{
    setObjectName(u"requestForm"_s);
    m_title->setFont(sized(m_title->font(), TextSize::Title));
    auto *inside = new QVBoxLayout;
    inside->addWidget(m_title);
    const std::pair<QString, QWidget *> parts[]{{tr("Who and why"), makeWho()},
                                                {tr("Scope"), m_scope},
                                                {tr("What that selects"), makeFound()},
                                                {tr("Necessity and approver"), makeApprover()},
                                                {tr("Delivery"), m_delivery}};
    for (const auto &[title, part] : parts) {
        inside->addSpacing(space(1));
        inside->addWidget(sectionLabel(title));
        inside->addWidget(part);
    }
    inside->addLayout(makeButtons());
    inside->addStretch(1);
    auto *scroll = pageColumn(inside, columnWidth);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    for (auto *field :
         {m_organisation, m_requester, m_requesterMail, m_statement, m_notified, m_approver, m_approverMail})
        connect(field, &QLineEdit::textChanged, this, &RequestFormPane::look);
    connect(m_role, &QComboBox::currentIndexChanged, this, &RequestFormPane::look);
    connect(m_documents, &DocumentsField::changed, this, &RequestFormPane::look);
    connect(m_scope, &ScopeFields::changed, this, &RequestFormPane::look);
    connect(m_delivery, &DeliveryFields::changed, this, &RequestFormPane::look);
    connect(&m_looking, &RequestFormController::changed, this, &RequestFormPane::showFound);
}

QPlainTextEdit *RequestFormPane::textEdit(const QString &name, const QString &what)
{
    auto *edit = new QPlainTextEdit;
    edit->setObjectName(name);
    edit->setAccessibleName(what);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(space(16));
    connect(edit, &QPlainTextEdit::textChanged, this, &RequestFormPane::look);
    return edit;
}

QWidget *RequestFormPane::makeWho()
{
    m_requester->setPlaceholderText(tr("Name"));
    m_requesterMail->setPlaceholderText(tr("Mail address"));
    auto *grid = new FormGrid;
    grid->add(tr("&Organisation"), m_organisation);
    grid->add(tr("&Requester"), sideBySide({m_requester, m_requesterMail}));
    grid->add(tr("R&eason"), m_reason);
    grid->add(tr("Legal &justification"), m_law);
    grid->add(tr("Documents"), m_documents);
    return gridOf(grid);
}

QWidget *RequestFormPane::makeFound()
{
    m_query->setObjectName(u"formQuery"_s);
    m_query->setAccessibleName(tr("The query that the scope becomes"));
    m_query->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_query->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_counts->setObjectName(u"formCounts"_s);
    m_counts->setFont(tabular(m_counts->font()));
    m_warnings->setObjectName(u"formWarnings"_s);
    auto *card = new Card;
    auto *rows = new QVBoxLayout(card);
    rows->setContentsMargins(space(4), space(3), space(4), space(3));
    rows->setSpacing(space(2));
    for (auto *line : {m_query, m_counts, m_warnings}) {
        line->setWordWrap(true);
        rows->addWidget(line);
    }
    return card;
}

QWidget *RequestFormPane::makeApprover()
{
    m_approver->setPlaceholderText(tr("Name"));
    m_approverMail->setPlaceholderText(tr("Mail address"));
    for (const auto role : {"Legal"_L1, "Compliance"_L1, "HR"_L1})
        m_role->addItem(role);
    m_statement->setPlaceholderText(tr("The data is necessary, and nothing milder would do, since …"));
    m_notified->setPlaceholderText(tr("They were told on …, or: the order of … forbids it"));
    auto *grid = new FormGrid;
    grid->add(tr("&Necessity"), m_statement);
    grid->add(tr("People &concerned"), m_notified);
    grid->add(tr("&Approver"), sideBySide({m_approver, m_role, m_approverMail}));
    return gridOf(grid);
}

QLayout *RequestFormPane::makeButtons()
{
    m_missing->setObjectName(u"formMissing"_s);
    m_missing->setWordWrap(true);
    auto *cancel = button(tr("Cancel"), u"formCancel"_s);
    connect(cancel, &QPushButton::clicked, this, &RequestFormPane::cancelled);
    connect(m_save, &QPushButton::clicked, this, &RequestFormPane::saveWanted);
    connect(m_submit, &QPushButton::clicked, this, &RequestFormPane::submitWanted);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space(2));
    buttons->addWidget(m_missing, 1);
    for (auto *each : {cancel, m_save, m_submit})
        buttons->addWidget(each);
    return buttons;
}

void RequestFormPane::begin(const QString &id, const review::RequestForm &form)
{
    m_filling = true;
    m_id = id;
    m_title->setText(id.isEmpty() ? tr("New request") : tr("Request %1").arg(id));
    m_organisation->setText(toText(form.organisation));
    m_requester->setText(toText(form.requester.name));
    m_requesterMail->setText(toText(form.requester.email));
    m_reason->setPlainText(toText(form.reason));
    m_law->setPlainText(toText(form.legalJustification));
    m_documents->show(form.documents);
    m_scope->show(form);
    m_statement->setText(toText(form.statement));
    m_notified->setText(toText(form.notified));
    m_approver->setText(toText(form.approver.name));
    if (const int role = m_role->findText(toText(form.approver.role), Qt::MatchFixedString); role >= 0)
        m_role->setCurrentIndex(role);
    m_approverMail->setText(toText(form.approver.email));
    m_delivery->show(form);
    m_save->setVisible(id.isEmpty()); // a request that is there is changed by submitting it
    m_filling = false;
    look();
}

RequestDraft RequestFormPane::draft() const
{
    const auto text = [](const QPlainTextEdit &edit) { return edit.toPlainText().trimmed(); };
    QJsonObject file{{"organisation"_L1, m_organisation->text().trimmed()},
                     {"requester"_L1, QJsonObject{{"name"_L1, m_requester->text().trimmed()},
                                                  {"email"_L1, m_requesterMail->text().trimmed()}}},
                     {"reason"_L1, text(*m_reason)},
                     {"legal_justification"_L1, text(*m_law)},
                     {"documents"_L1, QJsonArray::fromStringList(m_documents->files())},
                     {"approver"_L1, QJsonObject{{"name"_L1, m_approver->text().trimmed()},
                                                 {"role"_L1, m_role->currentText()},
                                                 {"email"_L1, m_approverMail->text().trimmed()}}},
                     {"statement"_L1, m_statement->text().trimmed()},
                     {"notified"_L1, m_notified->text().trimmed()}};
    m_scope->addTo(file);
    m_delivery->addTo(file);
    return {file, m_documents->kept()};
}

QWidget *RequestFormPane::firstFocus()
{
    return m_organisation;
}

void RequestFormPane::look()
{
    if (m_filling)
        return;
    m_looking.look(draft());
}

void RequestFormPane::showFound()
{
    const auto &query = m_looking.query();
    m_query->setTone(query ? Tone::Text : Tone::Bad);
    m_query->setText(!query ? m_looking.problem() : query->empty() ? tr("everything") : toText(*query));
    const auto &counts = m_looking.counts();
    m_counts->setText(
        counts  ? tr("%1 events in %2 conversations").arg(countText(counts->events), countText(counts->conversations))
        : query ? tr("counting…")
                : QString());
    m_warnings->setText(m_looking.warnings().join(u'\n'));
    m_warnings->setVisible(!m_looking.warnings().isEmpty());
    const QString missing = whatIsMissing();
    m_missing->setText(missing);
    m_save->setEnabled(missing.isEmpty());
    m_submit->setEnabled(missing.isEmpty());
}

QString RequestFormPane::whatIsMissing() const
{
    const std::pair<const QLineEdit *, QString> lines[]{{m_organisation, tr("Name the organisation.")},
                                                        {m_requester, tr("Name the requester.")},
                                                        {m_statement, tr("Say why the data is necessary.")},
                                                        {m_approver, tr("Name the approver.")}};
    for (const auto &[field, sentence] : lines) {
        if (field->text().trimmed().isEmpty())
            return sentence;
    }
    if (m_reason->toPlainText().trimmed().isEmpty())
        return tr("Give the reason.");
    if (m_law->toPlainText().trimmed().isEmpty())
        return tr("Give the legal justification.");
    return m_looking.query() ? m_delivery->whatIsMissing() : tr("The scope cannot be read.");
}

} // namespace casebook::ui
