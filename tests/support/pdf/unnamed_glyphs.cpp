// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/pdf/unnamed_glyphs.h"

// Asks qpdf for std::shared_ptr in place of its own pointers.
#define POINTERHOLDER_TRANSITION 4
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <map>
#include <set>
#include <sstream>

namespace touyan::test {

namespace {

/// Numbers of the glyphs that a ToUnicode map names; of each line of its sections the first number,
/// or of a range all from the first to the second.
std::set<int> namedGlyphs(const std::string& map)
{
    std::set<int> named;
    std::istringstream lines(map);
    std::string line;
    bool isRange = false;
    bool isInside = false;
    while (std::getline(lines, line)) {
        if (line.find("beginbf") != std::string::npos) {
            isRange = line.find("beginbfrange") != std::string::npos;
            isInside = true;
            continue;
        }
        if (line.find("endbf") != std::string::npos)
            isInside = false;
        if (!isInside)
            continue;
        std::vector<std::string> numbers;
        for (std::size_t at = line.find('<'); at != std::string::npos; at = line.find('<', at + 1))
            numbers.push_back(line.substr(at + 1, line.find('>', at) - at - 1));
        // "<>" and "<0000>" name nothing.
        const std::size_t text = isRange ? 2 : 1;
        if (numbers.size() <= text || numbers[text].find_first_not_of('0') == std::string::npos)
            continue;
        const int first = std::stoi(numbers[0], nullptr, 16);
        const int last = isRange ? std::stoi(numbers[1], nullptr, 16) : first;
        for (int glyph = first; glyph <= last; ++glyph)
            named.insert(glyph);
    }
    return named;
}

struct Font
{
    std::string name;
    std::set<int> named;
};

class Shown final : public QPDFObjectHandle::ParserCallbacks
{
public:
    explicit Shown(QPDFObjectHandle fonts)
        : m_fonts(std::move(fonts))
    {
    }

    void handleObject(QPDFObjectHandle object) override
    {
        if (!object.isOperator()) {
            m_operands.push_back(object);
            return;
        }
        const std::string name = object.getOperatorValue();
        if (name == "Tf" && m_operands.size() >= 2)
            choose(m_operands[m_operands.size() - 2].getName());
        else if (name == "Tj" && !m_operands.empty())
            show(m_operands.back());
        else if (name == "TJ" && !m_operands.empty() && m_operands.back().isArray()) {
            for (auto& each : m_operands.back().getArrayAsVector())
                show(each);
        }
        m_operands.clear();
    }
    void handleEOF() override {}

    std::size_t count = 0;
    std::set<std::pair<std::string, int>> unnamed;

private:
    void choose(const std::string& key)
    {
        auto found = m_known.find(key);
        if (found == m_known.end()) {
            Font font;
            QPDFObjectHandle object = m_fonts.getKey(key);
            font.name = object.getKey("/BaseFont").getName();
            if (object.getKey("/ToUnicode").isStream()) {
                const auto map = object.getKey("/ToUnicode").getStreamData();
                font.named =
                    namedGlyphs({reinterpret_cast<const char*>(map->getBuffer()), map->getSize()});
            }
            found = m_known.emplace(key, font).first;
        }
        m_font = &found->second;
    }

    void show(QPDFObjectHandle object)
    {
        if (!object.isString() || m_font == nullptr)
            return;
        const std::string bytes = object.getStringValue();
        for (std::size_t i = 0; i + 1 < bytes.size(); i += 2) {
            const int glyph = static_cast<unsigned char>(bytes[i]) * 256 +
                              static_cast<unsigned char>(bytes[i + 1]);
            ++count;
            if (glyph == 0 || m_font->named.count(glyph) == 0)
                unnamed.emplace(m_font->name, glyph);
        }
    }

    QPDFObjectHandle m_fonts;
    std::vector<QPDFObjectHandle> m_operands;
    std::map<std::string, Font> m_known;
    const Font* m_font = nullptr;
};

template <class Visit>
void forEachPage(const std::string& path, Visit visit)
{
    QPDF document;
    document.processFile(path.c_str());
    int number = 0;
    for (const QPDFObjectHandle& object : document.getAllPages()) {
        QPDFPageObjectHelper page(object);
        Shown shown(page.getAttribute("/Resources", false).getKey("/Font"));
        page.parseContents(&shown);
        visit(++number, shown);
    }
}

} // namespace

std::vector<std::string> unnamedGlyphs(const std::string& path)
{
    std::vector<std::string> lines;
    forEachPage(path, [&](int page, const Shown& shown) {
        for (const auto& [font, glyph] : shown.unnamed)
            lines.push_back("page " + std::to_string(page) + ", " + font + ", glyph " +
                            std::to_string(glyph));
    });
    return lines;
}

std::size_t shownGlyphs(const std::string& path)
{
    std::size_t count = 0;
    forEachPage(path, [&](int, const Shown& shown) { count += shown.count; });
    return count;
}

} // namespace touyan::test
