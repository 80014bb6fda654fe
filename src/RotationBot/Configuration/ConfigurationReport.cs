using RotationBot.Configuration.Lint;

namespace RotationBot.Configuration;

/// <summary>How the state of the configuration is shown: the file and how many errors and warnings, then a line each.</summary>
internal static class ConfigurationReport
{
    /// <param name="findings">Of the lint; none where nobody asked for it.</param>
    public static string Write(string path, IReadOnlyList<ConfigFault> faults, IReadOnlyList<Finding>? findings = null) =>
        string.Join('\n', [$"{Path.GetFileName(path)}: {Count(faults.Count, findings?.Count ?? 0)}", .. Lines(faults, findings ?? []).Select(Show)]);

    /// <summary>The same as data: errors first.</summary>
    public static IReadOnlyList<ReportLine> Lines(IReadOnlyList<ConfigFault> faults, IReadOnlyList<Finding> findings) =>
    [
        .. faults.Select(f => new ReportLine(ReportLine.Error, null, f.Path, f.Seen, f.Message)),
        .. findings.Select(f => new ReportLine(ReportLine.Warning, f.Rule, f.Path, f.Seen, f.Message)),
    ];

    private static string Count(int errors, int warnings) => (errors, warnings) switch
    {
        (0, 0) => "no errors, no warnings",
        (0, _) => Several(warnings, "warning"),
        (_, 0) => Several(errors, "error"),
        _ => $"{Several(errors, "error")}, {Several(warnings, "warning")}",
    };

    private static string Several(int count, string what) => count == 1 ? $"1 {what}" : $"{count} {what}s";

    private static string Show(ReportLine line) =>
        $"  {line.Severity,-7} {(line.Path.Length == 0 ? "" : line.Path + ": ")}{line.Message}{(line.Rule is { } rule ? $" [{rule}]" : "")}";
}

/// <summary>One thing to tell about the configuration.</summary>
/// <param name="Severity"><see cref="Error"/>: it does not load; <see cref="Warning"/>: it loads and will disappoint.</param>
/// <param name="Rule">Which rule of the lint warns; null for an error.</param>
/// <param name="Path">Empty: the file as a whole.</param>
internal sealed record ReportLine(string Severity, string? Rule, string Path, string? Seen, string Message)
{
    public const string Error = "error";
    public const string Warning = "warning";
}
