// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/promises.h"

#include <algorithm>

namespace gongkai {

namespace {

constexpr qsizetype shortest = 7;      // "无。" is no point
constexpr qsizetype longestTitle = 20; // "存在的主要问题。" before its first item
constexpr qsizetype openingWords = 16; // of a sentence that turns to what will be done
constexpr std::size_t most = 60;

const Rule *promiseRule(const Format &format) {
    const auto it = std::find_if(format.rules.begin(), format.rules.end(),
                                 [](const Rule &rule) { return rule.kind == RuleKind::Promises; });
    return it == format.rules.end() ? nullptr : &*it;
}

/// Reads the blocks of the part about problems, in their order.
class Reader final {
public:
    explicit Reader(const Rule &rule) : m_rule(rule) {}

    void heading(const QString &text) {
        const bool named = judge(text);
        m_measure = named ? m_measure : false;
        m_under = named ? QString() : headingWords(text); // 1.公开不够及时: the problem itself
    }
    [[nodiscard]] bool leadsOut(const QString &heading) const { return has("outside", heading); }

    void paragraph(const QString &text) {
        const std::vector<Piece> pieces = piecesOf(text);
        for (std::size_t i = 0; i < pieces.size() && m_points.size() < most; ++i) {
            const Piece &piece = pieces[i];
            const bool leads = i + 1 < pieces.size() && pieces[i + 1].item;
            if (piece.turn)
                m_measure = true;
            const bool title = piece.item && leads && piece.text.size() <= longestTitle &&
                               (has("problem", piece.text) || has("measure", piece.text));
            const bool opens = !piece.item && (leads || piece.text.endsWith(u'：') || piece.text.endsWith(u':'));
            if (title || opens) {
                if (!piece.turn)
                    judge(piece.text);
                continue;
            }
            if (piece.text.size() < shortest)
                continue;
            LastYearPoint point;
            point.text = m_under.isEmpty() || pieces.size() > 1 ? piece.text : m_under + u'：' + piece.text;
            point.kind = m_measure ? QStringLiteral("measure") : QStringLiteral("problem");
            m_points.push_back(point);
        }
    }

    [[nodiscard]] std::vector<LastYearPoint> take() { return std::move(m_points); }

private:
    struct Piece {
        QString text;
        bool item = false; ///< 一是…, （1）…
        bool turn = false; ///< 下一步，将…
    };

    [[nodiscard]] const QRegularExpression &words(const char *name) const {
        return *m_rule.patterns.constFind(QString::fromLatin1(name));
    }
    [[nodiscard]] bool has(const char *name, const QString &text) const { return words(name).match(text).hasMatch(); }

    /// Words about one of the two say what follows; words about both, or neither, leave it open.
    bool judge(const QString &text) {
        const bool problem = has("problem", text);
        const bool measure = has("measure", text);
        if (problem != measure)
            m_measure = measure;
        return problem || measure;
    }

    [[nodiscard]] std::vector<Piece> piecesOf(const QString &text) const {
        static const QString ends = QStringLiteral("。！？!?\n");
        static const QString pauses = ends + QStringLiteral("；;：:，,、 \u3000");
        static const QString trailing = QStringLiteral("；;，,、 \u3000");
        std::vector<Piece> pieces;
        qsizetype from = 0;
        Piece open;
        const auto close = [&](qsizetype to) {
            open.text = text.mid(from, to - from).trimmed();
            while (!open.text.isEmpty() && trailing.contains(open.text.back()))
                open.text.chop(1);
            if (!open.text.isEmpty())
                pieces.push_back(open);
        };
        for (qsizetype i = 0; i < text.size(); ++i) {
            const bool afterPause = i == 0 || pauses.contains(text[i - 1]);
            if (!afterPause || text[i].isSpace())
                continue;
            const auto mark = words("item").match(text, i, QRegularExpression::NormalMatch,
                                                  QRegularExpression::AnchorAtOffsetMatchOption);
            const bool atStart = i == 0 || ends.contains(text[i - 1]);
            const bool turn = atStart && has("turn", text.mid(i, openingWords));
            if (!mark.hasMatch() && !turn)
                continue;
            close(i);
            open = Piece{{}, mark.hasMatch(), turn};
            from = mark.hasMatch() ? mark.capturedEnd() : i;
        }
        close(text.size());
        return pieces;
    }

    const Rule &m_rule;
    bool m_measure = false;
    QString m_under;
    std::vector<LastYearPoint> m_points;
};

/// The level of the headings that open the part about problems, where the form leaves the headings free; 0 when the
/// parts are those of the form.
int openingLevel(const Report &report, const QRegularExpression &section) {
    bool free = false;
    int level = 9;
    for (const SectionText &part : report.text)
        for (const Block &block : part.blocks)
            if (block.kind == Block::Kind::Heading) {
                free = free || block.level == 1;
                if (section.match(block.text).hasMatch())
                    level = std::min(level, block.level);
            }
    return free ? level : 0;
}

} // namespace

std::vector<LastYearPoint> pointsOf(const Report &last, const Rule &rule) {
    const QRegularExpression &opening = *rule.patterns.constFind(QStringLiteral("section"));
    const int level = openingLevel(last, opening);
    Reader reader(rule);
    for (const SectionText &part : last.text) {
        bool inside = level == 0 && rule.words.contains(part.section);
        int skipped = 0; // level of the heading that leads to another matter
        for (const Block &block : part.blocks) {
            if (block.kind == Block::Kind::Heading) {
                if (level > 0 && block.level <= level)
                    inside = block.level == level && opening.match(block.text).hasMatch();
                if (!inside || (skipped > 0 && block.level > skipped))
                    continue;
                skipped = reader.leadsOut(block.text) ? block.level : 0;
                if (skipped == 0)
                    reader.heading(block.text);
                continue;
            }
            if (!inside || skipped > 0)
                continue;
            if (block.kind == Block::Kind::Paragraph)
                reader.paragraph(block.text);
            for (const QString &item : block.items)
                reader.paragraph(item);
        }
    }
    return reader.take();
}

std::vector<LastYearPoint> pointsToAnswer(const Report &report, const Report *previous, const Format &format) {
    const Rule *rule = promiseRule(format);
    if (!report.lastYearPoints.empty() || !previous || !rule)
        return report.lastYearPoints;
    return pointsOf(*previous, *rule);
}

bool isAnswered(const LastYearPoint &point) {
    if (point.answer == QLatin1String("dropped"))
        return true;
    return !point.answer.isEmpty() && !point.words.trimmed().isEmpty();
}

QString sectionOfPromises(const Report &report, const Format &format) {
    const Rule *rule = promiseRule(format);
    if (!rule || format.fixedHeadings)
        return rule ? rule->words.value(0) : QString();
    const QRegularExpression &opening = *rule->patterns.constFind(QStringLiteral("section"));
    const int level = openingLevel(report, opening);
    for (const SectionText &part : report.text)
        for (const Block &block : part.blocks)
            if (block.kind == Block::Kind::Heading && block.level == level && opening.match(block.text).hasMatch())
                return part.section;
    return report.text.empty() ? QString() : report.text.back().section; // nothing is named so: at the end
}

} // namespace gongkai
