// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/revisions.h"

#include "signing/signaturefields.h"

#include <qpdf/Buffer.hh>

#include <cstring>

namespace gongkai {

namespace {

constexpr int maxDepth = 100;

using Keys = std::set<std::string>;

bool sameValue(QPDFObjectHandle a, QPDFObjectHandle b, int depth);

/// Keys whose values differ. A key with the value null counts as absent, a reference to nothing does not.
Keys changedKeys(QPDFObjectHandle a, QPDFObjectHandle b, int depth) {
    const auto older = a.getDictAsMap();
    const auto newer = b.getDictAsMap();
    const auto isThere = [](QPDFObjectHandle value) { return value.isIndirect() || !value.isNull(); };
    Keys keys;
    for (const auto &entry : older) {
        const auto other = newer.find(entry.first);
        if (other == newer.end() ? isThere(entry.second) : !sameValue(entry.second, other->second, depth + 1))
            keys.insert(entry.first);
    }
    for (const auto &entry : newer)
        if (older.find(entry.first) == older.end() && isThere(entry.second))
            keys.insert(entry.first);
    return keys;
}

bool sameArray(QPDFObjectHandle a, QPDFObjectHandle b, int depth) {
    if (a.getArrayNItems() != b.getArrayNItems())
        return false;
    for (int i = 0; i < a.getArrayNItems(); ++i)
        if (!sameValue(a.getArrayItem(i), b.getArrayItem(i), depth + 1))
            return false;
    return true;
}

bool sameContent(QPDFObjectHandle a, QPDFObjectHandle b, int depth) {
    if (depth > maxDepth)
        return false;
    if (a.isStream() || b.isStream()) {
        if (!a.isStream() || !b.isStream() || !changedKeys(a.getDict(), b.getDict(), depth).empty())
            return false;
        const auto older = a.getRawStreamData();
        const auto newer = b.getRawStreamData();
        return older->getSize() == newer->getSize() &&
               std::memcmp(older->getBuffer(), newer->getBuffer(), older->getSize()) == 0;
    }
    if (a.isDictionary() && b.isDictionary())
        return changedKeys(a, b, depth).empty();
    if (a.isArray() && b.isArray())
        return sameArray(a, b, depth);
    // 380.00 and 380 are the same; some programs rewrite numbers.
    if (a.isNumber() && b.isNumber() && !(a.isInteger() && b.isInteger()))
        return a.getNumericValue() == b.getNumericValue(); // NOLINT(clang-diagnostic-float-equal)
    return a.getTypeCode() == b.getTypeCode() && a.unparseResolved() == b.unparseResolved();
}

bool sameValue(QPDFObjectHandle a, QPDFObjectHandle b, int depth) {
    if (a.isIndirect() || b.isIndirect())
        return a.isIndirect() && b.isIndirect() && a.getObjGen() == b.getObjGen();
    return sameContent(a, b, depth);
}

bool onlyKeys(const Keys &keys, const Keys &permitted) {
    for (const std::string &key : keys)
        if (permitted.count(key) == 0)
            return false;
    return true;
}

bool sameEntry(const QPDFXRefEntry &a, const QPDFXRefEntry &b) {
    if (a.getType() != b.getType())
        return false;
    if (a.getType() == 2)
        return a.getObjStreamNumber() == b.getObjStreamNumber() && a.getObjStreamIndex() == b.getObjStreamIndex();
    return a.getType() == 1 && a.getOffset() == b.getOffset();
}

class Comparison final {
public:
    Comparison(const PdfRevision &older, const PdfRevision &newer, bool certified,
               const std::set<QPDFObjGen> &signedNow)
        : m_older(older), m_newer(newer), m_certified(certified), m_signedNow(signedNow) {}

    RevisionChange run();

private:
    bool fail(const QString &reason) {
        m_change.reason = reason;
        return false;
    }
    bool trailersAgree();
    void collect();
    void collectReferences(QPDFObjectHandle object, int depth);
    bool objectsAgree();
    bool isAllowed(const QPDFObjGen &id, QPDFObjectHandle older, QPDFObjectHandle newer);
    bool isSigningOf(QPDFObjectHandle newer, const Keys &keys);
    bool isCatalogGrowth(QPDFObjectHandle older, QPDFObjectHandle newer, const Keys &keys);
    bool isFormGrowth(QPDFObjectHandle older, QPDFObjectHandle newer);
    bool isListGrowth(QPDFObjectHandle older, QPDFObjectHandle newer);
    bool isNewSignatureField(QPDFObjectHandle object);

    const PdfRevision &m_older;
    const PdfRevision &m_newer;
    bool m_certified;
    const std::set<QPDFObjGen> &m_signedNow;
    RevisionChange m_change;
    std::set<QPDFObjGen> m_emptyFields;
    std::set<QPDFObjGen> m_lists;   ///< arrays that may grow: /Fields and /Annots
    std::set<QPDFObjGen> m_missing; ///< referred to in the older revision, defined nowhere
    int m_signings = 0;
};

RevisionChange Comparison::run() {
    if (trailersAgree()) {
        collect();
        m_change.allowed = objectsAgree();
    }
    return m_change;
}

bool Comparison::trailersAgree() {
    QPDFObjectHandle older = m_older.trailer();
    QPDFObjectHandle newer = m_newer.trailer();
    for (const char *key : {"/Root", "/Info"})
        if (!sameValue(keyOf(older, key), keyOf(newer, key), 0))
            return fail(QStringLiteral("the trailer refers to another catalog or other document information"));
    QPDFObjectHandle olderId = keyOf(older, "/ID");
    QPDFObjectHandle newerId = keyOf(newer, "/ID");
    if (itemCount(olderId) == 2 &&
        (itemCount(newerId) != 2 || !sameValue(olderId.getArrayItem(0), newerId.getArrayItem(0), 0)))
        return fail(QStringLiteral("the file identifier was changed"));
    return true;
}

void Comparison::collect() {
    for (SignatureField &field : signatureFields(m_older))
        if (!field.isSigned() && field.field.isIndirect())
            m_emptyFields.insert(field.field.getObjGen());
    const auto addList = [this](QPDFObjectHandle list) {
        if (list.isArray() && list.isIndirect())
            m_lists.insert(list.getObjGen());
    };
    addList(keyOf(keyOf(m_older.root(), "/AcroForm"), "/Fields"));
    for (const auto &entry : m_older.xref()) {
        const QPDFObjectHandle object = m_older.object(entry.first);
        if (isNamed(keyOf(object, "/Type"), "/Page"))
            addList(keyOf(object, "/Annots"));
        collectReferences(object, 0);
    }
}

/// An object that is referred to but not there is a hole through which later revisions could add anything.
void Comparison::collectReferences(QPDFObjectHandle object, int depth) {
    if (depth > 0 && object.isIndirect()) {
        if (m_older.xref().count(object.getObjGen()) == 0)
            m_missing.insert(object.getObjGen());
        return;
    }
    if (depth > 1000)
        return;
    if (object.isStream())
        object = object.getDict();
    if (object.isDictionary())
        for (const auto &entry : object.getDictAsMap())
            collectReferences(entry.second, depth + 1);
    else if (object.isArray())
        for (const QPDFObjectHandle &item : object.getArrayAsVector())
            collectReferences(item, depth + 1);
}

bool Comparison::objectsAgree() {
    for (const auto &entry : m_older.xref()) {
        const auto other = m_newer.xref().find(entry.first);
        const QString name = QString::fromStdString(entry.first.unparse(' '));
        if (other == m_newer.xref().end())
            return fail(QStringLiteral("object %1 was removed").arg(name));
        if (sameEntry(entry.second, other->second))
            continue;
        const QPDFObjectHandle older = m_older.object(entry.first);
        const QPDFObjectHandle newer = m_newer.object(entry.first);
        if (!sameContent(older, newer, 0) && !isAllowed(entry.first, older, newer))
            return fail(QStringLiteral("object %1 was changed").arg(name));
    }
    for (const auto &entry : m_newer.xref())
        if (m_older.xref().count(entry.first) == 0 && m_missing.count(entry.first) != 0)
            return fail(QStringLiteral("object %1 was added where one was missing")
                            .arg(QString::fromStdString(entry.first.unparse(' '))));
    return true;
}

bool Comparison::isAllowed(const QPDFObjGen &id, QPDFObjectHandle older, QPDFObjectHandle newer) {
    if (older.isArray() && newer.isArray())
        return !m_certified && m_lists.count(id) != 0 && isListGrowth(older, newer);
    if (!older.isDictionary() || !newer.isDictionary())
        return false;
    const Keys keys = changedKeys(older, newer, 0);
    if (m_emptyFields.count(id) != 0)
        return isSigningOf(newer, keys);
    if (id == m_older.root().getObjGen())
        return isCatalogGrowth(older, newer, keys);
    if (m_certified)
        return false;
    QPDFObjectHandle form = keyOf(m_older.root(), "/AcroForm");
    if (form.isIndirect() && id == form.getObjGen())
        return isFormGrowth(older, newer);
    return isNamed(keyOf(older, "/Type"), "/Page") && onlyKeys(keys, {"/Annots"}) &&
           isListGrowth(keyOf(older, "/Annots"), keyOf(newer, "/Annots"));
}

bool Comparison::isSigningOf(QPDFObjectHandle newer, const Keys &keys) {
    QPDFObjectHandle value = keyOf(newer, "/V");
    return onlyKeys(keys, {"/V", "/AP", "/M"}) && value.isIndirect() && m_older.xref().count(value.getObjGen()) == 0 &&
           m_signedNow.count(value.getObjGen()) != 0 && ++m_signings == 1;
}

bool Comparison::isCatalogGrowth(QPDFObjectHandle older, QPDFObjectHandle newer, const Keys &keys) {
    if (!onlyKeys(keys, {"/DSS", "/AcroForm"}))
        return false;
    if (keys.count("/DSS") != 0) {
        if (older.hasKey("/DSS"))
            return false;
        m_change.validationData = true;
    }
    if (keys.count("/AcroForm") == 0)
        return true;
    QPDFObjectHandle form = keyOf(older, "/AcroForm");
    // An indirect form is an object of its own and judged there; pointing elsewhere is no growth.
    return !m_certified && !form.isIndirect() && isFormGrowth(form, keyOf(newer, "/AcroForm"));
}

bool Comparison::isFormGrowth(QPDFObjectHandle older, QPDFObjectHandle newer) {
    if (older.isNull())
        older = QPDFObjectHandle::newDictionary();
    if (!older.isDictionary() || !newer.isDictionary())
        return false;
    const Keys keys = changedKeys(older, newer, 0);
    if (!onlyKeys(keys, {"/Fields", "/SigFlags", "/DR", "/DA"}))
        return false;
    for (const char *key : {"/DR", "/DA"})
        if (keys.count(key) != 0 && older.hasKey(key))
            return false;
    return keys.count("/Fields") == 0 || isListGrowth(keyOf(older, "/Fields"), keyOf(newer, "/Fields"));
}

bool Comparison::isListGrowth(QPDFObjectHandle older, QPDFObjectHandle newer) {
    if (!newer.isArray() || !(older.isArray() || older.isNull()))
        return false;
    const int before = itemCount(older);
    const int after = itemCount(newer);
    if (after < before)
        return false;
    for (int i = 0; i < after; ++i) {
        const QPDFObjectHandle item = newer.getArrayItem(i);
        if (i < before ? !sameValue(older.getArrayItem(i), item, 0) : !isNewSignatureField(item))
            return false;
    }
    return true;
}

bool Comparison::isNewSignatureField(QPDFObjectHandle object) {
    if (!object.isIndirect() || !object.isDictionary() || m_older.xref().count(object.getObjGen()) != 0)
        return false;
    QPDFObjectHandle value = keyOf(object, "/V");
    return isNamed(keyOf(object, "/FT"), "/Sig") &&
           (value.isNull() || (value.isIndirect() && m_signedNow.count(value.getObjGen()) != 0));
}

} // namespace

RevisionChange compareRevisions(const PdfRevision &older, const PdfRevision &newer, bool certified,
                                const std::set<QPDFObjGen> &signedNow) {
    return Comparison(older, newer, certified, signedNow).run();
}

} // namespace gongkai
