using static RotationBot.Configuration.Shapes.Key;
using static RotationBot.Configuration.Shapes.Values;

namespace RotationBot.Configuration.Shapes;

/// <summary>The file as a whole: where every other shape hangs.</summary>
internal static class FileShapes
{
    public static readonly ObjectShape Organisation = new("organisation", "Whom the bot works for.",
        Required("name", Text, "As people know it."),
        Required("timeZone", Zone, "For whatever belongs to no rota and nobody in particular; the default of people, rotas and policies.") with { Example = "\"Europe/London\"" });

    public static readonly ObjectShape File = new("file", "bot.config.json as a whole.",
        Optional("$schema", Text, "Where editors find the schema of this file."),
        Required("organisation", Organisation, "Whom the bot works for.") with { Example = """{ "name": "Example", "timeZone": "Europe/London" }""" },
        Optional("store", HostShapes.Store, "Where the bot keeps its state.", "{}"),
        Optional("web", HostShapes.Web, "The web server.", "{}"),
        Optional("retention", HostShapes.Retention, "How long texts are kept. Not in force.", "{}"),
        Optional("admins", SetOf(Named.Person), "May do everything.", "[]"),
        Optional("opsChannel", Named.Channel, "Where the bot tells its owners of trouble.", otherwise: "the log only"),
        Required("directMessages", PlaceShapes.DirectMessages, "Who answers a direct message to the bot."),
        Required("platforms", HostShapes.Platforms, "Where the bot talks."),
        Required("priorities", ListOf(TeamShapes.Priority), "How urgent a request can be, most urgent first."),
        Optional("holidays", ById(ListOf(Date)), "Named sets of dates.", "{}"),
        Optional("people", ById(PlaceShapes.Person), "Everybody who can be on call, lead or administer.", "{}"),
        Optional("channels", ById(PlaceShapes.Channel), "Where the bot hears and posts.", "{}"),
        Optional("groups", ById(PlaceShapes.Group), "Names people mention.", "{}"),
        Optional("rotas", ById(RotaShapes.Rota), "Who is on call when.", "{}"),
        Optional("teams", ById(TeamShapes.Team), "Who owns requests.", "{}"),
        Optional("policies", ById(TeamShapes.Policy), "Who is told, and when.", "{}"),
        Optional("rulesets", ById(RulesetShapes.Ruleset), "Which words mean which team.", "{}"));
}
