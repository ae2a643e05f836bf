// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/document.h"

namespace gongkai {

namespace {

void appendBlocks(QStringList &lines, const std::vector<DocumentBlock> &blocks) {
    for (const DocumentBlock &block : blocks) {
        if (block.kind != DocumentBlock::Kind::Table) {
            lines.append(block.text);
            continue;
        }
        for (const auto &row : block.table.rows) {
            QStringList cells;
            for (const DocumentCell &cell : row)
                cells.append(cell.text);
            lines.append(cells.join(QLatin1Char('\t')));
        }
    }
}

} // namespace

QString Document::plainText() const {
    QStringList lines{title};
    appendBlocks(lines, body);
    if (!signOffAgency.isEmpty())
        lines.append(signOffAgency);
    if (!signOffDate.isEmpty())
        lines.append(signOffDate);
    appendBlocks(lines, attachments);
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace gongkai
