// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/ballots/read_ballot_table.h"

#include "application/words/appraisal_words.h"
#include "domain/appraisal/appraisal_names.h"
#include "domain/foundation/comparable_text.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>

namespace touyan::application {

using namespace Qt::Literals::StringLiterals;
using domain::AppraisalMode;
using domain::ReporteeId;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(BallotTable)
};

/// The headings are part of the format, like those of the other tables that can be pasted.
constexpr QStringView kSerialHeading = u"序号";
constexpr std::array kReporteeHeadings{QStringView(u"述职人"), QStringView(u"姓名")};
constexpr QStringView kGradeHeading = u"等次";

qsizetype placeOf(const QStringList& headings, QStringView heading)
{
    const auto found = std::find_if(headings.begin(), headings.end(), [heading](const auto& each) {
        return domain::comparableText(each) == heading;
    });
    return found == headings.end() ? -1 : found - headings.begin();
}

/// What stands in a column: marks of a criterion, or in the wide form of a reportee.
struct Column
{
    qsizetype place = 0;
    QString criterion;
    ReporteeId reportee; ///< not stored: the row says which
};

/// Reads one table.
class Reader
{
public:
    Reader(const BallotTableTarget& target, const QList<QStringList>& table)
        : m_target(target)
        , m_table(table)
    {
        for (const NamedReportee& named : target.reportees) {
            m_names.insert(named.reportee.id, named.identity.personName);
            m_reporteeNames.append(named.identity.personName);
        }
    }

    BallotTable read()
    {
        readHeading();
        for (qsizetype row = 1; m_read.flaws.isEmpty() && row < m_table.size(); ++row)
            readRow(row);
        if (m_read.flaws.isEmpty() && m_read.ballots.empty())
            m_read.flaws << Words::tr("表头下面没有内容。");
        if (!m_read.flaws.isEmpty())
            m_read.ballots.clear();
        return std::move(m_read);
    }

private:
    [[nodiscard]] bool isGradeMode() const { return m_target.session.mode == AppraisalMode::Grade; }

    [[nodiscard]] QString criterionOf(const QString& heading) const
    {
        const QString wanted = domain::comparableText(heading);
        if (isGradeMode())
            return wanted == kGradeHeading ? QString(domain::kGradeCriterion) : QString();
        for (const domain::Criterion& criterion : m_target.session.criteria) {
            if (heading == criterion.code || heading == criterion.title)
                return criterion.code;
        }
        QString meant;
        for (const domain::Criterion& criterion : m_target.session.criteria) {
            if (wanted != domain::comparableText(criterion.code) &&
                wanted != domain::comparableText(criterion.title))
                continue;
            if (!meant.isEmpty())
                return {};
            meant = criterion.code;
        }
        return meant;
    }

    /// Not stored: nobody has the name, or several do.
    [[nodiscard]] ReporteeId reporteeOf(const QString& name) const
    {
        const QList<qsizetype> meant = domain::namesMeant(name, m_reporteeNames);
        return meant.size() == 1
                   ? m_target.reportees[static_cast<std::size_t>(meant.first())].reportee.id
                   : ReporteeId();
    }

    void readHeading()
    {
        const QStringList& heading = m_table.first();
        m_serial = placeOf(heading, kSerialHeading);
        for (const QStringView name : kReporteeHeadings) {
            if (m_reportee < 0)
                m_reportee = placeOf(heading, name);
        }
        QSet<QString> known;
        for (qsizetype place = 0; place < heading.size(); ++place) {
            const QString name = heading.at(place).trimmed();
            if (place == m_serial || place == m_reportee || name.isEmpty())
                continue;
            if (known.contains(name))
                m_read.flaws << Words::tr("表头有两个“%1”。").arg(name);
            known.insert(name);
            const QString criterion = criterionOf(name);
            const ReporteeId reportee = reporteeOf(name);
            if (m_reportee >= 0 && !criterion.isEmpty())
                m_columns.append({place, criterion, {}});
            else if (m_reportee < 0 && isGradeMode() && reportee.isStored())
                m_columns.append({place, domain::kGradeCriterion, reportee});
            else
                m_read.flaws << Words::tr("不认得表头“%1”。").arg(name);
        }
        if (m_reportee < 0 && !isGradeMode())
            m_read.flaws << Words::tr("表头缺少“述职人”。");
        if (m_columns.isEmpty() && m_read.flaws.isEmpty())
            m_read.flaws << Words::tr("表头没有测评内容。");
    }

    /// The marks of the reportee on the form at hand; null when they stood in the table before.
    ReporteeMarks* rowOf(ReporteeId reportee, qsizetype row)
    {
        auto& rows = m_read.ballots.back().rows;
        const bool known =
            std::any_of(rows.begin(), rows.end(), [reportee](const ReporteeMarks& each) {
                return each.reportee == reportee;
            });
        if (known) {
            m_read.flaws << Words::tr("第 %1 行：%2 号表的%3有两行。")
                                .arg(row + 1)
                                .arg(m_read.ballots.back().ballot.serial, m_names.value(reportee));
            return nullptr;
        }
        rows.push_back({reportee, {}});
        return &rows.back();
    }

    bool beginForm(const QString& serial, qsizetype row)
    {
        auto& ballots = m_read.ballots;
        if (serial.isEmpty() && ballots.empty()) {
            m_read.flaws << Words::tr("第 %1 行没有序号。").arg(row + 1);
            return false;
        }
        if (serial.isEmpty() || (!ballots.empty() && ballots.back().ballot.serial == serial))
            return true;
        if (m_serials.contains(serial)) {
            m_read.flaws << Words::tr("第 %1 行：%2 号表在前面已经有了。").arg(row + 1).arg(serial);
            return false;
        }
        m_serials.insert(serial);
        EnterBallotRequest form;
        form.session = m_target.session.id;
        form.ballot = {m_target.group, serial};
        form.round = m_target.round;
        form.person = m_target.person;
        ballots.push_back(std::move(form));
        return true;
    }

    void readRow(qsizetype row)
    {
        const QStringList& cells = m_table.at(row);
        const bool blank = std::all_of(cells.begin(), cells.end(),
                                       [](const QString& cell) { return cell.isEmpty(); });
        if (blank || !beginForm(cells.value(m_serial).trimmed(), row))
            return;
        ReporteeMarks* into = nullptr;
        if (m_reportee >= 0) {
            const QString name = cells.value(m_reportee).trimmed();
            const ReporteeId reportee = reporteeOf(name);
            if (!reportee.isStored()) {
                m_read.flaws << Words::tr("第 %1 行：“%2”不是这一届的述职人，或有重名。")
                                    .arg(row + 1)
                                    .arg(name);
                return;
            }
            into = rowOf(reportee, row);
            if (into == nullptr)
                return;
        }
        for (const Column& column : std::as_const(m_columns)) {
            const QString written = cells.value(column.place);
            if (m_reportee < 0) {
                into = rowOf(column.reportee, row);
                if (into == nullptr)
                    return;
            }
            if (!written.isEmpty())
                into->marks.push_back(
                    {column.criterion, isGradeMode() ? gradeValue(written) : written});
        }
        if (std::any_of(cells.begin() + std::min(cells.size(), m_table.first().size()), cells.end(),
                        [](const QString& cell) { return !cell.isEmpty(); }))
            m_read.flaws << Words::tr("第 %1 行比表头长。").arg(row + 1);
    }

    const BallotTableTarget& m_target;
    const QList<QStringList>& m_table;
    QHash<ReporteeId, QString> m_names;
    QStringList m_reporteeNames; ///< in the order of the target's
    qsizetype m_serial = -1;
    qsizetype m_reportee = -1;
    QList<Column> m_columns;
    QSet<QString> m_serials;
    BallotTable m_read;
};

} // namespace

bool namesBallots(const QList<QStringList>& table)
{
    return !table.isEmpty() && placeOf(table.first(), kSerialHeading) >= 0;
}

BallotTable readBallotTable(const BallotTableTarget& target, const QList<QStringList>& table)
{
    if (!namesBallots(table))
        return {{}, {Words::tr("表头没有“序号”。")}};
    return Reader(target, table).read();
}

QString gradeValue(const QString& written)
{
    int number = 1;
    for (const auto& [grade, identifier] : domain::IdentifierNames<domain::Grade>::values) {
        if (written == QString::number(number) || written == gradeWord(grade))
            return identifier;
        ++number;
    }
    return written;
}

} // namespace touyan::application
