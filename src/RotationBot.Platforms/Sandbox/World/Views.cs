using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace RotationBot.Platforms.Sandbox.World;

internal sealed record UserView(string Id, string Name);

internal sealed record ChannelView(string Name, string Header);

internal sealed record GroupView(string Name, IReadOnlyList<string> Members);

internal sealed record ReactionView(string Emoji, IReadOnlyList<string> Users);

internal sealed record ChoiceView(string Value, string Label);

/// <param name="Choices">Null: pressing is enough.</param>
internal sealed record ButtonView(
    string Id,
    string Label,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<ChoiceView>? Choices);

/// <summary>A message as the API shows it.</summary>
/// <param name="Thread">The root message's id; null for a root message.</param>
/// <param name="VisibleTo">The only user who sees it; null: everybody.</param>
/// <param name="Pings">The users told by it.</param>
/// <param name="Attempts">How often it was posted under the same key.</param>
internal sealed record MessageView(
    string Id,
    string User,
    string Text,
    string? Thread,
    string At,
    string? EditedAt,
    string? VisibleTo,
    IReadOnlyList<ReactionView> Reactions,
    IReadOnlyList<ButtonView> Buttons,
    IReadOnlyList<string> Pings,
    int Attempts,
    bool Deleted);

/// <summary>How the file's numbers are written outside it.</summary>
internal static class Written
{
    public static string Id(long number) => $"m{number}";

    public static string? Id(long? number) => number is { } known ? Id(known) : null;

    /// <returns>Null: not an id of ours.</returns>
    public static long? Number(string id) =>
        id.Length > 1 && id[0] == 'm' && long.TryParse(id.AsSpan(1), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Whole seconds, as the bot counts time.</summary>
    public static string Time(Instant instant) => InstantPattern.General.Format(instant);

    public static string Time(long milliseconds) => Time(Instant.FromUnixTimeMilliseconds(milliseconds));
}
