using System.Text.Json;

namespace RotationBot.Conformance;

/// <summary><c>escalation FILE</c>: plays every case of a file and prints each that comes out differently.</summary>
internal static class EscalationCases
{
    /// <param name="arguments">What follows the verb.</param>
    public static int Run(string[] arguments, TextWriter output)
    {
        if (arguments is not [var file])
        {
            output.WriteLine("usage: escalation FILE");
            return 64;
        }
        try
        {
            return Report(EscalationCase.ReadAll(file), output);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or JsonException or InvalidDataException or KeyNotFoundException)
        {
            output.WriteLine($"cannot read {file}: {fault.Message}");
            return 64;
        }
    }

    private static int Report(IReadOnlyList<EscalationCase> cases, TextWriter output)
    {
        var failed = 0;
        foreach (var played in cases)
        {
            var (fired, state) = new EscalationRun(played).Play();
            if (fired.SequenceEqual(played.Expect) && state == played.FinalState)
                continue;
            failed++;
            output.WriteLine($"FAILED {played.Name}");
            Write(output, "expected", played.Expect, played.FinalState);
            Write(output, "got", fired, state);
        }
        output.WriteLine($"{cases.Count - failed} passed, {failed} failed");
        return failed == 0 ? 0 : 1;
    }

    private static void Write(TextWriter output, string title, IReadOnlyList<string> lines, string state)
    {
        output.WriteLine($"  {title}:");
        foreach (var line in lines)
            output.WriteLine($"    {line}");
        output.WriteLine($"    finally {state}");
    }
}
