using static RotationBot.Configuration.Shapes.Key;
using static RotationBot.Configuration.Shapes.Values;

namespace RotationBot.Configuration.Shapes;

/// <summary>The file as a whole: where every other shape hangs.</summary>
internal static class FileShapes
{
    public static readonly ObjectShape Organisation = new("organisation", "Whom the bot works for.",
        Required("name", Text, "As people know it."),
        Required("timeZone", Zone, "For whatever belongs to no rota and nobody in particular; the default of people, rotas and policies.") with { Example = "\"Europe/London\"" },
        Optional("products", ListOf(Text), "What it makes: a number right behind one of these names is its version.", "[]") with { Example = """["Sourcegraph"]""" });

    public static readonly ObjectShape File = new("file", "bot.config.json as a whole.",
        Optional("$schema", Text, "Where editors find the schema of this file."),
        Required("organisation", Organisation) with { Example = """{ "name": "Example", "timeZone": "Europe/London" }""" },
        Optional("store", HostShapes.Store, @default: "{}"),
        Optional("web", HostShapes.Web, @default: "{}"),
        Optional("retention", HostShapes.Retention, @default: "{}"),
        Optional("admins", SetOf(Named.Person), "May do everything.", "[]"),
        Optional("opsChannel", Named.Channel, "Where the bot tells its owners of trouble.", otherwise: "the log only"),
        Required("directMessages", PlaceShapes.DirectMessages),
        Required("platforms", HostShapes.Platforms),
        Required("priorities", ListOf(TeamShapes.Priority)),
        Optional("holidays", ById(ListOf(Date)), "Named sets of dates.", "{}"),
        Optional("people", ById(PlaceShapes.Person), @default: "{}"),
        Optional("channels", ById(PlaceShapes.Channel), @default: "{}"),
        Optional("groups", ById(PlaceShapes.Group), @default: "{}"),
        Optional("rotas", ById(RotaShapes.Rota), @default: "{}"),
        Optional("teams", ById(TeamShapes.Team), @default: "{}"),
        Optional("policies", ById(TeamShapes.Policy), @default: "{}"),
        Optional("rulesets", ById(RulesetShapes.Ruleset), @default: "{}"));
}
