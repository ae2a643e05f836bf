// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/sourcecheck.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace gongkai::test {

namespace {

QStringList words(const char *text) {
    return QString::fromLatin1(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

/// What a layer may include besides itself: folders end with a slash.
const QMap<QString, QStringList> &layerTable() {
    static const QMap<QString, QStringList> table = {
        {QStringLiteral("base"), {}},
        {QStringLiteral("domain"), words("base/")},
        {QStringLiteral("wording"), words("domain/ base/")},
        {QStringLiteral("services"), words("domain/ base/")},
        {QStringLiteral("storage"), words("domain/ base/")},
        {QStringLiteral("signing"), words("domain/ base/")},
        {QStringLiteral("documents"), words("domain/ base/")},
        {QStringLiteral("documents/page"), words("base/ documents/document.h")},
        {QStringLiteral("models"), words("services/ domain/ base/ wording/ documents/page/ documents/document.h "
                                         "documents/documentbuilder.h")},
        {QStringLiteral("ui"), words("models/ services/ domain/ base/ wording/ documents/page/")},
        {QStringLiteral("cli"), words("signing/ storage/ documents/ services/ wording/ domain/ base/")},
        {QStringLiteral("main"),
         words("ui/ models/ signing/ storage/ documents/ services/ wording/ domain/ base/ cli/")},
    };
    return table;
}

/// Headers of others that only some layers may name.
struct Foreign {
    QRegularExpression header;
    QStringList layers;
};

const QList<Foreign> &foreignTable() {
    const auto of = [](const char *pattern, const char *layers) {
        return Foreign{QRegularExpression(QString::fromLatin1(pattern)), words(layers)};
    };
    static const QList<Foreign> table = {
        of("^(QtSql|QSql\\w*)(/|$)", "storage cli main"),
        of("^(QtWidgets|QtUiTools|Q\\w*Widget\\w*|QApplication|QDialog\\w*|QMainWindow|QMessageBox|QFileDialog|"
           "QPushButton|"
           "QLabel|QLineEdit|QComboBox|Q(Table|Tree|List|Header|Graphics|AbstractItem)View|Q(Styled|Abstract)?"
           "ItemDelegate|"
           "Q(VBox|HBox|Box|Grid|Form|Stacked)?Layout|QStyle\\w*)(/|$)",
           "ui main"),
        of("^(QtGui|QtPrintSupport|QtSvg|QGuiApplication|QPaint\\w*|QPixmap|QImage\\w*|QBitmap|QPicture|QIcon|QFont\\w*"
           "|"
           "QRawFont|QGlyphRun|QColor|QBrush|QPen|QTextDocument\\w*|QTextLayout|QTextCursor|QPage(Size|Layout|Ranges)|"
           "QPdfWriter|QPrint\\w*|QTransform|QPolygonF?|QRegion|QUndo\\w+|QStandardItem\\w*|QKeySequence|QAction|"
           "QClipboard|Q\\w*Validator|QWindow|QScreen|QSvg\\w+|QDesktopServices)(/|$)",
           "documents documents/page models ui cli main"),
        of("^QtCharts(/|$)", "ui"), // reports draw their charts themselves
        of("^openssl/", "signing"),
        of("^qpdf/", "signing documents"),
        of("^quazip\\w*/", "documents"),
        of("^rapidjson/", "base"),
    };
    return table;
}

struct Include {
    int line = 0;
    QString name;
    bool quoted = false;
};

struct Source {
    QString name; ///< below the root
    QStringList lines;
    QList<Include> includes;

    [[nodiscard]] bool is(const char *suffix) const { return name.endsWith(QLatin1String(suffix)); }
};

QList<Source> readSources(const QString &root) {
    static const QRegularExpression include(QStringLiteral("^\\s*#\\s*include\\s*([\"<])([^\">]+)[\">]"));
    QList<Source> sources;
    for (const char *folder : {"app", "tests", "forms"}) {
        QDirIterator files(QDir(root).filePath(QString::fromLatin1(folder)),
                           {QStringLiteral("*.h"), QStringLiteral("*.cpp"), QStringLiteral("*.ui")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            Source source;
            source.name = QDir(root).relativeFilePath(file.fileName());
            if (file.open(QIODevice::ReadOnly))
                source.lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'));
            if (!source.lines.isEmpty() && source.lines.constLast().isEmpty())
                source.lines.removeLast(); // the file ends with the end of its last line
            for (int i = 0; i < source.lines.size(); ++i)
                if (const auto match = include.match(source.lines[i]); match.hasMatch())
                    source.includes.append({i + 1, match.captured(2), match.captured(1) == QLatin1String("\"")});
            sources.append(source);
        }
    }
    std::sort(sources.begin(), sources.end(), [](const Source &a, const Source &b) { return a.name < b.name; });
    return sources;
}

/// "documents/page" or the first folder.
QString layerOf(const QString &name) {
    if (name.startsWith(QLatin1String("documents/page/")))
        return QStringLiteral("documents/page");
    return name.section(QLatin1Char('/'), 0, 0);
}

bool listed(const QStringList &allowed, const QString &name) {
    return std::any_of(allowed.begin(), allowed.end(), [&name](const QString &entry) {
        return entry.endsWith(QLatin1Char('/')) ? name.startsWith(entry) : name == entry;
    });
}

void checkIncludes(const Source &source, QStringList &complaints) {
    const QString inApp = source.name.mid(4);
    const QString layer = layerOf(inApp);
    if (!layerTable().contains(layer)) {
        complaints.append(QStringLiteral("%1: there is no layer %2").arg(source.name, layer));
        return;
    }
    const QString own = layer + QLatin1Char('/');
    for (const Include &include : source.includes) {
        const QString place = QStringLiteral("%1:%2: %3").arg(source.name).arg(include.line).arg(layer);
        for (const Foreign &foreign : foreignTable())
            if (foreign.header.match(include.name).hasMatch() && !foreign.layers.contains(layer))
                complaints.append(QStringLiteral("%1 may not include <%2>").arg(place, include.name));
        const bool ofLayer = layerTable().contains(include.name.section(QLatin1Char('/'), 0, 0)) &&
                             include.name.contains(QLatin1Char('/'));
        if (ofLayer && !include.name.startsWith(own) && !listed(layerTable().value(layer), include.name))
            complaints.append(QStringLiteral("%1 may not include %2").arg(place, include.name));
        const bool generated =
            include.name.endsWith(QLatin1String(".moc")) || include.name.startsWith(QLatin1String("ui_"));
        if (include.quoted && !ofLayer && !generated)
            complaints.append(QStringLiteral("%1: \"%2\" does not begin with a layer").arg(place, include.name));
    }
}

/// Follows the arrows between layers as they really are; `way` is how we came here.
void findCycle(const QString &layer, const QMap<QString, QSet<QString>> &arrows, QStringList way, QSet<QString> &done,
               QStringList &complaints) {
    if (const auto at = way.indexOf(layer); at >= 0) {
        complaints.append(QStringLiteral("app: cycle between layers: %1")
                              .arg((way.mid(at) + QStringList{layer}).join(QLatin1String(" -> "))));
        return;
    }
    if (done.contains(layer))
        return;
    way.append(layer);
    for (const QString &next : arrows.value(layer))
        findCycle(next, arrows, way, done, complaints);
    done.insert(layer);
}

void checkCycles(const QList<Source> &sources, QStringList &complaints) {
    QMap<QString, QSet<QString>> arrows;
    for (const Source &source : sources) {
        if (!source.name.startsWith(QLatin1String("app/")))
            continue;
        const QString from = source.name.section(QLatin1Char('/'), 1, 1);
        for (const Include &include : source.includes) {
            const QString to = include.name.section(QLatin1Char('/'), 0, 0);
            if (to != from && include.name.contains(QLatin1Char('/')) && layerTable().contains(to))
                arrows[from].insert(to);
        }
    }
    QSet<QString> done;
    for (auto it = arrows.begin(); it != arrows.end(); ++it)
        findCycle(it.key(), arrows, {}, done, complaints);
}

void checkForm(const Source &source, QStringList &complaints) {
    const bool ui = source.is(".ui");
    const QString head = source.lines.mid(0, ui ? 10 : 3).join(QLatin1Char('\n'));
    if (!head.contains(QLatin1String("SPDX-FileCopyrightText: ")) ||
        !head.contains(QLatin1String("SPDX-License-Identifier: GPL-3.0-or-later")))
        complaints.append(QStringLiteral("%1: no SPDX head").arg(source.name));
    const bool test = source.name.startsWith(QLatin1String("tests/")); // rows of data read well in one place
    const int budget = ui ? 800 : source.is(".h") ? 200 : test ? 700 : 500;
    if (source.lines.size() > budget)
        complaints.append(
            QStringLiteral("%1: %2 lines, at most %3").arg(source.name).arg(source.lines.size()).arg(budget));
    if (source.is(".h") && !source.lines.contains(QLatin1String("#pragma once")))
        complaints.append(QStringLiteral("%1: no #pragma once").arg(source.name));
}

} // namespace

QStringList checkSources(const QString &root) {
    QStringList complaints;
    const QList<Source> sources = readSources(root);
    for (const Source &source : sources) {
        checkForm(source, complaints);
        if (source.name.startsWith(QLatin1String("app/")))
            checkIncludes(source, complaints);
    }
    checkCycles(sources, complaints);
    return complaints;
}

int countSources(const QString &root) {
    return static_cast<int>(readSources(root).size());
}

} // namespace gongkai::test
