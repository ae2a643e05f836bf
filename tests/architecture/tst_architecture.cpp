// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/sourcecheck.h"
#include "support/testfiles.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace gongkai;

namespace {

const char *const spdx =
    "// SPDX-FileCopyrightText: 2026 The Gongkai authors\n// SPDX-License-Identifier: GPL-3.0-or-later\n";

using Files = QMap<QString, QByteArray>;

bool write(const QString &root, const Files &files) {
    for (auto file = files.begin(); file != files.end(); ++file) {
        const QString path = root + QLatin1Char('/') + file.key();
        if (!QDir().mkpath(QFileInfo(path).path()) || !test::putContent(path, *file))
            return false;
    }
    return true;
}

QByteArray including(const char *what) {
    return QByteArray(spdx) + "#include " + what + '\n';
}

} // namespace

class TestArchitecture final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theProgramIsInOrder();
    void soundSourcesPass();
    void theCheckBites_data();
    void theCheckBites();
    void cyclesAreFound();
};

void TestArchitecture::theProgramIsInOrder() {
    const QString root = QStringLiteral(GONGKAI_SOURCE_DIR);
    QVERIFY(test::countSources(root) > 100);
    const QStringList complaints = test::checkSources(root);
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(QLatin1Char('\n'))));
}

void TestArchitecture::soundSourcesPass() {
    const QTemporaryDir folder;
    const QByteArray header = QByteArray(spdx) + "#pragma once\n";
    const QByteArray ui = "<?xml version=\"1.0\"?>\n<!-- SPDX-FileCopyrightText: 2026 The Gongkai authors\n"
                          "SPDX-License-Identifier: GPL-3.0-or-later -->\n<ui/>\n";
    QVERIFY(write(folder.path(),
                  {{QStringLiteral("app/base/a.h"), header + "#include <QString>\n#include <QStringView>\n"},
                   {QStringLiteral("app/base/a.cpp"), including("\"base/a.h\"\n#include <rapidjson/reader.h>")},
                   {QStringLiteral("app/domain/b.h"), header + "#include \"base/a.h\"\n"},
                   {QStringLiteral("app/documents/document.h"), header + "#include \"domain/b.h\"\n"},
                   {QStringLiteral("app/documents/page/p.cpp"),
                    including("\"documents/document.h\"\n#include <QPainter>\n#include <QTextLayout>")},
                   {QStringLiteral("app/documents/pdf/d.cpp"), including("\"documents/page/p.h\"")},
                   {QStringLiteral("app/storage/s.cpp"), including("<QSqlQuery>")},
                   {QStringLiteral("app/ui/w.cpp"), including("\"ui_w.h\"\n#include <QWidget>")},
                   {QStringLiteral("app/ui/w.h"), header + QByteArray(197, '\n')},
                   {QStringLiteral("app/main/main.cpp"), including("\"ui/w.h\"\n#include \"storage/s.h\"")},
                   {QStringLiteral("forms/w.ui"), ui + QByteArray(796, '\n')},
                   {QStringLiteral("tests/ui/t.cpp"), QByteArray(spdx) + QByteArray(498, '\n')}}));
    QCOMPARE(test::checkSources(folder.path()), QStringList());
    QCOMPARE(test::countSources(folder.path()), 12);
}

void TestArchitecture::theCheckBites_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("complaint"); // part of it
    const auto row = [](const char *what, const char *name, const QByteArray &content, const char *complaint) {
        QTest::newRow(what) << QString::fromLatin1(name) << content << QString::fromLatin1(complaint);
    };
    const auto forbidden = [&row](const char *name, const char *include) {
        const QByteArray what = QByteArray(name) + " includes " + include;
        row(what.constData(), name, including(include), "may not include");
    };
    forbidden("app/base/x.cpp", "\"domain/report.h\"");
    forbidden("app/domain/x.cpp", "\"services/exporting.h\"");
    forbidden("app/domain/x.cpp", "<QPainter>");
    forbidden("app/domain/x.cpp", "<QtGui/QImage>");
    forbidden("app/domain/x.cpp", "<QSqlQuery>");
    forbidden("app/base/x.cpp", "<QWidget>");
    forbidden("app/base/x.cpp", "<QFontMetrics>");
    forbidden("app/domain/x.cpp", "<rapidjson/reader.h>");
    forbidden("app/wording/x.cpp", "\"services/exporting.h\"");
    forbidden("app/services/x.cpp", "\"storage/database.h\"");
    forbidden("app/services/x.cpp", "\"documents/pdf/pdfrenderer.h\"");
    forbidden("app/services/x.cpp", "\"wording/errortext.h\"");
    forbidden("app/services/x.cpp", "<openssl/evp.h>");
    forbidden("app/storage/x.cpp", "\"services/filewriter.h\"");
    forbidden("app/signing/x.cpp", "\"documents/document.h\"");
    forbidden("app/signing/x.cpp", "<storage/database.h>");
    forbidden("app/documents/x.cpp", "\"signing/pdfsigner.h\"");
    forbidden("app/documents/page/x.cpp", "\"domain/report.h\"");
    forbidden("app/documents/page/x.cpp", "\"documents/documentbuilder.h\"");
    forbidden("app/documents/page/x.cpp", "\"documents/pdf/pdfrenderer.h\"");
    forbidden("app/models/x.cpp", "\"documents/pdf/pdfrenderer.h\"");
    forbidden("app/models/x.cpp", "\"storage/database.h\"");
    forbidden("app/models/x.cpp", "<QWidget>");
    forbidden("app/ui/x.cpp", "\"documents/document.h\"");
    forbidden("app/ui/x.cpp", "\"signing/pdfsigner.h\"");
    forbidden("app/ui/x.cpp", "<QSqlDatabase>");
    forbidden("app/ui/x.cpp", "<QtSql/QSqlQuery>");
    forbidden("app/documents/x.cpp", "<QtCharts/QChart>");
    forbidden("app/cli/x.cpp", "\"models/editsession.h\"");
    forbidden("app/cli/x.cpp", "\"ui/mainwindow.h\"");
    forbidden("app/cli/x.cpp", "  <QWidget>");
    row("an include without its layer", "app/ui/x.cpp", including("\"mainwindow.h\""), "does not begin with a layer");
    row("an include by a way up", "app/ui/x.cpp", including("\"../storage/database.h\""),
        "does not begin with a layer");
    row("a folder that is no layer", "app/utils/x.cpp", spdx, "there is no layer utils");
    row("a file of the program without a head", "app/base/x.cpp", "int x;\n", "no SPDX head");
    row("a test without a head", "tests/base/x.cpp", "int x;\n", "no SPDX head");
    row("a head that comes too late", "app/base/x.cpp", QByteArray("\n\n") + spdx, "no SPDX head");
    row("another licence", "app/base/x.cpp", QByteArray(spdx).replace("GPL-3.0-or-later", "MIT"), "no SPDX head");
    row("a form without a head", "forms/x.ui", "<?xml version=\"1.0\"?>\n<ui/>\n", "no SPDX head");
    row("an empty file", "app/base/x.cpp", {}, "no SPDX head");
    row("a long source", "app/base/x.cpp", spdx + QByteArray(499, '\n'), "501 lines, at most 500");
    row("a long header", "app/base/x.h", spdx + QByteArray("#pragma once\n") + QByteArray(198, '\n'),
        "201 lines, at most 200");
    row("a long form", "forms/x.ui", spdx + QByteArray(799, '\n'), "801 lines, at most 800");
    row("a header that can be read twice", "app/base/x.h", spdx, "no #pragma once");
}

void TestArchitecture::theCheckBites() {
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(QString, complaint);
    const QTemporaryDir folder;
    QVERIFY(write(folder.path(), {{name, content}}));
    const QStringList complaints = test::checkSources(folder.path());
    QCOMPARE(complaints.size(), 1);
    QVERIFY2(complaints[0].startsWith(name) && complaints[0].contains(complaint), qPrintable(complaints[0]));
}

void TestArchitecture::cyclesAreFound() {
    const QTemporaryDir folder;
    QVERIFY(write(folder.path(), {{QStringLiteral("app/domain/a.cpp"), including("\"base/b.h\"")},
                                  {QStringLiteral("app/base/b.cpp"), including("\"services/c.h\"")},
                                  {QStringLiteral("app/services/c.cpp"), including("\"domain/a.h\"")}}));
    QStringList cycles;
    for (const QString &complaint : test::checkSources(folder.path()))
        if (complaint.contains(QLatin1String("cycle")))
            cycles.append(complaint);
    QCOMPARE(cycles, QStringList{QStringLiteral("app: cycle between layers: base -> services -> domain -> base")});
}

QTEST_APPLESS_MAIN(TestArchitecture)
#include "tst_architecture.moc"
