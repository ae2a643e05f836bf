// SPDX-FileCopyrightText: 2026 The Gongkai authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signing/signaturerevision.h"

#include "signing/pdfforms.h"
#include "signing/pdfwriter.h"
#include "signing/sealappearance.h"
#include "signing/signaturefields.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace gongkai {

namespace {

constexpr double fieldMm = 42;
constexpr qsizetype rangeWidth = 33; // three numbers of ten digits and their blanks

Error failed(const QString &detail) {
    return {ErrorCode::SigningFailed, {}, detail, {}};
}

QByteArray pdfTime(const QDateTime &time) {
    const QDateTime at = time.isValid() ? time : QDateTime::currentDateTime();
    const int offset = at.offsetFromUtc() / 60;
    const QByteArray digits = at.toString(QStringLiteral("yyyyMMddHHmmss")).toLatin1();
    const auto two = [](int value) { return QByteArray::number(value).rightJustified(2, '0'); };
    return "(D:" + digits + (offset < 0 ? "-" : "+") + two(std::abs(offset) / 60) + '\'' + two(std::abs(offset) % 60) +
           "')";
}

/// Writes the signature dictionary with room for what is known only later.
void putSignature(RevisionWriter &writer, int number, const SignRequest &request, qsizetype reserve, bool certifies,
                  PreparedRevision &into) {
    QByteArray body =
        "<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached /M " + pdfTime(request.time);
    if (certifies)
        body += " /Reference [<< /Type /SigRef /TransformMethod /DocMDP"
                " /TransformParams << /Type /TransformParams /P 2 /V /1.2 >> >>]";
    body += " /ByteRange [0 ";
    const qsizetype range = body.size();
    body += QByteArray(rangeWidth, ' ') + "] /Contents ";
    const qsizetype gap = body.size();
    body += '<' + QByteArray(reserve * 2, '0') + '>';
    const qsizetype gapEnd = body.size();
    const qint64 at = writer.put(number, 0, body + " >>");
    into.byteRange = at + range;
    into.gapStart = at + gap;
    into.gapEnd = at + gapEnd;
}

QByteArray idSeed(const SignRequest &request) {
    return request.pdf.right(4096) + QByteArray::number(request.pdf.size()) + pdfTime(request.time);
}

/// The array with references added at its end.
QByteArray extended(QPDFObjectHandle array, const QList<int> &numbers) {
    QByteArray out = "[";
    for (int i = 0; i < itemCount(array); ++i)
        out += QByteArray::fromStdString(array.getArrayItem(i).unparse()) + ' ';
    for (const int number : numbers)
        out += reference(number) + ' ';
    return out + ']';
}

/// A dictionary in PDF syntax with some of its entries replaced; an empty value leaves the entry out.
QByteArray withEntries(QPDFObjectHandle dictionary, const QList<std::pair<const char *, QByteArray>> &entries) {
    QByteArray out = "<<";
    if (dictionary.isDictionary()) {
        for (auto &item : dictionary.getDictAsMap()) {
            const auto replaced = [&item](const auto &entry) { return item.first == entry.first; };
            if (std::none_of(entries.begin(), entries.end(), replaced))
                out += ' ' + QByteArray::fromStdString(QPDFObjectHandle::newName(item.first).unparse()) + ' ' +
                       QByteArray::fromStdString(item.second.unparse());
        }
    }
    for (const auto &entry : entries)
        if (!entry.second.isEmpty())
            out += QByteArray(" ") + entry.first + ' ' + entry.second;
    return out + " >>";
}

QByteArray partialName(SignerRole role) {
    return fieldNameOf(role).section(QLatin1Char('.'), 1).toLatin1();
}

/// Writes the first revision's objects in order; the numbers they refer to each other by are fixed beforehand.
class FirstRevision final {
public:
    FirstRevision(const SignRequest &request, const PdfRevision &base, SignoffPlace place)
        : m_request(request), m_base(base), m_place(std::move(place)), m_writer(request.pdf, base) {}

    PreparedRevision write(qsizetype reserve);

private:
    void putFields(int parent, int signature);
    void putPage();
    void putCatalog(int parent, int signature);

    const SignRequest &m_request;
    const PdfRevision &m_base;
    SignoffPlace m_place;
    RevisionWriter m_writer;
    QList<int> m_widgets;
};

PreparedRevision FirstRevision::write(qsizetype reserve) {
    PreparedRevision result;
    const int signature = m_writer.newObject();
    const int parent = m_writer.newObject();
    putSignature(m_writer, signature, m_request, reserve, true, result);
    putFields(parent, signature);
    putPage();
    putCatalog(parent, signature);
    result.file = m_writer.finish(idSeed(m_request));
    return result;
}

void FirstRevision::putFields(int parent, int signature) {
    QList<SignerRole> roles = m_request.fields;
    if (!roles.contains(m_request.role))
        roles.prepend(m_request.role);
    const PdfRect &rect = m_place.rect;
    const double width = rect.right - rect.left;
    const double height = rect.top - rect.bottom;
    const QByteArray sides = '[' + pdfNumber(rect.left) + ' ' + pdfNumber(rect.bottom) + ' ' + pdfNumber(rect.right) +
                             ' ' + pdfNumber(rect.top) + ']';
    const int empty = putAppearance(m_writer, nullptr, width, height);
    QList<SignerRole> done;
    for (const SignerRole role : std::as_const(roles)) {
        if (done.contains(role))
            continue;
        done.append(role);
        const bool own = role == m_request.role;
        const int appearance = own && m_request.seal ? putAppearance(m_writer, &*m_request.seal, width, height) : empty;
        const int number = m_writer.newObject();
        // /F 132: printed and locked. PDF/A-1b wants an appearance even of a field that shows nothing.
        m_writer.put(number, 0,
                     "<< /Type /Annot /Subtype /Widget /FT /Sig /T (" + partialName(role) + ") /Parent " +
                         reference(parent) + " /F 132 /Rect " + sides + " /P " +
                         QByteArray::fromStdString(m_place.page.unparse()) + " /AP << /N " + reference(appearance) +
                         " >>" + (own ? " /V " + reference(signature) : QByteArray()) + " >>");
        m_widgets.append(number);
    }
    m_writer.put(parent, 0, "<< /T (Gongkai) /Kids " + extended(QPDFObjectHandle::newNull(), m_widgets) + " >>");
}

void FirstRevision::putPage() {
    QPDFObjectHandle annotations = keyOf(m_place.page, "/Annots");
    const QByteArray list = extended(annotations, m_widgets);
    if (annotations.isArray() && annotations.isIndirect())
        m_writer.put(annotations.getObjectID(), annotations.getGeneration(), list);
    else
        m_writer.put(m_place.page.getObjectID(), m_place.page.getGeneration(),
                     withEntries(m_place.page, {{"/Annots", list}}));
}

void FirstRevision::putCatalog(int parent, int signature) {
    QPDFObjectHandle root = m_base.root();
    QPDFObjectHandle form = keyOf(root, "/AcroForm");
    const QByteArray formBody = withEntries(
        form, {{"/Fields", extended(keyOf(form, "/Fields"), {parent})}, {"/SigFlags", "3"}, {"/NeedAppearances", {}}});
    QList<std::pair<const char *, QByteArray>> entries = {
        {"/Perms", withEntries(keyOf(root, "/Perms"), {{"/DocMDP", reference(signature)}})}};
    if (form.isDictionary() && form.isIndirect())
        m_writer.put(form.getObjectID(), form.getGeneration(), formBody);
    else
        entries.append({"/AcroForm", formBody});
    m_writer.put(root.getObjectID(), root.getGeneration(), withEntries(root, entries));
}

std::optional<PdfRect> rectOf(QPDFObjectHandle list) {
    double side[4] = {};
    if (itemCount(list) != 4)
        return std::nullopt;
    for (int i = 0; i < 4; ++i) {
        QPDFObjectHandle item = list.getArrayItem(i);
        if (!item.isNumber() || !std::isfinite(item.getNumericValue()))
            return std::nullopt;
        side[i] = item.getNumericValue();
    }
    return PdfRect{side[0], side[1], side[2], side[3]};
}

} // namespace

Result<PreparedRevision> prepareFirst(const SignRequest &request, const PdfRevision &base, qsizetype reserve) {
    if (hasTopLevelField(base, QStringLiteral("Gongkai")))
        return Error{ErrorCode::PdfUnsupported, {}, QStringLiteral("the form has a field named Gongkai already"), {}};
    const double width = std::max(fieldMm, request.seal ? request.seal->widthMm : 0) * pointsPerMm;
    const double height = std::max(fieldMm, request.seal ? request.seal->heightMm : 0) * pointsPerMm;
    auto place = signoffPlace(base, width, height);
    if (!place || !base.root().isIndirect())
        return Error{ErrorCode::PdfUnsupported, {}, QStringLiteral("no page to put the fields on"), {}};
    return FirstRevision(request, base, std::move(*place)).write(reserve);
}

Result<PreparedRevision> prepareLater(const SignRequest &request, const PdfRevision &base, qsizetype reserve) {
    const QString name = fieldNameOf(request.role);
    const std::vector<SignatureField> fields = signatureFields(base);
    const auto found =
        std::find_if(fields.begin(), fields.end(), [&name](const SignatureField &field) { return field.name == name; });
    if (found == fields.end())
        return Error{ErrorCode::FieldMissing, {}, name, {name}};
    if (found->isSigned())
        return Error{ErrorCode::FieldAlreadySigned, {}, name, {name}};
    for (const SignatureField &field : fields)
        if (certificationOf(field.value) == 1)
            return Error{ErrorCode::PdfUnsupported, {}, QStringLiteral("certified against any further signature"), {}};
    QPDFObjectHandle field = found->field;
    if (!field.isIndirect())
        return Error{ErrorCode::PdfUnsupported, {}, QStringLiteral("the field is not an object of its own"), {}};
    RevisionWriter writer(request.pdf, base);
    PreparedRevision result;
    const int signature = writer.newObject();
    putSignature(writer, signature, request, reserve, false, result);
    QList<std::pair<const char *, QByteArray>> entries = {{"/V", reference(signature)}};
    if (request.seal) {
        const auto rect = rectOf(keyOf(field, "/Rect"));
        const double width = rect ? std::abs(rect->right - rect->left) : 0;
        const double height = rect ? std::abs(rect->top - rect->bottom) : 0;
        // The rectangle was fixed when the file was certified; a larger seal would be cut off.
        if (width + 0.5 < request.seal->widthMm * pointsPerMm || height + 0.5 < request.seal->heightMm * pointsPerMm)
            return failed(QStringLiteral("the seal is larger than its field"));
        const int appearance = putAppearance(writer, &*request.seal, width, height);
        entries.append({"/AP", "<< /N " + reference(appearance) + " >>"});
    }
    writer.put(field.getObjectID(), field.getGeneration(), withEntries(field, entries));
    result.file = writer.finish(idSeed(request));
    return result;
}

} // namespace gongkai
