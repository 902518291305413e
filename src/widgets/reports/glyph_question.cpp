// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reports/glyph_question.h"

#include "application/messages/error_message.h"
#include "application/messages/report_words.h"
#include "widgets/dialogs/user_prompts.h"
#include "widgets/tasks/deliver.h"

#include <QCoreApplication>
#include <QWidget>

#include <utility>

namespace touyan::widgets {

namespace {

class GlyphQuestion
{
    Q_DECLARE_TR_FUNCTIONS(GlyphQuestion)
};

} // namespace

void confirmGlyphs(UserPrompts& prompts, QWidget* parent, const QString& charactersWithoutGlyph,
                   std::function<void()> goOn)
{
    if (charactersWithoutGlyph.isEmpty()) {
        goOn();
        return;
    }
    Question question;
    question.title = GlyphQuestion::tr("有的字印不出来，仍然输出吗？");
    question.text = application::errorMessage(
        domain::makeError(domain::ErrorCode::CharactersWithoutGlyph,
                          {application::characterNames(charactersWithoutGlyph)}));
    question.acceptLabel = GlyphQuestion::tr("仍然输出");
    question.cancelLabel = GlyphQuestion::tr("先不输出");
    question.destructive = true;
    prompts.confirm(parent, question, [goOn = std::move(goOn)](bool isConfirmed) {
        if (isConfirmed)
            goOn();
    });
}

void confirmGlyphs(UserPrompts& prompts, QWidget* parent, ReportWorker& worker,
                   std::function<domain::Result<QString>()> charactersWithoutGlyph,
                   std::function<void()> goOn)
{
    deliver(parent, worker.run(std::move(charactersWithoutGlyph)),
            [&prompts, parent, goOn = std::move(goOn)](const domain::Result<QString>& characters) {
                confirmGlyphs(prompts, parent, characters.isOk() ? characters.value() : QString(),
                              goOn);
            });
}

} // namespace touyan::widgets
