// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
// gongkai_desk_bench: what a clerk waits for in the real window, as JSON. Beside each figure stands the same act in a
// bare Qt window of the same run. With --bare it is that bare window alone, for start_bench.py.
#include "documents/documentbuilder.h"
#include "documents/page/paginator.h"
#include "models/pastedprose.h"
#include "storage/sqlitefile.h"
#include "storage/sqlreportstore.h"
#include "support/reports.h"
#include "support/scriptedprompt.h"
#include "ui/mainwindow.h"
#include "ui/proseeditor.h"
#include "ui/reportview.h"
#include "ui/tableview.h"
#include "ui/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QMimeData>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>

#include <algorithm>

using namespace gongkai;

namespace {

double milliseconds(const std::function<void()> &work) {
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

struct Spread {
    std::vector<double> all;
    [[nodiscard]] double at(double part) {
        std::sort(all.begin(), all.end());
        return all.empty() ? -1 : all[static_cast<std::size_t>(part * static_cast<double>(all.size() - 1))];
    }
};

void put(Json &json, const char *key, Spread &spread) {
    Json both = Json::object();
    both.set(QStringLiteral("median_ms"), Json::number(QString::number(spread.at(0.5), 'f', 2)));
    both.set(QStringLiteral("p99_ms"), Json::number(QString::number(spread.at(0.99), 'f', 2)));
    json.set(QString::fromLatin1(key), both);
}

/// One key and everything that follows from it: the report, the checks, the cells, the painting.
double key(QWidget *widget, char character) {
    return milliseconds([&] {
        QTest::keyClick(widget, character);
        QCoreApplication::processEvents();
    });
}

template <typename T> T *visibleOne(QWidget &window) {
    for (T *widget : window.findChildren<T *>())
        if (widget->isVisible())
            return widget;
    return nullptr;
}

/// A full report of the 2021 form: all figures of a real year and long prose in every part.
Report fullReport(const FormatCatalogue &formats) {
    Report report = test::report(QStringLiteral("suqian-2024"));
    const Format *format = formats.byId(report.formatId);
    for (const FormatSection &section : format->sections) {
        auto &blocks = report.blocks(section.no);
        for (int i = 0; i < 12; ++i) {
            blocks.push_back(Block::heading(3, QStringLiteral("（%1）主动公开情况").arg(i + 1)));
            blocks.push_back(Block::paragraph(QStringLiteral(
                "本年度新收政府信息公开申请3511件，上年结转96件，均在法定期限内办结。围绕重点领域信息公开，"
                "持续完善工作机制，规范公开流程，提升公开质量，全年开展业务培训12次，参训860人次。")));
        }
    }
    return report;
}

int bareWindow(QApplication &application) {
    QMainWindow window;
    window.setWindowTitle(QStringLiteral("bare window"));
    window.setCentralWidget(new QTextEdit(&window));
    window.resize(1280, 800);
    window.show();
    return application.exec();
}

} // namespace

int main(int argc, char **argv) {
    QApplication application(argc, argv);
    if (QCoreApplication::arguments().contains(QStringLiteral("--bare")))
        return bareWindow(application);
    theme::apply(application);
    const FormatCatalogue formats = test::formats();
    SystemClock clock;
    test::ScriptedPrompt prompt;
    QTemporaryDir folder;
    const auto fonts = std::make_shared<page::FontBook>(page::defaultFontFolders());
    auto opened = openSqliteFile(folder.filePath(QStringLiteral("desk.gk")));
    if (!opened)
        qFatal("%s", qPrintable(opened.error().detail));
    SqlReportStore store(std::move(opened.value().database), clock, false);
    Authoring authoring(store, formats);
    if (!authoring.importReport(test::report(QStringLiteral("suqian-2023"))) ||
        !authoring.importReport(fullReport(formats)))
        qFatal("import");
    WindowServices services;
    services.authoring = &authoring;
    services.clock = &clock;
    services.prompt = &prompt;
    services.fonts = fonts;
    double layOutMs = 0;
    services.layOut = [&](const Report &report, const Format &format, const Report *previous, bool draft) {
        page::PageModel model;
        layOutMs = milliseconds([&] {
            auto document =
                buildDocument({&report, &format, previous, draft ? ReleaseMark::Draft : ReleaseMark::Unissued});
            model = document ? page::paginate(document.value(), *fonts) : page::PageModel();
        });
        return model;
    };
    MainWindow window(std::move(services));
    window.openReport({});
    window.show();
    (void)QTest::qWaitForWindowExposed(&window);
    ReportView *view = window.view();
    Json json = Json::object();

    Spread prose;
    view->goToSection(QStringLiteral("1"));
    QCoreApplication::processEvents();
    auto *editor = visibleOne<ProseEditor>(window);
    editor->setFocus();
    QTextCursor end = editor->textCursor();
    end.movePosition(QTextCursor::End);
    editor->setTextCursor(end);
    for (int i = 0; i < 400; ++i)
        prose.all.push_back(key(editor, static_cast<char>('a' + i % 26)));
    put(json, "key_in_prose", prose);

    Spread cells;
    view->goToSection(QStringLiteral("3"));
    QCoreApplication::processEvents();
    auto *table = visibleOne<TableView>(window);
    table->setFocus();
    for (int i = 0; i < 200; ++i)
        cells.all.push_back(milliseconds([&] {
            QTest::keyClick(table->viewport(), static_cast<char>('1' + i % 9));
            if (QWidget *typed = QApplication::focusWidget())
                QTest::keyClick(typed, Qt::Key_Tab);
            QCoreApplication::processEvents();
        }));
    put(json, "figure_typed", cells);

    Spread switches;
    for (int i = 0; i < 60; ++i)
        switches.all.push_back(milliseconds([&] {
            view->goToSection(QString::number(1 + i % 6));
            QCoreApplication::processEvents();
        }));
    put(json, "section_switch", switches);

    Spread pages;
    view->showPreview(true);
    auto *preview = visibleOne<PreviewPane>(window);
    Spread layouts;
    for (int i = 0; i < 20; ++i) {
        pages.all.push_back(milliseconds([&] {
            preview->refresh();
            QCoreApplication::processEvents();
        }));
        layouts.all.push_back(layOutMs);
    }
    put(json, "preview_refresh", pages);
    put(json, "of_which_layout", layouts);

    const auto pasteMs = [](const QString &html) {
        return milliseconds([&html] {
            QMimeData source;
            source.setHtml(html);
            (void)readPasted(source);
        });
    };
    json.set(QStringLiteral("hostile_page_ms"),
             Json::number(QString::number(pasteMs(QStringLiteral("<div><table><tr><td>").repeated(90'000)), 'f', 1)));
    json.set(QStringLiteral("hostile_lists_ms"),
             Json::number(QString::number(pasteMs(QStringLiteral("<ul><li>字").repeated(100'000)), 'f', 1)));

    QTextEdit bare;
    bare.resize(800, 600);
    bare.show();
    (void)QTest::qWaitForWindowExposed(&bare);
    Spread bareKeys;
    for (int i = 0; i < 400; ++i)
        bareKeys.all.push_back(key(&bare, static_cast<char>('a' + i % 26)));
    put(json, "key_in_a_bare_text_edit", bareKeys);
    std::fputs(json.toBytes().constData(), stdout);
    return 0;
}
