// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/read/formtables.h"

#include <QRegularExpression>

#include <algorithm>

namespace gongkai {

namespace {

constexpr int alike = 75; ///< percent: below it a label is another one

QChar halfWidthForm(QChar c) {
    switch (c.unicode()) {
    case u'，': return u',';
    case u'。': return u'.';
    case u'、': return u'.';
    case u'：': return u':';
    case u'〔': return u'[';
    case u'〕': return u']';
    default: return c >= QChar(0xFF01) && c <= QChar(0xFF5E) ? QChar(static_cast<char16_t>(c.unicode() - 0xFEE0)) : c;
    }
}

/// Labels of rows and columns are words; figures, blanks and signs are not.
bool hasWords(const QString &text) {
    // 19件 and 减4 are figures, written as they should not be
    static const QRegularExpression figure(
        QStringLiteral("^\\s*[+\\-－＋减增]?\\s*[\\d０-９][\\d０-９,，]*(?:[.．][\\d０-９]+)?\\s*"
                       "(?:件|条|项|个|次|元|万元|亿元|起|人|份|宗|%|余|多|左右)*\\s*$"));
    if (figure.match(text).hasMatch())
        return false;
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Han; });
}

bool labelIs(const QString &plain, const QString &label, const QStringList &aliases) {
    return plain == plainLabel(label) || std::any_of(aliases.begin(), aliases.end(), [&plain](const QString &alias) {
               return plain == plainLabel(alias);
           });
}

int likenessTo(const QString &plain, const QString &label, const QStringList &aliases) {
    int best = likeness(plain, plainLabel(label));
    for (const QString &alias : aliases)
        best = std::max(best, likeness(plain, plainLabel(alias)));
    return best;
}

/// Figures as the data file keeps them: plain numbers as numbers, anything else as found.
Json figureFrom(const QString &text) {
    QString plain = text;
    plain.remove(QRegularExpression(QStringLiteral("\\s")));
    static const QRegularExpression thousands(QStringLiteral("^\\d{1,3}(?:[,，]\\d{3})+(?:\\.\\d+)?$"));
    if (thousands.match(plain).hasMatch())
        plain.remove(u',').remove(u'，');
    return cellFromTyped(plain);
}

} // namespace

QString plainLabel(const QString &label) {
    QString plain;
    for (const QChar c : label)
        if (!c.isSpace() && c != QChar(0xA0) && c != QChar(0x200B))
            plain += halfWidthForm(c);
    static const QRegularExpression number(QStringLiteral(
        "^(?:其中:?)?(?:\\([一二三四五六七八九十\\d]{1,3}\\)|[一二三四五六七八九十]{1,3}\\.|\\d{1,2}[.:])"));
    static const QRegularExpression notes(QStringLiteral("\\([^()]*\\)"));
    plain.remove(number);
    QString bare = plain;
    for (int i = 0; i < 3; ++i)
        bare.remove(notes);
    static const QRegularExpression signs(QStringLiteral("[\"“”‘’:;,.\\[\\]*]"));
    bare.remove(signs);
    return bare.size() >= 2 ? bare : plain.remove(signs);
}

int likeness(const QString &a, const QString &b) {
    if (a.size() < 4 || b.size() < 4 || a.size() > 120 || b.size() > 120)
        return a == b && !a.isEmpty() ? 100 : 0;
    std::vector<int> row(static_cast<std::size_t>(b.size()) + 1, 0);
    for (const QChar c : a) {
        int diagonal = 0;
        for (std::size_t k = 1; k < row.size(); ++k) {
            const int above = row[k];
            row[k] = c == b[static_cast<qsizetype>(k) - 1] ? diagonal + 1 : std::max(row[k], row[k - 1]);
            diagonal = above;
        }
    }
    return static_cast<int>(200 * row.back() / (a.size() + b.size()));
}

/// One line of the grid with spans filled: which cell of the file covers each column.
struct FormTables::Line {
    struct Slot {
        const ForeignCell *cell = nullptr;
        QString plain; ///< of a label
        bool words = false;
        bool first = false; ///< the cell begins here
    };
    std::vector<Slot> slots;
    bool headsOnly = true; ///< words and no figure
};

FormTables::FormTables(const FormatCatalogue &formats, const Format &format) : m_formats(formats), m_format(format) {
}

bool FormTables::looksStatutory(const FormatCatalogue &formats, const ForeignTable &table) {
    int known = 0;
    for (const auto &line : table.lines)
        for (const ForeignCell &cell : line) {
            if (cell.text.isEmpty() || cell.text.size() > 80 || !hasWords(cell.text))
                continue;
            const QString plain = plainLabel(cell.text);
            const bool isLabel = std::any_of(formats.all().begin(), formats.all().end(), [&plain](const Format &f) {
                return std::any_of(f.tables.begin(), f.tables.end(), [&plain](const FormatTable &t) {
                    const auto is = [&plain](const auto &item) {
                        return !item.label.isEmpty() && labelIs(plain, item.label, item.aliases);
                    };
                    return std::any_of(t.rows.begin(), t.rows.end(), is) ||
                           std::any_of(t.columns.begin(), t.columns.end(), is);
                });
            });
            known += isLabel ? 1 : 0;
            if (known >= 2)
                return true;
        }
    return false;
}

bool FormTables::continues(const FormatCatalogue &formats, const ForeignTable &before, const ForeignTable &table) {
    const auto width = [](const ForeignTable &t) {
        int widest = 0;
        for (const auto &line : t.lines) {
            int fields = 0;
            for (const ForeignCell &cell : line)
                fields += cell.columns;
            widest = std::max(widest, fields);
        }
        return widest;
    };
    if (table.lines.empty() || width(before) != width(table))
        return false;
    for (const ForeignCell &cell : table.lines.front()) {
        const QString plain = plainLabel(cell.text);
        for (const Format &format : formats.all())
            for (const FormatTable &form : format.tables)
                for (const FormatColumn &column : form.columns)
                    if (form.columns.size() > 1 && labelIs(plain, column.label, column.aliases) &&
                        plain != plainLabel(QStringLiteral("其他")) && plain != plainLabel(QStringLiteral("总计")))
                        return false;
        // 第二十条第（五）项 begins a table of its own
        if (cell.text.contains(QStringLiteral("条第")) || cell.text.contains(QStringLiteral("申请人情况")) ||
            cell.text.contains(QStringLiteral("信息内容")))
            return false;
    }
    return true;
}

FormTables::Target FormTables::bestRow(const Format &format, const QString &label, const QStringList &path,
                                       int least) const {
    Target best;
    int bestScore = 0;
    bool passedLast = false;
    for (const FormatTable &table : format.tables)
        for (const FormatRow &row : table.rows) {
            passedLast = passedLast || m_last.row == &row;
            if (row.label.isEmpty() || !(row.input || row.formula))
                continue;
            const int like = labelIs(label, row.label, row.aliases) ? 100 : likenessTo(label, row.label, row.aliases);
            if (like < least)
                continue;
            // the same label in two groups: the group decides, then the order of the form
            int score = like * 10;
            for (const QString &group : row.path)
                score += path.contains(plainLabel(group)) ? 4 : 0;
            score += passedLast && m_last.row != &row ? 2 : 0;
            if (m_last.table == &table)
                score += 1;
            if (score > bestScore) {
                bestScore = score;
                best = {&format, &table, &row};
            }
        }
    return best;
}

FormTables::Target FormTables::rowFor(const QStringList &labels, ConvertedReport &converted) {
    const QString label = labels.isEmpty() ? QString() : plainLabel(labels.constLast());
    QStringList path;
    for (const QString &l : labels)
        path.append(plainLabel(l));
    if (label.isEmpty())
        return {};
    Target target = bestRow(m_format, label, path, 100);
    if (!target.row) // an older form used by mistake, before a likeness is guessed
        for (const Continuation &c : m_format.continuations)
            if (const Format *old = m_formats.byId(c.formatId); old && !target.row)
                target = bestRow(*old, label, path, 100);
    if (!target.row)
        target = bestRow(m_format, label, path, alike);
    if (target.row && plainLabel(target.row->label) != label)
        converted.altered.push_back({labels.constLast().simplified(), target.row->label});
    return target;
}

namespace {

/// The cell of this form that a cell of an older one continues as; the old name where there is none.
QString continuedAs(const Format &format, const Format &old, const CellRef &cell) {
    for (const Continuation &c : format.continuations) {
        if (c.formatId != old.id)
            continue;
        for (auto it = c.cells.begin(); it != c.cells.end(); ++it)
            if (it->names() == QStringList{cell.name()})
                return it.key();
    }
    return cell.name();
}

} // namespace

void FormTables::put(const Target &target, const FormatColumn &column, const QString &text, const QString &place,
                     ConvertedReport &converted) {
    CellRef cell{target.table->id, target.row->key, column.key};
    if (target.format != &m_format)
        if (const auto mapped = CellRef::fromName(continuedAs(m_format, *target.format, cell)))
            cell = *mapped;
    Report &report = converted.report;
    const Json value = figureFrom(text);
    if (!report.cell(cell).isNull()) {
        if (!value.isNull() && report.cell(cell) != value)
            converted.unmatched.push_back({place, text.simplified()});
        return;
    }
    report.setCell(cell, value);
    CellSource source;
    source.origin = QStringLiteral("imported");
    source.extra.set(QStringLiteral("place"), Json(place));
    report.sources.insert(cell.name(), source);
}

void FormTables::readLine(const std::vector<Line> &lines, std::size_t y, const Target &target,
                          const ForeignTable &table, ConvertedReport &converted) {
    const FormatTable &form = *target.table;
    const auto &slots = lines[y].slots;
    // what stands above a column, nearest first; the form's own heads only
    const auto headsAbove = [&](std::size_t x) {
        QStringList heads;
        int looked = 0;
        for (std::size_t above = y; above-- > 0 && looked < 12;) {
            if (!lines[above].headsOnly)
                continue;
            ++looked;
            if (x < lines[above].slots.size() && lines[above].slots[x].words &&
                !heads.contains(lines[above].slots[x].plain))
                heads.append(lines[above].slots[x].plain);
        }
        return heads;
    };
    const auto bestIn = [&](const FormatTable &sheet, const QStringList &heads, int least) {
        const FormatColumn *best = nullptr;
        int bestScore = 0;
        for (const FormatColumn &column : sheet.columns)
            for (qsizetype i = 0; i < heads.size(); ++i) {
                const int like = labelIs(heads[i], column.label, column.aliases)
                                     ? 100
                                     : likenessTo(heads[i], column.label, column.aliases);
                if (like < least)
                    continue;
                // the nearest head that fits, under the right group (行政诉讼·复议后起诉)
                const QStringList groups = column.group.split(QChar(0xB7), Qt::SkipEmptyParts);
                const bool group = !groups.isEmpty() &&
                                   std::all_of(groups.begin(), groups.end(),
                                               [&heads](const QString &g) { return heads.contains(plainLabel(g)); });
                const int score = like * 100 - static_cast<int>(i) * 60 + (group ? 40 : 0);
                if (score > bestScore) {
                    bestScore = score;
                    best = &column;
                }
                break;
            }
        return best;
    };
    // exactly as the form has it, exactly as an older form had it, nearly as the form has it
    const auto columnFor = [&](std::size_t x) -> Column {
        const QStringList heads = headsAbove(x);
        if (const FormatColumn *exact = bestIn(form, heads, 100))
            return {exact, target.format};
        for (const Continuation &c : m_format.continuations)
            if (const Format *old = m_formats.byId(c.formatId))
                if (const FormatTable *sheet = old->table(form.id); sheet && sheet->row(target.row->key))
                    if (const FormatColumn *exact = bestIn(*sheet, heads, 100))
                        return {exact, old};
        return {bestIn(form, heads, alike), target.format};
    };
    struct Figure {
        const ForeignCell *cell;
        std::size_t x;
    };
    std::vector<Figure> figures;
    std::vector<Column> columns;
    // figures stand behind the row's own label; what stands before it are groups, and labels of other rows above
    std::size_t begin = 0;
    for (std::size_t x = 0; x < slots.size() && !target.row->label.isEmpty(); ++x)
        if (slots[x].words && (labelIs(slots[x].plain, target.row->label, target.row->aliases) ||
                               likenessTo(slots[x].plain, target.row->label, target.row->aliases) >= alike))
            begin = x + 1;
    for (std::size_t x = begin; x < slots.size(); ++x) {
        const Line::Slot &slot = slots[x];
        const Column column = columnFor(x);
        if (column.column && std::find(columns.begin(), columns.end(), column) == columns.end())
            columns.push_back(column);
        if (slot.cell && slot.cell->rows == 1 && (figures.empty() || figures.back().cell != slot.cell))
            figures.push_back({slot.cell, x});
    }
    const auto placeOf = [&](std::size_t x) {
        return QStringLiteral("表%1 第%2行第%3列").arg(table.number).arg(y + 1).arg(x + 1);
    };
    // spans of heads and of figures need not agree (2+1 under 1+2): as many of each go together in their order
    const bool inOrder = figures.size() == columns.size();
    for (std::size_t i = 0; i < figures.size(); ++i) {
        const Column column = inOrder ? columns[i] : columnFor(figures[i].x);
        if (!column.column && !figures[i].cell->text.trimmed().isEmpty())
            converted.unmatched.push_back({placeOf(figures[i].x), figures[i].cell->text.simplified()});
        if (column.column)
            put({column.format, target.table, target.row}, *column.column, figures[i].cell->text, placeOf(figures[i].x),
                converted);
    }
}

/// Whether most columns of the form's table have their heads above the line.
bool FormTables::headsFit(const FormatTable &form, const std::vector<Line> &lines, std::size_t y) {
    QStringList heads;
    for (std::size_t above = 0; above < std::min<std::size_t>(y, 12); ++above)
        for (const Line::Slot &slot : lines[above].slots)
            if (slot.words && !heads.contains(slot.plain))
                heads.append(slot.plain);
    const auto found = std::count_if(form.columns.begin(), form.columns.end(), [&heads](const FormatColumn &column) {
        return heads.contains(plainLabel(column.label));
    });
    return found * 2 > static_cast<std::ptrdiff_t>(form.columns.size());
}

void FormTables::read(const ForeignTable &table, ConvertedReport &converted) {
    std::vector<Line> lines(table.lines.size());
    std::vector<int> below; // rows that a cell from above still covers, by column
    std::vector<Line::Slot> covering;
    for (std::size_t y = 0; y < table.lines.size(); ++y) {
        std::size_t x = 0;
        const auto fillFromAbove = [&] {
            while (x < below.size() && below[x] > 0) {
                Line::Slot slot = covering[x];
                slot.first = false;
                lines[y].slots.push_back(slot);
                --below[x];
                ++x;
            }
        };
        for (const ForeignCell &cell : table.lines[y]) {
            fillFromAbove();
            const QString plain = plainLabel(cell.text);
            const bool words = hasWords(cell.text) && figureFrom(cell.text).isString();
            for (int i = 0; i < cell.columns && x < 400; ++i, ++x) {
                const Line::Slot slot{&cell, plain, words, i == 0};
                if (x >= below.size()) {
                    below.resize(x + 1, 0);
                    covering.resize(x + 1);
                }
                lines[y].slots.push_back(slot);
                below[x] = cell.rows - 1;
                covering[x] = slot;
            }
        }
        fillFromAbove();
        const auto words =
            std::count_if(lines[y].slots.begin(), lines[y].slots.end(), [](const Line::Slot &s) { return s.words; });
        const auto figures = std::count_if(lines[y].slots.begin(), lines[y].slots.end(), [](const Line::Slot &s) {
            return !s.words && s.cell && !s.cell->text.trimmed().isEmpty();
        });
        // heads have more words than blanks; a row that is to be filled in has more blanks
        lines[y].headsOnly = figures == 0 && words * 2 > static_cast<std::ptrdiff_t>(lines[y].slots.size());
    }
    bool labelled = false; // a row of the form was recognised by its label
    for (std::size_t y = 0; y < lines.size(); ++y) {
        QStringList labels;
        bool figure = false;
        const ForeignCell *lastCell = nullptr;
        for (const Line::Slot &slot : lines[y].slots) {
            if (slot.cell == lastCell)
                continue;
            lastCell = slot.cell;
            if (slot.words && !figure)
                labels.append(slot.cell->text);
            figure = figure || !slot.words;
        }
        if (!figure)
            continue; // heads only
        Target target = rowFor(labels, converted);
        labelled = labelled || target.row;
        if (!target.row && labels.isEmpty() && !labelled) // a table whose only row has no label (table four)
            for (const FormatTable &form : m_format.tables)
                for (const FormatRow &row : form.rows)
                    if (row.label.isEmpty() && row.input && headsFit(form, lines, y))
                        target = {&m_format, &form, &row};
        const auto before = converted.report.sources.size();
        if (target.row)
            readLine(lines, y, target, table, converted);
        if (target.row && target.format == &m_format)
            m_last = target;
        bool anything = false;
        for (const Line::Slot &slot : lines[y].slots)
            anything = anything || (slot.cell && !slot.words && !slot.cell->text.trimmed().isEmpty());
        if (anything && converted.report.sources.size() == before)
            converted.unmatched.push_back({QStringLiteral("表%1 第%2行").arg(table.number).arg(y + 1),
                                           labels.isEmpty() ? QString() : labels.constLast().simplified()});
    }
}

} // namespace gongkai
