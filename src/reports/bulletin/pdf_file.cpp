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

/// The number of glyphs of an embedded TrueType font, as its table "maxp" says; 0: not known.
std::size_t glyphCount(QPDFObjectHandle font)
{
    QPDFObjectHandle descendants = font.getKey("/DescendantFonts");
    if (!descendants.isArray() || descendants.getArrayNItems() == 0)
        return 0;
    QPDFObjectHandle descriptor = descendants.getArrayItem(0).getKey("/FontDescriptor");
    if (!descriptor.isDictionary() || !descriptor.getKey("/FontFile2").isStream())
        return 0;
    const std::string file = textOf(*descriptor.getKey("/FontFile2").getStreamData());
    const auto number = [&file](std::size_t at, std::size_t bytes) {
        std::size_t value = 0;
        for (std::size_t i = at; i < at + bytes; ++i)
            value = value * 256 + (i < file.size() ? static_cast<unsigned char>(file[i]) : 0U);
        return value;
    };
    constexpr std::size_t kHeader = 12;
    constexpr std::size_t kRecord = 16;
    const std::size_t tables = number(4, 2);
    for (std::size_t i = 0; i < tables; ++i) {
        const std::size_t record = kHeader + i * kRecord;
        if (file.compare(record, 4, "maxp") == 0)
            return number(number(record + 8, 4) + 4, 2);
    }
    return 0;
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
        const auto map = mender({fontName(object), glyphCount(object)});
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
