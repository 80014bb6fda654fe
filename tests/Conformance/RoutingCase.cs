using System.Text.Json;
using System.Text.Json.Nodes;

namespace RotationBot.Conformance;

/// <summary>One line of a routing file: a message and the teams that may own it.</summary>
internal sealed record RoutingCase(
    int Line, string Ruleset, string Text, IReadOnlyList<string> Teams, IReadOnlyList<string> Cc, bool Ambiguous, bool Fallback, string Why)
{
    /// <exception cref="JsonException">A line is no JSON.</exception>
    /// <exception cref="InvalidDataException">A line lacks a field.</exception>
    public static IReadOnlyList<RoutingCase> ReadAll(string path) =>
        [.. File.ReadLines(path).Select((text, index) => (text, line: index + 1)).Where(row => row.text.Length > 0).Select(row => Read(row.text, row.line))];

    private static RoutingCase Read(string json, int line)
    {
        var node = JsonNode.Parse(json);
        if (node is not { } row || row["text"] is null || row["ruleset"] is null || row["expect"] is not { } expect)
            throw new InvalidDataException($"line {line}: a case needs ruleset, text and expect");
        return new RoutingCase(
            line, (string)row["ruleset"]!, (string)row["text"]!, Strings(expect["teams"]), Strings(expect["cc"]),
            (bool?)expect["ambiguous"] ?? false, (bool?)expect["fallback"] ?? false, (string?)row["why"] ?? "");
    }

    private static IReadOnlyList<string> Strings(JsonNode? list) => list is null ? [] : [.. list.AsArray().Select(node => (string)node!)];
}
