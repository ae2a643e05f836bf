// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sheet.h"
#include "services/registerservice.h"

#include <QHash>

#include <functional>

namespace gongkai {

/// The columns a table of applications may have, and the words it may use (resources/register/import.json).
class ImportWords final {
public:
    /// Error: InvalidFormat.
    [[nodiscard]] static Result<ImportWords> fromJson(const Json &json, const QString &place);
    [[nodiscard]] static const ImportWords &shipped();

    [[nodiscard]] const QStringList &fields() const { return m_fields; }
    /// The first name of a field's column, as the export writes it.
    [[nodiscard]] QString head(const QString &field) const { return m_heads.value(field).value(0); }
    /// Field by column head; empty when unknown.
    [[nodiscard]] QString fieldFor(const QString &head) const;
    [[nodiscard]] QString kind(const QString &text) const { return m_kinds.value(text); }
    [[nodiscard]] QString channel(const QString &text) const { return m_channels.value(text); }
    [[nodiscard]] QString decision(const QString &text) const { return m_decisions.value(text); }
    [[nodiscard]] QString feeBasis(const QString &text) const { return m_feeBases.value(text); }
    /// The first word for a key, as the export writes it.
    [[nodiscard]] QString wordFor(const QString &key) const { return m_words.value(key); }

private:
    QStringList m_fields;
    QHash<QString, QStringList> m_heads;
    QHash<QString, QString> m_fieldOf;
    QHash<QString, QString> m_kinds;
    QHash<QString, QString> m_channels;
    QHash<QString, QString> m_decisions;
    QHash<QString, QString> m_feeBases;
    QHash<QString, QString> m_words;
};

/// Field -> column (from 0). Several columns of one field: the first.
using ImportMapping = QHash<QString, int>;
[[nodiscard]] ImportMapping guessMapping(const QStringList &heads, const ImportWords &words);

/// What is wrong with a row; nothing of that row is taken.
struct RowProblem {
    int row = 0;     ///< in the file, the head is 1
    int column = -1; ///< from 0; -1: the row as a whole
    QString field;
    Error error;
    bool duplicate = false; ///< there already, or twice in the file
};

struct ImportOptions {
    ImportMapping mapping;     ///< empty: guessed from the heads
    bool goodRowsOnly = false; ///< else nothing is taken when a row is wrong
    bool dryRun = false;       ///< tells what would happen
    bool opening = false;      ///< an opening balance: received before the register began
    QString kind;              ///< where the table has no such column
    QString channel;
};

struct ImportResult {
    int rows = 0;
    int taken = 0;
    QStringList heads;
    ImportMapping mapping;
    QStringList unknownHeads;
    std::vector<QStringList> firstRows; ///< for a preview, as found
    std::vector<RowProblem> problems;   ///< at most mostProblems
    int problemCount = 0;
    static constexpr int mostProblems = 1000;
    static constexpr int previewRows = 20;
};

using TableReader = std::function<Result<SheetFacts>(const RowSink &sink)>;

/// Reads a table of applications into the register, in one transaction. Errors: those of the reader and the store,
/// InvalidValue (place = field) when a needed column is missing; problems of rows are in the result, and without
/// goodRowsOnly nothing was taken then.
[[nodiscard]] Result<ImportResult> importApplications(RegisterService &service, const ImportWords &words,
                                                      const TableReader &reader, const ImportOptions &options);

/// The register as a table that importApplications() reads again: of each kind of step the last. Without `personal` the
/// columns of name, contact, what is wanted and remarks stay out. `each` is handed every application on the way, in the
/// order of the rows: whoever writes the whole course beside the table need not read them all again.
[[nodiscard]] Result<SheetTable> exportApplications(RegisterService &service, const ImportWords &words,
                                                    const ApplicationQuery &query, bool personal,
                                                    const std::function<void(const StoredApplication &)> &each = {});

/// A day as tables write it: 2024-09-25, 2024/9/25, 2024.9.25, 2024年9月25日, 20240925, full-width digits; invalid
/// else.
[[nodiscard]] QDate dayFromTable(const QString &text);

} // namespace gongkai
