// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/assessment/rates_json.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <string>
#include <string_view>

namespace touyan::application {

namespace {

/// Writes the object in one go, its members in the order of their names, as QJsonObject keeps them.
/// A county's year has 120 000 values: objects of them would take a third of the whole run.
class RatesText
{
public:
    [[nodiscard]] QByteArray write(const Assessment& assessment)
    {
        open('{');
        addText("as_of", assessment.asOf().toString(Qt::ISODate));
        addText("from", assessment.range().first.toString(Qt::ISODate));
        addName("items");
        open('[');
        for (const ItemTotal& item : assessment.items())
            addItem(item.code, item.counts);
        close(']');
        addName("postings");
        open('[');
        for (const AssessedPosting& posting : assessment.postings())
            addPosting(assessment.identity(posting), posting);
        close(']');
        addText("to", assessment.range().last.toString(Qt::ISODate));
        addName("total");
        open('{');
        addCountsBeforeItem(assessment.total());
        addCountsAfterItem(assessment.total());
        addRate("to_date_rate", assessment.total().toDateRate());
        close('}');
        close('}');
        return QByteArray::fromStdString(m_text);
    }

private:
    void addPosting(const PostingIdentity& identity, const AssessedPosting& posting)
    {
        const domain::StateCounts& counts = posting.result.counts;
        open('{');
        addNumber("category_rank", posting.categoryRank);
        addCountsBeforeItem(counts);
        addName("items");
        open('[');
        for (const domain::ItemAssessment& item : posting.result.items)
            addItem(item.code, item.counts);
        close(']');
        addCountsAfterItem(counts);
        addText("posting", identity.code);
        addNumber("rank", posting.rank);
        if (posting.result.score)
            addText("score", posting.result.score->toString());
        else
            addNull("score");
        addRate("to_date_rate", counts.toDateRate());
        addText("unit", identity.unitCode);
        close('}');
    }

    void addItem(const QString& code, const domain::StateCounts& counts)
    {
        open('{');
        addCountsBeforeItem(counts);
        addName("item");
        std::string& quotedCode = m_quotedCodes[code];
        if (quotedCode.empty())
            quotedCode = quoted(code);
        m_text += quotedCode;
        addCountsAfterItem(counts);
        addRate("to_date_rate", counts.toDateRate());
        close('}');
    }

    void addCountsBeforeItem(const domain::StateCounts& counts)
    {
        addRate("completion_rate", counts.completionRate());
        addNumber("exempt", counts.exempt);
    }

    void addCountsAfterItem(const domain::StateCounts& counts)
    {
        addNumber("late", counts.late);
        addNumber("obligations", counts.obligations());
        addNumber("on_time", counts.onTime);
        addRate("on_time_rate", counts.onTimeRate());
        addNumber("overdue", counts.overdue);
        addNumber("pending", counts.pending);
    }

    void open(char bracket)
    {
        separate();
        m_text += bracket;
    }
    void close(char bracket) { m_text += bracket; }
    /// A comma, unless something begins here.
    void separate()
    {
        const char last = m_text.empty() ? '{' : m_text.back();
        if (last != '{' && last != '[' && last != ':')
            m_text += ',';
    }
    void addName(std::string_view name)
    {
        separate();
        m_text += '"';
        m_text += name;
        m_text += "\":";
    }
    void addText(std::string_view name, const QString& text)
    {
        addName(name);
        m_text += quoted(text);
    }
    void addNull(std::string_view name)
    {
        addName(name);
        m_text += "null";
    }
    void addNumber(std::string_view name, const std::optional<int>& number)
    {
        if (!number) {
            addNull(name);
            return;
        }
        addName(name);
        m_text += std::to_string(*number);
    }
    /// As Rate::toString() writes it.
    void addRate(std::string_view name, const std::optional<domain::Rate>& rate)
    {
        if (!rate) {
            addNull(name);
            return;
        }
        constexpr int kOne = 10'000;
        constexpr int kTen = 10;
        addName(name);
        const int parts = rate->tenThousandths();
        m_text += '"';
        m_text += std::to_string(parts / kOne);
        m_text += '.';
        for (int unit = kOne / kTen; unit > 0; unit /= kTen)
            m_text += static_cast<char>('0' + parts / unit % kTen);
        m_text += '"';
    }
    /// As QJsonDocument quotes it.
    static std::string quoted(const QString& text)
    {
        return QJsonDocument(QJsonArray{text})
            .toJson(QJsonDocument::Compact)
            .sliced(1)
            .chopped(1)
            .toStdString();
    }

    std::string m_text; ///< appends small pieces several times as fast as a QByteArray
    /// Every posting has the same items.
    QHash<QString, std::string> m_quotedCodes;
};

} // namespace

QByteArray ratesJson(const Assessment& assessment)
{
    return RatesText().write(assessment);
}

} // namespace touyan::application
