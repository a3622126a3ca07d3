// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clientela_cli/import_call.h"

#include "app/clientela_cli/open_shop.h"
#include "core/workflows/import_records.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace clientela;

namespace {

QJsonArray remarksToJson(const std::vector<ImportRemark>& remarks)
{
    QJsonArray rows;
    for (const ImportRemark& remark : remarks)
        rows.append(QJsonObject{{QStringLiteral("row"), remark.row},
                                {QStringLiteral("field"), remark.field},
                                {QStringLiteral("message"), remark.message}});
    return rows;
}

} // namespace

Answer importCall(const Arguments& arguments)
{
    const auto shop = openShop(arguments);
    ImportPlan plan;
    plan.kind = QString(arguments.word(0)).toLower();
    plan.path = arguments.word(1);
    plan.mapping = readMapping(arguments.value("map"));
    plan.savedMapping = arguments.value("mapping");
    plan.saveMappingAs = arguments.value("save-mapping");
    plan.key = arguments.value("key");
    plan.isDryRun = arguments.has("dry-run");
    plan.allOrNothing = arguments.has("all-or-nothing");
    plan.rejectedPath = arguments.value("rejected");
    NoProgress progress;
    const ImportResult result = importRecords(*shop, plan, progress);
    QJsonObject json{
        {QStringLiteral("read"), result.read},
        {QStringLiteral("new"), result.added},
        {QStringLiteral("updated"), result.updated},
        {QStringLiteral("same"), result.same},
        {QStringLiteral("rejected"), result.rejected},
        {QStringLiteral("problems"), remarksToJson(result.problems)},
        {QStringLiteral("remarks"), remarksToJson(result.remarks)},
        {QStringLiteral("saved"), result.isSaved},
        {QStringLiteral("change_set"), result.changeSet > 0 ? QJsonValue(result.changeSet) : QJsonValue()}};
    const auto rejected = static_cast<int>(result.rejected);
    if (rejected > 0 && plan.allOrNothing && !plan.isDryRun)
        say(QCoreApplication::translate("CommandLine", "Nothing was saved, because %n row(s) were rejected.", nullptr,
                                        rejected));
    return {json, result.rejected > 0 ? 1 : 0};
}
