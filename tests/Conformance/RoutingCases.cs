using System.Text.Json;
using RotationBot.Domain.Routing;

namespace RotationBot.Conformance;

/// <summary><c>routing FILE [--rules FILE]</c>: routes every message of a file and prints how often the rules were right, and each miss.</summary>
internal static class RoutingCases
{
    private const int CannotRead = 1;

    /// <param name="arguments">What follows the verb.</param>
    public static int Run(string[] arguments, TextWriter output)
    {
        if (arguments is not ([_] or [_, "--rules", _]))
        {
            output.WriteLine("usage: routing FILE [--rules FILE]");
            return CannotRead;
        }
        var rules = arguments.Length == 3 ? arguments[2] : Path.Combine(AppContext.BaseDirectory, "rulesets.json");
        try
        {
            Report(RouteAll(arguments[0], rules), output);
            return 0;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or JsonException or InvalidDataException or InvalidOperationException)
        {
            output.WriteLine($"cannot read: {fault.Message}");
            return CannotRead;
        }
    }

    public static IReadOnlyList<RoutingVerdict> RouteAll(string cases, string rules)
    {
        var rulesets = RulesetFile.Read(rules).ToDictionary(entry => entry.Key, entry => Ruleset.Compile(entry.Value));
        return [.. RoutingCase.ReadAll(cases).Select(row => RoutingVerdict.Of(row, rulesets))];
    }

    private static void Report(IReadOnlyList<RoutingVerdict> verdicts, TextWriter output)
    {
        var owned = verdicts.Where(verdict => !verdict.Case.Fallback).ToList();
        Figure(output, "owner right", owned, verdict => verdict.OwnerRight);
        Figure(output, "fallback right", verdicts.Where(verdict => verdict.Case.Fallback), verdict => verdict.FallbackRight);
        Figure(output, "ambiguous handled", verdicts.Where(verdict => verdict.Case.Ambiguous), verdict => verdict.AmbiguityHandled);
        Figure(output, "alert-owner", verdicts.Where(verdict => verdict.Case.Teams.Contains("alert-owner")), verdict => verdict.OwnerRight);
        Figure(output, "nobody besides", owned.Where(verdict => !verdict.Case.Ambiguous), verdict => verdict.NobodyBesides);
        Figure(output, "cc named", verdicts.Where(verdict => verdict.Case.Cc.Count > 0), verdict => verdict.CcNamed);
        foreach (var missed in verdicts.Where(verdict => !verdict.Passed))
            output.WriteLine($"MISS {missed.Explanation}");
        foreach (var crowded in owned.Where(verdict => verdict is { Passed: true, Case.Ambiguous: false, NobodyBesides: false }))
            output.WriteLine($"CROWDED {crowded.Explanation}");
        foreach (var missed in verdicts.Where(verdict => verdict is { Passed: true, Case.Ambiguous: true, AmbiguityHandled: false }))
            output.WriteLine($"ONE-SIDED {missed.Explanation}");
        output.WriteLine($"{verdicts.Count(verdict => verdict.Passed)} passed, {verdicts.Count(verdict => !verdict.Passed)} failed");
    }

    private static void Figure(TextWriter output, string name, IEnumerable<RoutingVerdict> verdicts, Func<RoutingVerdict, bool> right)
    {
        var all = verdicts.ToList();
        var good = all.Count(right);
        var share = all.Count == 0 ? "-" : FormattableString.Invariant($"{100.0 * good / all.Count:0.0} %");
        output.WriteLine($"{name,-18} {good,3} of {all.Count,3}  {share}");
    }
}
