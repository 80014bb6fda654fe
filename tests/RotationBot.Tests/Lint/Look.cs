using NodaTime;
using RotationBot.Configuration;
using RotationBot.Configuration.Lint;
using RotationBot.Tests.Configuration;

namespace RotationBot.Tests.Lint;

/// <summary>Looks at a valid file as <c>check</c> does, on a Monday at 10:00 in London.</summary>
internal static class Look
{
    public static readonly Instant Now = Instant.FromUtc(2026, 11, 30, 10, 0);

    /// <summary>At the minimal file with one piece of it written differently.</summary>
    public static IReadOnlyList<Finding> At(string piece, string instead) => At(Minimal.With(piece, instead));

    /// <summary>At the minimal file with several pieces written differently.</summary>
    public static IReadOnlyList<Finding> At(params (string Piece, string Instead)[] changes) =>
        At(Minimal.Read(changes.Aggregate(Minimal.Text, (text, change) => text.Replace(change.Piece, change.Instead, StringComparison.Ordinal))));

    public static IReadOnlyList<Finding> At(ConfigurationResult result)
    {
        Assert.Empty(result.Faults);
        return Findings.Of(result.Settings!, Now);
    }

    /// <summary>That there is one finding and nothing else.</summary>
    public static void Says(string rule, string path, string message, IReadOnlyList<Finding> findings) =>
        Assert.Equal($"{path}: {message} [{rule}]", string.Join('\n', findings.Select(f => $"{f.Path}: {f.Message} [{f.Rule}]")));
}
