// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tableedits.h"
#include "support/memorystore.h"
#include "support/reports.h"

#include <QTest>

using namespace gongkai;

/// Ranges pasted, filled and cleared: each is one undo step, computed cells are kept, and what was left out is told.
class TestTableEdits final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void pastingIsOneStep();
    void whatIsLeftOutIsTold();
    void oneValueFillsTheRange();
    void numbersAreTakenAsWritten_data();
    void numbersAreTakenAsWritten();
    void wholeTablesFindTheirPlace();
    void oneOfSeveralTablesFindsItsPlace();
    void blanksEmptyTheirCells();
    void copyingLeavesLabelsOut();
    void cellsAreFilled();
    void clearingIsOneStep();
    void unlockedFiguresKeepTheirReason();
    void jumpsAreMarked();

private:
    [[nodiscard]] QString value(const char *name) const {
        const Json found = m_session->report().cell(*CellRef::fromName(QString::fromLatin1(name)));
        return found.isNumber() ? found.numberText() : found.toString();
    }
    [[nodiscard]] CellRange at(const char *from, const char *to = nullptr) const {
        const QModelIndex a = m_t3->indexOf(QString::fromLatin1(from));
        const QModelIndex b = to ? m_t3->indexOf(QString::fromLatin1(to)) : a;
        return CellRange::around({a, b});
    }
    static ClipboardGrid grid(const char16_t *text) { return gridFromText(QString::fromUtf16(text)).grid; }
    static ClipboardGrid printed(const TableModel &model, int from, int rows) {
        ClipboardGrid grid;
        for (int y = from; y < from + rows; ++y) {
            QStringList row;
            for (int x = 0; x < model.columnCount(); ++x)
                row.append(model.index(y, x).data().toString());
            grid.rows.push_back(row);
        }
        return grid;
    }

    FormatCatalogue m_formats = test::formats();
    test::MemoryStore m_store;
    test::FixedClock m_clock;
    Authoring m_authoring{m_store, m_formats};
    Report m_before;
    std::unique_ptr<EditSession> m_session;
    std::unique_ptr<TableModel> m_t3;
};

void TestTableEdits::init() {
    m_before = test::report(QStringLiteral("suqian-2024"));
    const auto id = m_store.create(m_before);
    m_session = std::make_unique<EditSession>(m_authoring, m_clock, m_authoring.open(id.value()).value(),
                                              test::report(QStringLiteral("suqian-2023")));
    m_t3 = std::make_unique<TableModel>(*m_session, QStringLiteral("t3"));
}

void TestTableEdits::cleanup() {
    m_t3.reset();
    m_session.reset();
}

void TestTableEdits::pastingIsOneStep() {
    const PasteOutcome outcome = pasteCells(*m_t3, at("t3.new.natural"), grid(u"10\t20\n1\t2\n"));
    QCOMPARE(outcome.pasted, 4);
    QVERIFY(outcome.computed == 0 && outcome.outside == 0 && outcome.noNumbers.empty());
    QCOMPARE(value("t3.new.natural"), QStringLiteral("10"));
    QCOMPARE(value("t3.carried_in.biz"), QStringLiteral("2"));
    QCOMPARE(value("t3.new.total"), QStringLiteral("40")); // 10 + 20 + 0 + 1 + 6 + 3
    QCOMPARE(m_session->report().sources.value(QStringLiteral("t3.new.biz")).origin, QStringLiteral("typed"));
    QCOMPARE(m_session->undoStack().count(), 1);
    m_session->undoStack().undo();
    QCOMPARE(m_session->report(), m_before);
    m_session->undoStack().redo();
    QCOMPARE(value("t3.carried_in.biz"), QStringLiteral("2"));
    // the same again changes nothing and is no step
    (void)pasteCells(*m_t3, at("t3.new.natural"), grid(u"10\t20\n1\t2\n"));
    QCOMPARE(m_session->undoStack().count(), 1);
}

void TestTableEdits::whatIsLeftOutIsTold() {
    // from the last typed column on: the total is computed, the rest is outside; so is the row below the table
    const PasteOutcome outcome =
        pasteCells(*m_t3, at("t3.carried_out.legal"),
                   grid(u"7\t约120\t99\t5\t\n1\t9007199254740993000000\t99\t\t\n\U0001F600\t\t\t\t\n"));
    QCOMPARE(outcome.pasted, 1);
    QCOMPARE(outcome.computed, 1);
    QCOMPARE(outcome.outside, 5); // 5, and the two rows below the table: 1, the long number, 99, the face
    QCOMPARE(outcome.noNumbers.size(), std::size_t(1));
    QCOMPARE(outcome.noNumbers[0].place, QStringLiteral("B1"));
    QCOMPARE(outcome.noNumbers[0].text, QStringLiteral("约120"));
    QCOMPARE(value("t3.carried_out.legal"), QStringLiteral("7"));
    QCOMPARE(m_session->report().cell(*CellRef::fromName(QStringLiteral("t3.carried_out.other"))),
             m_before.cell(*CellRef::fromName(QStringLiteral("t3.carried_out.other"))));
    m_session->undoStack().undo();
    const QString sentence(60, u'说');
    const PasteOutcome noNumbers =
        pasteCells(*m_t3, at("t3.new.natural"), gridFromText(sentence + QStringLiteral("\t18446744073709551616")).grid);
    QCOMPARE(noNumbers.noNumbers.size(), std::size_t(2));
    QCOMPARE(noNumbers.noNumbers[0].text.size(), 21); // shortened
    QCOMPARE(m_session->report(), m_before);
}

void TestTableEdits::oneValueFillsTheRange() {
    const PasteOutcome outcome = pasteCells(*m_t3, at("t3.new.legal", "t3.carried_in.total"), grid(u"4"));
    QCOMPARE(outcome.pasted, 4);
    QCOMPARE(outcome.computed, 2);
    QCOMPARE(value("t3.new.legal"), QStringLiteral("4"));
    QCOMPARE(value("t3.carried_in.other"), QStringLiteral("4"));
    QCOMPARE(m_session->undoStack().count(), 1);
}

void TestTableEdits::numbersAreTakenAsWritten_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("stored"); // empty: refused
    const auto row = [](const char16_t *text, const char *stored) {
        const QString shown = QString::fromUtf16(text);
        QTest::newRow(qPrintable(shown)) << shown << QString::fromLatin1(stored);
    };
    row(u"１２３", "123");
    row(u"1,234", "1234");
    row(u"１，２３４", "1234");
    row(u"１，２３４，５６７", "1234567");
    row(u"12,345.5", "12345.5");
    row(u"\u202e12\u202c", "12");
    row(u"0012", "12");
    row(u"1,23", "");
    row(u",123", "");
    row(u"1,2345", "");
    row(u"12件", "");
    row(u"+5", "");
    row(u"1e3", "");
    row(u"9007199254740993", "");
    row(u"=1+1", "");
    row(u"一二", "");
    row(u"\U0001F600", "");
}

void TestTableEdits::numbersAreTakenAsWritten() {
    QFETCH(QString, text);
    QFETCH(QString, stored);
    const PasteOutcome outcome = pasteCells(*m_t3, at("t3.new.natural"), gridFromText(text).grid);
    QCOMPARE(outcome.pasted, stored.isEmpty() ? 0 : 1);
    QCOMPARE(value("t3.new.natural"), stored.isEmpty() ? QStringLiteral("3440") : stored);
    m_session->undoStack().undo();
    // typed in the cell it is kept even when it is no number; the checks tell
    QVERIFY(m_t3->setData(m_t3->indexOf(QStringLiteral("t3.new.natural")), text, Qt::EditRole));
    if (!stored.isEmpty())
        QCOMPARE(value("t3.new.natural"), stored);
    else
        QCOMPARE(value("t3.new.natural"), text);
}

void TestTableEdits::wholeTablesFindTheirPlace() {
    const ClipboardGrid whole = printed(*m_t3, 0, m_t3->rowCount());
    (void)pasteCells(*m_t3, at("t3.new.natural", "t3.carried_out.total"), grid(u"0"));
    QCOMPARE(value("t3.granted.natural"), QStringLiteral("0"));
    // wherever the frame stands; labels and totals are no matter
    const PasteOutcome outcome = pasteCells(*m_t3, at("t3.total.natural"), whole);
    QCOMPARE(outcome.pasted, 24 * 6);
    QCOMPARE(outcome.outside, 0);
    QVERIFY(outcome.noNumbers.empty());
    QCOMPARE(outcome.range.top, 0);
    for (const CellRef &cell : m_session->format().cellsOf(*m_session->format().table(QStringLiteral("t3"))))
        QCOMPARE(m_session->report().cell(cell), m_before.cell(cell));
    // the body with its labels, but without the heads
    (void)pasteCells(*m_t3, at("t3.new.natural", "t3.carried_out.total"), grid(u"0"));
    const PasteOutcome body = pasteCells(*m_t3, at("t3.carried_out.other"), printed(*m_t3, 3, m_t3->rowCount() - 3));
    QCOMPARE(body.pasted, 24 * 6);
    QCOMPARE(body.range.top, 3);
}

void TestTableEdits::oneOfSeveralTablesFindsItsPlace() {
    TableModel t2(*m_session, QStringLiteral("t2"));
    QCOMPARE(t2.parts().size(), std::size_t(4));
    const TableModel::Part &last = t2.parts().back();
    ClipboardGrid one = printed(t2, last.row, last.rows);
    const QModelIndex inside = t2.nextEditable(t2.index(last.row, 0), false);
    QVERIFY(inside.row() >= last.row);
    one.rows[static_cast<std::size_t>(inside.row() - last.row)][inside.column()] = QStringLiteral("1,234.5");
    const PasteOutcome outcome = pasteCells(t2, CellRange::around({inside}), one);
    QCOMPARE(outcome.range.top, last.row);
    QCOMPARE(inside.data().toString(), QStringLiteral("1234.5"));
}

void TestTableEdits::blanksEmptyTheirCells() {
    const PasteOutcome outcome = pasteCells(*m_t3, at("t3.new.natural"), grid(u"1\t\t2\n"));
    QCOMPARE(outcome.pasted, 2);
    QCOMPARE(outcome.emptied, 1);
    QCOMPARE(value("t3.new.biz"), QString());
    QVERIFY(m_session->report().cell(*CellRef::fromName(QStringLiteral("t3.new.biz"))).isNull());
}

void TestTableEdits::copyingLeavesLabelsOut() {
    const ClipboardGrid copied = copyCells(*m_t3, at("t3.new.natural", "t3.carried_in.biz"));
    QCOMPARE(copied.rows, (std::vector<QStringList>{{QStringLiteral("3440"), QStringLiteral("75")},
                                                    {QStringLiteral("118"), QStringLiteral("3")}}));
    const ClipboardGrid all = copyCells(*m_t3, {0, 0, m_t3->rowCount() - 1, m_t3->columnCount() - 1});
    QCOMPARE(all.at(0, 0), QString());
    QCOMPARE(all.at(3, 3), QStringLiteral("3440"));
}

void TestTableEdits::cellsAreFilled() {
    QCOMPARE(fillCells(*m_t3, at("t3.new.natural", "t3.granted.biz"), Qt::Vertical), 4);
    QCOMPARE(value("t3.granted.natural"), QStringLiteral("3440"));
    QCOMPARE(value("t3.carried_in.biz"), QStringLiteral("75"));
    QCOMPARE(m_session->undoStack().count(), 1);
    m_session->undoStack().undo();
    QCOMPARE(m_session->report(), m_before);
    QCOMPARE(fillCells(*m_t3, at("t3.new.biz", "t3.new.total"), Qt::Horizontal), 5 - 1); // never the total
    QCOMPARE(value("t3.new.other"), QStringLiteral("75"));
    m_session->undoStack().undo();
    QCOMPARE(fillCells(*m_t3, at("t3.carried_in.natural"), Qt::Vertical), 1); // what stands above
    QCOMPARE(value("t3.carried_in.natural"), QStringLiteral("3440"));
    m_session->undoStack().undo();
    QCOMPARE(fillCells(*m_t3, at("t3.new.natural"), Qt::Vertical), 0); // heads stand above
    QCOMPARE(m_session->report(), m_before);
}

void TestTableEdits::clearingIsOneStep() {
    clearCells(*m_t3, at("t3.new.natural", "t3.carried_in.total"), QStringLiteral("Cut figures"));
    QCOMPARE(value("t3.new.natural"), QString());
    QCOMPARE(value("t3.new.total"), QString()); // nothing left to add up
    QVERIFY(!m_session->report().sources.contains(QStringLiteral("t3.new.natural")));
    QCOMPARE(m_session->undoStack().count(), 1);
    QCOMPARE(m_session->undoStack().undoText(), QStringLiteral("Cut figures"));
    m_session->undoStack().undo();
    QCOMPARE(m_session->report(), m_before);
}

void TestTableEdits::unlockedFiguresKeepTheirReason() {
    const CellRef total = *CellRef::fromName(QStringLiteral("t3.new.total"));
    m_session->unlockCell(total, QStringLiteral("含一件无法归类的申请"));
    const PasteOutcome outcome = pasteCells(*m_t3, at("t3.new.natural"), grid(u"1\t1\t1\t1\t1\t1\t7"));
    QCOMPARE(outcome.pasted, 7);
    QCOMPARE(value("t3.new.total"), QStringLiteral("7"));
    QCOMPARE(m_session->report().sources.value(total.name()).overrideReason, QStringLiteral("含一件无法归类的申请"));
}

void TestTableEdits::jumpsAreMarked() {
    const QModelIndex natural = m_t3->indexOf(QStringLiteral("t3.new.natural"));
    const QString before = natural.data(TableModel::LastYearRole).toString();
    QVERIFY(before.toInt() > 100);
    QCOMPARE(natural.data(TableModel::JumpRole).toInt(), 0);
    const auto typed = [&](int number) {
        m_session->typeCell(*CellRef::fromName(QStringLiteral("t3.new.natural")), QString::number(number));
        return natural.data(TableModel::JumpRole).toInt();
    };
    QCOMPARE(typed(5 * before.toInt()), 0);
    QCOMPARE(typed(5 * before.toInt() + 1), 1);
    QVERIFY(natural.data(Qt::ToolTipRole).toString().contains(QStringLiteral("five times")));
    QCOMPARE(typed((before.toInt() + 4) / 5), 0);
    QCOMPARE(typed((before.toInt() - 1) / 5), -1);
    m_session->typeCell(*CellRef::fromName(QStringLiteral("t3.new.natural")), QStringLiteral("约5"));
    QCOMPARE(natural.data(TableModel::JumpRole).toInt(), 0);
}

QTEST_MAIN(TestTableEdits)
#include "tst_tableedits.moc"
