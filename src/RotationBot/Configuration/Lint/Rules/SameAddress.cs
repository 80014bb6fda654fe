using RotationBot.Configuration.Json;

namespace RotationBot.Configuration.Lint.Rules;

/// <summary>Two channels, groups or people of ours are one and the same on a platform.</summary>
internal sealed class SameAddress : IRule
{
    private static readonly string[] Sections = ["channels", "groups", "people"];
    private static readonly string[] Platforms = ["slack", "mattermost"];

    public string Name => "same-address";

    public IEnumerable<Finding> Look(Outlook outlook) =>
        from section in Sections
        from platform in Platforms
        from same in Addresses(outlook.File, section, platform).GroupBy(a => a.Address, StringComparer.OrdinalIgnoreCase)
        where same.Count() > 1
        let written = same.LastOrDefault(a => a.Seen is not null)
        where written.Seen is not null
        select new Finding(Name, $"{JsonPath.Key(section, written.Id)}.{platform}", written.Seen,
            $"\"{written.Seen}\" is the address of {InWords.Names(same.Select(a => a.Id).Where(id => id != written.Id))} too: on {platform} the two are one, "
            + "so what is set up for one of them happens to the other; one address is out of date, or one entry is too many");

    /// <summary>A channel or group that states no address is called by its id; a person without one has none.</summary>
    private static IEnumerable<(string Id, string Address, string? Seen)> Addresses(JsonValue file, string section, string platform) =>
        from entry in file.Entries(section)
        let seen = entry.Value.Member(platform)?.Literal
        let address = seen ?? (section == "people" ? null : entry.Id)
        where address is not null
        select (entry.Id, address.TrimStart('#', '~', '@'), seen);
}
