// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/signaturefields.h"

#include <set>

namespace gongkai {

namespace {

constexpr int maxDepth = 16;
constexpr std::size_t maxFields = 5000;

class FieldWalk final {
public:
    void walk(QPDFObjectHandle list, const QString &above, QPDFObjectHandle type, int depth) {
        for (int i = 0; depth < maxDepth && i < itemCount(list); ++i)
            visit(list.getArrayItem(i), above, type, depth);
    }
    std::vector<SignatureField> fields;

private:
    void visit(QPDFObjectHandle field, const QString &above, QPDFObjectHandle type, int depth) {
        if (!field.isDictionary() || fields.size() >= maxFields)
            return;
        if (field.isIndirect() && !m_seen.insert(field.getObjGen()).second)
            return;
        QString name = above;
        QPDFObjectHandle part = keyOf(field, "/T");
        if (part.isString()) {
            if (!name.isEmpty())
                name += QLatin1Char('.');
            name += QString::fromStdString(part.getUTF8Value());
        }
        const QPDFObjectHandle own = keyOf(field, "/FT");
        const QPDFObjectHandle effective = QPDFObjectHandle(own).isName() ? own : type;
        const QPDFObjectHandle kids = keyOf(field, "/Kids");
        // Kids without a name are the field's widgets, kids with one are fields.
        bool hasFields = false;
        for (int i = 0; i < itemCount(kids); ++i)
            hasFields = hasFields || keyOf(QPDFObjectHandle(kids).getArrayItem(i), "/T").isString();
        if (hasFields)
            walk(kids, name, effective, depth + 1);
        else if (isNamed(effective, "/Sig"))
            fields.push_back({name, field, keyOf(field, "/V")});
    }

    std::set<QPDFObjGen> m_seen;
};

} // namespace

std::vector<SignatureField> signatureFields(const PdfRevision &revision) {
    FieldWalk walk;
    walk.walk(keyOf(keyOf(revision.root(), "/AcroForm"), "/Fields"), {}, QPDFObjectHandle::newNull(), 0);
    return std::move(walk.fields);
}

bool hasTopLevelField(const PdfRevision &revision, const QString &name) {
    QPDFObjectHandle list = keyOf(keyOf(revision.root(), "/AcroForm"), "/Fields");
    for (int i = 0; i < itemCount(list); ++i) {
        QPDFObjectHandle part = keyOf(list.getArrayItem(i), "/T");
        if (part.isString() && QString::fromStdString(part.getUTF8Value()) == name)
            return true;
    }
    return false;
}

std::vector<QPDFObjectHandle> looseSignatures(const PdfRevision &revision, const std::vector<SignatureField> &fields) {
    std::set<QPDFObjGen> known;
    for (const SignatureField &field : fields)
        if (QPDFObjectHandle value = field.value; value.isIndirect())
            known.insert(value.getObjGen());
    std::vector<QPDFObjectHandle> loose;
    for (const auto &entry : revision.xref()) {
        QPDFObjectHandle object = revision.object(entry.first);
        if (object.isDictionary() && object.hasKey("/ByteRange") && object.hasKey("/Contents") &&
            known.count(entry.first) == 0)
            loose.push_back(object);
    }
    return loose;
}

int certificationOf(QPDFObjectHandle signature) {
    QPDFObjectHandle references = keyOf(signature, "/Reference");
    int permission = 0;
    for (int i = 0; i < itemCount(references); ++i) {
        const QPDFObjectHandle reference = references.getArrayItem(i);
        if (!isNamed(keyOf(reference, "/TransformMethod"), "/DocMDP"))
            continue;
        QPDFObjectHandle p = keyOf(keyOf(reference, "/TransformParams"), "/P");
        int value = p.isNull() ? 2 : 1; // 2 is the standard's default; what is malformed permits nothing
        if (p.isInteger() && p.getIntValue() >= 1 && p.getIntValue() <= 3)
            value = int(p.getIntValue());
        permission = permission == 0 ? value : std::min(permission, value);
    }
    return permission;
}

} // namespace gongkai
