// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "domain/binding.h"
#include "domain/finding.h"
#include "domain/guidance.h"
#include "domain/livecheck.h"
#include "domain/ports.h"
#include "domain/reportedits.h"
#include "models/reportsaver.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <QUndoStack>

#include <memory>
#include <optional>

namespace gongkai {

/// Single values of a report that are edited in a line of text.
enum class ReportField {
    Title,
    AgencyName,
    AgencyShortName,
    SignOffAgency,
    SignOffDate,
    Published,
    ContactAddress,
    ContactPostcode,
    ContactPhone,
    ContactFax,
    ContactEmail,
    StatHead,
    StatReviewer,
    StatPreparer,
    StatPhone,
    StatDate,
};

/// Something to enter in a cell, as it would be typed; empty: the cell becomes blank.
struct TypedCell {
    CellRef cell;
    QString text;
};

/// One report being edited: widgets say what the user wants, the session pushes an undoable command, the report
/// changes, the rules run, the store writes. "Clean" of the undo stack is the only source of "unsaved".
class EditSession final : public QObject {
    Q_OBJECT

public:
    /// `others` are reports whose text must not be found again in this one; null or kept by the session.
    EditSession(Authoring &authoring, const Clock &clock, StoredReport stored, std::optional<Report> previous,
                std::shared_ptr<const CopyIndex> others = nullptr);

    [[nodiscard]] const Report &report() const { return m_stored.report; }
    [[nodiscard]] const Format &format() const { return m_format; }
    [[nodiscard]] const Report *previous() const { return m_previous ? &*m_previous : nullptr; }
    [[nodiscard]] ReportId id() const { return m_stored.id; }
    [[nodiscard]] QUndoStack &undoStack() { return m_undo; }
    [[nodiscard]] const std::vector<Finding> &findings() const { return m_check.findings(); }
    [[nodiscard]] bool isSaved() const { return m_undo.isClean(); }
    [[nodiscard]] const std::optional<Error> &lastSaveError() const { return m_saveError; }

    /// Enters what was typed; cells computed from it follow in the same undo step.
    void typeCell(const CellRef &cell, const QString &typed);
    /// Many cells in one step, as pasting and filling do; computed cells are left as they are. `step` names it for
    /// undo.
    void typeCells(const std::vector<TypedCell> &typed, const QString &step);
    /// Computes every total of the tables anew.
    void recalculate(const QStringList &tables);
    [[nodiscard]] QString field(ReportField field) const;
    void setField(ReportField field, const QString &value);
    /// The prose of a section as the editor has it; `cursor` is restored by undo.
    void setBlocks(const QString &section, const std::vector<Block> &blocks, int cursor);
    /// The clerk's word that all blanks of a table are 0 (domain.md 2a).
    void confirmBlanks(const QStringList &tables, bool areZero);
    /// What "no data in this part" would set, and doing it; one undo step.
    [[nodiscard]] std::vector<CellChange> noDataPreview(const QString &section) const;
    void noData(const QString &section);
    /// A computed cell taken into one's own hands, with a reason that stays with the report; back again without one.
    void unlockCell(const CellRef &cell, const QString &reason);
    void lockCell(const CellRef &cell);
    [[nodiscard]] bool isComputed(const CellRef &cell) const { return gongkai::isComputed(report(), m_format, cell); }
    /// The report with its figures counted anew (RegisterService::refresh), as one undo step.
    void takeFigures(const Report &after);
    /// Why a finding stands; an empty text takes the explanation away.
    void explain(const Finding &finding, const QString &text);
    [[nodiscard]] QString explanation(const Finding &finding) const;
    /// Numbers of the prose that could follow their cells, and binding them.
    [[nodiscard]] std::vector<NumberBinding> bindableNumbers() const;
    void bindNumbers(const std::vector<NumberBinding> &bindings);
    /// Full-width punctuation in all prose; how many signs changed.
    int normalisePunctuation();
    /// Puts words in the place of others, everywhere in one step; how many were replaced.
    int replaceText(const std::vector<TextRange> &places, const QString &replacement);
    /// Adds a paragraph: under the heading that `matter` names, else at the end of the part; an empty paragraph there
    /// is filled.
    void insertParagraph(const QString &section, const QString &matter, const QString &text);
    /// Last year's figure of a cell, in terms of this form; empty when there is none.
    [[nodiscard]] QString lastYear(const CellRef &cell) const;
    /// Last year's part that answers to this one; null when there is none.
    [[nodiscard]] const SectionText *lastYearSection(const QString &section) const;
    /// Takes a paragraph of last year's part over; it stays marked until it is edited. False when there is none.
    bool takeOver(const QString &section, std::size_t block);
    /// Last year's problems and measures with what became of them, and answering one: done, carried_on, dropped, or
    /// nothing; what is typed goes on in one step.
    [[nodiscard]] std::vector<LastYearPoint> points() const;
    void answerPoint(std::size_t point, const QString &answer, const QString &words);
    /// A part more, or one less, where the form leaves the parts free (2018).
    void addPart(const QString &heading);
    void removePart(const QString &section);

    /// Begins to write what is not saved and comes back at once; saved() or saveFailed() tell the end.
    void saveSoon();
    /// Writes and waits for it, at most a second. True when everything is committed; else lastSaveError() says why,
    /// StoreBusy also when the store has not answered yet (the write goes on).
    bool save();
    /// The report is left, with what is not saved given up: nothing is written any more.
    void abandon() { m_abandoned = true; }
    /// When a failed save is tried again by itself; not valid when it waits for nobody, or for a decision.
    [[nodiscard]] QDateTime nextTry() const { return m_saveError && !inConflict() ? m_nextTry : QDateTime(); }
    /// Somebody else saved this report since it was opened here: nothing more is written before keepMine() or
    /// takeTheirs(). When that was, as far as the store tells; not valid when the report was removed.
    [[nodiscard]] bool inConflict() const { return m_saveError && m_saveError->code == ErrorCode::StoreConflict; }
    [[nodiscard]] QDateTime savedByOthers() const { return m_savedByOthers; }
    /// What the store holds now. Error: NotFound when it was removed.
    [[nodiscard]] Result<StoredReport> storedNow() { return m_authoring.open(id()); }
    /// Writes over the other version, which was read as it is now; undo would give the other one. A report that was
    /// removed is made anew. True when it is committed.
    bool keepMine();
    /// Takes the other version, as one undo step that undo takes back. Error WrongSchema: it is in another form than
    /// this window shows, and the report must be opened again.
    [[nodiscard]] Result<void> takeTheirs();

Q_SIGNALS:
    void cellsChanged();
    void blocksChanged(const QString &section, int cursor); ///< by undo or redo, not by the editor itself
    void partsChanged();
    void fieldsChanged();
    void pointsChanged(); ///< answers to last year's points
    void findingsChanged();
    void saved(const QDateTime &utc);
    void saveFailed();
    void undone(const QString &section, const QString &cell); ///< undo or redo changed this place
    void changed();                                           ///< anything at all

private:
    friend class EditCommand;
    enum class Part { Cells, Blocks, Parts, Fields, AllText, Explanations, Points, Everything };
    void push(const QString &text, Part part, const QString &key, Report after, int cursor);
    void apply(const Report &report, Part part, const QString &key, int cursor, bool byUndo);
    void runRules();
    void saveEnded(quint64 change, const Result<int> &version);
    void meetConflict();
    void settled(int version, const QDateTime &savedUtc);
    void failed(const Error &error, int retryMs);

    Authoring &m_authoring;
    const Clock &m_clock;
    StoredReport m_stored;
    std::optional<Report> m_previous;
    const Format &m_format;
    RuleEngine m_rules;
    std::shared_ptr<const CopyIndex> m_others;
    LiveCheck m_check;
    QUndoStack m_undo;
    QTimer m_autosave;
    QElapsedTimer m_sinceEdit;
    QElapsedTimer m_sinceStep; ///< since the undo step that is being typed began
    std::optional<Error> m_saveError;
    QDateTime m_nextTry;
    QDateTime m_savedByOthers;
    quint64 m_change = 0; ///< counts what was applied: tells whether what was written is still what stands here
    bool m_pushing = false;
    bool m_abandoned = false;
    ReportSaver m_saver;
};

} // namespace gongkai
