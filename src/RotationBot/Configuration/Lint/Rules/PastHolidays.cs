using NodaTime.Text;
using RotationBot.Configuration.Json;

namespace RotationBot.Configuration.Lint.Rules;

/// <summary>A list of holidays that nobody has kept up.</summary>
internal sealed class PastHolidays : IRule
{
    private static readonly string[] Owners = ["rotas", "policies"];

    public string Name => "past-holidays";

    public IEnumerable<Finding> Look(Outlook outlook)
    {
        var today = LocalDatePattern.Iso.Format(outlook.Now.InZone(outlook.Organisation.TimeZone).Date);
        return from list in Lists(outlook.File)
               where list.Value.Items.Count > 0
               let last = list.Value.Items.Select(d => d.Literal).Max(StringComparer.Ordinal)
               where string.CompareOrdinal(last, today) < 0
               select new Finding(Name, list.Path, last, $"the last of these days, {last}, is past: from now on every day is a working day; add the coming ones");
    }

    /// <summary>The named sets, and the lists that rotas and policies write for themselves.</summary>
    private static IEnumerable<(string Path, JsonValue Value)> Lists(JsonValue file) =>
    [
        .. file.Entries("holidays").Select(s => (s.Path, s.Value)),
        .. from section in Owners
           from owner in file.Entries(section)
           where owner.Value.Member("holidays") is { Kind: JsonKind.List }
           select (owner.Path + ".holidays", owner.Value.Member("holidays")!),
    ];
}
