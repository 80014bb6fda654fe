using RotationBot.Configuration.Json;
using RotationBot.Domain.Directory;

namespace RotationBot.Configuration.Sections;

/// <summary>Reads who answers: <c>team</c> or <c>rulesets</c>, in a channel, a group or <c>directMessages</c>.</summary>
internal static class EntryReader
{
    /// <summary>The entry, or null if neither key is given.</summary>
    public static Entry? Entry(ObjectView owner, Declared declared)
    {
        if (owner["team"] is not null && owner["rulesets"] is not null)
            owner.Fault("team", "either \"team\" or \"rulesets\" can be given, not both");
        if (owner["team"] is { } team)
            return declared.Team(team) is { } id ? new Entry(id, []) : null;
        return owner["rulesets"] is { } rulesets ? new Entry(null, [.. declared.Rulesets.ReadAll(rulesets).Select(r => new RulesetId(r))]) : null;
    }
}
