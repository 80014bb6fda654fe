namespace RotationBot.Tests.House;

/// <summary>
/// Suites that need more than the SDK. They are skipped, by name, unless <c>ROTATIONBOT_SUITES</c> lists them
/// (<c>browser,node</c>) or says <c>all</c>; then what they need must be there, or they fail.
/// </summary>
internal static class Suites
{
    private const string Variable = "ROTATIONBOT_SUITES";

    /// <summary>Skips the test that asks, unless its suite is switched on.</summary>
    /// <param name="needs">What must be installed first, and how.</param>
    public static void Need(string suite, string needs) =>
        Skip.IfNot(Chosen.Contains(suite) || Chosen.Contains("all"), $"The {suite} suite is off. It needs {needs}; switch it on with {Variable}={suite} (or all).");

    private static string[] Chosen =>
        Environment.GetEnvironmentVariable(Variable)?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];
}
