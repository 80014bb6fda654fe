using System.Text.RegularExpressions;
using NodaTime;
using RotationBot.Configuration.Lint.Rules;

namespace RotationBot.Configuration.Lint;

/// <summary>What a careful reader would say about a valid configuration.</summary>
internal static partial class Findings
{
    public static IReadOnlyList<IRule> Rules { get; } =
    [
        new Unused(),
        new SameAddress(),
        new PastHolidays(),
        new RotaGap(),
        new RotaEnds(),
        new UncoveredRole(),
        new IdleNotices(),
        new SamePersonTwice(),
        new HeaderWithoutRole(),
        new HeaderTooLong(),
        new NobodyToTell(),
        new RepeatedLevel(),
        new NeverOpen(),
        new NoOpsChannel(),
        new TeamWithoutChannel(),
        new TeamWithoutPolicy(),
        new NobodyAbove(),
        new UnownedAlerts(),
        new DigestNeverDue(),
        new SharedKeyword(),
        new RepeatedKeyword(),
        new ExcludedKeyword(),
        new IdleExclusion(),
        new WordlessPhrase(),
        new UnreachableTopic(),
        new OutrankedTopic(),
        new UnreachableException(),
    ];

    /// <summary>In the order of their paths, numbers as numbers.</summary>
    /// <param name="now">Rotas are looked at from here on.</param>
    public static IReadOnlyList<Finding> Of(Settings settings, Instant now)
    {
        var outlook = new Outlook(settings, now);
        return [.. Rules.SelectMany(rule => rule.Look(outlook))
            .Select(OneLine)
            .Distinct()
            .OrderBy(f => Digits().Replace(f.Path, number => number.Value.PadLeft(9, '0')), StringComparer.Ordinal)
            .ThenBy(f => f.Rule, StringComparer.Ordinal)];
    }

    private static Finding OneLine(Finding finding) => finding with
    {
        Seen = finding.Seen is { } seen ? FaultList.OneLine(seen) : null,
        Message = FaultList.OneLine(finding.Message),
    };

    [GeneratedRegex("[0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();
}
