// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace gongkai {

/// A cell of a printed table; spans as in the form.
struct DocumentCell {
    QString text;
    int columns = 1;
    int rows = 1;
    bool label = false; ///< a head or row label (else a figure)
    bool left = false;  ///< set left, else centred
};

struct DocumentTable {
    QString title;           ///< for the structure tree and the reader of a screen, printed only with showTitle
    std::vector<int> widths; ///< proportions of the grid's columns
    int headRows = 0;        ///< repeated on every page
    int labelColumns = 0;
    std::vector<std::vector<DocumentCell>> rows;
};

struct DocumentBlock {
    /// Reference: the 文号 below the title, centred; Addressee: flush left.
    enum class Kind {
        Heading,
        Paragraph,
        ListItem,
        Table,
        AttachmentLabel,
        AttachmentTitle,
        Note,
        Reference,
        Addressee
    };
    Kind kind = Kind::Paragraph;
    int level = 0; ///< headings 1 to 4 (一、 （一） 1. （1）)
    QString text;  ///< as printed, tokens expanded, list numbers included
    DocumentTable table;
};

/// What is printed, in order, without any page: the one source of PDF, print, DOCX and text. Everything in it is final
/// text; writers decide nothing about wording.
struct Document {
    QString title;
    QString agency; ///< where the title prefers to break, and the author of the file
    std::vector<DocumentBlock> body;
    QString signOffAgency;                  ///< empty: no sign-off
    QString signOffDate;                    ///< 2019年1月30日
    std::vector<DocumentBlock> attachments; ///< on pages of their own after the sign-off

    QString dateIso; ///< day of the file's own dates, ISO; deterministic, never "now"
    QString status;  ///< draft, unissued, release

    /// All printed text in reading order, one line a block, cells separated by tabs.
    [[nodiscard]] QString plainText() const;
};

} // namespace gongkai
