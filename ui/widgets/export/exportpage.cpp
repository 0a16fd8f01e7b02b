// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/export/exportpage.h"

#include "ui/presentation/eventtext.h"
#include "ui/presentation/owndirection.h"
#include "ui/presentation/requesttext.h"
#include "ui/presentation/wording.h"
#include "ui/presentation/workspace.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/export/deliveriespanel.h"
#include "ui/widgets/export/exportresult.h"
#include "ui/widgets/export/formchoice.h"
#include "ui/widgets/export/policycard.h"
#include "ui/widgets/export/printing.h"
#include "ui/widgets/facebutton.h"
#include "ui/widgets/outfolder.h"
#include "ui/widgets/pagecolumn.h"

#include <QButtonGroup>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QRadioButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace casebook::ui {

namespace {

enum Step { Question, Run, Outcome };

} // namespace

ExportPage::ExportPage(Workspace &workspace, QWidget *parent)
    : Page(tr("Export"), Icon::Export, parent)
    , m_workspace(workspace)
    , m_face(new QButtonGroup(this))
    , m_faces(new QStackedWidget)
    , m_steps(new QStackedWidget)
    , m_whole(scopeChoice(ExportController::Scope::WholeCase, QStringLiteral("exportWhole")))
    , m_filter(scopeChoice(ExportController::Scope::Filter, QStringLiteral("exportFilter")))
    , m_conversation(scopeChoice(ExportController::Scope::Conversation, QStringLiteral("exportConversation")))
    , m_request(scopeChoice(ExportController::Scope::Request, QStringLiteral("exportRequest")))
    , m_counts(new ToneLabel(Tone::Text))
    , m_form(new FormChoice(workspace))
    , m_place(new QWidget)
    , m_folder(lineEdit(QStringLiteral("exportFolder"), tr("Folder for the export")))
    , m_policy(new PolicyCard(workspace))
    , m_missing(new ToneLabel(Tone::Warning))
    , m_preview(button(tr("Preview…"), QStringLiteral("exportPreview")))
    , m_dryRun(button(tr("Dry run"), QStringLiteral("exportDryRun")))
    , m_start(primaryButton(tr("Export"), QStringLiteral("exportStart")))
    , m_printing(new Printing(workspace.exporting(), this))
    , m_running(pageHeading(tr("Exporting…")))
    , m_bar(new QProgressBar)
    , m_figures(new ToneLabel(Tone::Dim))
    , m_stopHint(new ToneLabel(Tone::Dim))
    , m_result(new ExportResult)
    , m_openFolder(button(tr("Open the folder"), QStringLiteral("exportOpenFolder")))
    , m_again(button(tr("Another export…"), QStringLiteral("exportAgain")))
    , m_deliveries(new DeliveriesPanel(workspace))
{
    setObjectName(QStringLiteral("exportPage"));
    m_steps->setObjectName(QStringLiteral("exportSteps"));
    m_steps->addWidget(makeQuestion());
    m_steps->addWidget(makeRun());
    m_steps->addWidget(makeResult());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeFaces());
    m_faces->addWidget(m_steps);
    m_faces->addWidget(m_deliveries);
    layout->addWidget(m_faces, 1);

    auto &exporting = m_workspace.exporting();
    connect(&exporting, &ExportController::scopeChanged, this, &ExportPage::showScopes);
    connect(&exporting, &ExportController::countsChanged, this, &ExportPage::showCounts);
    connect(&exporting, &ExportController::started, this, &ExportPage::showRun);
    connect(&exporting.job(), &RunningJob::changed, this, &ExportPage::showJob);
    connect(&exporting, &ExportController::finished, this, &ExportPage::showOutcome);
    connect(&exporting, &ExportController::failed, this, &ExportPage::showOutcome);
    connect(&m_workspace.caseFile(), &CaseController::opened, this, [this] {
        m_steps->setCurrentIndex(Question);
        suggestFolder();
    });
    connect(m_policy, &PolicyCard::changed, this, &ExportPage::showCounts);
    connect(m_form, &FormChoice::formChanged, this, [this] {
        suggestFolder();
        showForm();
    });
    connect(m_form, &FormChoice::changed, this, &ExportPage::showCounts);
    connect(&exporting, &ExportController::previewed, this, [this] { m_steps->setCurrentIndex(Question); });
    connect(&m_workspace.imports(), &ImportController::started, this, &ExportPage::showCounts);
    showScopes();
    showForm();
    showCounts();
}

QWidget *ExportPage::makeFaces()
{
    auto *bar = new Surface(QPalette::Base, Qt::BottomEdge);
    auto *line = new QHBoxLayout(bar);
    line->setContentsMargins(space(3), 0, space(3), 0);
    line->setSpacing(0);
    const std::pair<QString, QString> faces[]{{tr("New export"), QStringLiteral("faceExport")},
                                              {tr("Deliveries"), QStringLiteral("faceDeliveries")}};
    for (int face = 0; face < 2; ++face) {
        auto *choice = new FaceButton(faces[face].first);
        choice->setObjectName(faces[face].second);
        m_face->addButton(choice, face);
        line->addWidget(choice);
    }
    line->addStretch(1);
    m_face->button(0)->setChecked(true);
    connect(m_face, &QButtonGroup::idClicked, m_faces, &QStackedWidget::setCurrentIndex);
    return bar;
}

QRadioButton *ExportPage::scopeChoice(ExportController::Scope scope, const QString &name)
{
    auto *choice = new QRadioButton;
    choice->setObjectName(name);
    connect(choice, &QRadioButton::clicked, this, [this, scope] { m_workspace.exporting().choose(scope); });
    return choice;
}

QWidget *ExportPage::makeQuestion()
{
    auto *inside = new QVBoxLayout;
    inside->addWidget(pageHeading(tr("Export")));
    inside->addSpacing(space(1));
    inside->addWidget(sectionLabel(tr("What")));
    inside->addWidget(makeScopes());
    inside->addSpacing(space(1));
    inside->addWidget(sectionLabel(tr("As")));
    inside->addWidget(m_form);
    inside->addSpacing(space(1));
    inside->addWidget(makePlace());
    inside->addSpacing(space(1));
    inside->addWidget(sectionLabel(tr("Permission")));
    inside->addWidget(m_policy);
    m_missing->setObjectName(QStringLiteral("exportMissing"));
    m_missing->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_missing, 1);
    buttons->addWidget(m_preview);
    buttons->addWidget(m_dryRun);
    buttons->addWidget(m_start);
    inside->addLayout(buttons);
    inside->addStretch(1);
    connect(m_start, &QPushButton::clicked, this, &ExportPage::start);
    connect(m_dryRun, &QPushButton::clicked, this, &ExportPage::rehearse);
    connect(m_preview, &QPushButton::clicked, this, [this] { m_printing->preview(m_workspace.zone()); });
    return pageColumn(inside);
}

QWidget *ExportPage::makeScopes()
{
    auto *holder = new QWidget;
    auto *rows = new QVBoxLayout(holder);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space(3));
    auto *group = new QButtonGroup(this);
    for (auto *choice : {m_whole, m_filter, m_conversation, m_request}) {
        group->addButton(choice);
        rows->addWidget(choice);
    }
    m_counts->setObjectName(QStringLiteral("exportCounts"));
    m_counts->setFont(tabular(m_counts->font()));
    rows->addWidget(m_counts);
    return holder;
}

QWidget *ExportPage::makePlace()
{
    connect(m_folder, &QLineEdit::textChanged, this, &ExportPage::showCounts);
    auto *browse = button(tr("Choose…"), QStringLiteral("exportBrowse"));
    connect(browse, &QPushButton::clicked, this, &ExportPage::chooseFolder);
    auto *line = new QHBoxLayout;
    line->setSpacing(space(2));
    line->addWidget(m_folder, 1);
    line->addWidget(browse);
    auto *kept = new ToneLabel(Tone::Dim, tr("A new folder: nothing that exists is overwritten. It gets its name when "
                                             "everything is on disk."));
    kept->setFont(sized(kept->font(), TextSize::Small));
    auto *rows = new QVBoxLayout(m_place);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space(2));
    rows->addWidget(sectionLabel(tr("Where to")));
    rows->addLayout(line);
    rows->addWidget(kept);
    return m_place;
}

QWidget *ExportPage::makeRun()
{
    auto *inside = new QVBoxLayout;
    inside->addStretch(1);
    inside->addWidget(m_running);
    m_bar->setObjectName(QStringLiteral("exportProgress"));
    m_bar->setAccessibleName(tr("Progress of the export"));
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(6);
    m_figures->setObjectName(QStringLiteral("exportFigures"));
    m_figures->setFont(tabular(m_figures->font()));
    auto *stop = button(tr("Stop"), QStringLiteral("exportStop"));
    connect(stop, &QPushButton::clicked, &m_workspace.exporting(), &ExportController::stop);
    inside->addWidget(m_bar);
    inside->addWidget(m_figures);
    inside->addWidget(m_stopHint);
    inside->addWidget(stop, 0, Qt::AlignLeading);
    inside->addStretch(2);
    return pageColumn(inside);
}

QWidget *ExportPage::makeResult()
{
    connect(m_again, &QPushButton::clicked, this, [this] { ask(m_workspace.exporting().scope()); });
    connect(m_openFolder, &QPushButton::clicked, this, [this] {
        if (const auto &report = m_workspace.exporting().report())
            QDesktopServices::openUrl(QUrl::fromLocalFile(toText(pathText(report->folder))));
    });
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space(2));
    buttons->addStretch(1);
    buttons->addWidget(m_openFolder);
    buttons->addWidget(m_again);
    auto *inside = new QVBoxLayout;
    inside->addWidget(m_result);
    inside->addLayout(buttons);
    inside->addStretch(1);
    return pageColumn(inside);
}

QWidget *ExportPage::firstFocus()
{
    return m_steps->currentIndex() == Question ? static_cast<QWidget *>(m_start) : m_steps;
}

void ExportPage::ask(ExportController::Scope scope)
{
    auto &exporting = m_workspace.exporting();
    if (exporting.running())
        return;
    exporting.forget();
    exporting.choose(scope);
    m_madePassword = {};
    suggestFolder();
    m_steps->setCurrentIndex(Question);
    m_face->button(0)->click();
}

void ExportPage::askPrint(ExportController::Scope scope)
{
    if (m_workspace.exporting().running())
        return;
    m_form->choosePrint();
    ask(scope);
}

/// Paper goes to no folder, and pages can be looked at first.
void ExportPage::showForm()
{
    m_place->setVisible(!m_form->onPaper());
    m_preview->setVisible(m_form->onPages());
    m_start->setText(m_form->onPaper() ? tr("Print…") : tr("Export"));
}

void ExportPage::askFor(const QString &request)
{
    auto &exporting = m_workspace.exporting();
    if (exporting.running())
        return;
    exporting.setRequest(m_workspace.requests().list().find(request));
    ask(exporting.scope());
    if (const auto &chosen = exporting.request())
        m_form->choose(toText(chosen->form.delivery.format));
}

void ExportPage::suggestFolder()
{
    if (!m_workspace.caseFile().isOpen())
        return;
    m_folder->setText(suggestedFolder(m_workspace.caseFile().info().file, m_form->shortName()));
}

void ExportPage::chooseFolder()
{
    askFolderFor(*m_folder, tr("Folder for the export"), QStringLiteral("exportFolderDialog"));
}

void ExportPage::showScopes()
{
    const auto &exporting = m_workspace.exporting();
    m_whole->setText(tr("The whole case"));
    m_filter->setText(
        exporting.available(ExportController::Scope::Filter)
            ? tr("What the search selects: %1 · %2", "query, context rule")
                  .arg(apart(toText(query::toText(exporting.filter()))), ContextController::text(exporting.context()))
            : tr("What the search selects (nothing is looked for)"));
    m_conversation->setText(exporting.available(ExportController::Scope::Conversation)
                                ? tr("The open conversation: %1").arg(apart(exporting.conversationTitle()))
                                : tr("The open conversation (none is open)"));
    const auto &request = exporting.request();
    m_request->setText(request ? tr("What request %1 asks for: %2, as %3", "request, scope, format")
                                     .arg(toText(request->id), scopeText(request->form),
                                          deliveryFormatText(request->form.delivery.format))
                               : tr("What an approved request asks for (choose it on the page Ask)"));
    m_request->setEnabled(request.has_value());
    m_request->setChecked(exporting.scope() == ExportController::Scope::Request);
    m_filter->setEnabled(exporting.available(ExportController::Scope::Filter));
    m_conversation->setEnabled(exporting.available(ExportController::Scope::Conversation));
    m_whole->setChecked(exporting.scope() == ExportController::Scope::WholeCase);
    m_filter->setChecked(exporting.scope() == ExportController::Scope::Filter);
    m_conversation->setChecked(exporting.scope() == ExportController::Scope::Conversation);
}

void ExportPage::showCounts()
{
    const auto &counts = m_workspace.exporting().counts();
    m_counts->setText(
        counts ? tr("%1 events in %2 conversations").arg(countText(counts->events), countText(counts->conversations))
               : tr("counting…"));
    const bool reading = m_workspace.imports().running(); // what is there now is not all there will be
    if (reading)
        m_counts->setText(tr("Wait for the import to end"));
    const bool paper = m_form->onPaper();
    const auto missing = whatIsMissing();
    m_missing->setText(missing);
    const bool ready = m_policy->permitted() && !reading && counts && counts->events > 0;
    m_preview->setEnabled(ready);
    m_dryRun->setEnabled(!reading && counts); // it needs nobody's permission, and no folder
    m_start->setEnabled(ready && missing.isEmpty() && (paper || !m_folder->text().trimmed().isEmpty()));
}

QString ExportPage::whatIsMissing() const
{
    const auto &exporting = m_workspace.exporting();
    if (exporting.scope() == ExportController::Scope::Request && exporting.request()) {
        const auto format = toText(exporting.request()->form.delivery.format);
        if (!FormChoice::has(format))
            return tr("%1 is not exported in this window: casebook-cli export %2 … --request %3")
                .arg(deliveryFormatText(format.toStdString()), format, toText(exporting.request()->id));
        if (m_form->shortName() != format)
            return tr("The request is approved for %1.").arg(deliveryFormatText(format.toStdString()));
    }
    if (m_form->onPaper() && !Printing::possible())
        return tr("No printer is set up on this computer.");
    return m_form->whatIsMissing();
}

void ExportPage::start()
{
    if (m_form->onPaper())
        return m_printing->ask(m_workspace.zone());
    auto form = m_form->form(m_workspace.zone().id());
    if (!form) {
        Q_EMIT m_workspace.failed(form.error());
        return;
    }
    const auto *csv = std::get_if<work::CsvDelivery>(&*form);
    m_madePassword = csv && m_form->makesPassword() ? csv->packing.password : crypto::Secret();
    m_keptPassword = csv && m_form->keepsPassword() ? csv->packing.password : crypto::Secret();
    m_workspace.exporting().start(pathFromText(m_folder->text().trimmed().toStdString()), *form);
}

void ExportPage::rehearse()
{
    const auto form = m_form->form(m_workspace.zone().id());
    if (form)
        m_workspace.exporting().rehearse(*form, m_form->shortName());
    else
        Q_EMIT m_workspace.failed(form.error());
}

void ExportPage::showRun()
{
    const bool rehearses = m_workspace.exporting().rehearses();
    m_running->setText(rehearses ? tr("Dry run…") : tr("Exporting…"));
    m_stopHint->setText(m_workspace.exporting().sends()
                            ? tr("What was delivered stays delivered. The same export later goes on from there.")
                        : rehearses ? tr("Nothing is written or sent.")
                                    : tr("A stopped export leaves nothing behind."));
    m_steps->setCurrentIndex(Run);
}

void ExportPage::showJob()
{
    const auto &status = m_workspace.exporting().job().status();
    m_bar->setRange(0, status.permille < 0 ? 0 : 1000);
    m_bar->setValue(qMax(0, status.permille));
    m_figures->setText(status.figures);
}

void ExportPage::showDelivery(const store::Delivery &delivery)
{
    m_result->showDelivery(delivery, m_workspace.zone(), m_madePassword);
    if (m_keptPassword.empty())
        return;
    m_workspace.deliveries().keepPassword(delivery, m_keptPassword, this, [this, id = delivery.id](const Status &kept) {
        const auto &shown = m_workspace.exporting().delivery();
        if (shown && shown->id == id)
            m_result->showKept(kept);
        else if (!kept)
            Q_EMIT m_workspace.failed(kept.error());
    });
}

void ExportPage::showOutcome()
{
    const auto &exporting = m_workspace.exporting();
    if (exporting.rehearsed()) {
        m_result->show(*exporting.rehearsed());
    } else if (exporting.report()) {
        m_result->show(*exporting.report());
        if (exporting.delivery())
            showDelivery(*exporting.delivery());
        if (exporting.mails())
            m_result->showMails(*exporting.mails());
        if (exporting.sent())
            m_result->showSent(*exporting.sent());
    } else if (exporting.error()) {
        m_result->show(*exporting.error(), exporting.sends());
    }
    if (!exporting.rehearses()) // it has used none
        m_form->forgetPassword();
    m_madePassword = {};
    m_keptPassword = {};
    m_again->setText(exporting.rehearses() ? tr("Back to the export…") : tr("Another export…"));
    m_openFolder->setVisible(exporting.report() && !exporting.report()->folder.empty());
    m_steps->setCurrentIndex(Outcome);
}

} // namespace casebook::ui
