namespace RotationBot.Configuration.Shapes;

/// <summary>The values that keys of many objects have.</summary>
internal static class Values
{
    public const string RepositoryPattern = "^[A-Za-z0-9._-]+/[A-Za-z0-9._-]+$";

    private const string DatePattern = "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";
    private const string TimePattern = "([01][0-9]|2[0-3]):[0-5][0-9]";

    public static readonly TextShape Text = new("text");
    public static readonly TextShape Id = new("id") { Pattern = Ids.Pattern };
    public static readonly TextShape Zone = new("zone");
    public static readonly TextShape Date = new("date") { Pattern = $"^{DatePattern}$" };
    public static readonly TextShape Time = new("time") { Pattern = $"^{TimePattern}$" };
    public static readonly TextShape DateOrDateTime = new("date or date-time") { Pattern = $"^{DatePattern}(T{TimePattern})?$" };
    public static readonly TextShape Address = new("address") { Many = "addresses", Pattern = "^https?://" };
    public static readonly TextShape Repository = new("repository") { Many = "repositories", Pattern = RepositoryPattern };
    public static readonly ListShape AsksFor = ListOf(OneOf("github-issue", "jira", "zendesk", "version", "customer", "deployment", "timeline") with { Name = "detail" });
    public static readonly TextShape Secret = new("secret") { Pattern = "^env:[A-Za-z0-9_]+$" };
    public static readonly TextShape Day = OneOf("mon", "tue", "wed", "thu", "fri", "sat", "sun") with { Name = "day", Many = "days" };
    public static readonly TruthShape Truth = new();
    public static readonly DurationShape Duration = new();
    public static readonly RefusedShape Refused = new();

    public static readonly EitherShape HolidaysOrSet = new(Named.HolidaySet, ListOf(Date));

    public static TextShape OneOf(params string[] words) => new("word") { Words = words };

    /// <param name="empty">Why it must not be empty; null: it may be.</param>
    public static ListShape ListOf(Shape item, string? empty = null) => new(item, empty, Unique: false);

    /// <summary>A list that has each item once.</summary>
    /// <param name="empty">Why it must not be empty; null: it may be.</param>
    public static ListShape SetOf(Shape item, string? empty = null) => new(item, empty, Unique: true);

    public static MapShape ById(Shape value) => new(value);
}

/// <summary>The id of something that the file declares elsewhere.</summary>
internal static class Named
{
    public static readonly TextShape Person = An("person", "people");
    public static readonly TextShape Channel = An("channel", "channels");
    public static readonly TextShape Group = An("group", "groups");
    public static readonly TextShape Rota = An("rota", "rotas");
    public static readonly TextShape Role = An("role", "roles");
    public static readonly TextShape Team = An("team", "teams");
    public static readonly TextShape Policy = An("policy", "policies");
    public static readonly TextShape Priority = An("priority", "priorities");
    public static readonly TextShape Ruleset = An("ruleset", "rulesets");
    public static readonly TextShape Option = An("option", "options");
    public static readonly TextShape HolidaySet = An("set of holidays", "sets of holidays");

    private static TextShape An(string name, string many) => new(name) { Many = many, Pattern = Ids.Pattern };
}
