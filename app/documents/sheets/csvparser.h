// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/sheets/sheettext.h"
#include "domain/sheet.h"

#include <QByteArray>

#include <array>
#include <optional>

namespace gongkai::sheets {

/// Takes UTF-8 piece by piece and hands over rows (RFC 4180, and what spreadsheets make of files that break it: a quote
/// inside a cell is a character, text after a closing quote belongs to the cell).
class CsvParser final {
public:
    CsvParser(const QString &path, char separator, const RowSink &sink);

    /// False when nothing more is wanted: after an error, or when the sink has enough.
    [[nodiscard]] bool feed(QByteArrayView utf8);
    /// The end of the file.
    void finish();

    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    [[nodiscard]] int rows() const { return m_rows; }

    /// The separator that the first record shows; a comma when it shows none.
    [[nodiscard]] static char separatorOf(QByteArrayView utf8);

private:
    enum class State { Start, Plain, Quoted, QuoteSeen };
    [[nodiscard]] const char *takePlain(const char *data, const char *end);
    [[nodiscard]] const char *takeQuoted(const char *data, const char *end);
    bool keep(const char *from, const char *to);
    bool endCell(const char *from, const char *to);
    bool endRow();
    bool fail(Refusal why);
    [[nodiscard]] QString text(QByteArrayView utf8) const;

    QString m_path;
    const RowSink &m_sink;
    std::array<bool, 256> m_ends{}; ///< bytes that end a plain cell
    char m_separator;
    State m_state = State::Start;
    QByteArray m_cell; ///< of the cell what is not in the piece at hand, or was in quotes
    QStringList m_cells;
    qsizetype m_width = 0; ///< of the row before
    std::optional<Error> m_error;
    int m_row = 1;
    int m_rows = 0;
    bool m_quoted = false;   ///< the cell began with a quote
    bool m_content = false;  ///< the row has any
    bool m_afterCr = false;  ///< a line feed belongs to the end of the row before
    bool m_controls = false; ///< there are control characters
    bool m_stopped = false;
};

} // namespace gongkai::sheets
