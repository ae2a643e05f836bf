// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QString>
#include <QTemporaryDir>

namespace gongkai::test {

struct ToolResult {
    bool started = false;
    int exitCode = -1;
    QByteArray output; ///< standard output and error together
};

/// Runs a tool. One that is not installed is a failure for the caller, never a reason to skip.
inline ToolResult runTool(const QString &program, const QStringList &arguments, const QString &folder = {}) {
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    if (!folder.isEmpty())
        process.setWorkingDirectory(folder);
    process.start(program, arguments);
    ToolResult result;
    result.started = process.waitForStarted(30'000);
    if (!result.started || !process.waitForFinished(60'000))
        return result;
    result.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    result.output = process.readAll();
    return result;
}

inline QByteArray readFile(const QString &path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool writeFile(const QString &path, const QByteArray &bytes) {
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// A throw-away authority made with the openssl command: root, int, clerk, supervisor, issuer (P-256), encipher
/// (keyEncipherment only), expired, tsa, foreignroot, foreign. Password of all key files: test-密码.
class TestPki final {
public:
    [[nodiscard]] QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    [[nodiscard]] QByteArray file(const char *name) const { return readFile(path(name)); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] static QByteArray password() { return QByteArray("test-\xe5\xaf\x86\xe7\xa0\x81"); }

    bool create() {
        writeFile(path("ext.cnf"), extensions());
        writeFile(path("index.txt"), {});
        writeFile(path("ts.serial"), "01\n");
        writeFile(path("ts.cnf"), timeStamping());
        return m_folder.isValid() && root("root", "Test Root") && root("foreignroot", "Foreign Root") &&
               issue("int", QStringLiteral("/C=CN/O=Test/CN=Test Issuing CA"), "root", "ca") &&
               issue("clerk", QStringLiteral("/C=CN/O=某区管委会/CN=经办人"), "int", "sign") &&
               issue("supervisor", QStringLiteral("/C=CN/O=某区管委会/CN=审核人"), "int", "sign") &&
               issue("issuer", QStringLiteral("/C=CN/O=某区管委会/CN=签发人"), "int", "sign", true) &&
               issue("encipher", QStringLiteral("/C=CN/CN=Encipher"), "int", "encipher") &&
               issue("foreign", QStringLiteral("/C=CN/CN=经办人"), "foreignroot", "sign") &&
               issue("tsa", QStringLiteral("/C=CN/CN=Test TSA"), "root", "tsa", true) && issueExpired() && exportAll();
    }

private:
    static QByteArray extensions() {
        return "[ca]\nbasicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign,cRLSign\n"
               "subjectKeyIdentifier=hash\n[sign]\nbasicConstraints=critical,CA:FALSE\n"
               "keyUsage=critical,digitalSignature,nonRepudiation\nsubjectKeyIdentifier=hash\n"
               "authorityKeyIdentifier=keyid\n[encipher]\nbasicConstraints=critical,CA:FALSE\n"
               "keyUsage=critical,keyEncipherment\n[tsa]\nbasicConstraints=critical,CA:FALSE\n"
               "keyUsage=critical,digitalSignature\nextendedKeyUsage=critical,timeStamping\n"
               "[authority]\ndatabase=index.txt\nserial=ca.serial\nnew_certs_dir=.\ndefault_md=sha256\npolicy=any\n"
               "[any]\ncommonName=supplied\n";
    }
    static QByteArray timeStamping() {
        return "[tsa]\ndefault_tsa=t\n[t]\nserial=ts.serial\nsigner_cert=tsa.pem\nsigner_key=tsa.key\n"
               "signer_digest=sha256\ndefault_policy=1.2.3.4.1\ndigests=sha256\ntsa_name=no\n"
               "ess_cert_id_chain=no\ness_cert_id_alg=sha256\n";
    }
    bool openssl(const QStringList &arguments) {
        const ToolResult result = runTool(QStringLiteral("openssl"), arguments, m_folder.path());
        if (result.exitCode != 0)
            m_problem = arguments.join(QLatin1Char(' ')) + QLatin1Char('\n') + QString::fromUtf8(result.output);
        return result.exitCode == 0;
    }
    static QString with(const char *name, const char *ending) {
        return QString::fromLatin1(name) + QString::fromLatin1(ending);
    }
    bool key(const char *name, bool ec) {
        return openssl(ec ? QStringList{QStringLiteral("genpkey"), QStringLiteral("-algorithm"), QStringLiteral("EC"),
                                        QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:P-256"),
                                        QStringLiteral("-out"), with(name, ".key")}
                          : QStringList{QStringLiteral("genpkey"), QStringLiteral("-algorithm"), QStringLiteral("RSA"),
                                        QStringLiteral("-pkeyopt"), QStringLiteral("rsa_keygen_bits:2048"),
                                        QStringLiteral("-out"), with(name, ".key")});
    }
    bool request(const char *name, const QString &subject) {
        return openssl({QStringLiteral("req"), QStringLiteral("-new"), QStringLiteral("-utf8"), QStringLiteral("-key"),
                        with(name, ".key"), QStringLiteral("-subj"), subject, QStringLiteral("-out"),
                        with(name, ".csr")});
    }
    bool root(const char *name, const char *common) {
        return key(name, false) && request(name, QStringLiteral("/C=CN/O=Test/CN=") + QString::fromLatin1(common)) &&
               openssl({QStringLiteral("x509"), QStringLiteral("-req"), QStringLiteral("-in"), with(name, ".csr"),
                        QStringLiteral("-signkey"), with(name, ".key"), QStringLiteral("-extfile"),
                        QStringLiteral("ext.cnf"), QStringLiteral("-extensions"), QStringLiteral("ca"),
                        QStringLiteral("-days"), QStringLiteral("3650"), QStringLiteral("-out"), with(name, ".pem")});
    }
    bool issue(const char *name, const QString &subject, const char *authority, const char *section, bool ec = false) {
        return key(name, ec) && request(name, subject) &&
               openssl({QStringLiteral("x509"), QStringLiteral("-req"), QStringLiteral("-in"), with(name, ".csr"),
                        QStringLiteral("-CA"), with(authority, ".pem"), QStringLiteral("-CAkey"),
                        with(authority, ".key"), QStringLiteral("-CAcreateserial"), QStringLiteral("-extfile"),
                        QStringLiteral("ext.cnf"), QStringLiteral("-extensions"), QString::fromLatin1(section),
                        QStringLiteral("-days"), QStringLiteral("1000"), QStringLiteral("-out"), with(name, ".pem")});
    }
    /// Only `openssl ca` can make a certificate whose time is over.
    bool issueExpired() {
        return key("expired", false) && request("expired", QStringLiteral("/CN=Expired")) &&
               openssl({QStringLiteral("ca"),          QStringLiteral("-batch"),
                        QStringLiteral("-notext"),     QStringLiteral("-create_serial"),
                        QStringLiteral("-config"),     QStringLiteral("ext.cnf"),
                        QStringLiteral("-name"),       QStringLiteral("authority"),
                        QStringLiteral("-cert"),       QStringLiteral("int.pem"),
                        QStringLiteral("-keyfile"),    QStringLiteral("int.key"),
                        QStringLiteral("-extensions"), QStringLiteral("sign"),
                        QStringLiteral("-startdate"),  QStringLiteral("20200101000000Z"),
                        QStringLiteral("-enddate"),    QStringLiteral("20210101000000Z"),
                        QStringLiteral("-in"),         QStringLiteral("expired.csr"),
                        QStringLiteral("-out"),        QStringLiteral("expired.pem")});
    }
    bool exportKey(const char *name, const char *certificate, const QStringList &how) {
        return openssl(QStringList{QStringLiteral("pkcs12"), QStringLiteral("-export"), QStringLiteral("-inkey"),
                                   with(certificate, ".key"), QStringLiteral("-in"), with(certificate, ".pem"),
                                   QStringLiteral("-certfile"), QStringLiteral("int.pem"), QStringLiteral("-passout"),
                                   QStringLiteral("pass:") + QString::fromUtf8(password()), QStringLiteral("-out"),
                                   with(name, ".p12")} +
                       how);
    }
    bool exportAll() {
        for (const char *name : {"clerk", "supervisor", "issuer", "encipher", "expired", "foreign"})
            if (!exportKey(name, name, {}))
                return false;
        const QString legacy = QStringLiteral("-legacy");
        const QString triple = QStringLiteral("PBE-SHA1-3DES");
        return exportKey("rc2", "clerk", {legacy}) &&
               exportKey("3des", "clerk",
                         {legacy, QStringLiteral("-certpbe"), triple, QStringLiteral("-keypbe"), triple}) &&
               openssl({QStringLiteral("pkcs12"), QStringLiteral("-export"), QStringLiteral("-nokeys"),
                        QStringLiteral("-in"), QStringLiteral("clerk.pem"), QStringLiteral("-passout"),
                        QStringLiteral("pass:") + QString::fromUtf8(password()), QStringLiteral("-out"),
                        QStringLiteral("nokey.p12")});
    }

    QTemporaryDir m_folder;
    QString m_problem;
};

} // namespace gongkai::test
