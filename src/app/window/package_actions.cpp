// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/package_actions.h"

#include "application/package_export/export_package.h"
#include "application/packages/import_package.h"
#include "exchange/packages/open_package.h"

namespace touyan::app {

using application::ImportOutcome;
using application::UseCaseContext;
using application::UseCaseExecutor;
using domain::Result;
using widgets::ExchangeActions;

namespace {

Result<ImportOutcome> import(UseCaseContext& context, const QString& path,
                             application::Progress& progress)
{
    TOUYAN_TRY_ASSIGN(const auto source, exchange::openPackage(path));
    return application::importPackage(context, *source, progress);
}

Result<void> exportTo(UseCaseContext& context, const QString& path, application::Progress& progress)
{
    TOUYAN_TRY_ASSIGN(const auto sink, exchange::createPackage(path));
    return application::exportPackage(context, *sink, progress);
}

} // namespace

ExchangeActions packageActions(UseCaseExecutor& executor)
{
    ExchangeActions actions;
    actions.importPackage = [&executor](const QString& path,
                                        const ExchangeActions::Progress& progress) {
        return executor.run(
            [path, progress](UseCaseContext& context) { return import(context, path, *progress); });
    };
    actions.exportPackage = [&executor](const QString& path,
                                        const ExchangeActions::Progress& progress) {
        return executor.run([path, progress](UseCaseContext& context) {
            return exportTo(context, path, *progress);
        });
    };
    return actions;
}

} // namespace touyan::app
