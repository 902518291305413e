// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/explanation_view.h"

#include "widgets/look/plain_text.h"
#include "widgets/look/theme.h"

#include <QEvent>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

namespace {

QString escaped(const QString& text)
{
    QString html = text.toHtmlEscaped();
    html.replace(u'\n', u"<br/>"_s);
    return html;
}

QString coloured(const QString& html, const QColor& colour)
{
    return u"<span style=\"color:%1\">%2</span>"_s.arg(colour.name(), html);
}

QString stateHtml(DisplayState state, bool dark)
{
    const StateColours colours = stateColours(state, dark);
    return u"<span style=\"color:%1;background-color:%2\">&nbsp;%3&nbsp;</span>"_s.arg(
        colours.foreground.name(), colours.background.name(), escaped(stateText(state)));
}

QString linkHtml(const QString& link, const QString& text)
{
    // Percent-encoded whole, so that any place name survives the trip through HTML.
    return u"<a href=\"touyan:%1\">%2</a>"_s.arg(QString::fromLatin1(QUrl::toPercentEncoding(link)),
                                                 escaped(text));
}

QString rowHtml(const ExplanationRow& row, const ThemeColours& colours, bool dark)
{
    QString value = row.link.isEmpty() ? escaped(row.value) : linkHtml(row.link, row.value);
    if (row.state.has_value())
        value = stateHtml(*row.state, dark) + (value.isEmpty() ? QString() : u"&nbsp; "_s + value);
    if (!row.note.isEmpty())
        value += u"<br/>"_s + coloured(escaped(row.note), colours.subtleText);
    const QString indent = QString::number(row.level * 14);
    // A line about nothing in particular takes the whole width.
    if (row.label.isEmpty()) {
        return u"<tr><td style=\"padding:2px 0 2px %1px\" colspan=\"2\">%2</td></tr>"_s.arg(indent,
                                                                                            value);
    }
    return u"<tr><td style=\"padding:2px 12px 2px %1px\" width=\"32%\">%2</td>"
           "<td style=\"padding:2px 0\">%3</td></tr>"_s.arg(
               indent, coloured(escaped(row.label), colours.subtleText), value);
}

QString sectionName(int section)
{
    return u"section-%1"_s.arg(section);
}

} // namespace

ExplanationView::ExplanationView(QWidget* parent)
    : QWidget(parent)
    , m_browser(new RecordBrowser(this))
{
    setObjectName(u"explanationView"_s);
    setAccessibleName(tr("数字的来历"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_browser);
    m_browser->setObjectName(u"explanationBrowser"_s);
    m_browser->setAccessibleName(tr("数字的来历"));
    m_browser->setFrameShape(QFrame::NoFrame);
    m_browser->setOpenLinks(false);
    m_browser->setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    m_browser->document()->setDocumentMargin(12);
    setFocusProxy(m_browser);
    m_emptyText = tr("选中一个数字或格子，这里说明它是怎样得来的。");
    connect(m_browser, &QTextBrowser::anchorClicked, this, [this](const QUrl& url) {
        Q_EMIT linkActivated(QUrl::fromPercentEncoding(url.toEncoded(QUrl::RemoveScheme)));
    });
    render();
}

void ExplanationView::setContent(const ExplanationContent& content)
{
    m_content = content;
    render();
}

void ExplanationView::clear()
{
    m_content.reset();
    render();
}

void ExplanationView::showSection(int section)
{
    m_browser->scrollToAnchor(sectionName(section));
}

void ExplanationView::setEmptyText(const QString& text)
{
    m_emptyText = text;
    if (!m_content.has_value())
        render();
}

QString ExplanationView::plainText() const
{
    return m_browser->toPlainText();
}

void ExplanationView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        render();
    QWidget::changeEvent(event);
}

void ExplanationView::render()
{
    const bool dark = isDark(palette());
    const ThemeColours& colours = themeColours(dark);
    if (!m_content.has_value()) {
        m_browser->setHtml(coloured(escaped(m_emptyText), colours.subtleText));
        return;
    }
    QString html = u"<p style=\"margin:0 0 4px 0\"><b>%1</b></p>"_s.arg(escaped(m_content->title));
    if (!m_content->result.isEmpty() || m_content->state.has_value()) {
        html += u"<p style=\"margin:0 0 4px 0\"><span style=\"font-size:17pt\">%1</span>"_s.arg(
            escaped(m_content->result));
        if (m_content->state.has_value()) {
            if (!m_content->result.isEmpty())
                html += u"&nbsp;&nbsp;"_s;
            html += stateHtml(*m_content->state, dark);
        }
        html += u"</p>"_s;
    }
    if (!m_content->summary.isEmpty())
        html += u"<p style=\"margin:0 0 6px 0\">%1</p>"_s.arg(escaped(m_content->summary));
    int number = 0;
    for (const ExplanationSection& section : m_content->sections) {
        html += u"<p style=\"margin:10px 0 2px 0\"><a name=\"%1\"></a><b>%2</b></p>"_s.arg(
            sectionName(number++), escaped(section.heading));
        if (!section.rule.isEmpty()) {
            const QString rule = section.ruleLink.isEmpty()
                                     ? coloured(escaped(section.rule), colours.subtleText)
                                     : linkHtml(section.ruleLink, section.rule);
            html += u"<p style=\"margin:0 0 4px 0\">%1</p>"_s.arg(rule);
        }
        if (section.rows.isEmpty())
            continue;
        html += u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"0\">"_s;
        for (const ExplanationRow& row : section.rows)
            html += rowHtml(row, colours, dark);
        html += u"</table>"_s;
    }
    m_browser->setHtml(html);
    setAccessibleDescription(m_content->title);
}

} // namespace touyan::widgets
