using System.Globalization;

namespace RotationBot.Platforms.Mattermost.Hearing;

/// <summary>How far the server has been heard: by its own clock alone, in all channels together.</summary>
internal sealed class Position
{
    /// <summary>Milliseconds since 1970; null: nothing was ever heard.</summary>
    public long? At { get; private set; }

    /// <summary>As the inbox keeps it.</summary>
    public string? Text => At?.ToString(CultureInfo.InvariantCulture);

    public static Position Read(string? text) => new()
    {
        At = long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at > 0 ? at : null,
    };

    /// <summary>Everything up to here is heard. It never goes back.</summary>
    public void Pass(long at)
    {
        if (at > 0 && (At is not { } before || at > before))
            At = at;
    }
}
