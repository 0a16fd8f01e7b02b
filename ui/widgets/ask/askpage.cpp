// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/ask/askpage.h"

#include "ui/presentation/eventtext.h"
#include "ui/presentation/requestsheetpdf.h"
#include "ui/presentation/requesttext.h"
#include "ui/presentation/workspace.h"
#include "ui/widgets/ask/filedialogs.h"
#include "ui/widgets/ask/previewdialog.h"
#include "ui/widgets/ask/requestdelegate.h"
#include "ui/widgets/ask/requestformpane.h"
#include "ui/widgets/ask/requestsheet.h"
#include "ui/widgets/ask/signdialog.h"
#include "ui/widgets/ask/stepspanel.h"
#include "ui/widgets/controls.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QListView>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace casebook::ui {

namespace {

using namespace Qt::StringLiterals;
using review::RequestAct;
using review::RequestState;

enum Room { Nothing, Inbox, Form };
constexpr int listWidth = 320;

} // namespace

AskPage::AskPage(Workspace &workspace, QWidget *parent)
    : Page(tr("Ask"), Icon::Ask, parent)
    , m_workspace(workspace)
    , m_requests(workspace.requests())
    , m_waiting(new ToneLabel(Tone::Dim))
    , m_states(comboBox(u"askStates"_s, tr("Show requests in this state")))
    , m_new(primaryButton(tr("New request…"), u"askNew"_s))
    , m_rooms(new QStackedWidget)
    , m_list(new QListView)
    , m_sheet(new RequestSheet)
    , m_steps(new StepsPanel)
    , m_form(new RequestFormPane(workspace.reads()))
    , m_problems(new ToneLabel(Tone::Bad))
    , m_said(new ToneLabel(Tone::Good))
{
    setObjectName(u"askPage"_s);
    auto *empty = new EmptyState(
        tr("Nobody has asked for anything yet"),
        tr("From a case with four eyes nothing leaves unless a second person has approved exactly that. A request "
           "says what is to leave, why, and for whom."));
    auto *first = button(tr("New request…"), u"askFirst"_s);
    empty->addButton(first);
    connect(first, &QPushButton::clicked, this, &AskPage::askNew);
    m_rooms->addWidget(empty);
    m_rooms->addWidget(makeInbox());
    m_rooms->addWidget(m_form);
    for (auto *line : {m_problems, m_said}) {
        line->setWordWrap(true);
        line->setContentsMargins(space(4), space(2), space(4), space(2));
        line->hide();
    }
    m_problems->setObjectName(u"askProblems"_s);
    m_said->setObjectName(u"askSaid"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(m_problems);
    layout->addWidget(m_said);
    layout->addWidget(m_rooms, 1);
    wire();
    showList();
}

QWidget *AskPage::makeHead()
{
    auto *bar = new Surface(QPalette::Base, Qt::BottomEdge);
    auto *title = new ToneLabel(Tone::Text, tr("Requests"));
    auto bold = title->font();
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    m_waiting->setObjectName(u"askWaiting"_s);
    auto *open = button(tr("Open request file…"), u"askOpenFile"_s);
    connect(open, &QPushButton::clicked, this, &AskPage::requestFileWanted);
    connect(m_new, &QPushButton::clicked, this, &AskPage::askNew);
    auto *line = new QHBoxLayout(bar);
    line->setContentsMargins(space(4), space(2), space(3), space(2) + 1);
    line->setSpacing(space(2));
    line->addWidget(title);
    line->addWidget(m_waiting, 1);
    line->addWidget(open);
    line->addWidget(m_new);
    return bar;
}

QWidget *AskPage::makeInbox()
{
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"requestScroll"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_sheet);
    scroll->setAccessibleName(tr("The request"));
    auto *room = new QWidget;
    auto *across = new QHBoxLayout(room);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    across->addWidget(makeList());
    across->addWidget(scroll, 1);
    across->addWidget(m_steps);
    return room;
}

QWidget *AskPage::makeList()
{
    m_states->addItem(tr("All states"));
    for (int state = 0; state <= static_cast<int>(RequestState::Revoked); ++state)
        m_states->addItem(requestStateText(static_cast<RequestState>(state)), state);
    m_list->setObjectName(u"requestList"_s);
    m_list->setAccessibleName(tr("Requests"));
    m_list->setModel(&m_requests.list());
    m_list->setItemDelegate(new RequestDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space(3), space(2), space(3), space(2));
    head->addWidget(new ToneLabel(Tone::Dim, tr("waiting first")), 1);
    head->addWidget(m_states);
    auto *pane = new Surface(QPalette::Base, Qt::RightEdge);
    pane->setFixedWidth(listWidth);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 1, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    return pane;
}

void AskPage::wire()
{
    connect(&m_requests, &RequestsController::changed, this, &AskPage::showList);
    connect(&m_requests, &RequestsController::chosenChanged, this, &AskPage::showChosen);
    connect(&m_requests.job(), &RunningJob::started, this, &AskPage::showChosen);
    connect(&m_requests.job(), &RunningJob::ended, this, &AskPage::showChosen);
    connect(&m_requests, &RequestsController::taken, this, [this](const QString &sentence) {
        m_said->setText(sentence);
        m_said->show();
        m_form->stop();
        m_rooms->setCurrentIndex(Inbox);
        m_list->setFocus();
    });
    connect(&m_requests, &RequestsController::failed, m_said, &QWidget::hide);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) {
        if (now.isValid())
            m_requests.choose(toText(m_requests.list().request(now.row()).id));
    });
    connect(m_states, &QComboBox::currentIndexChanged, this, [this] {
        const auto state = m_states->currentData();
        m_requests.list().setState(state.isNull() ? std::nullopt
                                                  : std::optional(static_cast<RequestState>(state.toInt())));
        showList();
    });
    connect(m_steps, &StepsPanel::stepWanted, this, &AskPage::takeStep);
    connect(m_steps, &StepsPanel::previewWanted, this, &AskPage::preview);
    connect(m_steps, &StepsPanel::dryRunWanted, this, [this] {
        m_said->hide();
        m_requests.rehearse();
    });
    connect(m_steps, &StepsPanel::editWanted, this, [this] {
        if (const auto *request = m_requests.chosen()) {
            m_form->begin(toText(request->id), request->form);
            m_rooms->setCurrentIndex(Form);
            m_form->firstFocus()->setFocus();
        }
    });
    connect(m_steps, &StepsPanel::exportWanted, this, [this] {
        if (const auto *request = m_requests.chosen())
            Q_EMIT exportWanted(toText(request->id));
    });
    connect(m_steps, &StepsPanel::sendWanted, this, [this] {
        auto out = m_workspace.caseFile().info().file;
        out.replace_filename(m_requests.chosen()->id + ".request");
        (new SendDialog(m_requests, m_workspace.settings(), *m_requests.chosen(), toText(pathText(out)), this))->open();
    });
    connect(m_steps, &StepsPanel::receiveWanted, this,
            [this] { (new ReceiveDialog(m_requests, m_workspace.settings(), this))->open(); });
    connect(m_steps, &StepsPanel::sheetWanted, this, &AskPage::saveSheet);
    connect(m_form, &RequestFormPane::saveWanted, this, [this] { sendForm(false); });
    connect(m_form, &RequestFormPane::submitWanted, this, [this] { sendForm(true); });
    connect(m_form, &RequestFormPane::cancelled, this, [this] {
        m_form->stop();
        m_rooms->setCurrentIndex(Inbox);
        showList();
    });
}

QWidget *AskPage::firstFocus()
{
    if (m_rooms->currentIndex() == Form)
        return m_form->firstFocus();
    return m_rooms->currentIndex() == Inbox ? static_cast<QWidget *>(m_list) : m_new;
}

QList<QWidget *> AskPage::panes()
{
    if (m_rooms->currentIndex() != Inbox)
        return {firstFocus()};
    return {m_list, m_steps->firstFocus()};
}

void AskPage::askNew()
{
    m_form->begin();
    m_rooms->setCurrentIndex(Form);
    m_form->firstFocus()->setFocus();
}

void AskPage::showList()
{
    auto &list = m_requests.list();
    const int waiting = list.waiting();
    m_waiting->setText(waiting > 0 ? tr("%n wait for somebody", nullptr, waiting) : QString());
    QStringList problems;
    for (const std::string &problem : m_requests.problems())
        problems += toText(problem);
    m_problems->setText(problems.join(u'\n'));
    m_problems->setVisible(!problems.isEmpty());
    if (m_rooms->currentIndex() != Form)
        m_rooms->setCurrentIndex(list.all().empty() ? Nothing : Inbox);
    const auto *request = m_requests.chosen();
    const int row = request ? list.rowOf(toText(request->id)) : -1;
    if (row >= 0)
        m_list->setCurrentIndex(list.index(row));
    else if (list.rowCount() > 0)
        m_list->setCurrentIndex(list.index(0));
    showChosen();
}

void AskPage::showChosen()
{
    const auto *request = m_requests.chosen();
    m_sheet->setVisible(request != nullptr);
    m_steps->setVisible(request != nullptr);
    if (!request)
        return;
    const auto &standing = m_requests.standing();
    using Comparison = RequestSheet::Comparison;
    m_sheet->show(*request, m_requests.zone(),
                  standing                 ? Comparison::Done
                  : m_requests.comparing() ? Comparison::Running
                                           : Comparison::None,
                  standing ? standing->changes : std::vector<std::string>(), m_requests.rehearsed());
    m_steps->show(*request, m_requests.zone(), standing && work::isVoid(*standing), m_requests.running());
}

void AskPage::takeStep(RequestAct act)
{
    const auto *request = m_requests.chosen();
    if (!request)
        return;
    m_said->hide();
    if (act == RequestAct::Submit)
        return submitAsItIs();
    const SignDialog::Signing signing{
        [this](const work::StepOrder &order, const crypto::PrivateKey &key, QObject *context, auto done) {
            return m_requests.plan(order, key, context, std::move(done));
        },
        [this](const work::StepOrder &order, const std::string &statement, const crypto::PrivateKey &key) {
            m_requests.take(order, statement, key);
        }};
    (new SignDialog(m_requests, m_workspace.settings(), *request, act, signing, this))->open();
}

void AskPage::submitAsItIs()
{
    const QString id = toText(m_requests.chosen()->id);
    auto *dialog = new KeyDialog(m_requests, m_workspace.settings(),
                                 {tr("Submit %1").arg(id),
                                  tr("The query is run, and what it selects is what an approver decides on. You sign "
                                     "form and result."),
                                  tr("Submit")},
                                 this);
    connect(dialog, &KeyDialog::unlocked, this, [this, id, dialog](const crypto::PrivateKey &key) {
        m_requests.submit(id, std::nullopt, key);
        dialog->accept();
    });
    dialog->open();
}

void AskPage::sendForm(bool submit)
{
    const auto form = toForm(m_form->draft());
    if (!form) {
        Q_EMIT m_workspace.failed(form.error());
        return;
    }
    const KeyDialog::Texts texts =
        submit ? KeyDialog::Texts{tr("Submit the request"),
                                  tr("The query is run, and what it selects is what an approver decides on. You sign "
                                     "form and result."),
                                  tr("Submit")}
               : KeyDialog::Texts{tr("Save the draft"), tr("A draft is kept in the log of the case, signed by you."),
                                  tr("Save")};
    auto *dialog = new KeyDialog(m_requests, m_workspace.settings(), texts, this);
    connect(dialog, &KeyDialog::unlocked, this, [this, submit, form = *form, dialog](const crypto::PrivateKey &key) {
        if (submit)
            m_requests.submit(m_form->id(), form, key);
        else
            m_requests.saveDraft(form, key);
        dialog->accept();
    });
    dialog->open();
}

void AskPage::preview()
{
    const QString id = toText(m_requests.chosen()->id);
    auto *dialog = new KeyDialog(m_requests, m_workspace.settings(),
                                 {tr("Preview of %1").arg(id),
                                  tr("The log keeps who has seen which request. An approval says whether its author "
                                     "looked at the preview."),
                                  tr("Show")},
                                 this);
    connect(dialog, &KeyDialog::unlocked, this, [this, id, dialog](const crypto::PrivateKey &key) {
        m_requests.preview(key, dialog, [this, id, dialog](const Result<RequestsController::Preview> &preview) {
            if (!preview) {
                dialog->tell(preview.error());
                return;
            }
            dialog->accept();
            (new PreviewDialog(id, *preview, m_requests.zone(), this))->open();
        });
    });
    dialog->open();
}

void AskPage::saveSheet()
{
    auto *dialog =
        new QFileDialog(this, tr("Save the sheet"), toText(m_requests.chosen()->id) + u".pdf"_s, tr("PDF (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    connect(dialog, &QFileDialog::fileSelected, this, [this, request = *m_requests.chosen()](const QString &file) {
        const Status saved =
            saveRequestSheet(request, m_workspace.caseFile().title(), pathFromText(file.toStdString()));
        if (!saved)
            Q_EMIT m_workspace.failed(saved.error());
    });
    dialog->open();
}

} // namespace casebook::ui
