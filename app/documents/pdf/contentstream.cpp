// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pdf/contentstream.h"

#include <qpdf/BufferInputSource.hh>
#include <qpdf/QPDFTokenizer.hh>
#include <qpdf/QUtil.hh>

#include <memory>
#include <set>

namespace gongkai::pdf {

namespace {

using Token = QPDFTokenizer::Token;

void forEachToken(const std::string &content, const std::function<void(const Token &)> &handle) {
    auto source = std::make_shared<BufferInputSource>("content", content);
    QPDFTokenizer tokenizer;
    tokenizer.allowEOF();
    tokenizer.includeIgnorable();
    for (;;) {
        const Token token = tokenizer.readToken(source, "content");
        if (token.getType() == QPDFTokenizer::tt_eof)
            return;
        handle(token);
    }
}

bool isOperator(const Token &token, const char *name) {
    return token.getType() == QPDFTokenizer::tt_word && token.getValue() == name;
}

const std::set<std::string> &pathBegins() {
    static const std::set<std::string> names = {"m", "re"};
    return names;
}

const std::set<std::string> &pathPaints() {
    static const std::set<std::string> names = {"S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "n"};
    return names;
}

} // namespace

std::vector<TextObject> readContent(const std::string &content) {
    std::vector<TextObject> objects;
    bool inside = false;
    std::string lastName;
    std::string lastString;
    std::string actualText;
    bool actualTextNext = false;
    int marks = 0;
    int actualTextAt = 0;
    forEachToken(content, [&](const Token &token) {
        if (token.getType() == QPDFTokenizer::tt_name) {
            actualTextNext = token.getValue() == "/ActualText";
            lastName = token.getValue();
        } else if (token.getType() == QPDFTokenizer::tt_string) {
            lastString = token.getValue();
            if (actualTextNext)
                actualText =
                    lastString.substr(std::min<std::size_t>(2, lastString.size())); // without the byte order mark
            actualTextNext = false;
        } else if (isOperator(token, "BDC") || isOperator(token, "BMC")) {
            ++marks;
            if (!actualText.empty() && actualTextAt == 0)
                actualTextAt = marks;
        } else if (isOperator(token, "EMC")) {
            if (marks == actualTextAt) {
                actualText.clear();
                actualTextAt = 0;
            }
            --marks;
        } else if (isOperator(token, "BT")) {
            objects.emplace_back();
            objects.back().actualText = actualText;
            inside = true;
        } else if (isOperator(token, "ET")) {
            inside = false;
        } else if (inside && isOperator(token, "Tf")) {
            objects.back().font = lastName;
        } else if (inside && isOperator(token, "Tj")) {
            for (std::size_t i = 0; i + 1 < lastString.size(); i += 2)
                objects.back().codes.push_back(static_cast<unsigned>(static_cast<unsigned char>(lastString[i])) << 8U |
                                               static_cast<unsigned char>(lastString[i + 1]));
        }
    });
    return objects;
}

std::string rewriteContent(const std::string &content, const std::function<TextMark(std::size_t)> &mark) {
    std::string out;
    std::string operands;
    bool inPath = false;
    std::size_t index = 0;
    TextMark current;
    forEachToken(content, [&](const Token &token) {
        if (token.getType() != QPDFTokenizer::tt_word) {
            operands += token.getRawValue();
            return;
        }
        const std::string &name = token.getValue();
        if (name == "BT") {
            current = mark(index++);
            out += operands + "\n" + current.before + "BT";
        } else if (name == "ET") {
            out += operands + "ET\n" + current.after;
        } else if (!inPath && pathBegins().count(name) > 0) {
            out += "\n/Artifact BMC" + operands + (operands.empty() ? "\n" : "") + name;
            inPath = true;
        } else if (inPath && pathPaints().count(name) > 0) {
            out += operands + name + "\nEMC";
            inPath = false;
        } else {
            out += operands + name;
        }
        operands.clear();
    });
    return out + operands;
}

} // namespace gongkai::pdf
