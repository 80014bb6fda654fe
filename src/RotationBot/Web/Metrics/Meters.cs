namespace RotationBot.Web.Metrics;

internal static class Meters
{
    /// <summary>Of the meter all instruments of this program belong to. They are called as Prometheus shows them, so that one name finds a figure everywhere.</summary>
    public const string Name = "RotationBot";
}
