// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/bulletin/pdf_file.h"

// Asks qpdf for std::shared_ptr in place of its own pointers.
#define POINTERHOLDER_TRANSITION 4
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFWriter.hh>

namespace touyan::reports {

namespace {

std::string textOf(Buffer& buffer)
{
    return {reinterpret_cast<const char*>(buffer.getBuffer()), buffer.getSize()};
}

std::string fontName(QPDFObjectHandle font)
{
    const std::string name = font.getKey("/BaseFont").getName().substr(1);
    const std::size_t plus = name.find('+'); // "ABCDEF+" marks a subset
    return plus == std::string::npos ? name : name.substr(plus + 1);
}

} // namespace

std::string rewrittenPdf(const char* bytes, std::size_t size, const std::string& creationDate,
                         const MapMender& mender)
{
    QPDF document;
    document.setSuppressWarnings(true); // they would go to standard error
    document.processMemoryFile("report", bytes, size);
    auto objects = document.getAllObjects();
    for (QPDFObjectHandle& object : objects) {
        if (!object.isDictionary() || !object.getKey("/ToUnicode").isStream())
            continue;
        QPDFObjectHandle stream = object.getKey("/ToUnicode");
        const auto map = mender(fontName(object), textOf(*stream.getStreamData()));
        if (map)
            stream.replaceStreamData(*map, QPDFObjectHandle::newNull(),
                                     QPDFObjectHandle::newNull());
    }
    QPDFObjectHandle info = document.getTrailer().getKey("/Info");
    if (info.isDictionary()) {
        info.replaceKey("/CreationDate", QPDFObjectHandle::newString(creationDate));
        info.removeKey("/ModDate");
    }
    QPDFWriter writer(document);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setCompressStreams(true);
    writer.write();
    return textOf(*writer.getBufferSharedPointer());
}

} // namespace touyan::reports
