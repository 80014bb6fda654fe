using System.Text.Json;

namespace RotationBot.Conformance;

/// <summary>A kind of case file.</summary>
/// <param name="Name">As the file says it ("rota-cases/1").</param>
/// <param name="Check">Runs one case.</param>
public sealed record CaseFormat(string Name, Func<JsonElement, IReadOnlyList<Mismatch>> Check);

/// <summary>Something a case expected and did not get.</summary>
/// <param name="Question">What was asked, as the file has it.</param>
public sealed record Mismatch(string Question, string Expected, string Got);

/// <summary>A file of cases: the same reading, printing and counting for every format.</summary>
public static class CaseFile
{
    /// <summary>Prints every failing case and, as the last line, the numbers. Returns the exit code.</summary>
    public static int Run(string path, CaseFormat format, TextWriter output, TextWriter errors)
    {
        try
        {
            using var document = Open(path, format.Name);
            return RunAll(document.RootElement.GetProperty("cases"), format, output);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or JsonException or InvalidDataException)
        {
            errors.WriteLine($"{path} cannot be read: {exception.Message}");
            return 1;
        }
    }

    /// <exception cref="InvalidDataException">It is not a file of that format.</exception>
    public static JsonDocument Open(string path, string format)
    {
        var document = JsonDocument.Parse(File.ReadAllText(path));
        if (document.RootElement is not { ValueKind: JsonValueKind.Object } root || root.Text("format") != format)
            throw new InvalidDataException($"its \"format\" is not \"{format}\"");
        return root.Get("cases") is { ValueKind: JsonValueKind.Array } ? document : throw new InvalidDataException("it has no list of \"cases\"");
    }

    private static int RunAll(JsonElement cases, CaseFormat format, TextWriter output)
    {
        var (passed, failed) = (0, 0);
        foreach (var @case in cases.EnumerateArray())
        {
            var mismatches = Check(@case, format);
            if (mismatches.Count == 0)
                passed++;
            else
                failed++;
            Print(@case.Text("name") ?? "(a case without a name)", mismatches, output);
        }

        output.WriteLine($"{passed} passed, {failed} failed");
        return failed == 0 ? 0 : 1;
    }

    private static IReadOnlyList<Mismatch> Check(JsonElement @case, CaseFormat format)
    {
        try
        {
            return format.Check(@case);
        }
        catch (Exception exception)
        {
            // A bug in one case must not hide what the others say.
            return [new("the whole case", "an answer", exception.ToString())];
        }
    }

    private static void Print(string name, IReadOnlyList<Mismatch> mismatches, TextWriter output)
    {
        foreach (var (question, expected, got) in mismatches)
        {
            output.WriteLine($"FAILED {name}: {question}");
            output.WriteLine($"  expected {expected}");
            output.WriteLine($"  got      {got}");
        }
    }
}
