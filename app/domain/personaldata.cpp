// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/checkinput.h"

#include <QDate>

#include <algorithm>
#include <array>

namespace gongkai {

namespace {

/// GB 11643: the eighteenth place checks the seventeen before it, and places 7 to 14 are a day of birth.
bool isIdentityNumber(const QString &digits) {
    static constexpr std::array<int, 17> weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    static const QString marks = QStringLiteral("10X98765432");
    int sum = 0;
    for (std::size_t i = 0; i < weights.size(); ++i)
        sum += digits[static_cast<qsizetype>(i)].digitValue() * weights[i];
    return marks[sum % 11] == digits[17].toUpper() &&
           QDate::fromString(digits.mid(6, 8), QStringLiteral("yyyyMMdd")).isValid();
}

/// ISO/IEC 7812: the sum that bank card numbers satisfy.
bool isLuhn(const QString &digits) {
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        int d = digits[digits.size() - 1 - i].digitValue();
        if (i % 2 == 1)
            d = d * 2 > 9 ? d * 2 - 9 : d * 2;
        sum += d;
    }
    return sum % 10 == 0;
}

/// Stored text with full-width digits and Latin letters as half-width ones; every unit keeps its place.
QString asciiForms(QString text) {
    for (QChar &c : text) {
        const QChar ascii =
            c >= QChar(0xFF01) && c <= QChar(0xFF5E) ? QChar(static_cast<char16_t>(c.unicode() - 0xFEE0)) : c;
        if (ascii.isLetterOrNumber() || QStringView(u"@._%+-").contains(ascii))
            c = ascii; // Chinese punctuation stays: the patterns know it
    }
    return text;
}

class Finder final {
public:
    Finder(const CheckInput &input, const Check &check, const ProseParagraph &p, Findings &out)
        : m_input(input), m_check(check), m_p(p), m_out(out), m_text(asciiForms(p.stored)) {}

    void run() {
        // most paragraphs hold nothing that could be meant, which a look at their signs tells
        if (hasLongNumber())
            numbers();
        static const QRegularExpression mail(QStringLiteral("[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+"));
        if (m_text.contains(u'@'))
            all(mail, "e-mail", 0);
        if (hasHouseNumber())
            all(pattern("address"), "address", 0);
        if (m_text.contains(QStringLiteral("申请人")))
            all(pattern("name"), "name", 1);
    }

private:
    const QRegularExpression &pattern(const char *name) const {
        return *m_check.rule->patterns.constFind(QLatin1String(name));
    }

    bool hasLongNumber() const {
        int run = 0;
        for (const QChar c : m_text) {
            if (c >= u'0' && c <= u'9')
                ++run;
            else if (c != u' ' && c != u'-')
                run = 0;
            if (run >= 11)
                return true;
        }
        return false;
    }

    bool hasHouseNumber() const {
        for (qsizetype i = 1; i < m_text.size(); ++i)
            if (m_text[i - 1].isDigit() && QStringView(u"号室栋幢座户组单").contains(m_text[i]))
                return true;
        return false;
    }

    void numbers() {
        static const QRegularExpression runs(
            QStringLiteral("(?<![\\dA-Za-z])\\d(?:[ -]?\\d){10,20}[Xx]?(?![\\dA-Za-z])"));
        auto matches = runs.globalMatch(m_text);
        while (matches.hasNext()) {
            const auto match = matches.next();
            if (const char *kind = kindOf(match.captured())) {
                tell(kind, match.capturedStart(), match.capturedEnd());
                continue;
            }
            // two numbers side by side, or one with the country's number before it
            static const QRegularExpression part(QStringLiteral("\\d+[Xx]?"));
            auto parts = part.globalMatch(match.captured());
            while (parts.hasNext()) {
                const auto one = parts.next();
                const char *kind = kindOf(one.captured());
                qsizetype from = one.capturedStart();
                if (!kind && one.captured().startsWith(QLatin1String("86")) && one.capturedLength() == 13) {
                    from += 2;
                    kind = kindOf(one.captured().mid(2));
                }
                if (kind)
                    tell(kind, match.capturedStart() + from, match.capturedStart() + one.capturedEnd());
            }
        }
    }

    static const char *kindOf(QString digits) {
        digits.remove(u' ').remove(u'-');
        if (digits.size() == 18 && isIdentityNumber(digits))
            return "identity";
        if (digits.size() == 11 && digits[0] == u'1' && digits[1] >= u'3')
            return "mobile";
        const bool card = digits.size() >= 16 && digits.size() <= 19 && !digits.endsWith(u'X', Qt::CaseInsensitive);
        return card && isCard(digits) ? "card" : nullptr;
    }

    /// Cards of Chinese banks begin with 62, older ones with 4 or 5 (Visa, Mastercard); other numbers that happen to
    /// satisfy the sum are file numbers.
    static bool isCard(const QString &digits) {
        return isLuhn(digits) && (digits.startsWith(u"62") || digits.startsWith(u'4') || digits.startsWith(u'5'));
    }

    void all(const QRegularExpression &expression, const char *kind, int group) {
        auto matches = expression.globalMatch(m_text);
        while (matches.hasNext()) {
            const auto match = matches.next();
            tell(kind, match.capturedStart(group), match.capturedEnd(group));
        }
    }

    /// The office's own contact data is not meant: what the cover page says, and what stands behind 联系电话 and the
    /// like in the lead.
    bool isOwn(qsizetype from, const QString &found) const {
        const QString plain = QString(found).remove(u' ').remove(u'-');
        for (const Json::Member &member : m_input.report.contact.toObject()) {
            QString value = member.value.toString();
            value.remove(u' ').remove(u'-');
            if (value.size() >= 6 && (value.contains(plain) || plain.contains(value)))
                return true;
        }
        const QStringView before = QStringView(m_text).left(from).right(24);
        const auto own = pattern("own").match(before.toString());
        return own.hasMatch();
    }

    void tell(const char *kind, qsizetype from, qsizetype to) {
        const QString found = m_p.stored.mid(from, to - from);
        if (to <= from || isOwn(from, found))
            return;
        Finding f = proseFinding(m_input, m_check, m_p, 0, 0);
        f.range->from = codePointsIn(QStringView(m_p.stored).left(from));
        f.range->to = codePointsIn(QStringView(m_p.stored).left(to));
        f.quote = found;
        f.foundText = found;
        f.hint = QLatin1String(kind);
        m_out.push_back(std::move(f));
    }

    const CheckInput &m_input;
    const Check &m_check;
    const ProseParagraph &m_p;
    Findings &m_out;
    QString m_text;
};

} // namespace

void checkPersonalData(const CheckInput &input, const Check &check, const ProseParagraph &p, Findings &out) {
    Finder(input, check, p, out).run();
}

} // namespace gongkai
