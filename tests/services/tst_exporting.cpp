// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exporting.h"
#include "support/reports.h"
#include "support/testfiles.h"

#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace gongkai;

namespace {

/// Remembers what it was asked and gives what it was told to give.
class FakeRenderer final : public ReportRenderer {
public:
    [[nodiscard]] Result<RenderedFile> render(const RenderRequest &request) const override {
        asked.push_back(request);
        if (error)
            return *error;
        return answer;
    }

    RenderedFile answer{"bytes", 1, {}};
    std::optional<Error> error;
    mutable std::vector<RenderRequest> asked;
};

} // namespace

class TestExporting final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void soundReportsAreWritten();
    void errorsBlock();
    void draftsLetErrorsPass();
    void explainedErrorsDoNotBlock();
    void carryNeedsThePreviousReport();
    void aFailingRendererWritesNothing();
    void closedPlacesAreToldBeforeTheWork();
    void existingFilesStayUnlessReplaced();
    void resultsAreGathered();

private:
    [[nodiscard]] ExportRequest request() const {
        ExportRequest request;
        request.report = &m_report;
        request.format = m_formats.byId(m_report.formatId);
        request.targets = {{m_folder->filePath(QStringLiteral("a.pdf")), &m_pdf},
                           {m_folder->filePath(QStringLiteral("a.docx")), &m_docx}};
        return request;
    }
    [[nodiscard]] QStringList names() const { return test::namesIn(m_folder->path()); }

    FormatCatalogue m_formats = test::formats();
    Report m_report;
    FakeRenderer m_pdf;
    FakeRenderer m_docx;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestExporting::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_report = test::report(QStringLiteral("suqian-2024"));
    m_pdf = {};
    m_docx = {};
    m_docx.answer.bytes = "word";
}

void TestExporting::cleanup() {
    m_folder.reset();
}

void TestExporting::soundReportsAreWritten() {
    const auto result = exportReport(request());
    QVERIFY(result.ok());
    QCOMPARE(names(), (QStringList{QStringLiteral("a.docx"), QStringLiteral("a.pdf")}));
    QCOMPARE(test::contentOf(m_folder->filePath(QStringLiteral("a.pdf"))), QByteArray("bytes"));
    QCOMPARE(test::contentOf(m_folder->filePath(QStringLiteral("a.docx"))), QByteArray("word"));
    for (const FakeRenderer *renderer : {&m_pdf, &m_docx}) {
        QCOMPARE(renderer->asked.size(), std::size_t(1));
        QCOMPARE(renderer->asked[0].mark, ReleaseMark::Unissued);
        QCOMPARE(renderer->asked[0].report, &m_report);
        QCOMPARE(renderer->asked[0].format, m_formats.byId(QStringLiteral("2021")));
        QCOMPARE(renderer->asked[0].previous, nullptr);
    }
}

void TestExporting::errorsBlock() {
    m_report = test::report(QStringLiteral("suqian-2025")); // four tables are empty
    const auto result = exportReport(request());
    QVERIFY(!result.ok());
    QCOMPARE(result.error().code, ErrorCode::FindingsBlock);
    QCOMPARE(result.error().args, QStringList{QStringLiteral("4")});
    QVERIFY(names().isEmpty());
    QVERIFY(m_pdf.asked.empty() && m_docx.asked.empty());
}

void TestExporting::draftsLetErrorsPass() {
    m_report = test::report(QStringLiteral("suqian-2025"));
    ExportRequest draft = request();
    draft.draft = true;
    const auto result = exportReport(draft);
    QVERIFY(result.ok());
    QCOMPARE(names().size(), 2);
    QCOMPARE(m_pdf.asked[0].mark, ReleaseMark::Draft);
    QCOMPARE(m_docx.asked[0].mark, ReleaseMark::Draft);
    QVERIFY(!result.value().findings.empty());
}

void TestExporting::explainedErrorsDoNotBlock() {
    const Report previous = test::report(QStringLiteral("suqian-2023"));
    const CellRef cell{QStringLiteral("t3"), QStringLiteral("carried_in"), QStringLiteral("legal")};
    m_report.setCell(cell, Json::number(1));
    m_report.setCell({cell.table, QStringLiteral("new"), cell.column},
                     Json::number(*m_report.cell({cell.table, QStringLiteral("new"), cell.column}).toInteger()));
    ExportRequest whole = request();
    whole.previous = &previous;
    const auto blocked = exportReport(whole);
    QVERIFY(!blocked.ok());
    const int before = blocked.error().args.value(0).toInt();
    Explanation e{QStringLiteral("t3.carry"), {cell.name()}, Json::object(), QStringLiteral("并入一家单位"), {}};
    e.values.set(cell.name(), Json::number(1));
    m_report.explanations.push_back(e);
    const auto after = exportReport(whole);
    QCOMPARE(after.ok() ? 0 : after.error().args.value(0).toInt(), before - 1);
}

void TestExporting::carryNeedsThePreviousReport() {
    Report previous = test::report(QStringLiteral("suqian-2023"));
    QVERIFY(exportReport(request()).ok());
    ExportRequest whole = request();
    whole.previous = &previous;
    whole.replace = true;
    QVERIFY(exportReport(whole).ok());
    QCOMPARE(m_pdf.asked.back().previous, &previous);
    for (auto &row : previous.cells[QStringLiteral("t3")])
        for (auto &cell : row)
            cell = Json::number(77);
    QCOMPARE(exportReport(whole).error().code, ErrorCode::FindingsBlock);
}

void TestExporting::aFailingRendererWritesNothing() {
    m_docx.error = Error{ErrorCode::ReadbackDiffers, QStringLiteral("x"), QStringLiteral("y"), {}};
    for (const bool draft : {false, true}) {
        ExportRequest failing = request();
        failing.draft = draft;
        const auto result = exportReport(failing);
        QVERIFY(!result.ok());
        QCOMPARE(result.error().code, ErrorCode::ReadbackDiffers);
        QVERIFY(names().isEmpty());
    }
}

void TestExporting::closedPlacesAreToldBeforeTheWork() {
    ExportRequest closed = request();
    closed.targets[1].path = m_folder->filePath(QStringLiteral("nofolder/a.docx"));
    QCOMPARE(exportReport(closed).error().code, ErrorCode::CannotWrite);
    QVERIFY(m_pdf.asked.empty());
    QVERIFY(names().isEmpty());
}

void TestExporting::existingFilesStayUnlessReplaced() {
    const QString path = m_folder->filePath(QStringLiteral("a.docx"));
    QVERIFY(test::putContent(path, "before"));
    QCOMPARE(exportReport(request()).error().code, ErrorCode::OutputExists);
    QCOMPARE(names(), QStringList{QStringLiteral("a.docx")});
    QCOMPARE(test::contentOf(path), QByteArray("before"));
    ExportRequest replacing = request();
    replacing.replace = true;
    QVERIFY(exportReport(replacing).ok());
    QCOMPARE(test::contentOf(path), QByteArray("word"));
}

void TestExporting::resultsAreGathered() {
    m_pdf.answer.pages = 7;
    m_pdf.answer.substituted = QStringList{QStringLiteral("𠮷 A"), QStringLiteral("㐂 B")};
    m_docx.answer.pages = 0;
    m_docx.answer.substituted = QStringList{QStringLiteral("𠮷 A"), QStringLiteral("镕 C")};
    const auto result = exportReport(request());
    QVERIFY(result.ok());
    QCOMPARE(result.value().pages, 7);
    QCOMPARE(result.value().substituted,
             (QStringList{QStringLiteral("𠮷 A"), QStringLiteral("㐂 B"), QStringLiteral("镕 C")}));
}

QTEST_APPLESS_MAIN(TestExporting)
#include "tst_exporting.moc"
