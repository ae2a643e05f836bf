// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/letters/letterdocument.h"

#include "documents/docx/docxrenderer.h"

namespace gongkai {

Document letterDocument(const Letter &letter) {
    Document document;
    document.title = letter.title;
    document.agency = letter.agency;
    if (!letter.number.isEmpty())
        document.body.push_back({DocumentBlock::Kind::Reference, 0, letter.number, {}});
    if (!letter.addressee.isEmpty()) {
        const QString colon = letter.addressee.endsWith(QChar(u'：')) ? QString() : QStringLiteral("：");
        document.body.push_back({DocumentBlock::Kind::Addressee, 0, letter.addressee + colon, {}});
    }
    for (const LetterParagraph &paragraph : letter.paragraphs)
        document.body.push_back(
            {paragraph.heading ? DocumentBlock::Kind::Heading : DocumentBlock::Kind::Paragraph, 1, paragraph.text, {}});
    document.signOffAgency = letter.agency;
    document.signOffDate = letter.dayText;
    // the file must have a day of its own: where the letter has none, the first one a zip can hold
    document.dateIso = (letter.day.isValid() ? letter.day : QDate(1980, 1, 1)).toString(Qt::ISODate);
    document.status = letter.complete ? QStringLiteral("unissued") : QStringLiteral("draft");
    return document;
}

Result<QByteArray> letterDocx(const Letter &letter) {
    return docxBytes(letterDocument(letter));
}

} // namespace gongkai
