// SPDX-License-Identifier: GPL-3.0-or-later
// Files that would take hours or all memory: the page is given up, and nothing else.
#include "exchange/scans/form_picture_reader.h"
#include "exchange/scans/sample_form.h"
#include "support/forms/drawn_form.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace touyan::test {

using namespace Qt::Literals::StringLiterals;
using domain::ErrorCode;
using exchange::FormPictureReader;

namespace {

/// A PDF file by its objects; the first is the catalogue, the second the tree of pages.
class PdfFile
{
public:
    int add(const QByteArray& object)
    {
        m_objects.append(object);
        return static_cast<int>(m_objects.size());
    }
    int addStream(const QByteArray& dictionary, const QByteArray& bytes)
    {
        return add("<<" + dictionary + "/Length " + QByteArray::number(bytes.size()) +
                   ">>stream\n" + bytes + "\nendstream");
    }
    void addPage(int contents, const QByteArray& resources)
    {
        m_pages.append(add("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents " +
                           QByteArray::number(contents) + " 0 R/Resources<<" + resources + ">>>>"));
    }
    [[nodiscard]] QByteArray bytes() const
    {
        QList<QByteArray> objects = m_objects;
        objects[0] = "<</Type/Catalog/Pages 2 0 R>>";
        QByteArray kids;
        for (const int page : m_pages)
            kids += QByteArray::number(page) + " 0 R ";
        objects[1] =
            "<</Type/Pages/Kids[" + kids + "]/Count " + QByteArray::number(m_pages.size()) + ">>";
        QByteArray file = "%PDF-1.7\n";
        QByteArray table = "0000000000 65535 f \n";
        for (qsizetype at = 0; at < objects.size(); ++at) {
            table += QByteArray::number(file.size()).rightJustified(10, '0') + " 00000 n \n";
            file += QByteArray::number(at + 1) + " 0 obj\n" + objects.at(at) + "\nendobj\n";
        }
        const QByteArray start = QByteArray::number(file.size());
        const QByteArray size = QByteArray::number(objects.size() + 1);
        return file + "xref\n0 " + size + '\n' + table + "trailer<</Size " + size +
               "/Root 1 0 R>>\nstartxref\n" + start + "\n%%EOF\n";
    }

private:
    QList<QByteArray> m_objects{QByteArray(), QByteArray()};
    QList<int> m_pages;
};

QByteArray useOf(const QByteArray& name, int object)
{
    return "/XObject<<" + name + ' ' + QByteArray::number(object) + " 0 R>>";
}

/// A page of 2 kilobytes that draws a line 7 000 000 000 times.
void addNestedForms(PdfFile& pdf)
{
    constexpr auto kForm = "/Type/XObject/Subtype/Form/BBox[0 0 595 842]";
    int inner = pdf.addStream(kForm, "0 0 m 9 9 l S");
    for (int level = 0; level < 9; ++level) {
        inner = pdf.addStream(QByteArray(kForm) + "/Resources<<" + useOf("/F", inner) + ">>",
                              QByteArray("/F Do ").repeated(10));
    }
    pdf.addPage(pdf.addStream({}, QByteArray("/F Do ").repeated(7)), useOf("/F", inner));
}

/// A page whose description is a thousand times longer than it looks.
void addDeflateBomb(PdfFile& pdf)
{
    constexpr int kCurves = 4'000'000;
    const QByteArray packed =
        qCompress(QByteArray("0 0 m 595 842 595 0 0 842 c S\n").repeated(kCurves), 9).mid(4);
    pdf.addPage(pdf.addStream("/Filter/FlateDecode", packed), {});
}

void addPicture(PdfFile& pdf, const QImage& picture)
{
    QByteArray jpeg;
    QBuffer buffer(&jpeg);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "JPEG", 90);
    const int image = pdf.addStream("/Type/XObject/Subtype/Image/ColorSpace/DeviceGray"
                                    "/BitsPerComponent 8/Filter/DCTDecode/Width " +
                                        QByteArray::number(picture.width()) + "/Height " +
                                        QByteArray::number(picture.height()),
                                    jpeg);
    pdf.addPage(pdf.addStream({}, "595.276 0 0 841.89 0 0 cm /I Do"), useOf("/I", image));
}

class CostlyPages : public testing::Test
{
protected:
    [[nodiscard]] QString write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        EXPECT_EQ(file.write(bytes), bytes.size());
        return file.fileName();
    }
    [[nodiscard]] QImage form() const
    {
        const domain::FormPage& page = layout.pages.front();
        return drawScan(page, sampleCode(layout, page, 17), {}, {});
    }
    void expectForm(application::ScanFile& file, int index) const
    {
        const auto page = file.page(index);
        ASSERT_TRUE(page.isOk()) << "page " << index;
        EXPECT_EQ(page.value()->code(), sampleCode(layout, layout.pages.front(), 17));
    }
    static void expectTooCostly(application::ScanFile& file, int index, const QString& path)
    {
        const auto page = file.page(index);
        ASSERT_TRUE(page.isError()) << "page " << index;
        EXPECT_EQ(page.error().code, ErrorCode::ScanPageTooCostly);
        EXPECT_EQ(page.error().arguments, (QStringList{path, QString::number(index + 1)}));
    }

    domain::FormLayout layout = sampleForm(domain::AppraisalMode::Grade);
    QTemporaryDir folder;
};

} // namespace

TEST_F(CostlyPages, AreGivenUpAndTheOthersOfTheFileAreRead)
{
    PdfFile pdf;
    addPicture(pdf, form());
    addNestedForms(pdf);
    addPicture(pdf, form());
    addDeflateBomb(pdf);
    addPicture(pdf, form());
    const QString path = write(u"forms.pdf"_s, pdf.bytes());
    const FormPictureReader reader(nullptr, {1, 1'024});
    auto opened = reader.open(path);
    ASSERT_TRUE(opened.isOk());
    application::ScanFile& file = *opened.value();
    ASSERT_EQ(file.pageCount(), 5);
    expectForm(file, 0);
    expectTooCostly(file, 1, path);
    expectForm(file, 2);
    expectTooCostly(file, 3, path);
    expectForm(file, 4);
}

TEST_F(CostlyPages, MayNotTakeAllMemory)
{
    // 64 million colours in a file of 200 kilobytes.
    QImage wide(8'000, 8'000, QImage::Format_RGB32);
    wide.fill(Qt::white);
    const QString path = folder.filePath(u"wide.png"_s);
    ASSERT_TRUE(wide.save(path));
    wide = {};
    {
        const FormPictureReader reader(nullptr, {10, 200});
        auto opened = reader.open(path);
        ASSERT_TRUE(opened.isOk());
        expectTooCostly(*opened.value(), 0, path);
    }
    const FormPictureReader reader;
    auto opened = reader.open(path);
    ASSERT_TRUE(opened.isOk());
    EXPECT_TRUE(opened.value()->page(0).isOk()) << "what the usual limit is enough for";
}

TEST_F(CostlyPages, ThatSayHowLargeTheyAreAreNotEvenBegun)
{
    // A PNG file of 60 000 × 60 000 pixels, and no more of it than its head.
    const QByteArray head = QByteArray::fromHex(
        "89504e470d0a1a0a0000000d494844520000ea600000ea6008020000000fb0e215000000"
        "0b49444154789c6360800100000a00017f80745e0000000049454e44ae426082");
    QImage small(8, 8, QImage::Format_RGB32);
    small.fill(Qt::white);
    QByteArray jpeg;
    QBuffer buffer(&jpeg);
    buffer.open(QIODevice::WriteOnly);
    ASSERT_TRUE(small.save(&buffer, "JPEG"));
    const auto frame = jpeg.indexOf(QByteArray::fromHex("ffc0"));
    ASSERT_GT(frame, 0);
    jpeg.replace(frame + 5, 4, QByteArray::fromHex("ea60ea60"));
    const FormPictureReader reader(nullptr, {1, 256});
    for (const QString& path : {write(u"huge.png"_s, head), write(u"huge.jpg"_s, jpeg)}) {
        auto opened = reader.open(path);
        ASSERT_TRUE(opened.isOk()) << path.toStdString();
        const auto page = opened.value()->page(0);
        ASSERT_TRUE(page.isError()) << path.toStdString();
        EXPECT_EQ(page.error().code, ErrorCode::FileTooLarge) << path.toStdString();
    }
    const auto tiff = reader.open(write(u"huge.tif"_s, QByteArray::fromHex("49492a0008000000")));
    ASSERT_TRUE(tiff.isError());
    EXPECT_EQ(tiff.error().code, ErrorCode::FileTypeRefused);
}

TEST_F(CostlyPages, LeaveTheNextFileAlone)
{
    PdfFile bomb;
    addNestedForms(bomb);
    const QString bad = write(u"bomb.pdf"_s, bomb.bytes());
    const QString good = folder.filePath(u"form.png"_s);
    ASSERT_TRUE(form().save(good));
    const FormPictureReader reader(nullptr, {1, 1'024});
    for (const QString& path : {good, bad, good, good}) {
        auto opened = reader.open(path);
        ASSERT_TRUE(opened.isOk());
        if (path == bad)
            expectTooCostly(*opened.value(), 0, path);
        else
            expectForm(*opened.value(), 0);
    }
}

} // namespace touyan::test
