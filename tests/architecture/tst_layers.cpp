// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

using Edges = QMap<QString, QSet<QString>>;

/// The walls of ARCHITECTURE.md: what each folder may include besides itself, base and model.
const Edges allowedEdges{
    {u"core/base"_s, {}},
    {u"core/model"_s, {}},
    {u"core/crypto"_s, {}},
    {u"core/keystore"_s, {u"core/crypto"_s}},
    {u"core/pack"_s, {u"core/crypto"_s}},
    {u"core/archive"_s, {u"core/pack"_s, u"core/crypto"_s}},
    {u"core/query"_s, {}},
    {u"core/store"_s, {u"core/query"_s, u"core/crypto"_s}},
    {u"core/audit"_s, {u"core/store"_s, u"core/crypto"_s}},
    {u"core/review"_s, {u"core/store"_s, u"core/query"_s, u"core/crypto"_s, u"core/audit"_s}},
    {u"core/mail"_s, {u"core/crypto"_s}},
    {u"core/symphony"_s, {u"core/crypto"_s}},
    {u"core/exports"_s,
     {u"core/store"_s, u"core/query"_s, u"core/review"_s, u"core/crypto"_s, u"core/mail"_s, u"core/symphony"_s,
      u"core/pack"_s}},
    {u"core/jobs"_s, {}},
    {u"core/work"_s,
     {u"core/archive"_s, u"core/pack"_s, u"core/store"_s, u"core/query"_s, u"core/review"_s, u"core/crypto"_s,
      u"core/audit"_s, u"core/mail"_s, u"core/symphony"_s, u"core/exports"_s, u"core/jobs"_s}},
    {u"ui/presentation"_s,
     {u"core/work"_s, u"core/store"_s, u"core/query"_s, u"core/review"_s, u"core/exports"_s, u"core/archive"_s,
      u"core/audit"_s, u"core/symphony"_s, u"core/jobs"_s, u"core/keystore"_s}},
    {u"ui/widgets"_s, {u"ui/presentation"_s}},
};

/// Foreign headers that only one folder may see.
const QMap<QString, QString> owners{
    {u"sqlite3.h"_s, u"core/store"_s},
    {u"libdeflate.h"_s, u"core/store core/pack"_s},
    {u"QtCrypto"_s, u"core/crypto"_s},
    {u"openssl/"_s, u"core/crypto"_s},
    {u"archive.h"_s, u"core/pack"_s},
    {u"archive_entry.h"_s, u"core/pack"_s},
    {u"zlib.h"_s, u"core/pack"_s},
    {u"CLI/"_s, u"app/cli"_s},
    {u"quazip/"_s, u"core/pack"_s},
    {u"QNetwork"_s, u"core/symphony"_s},
    {u"QTcp"_s, u"core/mail"_s},
    {u"QSsl"_s, u"core/mail core/symphony"_s},
    {u"qt6keychain/"_s, u"core/keystore"_s},
};

struct Source
{
    QString path; ///< Relative to the checkout.
    QString text;
};

QList<Source> sources(const QString &folder)
{
    QList<Source> found;
    const QDir root(QStringLiteral(CASEBOOK_SOURCE_DIR));
    QDirIterator files(root.filePath(folder), {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            found.append({root.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll())});
    }
    return found;
}

QString layerOf(const QString &path)
{
    return path.section(u'/', 0, 1);
}

QStringList includes(const QString &text)
{
    static const QRegularExpression pattern(u"^\\s*#\\s*include\\s*[\"<]([^\">]+)[\">]"_s,
                                            QRegularExpression::MultilineOption);
    QStringList names;
    for (const QRegularExpressionMatch &match : pattern.globalMatch(text))
        names.append(match.captured(1));
    return names;
}

/// The includes of one source that break a wall, as sentences.
QStringList broken(const Source &source)
{
    QStringList sentences;
    const QString layer = layerOf(source.path);
    for (const QString &include : includes(source.text)) {
        const QString target = layerOf(include);
        const bool ours =
            include.startsWith(u"core/"_s) || include.startsWith(u"ui/"_s) || include.startsWith(u"app/"_s);
        const bool free =
            target == layer || target == u"core/base"_s || (target == u"core/model"_s && layer != u"core/base"_s);
        if (ours && !free && !allowedEdges.value(layer).contains(target))
            sentences.append(u"%1 may not include %2"_s.arg(source.path, include));
        for (const auto &[header, owner] : owners.asKeyValueRange()) {
            if (include.startsWith(header) && !owner.split(u' ').contains(layer))
                sentences.append(u"%1 may not include %2, which belongs to %3"_s.arg(source.path, include, owner));
        }
    }
    return sentences;
}

QStringList lines(const QList<Source> &all, const QRegularExpression &forbidden)
{
    QStringList found;
    for (const Source &source : all) {
        for (const QRegularExpressionMatch &match : forbidden.globalMatch(source.text))
            found.append(u"%1: %2"_s.arg(source.path, match.captured().trimmed()));
    }
    return found;
}

} // namespace

class TestLayers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFolderHasARowInTheTable();
    void includesStayInsideTheWalls();
    void aForbiddenIncludeIsFound();
    void coreKnowsNoWindowAndNoTranslation();
    void presentationKnowsNoWidget();
    void nobodySpinsEventLoops();
};

void TestLayers::everyFolderHasARowInTheTable()
{
    const QList<Source> all = sources(u"core"_s) + sources(u"ui"_s);
    QVERIFY(all.size() > 20);
    for (const Source &source : all)
        QVERIFY2(allowedEdges.contains(layerOf(source.path)), qPrintable(source.path));
}

void TestLayers::includesStayInsideTheWalls()
{
    QStringList sentences;
    for (const Source &source : sources(u"core"_s) + sources(u"ui"_s) + sources(u"app"_s)) {
        const QStringList found = broken(source);
        const bool isApp = source.path.startsWith(u"app/"_s); // may see everything of ours, but not what has one owner
        sentences += isApp ? found.filter(u"belongs to"_s) : found;
    }
    sentences.removeIf(
        [](const QString &sentence) { return sentence.startsWith(u"app/cli"_s) && sentence.contains(u"CLI/"_s); });
    QVERIFY2(sentences.isEmpty(), qPrintable(sentences.join(u'\n')));
}

void TestLayers::aForbiddenIncludeIsFound()
{
    QCOMPARE(broken({u"core/model/x.h"_s, u"#include \"core/store/casefile.h\"\n"_s}).size(), 1);
    QCOMPARE(broken({u"core/archive/x.cpp"_s, u"#include <sqlite3.h>\n"_s}).size(), 1);
    QCOMPARE(broken({u"core/store/x.cpp"_s, u"#include <sqlite3.h>\n#include \"core/query/query.h\"\n"_s}).size(), 0);
}

void TestLayers::coreKnowsNoWindowAndNoTranslation()
{
    static const QRegularExpression forbidden(
        uR"(\btr\(|QCoreApplication::translate|#include <QtGui|#include <QtWidgets|#include <Q(Widget|Application|GuiApplication|Image|Font|Painter|Dialog|MessageBox)>)"_s);
    QCOMPARE(lines(sources(u"core"_s), forbidden), QStringList());
}

void TestLayers::presentationKnowsNoWidget()
{
    static const QRegularExpression forbidden(
        uR"(#include <(QtWidgets|Q\w*(Widget|Dialog|MessageBox|View|Delegate|Button|Layout|MainWindow|Application))>)"_s);
    QStringList found = lines(sources(u"ui/presentation"_s), forbidden);
    found.removeIf([](const QString &line) {
        return line.contains(u"QCoreApplication"_s) || line.contains(u"QGuiApplication"_s) ||
               line.contains(u"QStringView"_s) || line.contains(u"QByteArrayView"_s) ||
               line.contains(u"QPageLayout"_s) || line.contains(u"QAbstractTextDocumentLayout"_s);
    });
    QCOMPARE(found, QStringList());
}

void TestLayers::nobodySpinsEventLoops()
{
    static const QRegularExpression forbidden(uR"(processEvents|QEventLoop|\.exec\(\)|moveToThread)"_s);
    QStringList found = lines(sources(u"core"_s) + sources(u"ui"_s), forbidden);
    QCOMPARE(found, QStringList());
}

QTEST_APPLESS_MAIN(TestLayers)
#include "tst_layers.moc"
