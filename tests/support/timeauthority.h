// SPDX-FileCopyrightText: the Casebook authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QString>
#include <QTemporaryDir>

namespace casebook::test {

/// A time stamping authority with its own CA, made of the openssl program: another implementation of the asking, and
/// the only one of the answering side. All files are named within its folder.
class TimeAuthority
{
public:
    static bool possible() { return !QStandardPaths::findExecutable(QStringLiteral("openssl")).isEmpty(); }

    TimeAuthority()
    {
        write("tsa.cnf", "[tsa]\ndefault_tsa = it\n[it]\nserial = serial\nsigner_digest = sha256\n"
                         "default_policy = 1.2.3.4.1\ndigests = sha256\naccuracy = secs:1\ness_cert_id_alg = sha256\n");
        write("tsa.ext", "basicConstraints = CA:FALSE\nkeyUsage = critical,digitalSignature\n"
                         "extendedKeyUsage = critical,timeStamping\n");
        makeAuthority("ca");
        makeSigner("tsa", "tsa.ext", "-days 3650");
        write("serial", "01\n");
    }

    QString file(const QByteArray &name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    void makeAuthority(const QByteArray &name)
    {
        run("req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 3650 -subj \"/CN=Pluvius Test "
            "Authority\" -keyout " +
            name + ".key -out " + name + ".pem");
    }

    /// `valid` as options of `openssl x509`.
    void makeSigner(const QByteArray &name, const QByteArray &extensions, const QByteArray &valid)
    {
        run("req -new -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -subj \"/CN=Pluvius Test Clock\" -keyout " +
            name + ".key -out " + name + ".csr");
        run("x509 -req -in " + name + ".csr -CA ca.pem -CAkey ca.key -CAcreateserial " + valid + " -extfile " +
            extensions + " -out " + name + ".pem");
    }

    /// TimeStampResp in DER; empty where openssl would not make it.
    QByteArray answer(const QByteArray &query, const QByteArray &signer = "tsa")
    {
        write("query.tsq", query);
        QFile::remove(file("answer.tsr"));
        run("ts -reply -config tsa.cnf -queryfile query.tsq -out answer.tsr -signer " + signer + ".pem -inkey " +
            signer + ".key");
        return read("answer.tsr");
    }

    void write(const QByteArray &name, const QByteArray &bytes)
    {
        QFile out(file(name));
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("%s cannot be written", name.constData());
    }

    QByteArray read(const QByteArray &name) const
    {
        QFile in(file(name));
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }

    /// Runs openssl in the folder; its exit code. What it said is in output().
    int run(const QByteArray &arguments)
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QStringLiteral("openssl"), QProcess::splitCommand(QString::fromLatin1(arguments)));
        process.waitForFinished();
        m_output = process.readAll();
        return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    }
    const QByteArray &output() const { return m_output; }

private:
    QTemporaryDir m_folder;
    QByteArray m_output;
};

} // namespace casebook::test
