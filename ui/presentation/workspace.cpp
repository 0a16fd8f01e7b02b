// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/presentation/workspace.h"

#include "ui/presentation/eventtext.h"

#include <QDir>
#include <QStandardPaths>

#include <utility>

namespace casebook::ui {

namespace {

Path toPath(const QString &text)
{
    const auto utf8 = text.toUtf8();
    return pathFromText({utf8.constData(), static_cast<std::size_t>(utf8.size())});
}

/// More than there are cores: what is quick does not stand behind what takes its time.
constexpr int readersAtOnce = 4;

bool isCaseName(const Path &path)
{
    return QString::fromStdString(pathText(path)).endsWith(QLatin1String(".casebook"), Qt::CaseInsensitive);
}

} // namespace

Workspace::Workspace(QSettings &settings, Path sample, QObject *parent)
    : QObject(parent), m_settings(settings), m_sample(std::move(sample)), m_zone(m_settings.zone())
{
    m_readers.setMaxThreadCount(readersAtOnce);
    m_workers.setMaxThreadCount(2);
    m_read.setZone(m_zone);
    m_activity.setZone(m_zone);
    m_people.setZone(m_zone);
    m_search.setZone(m_zone);
    m_context.setZone(m_zone);
    m_filters.setZone(m_zone);
    m_terms.setZone(m_zone);
    m_deliveries.setZone(m_zone);
    m_requests.setZone(m_zone);
    m_log.setZone(m_zone);
    m_redactions.setZone(m_zone);
    m_move.setZone(m_zone);
    wire();
    wireMove();
}

Workspace::~Workspace()
{
    m_memory.save();
    m_import.stop();
    m_index.stop();
    m_export.stop();
    m_deliveries.stop();
    m_requests.stop();
    m_mailTargets.stop();
    m_move.stop();
    m_push.pause();
    m_verify.stop();
    m_search.stop();
    m_context.stop();
    m_filters.stop();
    m_terms.stop();
    m_workers.waitForDone();
    m_readers.waitForDone();
}

void Workspace::forgetCase()
{
    m_import.forget();
    m_export.clear();
    m_deliveries.clear();
    m_requests.clear();
    m_log.clear();
    m_redactions.clear();
    m_mailTargets.clear();
    m_mailboxes.clear();
    m_move.clear();
    m_push.clear();
    m_verify.clear();
    m_search.clear();
    m_completion.clear();
    m_marks.clear();
    m_context.clear();
    m_filters.clear();
    m_terms.clear();
    m_read.clear();
    m_activity.setWhole(std::nullopt);
    m_people.show(std::nullopt);
    m_talks.clear();
    m_issues.clear();
}

void Workspace::wire()
{
    connect(&m_case, &CaseController::opened, this, [this] {
        m_writes.setFile(m_case.info().file);
        m_settings.addRecentCase(toText(pathText(m_case.info().file)));
        forgetCase();
        if (!m_importNext.empty())
            importMore(std::exchange(m_importNext, {}));
    });
    connect(&m_import, &ImportController::started, &m_verify, &VerifyController::clear);
    connect(&m_case, &CaseController::contentsChanged, this, [this] {
        m_sources.show(m_case.contents().sources);
        m_read.reload(m_case.contents().tenants);
        m_talks.clear();
        showActivity();
        m_search.reload();
        if (!m_import.running())
            m_index.update(m_case.info().file);
        m_marks.reload();
        m_filters.reload();
        m_terms.reload();
        m_deliveries.reload();
        m_requests.reload();
        m_redactions.reload();
        m_mailTargets.reload();
        m_push.reload();
        offerCompletions();
        m_issues.reload();
    });
    connect(&m_case, &CaseController::closed, this, [this] {
        m_writes.setFile(std::nullopt);
        forgetCase();
        m_sources.show({});
    });
    connect(&m_import, &ImportController::finished, &m_case, &CaseController::refresh);
    connect(&m_import, &ImportController::failed, this, [this](const Error &error) {
        m_case.refresh(); // the sources that it finished are in the case
        Q_EMIT failed(error);
    });
    connect(&m_search, &SearchController::queryChanged, this, [this] { m_export.setFilter(m_search.query()); });
    connect(&m_search, &SearchController::answered, this, [this] {
        m_read.show(m_search.query());
        m_activity.setQuery(m_search.query());
        m_export.recount();
    });
    connect(&m_search, &SearchController::hitOpened, &m_read, &ReadController::open);
    connect(&m_highlights, &HighlightSets::changed, this, [this] { m_search.setColouredWords(m_highlights.words()); });
    m_search.setColouredWords(m_highlights.words());
    connect(&m_index, &IndexController::failed, this, &Workspace::failed);
    connect(&m_search, &SearchController::failed, this, &Workspace::failed);
    connect(&m_marks, &MarksController::failed, this, &Workspace::failed);
    connect(&m_context, &ContextController::failed, this, &Workspace::failed);
    connect(&m_context, &ContextController::chosenChanged, this, [this] { m_export.setContext(m_context.chosen()); });
    connect(&m_filters, &FiltersController::failed, this, &Workspace::failed);
    connect(&m_terms, &TermsController::failed, this, &Workspace::failed);
    connect(&m_marks, &MarksController::tagsChanged, this, [this] { m_completion.setTags(m_marks.tags()); });
    connect(&m_read, &ReadController::conversationChanged, this, [this] {
        const auto &current = m_read.current();
        m_export.setConversation(current ? std::optional(current->id) : std::nullopt,
                                 current ? ConversationListModel::titleText(*current) : QString());
    });
    connect(&m_export, &ExportController::finished, &m_deliveries, &DeliveriesController::reload);
    connect(&m_export, &ExportController::finished, &m_requests, &RequestsController::reload);
    connect(&m_requests, &RequestsController::changed, this, [this, asked = m_requests.policy()]() mutable {
        // Somebody at another window, or on the command line, has changed the policy. Once: a case that says something
        // else than its log goes on doing so.
        if (m_case.isOpen() && m_requests.policy() != m_case.info().policy && m_requests.policy() != asked)
            m_case.refresh();
        asked = m_requests.policy();
    });
    connect(&m_deliveries, &DeliveriesController::failed, this, &Workspace::failed);
    connect(&m_requests, &RequestsController::failed, this, &Workspace::failed);
    connect(&m_log, &LogController::failed, this, &Workspace::failed);
    connect(&m_redactions, &RedactionsController::failed, this, &Workspace::failed);
    connect(&m_redactions, &RedactionsController::changed, &m_requests, &RequestsController::reload);
    connect(&m_mailTargets, &MailTargetsController::failed, this, &Workspace::failed);
    connect(&m_mailboxes, &MailboxesController::failed, this, &Workspace::failed);
    connect(&m_case, &CaseController::failed, this, [this](const Error &error) {
        m_importNext.clear();
        Q_EMIT failed(error);
    });
    connect(&m_read, &ReadController::failed, this, &Workspace::failed);
    connect(&m_report, &ReportController::changed, this, [this] { m_activity.setReport(m_report.report()); });
    connect(&m_activity, &ActivityController::failed, this, &Workspace::failed);
    connect(&m_people, &PeopleController::failed, this, &Workspace::failed);
    connect(&m_talks, &TalksController::failed, this, &Workspace::failed);
    connect(&m_issues, &IssueListModel::failed, this, &Workspace::failed);
    connect(&m_report, &ReportController::failed, this, &Workspace::failed);
}

void Workspace::wireMove()
{
    const auto follow = [this] { m_move.setFilter(m_search.query(), m_context.chosen()); };
    connect(&m_search, &SearchController::queryChanged, this, follow);
    connect(&m_context, &ContextController::chosenChanged, this, follow);
    connect(&m_move, &MoveController::exported, this, [this] {
        if (m_move.report())
            m_push.setFolder(m_move.report()->folder);
    });
    connect(&m_push, &PushController::ended, &m_move, &MoveController::reloadMapping);
    connect(&m_push, &PushController::changed, this, [this] { m_move.setEditable(!m_push.running()); });
    connect(&m_move, &MoveController::failed, this, &Workspace::failed);
    connect(&m_push, &PushController::failed, this, &Workspace::failed);
}

void Workspace::showActivity()
{
    const auto &overview = m_case.contents().overview;
    m_activity.setWhole(overview.first && overview.last ? std::optional(std::pair(*overview.first, *overview.last))
                                                        : std::nullopt);
}

void Workspace::offerCompletions()
{
    QStringList tenants;
    for (const auto &tenant : m_case.contents().tenants)
        tenants += toText(tenant.tenant);
    QStringList sources;
    for (const auto &source : m_case.contents().sources)
        sources += toText(source.path).section(QLatin1Char('/'), -1);
    sources.removeDuplicates();
    m_completion.reload(tenants, sources);
}

void Workspace::openPaths(const std::vector<Path> &paths)
{
    if (paths.empty())
        return;
    if (paths.size() == 1 && isCaseName(paths.front()))
        openCase(paths.front());
    else if (m_case.isOpen())
        importMore(paths);
    else
        Q_EMIT newCaseWanted(paths);
}

bool Workspace::refusedWhileBusy(const Path &file)
{
    if (!m_import.running() && !m_export.running() && !m_verify.running() && !m_terms.running() && !m_move.running() &&
        !m_push.running())
        return false;
    Q_EMIT failed(Error{Error::Code::Conflict, pathText(file),
                        "an import, an export, a check, a term list or a push is still running",
                        "Wait for it, or stop it in the bar at the bottom, and try again", std::nullopt});
    return true;
}

void Workspace::openAndImport(const Path &file, std::vector<Path> paths)
{
    if (refusedWhileBusy(file))
        return;
    m_importNext = std::move(paths);
    m_index.giveWay([this, file] { m_case.open(file); });
}

void Workspace::makeCase(const Path &file, const store::NewCase &settings, std::vector<Path> paths,
                         const std::optional<Path> &approver)
{
    if (refusedWhileBusy(file))
        return;
    m_importNext = std::move(paths);
    m_index.giveWay(
        [this, file, settings, approver] { m_case.make(file, settings, CaseController::IfThere::Refuse, approver); });
}

void Workspace::importInto(const Path &file, const store::NewCase &settings, std::vector<Path> paths)
{
    if (refusedWhileBusy(file))
        return;
    m_importNext = std::move(paths);
    m_index.giveWay([this, file, settings] { m_case.make(file, settings, CaseController::IfThere::Open); });
}

void Workspace::importMore(std::vector<Path> paths)
{
    if (!m_case.isOpen() || refusedWhileBusy(paths.front()))
        return;
    work::ImportRequest request;
    request.caseFile = m_case.info().file;
    request.paths = std::move(paths);
    m_index.giveWay([this, request = std::move(request)] { m_import.start(request); });
}

void Workspace::openSample()
{
    const auto folder = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    QDir().mkpath(folder);
    store::NewCase settings;
    settings.title = tr("Sample archive").toStdString();
    settings.policy = store::Policy::Single;
    importInto(toPath(folder + QStringLiteral("/sample.casebook")), settings, {m_sample});
}

void Workspace::closeCase()
{
    if (m_case.isOpen() && !refusedWhileBusy(m_case.info().file))
        m_index.giveWay([this] { m_case.close(); });
}

void Workspace::setZone(const QTimeZone &zone)
{
    if (zone == m_zone)
        return;
    m_zone = zone;
    m_settings.setZone(zone);
    m_read.setZone(zone);
    m_activity.setZone(zone);
    m_people.setZone(zone);
    m_search.setZone(zone);
    m_context.setZone(zone);
    m_filters.setZone(zone);
    m_terms.setZone(zone);
    m_deliveries.setZone(zone);
    m_requests.setZone(zone);
    m_log.setZone(zone);
    m_redactions.setZone(zone);
    m_move.setZone(zone);
    Q_EMIT zoneChanged();
}

bool Workspace::busy() const
{
    return m_import.running() || m_export.running() || m_deliveries.purging() || m_requests.running() ||
           m_redactions.busy() || m_mailTargets.testing() || m_move.running() || m_push.running() ||
           m_verify.running() || m_terms.running() || m_index.running() || m_case.isOpening() ||
           m_reads.pending() > 0 || m_writes.busy();
}

QString Workspace::suggestedTitle(const std::vector<Path> &paths)
{
    if (paths.empty())
        return {};
    const auto &first = paths.front();
    auto name = first.has_filename() ? first.filename() : first.parent_path().filename();
    // `IMArchives` is what every archive folder is called; the folder above it says whose it is.
    if (toText(pathText(name)).compare(QLatin1String("IMArchives"), Qt::CaseInsensitive) == 0) {
        const auto above = (first.has_filename() ? first : first.parent_path()).parent_path().filename();
        if (!above.empty())
            name = above;
    }
    return toText(pathText(name.stem()));
}

Path Workspace::suggestedCase(const std::vector<Path> &paths)
{
    auto name = suggestedTitle(paths);
    if (name.isEmpty())
        name = tr("Case");
    const auto folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return toPath(folder + QLatin1Char('/') + name + QStringLiteral(".casebook"));
}

} // namespace casebook::ui
