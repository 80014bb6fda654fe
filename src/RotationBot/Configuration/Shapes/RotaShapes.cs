using static RotationBot.Configuration.Shapes.Key;
using static RotationBot.Configuration.Shapes.Values;

namespace RotationBot.Configuration.Shapes;

/// <summary>Rotas and their roles.</summary>
internal static class RotaShapes
{
    private const string Rotation = "rotation";
    private const string Follows = "follows";
    public const string Static = "static";

    public static readonly ObjectShape Window = new("window", "Open time that comes every week.",
        Required("days", ListOf(Day, "name at least one day"), "On which it begins.") with { Example = """["mon", "tue"]""" },
        Required("from", Time, "When it begins.") with { Example = "\"09:00\"" },
        Required("to", Time, "When it ends; at or before `from`: on the next day.") with { Example = "\"17:30\"" });

    private static readonly Key Windows = Required("windows", ListOf(Window, "write at least one window, with days, from and to"), "Overlapping and adjoining ones are one open time.");

    public static readonly ObjectShape OfficeHours = new("office hours", "When the office is open.",
        Windows,
        Optional("holidays", OneOf("closed", "open"), "Whether the windows count on holidays.", "\"closed\""))
    { Many = "office hours" };

    public static readonly ObjectShape Coverage = new("coverage", "When anybody holds the role at all.", Windows);

    public static readonly ObjectShape Period = new("period", "The length of a shift, by the clock on the wall.",
        Optional("n", Whole, "How many of the unit.", "1"),
        Required("unit", OneOf("hours", "days", "weeks", "weekdays"), "`weekdays`: one shift for each working day."));

    public static readonly ObjectShape Change = new("change", "A new list of people from then on.",
        Required("effective", DateOrDateTime, "A date means that date at the role's `handover`.") with { Example = "\"2026-12-01\"" },
        Required("participants", SetOf(Named.Person), "In order."),
        Optional("startWith", Named.Person, "Who has the first shift; one of the participants.", otherwise: "the order goes on"));

    public static readonly ObjectShape Role = new("role", "A slot of a rota. `rotation`: people in turn; `follows`: whoever comes `offset` turns after another role; `static`: always the same people.",
        Required("name", Id, "What policies, headers and `handle` call it, such as `primary`."),
        Required("kind", OneOf(Rotation, Follows, Static), "Decides which of the other keys the role has."),
        Required("participants", SetOf(Named.Person), "In order; `[]` if nobody is meant.").Of(Rotation, Static),
        Required("start", Date, "Of the first shift; before it nobody is on call.").Of(Rotation) with { Example = "\"2026-01-05\"" },
        Optional("handover", Time, "When shifts change.", "\"00:00\"").Of(Rotation, Static),
        Required("every", Period).Of(Rotation) with { Example = """{ "n": 1, "unit": "weeks" }""" },
        Optional("weekday", Day, "The first shift begins on the first such day; with shifts of weeks only.", otherwise: "that of `start`").Of(Rotation),
        Optional("days", ListOf(Day, "name at least one day"), "One shift for each; with shifts of weekdays only.", """["mon", "tue", "wed", "thu", "fri"]""").Of(Rotation),
        Optional("between", OneOf("gap", "extend"), "After a shift's day: nobody, or the same person until the next shift; with shifts of weekdays only.", "\"gap\"").Of(Rotation),
        Optional("holidays", OneOf("keep", "consume", "skip"), "Work as usual; nobody, the turn is spent; nobody, the turn waits (with shifts of weekdays only).", otherwise: "`keep`; with shifts of weekdays `skip`").Of(Rotation),
        Optional("coverage", new EitherShape(OneOf("officeHours"), Coverage), "Outside it nobody holds the role.", otherwise: "round the clock").Of(Rotation),
        Optional("end", Date, "From then on nobody is on call.", otherwise: "never").Of(Rotation),
        Optional("changes", ListOf(Change), "Ascending.", "[]").Of(Rotation, Static),
        Required("of", Named.Role, "A rotation of the same rota.").Of(Follows),
        Required("offset", Whole, "1: the backup is next time's primary.").Of(Follows))
    { KindKey = "kind" };

    public static readonly ObjectShape Header = new("header", "Shows the rota in a channel's header.",
        Required("channel", Named.Channel, "Which."),
        Required("template", Text, "Begins with `on call:`. `{role}` is the holder's name, or \"nobody\"; `{role.until}`, `{role.next}` and `{role.next.from}` say how it goes on.") with { Example = "\"on call: {primary} until {primary.until}\"" });

    public static readonly ObjectShape Rota = new("rota", "Who is on call when.",
        Optional("timeZone", Zone, "Of every local time in the rota.", otherwise: "the organisation's"),
        Optional("officeHours", OfficeHours, "When a request's clock runs, unless its policy says otherwise.", otherwise: "round the clock"),
        Optional("holidays", HolidaysOrSet, "Dates, or the name of a set of `holidays`."),
        Optional("handle", ListOf(Named.Role), "Whose holders are in a group that names the rota.", "[]"),
        Required("roles", ListOf(Role, "a rota needs at least one role"), "In the order they are shown."),
        Optional("headers", ListOf(Header), "Which channels show it.", "[]"));

    private static WholeShape Whole => new(1, 100_000);
}
