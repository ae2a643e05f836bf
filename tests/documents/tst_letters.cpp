// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/docx/docxrenderer.h"
#include "documents/letters/letterdocument.h"
#include "domain/letters.h"
#include "support/reports.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace gongkai;

namespace {

const QString applicantName = QStringLiteral("申请人甲");

Json shipped(const QString &name) {
    auto json = Json::parse(test::bytes(QStringLiteral(":/letters/") + name));
    if (!json)
        qFatal("%s is no JSON", qPrintable(name));
    return std::move(json).value();
}

LetterBook book() {
    auto result = loadLetters(QStringLiteral(":/letters"));
    if (!result)
        qFatal("%s: %s", qPrintable(result.error().place), qPrintable(result.error().detail));
    return std::move(result).value();
}

/// A value for every field, made of its label.
QMap<QString, QString> allFields(const LetterTemplate &letter) {
    QMap<QString, QString> values;
    for (auto it = letter.fields.begin(); it != letter.fields.end(); ++it)
        values[it.key()] = QStringLiteral("值·") + it.value().label;
    values[QStringLiteral("agency")] = QStringLiteral("示例市教育局");
    values[QStringLiteral("applicant")] = applicantName;
    values[QStringLiteral("day")] = QStringLiteral("2024年9月25日");
    return values;
}

Letter filled(const LetterTemplate *letter, const QMap<QString, QString> &values, QStringList *missing = nullptr) {
    if (!letter)
        qFatal("no such letter");
    auto result = fillLetter(*letter, values, missing);
    if (!result)
        qFatal("%s: %s", qPrintable(result.error().place), qPrintable(result.error().detail));
    return std::move(result).value();
}

QStringList linesOf(const Letter &letter) {
    QStringList lines{letter.title, letter.number, letter.addressee};
    for (const LetterParagraph &paragraph : letter.paragraphs)
        lines.append(paragraph.text);
    lines << letter.agency << letter.dayText;
    lines.removeAll(QString());
    return lines;
}

QString textOf(const Letter &letter) {
    return linesOf(letter).join(QLatin1Char('\n'));
}

Json parsed(const QByteArray &text) {
    auto json = Json::parse(text);
    if (!json)
        qFatal("no JSON: %s", text.constData());
    return std::move(json).value();
}

QByteArray lettersWith(const QByteArray &letter) {
    return QByteArray(R"({"schema":"gongkai-letters/1","letters":[)") + letter + "]}";
}

const QMap<QString, QString> &profile() {
    static const QMap<QString, QString> values = {{QStringLiteral("review_body"), QStringLiteral("示例市人民政府")},
                                                  {QStringLiteral("court"), QStringLiteral("示例区人民法院")}};
    return values;
}

} // namespace

class TestLetters final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyLetterIsThere_data();
    void everyLetterIsThere();
    void everyDecisionHasALetter();
    void allFilled_data() { eachTemplate(); }
    void allFilled();
    void nothingFilled_data() { eachTemplate(); }
    void nothingFilled();
    void readBack_data() { eachTemplate(); }
    void readBack();
    void articles_data();
    void articles();
    void noTextOfAnotherRegulation();
    void thirdPartyLetterHidesTheApplicant();
    void conditionalParagraphs();
    void values();
    void day();
    void missingIsListedOnce();
    void layout();
    void draftWhileIncomplete();
    void remedies_data();
    void remedies();
    void remedyFields();
    void remedyByNameBeforeGroup();
    void remedyInTheLetter();
    void ownTemplates();
    void ownTemplatesAllOrNone();
    void damagedLetters_data();
    void damagedLetters();
    void damagedRemedies_data();
    void damagedRemedies();
    void handMadeTemplate();
    void numbers_data();
    void numbers();

private:
    void eachTemplate() const {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("regulation");
        for (const LetterTemplate &letter : m_book.templates())
            QTest::newRow(qPrintable(letter.id + QLatin1Char('/') + letter.regulation))
                << letter.id << letter.regulation;
    }

    LetterBook m_book = book();
};

void TestLetters::everyLetterIsThere_data() {
    QTest::addColumn<QString>("regulation");
    QTest::addColumn<QString>("ids");
    QTest::newRow("steps") << QStringLiteral("2019")
                           << QStringLiteral("receipt correction_asked extended third_party_asked agency_asked "
                                             "fee_notified reasons_asked delayed");
    QTest::newRow("decisions") << QStringLiteral("2019")
                               << QStringLiteral(
                                      "granted_public granted_open partial denied_state_secret denied_law_forbidden "
                                      "denied_security denied_third_party denied_internal denied_process "
                                      "denied_case_file denied_query unable_not_existing_record unable_not_ours "
                                      "unable_needs_making unable_unclear refused_petition refused_repeat "
                                      "refused_publication refused_mass refused_reissue other_no_correction "
                                      "other_unpaid other_withdrawn other_merged other_terminated "
                                      "other_not_information");
    QTest::newRow("2008") << QStringLiteral("2008")
                          << QStringLiteral("receipt granted_open granted_public partial denied_state_secret "
                                            "denied_third_party denied_security unable_not_ours "
                                            "unable_not_existing_record unable_unclear extended third_party_asked "
                                            "other_not_information");
}

void TestLetters::everyLetterIsThere() {
    QFETCH(QString, regulation);
    QFETCH(QString, ids);
    for (const QString &id : ids.split(QLatin1Char(' '))) {
        const LetterTemplate *letter = m_book.find(id, regulation);
        QVERIFY2(letter, qPrintable(id));
        QVERIFY(!letter->name.isEmpty());
        QCOMPARE(letter->step.isEmpty() ? letter->decision : letter->step, id);
        const auto forIt = m_book.findFor(id, regulation);
        QCOMPARE(forIt.size(), std::size_t(1));
        QCOMPARE(forIt.front(), letter);
    }
}

/// A case decided in the register can always be answered.
void TestLetters::everyDecisionHasALetter() {
    const Json known = parsed(test::bytes(QStringLiteral(GONGKAI_SOURCE_DIR "/resources/register/decisions.json")));
    QSet<QString> decisions;
    for (const Json &decision : known.find(u"decisions")->toArray()) {
        decisions.insert(decision.string(u"id"));
        for (const Json &regulation : decision.find(u"regulations")->toArray())
            QVERIFY2(m_book.find(decision.string(u"id"), regulation.toString()), qPrintable(decision.string(u"id")));
    }
    QVERIFY(decisions.size() > 20);
    for (const LetterTemplate &letter : m_book.templates())
        QVERIFY2(letter.decision.isEmpty() || decisions.contains(letter.decision), qPrintable(letter.id));
}

void TestLetters::allFilled() {
    QFETCH(QString, id);
    QFETCH(QString, regulation);
    const LetterTemplate *letter = m_book.find(id, regulation);
    QStringList missing{QStringLiteral("left over")};
    const QString text = textOf(filled(letter, allFields(*letter), &missing));
    QCOMPARE(missing, QStringList());
    static const QRegularExpression marks(QStringLiteral("[{}【】]|。。|：。|值·$"));
    QVERIFY2(!marks.match(text).hasMatch(), qPrintable(text));
    QVERIFY(text.startsWith(QStringLiteral("示例市教育局政府信息公开")));
    QVERIFY(text.endsWith(QStringLiteral("示例市教育局\n2024年9月25日")));
}

/// With no values at all every paragraph that stays says what it lacks; the others are gone.
void TestLetters::nothingFilled() {
    QFETCH(QString, id);
    QFETCH(QString, regulation);
    const LetterTemplate *letter = m_book.find(id, regulation);
    QStringList missing;
    const Letter empty = filled(letter, {}, &missing);
    QVERIFY(!empty.complete);
    const QString text = textOf(empty);
    QVERIFY(!text.contains(QLatin1String("{{")));
    QSet<QString> marked;
    static const QRegularExpression mark(QStringLiteral("【([^】]+)】"));
    for (auto it = mark.globalMatch(text); it.hasNext();)
        marked.insert(it.next().captured(1));
    QSet<QString> labels;
    for (const QString &field : missing)
        labels.insert(m_book.label(field));
    QCOMPARE(marked, labels);
    QVERIFY(missing.contains(QStringLiteral("agency")) && missing.contains(QStringLiteral("day")));
}

void TestLetters::readBack() {
    QFETCH(QString, id);
    QFETCH(QString, regulation);
    const LetterTemplate *letter = m_book.find(id, regulation);
    const Letter whole = filled(letter, allFields(*letter));
    const auto docx = letterDocx(whole);
    QVERIFY2(docx.ok(), docx.ok() ? "" : qPrintable(docx.error().detail));
    const auto again = letterDocx(whole);
    QVERIFY(again.ok() && again.value() == docx.value());
    const auto texts = docxTexts(docx.value());
    QVERIFY(texts.ok());
    QStringList wanted = linesOf(whole);
    wanted[wanted.indexOf(whole.addressee)] += QStringLiteral("：");
    QCOMPARE(texts.value(), wanted);
}

void TestLetters::articles_data() {
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("regulation");
    QTest::addColumn<QString>("article");
    const QString r2019 = QStringLiteral("2019");
    const QString r2008 = QStringLiteral("2008");
    const auto row = [](const QString &regulation, const char *id, const QString &article) {
        QTest::newRow(qPrintable(QLatin1String(id) + QLatin1Char('/') + regulation))
            << QString::fromLatin1(id) << regulation << article;
    };
    row(r2019, "correction_asked", QStringLiteral("第三十条"));
    row(r2019, "extended", QStringLiteral("第三十三条"));
    row(r2019, "third_party_asked", QStringLiteral("第三十二条"));
    row(r2019, "agency_asked", QStringLiteral("第三十四条"));
    row(r2019, "fee_notified", QStringLiteral("第四十二条"));
    row(r2019, "reasons_asked", QStringLiteral("第三十五条"));
    row(r2019, "granted_public", QStringLiteral("第三十六条第一项"));
    row(r2019, "granted_open", QStringLiteral("第三十六条第二项"));
    row(r2019, "partial", QStringLiteral("第三十七条"));
    row(r2019, "denied_security", QStringLiteral("第十四条"));
    row(r2019, "denied_third_party", QStringLiteral("第十五条"));
    row(r2019, "denied_internal", QStringLiteral("第十六条第一款"));
    row(r2019, "denied_case_file", QStringLiteral("第十六条第二款"));
    row(r2019, "denied_query", QStringLiteral("第三十六条第七项"));
    row(r2019, "unable_not_existing_record", QStringLiteral("第三十六条第四项"));
    row(r2019, "unable_not_ours", QStringLiteral("第三十六条第五项"));
    row(r2019, "unable_needs_making", QStringLiteral("第三十八条"));
    row(r2019, "refused_petition", QStringLiteral("第三十九条第一款"));
    row(r2019, "refused_repeat", QStringLiteral("第三十六条第六项"));
    row(r2019, "refused_publication", QStringLiteral("第三十九条第二款"));
    row(r2008, "extended", QStringLiteral("第二十四条"));
    row(r2008, "third_party_asked", QStringLiteral("第二十三条"));
    row(r2008, "partial", QStringLiteral("第二十二条"));
    row(r2008, "denied_state_secret", QStringLiteral("第二十一条"));
    row(r2008, "unable_unclear", QStringLiteral("第二十一条"));
}

void TestLetters::articles() {
    QFETCH(QString, id);
    QFETCH(QString, regulation);
    QFETCH(QString, article);
    const LetterTemplate *letter = m_book.find(id, regulation);
    QVERIFY(letter);
    QCOMPARE(letter->regulation, regulation);
    const QString text = textOf(filled(letter, allFields(*letter)));
    QVERIFY2(text.contains(article), qPrintable(text));
    QCOMPARE(text.contains(QStringLiteral("2007年国务院令第492号")), regulation == QLatin1String("2008"));
}

void TestLetters::noTextOfAnotherRegulation() {
    const QString r2008 = QStringLiteral("2008");
    for (const char *id : {"refused_mass", "denied_internal", "fee_notified", "correction_asked", "delayed"}) {
        QVERIFY2(!m_book.find(QString::fromLatin1(id), r2008), id);
        QVERIFY2(m_book.findFor(QString::fromLatin1(id), r2008).empty(), id);
    }
    QCOMPARE(m_book.find(QStringLiteral("receipt"), r2008)->regulation, QStringLiteral("any"));
    QVERIFY(!m_book.find(QStringLiteral("no_such"), r2008));
}

void TestLetters::thirdPartyLetterHidesTheApplicant() {
    for (const char *regulation : {"2019", "2008"}) {
        const LetterTemplate *letter =
            m_book.find(QStringLiteral("third_party_asked"), QString::fromLatin1(regulation));
        QMap<QString, QString> values = allFields(*letter);
        // all that could tell who applies
        for (const char *field : {"applicant", "application_number", "wanted_information", "subject", "reply_text"})
            values[QString::fromLatin1(field)] = applicantName;
        const Letter asked = filled(letter, values);
        QVERIFY(!textOf(asked).contains(applicantName));
        QCOMPARE(asked.addressee, QStringLiteral("值·第三方"));
    }
    LetterBook own = book();
    const auto added = own.add(parsed(lettersWith(R"({"id":"third_party_asked","name":"n","step":"third_party_asked",
        "title":"t","paragraphs":["涉及{{third_party}}。","{{applicant}}申请公开。"]})")),
                               QStringLiteral("own.json"));
    QVERIFY(!added.ok());
    QCOMPARE(added.error().place, QStringLiteral("own.json: third_party_asked/2019.paragraphs[1]"));
}

void TestLetters::conditionalParagraphs() {
    const LetterTemplate *letter = m_book.find(QStringLiteral("granted_open"), QStringLiteral("2019"));
    QMap<QString, QString> values = allFields(*letter);
    const QString enclosed = QStringLiteral("随本答复书一并提供");
    QVERIFY(!textOf(filled(letter, values)).contains(enclosed));
    values.remove(QStringLiteral("publication_place"));
    QStringList missing;
    QVERIFY(textOf(filled(letter, values, &missing)).contains(enclosed));
    QCOMPARE(missing, QStringList());
    values[QStringLiteral("publication_place")] = QStringLiteral(" \n\t ");
    QVERIFY(textOf(filled(letter, values)).contains(enclosed));
}

void TestLetters::values() {
    const LetterTemplate *letter = m_book.find(QStringLiteral("denied_process"), QStringLiteral("2019"));
    QMap<QString, QString> values = allFields(*letter);
    values[QStringLiteral("reason")] = QStringLiteral("系会议讨论记录。");
    values[QStringLiteral("reply_text")] =
        QStringLiteral("第一段\t甲\r\n\r\n　第二段{{day}}\u0001\U00020BB7") + QChar(0xD800);
    const Letter whole = filled(letter, values);
    const QStringList lines = linesOf(whole);
    QVERIFY(lines.contains(QStringLiteral("不予公开的理由：系会议讨论记录。")));
    QVERIFY(lines.contains(QStringLiteral("第一段 甲")));
    QVERIFY(lines.contains(QStringLiteral("第二段{{day}}\U00020BB7"))); // the clerk's own braces stay
    QVERIFY(lines.join(QString()).contains(QStringLiteral("值·对申请人的称谓提出的")));
    QVERIFY(letterDocx(whole).ok());
    values.remove(QStringLiteral("you"));
    QVERIFY(textOf(filled(letter, values)).contains(QStringLiteral("收到您提出的")));
    values[QStringLiteral("agency")] = QStringLiteral("示例市\n教育局");
    QCOMPARE(filled(letter, values).agency, QStringLiteral("示例市 教育局"));
}

void TestLetters::day() {
    const LetterTemplate *letter = m_book.find(QStringLiteral("other_withdrawn"), QStringLiteral("2019"));
    QMap<QString, QString> values = allFields(*letter);
    QCOMPARE(filled(letter, values).day, QDate(2024, 9, 25));
    values[QStringLiteral("day")] = QStringLiteral("2024-02-05");
    const Letter iso = filled(letter, values);
    QCOMPARE(iso.day, QDate(2024, 2, 5));
    QCOMPARE(iso.dayText, QStringLiteral("2024年2月5日"));
    for (const QString &bad : {QStringLiteral("2023年2月29日"), QStringLiteral("昨天"), QStringLiteral("2024-13-01")}) {
        values[QStringLiteral("day")] = bad;
        const auto result = fillLetter(*letter, values);
        QVERIFY2(!result.ok(), qPrintable(bad));
        QCOMPARE(result.error().place, QStringLiteral("other_withdrawn/any.day"));
    }
}

void TestLetters::missingIsListedOnce() {
    const LetterTemplate *letter = m_book.find(QStringLiteral("extended"), QStringLiteral("2019"));
    QMap<QString, QString> values = allFields(*letter);
    values.remove(QStringLiteral("agency")); // in the title and in the sign-off
    values[QStringLiteral("reason")] = QStringLiteral(" ");
    QStringList missing;
    const Letter lacking = filled(letter, values, &missing);
    QCOMPARE(missing, (QStringList{QStringLiteral("agency"), QStringLiteral("reason")}));
    QCOMPARE(lacking.title, QStringLiteral("【机关名称】政府信息公开申请延期答复告知书"));
    QCOMPARE(lacking.agency, QStringLiteral("【机关名称】"));
    QVERIFY(textOf(lacking).contains(QStringLiteral("延长期限的理由：【理由】。")));
    QVERIFY(!lacking.complete);
}

void TestLetters::layout() {
    const LetterTemplate *letter = m_book.find(QStringLiteral("fee_notified"), QStringLiteral("2019"));
    const Letter fee = filled(letter, allFields(*letter));
    const Document document = letterDocument(fee);
    QCOMPARE(document.title, QStringLiteral("示例市教育局政府信息公开信息处理费收费通知书"));
    QCOMPARE(document.body[0].text, QStringLiteral("值·文号"));
    QCOMPARE(document.body[1].text, QStringLiteral("申请人甲："));
    QCOMPARE(document.body[2].kind, DocumentBlock::Kind::Paragraph);
    QCOMPARE(std::count_if(document.body.begin(), document.body.end(),
                           [](const DocumentBlock &b) { return b.kind == DocumentBlock::Kind::Heading; }),
             3);
    QCOMPARE(document.signOffAgency, QStringLiteral("示例市教育局"));
    QCOMPARE(document.signOffDate, QStringLiteral("2024年9月25日"));
    QCOMPARE(document.dateIso, QStringLiteral("2024-09-25"));
    QCOMPARE(document.status, QStringLiteral("unissued"));
    Letter colon = fee;
    colon.addressee += QStringLiteral("：");
    QCOMPARE(letterDocument(colon).body[1].text, QStringLiteral("申请人甲："));
    const LetterTemplate *receipt = m_book.find(QStringLiteral("receipt"), QStringLiteral("2019"));
    QCOMPARE(letterDocument(filled(receipt, allFields(*receipt))).body[0].text, QStringLiteral("申请人甲："));
}

void TestLetters::draftWhileIncomplete() {
    const Letter empty = filled(m_book.find(QStringLiteral("partial"), QStringLiteral("2019")), {});
    const Document document = letterDocument(empty);
    QCOMPARE(document.status, QStringLiteral("draft"));
    QVERIFY(QDate::fromString(document.dateIso, Qt::ISODate).isValid());
    QCOMPARE(document.signOffDate, QStringLiteral("【落款日期】"));
    QVERIFY(letterDocx(empty).ok());
}

void TestLetters::remedies_data() {
    QTest::addColumn<QString>("decision");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<bool>("any");
    QTest::addColumn<bool>("reviewFirst");
    const QDate before(2023, 12, 31);
    const QDate after(2024, 1, 1);
    const auto row = [](const char *decision, const QDate &on, bool any, bool first) {
        QTest::newRow(qPrintable(QLatin1String(decision) + QLatin1Char(' ') + on.toString(Qt::ISODate)))
            << QString::fromLatin1(decision) << on << any << first;
    };
    row("denied_internal", before, true, false);
    row("denied_internal", after, true, true);
    row("denied_third_party", QDate(2030, 6, 1), true, true);
    row("granted_open", before, true, false);
    row("granted_open", after, true, false);
    row("partial", before, true, false);
    row("partial", after, true, true);
    row("unable_not_existing_record", after, true, false);
    row("refused_repeat", after, true, false);
    row("other_not_information", after, true, false);
    row("other_withdrawn", after, false, false);
    for (const char *procedure : {"correction_asked", "extended", "fee_notified", "delayed", "third_party_asked"})
        row(procedure, after, false, false);
    row("denied_internal", QDate(2015, 4, 30), false, false);
    row("denied_internal", QDate(), false, false);
}

void TestLetters::remedies() {
    QFETCH(QString, decision);
    QFETCH(QDate, day);
    QFETCH(bool, any);
    QFETCH(bool, reviewFirst);
    QStringList missing;
    const QString text = m_book.remedyFor(decision, day, profile(), &missing);
    QCOMPARE(!text.isEmpty(), any);
    QCOMPARE(text.contains(QStringLiteral("应当先")), reviewFirst);
    QCOMPARE(missing, QStringList());
    if (!any)
        return;
    QVERIFY(text.contains(QStringLiteral("60日内向示例市人民政府申请行政复议")));
    QVERIFY(text.contains(QStringLiteral("示例区人民法院提起行政诉讼")));
    QCOMPARE(text.contains(QStringLiteral("6个月内")), !reviewFirst || decision == QLatin1String("partial"));
}

void TestLetters::remedyFields() {
    QMap<QString, QString> values{{QStringLiteral("review_days"), QStringLiteral("90")}};
    QStringList missing;
    const QString text = m_book.remedyFor(QStringLiteral("granted_open"), QDate(2024, 5, 6), values, &missing);
    QVERIFY(text.contains(QStringLiteral("90日内向【行政复议机关】")));
    QVERIFY(text.contains(QStringLiteral("6个月内向【人民法院】")));
    QCOMPARE(missing, (QStringList{QStringLiteral("review_body"), QStringLiteral("court")}));
}

void TestLetters::remedyByNameBeforeGroup() {
    const Json json = parsed(R"({"schema":"gongkai-remedies/1","fields":[{"id":"court","label":"法院"}],"remedies":[
        {"from":"2024-01-01","to":null,"decisions":["denied_query"],"text":"name"},
        {"from":"2024-01-01","to":null,"decisions":["denied"],"text":"group"}]})");
    const auto own = LetterBook::fromJson(shipped(QStringLiteral("letters.json")), json, QStringLiteral("office"));
    QVERIFY(own.ok());
    const QDate day(2024, 1, 1);
    QCOMPARE(own.value().remedyFor(QStringLiteral("denied_query"), day, {}), QStringLiteral("name"));
    QCOMPARE(own.value().remedyFor(QStringLiteral("denied_internal"), day, {}), QStringLiteral("group"));
    QStringList missing{QStringLiteral("left over")};
    QCOMPARE(own.value().remedyFor(QStringLiteral("partial"), day, {}, &missing), QString());
    QCOMPARE(missing, QStringList());
}

/// Every reply has the paragraph or shows that it is wanting; letters about a step never ask for one.
void TestLetters::remedyInTheLetter() {
    const QString remedy = m_book.remedyFor(QStringLiteral("denied_internal"), QDate(2024, 9, 25), profile());
    for (const LetterTemplate &letter : m_book.templates()) {
        QMap<QString, QString> values = allFields(letter);
        values[QStringLiteral("remedy")] = remedy;
        const QStringList lines = linesOf(filled(&letter, values));
        QVERIFY2(lines.contains(remedy) == letter.step.isEmpty(), qPrintable(letter.id));
    }
    const LetterTemplate *denied = m_book.find(QStringLiteral("denied_internal"), QStringLiteral("2019"));
    QMap<QString, QString> values = allFields(*denied);
    values.remove(QStringLiteral("remedy"));
    QVERIFY(linesOf(filled(denied, values)).contains(QStringLiteral("【救济途径】")));
}

void TestLetters::ownTemplates() {
    LetterBook own = book();
    const std::size_t before = own.templates().size();
    const auto added = own.add(parsed(lettersWith(R"(
        {"id":"extended","name":"本局延期告知书","step":"extended","title":"延期告知书","paragraphs":["延至{{due}}。"]},
        {"id":"extended_short","regulation":"any","name":"短","step":"extended","title":"t","number":"",
         "addressee":"{{applicant}}","paragraphs":[{"text":"至{{due}}","heading":true}]})")),
                               QStringLiteral("own.json"));
    QVERIFY2(added.ok(), added.ok() ? "" : qPrintable(added.error().place + added.error().detail));
    QCOMPARE(own.templates().size(), before + 1);
    const LetterTemplate *extended = own.find(QStringLiteral("extended"), QStringLiteral("2019"));
    QCOMPARE(extended->name, QStringLiteral("本局延期告知书"));
    QCOMPARE(extended->number, QStringLiteral("{{letter_number}}"));
    QVERIFY(own.find(QStringLiteral("extended"), QStringLiteral("2008"))->name != extended->name);
    QCOMPARE(own.findFor(QStringLiteral("extended"), QStringLiteral("2019")).size(), std::size_t(2));
    const Letter brief =
        filled(own.find(QStringLiteral("extended_short"), QStringLiteral("2008")), allFields(*extended));
    QCOMPARE(brief.number, QString());
    QCOMPARE(brief.paragraphs, (std::vector<LetterParagraph>{{QStringLiteral("至值·答复期限届满日"), true}}));
}

void TestLetters::ownTemplatesAllOrNone() {
    LetterBook own = book();
    const std::size_t before = own.templates().size();
    QVERIFY(!own.add(parsed(lettersWith(R"({"id":"a","name":"n","step":"s","title":"t","paragraphs":["p"]},
        {"id":"b","name":"n","step":"s","title":"t","paragraphs":["{{nobody}}"]})")),
                     QStringLiteral("own.json"))
                 .ok());
    QCOMPARE(own.templates().size(), before);
}

void TestLetters::damagedLetters_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *name, const QByteArray &json, const char *place) {
        QTest::newRow(name) << json << QStringLiteral("own.json: ") + QString::fromLatin1(place);
    };
    const auto letter = [](const char *members) {
        return lettersWith(R"({"id":"x","name":"n","step":"s",)" + QByteArray(members) + "}");
    };
    row("no object", "[]", "(file)");
    row("other schema", R"({"schema":"gongkai-letters/2","letters":[]})", "schema");
    row("unknown member", R"({"schema":"gongkai-letters/1","letter":[]})", "(file).letter");
    row("own fields", R"({"schema":"gongkai-letters/1","fields":[],"letters":[]})", "(file).fields");
    row("no letters", R"({"schema":"gongkai-letters/1"})", "letters");
    row("a letter that is a text", lettersWith(R"("x")"), "letters[0]");
    row("no id", lettersWith(R"({"name":"n"})"), "letters[0]");
    row("bad id", lettersWith(R"({"id":"X y"})"), "letters[0]");
    row("misspelt member", letter(R"("titel":"t","paragraphs":["p"])"), "letters[0].titel");
    row("unknown regulation", letter(R"("regulation":"2020","title":"t","paragraphs":["p"])"), "letters[0].regulation");
    row("step and decision", letter(R"("decision":"d","title":"t","paragraphs":["p"])"), "x/2019");
    row("no title", letter(R"("paragraphs":["p"])"), "x/2019");
    row("no paragraphs", letter(R"("title":"t")"), "x/2019");
    row("empty paragraph", letter(R"("title":"t","paragraphs":["p"," "])"), "x/2019.paragraphs[1]");
    row("a number for a paragraph", letter(R"("title":"t","paragraphs":[1])"), "x/2019.paragraphs[0]");
    row("misspelt condition", letter(R"("title":"t","paragraphs":[{"text":"p","wenn":"due"}])"),
        "x/2019.paragraphs[0].wenn");
    row("unknown field", letter(R"("title":"t","paragraphs":["p","{{due}} {{nobody}}"])"), "x/2019.paragraphs[1]");
    row("unknown field in the title", letter(R"("title":"{{nobody}}","paragraphs":["p"])"), "x/2019.title");
    row("unknown condition", letter(R"("title":"t","paragraphs":[{"text":"p","unless":"nobody"}])"),
        "x/2019.paragraphs[0]");
    row("open braces", letter(R"("regulation":"2008","title":"t","paragraphs":["{{due}"])"), "x/2008.paragraphs[0]");
    row("Chinese in braces", letter(R"("title":"t","number":"{{文号}}","paragraphs":["p"])"), "x/2019.number");
    row("twice", lettersWith(R"({"id":"x","name":"n","step":"s","title":"t","paragraphs":["p"]},
                       {"id":"x","name":"n","step":"s","title":"t","paragraphs":["p"]})"),
        "x/2019");
}

void TestLetters::damagedLetters() {
    QFETCH(QByteArray, json);
    QFETCH(QString, place);
    LetterBook own = book();
    const auto result = own.add(parsed(json), QStringLiteral("own.json"));
    QVERIFY(!result.ok());
    QCOMPARE(result.error().code, ErrorCode::InvalidFormat);
    QCOMPARE(result.error().place, place);
    QVERIFY(!result.error().detail.isEmpty());
}

void TestLetters::damagedRemedies_data() {
    QTest::addColumn<QByteArray>("remedies");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *name, const QByteArray &remedies, const char *place) {
        QTest::newRow(name) << remedies << QStringLiteral("office/remedies.json: ") + QString::fromLatin1(place);
    };
    row("none", "", "remedies");
    row("no date", R"({"from":"2024-02-30","decisions":["denied"],"text":"t"})", "remedies[0].from");
    row("backwards", R"({"from":"2024-01-02","to":"2024-01-01","decisions":["denied"],"text":"t"})", "remedies[0]");
    row("no decisions", R"({"from":"2024-01-01","to":null,"decisions":[],"text":"t"})", "remedies[0]");
    row("unknown field", R"({"from":"2024-01-01","decisions":["denied"],"text":"{{agency}}"})", "remedies[0].text");
    row("two at once", R"({"from":"2024-01-01","decisions":["denied","partial"],"text":"t"},
                          {"from":"2015-01-01","to":"2024-01-01","decisions":["partial"],"text":"t"})",
        "remedies[1]");
}

void TestLetters::damagedRemedies() {
    QFETCH(QByteArray, remedies);
    QFETCH(QString, place);
    const Json json = parsed(
        (R"({"schema":"gongkai-remedies/1","fields":[{"id":"court","label":"法院"}],"remedies":[)" + remedies + "]}")
            .constData());
    const auto result = LetterBook::fromJson(shipped(QStringLiteral("letters.json")), json, QStringLiteral("office"));
    QVERIFY(!result.ok());
    QCOMPARE(result.error().code, ErrorCode::InvalidFormat);
    QCOMPARE(result.error().place, place);
    const auto none = loadLetters(QStringLiteral(":/no-such-folder"));
    QVERIFY(!none.ok());
    QVERIFY(none.error().place.contains(QLatin1String("letters.json")));
}

/// A template that no reader has seen is checked as well when it is filled.
void TestLetters::handMadeTemplate() {
    LetterTemplate letter = *m_book.find(QStringLiteral("extended"), QStringLiteral("2019"));
    letter.paragraphs[1].text = QStringLiteral("{{nobody}}");
    const auto result = fillLetter(letter, allFields(letter));
    QVERIFY(!result.ok());
    QCOMPARE(result.error().code, ErrorCode::InvalidFormat);
    QCOMPARE(result.error().place, QStringLiteral("extended/2019.paragraphs[1]"));
}

void TestLetters::numbers_data() {
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("number");
    QTest::newRow("usual") << QStringLiteral("{agency}公开〔{year}〕{no}号") << QStringLiteral("示教公开〔2024〕7号");
    QTest::newRow("zeros") << QStringLiteral("公开〔{year}〕{no:3}号") << QStringLiteral("公开〔2024〕007号");
    QTest::newRow("no places") << QStringLiteral("公开") << QStringLiteral("公开");
    QTest::newRow("unknown places stay") << QStringLiteral("{month}{no:x}{no}") << QStringLiteral("{month}{no:x}7");
    QTest::newRow("twice") << QStringLiteral("{year}-{no}/{no:2}") << QStringLiteral("2024-7/07");
}

void TestLetters::numbers() {
    QFETCH(QString, pattern);
    QFETCH(QString, number);
    QCOMPARE(letterNumber(pattern, 2024, 7, QStringLiteral("示教")), number);
    QCOMPARE(letterNumber(QStringLiteral("{no:3}"), 2024, 12345), QStringLiteral("12345"));
}

QTEST_GUILESS_MAIN(TestLetters)
#include "tst_letters.moc"
